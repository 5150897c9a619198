"""The draft of a review in words, section by section; what the journal does not say is called unknown."""

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.clocks.regulation import Filing
from incidents.clocks.running import Clock, ClockState, clocks_of
from incidents.incident import Incident
from incidents.playbooks.playbook import Phase
from incidents.review.draft import Departure, Deviation, Draft, Prompt, draft
from incidents.review.kinds import Section
from incidents.review.times import Span, Took
from resources.entry import Entry
from widgets.format import NONE, clock_time, day_time, duration, level, listed
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.incident_texts import phase_word, severity_text
from widgets.incidents.names import IncidentNames
from widgets.plain import plain
from widgets.review.topic_lines import TopicLines
from widgets.texts import kind_word, state_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def draft_text(section: Section, incident: Incident, viewer: Viewer) -> str:
    """What can be written into a section from the journal alone; empty where only people know."""
    told = _Telling(incident, viewer)
    lines: dict[Section, Callable[[], Iterator[str]]] = {
        Section.OVERVIEW: told.overview,
        Section.COURSE: told.course,
        Section.FACTORS: told.factors,
        Section.RESOLUTION: told.resolution,
        Section.IMPACT: told.impact,
        Section.PLAN: told.plan,
    }
    return "\n".join(lines[section]()) if section in lines else ""


def timeline_lines(incident: Incident, viewer: Viewer) -> tuple[str, ...]:
    """The important entries, each with its number in the log."""
    return tuple(_Telling(incident, viewer).timeline())


def span_word(span: Span) -> str:
    """What one of the times is called, with its short name."""
    return {
        Span.DETECT: translate("ReviewDraft", "to notice (TTD)"),
        Span.ACKNOWLEDGE: translate("ReviewDraft", "to acknowledge (TTA)"),
        Span.ENGAGE: translate("ReviewDraft", "to engage (TTE)"),
        Span.MESSAGE: translate("ReviewDraft", "to the first update (TTM)"),
        Span.STABILISE: translate("ReviewDraft", "to stabilise (TTS)"),
        Span.RECOVER: translate("ReviewDraft", "to restore (TTR)"),
        Span.CLOSE: translate("ReviewDraft", "from there to the close (TTC)"),
    }[span]


def prompt_words(prompt: Prompt) -> str:
    """A question about contributing factors."""
    return {
        Prompt.DETECTION: translate("ReviewDraft", "What would have shown it earlier?"),
        Prompt.DECISIONS: translate("ReviewDraft", "Which decision would look different with what is known now?"),
        Prompt.LAST_CHANGE: translate("ReviewDraft", "What changed last before it began?"),
        Prompt.DEPENDENCY: translate("ReviewDraft", "On which system or supplier did it depend?"),
        Prompt.WORKAROUND: translate("ReviewDraft", "What did people do meanwhile, and did it hold?"),
        Prompt.FIRST_CONTACT: translate("ReviewDraft", "What happened at the first contact?"),
        Prompt.PROMISE: translate("ReviewDraft", "What was promised, and was it kept?"),
        Prompt.FORECAST: translate("ReviewDraft", "Why did the forecast not see it?"),
        Prompt.RESERVES: translate("ReviewDraft", "Were there enough people to lend, and soon enough?"),
        Prompt.SITE: translate("ReviewDraft", "What failed at the site, and what held?"),
        Prompt.PEOPLE_REACHED: translate("ReviewDraft", "Who could not be reached?"),
        Prompt.ACCESS: translate("ReviewDraft", "Who had access, and why?"),
        Prompt.EXPOSURE: translate("ReviewDraft", "Which data, of whom, went where?"),
        Prompt.PATTERN: translate("ReviewDraft", "What was the pattern, and when was it first seen?"),
        Prompt.CONTROLS: translate("ReviewDraft", "Which control should have stopped it?"),
    }[prompt]


