"""The nouns of the model as JSON, and back: whatever fields they have, with words that no list knows kept as such."""

from __future__ import annotations

import json
import re
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct

from trialcheck.values import Unlisted

T = TypeVar("T")

_LONE = re.compile("[\ud800-\udfff]")
"""Half of a code point: a file's name may hold one, and no encoding can."""


def to_json(noun: object) -> bytes:
    """*noun* as indented JSON in UTF-8, its keys in their order; the same noun gives the same bytes."""
    text = json.dumps(msgspec.to_builtins(noun, str_keys=True, enc_hook=str), ensure_ascii=False, indent=1)
    return _LONE.sub(lambda half: f"\\u{ord(half[0]):04x}", text).encode() + b"\n"


def from_json(text: bytes, kind: type[T]) -> T:
    """The noun of a *kind*, which may be a tuple or dict of nouns, that *text* holds; keys not known are passed over.

    ValueError: it holds none, with the path at which something is wrong.
    """
    try:
        plain = json.loads(text.decode())
        noun: T = _revived(plain, kind, "")
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return noun


def _revived(plain: Any, kind: Any, path: str) -> Any:
    kind = getattr(kind, "__supertype__", kind)
    inside, origin = get_args(kind), get_origin(kind)
    if origin in (Union, UnionType):
        return _one_of(plain, inside, path)
    if origin is tuple and isinstance(plain, list):
        return tuple(_revived(part, inside[0], f"{path}[{i}]") for i, part in enumerate(plain))
    if origin is dict and isinstance(plain, dict):
        return {_revived(k, inside[0], path): _revived(v, inside[1], f"{path}.{k}") for k, v in plain.items()}
    if origin is None and issubclass(kind, Struct):
        return _struct(plain, kind, path)
    if kind is Unlisted and isinstance(plain, str):
        return Unlisted(plain)
    try:
        return msgspec.convert(plain, kind)
    except msgspec.ValidationError as error:
        raise ValueError(f"{_place(path)}: {error}") from None


def _struct(plain: Any, kind: type[Struct], path: str) -> Struct:
    if not isinstance(plain, dict):
        raise ValueError(f"{_place(path)}: is not a group of fields")  # noqa: TRY004 - the text is wrong, not a type
    kinds = _kinds(kind)
    told = {name: _revived(plain[name], kinds[name], f"{path}.{name}") for name in kinds if name in plain}
    try:
        return kind(**told)
    except TypeError:
        raise ValueError(f"{_place(path)}: something is missing") from None


@cache
def _kinds(kind: type[Struct]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {name: hints[name] for name in kind.__struct_fields__}


def _one_of(plain: Any, kinds: tuple[Any, ...], path: str) -> Any:
    """As the first of *kinds* that it can be; as a word that no list knows only if it is in none."""
    if plain is None and NoneType in kinds:
        return None
    wrong = ValueError(f"{_place(path)}: is none of what it could be")
    for kind in sorted((k for k in kinds if k is not NoneType), key=lambda kind: kind is Unlisted):
        try:
            return _revived(plain, kind, path)
        except ValueError as error:
            wrong = error
    raise wrong


def _place(path: str) -> str:
    return path.lstrip(".") or "the whole"
