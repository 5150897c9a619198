"""The words around a contact."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from resources.contacts import Contact, ContactKind

translate = QCoreApplication.translate

_NAMED = 3


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


def call_text(contacts: Sequence[Contact], today: date | None) -> str:
    """Such as: Call: IT duty desk 555-0100 (24 h) · Core banking 555-0101. At most three; the directory has more."""
    words = translate("Contacts", "Call: {contacts}")
    return words.format(contacts=" · ".join(_short(one, today) for one in contacts[:_NAMED]))


def _short(contact: Contact, today: date | None) -> str:
    mark = "▲ " if today is not None and contact.is_stale(today) else ""
    hours = f"({contact.hours})" if contact.hours else ""
    return mark + " ".join(filter(None, (contact.name, contact.phone, hours)))
