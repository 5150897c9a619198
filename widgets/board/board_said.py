"""What the day board says: titles of groups, what stands at a place, who differs from the plan, which limits break."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPoint

from resources.changes.change import CallIn
from resources.dayboard.groups import Grouping
from resources.roster.agent import Agent
from widgets.board.board_layout import NAME_PX
from widgets.board.board_values import BoardValues
from widgets.board.cell_words import piece_words, span_words, strip_words
from widgets.format import clock_time, headed, listed
from widgets.limits.breach_texts import breach_text
from widgets.plain import plain
from widgets.roster.adherence_texts import adhering_word

translate = QCoreApplication.translate


class BoardSaid(BoardValues):
    """The same words for the eye that asks with the pointer and for the ear that follows the keyboard."""

    def agent_of(self, place: int) -> Agent | None:
        """Whose row it is; None for a head."""
        return self._roster.agents.get(self.board.lines[place].agent)

    def group_title(self, group: int) -> str:
        """What people call a group."""
        key = self.board.groups[group].key
        if self.wanted.group is Grouping.QUEUE:
            return plain(self.viewer.queue(key)) if key else translate("Board", "No queue")
        if self.wanted.group is Grouping.NONE:
            return translate("Board", "All queues")
        none = translate("Board", "No team") if self.wanted.group is Grouping.TEAM else translate("Board", "No site")
        return plain(key) or none

    def empty_words(self) -> str:
        if not self._roster.agents:
            return translate("Board", "There is no roster yet. Import a roster on People.")
        if self.wanted.only_changed and not self.wanted.seeks:
            return translate("Board", "Nothing is tried. Take “Only with changes” back to see everybody.")
        if self.wanted.filters:
            return translate("Board", "Nobody fits. Use fewer words, or another filter.")
        return translate("Board", "Nobody has a shift on this day. Import its roster on People, or choose another day.")

    def _again(self, group: int, interval: int) -> float:
        """How many contacts of a group's need call again after an outage."""
        if self._need is None:
            return 0.0
        needs = (self._need.queues.get(self.plan.queues[row]) for row in self._rows(group))
        return sum(need.extra[interval] for need in needs if need is not None and need.extra)

    def words_at(self, place: int, moment: float) -> str:
        """What stands at a place: of a head the strip, of a row what lies there."""
        if not self.board.lines[place].agent:
            interval = self.day.interval(moment)
            group = self.board.lines[place].group
            words = strip_words(self.strip(group), interval, self._again(group, interval))
            return headed(span_words(*self.board.cell(interval), self.zone), words)
        there = [piece for piece in reversed(self.lane(place)) if piece.start <= moment < piece.end]
        if not there:
            return translate("Board", "not on shift")
        said = [piece_words(piece, self.viewer.queue(piece.queue), self.zone) for piece in there]
        for change in dict.fromkeys(piece.change for piece in there if piece.change is not None):
            said += [f"■ {breach_text(one, self.viewer)}" for one in self._breaches.get(change, ())]
        return "\n".join(said)

    def tip(self, point: QPoint) -> str:
        place = self.place_at(point)
        if place is None:
            return ""
        agent, title = self.agent_of(place), self.group_title(self.board.lines[place].group)
        if point.x() < NAME_PX:
            return "\n".join(self._about(agent)) if agent else self._head_tip(place)
        return f"{agent.name if agent else title}\n{self.words_at(place, self.moment_at(point))}"

    def out_words(self, agent: str) -> str:
        """How somebody differs from the plan now, and since when; empty: they do not."""
        out = self._out.get(agent) if self.day.start <= self.now < self.day.end else None
        if out is None or out.since is None:
            return adhering_word(out.state) if out else ""
        words = translate("Board", "{what} since {time}")
        return words.format(what=adhering_word(out.state), time=clock_time(out.since, self.zone))

    def _about(self, agent: Agent) -> list[str]:
        lines = (f"{agent.name} · {agent.id}", self._skills(agent), self.out_words(agent.id))
        return [line for line in lines if line]

    def _head_tip(self, place: int) -> str:
        group = self.board.lines[place].group
        words = translate("Board", "tried: {who} called in from the reserve · {span}")
        called = []
        for one in self._called_in(group):
            span = span_words(one.start.timestamp(), one.end.timestamp(), self.zone)
            called.append(words.format(who=self.viewer.name(one.reserve), span=span))
        return "\n".join((self.group_title(group), *called))

    def _called_in(self, group: int) -> list[CallIn]:
        """Those of the reserve whom the draft calls into a queue: they have no row of their own."""
        key = self.board.groups[group].key
        calls = [one for one in self._changes if isinstance(one, CallIn)]
        return [one for one in calls if one.to == key] if self.wanted.group is Grouping.QUEUE else []

    def _skills(self, agent: Agent) -> str:
        """What somebody may serve beside the queue they work for."""
        served = self.plan.served.get(agent.id, agent.home)
        today = datetime.fromtimestamp(self.day.start + 43_200, self.zone).date()
        others = (one.queue for one in agent.skills if one.queue != served and one.holds(today))
        return listed(plain(self.viewer.queue(queue)) for queue in others)
