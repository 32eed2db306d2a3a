"""What the register shows and does, without any widget."""

from collections.abc import Callable
from typing import Protocol

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.register import Holding, look_alikes
from desktop_app.domain.wording import Wording
from desktop_app.services.change import Change, RegisterStep
from desktop_app.services.organisations import Organisations
from desktop_app.services.preparing import WRONG_SIZE
from desktop_app.ui.screens.register.state import (
    OrganisationForm,
    RegisterState,
    Suggestion,
)
from desktop_app.ui.sector_names import SECTORS

MOST_SUGGESTED = 5
_LONGEST_SIZE = 9


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: RegisterState) -> None:
        """Show the state."""


class RegisterPresenter:
    """Finds, corrects and merges; `made` hears of each change, `failed` of each refusal."""

    def __init__(
        self,
        view: View,
        words: Wording,
        organisations: Organisations,
        *,
        made: Callable[[Change], None],
        failed: Callable[[ExpectedError], None],
    ) -> None:
        self._view = view
        self._words = words
        self._organisations = organisations
        self._made = made
        self._failed = failed
        self._all: tuple[Holding, ...] = ()
        self._text = ""
        self._chosen: tuple[str, ...] = ()
        self._wrong: dict[str, str] = {}

    def refresh(self) -> None:
        """Read the store, and show it; what was chosen stays so where it is still there."""
        self._all = self._organisations.holdings()
        present = {each.organisation.identity for each in self._all}
        self._chosen = tuple(each for each in self._chosen if each in present)
        self._wrong = {}
        self._show()

    def find(self, text: str) -> None:
        """Show the organisations whose name or number has the text."""
        self._text = text.strip().casefold()
        self._show()

    def choose(self, identities: tuple[str, ...]) -> None:
        """Choose rows: one to correct, several to merge."""
        if identities != self._chosen:
            self._chosen = identities
            self._wrong = {}
            self._show()

    def save(self, form: OrganisationForm) -> None:
        """Correct the chosen organisation, or say what is wrong with the form."""
        if len(self._chosen) != 1:
            return
        size = form.size.strip().replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
        whole = size.isascii() and size.isdigit() and len(size) <= _LONGEST_SIZE
        wanted = Organisation(
            name=form.name.strip(),
            number="".join(form.number.split()),
            sector=Sector(form.sector),
            size=int(size) if whole else None,
        )
        found = dict(self._organisations.objections(wanted))
        if size and not whole:
            found["size"] = WRONG_SIZE
        self._wrong = {part: each.said(self._words.translate) for part, each in found.items()}
        if self._wrong:
            self._show(form)
        else:
            identity = self._chosen[0]
            self._do(lambda: self._organisations.edit(identity, wanted), form)

    def merge(self, identities: tuple[str, ...]) -> None:
        """Make one of these; the one to keep comes first."""
        self._do(lambda: self._organisations.merge(identities))

    def merge_chosen(self) -> None:
        """Make one of the chosen rows."""
        self.merge(self._to_merge())

    def _do(self, use_case: Callable[[], Change], form: OrganisationForm | None = None) -> None:
        try:
            change = use_case()
        except ExpectedError as error:
            self._failed(error)
            self._show(form)
        else:
            if isinstance(change.step, RegisterStep):
                self._chosen = (change.step.after[0].organisation.identity,)
            self._made(change)

    def _to_merge(self) -> tuple[str, ...]:
        """Return the chosen ones, first that with a number, then that with most assessments."""
        chosen = [each for each in self._all if each.organisation.identity in self._chosen]
        chosen.sort(key=lambda each: (not each.organisation.number, -len(each.assessments)))
        return tuple(each.organisation.identity for each in chosen)

    def _show(self, typed: OrganisationForm | None = None) -> None:
        shown = tuple(each for each in self._all if self._matches(each.organisation))
        self._view.show_state(
            RegisterState(
                holdings=shown,
                cells=tuple(self._cells(each) for each in shown),
                summary=self._words.translate("Register", "%n organisation(s)", None, len(shown)),
                suggestions=self._suggestions(),
                chosen=typed or self._form(),
                rows=self._chosen,
                wrong=self._wrong,
                merging=self._merging(),
            )
        )

    def _matches(self, organisation: Organisation) -> bool:
        number = self._text.replace(" ", "")
        in_number = number.isdigit() and number in organisation.number
        return self._text in organisation.name.casefold() or in_number

    def _cells(self, holding: Holding) -> tuple[str, ...]:
        organisation = holding.organisation
        size = "" if organisation.size is None else self._words.number(organisation.size, 0)
        return (
            organisation.name,
            _grouped(organisation.number),
            SECTORS[organisation.sector].said(self._words.translate),
            size,
            self._words.number(len(holding.assessments), 0),
        )

    def _form(self) -> OrganisationForm | None:
        if len(self._chosen) != 1:
            return None
        found = [e.organisation for e in self._all if e.organisation.identity == self._chosen[0]]
        if not found:
            return None
        size = "" if found[0].size is None else str(found[0].size)
        number = _grouped(found[0].number)
        return OrganisationForm(found[0].name, number, found[0].sector.value, size)

    def _suggestions(self) -> tuple[Suggestion, ...]:
        listed = self._words.translate("Register", "{names} may be the same organisation.")
        quoted = self._words.translate("Register", "“{name}”")
        found = []
        for group in look_alikes(self._all)[:MOST_SUGGESTED]:
            names = ", ".join(quoted.format(name=each.organisation.name) for each in group)
            identities = tuple(each.organisation.identity for each in group)
            found.append(Suggestion(listed.format(names=names), identities))
        return tuple(found)

    def _merging(self) -> str:
        wanted = self._to_merge()
        if len(wanted) < 2:
            return ""
        kept = next(e.organisation for e in self._all if e.organisation.identity == wanted[0])
        text = self._words.translate("Register", "Merge %n into {name}", None, len(wanted))
        return text.format(name=kept.name)


def _grouped(number: str) -> str:
    """Return an organisation number as it is written in Norway: 974 760 673."""
    return " ".join((number[:3], number[3:6], number[6:])).strip()
