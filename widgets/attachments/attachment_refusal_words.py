"""The table of refusals of attachments: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from incidents.attachments.refusals import AttachmentCode

translate = QCoreApplication.translate


def attachment_sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {**_of_the_file(), **_of_the_store()}


def _of_the_file() -> dict[str, tuple[str, str]]:
    return {
        AttachmentCode.TOO_LARGE: (
            translate("AttachmentRefusal", "{name} is larger than {megabytes} MB."),
            translate("AttachmentRefusal", "Attach the part that matters, and note where the whole is kept."),
        ),
        AttachmentCode.INCIDENT_FULL: (
            translate("AttachmentRefusal", "With {name} this incident would hold more than {megabytes} MB."),
            translate("AttachmentRefusal", "Note where the file is kept instead."),
        ),
        AttachmentCode.NOT_A_FILE: (
            translate("AttachmentRefusal", "{name} is not a file: a folder, a device or a pipe."),
            translate("AttachmentRefusal", "Attach the files one by one."),
        ),
        AttachmentCode.IS_LINK: (
            translate("AttachmentRefusal", "{name} is a link to another file."),
            translate("AttachmentRefusal", "Attach the file itself."),
        ),
        AttachmentCode.EMPTY: (
            translate("AttachmentRefusal", "{name} is empty."),
            translate("AttachmentRefusal", "Save it where it was made, then attach it again."),
        ),
        AttachmentCode.UNREADABLE: (
            translate("AttachmentRefusal", "{name} cannot be read: {why}."),
            translate("AttachmentRefusal", "Copy it to this computer, then attach it again."),
        ),
        AttachmentCode.CHANGED_WHILE_READ: (
            translate("AttachmentRefusal", "{name} changed while it was read."),
            translate("AttachmentRefusal", "Wait until nothing writes into it, then attach it again."),
        ),
    }


def _of_the_store() -> dict[str, tuple[str, str]]:
    return {
        AttachmentCode.NO_ROOM: (
            translate("AttachmentRefusal", "There is no room for {name}."),
            translate("AttachmentRefusal", "Make room on the disk, then try again."),
        ),
        AttachmentCode.NOT_WRITABLE: (
            translate("AttachmentRefusal", "{name} could not be written: {why}."),
            translate("AttachmentRefusal", "Choose another folder; if it was being attached, tell technical support."),
        ),
        AttachmentCode.UNKNOWN: (
            translate("AttachmentRefusal", "This attachment is not in the incident."),
            translate("AttachmentRefusal", "Choose one of the list."),
        ),
        AttachmentCode.MISSING: (
            translate("AttachmentRefusal", "The bytes of {name} are not in the store any more."),
            translate("AttachmentRefusal", "Tell the duty manager; its entry with the SHA-256 still stands."),
        ),
        AttachmentCode.CHANGED: (
            translate("AttachmentRefusal", "The bytes of {name} are not those that were taken in."),
            translate("AttachmentRefusal", "Do not use it as evidence; tell the duty manager."),
        ),
    }
