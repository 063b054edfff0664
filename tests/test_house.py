"""What holds of every file of the house: its first line says what is in it, and it is as free of us as of secrets."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = sorted((ROOT / "src").rglob("*.py"))
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("room", ROOMS, ids=lambda path: path.relative_to(ROOT / "src").as_posix())
def test_first_line_says_what_is_in_it(room: Path) -> None:
    text = room.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert text.startswith('"""')
    assert not text.startswith('"""\n')


def test_every_dependency_has_a_lower_and_an_upper_bound() -> None:
    unbounded = [d for d in SETTINGS["project"]["dependencies"] if not (">=" in d and ",<" in d)]
    assert unbounded == []


def test_every_exception_to_the_linter_has_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    exceptions = text.partition("\nignore = [")[2].partition("[tool.ruff.lint.isort]")[0]
    codes = [line for line in exceptions.splitlines() if line.startswith('    "')]
    assert codes
    assert [line for line in codes if "# " not in line] == []
