"""The course of a queue, the heat of the day, and copying them: values in, what is drawn and said out."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest

from resources.day import Day
from resources.expected import Expected, Like
from resources.floor import Gap
from resources.measures.blocks import Block, quarter_of
from resources.measures.history import History
from resources.measures.sample import FIELDS, SLOT_S, Figures
from resources.staffing.need import DayNeed, QueueNeed
from tests.floors import AT, PLAN, floor, queue
from widgets.charts.chart_series import series_of
from widgets.charts.copy_chip import copy_rows
from widgets.charts.curve import draw_curve, polygon, spans
from widgets.charts.heat import heat_of
from widgets.charts.load_chart import readout
from widgets.charts.load_panel import CONTACTS, COURSE, HEAT, LoadPanel

TAIPEI = ZoneInfo("Asia/Taipei")
NOW = int(AT // SLOT_S) * SLOT_S


def history(count=360, silent=range(0), name="cards", until=NOW + SLOT_S) -> History:
    first, blocks = until // SLOT_S - count, {}
    for place in range(count):
        slot = first + place
        figures = Figures(**dict.fromkeys(FIELDS, 0) | {
            "waiting": place % 40, "longest_wait_ds": place * 10, "ready": 7, "need": 3,
            "window_answered": 80, "window_within": 60, "window_abandoned": 20,
        })  # fmt: skip
        start = quarter_of(slot)
        blocks.setdefault(start, Block.empty(name, start)).put(slot, None if place in silent else figures)
    return History.of(name, until - count * SLOT_S, until, blocks.values())


@pytest.fixture
def panel(qtbot):
    made = LoadPanel()
    qtbot.addWidget(made)
    made.resize(900, 280)
    made.show()
    made.show_queue(queue("cards"), AT, TAIPEI)
    return made


def course(panel, **given):
    panel.show_view(COURSE)
    panel.show_history(history(**given))
    return panel.course.chart


def test_the_course_is_asked_for_once_in_five_seconds_and_only_while_it_is_shown(panel):
    asked = []
    panel.history_wanted.connect(lambda *what: asked.append(what))
    panel.show_queue(queue("cards"), AT + 20, TAIPEI)
    assert asked == []
    panel.show_view(COURSE)
    for tenths in range(100):
        panel.show_queue(queue("cards"), NOW + 30 + tenths / 10, TAIPEI)
    assert [(name, until - since) for name, since, until in asked] == [("cards", 1800)] * 3
    assert asked[-1][2] == NOW + 40
    panel.show_view(CONTACTS)
    panel.show_queue(queue("cards"), AT + 300, TAIPEI)
    assert len(asked) == 3


def test_another_queue_and_another_span_are_asked_for_at_once(panel):
    asked = []
    panel.show_view(COURSE)
    panel.history_wanted.connect(lambda *what: asked.append(what))
    panel.show_queue(queue("loans"), AT, TAIPEI)
    panel.course.span.choose(14_400)
    panel.course.span.choose(0)
    assert [(name, until - since) for name, since, until in asked[:2]] == [("loans", 1800), ("loans", 14_400)]
    assert asked[2][1] == 1_763_740_800  # midnight in Taipei


def test_the_newest_values_stand_beside_the_names_and_the_pointers_while_it_is_there(panel):
    chart = course(panel)
    assert chart.value_words() == ("39", "05:59", "60%", "7")
    assert "Waiting 39, Longest wait 05:59, Service level 60%, Ready 7" in chart.accessibleName()
    chart.choose(10)
    assert chart.value_words() == ("10", "00:10", "60%", "7")
    assert chart.accessibleDescription().startswith("14:03:00, Waiting 10")
    chart.choose(None)
    assert chart.value_words()[0] == "39"


def test_the_pointer_chooses_the_moment_under_it(panel, qtbot):
    chart = course(panel)
    stage = chart._stage()
    QTest.mouseMove(chart, QPointF(stage.left() + stage.width() / 2, stage.center().y()).toPoint())
    assert abs(chart.shown - 180) <= 1


def test_the_keyboard_moves_the_moment(panel):
    chart = course(panel)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert chart.shown == 359 - 1 - 12
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.shown == 359


def test_a_moment_stays_on_the_clock_while_the_chart_moves_on(panel):
    chart = course(panel)
    chart.choose(100)
    panel.show_history(history(until=NOW + 11 * SLOT_S))
    assert chart.shown == 90


def test_a_gap_is_hatched_and_has_no_values(panel):
    chart = course(panel, silent=range(100, 140))
    chart.choose(120)
    assert chart.value_words() == ("–", "–", "–", "–")
    assert [(until - since, ran) for since, until, ran in panel.course.traces.gaps] == [(200, True)]
    plain = course(panel).grab().toImage()
    assert course(panel, silent=range(100, 140)).grab().toImage() != plain


def test_an_answer_for_a_queue_that_was_left_is_not_drawn(panel):
    course(panel)
    panel.show_queue(queue("loans"), AT, TAIPEI)
    panel.show_history(history(silent=range(360)))
    assert panel.course.traces.newest == 359


def test_a_click_on_a_trace_opens_the_course(qtbot):
    from widgets.queues.queue_columns import COLUMNS
    from widgets.queues.queues_view import QueuesView

    view = QueuesView(TAIPEI)
    qtbot.addWidget(view)
    view.resize(1300, 800)
    view.show_floor(floor())
    view.load.build_chart()
    table = view.queues.table
    place = next(number for number, column in enumerate(COLUMNS) if column.key == "trace")
    table.clicked.emit(table.model().index(0, 0))
    assert view.load.view.value == CONTACTS
    table.clicked.emit(table.model().index(1, place))
    assert view.load.view.value == COURSE


def test_every_view_is_copied_as_values_and_as_a_picture(panel):
    course(panel, count=3)
    panel.copy.values_wanted.emit()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Time", "Waiting", "Longest wait", "Service level", "Ready"]
    assert lines[-1][1:] == ["2", "2", "0.6", "7"]
    panel.copy.picture_wanted.emit()
    assert QGuiApplication.clipboard().pixmap().size() == panel.grab().size()
    assert [action.text() for action in panel.copy.menu_of_ways().actions()] == [
        "As a picture",
        "As values, for a spreadsheet",
    ]


def test_a_name_never_becomes_a_formula_of_a_spreadsheet(qtbot):
    copy_rows([["=HYPERLINK(1)", "-3", "two\twords\n"]])
    assert QGuiApplication.clipboard().text() == "'=HYPERLINK(1)\t-3\ttwo words"


def test_the_expectation_says_where_it_comes_from():
    learnt = Expected(PLAN, tuple(mean * 0.2 for mean in PLAN), 6, Like.WEEKDAY)
    shown = queue("cards", usual=learnt)
    assert series_of(shown, AT, TAIPEI).source() == "expected from 6 Saturdays"
    workdays = replace(learnt, like=Like.WORKDAYS)
    assert series_of(replace(shown, usual=workdays), AT, TAIPEI).source() == "expected from 6 working days"
    assert series_of(queue("cards"), AT, TAIPEI).source() == "planned"
    assert series_of(queue("cards", expected=()), AT, TAIPEI).source() == ""
    low, high = series_of(shown, AT, TAIPEI).band[50]
    assert high - low == pytest.approx(2 * 1.2816 * 18)


def test_hours_of_which_nothing_is_known_are_left_out(panel):
    known = tuple(32 <= quarter < 80 for quarter in range(96))
    shown = queue("cards", usual=Expected(PLAN, PLAN, 6, Like.WEEKDAY, known))
    panel.show_queue(shown, AT + 60, TAIPEI)
    panel.build_chart()
    assert panel.contacts.series.span == range(32, 80)
    assert len(panel.chart._expected.getData()[0]) == 48
    heat = heat_of(floor(shown), TAIPEI)
    assert (heat.off(0, 20), heat.off(0, 40)) == (None, 0.0)
    assert "expected" not in heat.words(0, 20)
    assert panel.contacts.rows()[21][2:] == ()


def test_a_day_that_was_forecast_anew_is_drawn_from_now_on_with_its_own_band(panel):
    line = tuple(60.0 for _ in PLAN)
    need = QueueNeed("cards", line, (50.0,) * 96, (70.0,) * 96, (300.0,) * 96, (20,) * 96, (22,) * 96, (24,) * 96)
    midnight = panel.contacts.series.midnight
    panel.build_chart()
    panel.show_need(DayNeed(Day(midnight, midnight + 86400), datetime.fromtimestamp(AT, UTC), {"cards": need}))
    series = panel.contacts.series
    assert series.band[70] == (50.0, 70.0)
    assert list(series.ahead) == list(range(58, 96))
    assert len(panel.chart._revised.getData()[0]) == 38
    assert panel.contacts.rows()[0][-1] == "Re-forecast"
    assert panel.contacts.rows()[71][-1] == "60"
    assert panel.contacts.legend["revised"].isVisible()
    assert "60 by the re-forecast" in readout(series, 70)
    panel.show_need(DayNeed(Day(midnight - 86400, midnight), datetime.fromtimestamp(AT, UTC), {"cards": need}))
    assert not list(panel.contacts.series.ahead)  # that of yesterday says nothing of today


def test_days_that_differ_much_let_a_deviation_say_less():
    surge = queue("cards", contacts=(40,) * 54 + (150,) * 5)
    wide = Expected(PLAN, tuple(mean * 0.5 for mean in PLAN), 6, Like.WEEKDAY)
    assert series_of(surge, AT, TAIPEI).deviation > 0.5
    assert series_of(replace(surge, usual=wide), AT, TAIPEI).deviation is None


def test_heat_shows_what_is_far_off_and_nothing_else():
    contacts = (*(round(mean) for mean in PLAN[:50]), 200, 10, *(round(mean) for mean in PLAN[52:58]), 3)
    heat = heat_of(floor(queue("cards", contacts=contacts), queue("idle", expected=())), TAIPEI)
    assert heat.queues == ("cards",)
    off = [heat.off(0, quarter) for quarter in range(heat.quarters)]
    assert [quarter for quarter, value in enumerate(off) if value] == [50, 51]
    assert off[50] > 5
    assert off[51] < -1
    assert off[58:] == [None] * 38  # still running, or to come


def test_heat_does_not_judge_a_quarter_that_was_partly_lost():
    lost = Gap(AT - 3600, AT - 3500, "silent")
    heat = heat_of(floor(queue("cards"), gaps=(lost,)), TAIPEI)
    assert [quarter for quarter in range(40, 58) if heat.off(0, quarter) is None] == [54]


def test_a_cell_is_read_by_keyboard_and_chooses_its_queue(panel, qtbot):
    panel.show_view(HEAT)
    panel.show_floor(floor())
    cells = panel.heat.map
    QTest.keyClick(cells, Qt.Key.Key_Down)
    QTest.keyClick(cells, Qt.Key.Key_Left)
    assert cells.accessibleDescription() == "Loans 14:15–14:30 · 97 came · 84–110 expected"
    with qtbot.waitSignal(panel.queue_chosen) as chosen:
        QTest.keyClick(cells, Qt.Key.Key_Return)
    assert chosen.args == ["loans"]
    panel.copy.values_wanted.emit()
    assert "Loans\t14:15\t97\t97.0" in QGuiApplication.clipboard().text().split("\n")


def test_without_an_expectation_the_heat_says_so(panel):
    panel.show_view(HEAT)
    panel.show_floor(floor(queue("cards", expected=())))
    assert panel.heat._empty.isVisible()


known = st.floats(0, 100) | st.just(float("nan"))


@settings(max_examples=100, deadline=None)
@given(st.lists(known, min_size=130, max_size=600), st.integers(1, 60), st.integers(2, 80))
def test_no_peak_is_lost_and_the_curve_hangs_together(values, columns, rows):
    ys = np.array(values)
    upper, lower = spans(ys, 50.0, columns, rows)
    bounds = [number * len(ys) // columns for number in range(columns + 1)]
    before = None
    for column in range(columns):
        own = ys[bounds[column] : bounds[column + 1]]
        own = own[np.isfinite(own)]
        if not len(own):
            assert upper[column] > lower[column]
            before = None
            continue
        high, low = (round((1 - min(edge, 50.0) / 50.0) * (rows - 1) - 1e-9) for edge in (own.max(), own.min()))
        assert abs(min(upper[column], high) - upper[column]) <= 1
        assert upper[column] <= high + 1
        assert lower[column] >= low - 1
        assert 0 <= upper[column] <= lower[column] < rows
        if before is not None:  # it touches its neighbour
            assert upper[column] <= before[1] + 1
            assert lower[column] >= before[0] - 1
        before = upper[column], lower[column]


def painted(values, dots=1.0):
    image = QImage(round(50 * dots), round(20 * dots), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dots)
    image.fill(0)
    painter = QPainter(image)
    draw_curve(painter, QRectF(0, 0, 50, 20), np.array(values, dtype=float), 10.0, QColor("white"))
    painter.end()
    lit = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()]
    return lit, image.width(), image.height()


@pytest.mark.parametrize("dots", [1.0, 2.0])
@pytest.mark.parametrize("count", [40, 4000])
def test_few_points_and_many_look_alike(qapp, count, dots):
    lit, width, height = painted([5.0] * count, dots)
    assert {y for _, y in lit} <= {height // 2 - 1, height // 2, height // 2 + 1}
    assert len({x for x, _ in lit}) >= width - 2


def test_a_gap_is_left_open_and_a_single_peak_is_seen(qapp):
    values = [0.0] * 4000
    values[2000] = 10.0
    lit, _, _ = painted(values)
    assert (25, 0) in lit
    values[1000:1900] = [float("nan")] * 900
    assert not any(13 < x < 23 for x, _ in painted(values)[0])
    assert painted([float("nan")] * 500)[0] == painted([])[0] == []


def test_a_polygon_is_filled_with_its_points(qapp):
    filled = polygon(np.array([1.0, 2.5]), np.array([3.0, -4.0]))
    assert [(point.x(), point.y()) for point in filled] == [(1.0, 3.0), (2.5, -4.0)]
