"""Attachments, as the incident's life asks for them: added while it is open, handed on and copied for ever."""

from dataclasses import replace
from uuid import UUID

from incidents.attachments import commands, facts
from incidents.attachments.attachment import LARGEST, LARGEST_TOTAL, Attachment, Custody
from incidents.attachments.refusals import AttachmentCode
from incidents.guards import LONGEST_LINE, Act, Answer, reason, text
from incidents.incident import Incident
from incidents.kinds import ENDED, State
from incidents.refusals import RefusalCode
from incidents.topic import Topic
from resources.entry import Entry, Refusal

OPEN = frozenset(State) - ENDED


def add(incident: Incident, command: commands.AddAttachment, act: Act) -> Answer:
    """A file that lies in the store already; its step must be one of the playbook's path."""
    if command.size > LARGEST:
        return Refusal.of(AttachmentCode.TOO_LARGE, name=command.name, megabytes=LARGEST >> 20)
    if sum(one.size for one in incident.attachments) + command.size > LARGEST_TOTAL:
        return Refusal.of(AttachmentCode.INCIDENT_FULL, name=command.name, megabytes=LARGEST_TOTAL >> 20)
    if command.step and incident.step(command.step) is None:
        return Refusal.of(RefusalCode.UNKNOWN_STEP, step=command.step)
    if command.collected_at > act.now:
        return Refusal.of(RefusalCode.TIME_IN_FUTURE, field="collected_at")
    refusal = text("source", command.source, LONGEST_LINE) or text("collected_by", command.collected_by, LONGEST_LINE)
    return refusal or (
        facts.AttachmentAdded(
            command.attachment, command.name, command.size, command.digest, command.media, command.source,
            command.collected_at, command.collected_by, command.step,
        ),
    )  # fmt: skip


def hand_over(incident: Incident, command: commands.HandOverAttachment, _act: Act) -> Answer:
    """Who gave it to whom, and why."""
    refusal = (
        _known(incident, command.attachment)
        or text("giver", command.giver, LONGEST_LINE)
        or text("taker", command.taker, LONGEST_LINE)
        or reason(command.why)
    )
    return refusal or (
        facts.AttachmentHandedOver(command.attachment, command.giver, command.taker, command.why),
    )  # fmt: skip


def copy(incident: Incident, command: commands.CopyAttachment, _act: Act) -> Answer:
    """For whom a copy leaves the store, and why."""
    refusal = _known(incident, command.attachment) or text("taker", command.taker, LONGEST_LINE) or reason(command.why)
    return refusal or (facts.AttachmentCopied(command.attachment, command.taker, command.why),)


def _known(incident: Incident, key: UUID) -> Refusal | None:
    known = any(one.id == key for one in incident.attachments)
    return None if known else Refusal(AttachmentCode.UNKNOWN)


def _added(incident: Incident, entry: Entry, fact: facts.AttachmentAdded) -> Incident:
    attachment = Attachment(
        fact.attachment, fact.name, fact.size, fact.digest, fact.media, fact.source, fact.collected_at,
        fact.collected_by, fact.step, entry.happened, entry.who,
    )  # fmt: skip
    return replace(incident, attachments=(*incident.attachments, attachment))


def _handed_over(incident: Incident, entry: Entry, fact: facts.AttachmentHandedOver) -> Incident:
    return _held(incident, fact.attachment, Custody(fact.giver, fact.taker, fact.why, entry.happened, entry.who))


def _copied(incident: Incident, entry: Entry, fact: facts.AttachmentCopied) -> Incident:
    custody = Custody("", fact.taker, fact.why, entry.happened, entry.who, copy=True)
    return _held(incident, fact.attachment, custody)


def _held(incident: Incident, key: UUID, custody: Custody) -> Incident:
    held = (replace(one, custody=(*one.custody, custody)) if one.id == key else one for one in incident.attachments)
    return replace(incident, attachments=tuple(held))


ATTACHMENTS = Topic(
    rules={
        commands.AddAttachment: (OPEN, add),
        commands.HandOverAttachment: (frozenset(State), hand_over),
        commands.CopyAttachment: (frozenset(State), copy),
    },
    changes={
        facts.AttachmentAdded: _added,
        facts.AttachmentHandedOver: _handed_over,
        facts.AttachmentCopied: _copied,
    },
)
