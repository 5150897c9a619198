"""Temporary measures in words: what sort, how each stands, what is suspended."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.measures.measure import DECLARED, Measure, MeasureKind, Rank, Stand, Target
from widgets.format import day_time, listed
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def measure_word(what: MeasureKind) -> str:
    """The sort of a measure."""
    return {
        MeasureKind.ANNOUNCEMENT: translate("MeasureKind", "Announcement"),
        MeasureKind.HOURS: translate("MeasureKind", "Service hours"),
        MeasureKind.QUEUE: translate("MeasureKind", "Queue closed or capped"),
        MeasureKind.ROUTING: translate("MeasureKind", "Routing"),
        MeasureKind.SKILL: translate("MeasureKind", "Skills"),
        MeasureKind.STANCE: translate("MeasureKind", "Stance"),
        MeasureKind.CAMPAIGN: translate("MeasureKind", "Outbound calls halted"),
        MeasureKind.SECURITY: translate("MeasureKind", "Security"),
        MeasureKind.DEGRADED: translate("MeasureKind", "Degraded mode"),
        MeasureKind.OTHER: translate("MeasureKind", "Other"),
    }[what]


def target_word(target: Target) -> str:
    """What agents are otherwise measured by."""
    return {
        Target.HANDLING_TIME: translate("Target", "handling time"),
        Target.QUALITY: translate("Target", "quality"),
        Target.SERVICE_LEVEL: translate("Target", "service level"),
    }[target]


def targets_text(targets: tuple[Target, ...] | frozenset[Target]) -> str:
    """All of them, in a fixed order."""
    return listed(target_word(target) for target in Target if target in targets)


def stand_word(stand: Stand) -> str:
    """How a queue fares under a stance."""
    return {Stand.DEFEND: translate("Stand", "defended"), Stand.SLIP: translate("Stand", "may slip")}[stand]


def ranking_text(ranking: tuple[Rank, ...], viewer: Viewer) -> str:
    """The queues of a stance in their order."""
    return " › ".join(f"{viewer.queue(rank.queue)} ({stand_word(rank.stand)})" for rank in ranking)


def usual_title(what: MeasureKind) -> str:
    """How to begin the words of a measure, where a beginning helps."""
    return {
        MeasureKind.ANNOUNCEMENT: translate("Measure", "Play the announcement: "),
        MeasureKind.HOURS: translate("Measure", "Open only from … to …"),
        MeasureKind.CAMPAIGN: translate("Measure", "Halt all outbound campaigns"),
        MeasureKind.STANCE: translate("Measure", "Defended before all others"),
        MeasureKind.DEGRADED: translate("Measure", "Agents cannot see customer data"),
    }.get(what, "")


def is_only_begun(what: MeasureKind, words: str) -> bool:
    """Whether nobody has gone on with the proposed beginning of an announcement or of opening hours."""
    return what in (MeasureKind.ANNOUNCEMENT, MeasureKind.HOURS) and words.strip() == usual_title(what).strip()


def usual_revert(what: MeasureKind) -> str:
    """How such a measure is usually undone."""
    return {
        MeasureKind.ANNOUNCEMENT: translate("Measure", "Take the announcement off, call the hotline once to check"),
        MeasureKind.HOURS: translate("Measure", "Back to the usual hours, tell branches and the web site"),
        MeasureKind.QUEUE: translate("Measure", "Open the queue without a cap, place one test call"),
        MeasureKind.ROUTING: translate("Measure", "Back to the usual routing, place one test call"),
        MeasureKind.SKILL: translate("Measure", "Give every agent the skills they had before"),
        MeasureKind.STANCE: translate("Measure", "Tell the floor that all queues count alike again"),
        MeasureKind.CAMPAIGN: translate("Measure", "Let the campaigns go on, the oldest promises first"),
        MeasureKind.SECURITY: translate("Measure", "Back to the usual level, by the security officer"),
        MeasureKind.DEGRADED: translate("Measure", "Tell the floor that the usual targets count again"),
    }.get(what, "")


def asked_text(measure: Measure) -> str:
    """What was asked of whom; what was declared stands for itself."""
    if measure.what in DECLARED or not measure.asked_of:
        return measure.title
    return translate("Measure", "Ask {whom}: {what}").format(whom=measure.asked_of, what=measure.title)


def standing_text(measure: Measure, viewer: Viewer, now: datetime) -> str:
    """Whether it is in force, by whose word, and what became of it."""
    if measure.reverted is not None:
        at = day_time(measure.reverted, viewer.zone, now)
        words = translate("Measure", "undone {time}, says {name}")
        if measure.in_force is None:
            words = translate("Measure", "given up {time}, never in force, says {name}")
        return words.format(time=at, name=measure.reverted_by)
    if measure.in_force is None:
        at = day_time(measure.started, viewer.zone, now)
        return translate("Measure", "asked {time}, not confirmed").format(time=at)
    at = day_time(measure.in_force, viewer.zone, now)
    if measure.what in DECLARED:
        return translate("Measure", "declared {time} by {name}").format(time=at, name=measure.in_force_by)
    return translate("Measure", "in force since {time}, says {name}").format(time=at, name=measure.in_force_by)
