"""Whatever a file holds, loading it ends within a second in a playbook or in a PlaybookFault with a place."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidents.kinds import Kind
from incidents.playbooks.loader import PlaybookFault, load_playbook
from incidents.playbooks.playbook import Playbook
from incidents.playbooks.shipped import shipped_text
from incidents.playbooks.yaml_tree import LARGEST, LONGEST
from tests.incidents.test_loader import ASK, END, HEAD, book, step

SHIPPED = shipped_text(Kind.INFORMATION_LEAK)
SIGNS = "\t\n :-[]{}#&*!|>'\"%@`,?\\~=<\x00\x85\u2028\ufeff\ud800測🙂"


def load(text: str) -> Playbook | None:
    """The playbook, or None when it was refused as it should be."""
    begun = time.process_time()
    try:
        loaded = load_playbook(text, "book.yaml")
    except PlaybookFault as fault:
        loaded = None
        for one in (fault, *fault.also):
            assert one.line >= 1
            assert one.column >= 1
            assert len(one.what) <= LONGEST + 1
    assert time.process_time() - begun < 1
    return loaded


WORDS = st.sampled_from(
    [
        "en", "zh-Hant", "zh-Hans", "id", "kind", "title", "roles", "steps", "phase", "role", "why", "how", "origin",
        "limit", "limit_origin", "when", "choices", "goto", "reopens", "evidence", "options", "scripts", "entry",
        "exit", "metric", "value", "intervals", "tiers", "severity", "A1", "A2", "Z9", "A1=yea", "A1=yea or A2!=nay",
        "5m",
        "9" * 40, "1e999", "nan", "closed",
        "report", "operations", "policy", "service_level", "goal", "system_outage", "", "1",
    ]
)  # fmt: skip
TREES = st.recursive(
    WORDS | st.text(max_size=8), lambda t: st.lists(t, max_size=4) | st.dictionaries(WORDS, t, max_size=6)
)
STEPS = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["A1", "A2", "A3", "Z9"]),
        "phase": st.sampled_from(["measures", "closed"]),
        "title": st.just({"en": "t"}),
        "role": st.just("operations"),
        "why": st.just({"en": "w"}),
        "how": st.just({"en": "h"}),
        "origin": st.just("policy"),
    },
    optional={
        "when": st.sampled_from(["A1=yea", "A2=nay and A1!=yea", "Z9=yea", "A1=yea or"]),
        "limit": st.sampled_from(["5m", "0m", "9999d", "99999999d"]),
        "limit_origin": st.sampled_from(["policy", "hearsay"]),
        "choices": st.lists(
            st.fixed_dictionaries(
                {"key": st.sampled_from(["yea", "nay"]), "title": st.just({"en": "t"})},
                optional={"goto": st.sampled_from(["A3", "Z9"]), "reopens": st.sampled_from(["A1", "A2"])},
            ),
            max_size=2,
        ),
    },
)


@given(TREES)
def test_any_tree_of_words_is_refused(tree: object) -> None:
    assert load(json.dumps(tree)) is None


@given(st.sampled_from(["roles", "steps", "scripts", "entry", "exit", "tiers", "title", "languages", "version"]), TREES)
def test_any_tree_in_place_of_a_part_is_refused_or_loads(part: str, tree: object) -> None:
    sound = {
        "schema": "1", "id": "small", "version": "1", "kind": "system_outage", "title": {"en": "Small"},
        "roles": ["operations"], "steps": [],
    }  # fmt: skip
    load(json.dumps({**sound, part: tree}))


@settings(max_examples=200)
@given(st.lists(STEPS, min_size=1, max_size=5))
def test_any_graph_of_steps_is_refused_or_loads(steps: list[dict[str, object]]) -> None:
    sound = {
        "schema": "1", "id": "small", "version": "1", "kind": "system_outage", "title": {"en": "Small"},
        "roles": ["operations"], "steps": steps,
    }  # fmt: skip
    load(json.dumps(sound))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, len(SHIPPED)), st.text(SIGNS, max_size=4), st.integers(0, 40))
def test_the_shipped_playbook_spoilt_anywhere_is_refused_or_loads(at: int, spoilt: str, gone: int) -> None:
    load(SHIPPED[:at] + spoilt + SHIPPED[at + gone :])


HALF = LARGEST // 2
LARGE = {
    "comments": "# x\n" * (LARGEST // 4),
    "lines": "\n" * LARGEST,
    "brackets": "[" * LARGEST,
    "braces": "{" * LARGEST,
    "dashes": "- " * HALF,
    "questions": "? " * HALF,
    "colons": ":" * LARGEST,
    "escapes": 'a: "' + "\\n" * (HALF - 5) + '"',
    "unclosed": 'a: "' + "x " * (HALF - 5),
    "block": "a: |\n" + "  x\n" * (LARGEST // 4 - 4),
    "long key": "x" * (LARGEST - 5) + ": y",
    "tag": "a: !" + "x" * 100_000 + " y",
    "many keys": "".join(f"k{number}: v\n" for number in range(9000)),
    "many questions": book(*[step(f"A{number}", more=ASK % "") for number in range(190)]),
    "many loops": book(step("A0"), *[step(f"B{number}", more=ASK % ", reopens: A0") for number in range(60)]),
    "a long condition": HEAD + step("A1", more="when: " + " or ".join(["A1=yea"] * 2000)) + END,
}


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
def test_what_is_large_is_refused_within_a_second(text: str) -> None:
    assert load(text) is None
