"""The network gathering of 2017 as the article tells of it, made by the use cases.

42 organisations, 90 people, 13 of 15 ministries; an hour in plenary, then three groups of 30 with
seven topics each.
"""

from datetime import date, time

from desktop_app.domain.follow_up import Origin, Story, ThumbVote, Topic, TopicState
from desktop_app.domain.gathering import Item, Way
from desktop_app.services.gatherings import Details
from desktop_app.services.workbench import Workbench

MINISTRIES = (
    "Arbeids- og sosialdepartementet",
    "Barne- og likestillingsdepartementet",
    "Finansdepartementet",
    "Forsvarsdepartementet",
    "Helse- og omsorgsdepartementet",
    "Justis- og beredskapsdepartementet",
    "Klima- og miljødepartementet",
    "Kommunal- og moderniseringsdepartementet",
    "Kulturdepartementet",
    "Kunnskapsdepartementet",
    "Landbruks- og matdepartementet",
    "Nærings- og fiskeridepartementet",
    "Olje- og energidepartementet",
    "Samferdselsdepartementet",
    "Utenriksdepartementet",
)
OTHERS = (
    *(f"{name}direktoratet" for name in ("Helse", "Utdannings", "Politi", "Miljø", "Fiskeri")),
    *(f"{name}direktoratet" for name in ("Vei", "Jernbane", "Toll", "Land", "Berg")),
    *(f"{name} kommune" for name in ("Oslo", "Bergen", "Trondheim", "Stavanger", "Bodø")),
    *(f"{name} fylkeskommune" for name in ("Akershus", "Hordaland", "Troms")),
    *(f"Universitetet i {name}" for name in ("Oslo", "Bergen", "Tromsø")),
    "Kartverket",
    "Skatteetaten",
    "Lånekassen",
    "NAV",
    "Brønnøysundregistrene",
    "Arkivverket",
    "Difi",
    "Statistisk sentralbyrå",
)
TOPICS = (
    "Ledelse",
    "Kultur",
    "Brukerorientering",
    "Digital transformasjon og modenhet",
    "Kompetanse",
    "Økonomi og ressurser",
    "Samarbeid på tvers",
)
VOTES = ((24, 18, 14, 12, 9, 8, 5), (20, 22, 15, 10, 11, 6, 4), (19, 14, 20, 13, 9, 7, 8))
TAKEAWAYS = (
    "Ledergruppen setter av en time hver måned.",
    "Del det som ikke virket, også.",
    "Ta med brukerne fra første dag.",
)

NYNORSK = {
    "Utenriksdepartementet": "Utanriksdepartementet",
    "Veidirektoratet": "Vegdirektoratet",
    "Lånekassen": "Lånekassa",
    "Brønnøysundregistrene": "Brønnøysundregistra",
    "Ledelse": "Leiing",
    "Brukerorientering": "Brukarorientering",
    "Digital transformasjon og modenhet": "Digital transformasjon og mognad",
    "Økonomi og ressurser": "Økonomi og ressursar",
    "departementer": "departement",
    "Plenum: brukerorientering i praksis": "Plenum: brukarorientering i praksis",
    "Plenum: hva tar gruppene med seg?": "Plenum: kva tek gruppene med seg?",
    "Ledergruppen setter av en time hver måned.": "Leiargruppa set av ein time kvar månad.",
    "Del det som ikke virket, også.": "Del det som ikkje verka, òg.",
    "Ta med brukerne fra første dag.": "Ta med brukarane frå første dag.",
    "Søknad om tilskudd": "Søknad om tilskot",
    "Ni av ti søker på nett, og svaret kommer på to dager i stedet for seks uker.": (
        "Ni av ti søkjer på nett, og svaret kjem på to dagar i staden for seks veker."
    ),
    "Saksbehandlere og søkere tegnet skjemaet sammen.": (
        "Saksbehandlarar og søkjarar teikna skjemaet saman."
    ),
    "Dobbelt så mange møter til avtalt tid.": "Dobbelt så mange møter opp til avtalt tid.",
    "Vi prøvde ut i ett distrikt, og målte før vi gjorde det samme alle steder.": (
        "Vi prøvde ut i eitt distrikt, og målte før vi gjorde det same alle stader."
    ),
    "Ledelsen satte av folk til å lære opp hverandre.": (
        "Leiinga sette av folk til å lære opp kvarandre."
    ),
}
"""What is written in another way in nynorsk."""


