"""The words behind the ids in one incident's entries: its own playbook's, and the centre's people."""

from datetime import datetime
from uuid import UUID

from incidents.incident import Incident
from incidents.playbooks.playbook import Evidence
from widgets.clocks.clock_texts import clock_name, grade_name, regime_name
from widgets.deferred.work_texts import work_word
from widgets.format import clock_time, day
from widgets.incidents.incident_texts import role_word
from widgets.option_texts import option_text
from widgets.viewer import Viewer


class IncidentNames:
    """Reads the playbook that the incident took, never a later one."""

    def __init__(self, incident: Incident, viewer: Viewer) -> None:
        self._incident, self._viewer = incident, viewer

    def person(self, person: str) -> str:
        return self._viewer.name(person)

    def role(self, role: str) -> str:
        return role_word(role)

    def playbook(self, playbook: str) -> str:
        taken = self._incident.playbook
        return taken.title.pick(self._viewer.language) if taken and taken.id == playbook else playbook

    def step(self, step: str) -> str:
        """The title in the viewer's language; a step added by hand has its own."""
        written = self._incident.playbook.step(step) if self._incident.playbook else None
        if written is not None:
            return written.title.pick(self._viewer.language)
        return next((run.title for run in self._incident.steps if run.id == step and run.title), step)

    def choice(self, step: str, choice: str) -> str:
        written = self._incident.playbook.step(step) if self._incident.playbook else None
        made = written.choice(choice) if written else None
        return made.title.pick(self._viewer.language) if made else choice

    def evidence(self, step: str, key: str) -> str:
        found = self._asked(step, key)
        return found.title.pick(self._viewer.language) if found else key

    def answer(self, step: str, key: str, value: str) -> str:
        """What was recorded, in words where the playbook offered answers to choose from."""
        found = self._asked(step, key)
        return option_text(value) if found and value in found.options else value

    def clock(self, clock: str) -> str:
        return clock_name(self._incident.regulation, clock, self._viewer.language)

    def regime(self, regime: str) -> str:
        return regime_name(self._incident.regulation, regime, self._viewer.language)

    def grade(self, regime: str, grade: str) -> str:
        return grade_name(self._incident.regulation, regime, grade, self._viewer.language)

    def queue(self, queue: str) -> str:
        return self._viewer.queue(queue)

    def measure(self, measure: UUID | str) -> str:
        """The title of a temporary measure."""
        found = (one.title for one in self._incident.measures.taken if str(one.id) == str(measure))
        return next(found, str(measure))

    def work(self, work: UUID | str) -> str:
        """What sort of work was put off."""
        found = next((one for one in self._incident.deferred if str(one.id) == str(work)), None)
        return work_word(found.what) if found else str(work)

    def attachment(self, attachment: UUID) -> str:
        """What the file was called where it came from."""
        found = (one.name for one in self._incident.attachments if one.id == attachment)
        return next(found, str(attachment))

    def action(self, action: str) -> str:
        """The title of an action of the review, or what a proposed change would change."""
        review = self._incident.review
        planned, proposed = review.action(action), review.change(action)
        return planned.title if planned else proposed.what if proposed else action

    def day(self, moment: datetime) -> str:
        """The day in the centre's zone."""
        return day(moment, self._viewer.zone)

    def time(self, moment: datetime) -> str:
        """The time of day in the centre's zone."""
        return clock_time(moment, self._viewer.zone)

    def _asked(self, step: str, key: str) -> Evidence | None:
        written = self._incident.playbook.step(step) if self._incident.playbook else None
        return next((one for one in written.evidence if one.key == key), None) if written else None
