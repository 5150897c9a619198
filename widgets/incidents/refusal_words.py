"""The table of refusals: for every code what is wrong and what to do instead."""

from PySide6.QtCore import QCoreApplication

from incidents.refusals import RefusalCode
from widgets.alarms.alarm_refusal_words import alarm_sentences
from widgets.attachments.attachment_refusal_words import attachment_sentences
from widgets.clocks.clock_refusal_words import clock_sentences
from widgets.deferred.work_refusal_words import work_sentences
from widgets.forecast.forecast_refusal_words import forecast_sentences
from widgets.hand_counts.hand_count_refusals import hand_count_sentences
from widgets.impact.impact_texts import impact_sentences
from widgets.loans.loan_refusal_words import loan_sentences
from widgets.measures.measure_refusal_words import measure_sentences
from widgets.offers.offer_refusal_words import offer_sentences
from widgets.policy.policy_refusal_words import policy_sentences
from widgets.promises.promise_refusal_words import promise_sentences
from widgets.review.review_refusal_words import review_sentences
from widgets.rolls.roll_refusal_words import roll_sentences
from widgets.roster.roster_refusal_words import roster_sentences
from widgets.team.team_refusal_words import team_sentences

translate = QCoreApplication.translate


def sentences() -> dict[str, tuple[str, str]]:
    """By code: what is wrong and what to do, with the code's parameters in braces."""
    return {
        **_of_the_life(),
        **_of_the_team(),
        **_of_the_steps(),
        **_of_the_words(),
        **_of_permission(),
        **loan_sentences(),
        **offer_sentences(),
        **promise_sentences(),
        **clock_sentences(),
        **alarm_sentences(),
        **hand_count_sentences(),
        **team_sentences(),
        **measure_sentences(),
        **work_sentences(),
        **impact_sentences(),
        **review_sentences(),
        **attachment_sentences(),
        **roll_sentences(),
        **policy_sentences(),
        **roster_sentences(),
        **forecast_sentences(),
    }


def _of_the_life() -> dict[str, tuple[str, str]]:
    return {
        RefusalCode.UNKNOWN_INCIDENT: (
            translate("Refusal", "This incident is not in the store."),
            translate("Refusal", "Open it again from the board."),
        ),
        RefusalCode.ALREADY_REPORTED: (
            translate("Refusal", "This report is stored already, as number {number}."),
            translate("Refusal", "Open it on the board."),
        ),
        RefusalCode.WRONG_STATE: (
            translate("Refusal", "This cannot be done while the incident is “{state}”."),
            translate("Refusal", "The buttons in the header show what can be done now."),
        ),
        RefusalCode.ALREADY_THERE: (
            translate("Refusal", "Somebody was first: {by} did this at {at}."),
            translate("Refusal", "The page shows how it stands now."),
        ),
        RefusalCode.INCIDENT_ENDED: (
            translate("Refusal", "The incident has ended: {state}."),
            translate("Refusal", "Report a new incident if it happens again."),
        ),
        RefusalCode.SAME_SEVERITY: (
            translate("Refusal", "The incident has this grade already: {severity}."),
            translate("Refusal", "Choose another grade."),
        ),
        RefusalCode.DOWNGRADE_BY_COMMANDER: (
            translate("Refusal", "Only the commander may lower the grade: {commander}."),
            translate("Refusal", "Ask the commander, or raise the grade, which anybody in the response may."),
        ),
        RefusalCode.SECOND_PERSON_MISSING: (
            translate("Refusal", "From severity II on, a second person must agree."),
            translate("Refusal", "Name the person who agreed."),
        ),
        RefusalCode.SECOND_PERSON_IS_YOU: (
            translate("Refusal", "The second person cannot be you."),
            translate("Refusal", "Name somebody else who agreed."),
        ),
        RefusalCode.MERGE_INTO_ITSELF: (
            translate("Refusal", "An incident cannot be merged into itself."),
            translate("Refusal", "Choose another open incident."),
        ),
        RefusalCode.MERGE_INTO_ENDED: (
            translate("Refusal", "{incident} has ended ({state}) and takes nothing in."),
            translate("Refusal", "Choose another open incident."),
        ),
        RefusalCode.STEPS_OPEN: (
            translate("Refusal", "{count} steps are still open: {steps}."),
            translate("Refusal", "Finish or skip them, or give a reason to end without them."),
        ),
        RefusalCode.REOPEN_TOO_LATE: (
            translate("Refusal", "It ended more than {hours} hours ago and stays closed."),
            translate("Refusal", "Report a new incident."),
        ),
        RefusalCode.PLAYBOOK_BROKEN: (
            translate("Refusal", "The playbook cannot be read: line {line}, column {column}: {what}"),
            translate("Refusal", "Have the playbook repaired; until then write what is done into the log."),
        ),
        RefusalCode.PLAYBOOK_OF_OTHER_KIND: (
            translate("Refusal", "The playbook “{playbook}” is not for this kind of incident."),
            translate("Refusal", "Choose the playbook of this kind."),
        ),
    }


