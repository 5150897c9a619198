"""What a person is told about the outcome of an act; silence means that it went as asked."""

from PySide6.QtCore import QCoreApplication

from console.acts.outcomes import Conflict, Done, Failed, Outcome
from console.acts.trouble_texts import trouble_words
from console.storage.troubles import Trouble
from resources.entry import Entry
from widgets.format import clock_time, count
from widgets.incidents.fact_names import Names
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.log_lines import who_text
from widgets.incidents.refusal_texts import refusal_notice
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def notice_of(outcome: Outcome, viewer: Viewer, names: Names | None) -> Notice | None:
    """The notice, or None. Troubles of the store stay on screen until somebody puts them away."""
    if isinstance(outcome, Done):
        return _of_done(outcome)
    if isinstance(outcome, Failed):
        return trouble_notice(outcome.trouble)
    if isinstance(outcome, Conflict):
        return _of_conflict(outcome, viewer, names)
    return refusal_notice(outcome.refusal, viewer, names)


def _of_done(outcome: Done) -> Notice | None:
    if outcome.warning is not None:
        return trouble_notice(outcome.warning)
    if outcome.masked:
        return Notice(
            translate("Outcome", "Card numbers made unreadable before storing: {count}.").format(
                count=count(outcome.masked)
            ),
            translate("Outcome", "The rest of the text is stored as written."),
            translate("Outcome", "Never write card numbers into the log."),
        )
    return None


def trouble_notice(trouble: Trouble) -> Notice:
    """A trouble of the store as a notice that stays until somebody puts it away."""
    words = trouble_words(trouble)
    return Notice(words.what, words.safe, words.to_do, critical=True)


def _of_conflict(outcome: Conflict, viewer: Viewer, names: Names | None) -> Notice:
    what = translate("Outcome", "Somebody was faster. {winners}").format(
        winners="; ".join(_winner(entry, viewer, names) for entry in outcome.winners[-3:])
    )
    to_do = translate("Outcome", "The page shows how it stands now; look at it and decide again.")
    if outcome.refusal is not None:
        to_do = refusal_notice(outcome.refusal, viewer, names).to_do or to_do
    return Notice(what, translate("Outcome", "Nothing of yours was written; your words are still there."), to_do)


def _winner(entry: Entry, viewer: Viewer, names: Names | None) -> str:
    what = fact_text(entry.fact, names) if names else tag_text(entry.fact)
    return translate("Outcome", "{time} {who}: {what}").format(
        time=clock_time(entry.happened, viewer.zone), who=who_text(entry.who), what=what
    )
