"""Cassettes: the registry's answer about one trial, cut down to the facts that are checked, in the form that the
``responses`` library replays; and whether the form of a new answer is still that of an old one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trialcheck.errors import RecordError, RegistryError
from trialcheck.sources import studies

if TYPE_CHECKING:
    from yaml import ScalarNode
    from yaml.representer import SafeRepresenter

_SECTION = "protocolSection"
KEPT: Mapping[str, tuple[str, ...]] = {
    f"{_SECTION}.identificationModule.secondaryIdInfos": ("id",),
    f"{_SECTION}.sponsorCollaboratorsModule.leadSponsor": ("name", "class"),
    f"{_SECTION}.sponsorCollaboratorsModule.collaborators": ("name", "class"),
    f"{_SECTION}.sponsorCollaboratorsModule.responsibleParty": (
        *("investigatorFullName", "oldNameTitle", "investigatorAffiliation", "oldOrganization"),
    ),
    f"{_SECTION}.armsInterventionsModule.interventions": ("name", "otherNames"),
    f"{_SECTION}.armsInterventionsModule.armGroups": ("label", "type", "interventionNames"),
    f"{_SECTION}.contactsLocationsModule.overallOfficials": ("name", "affiliation"),
    f"{_SECTION}.contactsLocationsModule.locations": ("facility", "city", "state", "country"),
}
"""Where groups of fields stand of which some are checked, and which: the rest is prose, telephones and the like."""

PROSE = (f"{_SECTION}.statusModule.whyStopped",)
"""What is read of a study and is no fact that is checked."""

_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON lets stand and YAML takes for the end of a line, or for no character at all."""


def facts(study: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a *study* in v2 form that are checked, and nothing else that the registry tells of it."""
    kept = studies.only_checked(study)
    for path, keys in KEPT.items():
        _change(kept, path, partial(_only, keys))
    for path in PROSE:
        _change(kept, path, lambda _: None)
    return kept


def _change(study: dict[str, Any], path: str, how: Callable[[Any], Any]) -> None:
    """Put what *how* makes of it in the place of what stands at *path*; nothing, where that is None."""
    *groups, last = path.split(".")
    inside: Any = study
    for group in groups:
        inside = inside.get(group) if isinstance(inside, dict) else None
    if isinstance(inside, dict) and last in inside:
        found = how(inside.pop(last))
        if found is not None:
            inside[last] = found


def _only(keys: tuple[str, ...], found: Any) -> Any:
    if isinstance(found, list):
        return [_only(keys, part) for part in found]
    return {key: found[key] for key in keys if key in found} if isinstance(found, dict) else found


# -------------------------------------------------------------------------------------------------------- the file


def written(base_url: str, study: Mapping[str, Any]) -> str:
    """The cassette of a *study*, as the answer of the service at *base_url*: YAML whose body is a page of JSON.

    RecordError: it is no study.
    """
    import yaml

    class Dumper(yaml.SafeDumper):
        """Writes a text of several lines as those lines."""

    def lines(dumper: SafeRepresenter, text: str) -> ScalarNode:
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)

    Dumper.add_representer(str, lines)
    response = {
        "method": "GET",
        "url": f"{base_url.rstrip('/')}/studies/{studies.nct_id_of(study)}",
        "body": _BREAKS.sub(_escaped, json.dumps(facts(study), indent=1, ensure_ascii=False)),
        "status": 200,
        "content_type": "application/json",
        "auto_calculate_content_length": False,
    }
    text: str = yaml.dump({"responses": [{"response": response}]}, Dumper=Dumper, sort_keys=False, allow_unicode=True)
    return text


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def study_in(path: Path) -> dict[str, Any]:
    """The study that the cassette at *path* holds. RegistryError: there is none."""
    import yaml

    try:
        with path.open(encoding="utf-8") as text:
            (only,) = yaml.safe_load(text)["responses"]
        study: dict[str, Any] = json.loads(only["response"]["body"])
        studies.nct_id_of(study)
    except (OSError, yaml.YAMLError, ValueError, LookupError, TypeError, RecursionError, RecordError) as error:
        raise RegistryError(f"{path} is not a cassette of one trial ({type(error).__name__}).") from error
    return study


# --------------------------------------------------------------------------------------------------------- the form


def moved(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """What stands in the facts of one study and has gone, or become of another kind, in those of the other."""
    old, new = dict(_kinds(facts(before))), dict(_kinds(facts(after)))
    for path, kind in old.items():
        if path not in new:
            yield f"{path} is gone"
        elif new[path] != kind:
            yield f"{path} was {kind} and is {new[path]}"


def _kinds(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every path in a study, the places of a list taken together, and what kind of thing stands there."""
    if isinstance(value, dict):
        yield path, "a group of fields"
        for key, inside in value.items():
            yield from _kinds(inside, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        yield path, "a list"
        for inside in value:
            yield from _kinds(inside, f"{path}[]")
    else:
        yield path, {str: "a text", bool: "true or false", int: "a number"}.get(type(value), type(value).__name__)
