import type { Measure } from '../analysis/index.ts';

/** How a measure is called, what it says, how it is computed, and where it is defined. */
export const LABELS: Record<Measure, { label: string; says: string; formula: string; source: string }> = {
  betweenness: {
    label: 'Betweenness',
    says: 'how much of the traffic between others would pass',
    formula: 'sum over pairs s, t of σ(s,t|v) / σ(s,t), divided by (n−1)(n−2)/2; ties count one step',
    source: 'Freeman 1977, Sociometry 40:35; computed after Brandes 2001, J. Math. Sociol. 25:163',
  },
  pagerank: {
    label: 'PageRank',
    says: 'how often a walker along the ties would be there',
    formula: 'x = (1−d)/n + d · Wᵀx, W the ties divided by strength; sums to 1',
    source: 'Brin & Page 1998, Computer Networks 30:107',
  },
  strength: {
    label: 'Strength',
    says: 'how much contact in all',
    formula: 'sum of the weights of an actor’s ties',
    source: 'Barrat et al. 2004, PNAS 101:3747',
  },
  degree: {
    label: 'Degree',
    says: 'with how many others',
    formula: 'number of an actor’s ties',
    source: 'Freeman 1978, Social Networks 1:215',
  },
  harmonic: {
    label: 'Harmonic closeness',
    says: 'how few steps from everyone',
    formula: 'mean over others of 1 / distance, 0 where there is no path',
    source: 'Marchiori & Latora 2000, Physica A 285:539',
  },
  closeness: {
    label: 'Classic closeness',
    says: 'the same, as first defined',
    formula: '(r / sum of distances) · r / (n−1), r the others that can be reached',
    source: 'Freeman 1978; Wasserman & Faust 1994, p. 201',
  },
  eigenvector: {
    label: 'Eigenvector',
    says: 'how strongly tied to the strongly tied',
    formula: 'leading eigenvector of the weights over the largest component, length 1; 0 elsewhere',
    source: 'Bonacich 1987, Am. J. Sociol. 92:1170',
  },
};
