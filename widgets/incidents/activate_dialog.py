"""Activating a response: who commands, which playbook, and a team that is suggested, never imposed."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from incidents.incident import Incident
from incidents.kinds import Severity
from incidents.playbooks.playbook import Playbook
from incidents.roles import Role
from resources.people import Person, Post
from widgets.act_dialog import ActDialog
from widgets.incidents.incident_texts import role_word, severity_text
from widgets.parts import Label
from widgets.person_picker import PersonPicker
from widgets.viewer import Viewer

translate = QCoreApplication.translate

NAMED_OTHERWISE = frozenset({Role.REPORTER, Role.DUTY_SUPERVISOR, Role.INCIDENT_COMMANDER})


class ActivateDialog(ActDialog):
    """Roles left empty can be assigned later; only the commander must be named."""

    def __init__(
        self,
        incident: Incident,
        playbook: Playbook | None,
        viewer: Viewer,
        suggested: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        today: date = date.min,
    ) -> None:
        title = translate("Dialog", "Activate the response")
        super().__init__(title, translate("Dialog", "Activate"), parent, width=600)
        self.body.addWidget(Label(_about(incident, playbook, viewer), tone="muted", wrap=True))
        if playbook is not None and playbook.is_stale(today):
            self.body.addWidget(Label(_stale(playbook), tone="high", wrap=True))
        self.commander_picker = PersonPicker(role_word(Role.INCIDENT_COMMANDER))
        self.commander_picker.show_people(viewer.able, suggested.get(Role.INCIDENT_COMMANDER, viewer.me))
        self.add_field(role_word(Role.INCIDENT_COMMANDER), self.commander_picker)
        self.pickers: dict[str, PersonPicker] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, role in enumerate(roles_to_fill(playbook, incident.severity)):
            picker = PersonPicker(role_word(role))
            picker.show_people(viewer.able, suggested.get(role, ""))
            self.pickers[role] = picker
            grid.addWidget(Label(role_word(role), tone="muted"), place, 0)
            grid.addWidget(picker, place, 1)
        if self.pickers:
            self.add_field(translate("Dialog", "Team (each is asked to accept; may stay empty)"), grid)

    def commander(self) -> str:
        """Id of the commander."""
        return self.commander_picker.person()

    def team(self) -> tuple[tuple[str, str], ...]:
        """Roles and the persons named for them."""
        return tuple((role, picker.person()) for role, picker in self.pickers.items() if picker.person())

    def problem(self) -> str:
        return "" if self.commander() else translate("Dialog", "Name one commander.")


def roles_to_fill(playbook: Playbook | None, severity: Severity | None) -> tuple[str, ...]:
    """The roles this response needs beside those that other acts name."""
    if playbook is None or severity is None:
        return ()
    return tuple(role for role in playbook.roles_at(severity) if role not in NAMED_OTHERWISE)


def suggested_team(
    roles: Sequence[str], people: Sequence[Person], earlier: Sequence[Incident], commander: str
) -> dict[str, str]:
    """Who held each role last, if still on the list; else, for the review, a duty manager who does not command."""
    known = {person.id for person in people}
    found: dict[str, str] = {}
    for incident in sorted(earlier, key=lambda one: one.reported_at):
        for role, held in incident.team.items():
            if role in roles and held.person in known and not held.declined:
                found[role] = held.person
    managers = [person.id for person in people if person.post is Post.DUTY_MANAGER and person.id != commander]
    reviewer = Role.DUTY_MANAGER_REVIEWER
    if reviewer in roles and found.get(reviewer, commander) == commander:
        found.pop(reviewer, None)
        if managers:
            found[reviewer] = managers[0]
    return found


def _stale(playbook: Playbook) -> str:
    words = translate("Dialog", "▲ This playbook should have been reviewed by {day}: check names and limits as you go.")
    return words.format(day=playbook.review_by)


def _about(incident: Incident, playbook: Playbook | None, viewer: Viewer) -> str:
    if playbook is None:
        return translate("Dialog", "{name}, {grade}. No playbook for this kind yet: steps are added by hand.").format(
            name=incident.name, grade=severity_text(incident.severity)
        )
    return translate("Dialog", "{name}, {grade}. Playbook “{title}” {version}, as it is now.").format(
        name=incident.name,
        grade=severity_text(incident.severity),
        title=playbook.title.pick(viewer.language),
        version=playbook.version,
    )
