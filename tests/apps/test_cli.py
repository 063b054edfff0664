"""The command line as a whole: help, small commands, and how a run ends that does not end well."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import Result

from trialcheck import checks, render
from trialcheck.apps.cli import main
from trialcheck.apps.sheet import FORMATS

Run = Callable[..., Result]


def test_help_teaches(run: Run) -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert "trialcheck verify NCT03765957" in result.stdout
    assert all(name in result.stdout for name in ("verify", "batch", "explain", "schema", "completion", "Exit status"))


@pytest.mark.parametrize("name", list(main.commands))
def test_every_command_has_help_with_an_example(run: Run, name: str) -> None:
    told = run(name, "--help").stdout
    assert f"trialcheck {name}" in told.split("Options:")[0].split("\n", 1)[1]


@pytest.mark.parametrize("name", ["verify", "batch"])
def test_every_option_says_what_it_does(name: str) -> None:
    assert all(option.help for option in main.commands[name].params if isinstance(option, click.Option))


def test_alone_it_teaches_and_fails(run: Run) -> None:
    result = run()
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: trialcheck" in result.stderr


def test_a_command_misspelt(run: Run) -> None:
    result = run("verfy", "a.txt")
    assert result.exit_code == 2
    assert "No such command 'verfy'" in result.stderr
    assert result.stderr.count("\n") == 1


def test_version(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda _: "1.2.3")
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, "trialcheck 1.2.3\n")


def test_formats_are_those_of_the_renderers() -> None:
    assert tuple(render.FORMATS) == FORMATS


# ------------------------------------------------------------------------------------------------------ small commands


@pytest.mark.parametrize("field", list(checks.ALL))
def test_explain_prints_the_manual(run: Run, field: str) -> None:
    result = run("explain", field)
    assert result.exit_code == 0
    manual, _, words = result.stdout.partition("\n\nWords:\n")
    assert manual.strip() == checks.ALL[field].manual.strip()
    assert "Defined in:" in words


def test_explain_lists_the_checks(run: Run) -> None:
    told = run("explain").stdout
    assert all(f"\n{check.field} " in f"\n{told}" for check in checks.ALL.values())
    assert "trialcheck explain FIELD" in told


@pytest.mark.parametrize(
    ("field", "hint"), [("phse", "Did you mean phase?"), ("x", "The fields are"), ("startdate", "mean start_date?")]
)
def test_explain_what_nothing_checks(run: Run, field: str, hint: str) -> None:
    result = run("explain", field)
    assert (result.exit_code, result.stdout) == (2, "")
    assert hint in result.stderr


def test_schema(run: Run) -> None:
    schema = json.loads(run("schema").stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert "Finding" in schema["$defs"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(run: Run, shell: str) -> None:
    assert "_TRIALCHECK_COMPLETE" in run("completion", shell).stdout


def test_completion_for_another_shell(run: Run) -> None:
    assert run("completion", "tcsh").exit_code == 2


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param("trialcheck ver", "verify", id="a command"),
        pytest.param("trialcheck verify --fail-on ", "partial", id="a choice"),
        pytest.param("trialcheck verify --only pha", "phase", id="a field of an option"),
        pytest.param("trialcheck explain start", "start_date", id="a field"),
    ],
)
def test_a_shell_completes(run: Run, typed: str, offered: str) -> None:
    environment = {
        "_TRIALCHECK_COMPLETE": "bash_complete",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(len(typed.split(" ")) - 1),
    }
    assert f"plain,{offered}" in run(env=environment).stdout.splitlines()


# -------------------------------------------------------------------------------------------------- runs that end badly


def test_interrupted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("trialcheck.sources.articles.read_article", interrupted)
    result = run("verify", "a.txt")
    assert result.exit_code == 130
    assert result.stderr.strip() == "trialcheck: interrupted"


def test_the_reader_leaves_early(tmp_path: Path) -> None:
    """As in ``trialcheck … | head -1``: nothing is complained about."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "trialcheck", "schema"], stdout=write, stderr=subprocess.PIPE, check=False, cwd=tmp_path
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (141, b"")


def test_the_contact_given_is_told_to_the_registry(run: Run, line: list[tuple[str, object]]) -> None:
    run("verify", "NCT00000002", "--contact", "desk@example.org")
    assert ("contact", "desk@example.org") in line
