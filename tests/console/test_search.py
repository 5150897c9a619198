"""Words of any language are found in the whole journal, and nothing that is typed can harm the index or the journal."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.acts.outcomes import Done, Request
from console.storage.search import FILE, SearchIndex, Wanted
from console.storage.store import DATABASE
from console.storage.words import question
from incidents.commands import Acknowledge, WriteNote, stream_of
from tests.console.bench import LIN, WEI, report

CARDS, LOANS = UUID(int=1), UUID(int=2)
ACTS = (
    (LIN, report(CARDS, "Card authorisation timeouts")),
    (WEI, Acknowledge(CARDS)),
    (LIN, WriteNote(CARDS, "核心系統授權逾時,已通知廠商")),
    (WEI, WriteNote(CARDS, "Café switch: fail-over did not finish (100%)")),
    (LIN, report(LOANS, "Rate change announced")),
    (WEI, WriteNote(LOANS, "Ｃａｒｄｓ not affected; system is up")),
)


@pytest.fixture
def index(runner, store, tmp_path):
    for number, (who, command) in enumerate(ACTS):
        assert isinstance(runner.run(Request(UUID(int=100 + number), command, who, "desk 7")), Done)
    made = SearchIndex(tmp_path / DATABASE)
    while made.catch_up():
        pass
    yield made
    made.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("authorisation", [1]),
        ("AUTHORI", [1]),
        ("授", [3]),
        ("逾時", [3]),
        ("時逾", []),
        ("授權逾時 廠商", [3]),
        ("系統", [3]),
        ("cafe", [4]),
        ("fail-over", [4]),
        ("100%", [4]),
        ("cards", [6]),
        ("wei note", [6, 4]),
        ("inc-0001", [4, 3, 2, 1]),
        ("acknowledged", [2]),
        ("%", []),
        ("", [6, 5, 4, 3, 2, 1]),
    ],
)
def test_words_find_their_entries_newest_first(index, words, found):
    assert list(index.positions(Wanted(words))) == found


def test_an_incident_is_found_by_words_of_different_entries(index):
    assert index.incidents(Wanted("timeouts 廠商")) == {CARDS}
    assert index.incidents(Wanted("rate cards")) == {LOANS}
    assert index.incidents(Wanted("timeouts announced")) == frozenset()


def test_filters_narrow_and_what_is_hidden_is_not_there(index):
    assert list(index.positions(Wanted(person="wei"))) == [6, 4, 2]
    assert list(index.positions(Wanted(kinds=("note_written",), stream=stream_of(CARDS)))) == [4, 3]
    hidden = (stream_of(CARDS),)
    assert list(index.positions(Wanted(hidden=hidden))) == [6, 5]
    assert index.incidents(Wanted("timeouts", hidden=hidden)) == frozenset()
    assert list(index.positions(Wanted(since="2027"))) == []
    assert len(index.positions(Wanted(until="2027"))) == 6


def test_new_entries_are_taken_in_and_read_from_the_journal(index, runner):
    runner.run(Request(uuid4(), WriteNote(LOANS, "新的備註"), LIN, "desk 7"))
    assert index.catch_up() == 0
    found = index.positions(Wanted("備註"))
    assert [entry.fact.text for entry in index.entries(found)] == ["新的備註"]


@pytest.mark.parametrize("harm", ["garbage", "other store"])
def test_a_damaged_or_foreign_index_is_made_anew(index, tmp_path, harm):
    index.close()
    file = tmp_path / FILE
    if harm == "garbage":
        file.write_bytes(b"no database" * 500)
    else:
        index._index.execute("UPDATE about SET value = 'x' WHERE key = 'hash'").connection.commit()
        index.close()
    again = SearchIndex(tmp_path / DATABASE)
    assert again.catch_up() == 0
    assert list(again.positions(Wanted("逾時"))) == [3]
    again.close()


def test_an_answer_that_nobody_waits_for_is_given_up(index, monkeypatch):
    monkeypatch.setattr("console.storage.search._EVERY", 1)
    assert index.positions(Wanted("system"), lambda: True) is None


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=30)
    | st.sampled_from(["' OR 1=1 --", '"*', "NEAR(a b)", "a AND", "text:x", "^a", '""', "(", "a\0b"])
)
def test_whatever_is_typed_is_only_searched_for(words):
    """Row 36: as in FTS5 itself, without the journal."""
    import sqlite3

    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text, tokenize='unicode61 remove_diacritics 2')")
    for phrase in (*question(words), " AND ".join(question(words)) or '"a"'):
        assert connection.execute("SELECT count(*) FROM words WHERE words MATCH ?", (phrase,)).fetchone() == (0,)
    connection.close()
