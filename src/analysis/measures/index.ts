/** The measures of a network, one a file with its source; each defined for empty, single-node and disconnected networks. */
export { betweenness, normalisedBetweenness } from './betweenness.ts';
export { type Closeness, closeness } from './closeness.ts';
export { type Communities, communities, LOUVAIN } from './communities.ts';
export { components } from './components.ts';
export { degree, strength } from './degree.ts';
export { EIGENVECTOR, type Eigenvector, eigenvector } from './eigenvector.ts';
export { type Network, toNetwork } from './network.ts';
export { PAGERANK, pagerank } from './pagerank.ts';
export { rank } from './ranks.ts';
