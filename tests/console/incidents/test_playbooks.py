"""A bank's own playbooks: a broken one is refused with its place and the last good one stays, also over restarts."""

import pytest

from console.incidents.playbooks import Playbooks
from incidents.kinds import Kind
from incidents.playbooks.shipped import shipped_text

KIND = Kind.SYSTEM_OUTAGE
SHIPPED = shipped_text(KIND)
OWN = SHIPPED.replace('version: "2026.1"', 'version: "bank.7"')


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "playbooks"
    made.mkdir()
    return made


def write(folder, text):
    (folder / f"{KIND}.yaml").write_text(text, "utf-8")


def test_without_own_ones_the_shipped_are_in_force(tmp_path):
    books = Playbooks(tmp_path / "nowhere")
    assert books.look() == ()
    assert books.text(KIND) == SHIPPED
    assert books.text(Kind.TRAFFIC_SURGE) == shipped_text(Kind.TRAFFIC_SURGE)


def test_an_own_one_is_taken_and_given_back(folder):
    write(folder, OWN)
    books = Playbooks(folder)
    assert books.look() == ()
    assert books.text(KIND) == OWN != SHIPPED
    (folder / f"{KIND}.yaml").unlink()
    assert books.look() == ()
    assert books.text(KIND) == SHIPPED


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (OWN.replace("id: C1\n", "id: C1\n    id: C1\n", 1), "stands here twice"),
        (OWN.replace("kind: system_outage", "kind: traffic_surge", 1), "its name says"),
        ("", ":1:1:"),
        (OWN + "#" * 300_000, "KB"),
    ],
)
def test_a_broken_one_is_refused_once_with_its_place_and_the_good_one_stays(folder, broken, said):
    write(folder, OWN)
    books = Playbooks(folder)
    books.look()
    write(folder, broken)
    (refused,) = books.look()
    assert refused.place.startswith(f"{folder / 'system_outage.yaml'}:")
    assert said in refused.place
    assert refused.kept
    assert books.text(KIND) == OWN
    assert books.look() == ()  # told once
    again = Playbooks(folder)  # the console starts again on the broken file
    assert [one.kept for one in again.look()] == [True]
    assert again.text(KIND) == OWN


def test_a_first_one_that_is_broken_leaves_the_shipped_in_force(folder):
    (folder / f"{KIND}.yaml").write_bytes(b"\xff\xfe")
    books = Playbooks(folder)
    (refused,) = books.look()
    assert not refused.kept
    assert books.text(KIND) == SHIPPED
