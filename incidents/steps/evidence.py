"""Whether the evidence given with a step is what its playbook asks for."""

import re
from datetime import date, datetime

from incidents.guards import too_long
from incidents.playbooks.playbook import Evidence, EvidenceType, Step
from incidents.refusals import RefusalCode
from resources.entry import Refusal

NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,6})?")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?")

Given = tuple[tuple[str, str], ...]


def wrong(key: str, step: Step | None, given: Given) -> Refusal | None:
    """Why the evidence cannot be taken; a field left blank counts as not given."""
    asked = {field.key: field for field in step.evidence} if step else {}
    filled = [(name, value) for name, value in given if value.strip()]
    for name, value in filled:
        if name not in asked or [other for other, _ in filled].count(name) > 1:
            return Refusal.of(RefusalCode.EVIDENCE_UNKNOWN, step=key, field=name)
        if refusal := too_long(name, value):
            return refusal
        if not _fits(asked[name], value.strip()):
            return Refusal.of(RefusalCode.EVIDENCE_INVALID, step=key, field=name, type=asked[name].type)
    names = {name for name, _ in filled}
    for field in asked.values():
        if field.required and field.key not in names:
            return Refusal.of(RefusalCode.EVIDENCE_MISSING, step=key, field=field.key)
    return None


def _fits(field: Evidence, value: str) -> bool:
    """A number is written in digits, a time as HH:MM or in ISO 8601, a date as YYYY-MM-DD."""
    if field.type is EvidenceType.NUMBER:
        return value.isascii() and NUMBER.fullmatch(value) is not None
    if field.type is EvidenceType.TIME:
        return CLOCK.fullmatch(value) is not None or _is_moment(value)
    if field.type is EvidenceType.DATE:
        return DAY.fullmatch(value) is not None and _is_day(value)
    return field.type is not EvidenceType.ENUM or value in field.options


def _is_moment(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return "T" in value or " " in value


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
