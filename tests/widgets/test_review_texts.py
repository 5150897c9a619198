"""The draft in words, and who is offered as signer."""

from datetime import timedelta

from incidents import commands as c
from incidents.kinds import State
from incidents.review import commands as r
from incidents.review.kinds import ActionSort, Section
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import BEN, in_state, running
from tests.incidents.review.reviewing import in_review, planned, signed, written
from widgets.incidents.incident_cards import card_of
from widgets.review.draft_texts import draft_text, timeline_lines
from widgets.review.signers import signers


def test_every_section_that_the_log_knows_has_a_draft_and_the_others_none():
    incident = in_review().incident
    drafted = {section for section in Section if draft_text(section, incident, viewer())}
    assert drafted == set(Section) - {Section.WENT_WELL, Section.TO_IMPROVE}


def test_unknown_is_said_and_never_zero():
    incident = in_state(State.REPORTED).incident
    assert "unknown" in draft_text(Section.RESOLUTION, incident, viewer())
    impact = draft_text(Section.IMPACT, incident, viewer())
    assert "Contacts hit: unknown\nCustomers affected: unknown\nMoney: unknown" in impact
    assert "to restore (TTR): unknown" in draft_text(Section.OVERVIEW, incident, viewer())


def test_the_use_of_the_plan_is_told_with_reasons():
    desk = running()
    key = desk.incident_id
    desk.wait(minutes=7).must(c.CompleteStep(key, "O1", "business", (("test_call", "ok"),)))
    desk.must(c.SkipStep(key, "O7", "vendor does it"))
    said = draft_text(Section.PLAN, desk.incident, viewer())
    assert "• 02:00 late: Which layer" in said
    assert "• skipped: Repair (vendor does it)" in said


def test_each_line_of_the_timeline_names_its_entry_and_hostile_words_stay_words():
    desk = running()
    desk.must(c.PostUpdate(desk.incident_id, HOSTILE))
    last = timeline_lines(desk.incident, viewer())[-1]
    assert last.startswith(f"14:00 #{desk.entries[-1].position} ")
    assert "\u202e" not in last


def test_neither_commander_nor_author_is_offered_as_signer():
    assert [one.id for one in signers(written().incident, viewer())] == ["dora"]


def test_a_closed_card_says_how_many_actions_are_open():
    desk = written()
    planned(desk)
    due = desk.now + timedelta(days=3)
    desk.must(r.PlanAction(desk.incident_id, "Train", "chen", due, ActionSort.TRAIN), who=BEN)
    signed(desk).must(c.Close(desk.incident_id))
    card = card_of(desk.incident, viewer())
    assert card.progress.endswith("actions open: 2")
    assert (card.due, card.due_text()) == (due, "action due")
