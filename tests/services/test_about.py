"""What the program tells of itself."""

from importlib.metadata import version
from pathlib import Path

from desktop_app.catalog.shelf import Shelf
from desktop_app.services.about import About, Places
from desktop_app.services.demo import Demo
from desktop_app.storage.store import Store
from tests.postgres import PASSWORD
from tests.services.bench import Ticking

GROUNDS = ("file", "server")
TEXTS = Path(__file__).parents[2] / "resources" / "licences"


def test_the_facts_count_and_do_not_tell(
    store: Store, shelf: Shelf, clock: Ticking, tmp_path: Path, ground: str
) -> None:
    Demo(store, shelf, clock).fill()
    about = About(store, Places(TEXTS, tmp_path / "p.json", tmp_path / "log", portable=True))
    facts = about.facts()
    assert facts.program == about.version == version("startpunkt")
    assert facts.assessments == 3
    assert facts.store == store.address
    assert PASSWORD not in facts.store
    assert facts.size == (Path(facts.store).stat().st_size if ground == "file" else None)
    assert facts.portable
    assert not facts.built
    assert about.parts()[0].name == "startpunkt"
