"""Figures of the impact in words, and the line of the log about them."""

from PySide6.QtCore import QCoreApplication, QLocale

from incidents.impact.facts import ImpactNoted
from incidents.impact.impact import ImpactFigure, ImpactKind, ImpactSource
from incidents.impact.refusals import ImpactCode
from widgets.format import count
from widgets.incidents.fact_names import Names

translate = QCoreApplication.translate

MINOR = {"JPY": 0, "KRW": 0, "VND": 0, "KWD": 3, "BHD": 3}  # digits after the point, ISO 4217; all others have two


def impact_word(what: ImpactKind) -> str:
    """What is counted."""
    return {
        ImpactKind.CONTACTS: translate("Impact", "Contacts hit"),
        ImpactKind.CUSTOMERS: translate("Impact", "Customers affected"),
        ImpactKind.PLACE: translate("Impact", "Place without service"),
        ImpactKind.MONEY: translate("Impact", "Money"),
    }[what]


def source_word(source: ImpactSource) -> str:
    """Who knows it."""
    return {
        ImpactSource.FLOOR: translate("Impact", "counted on the floor"),
        ImpactSource.HAND: translate("Impact", "by hand"),
    }[source]


def money_text(minor: int, currency: str) -> str:
    """Minor units as people write the amount: "TWD 1,200.50"."""
    digits = MINOR.get(currency, 2)
    whole, part = divmod(minor, 10**digits)
    point = QLocale().decimalPoint()
    return f"{currency} {count(whole)}" + (f"{point}{part:0{digits}d}" if part else "")


def value_text(figure: ImpactFigure | ImpactNoted) -> str:
    """The figure in its unit."""
    if figure.what is ImpactKind.PLACE:
        return translate("Impact", "{minutes} min").format(minutes=count(figure.value))
    if figure.what is ImpactKind.MONEY:
        return money_text(figure.value, figure.currency)
    return count(figure.value)


def impact_text(fact: ImpactNoted, names: Names) -> str:
    """The words of a line of the log."""
    what = f"{impact_word(fact.what)} {fact.place}".strip()
    words = translate("ImpactLog", "{what}: {value} as of {time}, {source}")
    said = words.format(what=what, value=value_text(fact), time=names.time(fact.as_of), source=source_word(fact.source))
    return f"{said} · {fact.note}" if fact.note else said


def impact_sentences() -> dict[str, tuple[str, str]]:
    """By code of a refusal: what is wrong and what to do, with the code's parameters in braces."""
    return {
        ImpactCode.IMPACT_VALUE_INVALID: (
            translate("ImpactRefusal", "This is no figure of an impact: a whole number from 0 is."),
            translate("ImpactRefusal", "Write the number without signs."),
        ),
        ImpactCode.IMPACT_IN_FUTURE: (
            translate("ImpactRefusal", "The figure is from a time to come."),
            translate("ImpactRefusal", "Give the time at which it was counted."),
        ),
        ImpactCode.PLACE_MISSING: (
            translate("ImpactRefusal", "The place is missing."),
            translate("ImpactRefusal", "Name the province or branch that was without service."),
        ),
        ImpactCode.CURRENCY_INVALID: (
            translate("ImpactRefusal", "“{currency}” is no currency."),
            translate("ImpactRefusal", "Write its three letters, such as TWD."),
        ),
        ImpactCode.NOT_COUNTED_BY_FLOOR: (
            translate("ImpactRefusal", "The floor counts contacts and nothing else."),
            translate("ImpactRefusal", "Enter this figure by hand."),
        ),
    }
