"""What the panel says about each clock of a regulator, worked out from the incident as it stands."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.clocks.regulation import Filing
from incidents.clocks.running import Clock, ClockState, clocks_of
from incidents.clocks.topic import AMBER, RED
from incidents.incident import Incident
from widgets.clocks.clock_texts import certainty_text, clock_name, span_text, trigger_text
from widgets.clocks.report_text import moment_text
from widgets.format import duration
from widgets.viewer import Viewer

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One clock as a row. `since` and `due` are set while it runs; `late`: the report was filed too late."""

    key: str
    title: str
    detail: str
    origin: str
    source: str
    stand: str
    since: datetime | None = None
    due: datetime | None = None
    at_once: bool = False
    late: bool = False
    stopped: bool = False

    @property
    def runs(self) -> bool:
        return self.due is not None

    def left(self, now: datetime) -> str:
        """The time left or, after it, the time overdue; without a running clock how it stands."""
        return duration((self.due - now).total_seconds()) if self.due else self.stand

    def tone(self, now: datetime) -> str:
        """Amber from half of the time on, red from three quarters, and red as long as it is overdue."""
        if self.since is None or self.due is None:
            return "critical" if self.late else "muted"
        span = self.due - self.since
        if now >= self.since + RED * span:
            return "critical"
        return "high" if now >= self.since + AMBER * span else "text"


def lines_of(incident: Incident, viewer: Viewer) -> tuple[ClockLine, ...]:
    """All clocks of the incident: those that run, the soonest first, then the others."""
    return tuple(_line(incident, clock, viewer) for clock in clocks_of(incident))


def _line(incident: Incident, clock: Clock, viewer: Viewer) -> ClockLine:
    runs = clock.state is ClockState.RUNNING
    rules = clock.taken.rules
    note = clock.duty.note or rules.note
    origin = [certainty_text(clock.duty.certainty), translate("Clock", "verify with compliance")]
    if clock.doubtful:
        origin.insert(0, translate("Clock", "working days not announced yet"))
    source = translate("Clock", "{source}; looked at {month}, pack {version}").format(
        source=rules.source, month=rules.as_of, version=rules.version
    )
    return ClockLine(
        key=clock.key,
        title=clock_name(incident.regulation, clock.key, viewer.language),
        detail=_detail(clock, viewer),
        origin=" · ".join(origin),
        source=f"{source}\n{note.pick(viewer.language)}" if note else source,
        stand=_stand(clock),
        since=clock.since if runs else None,
        due=clock.due if runs else None,
        at_once=runs and clock.at_once,
        late=isinstance(clock.stop, Filing) and clock.stop.late,
        stopped=clock.state not in (ClockState.RUNNING, ClockState.WAITING),
    )


def _stand(clock: Clock) -> str:
    return {
        ClockState.WAITING: translate("Clock", "not begun"),
        ClockState.RUNNING: "",
        ClockState.FILED: translate("Clock", "filed"),
        ClockState.WAIVED: translate("Clock", "waived"),
        ClockState.ENDED: translate("Clock", "not owed any more"),
    }[clock.state]


def _detail(clock: Clock, viewer: Viewer) -> str:
    if clock.stop is not None:
        return _stopped(clock, viewer)
    rule = clock.rule or clock.duty.starts[0]
    trigger = trigger_text(rule.after, clock.taken.rules, viewer.language)
    if clock.duty.every is not None and clock.rule is None and clock.due is not None and clock.duty.repeats:
        given = translate("Clock", "every {span}").format(span=span_text(clock.duty.repeats))
    else:
        given = translate("Clock", "{span} from {trigger}").format(span=span_text(rule.offset), trigger=trigger)
    parts = [translate("Clock", "due {time}").format(time=moment_text(clock.due, viewer))] if clock.due else []
    parts.append(given)
    if clock.assumed:
        parts.append(translate("Clock", "assumed until graded"))
    return " · ".join(parts)


def _stopped(clock: Clock, viewer: Viewer) -> str:
    stop = clock.stop
    if isinstance(stop, Filing):
        words = (
            translate("Clock", "late, {time} by {person} · {channel} · {reference}")
            if stop.late
            else translate("Clock", "{time} by {person} · {channel} · {reference}")
        )
        return words.format(
            time=moment_text(stop.at, viewer), person=viewer.name(stop.person), channel=stop.channel,
            reference=stop.reference,
        )  # fmt: skip
    if stop is None:
        return ""
    words = translate("Clock", "by {person} and {second}: {reason}")
    return words.format(person=viewer.name(stop.person), second=viewer.name(stop.second), reason=stop.reason)
