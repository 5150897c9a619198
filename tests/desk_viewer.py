"""The people of the incidents' tests, as a viewer of the pages."""

from zoneinfo import ZoneInfo

from resources.people import Person, Post
from widgets.viewer import Viewer

PEOPLE = (
    Person("anna", "Anna", Post.SUPERVISOR, "desk 4"),
    Person("ben", "Ben", Post.SUPERVISOR, "desk 2"),
    Person("chen", "Chen", Post.SPECIALIST),
    Person("dora", "Dora", Post.DUTY_MANAGER),
    Person("eve", "Eve", Post.AGENT),
)
HOSTILE = "<img src=x onerror=alert(1)><b>bold</b> \u202eevil & <a href='file:///etc'>link</a>"


def viewer(me: str = "anna", language: str = "en") -> Viewer:
    return Viewer(me, PEOPLE, ZoneInfo("Asia/Taipei"), language)
