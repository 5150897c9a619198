"""How many agents a load needs, how a queue fares with them, and what moving some would do."""

from resources.staffing.erlang import IDLE, Performance, agents_needed, erlang_a, erlang_b, erlang_c

__all__ = ["IDLE", "Performance", "agents_needed", "erlang_a", "erlang_b", "erlang_c"]
