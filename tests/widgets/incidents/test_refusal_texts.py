"""Every refusal has a sentence, and every sentence only uses the parameters that its code brings."""

import inspect
import re
import string

import pytest

from console.acts.permissions import PermissionCode
from incidents import commands as c
from incidents.attachments.refusals import AttachmentCode
from incidents.clocks.refusals import ClockCode
from incidents.deferred.refusals import WorkCode
from incidents.impact.refusals import ImpactCode
from incidents.kinds import State
from incidents.measures.refusals import MeasureCode
from incidents.refusals import RefusalCode
from incidents.review.refusals import ReviewCode
from incidents.rolls.refusals import RollCode
from incidents.team.refusals import TeamCode
from resources.alarms.refusals import AlarmCode
from resources.entry import Refusal
from resources.forecast.refusals import ForecastCode
from resources.hand_counts.refusals import HandCountCode
from resources.loans.refusals import LoanCode
from resources.offers.refusals import OfferCode
from resources.policy.refusals import PolicyCode
from resources.promises.refusals import PromiseCode
from resources.roster.refusals import RosterCode
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import BEN, in_state, running
from widgets.incidents.names import IncidentNames
from widgets.incidents.refusal_texts import refusal_notice
from widgets.incidents.refusal_words import sentences

CODES = [*RefusalCode, *PermissionCode, *LoanCode, *AlarmCode, *HandCountCode, *TeamCode, *ClockCode, *MeasureCode,
    *WorkCode, *ImpactCode, *ReviewCode, *AttachmentCode, *RollCode, *PolicyCode, *RosterCode,
    *OfferCode, *ForecastCode, *PromiseCode]  # fmt: skip


def brings(code) -> set[str]:
    """The parameters that stand beside the code where it is defined."""
    source = inspect.getsource(type(code))
    line = next(line for line in source.splitlines() if f'"{code.value}"' in line)
    comment = line.partition("#")[2]
    return set(re.findall(r"\w+", re.sub(r"\(.*?\)", "", comment)))


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_sentence_of_its_own_parameters(code):
    what, to_do = sentences()[code]
    used = {name for text in (what, to_do) for _, name, _, _ in string.Formatter().parse(text) if name}
    assert used <= brings(code)
    assert to_do


def test_an_unknown_code_is_named():
    class Other(str):
        pass

    assert "from_tomorrow" in refusal_notice(Refusal(Other("from_tomorrow")), viewer()).what


def test_the_winner_is_named_with_the_time_in_the_centres_zone():
    desk = in_state(State.ACKNOWLEDGED)
    refusal = desk.refused(c.Acknowledge(desk.incident_id), BEN)
    notice = refusal_notice(refusal, viewer(), IncidentNames(desk.incident, viewer()))
    assert notice.what == "Somebody was first: Anna did this at 14:00."
    assert notice.safe == "Nothing was changed."


def test_steps_and_fields_are_named_as_the_playbook_names_them():
    desk = running()
    refusal = desk.refused(c.CompleteStep(desk.incident_id, "O1", "telephony"))
    notice = refusal_notice(refusal, viewer(), IncidentNames(desk.incident, viewer()))
    assert notice.what == "Evidence is missing: Test call"


def test_roles_are_named_in_words():
    desk = running()
    refusal = desk.refused(c.SkipStep(desk.incident_id, "T1", "why"), BEN)
    assert "?" not in refusal_notice(refusal, viewer(), IncidentNames(desk.incident, viewer())).what
    desk.must(c.CompleteStep(desk.incident_id, "O1", "telephony", (("test_call", "ok"),)))
    refusal = desk.refused(c.SkipStep(desk.incident_id, "T1", "why"), BEN)
    notice = refusal_notice(refusal, viewer(), IncidentNames(desk.incident, viewer()))
    assert notice.what == "Only these may skip this step: Commander, Deputy commander"


def test_braces_and_marks_in_parameters_are_only_words():
    notice = refusal_notice(Refusal.of(RefusalCode.UNKNOWN_STEP, step="{0} {step} " + HOSTILE), viewer())
    assert "{0} {step}" in notice.what
