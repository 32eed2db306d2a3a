"""Organisations are listed by name and found by a part of it."""

from dataclasses import replace

from desktop_app.domain.organisation import Organisation
from desktop_app.domain.register import Holding
from desktop_app.storage.store import Store
from tests.storage.samples import START, plain


def test_organisations_are_listed_by_name_and_found_by_a_part_of_it(store: Store) -> None:
    found = [Organisation("bydel Nord"), Organisation("Ås"), Organisation("Ahus", "974760673")]
    with store.writing() as books:
        for place, organisation in enumerate(found):
            books.assessments.add(replace(plain(str(place)), organisation=organisation))
    with store.reading() as books:
        assert [each.name for each in books.organisations.all()] == ["Ahus", "bydel Nord", "Ås"]
        assert books.organisations.named("NORD") == (found[0],)
        assert books.organisations.named("97476") == (found[2],)
        assert books.organisations.named("å") == (found[1],)
        assert books.organisations.named("zz") == ()


def test_an_organisation_that_others_still_have_stays_when_one_is_renamed(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(plain("a-1"))
        books.assessments.add(plain("a-2"))
        books.assessments.describe(plain("a-1", "Ny"))
        names = [each.name for each in books.organisations.all()]
    assert names == ["Eksempeldirektoratet", "Ny"]


def test_an_organisation_without_assessments_can_be_exchanged_too(store: Store) -> None:
    old, new = Organisation("Alene"), Organisation("Ny")
    with store.writing() as books:
        books.organisations.keep(old)
        books.organisations.exchange((Holding(old, ()),), (Holding(new, ()),), START)
        assert books.organisations.holdings() == (Holding(new, ()),)
