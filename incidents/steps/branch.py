"""What sort of its kind an incident is, such as an evacuation among the disasters."""

from incidents.incident import Incident
from incidents.playbooks.playbook import Choice


def branch_of(incident: Incident) -> Choice | None:
    """The answer at the step by which the playbook branches; None before it is given, or where there is none."""
    book = incident.playbook
    step = book.step(book.branch) if book and book.branch else None
    run = incident.step(step.id) if step else None
    return step.choice(run.choice) if step and run and run.choice else None
