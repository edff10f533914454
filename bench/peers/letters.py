"""The peer of `bench letters`: what a case officer's own script would do, with Python's library alone.

Reads one JSON object from standard input: docx (base64), rounds, texts (letter, text). Writes milliseconds of each round: reading (the text out of the DOCX, and
the numbers of assignments in it) and aligning (the cosine of the words of all pairs of different letters, weighed by rarity).
"""
import base64
import collections
import io
import json
import math
import re
import sys
import time
import zipfile
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NUMBER = re.compile(r"^\s*(T?TB\s?\d{4}\s?-\s?\d{1,3})\b", re.MULTILINE)


def read(docx):
    root = ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(docx)).read("word/document.xml"))
    lines = ("".join(text.text or "" for text in paragraph.iter(WORD + "t")) for paragraph in root.iter(WORD + "p"))
    return NUMBER.findall("\n".join(lines))


def align(texts):
    counts = [collections.Counter(re.findall(r"\w+", each["text"].lower())) for each in texts]
    found = collections.Counter(word for count in counts for word in count)
    vectors = []
    for count in counts:
        weights = {word: (1 + math.log(often)) * math.log(len(texts) / found[word] + 1) for word, often in count.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        vectors.append({word: weight / length for word, weight in weights.items()})
    pairs = 0
    for i, one in enumerate(vectors):
        for j in range(i + 1, len(vectors)):
            if texts[i]["letter"] != texts[j]["letter"] and sum(weight * vectors[j].get(word, 0) for word, weight in one.items()) >= 0.5:
                pairs += 1
    return pairs


def times(rounds, run):
    took = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        took.append((time.perf_counter() - start) * 1000)
    return took


asked = json.load(sys.stdin)
docx = base64.b64decode(asked["docx"])
print(json.dumps({"reading": times(asked["rounds"], lambda: read(docx)), "aligning": times(asked["rounds"], lambda: align(asked["texts"]))}))
