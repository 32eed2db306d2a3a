"""Objects are written in a fixed order, without what is empty."""

from desktop_app.exchange.plain_object import plain_object


def test_defaults_are_left_out_and_unknown_keys_come_last_sorted() -> None:
    found = plain_object((("b", 1, 0), ("a", 0, 0)), {"z": 1, "c": None})
    assert list(found.items()) == [("b", 1), ("c", None), ("z", 1)]


def test_a_default_that_was_spelled_out_stays() -> None:
    assert plain_object((("a", "", ""), ("b", None, None)), {"a": "", "b": None}) == {
        "a": "",
        "b": None,
    }


def test_a_value_wins_over_what_was_spelled_out() -> None:
    assert plain_object((("a", "new", ""),), {"a": ""}) == {"a": "new"}


def test_unknown_keys_go_back_into_inner_objects() -> None:
    nothing: dict[str, object] = {}
    known = (("a", {"x": 1}, nothing), ("b", [{"y": 1}, {"y": 2}], nothing))
    extra = {"a": {"w": 2, "u": 1}, "b": [{"v": 3}]}
    found = plain_object(known, extra)
    assert found == {"a": {"x": 1, "u": 1, "w": 2}, "b": [{"y": 1, "v": 3}, {"y": 2}]}
    assert list(found["a"]) == ["x", "u", "w"]  # type: ignore[call-overload] # a dict
