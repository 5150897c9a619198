"""Attachments in an incident: limits, custody that goes on for ever, types by bytes, names as data."""

from datetime import timedelta
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidents import commands as c
from incidents.attachments.attachment import LARGEST
from incidents.attachments.commands import AddAttachment, CopyAttachment, HandOverAttachment
from incidents.attachments.media import media_of, misnamed, offered_name
from incidents.attachments.refusals import AttachmentCode
from incidents.kinds import State
from incidents.refusals import RefusalCode
from tests.incidents.desk import ANNA, SPACE, Desk, in_state, running

FILE = uuid5(SPACE, "file")


def added(desk: Desk, size: int = 12, step: str = "", key: UUID = FILE) -> AddAttachment:
    return AddAttachment(
        desk.incident_id, key, "mail.eml", size, "ab" * 32, "text/plain", "mailbox", desk.now, "Ben", step
    )


def test_what_was_taken_in_stands_with_all_that_is_known_of_it() -> None:
    desk = running()
    desk.must(added(desk, step="O1"))
    (one,) = desk.incident.attachments
    assert (one.id, one.name, one.digest, one.step, one.added_by) == (FILE, "mail.eml", "ab" * 32, "O1", ANNA)


def test_one_file_and_all_together_have_their_limits() -> None:
    desk = running()
    assert desk.refused(added(desk, LARGEST + 1)).code is AttachmentCode.TOO_LARGE
    for number in range(10):
        desk.must(added(desk, LARGEST, key=uuid5(SPACE, str(number))))
    assert desk.refused(added(desk, 1)).code is AttachmentCode.INCIDENT_FULL


def test_it_belongs_to_a_step_of_the_path_and_was_collected_before_now() -> None:
    desk = running()
    assert desk.refused(added(desk, step="Q9")).code is RefusalCode.UNKNOWN_STEP
    early = added(desk)
    desk.now -= timedelta(hours=1)
    assert desk.refused(early).code is RefusalCode.TIME_IN_FUTURE


@pytest.mark.parametrize("state", State)
def test_nothing_is_added_after_the_end_but_custody_goes_on(state: State) -> None:
    desk = in_state(State.REPORTED)
    desk.must(added(desk))
    ended = in_state(state)
    answer = ended.ask(added(ended))
    over = state in {State.CLOSED, State.DISMISSED, State.MERGED}
    assert over == (getattr(answer, "code", None) is RefusalCode.INCIDENT_ENDED)
    unknown = ended.refused(CopyAttachment(ended.incident_id, FILE, "the regulator", "asked for"))
    assert unknown.code is AttachmentCode.UNKNOWN


def test_every_change_of_hands_and_every_copy_is_on_record() -> None:
    desk = running()
    key = desk.incident_id
    desk.must(added(desk), c.WriteNote(key, "between"))
    assert desk.refused(HandOverAttachment(key, FILE, "", "police", "asked")).code is RefusalCode.TEXT_MISSING
    assert desk.refused(CopyAttachment(key, FILE, "police", " ")).code is RefusalCode.REASON_MISSING
    desk.must(
        HandOverAttachment(key, FILE, "Ben", "police", "asked"), CopyAttachment(key, FILE, "the auditor", "audit")
    )
    given_to, copied = desk.incident.attachments[0].custody
    assert (given_to.giver, given_to.taker, given_to.copy) == ("Ben", "police", False)
    assert (copied.taker, copied.why, copied.copy, copied.by) == ("the auditor", "audit", True, ANNA)


@pytest.mark.parametrize(
    ("head", "media"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (b"MZ\x90\x00", "application/x-msdownload"),
        (b"PK\x03\x04", "application/zip"),
        (b"RIFF\x00\x00\x00\x00WAVE", "audio/wav"),
        ("日誌\n".encode(), "text/plain"),
        ("日".encode() * 1366, "text/plain"),
        (("日".encode() * 1400)[:4096], "text/plain"),
        (b"\x00\x01", "application/octet-stream"),
        (b"", "text/plain"),
    ],
)
def test_the_first_bytes_say_what_it_is(head: bytes, media: str) -> None:
    assert media_of(head) == media


def test_a_name_that_claims_another_type_is_told() -> None:
    assert misnamed("invoice.pdf", "application/x-msdownload")
    assert misnamed("photo.jpg", "application/zip")
    assert misnamed("notes.pdf", "text/plain")
    assert not misnamed("report.docx", "application/zip")
    assert not misnamed("mail.eml", "text/plain")


@given(st.binary(max_size=64))
def test_any_bytes_have_a_type(head: bytes) -> None:
    assert "/" in media_of(head)


@given(st.text(max_size=300))
def test_an_offered_name_is_one_part_that_every_system_takes(name: str) -> None:
    offered = offered_name(name)
    assert offered
    assert len(offered) <= 151
    assert not set(offered) & set('/\\<>:"|?*\n\r\0\u202e')
    assert not offered.startswith(".")
    assert offered.split(".")[0].lower() not in {"con", "nul", "aux", "prn"}
