"""Addresses that strangers give: only the public web is asked, whatever hides behind a name, a redirect or a number."""

from __future__ import annotations

import gzip
import re
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from trialcheck.errors import ArticleError
from trialcheck.sources import web
from trialcheck.sources.articles import read_article
from trialcheck.sources.web import LARGEST_FILE, fetch_page, fetch_private

PUBLIC = "93.184.215.14"
PUBLIC_6 = "2606:2800:21f:cb07:6820:80da:af6b:8b2c"
NAMES: dict[str, list[list[str]]] = {
    "news.example.org": [[PUBLIC]],
    "six.example.org": [[PUBLIC_6]],
    "intranet.example.org": [["10.20.30.40"]],
    "home.example.org": [["192.168.178.1"]],
    "office.example.org": [["172.16.5.5"]],
    "loop.example.org": [["127.0.0.1"]],
    "loop-six.example.org": [["::1"]],
    "metadata.example.org": [["169.254.169.254"]],
    "carrier.example.org": [["100.64.0.1"]],
    "nothing.example.org": [["0.0.0.0"]],
    "local-six.example.org": [["fd00::1"]],
    "link-six.example.org": [["fe80::1"]],
    "mapped.example.org": [["::ffff:10.0.0.1"]],
    "two.example.org": [[PUBLIC, "127.0.0.1"]],
    "two-other.example.org": [["10.0.0.1", PUBLIC]],
    "localhost": [["127.0.0.1"]],
    "sub.localhost": [["127.0.0.1"]],
    "xn--mnchen-3ya.example.org": [["10.0.0.1"]],
    "rebound.example.org": [[PUBLIC], ["127.0.0.1"]],
    "unknown.example.org": [],
}
"""What the name server says, the first time and thereafter."""
WEB = (80, 443)


class Net:
    """A name server that says what NAMES say, and a guard that lets nobody connect but to PUBLIC, a server here."""

    def __init__(self, server: HTTPServer) -> None:
        self.server = (server.host, server.port)
        self.connected: list[tuple[str, int]] = []
        self.asked: list[str] = []
        self._resolve = socket.getaddrinfo
        self._connect = socket.socket.connect

    def resolve(self, host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name not in NAMES:
            named["flags"] = socket.AI_NUMERICHOST
            family = rest[0] if rest else named.pop("family", 0)
            kind = rest[1] if len(rest) > 1 else named.pop("type", 0)
            return self._resolve(name, port, family, kind, 0, socket.AI_NUMERICHOST)
        self.asked.append(name)
        told = NAMES[name]
        if not told:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        addresses = told[min(self.asked.count(name), len(told)) - 1]
        kind = socket.AF_INET
        return [
            (
                socket.AF_INET6 if ":" in a else kind,
                socket.SOCK_STREAM,
                6,
                "",
                (a, port or 0, 0, 0) if ":" in a else (a, port or 0),
            )
            for a in addresses
        ]

    def connect(self, sock: socket.socket, address: Any) -> None:
        self.connected.append(address[:2])
        assert address[0] == PUBLIC, f"connected to {address}"
        self._connect(sock, self.server)


def guarded(guard: Net) -> Callable[[socket.socket, Any], None]:
    def connect(sock: socket.socket, address: Any) -> None:
        guard.connect(sock, address)

    return connect


@pytest.fixture
def net(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Net]:
    guard = Net(httpserver)
    monkeypatch.setattr(socket, "getaddrinfo", guard.resolve)
    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guarded(guard))
    yield guard
    monkeypatch.undo()


