"""The interface for programs: hand in, ask, fetch in every format, delete; and that it is as it is described."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from tests.apps.serve.conftest import EXAMPLE, NEWS

from trialcheck.render import FORMATS
from trialcheck.render.beside import Beside

if TYPE_CHECKING:
    from tests.apps.serve.conftest import House, Open


def handed(house: House, **more: Any) -> dict[str, Any]:
    answer = house.ask("POST", "/api/checks", **more)
    assert answer.status_code == 202, answer.text
    told: dict[str, Any] = answer.json()
    assert answer.headers["location"] == f"/api/checks/{told['id']}"
    return house.done(told["id"])


@pytest.mark.parametrize(
    ("more", "findings"),
    [
        pytest.param({"json": {"text": EXAMPLE.text}}, 7, id="text as JSON"),
        pytest.param({"files": {"text": (None, EXAMPLE.text)}}, 7, id="text in a form"),
        pytest.param({"data": {"text": EXAMPLE.text}}, 7, id="text in a plain form"),
        pytest.param({"files": {"file": ("a.txt", EXAMPLE.text)}}, 7, id="a file"),
        pytest.param({"json": {"url": NEWS}}, 7, id="a link"),
        pytest.param({"json": {"text": EXAMPLE.text, "only": ["phase"]}}, 1, id="one field alone"),
        pytest.param({"files": {"text": (None, EXAMPLE.text), "only": (None, "phase,overall-status")}}, 2, id="two"),
        pytest.param({"json": {"text": "A phase 3 trial.", "trial": "nct03765957"}}, 1, id="a trial that is not cited"),
    ],
)
def test_every_way_in_leads_to_the_same(house: House, more: dict[str, Any], findings: int) -> None:
    told = handed(house, **more)
    assert told["state"] == "done", told["stage"]
    assert sum(len(trial["findings"]) for trial in told["report"]["trials"]) == findings
    jsonschema.validate(told["report"], house.ask("GET", "/api/report.schema.json").json())


@pytest.mark.parametrize(
    ("more", "error"),
    [
        pytest.param({"json": {}}, "No article was given", id="nothing"),
        pytest.param({"json": {"text": " \n"}}, "No article was given", id="blanks"),
        pytest.param({"json": {"text": "a", "url": NEWS}}, "Several articles were given", id="two articles"),
        pytest.param({"json": {"url": "/etc/passwd"}}, "is no link", id="a path"),
        pytest.param({"json": {"url": "file:///etc/passwd"}}, "is no link", id="a file of the server"),
        pytest.param({"json": {"text": "a", "published": "soon"}}, "cannot be read", id="a day that is none"),
        pytest.param({"json": {"text": "a", "as_of": "yesterday"}}, "cannot be read", id="a version of no day"),
        pytest.param({"json": {"text": "a", "only": ["hope"]}}, "Nothing checks", id="no such field"),
        pytest.param({"json": {"text": "a", "trial": "NCT1"}}, "is no trial number", id="no such number"),
        pytest.param({"json": {"texts": "a"}}, "texts cannot be read", id="a key that is not known"),
        pytest.param({"json": [1]}, "cannot be read", id="no object"),
        pytest.param({"data": "{", "headers": {"Content-Type": "application/json"}}, "cannot be read", id="no JSON"),
        pytest.param({"data": "hello"}, "Send JSON", id="of no kind"),
        pytest.param({"files": {"file": ("a.txt", "")}}, "a.txt is empty", id="an empty file"),
    ],
)
def test_what_cannot_be_taken_is_told(house: House, more: dict[str, Any], error: str) -> None:
    answer = house.ask("POST", "/api/checks", **more)
    assert answer.status_code == 400
    assert error in answer.json()["error"]
    assert house.desk.history.newest() == []


def test_what_cannot_be_read_is_told_when_its_turn_has_come(house: House) -> None:
    told = handed(house, files={"file": ("a.txt", b"\x00\x01\x02")})
    assert told["state"] == "failed"
    assert "a binary file" in told["stage"]
    refused = handed(house, json={"url": "http://169.254.169.254/latest"})
    assert "private network" in refused["stage"]


def test_every_format_is_what_a_file_of_it_holds(house: House) -> None:
    name = handed(house, json={"text": EXAMPLE.text})["id"]
    kept = house.desk.history.kept(name)
    assert kept
    for form in FORMATS.values():
        answer = house.ask("GET", f"/api/checks/{name}.{form.name}")
        assert answer.headers["content-disposition"].endswith(f'{form.ending}"')
        assert answer.headers["content-disposition"].startswith("attachment")
        if form.binary:
            assert answer.content.startswith(b"PK")
        else:
            assert answer.content == form.write([kept.report], Beside(articles={kept.report.article.sha256: kept.text}))
    assert house.ask("GET", f"/api/checks/{name}.md").text.startswith("#")
    assert house.ask("GET", f"/api/checks/{name}.exe").status_code == 404


def test_list_and_delete(house: House) -> None:
    names = [handed(house, json={"text": f"Text {number}."})["id"] for number in range(3)]
    first = house.ask("GET", "/api/checks?limit=2").json()
    assert [one["id"] for one in first["checks"]] == names[:0:-1]
    rest = house.ask("GET", f"/api/checks?limit=2&before={first['before']}").json()
    assert ([one["id"] for one in rest["checks"]], rest["before"]) == (names[:1], None)
    assert house.ask("DELETE", f"/api/checks/{names[0]}").status_code == 204
    assert house.ask("GET", f"/api/checks/{names[0]}").status_code == 404
    assert house.ask("DELETE", f"/api/checks/{names[0]}").json()["error"].startswith("There is no such check")
    assert house.ask("GET", "/api/checks?limit=0").json()["error"].startswith("limit cannot be read")
    assert house.ask("GET", "/api/none").json() == {"error": "There is no such page here."}


def test_a_slow_check_holds_nothing_up_and_the_line_has_an_end(serving: Open) -> None:
    gate = threading.Event()

    class Slow:
        notes = ("the cache cannot be written",)

        def look_up(self, _nct_ids: Any) -> Any:
            gate.wait(60)
            raise OSError("the disk is full")

    said: list[str] = []
    house = serving(open_registry=Slow, line=2, note=said.append)
    names = []
    for _ in range(2):
        names.append(house.ask("POST", "/api/checks", json={"text": EXAMPLE.text}).json()["id"])
        while house.ask("GET", f"/api/checks/{names[-1]}").json()["state"] == "waiting":
            pass
    waiting = [house.ask("POST", "/api/checks", json={"text": EXAMPLE.text}) for _ in range(3)]
    assert [answer.status_code for answer in waiting] == [202, 202, 503]
    assert waiting[-1].headers["retry-after"]
    assert house.ask("GET", f"/api/checks/{names[0]}.json").status_code == 409
    assert house.ask("DELETE", f"/api/checks/{waiting[0].json()['id']}").status_code == 204
    assert house.ask("POST", "/api/checks", json={"text": EXAMPLE.text}).status_code == 202
    gate.set()
    assert house.done(names[0])["stage"] == "the disk is full"


def test_the_description_is_whole_and_of_no_strangers(house: House) -> None:
    told = house.ask("GET", "/api/openapi.json").json()
    assert sorted(told["paths"]) == [
        "/api/checks",
        "/api/checks/{id}",
        "/api/checks/{id}.{format}",
        "/api/report.schema.json",
    ]
    page = house.ask("GET", "/api").text
    assert "curl -F file=@release.pdf" in page
    assert "src=" not in page
    shapes = told["components"]["schemas"]
    check = handed(house, json={"text": EXAMPLE.text})
    jsonschema.validate(check, {**shapes["WithReport"], "components": told["components"]})
