"""``trialcheck completion``: the script that lets a shell complete commands, options and fields."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command(short_help="Print the script that completes commands in a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that lets SHELL complete commands, options and fields.

    \b
    Load it where the shell starts:
      bash   echo 'eval "$(trialcheck completion bash)"' >> ~/.bashrc
      zsh    echo 'eval "$(trialcheck completion zsh)"' >> ~/.zshrc
      fish   trialcheck completion fish > ~/.config/fish/completions/trialcheck.fish
    """
    script = get_completion_class(shell)
    if script is None:
        raise click.UsageError(f"no script is known for {shell}", ctx)
    click.echo(script(ctx.find_root().command, {}, "trialcheck", "_TRIALCHECK_COMPLETE").source())
