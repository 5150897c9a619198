"""What follows from a command about the roster, and whom it is refused."""

from dataclasses import replace
from uuid import uuid4

import pytest

from resources.changes.change import Postpone, Retime, Stretch
from resources.entry import Refusal
from resources.roster import commands as c
from resources.roster import facts
from resources.roster.excuse import Excuse
from resources.roster.refusals import RosterCode
from resources.roster.shift import Absence, AbsenceKind, Activity, ActivityKind
from tests.resources.roster.journal import ADA, TODAY, imported, with_two
from tests.resources.roster.rosters import agent, at, shift


def change(journal, make, *rest, number=1, **options):
    one = shift(number)
    known = journal.roster.shifts[one.id]
    options = {"version": known.version, **options}
    return journal.ask(c.ChangeShift(TODAY, make(one.agent, one.id, *rest), **options))


def lunch(number=1):
    return shift(number).activities[0].id


def code(answer):
    assert isinstance(answer, Refusal)
    return answer.code


def test_an_import_is_one_head_and_its_parts():
    journal = with_two()
    kinds = [entry.fact.kind for entry in journal.entries]
    assert kinds == ["roster_imported", "agents_imported", "shifts_imported"]
    assert list(journal.roster.agents) == ["1", "2"]
    assert set(journal.roster.shifts.values()) == {shift(1), shift(2)}
    assert journal.roster.versions == {"roster/people": 2, "roster/2026-11-23": 1}


def test_the_same_file_again_changes_nothing():
    journal = with_two()
    again = journal.ask(imported([agent(1, "cards", "loans"), agent(2, "loans")], [shift(1), shift(2)]))
    assert code(again) is RosterCode.IMPORT_EMPTY


def test_an_import_replaces_the_shifts_of_those_it_names():
    journal = with_two()
    later = replace(shift(1), id=uuid4(), start=at(9), end=at(17))
    head, part = journal.ask(imported((), [later]))
    assert (head.shifts, part.gone) == (1, (shift(1).id,))
    assert [one.start for one in journal.roster.shifts_of("1")] == [at(9)]
    assert journal.roster.shifts_of("2") == (shift(2),)


def test_a_complete_import_lets_the_others_leave():
    journal = with_two()
    journal.ask(imported([agent(1, "cards", "loans")], [shift(1)], is_complete=True))
    assert not journal.roster.agents["2"].active
    assert journal.roster.shifts_of("2") == ()
    assert journal.entries[-1].fact.gone == (shift(2).id,)


def test_a_preview_that_is_overtaken_is_refused_with_who_and_when():
    journal = with_two()
    seen = tuple(journal.roster.versions.items())
    journal.ask(c.EditAgent(replace(agent(2, "loans"), name="Zoë"), 1), ADA)
    refusal = journal.ask(imported([agent(1, "cards")], seen=seen))
    assert code(refusal) is RosterCode.ROSTER_CHANGED
    assert dict(refusal.params) == {"by": "ada", "at": at(9).isoformat()}


def test_shifts_of_strangers_do_not_come_in():
    assert code(with_two().ask(imported((), [shift(9)]))) is RosterCode.AGENT_NOT_LISTED


def test_of_two_who_edit_an_agent_the_second_is_told():
    journal = with_two()
    (fact,) = journal.ask(c.EditAgent(agent(1, "cards", site="Hillside"), 1, "moved house"))
    assert (fact.fields, fact.reason) == (("site", "skills"), "moved house")
    assert journal.roster.agents["1"].version == 2
    refusal = journal.ask(c.EditAgent(agent(1, "cards", team="B"), 1), ADA)
    assert dict(refusal.params) == {"agent": "Agent 1", "by": "ben", "at": at(9).isoformat()}
    assert journal.ask(c.EditAgent(agent(1, "cards", site="Hillside"), 1), ADA) == ()  # the same was wanted


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (agent(3, "cards", address="SIP/1"), RosterCode.ADDRESS_TAKEN),
        (replace(agent(3, "cards"), name=" "), RosterCode.AGENT_INCOMPLETE),
        (agent(3, "cards", mentor="77"), RosterCode.MENTOR_UNKNOWN),
        (agent(3, "cards", "cards"), RosterCode.SKILL_TWICE),
        (agent(3, "cards", skills=(replace(agent(3, "cards").skills[0], level=6),)), RosterCode.SKILL_LEVEL),
    ],
)
def test_an_agent_who_cannot_be_so(wanted, why):
    assert code(with_two().ask(c.EditAgent(wanted, 0))) is why


