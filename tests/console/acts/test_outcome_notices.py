"""What a person is told about an outcome: every trouble in three sentences, success in none."""

import pytest

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Conflict, Done, Failed, Refused
from console.storage.troubles import Trouble, TroubleCode
from incidents import commands as c
from resources.entry import Refusal
from tests.desk_viewer import viewer
from tests.incidents.desk import BEN, running
from widgets.incidents.names import IncidentNames

PARAMS = ("path", "type", "name", "pid", "host", "found", "known", "noted", "detail", "what", "id", "free_mb")


def told(outcome, desk=None):
    desk = desk or running()
    return notice_of(outcome, viewer(), IncidentNames(desk.incident, viewer()))


@pytest.mark.parametrize("code", TroubleCode)
def test_every_trouble_is_told_and_stays_until_it_is_read(code):
    notice = told(Failed(Trouble.of(code, **dict.fromkeys(PARAMS, "seven"))))
    assert notice.critical
    assert all((notice.what, notice.safe, notice.to_do))
    assert "{" not in notice.what + notice.safe + notice.to_do
    assert "?" not in notice.what


def test_success_needs_no_words():
    assert told(Done(())) is None


def test_a_warning_beside_success_is_told():
    notice = told(Done((), warning=Trouble.of(TroubleCode.ANCHOR_UNWRITABLE, path="/notes", detail="full")))
    assert "/notes" in notice.what
    assert notice.safe == "The act itself is stored."


def test_winners_are_named_with_time_and_act():
    desk = running()
    desk.must(c.WriteNote(desk.incident_id, "mine first"), who=BEN)
    notice = told(Conflict((desk.entries[-1],)), desk)
    assert notice.what == "Somebody was faster. 14:00 Ben: mine first"
    assert "your words are still there" in notice.safe
    assert notice_of(Conflict((desk.entries[-1],)), viewer(), None).what.endswith("14:00 Ben: note")


def test_a_refusal_of_permission_names_the_post():
    from console.acts.permissions import PermissionCode

    refusal = Refusal.of(PermissionCode.NOT_ALLOWED, name="Eve", post="agent", command="Acknowledge")
    assert told(Refused(refusal)).what == "Eve may not do this: the post “agent” has no permission for it."
