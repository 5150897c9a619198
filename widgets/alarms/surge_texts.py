"""What the surge detector found, in words: which cause, where, how much and compared with what."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from resources.alarms.condition import Condition
from resources.floor import Floor
from widgets import format

translate = QCoreApplication.translate

SURGE_RULES = ("surge_demand", "surge_supply", "surge_handling", "surge_routing")
NAMED = 3  # more queues than these are counted


def is_surge(condition: Condition) -> bool:
    """Whether the surge detector found it."""
    return condition.rule in SURGE_RULES


def surge_where(condition: Condition, floor: Floor) -> str:
    """The queues concerned by their titles, or the centre."""
    params = dict(condition.params)
    if params.get("everywhere"):
        return translate("Surge", "Centre")
    return _queues(condition.gathers, floor)


def surge_what(condition: Condition, floor: Floor) -> str:
    """What is otherwise than usual, with its figures: contacts 2.1 times the expected (98), 206 came."""
    params = dict(condition.params)
    words = _sentences().get(params.get("sign", ""), "")
    return words.format(
        seen=_number(params, "seen"),
        expected=_number(params, "expected"),
        factor=params.get("factor", ""),
        lost=format.count(max(0, _int(params, "expected") - _int(params, "seen"))),
        before=format.duration(_int(params, "expected")),
        now=format.duration(_int(params, "seen")),
        origin=_queues(tuple(filter(None, params.get("origin", "").split(","))), floor),
    )


def surge_against(condition: Condition) -> str:
    """What it is compared with, and between which counts it would be ordinary."""
    params = dict(condition.params)
    if params.get("sign") not in ("more", "stopped", "moved"):
        return ""
    return _bases().get(params.get("basis", ""), "").format(low=_number(params, "low"), high=_number(params, "high"))


def _sentences() -> dict[str, str]:
    return {
        "more": translate("Surge", "contacts ×{factor}: {seen} came, {expected} were expected"),
        "phones_gone": translate("Surge", "phones of {lost} of {expected} agents are gone"),
        "signed_off": translate("Surge", "{lost} of {expected} agents have signed off"),
        "paused": translate("Surge", "{lost} of {expected} agents have paused"),
        "longer": translate("Surge", "contacts take {now}, usually {before}"),
        "waiting_beside_ready": translate("Surge", "{seen} wait although {expected} agents are ready"),
        "moved": translate("Surge", "contacts of {origin} arrive here: {seen} there, {expected} were expected"),
        "stopped": translate("Surge", "no contacts arrive: {seen} came, {expected} were expected"),
    }


def _bases() -> dict[str, str]:
    return {
        "history": translate("Surge", "by recorded days {low} to {high} would be ordinary"),
        "plan": translate("Surge", "by the plan {low} to {high} would be ordinary"),
        "past": translate("Surge", "by the time before {low} to {high} would be ordinary"),
    }


def _queues(queues: tuple[str, ...], floor: Floor) -> str:
    if len(queues) > NAMED:
        return translate("Surge", "{count} queues").format(count=format.count(len(queues)))
    known = floor.queues
    titles = (known[queue].title if queue in known else "" for queue in queues)
    return format.listed(title or queue for title, queue in zip(titles, queues, strict=True))


def _int(params: Mapping[str, str], name: str) -> int:
    return int(params.get(name) or 0)


def _number(params: Mapping[str, str], name: str) -> str:
    return format.count(_int(params, name))
