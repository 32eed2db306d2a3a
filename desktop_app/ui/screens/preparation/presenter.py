"""Prepares a workshop: takes the form, says what must be mended, starts or changes it."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Protocol

from desktop_app.domain.errors import ExpectedError, NotFoundError, RefusedError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.wording import Sentence
from desktop_app.services.change import Change
from desktop_app.services.preparing import Preparation
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.preparation.filling import (
    begun,
    completed,
    form_of,
    known,
    preparation_of,
    spoken,
)
from desktop_app.ui.screens.preparation.state import Beginning, Form, ModelChoice, PreparationState

NEW = ""
"""Stands for the id of a workshop that is yet to be created."""


class PreparationView(Protocol):
    """What the presenter asks of the screen."""

    def show_state(self, state: PreparationState) -> None:
        """Show the state, in place of the one before."""

    def focus(self, part: str) -> None:
        """Put the cursor into a field, named as in `Form`."""

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong, for instance a full disk."""

    def go_on(self, assessment_id: str) -> None:
        """Leave for the questions."""


class PreparationPresenter:
    """One visit to the page; `kept` holds the form of a new workshop between visits."""

    def __init__(
        self,
        bench: Workbench,
        view: PreparationView,
        made: Callable[[Change], None],
        kept: dict[str, Form],
    ) -> None:
        self._bench = bench
        self._view = view
        self._made = made
        self._kept = kept
        self._assessment = NEW
        self._asked_to_start = False
        self._form: Form
        self._seen: Preparation | None = None
        self._models: tuple[ModelChoice, ...] = ()
        self._organisations: tuple[Organisation, ...] = ()
        self._beginnings: tuple[Beginning, ...] = ()
        self._begun_for: tuple[object, ...] = ()

    def start(self, assessment_id: str, language: str) -> None:
        """Open the page for an assessment, or for a new one in that language."""
        preparing = self._bench.preparing
        self._assessment = assessment_id
        self._organisations = preparing.organisations()
        if assessment_id == NEW:
            self._models = tuple(_choice(model, language) for model in preparing.models())
            self._form = self._kept.get(NEW) or form_of(preparing.proposal(language))
        else:
            assessment = self._bench.assessments.spoken(assessment_id)
            self._models = (_choice(assessment.model, assessment.language),)
            self._show_stored(preparing.of(assessment))
        self._look_back()
        self._show()

    def left_open(self) -> int:
        """How many actions earlier assessments of the organisation left open."""
        return 0 if self._assessment == NEW else len(self._bench.planning.earlier(self._assessment))

    def edit(self, form: Form) -> None:
        """Take the form as it is now; the details of an existing assessment are stored."""
        if form == self._form:
            return
        renaming = self._assessment != NEW
        form = completed(self._form, form, self._organisations, renaming=renaming)
        self._form = spoken(form, self._models)
        self._look_back()
        if self._assessment == NEW:
            self._kept[NEW] = self._form
        else:
            self._revise()
        self._show()

    def go(self) -> None:
        """Start the workshop, or go on with it; else to the first field that must be mended."""
        self._asked_to_start = True
        wrong = self._wrong()
        self._show()
        if wrong:
            self._view.focus(next(f.name for f in fields(Form) if f.name in wrong))
        elif self._assessment == NEW:
            self._create()
        else:
            self._view.go_on(self._assessment)

    def follow(self, change: Change) -> None:
        """Show details that were changed elsewhere."""
        if change.assessment != self._assessment or change.step is not None or self._wrong():
            return
        try:
            self._form = form_of(self._stored())
        except NotFoundError:
            return
        self._look_back()
        self._show()

    def _create(self) -> None:
        try:
            change = self._bench.preparing.start(preparation_of(self._form))
        except ExpectedError as error:
            self._view.fail(error)
            return
        self._kept.pop(NEW, None)
        self._assessment = change.assessment
        self._made(change)
        self._view.go_on(change.assessment)

    def _revise(self) -> None:
        """Store every field that is as it should be; the others stay as they are stored."""
        try:
            stored = self._stored()
            old = form_of(stored)
            right = replace(self._form, **{part: getattr(old, part) for part in self._wrong()})
            wanted = preparation_of(right)
            if wanted == stored:
                return
            change = self._bench.preparing.revise(self._assessment, wanted, self._seen)
        except RefusedError as error:
            # Somebody else has changed the same: what they wrote is shown, to be changed or not.
            self._show_stored(stored)
            self._view.fail(error)
            return
        except ExpectedError as error:
            self._view.fail(error)
            return
        self._seen = wanted
        self._made(change)

    def _look_back(self) -> None:
        """Find what the workshop can start from, where who, what or when are not as before."""
        form = self._form
        about = (form.organisation, form.number, form.model, form.held_on)
        if about != self._begun_for:
            wanted = preparation_of(form)
            try:
                found = self._bench.preparing.starting_points(wanted, self._assessment)
            except ExpectedError as error:
                self._view.fail(error)
                return
            self._begun_for = about
            self._beginnings = tuple(Beginning(p.id, p.held_on, p.occasion) for p in found)
        self._form = begun(form, self._beginnings)

    def _show_stored(self, stored: Preparation) -> None:
        self._form, self._seen = form_of(stored), stored

    def _stored(self) -> Preparation:
        return self._bench.preparing.of(self._bench.assessments.get(self._assessment))

    def _wrong(self) -> dict[str, Sentence]:
        objections = self._bench.preparing.objections(preparation_of(self._form))
        return {objection.part: objection.sentence for objection in objections}

    def _show(self) -> None:
        wrong = self._wrong()
        untouched = not self._form.organisation.strip()
        if self._assessment == NEW and untouched and not self._asked_to_start:
            wrong.pop("organisation", None)
        self._view.show_state(
            PreparationState(
                form=self._form,
                models=self._models,
                organisations=tuple(each.name for each in self._organisations),
                wrong=wrong,
                existing=self._assessment != NEW,
                known=known(self._form.organisation, self._organisations) is not None,
                beginnings=self._beginnings,
            )
        )


def _choice(model: MaturityModel, language: str) -> ModelChoice:
    texts = model.translations.get(language)
    title = (texts.title if texts else "") or model.title
    return ModelChoice(model.id, title, len(model.questions), model.languages)
