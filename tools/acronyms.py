"""Writes the packaged list of capitals that are no trial's name: diseases, measures, genes and drugs of the registry.

``python tools/acronyms.py STUDIES.jsonl[.gz]`` takes them from the conditions, keywords, interventions and names of the
outcome measures of the given registry records, and leaves out what any of these records calls its trial.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

LIST = Path(__file__).resolve().parent.parent / "src" / "trialcheck" / "data" / "acronyms.txt"
CAPITALS = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-[A-Z0-9]+)*\b")
TWICE = 2
"""Records that must use a word which is no condition's: one alone may be a name."""
SHORTEST = 3
WIDTH = 118


def main() -> None:
    """Reads the records and writes the list."""
    path = Path(sys.argv[1])
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        studies = [json.loads(line)["protocolSection"] for line in lines]
    names = {study["identificationModule"].get("acronym", "").upper() for study in studies}
    uses = Counter(word for study in studies for word in set(CAPITALS.findall(" ".join(texts(study)))))
    conditions = (text for study in studies for text in study.get("conditionsModule", {}).get("conditions", ()))
    of_conditions = {word for text in conditions for word in CAPITALS.findall(text)}
    kept = sorted(
        word
        for word, many in uses.items()
        if (many >= TWICE or word in of_conditions) and len(word) >= SHORTEST and word.upper() not in names
    )
    LIST.write_text(
        "# Capitals that conditions, keywords, interventions and measures use, and that no trial has for its name.\n"
        "# Source: ClinicalTrials.gov records; written by tools/acronyms.py.\n" + "\n".join(wrapped(kept)) + "\n",
        "utf-8",
    )
    print(f"{len(kept)} words")


def texts(study: Mapping[str, Any]) -> Iterator[str]:
    """The names in which a study uses words of medicine."""
    conditions, arms = study.get("conditionsModule", {}), study.get("armsInterventionsModule", {})
    yield from conditions.get("conditions", ())
    yield from conditions.get("keywords", ())
    for intervention in arms.get("interventions", ()):
        yield intervention.get("name", "")
        yield from intervention.get("otherNames", ())
    for kind in ("primaryOutcomes", "secondaryOutcomes"):
        yield from (outcome.get("measure", "") for outcome in study.get("outcomesModule", {}).get(kind, ()))


def wrapped(words: list[str]) -> Iterator[str]:
    """The words in lines that a person can read."""
    line = ""
    for word in words:
        if len(line) + len(word) >= WIDTH:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line


if __name__ == "__main__":
    main()
