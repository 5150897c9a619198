"""What to make of an alarm: what it means, what to look at first, and the cheapest thing that helps."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from resources.alarms.condition import Condition

translate = QCoreApplication.translate


class Guidance(NamedTuple):
    """Three short paragraphs; a bank's own rule has one text of its own, in `means`."""

    means: str
    look: str = ""
    lever: str = ""


def guidance_of(condition: Condition) -> Guidance:
    """The guidance of a condition: the bank's own words, else those of the shipped rule, else by what it is about."""
    if condition.guidance:
        return Guidance(condition.guidance)
    return shipped_guidance(condition.rule) or Guidance(
        translate("Guidance", "A rule of this centre holds; it has no guidance yet."),
        translate("Guidance", "The queue's figures, and what changed when it began."),
        translate("Guidance", "Write guidance into the rule, so that the next desk knows what to do."),
    )


def shipped_guidance(rule: str) -> Guidance | None:
    """The guidance of a rule that comes with the console; None for another."""
    return {**_of_waiting(), **_of_service(), **_of_staff(), **_of_feed(), **_of_surge()}.get(rule)


def _of_waiting() -> dict[str, Guidance]:
    look = translate(
        "Guidance",
        "Are contacts above plan, agents fewer than need, or handling longer? The queue's row shows all three.",
    )
    return {
        "very_long_wait": Guidance(
            translate("Guidance", "Somebody has waited three times as long as this queue's goal allows."),
            look,
            translate("Guidance", "Call agents of this queue back from pauses and side work; then lend agents to it."),
        ),
        "long_wait": Guidance(
            translate("Guidance", "Somebody has waited half as long again as this queue's goal allows."),
            look,
            translate("Guidance", "Ask for pauses to be moved by a quarter of an hour; lend one or two agents."),
        ),
        "abandoned": Guidance(
            translate("Guidance", "More contacts give up than the limit allows; many of them will call again."),
            translate(
                "Guidance", "The longest wait: do they give up because they wait, or at once (a wrong announcement)?"
            ),
            translate("Guidance", "Ask telephony to announce the waiting time; offer call-backs."),
        ),
    }


def _of_service() -> dict[str, Guidance]:
    return {
        "very_low_level": Guidance(
            translate("Guidance", "The service level is far below its goal, and contacts wait beyond theirs now."),
            translate("Guidance", "The load chart: a surge against plan, or fewer agents than planned?"),
            translate("Guidance", "Lend agents to this queue; if it is a surge, accept the incident that is proposed."),
        ),
        "low_level": Guidance(
            translate("Guidance", "Over the last half hour too few contacts were answered in time."),
            translate("Guidance", "Whether it is getting better already: the figure looks back over 30 minutes."),
            translate("Guidance", "Move pauses; put off work that can wait."),
        ),
    }


def _of_staff() -> dict[str, Guidance]:
    return {
        "unstaffed": Guidance(
            translate("Guidance", "Contacts wait in this queue and no agent is signed in to answer them."),
            translate("Guidance", "Paused agents of this queue, and whether its opening hours have ended."),
            translate("Guidance", "Bring one agent back; if it should be closed, ask telephony to close it."),
        ),
        "short": Guidance(
            translate("Guidance", "Fewer agents are staffed than the present load needs; waiting will follow."),
            translate("Guidance", "Who is paused or in wrap-up beyond the usual time, in the view of agents."),
            translate("Guidance", "Move pauses; lend agents from a queue with a surplus (the column Gap)."),
        ),
        "absent": Guidance(
            translate(
                "Guidance", "Agents of this queue whose shift runs are not signed in, and nobody has excused them."
            ),
            translate("Guidance", "People, Today: who is late, who left early, and what the team leads know of them."),
            translate(
                "Guidance", "Ring them up; enter the reason, or ask on Shifts for a proposal that closes the gap."
            ),
        ),
        "stretched": Guidance(
            translate("Guidance", "For 20 minutes hardly anybody had a pause between two contacts."),
            translate("Guidance", "How long it will last by the load chart; who had no break yet."),
            translate("Guidance", "Give short breaks in turn before quality and patience suffer."),
        ),
    }


def _of_feed() -> dict[str, Guidance]:
    return {
        "feed_lost": Guidance(
            translate("Guidance", "The console hears nothing from the PBX: the floor it shows is old."),
            translate(
                "Guidance", "Do the telephones work? Ask two agents. If they do, only the console's link is lost."
            ),
            translate("Guidance", "Call telephony; lead by ear and by the queues' own displays until it is back."),
        )
    }


def _of_surge() -> dict[str, Guidance]:
    return {
        "surge_demand": Guidance(
            translate("Guidance", "More contacts arrive than this time of day explains, and they go on coming."),
            translate("Guidance", "What callers ask for: one reason in common, and what happened outside?"),
            translate("Guidance", "Announce the answer to that reason; move breaks; lend agents to these queues."),
        ),
        "surge_supply": Guidance(
            translate("Guidance", "Agents who were there a moment ago are gone; contacts arrive as usual."),
            translate("Guidance", "One site, one network, one team? In the view of agents: who, and since when."),
            translate("Guidance", "Ask telephony about the phones, or the shift leads who left; then lend agents."),
        ),
        "surge_handling": Guidance(
            translate("Guidance", "Each contact takes longer than usual; agents and contacts are as many as usual."),
            translate("Guidance", "Ask two agents which system is slow, or what callers want that takes so long."),
            translate("Guidance", "Report the slow system to IT; allow what can wait to be written up later."),
        ),
        "surge_routing": Guidance(
            translate("Guidance", "Contacts do not reach the agents who are there for them."),
            translate("Guidance", "Call the line yourself. Was a menu, a number or a queue changed just now?"),
            translate("Guidance", "Call telephony and say which queue, since when, and what your own call did."),
        ),
    }
