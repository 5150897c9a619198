"""Why a file was not taken in or given out; `widgets/attachments/attachment_refusal_words.py` has the sentences."""

from enum import StrEnum


class AttachmentCode(StrEnum):
    """Each code's parameters stand beside it."""

    TOO_LARGE = "attachment_too_large"  # name, megabytes
    INCIDENT_FULL = "attachments_full"  # name, megabytes
    NOT_A_FILE = "attachment_not_a_file"  # name
    IS_LINK = "attachment_is_link"  # name
    EMPTY = "attachment_empty"  # name
    UNREADABLE = "attachment_unreadable"  # name, why
    CHANGED_WHILE_READ = "attachment_changed_while_read"  # name
    NO_ROOM = "attachment_no_room"  # name
    NOT_WRITABLE = "attachment_not_writable"  # name, why
    UNKNOWN = "unknown_attachment"
    MISSING = "attachment_missing"  # name
    CHANGED = "attachment_changed"  # name
