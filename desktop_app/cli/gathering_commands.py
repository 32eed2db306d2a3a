"""The commands about gatherings: list, show, report, export, import."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from desktop_app.cli.argument_parser import WrongUsageError
from desktop_app.domain.across_groups import across
from desktop_app.domain.gathering import Gathering
from desktop_app.domain.grouping import sizes
from desktop_app.domain.representation import representation
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Translate
from desktop_app.services.gathering_exchange import GatheringArrival, Standing
from desktop_app.services.workbench import Workbench

NEEDS_ID_AND_OUTPUT = QT_TRANSLATE_NOOP(
    "Command", "A paper needs the ID of a gathering and -o FILE.pdf."
)


def list_gatherings(bench: Workbench, asked: Namespace, _: Translate) -> Iterator[str]:
    """Yield a line for each gathering, the latest day first."""
    overviews = bench.gatherings.overviews()
    if asked.json:
        rows = [
            {
                "id": o.id,
                "theme": o.theme,
                "date": o.held_on.isoformat(),
                "organisations": o.organisations,
                "people": o.people,
                "groups": o.groups,
            }
            for o in overviews
        ]
        yield json.dumps(rows, ensure_ascii=False, indent=2)
        return
    for o in overviews:
        yield f"{o.id}  {o.held_on}  {o.organisations:>5}  {o.people:>5}  {o.groups:>3}  {o.theme}"


def show(bench: Workbench, asked: Namespace, translate: Translate) -> Iterator[str]:
    """Yield who is represented, the groups, and the topics across them; no names of people."""
    gathering = bench.gatherings.get(bench.gatherings.find(asked.id))
    if asked.json:
        yield json.dumps(as_plain(gathering), ensure_ascii=False, indent=2)
    else:
        yield from _as_text(gathering, translate)


def as_plain(gathering: Gathering) -> dict[str, object]:
    """Return the numbers of a gathering and the order of its topics."""
    found, people = representation(gathering), sizes(gathering)
    return {
        "gathering": gathering.id,
        "theme": gathering.theme,
        "date": gathering.held_on.isoformat(),
        "organisations": found.organisations,
        "people": found.people,
        "present": found.present,
        "sectors": [sector.value for sector in found.sectors],
        "expected": {"here": len(found.here), "of": found.expected, "missing": list(found.missing)},
        "groups": [
            {"id": group.id, "name": group.name, "people": people[group.id]}
            for group in gathering.groups
        ],
        "topics": [
            {
                "title": topic.title,
                "votes": topic.votes,
                "groups": {name: card.votes for name, card in topic.voices},
                "takeaways": [sentence for _, sentence in topic.takeaways],
            }
            for topic in across(gathering.groups)
        ],
    }


def _as_text(gathering: Gathering, translate: Translate) -> Iterator[str]:
    found, people = representation(gathering), sizes(gathering)
    yield f"{gathering.theme}  {gathering.held_on}"
    yield translate("Command", "%n organisation(s)", None, found.organisations)
    yield translate("Command", "%n people", None, found.people)
    if found.expected:
        text = translate("Command", "{here} of {expected} expected organisations")
        yield text.format(here=len(found.here), expected=found.expected)
    for group in gathering.groups:
        yield f"{people[group.id]:>5}  {group.name}"
    for topic in across(gathering.groups):
        yield f"{topic.votes:>5}  {topic.whole_title}"


def report(bench: Workbench, asked: Namespace, translate: Translate) -> Iterator[str]:
    """Write a paper to a file, or yield the kinds there are."""
    if asked.kind == "list":
        for kind, _ in bench.gathering_printing.kinds():
            yield kind
        return
    if not asked.id or not asked.output:
        raise WrongUsageError(NEEDS_ID_AND_OUTPUT)
    own, path = bench.gatherings.find(asked.id), Path(asked.output)
    bench.gathering_printing.save(own, asked.kind, path, asked.language)
    yield translate("Command", "{name} is written.").format(name=path)


def export(bench: Workbench, asked: Namespace, translate: Translate) -> Iterator[str]:
    """Write a gathering as an exchange file; names of people only with --names."""
    own, path = bench.gatherings.find(asked.id), Path(asked.output)
    bench.gathering_exchange.export(own, path, names=asked.names)
    yield translate("Command", "{name} is written.").format(name=path)


def take_in(bench: Workbench, asked: Namespace, translate: Translate) -> Iterator[str]:
    """Take in exchange files: new gatherings, and what groups wrote down of known ones."""
    for name in asked.files:
        arrival = bench.gathering_exchange.look_at(Path(name))
        match arrival.standing:
            case Standing.NEW:
                text = translate("Command", "{name}: new.")
            case Standing.NOTHING_NEW:
                text = translate("Command", "{name}: already here, nothing to do.")
            case Standing.BOARDS:
                text = translate("Command", "{name}: the boards are put together.")
        yield text.format(name=arrival.path.name)
        if not asked.dry_run and arrival.standing is not Standing.NOTHING_NEW:
            bench.gathering_exchange.take_in(arrival)
        yield from _changed_on_both(arrival, translate)
        yield from _written_down(arrival, translate)


def _changed_on_both(arrival: GatheringArrival, translate: Translate) -> Iterator[str]:
    """Yield what was changed on both laptops, so that somebody has a look at it."""
    stood, apart = arrival.stood, arrival.apart
    if stood.cards:
        yield translate(
            "Command",
            "On %n card(s) both laptops changed the same. What was here stands; both are kept in "
            "the history.",
            None,
            stood.cards,
        )
    if stood.stories:
        yield translate(
            "Command",
            "In %n success story(s) both laptops changed the same. What was here stands; both are "
            "kept in the history.",
            None,
            stood.stories,
        )
    if apart.cards:
        yield translate(
            "Command",
            "%n card(s) were changed on both laptops, and are kept twice.",
            None,
            apart.cards,
        )
    if apart.stories:
        yield translate(
            "Command",
            "%n success story(s) were changed on both laptops, and are kept twice.",
            None,
            apart.stories,
        )


def _written_down(arrival: GatheringArrival, translate: Translate) -> Iterator[str]:
    """Yield what else than boards a group wrote down."""
    if arrival.late:
        yield translate("Command", "%n latecomer(s).", None, arrival.late)
    if arrival.marked:
        yield translate("Command", "Attendance of %n people noted.", None, arrival.marked)
    if arrival.named:
        yield translate("Command", "%n people named.", None, arrival.named)
    if arrival.stories:
        yield translate("Command", "%n new success story(s).", None, arrival.stories)


VERBS: Mapping[str, Callable[[Workbench, Namespace, Translate], Iterator[str]]] = {
    "list": list_gatherings,
    "show": show,
    "report": report,
    "export": export,
    "import": take_in,
}
