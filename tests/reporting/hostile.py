"""Texts that have broken documents before, and an assessment that has them in every place."""

from dataclasses import replace
from itertools import cycle
from typing import Any

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.follow_up import Origin
from tests.reporting.samples import eventful

HOSTILE = {
    "markup": "<b>fet</b> &amp; </para> {0} %s \\(x\\) ]]> <?xpacket end='w'?>",
    "right to left": "عربي \u202eomvendt\u202c עברית",
    "zero width": "null\u200bbredde\u200d \ufeff slutt\u2060",
    "control": "a\x00b\x07c\x1bd\x7fe\x85f\u2028g",
    "emoji": "😀 👩🏽\u200d💻\ufe0f 🇳🇴",
    "combining": "m\u0308 x\u030c a\u030a \u0301alene q\u0323\u0302",
    "sami": "Čáhci, Đŋŧž, ŠŊŦŽ, ïöü âđ",
    "word": "x" * 300,
    "note": ("En lang merknad om digital modenhet. " * 120)[:4000],
    "half": "halv \ud83d og \udc00",
    "private": "privat \ue000 \U000f0000 ingen \uffff \U0001fffe",
    "spaces": "hard\u00a0og\u202fsmal\u2003og\u3000vid",
    "brackets": "((()\\ )( \\n \\053",
}


def hostile_assessment() -> Assessment:
    """An assessment whose every text is hostile, each in its turn."""
    texts = cycle(HOSTILE.values())

    def worse(thing: Any, *names: str) -> Any:
        return replace(thing, **{name: next(texts) for name in names})

    made = eventful()
    model = made.model
    dimensions = tuple(
        replace(
            worse(dimension, "title", "summary"),
            questions=tuple(
                replace(
                    worse(question, "prompt"), levels={level: next(texts) for level in range(1, 6)}
                )
                for question in dimension.questions
            ),
        )
        for dimension in model.dimensions[:3]
    )
    levels = tuple(worse(level, "name", "summary") for level in model.levels)
    known = {question.id for dimension in dimensions for question in dimension.questions}
    responses = {
        key: worse(response, "note", "dissent")
        for key, response in made.responses.items()
        if key in known
    }
    responses["d2.4"] = replace(responses["d2.4"], level=None, not_applicable=next(texts))
    spoiled: Assessment = replace(
        worse(made, "occasion", "scope"),
        organisation=worse(made.organisation, "name", "number"),
        model=replace(
            worse(model, "title", "version", "source"), dimensions=dimensions, levels=levels
        ),
        responses=responses,
        targets={key: level for key, level in made.targets.items() if key in ("d0", "d1", "d2")},
        actions=tuple(
            replace(worse(action, "title", "why", "owner"), origin=Origin(topic="t1"))
            for action in made.actions
        ),
        topics=tuple(worse(topic, "title", "takeaway") for topic in made.topics),
        stories=tuple(worse(story, "service", "succeeded", "why") for story in made.stories),
    )
    return spoiled
