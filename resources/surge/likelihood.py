"""How surprising a count is when its expected rate is itself uncertain: the negative binomial likelihood ratio.

A contact count is Poisson around a rate; the rate is known only through an expectation and a level learnt from earlier
counts, a gamma variable of shape k. The count is then negative binomial of mean μ and shape k (Greenwood and Yule 1920;
call centres: Jongbloed and Koole, "Managing uncertainty in call centres using Poisson mixtures", 2001).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
LEAST = 1e-9


def surprise(seen: Numbers, mean: Numbers, shape: Numbers) -> Numbers:
    """Twice the log of the generalized likelihood ratio of "another mean" against "mean μ, shape k"; negative below μ.

    For the negative binomial with k known it is 2·[n·ln(n/μ) − (n+k)·ln((n+k)/(μ+k))], the chart of Höhle and Paul,
    "Count data regression charts for the monitoring of surveillance time series" (2008), section 3. Without a surge it
    is about chi-square with one degree of freedom: 9 is as rare as three standard deviations.
    """
    mean, shape = np.maximum(mean, LEAST), np.maximum(shape, LEAST)
    own = seen * np.log(np.maximum(seen, LEAST) / mean)
    both = (seen + shape) * np.log((seen + shape) / (mean + shape))
    return np.copysign(np.maximum(2.0 * (own - both), 0.0), seen - mean)


def windowed(surprises: Numbers, seconds: Numbers, longest_s: float) -> Numbers:
    """Takes from each window's surprise what looking at many short windows costs: 2·ln(longest ÷ window).

    There are that many more short windows than long ones in which chance may play; the correction makes all lengths
    comparable (Dümbgen and Spokoiny, "Multiscale testing of qualitative hypotheses", 2001).
    """
    return np.sign(surprises) * np.maximum(np.abs(surprises) - 2.0 * np.log(np.maximum(longest_s / seconds, 1.0)), 0.0)


def combined_shape(learnt: Any, spread: Any) -> Numbers:
    """The shape of a rate whose level was learnt from `learnt` contacts and that moves by `spread` (a share) besides.

    Relative variances of independent factors add up: 1/k = 1/learnt + spread².
    """
    return np.asarray(1.0 / (1.0 / np.maximum(learnt, LEAST) + np.square(spread)), dtype=np.float64)
