"""Agents who are gone: phones that vanished, people who signed off or paused, many in a short time.

At a shift's end many sign off at once, and breaks come in waves; that is no loss while the centre can do without them.
So a loss counts when those who stay are too few or callers feel it, or when phones vanish faster than people leave.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from resources.agents import AgentState
from resources.floor import AgentFigures, Floor
from resources.surge.divergence import Basis, Divergence, Sign, Stage
from resources.surge.stages import Episode, is_felt

WINDOW_S = 600.0  # losses that belong together
SUDDEN_S = 60.0  # phones of people who go home do not vanish together like this
LOST_SHARE = 0.2  # of the agents of the centre (playbooks.md A4: 20 % unable to work is grade III)
PAUSED_SHARE = 0.25  # breaks come in waves
QUEUE_SHARE = 0.4  # of the agents of one queue
FEWEST = 4  # agents; fewer are no loss but somebody's business
SHORT = 0.05  # missing ÷ needed, over the queues concerned
QUARTER_S, BEFORE_S, AFTER_S = 900.0, 60.0, 180.0  # shifts end on a quarter of an hour, or so soon before and after
PERSISTS_S = 20.0  # phones that register anew are back by then
BACK_SHARE = 0.1  # with fewer still gone it is over
ADAPTED_S = 600.0  # or when for so long nobody has been missed
FORGET_S = 1_800.0


@dataclass(slots=True)
class _Gone:
    """An agent who was there: how he went, when, and from which queues."""

    sign: Sign
    at: float
    queues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Loss:
    """Agents lost in one way, in the centre (no queue) or in one queue."""

    sign: Sign
    queue: str
    lost: int
    before: int
    since: float
    sudden: bool

    @property
    def share(self) -> float:
        return self.lost / self.before if self.before else 0.0


class Supply:
    """Who was there and is not; and the loss that may be going on."""

    def __init__(self) -> None:
        self._known: dict[str, AgentFigures] = {}
        self._gone: dict[str, _Gone] = {}
        self._at = float("-inf")
        self._episode: Episode | None = None
        self._loss: _Loss | None = None
        self._missed_at = 0.0

    def judge(self, floor: Floor) -> Divergence | None:
        """Whether agents are missing at the moment of `floor`, whose link must be up."""
        now = floor.at
        if now - self._at > FORGET_S or now < self._at:
            self._known, self._gone, self._episode = {}, {}, None
        self._at = now
        self._note(floor.agents, now)
        if self._episode is None:
            self._find(floor)
        elif self._episode.stage is Stage.WATCH:
            self._go_on(self._episode, floor)
        elif self._loss is not None:
            self._look_for_end(self._loss, floor)
        return self._said(floor)

    def _note(self, agents: Mapping[str, AgentFigures], now: float) -> None:
        """What has become of everybody since the last look."""
        known = self._known
        for agent, figures in agents.items():
            old = known.get(agent)
            if old is figures:
                continue
            known[agent] = figures
            sign = _sign(figures)
            if sign is None:
                self._gone.pop(agent, None)
            elif old is not None and _sign(old) is not sign:
                gone = self._gone.get(agent)
                if gone is None or sign is not Sign.PAUSED:
                    self._gone[agent] = _Gone(sign, gone.at if gone else now, _queues(old))
        for agent in [agent for agent in known if agent not in agents]:
            old = known.pop(agent)
            if agent not in self._gone:
                self._gone[agent] = _Gone(Sign.SIGNED_OFF, now, _queues(old))
            elif self._gone[agent].sign is Sign.PAUSED:
                self._gone[agent].sign = Sign.SIGNED_OFF
        kept = self._episode.since - WINDOW_S if self._episode else now - WINDOW_S
        for agent in [agent for agent, gone in self._gone.items() if gone.at < kept]:
            del self._gone[agent]

    def _find(self, floor: Floor) -> None:
        losses = self._losses(floor)
        found = next((loss for loss in losses if self._counts(loss, floor)), None)
        if found is not None:
            self._loss = found
            self._episode = Episode(found.since, floor.at, floor.at)

    def _go_on(self, episode: Episode, floor: Floor) -> None:
        same = next((loss for loss in self._losses(floor) if self._counts(loss, floor)), None)
        if same is None:
            self._episode = self._loss = None
            return
        self._loss, episode.since = same, min(episode.since, same.since)
        if floor.at - episode.begun >= PERSISTS_S:
            episode.confirm(floor.at)
            self._missed_at = floor.at

    def _look_for_end(self, old: _Loss, floor: Floor) -> None:
        now = floor.at
        gone = [one for one in self._gone.values() if not old.queue or old.queue in one.queues]
        lost = sum(one.sign is not Sign.PAUSED or old.sign is Sign.PAUSED for one in gone)
        before = max(old.before, lost)
        self._loss = _Loss(old.sign, old.queue, lost, before, old.since, old.sudden)
        if self._is_missed(old.queue, floor) or (old.sudden and old.sign is Sign.PHONES_GONE):
            self._missed_at = now
        if self._loss.share < BACK_SHARE or now - self._missed_at >= ADAPTED_S:
            self._episode = self._loss = None

    def _losses(self, floor: Floor) -> list[_Loss]:
        """What may count, the widest first."""
        here = sum(_sign(figures) is None or _sign(figures) is Sign.PAUSED for figures in floor.agents.values())
        found = [self._loss_of(sign, "", here) for sign in (Sign.PHONES_GONE, Sign.SIGNED_OFF, Sign.PAUSED)]
        per_queue = Counter(queue for gone in self._gone.values() for queue in gone.queues)
        for queue, lost in per_queue.most_common():
            if lost < FEWEST:
                break
            figures = floor.queues.get(queue)
            if figures is not None:
                staffed = figures.staffed + figures.elsewhere + figures.agents.get(AgentState.PAUSED, 0)
                found += [self._loss_of(sign, queue, staffed) for sign in (Sign.PHONES_GONE, Sign.SIGNED_OFF)]
        return [loss for loss in found if loss is not None]

    def _loss_of(self, sign: Sign, queue: str, here: int) -> _Loss | None:
        times = sorted(
            gone.at
            for gone in self._gone.values()
            if gone.sign is sign and (not queue or queue in gone.queues) and self._at - gone.at <= WINDOW_S
        )
        lost = len(times)
        before = here if sign is Sign.PAUSED else here + lost
        least = QUEUE_SHARE if queue else PAUSED_SHARE if sign is Sign.PAUSED else LOST_SHARE
        if lost < FEWEST or lost < least * before:
            return None
        span = max(1, round(least * before))
        sudden = any(times[last] - times[last - span + 1] <= SUDDEN_S for last in range(span - 1, lost))
        return _Loss(sign, queue, lost, before, times[lost // 10], sudden)

    def _counts(self, loss: _Loss, floor: Floor) -> bool:
        if loss.sign is Sign.PHONES_GONE and loss.sudden and not loss.queue:
            return True
        if loss.sign is Sign.SIGNED_OFF and not loss.queue and not _at_shift_end(loss.since):
            return True
        return self._is_missed(loss.queue, floor)

    def _is_missed(self, queue: str, floor: Floor) -> bool:
        """Whether those who stay are too few: of one queue, or over all."""
        concerned = [floor.queues[queue]] if queue in floor.queues else list(floor.queues.values())
        need = sum(figures.need or 0 for figures in concerned)
        missing = sum(max(0, -(figures.gap or 0)) for figures in concerned)
        felt = sum(is_felt(floor, figures.queue) for figures in concerned)
        return (need > 0 and missing > SHORT * need and felt > 0) or (not queue and felt * 4 >= len(concerned))

    def _said(self, floor: Floor) -> Divergence | None:
        episode, loss = self._episode, self._loss
        if episode is None or loss is None:
            return None
        touched = Counter(queue for gone in self._gone.values() for queue in gone.queues)
        queues = (loss.queue,) if loss.queue else tuple(queue for queue in floor.queues if touched[queue])
        return Divergence(
            sign=loss.sign,
            stage=episode.stage,
            queues=queues,
            since=episode.since,
            seen=float(loss.before - loss.lost),
            expected=float(loss.before),
            basis=Basis.PAST,
            everywhere=not loss.queue,
        )


def _at_shift_end(moment: float) -> bool:
    """Whether people ordinarily go home then: shifts end on a quarter of an hour."""
    return (moment + BEFORE_S) % QUARTER_S < BEFORE_S + AFTER_S


def _sign(figures: AgentFigures) -> Sign | None:
    """In which way the agent is not there for callers; None: at work, or nobody knows."""
    if figures.state is AgentState.UNAVAILABLE:
        return Sign.PHONES_GONE
    if figures.state is AgentState.PAUSED:
        return Sign.PAUSED
    return None


def _queues(figures: AgentFigures) -> tuple[str, ...]:
    return tuple(member.queue for member in figures.memberships)
