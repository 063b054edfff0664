"""The packaged example: an article written for this project, so that the first command needs nothing but itself."""

from __future__ import annotations

from importlib.resources import files

from trialcheck.model import Article
from trialcheck.values import NctId

SOURCE = "packaged example"


def packaged_articles(nct_id: NctId) -> tuple[Article, ...]:
    """The packaged articles that cite a trial; none where there are none."""
    place = files("trialcheck") / "data" / f"{nct_id}.txt"
    if not place.is_file():
        return ()
    note = "The article tells no certain date of publication: its own date has no year, and the repost's is another's."
    return (
        Article(
            source=SOURCE,
            id=nct_id,
            text=place.read_bytes().decode("utf-8"),
            title="Stem cells against psoriasis: a first trial ends (an example written for trialcheck)",
            notes=(note,),
        ),
    )
