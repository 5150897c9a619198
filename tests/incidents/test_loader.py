"""Broken playbooks are refused with the line and the column of the fault."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidents.playbooks.loader import PlaybookFault, load_playbook
from incidents.playbooks.playbook import Playbook

HEAD = """\
schema: "1"
id: small
version: "1"
kind: system_outage
title: {en: Small}
roles: [operations]
steps:
"""
STEP = "  - {id: %s, phase: %s, title: {en: t}, role: operations, why: {en: w}, how: {en: h}, origin: policy%s}\n"


def step(key: str, phase: str = "measures", more: str = "") -> str:
    return STEP % (key, phase, f", {more}" if more else "")


END = step("Z9", "closed")


def book(*steps: str, more: str = "") -> str:
    return HEAD + "".join(steps) + END + more


def fault_of(text: str) -> PlaybookFault:
    with pytest.raises(PlaybookFault) as caught:
        load_playbook(text, "book.yaml")
    return caught.value


def test_a_small_playbook_loads() -> None:
    playbook = load_playbook(book(step("A1", more="limit: 1h30m, limit_origin: default")), "book.yaml")
    assert isinstance(playbook, Playbook)
    assert playbook.steps[0].limit is not None
    assert playbook.steps[0].limit.total_seconds() == 5400


def test_a_fault_prints_as_file_line_column_and_what() -> None:
    assert str(fault_of("a: 22:30\n")) == (
        'book.yaml:1:4: "22:30" could be read as something else than a text; write it in quotes'
    )


BOMB = "a: &a [x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("", 1, 1, "the file is empty"),
        ("# nothing\n", 1, 1, "the file is empty"),
        ("a: b\na: c\n", 2, 1, 'the key "a" stands here twice, first in line 1'),
        ("a:\n  b: {c: d, e: f, c: g}\n", 2, 19, 'the key "c" stands here twice, first in line 2'),
        (BOMB, 1, 4, "anchors are not allowed (&a)"),
        ("a: b\nc: *x\n", 2, 4, "aliases are not allowed (*x)"),
        ("a: !!python/object/apply:os.system [ls]\n", 1, 4, "tags are not allowed"),
        ("a: !!str b\n", 1, 4, "tags are not allowed"),
        ("a: b\n---\nc: d\n", 2, 1, "a second document"),
        ("%YAML 1.1\n---\na: b\n", 2, 1, "directives are not allowed"),
        ("a:\n\tb: c\n", 2, 1, "found character '\\t' that cannot start any token"),
        ("a: b: c\n", 1, 5, "mapping values are not allowed here"),
        ("a: [b\n", 2, 1, "expected ',' or ']'"),
        ("a: b\nc: \x07\n", 2, 4, "a character that is not allowed"),
        ("a: \ud800\n", 1, 4, "a character that is not allowed"),
        ('a: "\\ud800\\udc00"\n', 1, 4, "a character that is not allowed"),
        ("a:\nb: c\n", 1, 1, "the value is empty"),
        ("a:\n  - b\n  -\n", 3, 4, "the value is empty"),
        ("? [a, b]\n: c\n", 1, 3, "a key must be a plain text"),
        ("<<: {a: b}\n", 1, 1, "write it in quotes"),
        ("on: b\n", 1, 1, "write it in quotes"),
        ("a: " + "[" * 200, 1, 15, "nested deeper than 12 levels"),
        ("- " * 200 + "a", 1, 25, "nested deeper than 12 levels"),
        ("a: " + "x" * 262_144, 1, 1, "larger than 256 KB"),
        ("字" * 90_000, 1, 1, "larger than 256 KB"),
        ("a: [" + "x," * 130_000 + "]", 1, 20_001, "more than 10000 values"),
    ],
)
def test_what_strict_yaml_refuses(text: str, line: int, column: int, what: str) -> None:
    fault = fault_of(text)
    assert (fault.line, fault.column) == (line, column)
    assert what in fault.what


GUESSED = """22:30 08:15 1_000 12 -3 +1.5 .5 1e9 1.5e-3 0x1F 0o17 017 0b11 1:2:3.5 .inf -.INF .NaN ~ null Null
yes No on OFF y N true False 2026-01-02 2026-1-2 2026-01-02T10:00:00Z ="""


@pytest.mark.parametrize("word", GUESSED.split())
def test_what_yaml_would_guess_must_stand_in_quotes(word: str) -> None:
    fault = fault_of(f"a: b\nc: {word}\n")
    assert (fault.line, fault.column) == (2, 4)
    assert "write it in quotes" in fault.what
    assert "quotes" not in fault_of(f'a: b\nc: "{word}"\n').what  # it is then a schema fault: unknown keys


@pytest.mark.parametrize("word", ["5m", "1.2.3", "22.30 h", "O1", "notes", "nothing", "12 calls", "v1", "電話"])
def test_plain_words_need_no_quotes(word: str) -> None:
    assert "quotes" not in fault_of(f"a: {word}\n").what


def marked(text: str) -> tuple[str, int, int]:
    """The text without its mark §, and the line and the column where the mark stood."""
    before = text[: text.index("§")]
    return text.replace("§", ""), before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("§a: b\n", '"schema" is missing'),
        ("§- a\n", "valid dictionary"),
        (book().replace('"1"\nid', '§"2"\nid'), '"2" is none of '),
        (book(step("A1", more="§colour: red")), 'unknown key "colour"'),
        (book(step("A1", more="limit: §5 minutes, limit_origin: default")), "a duration is written like"),
        (book(step("A1", more="limit: §0m, limit_origin: default")), "longer than nothing"),
        (book(step("A1", more="limit: 5m, limit_origin: §hearsay")), "'policy', 'regulation' or 'default'"),
        (book(step("A1", more='when: §"__import__(1)"')), "is no condition"),
        (book(step("§a1")), "match pattern"),
        (book(step("A1", "§lunch")), "'report', 'classify'"),
        (book().replace("[operations]", "[operations, §king]"), "'reporter'"),
        (book(more="scripts:\n  §Loud: {title: {en: t}, text: {en: t}, approve_by: operations}\n"), "match pattern"),
    ],
)
def test_what_the_schema_refuses(text: str, what: str) -> None:
    text, line, column = marked(text)
    fault = fault_of(text)
    assert what in fault.what
    assert (fault.line, fault.column) == (line, column)


ASK = "choices: [{key: yea, title: {en: t}}, {key: nay, title: {en: t}%s}]"
SAY = "scripts:\n  %s: {title: {en: t}, text: {en: %s}, approve_by: operations, max_chars: '20'}\n"
ENUM = "evidence: [§{key: k, title: {en: t}, type: enum}]"
TWICE = "evidence: [{key: k, title: {en: t}}, {key: §k, title: {en: t}}]"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (book(step("A1"), step("§A1")), 'a second step "A1"'),
        (book(step("A1"), step("A2", "§report")), 'phase "report" after "measures"'),
        (book(step("A1").replace("operations", "§scribe")), 'role "scribe" is not among the roles'),
        (book(step("A1", more="limit: §5m")), "a limit needs its limit_origin"),
        (book(step("A1", more="when: §B7=yea")), 'unknown step "B7"'),
        (book(step("A1", more="when: §A2=yea"), step("A2", more=ASK % "")), 'condition on the later step "A2"'),
        (book(step("A1", more="when: §A1=yea")), 'condition on the later step "A1"'),
        (book(step("A1", more=ASK % ""), step("A2", more="when: §A1=maybe")), 'step "A1" has no choice "maybe"'),
        (book(step("A1", more=ASK % ", goto: §B7")), 'unknown step "B7"'),
        (book(step("A1"), step("A2", more=ASK % ", goto: §A1")), 'cycle: "A2" goes back to "A1"'),
        (book(step("A1", more=ASK % ", goto: §A1")), 'cycle: "A1" goes back to "A1"'),
        (book(step("A1", more=ASK % ", reopens: §Z9")), '"Z9" does not come before "A1"'),
        (book(step("A1"), step("A2", more=ASK % ", goto: Z9, reopens: §A1")), "either goto or reopens"),
        (book(step("A1", more=(ASK % "").replace("nay", "§yea"))), 'a second choice "yea"'),
        (book(step("A1", more="scripts: [§shout]")), 'unknown script "shout"'),
        (book(more=SAY % ("§say", "hello")), 'no step uses the script "say"'),
        (book(step("A1", more="scripts: [say]"), more=SAY % ("say", "§" + "x" * 21)), "21 characters, 20 are allowed"),
        (book(step("A1", more="done_by: §close, " + ASK % "")), "neither choices nor evidence"),
        (book(step("A1", more="repeats: §cadence")), "only a step done by update"),
        (book(step("A1", more="repeats: §5m, " + ASK % "")), "a repeating step has no choices"),
        (book(step("A1", more=ENUM)), "enum needs them"),
        (book(step("A1", more=TWICE)), 'a second evidence "k"'),
        (book().replace("title: {", "languages: [en, zh-Hant]\ntitle: §{", 1), "the text is missing in zh-Hant"),
        (book().replace("roles:", "languages: §[zh-Hant]\nroles:"), 'the languages must include "en"'),
        (HEAD + step("A1").replace("{id", "§{id"), "dead end: no step in the phase closed"),
        (
            HEAD
            + step("A1", more=(ASK % "").replace("{key: nay", "§{key: nay"))
            + step("Z9", "closed", "when: A1=yea"),
            "dead end: A1=nay never reaches the phase closed",
        ),
        (
            book(step("A1"), step("A2", more="choices: [§{key: fails, title: {en: t}, reopens: A1}]")),
            "dead end: A2=fails never reaches the phase closed",
        ),
    ],
)
def test_what_the_check_refuses(text: str, what: str) -> None:
    text, line, column = marked(text)
    fault = fault_of(text)
    faults = {(one.line, one.column): one.what for one in (fault, *fault.also)}
    assert what in faults[line, column]


def test_more_branches_than_anybody_can_review_are_refused_quickly() -> None:
    steps = [step(f"A{number}", more=ASK % "") for number in range(60)]
    begun = time.process_time()
    fault = fault_of(book(*steps))
    assert (fault.line, fault.column, fault.what) == (7, 1, "the choices open more than 500 branches")
    assert time.process_time() - begun < 5


def test_all_faults_of_a_stage_are_told_in_the_order_of_the_file() -> None:
    fault = fault_of(book(step("A1", more="limit: 5m"), step("A1", "report"), step("A2", more="when: B7=yea")))
    assert [(one.line, one.what.split('"')[0]) for one in (fault, *fault.also)] == [
        (8, "a limit needs its limit_origin: policy, regulation or default"),
        (9, "a second step "),
        (9, "phase "),
        (10, "unknown step "),
    ]


@given(st.text(max_size=300))
def test_any_text_loads_or_is_refused_with_a_place(text: str) -> None:
    fault = fault_of(text)
    assert fault.line >= 1
    assert fault.column >= 1


@given(st.data())
def test_a_playbook_cut_or_spoilt_anywhere_is_refused_or_loads(data: st.DataObject) -> None:
    text = book(step("A1", more=ASK % ""), step("A2", more="when: A1=yea"))
    at = data.draw(st.integers(0, len(text)))
    spoilt = text[:at] + data.draw(
        st.sampled_from(["", "\t", "&a ", "*a", "!!x ", "\n---\n", ": ", "[", "\x00", "'", '"'])
    )
    spoilt += data.draw(st.sampled_from(["", text[at:], text[at + 1 :]]))
    with suppress(PlaybookFault):
        load_playbook(spoilt, "book.yaml")
