"""The languages of the console: which there are, and putting one of them on the whole program."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from widgets.theme import ASSETS

LANGUAGES = {"en": "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文"}  # named in themselves, never translated
LOCALES = {"en": "en_GB", "zh-Hant": "zh_TW", "zh-Hans": "zh_CN"}
I18N = ASSETS / "i18n"

_installed: list[QTranslator] = []


def install(app: QCoreApplication, language: str) -> bool:
    """Speak `language` from now on. False: unknown, the console speaks English.

    Widgets made before keep their words, so this is called before the first of them is made; numbers and days follow
    with `follow`, which may wait until some are shown.
    """
    remove(app)
    known = language if language in LANGUAGES else "en"
    if known != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in (("qtbase", qt), ("watchfloor", str(I18N))):
            translator = QTranslator(app)
            if translator.load(f"{name}_{_suffix(known, name)}", place):
                app.installTranslator(translator)
                _installed.append(translator)
    return known == language


def follow(language: str) -> None:
    """Write numbers and days as `language` does. Apart, because the first use of QLocale costs milliseconds."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale(LOCALES.get(language, LOCALES["en"])))


def remove(app: QCoreApplication) -> None:
    """Speak English again."""
    while _installed:
        translator = _installed.pop()
        app.removeTranslator(translator)
        translator.deleteLater()


def _suffix(language: str, name: str) -> str:
    return LOCALES[language] if name == "qtbase" else language.replace("-", "_")
