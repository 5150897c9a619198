"""All queues of a day against what was expected of them, quarter of an hour by quarter of an hour."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from resources.floor import Floor
from resources.measures.earlier import Earlier
from widgets import format
from widgets.charts.chart_series import Series, quarter_label, series_of

translate = QCoreApplication.translate

FAR = 2.58  # standard deviations within which 99 of 100 quarters lie
LITTLE = 0.5  # contacts; where no more are expected, none is no news


@dataclass(frozen=True, slots=True)
class Heat:
    """A row of quarters for each queue that anything is expected of, in the order of the floor."""

    queues: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()

    @property
    def quarters(self) -> int:
        """Columns: the whole day."""
        return self.series[0].quarters if self.series else 0

    def off(self, row: int, quarter: int) -> float | None:
        """How far off a whole quarter was, in standard deviations beyond FAR: positive over, negative under, 0 near.

        None where nothing can be said: not heard as a whole, nothing expected.
        """
        series = self.series[row]
        heard = series.first <= quarter < len(series.contacts) - 1
        lost = any(since < quarter + 1 and until > quarter for since, until in series.gaps)
        if lost or not series.knows(quarter):
            return None
        mean, sd = series.expected[quarter], max(series.sds[quarter], 1.0)
        if not heard:
            return 0.0 if mean < LITTLE else None
        off = (series.contacts[quarter] - mean) / sd
        return 0.0 if abs(off) < FAR else off - FAR if off > 0 else off + FAR

    def words(self, row: int, quarter: int) -> str:
        """A cell in one line."""
        series = self.series[row]
        time = f"{quarter_label(series, quarter)}–{quarter_label(series, quarter + 1)}"
        parts = [f"{series.title} {time}"]
        if series.first <= quarter < len(series.contacts):
            running = quarter == len(series.contacts) - 1
            words = translate("LoadChart", "{count} so far") if running else translate("LoadChart", "{count} came")
            parts.append(words.format(count=format.count(series.contacts[quarter])))
        if series.knows(quarter):
            low, high = series.band[quarter]
            words = translate("Heat", "{low}–{high} expected")
            parts.append(words.format(low=format.count(round(low)), high=format.count(round(high))))
        return " · ".join(parts)

    def rows(self) -> Sequence[Sequence[str]]:
        """Contacts and what was expected, a line a queue and quarter, with a head."""
        head = (
            translate("Heat", "Queue"),
            translate("LoadChart", "Time"),
            translate("LoadChart", "Contacts"),
            translate("LoadChart", "Expected"),
        )
        return [
            head,
            *(
                (series.title, quarter_label(series, quarter), f"{series.contacts[quarter]}", f"{expected:.1f}")
                for series in self.series
                for quarter, expected in enumerate(series.expected[: len(series.contacts)])
                if series.knows(quarter)
            ),
        ]


def heat_of(floor: Floor, zone: tzinfo, earlier: Earlier | None = None) -> Heat:
    """The day of `floor`, with what came before the console was started."""
    known = [queue for queue in floor.queues.values() if queue.expected]
    return Heat(
        tuple(queue.queue for queue in known),
        tuple(series_of(queue, floor.at, zone, floor.gaps, earlier) for queue in known),
    )
