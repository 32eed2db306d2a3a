"""What a report says of itself is the same in both places, whatever its title is."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from desktop_app.reporting.pdf.metadata import in_a_line
from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.story import Story
from tests.reporting.pages import LOOK, properties
from tests.reporting.reading import Reading, complaints
from tests.reporting.samples import AT

STORY = Story("Rapport & <b>", "Emne", "nn", AT, "Foot", ())


def packet(story: Story) -> ElementTree.Element:
    found = Reading(render_pdf(story, LOOK))
    return ElementTree.fromstring(found.root.Metadata.read_bytes().decode())


def values(root: ElementTree.Element) -> dict[str, str]:
    return {
        part.tag.split("}")[1]: "".join(part.itertext()).strip()
        for description in root[0]
        for part in description
    }


def test_both_places_agree() -> None:
    found = values(packet(STORY))
    said = properties(render_pdf(STORY, LOOK))
    assert found["title"] == said["Title"] == "Rapport & <b>"
    assert found["description"] == said["Subject"] == "Emne"
    assert found["CreatorTool"] == said["Creator"] == "Startpunkt"
    assert found["Producer"] == said["Producer"] == "Startpunkt"
    assert found["CreateDate"] == found["ModifyDate"] == "2026-11-23T15:04:00+00:00"
    assert said["CreationDate"] == said["ModDate"] == "D:20261123150400+00'00'"
    assert found["language"] == "nn"


def test_the_standards_are_named() -> None:
    reading = Reading(render_pdf(STORY, LOOK))
    found = reading.root.Metadata.read_bytes().decode()
    assert "<pdfaid:part>2<" in found
    assert "<pdfaid:conformance>A<" in found
    assert "<pdfuaid:part>1<" in found
    assert "pdfaProperty:name>part<" in found


@pytest.mark.parametrize("title", ["", " \n ", "\x00"])
def test_a_report_always_has_a_title(title: str) -> None:
    pdf = render_pdf(replace(STORY, title=title, subject=title), LOOK)
    assert properties(pdf)["Title"] == "Startpunkt"
    assert complaints(pdf) == []


def test_in_a_line() -> None:
    assert in_a_line(" a\n\tb\x00c\ud800 \ufffe\u202ed 😀") == "a b c\ufffd \ufffdd 😀"
