"""What a line of an incident's log says about an attachment."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.attachments import facts
from widgets.format import headed
from widgets.incidents.fact_names import Names

translate = QCoreApplication.translate


@singledispatch
def attachment_text(fact: Any, names: Names) -> str:
    """The words of a line."""
    raise TypeError(f"{type(fact).__name__} is no fact of an attachment")


@attachment_text.register
def _(fact: facts.AttachmentAdded, names: Names) -> str:
    words = translate("AttachmentLog", "{name} attached, SHA-256 {digest}; from {source}, collected by {who}")
    said = words.format(name=fact.name, digest=fact.digest[:8], source=fact.source, who=fact.collected_by)
    return headed(names.step(fact.step), said) if fact.step else said


@attachment_text.register
def _(fact: facts.AttachmentHandedOver, names: Names) -> str:
    words = translate("AttachmentLog", "{name} handed over from {giver} to {taker}: {why}")
    return words.format(name=names.attachment(fact.attachment), giver=fact.giver, taker=fact.taker, why=fact.why)


@attachment_text.register
def _(fact: facts.AttachmentCopied, names: Names) -> str:
    words = translate("AttachmentLog", "Copy of {name} saved for {taker}: {why}")
    return words.format(name=names.attachment(fact.attachment), taker=fact.taker, why=fact.why)
