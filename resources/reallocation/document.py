"""A plan as the JSON document that the command line prints, and its rules in words."""

from typing import Any

from resources.reallocation.plan import Plan, Rule, RuleKind


def document(plan: Plan, solve_s: float) -> dict[str, Any]:
    """`solve_s` is from the problem to the answer. An infeasible answer has `clash`: rules that cannot all hold."""
    answer: dict[str, Any] = {
        "status": str(plan.status),
        "objective": plan.objective,
        "bound": plan.bound,
        "gap": None if plan.gap is None else round(plan.gap, 9),
        "solve_s": round(solve_s, 4),
        "assignment": {agent: list(way) for agent, way in plan.assignment.items()},
        "moves": [
            {"agent": move.agent, "at": move.at.isoformat(), "from": move.source, "to": move.to} for move in plan.moves
        ],
        "conflicts": [
            {"queue": one.queue, "interval": one.interval, "floor": one.floor, "staffed": one.staffed}
            for one in plan.conflicts
        ],
    }
    if plan.clash:
        answer["clash"] = [_rule(rule) for rule in plan.clash]
    return answer


def rule_text(rule: Rule) -> str:
    """A rule in a sentence."""
    where = "" if rule.interval is None else f" in interval {rule.interval}"
    return {
        RuleKind.PIN: f"pin: {rule.agent} works {rule.queue}{where}",
        RuleKind.FORBID: f"forbid: {rule.agent} does not work {rule.queue}{where}",
        RuleKind.MAX_MOVES: f"max_moves: {rule.agent} moves at most {rule.limit} times",
        RuleKind.PINNED: f"pinned: {rule.agent} is not moved",
        RuleKind.ALL_MOVES: f"max_moves: at most {rule.limit} moves in all",
        RuleKind.SKILLS: f"skills: {rule.agent} can work {rule.queue}",
        RuleKind.AVAILABLE: f"available: {rule.agent} is away{where}",
        RuleKind.FLOOR: f"floor: {rule.queue} keeps at least {rule.limit}{where}",
    }[rule.kind]


def _rule(rule: Rule) -> dict[str, Any]:
    fields = {"agent": rule.agent, "interval": rule.interval, "queue": rule.queue, "limit": rule.limit}
    return {
        "rule": str(rule.kind),
        **{name: value for name, value in fields.items() if value not in (None, "")},
        "text": rule_text(rule),
    }
