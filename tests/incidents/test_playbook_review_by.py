"""A playbook says until when somebody must have looked through it."""

from datetime import date

import pytest

from console.continuity.stale_playbooks import stale_playbooks
from incidents.kinds import Kind, State
from incidents.playbooks.header import review_by
from incidents.playbooks.loader import PlaybookFault, load_playbook
from incidents.playbooks.shipped import shipped_text
from tests.desk_viewer import viewer
from tests.incidents.desk import PLAYBOOK, in_state
from widgets.incidents.activate_dialog import ActivateDialog
from widgets.parts import Label

DATED = PLAYBOOK.replace('version: "1"\n', 'version: "1"\nreview_by: "2026-11-30"\n', 1)


def test_every_shipped_playbook_has_a_date_and_its_last_day_is_in_time():
    for kind in Kind:
        playbook = load_playbook(shipped_text(kind), kind)
        assert playbook.review_by is not None
        assert not playbook.is_stale(playbook.review_by)
        assert review_by(shipped_text(kind)) == playbook.review_by
    assert load_playbook(DATED, "x").is_stale(date(2026, 12, 1))
    assert not load_playbook(PLAYBOOK, "x").is_stale(date.max)  # says nothing about it


def test_what_is_no_day_is_refused_with_its_place():
    with pytest.raises(PlaybookFault) as fault:
        load_playbook(DATED.replace("2026-11-30", "30.11.2026"), "x")
    assert fault.value.line == DATED.splitlines().index('review_by: "2026-11-30"') + 1


def test_overdue_playbooks_are_told_by_name():
    texts = {Kind.SYSTEM_OUTAGE: DATED}
    told = stale_playbooks(lambda kind: texts.get(kind, ""), date(2026, 12, 1))
    assert told is not None
    assert "System outage (2026-11-30)" in told.what
    assert stale_playbooks(lambda kind: texts.get(kind, ""), date(2026, 11, 30)) is None
    assert stale_playbooks(lambda _kind: "broken: [", date.max) is None


@pytest.mark.parametrize(("today", "warns"), [(date(2026, 11, 30), False), (date(2026, 12, 1), True)])
def test_activating_an_overdue_playbook_warns(qtbot, today, warns):
    incident = in_state(State.CLASSIFIED).incident
    dialog = ActivateDialog(incident, load_playbook(DATED, "x"), viewer(), {}, today=today)
    qtbot.addWidget(dialog)
    assert any("2026-11-30" in label.text() for label in dialog.findChildren(Label)) is warns
