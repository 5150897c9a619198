"""Languages stand by their names wherever an agent is shown, and go back to their codes when they are stored."""

from zoneinfo import ZoneInfo

from resources.roster.agent import Agent
from resources.roster.roster import Roster
from widgets.people.agent_dialog import AgentDialog
from widgets.people.languages import language_code, language_word
from widgets.viewer import Viewer


def test_a_code_is_named_and_a_name_is_stored_as_its_code(qapp):
    assert [language_word(code) for code in ("zh", "en", "zh-TW", "Klingon")] == [
        "Chinese", "English", "zh-TW", "Klingon"]  # fmt: skip
    assert [language_code(words) for words in ("chinese", "English", "zh", "Klingon")] == ["zh", "en", "zh", "Klingon"]


def test_the_dialog_shows_names_and_changes_nothing_by_being_opened(qapp):
    viewer = Viewer("", (), ZoneInfo("UTC"), queues={"cards": "Cards"})
    agent = Agent("1", "Ida", home="cards", languages=("zh", "en"))
    dialog = AgentDialog(agent, Roster(agents={"1": agent}), ["cards"], viewer)
    try:
        assert dialog.languages.text() == "Chinese, English"
        assert dialog.agent().languages == ("zh", "en")
        dialog.languages.setText("english, Hokkien")
        assert dialog.agent().languages == ("en", "Hokkien")
    finally:
        dialog.deleteLater()
