"""The languages of the console: which there are, and putting one of them on the whole program."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from widgets.theme import ASSETS

LANGUAGES = {"en": "English", "zh-Hant": "繁體中文"}
LOCALES = {"en": "en_GB", "zh-Hant": "zh_TW"}
I18N = ASSETS / "i18n"


def install(app: QCoreApplication, language: str) -> bool:
    """Speak `language` from now on: words, numbers and days. False: unknown, the console speaks English.

    Widgets made before keep their words, so this is called before the first of them is made.
    """
    remove(app)
    known = language if language in LANGUAGES else "en"
    locale = QLocale(LOCALES[known])
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    QLocale.setDefault(locale)
    if known != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in (("qtbase", qt), ("watchfloor", str(I18N))):
            translator = QTranslator(app)
            if translator.load(f"{name}_{_suffix(known, name)}", place):
                app.installTranslator(translator)
    return known == language


def remove(app: QCoreApplication) -> None:
    """Speak English again."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(QLocale(LOCALES["en"]))


def _suffix(language: str, name: str) -> str:
    return LOCALES[language] if name == "qtbase" else language.replace("-", "_")
