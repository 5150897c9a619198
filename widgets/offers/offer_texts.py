"""Words for shift offers: kinds, replies, channels, and the lines of the log."""

from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from resources.offers.facts import OfferAnswered, OfferMade, OfferOver, OfferSent
from resources.offers.offer import Delivery, OfferKind, Over, Response, Sent, Way
from widgets.format import count
from widgets.incidents.fact_names import Names

translate = QCoreApplication.translate


def offer_kind_word(kind: OfferKind) -> str:
    """What is offered."""
    return {
        OfferKind.OVERTIME: translate("Offer", "Overtime"),
        OfferKind.TIME_OFF: translate("Offer", "Time off"),
    }[kind]


def response_word(response: Response | None) -> str:
    """What somebody has said."""
    if response is None:
        return translate("Offer", "no reply")
    return {
        Response.ACCEPTED: translate("Offer", "accepted"),
        Response.DECLINED: translate("Offer", "declined"),
        Response.WITHDRAWN: translate("Offer", "withdrawn"),
    }[response]


def delivery_text(delivery: Delivery | None) -> str:
    """By which way it went and what the channel answered; never "sent" without an answer."""
    if delivery is None:
        return translate("Offer", "not sent")
    way = way_word(delivery.way)
    if delivery.sent is None:
        if delivery.way is Way.CALL:
            return translate("Offer", "to be rung up")
        return translate("Offer", "{way}: no answer of the channel yet").format(way=way)
    said = translate("Offer", "{way}: {answer}").format(way=way, answer=sent_word(delivery.sent))
    return f"{said} ({delivery.words})" if delivery.words else said


def way_word(way: Way) -> str:
    """The channel."""
    return {
        Way.DESK: translate("Offer", "desk"),
        Way.MAIL: translate("Offer", "mail"),
        Way.WEBHOOK: translate("Offer", "paging service"),
        Way.CALL: translate("Offer", "telephone"),
    }[way]


def sent_word(sent: Sent) -> str:
    """What a channel answered."""
    return {
        Sent.SHOWN: translate("Offer", "shown"),
        Sent.TAKEN: translate("Offer", "taken for delivery"),
        Sent.REACHED: translate("Offer", "reached"),
        Sent.NOT_REACHED: translate("Offer", "not reached"),
        Sent.FAILED: translate("Offer", "failed"),
        Sent.UNKNOWN: translate("Offer", "nobody knows"),
    }[sent]


@singledispatch
def offer_text(fact: Any, _names: Names) -> str:
    """The words of a line of the log."""
    raise TypeError(f"{type(fact).__name__} is no fact of a shift offer")


@offer_text.register
def _(fact: OfferMade, names: Names) -> str:
    words = translate("OfferLog", "{kind} offered to {count} people until {time}, {places} places: {what}")
    return words.format(
        kind=offer_kind_word(fact.sort), count=count(len(fact.invited)), time=names.time(fact.deadline),
        places=count(fact.places), what=fact.what_for,
    )  # fmt: skip


@offer_text.register
def _(fact: OfferSent, _names: Names) -> str:
    words = translate("OfferLog", "Offer to {name}: {said}")
    return words.format(name=fact.name, said=delivery_text(Delivery(fact.way, fact.sent, fact.words)))


@offer_text.register
def _(fact: OfferAnswered, _names: Names) -> str:
    words = translate("OfferLog", "{name} {response}, {left} places left: {what}")
    return words.format(
        name=fact.name, response=response_word(fact.response), left=count(fact.left), what=fact.what_for
    )


@offer_text.register
def _(fact: OfferOver, _names: Names) -> str:
    words = translate("OfferLog", "Offer expired, {taken} of {places} places taken: {what}")
    if fact.why is Over.CANCELLED:
        words = translate("OfferLog", "Offer cancelled, {taken} of {places} places taken: {what}")
    return words.format(taken=count(fact.taken), places=count(fact.places), what=fact.what_for)
