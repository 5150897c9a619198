"""A queue's need is computed once a second: at once when it becomes known, then kept for that long."""

from resources.agents import AgentState
from resources.folding import line as line_module
from tests.resources.folding.building import A1, T, after, answered_call, member, opened


def test_the_need_is_kept_for_a_second(monkeypatch):
    asked = []
    monkeypatch.setattr(line_module, "agents_of_one", lambda *load: asked.append(load) or len(asked))
    builder = opened(member(), member(agent=A1, device=AgentState.READY))
    calls = [event for n in range(20) for event in answered_call(T + 61 * n, f"c{n}", f"l{n}")]
    seen = [after(builder, *calls, now=T + 1800).queues["cards"].need]
    seen += [after(builder, now=T + 1800 + later).queues["cards"].need for later in (0.5, 0.9, 1.0, 1.5, 2.1)]
    assert seen == [1, 1, 1, 2, 2, 3]
