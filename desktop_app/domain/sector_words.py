"""Which sector a word in a list means, and which the name of an organisation speaks of."""

from desktop_app.domain.organisation import Sector

_WORDS: dict[Sector, tuple[str, ...]] = {
    Sector.MINISTRY: ("departement", "departementer", "departementet", "ministry"),
    Sector.AGENCY: (
        "direktorat",
        "direktoratet",
        "etat",
        "statlig etat",
        "statleg etat",
        "tilsyn",
        "agency",
        "directorate",
    ),
    Sector.COUNTY: ("fylkeskommune", "fylke", "county", "county authority"),
    Sector.MUNICIPALITY: ("kommune", "kommunal", "municipality"),
    Sector.STATE_ENTERPRISE: (
        "statsforetak",
        "statlig foretak",
        "statleg føretak",
        "statsføretak",
        "state enterprise",
    ),
    Sector.HEALTH: ("helse", "helseforetak", "helseføretak", "sykehus", "sjukehus", "health"),
    Sector.EDUCATION: (
        "utdanning",
        "universitet",
        "høgskole",
        "høyskole",
        "høgskule",
        "education",
    ),
    Sector.OTHER: ("annet", "anna", "andre", "other"),
}
# A county's name ends like a municipality's, so that the order matters.
_ENDINGS = (
    (Sector.MINISTRY, ("departementet", "departement")),
    (Sector.COUNTY, ("fylkeskommune", "fylkeskommunen")),
    (Sector.MUNICIPALITY, ("kommune", "kommunen")),
    (Sector.AGENCY, ("direktoratet", "direktorat", "tilsynet", "tilsyn", "etaten")),
    (Sector.HEALTH, ("helseforetak", "sykehus", "sykehuset", "sjukehus", "sjukehuset")),
    (Sector.EDUCATION, ("universitet", "universitetet", "høgskole", "høgskolen", "høgskulen")),
)


def sector_of_word(text: str) -> Sector | None:
    """Return the sector that a word of a list means; None where it means none."""
    word = " ".join(text.casefold().split())
    for sector, words in _WORDS.items():
        if word == sector.value or word in words:
            return sector
    return None


def sector_of_name(organisation: str) -> Sector:
    """Return the sector that the name of an organisation speaks of, else other."""
    name = organisation.casefold().strip()
    for sector, endings in _ENDINGS:
        if name.endswith(endings) or (sector is Sector.EDUCATION and name.startswith(endings)):
            return sector
    return Sector.OTHER
