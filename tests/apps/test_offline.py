"""``--offline`` opens no socket and asks for no name, whatever is checked: the interpreter itself watches."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

GUARDED = """
import sys

def guard(event, arguments):
    if event.startswith("socket."):
        raise SystemExit(f"a socket was used: {event} {arguments}")

sys.addaudithook(guard)
from trialcheck.apps.cli import main
main(sys.argv[1:])
"""

MIRROR = """
import json, sys
from pathlib import Path
from msgspec import Raw
from trialcheck.sources.mirror import Mirror, Progress, Scope

study = {"protocolSection": {"identificationModule": {"nctId": "NCT00000102", "briefTitle": "Psoriasis"}}}
mirror = Mirror(Path(sys.argv[1]), writing=True)
mirror.begin(Scope())
mirror.add([Raw(json.dumps(study).encode())], None, Progress(data="2026-10-02", complete=True, held="2026-10-02"))
"""

BUNDLE = ("verify", "NCT03765957", "--offline", "--bundle", "e.zip")


def _python(code: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("TRIALCHECK_")}
    return subprocess.run(  # noqa: S603 - code of this file
        [sys.executable, "-c", code, *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env=surroundings | {"PYTHONUTF8": "1"},
    )


@pytest.mark.parametrize(
    ("call", "status", "said"),
    [
        pytest.param(["verify", "NCT03765957"], 1, "packaged", id="the-example"),
        pytest.param(["verify", "article.txt"], 2, "was not asked (offline)", id="a-number-that-is-nowhere"),
        pytest.param(["verify", "article.txt", "--mirror", "m.sqlite"], 2, "mirror of the registry", id="a-mirror"),
        pytest.param(["verify", "https://news.example/a.html"], 2, "was not fetched (offline)", id="a-page"),
        pytest.param(["batch", "articles.jsonl"], 2, "was not fetched (offline)", id="many"),
        pytest.param(["verify", "article.txt", "--registry", "http://127.0.0.1:1"], 2, "offline", id="another-service"),
        pytest.param(["verify", "NCT03765957", "--bundle", "e.zip"], 1, "e.zip written", id="a-bundle"),
        pytest.param(["verify", "--replay", "e.zip"], 0, "the same, byte for byte", id="a-bundle-replayed"),
        pytest.param(["record", "NCT00000102"], 2, "cannot work offline", id="a-cassette"),
    ],
)
def test_no_socket_is_used(tmp_path: Path, call: list[str], status: int, said: str) -> None:
    (tmp_path / "article.txt").write_text("The trial NCT00000102 in psoriasis has ended.", encoding="utf-8")
    lines = [{"id": 1, "url": "https://news.example/a.html"}, {"id": 2, "text": "NCT00000102 is a phase 2 trial."}]
    (tmp_path / "articles.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    if "--mirror" in call:
        assert _python(MIRROR, "m.sqlite", folder=tmp_path).returncode == 0
    if "--replay" in call:
        assert _python(GUARDED, *BUNDLE, folder=tmp_path).returncode == 1
    kept = () if "--replay" in call or "record" in call else ("--cache", "kept.sqlite")
    done = _python(GUARDED, *call, "--offline", *kept, folder=tmp_path)
    told = " ".join(f"{done.stdout} {done.stderr}".split())
    assert "a socket was used" not in told
    assert (done.returncode, said in told) == (status, True), told


def test_a_bundle_is_replayed_without_a_socket_in_any_case(tmp_path: Path) -> None:
    assert _python(GUARDED, *BUNDLE, folder=tmp_path).returncode == 1
    done = _python(GUARDED, "verify", "--replay", "e.zip", folder=tmp_path)
    assert (done.returncode, "a socket was used" in done.stderr) == (0, False)


def test_the_guard_would_see(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("NCT00000102", encoding="utf-8")
    done = _python(GUARDED, "verify", "article.txt", "--registry", "http://127.0.0.1:1", folder=tmp_path)
    assert "a socket was used" in done.stderr
