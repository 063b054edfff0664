"""Who may ask, by which name, from which page and how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from starlette.datastructures import Headers
from tests.apps.serve.conftest import TOKEN

from trialcheck.apps.serve.guard import LARGEST_BODY, Door

if TYPE_CHECKING:
    from tests.apps.serve.conftest import House, Open

LOCAL, WIDE = Door(), Door(host="0.0.0.0", names=("checks.example.org",), token=TOKEN)


@pytest.mark.parametrize(
    ("door", "host", "right"),
    [
        pytest.param(LOCAL, "127.0.0.1:8320", True, id="its address"),
        pytest.param(LOCAL, "127.0.0.1", True, id="without a port"),
        pytest.param(LOCAL, "localhost:9000", True, id="by another port, as through a tunnel"),
        pytest.param(LOCAL, "LOCALHOST:8320", True, id="capitals"),
        pytest.param(LOCAL, "[::1]:8320", True, id="IPv6"),
        pytest.param(LOCAL, "evil.example:8320", False, id="a name that was made to lead here"),
        pytest.param(LOCAL, "127.0.0.1.evil.example", False, id="a name that begins like the address"),
        pytest.param(LOCAL, "localhost.evil.example", False, id="a name that begins with localhost"),
        pytest.param(LOCAL, "evil.example@127.0.0.1", False, id="a name before the address"),
        pytest.param(LOCAL, "127.0.0.1/@evil.example", False, id="a path in it"),
        pytest.param(LOCAL, "127.0.0.1 evil.example", False, id="two"),
        pytest.param(LOCAL, "192.168.1.7:8320", False, id="an address of another network"),
        pytest.param(LOCAL, "127.0.0.1:port", False, id="a port that is none"),
        pytest.param(LOCAL, "", False, id="none"),
        pytest.param(WIDE, "192.168.1.7:8320", True, id="to others: a number, which no name server can give"),
        pytest.param(WIDE, "checks.example.org", True, id="to others: a name that was told"),
        pytest.param(WIDE, "localhost", False, id="to others: localhost is not told"),
        pytest.param(WIDE, "evil.example", False, id="to others: any other name"),
    ],
)
def test_by_which_name(door: Door, host: str, right: bool) -> None:
    assert door.called(host) is right


@pytest.mark.parametrize(
    ("headers", "right"),
    [
        pytest.param({"authorization": f"Bearer {TOKEN}"}, True, id="bearer"),
        pytest.param({"authorization": f"bearer  {TOKEN}"}, True, id="as HTTP lets it be written"),
        pytest.param({"cookie": f"other=1; trialcheck={TOKEN}"}, True, id="cookie"),
        pytest.param({}, False, id="none"),
        pytest.param({"authorization": f"Basic {TOKEN}"}, False, id="another scheme"),
        pytest.param({"authorization": f"Bearer {TOKEN[:-1]}"}, False, id="a part"),
        pytest.param({"authorization": "Bearer "}, False, id="an empty one"),
        pytest.param({"cookie": "trialcheck="}, False, id="an empty cookie"),
        pytest.param({"cookie": f"other={TOKEN}"}, False, id="another cookie"),
    ],
)
def test_who_has_the_token(headers: dict[str, str], right: bool) -> None:
    assert WIDE.opens(Headers(headers)) is right
    assert LOCAL.opens(Headers(headers))


@pytest.mark.parametrize(
    ("host", "local"), [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("::", False)]
)
def test_what_only_this_machine_reaches(host: str, local: bool) -> None:
    assert Door(host=host).local is local


def test_a_name_that_was_made_to_lead_here_is_refused(house: House) -> None:
    answer = house.ask("GET", "/", headers={"Host": "evil.example"})
    assert answer.status_code == 421
    assert "--allow-host" in answer.text
    assert house.ask("GET", "/api/checks", headers={"Host": "evil.example"}).json()["error"]


@pytest.mark.parametrize("path", ["/checks", "/api/checks", "/checks/all/delete"])
@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"Origin": "https://evil.example"}, id="another site"),
        pytest.param({"Origin": "null"}, id="a page without an origin"),
        pytest.param({"Origin": "http://127.0.0.1:1"}, id="another port of this machine"),
        pytest.param({"Sec-Fetch-Site": "cross-site"}, id="across sites"),
        pytest.param({"Sec-Fetch-Site": "same-site"}, id="across ports"),
    ],
)
def test_another_page_may_not_post(house: House, path: str, headers: dict[str, str]) -> None:
    fields = {"form_key": (None, house.key()), "text": (None, "NCT03765957")}
    answer = house.ask("POST", path, files=fields, headers=headers)
    assert answer.status_code == 403
    assert "Another web page" in answer.text
    assert house.desk.history.newest() == []


def test_another_page_may_not_delete(house: House) -> None:
    name = house.ask("POST", "/api/checks", json={"text": "NCT03765957"}).json()["id"]
    answer = house.ask("DELETE", f"/api/checks/{name}", headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403
    assert house.ask("OPTIONS", f"/api/checks/{name}").status_code == 405
    assert house.desk.history.get(name)


@pytest.mark.parametrize("key", ["", "guessed", None])
def test_a_form_of_ours_carries_our_key(house: House, key: str | None) -> None:
    fields: dict[str, Any] = {"text": (None, "NCT03765957"), **({} if key is None else {"form_key": (None, key)})}
    answer = house.ask("POST", "/checks", files=fields)
    assert answer.status_code == 403
    assert "This form was not made by this page" in answer.text
    assert house.desk.history.newest() == []


def test_no_other_site_may_read(house: House) -> None:
    answer = house.ask("GET", "/api/checks", headers={"Origin": "https://evil.example"})
    assert not [name for name in answer.headers if name.lower().startswith("access-control")]
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize("path", ["/", "/checks", "/api", "/login", "/none", "/api/checks", "/api/openapi.json"])
def test_every_answer_is_sealed(house: House, path: str) -> None:
    headers = house.ask("GET", path).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("counted", [True, False], ids=["told beforehand", "found while it comes"])
@pytest.mark.parametrize("path", ["/checks", "/api/checks"])
def test_too_much_is_refused_with_a_sentence(house: House, path: str, counted: bool) -> None:
    body = b"a" * (LARGEST_BODY + 1)
    pieces = body if counted else (body[at : at + 1_000_000] for at in range(0, len(body), 1_000_000))
    kind = {"Content-Type": "application/json" if path.startswith("/api") else "multipart/form-data; boundary=x"}
    answer = house.ask("POST", path, data=pieces, headers=kind)
    assert answer.status_code == 413
    assert "20 megabytes" in answer.text


def test_the_token_opens(serving: Open) -> None:
    house = serving(Door(host="127.0.0.1", token=TOKEN))
    page = house.ask("GET", "/?url=https://news.example/a")
    assert page.status_code == 401
    assert 'value="/?url=https://news.example/a"' in page.text
    assert house.key() not in page.text
    assert house.ask("GET", "/api/checks").json() == {"error": "This page is closed to who does not have its token."}
    assert house.ask("POST", "/received", data={"page": "<p>x"}).status_code == 401
    assert house.ask("POST", "/login", data={"token": "wrong"}).status_code == 401
    entered = house.ask("POST", "/login", data={"token": TOKEN, "onward": "/checks"})
    assert (entered.status_code, entered.headers["location"]) == (303, "/checks")
    cookie = entered.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert house.ask("GET", "/", cookies={"trialcheck": TOKEN}).status_code == 200
    assert house.ask("GET", "/api/checks", headers={"Authorization": f"Bearer {TOKEN}"}).status_code == 200


@pytest.mark.parametrize(
    "onward", ["//evil.example", "https://evil.example", "/\\evil.example", "/\nx", "javascript:1"]
)
def test_the_way_on_leads_nowhere_else(serving: Open, onward: str) -> None:
    house = serving(Door(token=TOKEN))
    assert house.ask("POST", "/login", data={"token": TOKEN, "onward": onward}).headers["location"] == "/"
