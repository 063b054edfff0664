"""The corpus: statements are found, and no look-alike is taken for one, but for the failures that are known."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

TOOL = Path(__file__).resolve().parent.parent / "tools" / "corpus.py"


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_tool", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


corpus = _tool()
KNOWN = corpus.known()
LABELS = [
    pytest.param(article, label, id=key, marks=[pytest.mark.xfail(reason="known", strict=True)] if key in KNOWN else [])
    for article in corpus.articles()
    for key, label in corpus.keys(article)
]


@pytest.mark.parametrize(("article", "label"), LABELS)
def test_labels(article: object, label: object) -> None:
    assert corpus.holds(article, label), "`python tools/corpus.py --misses` lists what is missed"


def test_every_known_failure_is_a_label() -> None:
    assert not KNOWN - {key for article in corpus.articles() for key, _ in corpus.keys(article)}


def test_every_quote_stands_in_its_text() -> None:
    quotes = [
        (article.id, quote)
        for article in corpus.articles()
        for label in (*article.claims, *article.lookalikes)
        for quote in label.get("quotes", [label.get("quote")])
        if quote not in article.text
    ]
    assert quotes == []


def test_the_corpus_is_large_enough_to_tell() -> None:
    claims = sum(len(article.claims) for article in corpus.articles())
    lookalikes = sum(len(article.lookalikes) for article in corpus.articles())
    assert (len(corpus.articles()) >= 60, claims >= 500, lookalikes >= 300) == (True, True, True)
