"""The colour profile is one that colour management understands, and it means sRGB."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from desktop_app.reporting.pdf.colours import srgb_profile


def profile() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))


def test_it_says_what_it_is() -> None:
    assert srgb_profile()[36:40] == b"acsp"
    assert int.from_bytes(srgb_profile()[:4], "big") == len(srgb_profile())
    assert profile().profile.profile_description == "sRGB"
    assert profile().profile.copyright == "No copyright, use freely"
    assert profile().profile.xcolor_space.strip() == "RGB"


@pytest.mark.parametrize("intent", list(ImageCms.Intent)[:2])
@pytest.mark.parametrize(
    "colour", [(0, 0, 0), (255, 255, 255), (11, 79, 92), (200, 116, 26), (213, 227, 228)]
)
def test_colours_look_as_in_srgb(colour: tuple[int, int, int], intent: ImageCms.Intent) -> None:
    image = Image.new("RGB", (1, 1), colour)
    srgb = ImageCms.createProfile("sRGB")
    seen = ImageCms.profileToProfile(image, profile(), srgb, renderingIntent=intent)
    assert seen is not None
    assert seen.getpixel((0, 0)) == tuple(pytest.approx(part, abs=1) for part in colour)


def test_it_is_always_the_same() -> None:
    first = srgb_profile()
    srgb_profile.cache_clear()
    assert srgb_profile() == first
