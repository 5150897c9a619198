"""Figures, traces, the load chart: values in, what is shown out; stale on and off."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from resources.floor import Floor, Freshness, Gap
from resources.headline import headline
from tests.floors import AT, floor, queue, tally
from widgets.charts.chart_series import Series, series_of
from widgets.charts.load_panel import LoadPanel
from widgets.charts.sparkline import draw_sparkline, sparkline_points
from widgets.freshness import age_words
from widgets.freshness_chip import FreshnessChip
from widgets.parts import Label
from widgets.queues.figures import Figures, readings

TAIPEI = ZoneInfo("Asia/Taipei")
HURT = floor(queue("cards", wait=214, window=tally(400, 0.61, 0.098), need=44), queue("loans"))


def test_the_six_figures(qtbot):
    figures = Figures()
    qtbot.addWidget(figures)
    figures.show_headline(headline(HURT))
    names = {name: figure.accessibleName() for name, figure in figures.figures.items()}
    assert names["waiting"] == "Waiting 1, high"
    assert names["longest_wait"] == "Longest wait 03:34, critical"
    assert names["service_level"] == "Service level 78%, medium"
    assert names["ready"] == "Agents ready 3"
    assert names["short"] == "Short 7, high"
    assert figures.figures["longest_wait"].accessibleDescription() == "Cards · goal 01:00"


def test_no_figure_is_cut_where_room_is_short(qtbot):
    figures = Figures()
    qtbot.addWidget(figures)
    figures.show_headline(headline(HURT))
    figures.resize(850, 74)
    figures.grab()
    values = [label for label in figures.findChildren(Label) if label.property("face") == "figure"]
    assert len(values) == 6
    assert all(label.width() >= label.sizeHint().width() for label in values)


def test_names_of_figures_are_whole_in_a_window_of_1280(qtbot):
    figures = Figures()
    qtbot.addWidget(figures)
    figures.show_headline(headline(HURT))
    figures.resize(1280 - 76 - 28, 74)
    figures.grab()
    names = [figure._title for figure in figures.figures.values()]
    assert all(name.width() >= name.sizeHint().width() for name in names)


def test_figures_within_their_goals_have_no_colour(qtbot):
    figures = Figures()
    qtbot.addWidget(figures)
    figures.show_headline(headline(floor()))
    assert all(not reading.priority for reading in readings(headline(floor())).values())
    tones = {label.property("tone") for label in figures.findChildren(Label)}
    assert tones <= {"text", "muted", "faint"}


def test_figures_without_a_floor_claim_nothing():
    shown = readings(headline(Floor()))
    assert (shown["service_level"].text, shown["short"].text) == ("–", "–")
    assert shown["short"].caption == "need not known yet"


def test_a_trace_ends_at_the_right_and_rests_on_the_ground():
    area = QRectF(0, 0, 59, 10)
    points = sparkline_points(area, [0, 12])
    assert [(p.x(), p.y()) for p in points] == [(58, 10), (59, 0)]
    assert sparkline_points(area, []) == []
    assert sparkline_points(area, [1])[0].y() > 8  # one waiting contact is no peak


def test_a_trace_is_painted():
    image = QImage(60, 12, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    draw_sparkline(painter, QRectF(image.rect()), [0, 3, 1, 9, 2] * 12, QColor("white"))
    painter.end()
    assert any(image.pixelColor(x, y).lightness() > 100 for x in range(60) for y in range(12))


def test_a_day_in_quarters():
    series = series_of(queue("cards"), AT, TAIPEI)
    assert series.quarters == 96
    assert series.now == pytest.approx((14 * 60 + 32) / 15)
    assert series.ticks()[1] == (12.0, "03:00")
    assert series.deviation is None


def test_the_last_hour_against_its_plan():
    plan, before = (100.0,) * 96, (100,) * 50
    assert Series(contacts=(*before, 150, 150, 150, 150, 9), expected=plan).deviation == pytest.approx(0.5)
    assert Series(contacts=(*before, 110, 110, 110, 110, 9), expected=plan).deviation is None  # chance
    assert Series(contacts=(0,) * 50 + (200, 200, 200, 9), expected=plan).deviation is None  # not a whole hour heard


def test_what_nobody_heard_is_not_drawn_as_zero():
    series = Series(contacts=(0, 0, 0, 5, 0, 3), expected=())
    assert series.first == 3
    assert Series(contacts=(0, 0)).first == 2


def test_a_day_on_which_the_clocks_change():
    spring = 1_774_742_400.0  # 2026-03-29 00:00 UTC
    assert series_of(queue("cards"), spring + 7200, ZoneInfo("Europe/London")).quarters == 92


def test_no_plan_no_deviation():
    assert series_of(queue("cards", expected=()), AT, TAIPEI).deviation is None
    assert Series().deviation is None


@pytest.fixture
def load(qtbot):
    panel = LoadPanel()
    qtbot.addWidget(panel)
    panel.resize(800, 300)
    return panel


def test_a_day_without_a_first_contact_draws_nothing_and_does_no_harm(load):
    load.show_queue(queue("cards", contacts=(0, 0, 0), expected=()), AT, TAIPEI)
    load.build_chart()
    assert load.chart._running.data.size == 0


def test_the_same_queue_is_drawn_once_a_second_and_another_at_once(load):
    load.build_chart()
    shown = []
    load.chart.show_series = lambda series: shown.append((series.title, series.contacts[-1]))
    for now, name, contacts in (
        (0.0, "cards", 5),
        (0.5, "cards", 6),
        (0.9, "loans", 1),
        (1.0, "loans", 2),
        (2.0, "loans", 3),
    ):
        load.show_queue(queue(name, contacts=(4, contacts)), AT + now, TAIPEI)
    assert shown == [("Cards", 5), ("Loans", 1), ("Loans", 3)]


def test_the_chart_comes_late_and_shows_what_was_waiting(load):
    load.show_queue(queue("cards"), AT, TAIPEI)
    assert load.chart is None
    load.build_chart()
    assert load.chart.accessibleName() == "Contacts per 15 minutes of Cards: 97 in the last whole quarter"
    assert load.note.text() == "Cards · planned"
    before = load.grab().toImage()
    load.contacts.legend["actual"].click()
    assert load.grab().toImage() != before


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.98])
def test_what_hovering_says_stands_inside_the_chart(load, share):
    load.show_queue(queue("cards"), AT, TAIPEI)
    load.build_chart()
    load.grab()
    chart = load.chart
    box = chart._plot.plotItem.vb.sceneBoundingRect()
    chart._hover(QPointF(box.center().x(), box.top() + share * box.height()))
    said = chart._readout
    assert said.isVisible()
    shown = said.mapRectToScene(said.boundingRect())
    assert box.top() - 1 <= shown.top()
    assert shown.bottom() <= box.bottom() + 1


def test_the_chart_says_values_only_while_the_pointer_is_on_it(load):
    load.show_queue(queue("cards"), AT, TAIPEI)
    load.build_chart()
    load.grab()
    assert not load.chart._readout.isVisible()
    load.chart._hover(load.chart._plot.plotItem.vb.sceneBoundingRect().center())
    assert load.chart._readout.isVisible()
    QApplication.sendEvent(load.chart, QEvent(QEvent.Type.Leave))
    assert not load.chart._readout.isVisible()


def test_hovering_gives_exact_values(load):
    from widgets.charts.load_chart import readout

    series = series_of(queue("cards"), AT, TAIPEI)
    assert readout(series, 57) == "14:15–14:30\n97 came\n97 planned (84–110)"
    assert readout(series, 58) == "14:30–14:45\n98 so far\n98 planned (85–111)"
    assert readout(series, 90) == "22:30–22:45\n130 planned (115–145)"


def test_a_gap_of_the_feed_is_hatched_and_told(qtbot):
    from widgets.charts.load_chart import LoadChart, readout

    lost = Gap(AT - 1800, AT - 1500, "silent")
    series = series_of(queue("cards"), AT, TAIPEI, [lost, Gap(AT - 200_000, AT - 190_000, "closed")])
    ((since, until),) = series.gaps  # yesterday's is not this day's
    quarter = int(since)
    assert 5 / 15 <= until - since <= 6 / 15
    assert "partly without data" in readout(series, quarter)
    assert "without data" not in readout(series, quarter - 1)
    chart = LoadChart()
    qtbot.addWidget(chart)
    chart.show_series(series)
    assert [region.getRegion() for region in chart._gaps if region.isVisible()] == [(since, until)]
    chart.show_series(series_of(queue("cards"), AT, TAIPEI))
    assert not any(region.isVisible() for region in chart._gaps)


def test_the_day_is_copied_as_text(load):
    load.show_queue(queue("cards", expected=()), AT, TAIPEI)
    load.copy.values_wanted.emit()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert (len(lines), lines[0]) == (97, "Time\tContacts\tExpected\tFrom\tTo")
    assert (lines[58], lines[59], lines[91]) == ("14:15\t97", "14:30\t98", "22:30\t")
    load.show_queue(queue("cards"), AT + 1, TAIPEI)
    load.copy.values_wanted.emit()
    assert QGuiApplication.clipboard().text().split("\n")[58] == "14:15\t97\t97\t84.4\t109.6"


def test_far_over_plan_is_said(load):
    surge = replace(queue("cards"), contacts=(40,) * 54 + (200,) * 5)
    load.show_queue(surge, AT, TAIPEI)
    assert load.contacts.chip.accessibleName() == "high 109% over plan"
    load.show_queue(queue("cards"), AT + 1, TAIPEI)
    assert not load.contacts.chip.isVisibleTo(load)


def test_words_of_age():
    assert age_words(Freshness.STALE, 12.7) == "12 s ago"
    assert age_words(Freshness.LOST, 75) == "BLIND 01:15"
    assert age_words(Freshness.LOST, None) == "No feed yet"


def test_the_chip_of_the_feed(qtbot):
    chip = FreshnessChip()
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "No feed yet"
    chip.show_freshness(Freshness.FRESH, 0.31, "")
    assert chip.accessibleName() == "Live 0.3 s"
    chip.show_freshness(Freshness.LOST, 20, "connection refused")
    assert (chip.accessibleName(), chip.property("tone")) == ("BLIND 20 s connection refused", "critical")


def test_a_veil_stays_above_what_comes_later(load):
    load.show_queue(queue("cards"), AT, TAIPEI)
    load.show_freshness(Freshness.STALE, 8)
    load.build_chart()
    assert type(load._stage.children()[-1]).__name__ == "Veil"
