"""The brief on one page: what whoever takes command over must know, section by section."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from incidents.incident import Assignment, StepRun
from incidents.measures.measure import Measure
from incidents.team.brief import Brief, Said
from widgets.format import clock_time
from widgets.incidents.deadline_texts import deadline_text
from widgets.incidents.incident_texts import role_word, severity_text
from widgets.incidents.names import IncidentNames
from widgets.measures.left_texts import impact_told, work_told
from widgets.measures.measure_texts import measure_word
from widgets.parts import Label
from widgets.rolls.roll_texts import rolls_told
from widgets.texts import kind_word, state_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate

Lines = Iterable[tuple[str, str]]  # words, tone


class BriefView(QScrollArea):
    """`read`: it was scrolled to its end, or all of it was in sight at once."""

    read = Signal()

    def __init__(self, brief: Brief, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Brief", "Brief"))
        self.is_read = False
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(14, 12, 14, 12)
        self._page.setSpacing(3)
        for title, lines in sections(brief, viewer):
            self._add(title, list(lines))
        self._page.addStretch(1)
        self.setWidget(page)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._look)
        bar.rangeChanged.connect(self._look)

    def _add(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        self._page.addWidget(Label(title, tone="muted", size="small"))
        for words, tone in lines or [(translate("Brief", "none"), "muted")]:
            self._page.addWidget(Label(words, tone=tone, wrap=True))
        self._page.addSpacing(8)

    def _look(self) -> None:
        bar = self.verticalScrollBar()
        if not self.is_read and self.isVisible() and bar.value() >= bar.maximum():
            self.is_read = True
            self.read.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space goes on by a page, End to the end, as in any reader."""
        bar = self.verticalScrollBar()
        ways = {Qt.Key.Key_Space: bar.value() + bar.pageStep(), Qt.Key.Key_End: bar.maximum(), Qt.Key.Key_Home: 0}
        if Qt.Key(event.key()) in ways:
            bar.setValue(ways[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


def sections(brief: Brief, viewer: Viewer) -> Iterable[tuple[str, Lines]]:
    """Title and lines of every section, in the order of the ICS briefing: situation, aims, plan, people, owed."""
    names = IncidentNames(brief.incident, viewer)
    yield translate("Brief", "Situation"), _situation(brief, viewer)
    yield translate("Brief", "Objectives"), _said(brief.objectives, viewer)
    yield translate("Brief", "Last decisions"), _said(brief.decisions, viewer)
    yield translate("Brief", "Open steps, overdue first"), (_step(run, brief, names, viewer) for run in brief.steps)
    yield (
        translate("Brief", "Running clocks"),
        (
            (
                f"{clock_time(one.when, viewer.zone)}  {deadline_text(one, names)}",
                "high" if one.when < brief.made_at else "text",
            )
            for one in brief.clocks
        ),
    )
    yield translate("Brief", "Team"), _team(brief, viewer)
    yield (
        translate("Brief", "Temporary measures"),
        (_measure(one, viewer) for one in brief.measures),
    )
    yield (
        translate("Brief", "Staff on loan"),
        (
            (
                translate("Brief", "{agent} helps {queue} until {time}").format(
                    agent=loan.name or loan.agent, queue=viewer.queue(loan.to), time=clock_time(loan.until, viewer.zone)
                ),
                "text",
            )
            for loan in brief.loans
        ),
    )
    yield translate("Brief", "Work put off"), work_told(brief.incident, viewer, brief.made_at)
    yield translate("Brief", "Impact"), impact_told(brief.incident, viewer)
    yield translate("Rolls", "Rolls"), rolls_told(brief.incident)
    yield translate("Brief", "Promises noted"), _said(brief.promises, viewer)
    yield translate("Brief", "Questions noted"), _said(brief.questions, viewer)
    yield translate("Brief", "Last status update"), _said([brief.last_update] if brief.last_update else [], viewer)
    if brief.incident.update_due is not None:
        time = clock_time(brief.incident.update_due, viewer.zone)
        yield translate("Brief", "Next status update due"), [(time, "text")]


def _situation(brief: Brief, viewer: Viewer) -> Lines:
    incident = brief.incident
    kind, state = kind_word(incident.kind), state_word(incident.state)
    yield f"{incident.name} · {kind} · {incident.affected}", "text"
    why = f": {brief.why}" if brief.why else ""
    yield f"{severity_text(incident.severity)}{why} · {state}", "text"
    began = clock_time(incident.began_at, viewer.zone)
    words = translate("Brief", "Began {began}; {name} commands. Made from the log at {time}.")
    time = clock_time(brief.made_at, viewer.zone)
    yield words.format(began=began, name=viewer.name(incident.commander), time=time), "muted"


def _said(said: Iterable[Said], viewer: Viewer) -> Lines:
    return ((f"{clock_time(one.at, viewer.zone)}  {one.words} ({one.by})", "text") for one in said)


def _step(run: StepRun, brief: Brief, names: IncidentNames, viewer: Viewer) -> tuple[str, str]:
    late = run.id in brief.overdue
    due = clock_time(run.due, viewer.zone) if run.due else ""
    if late:
        due = translate("Brief", "overdue since {time}").format(time=due)
    return " · ".join(filter(None, (names.step(run.id), role_word(run.role), due))), "high" if late else "text"


def _measure(measure: Measure, viewer: Viewer) -> tuple[str, str]:
    until = translate("Brief", "until {time}").format(time=clock_time(measure.until, viewer.zone))
    said = translate("Brief", "in force") if measure.in_force else translate("Brief", "asked for, not confirmed")
    parts = (measure_word(measure.what), measure.title, viewer.name(measure.owner), until, said)
    return " · ".join(filter(None, parts)), "text" if measure.in_force else "high"


def _team(brief: Brief, viewer: Viewer) -> Lines:
    for held in brief.team:
        tone = "text" if held.accepted_at else "high"
        yield f"{role_word(held.role)}: {viewer.name(held.holder)} · {_answer(held)}", tone
    for role in brief.unfilled:
        yield translate("Brief", "{role}: nobody").format(role=role_word(role)), "high"


def _answer(held: Assignment) -> str:
    if held.declined:
        return translate("Team", "declined: {reason}").format(reason=held.declined)
    return translate("Brief", "accepted") if held.accepted_at else translate("Brief", "not yet accepted")
