"""A review as rows: where it stands, its sections, its cause, its actions and changes, who was told, the timeline."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.kinds import State
from incidents.review.kinds import ActionState, Section, Stage
from incidents.review.review import Action, PlaybookChange, Review
from widgets.format import day, day_time, listed
from widgets.incidents.names import IncidentNames
from widgets.matters import Matter
from widgets.review.draft_texts import timeline_lines
from widgets.review.review_words import (
    action_state_word,
    cause_word,
    channel_word,
    section_word,
    sort_word,
    stage_word,
)
from widgets.viewer import Viewer

translate = QCoreApplication.translate

TELL, PLAN, PROPOSE = "tell", "plan", "propose"
WRITE, CAUSE, MOVE, DONE, VERIFY, BACK, DROP, TAKE_OVER, REJECT = (
    "write", "cause", "move", "done", "verify", "back", "drop", "take_over", "reject",
)  # fmt: skip
SECTION, ACTION, CHANGE = "section:", "action:", "change:"  # what the keys of rows begin with
TO_FOLLOW_UP = frozenset({State.IN_REVIEW, State.CLOSED})
SHOWN = 400  # characters of a section in its row


def review_rows(incident: Incident, viewer: Viewer, now: datetime, same: Sequence[Incident] = ()) -> tuple[Matter, ...]:
    """All rows in the order in which a review is read; `same` are incidents of the same cause within half a year."""
    review = incident.review
    writable = incident.state is State.IN_REVIEW and review.stage is Stage.DRAFT
    followed = incident.state in TO_FOLLOW_UP
    return (
        _standing(incident, viewer, now, writable),
        *(_section(section, review, viewer, now, writable) for section in Section),
        _cause(review, same, writable),
        *(_action(action, viewer, now, followed, writable) for action in review.actions),
        *(_change(change, IncidentNames(incident, viewer), followed) for change in review.changes),
        *_told(review, viewer, now),
        _timeline(incident, viewer),
    )


def _standing(incident: Incident, viewer: Viewer, now: datetime, writable: bool) -> Matter:
    review = incident.review
    note, tone = translate("Review", "What happened and what helps next time; causes, not culprits."), "muted"
    if review.signature:
        words = translate("Review", "{person}, {time}, fingerprint {digest}")
        time, person = day_time(review.signature.at, viewer.zone, now), viewer.name(review.signature.signer)
        note = words.format(person=person, time=time, digest=review.signature.digest[:16])
    elif review.stage is Stage.SUBMITTED and review.submitted:
        words = translate(
            "Review", "Submitted by {person}; somebody who neither commanded nor wrote reads and signs it."
        )
        note, tone = words.format(person=review.submitted.by.name), "high"
    elif review.sent_back:
        last = review.sent_back[-1]
        words = translate("Review", "Sent back by {person}: {comments}")
        note, tone = words.format(person=last.mark.by.name, comments=last.comments), "high"
    acts = [(TELL, translate("Review", "Result told…"))] if incident.state is State.IN_REVIEW else []
    if writable:
        acts += [(PLAN, translate("Review", "Action…")), (PROPOSE, translate("Review", "Playbook change…"))]
    title, side = translate("Review", "Review"), stage_word(review.stage)
    return Matter("standing", title, note, side, note_tone=tone, acts=tuple(acts))


def _section(section: Section, review: Review, viewer: Viewer, now: datetime, writable: bool) -> Matter:
    passage, side = review.passages.get(section), ""
    text = review.text(section)
    if passage:
        words = translate("Review", "version {version} · {person} {time}")
        time = day_time(passage.written.at, viewer.zone, now)
        side = words.format(version=passage.version, person=passage.written.by.name, time=time)
    return Matter(
        key=SECTION + section,
        title=section_word(section),
        note=(f"{text[: SHOWN - 1]}…" if len(text) > SHOWN else text) or translate("Review", "nothing written yet"),
        side=side,
        acts=((WRITE, translate("Review", "Write…")),) if writable else (),
        settled=not text,
    )


def _cause(review: Review, same: Sequence[Incident], writable: bool) -> Matter:
    names = listed(one.name for one in same)
    again = translate("Review", "same cause in the last 6 months: {incidents}").format(incidents=names)
    return Matter(
        key="cause",
        title=translate("Review", "Root cause"),
        note=again if same else "",
        note_tone="high" if same else "muted",
        side=cause_word(review.cause) if review.cause else translate("Review", "not named yet"),
        acts=((CAUSE, translate("Review", "Name…")),) if writable else (),
    )


def _action(action: Action, viewer: Viewer, now: datetime, followed: bool, writable: bool) -> Matter:
    notes = [
        sort_word(action.sort),
        translate("Review", "{person} until {day}").format(
            person=viewer.name(action.owner), day=day(action.due, viewer.zone)
        ),
    ]
    notes += [translate("Review", "shown by: {proof}").format(proof=action.proof)] if action.proof else []
    notes += [translate("Review", "done: {evidence}").format(evidence=action.evidence)] if action.done else []
    notes += [translate("Review", "open again: {reason}").format(reason=action.sent_back)] if action.sent_back else []
    if action.verified:
        verified = translate("Review", "verified by {person}: {finding}")
        notes.append(verified.format(person=action.verified.by.name, finding=action.finding))
    late = action.state is ActionState.OPEN and action.due < now
    return Matter(
        key=ACTION + action.id,
        title=f"{action.id} {action.title}",
        note=" · ".join(notes),
        side=translate("Review", "overdue") if late else action_state_word(action.state),
        tone="critical" if late else "muted",
        acts=tuple(_action_acts(action, writable)) if followed else (),
        settled=action.state is ActionState.VERIFIED,
    )


def _action_acts(action: Action, writable: bool) -> Iterator[tuple[str, str]]:
    if action.state is ActionState.OPEN:
        yield DONE, translate("Review", "Done…")
        yield MOVE, translate("Review", "Other owner or day…")
        if writable:
            yield DROP, translate("Review", "Leave out…")
    elif action.state is ActionState.DONE:
        yield VERIFY, translate("Review", "Verify…")
        yield BACK, translate("Review", "Not good enough…")


def _change(change: PlaybookChange, names: IncidentNames, followed: bool) -> Matter:
    where = names.step(change.step) if change.step else translate("Review", "whole playbook")
    side = translate("Review", "proposed")
    if change.version:
        side = translate("Review", "in version {version}").format(version=change.version)
    elif change.rejected:
        side = translate("Review", "rejected")
    open_acts = ((TAKE_OVER, translate("Review", "Taken over…")), (REJECT, translate("Review", "Reject…")))
    return Matter(
        key=CHANGE + change.id,
        title=translate("Review", "{change} Playbook, {where}: {what}").format(
            change=change.id, where=where, what=change.what
        ),
        note=" · ".join(filter(None, (change.why, change.rejected))),
        side=side,
        acts=open_acts if followed and change.settled is None else (),
        settled=change.settled is not None,
    )


def _told(review: Review, viewer: Viewer, now: datetime) -> Iterator[Matter]:
    words = translate("Review", "{person} told {to} {channel}")
    for place, told in enumerate(review.told):
        title = words.format(person=viewer.name(told.person), to=told.to, channel=channel_word(told.channel))
        yield Matter(f"told:{place}", title, told.words, day_time(told.at, viewer.zone, now))


def _timeline(incident: Incident, viewer: Viewer) -> Matter:
    return Matter(
        "timeline", translate("Review", "Timeline"), "\n".join(timeline_lines(incident, viewer)), settled=True
    )
