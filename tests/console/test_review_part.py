"""The tab of the review: written, sent back, signed, closed, and its action chased to the end."""

from datetime import timedelta

import pytest

from console.pages.review_part import ReviewPart
from incidents import commands as c
from incidents.clocks.deadlines import deadlines
from incidents.kinds import State
from incidents.review.kinds import ActionSort, ActionState, Cause, Channel, Section, Stage
from tests.console.part_stage import PartStage
from tests.incidents.desk import BEN, CHEN, DORA, in_state
from tests.incidents.review.reviewing import in_review
from widgets.review.review_rows import (
    ACTION,
    BACK,
    CAUSE,
    CHANGE,
    DONE,
    MOVE,
    PLAN,
    PROPOSE,
    SECTION,
    TAKE_OVER,
    VERIFY,
    WRITE,
)


@pytest.fixture
def stage(qtbot):
    return PartStage(qtbot, in_review(), ReviewPart, BEN)


def act(stage, key, what):
    stage.part.widget.row(key).buttons[what].click()
    return stage.dialog


def write(stage, section=Section.OVERVIEW, words="Core banking was down"):
    dialog = act(stage, SECTION + section, WRITE)
    dialog.text.setPlainText(words)
    stage.confirm()


def plan(stage, owner="chen"):
    act(stage, "standing", PLAN)
    stage.dialog.title_field.setText("Second power feed")
    stage.dialog.promise.owner_field.setCurrentIndex(stage.dialog.promise.owner_field.findData(owner))
    stage.confirm()


def submit_and_sign(stage):
    stage.part.widget.submit.click()
    stage.part.widget.sign.click()
    stage.dialog.picker.setCurrentIndex(stage.dialog.picker.findData("dora"))
    stage.confirm()


def shown(stage, key):
    row = stage.part.widget.row(key)
    return f"{row.title.text()} | {row.note.text()} | {row.side.text()}"


def test_written_sent_back_signed_closed_and_chased(stage):
    write(stage)
    assert "version 1 · Ben" in shown(stage, SECTION + Section.OVERVIEW)
    plan(stage)
    stage.part.widget.submit.click()
    assert "waits for the signature" in shown(stage, "standing")
    assert stage.page.beside.buttons["review"].text() == "Review 2"
    stage.part.widget.send_back.click()
    stage.dialog.text.setPlainText("Who was told?")
    stage.confirm()
    assert "Who was told?" in shown(stage, "standing")
    write(stage, Section.IMPACT, "40,000 customers")
    submit_and_sign(stage)
    assert stage.desk.incident.review.stage is Stage.SIGNED
    assert "fingerprint" in shown(stage, "standing")
    stage.runs.run(c.Close(stage.desk.incident_id))
    assert stage.desk.incident.state is State.CLOSED
    stage.tick(days=15)
    assert "overdue" in shown(stage, ACTION + "A1")
    act(stage, ACTION + "A1", DONE).text.setPlainText("photo")
    stage.confirm()
    act(stage, ACTION + "A1", VERIFY).text.setPlainText("seen")
    stage.confirm()
    assert "owns this action or called it done" in stage.dialog.hint.text()
    stage.dialog.reject()
    stage.runs.who = DORA
    act(stage, ACTION + "A1", VERIFY).text.setPlainText("seen it run")
    stage.confirm()
    assert stage.desk.incident.review.actions[0].state is ActionState.VERIFIED
    assert deadlines(stage.desk.incident) == ()
    assert stage.page.beside.buttons["review"].text() == "Review"


def test_the_draft_goes_in_behind_what_is_written_and_half_a_text_is_kept(stage):
    dialog = act(stage, SECTION + Section.OVERVIEW, WRITE)
    dialog.text.setPlainText("In short:")
    dialog.take.click()
    assert dialog.words().startswith("In short:\n\nINC-0142, System outage: Core banking unavailable.")
    assert "to acknowledge (TTA): 00:00" in dialog.words()
    assert "to the first update (TTM): unknown" in dialog.words()
    stage.dialog.reject()


def test_who_commanded_or_wrote_is_not_offered_as_signer(stage):
    write(stage)
    stage.part.widget.submit.click()
    stage.part.widget.sign.click()
    offered = {stage.dialog.picker.itemData(place) for place in range(stage.dialog.picker.count())}
    assert not offered & {"anna", "ben"}
    stage.confirm()
    assert stage.dialog.hint.text()
    stage.dialog.reject()


def test_a_wording_that_changed_meanwhile_is_told_and_the_own_one_stays(stage):
    dialog = act(stage, SECTION + Section.IMPACT, WRITE)
    dialog.text.setPlainText("mine")
    from incidents.review.commands import WriteSection

    stage.desk.must(WriteSection(stage.desk.incident_id, Section.IMPACT, "theirs", 0), who=CHEN)
    stage.confirm()
    assert "Chen wrote this section meanwhile" in dialog.hint.text()
    assert dialog.words() == "mine"
    dialog.reject()


def test_an_action_gets_another_day_and_can_be_not_good_enough(stage):
    plan(stage)
    dialog = act(stage, ACTION + "A1", MOVE)
    dialog.promise.due_field.choose(stage.desk.now + timedelta(days=40))
    stage.confirm()
    assert "Write one sentence" in dialog.hint.text()
    dialog._reason.setPlainText("delivery late")
    stage.confirm()
    assert "until 2027-01-03" in shown(stage, ACTION + "A1")
    act(stage, ACTION + "A1", DONE).text.setPlainText("ordered")
    stage.confirm()
    act(stage, ACTION + "A1", BACK).text.setPlainText("ordered is not installed")
    stage.confirm()
    assert "open again: ordered is not installed" in shown(stage, ACTION + "A1")
    assert stage.desk.incident.review.actions[0].sort is ActionSort.PREVENT


def test_cause_and_playbook_change(stage):
    dialog = act(stage, "cause", CAUSE)
    dialog.choice.setCurrentIndex(dialog.choice.findData("supplier"))
    stage.confirm()
    assert stage.desk.incident.review.cause is Cause.SUPPLIER
    act(stage, "standing", PROPOSE)
    stage.dialog.text.setPlainText("Ask for the last change")
    stage.dialog._why.setPlainText("found late")
    stage.dialog.step_field.setCurrentIndex(stage.dialog.step_field.findData("O1"))
    stage.confirm()
    assert "P1 Playbook, Which layer: Ask for the last change" in shown(stage, CHANGE + "P1")
    act(stage, CHANGE + "P1", TAKE_OVER).text.setPlainText("4")
    stage.confirm()
    assert "in version 4" in shown(stage, CHANGE + "P1")


def test_the_reporter_is_told_before_the_end(qtbot):
    stage = PartStage(qtbot, in_state(State.RECOVERING), ReviewPart)
    stage.part.widget.told.click()
    assert stage.dialog.to_field.text() == "Anna"
    stage.dialog.channel_field.setCurrentIndex(stage.dialog.channel_field.findData("meeting"))
    stage.dialog._words.setPlainText("It is back")
    stage.confirm()
    (told,) = stage.desk.incident.review.told
    assert (told.to, told.person, told.channel) == ("Anna", "anna", Channel.MEETING)
    assert "told Anna in a meeting" in shown(stage, "told:0")