def test_an_absence_comes_ends_and_is_told_twice():
    journal = with_two()
    sick = Absence(uuid4(), "1", AbsenceKind.SICK, at(8), at(16))
    (fact,) = journal.ask(c.AddAbsence(sick))
    assert fact.name == "Agent 1"
    again = journal.ask(c.AddAbsence(replace(sick, id=uuid4())), ADA)
    assert code(again) is RosterCode.ABSENCE_THERE
    assert journal.ask(c.AddAbsence(sick)) == ()
    journal.ask(c.EndAbsence(sick.id, at(12)))
    assert journal.roster.absences_of("1")[0].end == at(12)
    assert code(journal.ask(c.EndAbsence(sick.id, at(13)))) is RosterCode.ABSENCE_OVER
    journal.ask(c.EndAbsence(sick.id, None))
    assert journal.roster.absences_of("1") == ()
    assert code(journal.ask(c.EndAbsence(sick.id, None), ADA)) is RosterCode.ABSENCE_OVER


def test_an_unapproved_absence_needs_a_note():
    absence = Absence(uuid4(), "1", AbsenceKind.UNAPPROVED, at(8), at(16))
    assert code(with_two().ask(c.AddAbsence(absence))) is RosterCode.ABSENCE_NOTE
    assert with_two().ask(c.AddAbsence(replace(absence, note="rung twice, no answer")))


def test_a_lunch_is_moved_and_the_second_who_moves_it_is_told():
    journal = with_two()
    (fact,) = change(journal, Retime, lunch(), at(13), reason="surge")
    assert (fact.was, fact.start, fact.sort) == (at(12), at(13), ActivityKind.LUNCH)
    moved = journal.roster.shifts[shift(1).id]
    assert (moved.activities[0].start, moved.activities[0].end, moved.version) == (at(13), at(13.5), 2)
    refusal = change(journal, Retime, lunch(), at(14), version=1)
    assert dict(refusal.params) == {"agent": "Agent 1", "by": "ben", "at": at(9).isoformat()}


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ((Retime, lunch(), at(15.75)), RosterCode.ACTIVITY_OUTSIDE),
        ((Retime, lunch(), at(8.5)), RosterCode.ACTIVITY_IN_PAST),
        ((Retime, uuid4(), at(13)), RosterCode.ACTIVITY_GONE),
        ((Postpone, lunch()), RosterCode.REST_STAYS),
        ((Stretch, at(16), at(8)), RosterCode.SHIFT_LENGTH),
    ],
)
def test_a_change_that_cannot_be(wanted, why):
    assert code(change(with_two(), *wanted)) is why


def test_what_is_over_stays():
    journal = with_two()
    journal.now = at(12.75)
    assert code(change(journal, Retime, lunch(), at(14))) is RosterCode.ACTIVITY_OVER
    journal.now = at(16)
    assert code(change(journal, Stretch, at(8), at(17))) is RosterCode.SHIFT_ENDED


def test_a_training_is_put_off_but_may_not_lie_on_the_lunch():
    journal = with_two()
    training = Activity(uuid4(), ActivityKind.TRAINING, at(14), at(15), "Disputes")
    put = replace(shift(1), activities=(*shift(1).activities, training))
    journal.ask(c.PutShift(TODAY, put, 1))
    assert code(change(journal, Retime, training.id, at(12.25))) is RosterCode.ACTIVITY_OVERLAPS
    (fact,) = change(journal, Postpone, training.id)
    assert fact.title == "Disputes"
    assert journal.roster.shifts[put.id].activities == shift(1).activities


def test_a_longer_shift_may_not_reach_into_the_next():
    journal = with_two()
    night = replace(shift(1, lunch=None), id=uuid4(), start=at(24.5), end=at(32))
    journal.ask(c.PutShift(night.start.date(), night, 0))
    assert code(change(journal, Stretch, at(8), at(25))) is RosterCode.SHIFT_OVERLAPS
    (fact,) = change(journal, Stretch, at(8), at(18))
    assert (fact.was_end, fact.end) == (at(16), at(18))


def test_a_shift_is_taken_out_before_it_begins():
    journal = with_two()
    assert code(journal.ask(c.RemoveShift(TODAY, shift(1).id, 1))) is RosterCode.SHIFT_IS_WORKED
    journal.now = at(7)
    journal.ask(c.RemoveShift(TODAY, shift(1).id, 1))
    assert journal.roster.shifts_of("1") == ()
    assert code(journal.ask(c.RemoveShift(TODAY, shift(1).id, 1))) is RosterCode.SHIFT_GONE


def test_an_excuse_needs_its_reason():
    journal = with_two()
    excuse = Excuse(uuid4(), "1", at(8), at(9), "")
    assert code(journal.ask(c.ExcuseAdherence(TODAY, excuse))) is RosterCode.EXCUSE_REASON
    (fact,) = journal.ask(c.ExcuseAdherence(TODAY, replace(excuse, reason="train cancelled")))
    assert isinstance(fact, facts.AdherenceExcused)
    assert list(journal.roster.excuses) == [excuse.id]


def test_long_words_are_refused():
    assert code(with_two().ask(c.EditAgent(agent(1, "cards"), 1, "x" * 501))) is RosterCode.ROSTER_REASON_LONG
