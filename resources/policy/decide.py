"""Decides whether a policy sheet can be signed. Pure; the runner writes, and its table says who may sign."""

from collections.abc import Iterator
from datetime import datetime

from resources.entry import Refusal
from resources.policy.commands import SignSheet
from resources.policy.facts import PolicySheetSigned
from resources.policy.refusals import PolicyCode
from resources.policy.sheet import LONGEST_NAME, NUMBERS, Terms
from resources.policy.sheets import Sheets

LONGEST_REASON = 500

Answer = tuple[PolicySheetSigned, ...] | Refusal


def decide(sheets: Sheets, command: SignSheet, now: datetime) -> Answer:
    """The next version, or why not; nobody signs over a sheet that they have not read."""
    refusal = next(_objections(sheets, command, now), None)
    if refusal is not None:
        return refusal
    version = len(sheets.signed) + 1
    terms, begins = command.terms, command.effective_at or now
    return (PolicySheetSigned(version, terms, begins, command.reason.strip()),)


def _objections(sheets: Sheets, command: SignSheet, now: datetime) -> Iterator[Refusal]:
    latest = sheets.latest
    if latest is not None and command.seen != latest.version:
        yield Refusal.of(PolicyCode.SHEET_CHANGED, by=latest.by.person, at=latest.at.isoformat())
    if latest is not None and command.terms == latest.terms and command.effective_at is None:
        yield Refusal(PolicyCode.SHEET_SAME)
    if latest is None and command.terms == Terms():
        yield Refusal(PolicyCode.SHEET_EMPTY)
    for name, value in command.terms.numbers().items():
        if value is not None and not 1 <= value <= NUMBERS[name].most:
            yield Refusal.of(PolicyCode.SHEET_NUMBER, term=NUMBERS[name].place, most=NUMBERS[name].most)
    if len(command.terms.bank) > LONGEST_NAME:
        yield Refusal.of(PolicyCode.SHEET_NAME_LONG, limit=LONGEST_NAME)
    if command.effective_at is not None and command.effective_at < now:
        yield Refusal(PolicyCode.SHEET_IN_PAST)
    if not command.reason.strip():
        yield Refusal(PolicyCode.SHEET_REASON)
    if len(command.reason) > LONGEST_REASON:
        yield Refusal.of(PolicyCode.SHEET_REASON_LONG, limit=LONGEST_REASON)
