"""The process in which files are read that could hurt who opens them.

``python -m trialcheck.sources.child pdf 20 < FILE`` writes what it read as MessagePack, in the types of ``apart.py``,
which starts it.
"""

from __future__ import annotations

import contextlib
import sys

import msgspec

from trialcheck.errors import ArticleError
from trialcheck.sources.apart import DAMAGED, Letter, Read, Unread

MEMORY = 1_500_000_000
"""Bytes of address space, of which Python and its libraries take the first 300 million."""


def main() -> None:
    """Read what comes on standard input as the first argument says, in as many seconds as the second."""
    reader, seconds = sys.argv[1], int(sys.argv[2])
    _take_little(seconds)
    body = sys.stdin.buffer.read()
    try:
        told: Read | Letter | Unread = _read(reader, body)
    except ArticleError as error:
        told = Unread(f"{error}")
    except MemoryError:
        told = Unread("takes too much memory to read; save its text and give that")
    except Exception:  # noqa: BLE001 - whatever the file does to its reader, it is the file that is wrong
        told = Unread(DAMAGED, damaged=True)
    sys.stdout.buffer.write(msgspec.msgpack.encode(told))


def _read(reader: str, body: bytes) -> Read | Letter:
    if reader == "pdf":
        from trialcheck.sources.pdf import read_by_pdfium

        return read_by_pdfium(body)
    if reader == "pypdf":
        from trialcheck.sources.pdf import read_by_pypdf

        return read_by_pypdf(body)
    if reader == "docx":
        from trialcheck.sources.docx import read_docx

        return read_docx(body)
    from trialcheck.sources.mail import read_mail

    return read_mail(body)


def _take_little(seconds: int) -> None:
    """Give this process its limits, where the system knows any."""
    try:
        import resource
    except ImportError:  # Windows: only LONGEST holds there
        return
    limits = {
        resource.RLIMIT_CPU: (seconds, seconds + 1),
        resource.RLIMIT_AS: (MEMORY, MEMORY),
        resource.RLIMIT_FSIZE: (0, 0),
        resource.RLIMIT_CORE: (0, 0),
    }
    for limit, values in limits.items():
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, values)


if __name__ == "__main__":
    main()
