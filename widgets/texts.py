"""The words for the domains' enums, in the reader's language."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.kinds import Column, Kind, Severity, State
from resources.agents import AgentState
from resources.floor import Freshness, Link
from resources.people import Post
from resources.priority import Priority
from resources.queues import Channel
from widgets.priority_shape import priority_word

translate = QCoreApplication.translate

PRIORITY_OF = {
    Severity.S1: Priority.CRITICAL,
    Severity.S2: Priority.HIGH,
    Severity.S3: Priority.MEDIUM,
    Severity.S4: Priority.LOW,
}


def kind_word(kind: Kind) -> str:
    """The kind of an incident."""
    return {
        Kind.SYSTEM_OUTAGE: translate("Kind", "System outage"),
        Kind.CUSTOMER_COMPLAINT: translate("Kind", "Customer complaint"),
        Kind.TRAFFIC_SURGE: translate("Kind", "Traffic surge"),
        Kind.DISASTER_OTHER: translate("Kind", "Disaster, other"),
        Kind.INFORMATION_LEAK: translate("Kind", "Information leak"),
        Kind.SUSPICIOUS_TRANSACTIONS: translate("Kind", "Suspicious transactions"),
    }[kind]


def severity_word(severity: Severity) -> str:
    """Number and word of a grade: "I very serious"."""
    return {
        Severity.S1: translate("Severity", "I very serious"),
        Severity.S2: translate("Severity", "II serious"),
        Severity.S3: translate("Severity", "III considerable"),
        Severity.S4: translate("Severity", "IV ordinary"),
    }[severity]


def state_word(state: State) -> str:
    """A state of an incident's life."""
    return {
        State.REPORTED: translate("State", "reported"),
        State.ACKNOWLEDGED: translate("State", "acknowledged"),
        State.CLASSIFIED: translate("State", "graded"),
        State.ACTIVE: translate("State", "responding"),
        State.ON_HOLD: translate("State", "on hold"),
        State.STABILISED: translate("State", "stabilised"),
        State.RECOVERING: translate("State", "recovering"),
        State.RESOLVED: translate("State", "resolved"),
        State.IN_REVIEW: translate("State", "in review"),
        State.CLOSED: translate("State", "closed"),
        State.DISMISSED: translate("State", "dismissed"),
        State.MERGED: translate("State", "merged"),
    }[state]


def column_word(column: Column) -> str:
    """A column of the incident board."""
    return {
        Column.REPORTED: translate("Board", "Reported"),
        Column.RESPONDING: translate("Board", "Responding"),
        Column.WATCHING: translate("Board", "Watching"),
        Column.RESOLVED: translate("Board", "Resolved"),
        Column.CLOSED: translate("Board", "Closed"),
    }[column]


def agent_state_word(state: AgentState) -> str:
    """What an agent does now."""
    return {
        AgentState.READY: translate("AgentState", "ready"),
        AgentState.RINGING: translate("AgentState", "ringing"),
        AgentState.TALKING: translate("AgentState", "talking"),
        AgentState.WRAP_UP: translate("AgentState", "wrap-up"),
        AgentState.PAUSED: translate("AgentState", "paused"),
        AgentState.UNAVAILABLE: translate("AgentState", "unavailable"),
        AgentState.UNKNOWN: translate("AgentState", "unknown"),
    }[state]


def channel_word(channel: Channel) -> str:
    """How contacts arrive."""
    return {
        Channel.PHONE: translate("Channel", "phone"),
        Channel.CHAT: translate("Channel", "chat"),
    }[channel]


def link_word(link: Link) -> str:
    """The state of the feed."""
    return {
        Link.UP: translate("Link", "connected"),
        Link.STALE: translate("Link", "silent"),
        Link.DOWN: translate("Link", "disconnected"),
    }[link]


def freshness_word(freshness: Freshness) -> str:
    """How far to trust a figure by its age."""
    return {
        Freshness.FRESH: translate("Freshness", "Live"),
        Freshness.LATE: translate("Freshness", "Late"),
        Freshness.STALE: translate("Freshness", "Stale"),
        Freshness.LOST: translate("Freshness", "BLIND"),
    }[freshness]


def post_word(post: Post) -> str:
    """What a person is employed as."""
    return {
        Post.AGENT: translate("Post", "agent"),
        Post.SUPERVISOR: translate("Post", "floor supervisor"),
        Post.DUTY_MANAGER: translate("Post", "duty manager"),
        Post.SPECIALIST: translate("Post", "specialist"),
        Post.AUDITOR: translate("Post", "auditor"),
    }[post]


WORDS: dict[type[StrEnum], Callable[[Any], str]] = {
    Kind: kind_word,
    Severity: severity_word,
    State: state_word,
    Column: column_word,
    AgentState: agent_state_word,
    Channel: channel_word,
    Link: link_word,
    Freshness: freshness_word,
    Post: post_word,
    Priority: priority_word,
}


def word(value: StrEnum) -> str:
    """The word for any enum above. Raises KeyError for another."""
    return WORDS[type(value)](value)
