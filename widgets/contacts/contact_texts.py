"""The words around a contact."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from resources.contacts import Contact, ContactKind

translate = QCoreApplication.translate


def contact_kind_word(what: ContactKind) -> str:
    """What stands behind a number."""
    return {
        ContactKind.DEPARTMENT: translate("Contacts", "department"),
        ContactKind.ON_CALL: translate("Contacts", "on call"),
        ContactKind.VENDOR: translate("Contacts", "vendor"),
        ContactKind.OTHER_SITE: translate("Contacts", "other site"),
        ContactKind.REGULATOR: translate("Contacts", "regulator"),
        ContactKind.AUTHORITY: translate("Contacts", "emergency or authority"),
    }[what]


def review_text(contact: Contact, today: date) -> str:
    """Until when it counts as right, or since when nobody has confirmed it."""
    if contact.is_stale(today):
        return translate("Contacts", "not confirmed since {date}").format(date=contact.review_by.isoformat())
    return translate("Contacts", "confirm by {date}").format(date=contact.review_by.isoformat())
