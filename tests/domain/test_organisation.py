"""Organisation numbers and what makes two organisations the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.organisation import Organisation, is_organisation_number


@pytest.mark.parametrize("number", ["974760673", "123456785", "000000000"])
def test_right_check_digits(number: str) -> None:
    assert is_organisation_number(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "974760674",
        "97476067",
        "9747606730",
        "974 760 673",
        "97476067x",
        "９７４７６０６７３",
        "100000120",
    ],
)
def test_wrong_numbers(text: str) -> None:
    assert not is_organisation_number(text)


@given(st.integers(0, 99_999_999))
def test_at_most_one_check_digit_fits(beginning: int) -> None:
    fitting = [n for n in range(10) if is_organisation_number(f"{beginning:08}{n}")]
    assert len(fitting) <= 1


@given(st.integers(0, 99_999_999), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_found(beginning: int, place: int, step: int) -> None:
    right = [
        f"{beginning:08}{n}" for n in range(10) if is_organisation_number(f"{beginning:08}{n}")
    ]
    for number in right:
        digit = (int(number[place]) + step) % 10
        assert not is_organisation_number(f"{number[:place]}{digit}{number[place + 1 :]}")


def test_identity_is_the_number_or_the_name_without_case() -> None:
    assert Organisation("Oslo", "974760673").identity == "974760673"
    assert Organisation("  OSLO  kommune ").identity == Organisation("Oslo kommune").identity
    assert Organisation("Oslo").identity != Organisation("Bergen").identity
