"""The review and what follows from it, as the incident's life asks for them; its clocks outlive the incident."""

from collections.abc import Iterator
from datetime import timedelta

from incidents.clocks.deadline import Deadline, DeadlineKind, Rung, owed
from incidents.incident import Incident
from incidents.kinds import AFTERWARDS, RUNNING, State
from incidents.review import commands, decide, follow_up
from incidents.review.fold import CHANGES
from incidents.review.kinds import ActionState
from incidents.roles import Role
from incidents.topic import Topic

VERIFY_WITHIN = timedelta(days=7)  # after the action was called done; a default of this console
SETTLE_WITHIN = timedelta(days=30)  # after a change was proposed; a default of this console

REVIEWING = frozenset({State.IN_REVIEW})
FOLLOWED = REVIEWING | {State.CLOSED}  # all else of a closed incident is read only
TELLING = RUNNING | AFTERWARDS


def _owed(incident: Incident) -> Iterator[Deadline]:
    """Actions by their owners, checks of what was done and answers to proposed changes, also after the close."""
    reviewer, rung = Role.DUTY_MANAGER_REVIEWER, Rung.DUTY_MANAGER
    for action in incident.review.open_actions:
        titled = (("action", action.title),)
        if action.state is ActionState.DONE and action.done:
            given = (action.done.at, action.done.at + VERIFY_WITHIN)
            yield owed(incident, DeadlineKind.VERIFY, given, reviewer, rung, part=action.id, params=titled)
        else:
            given = (min(action.planned.at, action.due), action.due)
            yield owed(
                incident, DeadlineKind.ACTION, given, reviewer, rung, part=action.id, params=titled,
                person=action.owner,
            )  # fmt: skip
    for change in incident.review.open_changes:
        given = (change.proposed.at, change.proposed.at + SETTLE_WITHIN)
        named = (("action", change.what),)
        yield owed(incident, DeadlineKind.PLAYBOOK_CHANGE, given, reviewer, rung, part=change.id, params=named)


REVIEW = Topic(
    rules={
        commands.WriteSection: (REVIEWING, decide.write_section),
        commands.NameCause: (REVIEWING, decide.name_cause),
        commands.PlanAction: (REVIEWING, follow_up.plan),
        commands.DropAction: (REVIEWING, follow_up.drop),
        commands.ProposeChange: (REVIEWING, follow_up.propose),
        commands.SubmitReview: (REVIEWING, decide.submit),
        commands.SendBackReview: (REVIEWING, decide.send_back),
        commands.SignReview: (REVIEWING, decide.sign),
        commands.TellResult: (TELLING, decide.tell_result),
        commands.MoveAction: (FOLLOWED, follow_up.move),
        commands.ReportActionDone: (FOLLOWED, follow_up.report_done),
        commands.VerifyAction: (FOLLOWED, follow_up.verify),
        commands.SendBackAction: (FOLLOWED, follow_up.send_back),
        commands.TakeOverChange: (FOLLOWED, follow_up.take_over),
        commands.RejectChange: (FOLLOWED, follow_up.reject),
    },
    changes=CHANGES,
    outlives=_owed,
)
