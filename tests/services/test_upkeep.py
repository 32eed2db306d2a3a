"""Care for the store."""

from pathlib import Path

from desktop_app.services.upkeep import Upkeep
from desktop_app.storage.store import Store, open_store
from tests.services.bench import ID, Ticking, put_sample


def test_a_sound_store_has_no_faults_and_its_copy_holds_the_same(
    store: Store, tmp_path: Path, clock: Ticking
) -> None:
    put_sample(store)
    upkeep = Upkeep(store)
    assert upkeep.faults() == ()
    assert upkeep.address == str(tmp_path / "store.db")
    upkeep.backup(tmp_path / "copy.db")
    copy = open_store(str(tmp_path / "copy.db"), clock=clock)
    with copy.reading() as books:
        assert books.assessments.get(ID).organisation.name == "Eksempeldirektoratet"
    copy.close()
