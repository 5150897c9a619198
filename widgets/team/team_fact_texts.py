"""What a line of an incident's log says about roles, command and pages."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from incidents.facts import CommanderNamed, Handed, RoleAssigned
from incidents.team import facts
from incidents.team.facts import PassedOn
from widgets.format import listed
from widgets.incidents.fact_names import Names
from widgets.team.team_words import answer_text, channel_word

translate = QCoreApplication.translate


def command_text(fact: CommanderNamed, names: Names) -> str:
    """Who commands from now on, and how they came to it."""
    words = {
        Handed.NAMED: translate("Log", "{person} commands"),
        Handed.ACCEPTED: translate("TeamLog", "{person} has read the brief, accepts and commands from now on"),
        Handed.FORCED: translate("TeamLog", "{person} has taken command without an offer: {reason}"),
    }[fact.how]
    return words.format(person=names.person(fact.person), reason=fact.reason)


def assigned_text(fact: RoleAssigned, names: Names) -> str:
    """Who is asked to take a role, and who stands behind them."""
    holder, backup = fact.person or fact.contact, fact.backup or fact.backup_contact
    words = translate("Log", "{role}: {person}, not yet accepted")
    if backup:
        words = translate("TeamLog", "{role}: {person}, not yet accepted; backup {backup}")
    return words.format(role=names.role(fact.role), person=names.person(holder), backup=names.person(backup))


@singledispatch
def team_text(fact: Any, names: Names) -> str:
    """The words of a line."""
    raise TypeError(f"{type(fact).__name__} is no fact of a team")


@team_text.register
def _(fact: facts.CommandOffered, names: Names) -> str:
    words = translate("TeamLog", "Command offered to {person}; nothing changes until it is accepted")
    return words.format(person=names.person(fact.person))


@team_text.register
def _(fact: facts.CommandOfferDeclined, names: Names) -> str:
    return translate("TeamLog", "Command declined: {reason}").format(reason=fact.reason)


@team_text.register
def _(fact: facts.CommandOfferWithdrawn, names: Names) -> str:
    return translate("TeamLog", "The offer of command was withdrawn")


@team_text.register
def _(fact: facts.CommandKept, names: Names) -> str:
    return translate("TeamLog", "Asked to hand over; the commander goes on")


@team_text.register
def _(fact: facts.RolesOpened, names: Names) -> str:
    roles = listed(map(names.role, fact.roles))
    return translate("TeamLog", "This grade also needs: {roles}. Nobody holds them yet").format(roles=roles)


@team_text.register
def _(fact: facts.RolePassedOn, names: Names) -> str:
    words = {
        PassedOn.SILENT: translate("TeamLog", "No answer: {role} goes to the backup {person}, not yet accepted"),
        PassedOn.DECLINED: translate("TeamLog", "Declined: {role} goes to the backup {person}, not yet accepted"),
    }[fact.why]
    return words.format(role=names.role(fact.role), person=names.person(fact.person or fact.contact))


@team_text.register
def _(fact: facts.Paged, names: Names) -> str:
    words = translate("TeamLog", "Page to {person} ({role}) {channel}")
    if fact.address:
        words = translate("TeamLog", "Page to {person} ({role}) {channel}, {address}")
    return words.format(
        person=names.person(fact.person or fact.contact),
        role=names.role(fact.role),
        channel=channel_word(fact.channel),
        address=fact.address,
    )


@team_text.register
def _(fact: facts.PageAnswered, names: Names) -> str:
    if not fact.words:
        return translate("TeamLog", "Page: {answer}").format(answer=answer_text(fact.answer))
    return translate("TeamLog", "Page: {answer} ({words})").format(answer=answer_text(fact.answer), words=fact.words)
