"""The one style sheet of the program, written from a theme's colours.

Widgets say what they are with dynamic properties: `tone` (muted, faint, accent, ok, critical, high, medium, low),
`face` (small, title, heading, clock, figure), `strong`, and `kind` for frames and buttons.
"""

from collections.abc import Mapping

TONES = ("text", "muted", "faint", "accent", "ok", "critical", "high", "medium", "low")
SIZES = {"small": (12, 400), "title": (14, 600), "heading": (18, 600), "clock": (22, 600), "figure": (27, 600)}

_SHEET = """
QWidget {{ color: {text}; }}
QMainWindow, QDialog {{ background: {bg}; }}
QLabel {{ background: transparent; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}

QFrame[kind="panel"] {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; }}
QFrame[kind="panel-head"] {{ border: none; border-bottom: 1px solid {line_soft}; }}
QFrame[kind="raised"] {{ background: {raised}; border: 1px solid {line}; border-radius: 5px; }}
QFrame[kind="bar"] {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
QFrame[kind="rail"] {{ background: {surface}; border: none; border-right: 1px solid {line}; }}
QFrame[kind="offer"] {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
QFrame[kind="strip"] {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; }}
QFrame[kind="strip"][tone="critical"] {{ background: {critical_bg}; border-color: {critical}; }}
QFrame[kind="strip"][tone="high"] {{ background: {high_bg}; border-color: {high}; }}
QFrame[kind="strip"][tone="medium"] {{ background: {medium_bg}; border-color: {medium}; }}
QFrame[kind="offer"][tone="critical"] {{ background: {critical_bg}; border-color: {critical}; }}
QFrame[kind="offer"][tone="high"] {{ background: {high_bg}; border-color: {high}; }}
QFrame[kind="offer"][tone="medium"] {{ background: {medium_bg}; border-color: {medium}; }}
QFrame[kind="offer"][tone="low"] {{ background: {low_bg}; border-color: {low}; }}
QFrame[kind="line"] {{ background: {line_soft}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[kind="popup"] {{ background: {surface}; border: 1px solid {bar}; border-radius: 8px; }}

QFrame[kind="chip"], QPushButton[kind="chip"] {{ background: {raised}; border: 1px solid {line}; border-radius: 4px; }}
QPushButton[kind="chip"] {{ padding: 3px 8px; min-height: 16px; font-weight: 500; color: {muted}; }}
QPushButton[kind="chip"]:checked {{ background: {accent_bg}; border-color: {accent}; color: {text}; }}
QPushButton[kind="chip"][calling="true"] {{ color: {high}; }}
QFrame[kind="chip"][tone="critical"] {{ background: {critical_bg}; border-color: {critical}; }}
QFrame[kind="chip"][tone="high"] {{ background: {high_bg}; border-color: {high}; }}
QFrame[kind="chip"][tone="medium"] {{ background: {medium_bg}; border-color: {medium}; }}
QFrame[kind="chip"][tone="low"] {{ background: {low_bg}; border-color: {low}; }}
QFrame[kind="chip"][tone="accent"] {{ background: {accent_bg}; border-color: {accent}; }}

QPushButton {{ background: {raised}; border: 1px solid {line}; border-radius: 4px; padding: 4px 11px;
               min-height: 17px; font-weight: 500; }}
QPushButton:hover {{ background: {hover}; border-color: {bar}; }}
QPushButton:pressed {{ background: {line_soft}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {accent}; outline: none; }}
QPushButton:disabled {{ color: {faint}; background: {surface}; border-color: {line_soft}; }}
QPushButton[kind="primary"] {{ background: {accent}; border-color: {accent}; color: {on_accent}; }}
QPushButton[kind="primary"]:hover {{ border-color: {text}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; padding: 3px 10px; }}
QPushButton[kind="primary"]:disabled {{ background: {raised}; border-color: {line}; color: {faint}; }}
QPushButton[kind="link"], QPushButton[kind="fold"] {{ background: transparent; border: 1px solid transparent;
    padding: 1px 3px; color: {accent}; }}
QPushButton[kind="fold"] {{ text-align: left; }}
QPushButton[kind="link"]:hover, QPushButton[kind="fold"]:hover {{ border-color: {line}; }}
QPushButton[kind="link"]:focus, QPushButton[kind="fold"]:focus {{ border-color: {accent}; }}
QPushButton, QCheckBox, QRadioButton {{ outline: none; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QLabel[kind="key"] {{ background: {raised}; border: 1px solid {line}; border-radius: 3px; padding: 0 4px;
                      color: {muted}; font-size: 11px; }}

QToolButton[kind="rail"] {{ background: transparent; border: none; border-left: 3px solid transparent;
                            color: {muted}; padding: 8px 3px 6px 0; font-size: 12px; }}
QToolButton[kind="rail"]:hover {{ background: {hover}; color: {text}; }}
QToolButton[kind="rail"]:checked {{ background: {raised}; border-left-color: {accent}; color: {text}; }}
QToolButton[kind="rail"]:focus {{ color: {text}; border: 1px solid {accent}; border-left: 3px solid {accent}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateTimeEdit, QSpinBox {{
    background: {raised}; border: 1px solid {line}; border-radius: 4px; padding: 5px 8px;
    selection-background-color: {accent_bg}; selection-color: {text}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus, QSpinBox:focus {{
    border-color: {accent}; }}
QFrame[kind="step"] QLineEdit, QFrame[kind="step"] QPlainTextEdit, QFrame[kind="step"] QComboBox {{
    background: {surface}; border-color: {bar}; }}
QFrame[kind="step"] QLineEdit:focus, QFrame[kind="step"] QPlainTextEdit:focus, QFrame[kind="step"] QComboBox:focus {{
    border-color: {accent}; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {line};
    selection-background-color: {accent_bg}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{images}/chevron-{name}.svg"); width: 12px; height: 12px; }}
QCheckBox, QRadioButton {{ background: transparent; spacing: 7px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QCheckBox::indicator, QTableView::indicator, QListWidget::indicator {{
                        width: 14px; height: 14px; border: 1px solid {bar_strong};
                        border-radius: 3px; background: {surface}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked, QListWidget::indicator:checked {{
                               background: {accent}; border-color: {accent};
                               image: url("{images}/check-{name}.svg"); }}
QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {bar_strong}; border-radius: 7px;
                           background: {surface}; }}
QRadioButton::indicator:checked {{ border-color: {accent}; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 {accent}, stop: 0.5 {accent}, stop: 0.6 {surface}, stop: 1 {surface}); }}

QTableView, QListView, QTreeView, QListWidget {{ background: {surface}; border: none; outline: none;
    alternate-background-color: {raised}; selection-background-color: {hover}; selection-color: {text};
    gridline-color: {line_soft}; }}
QListView::item, QListWidget::item {{ padding: 6px 10px; border-radius: 4px; }}
QListView::item:selected, QListWidget::item:selected {{ background: {accent_bg}; color: {text}; }}
QHeaderView {{ background: {surface}; border: none; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line};
    padding: 0 8px; font-size: 12px; font-weight: 500; }}
QHeaderView::section:hover {{ color: {text}; }}
QTableCornerButton::section {{ background: {surface}; border: none; }}

QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {bar}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {accent_bg}; }}
QMenu {{ background: {surface}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 5px 22px 5px 10px; border-radius: 3px; }}
QMenu::item:selected {{ background: {accent_bg}; }}
QMenu::separator {{ height: 1px; background: {line_soft}; margin: 4px 6px; }}
QFrame[kind="status"] {{ background: {surface}; border-top: 1px solid {line}; }}
QProgressBar {{ background: {line_soft}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
"""


def stylesheet(colours: Mapping[str, str], images: str) -> str:
    """Qt style sheet text for a theme's `name` and `#rrggbb` by role; `images` is a folder with forward slashes."""
    on_accent = colours["bg" if colours["name"] == "dark" else "surface"]
    tones = "\n".join(f'QLabel[tone="{tone}"] {{ color: {colours[tone]}; }}' for tone in TONES)
    sizes = "\n".join(
        f'QLabel[face="{name}"] {{ font-size: {px}px; font-weight: {weight}; }}' for name, (px, weight) in SIZES.items()
    )
    strong = 'QLabel[strong="true"] { font-weight: 600; }'
    return "\n".join((_SHEET.format(on_accent=on_accent, images=images, **colours), tones, sizes, strong))
