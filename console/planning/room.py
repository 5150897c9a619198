"""The parts of a desk that plan the day, and their place in the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.planning.applying.room import ApplyRoom
from console.planning.board_desk import BoardDesk
from console.planning.forecast.desk import ForecastDesk
from console.planning.forecast.forecasting import Forecasting
from console.planning.forecast.rebounding import Rebounding
from console.planning.people.attending import Attending
from console.planning.people.demo_roster import demo_rostering
from console.planning.people.desk import PeopleDesk
from console.planning.promises.desk import PromiseDesk
from console.planning.proposing.desk import ProposingDesk
from console.readings import Readings
from console.window import Window

if TYPE_CHECKING:
    from console.desk import Desk


class PlanningRoom(QObject):
    """Made with the desk, begun when the journal has been read."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.board = BoardDesk(desk, self)
        self.people = PeopleDesk(desk, self)
        self.people.noticed.connect(self.noticed)
        self.apply = ApplyRoom(desk, self.board, self)
        self.apply.noticed.connect(self.noticed)
        self.forecasting = Forecasting(desk, self)
        self.forecasting.faulted.connect(desk.telling.faulted)
        self.rebounding = Rebounding(desk, self.forecasting, self)
        self.forecast_desk = ForecastDesk(desk, self.forecasting, self)
        self.forecast_desk.noticed.connect(self.noticed)
        self.attending = Attending(desk.state, self)
        self.attending.changed.connect(desk.alarming.show_adherence)
        self.demo = demo_rostering(desk, self)
        self.proposing = ProposingDesk(desk, self.board, self)
        self.proposing.noticed.connect(self.noticed)
        self.apply.effect_of = self.proposing.effect_of
        self.promises = PromiseDesk(desk, self)
        self.promises.noticed.connect(self.noticed)
        self.people.made.connect(self.promises.connect_people)
        self.proposing.hand_over_wanted.connect(self.promises.show_of)
        self.apply.applying.hand_over_wanted.connect(self.promises.show_of)
        self.acts: dict[str, Callable[[], None]] = {**self.proposing.acts}

    def connect_window(self, window: Window) -> None:
        """Take the pages of the plan, whether they were made before or are made later."""
        self.people.connect_window(window)
        self.apply.connect_window(window)
        self.promises.connect_window(window)
        self.forecasting.connect_window(window)
        self.acts["forecast"] = lambda: self.forecast_desk.open(window)
        self.proposing.reach(lambda: window.show_page("shifts"))

    def show(self, stored: Readings) -> None:
        """The journal as it stands now."""
        if stored.promises is not self._desk.state.promises:
            self._desk.state.set_promises(stored.promises)
        self.apply.show(stored)
        self.forecasting.show_special_days(stored.special_days)
        self.forecast_desk.show_special_days(stored.special_days)

    def begin(self) -> None:
        """The journal has been read."""
        self.forecasting.begin()
        if self.demo is not None:
            self.demo.begin()

    def close(self) -> None:
        """End what runs beside the window."""
        self.attending.close()
        self.people.close()
        self.forecasting.close()
        self.proposing.close()
