"""The words a review is built of: its sections, how far it has come, causes, sorts of action, channels."""

from enum import StrEnum


class Section(StrEnum):
    """The sections that people write, in their order on paper.

    Overview to actions are PagerDuty's published template (incident-response-docs, "post-mortem template"); the use of
    the plan and the cause are demanded of banks by 銀監辦發〔2008〕53號 article 43.
    """

    OVERVIEW = "overview"
    COURSE = "course"
    FACTORS = "factors"
    RESOLUTION = "resolution"
    IMPACT = "impact"
    PLAN = "plan"
    WENT_WELL = "went_well"
    TO_IMPROVE = "to_improve"


class Stage(StrEnum):
    """How far the review has come."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    SIGNED = "signed"


class Cause(StrEnum):
    """What was at the root, as a code: incidents of one code within six months are looked at together."""

    CHANGE = "change"
    SOFTWARE = "software"
    HARDWARE = "hardware"
    NETWORK = "network"
    SUPPLIER = "supplier"
    CAPACITY = "capacity"
    STAFFING = "staffing"
    PROCEDURE = "procedure"
    TRAINING = "training"
    INFORMATION = "information"
    ATTACK = "attack"
    FRAUD = "fraud"
    ENVIRONMENT = "environment"
    UNKNOWN = "unknown"


class ActionSort(StrEnum):
    """What an action is for."""

    PREVENT = "prevent"
    DETECT = "detect"
    MITIGATE = "mitigate"
    PROCESS = "process"
    TRAIN = "train"


class ActionState(StrEnum):
    OPEN = "open"
    DONE = "done"
    VERIFIED = "verified"


class Channel(StrEnum):
    """How somebody was told the result."""

    PHONE = "phone"
    MAIL = "mail"
    IN_PERSON = "in_person"
    MEETING = "meeting"
    LETTER = "letter"
