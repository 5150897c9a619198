"""The rows of Due next: everything with a clock, from incidents, loans of agents and alarms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from incidents.clocks.deadline import Deadline, DeadlineKind
from incidents.clocks.deadlines import deadlines
from incidents.incident import Incident
from incidents.kinds import Kind
from resources.alarms.alarm import Alarm
from resources.alarms.alarms import Alarms
from resources.alarms.deadlines import AlarmDeadline
from resources.alarms.deadlines import deadlines as alarm_deadlines
from resources.loans.loan import Loan
from resources.loans.loans import Loans
from resources.offers.offers import Offers
from resources.promises.promises import Promises
from widgets.alarms.alarm_texts import alarm_rung_word
from widgets.alarms.rule_texts import title_of
from widgets.format import clock_time, count
from widgets.incidents.deadline_origin import origin_text
from widgets.incidents.deadline_texts import deadline_text, rung_word
from widgets.incidents.incident_texts import role_word
from widgets.incidents.names import IncidentNames
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

A_DAY = timedelta(days=1)
_REGULATOR = frozenset({DeadlineKind.REGULATOR, DeadlineKind.REGULATORY_GRADE})


class DueGroup(StrEnum):
    """A view of the rows. Cases count in days and would stand below everything else for ever."""

    ALL = "all"
    REGULATORS = "regulators"
    CASES = "cases"  # complaints, promises to customers, and all that is due in more than a day
    FLOOR = "floor"  # loans and alarms


@dataclass(frozen=True, slots=True)
class Due:
    """One row: amber from `warn_at`, red from `urgent_at`. `incident` is None where none belongs to it."""

    incident: UUID | None
    name: str
    when: datetime
    warn_at: datetime
    what: str
    who: str
    escalates: str
    urgent_at: datetime | None = None
    origin: str = ""  # who says that it is due then
    group: DueGroup = DueGroup.ALL

    def is_in(self, group: DueGroup, now: datetime | None) -> bool:
        """Whether a view shows the row."""
        if group is DueGroup.CASES:
            return self.group is DueGroup.CASES or (now is not None and self.when - now > A_DAY)
        return group in (DueGroup.ALL, self.group)


def due_rows(incidents: Iterable[Incident], viewer: Viewer, mine: bool = False) -> tuple[Due, ...]:
    """All that is owed in `incidents`, soonest first; with `mine`, only what the viewer owes."""
    owed = [(deadline, incident) for incident in incidents for deadline in deadlines(incident)]
    rows = [_row(deadline, incident, viewer) for deadline, incident in owed if not mine or deadline.person == viewer.me]
    return in_order(rows)


def loan_rows(loans: Loans, viewer: Viewer) -> tuple[Due, ...]:
    """The ends of open loans of agents, and the beginnings of those for later."""
    return tuple(
        Due(
            incident=loan.incident,
            name=translate("Deadline", "Loan"),
            when=loan.until if loan.engages else loan.span[0],
            warn_at=loan.until - (loan.until - loan.span[0]) / 4 if loan.engages else loan.span[0],
            what=_loan_words(loan).format(agent=plain(loan.name or loan.agent), queue=viewer.queue(loan.to)),
            who=plain(loan.who.name),
            escalates="",
            group=DueGroup.FLOOR,
        )
        for loan in loans.open
    )


def _loan_words(loan: Loan) -> str:
    if loan.engages:
        return translate("Deadline", "{agent} comes back from {queue}")
    return translate("Deadline", "{agent} goes to {queue}")


def offer_rows(offers: Offers, viewer: Viewer) -> tuple[Due, ...]:
    """Until when open shift offers can be answered."""
    words = translate("Deadline", "Answers to: {what} ({left} places left)")
    return tuple(
        Due(
            incident=None,
            name=translate("Deadline", "Shift offer"),
            when=offer.deadline,
            warn_at=offer.deadline - (offer.deadline - offer.made_at) / 4,
            what=words.format(what=plain(offer.what_for), left=count(offer.left)),
            who=plain(viewer.name(offer.who.person)),
            escalates="",
            group=DueGroup.FLOOR,
        )
        for offer in offers.open
    )


def promise_rows(promises: Promises, viewer: Viewer) -> tuple[Due, ...]:
    """What agents have promised customers and is still to be kept."""
    words = translate("Deadline", "{what} · {customer}")
    return tuple(
        Due(
            incident=None,
            name=translate("Deadline", "Promise"),
            when=one.due,
            warn_at=one.due - (one.due - one.made_at) / 4,
            what=words.format(what=plain(one.what), customer=plain(one.customer)),
            who=plain(one.name),
            escalates="",
            group=DueGroup.CASES,
        )
        for one in promises.open
    )


def alarm_rows(alarms: Alarms, viewer: Viewer) -> tuple[Due, ...]:
    """Alarms nobody has acknowledged yet, and shelves that end."""
    known = {alarm.id: alarm for alarm in alarms}
    return tuple(_alarm_row(one, known[one.alarm], viewer) for one in alarm_deadlines(alarms))


def in_order(rows: Iterable[Due]) -> tuple[Due, ...]:
    """The soonest first."""
    return tuple(sorted(rows, key=lambda row: (row.when, row.name, row.what)))


def _row(deadline: Deadline, incident: Incident, viewer: Viewer) -> Due:
    role = role_word(deadline.role)
    person = viewer.name(deadline.person) if deadline.person else ""
    group = DueGroup.CASES if incident.kind is Kind.CUSTOMER_COMPLAINT else DueGroup.ALL
    return Due(
        incident=incident.id,
        name=incident.name,
        when=deadline.when,
        warn_at=deadline.warn_at,
        what=plain(deadline_text(deadline, IncidentNames(incident, viewer))),
        who=plain(f"{person} · {role}" if person else role),
        escalates=_escalates(deadline, viewer),
        urgent_at=deadline.urgent_at,
        origin=plain(origin_text(deadline, incident)),
        group=DueGroup.REGULATORS if deadline.what in _REGULATOR else group,
    )


def _escalates(deadline: Deadline, viewer: Viewer) -> str:
    rung = rung_word(deadline.escalates_to)
    if deadline.escalated:
        return translate("Deadline", "passed on to {who}").format(who=rung)
    return translate("Deadline", "{who} at {time}").format(who=rung, time=clock_time(deadline.when, viewer.zone))


def _alarm_row(deadline: AlarmDeadline, alarm: Alarm, viewer: Viewer) -> Due:
    where = viewer.queue(alarm.condition.queue) if alarm.condition.queue else translate("Alarms", "Centre")
    what = (
        translate("Deadline", "Acknowledge the alarm {title}")
        if deadline.rung
        else translate("Deadline", "The shelf ends: {title}")
    )
    to = alarm_rung_word(deadline.rung) if deadline.rung else ""
    at = clock_time(deadline.when, viewer.zone)
    return Due(
        incident=None,
        name=translate("Deadline", "Alarm"),
        when=deadline.when,
        warn_at=deadline.when - (deadline.when - deadline.since) / 4,
        what=plain(what.format(title=f"{where}: {title_of(alarm.condition)}")),
        who=role_word("duty_supervisor") if deadline.rung else "",
        escalates=translate("Deadline", "{who} at {time}").format(who=to, time=at) if to else "",
        group=DueGroup.FLOOR,
    )
