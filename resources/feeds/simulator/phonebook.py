"""Whom the simulated centre can call. All of it is invented: no number can be dialled, no address reached."""

from datetime import date, timedelta

from resources.contacts import Contact, ContactKind, Directory, DistributionList
from resources.reserves import Reserve

_FORGOTTEN = "pbx"  # one entry is out of date, as in every real list
_Row = tuple[str, str, ContactKind, str, str, str, str, str]  # id, name, what, phone, role, hours, backup, number


def demo_directory(today: date) -> Directory:
    """The directory as on that day."""
    fine, late = today + timedelta(days=120), today - timedelta(days=19)
    contacts = (
        Contact(key, f"{name} (demo)", what, late if key == _FORGOTTEN else fine, phone, f"{key}@lighthouse.example",
                role, hours, backup, number, "dm-1")
        for key, name, what, phone, role, hours, backup, number in _ROWS
    )  # fmt: skip
    return Directory(tuple(contacts), _LISTS)


_OF = ContactKind
_ROWS: tuple[_Row, ...] = (
    ("it-duty", "IT duty desk", _OF.ON_CALL, "555-0100", "it_liaison", "24 h", "core", ""),
    ("core", "Core banking operations", _OF.DEPARTMENT, "555-0101", "it_liaison", "24 h", "", ""),
    ("switch", "Telephony carrier, fault line", _OF.VENDOR, "555-0110", "it_liaison", "24 h", "pbx", "SVC-30871"),
    ("pbx", "PBX maintenance", _OF.VENDOR, "555-0111", "it_liaison", "Mon–Fri 08:00–20:00", "", "C-7740-2"),
    ("press", "Corporate communications", _OF.DEPARTMENT, "555-0120", "customer_comms", "08:00–22:00", "", ""),
    ("branches", "Branch service desk", _OF.DEPARTMENT, "555-0121", "internal_liaison", "08:30–17:30", "", ""),
    ("risk", "Operational risk", _OF.DEPARTMENT, "555-0130", "regulatory_liaison", "09:00–18:00", "compliance", ""),
    ("compliance", "Compliance duty officer", _OF.ON_CALL, "555-0131", "regulatory_liaison", "24 h", "", ""),
    ("fraud", "Fraud desk", _OF.DEPARTMENT, "555-0140", "fraud_aml", "24 h", "", ""),
    ("security", "Information security on call", _OF.ON_CALL, "555-0150", "security_privacy", "24 h", "", ""),
    ("building", "Building control room", _OF.DEPARTMENT, "555-0160", "safety_hr", "24 h", "", ""),
    ("hillside", "Hillside site, floor lead", _OF.OTHER_SITE, "555-0170", "operations", "07:00–23:00", "", ""),
    ("regulator", "Banking supervisor, incident line", _OF.REGULATOR, "555-0180", "regulatory_liaison", "24 h", "", ""),
    ("emergency", "Emergency services", _OF.AUTHORITY, "555-0199", "safety_hr", "24 h", "", ""),
)
_LISTS = (
    DistributionList("outage", "System outage (demo)", ("it-duty", "core", "press", "branches", "risk")),
    DistributionList("leak", "Information leak (demo)", ("security", "compliance", "press")),
    DistributionList("fraud", "Suspicious transactions (demo)", ("fraud", "risk", "branches")),
)
RESERVES = (
    Reserve("r-101", "Anneke Sandpiper (demo)", 1, "555-0201", ("cards", "retail"), 40),
    Reserve("r-102", "Tomasz Willow (demo)", 1, "555-0202", ("retail",), 30),
    Reserve("r-103", "Mei-ling Heather (demo)", 1, "555-0203", ("cards",), 55),
    Reserve("r-104", "Joaquim Plover (demo)", 1, "555-0204", ("cards", "loans"), 45),
    Reserve("r-201", "Back office, payments team (demo)", 2, "555-0221", ("retail",), 60),
    Reserve("r-202", "Back office, cards team (demo)", 2, "555-0222", ("cards",), 60),
    Reserve("r-301", "Hillside overflow team (demo)", 3, "555-0231", ("retail", "cards"), 90),
    Reserve("r-302", "Partner centre, contract desk (demo)", 3, "555-0232", ("retail",), 120),
)
