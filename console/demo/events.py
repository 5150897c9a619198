"""What can befall the simulated centre from the keyboard: for showing the console, and for trying a playbook."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from resources.feeds.simulator.inject import Breakage, Injection, MassAbsence, Outage, Surge

translate = QCoreApplication.translate

MINUTE = 60.0


class DemoEvent(NamedTuple):
    """`begin` makes the injection from the time it begins, epoch seconds."""

    key: str
    words: Callable[[], str]
    begin: Callable[[float], Injection]


EVENTS = (
    DemoEvent(
        "demo_surge",
        lambda: translate("DemoEvents", "Demo: three times the contacts on Loans for 20 minutes"),
        lambda now: Surge(("loans",), 3.0, now, now + 20 * MINUTE),
    ),
    DemoEvent(
        "demo_phones",
        lambda: translate("DemoEvents", "Demo: the phones of one site fail for 15 minutes"),
        lambda now: Outage(Breakage.PHONES, now, now + 15 * MINUTE, site="Hillside"),
    ),
    DemoEvent(
        "demo_slow",
        lambda: translate("DemoEvents", "Demo: the business system is slow for 30 minutes"),
        lambda now: Outage(Breakage.SYSTEM, now, now + 30 * MINUTE),
    ),
    DemoEvent(
        "demo_lines",
        lambda: translate("DemoEvents", "Demo: outage, no calls arrive for 15 minutes; half call again"),
        lambda now: Outage(Breakage.LINES, now, now + 15 * MINUTE, redial=0.5),
    ),
    DemoEvent(
        "demo_absence",
        lambda: translate("DemoEvents", "Demo: a third of the agents go home"),
        lambda now: MassAbsence(1 / 3, now, now + 120 * MINUTE),
    ),
)


def event_of(key: str) -> DemoEvent | None:
    """The event that an action's key names; None for other actions."""
    return next((event for event in EVENTS if event.key == key), None)
