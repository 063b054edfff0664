"""The key facts of one record, for a number whose article is not known."""

from __future__ import annotations

from collections.abc import Iterator

from trialcheck.model import NOW, PUBLISHED, LookUp, Record, Settings


def key_facts(lookup: LookUp, settings: Settings) -> str:
    """What the record says, or said on the day asked for, in each field that can be checked; or, in a line, why there
    is no record.
    """
    from trialcheck.render.visible import visible
    from trialcheck.render.words import OUTCOMES
    from trialcheck.steps.versions import choose

    if not lookup.record:
        return f"{lookup.nct_id}: {lookup.reason or OUTCOMES[lookup.outcome].meaning}"
    chosen = choose(None, lookup, lookup.record, settings)
    heading = visible(f"{lookup.nct_id} {chosen.record.title or ''}").rstrip()
    dated = settings.as_of not in (PUBLISHED, NOW)
    notes = [chosen.as_of.note] if dated and chosen.as_of.note else []
    return "\n".join((heading, *_lines(lookup, chosen.record), *notes))


def _lines(lookup: LookUp, record: Record) -> Iterator[str]:
    from trialcheck.render.visible import visible
    from trialcheck.render.words import SOURCES

    facts = dict(_facts(record))
    width = max(map(len, facts), default=0)
    for title, said in facts.items():
        yield f"  {title:{width}}  {visible(said)}"
    if lookup.source:
        yield f"The record is from {SOURCES[lookup.source]}."


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    """Each field and what is registered, in words; where the record is silent, the field is left out."""
    from trialcheck.checks import ALL
    from trialcheck.render.words import title
    from trialcheck.shown import day, value

    for field, check in ALL.items():
        registered = check.registered(record)
        if registered is not None:
            yield title(field), value(field, registered.value)
    updated = record.last_posted.date if record.last_posted else record.last_submitted
    if updated:
        yield "Last updated", day(str(updated))
