"""What the people of an invented workshop write down in bokmål."""

from desktop_app.services.invention_texts import Deed, Feat, Talk, Texts

NB = Texts(
    scope="Hele virksomheten",
    notes=(
        "To avdelinger har kommet langt. Resten kjenner ikke til hva de har gjort.",
        "Vi har begynt, men det hviler på noen få personer.",
        "Planen finnes. Den blir lite brukt når budsjettet skal settes.",
        "Brukerne merker forskjell på nett, men ikke når de må ringe.",
        "Dette ble bedre etter omorganiseringen i fjor, og det er fortsatt nytt for mange.",
        "Vi gjør det i prosjekter. I linjen er det ikke vanlig ennå.",
        "Ledergruppen har snakket om det, uten å bestemme hvem som gjør noe.",
        "Vi måler det ikke, så vi bygger på inntrykk.",
    ),
    deeds={
        "leadership": Deed(
            "Velg tre felles mål og skriv dem inn i virksomhetsplanen",
            "Enhetene har hver sine mål, og de trekker i ulike retninger.",
            "Direktøren",
        ),
        "culture": Deed(
            "Sett av en halv dag i måneden til å prøve ut nye måter å arbeide på",
            "Mange har ideer, men ingen har tid til å prøve dem.",
            "HR-sjefen",
        ),
        "users": Deed(
            "Snakk med fem brukere før neste endring i søknadsskjemaet",
            "Vi har spurt oss selv i stedet for dem det gjelder.",
            "Tjenesteeier for søknader",
        ),
        "transformation": Deed(
            "Tegn hele saksgangen på én vegg og stryk det ingen trenger",
            "Vi har gjort papirskjemaer digitale uten å endre arbeidet.",
            "Leder for saksbehandling",
        ),
        "competence": Deed(
            "Kartlegg hvilken digital kompetanse vi mangler de neste to årene",
            "Vi leier inn det samme hvert år.",
            "HR-sjefen",
        ),
        "resources": Deed(
            "Samle alle digitale tiltak i ett budsjett",
            "Ingen ser i dag hva tiltakene koster til sammen.",
            "Økonomisjefen",
        ),
        "cooperation": Deed(
            "Avtal med to nabovirksomheter hvilke data vi kan dele",
            "Brukerne må oppgi det samme tre ganger.",
            "Avdelingsdirektøren for utvikling",
        ),
    },
    talks={
        "leadership": Talk(
            "Hvordan får vi ledelsen til å si nei?",
            "Vi stanser ett tiltak hver gang vi starter et nytt. Ledermøtet tar det som fast sak.",
        ),
        "culture": Talk(
            "Hva skjer når noe går galt hos oss?",
            "Feil skal deles i avdelingsmøtet uten at noen leter etter den skyldige.",
        ),
        "users": Talk(
            "Når snakket vi sist med en bruker?",
            "Hver leder sitter en time på førstelinjen hvert halvår.",
        ),
        "transformation": Talk(
            "Hva kan vi slutte med?",
            "Vi lager en liste over rutiner som bare finnes fordi papiret fantes.",
        ),
        "competence": Talk(
            "Hvem kan ta over når de to som kan det, slutter?",
            "To og to deler på oppgavene til våren, og det de gjør, blir skrevet ned.",
        ),
        "resources": Talk(
            "Hvordan finansierer vi noe som sparer penger hos andre?",
            "Vi tar det opp i etatsstyringen og legger fram tall for begge parter.",
        ),
        "cooperation": Talk(
            "Hvilke data kan vi dele allerede i år?",
            "Adresser og kontaktpersoner først. Juristene ser på resten til høsten.",
        ),
    },
    feats=(
        (
            "users",
            Feat(
                "Timebestilling på nett",
                "Ni av ti bestiller nå selv, og telefonkøen er borte.",
                "Vi slapp den til brukerne etter tre uker og rettet det de klaget på.",
            ),
        ),
        (
            "cooperation",
            Feat(
                "Felles søknad for tre etater",
                "Brukeren sender én søknad i stedet for tre.",
                "De tre direktørene møttes hver måned og bestemte samme dag.",
            ),
        ),
    ),
)
