"""What is about a restricted incident is hidden with it: the loans made for it, the alarm that became it."""

import json
from uuid import UUID, uuid4

import pytest

from console.commands.archive import search
from console.storage.journal import Statement
from console.storage.search import FILE, SearchIndex, Wanted
from console.storage.store import DATABASE
from incidents import access
from incidents.access import RestrictedViewed
from incidents.commands import stream_of
from incidents.facts import IncidentReported
from incidents.kinds import Kind
from resources.alarms.facts import AlarmCleared, ProposalAccepted
from resources.loans.commands import stream_of as stream_of_agent
from resources.loans.facts import LoanPlanned, LoanSent
from resources.loans.loan import Hold
from tests.console.bench import LIN, START

LEAK, OUTAGE = UUID(int=1), UUID(int=2)
SECRET, OPEN = UUID(int=11), UUID(int=12)


def reported(number: int, kind: Kind) -> IncidentReported:
    return IncidentReported(number, kind, "affected", START, START, (), None)


def planned(loan: UUID, incident: UUID | None) -> LoanPlanned:
    return LoanPlanned(loan, "PJSIP/7", "Kao", "cards", uuid4(), (), (), Hold.PAUSE, START, "lent", incident)


@pytest.fixture
def index(store, tmp_path):
    agent = stream_of_agent("PJSIP/7")
    stated = (
        (stream_of(LEAK), reported(1, Kind.INFORMATION_LEAK)),
        (stream_of(OUTAGE), reported(2, Kind.SYSTEM_OUTAGE)),
        (agent, planned(SECRET, LEAK)),
        (agent, LoanSent(SECRET, "PJSIP/7", "Kao", "cards")),
        (agent, planned(OPEN, OUTAGE)),
        (agent, LoanSent(OPEN, "PJSIP/7", "Kao", "cards")),
        ("alarm/rule/cards", ProposalAccepted("rule/cards", LEAK)),
        ("alarm/rule/cards", AlarmCleared("rule/cards")),
        (access.stream(LEAK), RestrictedViewed(LEAK)),
    )
    with store.session() as session:
        for stream, fact in stated:
            note = Statement(uuid4(), uuid4(), stream, LIN, "desk 7", START, START, START, fact)
            session.append([note], {stream: session.version_of(stream)})
    made = SearchIndex(tmp_path / DATABASE)
    while made.catch_up():
        pass
    yield made
    made.close()


def test_loans_and_the_alarm_of_a_hidden_incident_are_hidden_and_others_stay(index):
    hidden = (stream_of(LEAK), access.stream(LEAK))
    assert list(index.positions(Wanted(hidden=hidden))) == [8, 6, 5, 2]
    assert list(index.positions(Wanted("lent", hidden=hidden))) == [5]
    assert len(index.positions(Wanted())) == 9


def test_the_command_line_leaves_them_out_and_says_how_many_incidents(index, tmp_path, capsys):
    index.close()
    search(tmp_path, "", as_json=False)
    told = capsys.readouterr().out
    assert "4 entries found; 1 restricted incidents were left out" in told
    search(tmp_path, "", as_json=True)
    assert {one["kind"] for one in json.loads(capsys.readouterr().out)} == {
        "incident_reported", "loan_planned", "loan_sent", "alarm_cleared",
    }  # fmt: skip


def test_an_index_of_before_is_made_anew(index, tmp_path):
    with index._index as kept:
        kept.execute("UPDATE about SET value = '1' WHERE key = 'format'")
        kept.execute("UPDATE lines SET matter = ''")
    index.close()
    again = SearchIndex(tmp_path / DATABASE)
    while again.catch_up():
        pass
    assert len(again.positions(Wanted(hidden=(stream_of(LEAK), access.stream(LEAK))))) == 4
    again.close()
    assert (tmp_path / FILE).exists()


def test_the_help_says_who_reads_what(capsys):
    from console.commands.journal import _parser

    with pytest.raises(SystemExit):
        _parser().parse_args(["--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert "search leaves restricted incidents out, with their loans and alarms" in told
    assert "read everything that this account may read" in told
