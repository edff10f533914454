"""The peer: scikit-learn's exact TF-IDF cosines, the best few of each text. Debian: apt-get install python3-sklearn.

Arguments: file of texts (one a line, words apart by blanks), file for the scores, how many neighbours, how many processes.
Rows are multiplied block by block, so that memory is bounded. Prints seconds and megabytes.
"""
import multiprocessing
import resource
import sys
import time

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer

BLOCK = 250
matrix = transposed = None
most = int(sys.argv[3])


def best(start):
    rows = matrix[start:start + BLOCK] @ transposed
    scores = numpy.zeros((rows.shape[0], most))
    numbers = numpy.full((rows.shape[0], most), -1)
    for i in range(rows.shape[0]):
        own = slice(rows.indptr[i], rows.indptr[i + 1])
        data, indices = rows.data[own], rows.indices[own]
        data[indices == start + i] = -1
        top = numpy.argpartition(-data, min(most, len(data) - 1))[:most] if len(data) else []
        top = sorted((each for each in top if data[each] > 0), key=lambda each: (-data[each], indices[each]))
        scores[i, :len(top)] = data[top]
        numbers[i, :len(top)] = indices[top]
    return scores, numbers


with open(sys.argv[1], encoding="utf-8") as file:
    texts = file.read().splitlines()
begun = time.perf_counter()
matrix = TfidfVectorizer(tokenizer=str.split, token_pattern=None, lowercase=False).fit_transform(texts)
transposed = matrix.T.tocsr()
with multiprocessing.get_context("fork").Pool(int(sys.argv[4])) as pool:
    blocks = pool.map(best, range(0, len(texts), BLOCK), chunksize=1)
seconds = time.perf_counter() - begun
numpy.concatenate([scores for scores, _ in blocks]).astype("<f8").tofile(sys.argv[2])
megabytes = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * int(sys.argv[4])) // 1024
print(f"{seconds:.2f} {megabytes} {sys.argv[4]} processes")
