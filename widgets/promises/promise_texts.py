"""Words for promises of the first contact: how one stands, and the lines of the log."""

from datetime import datetime
from functools import singledispatch
from typing import Any

from PySide6.QtCore import QCoreApplication

from resources.promises.facts import PromiseAccepted, PromiseDeclined, PromiseKept, PromiseMade, PromiseOffered
from resources.promises.promise import Promise
from widgets.format import short_day_time
from widgets.incidents.fact_names import Names
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def promise_words(promise: Promise, viewer: Viewer, now: datetime) -> str:
    """What was promised to whom, and by when."""
    words = translate("Promise", "{what} · {customer} · by {time}")
    return words.format(
        what=promise.what, customer=promise.customer, time=short_day_time(promise.due, viewer.zone, now)
    )


@singledispatch
def promise_text(fact: Any, _names: Names) -> str:
    """The words of a line of the log."""
    raise TypeError(f"{type(fact).__name__} is no fact of a promise")


@promise_text.register
def _(fact: PromiseMade, names: Names) -> str:
    words = translate("PromiseLog", "{name} owns a promise to {customer} by {time}: {what}")
    return words.format(name=fact.name, customer=fact.customer, time=names.time(fact.due), what=fact.what)


@promise_text.register
def _(fact: PromiseOffered, _names: Names) -> str:
    words = translate("PromiseLog", "{to} asked to take over a promise of {name}: {what}")
    return words.format(to=fact.to_name, name=fact.name, what=fact.what)


@promise_text.register
def _(fact: PromiseAccepted, _names: Names) -> str:
    words = translate("PromiseLog", "{to} took over a promise of {name}: {what}")
    return words.format(to=fact.to_name, name=fact.name, what=fact.what)


@promise_text.register
def _(fact: PromiseDeclined, _names: Names) -> str:
    words = translate("PromiseLog", "{to} declined; the promise stays with {name}: {what}")
    return words.format(to=fact.to_name, name=fact.name, what=fact.what)


@promise_text.register
def _(fact: PromiseKept, _names: Names) -> str:
    return translate("PromiseLog", "Promise of {name} kept: {what}").format(name=fact.name, what=fact.what)
