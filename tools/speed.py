"""How fast texts are read: ``python tools/speed.py [FILE]``, FILE with a JSON object on each line that has a "text".

Without a file, the packaged example is read again and again. What is timed is extraction, on one core, in time of the
processor: the median of five runs. Then come texts that nobody wrote, made to take long, each in two lengths.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, repeat
from pathlib import Path
from random import Random
from statistics import median

from trialcheck.model import Article
from trialcheck.pipeline import extract
from trialcheck.sources.example import packaged_articles
from trialcheck.values import NctId

RUNS = 5
AGAIN = 200
"""How often the packaged example is read."""
SHORT, LONG = 100_000, 1_000_000
"""Code points of the texts that were made: ten times the time for the second, where it grows as the length does."""


def texts(path: Path | None) -> list[str]:
    """The texts of a file of JSON Lines, packed or not; by default the packaged example, a few hundred times."""
    if path is None:
        (article,) = packaged_articles(NctId("NCT03765957"))
        return [article.text] * AGAIN
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line)["text"] for line in data.splitlines()]


def taken(work: Callable[[], object]) -> float:
    """The seconds of the processor that a piece of work takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def read(some: list[str]) -> None:
    for text in some:
        extract(Article(source="speed", text=text))


def filled(pieces: Iterator[str], length: int) -> str:
    """Pieces one after another until the text is as long as asked for."""
    found: list[str] = []
    while length > 0:
        found.append(next(pieces))
        length -= len(found[-1])
    return "".join(found)


def prose() -> Iterator[str]:
    """Distinct sentences of words that rows are made of."""
    by_chance = Random(1)  # noqa: S311 - no secret
    words = (
        "the a of in and phase 2 3 trial study patients randomised placebo double blind enrolled 40 sponsored by began "
        "March 2019 completed primary women aged 18 years or older sites Germany first registered results no other"
    ).split()
    while True:
        yield " ".join(by_chance.choices(words, k=by_chance.randrange(8, 30))).capitalize() + ". "


def numbers() -> Iterator[str]:
    return (f"NCT{n:08}" for n in count(1))


MADE: dict[str, Callable[[], Iterator[str]]] = {
    "brackets": lambda: repeat("([" * 50),
    "phase phase": lambda: repeat("phase "),
    "digits": lambda: repeat("1234567890"),
    "one sentence, another trial each": lambda: (f"The phase 2 trial {n} enrolled 40 patients. " for n in numbers()),
    "a line for each trial": lambda: (f"- {n}: phase 2, 40 patients were enrolled\n" for n in numbers()),
    "trials in passing": lambda: (f"such as {n}, a phase 2 trial, " for n in numbers()),
    "a list of trials": lambda: (f"{n}, " for n in numbers()),
    "a table of trials": lambda: (f"| {n} | phase 2 | 40 patients were enrolled |\n" for n in numbers()),
    "named trials": lambda: (f"ABC-{i} ({n}) ran. ABC-{i} is a phase 2 trial. " for i, n in enumerate(numbers())),
    "distinct prose in one line": prose,
    "distinct prose after a trial": lambda: (f"NCT00000101 ran. {s}" if not i else s for i, s in enumerate(prose())),
    "words and numbers": lambda: (f"{n} of two hundred " for n in count()),
    "dates": lambda: (f"began in March {1950 + n % 100}, {n % 28 + 1} May " for n in count()),
    "quotes": lambda: repeat("“phase 2 "),
}


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    some = texts(path)
    read(some[:100])  # what is compiled once
    seconds = median(taken(lambda: read(some)) for _ in range(RUNS))
    print(f"{len(some) / seconds:8.0f} texts a second, of {sum(map(len, some)) / len(some):.0f} characters")
    print(f"\nseconds for {SHORT:,} and {LONG:,} characters")
    for name, pieces in MADE.items():
        small, large = (taken(partial(read, [filled(pieces(), length)])) for length in (SHORT, LONG))
        print(f"{small:8.2f} {large:8.2f}  {name}", flush=True)


if __name__ == "__main__":
    main()
