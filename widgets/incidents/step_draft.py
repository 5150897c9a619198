"""A half-filled step as one text, so that it is kept like every other half-written text."""

import json
from typing import NamedTuple


class StepDraft(NamedTuple):
    """`fields` holds what stands in the fields, by the key of the evidence; it may not be valid yet."""

    choice: str = ""
    fields: tuple[tuple[str, str], ...] = ()


def packed(draft: StepDraft) -> str:
    """The draft as a text; empty when nothing was filled in."""
    fields = {key: words for key, words in draft.fields if words}
    if not draft.choice and not fields:
        return ""
    return json.dumps({"choice": draft.choice, "fields": fields}, ensure_ascii=False)


def unpacked(text: str) -> StepDraft:
    """The draft of a kept text; an empty one for a text that is none."""
    try:
        read = json.loads(text or "{}")
        return StepDraft(
            str(read.get("choice", "")), tuple((str(k), str(v)) for k, v in read.get("fields", {}).items())
        )
    except (ValueError, AttributeError):
        return StepDraft()
