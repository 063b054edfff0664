"""The command line: the group of commands, and what becomes of an error."""

from __future__ import annotations

import sys
from typing import Any, NoReturn

import click

from trialcheck.apps.batch import batch
from trialcheck.apps.completion import completion
from trialcheck.apps.explain import explain
from trialcheck.apps.mirror import mirror
from trialcheck.apps.record import record
from trialcheck.apps.schema import schema
from trialcheck.apps.serve.command import serve
from trialcheck.apps.status import Status
from trialcheck.apps.verify import verify
from trialcheck.apps.voice import say
from trialcheck.errors import TrialcheckError

PROGRAM = "trialcheck"
INTERRUPTED = 130
"""128 and the number of the signal, as shells have it."""


class Entrance(click.Group):
    """A group whose every error is one line, and whose commands return the exit status."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        sys.exit(self._run(*args, **extra))

    def _run(self, *args: Any, **extra: Any) -> int:
        try:
            status: int | None = super().main(*args, **{**extra, "prog_name": PROGRAM, "standalone_mode": False})
        except click.UsageError as error:
            help_of = f" (`{error.ctx.command_path} --help` tells more)" if error.ctx else ""
            say(f"{error.format_message()}{help_of}")
        except click.Abort:
            say("interrupted")
            return INTERRUPTED
        except (click.ClickException, TrialcheckError) as error:
            say(error.format_message() if isinstance(error, click.ClickException) else error)
        except OSError as error:
            say(f"{error.filename or 'the system'}: {error.strerror or error}")
        else:
            return status or 0
        return Status.UNCHECKED


def _version(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:
    if asked:
        from trialcheck import __version__

        click.echo(f"trialcheck {__version__}")
        ctx.exit()


@click.group(
    cls=Entrance,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 nothing found, 1 something was found, 2 something could not be checked.",
)
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="The version.")
@click.pass_context
def main(ctx: click.Context) -> int:
    """Hold what a news article says of a clinical trial against its ClinicalTrials.gov record.

    \b
    Begin with the packaged example, which needs no network:
      trialcheck verify NCT03765957
    Then check an article of yours:
      trialcheck verify article.txt
      trialcheck verify https://example.org/news.html -o report.html
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
    return Status.UNCHECKED


for _command in (verify, batch, serve, mirror, record, explain, schema, completion):
    main.add_command(_command)