class _Telling:
    """The lines of one incident's draft."""

    def __init__(self, incident: Incident, viewer: Viewer) -> None:
        self._incident, self._viewer = incident, viewer
        self._draft: Draft = draft(incident)
        self._names = IncidentNames(incident, viewer)
        self._topics = TopicLines(incident, self._draft, viewer, self._at)

    def overview(self) -> Iterator[str]:
        incident = self._incident
        words = translate("ReviewDraft", "{name}, {kind}: {affected}.")
        yield words.format(name=incident.name, kind=kind_word(incident.kind), affected=plain(incident.affected))
        if incident.worst:
            yield translate("ReviewDraft", "Worst grade: {grade}.").format(grade=severity_text(incident.worst))
        commanders = listed(self._names.person(person) for person in incident.commanders)
        yield translate("ReviewDraft", "Commanded by {people}.").format(people=commanders or self._unknown())
        for span, took in self._draft.times.items():
            yield translate("Log", "{what}: {why}").format(what=span_word(span), why=self._took(took))

    def course(self) -> Iterator[str]:
        yield translate("ReviewDraft", "Began {time} (as reported).").format(time=self._at(self._incident.began_at))
        for state, at in self._draft.reached:
            yield f"{self._at(at)} {state_word(state)}"
        for phase in self._draft.phases:
            words = translate("ReviewDraft", "Phase {phase}: {begun} to {ended}")
            yield words.format(
                phase=phase_word(Phase(phase.phase)), begun=self._at(phase.begun), ended=self._at(phase.ended)
            )
        for entry in self._draft.handed:
            yield f"{self._at(entry.happened)} {self._words(entry)}"
        yield from self._topics.measures()

    def factors(self) -> Iterator[str]:
        for prompt in self._draft.prompts:
            yield f"{prompt_words(prompt)}\n"

    def resolution(self) -> Iterator[str]:
        entry = self._draft.resolved
        if entry is None:
            yield self._unknown()
            return
        yield f"{self._at(entry.happened)} {fact_text(entry.fact, self._names)} – {entry.who.name}"

    def impact(self) -> Iterator[str]:
        for graded in self._draft.grades:
            lasted = duration(graded.time.total_seconds()) if graded.time is not None else self._unknown()
            words = translate("ReviewDraft", "{grade} for {time}")
            yield words.format(grade=severity_text(graded.severity), time=lasted)
        yield from self._topics.impact()
        words = translate(
            "ReviewDraft", "{queue} at the report: {waiting} waiting, longest {longest}, service level {level}"
        )
        for note in self._incident.queues:
            yield words.format(
                queue=plain(note.title), waiting=note.waiting, longest=duration(note.longest_wait_s),
                level=level(note.service_level),
            )  # fmt: skip
        yield from self._topics.degraded()
        yield from self._topics.lent()
        yield from self._topics.work()
        yield from self._topics.rolls()

    def plan(self) -> Iterator[str]:
        if self._incident.playbook is None:
            yield translate("ReviewDraft", "There was no playbook; all steps were added by hand.")
        words = translate("ReviewDraft", "{met} steps in time, {missed} clocks ran out.")
        yield words.format(met=self._draft.met, missed=len(self._draft.missed))
        yield from filter(None, map(self._clock, clocks_of(self._incident)))
        yield self._topics.attachments()
        for deviation in self._draft.deviations:
            yield f"• {self._deviation(deviation)}"
        if not self._draft.deviations:
            yield translate("ReviewDraft", "The playbook was followed as it is written.")

    def timeline(self) -> Iterator[str]:
        for entry in self._draft.timeline:
            yield f"{self._at(entry.happened)} #{entry.position} {self._words(entry)} – {plain(entry.who.name)}"

    def _clock(self, clock: Clock) -> str:
        """A report to a regulator: filed, late, waived or still owed; empty for one that nothing has started."""
        stop = clock.stop
        if isinstance(stop, Filing):
            words = translate("ReviewDraft", "{clock}: filed {time}")
            if stop.late:
                words = translate("ReviewDraft", "{clock}: filed late, {time}")
            return words.format(clock=self._names.clock(clock.key), time=self._at(stop.at))
        words = {
            ClockState.RUNNING: translate("ReviewDraft", "{clock}: not filed"),
            ClockState.WAIVED: translate("ReviewDraft", "{clock}: waived"),
        }.get(clock.state, "")
        return words.format(clock=self._names.clock(clock.key))

    def _words(self, entry: Entry) -> str:
        return plain(fact_text(entry.fact, self._names), limit=200)

    def _deviation(self, deviation: Deviation) -> str:
        late = duration(deviation.by.total_seconds()) if deviation.by else NONE
        words = {
            Departure.SKIPPED: translate("ReviewDraft", "skipped: {step} ({reason})"),
            Departure.ADDED: translate("ReviewDraft", "added: {step}"),
            Departure.LATE: translate("ReviewDraft", "{late} late: {step}"),
            Departure.REPEATED: translate("ReviewDraft", "done again: {step} ({reason})"),
        }[deviation.how]
        step = plain(self._names.step(deviation.step))
        return words.format(step=step, reason=plain(deviation.reason), late=late)

    def _took(self, took: Took | None) -> str:
        if took is None:
            return self._unknown()
        said = duration(took.seconds)
        return translate("ReviewDraft", "{time}, written down late").format(time=said) if took.late else said

    def _at(self, moment: datetime) -> str:
        first = self._incident.reported_at
        return clock_time(moment, self._viewer.zone) if moment == first else day_time(moment, self._viewer.zone, first)

    def _unknown(self) -> str:
        return translate("ReviewDraft", "unknown")
