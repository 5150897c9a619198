"""The import at a desk: a real file is read beside the window, previewed, taken in as a whole or not at all."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from console.acts.outcomes import Done, Refused
from console.planning.sheets.importing import Importing
from resources.entry import Refusal
from resources.queues import QueueSettings
from tests.desk_viewer import viewer
from tests.resources.roster.journal import ADA, RosterJournal, imported
from tests.resources.roster.rosters import agent, at, shift

AGENTS = "number,name,home,skills\n1,Agent 1,cards,cards:4\n2,Lin 林,loans,loans:2 learning\n"
WRONG = AGENTS + "3,Chen,cards,cards:9\n4,Wu,nowhere,cards\n"


class _Desk(QObject):
    """A desk whose acts are decided on a journal in memory."""

    def __init__(self):
        super().__init__()
        self.journal, self.viewer, self.zone = RosterJournal(), viewer(), viewer().zone
        queues = tuple(QueueSettings(queue, queue.title()) for queue in ("cards", "loans"))
        self.watched = SimpleNamespace(centre=SimpleNamespace(queues=queues), clock=SimpleNamespace(now=lambda: at(9)))
        self.state, self.acts = self, self
        self.journal.ask(imported([agent(1, "cards"), agent(9, "cards")], [shift(1)]))

    @property
    def roster(self):
        return self.journal.roster

    def run(self, command, done):
        before = len(self.journal.entries)
        answer = self.journal.ask(command)
        refused = isinstance(answer, Refusal)
        done(Refused(answer) if refused else Done(tuple(self.journal.entries[before:])))


@pytest.fixture
def desk(qapp):
    return _Desk()


@pytest.fixture
def importing(qtbot, desk, tmp_path):
    over = QWidget()
    qtbot.addWidget(over)
    made = Importing(desk, over, desk)
    made.file = tmp_path / "plan.csv"
    made.ask = lambda _over: made.file
    made.told = []
    made.noticed.connect(made.told.append)
    yield made
    made.close()


@pytest.fixture
def chosen(qtbot, importing):
    """Chooses a file of this content and waits for what comes of it."""

    def choose(content):
        importing.file.write_bytes(content if isinstance(content, bytes) else content.encode())
        importing.open()
        importing.dialog.choose.click()
        qtbot.waitUntil(lambda: importing.dialog.preview is not None or bool(importing.dialog.hint.text()))
        return importing.dialog

    return choose


def test_a_file_is_previewed_and_taken_in_with_its_entry_named(chosen, desk):
    dialog = chosen(AGENTS)
    assert "1 new, 1 changed, 0 as before, 1 not in the file" in dialog.summary.text()
    assert set(desk.roster.agents) == {"1", "9"}  # nothing yet
    dialog.try_confirm()
    assert desk.roster.agents["2"].name == "Lin 林"
    assert desk.roster.agents["9"].active
    assert "entry" in dialog.summary.text()
    assert "1 agents new, 1 changed" in dialog.summary.text()


def test_who_is_not_in_a_complete_file_is_not_active_any_more(chosen, desk):
    dialog = chosen(AGENTS)
    dialog.complete.click()
    assert "1 not in the file" in dialog.summary.text()
    dialog.try_confirm()
    assert not desk.roster.agents["9"].active


def test_wrong_rows_are_named_and_stay_out_only_knowingly(chosen, desk, importing, tmp_path):
    dialog = chosen(WRONG)
    rows = dialog.table.as_rows()
    assert [row[:2] for row in rows[1:]] == [["4", "skills"], ["5", "home"]]
    assert "nowhere" in rows[2][2]
    dialog.try_confirm()
    assert set(desk.roster.agents) == {"1", "9"}
    importing.ask_target = lambda _over: tmp_path / "wrong.csv"
    dialog.export.click()
    assert "nowhere" in (tmp_path / "wrong.csv").read_text("utf-8-sig")
    dialog.leave_out.click()
    dialog.try_confirm()
    assert set(desk.roster.agents) == {"1", "2", "9"}


def test_shifts_of_days_that_are_settled_are_named_before_anything_is_stored(chosen):
    dialog = chosen("agent,date,start,end\n1,2026-10-01,08:00,16:00\n1,2026-10-25,08:00,16:00\n")
    [row] = dialog.table.as_rows()[1:]
    assert row[:2] == ["2", "date"]
    assert "2026-10-24" in row[2]


def test_a_file_that_is_no_roster_says_what_to_do(chosen):
    dialog = chosen("a,b\n1,2\n")
    assert "number" in dialog.hint.text()
    assert not dialog.confirm.isEnabled()
    assert dialog.choose.isVisible()


def test_a_guessed_encoding_is_named_with_what_it_makes_of_the_names(chosen):
    dialog = chosen(AGENTS.replace("Agent 1", "陳怡婷").encode("big5"))
    assert "陳怡婷" in dialog.summary.text()


def test_a_preview_that_was_outrun_is_refused_and_says_so(chosen, desk):
    dialog = chosen(AGENTS)
    desk.journal.ask(imported([agent(5, "cards")]), ADA)
    dialog.try_confirm()
    assert dialog.hint.text()
    assert "2" not in desk.roster.agents


def test_leaving_the_dialog_stops_the_reading(importing, qtbot, desk):
    importing.file.write_text(AGENTS)
    importing.open()
    importing.dialog.choose.click()
    importing.dialog.reject()
    assert importing.dialog is None
    importing.open()
    qtbot.wait(0)
    assert importing.dialog.preview is None
    importing.dialog.reject()
