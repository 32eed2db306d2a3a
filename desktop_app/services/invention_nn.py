"""What the people of an invented workshop write down in nynorsk."""

from desktop_app.services.invention_texts import Deed, Feat, Talk, Texts

NN = Texts(
    scope="Heile verksemda",
    notes=(
        "To avdelingar har kome langt. Resten kjenner ikkje til kva dei har gjort.",
        "Vi har byrja, men det kviler på nokre få personar.",
        "Planen finst. Han blir lite brukt når budsjettet skal setjast.",
        "Brukarane merkar skilnad på nett, men ikkje når dei må ringje.",
        "Dette vart betre etter omorganiseringa i fjor, og det er framleis nytt for mange.",
        "Vi gjer det i prosjekt. I linja er det ikkje vanleg enno.",
        "Leiargruppa har snakka om det, utan å avgjere kven som gjer noko.",
        "Vi måler det ikkje, så vi byggjer på inntrykk.",
    ),
    deeds={
        "leadership": Deed(
            "Vel tre felles mål og skriv dei inn i verksemdsplanen",
            "Einingane har kvar sine mål, og dei dreg i ulike retningar.",
            "Direktøren",
        ),
        "culture": Deed(
            "Set av ein halv dag i månaden til å prøve ut nye måtar å arbeide på",
            "Mange har idear, men ingen har tid til å prøve dei.",
            "HR-sjefen",
        ),
        "users": Deed(
            "Snakk med fem brukarar før neste endring i søknadsskjemaet",
            "Vi har spurt oss sjølve i staden for dei det gjeld.",
            "Tenesteeigar for søknader",
        ),
        "transformation": Deed(
            "Teikn heile saksgangen på éin vegg og stryk det ingen treng",
            "Vi har gjort papirskjema digitale utan å endre arbeidet.",
            "Leiar for saksbehandling",
        ),
        "competence": Deed(
            "Kartlegg kva digital kompetanse vi manglar dei neste to åra",
            "Vi leiger inn det same kvart år.",
            "HR-sjefen",
        ),
        "resources": Deed(
            "Samle alle digitale tiltak i eitt budsjett",
            "Ingen ser i dag kva tiltaka kostar til saman.",
            "Økonomisjefen",
        ),
        "cooperation": Deed(
            "Avtal med to naboverksemder kva data vi kan dele",
            "Brukarane må oppgje det same tre gonger.",
            "Avdelingsdirektøren for utvikling",
        ),
    },
    talks={
        "leadership": Talk(
            "Korleis får vi leiinga til å seie nei?",
            "Vi stansar eitt tiltak når vi startar eit nytt. Leiarmøtet tek det som fast sak.",
        ),
        "culture": Talk(
            "Kva skjer når noko går gale hos oss?",
            "Feil skal delast i avdelingsmøtet utan at nokon leitar etter den skuldige.",
        ),
        "users": Talk(
            "Når snakka vi sist med ein brukar?",
            "Kvar leiar sit ein time på førstelinja kvart halvår.",
        ),
        "transformation": Talk(
            "Kva kan vi slutte med?",
            "Vi lagar ei liste over rutinar som berre finst fordi papiret fanst.",
        ),
        "competence": Talk(
            "Kven kan ta over når dei to som kan det, sluttar?",
            "To og to deler på oppgåvene til våren, og det dei gjer, blir skrive ned.",
        ),
        "resources": Talk(
            "Korleis finansierer vi noko som sparer pengar hos andre?",
            "Vi tek det opp i etatsstyringa og legg fram tal for begge partar.",
        ),
        "cooperation": Talk(
            "Kva data kan vi dele alt i år?",
            "Adresser og kontaktpersonar først. Juristane ser på resten til hausten.",
        ),
    },
    feats=(
        (
            "users",
            Feat(
                "Timebestilling på nett",
                "Ni av ti bestiller no sjølve, og telefonkøen er borte.",
                "Vi slepte ho til brukarane etter tre veker og retta det dei klaga på.",
            ),
        ),
        (
            "cooperation",
            Feat(
                "Felles søknad for tre etatar",
                "Brukaren sender éin søknad i staden for tre.",
                "Dei tre direktørane møttest kvar månad og avgjorde same dag.",
            ),
        ),
    ),
)
