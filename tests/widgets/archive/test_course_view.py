"""An incident as it happened: sums of queues, quarters counted by hand, alarms as marks, measures as bars."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF

from console.archive.course_reading import counts_of, queues_of
from incidents.archive.course import Course
from incidents.measures.commands import ConfirmMeasure, RevertMeasure
from resources.hand_counts.facts import HandCounted
from resources.hand_counts.hand_counts import HandCount, HandCounts, slot_of
from resources.measures.sample import SLOT_S
from resources.measures.together import Waiting
from tests.desk_viewer import viewer
from tests.incidents.desk import BEN, START, running
from tests.incidents.test_measures import FIRST, degraded, measure
from tests.resources.measures.test_together import history
from widgets.archive.course_axis import NAMES_PX, Axis, stacked
from widgets.archive.course_lanes import AlarmBar
from widgets.archive.course_load import Load
from widgets.archive.course_view import CourseView
from widgets.theme import apply_theme

HOUR = timedelta(hours=1)


def counted(queue: str, at=START) -> HandCount:
    return HandCount(HandCounted(queue, slot_of(at), waiting=7), BEN, at)


def course_of(desk) -> Course:
    return Course.of(desk.incident, (), desk.now)


@pytest.fixture
def desk():
    """An hour with an announcement, confirmed after ten minutes, and a queue in degraded mode for the rest."""
    made = running()
    made.must(measure(made, queues=("cards",))).wait(minutes=10)
    made.must(ConfirmMeasure(made.incident_id, FIRST, "Frank of telephony")).wait(minutes=10)
    made.must(degraded(made, "loans", name="second")).wait(minutes=40)
    made.must(RevertMeasure(made.incident_id, FIRST, "Grace"))
    return made


@pytest.fixture
def view(qtbot, qapp, desk):
    apply_theme(qapp, "light", "en")
    made = CourseView(viewer())
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show_course(course_of(desk))
    return made


def tips(view: CourseView) -> list[str]:
    view.grab()
    return [mark.tip for mark in view._marks]


def test_measures_and_degraded_periods_are_bars_with_the_word_of_who_confirmed(view):
    said = tips(view)
    played = next(tip for tip in said if "Play “known fault”" in tip)
    assert "(cards): 14:00:00 – 15:00:00, 1:00:00" in played
    assert played.endswith("in force 14:10:00, says Frank of telephony")
    assert any(tip.startswith("No core system (loans): 14:20:00 – now") for tip in said)


def test_an_alarm_is_a_mark_where_it_was_raised(view):
    view.show_alarms([AlarmBar("Cards: 20 waiting", START + HOUR / 2, None)])
    view.grab()
    mark = next(mark for mark in view._marks if mark.tip.startswith("Cards: 20 waiting"))
    assert mark.tip in view.tip_at(QPointF(mark.area.left() + 4, mark.area.center().y()))


def test_the_sum_of_the_queues_is_told_with_how_many_they_are(view):
    first = int(START.timestamp()) // SLOT_S - 10_000
    slots = [history(queue, [4] * 20) for queue in ("cards", "loans")]
    waiting = Waiting.of([type(one)(one.queue, first + 10_000, one.known, one.values) for one in slots])
    view.show_load(Load(waiting))
    view.choose(START + timedelta(seconds=12))
    assert view.standing().endswith("8 waiting in 2 queues")


def test_a_quarter_counted_by_hand_is_marked_and_says_who_counted(view):
    view.show_load(Load(None, (counted("cards"),)))
    view.choose(START)
    assert "counted by hand, 14:00, cards: Waiting 7 (Ben)" in view.standing()
    assert any(tip.startswith("counted by hand") for tip in tips(view))
    view.choose(START + HOUR)
    assert "by hand" not in view.standing()


def test_another_incident_begins_without_the_load_of_the_one_before(view):
    view.show_load(Load(None, (counted("cards"),)))
    view.show_course(None)
    view.show_course(course_of(running()))
    assert not any("by hand" in tip for tip in tips(view))


def test_only_counts_of_the_incidents_queues_and_time_are_read(desk):
    course = course_of(desk)
    counts = HandCounts({
        (one.count.queue, one.count.slot): one
        for one in (counted("cards"), counted("loans"), counted("cards", START + 9 * HOUR))
    })  # fmt: skip
    assert [one.count.queue for one in counts_of(counts, course, ("cards",))] == ["cards"]
    assert queues_of(course, ("sales", "cards")) == ("sales",)  # it names none: the floor's first


def test_a_moment_and_its_place_on_the_axis_belong_together():
    axis = Axis.within(QRectF(0, 0, 900, 400), START, START + HOUR)
    assert axis.x(START - HOUR) == NAMES_PX
    assert axis.moment(axis.x(START + HOUR / 4)) == START + HOUR / 4


def test_bars_that_overlap_take_rows_of_their_own():
    spans = [(START, START + HOUR), (START + HOUR / 2, START + 2 * HOUR), (START + HOUR, START + 2 * HOUR)]
    assert stacked(spans) == [0, 1, 0]
