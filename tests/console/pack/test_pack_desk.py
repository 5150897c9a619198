"""The pack is renewed beside the window: when a state changes, again when much happens, and told when it fails."""

import pytest

from console.pack.files import PackFolder
from console.pack.pack_desk import PackDesk
from incidents.board import Board
from incidents.commands import WriteNote
from incidents.kinds import State
from tests.console.pack.paper import print_words, snapshot
from tests.desk_viewer import viewer
from tests.incidents.desk import in_state, running
from widgets.theme import apply_theme


@pytest.fixture
def desk(qtbot, qapp, tmp_path):
    apply_theme(qapp, "dark", "en")
    seen = snapshot(playbooks={})
    made = PackDesk(PackFolder(tmp_path), lambda: seen, print_words)
    made.printed, made.notices = [], []
    made.made.connect(made.printed.append)
    made.noticed.connect(made.notices.append)
    yield made
    made.close()


def test_a_change_of_state_makes_a_new_one_and_a_note_does_not(desk, qtbot):
    incident = in_state(State.REPORTED)
    desk.show_board(incident.board)
    qtbot.waitUntil(lambda: len(desk.printed) == 1)
    incident.do(WriteNote(incident.incident_id, "seen"))
    desk.show_board(incident.board)
    desk.show_board(running().board)
    qtbot.waitUntil(lambda: len(desk.printed) == 2)
    desk.show_board(Board())
    qtbot.waitUntil(lambda: len(desk.printed) == 3)
    assert desk.words(viewer().zone).startswith("Printed pack ")


def test_asked_again_while_one_is_made_it_makes_one_more(desk, qtbot):
    for _ in range(5):
        desk.renew()
    qtbot.waitUntil(lambda: len(desk.printed) == 2)


def test_a_folder_that_cannot_be_written_is_told_once_and_the_last_pack_stays(desk, qtbot):
    desk.renew()
    qtbot.waitUntil(lambda: len(desk.printed) == 1)
    kept = desk.folder.newest()
    good, desk.folder.put = desk.folder.put, _full
    for _ in range(2):
        desk.renew()
        qtbot.waitUntil(lambda: not desk._busy)
    assert len(desk.notices) == 1
    assert "No space left on device" in desk.notices[0].what
    assert str(kept) in desk.notices[0].safe
    assert kept.exists()
    desk.folder.put = good
    desk.renew()
    qtbot.waitUntil(lambda: len(desk.printed) == 2)


def test_it_says_where_it_lies_where_there_is_no_screen(desk, qtbot):
    desk.open_new()
    qtbot.waitUntil(lambda: bool(desk.notices))
    assert str(desk.last.pdf) in desk.notices[0].what


def _full(*_given):
    raise OSError(28, "No space left on device")