PRIVATE = "private network or on this machine"
SCHEME = "only http and https"
REFUSED = {
    "loopback": ("http://127.0.0.1/", PRIVATE),
    "loopback, encrypted": ("https://127.0.0.1/", PRIVATE),
    "another loopback": ("http://127.255.255.254/", PRIVATE),
    "decimal": ("http://2130706433/", PRIVATE),
    "octal": ("http://0177.0.0.1/", PRIVATE),
    "octal, whole": ("http://017700000001/", PRIVATE),
    "hexadecimal": ("http://0x7f.0.0.1/", PRIVATE),
    "hexadecimal, whole": ("http://0x7f000001/", PRIVATE),
    "short": ("http://127.1/", PRIVATE),
    "of three parts": ("http://127.0.1/", PRIVATE),
    "mixed bases": ("http://0x7f.0.0.01/", PRIVATE),
    "a dot at the end": ("http://127.0.0.1./", "by its name"),
    "full-width digits": ("http://１２７.０.０.１/", "is not an address"),
    "digits in circles": ("http://①②⑦.⓪.⓪.①/", "is not an address"),
    "ideographic full stops": ("http://127。0。0。1/", "is not an address"),
    "percent-encoded": ("http://%31%32%37.0.0.1/", PRIVATE),
    "unspecified": ("http://0.0.0.0/", PRIVATE),
    "zero": ("http://0/", PRIVATE),
    "this network": ("http://0.1.2.3/", PRIVATE),
    "10/8": ("http://10.0.0.1/", PRIVATE),
    "172.16/12": ("http://172.31.255.254/", PRIVATE),
    "192.168/16": ("http://192.168.1.1/", PRIVATE),
    "192.168 decimal": ("http://3232235777/", PRIVATE),
    "link-local": ("http://169.254.1.1/", PRIVATE),
    "metadata of a cloud": ("http://169.254.169.254/latest/meta-data/", PRIVATE),
    "metadata, hexadecimal": ("http://0xa9fea9fe/", PRIVATE),
    "metadata, octal": ("http://0251.0376.0251.0376/", PRIVATE),
    "carrier-grade NAT": ("http://100.100.100.200/", PRIVATE),
    "host of a cloud": ("http://168.63.129.16/", PRIVATE),
    "benchmarks": ("http://198.18.0.1/", PRIVATE),
    "documentation": ("http://192.0.2.1/", PRIVATE),
    "protocol assignments": ("http://192.0.0.1/", PRIVATE),
    "multicast": ("http://224.0.0.1/", PRIVATE),
    "reserved": ("http://240.0.0.1/", PRIVATE),
    "broadcast": ("http://255.255.255.255/", PRIVATE),
    "6to4 relay": ("http://192.88.99.1/", PRIVATE),
    "IPv6 loopback": ("http://[::1]/", PRIVATE),
    "IPv6 loopback, in full": ("http://[0:0:0:0:0:0:0:1]/", PRIVATE),
    "IPv6 unspecified": ("http://[::]/", PRIVATE),
    "IPv4-mapped": ("http://[::ffff:127.0.0.1]/", PRIVATE),
    "IPv4-mapped, hexadecimal": ("http://[::ffff:7f00:1]/", PRIVATE),
    "IPv4-mapped private": ("http://[::ffff:a00:1]/", PRIVATE),
    "IPv4-compatible": ("http://[::127.0.0.1]/", PRIVATE),
    "IPv4-translated": ("http://[::ffff:0:127.0.0.1]/", PRIVATE),
    "NAT64": ("http://[64:ff9b::7f00:1]/", PRIVATE),
    "NAT64, local": ("http://[64:ff9b:1::7f00:1]/", PRIVATE),
    "6to4": ("http://[2002:7f00:1::]/", PRIVATE),
    "Teredo": ("http://[2001:0:7f00:1::]/", PRIVATE),
    "unique local": ("http://[fd12:3456::1]/", PRIVATE),
    "IPv6 link-local": ("http://[fe80::1]/", PRIVATE),
    "IPv6 site-local": ("http://[fec0::1]/", PRIVATE),
    "IPv6 multicast": ("http://[ff02::1]/", PRIVATE),
    "IPv6 documentation": ("http://[2001:db8::1]/", PRIVATE),
    "IPv6 discard": ("http://[100::1]/", PRIVATE),
    "localhost": ("http://localhost/", PRIVATE),
    "below localhost": ("http://sub.localhost/", PRIVATE),
    "LOCALHOST": ("http://LOCALHOST/", PRIVATE),
    "a name of 10/8": ("http://intranet.example.org/", PRIVATE),
    "a name of 192.168/16": ("https://home.example.org/", PRIVATE),
    "a name of 172.16/12": ("http://office.example.org/", PRIVATE),
    "a name of loopback": ("http://loop.example.org/", PRIVATE),
    "a name of IPv6 loopback": ("http://loop-six.example.org/", PRIVATE),
    "a name of metadata": ("http://metadata.example.org/", PRIVATE),
    "a name of carrier-grade NAT": ("http://carrier.example.org/", PRIVATE),
    "a name of nothing": ("http://nothing.example.org/", PRIVATE),
    "a name of unique local": ("http://local-six.example.org/", PRIVATE),
    "a name of link-local": ("http://link-six.example.org/", PRIVATE),
    "a name of a mapped address": ("http://mapped.example.org/", PRIVATE),
    "a name of two, one private": ("http://two.example.org/", PRIVATE),
    "a name of two, the first private": ("http://two-other.example.org/", PRIVATE),
    "a name with letters of another script": ("http://münchen.example.org/", PRIVATE),
    "a name that nobody knows": ("http://unknown.example.org/", "could not be found by its name"),
    "credentials": ("http://user:secret@news.example.org/", "user name or password"),
    "a user name": ("http://news.example.org@127.0.0.1/", "user name or password"),
    "an empty user name": ("http://@127.0.0.1/", PRIVATE),
    "a backslash": ("http://127.0.0.1\\@news.example.org/", PRIVATE),
    "a fragment that looks like a host": ("http://127.0.0.1#@news.example.org/", PRIVATE),
    "SSH": ("http://news.example.org:22/", "port 22"),
    "mail": ("http://news.example.org:25/", "port 25"),
    "Redis": ("http://news.example.org:6379/", "port 6379"),
    "a port beside the web's": ("https://news.example.org:8443/", "port 8443"),
    "no port": ("http://news.example.org:99999/", "is not an address"),
    "file": ("file:///etc/passwd", SCHEME),
    "file, short": ("file:/etc/passwd", SCHEME),
    "FILE": ("FILE:///etc/passwd", SCHEME),
    "gopher": ("gopher://127.0.0.1:6379/_INFO", SCHEME),
    "ftp": ("ftp://news.example.org/x", SCHEME),
    "data": ("data:text/html,<p>NCT03765957", SCHEME),
    "dict": ("dict://127.0.0.1:11211/stats", SCHEME),
    "ldap": ("ldap://127.0.0.1/", SCHEME),
    "sftp": ("sftp://127.0.0.1/", SCHEME),
    "jar": ("jar:http://127.0.0.1!/", "no such file"),
    "javascript": ("javascript:alert(1)", SCHEME),
    "http+unix": ("http+unix://%2Fvar%2Frun%2Fdocker.sock/info", SCHEME),
    "no host": ("http:///etc/passwd", "is not an address"),
    "a host of blanks": ("http:// /", "is not an address"),
    "line breaks": ("http://news.example.org\r\nHost: 127.0.0.1/", "is not an address"),
}


