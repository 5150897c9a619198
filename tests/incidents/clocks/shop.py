"""An incident under a small rule pack, for tests of regulators' clocks."""

from incidents.clocks.commands import TakeRulePack
from incidents.clocks.packs import pack_text
from incidents.clocks.running import Clock, clocks_of
from incidents.kinds import Kind, Severity, State
from resources.entry import CONSOLE
from tests.incidents.desk import Desk, in_state, report

TAIPEI = "Asia/Taipei"

SMALL = """\
schema: "1"
id: small
version: "1"
jurisdiction: TW
title: {en: Small}
calendar: weekdays
source: a text
as_of: "2026-06"
verify: with_compliance
grades:
  - {key: high, title: {en: High}, criteria: [{key: many, text: {en: Many}}]}
  - {key: low, title: {en: Low}, criteria: [{key: few, text: {en: Few}}]}
duties:
  - {id: first, title: {en: First}, starts: [{after: occurred, offset: 60 min}], recipient: {en: They},
     content: [time, cause], certainty: read}
  - {id: initial, title: {en: Initial}, starts: [{after: classified, offset: 4 h}, {after: noticed, offset: 24 h}],
     recipient: {en: They}, applies: {grades: [high]}, certainty: read}
  - {id: progress, title: {en: Progress}, starts: [{after: "submitted:first", offset: 2 h}], repeats: 2 h,
     until: resolved, recipient: {en: They}, applies: {grades: [high]}, certainty: read}
  - {id: final, title: {en: Final}, starts: [{after: "submitted:initial", offset: 1 month}], recipient: {en: They},
     applies: {grades: [high]}, certainty: memory}
  - {id: finding, title: {en: Finding}, starts: [{after: determined, offset: 36 h}], recipient: {en: They},
     applies: {criteria: [many]}, certainty: second_hand}
"""


def under(text: str = SMALL, kind: Kind = Kind.SYSTEM_OUTAGE, zone: str = TAIPEI) -> Desk:
    """A desk whose incident has been reported and is under the pack."""
    desk = Desk()
    desk.must(report(desk, kind))
    return taken(desk, text, zone)


def graded(state: State, text: str = SMALL, severity: Severity = Severity.S2) -> Desk:
    """The same for an incident that has come further."""
    return taken(in_state(state, severity), text)


def taken(desk: Desk, text: str, zone: str = TAIPEI) -> Desk:
    return desk.must(TakeRulePack(desk.incident_id, text, zone, "Test centre"), who=CONSOLE)


def shipped(pack: str, kind: Kind = Kind.SYSTEM_OUTAGE, zone: str = TAIPEI) -> Desk:
    return under(pack_text(pack), kind, zone)


def clocks(desk: Desk) -> dict[str, Clock]:
    """The clocks by key."""
    return {clock.key: clock for clock in clocks_of(desk.incident)}
