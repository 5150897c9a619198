"""The impact of an incident: how a figure is put on record, and what it makes of the incident."""

import re
from collections.abc import Iterator
from dataclasses import replace

from incidents.guards import LONGEST_LINE, Act, Answer, too_long
from incidents.impact.commands import NoteImpact
from incidents.impact.facts import ImpactNoted
from incidents.impact.impact import ImpactFigure, ImpactKind, ImpactSource
from incidents.impact.refusals import ImpactCode
from incidents.incident import Incident
from incidents.kinds import ENDED, State
from incidents.topic import Topic
from resources.entry import Entry, Refusal

MOST = 10**15
_CURRENCY = re.compile(r"[A-Z]{3}")  # ISO 4217


def _note(incident: Incident, command: NoteImpact, act: Act) -> Answer:
    """The same figure again says nothing new."""
    refusal = next(_objections(command, act), None)
    if refusal is not None:
        return refusal
    noted = ImpactNoted(
        command.what, command.value, command.source, command.as_of, command.place.strip(), command.currency,
        command.note.strip(),
    )  # fmt: skip
    key = (noted.what, noted.place, noted.currency, noted.source)
    before = next((one for one in incident.impact.figures if one.key == key), None)
    same = before is not None and (before.value, before.note) == (noted.value, noted.note)
    return () if same and noted.source is ImpactSource.FLOOR else (noted,)


def _objections(command: NoteImpact, act: Act) -> Iterator[Refusal]:
    if not 0 <= command.value <= MOST:
        yield Refusal(ImpactCode.IMPACT_VALUE_INVALID)
    if command.as_of > act.now:
        yield Refusal(ImpactCode.IMPACT_IN_FUTURE)
    if command.what is ImpactKind.PLACE and not command.place.strip():
        yield Refusal(ImpactCode.PLACE_MISSING)
    if command.what is ImpactKind.MONEY and not _CURRENCY.fullmatch(command.currency):
        yield Refusal.of(ImpactCode.CURRENCY_INVALID, currency=command.currency)
    if command.source is ImpactSource.FLOOR and command.what is not ImpactKind.CONTACTS:
        yield Refusal(ImpactCode.NOT_COUNTED_BY_FLOOR)
    for field in ("place", "note"):
        if refusal := too_long(field, getattr(command, field), LONGEST_LINE):
            yield refusal


def _noted(incident: Incident, entry: Entry, fact: ImpactNoted) -> Incident:
    figure = ImpactFigure(
        fact.what, fact.value, fact.source, fact.as_of, entry.who, fact.place, fact.currency, fact.note
    )
    return replace(incident, impact=incident.impact.noted(figure))


IMPACT = Topic(
    rules={NoteImpact: (frozenset(State) - ENDED - {State.REPORTED}, _note)},
    changes={ImpactNoted: _noted},
)
