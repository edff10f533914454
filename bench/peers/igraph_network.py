"""igraph's answers to the questions of the bench: reads a line of JSON for each, measures itself, writes a line of JSON.

Debian: apt-get install python3-igraph. Run by samvirke-bench network; a question names a file of edges, a pair of nodes a line.
"""
import json
import random
import sys
import time

import igraph

graphs = {}


def graph(question):
    if question["file"] not in graphs:
        with open(question["file"], encoding="ascii") as lines:
            edges = [tuple(map(int, line.split())) for line in lines]
        graphs[question["file"]] = igraph.Graph(n=question["nodes"], edges=edges)
    return graphs[question["file"]]


def answer(question):
    g = graph(question)
    random.seed(question["seed"])
    wall, used = time.perf_counter(), time.process_time()
    if question["what"] == "components":
        found = g.connected_components()
    elif question["what"] == "cuts":
        found = g.biconnected_components(return_articulation_points=True)
    elif question["what"] == "multilevel":
        found = g.community_multilevel()
    elif question["what"] == "leiden":
        found = g.community_leiden(objective_function="modularity", n_iterations=question["rounds"])
    else:
        found = g.betweenness(directed=False, cutoff=question["longest"])
    wall, used = time.perf_counter() - wall, time.process_time() - used
    return {"wall": wall * 1000, "processor": used * 1000, **told(question["what"], found)}


def told(what, found):
    if what == "components":
        return {"count": len(found)}
    if what == "cuts":
        return {"count": len(found[1])}
    if what in ("multilevel", "leiden"):
        return {"count": len(found), "modularity": found.modularity}
    return {"values": found}


print(igraph.__version__, flush=True)
for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
