"""An export is put on record first, then written beside everything else; it can be cancelled, and says what failed."""

import threading

import pytest

from console.acts.acts import Acts
from console.acts.operations import Operations
from console.acts.runner import Runner
from console.archive.searching import Searching
from console.exports.domain import EXPORTS
from console.exports.exporting import Exporting
from console.exports.pdf import Standing, foot_words, report_html, write_report
from incidents import commands as c
from incidents.archive.course import Course
from incidents.kinds import State
from resources.exports.facts import Exported, ExportSort
from tests.console.bench import PEOPLE, ManualClock, open_store, write_notes
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import Desk, in_state, report
from widgets.theme import apply_theme


@pytest.fixture
def made(qtbot, qapp, tmp_path):
    apply_theme(qapp, "light", "en")
    store = open_store(tmp_path / "store")
    write_notes(store, 6)
    operations = Operations(Runner(store, ManualClock(), PEOPLE, (EXPORTS,)))
    acts, searching = Acts(operations, PEOPLE, "desk 7"), Searching(store.database.file)
    exporting = Exporting(acts, store, searching, viewer())
    exporting.ask = lambda _over, name: tmp_path / name
    exporting.told = []
    exporting.noticed.connect(exporting.told.append)
    exporting.store, exporting.acts = store, acts
    yield exporting
    searching.close()
    operations.close()
    store.close()


def facts(store):
    return [entry.fact for entry in store.entries() if isinstance(entry.fact, Exported)]


def test_a_table_is_on_record_before_it_is_there(made, qtbot, tmp_path):
    made.table(None, ExportSort.INCIDENTS, "csv", [["Incident"], ["=INC-0001"]])
    qtbot.waitUntil(lambda: bool(made.told))
    assert (tmp_path / "incidents.csv").read_bytes() == b"\xef\xbb\xbfIncident\r\n'=INC-0001\r\n"
    assert facts(made.store) == [Exported(ExportSort.INCIDENTS, "incidents.csv", 1)]
    assert not made.is_busy


def test_the_whole_log_is_for_duty_managers_and_auditors(made, qtbot, tmp_path):
    made.bundle(None, verified=True)
    qtbot.waitUntil(lambda: bool(made.told))
    assert not (tmp_path / "bundle.zip").exists()
    made.acts.choose("wang")
    made.bundle(None, verified=True)
    qtbot.waitUntil(lambda: len(made.told) == 2)
    assert (tmp_path / "bundle.zip").exists()
    assert [fact.sort for fact in facts(made.store)] == [ExportSort.BUNDLE]


def test_a_cancelled_export_leaves_no_file(made, qtbot, tmp_path):
    begun = threading.Event()

    def endless(file, step):
        file.write_text("half")
        begun.set()
        while True:
            step(1)

    made.lines(None, ExportSort.ENTRIES, "csv", 10, endless)
    qtbot.waitUntil(begun.is_set)
    made.cancel()
    qtbot.waitUntil(lambda: bool(made.told))
    assert not (tmp_path / "entries.csv").exists()
    assert "cancelled" in made.told[0].what


def test_a_folder_that_cannot_be_written_is_told(made, qtbot, tmp_path):
    made.ask = lambda _over, name: tmp_path / "no" / name
    made.table(None, ExportSort.CLOCKS, "csv", [["a"]])
    qtbot.waitUntil(lambda: bool(made.told))
    assert made.told[0].critical


def test_the_report_holds_the_log_escaped_and_says_whether_it_was_verified(qapp, tmp_path):
    apply_theme(qapp, "dark", "en")
    desk = Desk()
    desk.must(report(desk)).wait(minutes=2).must(
        c.Acknowledge(desk.incident_id), c.WriteNote(desk.incident_id, HOSTILE)
    )
    desk.must(c.WriteNote(desk.incident_id, "授權逾時"))
    course = Course.of(desk.incident, (), desk.now)
    html = report_html(course, viewer())
    assert "<img" not in html
    assert "授權逾時" in html
    for verified, words in ((True, "log verified"), (False, "NOT intact"), (None, "not verified")):
        assert words in foot_words(Standing(desk.now, 4, "ab" * 32, verified), viewer())
    write_report(tmp_path / "r.pdf", course, viewer(), Standing(desk.now, 4, "ab" * 32, True))
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_a_closed_incident_has_its_review_in_the_report(qapp):
    apply_theme(qapp, "dark", "en")
    desk = in_state(State.CLOSED)
    html = report_html(Course.of(desk.incident, (), desk.now), viewer())
    assert "Review" in html
