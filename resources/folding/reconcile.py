"""Merges a snapshot into what the events have built so far."""

from resources.events import MemberGone, MemberSeen, Snapshot
from resources.folding.callers import Callers
from resources.folding.conversations import Conversations
from resources.folding.lines import Lines
from resources.folding.roster import Roster


def reconcile(snapshot: Snapshot, lines: Lines, roster: Roster, callers: Callers, talks: Conversations) -> int:
    """Make queues, members and waiting contacts those of the snapshot; returns how many differed."""
    for queue in snapshot.queues:
        lines.seen(queue)
    changes = callers.show(snapshot.waiting, snapshot.at)
    changes += _members(snapshot, roster)
    for row in snapshot.members:
        if row.in_call is not None:
            changes += _conversations(row, roster, talks)
    lines.forget_absent({queue.queue for queue in snapshot.queues} | {row.queue for row in snapshot.members})
    return changes


def _members(snapshot: Snapshot, roster: Roster) -> int:
    present = {(row.queue, row.agent) for row in snapshot.members}
    changes = 0
    for presence in list(roster.known.values()):
        for queue in [queue for queue in presence.rows if (queue, presence.agent) not in present]:
            changes += roster.gone(MemberGone(snapshot.at, queue, presence.agent))
    for row in snapshot.members:
        changes += roster.seen(row)
    return changes


def _conversations(row: MemberSeen, roster: Roster, talks: Conversations) -> int:
    """The server knows whether the member talks to a contact of this queue, not to whom."""
    presence = roster.presence(row.agent, row.at)
    if not row.in_call and not presence.talks:
        return 0
    here = [talk for talk in presence.talks if talk.queue == row.queue]
    if row.in_call and not here:
        talks.begin_nameless(row.queue, presence, row.at)
        return 1
    if here and not row.in_call:
        for talk in here:
            talks.close(talk, row.at)
        return len(here)
    return 0
