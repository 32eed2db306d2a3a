"""A workbench whose shelf holds one small model and one's own copy of it: cheap to open."""

import shutil
from dataclasses import replace
from pathlib import Path

from desktop_app.bootstrap.assembly import assemble
from desktop_app.bootstrap.bench import Bench
from desktop_app.bootstrap.supplies import model_printing
from desktop_app.bootstrap.surface import now
from desktop_app.catalog.shelf import Shelf
from desktop_app.services.model_drafts import ModelDrafts
from desktop_app.services.modelling import Modelling
from desktop_app.services.models import Models
from desktop_app.services.preparing import Preparing
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from tests.services.bench import MODELS, Remembered

PULS = "digital-puls"
OWN = "var-puls"
TITLE = "Vår puls"
PROMPT = "Hva gjør ledergruppen med digitalisering i løpet av et vanlig kvartal?"

_READ = Remembered()


def small_bench(store: Store, folder: Path) -> Bench:
    """The use cases over a store, with digital-puls shipped and a copy of it installed."""
    shipped, own = folder / "shipped", folder / "own"
    shipped.mkdir()
    for file in MODELS.glob(f"{PULS}.*"):
        shutil.copy(file, shipped)
    shelf = Shelf((shipped, own), _READ)
    drafts = ModelDrafts(own / "drafts")
    made = assemble(store)
    made.shelf = shelf
    made.models = Models(store, shelf, own, drafts)
    made.modelling = Modelling(store, shelf, own, drafts)
    made.model_printing = model_printing(shelf)
    made.preparing = Preparing(store, shelf, now)
    made.modelling.duplicate(PULS, TITLE)
    return made


def answer(bench: Workbench, model_id: str, organisation: str = "Fjordetaten") -> str:
    """Begin an assessment with a model; return its id."""
    proposal = bench.preparing.proposal("nb")
    wishes = replace(proposal, organisation=organisation, model_id=model_id)
    return bench.preparing.start(wishes).assessment
