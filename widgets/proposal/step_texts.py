"""The words of a proposal: a step in a line, what it rests on, what it closes and costs, and what stays open."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from resources.levers.proposal import Ask, Left, Lever, Proof, Proposal, Step
from resources.roster.work_rules import WorkRules
from widgets.format import clock_time, count, listed
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def lever_word(lever: Lever) -> str:
    """A lever by its name."""
    return {
        Lever.BREAKS: translate("Lever", "Move breaks within their window"),
        Lever.OFF_PHONE: translate("Lever", "Postpone work off the telephone"),
        Lever.MOVES: translate("Lever", "Move agents between queues"),
        Lever.OVERTIME: translate("Lever", "Overtime"),
        Lever.RESERVES: translate("Lever", "Call in reserves"),
        Lever.ASK: translate("Lever", "Ask people for measures"),
    }[lever]


def how_many(step: Step) -> str:
    """ "6 agents", "3 breaks"."""
    one, many = {
        Lever.BREAKS: (translate("Step", "1 break"), translate("Step", "{count} breaks")),
        Lever.OFF_PHONE: (translate("Step", "1 activity"), translate("Step", "{count} activities")),
        Lever.OVERTIME: (translate("Step", "1 shift"), translate("Step", "{count} shifts")),
        Lever.RESERVES: (translate("Step", "1 reserve"), translate("Step", "{count} reserves")),
    }.get(step.lever, (translate("Step", "1 agent"), translate("Step", "{count} agents")))
    number = len(step.changes)
    return one if number == 1 else many.format(count=count(number))


def what(step: Step, viewer: Viewer) -> str:
    """From where to where."""
    to = viewer.queue(step.to)
    if step.donor:
        return translate("Step", "{donor} → {to}").format(donor=viewer.queue(step.donor), to=to)
    words = {
        Lever.BREAKS: translate("Step", "{to}"),
        Lever.OFF_PHONE: translate("Step", "off-phone work → {to}"),
        Lever.OVERTIME: translate("Step", "overtime → {to}"),
        Lever.RESERVES: translate("Step", "called in → {to}"),
    }
    return words.get(step.lever, translate("Step", "{to}")).format(to=to)


def rests_on(step: Step, viewer: Viewer, rules: WorkRules) -> str:
    """The rule it keeps, or what has to be done for it."""
    if step.lever is Lever.BREAKS:
        words = translate("Step", "{hours} h rule kept")
        return words.format(hours=hours(rules.longest_stretch))
    if step.lever is Lever.OFF_PHONE:
        return translate("Step", "needs another day")
    if step.lever is Lever.OVERTIME:
        words = translate("Step", "within {hours} h of overtime")
        return words.format(hours=hours(rules.most_overtime))
    if step.lever is Lever.RESERVES:
        return translate("Step", "a person has to call them")
    return translate("Step", "skill: {queue}").format(queue=viewer.queue(step.to))


def when(step: Step, viewer: Viewer) -> str:
    """From when until when, or how much later."""
    if step.lever is Lever.BREAKS:
        return _moved(*step.by_min)
    return f"{clock_time(step.start, viewer.zone)}–{clock_time(step.end, viewer.zone)}"


def price(step: Step) -> str:
    """What goes into it, and its price where the centre states one."""
    minutes = count(round(step.cost.minutes))
    if step.cost.money is not None:
        money = count(round(step.cost.money))
        return translate("Step", "takes {minutes} min, {money}").format(minutes=minutes, money=money)
    return translate("Step", "takes {minutes} min").format(minutes=minutes) if step.cost.minutes else ""


def closes(step: Step, viewer: Viewer) -> str:
    """What it closes of whose gap, and what it opens elsewhere."""
    parts = []
    for one in step.closed:
        words = translate("Step", "closes {minutes} min at {queue}")
        if one.minutes < 0:
            words = translate("Step", "opens {minutes} min at {queue}")
        elif one.queue == step.to:
            words = translate("Step", "closes {minutes} min")
        parts.append(words.format(minutes=count(round(abs(one.minutes))), queue=viewer.queue(one.queue)))
    return listed(parts)


def proof_words(proof: Proof | None) -> str:
    """How good the moves are."""
    if proof is None:
        return ""
    seconds = QLocale().toString(max(0.1, proof.solve_s), "f", 1)
    if proof.gap is None:
        return translate("Proposal", "not proven; {seconds} s").format(seconds=seconds)
    if proof.gap <= 1e-6:
        return translate("Proposal", "proven best in {seconds} s").format(seconds=seconds)
    share = QLocale().toString(proof.gap * 100, "f", 1)
    return translate("Proposal", "within {share}% of the best, {seconds} s").format(share=share, seconds=seconds)


def left_words(left: Sequence[Left], viewer: Viewer) -> str:
    """What stays open."""
    if not left:
        return translate("Proposal", "The gap is closed.")
    one_agent = translate("Proposal", "{queue} (1 agent at worst)")
    agents = translate("Proposal", "{queue} ({most} agents at worst)")
    parts = [
        (one_agent if round(one.most) <= 1 else agents).format(
            queue=viewer.queue(one.queue), most=count(round(one.most))
        )
        for one in left
    ]
    return translate("Proposal", "Still short: {queues}").format(queues=listed(parts))


def ask_words(ask: Ask) -> str:
    """What people are asked for: the console cannot do it."""
    return {
        Ask.ANNOUNCEMENT: translate("Proposal", "Ask telephony to announce the wait."),
        Ask.SURGE_STANCE: translate("Proposal", "Ask the duty manager for the surge stance: what can wait, waits."),
    }[ask]


def span_words(proposal: Proposal, viewer: Viewer) -> str:
    """The time a proposal is made for."""
    wish = proposal.wish
    return f"{clock_time(wish.start, viewer.zone)} – {clock_time(wish.until, viewer.zone)}"


def hours(minutes: int) -> str:
    """Minutes as hours: 5, 2.5."""
    return f"{minutes / 60:.3g}"


def _moved(least: int, most: int) -> str:
    """By how much breaks begin earlier or later."""
    if least > 0:
        words = translate("Step", "{minutes} min later")
        return words.format(minutes=_range(least, most))
    if most < 0:
        words = translate("Step", "{minutes} min earlier")
        return words.format(minutes=_range(-most, -least))
    return translate("Step", "up to {minutes} min away").format(minutes=count(max(-least, most)))


def _range(least: int, most: int) -> str:
    return count(least) if least == most else f"{count(least)}–{count(most)}"
