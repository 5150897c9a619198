"""The policy of an incident: nobody asks for it, the report brings it along."""

from dataclasses import replace

from incidents.incident import Incident
from incidents.policy.facts import LimitsTaken
from incidents.topic import Topic
from resources.entry import Entry


def _taken(incident: Incident, _entry: Entry, fact: LimitsTaken) -> Incident:
    return replace(incident, policy=fact)


POLICY = Topic(rules={}, changes={LimitsTaken: _taken})
