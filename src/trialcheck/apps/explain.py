"""``trialcheck explain``: what the checks do, in their own words."""

from __future__ import annotations

import inspect

import click

from trialcheck.apps.options import field, fields_from
from trialcheck.apps.output import STDOUT, write_text


@click.command(short_help="Tell what a check does, or list them all.")
@click.argument("name", type=field, metavar="[FIELD]", shell_complete=fields_from, required=False)
def explain(name: str | None) -> None:
    """Print the manual of the check of FIELD and the words that belong to it; without a field, list all checks.

    \b
    Examples:
      trialcheck explain
      trialcheck explain phase
    """
    from trialcheck.checks import ALL

    if name:
        write_text(STDOUT, f"{inspect.cleandoc(ALL[name].manual)}\n\n{_words(name)}")
        return
    formatter = click.HelpFormatter(max_width=100)
    formatter.write_dl([(check.field, check.needs or check.title) for check in ALL.values()])
    write_text(STDOUT, formatter.getvalue() + "\nMore on one of them: trialcheck explain FIELD\n")


def _words(name: str) -> str:
    """The registry's words that belong to a field, for people who do not work with trials."""
    from trialcheck.render.glossary import glossary, of_field

    terms = of_field(name).values()
    formatter = click.HelpFormatter(width=100)
    with formatter.section("Words"):
        formatter.write_dl([(term.name, term.text) for term in terms], col_max=24)
    with formatter.section("Defined in"):
        used = dict.fromkeys(key for term in terms for key in term.sources)
        formatter.write_dl([(source.url, source.name) for source in map(glossary().sources.__getitem__, used)])
    return formatter.getvalue()
