"""Whether nothing is to be done any more at a step."""

from incidents.incident import Incident, StepState


def is_settled(incident: Incident, key: str) -> bool:
    """Done or skipped; or not on the path although all questions that could bring it there are answered."""
    run = incident.step(key)
    if run is not None:
        return run.state is not StepState.OPEN
    step = incident.playbook.step(key) if incident.playbook else None
    asked = [incident.step(term.step) for term in step.when.terms] if step and step.when else []
    return bool(asked) and all(one is not None and one.state is not StepState.OPEN for one in asked)
