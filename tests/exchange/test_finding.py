"""Folders stand for the exchange files in them; nothing comes twice, no link leads astray."""

from pathlib import Path

from desktop_app.exchange.finding import exchange_files


def test_a_folder_stands_for_its_exchange_files(tmp_path: Path) -> None:
    inner = tmp_path / "b"
    inner.mkdir()
    names = ["b/z.startpunkt", "a.startpunkt", "C.STARTPUNKT", "b/notes.txt", "d.csv"]
    for name in names:
        (tmp_path / name).write_text("", "utf-8")
    (inner / "round").symlink_to(tmp_path)
    found = exchange_files([inner / "z.startpunkt", tmp_path, tmp_path / "d.csv"])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "b/z.startpunkt", "C.STARTPUNKT", "a.startpunkt", "d.csv",
    ]  # fmt: skip


def test_what_is_not_there_is_left_for_the_reader_to_complain_of(tmp_path: Path) -> None:
    assert exchange_files([tmp_path / "missing"]) == (tmp_path / "missing",)
