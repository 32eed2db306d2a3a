"""The register: corrections reach every assessment, and merging can be taken back."""

from dataclasses import replace

import pytest

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.organisations import Organisations
from desktop_app.storage.store import Store
from tests.services.bench import Ticking
from tests.storage.samples import kept, plain

NUMBER = "974760673"
OTHER_NUMBER = "889640782"
STATENS = Organisation("Statens", sector=Sector.AGENCY, extra={"colour": "red"})
DOUBLED = Organisation("Statens/Statens ", NUMBER, size=40)


@pytest.fixture
def organisations(store: Store, clock: Ticking) -> Organisations:
    with store.writing() as books:
        for name, owner in (("a", STATENS), ("b", DOUBLED), ("c", Organisation("Andre"))):
            books.assessments.add(replace(plain(name), organisation=owner))
        books.assessments.add(replace(plain("d"), organisation=STATENS))
    return Organisations(store, clock)


def names(organisations: Organisations) -> dict[str, tuple[str, ...]]:
    return {each.organisation.name: each.assessments for each in organisations.holdings()}


def test_those_that_may_be_the_same_are_suggested(organisations: Organisations) -> None:
    ((first, second),) = organisations.look_alikes()
    assert (first.organisation.number, second.organisation) == (NUMBER, STATENS)


def test_a_correction_reaches_every_assessment(organisations: Organisations, store: Store) -> None:
    number = f"{OTHER_NUMBER[:3]} {OTHER_NUMBER[3:]}"
    wanted = Organisation("  Statens   vegvesen ", number, Sector.AGENCY, 9)
    change = organisations.edit(STATENS.identity, wanted)
    assert names(organisations)["Statens vegvesen"] == ("a", "d")
    found = kept(store, "d").organisation
    assert (found.number, found.size, found.extra) == (OTHER_NUMBER, 9, {"colour": "red"})
    with store.reading() as books:
        (entry,) = books.history.of("a")
    assert (entry.kind, entry.subject) == ("organisation", "")
    assert entry.old == {"name": "Statens", "number": "", "sector": "agency", "size": None}
    assert entry.new == {
        "name": "Statens vegvesen",
        "number": OTHER_NUMBER,
        "sector": "agency",
        "size": 9,
    }
    organisations.undo(change)
    assert kept(store, "d").organisation == STATENS
    organisations.redo(change)
    with store.reading() as books:
        assert [e.kind for e in books.history.of("a")] == ["organisation"] * 3


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        (Organisation("  "), "Give the name"),
        (Organisation("x" * 201), "At most 200"),
        (Organisation("Statens", "974760674"), "not an organisation number"),
        (Organisation("Statens", size=-1), "Employees"),
        (Organisation("andre"), "Merge the two"),
        (Organisation("Statens", NUMBER), "Merge the two"),
    ],
)
def test_a_wrong_correction_changes_nothing(
    organisations: Organisations, store: Store, wanted: Organisation, sentence: str
) -> None:
    with pytest.raises(RefusedError, match=sentence):
        organisations.edit(STATENS.identity, wanted)
    assert kept(store, "a").organisation == STATENS


def test_merging_gives_all_to_the_first_and_takes_what_it_lacks(
    organisations: Organisations, store: Store
) -> None:
    before = organisations.holdings()
    change = organisations.merge([STATENS.identity, DOUBLED.identity, STATENS.identity])
    assert names(organisations) == {"Andre": ("c",), "Statens": ("a", "b", "d")}
    merged = kept(store, "b").organisation
    assert merged == Organisation("Statens", NUMBER, Sector.AGENCY, 40, {"colour": "red"})
    with store.reading() as books:
        assert [e.kind for e in books.history.of("b")] == ["organisation"]
        assert books.history.of("c") == ()
    organisations.undo(change)
    assert organisations.holdings() == before
    organisations.redo(change)
    assert names(organisations)["Statens"] == ("a", "b", "d")
    assert organisations.look_alikes() == ()


def test_what_cannot_be_merged(organisations: Organisations) -> None:
    organisations.edit(STATENS.identity, replace(STATENS, number=OTHER_NUMBER))
    before = organisations.holdings()
    with pytest.raises(RefusedError, match="different organisation numbers"):
        organisations.merge([NUMBER, OTHER_NUMBER])
    with pytest.raises(RefusedError, match="at least two"):
        organisations.merge([NUMBER, NUMBER])
    with pytest.raises(RefusedError, match="Nothing was done"):
        organisations.merge([NUMBER, "nobody"])
    assert organisations.holdings() == before


def test_a_merge_whose_organisations_have_changed_since_is_not_taken_back(
    organisations: Organisations, store: Store
) -> None:
    change = organisations.merge([STATENS.identity, DOUBLED.identity])
    with store.writing() as books:
        books.assessments.remove("d")
    with pytest.raises(RefusedError, match="Nothing was done"):
        organisations.undo(change)
    assert names(organisations) == {"Andre": ("c",), "Statens": ("a", "b")}


def test_what_is_no_step_of_the_register_is_left_alone(organisations: Organisations) -> None:
    before = organisations.holdings()
    other = Change("a", QT_TRANSLATE_NOOP("Undo", "Demo"))
    organisations.undo(other)
    organisations.redo(other)
    assert organisations.holdings() == before


def test_an_edit_that_changes_nothing_leaves_no_trace(
    organisations: Organisations, store: Store
) -> None:
    organisations.edit(STATENS.identity, STATENS)
    with store.reading() as books:
        assert books.history.of("a") == ()


def test_a_merge_is_not_taken_back_over_a_newcomer(
    organisations: Organisations, store: Store
) -> None:
    change = organisations.merge([DOUBLED.identity, STATENS.identity])
    with store.writing() as books:
        books.assessments.add(replace(plain("e"), organisation=Organisation("statens")))
    before = organisations.holdings()
    with pytest.raises(RefusedError, match="Nothing was done"):
        organisations.undo(change)
    assert organisations.holdings() == before
