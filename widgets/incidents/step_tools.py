"""What the button says that opens the part of the console with which a step is carried out."""

from PySide6.QtCore import QCoreApplication

from incidents.measures.measure import MeasureKind
from incidents.playbooks.playbook import Tool

translate = QCoreApplication.translate


def tool_text(tool: Tool, measure: MeasureKind | None = None) -> str:
    """Three dots announce that it asks something; the others bring up a tab beside the playbook."""
    if measure is not None:
        return translate("Playbook", "Take the measure…")
    return {
        Tool.LEND: translate("Playbook", "Lend agents…"),
        Tool.PROPOSE: translate("Playbook", "Propose levers…"),
        Tool.MEASURES: translate("Playbook", "Open measures"),
        Tool.WORK: translate("Playbook", "Open deferred work"),
        Tool.IMPACT: translate("Playbook", "Open impact"),
        Tool.CLOCKS: translate("Playbook", "Open regulator reports"),
        Tool.ROLLS: translate("Playbook", "Open rolls"),
    }[tool]


def tool_keys(tool: Tool) -> str:
    """The keys that do the same, empty where there are none."""
    return {Tool.LEND: "Ctrl L", Tool.PROPOSE: "Alt P"}.get(tool, "")
