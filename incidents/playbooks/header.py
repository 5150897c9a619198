"""What the head of a playbook's file says, read without loading the whole, which takes a fifth of a second."""

import re
from datetime import date

_REVIEW_BY = re.compile(r"^review_by:[ ]*[\"']?(\d{4}-\d\d-\d\d)[\"']?[ ]*(?:#.*)?$", re.MULTILINE)


def review_by(text: str) -> date | None:
    """Until when the playbook is to be reviewed; None: it says nothing, or nothing that loading would accept."""
    found = _REVIEW_BY.search(text)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
