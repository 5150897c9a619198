"""The tab of measures: asked for, confirmed by a name, undone; late ones stand out."""

import pytest

from console.pages.measures_part import MeasuresPart
from incidents.measures.measure import MeasureKind, Stand, Target
from tests.console.part_stage import PartStage
from tests.incidents.desk import CHEN, Desk, report, running
from widgets.measures.measure_rows import CONFIRM, EXTEND, HAND_ON, REVERT


@pytest.fixture
def stage(qtbot):
    return PartStage(qtbot, running(), MeasuresPart)


def take(stage, what=MeasureKind.ROUTING, title="Send loans to the other site"):
    stage.part.begin(what)
    dialog = stage.dialog
    dialog.title_field.setText(title)
    dialog.revert_field.setText("Back to the usual routing")
    return dialog


def test_a_measure_is_asked_for_and_says_so_until_somebody_confirms(stage):
    take(stage)
    stage.confirm()
    [row] = stage.rows
    assert row.title.text() == "Ask telephony: Send loans to the other site"
    assert "not confirmed" in row.note.text()
    stage.press(0, CONFIRM)
    stage.confirm()
    assert stage.dialog.hint.text()  # a name is missing
    stage.dialog.name.setText("Lin, telephony")
    stage.confirm()
    assert "in force since 14:00, says Lin, telephony" in stage.rows[0].note.text()
    assert not stage.rows[0].buttons[CONFIRM].isVisibleTo(row)


def test_a_measure_past_its_end_stands_out_and_its_end_can_be_put_off(stage):
    take(stage)
    stage.confirm()
    stage.tick(minutes=61)
    assert stage.rows[0].side.text() == "over by 01:00"
    assert stage.rows[0].side.property("tone") == "critical"
    stage.press(0, EXTEND)
    stage.dialog._reason.setPlainText("vendor is late")
    stage.confirm()
    assert stage.rows[0].side.property("tone") == "muted"


def test_undone_measures_go_to_the_end_and_the_tab_counts_the_open_ones(stage):
    for title in ("First", "Second"):
        take(stage, title=title)
        stage.confirm()
    assert stage.page.beside.buttons["measures"].text() == "Measures 2"
    stage.press(0, REVERT)
    assert "make sure that it is not in force" in stage.dialog.body.itemAt(0).widget().text()
    stage.dialog.name.setText("Lin")
    stage.confirm()
    assert [row.title.text() for row in stage.rows] == ["Ask telephony: Second", "Ask telephony: First"]
    assert stage.rows[1].title.property("tone") == "muted"
    assert stage.page.beside.buttons["measures"].text() == "Measures 1"


def test_another_owner(stage):
    take(stage)
    stage.confirm()
    stage.press(0, HAND_ON)
    stage.dialog.picker.setCurrentIndex(stage.dialog.picker.findData("dora"))
    stage.confirm()
    assert "Dora" in stage.rows[0].note.text()


def test_an_announcement_without_its_words_is_not_asked_for(stage):
    stage.part.begin(MeasureKind.ANNOUNCEMENT)
    stage.confirm()
    assert stage.dialog.hint.text() == "Say what is to be done."
    words = "Play the announcement: cards can still be blocked"
    stage.dialog.title_field.setText(words)
    stage.confirm()
    assert [row.title.text() for row in stage.rows] == [f"Ask telephony: {words}"]


def test_fields_follow_the_sort_and_touched_words_stay(stage):
    stage.part.begin(MeasureKind.HOURS)
    dialog = stage.dialog
    assert dialog.title_field.text() == "Open only from … to …"
    dialog.title_field.setText("Open 09:00 to 15:00")
    dialog.kind.setCurrentIndex(list(MeasureKind).index(MeasureKind.DEGRADED))
    assert dialog.title_field.text() == "Open 09:00 to 15:00"
    assert dialog.revert_field.text() == "Tell the floor that the usual targets count again"
    assert not dialog.asked_of.isVisibleTo(dialog)
    assert dialog.targets.isVisibleTo(dialog)
    dialog.reject()


def test_a_degraded_mode_names_its_queues_and_targets(qtbot):
    stage = PartStage(qtbot, running(), MeasuresPart)
    stage.page._viewer.queues = {"cards": "Cards", "loans": "Loans"}
    dialog = take(stage, MeasureKind.DEGRADED, "No customer data")
    stage.confirm()
    assert dialog.hint.text() == "Choose the queues."
    dialog.queues.chips["cards"].click()
    dialog.targets.chips[Target.HANDLING_TIME].click()
    stage.confirm()
    [taken] = stage.desk.incident.measures.taken
    assert (taken.queues, taken.suspends, taken.in_force_by) == (("cards",), (Target.HANDLING_TIME,), "Anna")
    assert stage.rows[0].title.text() == "No customer data"


def test_a_stance_is_ranked_by_pressing_the_queues_in_order(qtbot):
    stage = PartStage(qtbot, running(), MeasuresPart)
    stage.page._viewer.queues = {"cards": "Cards", "loans": "Loans", "fraud": "Fraud"}
    dialog = take(stage, MeasureKind.STANCE, "Fraud first")
    dialog.ranking.slip.chips["loans"].click()
    dialog.ranking.defend.chips["fraud"].click()
    dialog.ranking.defend.chips["cards"].click()
    assert dialog.ranking.defend.chips["cards"].text() == "2 Cards"
    stage.confirm()
    ranking = stage.desk.incident.measures.taken[0].ranking
    assert [(rank.queue, rank.stand) for rank in ranking] == [
        ("fraud", Stand.DEFEND), ("cards", Stand.DEFEND), ("loans", Stand.SLIP),
    ]  # fmt: skip


def test_a_refusal_is_told_in_the_dialog(qtbot):
    stage = PartStage(qtbot, running(), MeasuresPart, who=CHEN)
    stage.page._viewer.queues = {"cards": "Cards"}
    dialog = take(stage, MeasureKind.STANCE)
    dialog.ranking.defend.chips["cards"].click()
    stage.confirm()
    assert "Ask Anna to declare it" in dialog.hint.text()


def test_nothing_is_begun_before_the_response_runs(qtbot):
    desk = Desk()
    desk.must(report(desk))
    stage = PartStage(qtbot, desk, MeasuresPart)
    assert not stage.part.widget.begin.isVisibleTo(stage.part.widget)
    assert stage.rows == ()
