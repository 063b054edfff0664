"""Characters that would act instead of being read, and a quote set in its sentence: what strangers wrote, made safe."""

from __future__ import annotations

import re

from msgspec import Struct

from trialcheck.model import Claimed

_NEVER = "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
"""What Unicode sets aside as no characters at the end of each plane: HTML calls them errors, and XML refuses two."""

_ACTING = re.compile(
    f"[{_NEVER}\ufdd0-\ufdef"  # no characters
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls, but for those that are white space
    "\u180e\u200b\u2060-\u2064\ufeff"  # of no width, and of no use in any script: words that look whole are not
    "\u115f\u1160\u3164\uffa0"  # fillers, letters that show nothing
    "\u202a-\u202e\u2066-\u206f"  # overrides, embeddings and isolates of the writing direction
    "\ufff9-\ufffb"  # annotations that hide what they annotate
    "\U000e0000-\U000e007f"  # tags, invisible letters
    "\ud800-\udfff]"  # halves of a character, which no encoding writes
)

CONTEXT = 220
"""How much of a sentence is shown on each side of a quote; a sentence has no upper length."""


def visible(text: object) -> str:
    """*text* with all that would steer a screen or the writing direction turned into its number: ⟨U+202E⟩.

    Runs of white space become one blank. Nothing that can be read is dropped.
    """
    return _ACTING.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", re.sub(r"\s+", " ", str(text)))


class Quoted(Struct, frozen=True):
    """A quote with what its sentence says before and after it, long ends cut."""

    before: str
    quote: str
    after: str


def quoted(claim: Claimed) -> Quoted:
    """The claim's quote in its sentence; of two places that read the same, the first that is a whole word."""
    start = _place(claim.sentence, claim.quote)
    if start is None:
        return Quoted("", visible(claim.quote), "")
    before, after = claim.sentence[:start], claim.sentence[start + len(claim.quote) :]
    return Quoted(_tail(before), visible(claim.quote), _head(after))


def _place(sentence: str, quote: str) -> int | None:
    if not quote or quote not in sentence:
        return None
    whole = re.search(rf"(?<!\w){re.escape(quote)}(?![\w/])", sentence)
    return whole.start() if whole else sentence.index(quote)


def _tail(text: str) -> str:
    """The end of what stands before a quote."""
    return visible(text.lstrip() if len(text) <= CONTEXT else "… " + text[-CONTEXT:].split(" ", 1)[-1])


def _head(text: str) -> str:
    """The beginning of what stands after a quote."""
    return visible(text.rstrip() if len(text) <= CONTEXT else text[:CONTEXT].rsplit(" ", 1)[0] + " …")
