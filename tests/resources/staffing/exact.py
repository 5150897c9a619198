"""The Erlang models by other ways than the package's: state by state in many digits (mpmath), or in logarithms."""

from math import exp, fsum, lgamma, log

from mpmath import mp, mpf

mp.dps = 30


def lost(load: float, lines: int) -> mpf:
    """Erlang B by its recursion from nothing on."""
    inverse, a = mpf(1), mpf(load)
    for line in range(1, lines + 1):
        inverse = 1 + inverse * line / a
    return 1 / inverse


def late(load: float, agents: int, target: float, lost_: mpf) -> mpf:
    """The share that Erlang C answers after the target (in handling times)."""
    free = agents - mpf(load)
    return agents * lost_ / (agents - load * (1 - lost_)) * mp.exp(-free * target)


def needed(load: float, target: float, goal: float) -> int:
    """The least agents by Erlang C, tried one after the other."""
    agents = int(load) + 1
    share = lost(load, agents)
    while 1 - late(load, agents, target, share) < goal:
        agents += 1
        share = 1 / (1 + agents / (mpf(load) * share))
    return agents


def birth_death(load: float, agents: int, patience: float) -> dict[str, float]:
    """Erlang A from the states' own balance; patience in handling times."""
    weights = [k * log(load) - lgamma(k + 1) for k in range(agents + 1)]
    top = max(weights)
    while weights[-1] > top - 60 or len(weights) < agents + 3:
        waiting = len(weights) - agents
        weights.append(weights[-1] + log(load) - log(agents + waiting / patience))
        top = max(top, weights[-1])
    shares = [exp(weight - top) for weight in weights]
    whole = fsum(shares)
    queue = fsum(k * share for k, share in enumerate(shares[agents:])) / whole
    return {"p_wait": fsum(shares[agents:]) / whole, "p_abandon": queue / patience / load, "mean_queue": queue}


def level(load: float, agents: int, patience: float, target: float) -> mpf:
    """Erlang A's service level: the offered wait's density integrated numerically; times in handling times."""
    a, n, p, t = mpf(load), mpf(agents), mpf(patience), mpf(target)
    share = lost(load, agents)

    def density(wait: mpf) -> mpf:
        return mp.exp(a * p * (1 - mp.exp(-wait / p)) - n * wait)

    scale = 1 / mp.sqrt(n / p)
    ends = [0, *(scale * k for k in (1, 2, 4, 8, 16, 32))]
    peak = max(mpf(0), p * mp.log(a / n)) if agents else mpf(0)
    marks = sorted({mark for end in ends for mark in (end, peak + end, peak - end) if mark >= 0} | {t})
    whole = mp.quad(density, [*marks, mp.inf])
    early = (
        mp.quad(lambda wait: density(wait) * mp.exp(-wait / p), [mark for mark in marks if mark <= t]) if t else mpf(0)
    )
    idle = (1 - share) / share / n  # against the density's scale
    return (idle + early) / (idle + whole)


def room_level(load: float, agents: int, lines: int, leave: float, target: float) -> float:
    """Answered within the target ÷ all arrivals, with a limited room: each place in the line followed step by step.

    `leave` is handling time ÷ patience; the steps are those of uniformization, as many as weigh anything.
    """
    weights = [k * log(load) - lgamma(k + 1) for k in range(agents + 1)]
    for waiting in range(1, lines - agents + 1):
        weights.append(weights[-1] + log(load) - log(agents + waiting * leave))
    top = max(weights)
    shares = [exp(weight - top) for weight in weights]
    places = lines - agents
    fastest = agents + (places + 1) * leave
    mean = fastest * target
    answered = [0.0] * places  # by now, of those who began with so many ahead
    here = [[float(k == start) for k in range(places)] for start in range(places)]
    total = [0.0] * places
    step, weight = 0, exp(-mean)
    while step < mean + 12 * mean**0.5 + 40:
        total = [sum_ + weight * done for sum_, done in zip(total, answered, strict=True)]
        for start in range(places):
            now, after = here[start], [0.0] * places
            for k, share in enumerate(now):
                onward, gone = agents + k * leave, leave
                after[k] += share * (1 - (onward + gone) / fastest)
                if k:
                    after[k - 1] += share * onward / fastest
                else:
                    answered[start] += share * onward / fastest
            here[start] = after
        step += 1
        weight *= mean / step
    in_time = fsum(shares[:agents]) + fsum(a * b for a, b in zip(shares[agents:], total, strict=False))
    return in_time / fsum(shares)
