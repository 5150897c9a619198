"""The one runner of commands: permission, load, decide, append, project, in one transaction."""

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from console.acts.card_numbers import mask_fields
from console.acts.domains import Also, Domain, Situation
from console.acts.outcomes import Conflict, Done, Failed, Outcome, Refused, Request
from console.acts.permissions import PermissionCode, may
from console.acts.rivalry import rivals, stumbled_on
from console.clocks.clock import Clock
from console.storage.journal import Overtaken, Statement
from console.storage.seal import digest_of
from console.storage.session import Session
from console.storage.store import Store
from console.storage.troubles import StoreFault, Trouble, TroubleCode
from resources.entry import Entry, Refusal
from resources.people import Person

_NAMES_OF_PEOPLE = ("commander", "person", "backup", "reviewer", "second", "owner", "successor", "signer")
_NO_FREE_TEXT = ("playbook_text", "digest", "days")  # published by the bank and sealed; no text at all; masked before
_KEPT = 64  # folded streams kept in memory

log = logging.getLogger(__name__)


class Runner:
    """Give it one thread. Several runners may share a store: of two acts that exclude each other one wins."""

    def __init__(self, store: Store, clock: Clock, people: Mapping[str, Person], domains: Sequence[Domain]) -> None:
        self.store = store
        self._clock = clock
        self._people = people
        self._domains = domains
        self._states: dict[str, tuple[int, Any]] = {}

    def run(self, request: Request) -> Outcome:
        """Never raises: whatever goes wrong comes back as an outcome, and after a fault the truth is read back."""
        try:
            return self._with_ballast(request)
        except Overtaken as overtaken:
            return Conflict(overtaken.winners)
        except StoreFault as fault:
            log.exception("act not stored")
            if fault.trouble.code is TroubleCode.BUSY:  # certainly nothing was written
                return Failed(fault.trouble)
            return self._read_back(request, fault)
        except Exception as defect:
            log.exception("act failed")
            return Failed(Trouble.of(TroubleCode.DEFECT, what=f"{type(defect).__name__}: {defect}", id=request.id))

    def _with_ballast(self, request: Request) -> Outcome:
        try:
            return self._attempt(request)
        except StoreFault as fault:
            if fault.full and self.store.ballast.give_up():
                log.warning("disk full: the ballast was given up")
                return self._attempt(request)
            raise

    def _attempt(self, request: Request) -> Outcome:
        command, masked = mask_fields(request.command, _NO_FREE_TEXT)
        with self.store.session() as session:
            outcome, states = self._decide(session, request, command)
        if not isinstance(outcome, Done) or outcome.repeated or not outcome.entries:
            return outcome
        for stream, state in states.items():
            self._keep(stream, state)
        return Done(outcome.entries, masked=masked, warning=self.store.anchor())

    def _decide(self, session: Session, request: Request, command: Any) -> tuple[Outcome, dict[str, Any]]:
        refusal = self._not_allowed(request, command)
        if refusal:
            return Refused(refusal), {}
        if known := self._known(session, request.id, command):
            return known, {}
        domain = next(domain for domain in self._domains if isinstance(command, domain.command))
        streams = domain.streams(command)
        homes = {stream: self._home_of(stream, domain) for stream in streams}
        loaded = {stream: self._load(session, homes[stream], stream) for stream in streams}
        now = self._clock.now()
        state = loaded[streams[0]][1]
        others = {stream: loaded[stream][1] for stream in streams[1:]}
        situation = Situation(request, now, session, others)
        decision = domain.decide(state, command, situation)
        unseen = self._unseen(session, streams[0], request.seen)
        if isinstance(decision, Refusal):
            winners = self._winners(streams[0], domain, command, situation) if unseen else ()
            return (Conflict(winners, decision) if winners else Refused(decision)), {}
        if rivalling := rivals(decision, unseen):
            return Conflict(rivalling), {}
        statements = self._statements(request, streams[0], decision, now)
        entries = session.append(statements, {name: at for name, (at, _) in loaded.items()})
        if entries:
            session.remember_use(request.id, _mark(command))
        return Done(entries), self._taken_in(session, homes, loaded, entries)

    def _home_of(self, stream: str, default: Domain) -> Domain:
        """The domain that folds a stream, whichever domain's command names it."""
        return next((one for one in self._domains if one.prefix and stream.startswith(one.prefix)), default)

    def _taken_in(
        self,
        session: Session,
        homes: Mapping[str, Domain],
        loaded: Mapping[str, tuple[int, Any]],
        entries: Sequence[Entry],
    ) -> dict[str, tuple[int, Any]]:
        """Version and state of the streams that have grown, each folded and projected by its own domain."""
        grown: dict[str, tuple[int, Any]] = {}
        for entry in entries:
            _, state = grown.get(entry.stream) or loaded[entry.stream]
            grown[entry.stream] = entry.seq, homes[entry.stream].fold(state, entry)
        for stream, (_, state) in grown.items():
            homes[stream].project(session, state)
        return grown

    def _not_allowed(self, request: Request, command: Any) -> Refusal | None:
        who = request.who
        person = self._people.get(who.person)
        if not may(who, person, type(command)):
            post = person.post.value if person else ""
            return Refusal.of(PermissionCode.NOT_ALLOWED, name=who.name, post=post, command=type(command).__name__)
        for field in _NAMES_OF_PEOPLE:
            named = getattr(command, field, "")
            if named and named not in self._people:
                return Refusal.of(PermissionCode.UNKNOWN_PERSON, person=named)
        return None

    def _known(self, session: Session, id_: UUID, command: Any) -> Outcome | None:
        digest = session.use_of(id_)
        if digest is None:
            return None
        if digest != _mark(command):
            raise ValueError(f"the id {id_} was used for another act before")
        return Done(session.entries_by(id_), repeated=True)

    def _load(self, session: Session, domain: Domain, stream: str) -> tuple[int, Any]:
        """Version and state of a stream: what was folded before, and what came since."""
        version, state = self._states.get(stream, (0, None))
        for entry in session.entries_of(stream, after_seq=version):
            state = domain.fold(state, entry)
            version = entry.seq
        return version, state

    def _keep(self, stream: str, state: tuple[int, Any]) -> None:
        self._states.pop(stream, None)
        self._states[stream] = state
        if len(self._states) > _KEPT:
            del self._states[next(iter(self._states))]

    def _winners(self, stream: str, domain: Domain, command: Any, situation: Situation) -> tuple[Entry, ...]:
        """What another desk did that a refused command ran into: told from the state its giver saw onwards."""
        before, since = None, []
        for entry in situation.session.entries_of(stream):
            if entry.seq <= (situation.request.seen or 0):
                before = domain.fold(before, entry)
            else:
                since.append(entry)
        return stumbled_on(before, since, domain.fold, lambda state: domain.decide(state, command, situation))

    def _unseen(self, session: Session, stream: str, seen: int | None) -> tuple[Entry, ...]:
        return () if seen is None else session.entries_of(stream, after_seq=seen)

    def _statements(self, request: Request, stream: str, facts: Sequence[Any], now: datetime) -> list[Statement]:
        wall = self._clock.wall()
        placed = [(fact.stream, fact.fact) if isinstance(fact, Also) else (stream, fact) for fact in facts]
        return [
            Statement(
                uuid5(request.id, str(place)), request.id, where, request.who, request.desk,
                request.happened or now, now, wall, fact,
            )
            for place, (where, fact) in enumerate(placed)
        ]  # fmt: skip

    def _read_back(self, request: Request, fault: StoreFault) -> Outcome:
        """After a fault nobody knows whether the commit took place: the store itself says."""
        try:
            with self.store.session() as session:
                entries = session.entries_by(request.id)
        except StoreFault:
            return Failed(Trouble.of(TroubleCode.UNKNOWN_OUTCOME, id=request.id))
        return Done(entries, repeated=True) if entries else Failed(fault.trouble)


def _mark(command: Any) -> str:
    """Tells two commands apart that come under the same id."""
    return digest_of(repr(command))
