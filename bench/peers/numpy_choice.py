"""Stochastic multicriteria acceptability analysis by NumPy, written apart from ours: the peer of `bench choice`.

Reads one JSON object from standard input: levels, ratings (alternative by alternative, in half steps), draws, rounds, seed.
Writes one: milliseconds (of each round), first (the share of draws in which each alternative is first), confidence.
"""
import json
import sys
import time

import numpy


def worths(ratings, levels, draws, random):
    """What each rating is worth in each draw: draws × alternatives × criteria."""
    criteria = ratings.shape[1]
    inner = numpy.sort(random.random((draws, criteria, levels - 2)), axis=2)
    ends = numpy.zeros((draws, criteria, 1)), numpy.ones((draws, criteria, 1))
    whole = numpy.concatenate([ends[0], inner, ends[1]], axis=2)
    halves = whole[:, :, :-1] + (whole[:, :, 1:] - whole[:, :, :-1]) * random.random((draws, criteria, levels - 1))
    places = numpy.empty((draws, criteria, 2 * levels - 1))
    places[:, :, 0::2], places[:, :, 1::2] = whole, halves
    return numpy.stack([places[:, numpy.arange(criteria), row] for row in ratings], axis=1)


def analyse(ratings, levels, draws, random, block=20_000):
    alternatives, criteria = ratings.shape
    ranks = numpy.zeros((alternatives, alternatives))
    sums = numpy.zeros((alternatives, criteria))
    for begin in range(0, draws, block):
        count = min(block, draws - begin)
        weights = random.dirichlet(numpy.ones(criteria), count)
        order = numpy.argsort(-numpy.einsum("dac,dc->da", worths(ratings, levels, count, random), weights), axis=1)
        for rank in range(alternatives):
            ranks[:, rank] += numpy.bincount(order[:, rank], minlength=alternatives)
        numpy.add.at(sums, order[:, 0], weights)
    first = ranks[:, 0]
    central = sums / numpy.maximum(first, 1)[:, None]
    confident = numpy.zeros(alternatives)
    for begin in range(0, draws, block):
        count = min(block, draws - begin)
        value = worths(ratings, levels, count, random)
        for alternative in range(alternatives):
            confident[alternative] += (numpy.argmax(value @ central[alternative], axis=1) == alternative).sum()
    return first / draws, confident / draws


def main():
    asked = json.load(sys.stdin)
    ratings = numpy.array(asked["ratings"])
    took = []
    for round_ in range(asked["rounds"]):
        start = time.perf_counter()
        first, confidence = analyse(ratings, asked["levels"], asked["draws"], numpy.random.default_rng(asked["seed"] + round_))
        took.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"milliseconds": took, "first": first.tolist(), "confidence": confidence.tolist(), "version": numpy.__version__}))


main()
