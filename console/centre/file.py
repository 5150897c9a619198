"""The centre file: what the bank's contact centre consists of, read strictly and told in plain sentences."""

import tomllib
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, ValidationError

from console.centre.centre import Centre, Pbx, usual_port
from console.centre.contacts import (
    ContactPart,
    Email,
    ListPart,
    Phone,
    ReservePart,
    directory_of,
    loose_ends,
    reserves_of,
)
from console.centre.notify import NotifyPart, notify_of
from console.centre.parts import Id, Line, Name, Strict, unique
from console.centre.work import WorkPart, work_of
from resources.people import Person, Post
from resources.queues import Channel, QueueSettings

_SECRETS = frozenset({"secret", "password", "passwd", "token", "key"})
_LARGEST = 1 << 20  # bytes


class CentreFault(Exception):  # noqa: N818
    """A centre file that cannot be used; `problems` are sentences, one per fault, each naming its place."""

    def __init__(self, source: str, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(f"{source}: {problem}" for problem in problems))
        self.source = source
        self.problems = problems


def load_centre(file: Path) -> Centre:
    """The centre of the file. Raises CentreFault."""
    try:
        if file.stat().st_size > _LARGEST:
            raise CentreFault(str(file), (f"is larger than {_LARGEST >> 20} MB",))
        return parse_centre(file.read_text("utf-8"), str(file))
    except OSError as fault:
        raise CentreFault(str(file), (f"cannot be read: {fault.strerror}",)) from fault
    except UnicodeDecodeError as fault:
        raise CentreFault(str(file), (f"is not UTF-8 at byte {fault.start}",)) from fault


def parse_centre(text: str, source: str) -> Centre:
    """The centre in a text of TOML. Raises CentreFault with every problem that was found."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise CentreFault(source, (f"is not TOML: {fault}",)) from fault
    secrets = tuple(_secrets(raw))
    if secrets:
        raise CentreFault(source, tuple(f"{where}: a secret does not belong in this file" for where in secrets))
    try:
        file = _File.model_validate(raw)
    except ValidationError as fault:
        raise CentreFault(source, tuple(_sentence(error) for error in fault.errors())) from fault
    centre = _centre(file)
    if loose := loose_ends(centre.directory, {person.id for person in centre.people}):
        raise CentreFault(source, tuple(loose))
    return centre


def _is_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise ValueError(f"{name!r} is no time zone; write one such as Asia/Taipei") from fault
    return name


_Share = Annotated[float, Field(ge=0, le=1)]
_Seconds = Annotated[float, Field(gt=0, le=86_400)]


class _Queue(Strict):
    id: Id
    title: Line = ""
    channel: Channel = Channel.PHONE
    target_s: _Seconds | None = None
    goal: _Share = 0.8
    abandon_limit: _Share = 0.05
    longest_wait_goal_s: _Seconds = 60.0
    protected: bool = False
    wrap_up_s: Annotated[float, Field(ge=0, le=3600)] = 0.0
    contacts_at_once: Annotated[int, Field(ge=1, le=20)] = 1


class _Person(Strict):
    id: Name
    name: Name
    post: Post
    desk: Line = ""
    email: Email = ""
    phone: Phone = ""


class _Pbx(Strict):
    host: Name
    port: Annotated[int, Field(ge=1, le=65_535)] | None = None
    user: Name
    tls: bool = True
    fingerprint: Annotated[str, Field(pattern=r"^([0-9A-Fa-f]{2}:?){32}$|^$")] = ""


def _is_pack(pack: str) -> str:
    from incidents.clocks.packs import shipped  # only for a centre that names one: it takes a while

    if pack not in shipped():
        raise ValueError(f"{pack!r} is no rule pack; there are {', '.join(shipped())}")
    return pack


class _Regulation(Strict):
    packs: Annotated[tuple[Annotated[str, AfterValidator(_is_pack)], ...], Field(max_length=40)] = ()


class _File(Strict):
    name: Name
    zone: Annotated[str, AfterValidator(_is_zone)]
    queues: Annotated[tuple[_Queue, ...], Field(min_length=1, max_length=500), AfterValidator(unique)]
    people: Annotated[tuple[_Person, ...], Field(min_length=1), AfterValidator(unique)]
    pbx: _Pbx | None = None
    regulation: _Regulation = _Regulation()
    notify: NotifyPart = NotifyPart()
    work: WorkPart = WorkPart()
    contacts: Annotated[tuple[ContactPart, ...], Field(max_length=2000), AfterValidator(unique)] = ()
    lists: Annotated[tuple[ListPart, ...], Field(max_length=200), AfterValidator(unique)] = ()
    reserves: Annotated[tuple[ReservePart, ...], Field(max_length=2000), AfterValidator(unique)] = ()


def _centre(file: _File) -> Centre:
    return Centre(
        file.name,
        ZoneInfo(file.zone),
        tuple(QueueSettings(**queue.model_dump()) for queue in file.queues),
        tuple(Person(**person.model_dump()) for person in file.people),
        _pbx(file.pbx) if file.pbx else None,
        directory_of(file.contacts, file.lists),
        reserves_of(file.reserves),
        tuple(dict.fromkeys(file.regulation.packs)),
        notify_of(file.notify),
        work_of(file.work),
    )


def _pbx(pbx: _Pbx) -> Pbx:
    return Pbx(pbx.host, pbx.port or usual_port(tls=pbx.tls), pbx.user, pbx.tls, pbx.fingerprint)


def _secrets(value: Any, where: str = "") -> list[str]:
    if isinstance(value, dict):
        found = [f"{where}{key}" for key in value if key.lower() in _SECRETS]
        return found + [place for key, item in value.items() for place in _secrets(item, f"{where}{key}.")]
    if isinstance(value, list):
        return [place for number, item in enumerate(value, 1) for place in _secrets(item, f"{where}{number}.")]
    return []


def _sentence(error: Any) -> str:
    """ "queues 2, goal: input should be less than or equal to 1 (it says 80)" """
    place = ", ".join(str(part + 1 if isinstance(part, int) else part) for part in error["loc"])
    place = place.replace(", ", " ", 1) if any(isinstance(part, int) for part in error["loc"]) else place
    if error["type"] == "missing":
        return f"{place}: is missing"
    if error["type"] == "extra_forbidden":
        return f"{place}: is not a setting that I know"
    words = error["msg"].removeprefix("Value error, ")
    said = "" if error["type"] == "value_error" else f" (it says {error['input']!r})"
    return f"{place}: {words[0].lower()}{words[1:]}{said}"