def written(text: str, language: str) -> str:
    """A text of the gathering as it is written in nynorsk ("nn"), else in bokmål."""
    return NYNORSK.get(text, text) if language == "nn" else text


def registrations(language: str = "nb") -> str:
    """The list of who comes, as it was pasted: organisation and number."""
    names = [written(name, language) for name in (*MINISTRIES[:13], *OTHERS)]
    return "\n".join(f"{name};{3 if place < 6 else 2}" for place, name in enumerate(names))


def announce_gathering(bench: Workbench, language: str = "nb") -> str:
    """Make the gathering with its programme and registrations; return its id."""
    details = Details(
        written("Brukerorientering", language),
        date(2017, 9, 14),
        time(9, 0),
        "Oslo",
        "Nettverk for digitalisering",
        language if language == "nn" else "nb",
    )
    points = (
        ("Plenum: brukerorientering i praksis", 60),
        ("Pause", 15),
        ("Lean Coffee i tre grupper", 75),
        ("Plenum: hva tar gruppene med seg?", 30),
    )
    programme = tuple(Item(written(title, language), minutes) for title, minutes in points)
    own = bench.gatherings.create(details, programme).assessment
    expected = tuple(written(name, language) for name in MINISTRIES)
    bench.gatherings.expect(own, written("departementer", language), expected)
    found = bench.gathering_exchange.look_at_text(registrations(language), details.held_on)
    bench.registering.register(own, found.coming)
    return own


def topics_of(group: int, language: str = "nb") -> tuple[Topic, ...]:
    """The seven topics as the group of that number, from 0, voted on them."""
    return tuple(
        Topic(
            f"t-{group}-{place}",
            written(title, language),
            VOTES[group][place],
            TopicState.VOTED if place else TopicState.DISCUSSED,
            "" if place else written(TAKEAWAYS[group], language),
        )
        for place, title in enumerate(TOPICS)
    )


def hold_lean_coffee(bench: Workbench, gathering: str, place: int) -> None:
    """The group of that number, from 0, proposes, votes with all it has, and talks of the first."""
    lean = bench.boards.of_group(gathering, bench.gatherings.get(gathering).groups[place].id)
    lean.bring_in([(title, Origin()) for title in TOPICS])
    for topic, votes in zip(lean.read().board.topics, VOTES[place], strict=True):
        for _ in range(votes):
            lean.vote(topic.id)
    first, other, *_ = lean.read().board.topics
    lean.start(other.id)
    lean.undo_start(other.id)
    lean.start(first.id)
    lean.pause(first.id)
    lean.pause(first.id)
    lean.thumbs(first.id, ThumbVote(20, 4, 6))
    lean.take_away(first.id, TAKEAWAYS[place])
    lean.thumbs(first.id, ThumbVote(8, 10, 12))


def hold_network_gathering(bench: Workbench, language: str = "nb") -> str:
    """The whole gathering, on one laptop; return its id."""
    own = announce_gathering(bench, language)
    bench.grouping.split(own, ("Gruppe 1", "Gruppe 2", "Gruppe 3"), 2017, Way.MIXED)
    for place, group in enumerate(bench.gatherings.get(own).groups):
        bench.grouping.discuss(own, group.id, topics_of(place, language))
    return own


STORIES = (
    (
        3,
        "Søknad om tilskudd",
        "Ni av ti søker på nett, og svaret kommer på to dager i stedet for seks uker.",
        "Saksbehandlere og søkere tegnet skjemaet sammen.",
    ),
    (
        17,
        "Varsling på telefon",
        "Dobbelt så mange møter til avtalt tid.",
        "Vi prøvde ut i ett distrikt, og målte før vi gjorde det samme alle steder.",
    ),
    (28, "Felles kundesenter", "", "Ledelsen satte av folk til å lære opp hverandre."),
)


def tell_stories(bench: Workbench, language: str = "nb") -> None:
    """What three of the organisations have succeeded with."""
    own = bench.gatherings.overviews()[0].id
    names = [each.organisation for each in bench.gatherings.get(own).registrations]
    for place, *texts in STORIES:
        service, succeeded, why = (written(text, language) for text in texts)
        bench.sharing_stories.tell(own, Story(service, succeeded, why), names[place])
