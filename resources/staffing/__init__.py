"""How many agents a load needs, how a queue fares with them, and what moving some would do."""

from resources.staffing.erlang_a import erlang_a, service_level
from resources.staffing.erlang_b import erlang_b, loss
from resources.staffing.erlang_c import erlang_c
from resources.staffing.needed import agents_needed, lines_needed
from resources.staffing.performance import Performance
from resources.staffing.waiting_room import waiting_room

__all__ = [
    "Performance",
    "agents_needed",
    "erlang_a",
    "erlang_b",
    "erlang_c",
    "lines_needed",
    "loss",
    "service_level",
    "waiting_room",
]
