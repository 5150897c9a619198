"""The words for a playbook's conditions as they stand: how far each is, in which queue, and what is not known."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from incidents.conditions.criteria import Reading, Standing, Verdict
from incidents.conditions.metrics import METRICS, Unit
from incidents.playbooks.playbook import Tier, TierKey
from resources.priority import Priority
from widgets.format import count, duration, level, percent

translate = QCoreApplication.translate

TIER_PRIORITY: dict[TierKey, Priority | None] = {
    TierKey.T0: None,
    TierKey.T1: Priority.MEDIUM,
    TierKey.T2: Priority.HIGH,
    TierKey.T3: Priority.CRITICAL,
}


def tier_word(tier: Tier, language: str, at_least: bool = False) -> str:
    """Tier 2 · Surge; or that it is at least that."""
    sure, unsure = (
        translate("Conditions", "Tier {tier} · {title}"),
        translate("Conditions", "At least tier {tier} · {title}"),
    )
    return (unsure if at_least else sure).format(tier=tier.tier.removeprefix("T"), title=tier.title.pick(language))


def verdict_word(verdict: Verdict) -> str:
    """What can be said of a condition, in words."""
    return {
        Verdict.MET: translate("Conditions", "met"),
        Verdict.NOT_MET: translate("Conditions", "not yet"),
        Verdict.UNKNOWN: translate("Conditions", "not known"),
        Verdict.BY_PERSON: translate("Conditions", "to be confirmed by a person"),
    }[verdict]


def verdict_sign(verdict: Verdict) -> str:
    """The same as one sign; the words always stand beside it."""
    return {Verdict.MET: "✓", Verdict.NOT_MET: "○", Verdict.UNKNOWN: "?", Verdict.BY_PERSON: "–"}[verdict]


def progress_words(reading: Reading, now: float) -> str:
    """How far a condition is: "not yet · 2 of 4 intervals · Cards 62%". `now` in epoch seconds."""
    parts = [verdict_word(reading.verdict), _how_long(reading, now)]
    if value := value_words(reading):
        parts.append(f"{reading.queue} {value}".strip())
    return " · ".join(part for part in parts if part)


def value_words(reading: Reading) -> str:
    """The present value in the unit of its figure; empty while there is none."""
    metric = METRICS.get(reading.criterion.metric or "")
    if reading.value is None or metric is None:
        return ""
    if metric.unit is Unit.SHARE:
        return level(reading.value) if reading.criterion.metric == "service_level" else percent(reading.value)
    if metric.unit is Unit.TIMES:
        return f"×{reading.value:.1f}"
    return "" if metric.unit is Unit.YES else count(round(reading.value))


def stand_down_words(standing: Standing) -> str:
    """Stand-down 2 of 5."""
    met = sum(reading.verdict is Verdict.MET for reading in standing.exit)
    words = translate("Conditions", "Stand-down: {met} of {all} met")
    return words.format(met=count(met), all=count(len(standing.exit)))


def _how_long(reading: Reading, now: float) -> str:
    asked = reading.criterion
    if asked.intervals is not None and reading.verdict is not Verdict.BY_PERSON:
        words = translate("Conditions", "{counted} of {wanted} intervals")
        return words.format(counted=count(min(reading.counted, asked.intervals)), wanted=count(asked.intervals))
    if asked.lasting is not None and reading.verdict is Verdict.NOT_MET and reading.since is not None:
        passed = duration(min(now - reading.since, asked.lasting / timedelta(seconds=1)))
        words = translate("Conditions", "{passed} of {wanted}")
        return words.format(passed=passed, wanted=duration(asked.lasting.total_seconds()))
    return ""
