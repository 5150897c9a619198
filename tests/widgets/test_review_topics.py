"""The draft quotes what the topics of the incident know; what they do not know is not made up."""

from uuid import UUID

from incidents.attachments.commands import AddAttachment
from incidents.clocks.commands import FileReport
from incidents.deferred.commands import CountIn, CountOut
from incidents.deferred.work import Outcome, WorkKind
from incidents.impact.commands import NoteImpact
from incidents.impact.impact import ImpactKind
from incidents.kinds import State
from incidents.measures.commands import ConfirmMeasure, RevertMeasure
from incidents.review.draft import draft
from incidents.review.kinds import Section
from incidents.rolls.commands import AnswerRoll, OpenRoll
from incidents.rolls.roll import Name, Reply, RollKind
from tests.desk_viewer import viewer
from tests.incidents.clocks.shop import under
from tests.incidents.desk import BEN, Desk, hand_over, in_state, running
from tests.incidents.test_measures import FIRST, degraded, measure
from widgets.review.draft_texts import draft_text

LOT, ROLL, FILE = UUID(int=71), UUID(int=72), UUID(int=73)


def said(desk: Desk, section: Section) -> list[str]:
    return draft_text(section, desk.incident, viewer()).splitlines()


def test_a_measure_is_told_with_the_word_of_who_said_it_was_in_force_and_undone():
    desk = running()
    desk.must(measure(desk))
    assert said(desk, Section.COURSE)[-1].endswith(": never confirmed · not undone yet")
    desk.wait(minutes=2).must(ConfirmMeasure(desk.incident_id, FIRST, "Frank of telephony"))
    desk.wait(minutes=30).must(RevertMeasure(desk.incident_id, FIRST, "Grace"))
    assert said(desk, Section.COURSE)[-1].endswith(
        ": in force 14:02, says Frank of telephony · undone 14:32, says Grace"
    )


def test_minutes_of_degraded_mode_are_known_when_it_has_ended():
    desk = running()
    desk.must(degraded(desk, "cards"))
    desk.wait(minutes=20)
    assert draft(desk.incident).degraded == (("cards", None),)
    assert "cards: still in degraded mode" in said(desk, Section.IMPACT)
    desk.must(RevertMeasure(desk.incident_id, FIRST, "Anna"))
    assert draft(desk.incident).degraded == (("cards", 20.0),)
    assert "cards: 20 min in degraded mode" in said(desk, Section.IMPACT)


def test_figures_work_and_rolls_stand_in_the_impact():
    desk = running()
    key = desk.incident_id
    desk.must(
        NoteImpact(key, ImpactKind.PLACE, 35, desk.now, place="Taichung"),
        CountIn(key, LOT, WorkKind.FORM, 10, "ben"),
        CountOut(key, LOT, 4, Outcome.DONE),
        OpenRoll(key, ROLL, RollKind.HEAD_COUNT, "Harbour", tuple(Name(str(one), str(one)) for one in range(3))),
        AnswerRoll(key, ROLL, ("0", "1"), Reply.SAFE),
    )
    impact = said(desk, Section.IMPACT)
    assert "Place without service Taichung: 35 min (by hand, 14:00)" in impact
    assert "Customers affected: unknown" in impact
    assert "forms put off: 10 in, 4 out, 6 open" in impact
    assert "Head-count Harbour: 1 unknown, 2 safe" in impact


def test_each_change_of_command_stands_in_the_course_but_not_the_first_naming():
    desk = running()
    assert draft(desk.incident).handed == ()
    desk.wait(minutes=70)
    hand_over(desk, BEN)
    assert [entry.fact.person for entry in draft(desk.incident).handed] == ["ben"]
    assert "15:10 Ben has read the brief, accepts and commands from now on" in said(desk, Section.COURSE)


def test_filings_and_files_stand_with_the_plan():
    desk = under()
    desk.must(FileReport(desk.incident_id, "small/first", desk.now, "portal", "R-1", "text"))
    assert "Small: First: filed 14:00" in said(desk, Section.PLAN)
    assert "Files attached: 0" in said(desk, Section.PLAN)
    desk.must(AddAttachment(desk.incident_id, FILE, "log.txt", 3, "0" * 64, "text/plain", "IT", desk.now, "Ben"))
    assert "Files attached: 1" in said(desk, Section.PLAN)


def test_of_an_incident_without_any_of_it_nothing_is_claimed():
    bare = in_state(State.REPORTED)
    known = draft(bare.incident)
    assert (known.handed, known.degraded) == ((), ())
    impact = said(bare, Section.IMPACT)
    assert impact == ["Contacts hit: unknown", "Customers affected: unknown", "Money: unknown"]
