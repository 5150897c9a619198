"""Card numbers in free text: how many are found, how many other numbers are left alone, and what stays readable."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.acts.card_numbers import mask, mask_fields
from incidents.facts import NoteWritten, StepDone

ISSUERS = [
    ("4", 16), ("4", 13), ("4", 19), ("51", 16), ("55", 16), ("2221", 16), ("2720", 16), ("34", 15), ("37", 15),
    ("6011", 16), ("65", 16), ("3528", 16), ("3589", 16), ("300", 14), ("36", 14), ("62", 16), ("62", 19), ("5018", 16),
]  # fmt: skip
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
WORDS = ["the caller said", "卡號是", "please block", "客戶卡片", "PAN", "card no.", "exp 09/28"]


def luhn_digit(digits):
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return str(-total % 10)


def card(rng):
    prefix, length = rng.choice(ISSUERS)
    body = prefix + "".join(rng.choice("0123456789") for _ in range(length - len(prefix) - 1))
    return body + luhn_digit(body)


def written(rng, number):
    """A card number as people type it."""
    style = rng.randrange(7)
    if style == 0:
        return number
    if style == 1:
        return number.translate(FULL_WIDTH)
    if style == 2:
        return " ".join(number)
    separator = rng.choice([" ", "-", ".", "\u00a0", "\u3000", "–", " - ", "/", "\u200b"])
    sizes = rng.choice([(4, 4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (2,) * 10, (6, 13), (8, 8, 3)])
    parts, rest = [], number
    for size in sizes:
        parts.append(rest[:size])
        rest = rest[size:]
    joined = separator.join(part for part in [*parts, rest] if part)
    return joined.translate(FULL_WIDTH) if style == 3 else joined


def harmless(rng):
    """Numbers of a contact centre that are no card numbers."""
    d = lambda n: "".join(rng.choice("0123456789") for _ in range(n))  # noqa: E731
    return rng.choice(
        [
            lambda: f"09{d(2)}-{d(3)}-{d(3)}",
            lambda: f"+886 9{d(2)} {d(3)} {d(3)}",
            lambda: f"+49 1512 {d(7)}",
            lambda: f"0800-{d(3)}-{d(3)}, 0800-{d(3)}-{d(3)}",
            lambda: f"(02) {d(4)}-{d(4)} ext. {d(3)}",
            lambda: f"86138{d(8)}",
            lambda: f"ORD-2026{d(8)}",
            lambda: f"order 2026112{d(1)}{d(8)}",
            lambda: f"case {d(8)}",
            lambda: f"2026-11-22 14:3{d(1)}:{d(2)}",
            lambda: f"2026-11-22T14:32:0{d(1)}.{d(6)}",
            lambda: f"account 0{d(11)}",
            lambda: f"A1{d(8)}",
            lambda: f"ticket #{d(6)} / {d(6)}",
            lambda: f"17{d(8)}.{d(3)}",
            lambda: f"waiting {d(2)}, longest {d(3)} s, {d(2)} %",
            lambda: f"192.168.{d(2)}.{d(2)}:5038",
            lambda: "-".join([d(8), d(4), d(4)]) + "-a" + d(3),
            lambda: f"TWD {d(1)},{d(3)},{d(3)}",
        ]
    )()


def test_recall_and_false_alarms_over_ten_thousand_each():
    rng = random.Random(20261122)
    cards = [f"{rng.choice(WORDS)} {written(rng, card(rng))} {rng.choice(WORDS)}" for _ in range(10_000)]
    others = [f"{rng.choice(WORDS)} {harmless(rng)}" for _ in range(10_000)]
    missed = [text for text in cards if not mask(text).found]
    alarms = [text for text in others if mask(text).found]
    assert len(missed) <= 10, missed[:5]  # recall 99.9 %
    assert len(alarms) <= 50, alarms[:5]  # false alarms 0.5 %


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("4111111111111111", "411111******1111"),
        ("4111-1111-1111-1111.", "4111-11**-****-1111."),
        ("４１１１ １１１１ １１１１ １１１１", "４１１１ １１** **** １１１１"),
        ("3782 822463 10005 amex", "3782 82**** *0005 amex"),
        ("4111 1111 1111 1111 09/28 123", "4111 11** **** 1111 09/28 123"),
        ("12 4111111111111111 5500005555555559", "12 411111******1111 550000******5559"),
        ("+4111111111111111", "+4111111111111111"),
        ("4111111111111112", "4111111111111112"),
        ("", ""),
    ],
)
def test_the_first_six_and_the_last_four_stay(text, masked):
    assert mask(text).text == masked


def test_a_number_spread_over_the_fields_of_a_form_is_found():
    form = StepDone("s1", "", (("a", "4111 1111"), ("b", "1111 1111"), ("c", "kept")))
    masked, found = mask_fields(form)
    assert found == 1
    assert masked.evidence == (("a", "4111 11**"), ("b", "**** 1111"), ("c", "kept"))


def test_fields_without_a_number_are_the_same_object():
    note = NoteWritten("waiting 23, longest 140 s")
    assert mask_fields(note) == (note, 0)
    assert mask_fields(note)[0] is note


@given(st.text(alphabet="0123456789 -０４１５.x\n", max_size=60))
def test_masking_keeps_length_and_is_done_once(text):
    masked = mask(text)
    assert len(masked.text) == len(text)
    assert mask(masked.text).text == masked.text
    assert (masked.text != text) == (masked.found > 0)


def test_long_noise_takes_little_time():
    import time

    begun = time.perf_counter()
    mask("1 " * 50_000)
    mask("4111-" * 20_000)
    mask("9" * 100_000)
    assert time.perf_counter() - begun < 5
