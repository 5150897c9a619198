"""The words for the answers that evidence fields of the shipped playbooks offer."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def option_text(key: str) -> str:
    """The answer's words; one of a bank's own playbook stands for itself, with blanks for its underlines."""
    words = {
        "ok": translate("Option", "works"),
        "failed": translate("Option", "failed"),
        "not_possible": translate("Option", "not possible"),
        "same": translate("Option", "the same"),
        "different": translate("Option", "different"),
        "all_safe": translate("Option", "all safe"),
        "counting": translate("Option", "still counting"),
        "missing": translate("Option", "somebody is missing"),
        "suspended": translate("Option", "suspended"),
        "kept": translate("Option", "kept"),
        "roll_back": translate("Option", "roll back"),
        "fail_over": translate("Option", "fail over"),
        "repair": translate("Option", "repair"),
        "wait": translate("Option", "wait"),
        "told": translate("Option", "told"),
        "not_reached": translate("Option", "not reached"),
        "clear": translate("Option", "one clear reason"),
        "several": translate("Option", "several reasons"),
        "unclear": translate("Option", "not clear"),
        "all_given": translate("Option", "given to all"),
        "open": translate("Option", "some still open"),
    }
    return words.get(key, key.replace("_", " "))
