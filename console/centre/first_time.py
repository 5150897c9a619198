"""The first start: three questions, whose answers become settings; then a floor."""

from dataclasses import replace

from PySide6.QtWidgets import QDialog

from console.screen import application, system_language
from console.settings.options import Options
from console.settings.places import places
from console.settings.settings import load_settings, save_settings
from widgets.first_start import FirstStart
from widgets.language import follow, install
from widgets.theme import apply_theme


def ask(options: Options) -> bool:
    """Ask and remember; False when the person left."""
    where = places(data=options.data)
    known = load_settings(where.settings).settings
    language, app = options.language or known.language or system_language(), application()
    install(app, language)
    follow(language)
    apply_theme(app, options.theme or known.theme or "dark", language)
    dialog = FirstStart(language, where.data.parent if options.data is None else options.data)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    answers = dialog.answers()
    chosen = replace(
        known,
        language=answers.language,
        feed="demo" if answers.demo else "asterisk",
        data=str(answers.directory),
        pbx=answers.host,
        user=answers.user,
        tls=answers.tls,
    )
    save_settings(where.settings, chosen)
    return True
