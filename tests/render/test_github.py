"""GitHub annotations: read back as GitHub's runner reads a job's log, capped, and with what is hidden told."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from trialcheck.model import Report, Trial, Verdict
from trialcheck.render import FORMATS, evidence, github, words
from trialcheck.render.beside import NOTHING, Beside
from trialcheck.render.visible import visible

COMMAND = re.compile(r"^\s*::(?P<name>[a-zA-Z-]+)(?: (?P<properties>.*?))?::(?P<data>.*)$")


def decoded(text: str, *more: tuple[str, str]) -> str:
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), *more, ("%25", "%")):
        text = text.replace(code, sign)
    return text


def read(log: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands of a log: name, properties, message."""
    found = []
    for line in re.split(r"[\r\n]", log):
        if command := COMMAND.match(line):
            told = dict(one.split("=", 1) for one in (command["properties"] or "").split(",") if one)
            properties = {name: decoded(value, ("%3A", ":"), ("%2C", ",")) for name, value in told.items()}
            found.append((command["name"], properties, decoded(command["data"])))
    return found


def commands(*reports: Report, beside: Beside = NOTHING) -> list[tuple[str, dict[str, str], str]]:
    return read(FORMATS["github"].write(reports, beside).decode())


def test_a_mismatch_is_an_error_at_its_place(report: Report) -> None:
    text = "x" * 119 + "\n" + "phase 1/2a"
    found = commands(report, beside=Beside(texts={report.article.sha256: text}))
    kind, properties, message = next(one for one in found if "Phase" in one[1]["title"])
    assert kind == "error"
    assert properties == {
        "file": "article.txt",
        "line": "2",
        "endLine": "2",
        "title": "NCT03765957 Disagrees: Phase",
    }
    trial, finding = next(one for one in report.findings() if one[1].field == "phase")
    assert message == "\n".join(evidence.lines(trial, finding))


def test_without_the_lines_of_the_file_none_are_told(report: Report) -> None:
    assert all("line" not in properties for _, properties, _ in commands(report))


def test_what_agrees_is_only_counted(report: Report) -> None:
    kinds = Counter(kind for kind, _, _ in commands(report))
    assert kinds == {"error": 2, "warning": 2 + 6, "notice": 2}
    assert set(github.KINDS) == set(Verdict) - {Verdict.MATCH}
    assert FORMATS["github"](report).splitlines()[-1] == f"trialcheck: article.txt: {words.summary(report)}"


def test_a_text_without_trials_is_a_warning(empty: Report) -> None:
    ((kind, _, message),) = commands(empty)
    assert (kind, message) == ("warning", words.NO_TRIALS)


@pytest.mark.parametrize(
    ("times", "shown", "hidden"),
    [
        pytest.param(5, 10, 0, id="as many as GitHub shows"),
        pytest.param(6, 10, 3, id="more, in several files"),
        pytest.param(60, 10, 111, id="many more"),
    ],
)
def test_more_than_is_shown_is_counted(report: Report, times: int, shown: int, hidden: int) -> None:
    """Each report has two errors: the cap is one for all of them, since it is one for a step."""
    errors = [one for one in commands(*[report] * times) if one[0] == "error"]
    assert len(errors) == shown
    last = errors[-1]
    if hidden:
        assert last[1]["title"] == f"{hidden} more"
        assert last[2].startswith(f"{hidden} more of this kind are not shown here")
        assert f"article.txt ({hidden})" in last[2]
    else:
        assert "more" not in last[1]["title"]


def test_a_trial_is_marked_where_it_is_cited(report: Report) -> None:
    trial: Trial = report.trials[1]
    text = f"one\ntwo {trial.nct_id}"
    found = commands(report, beside=Beside(texts={report.article.sha256: text}))
    properties = next(one[1] for one in found if one[1]["title"] == words.OUTCOMES[trial.outcome].word)
    assert properties["line"] == "1"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("100 % of a\nb", "100 %25 of a%0Ab", id="per cent and line feed"),
        pytest.param("a\r::error::b", "a ::error::b", id="a carriage return ends no line"),
        pytest.param("a%0Ab", "a%250Ab", id="what is encoded stays as it was written"),
        pytest.param("x ##[error]y", "x ##\u2060[error]y", id="the old form of a command"),
    ],
)
def test_a_message_is_one_line(text: str, written: str) -> None:
    assert github.data(text) == written


def test_hostile_text_is_no_command(hostile: str, hostile_reported: Report, acting: re.Pattern[str]) -> None:
    log = FORMATS["github"](hostile_reported)
    assert not acting.search(log)
    assert "##[" not in log
    found = read(log)
    assert [kind for kind, _, _ in found] == ["error", "warning", "warning"]
    assert len(log.splitlines()) == len(found) + 1
    shown = visible(hostile).replace("##[", "##\u2060[")
    for _, properties, message in found:
        assert set(properties) == {"file", "title"}
        assert re.sub(r"\s", "", properties["file"]) == re.sub(r"\s", "", shown)
        assert shown.strip() in message
    assert COMMAND.match(log.splitlines()[-1]) is None
