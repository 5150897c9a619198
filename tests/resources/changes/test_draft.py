"""The draft of the day board: named steps back and forth, and changes of one agent that never contradict each other."""

from datetime import timedelta
from itertools import pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from resources.changes.change import CallIn, Move, Postpone, Retime, Stretch
from resources.changes.draft import Draft, Edit, with_new, without_span
from tests.resources.roster.rosters import at

SHIFT, LUNCH = UUID(int=1), UUID(int=2)


def move(begins, ends, to="cards", agent="1"):
    return Move(agent, to, at(begins), at(ends))


def spans(changes, agent="1"):
    return sorted((one.to, one.start.hour, one.end.hour) for one in changes if one.agent == agent)


def test_a_new_move_takes_its_time_from_the_old_one():
    assert spans(with_new((move(10, 16),), [move(12, 14, "loans")])) == [
        ("cards", 10, 12),
        ("cards", 14, 16),
        ("loans", 12, 14),
    ]
    assert spans(with_new((move(10, 16),), [move(9, 17, "loans")])) == [("loans", 9, 17)]


def test_moves_to_the_same_queue_become_one_where_they_touch():
    assert spans(with_new((move(10, 12),), [move(12, 14)])) == [("cards", 10, 14)]
    assert spans(with_new((move(10, 12), move(13, 15)), [move(11, 14)])) == [("cards", 10, 15)]
    assert spans(with_new((move(10, 12),), [move(13, 14)])) == [("cards", 10, 12), ("cards", 13, 14)]


def test_other_agents_are_left_alone():
    other = move(10, 16, agent="2")
    assert other in with_new((other,), [move(12, 14, "loans")])
    assert other in without_span((other, move(10, 16)), move(0, 24))


def test_time_at_home_is_cut_out_of_a_move():
    assert spans(without_span((move(10, 16),), move(12, 14))) == [("cards", 10, 12), ("cards", 14, 16)]


def test_an_activity_has_one_place_and_a_shift_one_length():
    first, then = Retime("1", SHIFT, LUNCH, at(13)), Retime("1", SHIFT, LUNCH, at(14))
    gone, longer = Postpone("1", SHIFT, LUNCH), Stretch("1", SHIFT, at(8), at(17))
    assert with_new((first,), [then]) == (then,)
    assert with_new((first, longer), [gone]) == (gone, longer)
    longest = Stretch("1", SHIFT, at(8), at(18))
    assert with_new((longer,), [longest, first]) == (first, longest)


def test_a_reserve_and_an_agent_of_the_same_number_are_two_people():
    reserve = CallIn("1", "cards", at(10), at(12))
    assert len(with_new((reserve,), [move(10, 12)])) == 2
    assert with_new((reserve,), [CallIn("1", "loans", at(9), at(13))]) == (CallIn("1", "loans", at(9), at(13)),)


def test_steps_are_undone_and_redone_by_name():
    draft = Draft().edited(Edit("move 1", new=(move(10, 12),))).edited(Edit("remove", gone=(move(10, 12),)))
    assert (draft.undoable, draft.redoable) == ("remove", "")
    back = draft.undone()
    assert (back.undoable, back.redoable, back.changes) == ("move 1", "remove", (move(10, 12),))
    assert back.redone() == draft
    assert back.undone().undone() == back.undone()
    assert back.edited(Edit("move 2", new=(move(14, 15),))).redoable == ""


def test_an_edit_that_changes_nothing_is_no_step():
    draft = Draft().edited(Edit("move", new=(move(10, 12),)))
    assert draft.edited(Edit("again", new=(move(10, 12),))) == draft


def test_what_was_carried_out_does_not_come_back():
    draft = Draft().edited(Edit("one", new=(move(10, 12),))).edited(Edit("two", new=(move(14, 15, "loans"),)))
    left = draft.without(lambda change: change.to == "cards")
    assert left.changes == (move(14, 15, "loans"),)
    assert left.undoable == "two"
    assert left.undone().changes == ()
    assert left.undone().undoable == ""


HOURS = st.integers(0, 20)
MOVES = st.builds(
    lambda agent, to, start, length: move(start, start + length, to, agent),
    st.sampled_from("12"),
    st.sampled_from(("cards", "loans", "chat")),
    HOURS,
    st.integers(1, 6),
)


def where(changes, agent):
    """The queue of each half hour, as the changes say."""
    times = [at(half / 2) for half in range(60)]
    found = {}
    for time in times:
        there = [one.to for one in changes if one.agent == agent and one.start <= time < one.end]
        assert len(there) <= 1
        found[time] = there[0] if there else None
    return found


@given(st.lists(MOVES, max_size=8))
def test_the_newest_move_holds_and_nothing_else_changes(moves):
    changes = ()
    for one in moves:
        before = {agent: where(changes, agent) for agent in "12"}
        changes = with_new(changes, [one])
        for agent in "12":
            for time, queue in where(changes, agent).items():
                moved = agent == one.agent and one.start <= time < one.end
                assert queue == (one.to if moved else before[agent][time])
    for agent in "12":
        in_order = sorted((one for one in changes if one.agent == agent), key=lambda one: one.start)
        assert all(one.end < two.start or one.to != two.to for one, two in pairwise(in_order))
        assert all(one.end - one.start > timedelta() for one in in_order)


@given(st.lists(st.tuples(MOVES, st.booleans()), max_size=8))
def test_all_the_way_back_and_forth_again(edits):
    draft, seen = Draft(), [()]
    for number, (one, comes) in enumerate(edits):
        edit = Edit(str(number), new=(one,)) if comes else Edit(str(number), gone=draft.changes[:1])
        after = draft.edited(edit)
        if after is not draft:
            seen.append(after.changes)
        draft = after
    back = [draft]
    while back[-1].undoable:
        back.append(back[-1].undone())
    assert [one.changes for one in reversed(back)] == seen
    forth = back[-1]
    while forth.redoable:
        forth = forth.redone()
    assert forth == draft
