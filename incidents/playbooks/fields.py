"""The types of the fields of a playbook: keys, lines, spans, conditions, texts in several languages."""

import math
from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from incidents.playbooks.durations import Limit, parse_duration, parse_limit
from incidents.playbooks.when import Condition, parse_condition


def _span(value: object) -> object:
    return parse_duration(value) if isinstance(value, str) else value


def _day(value: object) -> object:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _limit(value: object) -> object:
    return parse_limit(value) if isinstance(value, str) else value


def _condition(value: object) -> object:
    return parse_condition(value) if isinstance(value, str) else value


def _threshold(value: object) -> object:
    """What a figure is compared with: a number, or the word that stands for the queue's own goal."""
    if value is None or value == GOAL or isinstance(value, float):
        return value
    try:
        number = float(str(value))
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(f'a value is a number or the word "{GOAL}"')
    return number


GOAL = "goal"

StepId = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,15}$")]
Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
Line = Annotated[str, Field(min_length=1, max_length=4000)]
Span = Annotated[timedelta, BeforeValidator(_span)]
Within = Annotated[Limit, BeforeValidator(_limit)]
Day = Annotated[date, BeforeValidator(_day)]  # 2027-11-30
When = Annotated[Condition, BeforeValidator(_condition)]
Threshold = Annotated[float | Literal["goal"], BeforeValidator(_threshold)]


class Part(BaseModel):
    """What all parts of a playbook share: frozen, and no key that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Words(Part):
    """A text in several languages; English is always there."""

    en: Line
    zh_hant: str = Field(default="", alias="zh-Hant", max_length=4000)
    zh_hans: str = Field(default="", alias="zh-Hans", max_length=4000)

    def has(self, language: str) -> bool:
        """Whether the text exists in `language` ("en", "zh-Hant", "zh-Hans")."""
        return bool(self._texts().get(language))

    def pick(self, language: str) -> str:
        """The text in `language`, or in English where it is not translated."""
        return self._texts().get(language) or self.en

    def _texts(self) -> dict[str, str]:
        return {"en": self.en, "zh-Hant": self.zh_hant, "zh-Hans": self.zh_hans}
