"""What a palette cannot say, as a small style sheet: rounded edges and the focus ring."""

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import RADIUS, Look

# An edge of 1 px becomes a ring of 2 px; the padding gives way, so that nothing moves. Fields of
# every kind are equally high and begin their words at one line: each kind has its own padding,
# because Qt adds another amount of air to each.
_SHEET = """
QToolTip {{ color: {paper}; background: {ink}; border: none; padding: {s8}px; }}
QPushButton {{
    color: {ink}; background: {surface}; border: 1px solid {control}; border-radius: {radius}px;
    padding: {s8}px {s16}px; text-align: center; outline: none;
}}
QPushButton:hover {{ background: {tint}; }}
QPushButton:pressed, QPushButton:checked {{ background: {tint}; border-color: {brand}; }}
QPushButton:disabled {{
    color: {disabled}; background: {on_disabled}; border-color: {on_disabled};
}}
QPushButton[kind="primary"] {{ color: {on_brand}; background: {brand}; border-color: {brand}; }}
QPushButton[kind="primary"]:hover {{ background: {brand_strong}; border-color: {brand_strong}; }}
QPushButton[kind="primary"]:disabled {{
    color: {disabled}; background: {on_disabled}; border-color: {on_disabled};
}}
QPushButton[kind="quiet"] {{ color: {brand}; background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ background: {tint}; }}
QPushButton[kind="line"] {{
    background: transparent; border-color: transparent; padding: 0;
}}
QPushButton[kind="line"]:hover {{ background: {tint}; }}
QPushButton[kind="quiet"]:disabled {{ color: {disabled}; }}
QPushButton[kind]:focus {{
    border: 2px solid {focus}; padding: {s7}px {s15}px;
}}
QPushButton[kind="primary"]:focus {{ border: 3px solid {focus}; padding: {s6}px {s14}px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {{
    color: {ink}; background: {surface}; border: 1px solid {control}; border-radius: {radius}px;
    padding: {s8}px {s12}px; selection-background-color: {brand}; selection-color: {on_brand};
}}
QPlainTextEdit, QTextEdit {{ padding: {s8}px {s10}px; }}
QComboBox {{ padding: {s7}px {s12}px {s7}px {s14}px; }}
QDateEdit {{ padding: {s6}px {s12}px; }}
QLineEdit:focus, QSpinBox:focus {{ border: 2px solid {focus}; padding: {s7}px {s11}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {focus}; padding: {s7}px {s9}px; }}
QComboBox:focus {{ border: 2px solid {focus}; padding: {s6}px {s11}px {s6}px {s13}px; }}
QDateEdit:focus {{ border: 2px solid {focus}; padding: {s5}px {s11}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled,
QComboBox:disabled {{ color: {disabled}; background: {on_disabled}; border-color: {on_disabled}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QSpinBox[wrong="true"],
QComboBox[wrong="true"], QDateEdit[wrong="true"] {{ border-color: {bad}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {muted}; }}
QCheckBox::indicator {{ width: {box}px; height: {box}px; }}
QCheckBox, QRadioButton {{ spacing: {s8}px; }}
QRadioButton::indicator {{
    width: {hole}px; height: {hole}px;
    background: {surface}; border: 2px solid {control}; border-radius: {round}px;
}}
QRadioButton::indicator:checked {{
    border-color: {brand};
    background: qradialgradient(cx: 0.5, cy: 0.5, fx: 0.5, fy: 0.5, radius: 0.5,
        stop: 0 {brand}, stop: 0.5 {brand}, stop: 0.58 {surface}, stop: 1 {surface});
}}
QRadioButton::indicator:focus {{
    width: {small_hole}px; height: {small_hole}px; border: 3px solid {focus};
}}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {arrow}px; }}
QComboBox QAbstractItemView {{
    color: {ink}; background: {surface}; border: 1px solid {control}; outline: none; padding: 4px;
}}
QComboBox QAbstractItemView::item {{ padding: {s6}px {s8}px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ color: {on_brand}; background: {brand}; }}
QScrollArea, QScrollArea > QWidget > QWidget#page {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {control}; border-radius: 4px; margin: 2px; min-height: 32px;
    min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTableView {{
    background: {surface}; border: 1px solid {line}; border-radius: {radius}px; padding: {s2}px;
    gridline-color: {line}; outline: none;
}}
QTableView::item {{ padding: 0 {s8}px; }}
QTableView::item:focus {{ background: {tint}; }}
QTableView::item:selected {{ color: {on_brand}; background: {brand}; }}
QTableView:focus {{ border: 2px solid {focus}; padding: {s1}px; }}
QHeaderView {{ background: transparent; font-size: {caption}px; font-weight: 600; }}
QHeaderView::section {{
    color: {muted}; background: {surface}; border: none; border-bottom: 1px solid {line};
    padding: {s8}px {s11}px;
}}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QProgressBar {{ background: {line}; border: none; border-radius: 4px; max-height: 8px; }}
QProgressBar::chunk {{ background: {brand}; border-radius: 4px; }}
"""


def style_sheet(look: Look) -> str:
    """Return the style sheet of the application for a look."""
    tokens, colours = look.tokens, look.palette
    box = look.px(16)
    spaces = {f"s{n}": n for n in (1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)}
    return _SHEET.format(
        ink=colours.ink,
        muted=colours.muted,
        paper=colours.paper,
        surface=colours.surface,
        line=colours.line,
        brand=colours.brand,
        on_brand=colours.on_brand,
        bad=colours.bad,
        brand_strong=tokens.brand_strong,
        control=tokens.control,
        focus=tokens.focus,
        tint=tokens.tint,
        disabled=tokens.disabled,
        on_disabled=tokens.on_disabled,
        radius=RADIUS,
        arrow=look.px(32),
        box=box,
        caption=look.px(TextSize.CAPTION),
        # The edge counts beside the width.
        round=(box + 2) // 2,
        hole=box - 2,
        small_hole=box - 4,
        **spaces,
    )