def test_there_are_enough_of_them() -> None:
    assert len(REFUSED) >= 90


@pytest.mark.parametrize(("address", "why"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_page_of_the_public_web_is_refused_with_the_reason(address: str, why: str, net: Net) -> None:
    with pytest.raises(ArticleError) as refusal:
        read_article(address)
    assert why in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert net.connected == []


PAGES = {"html": "<html><body><p>Phase 2, NCT04123456.</p></body></html>"}


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://intranet.example.org/",
        "http://2130706433/",
        "https://localhost/",
        "file:///etc/passwd",
        "gopher://127.0.0.1:6379/_INFO",
        "ftp://news.example.org/",
        "data:text/html,x",
        "http://user:secret@news.example.org/",
        "http://news.example.org:6379/",
        "//127.0.0.1/",
    ],
)
@pytest.mark.parametrize("way", ["by the server", "by the server, at the second hop", "by the page"])
def test_no_redirect_leads_where_no_address_may(address: str, way: str, net: Net, httpserver: HTTPServer) -> None:
    if way == "by the page":
        httpserver.expect_request("/").respond_with_data(
            f"<html><head><meta http-equiv='refresh' content='0; url={address}'></head></html>",
            content_type="text/html",
        )
    elif way == "by the server":
        httpserver.expect_request("/").respond_with_data("", 302, {"Location": address})
    else:
        httpserver.expect_request("/").respond_with_data("", 301, {"Location": "/second"})
        httpserver.expect_request("/second").respond_with_data("", 307, {"Location": address})
    with pytest.raises(ArticleError) as refusal:
        fetch_page("http://news.example.org/")
    assert "http://news.example.org/ leads to" in str(refusal.value)
    assert {host for host, _ in net.connected} == {PUBLIC}


