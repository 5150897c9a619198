"""The words for pages: by which way, and what came back."""

from PySide6.QtCore import QCoreApplication

from incidents.team.calls import Answered, PageChannel

translate = QCoreApplication.translate


def channel_word(channel: PageChannel) -> str:
    """By which way somebody is called."""
    return {
        PageChannel.DESK: translate("Paging", "at the desk"),
        PageChannel.MAIL: translate("Paging", "by e-mail"),
        PageChannel.WEBHOOK: translate("Paging", "by the paging service"),
        PageChannel.CALL: translate("Paging", "by telephone"),
    }[channel]


def answer_text(answer: Answered) -> str:
    """What came back, without claiming more than the channel said."""
    return {
        Answered.SHOWN: translate("Paging", "shown on the screen"),
        Answered.TAKEN: translate("Paging", "the server took it for delivery"),
        Answered.REACHED: translate("Paging", "reached"),
        Answered.NOT_REACHED: translate("Paging", "rung up, no answer"),
        Answered.FAILED: translate("Paging", "it did not go out"),
        Answered.UNKNOWN: translate("Paging", "unknown whether it went out"),
    }[answer]
