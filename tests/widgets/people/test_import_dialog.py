"""The import: nothing before its preview, every bad row named, none of them taken in unknowingly."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.desk_viewer import HOSTILE
from widgets.people.import_dialog import ImportDialog
from widgets.people.import_preview import BadRow, ImportPreview

GOOD = ImportPreview("plan.csv", "", "UTF-8", 500, True, added=2, edited=3, unchanged=495, left=4)
BAD = (BadRow(14, "skills", "“x” is no level"), BadRow(3, "", HOSTILE))


@pytest.fixture
def dialog(qtbot):
    made = ImportDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def _asks(dialog):
    asked = []
    dialog.confirmed.connect(lambda: asked.append(1))
    dialog.try_confirm()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return bool(asked)


def test_without_a_file_nothing_can_be_imported(dialog):
    assert not dialog.confirm.isEnabled()
    assert "Choose a file" in dialog.confirm.toolTip()
    assert "e-learning" in dialog.about.text()
    assert not _asks(dialog)


def test_the_preview_says_what_would_change(dialog):
    dialog.show_preview(GOOD)
    assert "500 rows" in dialog.summary.text()
    assert "2 new, 3 changed, 495 as before, 4 not in the file" in dialog.summary.text()
    assert not dialog.table.isVisible()
    assert _asks(dialog)


def test_bad_rows_are_named_and_left_out_only_knowingly(dialog):
    dialog.show_preview(ImportPreview("plan.csv", "", "Big5", 500, True, added=2, bad=BAD))
    assert dialog.table.isVisible()
    assert not _asks(dialog)
    assert "2 wrong rows" in dialog.leave_out.text()
    dialog.leave_out.click()
    assert _asks(dialog)


def test_bad_rows_are_copied_and_handed_out_as_a_table(dialog, qtbot):
    dialog.show_preview(ImportPreview("plan.csv", "", "Big5", 500, True, added=2, bad=BAD))
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[:2] == ["Row\tColumn\tWhat is wrong", "14\tskills\t“x” is no level"]
    assert "\u202e" not in lines[2]
    with qtbot.waitSignal(dialog.bad_rows_wanted) as asked:
        dialog.export.click()
    assert asked.args[0][1] == ["14", "skills", "“x” is no level"]


def test_a_file_that_brings_nothing_is_not_imported_unless_it_takes_somebody_away(dialog):
    dialog.show_preview(ImportPreview("plan.csv", "", "UTF-8", 495, True, unchanged=495, left=4))
    assert not _asks(dialog)
    assert "nothing new" in dialog.confirm.toolTip()
    dialog.complete.click()
    assert _asks(dialog)


def test_shifts_are_counted_by_day_and_many_days_are_summed_up(dialog):
    days = tuple((date(2026, 11, 24) + timedelta(days=number), 480) for number in range(10))
    dialog.show_preview(ImportPreview("plan.xlsx", "November", "", 4800, False, shifts=days))
    assert "2026-11-24: 480" in dialog.days.text()
    assert "3 days more" in dialog.days.text()
    assert _asks(dialog)


def test_a_guessed_encoding_is_shown_with_what_it_makes_of_the_names(dialog):
    dialog.show_preview(ImportPreview("plan.csv", "", "Big5", 2, True, added=2, guess="陳怡婷"))
    assert "陳怡婷" in dialog.summary.text()


def test_reading_tells_how_far_it_is_and_can_be_stopped(dialog, qtbot):
    dialog.show_reading("/somewhere/plan.csv", 2000)
    assert "rows so far" in dialog.summary.text()
    assert dialog.file.text() == "plan.csv"
    assert not _asks(dialog)
    with qtbot.waitSignal(dialog.read_cancelled):
        dialog.stop.click()
    dialog.show_stopped("Reading was stopped; nothing was written.")
    assert dialog.choose.isVisible()
    assert "nothing was written" in dialog.hint.text()


def test_at_the_end_it_says_what_was_done_and_offers_nothing_more(dialog):
    dialog.show_preview(GOOD)
    dialog.show_saving(True)
    assert not dialog.confirm.isEnabled()
    dialog.show_saving(False)
    assert dialog.confirm.isEnabled()
    dialog.show_done("Imported as entry 4,212 of the log.")
    assert "entry 4,212" in dialog.summary.text()
    assert not dialog.confirm.isVisible()
    assert dialog.leave.text() == "Close"


def test_what_is_not_shown_any_more_leaves_no_hole(dialog):
    small = dialog.height()
    dialog.show_preview(ImportPreview("plan.csv", "", "Big5", 500, True, added=2, bad=BAD))
    assert dialog.height() > small + 200
    dialog.show_done("Imported.")
    assert dialog.height() <= small


def test_of_very_many_bad_rows_the_first_are_shown_and_all_handed_out(dialog, qtbot):
    many = tuple(replace(BAD[0], row=number) for number in range(2, 802))
    dialog.show_preview(ImportPreview("plan.csv", "", "", 800, True, added=2, bad=many))
    assert len(dialog.table.as_rows()) == 501
    with qtbot.waitSignal(dialog.bad_rows_wanted) as asked:
        dialog.export.click()
    assert [row[0] for row in asked.args[0][1:]] == [str(number) for number in range(2, 802)]
