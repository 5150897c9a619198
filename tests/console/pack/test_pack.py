"""What stands on the paper: the incident, its steps, whom to call, the floor with its age; nothing of it is markup."""

import re
import zlib
from dataclasses import replace
from uuid import uuid5

import pytest

from console.continuity.room import ANYBODY
from console.pack.content import pack_of
from console.pack.files import KEPT, PackFolder
from console.pack.pdf import write_pdf
from console.pack.printing import print_pack
from console.pack.render import as_html, as_text
from incidents.commands import CompleteStep
from incidents.kinds import Kind
from incidents.rolls.commands import AnswerRoll, OpenRoll
from incidents.rolls.roll import Name, Reply, RollKind
from incidents.visibility import public_name, seen_by
from resources.contacts import Directory
from tests.console.pack.paper import snapshot
from tests.incidents.desk import SPACE, running
from widgets.texts import kind_word
from widgets.theme import apply_theme

ROLL = uuid5(SPACE, "roll")


@pytest.fixture(autouse=True)
def _dressed(qapp):
    apply_theme(qapp, "dark", "en")


def text(**changes) -> str:
    return as_text(pack_of(snapshot(**changes)))


def test_an_open_incident_stands_there_with_all_that_is_needed_to_go_on():
    seen = snapshot()
    incident, words = seen.incidents[0], text()
    assert f"{incident.name} {incident.affected}" in words
    for needed in (
        "Commander | Anna",
        "Due next",
        "☐ O1 Which layer",
        "The log, newest first",
        "entry 412, seal ab12cd34",
    ):
        assert needed in words


def test_what_is_done_is_ticked_with_who_and_when():
    desk = running()
    desk.do(CompleteStep(desk.incident_id, "O1", "business", (("test_call", "ok"),)))
    words = text(incidents=(desk.incident,), at=desk.now)
    assert "☑ O1 Which layer" in words
    assert "☐ O1" not in words


def test_the_names_of_a_roll_that_are_unsettled_are_on_paper():
    desk = running()
    names = (Name("a", "Ada", "Cards"), Name("b", "Bo", "Loans"))
    desk.must(OpenRoll(desk.incident_id, ROLL, RollKind.HEAD_COUNT, "Harbour", names))
    desk.must(AnswerRoll(desk.incident_id, ROLL, ("a",), Reply.SAFE))
    words = text(incidents=(desk.incident,))
    assert "Head-count: Harbour" in words
    assert "1 unknown, 1 safe" in words
    assert "Bo | Loans |  | unknown" in words
    assert "Ada | Cards" not in words


def test_whom_to_call_who_is_late_and_how_old_the_floor_is():
    words = text()
    assert "PBX maintenance (demo)" in words
    assert "▲ not confirmed since" in words
    assert "System outage (demo)" in words
    assert "Anneke Sandpiper (demo)" in words
    assert "By the PBX, BLIND 01:15" in words
    assert "Waiting 7 (Anna)" in words
    assert words.count("DEMO: everything in here is invented.") == 1


def test_every_shipped_playbook_is_on_paper_once():
    seen = snapshot(incidents=())
    titles = [section.title for section in pack_of(seen).sections]
    assert sum("·" in title for title in titles) == sum(bool(words) for words in seen.playbooks.values())
    assert "No incident is open." in text(incidents=())


def test_a_log_that_cannot_be_read_and_a_floor_that_never_was_are_told():
    words = text(head=None, age_s=None)
    assert "The log could not be read when this was made." in words
    assert "By the PBX, No feed yet" in words


def test_of_a_restricted_incident_only_the_code_name_is_on_paper():
    desk = running()
    secret = replace(desk.incident, kind=Kind.INFORMATION_LEAK, affected="Customer list on a lost laptop")
    words = text(incidents=(seen_by(secret, ANYBODY),), playbooks={}, directory=Directory())
    assert public_name(secret) in words
    for told in ("laptop", "Which layer", kind_word(Kind.INFORMATION_LEAK)):
        assert told not in words


def test_names_are_never_markup():
    page = as_html(pack_of(snapshot()))
    assert "Lighthouse &lt;Bank&gt;" in page
    assert "<Bank>" not in page
    assert "http" not in page


def test_three_forms_lie_on_the_disk_readable_by_their_owner_only(tmp_path):
    folder = PackFolder(tmp_path)
    printed = print_pack(snapshot(), folder)
    assert printed.pdf.read_bytes().startswith(b"%PDF")
    assert b"/FontFile" in printed.pdf.read_bytes()  # embedded: it prints the same anywhere
    assert printed.pages > 3
    assert {file.suffix for file in folder.directory.iterdir()} == {".pdf", ".html", ".txt"}
    assert {file.stat().st_mode & 0o777 for file in folder.directory.iterdir()} == {0o600}


def test_only_the_last_two_are_kept_and_none_is_left_half_written(tmp_path):
    from datetime import timedelta

    folder, seen = PackFolder(tmp_path), snapshot()
    moments = [seen.at + timedelta(minutes=5 * number) for number in range(4)]
    for at in moments:
        folder.put(".txt", at, lambda file: file.write_text("whole"))

    def torn(file):
        file.write_text("ha")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        folder.put(".txt", moments[-1] + timedelta(minutes=5), torn)
    assert len(list(folder.directory.iterdir())) == KEPT
    assert folder.newest(".txt").read_text() == "whole"
    assert f"{moments[-1]:%H%M%S}" in folder.newest(".txt").name


def test_the_ink_is_black_whatever_the_theme_of_the_screen(qapp, tmp_path):
    apply_theme(qapp, "dark", "en")
    dark = _strokes(tmp_path / "dark.pdf")
    apply_theme(qapp, "light", "en")
    assert dark
    assert dark == _strokes(tmp_path / "light.pdf")


def _strokes(file) -> list[bytes]:
    """The page streams of the PDF, unpacked: they name every colour."""
    write_pdf(pack_of(snapshot(playbooks={})), file)
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", file.read_bytes(), re.DOTALL)
    pages = []
    for stream in streams:
        try:
            pages.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return [page for page in pages if b" scn" in page]
