"""Decisions about steps: done with choice and evidence, skipped with a reason, opened again, added."""

from incidents import commands, facts
from incidents.guards import LONGEST_LINE, Act, Answer, holds, reason, text
from incidents.incident import Incident, StepRun, StepState
from incidents.playbooks.playbook import Choice, Step
from incidents.refusals import RefusalCode
from incidents.roles import Role, is_role
from incidents.steps import evidence
from incidents.steps.fold import step_of
from incidents.steps.tries import tries_made
from resources.entry import Refusal

LONGEST_LIMIT = 30 * 24 * 3600.0  # seconds that an added step may take


def complete_step(incident: Incident, command: commands.CompleteStep, act: Act) -> Answer:
    """An open step is done, with the choice it asks for and the evidence it requires; or one more try is counted."""
    run = _open_step(incident, command.step)
    if isinstance(run, Refusal):
        return run
    step = step_of(incident, run)
    if refusal := _wrong_choice(run, step, command.choice) or evidence.wrong(run.id, step, command.evidence):
        return refusal
    done = facts.StepDone(run.id, command.choice, command.evidence)
    choice = step.choice(command.choice) if step else None
    if choice is not None and choice.tries > 1:
        return _tried(incident, done, choice, act)
    return (done, *_sent_back(incident, step, choice))


def _wrong_choice(run: StepRun, step: Step | None, choice: str) -> Refusal | None:
    asks = step is not None and bool(step.choices)
    if asks and not choice:
        return Refusal.of(RefusalCode.CHOICE_MISSING, step=run.id)
    if choice and (step is None or step.choice(choice) is None):
        return Refusal.of(RefusalCode.CHOICE_UNKNOWN, step=run.id, choice=choice)
    return None


def _tried(incident: Incident, done: facts.StepDone, choice: Choice, act: Act) -> Answer:
    """The answer stands with the last of its tries; before that the step is asked again."""
    made = tries_made(incident, done.step, choice.key)
    if made and choice.apart is not None and act.now < made[-1] + choice.apart:
        at = (made[-1] + choice.apart).isoformat()
        return Refusal.of(RefusalCode.TRY_TOO_SOON, step=done.step, at=at, made=len(made), tries=choice.tries)
    again = (facts.StepReopened(done.step, f"{done.step}={choice.key}"),) if len(made) + 1 < choice.tries else ()
    return (done, *again)


def _sent_back(incident: Incident, step: Step | None, choice: Choice | None) -> tuple[facts.StepReopened, ...]:
    """A choice that sends the team back opens the earlier step again, and this one to be asked again."""
    if step is None or choice is None or choice.reopens is None:
        return ()
    why = f"{step.id}={choice.key}"
    earlier = incident.step(choice.reopens)
    again = earlier is not None and earlier.state is not StepState.OPEN
    target = (facts.StepReopened(choice.reopens, why),) if again else ()
    return (*target, facts.StepReopened(step.id, why))


def skip_step(incident: Incident, command: commands.SkipStep, act: Act) -> Answer:
    """An open step is left out, by a role that may, with a reason."""
    run = _open_step(incident, command.step)
    if isinstance(run, Refusal):
        return run
    step = step_of(incident, run)
    roles = step.skippable_by if step else (Role.INCIDENT_COMMANDER,)
    if not roles:
        return Refusal.of(RefusalCode.STEP_NOT_SKIPPABLE, step=run.id)
    if not any(holds(incident, act.who.person, role) for role in roles):
        return Refusal.of(RefusalCode.SKIP_NOT_YOURS, step=run.id, roles=",".join(roles))
    return reason(command.reason) or (facts.StepSkipped(run.id, command.reason),)


def reopen_step(incident: Incident, command: commands.ReopenStep, _act: Act) -> Answer:
    """A step done or skipped is to be done again."""
    run = incident.step(command.step)
    if run is None:
        return _no_step(incident, command.step)
    if run.state is StepState.OPEN:
        return Refusal.of(RefusalCode.STEP_STILL_OPEN, step=run.id)
    if refusal := _by_act(incident, run):
        return refusal
    return reason(command.reason) or (facts.StepReopened(run.id, command.reason),)


def add_step(incident: Incident, command: commands.AddStep, _act: Act) -> Answer:
    """A step that the playbook does not have."""
    if refusal := text("title", command.title, LONGEST_LINE):
        return refusal
    if not is_role(command.role):
        return Refusal.of(RefusalCode.UNKNOWN_ROLE, role=command.role)
    if command.limit_s is not None and not 0 < command.limit_s <= LONGEST_LIMIT:
        return Refusal(RefusalCode.LIMIT_INVALID)
    if incident.step(command.after) is None and (command.after or incident.steps):
        return _no_step(incident, command.after)
    added = sum(isinstance(entry.fact, facts.StepAdded) for entry in incident.entries)
    # no step of a playbook can be called so
    return (facts.StepAdded(f"+{added + 1}", command.title, command.role, command.after, command.limit_s),)


def _open_step(incident: Incident, key: str) -> StepRun | Refusal:
    """The step if it can be done or skipped now; otherwise who did so already, and when."""
    run = incident.step(key)
    if run is None:
        return _no_step(incident, key)
    if refusal := _by_act(incident, run):
        return refusal
    if run.state is StepState.OPEN:
        return run
    done = run.state is StepState.DONE
    code = RefusalCode.STEP_ALREADY_DONE if done else RefusalCode.STEP_ALREADY_SKIPPED
    at = run.at.isoformat() if run.at else ""
    return Refusal.of(code, step=run.id, by=run.by.name if run.by else "", at=at)


def _by_act(incident: Incident, run: StepRun) -> Refusal | None:
    step = step_of(incident, run)
    if step is None or step.done_by is None:
        return None
    return Refusal.of(RefusalCode.STEP_DONE_BY_ACT, step=run.id, act=step.done_by)


def _no_step(incident: Incident, key: str) -> Refusal:
    known = incident.playbook is not None and incident.playbook.step(key) is not None
    return Refusal.of(RefusalCode.STEP_NOT_ON_PATH if known else RefusalCode.UNKNOWN_STEP, step=key)