@pytest.mark.parametrize(
    ("location", "told"),
    [
        pytest.param("http://[", "is no address", id="half a bracket"),
        pytest.param("http://news.example.org:x/", "not an address", id="no port"),
        pytest.param("gopher://\u202ex\x07", "leads to gopher://?x?, which", id="signs that act"),
    ],
)
def test_a_redirect_to_no_address_is_told_in_a_line(location: str, told: str, net: Net, httpserver: HTTPServer) -> None:
    page = f"<html><head><meta http-equiv='refresh' content='0; url={location}'></head></html>"
    httpserver.expect_request("/").respond_with_data(page, content_type="text/html; charset=utf-8")
    with pytest.raises(ArticleError, match=re.escape(told)) as refusal:
        fetch_page("http://news.example.org/")
    assert str(refusal.value).isprintable()


def test_a_name_is_resolved_once_and_what_was_checked_is_asked(net: Net, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/", headers={"Host": "rebound.example.org"}).respond_with_data("A trial.")
    assert fetch_page("http://rebound.example.org/").body == b"A trial."
    assert (net.asked, net.connected) == (["rebound.example.org"], [(PUBLIC, 80)])
    with pytest.raises(ArticleError, match=PRIVATE):
        fetch_page("http://rebound.example.org/")


def test_a_name_that_turns_private_behind_a_redirect_is_refused(net: Net, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/").respond_with_data("", 302, {"Location": "/again", "Connection": "close"})
    with pytest.raises(ArticleError, match=PRIVATE):
        fetch_page("http://rebound.example.org/")
    assert net.connected == [(PUBLIC, 80)]


def test_nothing_of_the_environment_is_used(
    net: Net, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / ".netrc").write_text("machine news.example.org login me password secret\n")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:3128")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:3128")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    httpserver.expect_request("/").respond_with_handler(
        lambda request: Response("none" if "Authorization" not in request.headers else "some")
    )
    assert fetch_page("http://news.example.org/").body == b"none"


def test_who_is_trusted_may_be_anywhere(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a").respond_with_data("", 302, {"Location": "/b"})
    httpserver.expect_request("/b").respond_with_data(PAGES["html"], content_type="text/html")
    address = httpserver.url_for("/a")
    with pytest.raises(ArticleError, match="port"):
        read_article(address)
    article = read_article(address, fetch=fetch_private)
    assert (article.text, article.source) == ("Phase 2, NCT04123456.", address)
    httpserver.expect_request("/c").respond_with_data("", 302, {"Location": "file:///etc/passwd"})
    with pytest.raises(ArticleError, match=SCHEME):
        fetch_private(httpserver.url_for("/c"))


# ------------------------------------------------------------------------------------------------ where a page sends on


def refreshing(content: str, body: str = "", wrap: str = "{}") -> str:
    return (
        f"<html><head>{wrap.format(f'<meta http-equiv=Refresh content={content!r}>')}</head><body>{body}</body></html>"
    )


LONG = "<p>" + "The trial goes on, says the hospital. " * 40 + "</p>"
REFRESHED = {
    "at once": (refreshing("0; url=/story"), True),
    "soon": (refreshing("3;URL=/story"), True),
    "quoted": (refreshing("0; url='/story'"), True),
    "without its name": (refreshing("0;/story"), True),
    "in full": (refreshing("0;url=http://news.example.org/story"), True),
    "on a page with a text": (refreshing("0;url=/story", LONG), True),
    "for programs": (refreshing("0;url=/story", wrap="<noscript>{}</noscript>"), True),
    "for programs, on a page with a text": (refreshing("0;url=/story", LONG, wrap="<noscript>{}</noscript>"), False),
    "much later": (refreshing("300;url=/story", LONG), False),
    "itself": (refreshing("0;url=/", LONG), False),
    "itself, without saying so": (refreshing("5", LONG), False),
    "in a plain text": ("Write <meta http-equiv=refresh content='0;url=/story'> to send readers on.", False),
}


@pytest.mark.parametrize(("markup", "follows"), REFRESHED.values(), ids=REFRESHED)
def test_a_page_that_sends_its_reader_on(markup: str, follows: bool, net: Net, httpserver: HTTPServer) -> None:
    kind = "text/plain" if markup.startswith("Write") else "text/html"
    httpserver.expect_request("/").respond_with_data(markup, content_type=kind)
    httpserver.expect_request("/story").respond_with_data(PAGES["html"], content_type="text/html")
    found = fetch_page("http://news.example.org/")
    assert found.address == ("http://news.example.org/story" if follows else "http://news.example.org/")


def test_pages_that_send_to_one_another_are_given_up(net: Net, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/").respond_with_data(refreshing("0;url=/b"), content_type="text/html")
    httpserver.expect_request("/b").respond_with_data(refreshing("0;url=/"), content_type="text/html")
    with pytest.raises(ArticleError, match="more than 5 times"):
        fetch_page("http://news.example.org/")


# ----------------------------------------------------------------------------------------------------------- the limits


def test_a_bomb_is_stopped_before_it_is_unpacked(net: Net, httpserver: HTTPServer) -> None:
    bomb = gzip.compress(b"\0" * 40 * LARGEST_FILE, compresslevel=1)
    httpserver.expect_request("/").respond_with_data(bomb, headers={"Content-Encoding": "gzip"})
    start = time.process_time()
    with pytest.raises(ArticleError, match="larger than 20,000,000 bytes"):
        fetch_page("http://news.example.org/")
    assert time.process_time() - start < 5


def test_what_cannot_be_unpacked_is_told(net: Net, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/").respond_with_data(b"no gzip", headers={"Content-Encoding": "gzip"})
    with pytest.raises(ArticleError, match="cannot be unpacked"):
        fetch_page("http://news.example.org/")


def test_a_server_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "ALTOGETHER", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}/"
        with pytest.raises(ArticleError, match=r"still coming in after 0\.2 seconds"):
            fetch_private(address)


def test_a_body_that_trickles_is_given_up(net: Net, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    httpserver.expect_request("/").respond_with_data(b"x" * 200_000)
    ticks = iter(range(0, 10_000, 40))
    monkeypatch.setattr("trialcheck.sources.web.time.monotonic", lambda: next(ticks))
    with pytest.raises(ArticleError, match="still coming in"):
        fetch_page("http://news.example.org/")


def test_the_request_is_that_of_a_reader(net: Net, httpserver: HTTPServer) -> None:
    seen: list[Request] = []

    def handler(request: Request) -> Response:
        seen.append(request)
        return Response("A trial.")

    httpserver.expect_request("/").respond_with_handler(handler)
    fetch_page("http://news.example.org/")
    assert seen[0].headers["User-Agent"].startswith("trialcheck/")
    assert "X-Forwarded-For" not in seen[0].headers
