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
        "untouched": translate("Option", "as it was found"),
        "changed": translate("Option", "changed"),
        "passed_on": translate("Option", "passed on"),
        "not_passed_on": translate("Option", "not passed on"),
        "filed": translate("Option", "filed"),
        "not_due": translate("Option", "no report is due"),
        "not_needed": translate("Option", "not needed"),
        "undecided": translate("Option", "not decided yet"),
        "safe_now": translate("Option", "the customer is safe"),
        "lost_contact": translate("Option", "contact was lost"),
        "police": translate("Option", "handed to the police"),
    }
    return words.get(key, key.replace("_", " "))
