"""Files that could hurt who opens them (PDF, DOCX, e-mail) are read in a process of their own, which may not take much.

A file that takes too long, takes too much memory, or kills its reader costs that process alone. ``child.py`` is what
runs there.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import Literal

import msgspec
from msgspec import Struct

from trialcheck.errors import ArticleError
from trialcheck.model import Link

SECONDS = 20
"""Of computing that one file is given; on a busy machine it may wait for them."""
LONGEST = 120


class Read(Struct, frozen=True, tag="read"):
    """What a file holds: a text, or the markup of one; *links* index a text."""

    text: str
    markup: bool = False
    title: str | None = None
    links: tuple[Link, ...] = ()
    notes: tuple[str, ...] = ()


class Attached(Struct, frozen=True):
    """A file that came with a letter."""

    name: str
    body: bytes


class Letter(Struct, frozen=True, tag="letter"):
    """An e-mail, or a page saved as one. Its *published* day is None for one that was only passed on."""

    parts: tuple[Read, ...]
    title: str | None = None
    published: str | None = None
    address: str | None = None
    attached: tuple[Attached, ...] = ()
    notes: tuple[str, ...] = ()


class Unread(Struct, frozen=True, tag="unread"):
    """Why a file cannot be read; goes on its name. *damaged*: another reader may know better."""

    why: str
    damaged: bool = False


Reader = Literal["pdf", "pypdf", "docx", "mail"]
_ANSWER = msgspec.msgpack.Decoder(Read | Letter | Unread)
DAMAGED = "is damaged and cannot be read; get it again, or save its text and give that"


def read_apart(reader: Reader, body: bytes, name: str) -> Read | Letter:
    """What *reader* finds in *body*. Raises ArticleError, beginning with *name*, where it finds nothing to read."""
    told = _asked(reader, body)
    if isinstance(told, Unread):
        raise ArticleError(f"{name} {told.why}")
    return told


def read_pdf(body: bytes, name: str) -> Read:
    """What a PDF holds, by PDFium, and by pypdf where that breaks. Raises ArticleError, beginning with *name*."""
    told = _asked("pdf", body)
    if isinstance(told, Unread) and told.damaged:
        told = _asked("pypdf", body)
    if isinstance(told, Read):
        return told
    raise ArticleError(f"{name} {told.why if isinstance(told, Unread) else DAMAGED}")


def _asked(reader: Reader, body: bytes) -> Read | Letter | Unread:
    # -P: what lies in the folder that the program is called in is no part of it.
    command = [sys.executable, "-P", "-m", "trialcheck.sources.child", reader, str(SECONDS)]
    try:
        done = subprocess.run(command, input=body, capture_output=True, timeout=LONGEST, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return Unread("takes too long to read; save its text and give that")
    if done.returncode == 0:
        with contextlib.suppress(msgspec.MsgspecError):
            told: Read | Letter | Unread = _ANSWER.decode(done.stdout)
            return told
    if -done.returncode in _OUT_OF_TIME:
        return Unread("takes too long to read; save its text and give that")
    return Unread(DAMAGED, damaged=True)


_OUT_OF_TIME = (24, 9)
"""SIGXCPU and SIGKILL, by which a process ends that has used up its time."""
