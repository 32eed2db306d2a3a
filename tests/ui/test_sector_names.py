"""A sector can be written in a list as the window calls it, in any of our languages."""

import pytest

from desktop_app.bootstrap.surface import translate_in
from desktop_app.domain.organisation import Sector
from desktop_app.domain.sector_words import sector_of_word
from desktop_app.ui.screens.gatherings.names import SECTORS as IN_GATHERINGS
from desktop_app.ui.sector_names import SECTORS


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("sector", list(Sector))
def test_what_the_window_calls_a_sector_is_understood(sector: Sector, language: str) -> None:
    say = translate_in(language)
    for names in (SECTORS, IN_GATHERINGS):
        assert sector_of_word(names[sector].said(say)) is sector
    assert sector_of_word(sector.value) is sector