def _of_the_team() -> dict[str, tuple[str, str]]:
    return {
        RefusalCode.COMMANDER_MISSING: (
            translate("Refusal", "A response needs a commander."),
            translate("Refusal", "Name one person."),
        ),
        RefusalCode.ONLY_COMMANDER: (
            translate("Refusal", "Only the commander may do this: {commander}."),
            translate("Refusal", "Ask the commander."),
        ),
        RefusalCode.COMMANDER_CANNOT_DECLINE: (
            translate("Refusal", "The commander cannot simply leave: somebody must command at any time."),
            translate("Refusal", "Name another commander first."),
        ),
        RefusalCode.UNKNOWN_ROLE: (
            translate("Refusal", "This response has no role “{role}”."),
            translate("Refusal", "Choose a role of the playbook."),
        ),
        RefusalCode.PERSON_MISSING: (
            translate("Refusal", "Nobody was named."),
            translate("Refusal", "Pick a person of the list."),
        ),
        RefusalCode.ROLE_ALREADY_HELD: (
            translate("Refusal", "{person} holds the role “{role}” already."),
            translate("Refusal", "Name somebody else, or leave it."),
        ),
        RefusalCode.ROLE_NOT_ASSIGNED: (
            translate("Refusal", "Nobody holds the role “{role}” yet."),
            translate("Refusal", "Assign it first."),
        ),
        RefusalCode.ROLE_OF_SOMEONE_ELSE: (
            translate("Refusal", "The role “{role}” was given to {person}."),
            translate("Refusal", "Only {person} can accept or decline it."),
        ),
        RefusalCode.ROLE_ALREADY_ACCEPTED: (
            translate("Refusal", "The role “{role}” was accepted already at {at}."),
            translate("Refusal", "Nothing is left to do."),
        ),
        RefusalCode.ROLE_ALREADY_DECLINED: (
            translate("Refusal", "The role “{role}” was declined already."),
            translate("Refusal", "Assign it to somebody else."),
        ),
        RefusalCode.REVIEWER_COMMANDED: (
            translate("Refusal", "{person} commanded this response and cannot sign its review."),
            translate("Refusal", "Have a second person sign."),
        ),
        RefusalCode.REVIEWER_MISSING: (
            translate("Refusal", "Nobody was named to sign."),
            translate("Refusal", "Name a person other than the commander."),
        ),
        RefusalCode.REVIEW_MISSING: (
            translate("Refusal", "The review is not written yet."),
            translate("Refusal", "Write it with “Review…”, then close."),
        ),
    }


