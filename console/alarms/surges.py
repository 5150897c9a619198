"""The surge detector at the desk: what is sure goes to the alarms, what may be chance is told once, in passing."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from resources.alarms.condition import Verdict
from resources.floor import Floor
from resources.surge.alarm import SurgeWatch, condition_of
from resources.surge.divergence import Cause, Divergence
from widgets.alarms.surge_texts import surge_what, surge_where
from widgets.toast import Notice

translate = QCoreApplication.translate

AGAIN_S = 900.0  # a watch of the same cause is told again after so long


class Surges(QObject):
    """A detector of the console's alarms that also says what it watches."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = SurgeWatch()
        self._told: dict[Cause, float] = {}

    def __call__(self, floor: Floor, now: float, fresh: bool) -> Verdict:
        """What holds on a floor, as `SurgeWatch` says."""
        verdict = self._watch(floor, now, fresh)
        for one in self._watch.suspected if fresh else ():
            if now - self._told.get(one.cause, -AGAIN_S) >= AGAIN_S:
                self.noticed.emit(_notice(one, floor))
            self._told[one.cause] = now
        return verdict


def _notice(watched: Divergence, floor: Floor) -> Notice:
    condition = condition_of(watched, floor)
    words = translate("Surge", "Watch: {where}: {what}")
    return Notice(
        words.format(where=surge_where(condition, floor), what=surge_what(condition, floor)),
        safe=translate("Surge", "It may be chance. If it lasts or callers feel it, it becomes an alarm."),
    )
