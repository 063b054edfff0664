"""The examples in the documents run as they stand, without a network."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parent.parent / "docs"


@pytest.mark.parametrize("document", sorted(DOCS.glob("*.md")), ids=lambda path: path.name)
def test_examples_run(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    test = doctest.DocTestParser().get_doctest(text, {}, document.name, str(document), 0)
    said: list[str] = []
    doctest.DocTestRunner().run(test, out=said.append)
    assert said == []


def test_there_are_examples() -> None:
    assert (DOCS / "python.md").read_text(encoding="utf-8").count(">>> ") > 10
