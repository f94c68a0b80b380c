"""Writes reference.json: measures of known and random graphs, computed by networkx 3 and numpy (pip install networkx numpy scipy)."""
import json
import pathlib
import random

import networkx as nx
import numpy as np


def measures(graph):
    nodes = sorted(graph)
    vector = {node: 0.0 for node in nodes}
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), -graph.subgraph(part).size("weight"), min(part)))
    if parts and len(parts[0]) > 1:
        members = sorted(parts[0])
        _, vectors = np.linalg.eigh(nx.to_numpy_array(graph, nodelist=members, weight="weight"))
        vector.update(zip(members, map(float, np.abs(vectors[:, -1]))))
    by = {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph),
        "raw": nx.betweenness_centrality(graph, normalized=False),
        "harmonic": {n: v / max(1, len(nodes) - 1) for n, v in nx.harmonic_centrality(graph).items()},
        "classic": nx.closeness_centrality(graph),
        "pagerank": nx.pagerank(graph, alpha=0.85, tol=1e-15, max_iter=10000, weight="weight"),
        "eigenvector": vector,
    }
    edges = [[a, b, graph[a][b].get("weight", 1)] for a, b in sorted(tuple(sorted(edge)) for edge in graph.edges())]
    return {"nodes": nodes, "edges": edges, **{name: [values[node] for node in nodes] for name, values in by.items()}}


def named(graph):
    plain = nx.Graph()
    plain.add_nodes_from(str(n).zfill(2) for n in graph)
    plain.add_edges_from((str(a).zfill(2), str(b).zfill(2)) for a, b in graph.edges())
    return plain


def weighted(seed):
    source = random.Random(seed)
    graph = named(nx.gnp_random_graph(source.randint(5, 40), source.choice([0.03, 0.1, 0.3]), seed=seed))
    for a, b in graph.edges():
        graph[a][b]["weight"] = source.choice([0.25, 0.5, 1, 1.5, 3])
    return graph


florentine = nx.Graph(nx.florentine_families_graph())
karate = nx.karate_club_graph()
graphs = {"florentine": florentine, "karate": named(karate)}
graphs.update({f"random {seed}": weighted(seed) for seed in range(20)})
result = {name: measures(graph) for name, graph in graphs.items()}
pathlib.Path(__file__).with_name("reference.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")