def _of_the_steps() -> dict[str, tuple[str, str]]:
    return {
        RefusalCode.UNKNOWN_STEP: (
            translate("Refusal", "This response has no step “{step}”."),
            translate("Refusal", "The page shows the steps as they are now."),
        ),
        RefusalCode.STEP_NOT_ON_PATH: (
            translate("Refusal", "The step “{step}” does not belong to the path that was chosen."),
            translate("Refusal", "Change the choice that leads to it, or add a step."),
        ),
        RefusalCode.STEP_ALREADY_DONE: (
            translate("Refusal", "Already done by {by} at {at}: {step}"),
            translate("Refusal", "Go on with the next step."),
        ),
        RefusalCode.STEP_ALREADY_SKIPPED: (
            translate("Refusal", "Already skipped by {by} at {at}: {step}"),
            translate("Refusal", "Reopen it if it must be done after all."),
        ),
        RefusalCode.STEP_STILL_OPEN: (
            translate("Refusal", "The step is still open: {step}"),
            translate("Refusal", "It needs no reopening."),
        ),
        RefusalCode.STEP_DONE_BY_ACT: (
            translate("Refusal", "This step is ticked by an act of the whole incident: {step}"),
            translate("Refusal", "Use the button in the header."),
        ),
        RefusalCode.STEP_NOT_SKIPPABLE: (
            translate("Refusal", "This step cannot be skipped: {step}"),
            translate("Refusal", "Do it, or hand it over."),
        ),
        RefusalCode.SKIP_NOT_YOURS: (
            translate("Refusal", "Only these may skip this step: {roles}"),
            translate("Refusal", "Ask one of them, or do the step."),
        ),
        RefusalCode.GATE_OPEN: (
            translate("Refusal", "It cannot end without this step: {step}"),
            translate("Refusal", "Do the step; no reason takes its place."),
        ),
        RefusalCode.TRY_TOO_SOON: (
            translate("Refusal", "The last of {made} tries was only just made: {step}"),
            translate("Refusal", "Try again at {at} or later; {tries} tries are needed in all."),
        ),
        RefusalCode.CHOICE_MISSING: (
            translate("Refusal", "The step needs a choice: {step}"),
            translate("Refusal", "Pick one of its answers."),
        ),
        RefusalCode.CHOICE_UNKNOWN: (
            translate("Refusal", "The step has no answer “{choice}”."),
            translate("Refusal", "Pick one of its answers."),
        ),
        RefusalCode.EVIDENCE_MISSING: (
            translate("Refusal", "Evidence is missing: {field}"),
            translate("Refusal", "Fill in the field marked *."),
        ),
        RefusalCode.EVIDENCE_UNKNOWN: (
            translate("Refusal", "The step does not ask for “{field}”."),
            translate("Refusal", "Write it into the log instead."),
        ),
        RefusalCode.EVIDENCE_INVALID: (
            translate("Refusal", "What was entered does not fit the field: {field}"),
            translate("Refusal", "Enter it in the form the field shows."),
        ),
        RefusalCode.LIMIT_INVALID: (
            translate("Refusal", "The limit must be longer than nothing."),
            translate("Refusal", "Enter minutes, or leave it empty."),
        ),
    }


def _of_the_words() -> dict[str, tuple[str, str]]:
    return {
        RefusalCode.TEXT_MISSING: (
            translate("Refusal", "Something is missing: {field}."),
            translate("Refusal", "Write it and try again."),
        ),
        RefusalCode.TEXT_TOO_LONG: (
            translate("Refusal", "The text is too long: {field}, at most {limit} characters."),
            translate("Refusal", "Shorten it; what you wrote is still there."),
        ),
        RefusalCode.TIME_IN_FUTURE: (
            translate("Refusal", "This time is still to come: {field}."),
            translate("Refusal", "Enter a time up to now."),
        ),
        RefusalCode.TIME_IN_PAST: (
            translate("Refusal", "This time is over already: {field}."),
            translate("Refusal", "Enter a time to come."),
        ),
        RefusalCode.NOTICED_BEFORE_BEGAN: (
            translate("Refusal", "It cannot be noticed before it began."),
            translate("Refusal", "Correct one of the two times."),
        ),
        RefusalCode.REASON_MISSING: (
            translate("Refusal", "A reason is needed; it goes into the log."),
            translate("Refusal", "Write one sentence."),
        ),
        RefusalCode.ENTRY_NOT_CORRECTABLE: (
            translate("Refusal", "Only notes and decisions can be corrected by words."),
            translate("Refusal", "Write a new note that puts it right."),
        ),
    }


def _of_permission() -> dict[str, tuple[str, str]]:
    """Codes of the permission table, by their keys: it lives where widgets may not look."""
    return {
        "not_allowed": (
            translate("Refusal", "{name} may not do this: the post “{post}” has no permission for it."),
            translate("Refusal", "Ask a supervisor or the duty manager."),
        ),
        "unknown_person": (
            translate("Refusal", "This person is not on the centre's list: {person}"),
            translate("Refusal", "Pick a person of the list."),
        ),
    }
