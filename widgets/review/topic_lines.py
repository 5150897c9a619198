"""What the topics of an incident know, as lines of a review's draft: measures, figures, work put off, rolls, files."""

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.impact.impact import ImpactKind
from incidents.incident import Incident
from incidents.measures.measure import DECLARED, Measure
from incidents.review.draft import Draft
from resources.effects.measured import total
from widgets.deferred.work_texts import work_word
from widgets.format import count
from widgets.impact.impact_texts import impact_word, source_word, value_text
from widgets.loans.effect_texts import lending_text
from widgets.measures.measure_texts import asked_text
from widgets.plain import plain
from widgets.rolls.roll_texts import figures_text, roll_kind_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class TopicLines:
    """`at` writes a moment as the rest of the draft does."""

    def __init__(self, incident: Incident, draft: Draft, viewer: Viewer, at: Callable[[datetime], str]) -> None:
        self._incident, self._draft, self._viewer, self._at = incident, draft, viewer, at

    def measures(self) -> Iterator[str]:
        """Each temporary measure: since when, by whose word, and whether it was undone."""
        for measure in self._incident.measures.taken:
            yield f"{self._at(measure.started)} {plain(asked_text(measure))}: {self._became(measure)}"

    def impact(self) -> Iterator[str]:
        """Each figure with who knows it; what nobody stated is unknown, never nought."""
        words = translate("ReviewDraft", "{what}: {value} ({source}, {time})")
        for figure in self._incident.impact.figures:
            yield words.format(
                what=f"{impact_word(figure.what)} {plain(figure.place)}".strip(), value=value_text(figure),
                source=source_word(figure.source), time=self._at(figure.as_of),
            )  # fmt: skip
        for what in (ImpactKind.CONTACTS, ImpactKind.CUSTOMERS, ImpactKind.MONEY):
            if not self._incident.impact.of(what):
                unknown = translate("ReviewDraft", "unknown")
                yield translate("Log", "{what}: {why}").format(what=impact_word(what), why=unknown)

    def degraded(self) -> Iterator[str]:
        """For how long each queue's targets were suspended."""
        for queue, minutes in self._draft.degraded:
            words = translate("ReviewDraft", "{queue}: {minutes} min in degraded mode")
            if minutes is None:
                words = translate("ReviewDraft", "{queue}: still in degraded mode")
            said = "" if minutes is None else count(round(minutes))
            yield words.format(queue=plain(self._viewer.queue(queue)), minutes=said)

    def lent(self) -> Iterator[str]:
        """What loans of agents came to, with their cost if it is stated."""
        agents, minutes, cost = total([entry.fact for entry in self._incident.entries])
        if agents:
            yield lending_text(agents, minutes, cost)

    def work(self) -> Iterator[str]:
        """Each lot of work put off: how much came in, how much went out, how much is open."""
        words = translate("ReviewDraft", "{work} put off: {counted} in, {out} out, {open} open")
        for lot in self._incident.deferred:
            yield words.format(
                work=work_word(lot.what), counted=count(lot.counted), out=count(lot.out), open=count(lot.open)
            )

    def rolls(self) -> Iterator[str]:
        """Each roll with its figures as they were last."""
        for roll in self._incident.rolls:
            yield f"{roll_kind_word(roll.what)} {plain(roll.title)}: {figures_text(roll)}"

    def attachments(self) -> str:
        """How many files are kept with the incident."""
        words = translate("ReviewDraft", "Files attached: {count}")
        return words.format(count=count(len(self._incident.attachments)))

    def _became(self, measure: Measure) -> str:
        said = []
        if measure.what not in DECLARED:
            words = translate("ReviewDraft", "never confirmed")
            if measure.in_force is not None:
                words = translate("ReviewDraft", "in force {time}, says {name}").format(
                    time=self._at(measure.in_force), name=plain(measure.in_force_by)
                )
            said.append(words)
        if measure.reverted is None:
            said.append(translate("ReviewDraft", "not undone yet"))
        else:
            words = translate("ReviewDraft", "undone {time}, says {name}")
            said.append(words.format(time=self._at(measure.reverted), name=plain(measure.reverted_by)))
        return " · ".join(said)
