"""The comparison and the trend, read from a real store; figures checked by plain SQL."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import quantiles

import pytest

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.comparison import Comparison
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.results import results
from desktop_app.services.comparing import Comparing
from desktop_app.services.demo import Demo
from desktop_app.storage.store import Store
from tests.domain.samples import agreed, assessment, dimension, model
from tests.services.bench import Ticking

QUESTIONNAIRE = model(dimension("lead", (1, 1, 2)), dimension("culture"))
SQL = """
with latest as (
  select a.key from assessment a join model m on m.hash = a.model
  where a.state = 'finished' and m.id = 'digital-modenhet'
  and not exists (
    select 1 from assessment b where b.organisation = a.organisation and b.state = 'finished'
    and (b.held_on > a.held_on or (b.held_on = a.held_on and b.key > a.key)))),
of_dimension as (
  select r.assessment, substr(r.question, 1, instr(r.question, '.') - 1) as dimension,
         avg(r.level) as score
  from response r join latest l on l.key = r.assessment where r.level is not null
  group by 1, 2)
select a.id, o.name, d.dimension, d.score from of_dimension d
join assessment a on a.key = d.assessment join organisation o on o.key = a.organisation
"""
"""Every dimension's score in the shipped model, whose weights are all 1."""


def put(store: Store, name: str, id_: str, level: int, **changes: object) -> Assessment:
    """Store a finished assessment of the organisation of that name."""
    made = assessment(QUESTIONNAIRE, [agreed(q.id, level) for q in QUESTIONNAIRE.questions])
    made = replace(made, id=id_, organisation=Organisation(name), state=AssessmentState.FINISHED)
    made = replace(made, **changes)  # type: ignore[arg-type]
    with store.writing() as books:
        books.assessments.add(made)
    return made


def test_only_the_latest_finished_assessment_of_each_other_organisation(store: Store) -> None:
    own = put(store, "Own", "own", 3)
    put(store, "Own", "own-before", 1, held_on=own.held_on - timedelta(days=400))
    put(store, "A", "a-before", 1, held_on=own.held_on - timedelta(days=400))
    put(store, "A", "a", 2)
    put(store, "A", "a-next", 5, state=AssessmentState.IN_PROGRESS)
    put(store, "B", "b-first", 1)
    put(store, "B", "b-second", 4)
    put(store, "C", "c", 5, model=replace(QUESTIONNAIRE, id="another"))
    found = Comparing(store).others("own")
    assert [(e.id, e.standing.level) for e in found.entries] == [("a", 2), ("b-second", 4)]
    assert found.years == (own.held_on.year,)
    assert Comparing(store).years("own") == found.years
    assert found.compared(results(own)) == Comparison(2)


def test_what_is_not_applicable_is_counted_and_an_empty_one_has_no_score(store: Store) -> None:
    put(store, "Own", "own", 3)
    answers = {
        "lead.1": replace(agreed("lead.1", 2), level=None, not_applicable="Not ours"),
        "culture.1": agreed("culture.1", 4),
    }
    put(store, "A", "a", 1, responses=answers)
    put(store, "B", "b", 1, responses={})
    a, b = Comparing(store).others("own").entries
    assert (a.standing.agreed, a.standing.not_applicable, a.standing.score) == (1, 1, 4)
    assert (b.standing.agreed, b.standing.not_applicable, b.standing.score) == (0, 0, None)


def test_a_change_of_an_answer_is_seen_at_once(store: Store) -> None:
    put(store, "Own", "own", 3)
    put(store, "A", "a", 2)
    comparing = Comparing(store)
    assert comparing.others("own").entries[0].standing.score == 2
    with store.writing() as books:
        books.assessments.put_response("a", agreed("culture.1", 4))
    assert comparing.others("own").entries[0].standing.score == 3


def test_the_trend_of_an_organisation(store: Store) -> None:
    own = put(store, "Own", "own", 3)
    put(store, "Own", "before", 1, held_on=own.held_on - timedelta(days=400))
    put(store, "A", "a", 5, held_on=own.held_on - timedelta(days=400))
    found = Comparing(store).trend(own)
    assert found is not None
    assert [each.id for each in found.assessments] == ["before", "own"]
    assert found.last_step.change == 2


def test_all_of_a_model_or_of_the_model_used_last(store: Store) -> None:
    comparing = Comparing(store)
    with pytest.raises(ExpectedError):
        comparing.everyone()
    own = put(store, "Own", "own", 3)
    another = replace(QUESTIONNAIRE, id="another")
    put(store, "A", "a", 2, model=another, held_on=own.held_on - timedelta(days=1))
    assert [each.id for each in comparing.everyone().entries] == ["own"]
    assert [each.id for each in comparing.everyone("another").entries] == ["a"]
    with pytest.raises(ExpectedError):
        comparing.everyone("nobody-has-it")


@pytest.mark.unmeasured
def test_fifty_organisations_most_on_level_3_as_plain_sql_finds_them(
    store: Store, shelf: Shelf, clock: Ticking, tmp_path: Path
) -> None:
    Demo(store, shelf, clock).fill(50, seed=2017)
    with sqlite3.connect(tmp_path / "store.db") as plain:
        rows = plain.execute(SQL).fetchall()
    by_id: dict[str, list[float]] = {}
    for id_, _, _, score in rows:
        by_id.setdefault(id_, []).append(score)
    overall = {id_: sum(scores) / len(scores) for id_, scores in by_id.items()}
    group = Comparing(store).everyone("digital-modenhet")
    assert {e.id: float(e.standing.score or 0) for e in group.entries} == pytest.approx(overall)
    assert len(overall) == 50
    levels = [sum(int(s + 0.5) == level for s in overall.values()) for level in range(1, 6)]
    assert group.counts == tuple(levels)
    assert max(levels) == levels[2] > 25
    own = group.entries[0]
    with store.reading() as books:
        mine = books.assessments.get(own.id)
    found = Comparing(store).others(own.id).compared(results(mine))
    rest = [score for id_, score in overall.items() if id_ != own.id]
    assert found.overall is not None
    cuts = found.overall.others
    shown = [float(cuts.lower), float(cuts.median), float(cuts.upper)]
    assert shown == pytest.approx(quantiles(rest, n=4, method="inclusive"))
    assert (float(cuts.minimum), float(cuts.maximum)) == pytest.approx((min(rest), max(rest)))
    below = sum(score < overall[own.id] - 1e-9 for score in rest)
    equal = sum(abs(score - overall[own.id]) < 1e-9 for score in rest)
    assert float(found.overall.place or 0) == pytest.approx((below + equal / 2) / len(rest))


def test_whether_there_are_many(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, "Own", "own", 3)
    assert not Comparing(store).many("own")
    monkeypatch.setattr("desktop_app.services.comparing.MANY", 0)
    assert Comparing(store).many("own")
