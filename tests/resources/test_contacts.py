"""The directory: found by role and list, out of date from the day after its review."""

from datetime import date

from resources.contacts import Contact, ContactKind, Directory, DistributionList
from resources.feeds.simulator.centre import demo_centre
from resources.feeds.simulator.phonebook import RESERVES, demo_directory

DAY = date(2026, 11, 22)
IT = Contact("it", "IT duty desk", ContactKind.ON_CALL, DAY, "555-0100", role="it_liaison")
PBX = Contact("pbx", "PBX vendor", ContactKind.VENDOR, date(2026, 3, 1), role="it_liaison")
OLD = Contact("old", "Old number", ContactKind.VENDOR, date(2025, 12, 31))
DIRECTORY = Directory((IT, OLD, PBX), (DistributionList("outage", "Outage", ("pbx", "it", "gone")),))


def test_the_day_of_review_still_counts():
    assert not IT.is_stale(DAY)
    assert IT.is_stale(date(2026, 11, 23))


def test_the_longest_forgotten_comes_first():
    assert DIRECTORY.stale(DAY) == (OLD, PBX)


def test_a_list_is_told_in_its_order_and_a_role_has_its_contacts():
    assert DIRECTORY.members("outage") == (PBX, IT)
    assert DIRECTORY.members("unknown") == ()
    assert DIRECTORY.for_role("it_liaison") == (IT, PBX)


def test_the_demo_points_at_nothing_that_is_not_there():
    directory, queues = demo_directory(DAY), {queue.id for queue in demo_centre(1).queues}
    assert all(directory.get(one.backup) for one in directory if one.backup)
    assert all(len(directory.members(one.id)) == len(one.members) for one in directory.lists)
    assert {queue for reserve in RESERVES for queue in reserve.queues} <= queues
    assert all("(demo)" in one.name for one in (*directory, *directory.lists, *RESERVES))
