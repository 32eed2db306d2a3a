"""Turns a filled-in form into a preparation and back: numbers are checked, known names found."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.starting_point import FROM_NOTHING
from desktop_app.services.preparing import Preparation
from desktop_app.ui.screens.preparation.state import Beginning, Form, ModelChoice

_MOST_DIGITS = 9
_NOT_A_NUMBER = -1


def form_of(preparation: Preparation) -> Form:
    """Return the form that a preparation fills."""
    return Form(
        organisation=preparation.organisation,
        number=preparation.number,
        sector=preparation.sector,
        size=_text(preparation.size),
        model=preparation.model_id,
        language=preparation.language,
        occasion=preparation.occasion,
        scope=preparation.scope,
        participants=_text(preparation.participants),
        minutes=_text(preparation.minutes),
        voting=preparation.voting,
        held_on=preparation.held_on,
        starts_from=preparation.starts_from,
    )


def preparation_of(form: Form) -> Preparation:
    """Return what a form says; a number that is none becomes -1, which is objected to."""
    return Preparation(
        held_on=form.held_on,
        model_id=form.model,
        organisation=form.organisation,
        number=form.number,
        sector=form.sector,
        size=_number(form.size),
        language=form.language,
        occasion=form.occasion,
        scope=form.scope,
        participants=_number(form.participants),
        minutes=_number(form.minutes),
        voting=form.voting,
        starts_from=form.starts_from,
    )


def known(name: str, organisations: Iterable[Organisation]) -> Organisation | None:
    """Return the organisation of that name, whatever its case and spacing."""
    wanted = _folded(name)
    return next((each for each in organisations if _folded(each.name) == wanted), None)


def completed(
    old: Form, new: Form, organisations: Iterable[Organisation], *, renaming: bool
) -> Form:
    """Return the new form with what a changed name says about the organisation.

    A known name brings its details along. A new name that takes the place of a known one leaves
    that one's details behind, unless that is meant: with its number, the known organisation is
    renamed.
    """
    if _folded(old.organisation) == _folded(new.organisation):
        return new
    found = known(new.organisation, organisations)
    if found is not None:
        size = _text(found.size)
        return replace(new, number=found.number, sector=found.sector, size=size)
    if not renaming and known(old.organisation, organisations) is not None:
        return replace(new, number="", sector=Sector.OTHER, size="")
    return new


def spoken(form: Form, models: Iterable[ModelChoice]) -> Form:
    """Return the form with a language that its model speaks."""
    languages = next(model.languages for model in models if model.id == form.model)
    return form if form.language in languages else replace(form, language=languages[0])


def begun(form: Form, beginnings: Sequence[Beginning]) -> Form:
    """Return the form with a beginning that there is; the last one goes by no name."""
    others = {each.id for each in beginnings[1:]}
    if not beginnings or form.starts_from in {FROM_NOTHING, *others}:
        return form
    return replace(form, starts_from="")


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _number(text: str) -> int | None:
    signs = "".join(text.split())
    if not signs:
        return None
    whole = signs.isascii() and signs.isdigit() and len(signs) <= _MOST_DIGITS
    return int(signs) if whole else _NOT_A_NUMBER
