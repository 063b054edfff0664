"""``trialcheck explain``: what the checks do, in their own words."""

from __future__ import annotations

import inspect

import click

from trialcheck.apps.options import field, fields_from
from trialcheck.apps.output import STDOUT, write_text


@click.command(short_help="Tell what a check does, or list them all.")
@click.argument("name", type=field, metavar="[FIELD]", shell_complete=fields_from, required=False)
def explain(name: str | None) -> None:
    """Print the manual of the check of FIELD; without a field, list all checks.

    \b
    Examples:
      trialcheck explain
      trialcheck explain phase
    """
    from trialcheck.checks import ALL

    if name:
        write_text(STDOUT, inspect.cleandoc(ALL[name].manual) + "\n")
        return
    formatter = click.HelpFormatter(max_width=100)
    formatter.write_dl([(check.field, check.needs or check.title) for check in ALL.values()])
    write_text(STDOUT, formatter.getvalue() + "\nMore on one of them: trialcheck explain FIELD\n")
