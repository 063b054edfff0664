"""``trialcheck schema``: the JSON Schema of a report."""

from __future__ import annotations

import json

import click

from trialcheck.apps.output import STDOUT, write_text


@click.command(short_help="Print the JSON Schema of a report.")
def schema() -> None:
    """Print the JSON Schema (2020-12) that every JSON report holds to.

    \b
    Example:
      trialcheck schema > trialcheck-report.schema.json
    """
    from trialcheck.render.json import schema as of_report

    write_text(STDOUT, json.dumps(of_report(), indent=2, ensure_ascii=False) + "\n")
