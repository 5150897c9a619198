"""The one table of what a person can do from the keyboard: name, words, keys."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class UserAction(NamedTuple):
    """`key` names the action to the program; `keys` is its shortcut in Qt's portable spelling."""

    key: str
    words: Callable[[], str]
    keys: str = ""


ACTIONS = (
    UserAction("find", lambda: translate("Actions", "Find anything"), "Ctrl+K"),
    UserAction("report", lambda: translate("Actions", "Report an incident"), "F8"),
    UserAction("contacts", lambda: translate("Actions", "Contacts: whom to call"), "F7"),
    UserAction("pack", lambda: translate("Actions", "Print the pack: make it now and open it"), "F6"),
    UserAction("pack_folder", lambda: translate("Actions", "Show where the printed packs lie")),
    UserAction("floor", lambda: translate("Actions", "Go to Floor"), "Ctrl+1"),
    UserAction("floor_queues", lambda: translate("Actions", "Floor: show the queues"), "Alt+1"),
    UserAction("floor_agents", lambda: translate("Actions", "Floor: show the agents"), "Alt+2"),
    UserAction("floor_hand", lambda: translate("Actions", "Floor: count by hand"), "Alt+3"),
    UserAction("incidents", lambda: translate("Actions", "Go to Incidents"), "Ctrl+2"),
    UserAction("response", lambda: translate("Actions", "Go to Response"), "Ctrl+3"),
    UserAction("shifts", lambda: translate("Actions", "Go to Shifts"), "Ctrl+4"),
    UserAction("review", lambda: translate("Actions", "Go to Review"), "Ctrl+5"),
    UserAction("review_incidents", lambda: translate("Actions", "Review: show the incidents")),
    UserAction("review_entries", lambda: translate("Actions", "Review: show every entry of the log")),
    UserAction("review_clocks", lambda: translate("Actions", "Review: show which clocks were kept")),
    UserAction("people", lambda: translate("Actions", "Go to People"), "Ctrl+6"),
    UserAction("people_agents", lambda: translate("Actions", "People: show the agents")),
    UserAction("people_today", lambda: translate("Actions", "People: show who is there today")),
    UserAction("people_skills", lambda: translate("Actions", "People: show skills, certificates and learners")),
    UserAction("people_reserves", lambda: translate("Actions", "People: show the reserves")),
    UserAction("forecast", lambda: translate("Actions", "Forecast: accuracy and data")),
    UserAction("alarms", lambda: translate("Actions", "Go to the alarms"), "Alt+A"),
    UserAction("accept_proposal", lambda: translate("Actions", "Accept the incident that is proposed"), "F9"),
    UserAction("decline_proposal", lambda: translate("Actions", "Decline the incident that is proposed"), "Shift+F9"),
    UserAction("policy", lambda: translate("Actions", "Policy sheet: the limits P1–P10 and who signed them")),
    UserAction("duties", lambda: translate("Actions", "Who may do what: posts and their permissions")),
    UserAction("alarm_rules", lambda: translate("Actions", "Alarm rules")),
    UserAction("mute_alarms", lambda: translate("Actions", "Alarms: no sound for 15 minutes, or sound again")),
    UserAction("lend", lambda: translate("Actions", "Lend agents to a queue"), "Ctrl+L"),
    UserAction("propose", lambda: translate("Actions", "Propose levers for the queues that are short"), "Alt+P"),
    UserAction("return_all", lambda: translate("Actions", "Return all agents on loan"), "Ctrl+Shift+R"),
    UserAction("person", lambda: translate("Actions", "Change who acts at this desk"), "Ctrl+P"),
    UserAction("theme", lambda: translate("Actions", "Theme: switch between dark and light"), "Ctrl+Shift+T"),
    UserAction("language", lambda: translate("Actions", "Switch the language (from the next start on)")),
    UserAction("full_screen", lambda: translate("Actions", "Full screen"), "F11"),
    UserAction("quit", lambda: translate("Actions", "Quit"), "Ctrl+Q"),
)


def keys_of(key: str) -> str:
    """The shortcut of an action as it stands on a key cap. Raises StopIteration for an action that there is not."""
    return shown_keys(next(action.keys for action in ACTIONS if action.key == key))


def shown_keys(keys: str) -> str:
    """A shortcut as it stands on a key cap: Ctrl K."""
    return keys.replace("+", " ")
