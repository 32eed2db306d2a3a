<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Startpunkt</source>
        <translation>Om Startpunkt</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Built program</source>
        <translation>Bygd program</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Del av programmet</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Bærbar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skjermer</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Innstillingsfil</translation>
    </message>
    <message>
        <source>Startpunkt runs on this machine alone and sends nothing anywhere. If something does not work, send this report to those who look after the program; it says nothing of your assessments but how many there are.</source>
        <translation>Startpunkt kjører bare på denne maskinen og sender ingenting noe sted. Er det noe som ikke virker, så send denne rapporten til dem som tar seg av programmet. Om vurderingene dine sier den bare hvor mange de er.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>The part names its licence and brings no text along.</source>
        <translation>Delen oppgir lisensen sin, men har ikke med teksten.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>som systemet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n tiltak</numerusform>
            <numerusform>%n tiltak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) lack an owner or a date.</source>
        <translation>
            <numerusform>%n tiltak mangler ansvarlig eller frist.</numerusform>
            <numerusform>%n tiltak mangler ansvarlig eller frist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) read back</source>
        <translation>
            <numerusform>%n tiltak er lest opp</numerusform>
            <numerusform>%n tiltak er lest opp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n nivå</numerusform>
            <numerusform>%n nivåer</numerusform>
        </translation>
    </message>
    <message>
        <source>1.3.2027</source>
        <translation>1.3.2027</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>Tiltak {number}</translation>
    </message>
    <message>
        <source>Action {number} of {count}</source>
        <translation>Tiltak {number} av {count}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen når</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Innen når?</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Done or dropped</source>
        <translation>Gjort eller lagt bort</translation>
    </message>
    <message>
        <source>Drag the actions, or move the chosen one with Shift and the arrows.</source>
        <translation>Dra tiltakene, eller flytt det valgte med Shift og piltastene.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Lagt bort</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Innsats</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Innsats og effekt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <translation>Eksporter tiltakene</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>Fra forrige gang</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
    <message>
        <source>Gap: the target of the dimension minus the agreed level. The order is gap × weight of the question × weight of the dimension, largest first; then lower consensus first.</source>
        <translation>Avstand: målet for området minus nivået dere er enige om. Rekkefølgen er avstand × spørsmålets vekt × områdets vekt, størst først; deretter lavest enighet først.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Avstander</translation>
    </message>
    <message>
        <source>Go where it came from</source>
        <translation>Gå dit det kom fra</translation>
    </message>
    <message>
        <source>How gaps are ordered</source>
        <translation>Slik er avstandene ordnet</translation>
    </message>
    <message>
        <source>Less effect</source>
        <translation>Mindre effekt</translation>
    </message>
    <message>
        <source>Less or more effort, more or less effect</source>
        <translation>Mindre eller mer innsats, mer eller mindre effekt</translation>
    </message>
    <message>
        <source>More effect</source>
        <translation>Mer effekt</translation>
    </message>
    <message>
        <source>More effort</source>
        <translation>Mer innsats</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Next and previous while the wall reads back</source>
        <translation>Neste og forrige når rommet ser tiltakene</translation>
    </message>
    <message>
        <source>No actions here yet.</source>
        <translation>Ingen tiltak her ennå.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ingen ansvarlig</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Press a gap to make an action of it.</source>
        <translation>Trykk på en avstand for å lage et tiltak av den.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Skriv ut nå</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Les opp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>Set targets in the result, and gaps show here.</source>
        <translation>Sett mål i resultatet, så vises avstandene her.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show all gaps</source>
        <translation>Vis alle avstandene</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Sort by the next: number, who, by when, effect, status</source>
        <translation>Sorter etter det neste: nummer, hvem, når, effekt, status</translation>
    </message>
    <message>
        <source>Sort by {name}</source>
        <translation>Sorter etter {name}</translation>
    </message>
    <message>
        <source>Sorted by {name}, from the bottom up</source>
        <translation>Sortert etter {name}, nedenfra og opp</translation>
    </message>
    <message>
        <source>Sorted by {name}, from the top down</source>
        <translation>Sortert etter {name}, ovenfra og ned</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tabell som tekst (*.csv)</translation>
    </message>
    <message>
        <source>That is no date. Write for instance 1.3.2027, 1. mars or 2027-03-01.</source>
        <translation>Det er ingen dato. Skriv for eksempel 1.3.2027, 1. mars eller 2027-03-01.</translation>
    </message>
    <message>
        <source>The assessment is finished: the actions can be read, not changed.</source>
        <translation>Vurderingen er avsluttet: Tiltakene kan leses, ikke endres.</translation>
    </message>
    <message>
        <source>This is what we do</source>
        <translation>Dette gjør vi</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Snu rekkefølgen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>What became of each?</source>
        <translation>Hva ble det av dem?</translation>
    </message>
    <message>
        <source>What do we do first?</source>
        <translation>Hva gjør vi først?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Hva skal gjøres?</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Hvor det kom fra</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Who (role or unit)</source>
        <translation>Hvem (rolle eller enhet)</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Hvem gjør det, og innen når?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Hvem gjør det?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Uten ansvarlig</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, over fristen</translation>
    </message>
    <message>
        <source>{question} Level {level}, target {target}.</source>
        <translation>{question} Nivå {level}, mål {target}.</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Ballot · {number}</source>
        <translation>Stemmeseddel · {number}</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stemmesedler</translation>
    </message>
    <message>
        <source>Ballots for {organisation}</source>
        <translation>Stemmesedler for {organisation}</translation>
    </message>
    <message>
        <source>Posters on A3</source>
        <translation>Plakater i A3</translation>
    </message>
    <message>
        <source>Posters on A4</source>
        <translation>Plakater i A4</translation>
    </message>
    <message>
        <source>Posters: {model}</source>
        <translation>Plakater: {model}</translation>
    </message>
    <message>
        <source>Set one cross on each line, for how it is today. X means that the question does not apply to us, A that you abstain. Write no name: the ballot is anonymous.</source>
        <translation>Sett ett kryss på hver linje, for slik det er i dag. X betyr at spørsmålet ikke er aktuelt for oss, A at du avstår. Ikke skriv navn: stemmeseddelen er anonym.</translation>
    </message>
    <message>
        <source>Sheet {sheet} · code {code}</source>
        <translation>Ark {sheet} · kode {code}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>side {page} av {pages}</translation>
    </message>
    <message>
        <source>{dimension} · question {number} of {count}</source>
        <translation>{dimension} · spørsmål {number} av {count}</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n stemmeseddel</numerusform>
            <numerusform>%n stemmesedler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have votes already.</source>
        <translation>
            <numerusform>%n spørsmål har stemmer fra før.</numerusform>
            <numerusform>%n spørsmål har stemmer fra før.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet number takes digits only.</source>
        <translation>Et arknummer har bare sifre.</translation>
    </message>
    <message>
        <source>Abstained; 0 as well, where the scale has no 0 or 10</source>
        <translation>Avstår; også 0, der skalaen verken har 0 eller 10</translation>
    </message>
    <message>
        <source>Add as a further round</source>
        <translation>Legg til som ny runde</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stemmesedler</translation>
    </message>
    <message>
        <source>Begin a new pile</source>
        <translation>Begynn på en ny bunke</translation>
    </message>
    <message>
        <source>Begin a new pile?</source>
        <translation>Begynne på en ny bunke?</translation>
    </message>
    <message>
        <source>Clear the cell, or the one before</source>
        <translation>Tøm ruten, eller den før</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Kode {code}</translation>
    </message>
    <message>
        <source>Digits fill in, Enter takes the next sheet. All is kept.</source>
        <translation>Sifre fyller inn, Enter tar neste ark. Alt blir lagret med en gang.</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Gå til spørsmålene</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Behold denne</translation>
    </message>
    <message>
        <source>Leave the votes as they are</source>
        <translation>La stemmene være som de er</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>More than one ballot has the number {numbers}. Look again.</source>
        <translation>Mer enn én stemmeseddel har nummer {numbers}. Se etter om noe er lagt inn to ganger.</translation>
    </message>
    <message>
        <source>New pile …</source>
        <translation>Ny bunke …</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Neste ark</translation>
    </message>
    <message>
        <source>Not applicable; counts as an abstention</source>
        <translation>Ikke aktuelt; teller som avstått</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Ikke krysset av</translation>
    </message>
    <message>
        <source>Pile of ballots</source>
        <translation>Bunke med stemmesedler</translation>
    </message>
    <message>
        <source>Replace round 1</source>
        <translation>Bytt ut runde 1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Sheet {sheet} · the number on the paper</source>
        <translation>Ark {sheet} · nummeret på papiret</translation>
    </message>
    <message>
        <source>Sheet {sheet} · to its end</source>
        <translation>Ark {sheet} · ferdig</translation>
    </message>
    <message>
        <source>Sheet {sheet} · {number} {prompt}</source>
        <translation>Ark {sheet} · {number} {prompt}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, question {question}: {mark}</source>
        <translation>Ark {sheet}, spørsmål {question}: {mark}</translation>
    </message>
    <message>
        <source>Take the ballot out of the pile</source>
        <translation>Ta stemmeseddelen ut av bunken</translation>
    </message>
    <message>
        <source>The assessment is finished. Reopen it before you type in ballots.</source>
        <translation>Vurderingen er avsluttet. Åpne den igjen før du legger inn stemmesedler.</translation>
    </message>
    <message>
        <source>The ballots typed in are taken away; votes made of them stay. Undo brings them back.</source>
        <translation>Stemmesedlene som er lagt inn, blir tatt bort; stemmer som er laget av dem, blir stående. Angre henter dem tilbake.</translation>
    </message>
    <message>
        <source>The level that is ticked; then on to the next cell</source>
        <translation>Nivået som er krysset av; så videre til neste rute</translation>
    </message>
    <message>
        <source>The sheet is at its end. Enter takes the next one.</source>
        <translation>Arket er ferdig. Enter tar neste.</translation>
    </message>
    <message numerus="yes">
        <source>The votes of %n ballot(s) are in, hidden until you reveal them. Undo takes them out.</source>
        <translation>
            <numerusform>Stemmene fra %n seddel er lagt inn, og skjult til du viser dem. Angre tar dem ut igjen.</numerusform>
            <numerusform>Stemmene fra %n sedler er lagt inn, og skjult til du viser dem. Angre tar dem ut igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row waits for the next ballot: type its first mark.</source>
        <translation>Denne raden venter på neste stemmeseddel: legg inn det første krysset.</translation>
    </message>
    <message>
        <source>To another cell</source>
        <translation>Til en annen rute</translation>
    </message>
    <message>
        <source>To the end of the sheet</source>
        <translation>Til slutten av arket</translation>
    </message>
    <message>
        <source>To the number of the sheet</source>
        <translation>Til nummeret på arket</translation>
    </message>
    <message>
        <source>Undo takes either back.</source>
        <translation>Begge deler kan angres.</translation>
    </message>
    <message>
        <source>Use as round 1</source>
        <translation>Bruk som runde 1</translation>
    </message>
    <message>
        <source>Use the ballots as votes?</source>
        <translation>Bruke stemmesedlene som stemmer?</translation>
    </message>
    <message>
        <source>Votes so far</source>
        <translation>Stemmer så langt</translation>
    </message>
    <message>
        <source>X counts as an abstention. Whether a question applies is for the room to say.</source>
        <translation>X teller som avstått. Om et spørsmål er aktuelt, avgjør rommet.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>{sign} is not on the scale, which goes from {lowest} to {highest}.</source>
        <translation>{sign} finnes ikke på skalaen, som går fra {lowest} til {highest}.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n avsto</numerusform>
            <numerusform>%n avsto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the round before.</source>
        <translation>
            <numerusform>%n i runden før.</numerusform>
            <numerusform>%n i runden før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) on a staircase.</source>
        <translation>
            <numerusform>%n virksomhet på en trapp.</numerusform>
            <numerusform>%n virksomheter på en trapp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n stemme.</numerusform>
            <numerusform>%n stemmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A heat map of %n organisation(s); the table has the scores.</source>
        <translation>
            <numerusform>Varmekart over %n virksomhet; tabellen har tallene.</numerusform>
            <numerusform>Varmekart over %n virksomheter; tabellen har tallene.</numerusform>
        </translation>
    </message>
    <message>
        <source>A staircase of {count} levels, from {lowest} to {highest}.</source>
        <translation>En trapp med {count} nivåer, fra {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Enige om dette.</translation>
    </message>
    <message numerus="yes">
        <source>Among %n other organisation(s): median {median}, the middle half from {lower} to {upper}.</source>
        <translation>
            <numerusform>Blant %n annen virksomhet: median {median}, midterste halvdel fra {lower} til {upper}.</numerusform>
            <numerusform>Blant %n andre virksomheter: median {median}, midterste halvdel fra {lower} til {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared on them</source>
        <translation>Sammenlignet på disse</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>Consensus: {word}</source>
        <translation>Enighet: {word}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>Gjør først</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Innsats</translation>
    </message>
    <message>
        <source>Effort and effect</source>
        <translation>Innsats og effekt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Høyest</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>Last time, {day}, the overall score was {score}.</source>
        <translation>Sist, {day}, var samlet poengsum {score}.</translation>
    </message>
    <message>
        <source>Last time.</source>
        <translation>Sist.</translation>
    </message>
    <message>
        <source>Last time: {scores}.</source>
        <translation>Sist: {scores}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Level by question</source>
        <translation>Nivå per spørsmål</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Oppnådd nivå</translation>
    </message>
    <message>
        <source>Level {value}, {name}. {text}</source>
        <translation>Nivå {value}, {name}. {text}</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Nedre kvartil</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lavest</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half of the others</source>
        <translation>Midterste halvdel av de andre</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Ingen stemmer ennå</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Ikke plassert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Organisations by dimension</source>
        <translation>Virksomheter etter område</translation>
    </message>
    <message>
        <source>Organisations on each level</source>
        <translation>Virksomheter på hvert nivå</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Andre virksomheter</translation>
    </message>
    <message>
        <source>Other organisations on each level, lowest first: {counts}.</source>
        <translation>Andre virksomheter på hvert nivå, lavest først: {counts}.</translation>
    </message>
    <message>
        <source>Others: the latest finished assessment of each, same model; quartiles by linear interpolation; own place: the share below plus half of the share equal. Fewer than five others are not shown.</source>
        <translation>De andre: hver virksomhets siste ferdige vurdering med samme modell; kvartiler med lineær interpolasjon; egen plass: andelen under pluss halvparten av andelen lik. Færre enn fem andre vises ikke.</translation>
    </message>
    <message>
        <source>Overall score through the years</source>
        <translation>Samlet poengsum gjennom årene</translation>
    </message>
    <message>
        <source>Own place: {place}, where 100 % is above all others.</source>
        <translation>Egen plass: {place}, der 100 % er over alle andre.</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Egen poengsum</translation>
    </message>
    <message numerus="yes">
        <source>Preliminary: %n question(s) left to answer</source>
        <translation>
            <numerusform>Foreløpig: %n spørsmål igjen å svare på</numerusform>
            <numerusform>Foreløpig: %n spørsmål igjen å svare på</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Round {number}, votes by level: {counts}.</source>
        <translation>Runde {number}, stemmer per nivå: {counts}.</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Lagre som PNG</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Lagre som SVG</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lagre diagrammet</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poengsum</translation>
    </message>
    <message>
        <source>Score by dimension</source>
        <translation>Poengsum per område</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Vis tallene som tabell</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Side by side: {names}.</source>
        <translation>Side om side: {names}.</translation>
    </message>
    <message>
        <source>Small numbers: other organisations on the step</source>
        <translation>Små tall: andre virksomheter på trinnet</translation>
    </message>
    <message>
        <source>Suggested.</source>
        <translation>Foreslått.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>The middle half by dimension</source>
        <translation>Den midterste halvdelen etter område</translation>
    </message>
    <message>
        <source>The middle half of the others: {bands}.</source>
        <translation>Midterste halvdel av de andre: {bands}.</translation>
    </message>
    <message>
        <source>The organisation stands on level {level}, score {score}.</source>
        <translation>Virksomheten står på nivå {level}, poengsum {score}.</translation>
    </message>
    <message>
        <source>The same questions</source>
        <translation>Samme spørsmål</translation>
    </message>
    <message>
        <source>There is no score yet.</source>
        <translation>Det er ingen poengsum ennå.</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Øvre kvartil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>samstemt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more dimension(s)</source>
        <translation>
            <numerusform>og %n område til</numerusform>
            <numerusform>og %n områder til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more organisation(s)</source>
        <translation>
            <numerusform>og %n virksomhet til</numerusform>
            <numerusform>og %n virksomheter til</numerusform>
        </translation>
    </message>
    <message>
        <source>divided</source>
        <translation>delt</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>færre enn fem</translation>
    </message>
    <message>
        <source>some spread</source>
        <translation>noe spredning</translation>
    </message>
    <message>
        <source>{day}: {score}.</source>
        <translation>{day}: {score}.</translation>
    </message>
    <message>
        <source>{dimension}: from level {before} to {now}</source>
        <translation>{dimension}: fra nivå {before} til {now}</translation>
    </message>
    <message>
        <source>{level}: {count}.</source>
        <translation>{level}: {count}.</translation>
    </message>
    <message>
        <source>{name}: {handled} of {total}</source>
        <translation>{name}: {handled} av {total}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation>{number} {name}</translation>
    </message>
    <message>
        <source>{number} {title}: effort {effort}, effect {effect}</source>
        <translation>{number} {title}: innsats {effort}, effekt {effect}</translation>
    </message>
    <message>
        <source>{number}: {score}</source>
        <translation>{number}: {score}</translation>
    </message>
    <message>
        <source>{prompt} Level {level}, target {target}.</source>
        <translation>{prompt} Nivå {level}, mål {target}.</translation>
    </message>
    <message>
        <source>{prompt} Level {level}.</source>
        <translation>{prompt} Nivå {level}.</translation>
    </message>
    <message>
        <source>{prompt} No level.</source>
        <translation>{prompt} Ikke noe nivå.</translation>
    </message>
    <message>
        <source>{same} of {of}</source>
        <translation>{same} av {of}</translation>
    </message>
    <message>
        <source>{same} of {of} questions are the same</source>
        <translation>{same} av {of} spørsmål er de samme</translation>
    </message>
    <message>
        <source>{same}; on these the overall score was {before} on {day} and is {now} now.</source>
        <translation>{same}; på disse var samlet poengsum {before} den {day} og er {now} nå.</translation>
    </message>
    <message>
        <source>{score} → {target}</source>
        <translation>{score} → {target}</translation>
    </message>
    <message>
        <source>{title}: fewer than five organisations.</source>
        <translation>{title}: færre enn fem virksomheter.</translation>
    </message>
    <message>
        <source>{title}: median {median}, the middle half from {lower} to {upper}.</source>
        <translation>{title}: median {median}, den midterste halvdelen fra {lower} til {upper}.</translation>
    </message>
    <message>
        <source>{title}: no score, target {target}.</source>
        <translation>{title}: ingen poengsum, mål {target}.</translation>
    </message>
    <message>
        <source>{title}: no score.</source>
        <translation>{title}: ingen poengsum.</translation>
    </message>
    <message>
        <source>{title}: score {score}, target {target}.</source>
        <translation>{title}: poengsum {score}, mål {target}.</translation>
    </message>
    <message>
        <source>{title}: score {score}.</source>
        <translation>{title}: poengsum {score}.</translation>
    </message>
    <message>
        <source>{title}: {lower} to {upper}</source>
        <translation>{title}: {lower} til {upper}</translation>
    </message>
    <message>
        <source>{title}: {scores}.</source>
        <translation>{title}: {scores}.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n assessment(s) added.</source>
        <translation>
            <numerusform>%n vurdering lagt til.</numerusform>
            <numerusform>%n vurderinger lagt til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n kort er endret på begge maskinene, og er beholdt dobbelt.</numerusform>
            <numerusform>%n kort er endret på begge maskinene, og er beholdt dobbelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fil er skrevet.</numerusform>
            <numerusform>%n filer er skrevet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n latecomer(s).</source>
        <translation>
            <numerusform>%n kom sent.</numerusform>
            <numerusform>%n kom sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new success story(s).</source>
        <translation>
            <numerusform>%n ny suksesshistorie.</numerusform>
            <numerusform>%n nye suksesshistorier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n virksomhet</numerusform>
            <numerusform>%n virksomheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people named.</source>
        <translation>
            <numerusform>Navn på %n person.</numerusform>
            <numerusform>Navn på %n personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>%n spørsmål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success story(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n suksesshistorie er endret på begge maskinene, og er beholdt dobbelt.</numerusform>
            <numerusform>%n suksesshistorier er endret på begge maskinene, og er beholdt dobbelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A document of a model is written to .pdf.</source>
        <translation>Et dokument av en modell skrives til .pdf.</translation>
    </message>
    <message>
        <source>A model is written to .yaml or .xlsx.</source>
        <translation>En modell skrives til .yaml eller .xlsx.</translation>
    </message>
    <message>
        <source>A paper needs the ID of a gathering and -o FILE.pdf.</source>
        <translation>Et ark trenger ID-en til en samling og -o FIL.pdf.</translation>
    </message>
    <message>
        <source>A report needs the ID of an assessment and -o FILE.pdf, .docx or .html.</source>
        <translation>En rapport trenger ID-en til en vurdering og -o FIL.pdf, .docx eller .html.</translation>
    </message>
    <message>
        <source>A template has its kind and parts already; leave out --kind and --parts.</source>
        <translation>En mal har alt en type og deler; ta bort --kind og --parts.</translation>
    </message>
    <message>
        <source>A template needs the parts it consists of: --parts A,B</source>
        <translation>En mal trenger delene den består av: --parts A,B</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n people noted.</source>
        <translation>
            <numerusform>Oppmøte notert for %n person.</numerusform>
            <numerusform>Oppmøte notert for %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KODE</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>FIL.json</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>FIL.pdf</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPPE</translation>
    </message>
    <message numerus="yes">
        <source>In %n success story(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>I %n suksesshistorie har begge maskinene endret det samme. Det som sto her, står; begge deler er bevart i historikken.</numerusform>
            <numerusform>I %n suksesshistorier har begge maskinene endret det samme. Det som sto her, står; begge deler er bevart i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>Name the ID of an assessment, or --all; a dataset is of all.</source>
        <translation>Oppgi ID-en til en vurdering, eller --all; et datasett er av alle.</translation>
    </message>
    <message numerus="yes">
        <source>On %n card(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>På %n kort har begge maskinene endret det samme. Det som sto her, står; begge deler er bevart i historikken.</numerusform>
            <numerusform>På %n kort har begge maskinene endret det samme. Det som sto her, står; begge deler er bevart i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Gjenopprettet.</translation>
    </message>
    <message>
        <source>Restored. The former store is kept as {name}.</source>
        <translation>Gjenopprettet. Det tidligere lageret er tatt vare på som {name}.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDER</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>LAGER</translation>
    </message>
    <message>
        <source>The report on all organisations needs -o FILE.pdf, .docx or .html, and no ID, parts or template.</source>
        <translation>Rapporten om alle virksomheter trenger -o FIL.pdf, .docx eller .html, og ingen ID, deler eller mal.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore a backup of it.</source>
        <translation>Lageret er skadet. Hent tilbake en sikkerhetskopi.</translation>
    </message>
    <message numerus="yes">
        <source>The store is sound: %n assessment(s).</source>
        <translation>
            <numerusform>Lageret er i orden: %n vurdering.</numerusform>
            <numerusform>Lageret er i orden: %n vurderinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not understood: {reason}. `startpunkt --help` shows the commands.</source>
        <translation>Dette ble ikke forstått: {reason}. «startpunkt --help» viser kommandoene.</translation>
    </message>
    <message>
        <source>Without a command, Startpunkt opens its window.</source>
        <translation>Uten en kommando åpner Startpunkt vinduet sitt.</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>ÅÅÅÅ</translation>
    </message>
    <message>
        <source>another number invents others</source>
        <translation>et annet tall dikter opp andre</translation>
    </message>
    <message>
        <source>check a model file</source>
        <translation>kontroller en modellfil</translation>
    </message>
    <message>
        <source>check that the store is sound</source>
        <translation>kontroller at lageret er i orden</translation>
    </message>
    <message>
        <source>compare with the organisations of a sector alone</source>
        <translation>sammenlign bare med virksomhetene i en sektor</translation>
    </message>
    <message>
        <source>dataset: all answers in one .csv or .parquet</source>
        <translation>dataset: alle svar i én .csv eller .parquet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>fill the store with invented assessments</source>
        <translation>fyll lageret med oppdiktede vurderinger</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>go on until interrupted</source>
        <translation>fortsett til det avbrytes</translation>
    </message>
    <message>
        <source>how long to wait before looking again</source>
        <translation>hvor lenge det skal ventes før neste titt</translation>
    </message>
    <message>
        <source>how many ballots</source>
        <translation>hvor mange stemmesedler</translation>
    </message>
    <message>
        <source>how many organisations to invent</source>
        <translation>hvor mange virksomheter som skal diktes opp</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>keep kind, parts, sector, size and year under this name</source>
        <translation>ta vare på type, deler, sektor, størrelse og år under dette navnet</translation>
    </message>
    <message>
        <source>keep ours, replace it or have both where a copy differs; newer: the newer one</source>
        <translation>når eksemplaret her er et annet: keep beholder det, replace erstatter det, both tar vare på begge, newer tar det nyeste</translation>
    </message>
    <message>
        <source>kind, parts, sector, size and year as they were kept; list shows the templates</source>
        <translation>type, deler, sektor, størrelse og år slik de ble tatt vare på; list viser malene</translation>
    </message>
    <message>
        <source>leave out notes, names and small groups</source>
        <translation>utelat merknader, navn og små grupper</translation>
    </message>
    <message>
        <source>leave out what is broken and take in the rest</source>
        <translation>utelat det som er ødelagt, og ta inn resten</translation>
    </message>
    <message>
        <source>leave out what was said in words</source>
        <translation>utelat det som er sagt med ord</translation>
    </message>
    <message>
        <source>leave out whose it is</source>
        <translation>utelat hvem det gjelder</translation>
    </message>
    <message>
        <source>list the assessments</source>
        <translation>vis vurderingene i en liste</translation>
    </message>
    <message>
        <source>list the gatherings</source>
        <translation>vis samlingene i en liste</translation>
    </message>
    <message>
        <source>list the models</source>
        <translation>vis modellene i en liste</translation>
    </message>
    <message>
        <source>list, check, install and export models</source>
        <translation>vis, kontroller, installer og eksporter modeller</translation>
    </message>
    <message>
        <source>list, show, print, send and take in gatherings</source>
        <translation>vis, skriv ut, send og ta inn samlinger</translation>
    </message>
    <message>
        <source>make a model file available</source>
        <translation>gjør en modellfil tilgjengelig</translation>
    </message>
    <message>
        <source>name no organisation in a dataset</source>
        <translation>ikke nevn noen virksomhet i et datasett</translation>
    </message>
    <message>
        <source>name the other organisations, in this report alone</source>
        <translation>nevn de andre virksomhetene ved navn, bare i denne rapporten</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>si bare hva som ville blitt gjort</translation>
    </message>
    <message>
        <source>only these parts of the report; list shows them</source>
        <translation>bare disse delene av rapporten; list viser dem</translation>
    </message>
    <message>
        <source>open the window and take in these files</source>
        <translation>åpne vinduet og ta inn disse filene</translation>
    </message>
    <message>
        <source>options</source>
        <translation>valg</translation>
    </message>
    <message>
        <source>print the JSON Schema of model files</source>
        <translation>skriv ut JSON-skjemaet for modellfiler</translation>
    </message>
    <message>
        <source>show groups and topics of one</source>
        <translation>vis gruppene og temaene i en samling</translation>
    </message>
    <message>
        <source>show the scores of one</source>
        <translation>vis poengsummene for én vurdering</translation>
    </message>
    <message>
        <source>show the votes even of fewer than five, in this report alone</source>
        <translation>vis stemmene også når færre enn fem stemte, bare i denne rapporten</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>vis denne hjelpen</translation>
    </message>
    <message>
        <source>show which version this is</source>
        <translation>vis hvilken versjon dette er</translation>
    </message>
    <message>
        <source>something is missing after {name}</source>
        <translation>det mangler noe etter {name}</translation>
    </message>
    <message>
        <source>take a copy back</source>
        <translation>hent tilbake en kopi</translation>
    </message>
    <message>
        <source>take in .json files and put boards together</source>
        <translation>ta inn .json-filer og slå sammen tavler</translation>
    </message>
    <message>
        <source>take in .startpunkt files, with --each also folders</source>
        <translation>ta inn .startpunkt-filer, med --each også mapper</translation>
    </message>
    <message>
        <source>take in the files that arrive in a folder</source>
        <translation>ta inn filene som kommer i en mappe</translation>
    </message>
    <message>
        <source>the kind of report; list shows the kinds</source>
        <translation>typen rapport; list viser typene</translation>
    </message>
    <message>
        <source>the language of what is written</source>
        <translation>språket i det som skrives</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>bruk:</translation>
    </message>
    <message>
        <source>use this store, a file or an address, instead of the usual one</source>
        <translation>bruk dette lageret, en fil eller en adresse, i stedet for det vanlige</translation>
    </message>
    <message>
        <source>what it takes</source>
        <translation>det som skal oppgis</translation>
    </message>
    <message>
        <source>which model --kind portfolio is about; else the latest used</source>
        <translation>hvilken modell --kind portfolio gjelder; ellers den sist brukte</translation>
    </message>
    <message>
        <source>with the names of people</source>
        <translation>med navn på personer</translation>
    </message>
    <message>
        <source>write a copy of the store</source>
        <translation>skriv en kopi av lageret</translation>
    </message>
    <message>
        <source>write a model as PDF</source>
        <translation>skriv en modell som PDF</translation>
    </message>
    <message>
        <source>write a model to .yaml or .xlsx</source>
        <translation>skriv en modell til .yaml eller .xlsx</translation>
    </message>
    <message>
        <source>write a paper as PDF; the summary as DOCX or HTML, too</source>
        <translation>skriv et ark som PDF; oppsummeringen også som DOCX eller HTML</translation>
    </message>
    <message>
        <source>write a report as PDF, DOCX or HTML</source>
        <translation>skriv en rapport som PDF, DOCX eller HTML</translation>
    </message>
    <message>
        <source>write all, each to a file in the folder of -o</source>
        <translation>skriv alle, hver til sin fil i mappen etter -o</translation>
    </message>
    <message>
        <source>write an assessment to .startpunkt, .csv or .xlsx, or all</source>
        <translation>skriv en vurdering til .startpunkt, .csv eller .xlsx, eller alle</translation>
    </message>
    <message>
        <source>write it as JSON</source>
        <translation>skriv det som JSON</translation>
    </message>
    <message>
        <source>write one to a .json file</source>
        <translation>skriv en samling til en .json-fil</translation>
    </message>
    <message>
        <source>write only levels and coverage, to compare with</source>
        <translation>skriv bare nivåer og dekning, til sammenligning</translation>
    </message>
    <message>
        <source>{broken} of {all} files are broken and were left out; the rest is taken in.</source>
        <translation>{broken} av {all} filer er ødelagt og ble utelatt; resten er tatt inn.</translation>
    </message>
    <message>
        <source>{here} of {expected} expected organisations</source>
        <translation>{here} av {expected} forventede virksomheter</translation>
    </message>
    <message>
        <source>{id} {version} is installed.</source>
        <translation>{id} {version} er installert.</translation>
    </message>
    <message>
        <source>{id} {version}: no errors.</source>
        <translation>{id} {version}: ingen feil.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n text(s) missing.</source>
        <translation>
            <numerusform>{language}: %n tekst mangler.</numerusform>
            <numerusform>{language}: %n tekster mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}: complete.</source>
        <translation>{language}: komplett.</translation>
    </message>
    <message>
        <source>{name} is a whole number of seconds from 1 to {most}, not “{value}”</source>
        <translation>{name} er et helt antall sekunder fra 1 til {most}, ikke «{value}»</translation>
    </message>
    <message>
        <source>{name} is a whole number, not “{value}”</source>
        <translation>{name} er et helt tall, ikke «{value}»</translation>
    </message>
    <message>
        <source>{name} is a year, not “{value}”</source>
        <translation>{name} er et år, ikke «{value}»</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} mangler</translation>
    </message>
    <message>
        <source>{name} is one of {choices}, not “{value}”</source>
        <translation>{name} er en av {choices}, ikke «{value}»</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} er skrevet.</translation>
    </message>
    <message>
        <source>{name} takes nothing after it, but “{value}” stands there</source>
        <translation>etter {name} skal det ikke stå noe, men der står «{value}»</translation>
    </message>
    <message>
        <source>{name}: already here, nothing to do.</source>
        <translation>{name}: finnes her fra før, ingenting å gjøre.</translation>
    </message>
    <message>
        <source>{name}: done.</source>
        <translation>{name}: ferdig.</translation>
    </message>
    <message>
        <source>{name}: new.</source>
        <translation>{name}: ny.</translation>
    </message>
    <message>
        <source>{name}: newer than the copy in the store ({choice}).</source>
        <translation>{name}: nyere enn kopien i lageret ({choice}).</translation>
    </message>
    <message>
        <source>{name}: older than the copy in the store ({choice}).</source>
        <translation>{name}: eldre enn kopien i lageret ({choice}).</translation>
    </message>
    <message>
        <source>{name}: refused; the reason stands beside it.</source>
        <translation>{name}: avvist; grunnen står ved siden av.</translation>
    </message>
    <message>
        <source>{name}: the boards are put together.</source>
        <translation>{name}: tavlene er slått sammen.</translation>
    </message>
    <message>
        <source>“{value}” does not belong here</source>
        <translation>«{value}» hører ikke hjemme her</translation>
    </message>
    <message>
        <source>… with fewer than 100 employees, 100–499, or 500 and more</source>
        <translation>… med færre enn 100 ansatte, 100–499, eller 500 og flere</translation>
    </message>
    <message>
        <source>… with what was held in a year</source>
        <translation>… med det som ble holdt i et år</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Levels: {levels}</source>
        <translation>Nivåer: {levels}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>One row for each question of each assessment, answered or not.</source>
        <translation>Én rad for hvert spørsmål i hver vurdering, besvart eller ikke.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>agreed level; empty without</source>
        <translation>nivået man ble enige om; tomt uten</translation>
    </message>
    <message>
        <source>agreed, not_applicable or unanswered</source>
        <translation>agreed: enige, not_applicable: ikke aktuelt, unanswered: ubesvart</translation>
    </message>
    <message>
        <source>day; empty when anonymous</source>
        <translation>dag; tom når datasettet er anonymt</translation>
    </message>
    <message>
        <source>draft, in_progress or finished</source>
        <translation>draft: utkast, in_progress: i gang, finished: ferdig</translation>
    </message>
    <message>
        <source>employees; rounded or empty when anonymous</source>
        <translation>ansatte; avrundet eller tomt når datasettet er anonymt</translation>
    </message>
    <message>
        <source>highest level of the scale</source>
        <translation>høyeste nivå på skalaen</translation>
    </message>
    <message>
        <source>how close the votes of the last round are, 0 to 1 (Tastle and Wierman, 2007); empty where fewer than five voted</source>
        <translation>hvor nær stemmene i siste runde ligger hverandre, fra 0 til 1 (Tastle og Wierman, 2007); tomt der færre enn fem stemte</translation>
    </message>
    <message>
        <source>id of the assessment</source>
        <translation>ID for vurderingen</translation>
    </message>
    <message>
        <source>id of the dimension</source>
        <translation>ID for området</translation>
    </message>
    <message>
        <source>id of the maturity model</source>
        <translation>ID for modenhetsmodellen</translation>
    </message>
    <message>
        <source>id of the question</source>
        <translation>ID for spørsmålet</translation>
    </message>
    <message>
        <source>kind of public body; other too where anonymous and fewer than five are of that kind</source>
        <translation>type offentlig virksomhet; other også der datasettet er anonymt og færre enn fem er av samme type</translation>
    </message>
    <message>
        <source>lowest level of the scale</source>
        <translation>laveste nivå på skalaen</translation>
    </message>
    <message>
        <source>name, or a made-up one</source>
        <translation>navn, eller et oppdiktet</translation>
    </message>
    <message>
        <source>organisation number; empty if unknown</source>
        <translation>organisasjonsnummer; tomt når det er ukjent</translation>
    </message>
    <message>
        <source>people in the room; empty under five</source>
        <translation>personer i rommet; tomt under fem</translation>
    </message>
    <message>
        <source>raised when the question means another thing</source>
        <translation>økes når spørsmålet betyr noe annet</translation>
    </message>
    <message>
        <source>target level of the dimension</source>
        <translation>mål for området</translation>
    </message>
    <message>
        <source>version of the model as answered</source>
        <translation>versjon av modellen slik den ble besvart</translation>
    </message>
    <message>
        <source>vote rounds that the room has seen</source>
        <translation>stemmerunder som rommet har sett</translation>
    </message>
    <message>
        <source>votes in the last round; empty under five</source>
        <translation>stemmer i siste runde; tomt under fem</translation>
    </message>
    <message>
        <source>weight of the dimension</source>
        <translation>vekt for området</translation>
    </message>
    <message>
        <source>weight of the question</source>
        <translation>vekt for spørsmålet</translation>
    </message>
    <message>
        <source>word for the consensus: agreed, some or divided</source>
        <translation>ord for enigheten: agreed er samstemt, some noe spredning, divided delt</translation>
    </message>
    <message>
        <source>year in which it was held</source>
        <translation>året den ble holdt</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n tiltak</numerusform>
            <numerusform>%n tiltak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minutt igjen</numerusform>
            <numerusform>%n minutter igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound when the time is up</source>
        <translation>En lyd når tiden er ute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Bring these topics in</source>
        <translation>Hent disse temaene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Endre: {title}</translation>
    </message>
    <message>
        <source>Choose a topic and press S to start.</source>
        <translation>Velg et tema og trykk S for å starte.</translation>
    </message>
    <message>
        <source>Choose the topic to merge it with, and press M again.</source>
        <translation>Velg temaet det skal slås sammen med, og trykk M igjen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Count thumbs</source>
        <translation>Tell tomler</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Diskutert</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskusjon</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>End the discussion</source>
        <translation>Avslutt diskusjonen</translation>
    </message>
    <message>
        <source>Go by the thumbs</source>
        <translation>Gå etter tomlene</translation>
    </message>
    <message>
        <source>Go to: {title}</source>
        <translation>Gå til: {title}</translation>
    </message>
    <message>
        <source>Go where it came from</source>
        <translation>Gå dit det kom fra</translation>
    </message>
    <message>
        <source>How many take part? Press R to say.</source>
        <translation>Hvor mange er med? Trykk R for å si det.</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Størst avstand</translation>
    </message>
    <message>
        <source>Linked to a dimension or question</source>
        <translation>Knyttet til et område eller spørsmål</translation>
    </message>
    <message>
        <source>Merge with another topic</source>
        <translation>Slå sammen med et annet tema</translation>
    </message>
    <message>
        <source>Merged with: {text}</source>
        <translation>Slått sammen med: {text}</translation>
    </message>
    <message>
        <source>Minutes for a topic</source>
        <translation>Minutter for et tema</translation>
    </message>
    <message>
        <source>Minutes more</source>
        <translation>Minutter ekstra</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mer tid</translation>
    </message>
    <message>
        <source>Most contested</source>
        <translation>Mest omstridt</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Ny historie</translation>
    </message>
    <message>
        <source>New success story</source>
        <translation>Ny suksesshistorie</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nytt tema</translation>
    </message>
    <message>
        <source>New topic – Enter lays it on the board</source>
        <translation>Nytt tema – Enter legger det på tavla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Neste gruppe</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Ikke knyttet til noe</translation>
    </message>
    <message>
        <source>Open the topic</source>
        <translation>Åpne temaet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the clock, or start it</source>
        <translation>Stopp klokken, eller start den</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Forrige gruppe</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Rules of the board</source>
        <translation>Regler for tavla</translation>
    </message>
    <message>
        <source>Rules of the board …</source>
        <translation>Regler for tavla …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Vis for rommet</translation>
    </message>
    <message>
        <source>Show the room the stories, one by one</source>
        <translation>Vis historiene for rommet, én og én</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Til siden</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del opp</translation>
    </message>
    <message>
        <source>Split the topic</source>
        <translation>Del opp temaet</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Start klokken</translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation>Start diskusjonen</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Bla gjennom</translation>
    </message>
    <message>
        <source>Step through the topics</source>
        <translation>Bla gjennom temaene</translation>
    </message>
    <message>
        <source>Success stories</source>
        <translation>Suksesshistorier</translation>
    </message>
    <message>
        <source>Success story</source>
        <translation>Suksesshistorie</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Ta en stemme tilbake</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Det tar vi med oss</translation>
    </message>
    <message>
        <source>Takeaway: {text}</source>
        <translation>Det tar vi med oss: {text}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The assessment is finished: the board can be read, not changed.</source>
        <translation>Vurderingen er avsluttet: Tavla kan leses, ikke endres.</translation>
    </message>
    <message>
        <source>The room has participants × votes. When the time is up, thumbs decide: more up than down gives more time, otherwise the room moves on.</source>
        <translation>Rommet har deltakere × stemmer. Når tiden er ute, avgjør tomlene: Flere opp enn ned gir mer tid, ellers går dere videre.</translation>
    </message>
    <message>
        <source>The seven topics</source>
        <translation>De sju temaene</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Tomler opp</translation>
    </message>
    <message>
        <source>Thumbs: {up} up, {sideways} sideways, {down} down</source>
        <translation>Tomler: {up} opp, {sideways} til siden, {down} ned</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tiden er ute</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid igjen</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Til tavla</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic {number} of {count}</source>
        <translation>Tema {number} av {count}</translation>
    </message>
    <message>
        <source>Topics of the groups</source>
        <translation>Temaene i gruppene</translation>
    </message>
    <message>
        <source>Topics that get votes come here, most votes first.</source>
        <translation>Temaer som får stemmer, kommer hit, flest stemmer først.</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>Under diskusjon</translation>
    </message>
    <message>
        <source>Undo the start</source>
        <translation>Angre starten</translation>
    </message>
    <message>
        <source>Vote for the topic</source>
        <translation>Stem på temaet</translation>
    </message>
    <message>
        <source>Votes for each</source>
        <translation>Stemmer til hver</translation>
    </message>
    <message>
        <source>What do you take away?</source>
        <translation>Hva tar dere med dere?</translation>
    </message>
    <message>
        <source>What has been discussed, with its takeaway.</source>
        <translation>Det som er diskutert, og hva dere tok med dere.</translation>
    </message>
    <message>
        <source>What succeeded?</source>
        <translation>Hva lyktes?</translation>
    </message>
    <message>
        <source>Which services have you succeeded with? Why?</source>
        <translation>Hvilke tjenester har dere lykkes med? Hvorfor?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>With votes</source>
        <translation>Med stemmer</translation>
    </message>
    <message>
        <source>Write topics above, or bring some in.</source>
        <translation>Skriv temaer over, eller hent noen inn.</translation>
    </message>
    <message>
        <source>{remaining} of {budget} votes left</source>
        <translation>{remaining} av {budget} stemmer igjen</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message numerus="yes">
        <source>%n assessment(s) can be imported.</source>
        <translation>
            <numerusform>%n vurdering kan importeres.</numerusform>
            <numerusform>%n vurderinger kan importeres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) imported.</source>
        <translation>
            <numerusform>%n vurdering er importert.</numerusform>
            <numerusform>%n vurderinger er importert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): their lines are left out.</source>
        <translation>
            <numerusform>%n feil: linjen utelates.</numerusform>
            <numerusform>%n feil: linjene utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without levels are left out.</source>
        <translation>
            <numerusform>%n linje uten nivåer utelates.</numerusform>
            <numerusform>%n linjer uten nivåer utelates.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Date or year</source>
        <translation>Dato eller år</translation>
    </message>
    <message>
        <source>Date where none is given</source>
        <translation>Dato der ingen er oppgitt</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ikke importer</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Tidligere resultater</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Guessed from the headings</source>
        <translation>Gjettet ut fra overskriftene</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message numerus="yes">
        <source>Import %n assessment(s)</source>
        <translation>
            <numerusform>Importer %n vurdering</numerusform>
            <numerusform>Importer %n vurderinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>Keep the mapping</source>
        <translation>Ta vare på koblingen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Navn på koblingen</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Navn på virksomheten</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Uten overskrift</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Brukes ikke</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leser {name} …</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>Filen {name} er tom.</translation>
    </message>
    <message>
        <source>The headings are in</source>
        <translation>Overskriftene står i</translation>
    </message>
    <message>
        <source>The mapping is kept.</source>
        <translation>Koblingen er tatt vare på.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Radene er</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hva den betyr</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Hva kolonnen betyr</translation>
    </message>
    <message>
        <source>Whole dimension: {title}</source>
        <translation>Hele området: {title}</translation>
    </message>
    <message>
        <source>Write a date such as 30.09.2017.</source>
        <translation>Skriv en dato som 30.09.2017.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n tekst mangler</numerusform>
            <numerusform>%n tekster mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Om modellen</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>Legg til et område</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>Add: {language}</source>
        <translation>Legg til: {language}</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modeller</translation>
    </message>
    <message>
        <source>Another meaning</source>
        <translation>Betyr noe annet nå</translation>
    </message>
    <message>
        <source>Another meaning: {question}</source>
        <translation>Betyr noe annet nå: {question}</translation>
    </message>
    <message>
        <source>As the room would see it</source>
        <translation>Slik rommet ser det</translation>
    </message>
    <message>
        <source>Assessments that are answered already keep the version they have.</source>
        <translation>Vurderinger som alt er besvart, beholder versjonen de har.</translation>
    </message>
    <message>
        <source>Beside: {language}</source>
        <translation>Ved siden av: {language}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Discard the draft …</source>
        <translation>Forkast utkastet …</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Vil du forkaste utkastet?</translation>
    </message>
    <message>
        <source>Every question has a text for each level, or none at all.</source>
        <translation>Hvert spørsmål har en tekst for hvert nivå, eller ingen i det hele tatt.</translation>
    </message>
    <message>
        <source>From level {value} to {next}</source>
        <translation>Fra nivå {value} til {next}</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Skjul forhåndsvisningen</translation>
    </message>
    <message>
        <source>How much it counts in the score; empty means 1.</source>
        <translation>Hvor mye det teller i poengsummen; tomt betyr 1.</translation>
    </message>
    <message>
        <source>Id {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Id {id} · revision {revision}</source>
        <translation>ID {id} · revisjon {revision}</translation>
    </message>
    <message>
        <source>Id {id} · version {version}</source>
        <translation>ID {id} · versjon {version}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Language beside the model&apos;s own</source>
        <translation>Språk ved siden av modellens eget</translation>
    </message>
    <message>
        <source>Level at the bottom</source>
        <translation>Nytt nivå nederst</translation>
    </message>
    <message>
        <source>Level at the top</source>
        <translation>Nytt nivå øverst</translation>
    </message>
    <message>
        <source>Level {value} – {name}</source>
        <translation>Nivå {value} – {name}</translation>
    </message>
    <message>
        <source>Level {value}: name</source>
        <translation>Nivå {value}: navn</translation>
    </message>
    <message>
        <source>Level {value}: what it is</source>
        <translation>Nivå {value}: hva det er</translation>
    </message>
    <message>
        <source>Missing: the own language is shown instead.</source>
        <translation>Mangler: teksten på modellens eget språk vises i stedet.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Nytt område</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>New questions: {number}.</source>
        <translation>Nye spørsmål: {number}.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Neste feil</translation>
    </message>
    <message>
        <source>No language beside</source>
        <translation>Bare ett språk</translation>
    </message>
    <message>
        <source>Number of the version</source>
        <translation>Versjonsnummer</translation>
    </message>
    <message>
        <source>One more sign</source>
        <translation>Et tegn til</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Delene av modellen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the highest level</source>
        <translation>Fjern det øverste nivået</translation>
    </message>
    <message>
        <source>Remove the language: {language}</source>
        <translation>Fjern språket: {language}</translation>
    </message>
    <message>
        <source>Remove the lowest level</source>
        <translation>Fjern det nederste nivået</translation>
    </message>
    <message>
        <source>Removed questions: {number}.</source>
        <translation>Fjernede spørsmål: {number}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save as version</source>
        <translation>Lagre som versjon</translation>
    </message>
    <message>
        <source>Save as version …</source>
        <translation>Lagre som versjon …</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Vis forhåndsvisning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kort om</translation>
    </message>
    <message>
        <source>The model is then as the last version has it. Undo brings it back.</source>
        <translation>Modellen blir da slik den siste versjonen er. Angre henter utkastet tilbake.</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalaen</translation>
    </message>
    <message>
        <source>Tick the questions that now mean something else. Results are compared only on questions whose meaning stays.</source>
        <translation>Kryss av for spørsmålene som nå betyr noe annet. Resultater blir bare sammenlignet på spørsmål som betyr det samme som før.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>Hva dere bør tenke på</translation>
    </message>
    <message>
        <source>What would show it {number}</source>
        <translation>Tegn å se etter {number}</translation>
    </message>
    <message>
        <source>Where the content comes from, and its licence.</source>
        <translation>Hvor innholdet kommer fra, og lisensen.</translation>
    </message>
    <message>
        <source>{name}, {language}</source>
        <translation>{name}, {language}</translation>
    </message>
    <message>
        <source>{title}, version {version}, is saved.</source>
        <translation>{title}, versjon {version}, er lagret.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A dataset is written to .csv or .parquet; {name} ends in something else.</source>
        <translation>Et datasett skrives til .csv eller .parquet; {name} slutter på noe annet.</translation>
    </message>
    <message>
        <source>A gathering has at most {most} people; these would be {count}. Nothing was changed.</source>
        <translation>En samling har høyst {most} personer; dette ville blitt {count}. Ingenting er endret.</translation>
    </message>
    <message>
        <source>A gathering has at most {most} registrations; these would be {count}. Nothing was changed.</source>
        <translation>En samling har høyst {most} påmeldinger; dette ville blitt {count}. Ingenting er endret.</translation>
    </message>
    <message>
        <source>A gathering has at most {most} stories.</source>
        <translation>En samling har høyst {most} suksesshistorier.</translation>
    </message>
    <message>
        <source>A group has at most {most} topics.</source>
        <translation>En gruppe har høyst {most} temaer.</translation>
    </message>
    <message>
        <source>A model is written to .yaml or .xlsx; {name} ends in something else.</source>
        <translation>En modell skrives til .yaml eller .xlsx; {name} slutter på noe annet.</translation>
    </message>
    <message>
        <source>A number of votes is 0 or more.</source>
        <translation>Et antall stemmer er 0 eller mer.</translation>
    </message>
    <message>
        <source>A number of votes is a whole number from 0 to {most}.</source>
        <translation>Et antall stemmer er et helt tall fra 0 til {most}.</translation>
    </message>
    <message>
        <source>A pile has at most {most} ballots.</source>
        <translation>En bunke har høyst {most} stemmesedler.</translation>
    </message>
    <message>
        <source>A programme has at most {most} points.</source>
        <translation>Et program har høyst {most} punkter.</translation>
    </message>
    <message>
        <source>A row of the table {table} cannot be read: {finding}</source>
        <translation>En rad i tabellen {table} kan ikke leses: {finding}</translation>
    </message>
    <message>
        <source>A row of the table {table} refers to one of {parent} that is missing.</source>
        <translation>En rad i tabellen {table} viser til en rad i {parent} som mangler.</translation>
    </message>
    <message>
        <source>A shared collection is not copied to a file here, nor taken back from one. Whoever runs the server does that with pg_dump and pg_restore. To take assessments along, export them.</source>
        <translation>Et felleslager kopieres ikke til fil her, og hentes ikke tilbake fra en. Den som driver serveren, gjør det med pg_dump og pg_restore. Eksporter vurderingene hvis du vil ta dem med.</translation>
    </message>
    <message>
        <source>A sheet number is a whole number from 1 to {most}.</source>
        <translation>Et arknummer er et helt tall fra 1 til {most}.</translation>
    </message>
    <message>
        <source>A text has at most {most} characters; this has {length}.</source>
        <translation>En tekst har høyst {most} tegn; denne har {length}.</translation>
    </message>
    <message>
        <source>A version is a text of 1 to {most} characters, for instance 1.1.</source>
        <translation>En versjon er en tekst på 1 til {most} tegn, for eksempel 1.1.</translation>
    </message>
    <message>
        <source>Actions are written as .ics, .csv and .xlsx; {name} ends in something else.</source>
        <translation>Tiltak skrives som .ics, .csv og .xlsx; {name} slutter på noe annet.</translation>
    </message>
    <message>
        <source>All {budget} votes of the room are used.</source>
        <translation>Alle de {budget} stemmene i rommet er brukt.</translation>
    </message>
    <message>
        <source>An action comes from this topic, so it stays on the board.</source>
        <translation>Et tiltak kommer fra dette temaet, så det blir på tavla.</translation>
    </message>
    <message>
        <source>Assessment {id} answers {question}, which its model does not have.</source>
        <translation>Vurderingen {id} svarer på {question}, som modellen ikke har.</translation>
    </message>
    <message>
        <source>Assessment {id} has a level for {question}, which is also not applicable.</source>
        <translation>Vurderingen {id} har et nivå for {question}, som også er satt til ikke aktuelt.</translation>
    </message>
    <message>
        <source>Assessment {id} has a target for {dimension}, which its model does not have.</source>
        <translation>Vurderingen {id} har et mål for {dimension}, som modellen ikke har.</translation>
    </message>
    <message>
        <source>Assessment {id} has a vote round for {question} that does not fit the scale.</source>
        <translation>Vurderingen {id} har en stemmerunde for {question} som ikke passer til skalaen.</translation>
    </message>
    <message>
        <source>Assessment {id} has level {level} for {subject}, which is outside the scale.</source>
        <translation>Vurderingen {id} har nivå {level} for {subject}, og det er utenfor skalaen.</translation>
    </message>
    <message>
        <source>At most {most} characters, please.</source>
        <translation>Skriv høyst {most} tegn.</translation>
    </message>
    <message>
        <source>At most {most} organisations can be expected.</source>
        <translation>Høyst {most} virksomheter kan være forventet.</translation>
    </message>
    <message>
        <source>Ballots and posters are written as .pdf; {name} ends in something else.</source>
        <translation>Stemmesedler og plakater skrives som .pdf; {name} slutter på noe annet.</translation>
    </message>
    <message>
        <source>Choose another topic to merge this one with.</source>
        <translation>Velg et annet tema å slå dette sammen med.</translation>
    </message>
    <message>
        <source>Choose at least one part of the report.</source>
        <translation>Velg minst én del av rapporten.</translation>
    </message>
    <message>
        <source>Choose at least two organisations to merge.</source>
        <translation>Velg minst to virksomheter som skal slås sammen.</translation>
    </message>
    <message>
        <source>Count the thumbs: at least one, at most {most} of a kind.</source>
        <translation>Tell tomlene: minst én, høyst {most} av hvert slag.</translation>
    </message>
    <message>
        <source>Effort and effect go from 1 to {most}.</source>
        <translation>Innsats og effekt går fra 1 til {most}.</translation>
    </message>
    <message>
        <source>Employees: a whole number from 0 upwards.</source>
        <translation>Ansatte: et helt tall fra 0 og oppover.</translation>
    </message>
    <message>
        <source>Fewer than {least} organisations cannot be anonymous; there are {count} here. Nothing was written.</source>
        <translation>Færre enn {least} virksomheter kan ikke være anonyme; her er det {count}. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Give one number of votes for each level.</source>
        <translation>Skriv ett antall stemmer for hvert nivå.</translation>
    </message>
    <message>
        <source>Give the mapping a name of letters, figures and spaces, at most {most} of them.</source>
        <translation>Gi koblingen et navn av bokstaver, tall og mellomrom, høyst {most} tegn.</translation>
    </message>
    <message>
        <source>Give the name of the organisation.</source>
        <translation>Skriv navnet på virksomheten.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Gi malen et navn.</translation>
    </message>
    <message>
        <source>In the file {name}, lists and objects stand in each other more than {limit} deep.</source>
        <translation>I filen {name} står lister og objekter i hverandre, mer enn {limit} i dybden.</translation>
    </message>
    <message>
        <source>Minutes of “{title}”: a whole number from 0 to {most}.</source>
        <translation>Minutter for «{title}»: et helt tall fra 0 til {most}.</translation>
    </message>
    <message>
        <source>Minutes: a whole number from 1 to {most}.</source>
        <translation>Minutter: et helt tall fra 1 til {most}.</translation>
    </message>
    <message>
        <source>Name the service that succeeded.</source>
        <translation>Skriv hvilken tjeneste som lyktes.</translation>
    </message>
    <message>
        <source>No ballot has a mark yet.</source>
        <translation>Ingen stemmeseddel har noe kryss ennå.</translation>
    </message>
    <message>
        <source>No column holds answers to a question of the model.</source>
        <translation>Ingen kolonne har svar på et spørsmål i modellen.</translation>
    </message>
    <message>
        <source>No column holds the name of the organisation.</source>
        <translation>Ingen kolonne har navnet på virksomheten.</translation>
    </message>
    <message>
        <source>No organisation has finished an assessment of this model yet.</source>
        <translation>Ingen virksomhet har en ferdig vurdering med denne modellen ennå.</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register organisations before you make groups.</source>
        <translation>Ingen er påmeldt ennå. Meld på virksomheter før du lager grupper.</translation>
    </message>
    <message>
        <source>Number of people: a whole number from 1 to {most}.</source>
        <translation>Antall personer: et helt tall fra 1 til {most}.</translation>
    </message>
    <message>
        <source>Of the papers of a gathering only the summary is written as .docx or .html, the others as .pdf; {name} ends in something else.</source>
        <translation>Av arkene til en samling skrives bare oppsummeringen som .docx eller .html, de andre som .pdf; {name} slutter på noe annet.</translation>
    </message>
    <message>
        <source>Only a topic without votes and takeaway can be removed. Take the votes back first.</source>
        <translation>Et tema med stemmer, eller med noe dere tar med dere, kan ikke fjernes. Ta stemmene tilbake først.</translation>
    </message>
    <message>
        <source>Organisations: a whole number from 1 to {most}.</source>
        <translation>Virksomheter: et helt tall fra 1 til {most}.</translation>
    </message>
    <message>
        <source>Participants: a whole number from 1 to {most}.</source>
        <translation>Deltakere: et helt tall fra 1 til {most}.</translation>
    </message>
    <message>
        <source>Print from 1 to {most} ballots.</source>
        <translation>Skriv ut fra 1 til {most} stemmesedler.</translation>
    </message>
    <message>
        <source>Put together, the board of {group} would have {count} topics; a board has at most {most}. Nothing was changed. Remove topics here, or on the other laptop and save its file again; then take it in.</source>
        <translation>Slått sammen ville tavlen til {group} fått {count} temaer; en tavle har høyst {most}. Ingenting er endret. Fjern temaer her, eller fjern dem på den andre maskinen og lagre filen på nytt; ta den så inn.</translation>
    </message>
    <message>
        <source>Put together, the gathering would fill {count} MB; a file has at most {most} MB. Nothing was changed. Shorten or remove texts here, or on the other laptop and save its file again; then take it in.</source>
        <translation>Slått sammen ville samlingen fylt {count} MB; en fil har høyst {most} MB. Ingenting er endret. Kort ned eller fjern tekster her, eller gjør det på den andre maskinen og lagre filen på nytt; ta den så inn.</translation>
    </message>
    <message>
        <source>Put together, the gathering would have {count} groups; it has at most {most}. Nothing was changed. On the other laptop, remove the topics of groups that are not used any more, save its file again, and take it in.</source>
        <translation>Slått sammen ville samlingen fått {count} grupper; den har høyst {most}. Ingenting er endret. Fjern på den andre maskinen temaene i grupper som ikke er i bruk lenger, lagre filen på nytt, og ta den inn.</translation>
    </message>
    <message>
        <source>Put together, the gathering would have {count} success stories; it has at most {most}. Nothing was changed. Remove stories here, or on the other laptop and save its file again; then take it in.</source>
        <translation>Slått sammen ville samlingen fått {count} suksesshistorier; den har høyst {most}. Ingenting er endret. Fjern historier her, eller fjern dem på den andre maskinen og lagre filen på nytt; ta den så inn.</translation>
    </message>
    <message>
        <source>Reports are written as .pdf, .docx or .html; {name} ends in something else.</source>
        <translation>Rapporter skrives som .pdf, .docx eller .html; {name} slutter på noe annet.</translation>
    </message>
    <message>
        <source>Results are read from .xlsx and .csv; {name} is neither.</source>
        <translation>Resultater leses fra .xlsx og .csv; {name} er ingen av delene.</translation>
    </message>
    <message>
        <source>Say how many take part before you vote.</source>
        <translation>Si hvor mange som er med, før dere stemmer.</translation>
    </message>
    <message>
        <source>Say what happens in point {number} of the programme.</source>
        <translation>Skriv hva som skjer i punkt {number} i programmet.</translation>
    </message>
    <message>
        <source>Say what the gathering is about.</source>
        <translation>Skriv hva samlingen handler om.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>Skriv hva som skal gjøres.</translation>
    </message>
    <message>
        <source>Say why the question is not applicable.</source>
        <translation>Skriv hvorfor spørsmålet ikke er aktuelt.</translation>
    </message>
    <message>
        <source>Several assessments begin with {id}. Give more of the beginning.</source>
        <translation>Flere vurderinger begynner med {id}. Skriv mer av begynnelsen.</translation>
    </message>
    <message>
        <source>Several gatherings begin with {id}. Give more of the beginning.</source>
        <translation>Flere samlinger begynner med {id}. Oppgi mer av begynnelsen.</translation>
    </message>
    <message>
        <source>Show the votes of this round before the next one.</source>
        <translation>Vis stemmene i denne runden før den neste.</translation>
    </message>
    <message>
        <source>Somebody else has answered this question meanwhile. Their answer stands; both are kept in the history.</source>
        <translation>Noen andre har svart på dette spørsmålet i mellomtiden. Svaret deres står; begge er tatt vare på i historikken.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile. What they wrote stands; both are kept in the history.</source>
        <translation>Noen andre har endret det samme i mellomtiden. Det de skrev, står; begge deler er bevart i historikken.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. It stays as it is now.</source>
        <translation>Noen andre har endret dette i mellomtiden. Det blir stående som det er nå.</translation>
    </message>
    <message>
        <source>Somebody else is writing much to the collection {path}. Nothing was lost. Wait a little and try again.</source>
        <translation>Noen andre skriver mye til felleslageret {path}. Ingenting er gått tapt. Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>Somebody has opened the collection with a newer version of Startpunkt, so this one writes no more. The last change was not saved. Install the newer version and open it again.</source>
        <translation>Noen har åpnet felleslageret med en nyere versjon av Startpunkt, så denne skriver ikke mer. Den siste endringen ble ikke lagret. Installer den nyere versjonen og åpne på nytt.</translation>
    </message>
    <message>
        <source>Startpunkt writes .startpunkt, .csv and .xlsx; {name} ends in something else.</source>
        <translation>Startpunkt skriver .startpunkt, .csv og .xlsx; {name} slutter på noe annet.</translation>
    </message>
    <message>
        <source>That action is no longer there.</source>
        <translation>Det tiltaket finnes ikke lenger.</translation>
    </message>
    <message>
        <source>That is not an organisation number: it has nine digits, and the last one checks.</source>
        <translation>Det er ikke et organisasjonsnummer: det har ni sifre, og det siste er et kontrollsiffer.</translation>
    </message>
    <message>
        <source>That story is no longer there.</source>
        <translation>Den historien finnes ikke lenger.</translation>
    </message>
    <message>
        <source>That topic is no longer on the board.</source>
        <translation>Det temaet er ikke lenger på tavla.</translation>
    </message>
    <message>
        <source>The board takes 1–{people} participants, 1–{votes} votes each and 1–{minutes} minutes.</source>
        <translation>Tavla tar 1–{people} deltakere, 1–{votes} stemmer til hver og 1–{minutes} minutter.</translation>
    </message>
    <message>
        <source>The collection {path} can only be read just now. Nothing was changed. Ask whoever runs the server.</source>
        <translation>Felleslageret {path} kan bare leses akkurat nå. Ingenting er endret. Spør den som driver serveren.</translation>
    </message>
    <message>
        <source>The collection {path} cannot be reached. Check the network, and that the server is running. Then try again.</source>
        <translation>Felleslageret {path} er ikke til å nå. Sjekk nettet, og at serveren går. Prøv så igjen.</translation>
    </message>
    <message>
        <source>The collection {path} could not be changed over to this version of Startpunkt. It is as it was. Use the former version until this is mended.</source>
        <translation>Felleslageret {path} kunne ikke gjøres om til denne versjonen av Startpunkt. Det er som det var. Bruk den forrige versjonen til dette er rettet.</translation>
    </message>
    <message>
        <source>The collection {path} does not know this user name and password. Check both, or ask whoever runs the server.</source>
        <translation>Felleslageret {path} kjenner ikke dette brukernavnet og passordet. Sjekk begge, eller spør den som driver serveren.</translation>
    </message>
    <message>
        <source>The collection {path} does not say which version of Startpunkt wrote it. It was not touched. Ask whoever runs the server for the latest backup.</source>
        <translation>Felleslageret {path} sier ikke hvilken versjon av Startpunkt som skrev det. Det er ikke rørt. Be den som driver serveren, om den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The collection {path} was written by a newer version of Startpunkt. It was not touched. Install the newer version to open it.</source>
        <translation>Felleslageret {path} er skrevet av en nyere versjon av Startpunkt. Det er ikke rørt. Installer den nyere versjonen for å åpne det.</translation>
    </message>
    <message>
        <source>The connection to the collection {path} was lost, so the last change may not be saved. Everything saved before is safe. Try again.</source>
        <translation>Forbindelsen til felleslageret {path} ble brutt, så den siste endringen er kanskje ikke lagret. Alt som var lagret før, er trygt. Prøv igjen.</translation>
    </message>
    <message>
        <source>The database {path} cannot keep all letters: its encoding is {encoding}. Ask whoever runs the server for a database with the encoding UTF8.</source>
        <translation>Databasen {path} kan ikke ta vare på alle bokstaver: tegnkodingen er {encoding}. Be den som driver serveren, om en database med tegnkodingen UTF8.</translation>
    </message>
    <message>
        <source>The database {path} holds something else than a collection of Startpunkt. It was not touched. Name an empty database, or the right one.</source>
        <translation>Databasen {path} inneholder noe annet enn et felleslager fra Startpunkt. Den er ikke rørt. Oppgi en tom database, eller den rette.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Free some space and try again.</source>
        <translation>Disken er full, så den siste endringen ble ikke lagret. Alt som var lagret før, er trygt. Frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk of the server of the collection {path} is full, so the last change was not saved. Everything saved before is safe. Ask whoever runs the server.</source>
        <translation>Disken på serveren til felleslageret {path} er full, så den siste endringen ble ikke lagret. Alt som var lagret før, er trygt. Spør den som driver serveren.</translation>
    </message>
    <message>
        <source>The disk of {name} can only be read. Nothing was written. Choose another folder.</source>
        <translation>Disken til {name} kan bare leses. Ingenting ble skrevet. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the store {path}, so the last change was not saved. Everything saved before is safe. Check the disk and try again.</source>
        <translation>Disken ville ikke lese eller skrive lageret {path}, så den siste endringen ble ikke lagret. Alt som var lagret før, er trygt. Kontroller disken og prøv igjen.</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}</source>
        <translation>Filen er skadet: {finding}</translation>
    </message>
    <message>
        <source>The file name {name} is too long. Nothing was written. Choose a shorter name.</source>
        <translation>Filnavnet {name} er for langt. Ingenting ble skrevet. Velg et kortere navn.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>Filen {name} kan ikke leses ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as an Excel workbook. Save it as .xlsx, without a password, and try again.</source>
        <translation>Filen {name} kan ikke leses som en Excel-arbeidsbok. Lagre den som .xlsx, uten passord, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file {name} cannot be used as it stands. Nothing was changed.</source>
        <translation>Filen {name} kan ikke brukes slik den er. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The file {name} could not be deleted ({reason}).</source>
        <translation>Filen {name} kunne ikke slettes ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt assessment but {format}.</source>
        <translation>Filen {name} inneholder ikke en vurdering fra Startpunkt, men {format}.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt assessment.</source>
        <translation>Filen {name} inneholder ikke en vurdering fra Startpunkt.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt assessment: its key &quot;format&quot; is missing.</source>
        <translation>Filen {name} inneholder ikke en vurdering fra Startpunkt: nøkkelen «format» mangler.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt gathering but {format}.</source>
        <translation>Filen {name} inneholder ikke en samling fra Startpunkt, men {format}.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt gathering.</source>
        <translation>Filen {name} inneholder ikke en samling fra Startpunkt.</translation>
    </message>
    <message>
        <source>The file {name} ends too early, on line {line}: it seems to be cut off.</source>
        <translation>Filen {name} slutter for tidlig, på linje {line}: den ser ut til å være kuttet.</translation>
    </message>
    <message>
        <source>The file {name} has changed since it was looked at, so it was not taken in. Look again.</source>
        <translation>Filen {name} er endret siden den ble sett på, og ble derfor ikke tatt inn. Se på den igjen.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>Filen {name} er tom.</translation>
    </message>
    <message>
        <source>The file {name} is larger than 20 MB.</source>
        <translation>Filen {name} er større enn 20 MB.</translation>
    </message>
    <message>
        <source>The file {name} is not text, and so not a Startpunkt file.</source>
        <translation>Filen {name} er ikke tekst, og altså ikke en Startpunkt-fil.</translation>
    </message>
    <message>
        <source>The file {name} is not valid JSON: line {line}, column {column}: {what}.</source>
        <translation>Filen {name} er ikke gyldig JSON: linje {line}, kolonne {column}: {what}.</translation>
    </message>
    <message>
        <source>The file {name} is not written in UTF-8 (the first wrong letter is on line {line}). Save it as UTF-8 and try again.</source>
        <translation>Filen {name} er ikke skrevet i UTF-8 (den første gale bokstaven står på linje {line}). Lagre den som UTF-8 og prøv igjen.</translation>
    </message>
    <message>
        <source>The file {name} is of the format {format}, which this version of Startpunkt does not know. A newer version may read it.</source>
        <translation>Filen {name} har formatet {format}, som denne versjonen av Startpunkt ikke kjenner. En nyere versjon kan kanskje lese den.</translation>
    </message>
    <message>
        <source>The file {name} is still being written. Nothing was changed. Try again when it is whole.</source>
        <translation>Filen {name} er ikke ferdig skrevet. Ingenting ble endret. Prøv igjen når den er hel.</translation>
    </message>
    <message>
        <source>The file {name} is written in UTF-16. Save it as UTF-8 and try again.</source>
        <translation>Filen {name} er skrevet i UTF-16. Lagre den som UTF-8 og prøv igjen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>Filen {path} kan ikke skrives. Kontroller at mappen finnes, at du har lov til å skrive der, og at disken ikke er full.</translation>
    </message>
    <message>
        <source>The file {path} does not exist.</source>
        <translation>Filen {path} finnes ikke.</translation>
    </message>
    <message>
        <source>The folder for {name} does not exist. Nothing was written. Choose another folder.</source>
        <translation>Mappen for {name} finnes ikke. Ingenting ble skrevet. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The folder of the store {path} cannot be made. Choose a folder where you may write.</source>
        <translation>Mappen til lageret {path} kan ikke opprettes. Velg en mappe der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>The group has {people} people with {each} votes each: at most {budget} votes. These are {votes}; nothing was changed.</source>
        <translation>Gruppen har {people} personer med {each} stemmer hver: til sammen høyst {budget} stemmer. Her er det {votes}; ingenting er endret.</translation>
    </message>
    <message>
        <source>The list cannot be used as it stands. Nothing was changed.</source>
        <translation>Listen kan ikke brukes slik den er. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The list has {count} lines; at most {most} are allowed. Nothing was changed.</source>
        <translation>Listen har {count} linjer; høyst {most} er tillatt. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The maturity model {name} cannot be used; problems found: {count}.</source>
        <translation>Modenhetsmodellen {name} kan ikke brukes; antall feil: {count}.</translation>
    </message>
    <message>
        <source>The model cannot be saved as it is; problems found: {count}. The draft is kept.</source>
        <translation>Modellen kan ikke lagres slik den er; antall feil: {count}. Utkastet er tatt vare på.</translation>
    </message>
    <message>
        <source>The model could not be written to {folder} ({reason}). Nothing was lost.</source>
        <translation>Modellen kunne ikke skrives til {folder} ({reason}). Ingenting er gått tapt.</translation>
    </message>
    <message>
        <source>The model has no such dimension.</source>
        <translation>Modellen har ikke et slikt område.</translation>
    </message>
    <message>
        <source>The model has no such question or dimension.</source>
        <translation>Modellen har ikke et slikt spørsmål eller område.</translation>
    </message>
    <message>
        <source>The model has no such question.</source>
        <translation>Modellen har ikke et slikt spørsmål.</translation>
    </message>
    <message>
        <source>The model {id} has no texts in “{language}”; its languages are: {languages}.</source>
        <translation>Modellen {id} har ingen tekster på «{language}»; språkene er: {languages}.</translation>
    </message>
    <message>
        <source>The model {title} in the store cannot be read. Restore your latest backup.</source>
        <translation>Modellen {title} i lageret kan ikke leses. Hent tilbake den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The model {title} was changed after it was answered.</source>
        <translation>Modellen {title} ble endret etter at den ble besvart.</translation>
    </message>
    <message>
        <source>The model “{title}” cannot be kept: its file would be larger than {limit} MB, the most allowed. Nothing was changed.</source>
        <translation>Modellen «{title}» kan ikke lagres: filen ville blitt større enn {limit} MB, som er det meste som er lov. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The model “{title}” cannot be removed: assessments use it ({count}).</source>
        <translation>Modellen «{title}» kan ikke fjernes: vurderinger bruker den ({count}).</translation>
    </message>
    <message>
        <source>The name of a template has at most {most} characters.</source>
        <translation>Navnet på en mal har høyst {most} tegn.</translation>
    </message>
    <message>
        <source>The number of groups is a whole number from 1 to {most}.</source>
        <translation>Antall grupper er et helt tall fra 1 til {most}.</translation>
    </message>
    <message>
        <source>The organisations have been changed since. Nothing was done.</source>
        <translation>Virksomhetene er endret siden. Ingenting ble gjort.</translation>
    </message>
    <message>
        <source>The question {id} has more signs of evidence than a spreadsheet has columns for. Export the model as .yaml.</source>
        <translation>Spørsmålet {id} har flere tegn på modenhet enn et regneark har kolonner til. Eksporter modellen som .yaml.</translation>
    </message>
    <message>
        <source>The report {kind} has no part {part}; its parts are: {parts}.</source>
        <translation>Rapporten {kind} har ingen del som heter {part}; delene er: {parts}.</translation>
    </message>
    <message>
        <source>The scale goes from {lowest} to {highest}.</source>
        <translation>Skalaen går fra {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {most}.</source>
        <translation>Trekningstallet er et helt tall fra 0 til {most}.</translation>
    </message>
    <message>
        <source>The server has no database for the collection {path}. Check the name, or ask whoever runs the server to make it.</source>
        <translation>Serveren har ingen database for felleslageret {path}. Sjekk navnet, eller be den som driver serveren, om å lage den.</translation>
    </message>
    <message>
        <source>The server of the collection {path} does not admit this machine or user. Ask whoever runs the server.</source>
        <translation>Serveren til felleslageret {path} slipper ikke inn denne maskinen eller brukeren. Spør den som driver serveren.</translation>
    </message>
    <message>
        <source>The server of the collection {path} takes no more connections now. Nothing was lost. Wait a little and try again.</source>
        <translation>Serveren til felleslageret {path} tar ikke imot flere forbindelser nå. Ingenting er gått tapt. Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>The server of the collection {path} was not found. Check its name and the network.</source>
        <translation>Fant ikke serveren til felleslageret {path}. Sjekk navnet og nettet.</translation>
    </message>
    <message>
        <source>The server says: {text}</source>
        <translation>Serveren sier: {text}</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}. They hold until the program is closed.</source>
        <translation>Innstillingene kunne ikke lagres i {path}. De gjelder til programmet lukkes.</translation>
    </message>
    <message>
        <source>The spreadsheet {name} is larger than any list of results. Save less of it.</source>
        <translation>Regnearket {name} er større enn noen liste med resultater. Lagre mindre av det.</translation>
    </message>
    <message>
        <source>The store has another version of this assessment, and keeps it. Nothing was changed. Import the file in the window, or with --on-conflict, to choose.</source>
        <translation>Lageret har en annen versjon av denne vurderingen, og beholder den. Ingenting ble endret. Importer filen i vinduet, eller med --on-conflict, for å velge.</translation>
    </message>
    <message>
        <source>The store is in use by another copy of Startpunkt. Nothing was lost. Close the other copy and try again.</source>
        <translation>Lageret er i bruk av et annet vindu med Startpunkt. Ingenting er gått tapt. Lukk det andre og prøv igjen.</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened: you may not read the file or write in its folder. Nothing was changed. Move it to a folder of your own, or name another store.</source>
        <translation>Lageret {path} kan ikke åpnes: du har ikke lov til å lese filen eller skrive i mappen. Ingenting er endret. Flytt det til en egen mappe, eller velg et annet lager.</translation>
    </message>
    <message>
        <source>The store {path} cannot be written: the file or its folder is read-only. Nothing was changed. Move it to a folder where you may write, or name another store.</source>
        <translation>Lageret {path} kan ikke skrives: filen eller mappen er skrivebeskyttet. Ingenting er endret. Flytt det til en mappe der du har lov til å skrive, eller velg et annet lager.</translation>
    </message>
    <message>
        <source>The store {path} could not be changed over to this version of Startpunkt. It is as it was, and a copy is kept as {copy}. Use the former version until this is mended.</source>
        <translation>Lageret {path} kunne ikke gjøres om til denne versjonen av Startpunkt. Det er som det var, og en kopi er lagt i {copy}. Bruk den forrige versjonen til dette er rettet.</translation>
    </message>
    <message>
        <source>The store {path} is damaged. Nothing was changed. Keep a copy of the file, and restore your latest backup.</source>
        <translation>Lageret {path} er skadet. Ingenting er endret. Ta vare på en kopi av filen, og hent tilbake den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer version of Startpunkt. It was not touched. Install the newer version to open it.</source>
        <translation>Lageret {path} er skrevet av en nyere versjon av Startpunkt. Det er ikke rørt. Installer den nyere versjonen for å åpne det.</translation>
    </message>
    <message>
        <source>The template could not be saved in {path}. The former templates are still there.</source>
        <translation>Malen kunne ikke lagres i {path}. Malene fra før er der fortsatt.</translation>
    </message>
    <message>
        <source>The votes on a topic stand once it is discussed.</source>
        <translation>Stemmene på et tema står når det er diskutert.</translation>
    </message>
    <message>
        <source>The window needs a system library that is missing ({library}); README names the packages.</source>
        <translation>Vinduet trenger et systembibliotek som mangler ({library}); README nevner pakkene.</translation>
    </message>
    <message>
        <source>The workbook {name} is too large for a list of registrations.</source>
        <translation>Arbeidsboken {name} er for stor til å være en påmeldingsliste.</translation>
    </message>
    <message>
        <source>There are no votes to show yet.</source>
        <translation>Det er ingen stemmer å vise ennå.</translation>
    </message>
    <message>
        <source>There are {people} people for {groups} groups. Choose at most {people} groups.</source>
        <translation>Det er {people} personer til {groups} grupper. Velg høyst {people} grupper.</translation>
    </message>
    <message>
        <source>There is no assessment {id} in the store.</source>
        <translation>Det er ingen vurdering {id} i lageret.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Det er ingen fil {name}.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>Det finnes ingen mappe {name}.</translation>
    </message>
    <message>
        <source>There is no gathering {id} in the store.</source>
        <translation>Det er ingen samling {id} i lageret.</translation>
    </message>
    <message>
        <source>There is no maturity model called “{id}”.</source>
        <translation>Det er ingen modenhetsmodell som heter «{id}».</translation>
    </message>
    <message>
        <source>There is no paper of kind {kind}; the kinds are: {kinds}.</source>
        <translation>Det er ikke noe ark av typen {kind}; typene er: {kinds}.</translation>
    </message>
    <message>
        <source>There is no place for a temporary file ({reason}). Save the PDF instead.</source>
        <translation>Det er ikke plass til en midlertidig fil ({reason}). Lagre PDF-en i stedet.</translation>
    </message>
    <message>
        <source>There is no report of kind {kind}; the kinds are: {kinds}.</source>
        <translation>Det er ingen rapport av typen {kind}; typene er: {kinds}.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Nothing was written. Make room on the disk or choose another folder.</source>
        <translation>Det er ikke plass til {name}. Ingenting ble skrevet. Lag plass på disken, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; these commands work without one: {commands}.</source>
        <translation>Det er ingen skjerm å åpne et vindu på; disse kommandoene virker uten: {commands}.</translation>
    </message>
    <message>
        <source>There is no template {name}; none has been kept yet.</source>
        <translation>Det finnes ingen mal som heter {name}; ingen er tatt vare på ennå.</translation>
    </message>
    <message>
        <source>There is no template {name}; the templates are: {names}.</source>
        <translation>Det finnes ingen mal som heter {name}; malene er: {names}.</translation>
    </message>
    <message>
        <source>There is no vote on this topic to take back.</source>
        <translation>Det er ingen stemme på dette temaet å ta tilbake.</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>Det er ingenting i listen.</translation>
    </message>
    <message>
        <source>There is nothing there that is not on the board yet.</source>
        <translation>Alt som er der, er allerede på tavla.</translation>
    </message>
    <message>
        <source>This action is no longer among those to be done.</source>
        <translation>Dette tiltaket er ikke lenger blant dem som skal gjøres.</translation>
    </message>
    <message>
        <source>This assessment is finished. Reopen it before you change an answer.</source>
        <translation>Denne vurderingen er avsluttet. Åpne den igjen før du endrer et svar.</translation>
    </message>
    <message>
        <source>This assessment is finished. Reopen it before you change the board or the actions.</source>
        <translation>Denne vurderingen er avsluttet. Åpne den igjen før du endrer tavla eller tiltakene.</translation>
    </message>
    <message>
        <source>This copy of Startpunkt cannot write Parquet. Install startpunkt[parquet], or write to .csv.</source>
        <translation>Denne utgaven av Startpunkt kan ikke skrive Parquet. Installer startpunkt[parquet], eller skriv til .csv.</translation>
    </message>
    <message>
        <source>This group is not there any more.</source>
        <translation>Denne gruppen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This installation cannot open a shared collection. Install Startpunkt with its part for that: pip install &apos;startpunkt[collection]&apos;.</source>
        <translation>Denne installasjonen kan ikke åpne et felleslager. Installer Startpunkt med delen for det: pip install &apos;startpunkt[collection]&apos;.</translation>
    </message>
    <message>
        <source>This model comes with Startpunkt and cannot be removed.</source>
        <translation>Denne modellen følger med Startpunkt og kan ikke fjernes.</translation>
    </message>
    <message>
        <source>This model comes with Startpunkt. Make a copy of it, and change the copy.</source>
        <translation>Denne modellen følger med Startpunkt. Lag en kopi, og endre kopien.</translation>
    </message>
    <message>
        <source>This person is not registered any more.</source>
        <translation>Denne personen er ikke påmeldt lenger.</translation>
    </message>
    <message>
        <source>This registration is not there any more.</source>
        <translation>Denne påmeldingen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This topic is not merged with another.</source>
        <translation>Dette temaet er ikke slått sammen med noe.</translation>
    </message>
    <message>
        <source>This topic is not under discussion.</source>
        <translation>Dette temaet er ikke under diskusjon.</translation>
    </message>
    <message>
        <source>This user may not read or write the collection {path}. Nothing was changed. Ask whoever runs the server for the right.</source>
        <translation>Denne brukeren har ikke lov til å lese eller skrive felleslageret {path}. Ingenting er endret. Be den som driver serveren, om rettigheten.</translation>
    </message>
    <message>
        <source>Time box: a whole number of minutes from 1 to {most}.</source>
        <translation>Tidsramme: et helt antall minutter fra 1 til {most}.</translation>
    </message>
    <message>
        <source>Topics are merged and split before they are discussed.</source>
        <translation>Temaer slås sammen og deles opp før de diskuteres.</translation>
    </message>
    <message>
        <source>Version {version} is not newer than {known}. Give the new version a higher number.</source>
        <translation>Versjon {version} er ikke nyere enn {known}. Gi den nye versjonen et høyere nummer.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Skriv navnet på virksomheten.</translation>
    </message>
    <message>
        <source>Write what the topic is about.</source>
        <translation>Skriv hva temaet handler om.</translation>
    </message>
    <message>
        <source>Write what topic {number} is about.</source>
        <translation>Skriv hva tema {number} handler om.</translation>
    </message>
    <message>
        <source>a backslash in double quotation marks begins something unknown; use single quotation marks, or write two backslashes</source>
        <translation>en omvendt skråstrek i doble anførselstegn begynner noe ukjent; bruk enkle anførselstegn, eller skriv to omvendte skråstreker</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>et kolon mangler</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>et kolon mangler etter nøkkelen</translation>
    </message>
    <message>
        <source>a colon is not expected here; put a text that contains “: ” in quotation marks, and check that the line is not indented too far</source>
        <translation>et kolon er ikke ventet her; sett en tekst som inneholder «: », i anførselstegn, og kontroller at linjen ikke er rykket for langt inn</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>et komma mangler</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>en gruppe med nøkler</translation>
    </message>
    <message>
        <source>a key in double quotes is missing</source>
        <translation>en nøkkel i doble anførselstegn mangler</translation>
    </message>
    <message>
        <source>a key must be a word or a number</source>
        <translation>en nøkkel må være et ord eller et tall</translation>
    </message>
    <message>
        <source>a line that begins with % is not understood; remove it</source>
        <translation>en linje som begynner med %, blir ikke forstått; fjern den</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>a model is read from .yaml, .json and .xlsx files; the name ends in something else</source>
        <translation>en modell leses fra .yaml-, .json- og .xlsx-filer; navnet slutter på noe annet</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <source>a reason is needed why the question is not applicable</source>
        <translation>en grunn må til når spørsmålet ikke er aktuelt</translation>
    </message>
    <message>
        <source>a second document begins here (---); a file holds one model</source>
        <translation>et nytt dokument begynner her (---); en fil har én modell</translation>
    </message>
    <message>
        <source>a tab stands where only spaces may; replace it with spaces</source>
        <translation>et tabulatortegn står der det bare kan være mellomrom; bytt det ut med mellomrom</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en tekst</translation>
    </message>
    <message>
        <source>a text has a line break or another control character in it</source>
        <translation>en tekst har et linjeskift eller et annet styretegn i seg</translation>
    </message>
    <message>
        <source>a value or a sign is wrong here</source>
        <translation>en verdi eller et tegn er galt her</translation>
    </message>
    <message>
        <source>and at least {count} more</source>
        <translation>og minst {count} til</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>et annet program bruker den</translation>
    </message>
    <message>
        <source>another sheet holds the questions in the language “{language}” already</source>
        <translation>et annet ark har alt spørsmålene på språket «{language}»</translation>
    </message>
    <message>
        <source>answer number {number}</source>
        <translation>svar nummer {number}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>celle {cell}</translation>
    </message>
    <message>
        <source>dimension number {number}</source>
        <translation>område nummer {number}</translation>
    </message>
    <message>
        <source>dimension {name}</source>
        <translation>området {name}</translation>
    </message>
    <message>
        <source>has {found} numbers; the scale has {levels}</source>
        <translation>har {found} tall; skalaen har {levels}</translation>
    </message>
    <message>
        <source>has {length} characters; at most {limit} are allowed</source>
        <translation>har {length} tegn; høyst {limit} er tillatt</translation>
    </message>
    <message>
        <source>has {length} entries; at most {limit} are allowed</source>
        <translation>har {length} oppføringer; høyst {limit} er tillatt</translation>
    </message>
    <message>
        <source>level number {number}</source>
        <translation>nivå nummer {number}</translation>
    </message>
    <message>
        <source>level {name}</source>
        <translation>nivået {name}</translation>
    </message>
    <message>
        <source>level {value} follows level {before}; the values must rise by one, lowest first, so {right} is expected here</source>
        <translation>nivå {value} kommer etter nivå {before}; verdiene må stige med én, lavest først, så {right} er ventet her</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>linje {line}</translation>
    </message>
    <message>
        <source>line {line}, {path}: {what}</source>
        <translation>linje {line}, {path}: {what}</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>linje {line}: {what}</translation>
    </message>
    <message>
        <source>must be 1 to {limit} characters without spaces</source>
        <translation>må være 1 til {limit} tegn uten mellomrom</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-23</source>
        <translation>må være en dato, for eksempel 2026-11-23</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>må være en liste i hakeparenteser</translation>
    </message>
    <message>
        <source>must be a text in double quotes</source>
        <translation>må være en tekst i doble anførselstegn</translation>
    </message>
    <message>
        <source>must be a time such as 09:30</source>
        <translation>må være et klokkeslett som 09:30</translation>
    </message>
    <message>
        <source>must be a time with its offset, such as 2026-11-23T09:40:00+01:00</source>
        <translation>må være et tidspunkt med tidssone, for eksempel 2026-11-23T09:40:00+01:00</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}</source>
        <translation>må være et helt tall fra {low} til {high}</translation>
    </message>
    <message>
        <source>must be an object in curly brackets</source>
        <translation>må være et objekt i krøllparenteser</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>må være true eller false</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>må ikke være tom</translation>
    </message>
    <message>
        <source>no column is that of a level; such a column begins with the level&apos;s number, for instance “1 Starting”</source>
        <translation>ingen kolonne gjelder et nivå; en slik kolonne begynner med tallet til nivået, for eksempel «1 Start»</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>ingen fil kan hete det</translation>
    </message>
    <message>
        <source>no scale of {low} to {high} levels can be found: neither scores nor answers give one</source>
        <translation>det finnes ingen skala med {low} til {high} nivåer: verken poeng eller svar gir noen</translation>
    </message>
    <message>
        <source>no sheet has questions; a sheet of questions needs a column “Dimension”, a column “Question” and a column for each level, in one row of headings</source>
        <translation>ingen ark har spørsmål; et ark med spørsmål trenger en kolonne «Område», en kolonne «Spørsmål» og en kolonne for hvert nivå, i én rad med overskrifter</translation>
    </message>
    <message>
        <source>no sheet holds the questions in “{language}”, the model&apos;s own language</source>
        <translation>ingen ark har spørsmålene på «{language}», som er språket til modellen selv</translation>
    </message>
    <message>
        <source>no text may begin with the character {sign}; put the text in quotation marks</source>
        <translation>ingen tekst kan begynne med tegnet {sign}; sett teksten i anførselstegn</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>only one of question, dimension and topic may stand here</source>
        <translation>bare én av question, dimension og topic kan stå her</translation>
    </message>
    <message>
        <source>question number {number}</source>
        <translation>spørsmål nummer {number}</translation>
    </message>
    <message>
        <source>question {name}</source>
        <translation>spørsmålet {name}</translation>
    </message>
    <message>
        <source>question {question} has a level and is not applicable too</source>
        <translation>spørsmålet {question} har et nivå og er samtidig ikke aktuelt</translation>
    </message>
    <message>
        <source>question {question} is answered twice</source>
        <translation>spørsmålet {question} er besvart to ganger</translation>
    </message>
    <message>
        <source>requirement number {number}</source>
        <translation>krav nummer {number}</translation>
    </message>
    <message>
        <source>requirement {name}</source>
        <translation>kravet {name}</translation>
    </message>
    <message>
        <source>something stands after the end</source>
        <translation>noe står etter slutten</translation>
    </message>
    <message>
        <source>the bracket that opens here is not closed, or a comma is missing in it</source>
        <translation>parentesen som åpnes her, blir ikke lukket, eller et komma mangler i den</translation>
    </message>
    <message>
        <source>the cell holds TRUE or FALSE; format the cell as text, and write its content anew</source>
        <translation>cellen inneholder SANN eller USANN; gjør cellen om til tekst, og skriv innholdet på nytt</translation>
    </message>
    <message>
        <source>the cell holds a date or a time; format the cell as text, and write its content anew</source>
        <translation>cellen inneholder en dato eller et klokkeslett; gjør cellen om til tekst, og skriv innholdet på nytt</translation>
    </message>
    <message>
        <source>the cell holds a formula; copy it, and paste its value in its place</source>
        <translation>cellen inneholder en formel; kopier den, og lim inn verdien i stedet</translation>
    </message>
    <message>
        <source>the cell holds an error ({value}); write what should stand there</source>
        <translation>cellen inneholder en feil ({value}); skriv det som skal stå der</translation>
    </message>
    <message>
        <source>the cells {cells} are merged; separate them, and write the content of each</source>
        <translation>cellene {cells} er slått sammen; del dem, og skriv innholdet i hver av dem</translation>
    </message>
    <message>
        <source>the column has content but no heading; name it, or remove its content</source>
        <translation>kolonnen har innhold, men ingen overskrift; gi den et navn, eller fjern innholdet</translation>
    </message>
    <message>
        <source>the column “{heading}” is unknown; did you mean “{meant}”?</source>
        <translation>kolonnen «{heading}» er ukjent; mente du «{meant}»?</translation>
    </message>
    <message>
        <source>the column “{heading}” is unknown; remove it</source>
        <translation>kolonnen «{heading}» er ukjent; fjern den</translation>
    </message>
    <message>
        <source>the column “{heading}” is unknown; the column of a level begins with its number, for instance “1 Starting”; remove columns that do not belong to the model</source>
        <translation>kolonnen «{heading}» er ukjent; kolonnen for et nivå begynner med tallet, for eksempel «1 Start»; fjern kolonner som ikke hører til modellen</translation>
    </message>
    <message>
        <source>the column “{heading}” stands here again; remove one of them</source>
        <translation>kolonnen «{heading}» står her igjen; fjern den ene</translation>
    </message>
    <message>
        <source>the content is nested more than {limit} deep; a model needs 7</source>
        <translation>innholdet står i hverandre mer enn {limit} i dybden; en modell trenger 7</translation>
    </message>
    <message>
        <source>the dimension has “{value}” here, but “{first}” in cell {cell}; write it once</source>
        <translation>området har «{value}» her, men «{first}» i celle {cell}; skriv det én gang</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>disken kan bare leses</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>disken virker ikke som den skal</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>filen kan ikke leses ({reason})</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>filen finnes ikke</translation>
    </message>
    <message>
        <source>the file ends before its content does; it was cut off</source>
        <translation>filen slutter før innholdet gjør det; den er kuttet av</translation>
    </message>
    <message>
        <source>the file ends in the middle of a character; it may have been cut off</source>
        <translation>filen slutter midt i et tegn; den kan være kuttet</translation>
    </message>
    <message>
        <source>the file has more than {limit} lines, the most allowed</source>
        <translation>filen har mer enn {limit} linjer, som er det meste som er tillatt</translation>
    </message>
    <message>
        <source>the file has no content but comments</source>
        <translation>filen har ikke annet innhold enn kommentarer</translation>
    </message>
    <message>
        <source>the file holds more than {limit} groups and lists, the most allowed</source>
        <translation>filen har mer enn {limit} grupper og lister, som er det meste som er tillatt</translation>
    </message>
    <message>
        <source>the file holds more than {limit} texts and numbers, the most allowed</source>
        <translation>filen har mer enn {limit} tekster og tall, som er det meste som er tillatt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>the file is larger than {limit} MB, the most allowed</source>
        <translation>filen er større enn {limit} MB, som er det meste som er tillatt</translation>
    </message>
    <message>
        <source>the file is not saved as UTF-8 (it may be Latin-1 or Windows-1252); save it as UTF-8</source>
        <translation>filen er ikke lagret som UTF-8 (den kan være Latin-1 eller Windows-1252); lagre den som UTF-8</translation>
    </message>
    <message>
        <source>the file is saved as UTF-16; save it as UTF-8</source>
        <translation>filen er lagret som UTF-16; lagre den som UTF-8</translation>
    </message>
    <message>
        <source>the file uses more than {limit} aliases (*name); write the texts out</source>
        <translation>filen bruker mer enn {limit} aliaser (*navn); skriv tekstene helt ut</translation>
    </message>
    <message>
        <source>the file&apos;s name says “{named}”, but its language is “{language}”</source>
        <translation>filnavnet sier «{named}», men språket er «{language}»</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>mappen finnes ikke</translation>
    </message>
    <message>
        <source>the format is “{value}”, made for a newer version of Startpunkt; this version reads “{format}”</source>
        <translation>formatet er «{value}», laget for en nyere versjon av Startpunkt; denne versjonen leser «{format}»</translation>
    </message>
    <message>
        <source>the format is “{value}”; it should be “{format}”</source>
        <translation>formatet er «{value}»; det skal være «{format}»</translation>
    </message>
    <message>
        <source>the framework</source>
        <translation>rammeverket</translation>
    </message>
    <message>
        <source>the id {id} stands twice</source>
        <translation>ID-en {id} står to ganger</translation>
    </message>
    <message>
        <source>the key {key} stands twice</source>
        <translation>nøkkelen {key} står to ganger</translation>
    </message>
    <message>
        <source>the key “format” is missing; the file should begin with: format: {format}</source>
        <translation>nøkkelen «format» mangler; filen skal begynne med: format: {format}</translation>
    </message>
    <message>
        <source>the key “{key}” stands here again; it was already used in line {first}</source>
        <translation>nøkkelen «{key}» står her igjen; den er alt brukt på linje {first}</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>biblioteket</translation>
    </message>
    <message>
        <source>the library holds no framework, so there is no questionnaire in it</source>
        <translation>biblioteket har ikke noe rammeverk, og dermed heller ingen spørsmål</translation>
    </message>
    <message>
        <source>the line contains the unprintable character {code}; remove it</source>
        <translation>linjen inneholder tegnet {code}, som ikke kan skrives ut; fjern det</translation>
    </message>
    <message>
        <source>the line does not belong to what stands before it; check its indentation, and the quotation marks</source>
        <translation>linjen hører ikke til det som står foran; kontroller innrykket og anførselstegnene</translation>
    </message>
    <message>
        <source>the line is not valid JSON; a comma, a colon, a bracket or a quotation mark is missing, or one too many stands here</source>
        <translation>linjen er ikke gyldig JSON; et komma, et kolon, en parentes eller et anførselstegn mangler, eller det står ett for mye her</translation>
    </message>
    <message>
        <source>the line is not valid YAML; check its indentation and quotation marks</source>
        <translation>linjen er ikke gyldig YAML; kontroller innrykk og anførselstegn</translation>
    </message>
    <message>
        <source>the list of questions</source>
        <translation>listen med spørsmål</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>modellen</translation>
    </message>
    <message>
        <source>the model has no dimension “{value}”</source>
        <translation>modellen har ikke området «{value}»</translation>
    </message>
    <message>
        <source>the model has no dimension “{value}”; did you mean “{meant}”?</source>
        <translation>modellen har ikke området «{value}»; mente du «{meant}»?</translation>
    </message>
    <message>
        <source>the model has no dimensions; at least one is needed</source>
        <translation>modellen har ingen områder; minst ett må til</translation>
    </message>
    <message>
        <source>the model has no level “{value}”</source>
        <translation>modellen har ikke nivået «{value}»</translation>
    </message>
    <message>
        <source>the model has no question “{value}”</source>
        <translation>modellen har ikke spørsmålet «{value}»</translation>
    </message>
    <message>
        <source>the model has no question “{value}”; did you mean “{meant}”?</source>
        <translation>modellen har ikke spørsmålet «{value}»; mente du «{meant}»?</translation>
    </message>
    <message>
        <source>the model has {count} dimensions; at most {limit} are allowed</source>
        <translation>modellen har {count} områder; høyst {limit} er tillatt</translation>
    </message>
    <message>
        <source>the model has {count} questions; at most {limit} are allowed</source>
        <translation>modellen har {count} spørsmål; høyst {limit} er tillatt</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>the number is too large or has too many digits</source>
        <translation>tallet er for stort eller har for mange sifre</translation>
    </message>
    <message>
        <source>the question belongs to no dimension; name its dimension in this row</source>
        <translation>spørsmålet hører ikke til noe område; skriv området i denne raden</translation>
    </message>
    <message>
        <source>the question “{id}” stands here again; remove one row</source>
        <translation>spørsmålet «{id}» står her igjen; fjern den ene raden</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is not closed</source>
        <translation>anførselstegnet som åpnes her, blir ikke lukket</translation>
    </message>
    <message>
        <source>the row has no question id, so it cannot be known which question it translates</source>
        <translation>raden har ingen spørsmåls-ID, så det går ikke an å vite hvilket spørsmål den oversetter</translation>
    </message>
    <message>
        <source>the row “{name}” is unknown; the rows are: {known}</source>
        <translation>raden «{name}» er ukjent; radene er: {known}</translation>
    </message>
    <message>
        <source>the row “{name}” stands here again; remove one of them</source>
        <translation>raden «{name}» står her igjen; fjern den ene</translation>
    </message>
    <message>
        <source>the scale has {count} level(s); it must have from {low} to {high}</source>
        <translation>skalaen har {count} nivåer; den må ha fra {low} til {high}</translation>
    </message>
    <message>
        <source>the sheet holds questions, but its name is not the code of a language; call it for instance nb, nn or en, or leave only one sheet with questions</source>
        <translation>arket har spørsmål, men navnet er ikke koden for et språk; kall det for eksempel nb, nn eller en, eller la bare ett ark ha spørsmål</translation>
    </message>
    <message>
        <source>the sheet needs a column “{value}” and a column “{name}”</source>
        <translation>arket trenger en kolonne «{value}» og en kolonne «{name}»</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” holds more than a model can: at most {cells} filled cells</source>
        <translation>arket «{sheet}» har mer enn en modell kan ha: høyst {cells} fylte celler</translation>
    </message>
    <message>
        <source>the system gives error {code}</source>
        <translation>systemet melder feil {code}</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not allowed; nothing in a model file is executed or converted</source>
        <translation>merket «{tag}» er ikke tillatt; ingenting i en modellfil blir kjørt eller gjort om</translation>
    </message>
    <message>
        <source>the text has a NUL character in it</source>
        <translation>teksten har et NUL-tegn i seg</translation>
    </message>
    <message>
        <source>the text has half a letter (a lone surrogate) in it</source>
        <translation>teksten har et halvt tegn (et løst surrogat) i seg</translation>
    </message>
    <message>
        <source>the topics joined to this one have more votes than it has</source>
        <translation>temaene som er slått sammen med dette, har flere stemmer enn det har</translation>
    </message>
    <message>
        <source>the translation</source>
        <translation>oversettelsen</translation>
    </message>
    <message>
        <source>the translation is in “{value}”, the language of the model itself</source>
        <translation>oversettelsen er på «{value}», som er språket til modellen selv</translation>
    </message>
    <message>
        <source>the translation is of the model “{value}”; the model is “{right}”</source>
        <translation>oversettelsen gjelder modellen «{value}»; modellen er «{right}»</translation>
    </message>
    <message>
        <source>the translation is of version “{value}”; the model has version “{right}”</source>
        <translation>oversettelsen gjelder versjon «{value}»; modellen har versjon «{right}»</translation>
    </message>
    <message>
        <source>the translation says that its language is “{value}”; “{right}” was expected</source>
        <translation>oversettelsen sier at språket er «{value}»; «{right}» var ventet</translation>
    </message>
    <message>
        <source>the workbook contains macros; save it as Excel workbook (.xlsx), without macros</source>
        <translation>arbeidsboken inneholder makroer; lagre den som Excel-arbeidsbok (.xlsx), uten makroer</translation>
    </message>
    <message>
        <source>the workbook has far more cells than a model can need; remove what is not used</source>
        <translation>arbeidsboken har langt flere celler enn en modell kan trenge; fjern det som ikke er i bruk</translation>
    </message>
    <message>
        <source>the workbook has {count} sheets; at most {limit} are allowed</source>
        <translation>arbeidsboken har {count} ark; høyst {limit} er tillatt</translation>
    </message>
    <message>
        <source>the workbook is damaged: “{part}” cannot be read; open it and save it again</source>
        <translation>arbeidsboken er skadet: «{part}» kan ikke leses; åpne den og lagre den på nytt</translation>
    </message>
    <message>
        <source>the workbook would take more than {limit} MB unpacked, the most allowed</source>
        <translation>arbeidsboken ville ta mer enn {limit} MB pakket ut, som er det meste som er tillatt</translation>
    </message>
    <message>
        <source>there are more problems than the {count} listed here</source>
        <translation>det er flere feil enn de {count} som står her</translation>
    </message>
    <message>
        <source>there is no group {id}</source>
        <translation>det er ingen gruppe {id}</translation>
    </message>
    <message>
        <source>these are {count} people; at most {limit} are allowed</source>
        <translation>dette er {count} personer; høyst {limit} er tillatt</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>dette er en mappe, ikke en fil</translation>
    </message>
    <message>
        <source>this is an OpenDocument spreadsheet; save it as Excel workbook (.xlsx)</source>
        <translation>dette er et OpenDocument-regneark; lagre det som Excel-arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>this is an old (.xls) or a password-protected workbook; save it without a password as Excel workbook (.xlsx)</source>
        <translation>dette er en gammel (.xls) eller passordbeskyttet arbeidsbok; lagre den uten passord som Excel-arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>dette er ikke en tekstfil</translation>
    </message>
    <message>
        <source>this is not an Excel workbook; save the sheet as Excel workbook (.xlsx)</source>
        <translation>dette er ikke en Excel-arbeidsbok; lagre arket som Excel-arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>dette er ikke en vanlig fil</translation>
    </message>
    <message>
        <source>translations do not stand in the model&apos;s own file, but beside it: NAME.model.LANGUAGE.yaml</source>
        <translation>oversettelser står ikke i modellens egen fil, men i en fil ved siden av: NAVN.model.SPRÅK.yaml</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>sant eller usant</translation>
    </message>
    <message>
        <source>with its aliases (*name) written out the file would be larger than {limit} MB</source>
        <translation>med aliasene (*navn) skrevet helt ut ville filen bli større enn {limit} MB</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>du har ikke lov til det</translation>
    </message>
    <message>
        <source>you are not allowed to read the file</source>
        <translation>du har ikke lov til å lese filen</translation>
    </message>
    <message>
        <source>{cell}: the name has more than {most} characters</source>
        <translation>{cell}: navnet har mer enn {most} tegn</translation>
    </message>
    <message>
        <source>{cell}: the name of the organisation is missing</source>
        <translation>{cell}: navnet på virksomheten mangler</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a date such as 2017-09-30</source>
        <translation>{cell}: «{found}» er ikke en dato som 2017-09-30</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a level; the scale goes from {low} to {high}</source>
        <translation>{cell}: «{found}» er ikke et nivå; skalaen går fra {low} til {high}</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a sector that is known here</source>
        <translation>{cell}: «{found}» er ikke en sektor som er kjent her</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a whole level</source>
        <translation>{cell}: «{found}» er ikke et helt nivå</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a whole number</source>
        <translation>{cell}: «{found}» er ikke et helt tall</translation>
    </message>
    <message>
        <source>{cell}: {found} is not an organisation number</source>
        <translation>{cell}: «{found}» er ikke et organisasjonsnummer</translation>
    </message>
    <message>
        <source>{first} and {second} have different organisation numbers: they are not the same.</source>
        <translation>{first} og {second} har ulike organisasjonsnumre: De er ikke den samme.</translation>
    </message>
    <message>
        <source>{found} is not known</source>
        <translation>{found} er ukjent</translation>
    </message>
    <message>
        <source>{found} is not known; choose one of {choices}</source>
        <translation>{found} er ukjent; velg en av {choices}</translation>
    </message>
    <message>
        <source>{found} is not known; did you mean {nearest}?</source>
        <translation>{found} er ukjent; mente du {nearest}?</translation>
    </message>
    <message>
        <source>{group} has topics on its board, and would be left out. Choose more groups, or take the topics away first.</source>
        <translation>{group} har temaer på tavla, og ville falle ut. Velg flere grupper, eller ta bort temaene først.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} mangler</translation>
    </message>
    <message>
        <source>{level} is outside the scale, which goes from {low} to {high}</source>
        <translation>{level} er utenfor skalaen, som går fra {low} til {high}</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was written. Choose another place.</source>
        <translation>{name} kunne ikke skrives ({reason}). Ingenting ble skrevet. Velg et annet sted.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder. Nothing was written. Choose another folder.</source>
        <translation>{name} er en fil, ikke en mappe. Ingenting ble skrevet. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a file.</source>
        <translation>{name} er en mappe eller en enhet, ikke en fil.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file. Nothing was written. Choose another name.</source>
        <translation>{name} er en mappe, ikke en fil. Ingenting ble skrevet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>{name} is in the register already. Merge the two if they are the same.</source>
        <translation>{name} finnes i registeret fra før. Slå de to sammen hvis de er den samme.</translation>
    </message>
    <message>
        <source>{name} is taken care of but cannot be moved to {folder} ({reason}).</source>
        <translation>{name} er tatt hånd om, men kan ikke flyttes til {folder} ({reason}).</translation>
    </message>
    <message>
        <source>{name} may not be written: the folder is protected, or another program has the file open. Nothing was written. Close the file or choose another folder.</source>
        <translation>{name} kan ikke skrives: mappen er beskyttet, eller et annet program har filen åpen. Ingenting ble skrevet. Lukk filen eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>{name} of {organisation} stands both in {first} and in {place}. Both are kept.</source>
        <translation>{name} fra {organisation} står både i {first} og i {place}. Begge er beholdt.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {problem}</source>
        <translation>{name}, linje {line}: {problem}</translation>
    </message>
    <message>
        <source>{name}, sheet “{sheet}”, cell {cell}: {problem}</source>
        <translation>{name}, ark «{sheet}», celle {cell}: {problem}</translation>
    </message>
    <message>
        <source>{name}, sheet “{sheet}”: {problem}</source>
        <translation>{name}, ark «{sheet}»: {problem}</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>{number} is not a Norwegian organisation number (nine digits, modulus 11)</source>
        <translation>{number} er ikke et norsk organisasjonsnummer (ni sifre, modulus 11)</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON knows</source>
        <translation>{number} er ikke et tall som JSON kjenner</translation>
    </message>
    <message>
        <source>{organisation}, {day}</source>
        <translation>{organisation}, {day}</translation>
    </message>
    <message>
        <source>{path} is a folder. A store is a file.</source>
        <translation>{path} er en mappe. Et lager er en fil.</translation>
    </message>
    <message>
        <source>{path} is not a store of Startpunkt. It was not touched. Choose another file.</source>
        <translation>{path} er ikke et lager for Startpunkt. Filen er ikke rørt. Velg en annen fil.</translation>
    </message>
    <message>
        <source>{path} is not an address of a store. Name a file, sqlite:/// and a file, or postgresql+psycopg:// with server and database.</source>
        <translation>{path} er ikke adressen til et lager. Oppgi en fil, sqlite:/// og en fil, eller postgresql+psycopg:// med server og database.</translation>
    </message>
    <message>
        <source>{path} is the store itself. Choose another file for the backup.</source>
        <translation>{path} er selve lageret. Velg en annen fil for sikkerhetskopien.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed</source>
        <translation>{place}: et anførselstegn er ikke lukket</translation>
    </message>
    <message>
        <source>{place}: has {length} characters; at most {limit} are allowed</source>
        <translation>{place}: har {length} tegn; høyst {limit} er tillatt</translation>
    </message>
    <message>
        <source>{place}: nobody knows what “{found}” means here</source>
        <translation>{place}: det er uklart hva «{found}» betyr her</translation>
    </message>
    <message>
        <source>{place}: the organisation is missing</source>
        <translation>{place}: virksomheten mangler</translation>
    </message>
    <message>
        <source>{place}: the sector “{found}” is not known; write for instance departement or kommune</source>
        <translation>{place}: sektoren «{found}» er ukjent; skriv for eksempel departement eller kommune</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not a date; write it like 14.9.2017 or 2017-09-14</source>
        <translation>{place}: «{found}» er ikke en dato; skriv den som 14.9.2017 eller 2017-09-14</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not a number of people from 1 to {most}</source>
        <translation>{place}: «{found}» er ikke et antall personer fra 1 til {most}</translation>
    </message>
    <message>
        <source>{subject} has 1 level text; the scale has {levels} (missing: {missing})</source>
        <translation>{subject} har 1 nivåtekst; skalaen har {levels} (mangler: {missing})</translation>
    </message>
    <message>
        <source>{subject} has a step from level {value}, which is the highest; remove it</source>
        <translation>{subject} har et steg fra nivå {value}, som er det høyeste; fjern det</translation>
    </message>
    <message>
        <source>{subject} has no questions; at least one is needed</source>
        <translation>{subject} har ingen spørsmål; minst ett må til</translation>
    </message>
    <message>
        <source>{subject} has {count} level texts; the scale has {levels} (missing: {missing})</source>
        <translation>{subject} har {count} nivåtekster; skalaen har {levels} (mangler: {missing})</translation>
    </message>
    <message>
        <source>{subject} lies in more than {limit} sections, or in a circle of them</source>
        <translation>{subject} ligger inne i mer enn {limit} avsnitt, eller i en ring av dem</translation>
    </message>
    <message>
        <source>{subject} must be a group of keys, but is {kind}</source>
        <translation>{subject} må være en gruppe med nøkler, men er {kind}</translation>
    </message>
    <message>
        <source>{subject}: the id “{value}” is used more than once</source>
        <translation>{subject}: ID-en «{value}» er brukt mer enn én gang</translation>
    </message>
    <message>
        <source>{subject}: the id “{value}” may have only small letters a–z, digits and hyphens, and must not begin with a hyphen</source>
        <translation>{subject}: ID-en «{value}» kan bare ha små bokstaver a–z, sifre og bindestreker, og kan ikke begynne med bindestrek</translation>
    </message>
    <message>
        <source>{subject}: the id “{value}” must not contain spaces</source>
        <translation>{subject}: ID-en «{value}» kan ikke ha mellomrom</translation>
    </message>
    <message>
        <source>{subject}: the key “{key}” is missing</source>
        <translation>{subject}: nøkkelen «{key}» mangler</translation>
    </message>
    <message>
        <source>{subject}: the key “{key}” is unknown; did you mean “{meant}”?</source>
        <translation>{subject}: nøkkelen «{key}» er ukjent; mente du «{meant}»?</translation>
    </message>
    <message>
        <source>{subject}: the key “{key}” is unknown; the keys are: {known}</source>
        <translation>{subject}: nøkkelen «{key}» er ukjent; nøklene er: {known}</translation>
    </message>
    <message>
        <source>{subject}: the model has no “{key}” for level {value}; there is nothing to translate</source>
        <translation>{subject}: modellen har ikke «{key}» for nivå {value}; det er ingenting å oversette</translation>
    </message>
    <message>
        <source>{subject}: “{key}” contains the unprintable character {code}; remove it</source>
        <translation>{subject}: «{key}» inneholder tegnet {code}, som ikke kan skrives ut; fjern det</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has a text for “{value}”, which is not the value of a level</source>
        <translation>{subject}: «{key}» har en tekst for «{value}», som ikke er verdien til et nivå</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has a text for “{value}”; the scale goes from {low} to {high}</source>
        <translation>{subject}: «{key}» har en tekst for «{value}»; skalaen går fra {low} til {high}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has more than one text for level {value}</source>
        <translation>{subject}: «{key}» har mer enn én tekst for nivå {value}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has more than {limit} entries, the most allowed</source>
        <translation>{subject}: «{key}» har mer enn {limit} oppføringer, som er det meste som er tillatt</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has {count} entries; the model has {right}</source>
        <translation>{subject}: «{key}» har {count} oppføringer; modellen har {right}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has {length} characters; at most {limit} are allowed</source>
        <translation>{subject}: «{key}» har {length} tegn; høyst {limit} er tillatt</translation>
    </message>
    <message>
        <source>{subject}: “{key}” is empty; write a text</source>
        <translation>{subject}: «{key}» er tom; skriv en tekst</translation>
    </message>
    <message>
        <source>{subject}: “{key}” is nested more than {limit} deep</source>
        <translation>{subject}: «{key}» står i hverandre mer enn {limit} i dybden</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a group of keys, but is {kind}</source>
        <translation>{subject}: «{key}» må være en gruppe med nøkler, men er {kind}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a list, but is {kind}</source>
        <translation>{subject}: «{key}» må være en liste, men er {kind}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a number greater than 0 and at most {high}, but is {value}</source>
        <translation>{subject}: «{key}» må være et tall større enn 0 og høyst {high}, men er {value}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a text, but is {kind}</source>
        <translation>{subject}: «{key}» må være en tekst, men er {kind}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a text; put the value in quotation marks: &quot;{value}&quot;</source>
        <translation>{subject}: «{key}» må være en tekst; sett verdien i anførselstegn: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a whole number from {low} to {high}, but is {value}</source>
        <translation>{subject}: «{key}» må være et helt tall fra {low} til {high}, men er {value}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” names “{parent}”, which is not in the file</source>
        <translation>{subject}: «{key}» viser til «{parent}», som ikke finnes i filen</translation>
    </message>
    <message>
        <source>{subject}: “{value}” is not the code of a language; write for instance nb, nn or en</source>
        <translation>{subject}: «{value}» er ikke koden for et språk; skriv for eksempel nb, nn eller en</translation>
    </message>
    <message>
        <source>“*{name}” stands for nothing above; a text that begins with * needs quotation marks</source>
        <translation>«*{name}» viser ikke til noe ovenfor; en tekst som begynner med *, trenger anførselstegn</translation>
    </message>
    <message>
        <source>“{name}” is not translated; remove the text</source>
        <translation>«{name}» blir ikke oversatt; fjern teksten</translation>
    </message>
    <message>
        <source>“{text}” is not a date; write it like 14.9.2017.</source>
        <translation>«{text}» er ikke en dato; skriv den som 14.9.2017.</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write it like 09:30.</source>
        <translation>«{text}» er ikke et klokkeslett; skriv det som 09:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» er ikke et helt tall.</translation>
    </message>
    <message>
        <source>“{title}” is under discussion. End that before you start another topic.</source>
        <translation>«{title}» er under diskusjon. Avslutt det før dere starter et annet tema.</translation>
    </message>
    <message>
        <source>“{value}” is not the value of a level; write a whole number</source>
        <translation>«{value}» er ikke verdien til et nivå; skriv et helt tall</translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message numerus="yes">
        <source>%n card(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n kort er endret på begge maskinene, og er beholdt dobbelt.</numerusform>
            <numerusform>%n kort er endret på begge maskinene, og er beholdt dobbelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n virksomhet</numerusform>
            <numerusform>%n virksomheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people registered.</source>
        <translation>
            <numerusform>%n person er påmeldt.</numerusform>
            <numerusform>%n personer er påmeldt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success story(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n suksesshistorie er endret på begge maskinene, og er beholdt dobbelt.</numerusform>
            <numerusform>%n suksesshistorier er endret på begge maskinene, og er beholdt dobbelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1–9: move to that group · L: stays there when groups are made anew · Space: is here · X: is absent</source>
        <translation>1–9: flytt til den gruppen · L: blir der når grupper lages på nytt · Mellomrom: er her · X: er borte</translation>
    </message>
    <message>
        <source>A Lean Coffee in each group</source>
        <translation>Lean Coffee i hver gruppe</translation>
    </message>
    <message>
        <source>A history of every change, without names of people.</source>
        <translation>En historikk over hver endring, uten navn på personer.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Across the groups</source>
        <translation>På tvers av gruppene</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Legg til et punkt</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Legg til et tema</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Statlig etat</translation>
    </message>
    <message>
        <source>All gatherings</source>
        <translation>Alle samlinger</translation>
    </message>
    <message>
        <source>All of it lies in one file on this computer, and is sent nowhere: {file}</source>
        <translation>Alt ligger i én fil på denne maskinen, og sendes ikke noe sted: {file}</translation>
    </message>
    <message>
        <source>All people are of one organisation: the groups cannot be mixed.</source>
        <translation>Alle er fra én virksomhet: Gruppene kan ikke blandes.</translation>
    </message>
    <message>
        <source>As the name says</source>
        <translation>Som navnet tilsier</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message numerus="yes">
        <source>Attendance noted: %n.</source>
        <translation>
            <numerusform>Oppmøte notert: %n.</numerusform>
            <numerusform>Oppmøte notert: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that you have made keep what they had when they were made.</source>
        <translation>Sikkerhetskopier du har tatt, beholder det de hadde da de ble tatt.</translation>
    </message>
    <message>
        <source>Begin with a usual programme</source>
        <translation>Begynn med et vanlig program</translation>
    </message>
    <message>
        <source>Begin with the seven usual topics</source>
        <translation>Begynn med de sju vanlige temaene</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Starttid</translation>
    </message>
    <message>
        <source>Break; people find their groups</source>
        <translation>Pause; alle finner gruppen sin</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Etter sektor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change the registration</source>
        <translation>Endre påmeldingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetanse</translation>
    </message>
    <message>
        <source>Cooperation across the public sector</source>
        <translation>Samarbeid på tvers i offentlig sektor</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylkeskommune</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete the gathering …</source>
        <translation>Slett samlingen …</translation>
    </message>
    <message>
        <source>Delete the gathering?</source>
        <translation>Slette samlingen?</translation>
    </message>
    <message>
        <source>Digital maturity</source>
        <translation>Digital modenhet</translation>
    </message>
    <message>
        <source>Digital transformation and maturity</source>
        <translation>Digital transformasjon og modenhet</translation>
    </message>
    <message>
        <source>Each is shown first, and then printed or saved.</source>
        <translation>Hvert ark vises først, og blir så skrevet ut eller lagret.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utdanning</translation>
    </message>
    <message>
        <source>Enter: change · Space: all are here, or not · Delete: remove</source>
        <translation>Enter: endre · Mellomrom: alle er her, eller ikke · Delete: fjern</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Finance and resources</source>
        <translation>Økonomi og ressurser</translation>
    </message>
    <message>
        <source>For each person: the group, and whether she or he has come.</source>
        <translation>For hver person: gruppen, og om hun eller han har møtt.</translation>
    </message>
    <message>
        <source>For instance 14.9.2017</source>
        <translation>For eksempel 14.9.2017</translation>
    </message>
    <message>
        <source>For instance ministries</source>
        <translation>For eksempel departementer</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fra en fil …</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Fra papir</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Samlinger</translation>
    </message>
    <message>
        <source>Gatherings (*.json)</source>
        <translation>Samlinger (*.json)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group sizes differ by at most one, and the people of each organisation are spread. The same seed gives the same groups. Locked people stay.</source>
        <translation>Gruppene er like store, på én nær, og hver virksomhets folk er spredt. Samme trekningstall gir samme grupper. Låste personer blir der de er.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Helse</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Er her</translation>
    </message>
    <message numerus="yes">
        <source>In %n success story(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>I %n suksesshistorie har begge maskinene endret det samme. Det som sto her, står; begge deler er bevart i historikken.</numerusform>
            <numerusform>I %n suksesshistorier har begge maskinene endret det samme. Det som sto her, står; begge deler er bevart i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is deleted for good. Save it as a file first if in doubt.</source>
        <translation>Den slettes for godt. Lagre den som en fil først hvis du er i tvil.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Språk på arkene</translation>
    </message>
    <message>
        <source>Latecomer</source>
        <translation>Kommer sent</translation>
    </message>
    <message>
        <source>Latecomer …</source>
        <translation>Kommer sent …</translation>
    </message>
    <message numerus="yes">
        <source>Latecomers: %n.</source>
        <translation>
            <numerusform>Kom sent: %n.</numerusform>
            <numerusform>Kom sent: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>Leadership and culture</source>
        <translation>Ledelse og kultur</translation>
    </message>
    <message>
        <source>Lean Coffee in three groups</source>
        <translation>Lean Coffee i tre grupper</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Lister (*.csv *.txt *.xlsx);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Lag på nytt</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>Lag grupper</translation>
    </message>
    <message>
        <source>Make groups first: each has its own topics.</source>
        <translation>Lag grupper først: Hver gruppe har sine egne temaer.</translation>
    </message>
    <message>
        <source>Make the gathering</source>
        <translation>Opprett samlingen</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Lager sidene …</translation>
    </message>
    <message>
        <source>Many organisations meet: an hour in plenary, then groups with a Lean Coffee each. Register who comes, make even groups, and see the topics of all groups together.</source>
        <translation>Mange virksomheter møtes: en time i plenum, så grupper med hver sin Lean Coffee. Meld på dem som kommer, lag jevne grupper, og se temaene fra alle gruppene samlet.</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Minutes of point {number}</source>
        <translation>Minutter for punkt {number}</translation>
    </message>
    <message>
        <source>Most votes first. Topics with the same title are counted together.</source>
        <translation>Flest stemmer først. Temaer med samme tittel telles sammen.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of {group}</source>
        <translation>Navnet på {group}</translation>
    </message>
    <message numerus="yes">
        <source>Names of people: %n.</source>
        <translation>
            <numerusform>Navn på personer: %n.</numerusform>
            <numerusform>Navn på personer: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Navn, ett på hver linje</translation>
    </message>
    <message>
        <source>New gathering</source>
        <translation>Ny samling</translation>
    </message>
    <message numerus="yes">
        <source>New success stories: %n.</source>
        <translation>
            <numerusform>Nye suksesshistorier: %n.</numerusform>
            <numerusform>Nye suksesshistorier: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>New technology and innovation</source>
        <translation>Ny teknologi og innovasjon</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Neste del</translation>
    </message>
    <message>
        <source>No group has any topics yet.</source>
        <translation>Ingen gruppe har temaer ennå.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as PDF, and print it from another computer.</source>
        <translation>Ingen skriver er satt opp på denne maskinen. Lagre arket som PDF, og skriv det ut fra en annen maskin.</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register organisations one by one, or paste the list of those who come.</source>
        <translation>Ingen er påmeldt ennå. Meld på virksomheter én for én, eller lim inn listen over dem som kommer.</translation>
    </message>
    <message>
        <source>Not needed. They can be wiped with one command.</source>
        <translation>Trengs ikke. De kan slettes med én kommando.</translation>
    </message>
    <message>
        <source>Not registered: {names}</source>
        <translation>Ikke påmeldt: {names}</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Antall grupper</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Antall personer</translation>
    </message>
    <message>
        <source>Numbers, groups and attendance stay. The names cannot be brought back, and earlier steps cannot be undone any more.</source>
        <translation>Antall, grupper og oppmøte blir stående. Navnene kan ikke hentes tilbake, og tidligere steg kan ikke lenger angres.</translation>
    </message>
    <message numerus="yes">
        <source>On %n card(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>På %n kort har begge maskinene endret det samme. Det som sto her, står; begge deler er bevart i historikken.</numerusform>
            <numerusform>På %n kort har begge maskinene endret det samme. Det som sto her, står; begge deler er bevart i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line for each organisation or person, columns apart by tabs, semicolons or commas: organisation, number of people or a name, sector, date. A line of headings is understood.</source>
        <translation>Én linje for hver virksomhet eller person, med tabulator, semikolon eller komma mellom kolonnene: virksomhet, antall personer eller et navn, sektor, dato. En linje med overskrifter blir forstått.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open the board of the group</source>
        <translation>Åpne tavla til gruppen</translation>
    </message>
    <message>
        <source>Open the board of {group}</source>
        <translation>Åpne tavla til {group}</translation>
    </message>
    <message>
        <source>Open {theme}</source>
        <translation>Åpne {theme}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisations mixed</source>
        <translation>Virksomhetene blandet</translation>
    </message>
    <message numerus="yes">
        <source>Organisations with sector and number of people: %n.</source>
        <translation>
            <numerusform>Virksomheter med sektor og antall personer: %n.</numerusform>
            <numerusform>Virksomheter med sektor og antall personer: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations, one a line</source>
        <translation>Virksomheter, én på hver linje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Over at {time}</source>
        <translation>Slutt kl. {time}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} av {count}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ark til utskrift</translation>
    </message>
    <message>
        <source>Papers and privacy</source>
        <translation>Ark og personvern</translation>
    </message>
    <message>
        <source>Parts of the gathering</source>
        <translation>Deler av samlingen</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Lim inn en liste</translation>
    </message>
    <message>
        <source>Paste a list …</source>
        <translation>Lim inn en liste …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Plenary: the theme of the day</source>
        <translation>Plenum: dagens tema</translation>
    </message>
    <message>
        <source>Plenary: what the groups take along</source>
        <translation>Plenum: dette tar gruppene med seg</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Forrige del</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Satt sammen</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leser {name} …</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Meld på</translation>
    </message>
    <message>
        <source>Register those who come before you make groups.</source>
        <translation>Meld på dem som kommer, før du lager grupper.</translation>
    </message>
    <message>
        <source>Register …</source>
        <translation>Meld på …</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Påmeldte</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Påmeldinger</translation>
    </message>
    <message>
        <source>Remove point {number}</source>
        <translation>Fjern punkt {number}</translation>
    </message>
    <message>
        <source>Remove topic {number}</source>
        <translation>Fjern tema {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Save the gathering as a file</source>
        <translation>Lagre samlingen som fil</translation>
    </message>
    <message>
        <source>Save the gathering as a file …</source>
        <translation>Lagre samlingen som fil …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Trekningstall</translation>
    </message>
    <message>
        <source>Send the gathering to the laptops of the groups. Each group works on its own board, notes who comes, and sends its file back; take the files in here, and all of it is put together. Where both have changed the same of a card, what is here stands.</source>
        <translation>Send samlingen til maskinene i gruppene. Hver gruppe arbeider på sin egen tavle, noterer hvem som kommer, og sender filen tilbake; ta filene inn her, så settes alt sammen. Har begge endret det samme på et kort, står det som er her.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Several laptops</source>
        <translation>Flere maskiner</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>Statlig foretak</translation>
    </message>
    <message>
        <source>Success stories</source>
        <translation>Suksesshistorier</translation>
    </message>
    <message numerus="yes">
        <source>Success stories with the organisation that tells them: %n.</source>
        <translation>
            <numerusform>Suksesshistorier med virksomheten som forteller dem: %n.</numerusform>
            <numerusform>Suksesshistorier med virksomheten som forteller dem: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Ta inn en fil</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation>Ta inn en fil …</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Det tar vi med oss</translation>
    </message>
    <message>
        <source>Takeaway of topic {number}</source>
        <translation>Det tar vi med oss fra tema {number}</translation>
    </message>
    <message>
        <source>Taking in {name} …</source>
        <translation>Tar inn {name} …</translation>
    </message>
    <message>
        <source>The boards are put together.</source>
        <translation>Tavlene er slått sammen.</translation>
    </message>
    <message>
        <source>The groups are equally large, and every organisation is spread.</source>
        <translation>Gruppene er like store, og hver virksomhet er spredt.</translation>
    </message>
    <message>
        <source>The groups are equally large. Not spread evenly: {names}.</source>
        <translation>Gruppene er like store. Ikke jevnt spredt: {names}.</translation>
    </message>
    <message>
        <source>The groups have from {smallest} to {largest} people.</source>
        <translation>Gruppene har fra {smallest} til {largest} personer.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>The topics of the groups with votes and takeaways: nobody&apos;s vote is known.</source>
        <translation>Temaene i gruppene, med stemmer og det gruppene tar med seg. Hva den enkelte stemte, er ikke kjent.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema for samlingen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic {number}</source>
        <translation>Tema {number}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Topics across the groups, most votes first</source>
        <translation>Temaer på tvers av gruppene, flest stemmer først</translation>
    </message>
    <message>
        <source>Topics of {group}</source>
        <translation>Temaene i {group}</translation>
    </message>
    <message>
        <source>User orientation</source>
        <translation>Brukerorientering</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Votes for topic {number}</source>
        <translation>Stemmer for tema {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Dette er lagret</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>Dette er galt i listen</translation>
    </message>
    <message>
        <source>What they are called together</source>
        <translation>Fellesnavn</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Hvem er ventet</translation>
    </message>
    <message>
        <source>Who is expected …</source>
        <translation>Hvem er ventet …</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Wipe all names?</source>
        <translation>Slette alle navn?</translation>
    </message>
    <message>
        <source>Wipe the names …</source>
        <translation>Slett navnene …</translation>
    </message>
    <message>
        <source>With the names of people</source>
        <translation>Med navn på personer</translation>
    </message>
    <message>
        <source>Write here what a group had on paper. It is the same board: what is done there stands here, and the other way round.</source>
        <translation>Skriv inn her det gruppen hadde på papir. Det er den samme tavla: det som gjøres der, står her, og omvendt.</translation>
    </message>
    <message>
        <source>are here</source>
        <translation>er her</translation>
    </message>
    <message>
        <source>of the expected</source>
        <translation>av de ventede</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>virksomheter</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>sektorer</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blir</translation>
    </message>
    <message>
        <source>{here} of {expected}</source>
        <translation>{here} av {expected}</translation>
    </message>
    <message>
        <source>{organisation}: go to {groups}.</source>
        <translation>{organisation}: gå til {groups}.</translation>
    </message>
    <message>
        <source>{theme} is here already, with all topics of the file.</source>
        <translation>{theme} er her allerede, med alle temaene i filen.</translation>
    </message>
    <message>
        <source>{theme} was taken in.</source>
        <translation>{theme} er tatt inn.</translation>
    </message>
    <message>
        <source>{used} of {most} votes are given.</source>
        <translation>{used} av {most} stemmer er gitt.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n fil er skrevet til {folder}.</numerusform>
            <numerusform>%n filer er skrevet til {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation>Spør rommet</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Continue with {organisation}</source>
        <translation>Fortsett med {organisation}</translation>
    </message>
    <message>
        <source>Each becomes a file in a folder of your choice. Without notes and names, small groups are left out too. To compare with, only levels and coverage are written, of finished assessments.</source>
        <translation>Hver blir en fil i en mappe du velger. Uten merknader og navn utelates også små grupper. Til sammenligning skrives bare nivåer og dekning, av ferdige vurderinger.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Export all assessments</source>
        <translation>Eksporter alle vurderinger</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Eksporter alle …</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksporter til</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Eksporterer …</translation>
    </message>
    <message>
        <source>Hand out the result</source>
        <translation>Del ut resultatet</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer en fil</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importer en fil …</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer en mappe</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importer en mappe …</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>Importerer {name} …</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Level, strengths and largest gaps on one page.</source>
        <translation>Nivå, styrker og største avstander på én side.</translation>
    </message>
    <message>
        <source>Making the demo …</source>
        <translation>Lager demoen …</translation>
    </message>
    <message>
        <source>Name the organisation. Everything else starts with sensible values.</source>
        <translation>Skriv inn navnet på virksomheten. Alt annet har fornuftige verdier fra før.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ingen svar ennå</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>Read, vote, discuss and agree, one question at a time.</source>
        <translation>Les, stem, diskuter og bli enige, ett spørsmål om gangen.</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leser {name} …</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Se resultatet</translation>
    </message>
    <message>
        <source>See the result of {organisation}</source>
        <translation>Se resultatet for {organisation}</translation>
    </message>
    <message>
        <source>Start new workshop</source>
        <translation>Start ny workshop</translation>
    </message>
    <message>
        <source>Startpunkt (*.startpunkt);;Earlier results in a spreadsheet (*.xlsx *.csv);;All files (*)</source>
        <translation>Startpunkt (*.startpunkt);;Tidligere resultater i et regneark (*.xlsx *.csv);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Take a room through the questions, see the result together, and hand out a page on paper before anyone leaves. Everything stays on this machine.</source>
        <translation>Ta et rom gjennom spørsmålene, se resultatet sammen, og del ut en side på papir før noen går. Alt blir på denne maskinen.</translation>
    </message>
    <message>
        <source>The demo is here already.</source>
        <translation>Demoen er her fra før.</translation>
    </message>
    <message>
        <source>The demo is ready: invented organisations.</source>
        <translation>Demoen er klar, med oppdiktede virksomheter.</translation>
    </message>
    <message>
        <source>The file has a newer version of {organisation} than the one here.</source>
        <translation>Filen har en nyere utgave av {organisation} enn den som er her.</translation>
    </message>
    <message>
        <source>The file has an older version of {organisation} than the one here.</source>
        <translation>Filen har en eldre utgave av {organisation} enn den som er her.</translation>
    </message>
    <message>
        <source>The one here</source>
        <translation>Den som er her</translation>
    </message>
    <message>
        <source>The one in the file</source>
        <translation>Den i filen</translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation>Til sammenligning</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prøv med demo</translation>
    </message>
    <message>
        <source>Where does your organisation stand?</source>
        <translation>Hvor står virksomheten din?</translation>
    </message>
    <message>
        <source>Which version do you want?</source>
        <translation>Hvilken utgave vil du ha?</translation>
    </message>
    <message>
        <source>Without notes and names</source>
        <translation>Uten merknader og navn</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshoper</translation>
    </message>
    <message>
        <source>{handled} of {total} questions</source>
        <translation>{handled} av {total} spørsmål</translation>
    </message>
    <message>
        <source>{occasion} · {model}</source>
        <translation>{occasion} · {model}</translation>
    </message>
    <message>
        <source>{organisation} is here already, with the same answers. Nothing changed.</source>
        <translation>{organisation} er her fra før, med de samme svarene. Ingenting er endret.</translation>
    </message>
    <message>
        <source>{organisation} was imported.</source>
        <translation>{organisation} er importert.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Left out: {what} ({count}).</source>
        <translation>Ikke tatt med: {what} ({count}).</translation>
    </message>
    <message>
        <source>Texts shortened to {limit} characters, the most allowed: {count}.</source>
        <translation>Tekster kortet ned til {limit} tegn, som er det meste som er lov: {count}.</translation>
    </message>
    <message>
        <source>The file does not say its language; by its words it is “{language}”.</source>
        <translation>Filen sier ikke hvilket språk den er på; etter ordene er det «{language}».</translation>
    </message>
    <message>
        <source>The levels {low} to {high} were made of the answers to the questions.</source>
        <translation>Nivåene {low} til {high} er laget av svarene på spørsmålene.</translation>
    </message>
    <message>
        <source>The scores {scores} became the levels {low} to {high}.</source>
        <translation>Poengene {scores} er blitt nivåene {low} til {high}.</translation>
    </message>
    <message>
        <source>a scale of its own for a requirement</source>
        <translation>egen skala for et krav</translation>
    </message>
    <message>
        <source>answers of questions that have more or fewer of them than the levels</source>
        <translation>svarene på spørsmål som har flere eller færre svar enn det er nivåer</translation>
    </message>
    <message>
        <source>answers that choose groups of requirements</source>
        <translation>svar som velger grupper av krav</translation>
    </message>
    <message>
        <source>colours of answers</source>
        <translation>farger på svar</translation>
    </message>
    <message>
        <source>conditions for asking a question</source>
        <translation>vilkår for å stille et spørsmål</translation>
    </message>
    <message>
        <source>controls, and links to them</source>
        <translation>sikringstiltak, og koblinger til dem</translation>
    </message>
    <message>
        <source>further frameworks of the library</source>
        <translation>flere rammeverk i biblioteket</translation>
    </message>
    <message>
        <source>groups of requirements</source>
        <translation>grupper av krav</translation>
    </message>
    <message>
        <source>mappings to other frameworks</source>
        <translation>koblinger til andre rammeverk</translation>
    </message>
    <message>
        <source>other keys</source>
        <translation>andre nøkler</translation>
    </message>
    <message>
        <source>points for an answer</source>
        <translation>poeng for et svar</translation>
    </message>
    <message>
        <source>questions that are answered otherwise than by one choice</source>
        <translation>spørsmål som besvares på annen måte enn med ett valg</translation>
    </message>
    <message>
        <source>questions whose number of answers differs from that of the levels</source>
        <translation>spørsmål som har et annet antall svar enn det er nivåer</translation>
    </message>
    <message>
        <source>results that follow from an answer</source>
        <translation>resultater som følger av et svar</translation>
    </message>
    <message>
        <source>risk matrices</source>
        <translation>risikomatriser</translation>
    </message>
    <message>
        <source>the groups a requirement belongs to</source>
        <translation>gruppene et krav hører til</translation>
    </message>
    <message>
        <source>the importance of a requirement</source>
        <translation>hvor viktig et krav er</translation>
    </message>
    <message>
        <source>threats, and links to them</source>
        <translation>trusler, og koblinger til dem</translation>
    </message>
    <message>
        <source>translated lists of evidence with more or fewer entries</source>
        <translation>oversatte lister med tegn som har flere eller færre punkter</translation>
    </message>
    <message>
        <source>translations that would make the model larger than a model may be</source>
        <translation>oversettelser som ville gjort modellen større enn en modell kan være</translation>
    </message>
    <message>
        <source>translations without the code of a language</source>
        <translation>oversettelser uten språkkode</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n ødelagt</numerusform>
            <numerusform>%n ødelagte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n fil er importert.</numerusform>
            <numerusform>%n filer er importert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n er her fra før</numerusform>
            <numerusform>%n er her fra før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another version</source>
        <translation>
            <numerusform>%n i en annen versjon</numerusform>
            <numerusform>%n i en annen versjon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Begge beholdes</translation>
    </message>
    <message>
        <source>Broken: left out</source>
        <translation>Ødelagt: utelates</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ikke importer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Here already: nothing to do</source>
        <translation>Her fra før: ingenting å gjøre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importer %n fil</numerusform>
            <numerusform>Importer %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer filer</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Ser på filene …</translation>
    </message>
    <message>
        <source>New: is taken in</source>
        <translation>Ny: tas inn</translation>
    </message>
    <message>
        <source>Newer: both are kept</source>
        <translation>Nyere: begge beholdes</translation>
    </message>
    <message>
        <source>Newer: replaces the one here</source>
        <translation>Nyere: erstatter den her</translation>
    </message>
    <message>
        <source>Newer: the one here stays</source>
        <translation>Nyere: den her blir stående</translation>
    </message>
    <message>
        <source>Older: both are kept</source>
        <translation>Eldre: begge beholdes</translation>
    </message>
    <message>
        <source>Older: replaces the one here</source>
        <translation>Eldre: erstatter den her</translation>
    </message>
    <message>
        <source>Older: the one here stays</source>
        <translation>Eldre: den her blir stående</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>The file says that it was changed in the future, so a clock was wrong. Which version is the newer one is not certain.</source>
        <translation>Filen sier at den ble endret i fremtiden, så en klokke gikk feil. Det er ikke sikkert hvilken versjon som er nyest.</translation>
    </message>
    <message>
        <source>The file {name} holds another version of the same assessment.</source>
        <translation>Filen {name} har en annen versjon av samme vurdering.</translation>
    </message>
    <message>
        <source>The file {name} holds the same.</source>
        <translation>Filen {name} har det samme.</translation>
    </message>
    <message>
        <source>The newer one stays</source>
        <translation>Den nyeste blir stående</translation>
    </message>
    <message>
        <source>The one here stays</source>
        <translation>Den her blir stående</translation>
    </message>
    <message>
        <source>The one in the file replaces it</source>
        <translation>Den i filen erstatter den</translation>
    </message>
    <message>
        <source>There are no files of Startpunkt.</source>
        <translation>Det er ingen filer fra Startpunkt her.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>Where another version is here already</source>
        <translation>Der en annen versjon er her fra før</translation>
    </message>
    <message>
        <source>Which version of this file</source>
        <translation>Hvilken versjon for denne filen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finsk</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransk</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tysk</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandsk</translation>
    </message>
    <message>
        <source>Lule Sámi</source>
        <translation>Lulesamisk</translation>
    </message>
    <message>
        <source>Northern Sámi</source>
        <translation>Nordsamisk</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Southern Sámi</source>
        <translation>Sørsamisk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svensk</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n områder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n nivå</numerusform>
            <numerusform>%n nivåer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in model files that are left out.</source>
        <translation>
            <numerusform>%n feil i modellfiler som er utelatt.</numerusform>
            <numerusform>%n feil i modellfiler som er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>%n spørsmål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n tekst mangler</numerusform>
            <numerusform>%n tekster mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is the questionnaire of a workshop. Use one as it is, make a copy your own, or drop a model file or a spreadsheet on the window.</source>
        <translation>En modell er spørsmålene i en workshop. Bruk en som den er, lag din egen av en kopi, eller slipp en modellfil eller et regneark på vinduet.</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Om modellen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modeller</translation>
    </message>
    <message>
        <source>Assessments that are answered already stay as they are.</source>
        <translation>Vurderinger som alt er besvart, forblir som de er.</translation>
    </message>
    <message>
        <source>Contents of the model</source>
        <translation>Innholdet i modellen</translation>
    </message>
    <message>
        <source>Copy {title} and change the copy</source>
        <translation>Kopier {title} og endre kopien</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>Rediger {title}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Export it first if you may want it back.</source>
        <translation>Eksporter den først hvis du kan få bruk for den igjen.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>From level {level} to {next}</source>
        <translation>Fra nivå {level} til {next}</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Fortsett på utkastet</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Installer en modell</translation>
    </message>
    <message>
        <source>Install from a file …</source>
        <translation>Installer fra en fil …</translation>
    </message>
    <message>
        <source>Installing …</source>
        <translation>Installerer …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Language of the model</source>
        <translation>Språket modellen vises på</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La den være</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Lag en kopi</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Lag din egen</translation>
    </message>
    <message>
        <source>Model file (*.yaml)</source>
        <translation>Modellfil (*.yaml)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Models and spreadsheets (*.yaml *.yml *.xlsx)</source>
        <translation>Modeller og regneark (*.yaml *.yml *.xlsx)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ikke brukt ennå</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Åpne {title}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Leser {name} …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>Vil du fjerne {title}?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Erstatt den</translation>
    </message>
    <message>
        <source>Replace the model that is here?</source>
        <translation>Vil du erstatte modellen som er her?</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>The file has an older version ({version}) of {title}.</source>
        <translation>Filen har en eldre versjon ({version}) av {title}.</translation>
    </message>
    <message>
        <source>The file has the same version ({version}) of {title} in other words.</source>
        <translation>Filen har samme versjon ({version}) av {title}, men med andre ord.</translation>
    </message>
    <message>
        <source>There is no model yet. Install one from a file.</source>
        <translation>Det er ingen modeller her ennå. Installer en fra en fil.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n assessment(s)</source>
        <translation>
            <numerusform>Brukt i %n vurdering</numerusform>
            <numerusform>Brukt i %n vurderinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>Hva dere bør tenke på</translation>
    </message>
    <message>
        <source>What would show it</source>
        <translation>Tegn å se etter</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Skriver {name} …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}: {missing}</source>
        <translation>{language}: {missing}</translation>
    </message>
    <message>
        <source>{organisation}, {day} (version {version})</source>
        <translation>{organisation}, {day} (versjon {version})</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopi)</translation>
    </message>
    <message>
        <source>{title} is here already, word for word. Nothing changed.</source>
        <translation>{title} er her fra før, ord for ord. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>{title} er fjernet.</translation>
    </message>
    <message>
        <source>{title}, version {version}, is installed.</source>
        <translation>{title}, versjon {version}, er installert.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Oppmøteliste</translation>
    </message>
    <message>
        <source>Everybody has three votes. Count them.</source>
        <translation>Alle har tre stemmer. Tell dem.</translation>
    </message>
    <message>
        <source>Everybody who is registered</source>
        <translation>Alle som er påmeldt</translation>
    </message>
    <message>
        <source>Expected organisations</source>
        <translation>Forventede virksomheter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group list</source>
        <translation>Gruppeliste</translation>
    </message>
    <message>
        <source>Group lists</source>
        <translation>Gruppelister</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Groups with their size</source>
        <translation>Gruppene med størrelse</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Møtt</translation>
    </message>
    <message>
        <source>Made with Startpunkt on {day}</source>
        <translation>Laget med Startpunkt {day}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name signs</source>
        <translation>Navneskilt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No group has any topics yet.</source>
        <translation>Ingen gruppe har temaer ennå.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Ingen er påmeldt ennå.</translation>
    </message>
    <message>
        <source>Not represented: {names}.</source>
        <translation>Ikke representert: {names}.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Success stories</source>
        <translation>Suksesshistorier</translation>
    </message>
    <message>
        <source>Summary of the gathering</source>
        <translation>Oppsummering av samlingen</translation>
    </message>
    <message>
        <source>Take the topic with most votes first, 8 minutes.</source>
        <translation>Ta temaet med flest stemmer først, i 8 minutter.</translation>
    </message>
    <message>
        <source>Task for the group</source>
        <translation>Oppgave til gruppen</translation>
    </message>
    <message>
        <source>Tasks for the groups</source>
        <translation>Oppgaver til gruppene</translation>
    </message>
    <message>
        <source>The groups are not made yet.</source>
        <translation>Gruppene er ikke laget ennå.</translation>
    </message>
    <message>
        <source>The groups were made with the seed {seed}.</source>
        <translation>Gruppene er laget med trekningstallet {seed}.</translation>
    </message>
    <message>
        <source>This is how you do it</source>
        <translation>Slik gjør dere</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Topics across the groups</source>
        <translation>Temaer på tvers av gruppene</translation>
    </message>
    <message>
        <source>Topics with the same title are one topic, and their votes are added. Ties: the topic that was proposed first.</source>
        <translation>Temaer med samme tittel er ett tema, og stemmene legges sammen. Ved likhet: temaet som ble foreslått først.</translation>
    </message>
    <message>
        <source>Topics with their votes, most votes first</source>
        <translation>Temaene med stemmer, flest stemmer først</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What the groups take along</source>
        <translation>Dette tar gruppene med seg</translation>
    </message>
    <message>
        <source>When the time is out: thumbs up means 4 minutes more.</source>
        <translation>Når tiden er ute: Tommel opp betyr 4 minutter til.</translation>
    </message>
    <message>
        <source>Which services have you succeeded with? Why?</source>
        <translation>Hvilke tjenester har dere lykkes med? Hvorfor?</translation>
    </message>
    <message>
        <source>Who sits in {group}</source>
        <translation>Hvem som sitter i {group}</translation>
    </message>
    <message>
        <source>Write down in one sentence what you take with you from each topic.</source>
        <translation>Skriv ned i én setning hva dere tar med dere fra hvert tema.</translation>
    </message>
    <message>
        <source>Write the topics you want to talk about, one on each note.</source>
        <translation>Skriv temaene dere vil snakke om, ett på hver lapp.</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>statlige etater</translation>
    </message>
    <message>
        <source>counties</source>
        <translation>fylkeskommuner</translation>
    </message>
    <message>
        <source>education</source>
        <translation>utdanning</translation>
    </message>
    <message>
        <source>health</source>
        <translation>helse</translation>
    </message>
    <message>
        <source>ministries</source>
        <translation>departementer</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>state enterprises</source>
        <translation>statlige foretak</translation>
    </message>
    <message>
        <source>{here} of {expected}</source>
        <translation>{here} av {expected}</translation>
    </message>
    <message>
        <source>{number} noted as present</source>
        <translation>{number} er notert som møtt</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} av {pages}</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n vurdering</numerusform>
            <numerusform>%n vurderinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more used another scale.</source>
        <translation>
            <numerusform>%n til brukte en annen skala.</numerusform>
            <numerusform>%n til brukte en annen skala.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers as open data</source>
        <translation>Alle svar som åpne data</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modeller</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Alle sektorer</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statuser</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose two to four assessments of one model in the table, and they stand here side by side.</source>
        <translation>Velg to til fire vurderinger med samme modell i tabellen, så står de her side om side.</translation>
    </message>
    <message>
        <source>Down {change} since last time</source>
        <translation>Ned {change} siden sist</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Each organisation counts once, with its latest finished assessment. Press a step to see who stands on it.</source>
        <translation>Hver virksomhet teller én gang, med sin siste ferdige vurdering. Trykk på et trinn for å se hvem som står der.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Fewer than five organisations: nothing is shown.</source>
        <translation>Færre enn fem virksomheter: Ingenting vises.</translation>
    </message>
    <message>
        <source>Fewer than five organisations: there is nothing to report.</source>
        <translation>Færre enn fem virksomheter: det er ingenting å rapportere.</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Finn en virksomhet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Gjennomgått</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Skjul navn</translation>
    </message>
    <message>
        <source>Hide or show the names</source>
        <translation>Skjul eller vis navnene</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Slik regnes dette ut</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Nivå {level}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Names are hidden. Show them to open an assessment.</source>
        <translation>Navnene er skjult. Vis dem for å åpne en vurdering.</translation>
    </message>
    <message>
        <source>No assessment fits what is chosen above.</source>
        <translation>Ingen vurdering passer til det som er valgt over.</translation>
    </message>
    <message>
        <source>No assessments yet. Start a workshop from Home, or drop files from others on the window.</source>
        <translation>Ingen vurderinger ennå. Start en workshop fra Hjem, eller slipp filer fra andre på vinduet.</translation>
    </message>
    <message>
        <source>No earlier assessment to compare with</source>
        <translation>Ingen tidligere vurdering å sammenligne med</translation>
    </message>
    <message>
        <source>No finished assessment fits what is chosen above.</source>
        <translation>Ingen ferdig vurdering passer til det som er valgt over.</translation>
    </message>
    <message>
        <source>On each level</source>
        <translation>På hvert nivå</translation>
    </message>
    <message>
        <source>One row for each question, with a codebook beside. Without names, sizes are rounded and nothing leads back to an organisation.</source>
        <translation>Én rad for hvert spørsmål, med en kodebok ved siden av. Uten navn er størrelser rundet av, og ingenting fører tilbake til en virksomhet.</translation>
    </message>
    <message>
        <source>Open data …</source>
        <translation>Åpne data …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>Virksomhet {number}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Organisations among each other</source>
        <translation>Virksomhetene samlet</translation>
    </message>
    <message>
        <source>Organisations and dimensions</source>
        <translation>Virksomheter og områder</translation>
    </message>
    <message>
        <source>Organisations …</source>
        <translation>Virksomheter …</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Kvartiler</translation>
    </message>
    <message>
        <source>Reading the portfolio …</source>
        <translation>Leser porteføljen …</translation>
    </message>
    <message>
        <source>Report on these organisations</source>
        <translation>Rapport om disse virksomhetene</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Lagrer {name} …</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>Sorter etter neste kolonne</translation>
    </message>
    <message>
        <source>Sort by the previous column</source>
        <translation>Sorter etter forrige kolonne</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Sorter motsatt vei</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Trapp</translation>
    </message>
    <message>
        <source>Staircase, quartiles, heat map, side by side</source>
        <translation>Trapp, kvartiler, varmekart, side om side</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>The box holds the middle half of the organisations, the stroke in it is the median, the line reaches from the lowest to the highest score. Quartiles by linear interpolation (Hyndman and Fan, type 7); nothing under five.</source>
        <translation>Boksen rommer den midterste halvdelen av virksomhetene, streken i den er medianen, og linjen går fra laveste til høyeste poengsum. Kvartilene er regnet ut med lineær interpolasjon (Hyndman og Fan, type 7); ingenting vises for færre enn fem.</translation>
    </message>
    <message>
        <source>The colour is the level nearest to the score. Press a row for its result.</source>
        <translation>Fargen er nivået nærmest poengsummen. Trykk på en rad for å se resultatet.</translation>
    </message>
    <message>
        <source>The middle half</source>
        <translation>Den midterste halvdelen</translation>
    </message>
    <message>
        <source>The scores of the chosen assessments on each dimension of their model.</source>
        <translation>Poengsummen til de valgte vurderingene på hvert område i modellen.</translation>
    </message>
    <message>
        <source>The staircase and the quartiles of those that are shown now.</source>
        <translation>Trappa og kvartilene for dem som vises nå.</translation>
    </message>
    <message>
        <source>There is no finished assessment here yet.</source>
        <translation>Her er ingen ferdige vurderinger ennå.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Unchanged since last time</source>
        <translation>Uendret siden sist</translation>
    </message>
    <message>
        <source>Up {change} since last time</source>
        <translation>Opp {change} siden sist</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det som vises</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Med navn</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>{level} ({score})</source>
        <translation>{level} ({score})</translation>
    </message>
    <message numerus="yes">
        <source>{model}: the latest finished assessment of %n organisation(s).</source>
        <translation>
            <numerusform>{model}: siste ferdige vurdering fra %n virksomhet.</numerusform>
            <numerusform>{model}: siste ferdige vurdering fra hver av %n virksomheter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n assessment(s)</source>
        <translation>
            <numerusform>{shown} av %n vurdering</numerusform>
            <numerusform>{shown} av %n vurderinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message numerus="yes">
        <source>%n action(s) still open from last time</source>
        <translation>
            <numerusform>%n tiltak er åpent fra forrige gang</numerusform>
            <numerusform>%n tiltak er åpne fra forrige gang</numerusform>
        </translation>
    </message>
    <message>
        <source>About this workshop</source>
        <translation>Om denne workshopen</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Statlig etat</translation>
    </message>
    <message>
        <source>Ballots are filled in and typed in as a pile.</source>
        <translation>Stemmesedler fylles ut og tastes inn som en bunke.</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylkeskommune</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkte</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utdanning</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Every change is saved when you leave its field.</source>
        <translation>Hver endring blir lagret når du forlater feltet.</translation>
    </message>
    <message>
        <source>For instance: leaders&apos; meeting</source>
        <translation>For eksempel: ledersamling</translation>
    </message>
    <message>
        <source>For instance: the whole organisation</source>
        <translation>For eksempel: hele virksomheten</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Gå til spørsmålene</translation>
    </message>
    <message>
        <source>Hands are counted for each level; the votes suggest one.</source>
        <translation>Hender blir talt for hvert nivå, og stemmene foreslår ett.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Helse</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Known: its details are filled in below.</source>
        <translation>Kjent fra før: opplysningene er fylt inn under.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Språk i spørsmålene</translation>
    </message>
    <message>
        <source>Levels of last time</source>
        <translation>Nivåene fra sist</translation>
    </message>
    <message>
        <source>Locked: the answers belong to this model.</source>
        <translation>Låst: svarene hører til denne modellen.</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Lager sidene …</translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation>Modenhetsmodell</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>Minutes at hand</source>
        <translation>Minutter til rådighet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Nine digits</source>
        <translation>Ni sifre</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen grense</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>One ballot for each participant, twelve where their number is not known. Print them on both sides.</source>
        <translation>Én stemmeseddel til hver deltaker, tolv når antallet ikke er kjent. Skriv ut på begge sider.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Stemmesedler på papir</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Prepare the workshop</source>
        <translation>Forbered workshopen</translation>
    </message>
    <message>
        <source>Print ballots …</source>
        <translation>Skriv ut stemmesedler …</translation>
    </message>
    <message>
        <source>Print posters, A3 …</source>
        <translation>Skriv ut plakater, A3 …</translation>
    </message>
    <message>
        <source>Print posters, A4 …</source>
        <translation>Skriv ut plakater, A4 …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Secret on the laptop</source>
        <translation>Hemmelig på maskinen</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>See what became of them</source>
        <translation>Se hva det ble av dem</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Håndsopprekning</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>Statlig foretak</translation>
    </message>
    <message>
        <source>The laptop goes round; nobody sees another one’s vote.</source>
        <translation>Maskinen går rundt, og ingen ser hva andre stemmer.</translation>
    </message>
    <message>
        <source>The name is enough. Everything else can be changed later.</source>
        <translation>Navnet er nok. Alt annet kan endres senere.</translation>
    </message>
    <message>
        <source>The room says a level, and one key sets it.</source>
        <translation>Rommet sier et nivå, og én tast setter det.</translation>
    </message>
    <message>
        <source>They stand pale beside the votes once these are shown.</source>
        <translation>De står svakt ved siden av stemmene når disse vises.</translation>
    </message>
    <message>
        <source>Type in ballots</source>
        <translation>Legg inn stemmesedler</translation>
    </message>
    <message>
        <source>Type to find a known one, or give a new name.</source>
        <translation>Skriv for å finne en kjent, eller gi et nytt navn.</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Måte å stemme på</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>{title} · {questions} questions</source>
        <translation>{title} · {questions} spørsmål</translation>
    </message>
    <message>
        <source>{when} (last time)</source>
        <translation>{when} (sist)</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Ett steg &amp;opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Ett steg &amp;ned</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen finnes ikke.
Se etter at navnet er riktig.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen finnes ikke.
Se etter at navnet er riktig.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes fra før.
Vil du erstatte filen?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Gi &amp;nytt navn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Maskinen</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Til bunnen</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Til venstre kant</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En side ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>En side til venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>En side til høyre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En side opp</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Til høyre kant</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høyre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Til toppen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenkeadressen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min igjen</numerusform>
            <numerusform>%n min igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over time</source>
        <translation>
            <numerusform>%n min over tiden</numerusform>
            <numerusform>%n min over tiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min used</source>
        <translation>
            <numerusform>%n min brukt</numerusform>
            <numerusform>%n min brukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) can wait</source>
        <translation>
            <numerusform>%n spørsmål kan vente</numerusform>
            <numerusform>%n spørsmål kan vente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n spørsmål igjen</numerusform>
            <numerusform>%n spørsmål igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>A number of votes is a whole number from 0 to {most}; nothing was changed.</source>
        <translation>Et antall stemmer er et helt tall fra 0 til {most}. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Avsto</translation>
    </message>
    <message>
        <source>Agree on a level, whatever the votes say</source>
        <translation>Bli enige om et nivå, uansett hva stemmene sier</translation>
    </message>
    <message>
        <source>Agree on the suggestion</source>
        <translation>Bli enige om forslaget</translation>
    </message>
    <message>
        <source>Agree on {level}</source>
        <translation>Enige om {level}</translation>
    </message>
    <message>
        <source>Agreed: {level} {name}</source>
        <translation>Enige om: {level} {name}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All questions are handled</source>
        <translation>Alle spørsmål er gjennomgått</translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable</source>
        <translation>
            <numerusform>Svart på {agreed} av {total}, %n ikke aktuelt</numerusform>
            <numerusform>Svart på {agreed} av {total}, %n ikke aktuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable, {left} left</source>
        <translation>
            <numerusform>Svart på {agreed} av {total}, %n ikke aktuelt, {left} igjen</numerusform>
            <numerusform>Svart på {agreed} av {total}, %n ikke aktuelle, {left} igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace not all fit. Those that weigh least wait; the weightiest are kept.</source>
        <translation>I dette tempoet rekker dere ikke alle. De som veier minst, kan vente; de tyngste tas først.</translation>
    </message>
    <message>
        <source>Back to the last question</source>
        <translation>Tilbake til det siste spørsmålet</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Tilbake til spørsmålet</translation>
    </message>
    <message>
        <source>Begin or end a secret round</source>
        <translation>Start eller avslutt en hemmelig runde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose the secret way of voting first (V).</source>
        <translation>Velg hemmelig avstemning først (V).</translation>
    </message>
    <message>
        <source>Clock paused</source>
        <translation>Klokken står</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Consensus is 1 when all votes are alike and 0 when they stand at the two ends. From 0.80 it is called agreed, from 0.60 some spread, below that divided. The suggestion is the median vote, the lower one of two.</source>
        <translation>Enigheten er 1 når alle stemmer er like, og 0 når de står i hver sin ende. Fra 0,80 heter det samstemt, fra 0,60 noe spredning, under det delt. Forslaget er medianen av stemmene, den laveste av to.</translation>
    </message>
    <message>
        <source>Consensus {former} → {value} · {word}</source>
        <translation>Enighet {former} → {value} · {word}</translation>
    </message>
    <message>
        <source>Consensus {value} · {word}</source>
        <translation>Enighet {value} · {word}</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Tell den med</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkte</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissens</translation>
    </message>
    <message>
        <source>Dissent ✓</source>
        <translation>Dissens ✓</translation>
    </message>
    <message>
        <source>Dissent: who sees it differently, and why?</source>
        <translation>Dissens: Hvem ser det annerledes, og hvorfor?</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Do not count it</source>
        <translation>Ikke tell den</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Empty: each question takes the time it needs.</source>
        <translation>Tomt: hvert spørsmål får den tiden det trenger.</translation>
    </message>
    <message>
        <source>End the round (S)</source>
        <translation>Avslutt runden (S)</translation>
    </message>
    <message>
        <source>End the secret round first (S).</source>
        <translation>Avslutt den hemmelige runden først (S).</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Avslutt vurderingen</translation>
    </message>
    <message>
        <source>Finishing locks the answers. They can be opened again.</source>
        <translation>Når vurderingen avsluttes, låses svarene. De kan åpnes igjen.</translation>
    </message>
    <message>
        <source>Finishing locks the answers; the result stays preliminary.</source>
        <translation>Når vurderingen avsluttes, låses svarene. Resultatet er fortsatt foreløpig.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Gå til et spørsmål</translation>
    </message>
    <message>
        <source>Go to a question first.</source>
        <translation>Gå til et spørsmål først.</translation>
    </message>
    <message>
        <source>Hand the laptop round (S)</source>
        <translation>La maskinen gå rundt (S)</translation>
    </message>
    <message>
        <source>Hide the votes again (Space)</source>
        <translation>Skjul stemmene igjen (mellomrom)</translation>
    </message>
    <message>
        <source>I abstain (A)</source>
        <translation>Jeg avstår (A)</translation>
    </message>
    <message>
        <source>Keep it finished</source>
        <translation>La den være avsluttet</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behold deres</translation>
    </message>
    <message>
        <source>Leave it unsaved</source>
        <translation>La det være ulagret</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>La klokken gå</translation>
    </message>
    <message>
        <source>Level {level} agreed. Saved.</source>
        <translation>Enige om nivå {level}. Lagret.</translation>
    </message>
    <message>
        <source>Level, or a vote for it; 0 is level 10</source>
        <translation>Nivå, eller en stemme for det; 0 er nivå 10</translation>
    </message>
    <message>
        <source>Minutes for each question</source>
        <translation>Minutter per spørsmål</translation>
    </message>
    <message>
        <source>More have voted than take part.</source>
        <translation>Flere har stemt enn det er deltakere.</translation>
    </message>
    <message>
        <source>More votes than people</source>
        <translation>Flere stemmer enn deltakere</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>New round (R)</source>
        <translation>Ny runde (R)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>Neste område</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Neste spørsmål</translation>
    </message>
    <message>
        <source>No longer parked. Saved.</source>
        <translation>Ikke lenger parkert. Lagret.</translation>
    </message>
    <message>
        <source>No minutes are given in the preparation.</source>
        <translation>Det er ikke satt av minutter i forberedelsen.</translation>
    </message>
    <message>
        <source>No question fits.</source>
        <translation>Ingen spørsmål passer.</translation>
    </message>
    <message>
        <source>No score: nothing is agreed here</source>
        <translation>Ingen poengsum: dere er ikke enige om noe her</translation>
    </message>
    <message>
        <source>No suggestion yet</source>
        <translation>Ikke noe forslag ennå</translation>
    </message>
    <message>
        <source>No votes yet, so there is nothing to suggest.</source>
        <translation>Ingen stemmer ennå, så det er ikke noe å foreslå.</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ikke enige ennå</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke aktuelt</translation>
    </message>
    <message>
        <source>Not applicable, because …</source>
        <translation>Ikke aktuelt, fordi …</translation>
    </message>
    <message>
        <source>Not applicable. Saved.</source>
        <translation>Ikke aktuelt. Lagret.</translation>
    </message>
    <message>
        <source>Not applicable: {reason}</source>
        <translation>Ikke aktuelt: {reason}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke lagret ennå</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Begrunnelse ✓</translation>
    </message>
    <message>
        <source>Note: why did the room answer like this?</source>
        <translation>Begrunnelse: Hvorfor svarte rommet slik?</translation>
    </message>
    <message>
        <source>On to the end</source>
        <translation>Videre til slutten</translation>
    </message>
    <message>
        <source>On to {dimension}</source>
        <translation>Videre til {dimension}</translation>
    </message>
    <message>
        <source>One vote less</source>
        <translation>Én stemme mindre</translation>
    </message>
    <message>
        <source>One vote more</source>
        <translation>Én stemme mer</translation>
    </message>
    <message>
        <source>One who abstains</source>
        <translation>Én som avstår</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Stemmesedler på papir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parker</translation>
    </message>
    <message>
        <source>Park for later</source>
        <translation>Parker til senere</translation>
    </message>
    <message>
        <source>Park these</source>
        <translation>Parker disse</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkert</translation>
    </message>
    <message>
        <source>Parked for later. Saved.</source>
        <translation>Parkert til senere. Lagret.</translation>
    </message>
    <message>
        <source>Parked or not answered</source>
        <translation>Parkert eller ikke besvart</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Stopp klokken</translation>
    </message>
    <message>
        <source>Pause the clock, or let it go on</source>
        <translation>Stopp klokken, eller la den gå</translation>
    </message>
    <message>
        <source>Press the number of your level</source>
        <translation>Trykk tallet for nivået ditt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Previous dimension</source>
        <translation>Forrige område</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Forrige spørsmål</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Question {number} of {total}: {prompt}</source>
        <translation>Spørsmål {number} av {total}: {prompt}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Read out: the wall shows level after level</source>
        <translation>Lese høyt: projektoren viser nivå for nivå</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Fjern svaret</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Åpne igjen …</translation>
    </message>
    <message>
        <source>Reopen, so that answers can change? The history will tell of it.</source>
        <translation>Vil du åpne igjen, så svarene kan endres? Historikken forteller om det.</translation>
    </message>
    <message>
        <source>Round {number} begins. Saved.</source>
        <translation>Runde {number} begynner. Lagret.</translation>
    </message>
    <message>
        <source>Round {number}: {given}</source>
        <translation>Runde {number}: {given}</translation>
    </message>
    <message>
        <source>Round {number}: {value} · {word}</source>
        <translation>Runde {number}: {value} · {word}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Score {score} · level {level} {name}</source>
        <translation>{score} · nivå {level} {name}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Secret on the laptop</source>
        <translation>Hemmelig på maskinen</translation>
    </message>
    <message>
        <source>Secret round</source>
        <translation>Hemmelig runde</translation>
    </message>
    <message>
        <source>Secret round: hand the laptop round.</source>
        <translation>Hemmelig runde: la maskinen gå rundt.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Se resultatet</translation>
    </message>
    <message>
        <source>Show of hands or cards</source>
        <translation>Håndsopprekning eller kort</translation>
    </message>
    <message>
        <source>Show or hide the clock</source>
        <translation>Vis eller skjul klokken</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>Vis stemmene</translation>
    </message>
    <message>
        <source>Show the votes first (Space).</source>
        <translation>Vis stemmene først (mellomrom).</translation>
    </message>
    <message>
        <source>Show the votes to the room (Space)</source>
        <translation>Vis stemmene for rommet (mellomrom)</translation>
    </message>
    <message>
        <source>Show the votes, or hide them again</source>
        <translation>Vis stemmene, eller skjul dem igjen</translation>
    </message>
    <message>
        <source>Somebody else has answered this question meanwhile. The history keeps both answers.

Theirs, which stands now: {theirs}
Yours: {mine}</source>
        <translation>Noen andre har svart på dette spørsmålet i mellomtiden. Historikken tar vare på begge svarene.

Deres, som står nå: {theirs}
Ditt: {mine}</translation>
    </message>
    <message>
        <source>Take the last vote or the answer back</source>
        <translation>Ta tilbake siste stemme eller svaret</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>Talk about it again</source>
        <translation>Ta det opp igjen</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Takk!</translation>
    </message>
    <message>
        <source>That makes {given} votes, and {expected} take part. Count it all the same?</source>
        <translation>Da blir det {given} stemmer, og dere er {expected} deltakere. Vil du telle med likevel?</translation>
    </message>
    <message>
        <source>The answer is removed. Saved.</source>
        <translation>Svaret er fjernet. Lagret.</translation>
    </message>
    <message>
        <source>The assessment is finished. Saved.</source>
        <translation>Vurderingen er avsluttet. Lagret.</translation>
    </message>
    <message>
        <source>The assessment is finished; reopen it to change answers.</source>
        <translation>Vurderingen er avsluttet; åpne den igjen for å endre svar.</translation>
    </message>
    <message>
        <source>The assessment is open again. Saved.</source>
        <translation>Vurderingen er åpen igjen. Lagret.</translation>
    </message>
    <message>
        <source>The ballots are the first round; hands are counted in a new one (R).</source>
        <translation>Stemmesedlene er første runde. Hender telles i en ny runde (R).</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>The clock (K)</source>
        <translation>Klokken (K)</translation>
    </message>
    <message>
        <source>The clock is paused.</source>
        <translation>Klokken står.</translation>
    </message>
    <message>
        <source>The clock is running.</source>
        <translation>Klokken går.</translation>
    </message>
    <message>
        <source>The clock: time box, and what can wait</source>
        <translation>Klokken: tidsramme, og hva som kan vente</translation>
    </message>
    <message>
        <source>The questions can wait. Saved.</source>
        <translation>Spørsmålene kan vente. Lagret.</translation>
    </message>
    <message>
        <source>The room votes in another way now. Saved.</source>
        <translation>Rommet stemmer på en annen måte nå. Lagret.</translation>
    </message>
    <message>
        <source>The scale goes from {lowest} to {highest}.</source>
        <translation>Skalaen går fra {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>The secret round has ended.</source>
        <translation>Den hemmelige runden er slutt.</translation>
    </message>
    <message>
        <source>The votes are hidden again. Saved.</source>
        <translation>Stemmene er skjult igjen. Lagret.</translation>
    </message>
    <message>
        <source>The votes are shown. Saved.</source>
        <translation>Stemmene vises. Lagret.</translation>
    </message>
    <message>
        <source>The votes of this round are shown. Begin a new round first (R).</source>
        <translation>Stemmene i denne runden er vist. Start en ny runde først (R).</translation>
    </message>
    <message>
        <source>There is no vote to take back.</source>
        <translation>Det er ingen stemme å ta tilbake.</translation>
    </message>
    <message>
        <source>This assessment is finished: the answers are locked.</source>
        <translation>Denne vurderingen er avsluttet: svarene er låst.</translation>
    </message>
    <message numerus="yes">
        <source>This question has taken %n min</source>
        <translation>
            <numerusform>Dette spørsmålet har tatt %n min</numerusform>
            <numerusform>Dette spørsmålet har tatt %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>This was the last question.</source>
        <translation>Dette var det siste spørsmålet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Two answers to one question</source>
        <translation>To svar på ett spørsmål</translation>
    </message>
    <message>
        <source>Type in the ballots</source>
        <translation>Legg inn stemmesedlene</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ubesvart</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Bruk mitt</translation>
    </message>
    <message>
        <source>Votes are secret here: begin a secret round (S).</source>
        <translation>Her stemmer dere hemmelig: start en hemmelig runde (S).</translation>
    </message>
    <message>
        <source>Votes for level {level}</source>
        <translation>Stemmer for nivå {level}</translation>
    </message>
    <message>
        <source>Votes in all: {votes}. Saved.</source>
        <translation>Stemmer i alt: {votes}. Lagret.</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Måte å stemme på</translation>
    </message>
    <message>
        <source>Way of voting (V)</source>
        <translation>Måte å stemme på (V)</translation>
    </message>
    <message>
        <source>Way of voting: {name} (V)</source>
        <translation>Måte å stemme på: {name} (V)</translation>
    </message>
    <message>
        <source>What divided the room most</source>
        <translation>Dette delte rommet mest</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Hva nivåene betyr</translation>
    </message>
    <message>
        <source>What the levels mean (L)</source>
        <translation>Hva nivåene betyr (L)</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>Hva dere bør tenke på</translation>
    </message>
    <message>
        <source>What would show it:</source>
        <translation>Dette kan vise det:</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Hvilke spørsmål</translation>
    </message>
    <message>
        <source>With dissent</source>
        <translation>Med dissens</translation>
    </message>
    <message>
        <source>Wrong number? Backspace takes your vote back.</source>
        <translation>Feil tall? Backspace tar stemmen din tilbake.</translation>
    </message>
    <message>
        <source>Your answer stands. Saved.</source>
        <translation>Svaret ditt står. Lagret.</translation>
    </message>
    <message>
        <source>Your vote is counted. Pass the laptop on.</source>
        <translation>Stemmen din er talt. Send maskinen videre.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>samstemt</translation>
    </message>
    <message>
        <source>agreed on level {level}</source>
        <translation>enige om nivå {level}</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>delt</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nivå {level}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikke noe svar</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ingen tekst</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>ingen stemmer</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke besvart</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>not applicable: {reason}</source>
        <translation>ikke aktuelt: {reason}</translation>
    </message>
    <message>
        <source>not parked</source>
        <translation>ikke parkert</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkert</translation>
    </message>
    <message>
        <source>some spread</source>
        <translation>noe spredning</translation>
    </message>
    <message>
        <source>this question is over its time</source>
        <translation>spørsmålet har gått over tiden</translation>
    </message>
    <message>
        <source>votes {counts}</source>
        <translation>stemmer {counts}</translation>
    </message>
    <message>
        <source>{answer} · last time: {level}</source>
        <translation>{answer} · sist: {level}</translation>
    </message>
    <message>
        <source>{dimension} is done: time for a look back.</source>
        <translation>{dimension} er ferdig: tid for et tilbakeblikk.</translation>
    </message>
    <message>
        <source>{dimension} · question {place} of {of}</source>
        <translation>{dimension} · spørsmål {place} av {of}</translation>
    </message>
    <message>
        <source>{dimension}: done</source>
        <translation>{dimension} er ferdig</translation>
    </message>
    <message>
        <source>{each} min per question left</source>
        <translation>{each} min per spørsmål igjen</translation>
    </message>
    <message>
        <source>{each} min/question</source>
        <translation>{each} min/spørsmål</translation>
    </message>
    <message>
        <source>{filter} {number}</source>
        <translation>{filter} {number}</translation>
    </message>
    <message>
        <source>{given} of {expected} have voted</source>
        <translation>{given} av {expected} har stemt</translation>
    </message>
    <message>
        <source>{given}/{expected}</source>
        <translation>{given}/{expected}</translation>
    </message>
    <message>
        <source>{given}: more than take part</source>
        <translation>{given}: flere enn det er deltakere</translation>
    </message>
    <message>
        <source>{handled} of {total}</source>
        <translation>{handled} av {total}</translation>
    </message>
    <message>
        <source>{handled} of {total} questions are handled</source>
        <translation>{handled} av {total} spørsmål er gjennomgått</translation>
    </message>
    <message>
        <source>{number}  {dimension} · {prompt}</source>
        <translation>{number}  {dimension} · {prompt}</translation>
    </message>
    <message>
        <source>{number}, {dimension}, {prompt}, {state}</source>
        <translation>{number}, {dimension}, {prompt}, {state}</translation>
    </message>
    <message>
        <source>{used} of {box} min</source>
        <translation>{used} av {box} min</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n virksomhet</numerusform>
            <numerusform>%n virksomheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Choose an organisation to correct it. Choose several to make one of them.</source>
        <translation>Velg en virksomhet for å rette den. Velg flere for å gjøre dem til én.</translation>
    </message>
    <message>
        <source>Correct an organisation</source>
        <translation>Rett en virksomhet</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Finn en virksomhet</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Finn etter navn eller nummer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n into {name}</source>
        <translation>
            <numerusform>Slå %n sammen til {name}</numerusform>
            <numerusform>Slå %n sammen til {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the chosen</source>
        <translation>Slå sammen de valgte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Nine digits; the last one checks.</source>
        <translation>Ni sifre; det siste er kontrollsiffer.</translation>
    </message>
    <message>
        <source>No organisation has that name or number.</source>
        <translation>Ingen virksomhet har det navnet eller nummeret.</translation>
    </message>
    <message>
        <source>No organisations yet. They come with the first workshop.</source>
        <translation>Ingen virksomheter ennå. De kommer med den første workshopen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Lagret. Ctrl+Z angrer.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>{names} may be the same organisation.</source>
        <translation>{names} kan være samme virksomhet.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s) to be done</source>
        <translation>
            <numerusform>%n tiltak skal gjøres</numerusform>
            <numerusform>%n tiltak skal gjøres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n endring.</numerusform>
            <numerusform>%n endringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gjort</numerusform>
            <numerusform>%n gjort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n virksomhet</numerusform>
            <numerusform>%n virksomheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) answered on another scale.</source>
        <translation>
            <numerusform>%n virksomhet svarte på en annen skala.</numerusform>
            <numerusform>%n virksomheter svarte på en annen skala.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 small</source>
        <translation>1 liten</translation>
    </message>
    <message>
        <source>100–499 employees</source>
        <translation>100–499 ansatte</translation>
    </message>
    <message>
        <source>2 medium</source>
        <translation>2 middels</translation>
    </message>
    <message>
        <source>3 large</source>
        <translation>3 stor</translation>
    </message>
    <message>
        <source>500 employees or more</source>
        <translation>500 ansatte eller flere</translation>
    </message>
    <message>
        <source>A bar or a filled dot is where the organisation stands now.</source>
        <translation>En søyle eller en fylt prikk viser hvor virksomheten står nå.</translation>
    </message>
    <message>
        <source>A changed model</source>
        <translation>Endret modell</translation>
    </message>
    <message>
        <source>A dash stands where there is no figure. It never means zero.</source>
        <translation>En strek står der det ikke finnes noe tall. Den betyr aldri null.</translation>
    </message>
    <message>
        <source>A diamond is the target, the level it wants to reach.</source>
        <translation>En rute er målet, nivået den vil nå.</translation>
    </message>
    <message>
        <source>A group of questions that belong together.</source>
        <translation>En gruppe spørsmål som hører sammen.</translation>
    </message>
    <message>
        <source>A ring on a dotted line is where it stood last time.</source>
        <translation>En ring på en prikket linje viser hvor den sto sist.</translation>
    </message>
    <message>
        <source>A step of the scale.</source>
        <translation>Et trinn på skalaen.</translation>
    </message>
    <message>
        <source>A step to the next level</source>
        <translation>Et steg til neste nivå</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Opplysning</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Actions from this topic:</source>
        <translation>Tiltak fra dette temaet:</translation>
    </message>
    <message>
        <source>Actions of {organisation}</source>
        <translation>Tiltak for {organisation}</translation>
    </message>
    <message>
        <source>Actions · {model}, version {version}</source>
        <translation>Tiltak · {model}, versjon {version}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Agreed from 0.80, some spread from 0.60, else divided.</source>
        <translation>Samstemt fra 0,80, noe spredning fra 0,60, ellers delt.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Agreed on level {level}</source>
        <translation>Enige om nivå {level}</translation>
    </message>
    <message>
        <source>All arithmetic on scores is exact. Rounding happens once, when a figure is shown: to one decimal, half away from zero.</source>
        <translation>All regning med poeng er nøyaktig. Det rundes av én gang, når et tall vises: til én desimal, halve bort fra null.</translation>
    </message>
    <message>
        <source>All topics with their votes</source>
        <translation>Alle temaer med stemmene de fikk</translation>
    </message>
    <message>
        <source>Among others</source>
        <translation>Blant andre</translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable, {left} left</source>
        <translation>
            <numerusform>Svart på {agreed} av {total}, %n ikke aktuelt, {left} igjen</numerusform>
            <numerusform>Svart på {agreed} av {total}, %n ikke aktuelle, {left} igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>By linear interpolation between the two nearest scores (Hyndman and Fan 1996, type 7). The middle half lies between the lower and the upper quartile.</source>
        <translation>Med lineær interpolasjon mellom de to nærmeste poengsummene (Hyndman og Fan 1996, type 7). Midterste halvdel ligger mellom nedre og øvre kvartil.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Change since the first round</source>
        <translation>Endring siden første runde</translation>
    </message>
    <message>
        <source>Cns = 1 + Σ p · log2(1 − |x − μ| / d), where p is the share of votes for level x, μ the mean of the votes and d the width of the scale. 1 is when all vote alike, 0 when half vote for the lowest and half for the highest level. Abstentions do not count. (Tastle and Wierman 2007)</source>
        <translation>Cns = 1 + Σ p · log2(1 − |x − μ| / d), der p er andelen stemmer på nivå x, μ er gjennomsnittet av stemmene og d er bredden på skalaen. 1 er når alle stemmer likt, 0 når halvparten stemmer på det laveste og halvparten på det høyeste nivået. De som avstår, teller ikke. (Tastle og Wierman 2007)</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Concerns: {dimensions}</source>
        <translation>Gjelder: {dimensions}</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>Consensus of a dimension</source>
        <translation>Enighet på et område</translation>
    </message>
    <message>
        <source>Consensus of a round</source>
        <translation>Enighet i en runde</translation>
    </message>
    <message>
        <source>Consensus of the last round minus that of the first.</source>
        <translation>Enigheten i siste runde minus enigheten i første.</translation>
    </message>
    <message>
        <source>Consensus {figure}</source>
        <translation>Enighet {figure}</translation>
    </message>
    <message>
        <source>Consensus: after Tastle and Wierman (2007), from the last round of votes on each question; agreed from {agreed}, some spread from {some}, else divided.</source>
        <translation>Enighet: etter Tastle og Wierman (2007), fra siste stemmerunde på hvert spørsmål; samstemt fra {agreed}, noe spredning fra {some}, ellers delt.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Forside</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Dimension by dimension</source>
        <translation>Område for område</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Dimensions with figures and charts</source>
        <translation>Områdene med tall og figurer</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskusjon</translation>
    </message>
    <message>
        <source>Discussion in {organisation}</source>
        <translation>Diskusjonen i {organisation}</translation>
    </message>
    <message>
        <source>Discussion · {model}, version {version}</source>
        <translation>Diskusjon · {model}, versjon {version}</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissens</translation>
    </message>
    <message>
        <source>Dissent:</source>
        <translation>Dissens:</translation>
    </message>
    <message>
        <source>Dissent: {dissent}</source>
        <translation>Dissens: {dissent}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Lagt bort</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Innsats</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Every change, in the order in which it was made; what was undone is here as well. Long texts are shortened, and votes are shown as the word for their spread.</source>
        <translation>Alle endringer i den rekkefølgen de ble gjort; også det som ble angret, står her. Lange tekster er forkortet, og stemmer vises med ordet for spredningen.</translation>
    </message>
    <message>
        <source>Every question with votes and notes</source>
        <translation>Hvert spørsmål med stemmer og begrunnelse</translation>
    </message>
    <message>
        <source>Every target that is set has been reached.</source>
        <translation>Alle mål som er satt, er nådd.</translation>
    </message>
    <message>
        <source>Fewer than five voted, so the counts are not shown.</source>
        <translation>Færre enn fem stemte, så tallene vises ikke.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Figures are shown from five organisations on.</source>
        <translation>Tall vises fra fem virksomheter.</translation>
    </message>
    <message>
        <source>For every other organisation its latest finished assessment of the same model. Of fewer than five nothing but their number is shown, and nobody is named.</source>
        <translation>For hver av de andre virksomhetene den siste ferdige vurderingen med samme modell. Er de færre enn fem, vises bare antallet, og ingen nevnes ved navn.</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Full rapport</translation>
    </message>
    <message>
        <source>Full report for {organisation}</source>
        <translation>Full rapport for {organisation}</translation>
    </message>
    <message>
        <source>Full report · {model}, version {version}</source>
        <translation>Full rapport · {model}, versjon {version}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>Gap × weight of the question × weight of the dimension. Questions are listed with the largest first; ties: lower consensus first, then the order of the model.</source>
        <translation>Avstand × vekten til spørsmålet × vekten til området. Spørsmålene står med den største først; ved likhet lavest enighet først, så rekkefølgen i modellen.</translation>
    </message>
    <message>
        <source>Gap: target minus score, never below 0.</source>
        <translation>Avstand: mål minus poengsum, aldri under 0.</translation>
    </message>
    <message>
        <source>Gaps and priority</source>
        <translation>Avstand og prioritet</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Høyeste</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Endringslogg</translation>
    </message>
    <message>
        <source>How close the votes are to each other, from 0 to 1.</source>
        <translation>Hvor nær stemmene ligger hverandre, fra 0 til 1.</translation>
    </message>
    <message>
        <source>How far it is from the score to the target.</source>
        <translation>Hvor langt det er fra poengsummen til målet.</translation>
    </message>
    <message>
        <source>How many questions are agreed, not applicable and left. A question that is not applicable has a reason and counts in no score. A result is preliminary while any question is left.</source>
        <translation>Hvor mange spørsmål det er enighet om, som ikke er aktuelle, og som gjenstår. Et spørsmål som ikke er aktuelt, har en grunn og teller ikke i noen poengsum. Et resultat er foreløpig så lenge et spørsmål gjenstår.</translation>
    </message>
    <message>
        <source>How many voted for each level, before or after the discussion.</source>
        <translation>Hvor mange som stemte på hvert nivå, før eller etter diskusjonen.</translation>
    </message>
    <message>
        <source>How the figures are reckoned</source>
        <translation>Slik er tallene regnet ut</translation>
    </message>
    <message>
        <source>How to read the report</source>
        <translation>Slik leser du rapporten</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Største avstander</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>Last time: {day}.</source>
        <translation>Sist: {day}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Level by question</source>
        <translation>Nivå per spørsmål</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Oppnådd nivå</translation>
    </message>
    <message>
        <source>Level {number}: {name}</source>
        <translation>Nivå {number}: {name}</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Nedre kvartil</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laveste</translation>
    </message>
    <message>
        <source>Made with Startpunkt on {day}</source>
        <translation>Laget med Startpunkt {day}</translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation>Modenhetsmodell</translation>
    </message>
    <message>
        <source>Maturity model · version {version}</source>
        <translation>Modenhetsmodell · versjon {version}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Method: The score of a dimension is the sum of weight × level divided by the sum of weights over its agreed questions; questions not answered or not applicable do not count. The overall score is the same mean over the dimensions that have a score, and the level reached is the level nearest to it, ties upwards.</source>
        <translation>Metode: Poengsummen for et område er summen av vekt × nivå delt på summen av vektene for spørsmålene rommet er enig om; spørsmål uten svar og spørsmål som ikke er aktuelle, teller ikke. Den samlede poengsummen er det samme gjennomsnittet over områdene som har en poengsum, og nivået er det som ligger nærmest, likt rundes opp.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Minutter til rådighet</translation>
    </message>
    <message>
        <source>Minutes per question</source>
        <translation>Minutter per spørsmål</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Most contested</source>
        <translation>Mest omstridt</translation>
    </message>
    <message>
        <source>Most contested questions</source>
        <translation>Mest omstridte spørsmål</translation>
    </message>
    <message>
        <source>No actions have been agreed on yet.</source>
        <translation>Ingen tiltak er vedtatt ennå.</translation>
    </message>
    <message>
        <source>No dimension stands out.</source>
        <translation>Ingen områder skiller seg ut.</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Ingen poengsum ennå</translation>
    </message>
    <message>
        <source>No targets are set yet, so there are no gaps to show.</source>
        <translation>Ingen mål er satt ennå, så det er ingen avstander å vise.</translation>
    </message>
    <message>
        <source>No topics were discussed.</source>
        <translation>Ingen temaer ble diskutert.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ikke besvart ennå</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke aktuelt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>One organisation that answers one model on one occasion.</source>
        <translation>Én virksomhet som svarer på én modell ved én anledning.</translation>
    </message>
    <message>
        <source>One thing that is assessed, with a text for each level.</source>
        <translation>Én ting som vurderes, med en tekst for hvert nivå.</translation>
    </message>
    <message>
        <source>Only these organisations: {which}.</source>
        <translation>Bare disse virksomhetene: {which}.</translation>
    </message>
    <message>
        <source>Order: by status, then largest effect, least effort and earliest date first.</source>
        <translation>Rekkefølge: etter status, så størst effekt, minst innsats og tidligst frist først.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Organisations among each other</source>
        <translation>Virksomhetene samlet</translation>
    </message>
    <message>
        <source>Organisations on each level</source>
        <translation>Virksomheter på hvert nivå</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Others and last time</source>
        <translation>De andre og sist</translation>
    </message>
    <message>
        <source>Others on each level</source>
        <translation>Andre på hvert nivå</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Samlet poengsum</translation>
    </message>
    <message>
        <source>Overall score and staircase</source>
        <translation>Samlet poengsum og trapp</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkert</translation>
    </message>
    <message>
        <source>Parked for later</source>
        <translation>Parkert til senere</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Place among the others</source>
        <translation>Plass blant de andre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile among others</source>
        <translation>Profil blant andre</translation>
    </message>
    <message>
        <source>Profile: now, target and last time</source>
        <translation>Profil: nå, mål og sist</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Kvartiler</translation>
    </message>
    <message>
        <source>Quartiles by dimension</source>
        <translation>Kvartiler for hvert område</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Questions timed</source>
        <translation>Spørsmål med tid</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round {number}: {word}</source>
        <translation>Runde {number}: {word}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poengsum</translation>
    </message>
    <message>
        <source>Score of a dimension</source>
        <translation>Poengsum for et område</translation>
    </message>
    <message>
        <source>Scores and levels</source>
        <translation>Poengsummer og nivåer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Siden sist</translation>
    </message>
    <message>
        <source>Something that the room chose to talk about.</source>
        <translation>Noe rommet valgte å snakke om.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Source of the model</source>
        <translation>Kilden til modellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stories of success</source>
        <translation>Suksesshistorier</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Strengths and gaps</source>
        <translation>Styrker og avstander</translation>
    </message>
    <message>
        <source>Strengths and weaknesses</source>
        <translation>Styrker og svakheter</translation>
    </message>
    <message>
        <source>Suggested level</source>
        <translation>Foreslått nivå</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>Summary for {organisation}</source>
        <translation>Oppsummering for {organisation}</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Oppsummering på én side</translation>
    </message>
    <message>
        <source>Summary · {model}, version {version}</source>
        <translation>Oppsummering · {model}, versjon {version}</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Hentet fra en fil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target minus score, never below 0. The gap of a question is the target of its dimension minus the agreed level.</source>
        <translation>Mål minus poengsum, aldri under 0. Avstanden for et spørsmål er målet for området minus nivået det er enighet om.</translation>
    </message>
    <message>
        <source>Target {target}, gap {gap}</source>
        <translation>Mål {target}, avstand {gap}</translation>
    </message>
    <message>
        <source>Target {target}, reached</source>
        <translation>Mål {target}, nådd</translation>
    </message>
    <message>
        <source>The actions</source>
        <translation>Tiltakene</translation>
    </message>
    <message>
        <source>The bars show how many voted for each level. Where there was more than one round, the earlier ones are pale and the last is strong. Agreed means that the votes are close to each other, divided that they are far apart. The agreed level may differ from every vote: the room decides. Who voted for what is never recorded.</source>
        <translation>Søylene viser hvor mange som stemte på hvert nivå. Der det var mer enn én runde, er de tidligere bleke og den siste tydelig. Samstemt betyr at stemmene ligger nær hverandre, delt at de ligger langt fra hverandre. Nivået det er enighet om, kan være et annet enn alle stemmene: Det er rommet som bestemmer. Hvem som stemte hva, blir aldri lagret.</translation>
    </message>
    <message>
        <source>The charts</source>
        <translation>Figurene</translation>
    </message>
    <message>
        <source>The darker the colour of a level, the higher the level; the number is the same.</source>
        <translation>Jo mørkere farge, jo høyere nivå; tallet sier det samme.</translation>
    </message>
    <message>
        <source>The dimensions with the highest and the lowest scores, ties by the order of the model. No dimension is both.</source>
        <translation>Områdene med høyest og lavest poengsum, ved likhet i rekkefølgen fra modellen. Ingen områder er begge deler.</translation>
    </message>
    <message>
        <source>The largest gaps</source>
        <translation>De største avstandene</translation>
    </message>
    <message>
        <source>The level nearest to the score, ties upwards: the whole part of score + 1/2, held within the scale.</source>
        <translation>Nivået som ligger nærmest poengsummen, likt rundes opp: heltallsdelen av poengsum + 1/2, innenfor skalaen.</translation>
    </message>
    <message>
        <source>The level that the organisation wants to reach in a dimension.</source>
        <translation>Nivået virksomheten vil nå på et område.</translation>
    </message>
    <message>
        <source>The levels</source>
        <translation>Nivåene</translation>
    </message>
    <message>
        <source>The levels of the scale, lowest first</source>
        <translation>Nivåene på skalaen, det laveste først</translation>
    </message>
    <message>
        <source>The median is {median}; the middle half stands between {lower} and {upper}.</source>
        <translation>Medianen er {median}; midterste halvdel står mellom {lower} og {upper}.</translation>
    </message>
    <message>
        <source>The median of the last round, the lower one of an even number. It is only a suggestion.</source>
        <translation>Medianen i siste runde, den laveste når antallet er et partall. Det er bare et forslag.</translation>
    </message>
    <message>
        <source>The organisation has assessed itself. A group answered the questions together: they voted, discussed the spread, and agreed on a level for each question. The report shows what they agreed on, how close they stood to each other, and what was said.</source>
        <translation>Virksomheten har vurdert seg selv. En gruppe svarte på spørsmålene sammen: De stemte, diskuterte spredningen og ble enige om et nivå for hvert spørsmål. Rapporten viser hva de ble enige om, hvor nær de sto hverandre, og hva som ble sagt.</translation>
    </message>
    <message>
        <source>The organisation’s latest finished assessment of the same model before this one. A dimension is compared only where its questions are the same.</source>
        <translation>Den siste ferdige vurderingen virksomheten hadde av samme modell før denne. Et område sammenlignes bare der spørsmålene er de samme.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>De andre</translation>
    </message>
    <message>
        <source>The others by dimension</source>
        <translation>De andre, område for område</translation>
    </message>
    <message>
        <source>The plain mean over the last rounds of its questions.</source>
        <translation>Det enkle gjennomsnittet av siste runde på hvert spørsmål.</translation>
    </message>
    <message>
        <source>The question does not concern the organisation; a reason is given.</source>
        <translation>Spørsmålet gjelder ikke virksomheten; grunnen er oppgitt.</translation>
    </message>
    <message>
        <source>The questionnaire: levels, dimensions and questions. It has a version.</source>
        <translation>Spørreskjemaet: nivåer, områder og spørsmål. Det har en versjon.</translation>
    </message>
    <message>
        <source>The result is preliminary until all are answered.</source>
        <translation>Resultatet er foreløpig til alle er besvart.</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalaen</translation>
    </message>
    <message>
        <source>The share of the others with a lower score, plus half of the share with the same.</source>
        <translation>Andelen av de andre med lavere poengsum, pluss halvparten av andelen med den samme.</translation>
    </message>
    <message>
        <source>The time of a question is how long it was open, discussion included.</source>
        <translation>Tiden på et spørsmål er hvor lenge det var åpent, med diskusjon.</translation>
    </message>
    <message>
        <source>The words for it</source>
        <translation>Ordene for enighet</translation>
    </message>
    <message>
        <source>Thumb vote {number}: {decided}.</source>
        <translation>Tommelrunde {number}: {decided}.</translation>
    </message>
    <message>
        <source>Thumb vote {number}: {up} up, {sideways} sideways, {down} down; {decided}.</source>
        <translation>Tommelrunde {number}: {up} opp, {sideways} til siden, {down} ned; {decided}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Tidsbruk</translation>
    </message>
    <message>
        <source>Together with: {topic}</source>
        <translation>Sammen med: {topic}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Two versions are compared only on questions with the same id and the same revision; both scores are reckoned anew on these alone, with the later weights.</source>
        <translation>To versjoner sammenlignes bare på spørsmål med samme id og samme revisjon; begge poengsummene regnes ut på nytt på disse alene, med de siste vektene.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Øvre kvartil</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Versjon av modellen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Votes and consensus</source>
        <translation>Stemmer og enighet</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Svakheter</translation>
    </message>
    <message>
        <source>Weight in the score: {weight}</source>
        <translation>Vekt i poengsummen: {weight}</translation>
    </message>
    <message>
        <source>Weighted gap</source>
        <translation>Vektet avstand</translation>
    </message>
    <message>
        <source>Weights other than 1: {weights}.</source>
        <translation>Andre vekter enn 1: {weights}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What became of last time’s actions</source>
        <translation>Tiltakene fra sist</translation>
    </message>
    <message>
        <source>What came of each topic</source>
        <translation>Hva kom ut av hvert tema</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Slik ser det ut</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hva det betyr</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>Dette har flyttet seg mest</translation>
    </message>
    <message>
        <source>What some in the room hold against the agreed level.</source>
        <translation>Det noen i rommet har å innvende mot nivået det er enighet om.</translation>
    </message>
    <message>
        <source>What took longest</source>
        <translation>Dette tok lengst tid</translation>
    </message>
    <message>
        <source>What we do first</source>
        <translation>Dette gjør vi først</translation>
    </message>
    <message>
        <source>What will be done, by whom, by when.</source>
        <translation>Hva som skal gjøres, av hvem, og når.</translation>
    </message>
    <message>
        <source>What would show it</source>
        <translation>Tegn å se etter</translation>
    </message>
    <message>
        <source>Where fewer than five voted, only the word for the spread is shown, never the counts.</source>
        <translation>Der færre enn fem stemte, vises bare ordet for spredningen, aldri tallene.</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Hvem står hvor</translation>
    </message>
    <message>
        <source>Why it succeeded:</source>
        <translation>Hvorfor det lyktes:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Begrunnelse:</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ordliste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more action(s)</source>
        <translation>
            <numerusform>og %n tiltak til</numerusform>
            <numerusform>og %n tiltak til</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>diskutert</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>held in {year}</source>
        <translation>holdt i {year}</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>under diskusjon</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nådd</translation>
    </message>
    <message>
        <source>target {target}, now {score}</source>
        <translation>mål {target}, nå {score}</translation>
    </message>
    <message>
        <source>the room moved on to the next topic</source>
        <translation>rommet gikk videre til neste tema</translation>
    </message>
    <message>
        <source>the room went on</source>
        <translation>rommet fortsatte</translation>
    </message>
    <message>
        <source>under 100 employees</source>
        <translation>under 100 ansatte</translation>
    </message>
    <message>
        <source>voted on</source>
        <translation>stemt over</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} av {total}</translation>
    </message>
    <message>
        <source>{change} since the first round</source>
        <translation>{change} siden første runde</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes were used on %n question(s).</source>
        <translation>
            <numerusform>{minutes} minutter gikk til %n spørsmål.</numerusform>
            <numerusform>{minutes} minutter gikk til %n spørsmål.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{title}: weight {weight}</source>
        <translation>{title}: vekt {weight}</translation>
    </message>
    <message>
        <source>Σ(weight of the dimension × its score) / Σ(weight of the dimension) over the dimensions that have a score.</source>
        <translation>Σ(vekten til området × poengsummen) / Σ(vekten til området) for områdene som har en poengsum.</translation>
    </message>
    <message>
        <source>Σ(weight × level) / Σ(weight) over its agreed questions. Without any agreed question there is no score.</source>
        <translation>Σ(vekt × nivå) / Σ(vekt) for spørsmålene det er enighet om. Uten noe slikt spørsmål er det ingen poengsum.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%n level(s) to go</source>
        <translation>
            <numerusform>%n nivå igjen</numerusform>
            <numerusform>%n nivåer igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other organisation(s). Figures are shown from five on, so that none can be guessed.</source>
        <translation>
            <numerusform>%n annen virksomhet. Tall vises fra fem, så ingen kan gjettes.</numerusform>
            <numerusform>%n andre virksomheter. Tall vises fra fem, så ingen kan gjettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>100–499 employees</source>
        <translation>100–499 ansatte</translation>
    </message>
    <message>
        <source>500 employees or more</source>
        <translation>500 ansatte eller flere</translation>
    </message>
    <message>
        <source>A gap is the target minus the score. Consensus runs from 0 (votes at both ends) to 1 (all alike), after Tastle and Wierman: from 0.80 agreed, from 0.60 some spread, below that divided.</source>
        <translation>Avstanden er målet minus poengsummen. Enigheten går fra 0 (stemmene står i hver sin ende) til 1 (alle like), etter Tastle og Wierman: fra 0,80 samstemt, fra 0,60 noe spredning, under det delt.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Alle sektorer</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle størrelser</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Among others</source>
        <translation>Blant andre</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Dimensions and targets</source>
        <translation>Områder og mål</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Lagt bort</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Slik er det regnet ut</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Største avstander</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Lowest–highest</source>
        <translation>Laveste–høyeste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Midterste halvdel</translation>
    </message>
    <message>
        <source>Most contested</source>
        <translation>Mest omstridt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Next chart for the room, or next page</source>
        <translation>Neste diagram for rommet, eller neste side</translation>
    </message>
    <message>
        <source>No dimension falls behind yet.</source>
        <translation>Ingen områder ligger etter ennå.</translation>
    </message>
    <message>
        <source>No dimension stands out yet.</source>
        <translation>Ingen områder skiller seg ut ennå.</translation>
    </message>
    <message>
        <source>No other organisation to compare with.</source>
        <translation>Ingen andre virksomheter å sammenligne med.</translation>
    </message>
    <message>
        <source>No question has another level than last time.</source>
        <translation>Ingen spørsmål har et annet nivå enn sist.</translation>
    </message>
    <message>
        <source>No votes are spread.</source>
        <translation>Ingen stemmer spriker.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Own place</source>
        <translation>Egen plass</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Egen poengsum</translation>
    </message>
    <message>
        <source>Preliminary: not every question is answered yet.</source>
        <translation>Foreløpig: ikke alle spørsmål er besvart ennå.</translation>
    </message>
    <message>
        <source>Previous chart for the room, or previous page</source>
        <translation>Forrige diagram for rommet, eller forrige side</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Reading the others</source>
        <translation>Leser de andre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poengsum</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Set targets in the table below, and the gaps show here.</source>
        <translation>Sett mål i tabellen under, så kommer avstandene her.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Vis navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Target for {dimension}</source>
        <translation>Mål for {dimension}</translation>
    </message>
    <message>
        <source>Target in a year</source>
        <translation>Mål om et år</translation>
    </message>
    <message>
        <source>The organisation’s finished assessments of the same model, by the day they were held, and this one. Where the model has changed, two of them are compared only on questions with the same id and revision: both scores are worked out anew on these alone.</source>
        <translation>Virksomhetens ferdige vurderinger med samme modell, etter dagen de ble holdt, og denne. Der modellen er endret, sammenlignes to av dem bare på spørsmål med samme id og revisjon: begge poengsummene regnes ut på nytt på disse alene.</translation>
    </message>
    <message>
        <source>The score is the weighted mean of the agreed levels: first within each dimension, then over the dimensions that have a score. The level reached is the nearest one; a tie counts upwards.</source>
        <translation>Poengsummen er det vektede gjennomsnittet av nivåene rommet er enig om: først innenfor hvert område, så over områdene som har en poengsum. Nivået er det som ligger nærmest; likt rundes opp.</translation>
    </message>
    <message>
        <source>Through the years</source>
        <translation>Gjennom årene</translation>
    </message>
    <message>
        <source>Under 100 employees</source>
        <translation>Under 100 ansatte</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Svakheter</translation>
    </message>
    <message>
        <source>What became of last time’s actions</source>
        <translation>Tiltakene fra sist</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>Dette har flyttet seg mest</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>samstemt</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>delt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nådd</translation>
    </message>
    <message>
        <source>some spread</source>
        <translation>noe spredning</translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of {total} answered, %n not applicable, {unanswered} left</source>
        <translation>
            <numerusform>{agreed} av {total} besvart, %n ikke aktuelt, {unanswered} igjen</numerusform>
            <numerusform>{agreed} av {total} besvart, %n ikke aktuelle, {unanswered} igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>%n har stemt</numerusform>
            <numerusform>%n har stemt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minutt igjen</numerusform>
            <numerusform>%n minutter igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over time</source>
        <translation>
            <numerusform>%n minutt over tiden</numerusform>
            <numerusform>%n minutter over tiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Break, and back</source>
        <translation>Pause, og tilbake</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen når</translation>
    </message>
    <message>
        <source>Dark wall, and back</source>
        <translation>Mørk projektor, og tilbake</translation>
    </message>
    <message>
        <source>Dimension by dimension</source>
        <translation>Område for område</translation>
    </message>
    <message>
        <source>Here we were furthest apart</source>
        <translation>Her var vi mest uenige</translation>
    </message>
    <message>
        <source>Last time: {level}</source>
        <translation>Sist: {level}</translation>
    </message>
    <message>
        <source>Leave the projector</source>
        <translation>Lukk projektoren</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen frist ennå</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Not applicable to us</source>
        <translation>Ikke aktuelt for oss</translation>
    </message>
    <message>
        <source>Our profile</source>
        <translation>Profilen vår</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Under discussion</source>
        <translation>Under diskusjon</translation>
    </message>
    <message>
        <source>We agree on level {level}</source>
        <translation>Vi er enige om nivå {level}</translation>
    </message>
    <message>
        <source>We agree on level {level}: {name}</source>
        <translation>Vi er enige om nivå {level}: {name}</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>Vi fortsetter kl. {time}</translation>
    </message>
    <message>
        <source>We look back</source>
        <translation>Vi ser tilbake</translation>
    </message>
    <message>
        <source>We take away: {text}</source>
        <translation>Det tar vi med oss: {text}</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Hva nivåene betyr</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det rommet ser</translation>
    </message>
    <message>
        <source>What we do · {place} of {of}</source>
        <translation>Dette gjør vi · {place} av {of}</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Her står vi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>samstemt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>divided</source>
        <translation>delt</translation>
    </message>
    <message>
        <source>some spread</source>
        <translation>noe spredning</translation>
    </message>
    <message>
        <source>{dimension} · question {place} of {of}</source>
        <translation>{dimension} · spørsmål {place} av {of}</translation>
    </message>
    <message>
        <source>{handled} of {total} done</source>
        <translation>{handled} av {total} ferdig</translation>
    </message>
    <message>
        <source>{score}, level {level}: {name}</source>
        <translation>{score}, nivå {level}: {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n invented assessment(s) removed.</source>
        <translation>
            <numerusform>%n oppdiktet vurdering er fjernet.</numerusform>
            <numerusform>%n oppdiktede vurderinger er fjernet.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Startpunkt</source>
        <translation>Om Startpunkt</translation>
    </message>
    <message>
        <source>All invented assessments go, with what was answered in them. Your own stay.</source>
        <translation>Alle oppdiktede vurderinger blir borte, med det som er svart i dem. Dine egne blir værende.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Invented organisations, to try the program with.</source>
        <translation>Oppdiktede virksomheter å prøve programmet med.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the demo …</source>
        <translation>Fjern demoen …</translation>
    </message>
    <message>
        <source>Remove the demo?</source>
        <translation>Fjerne demoen?</translation>
    </message>
    <message>
        <source>Removing the demo …</source>
        <translation>Fjerner demoen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Hva som lagres</translation>
    </message>
    <message>
        <source>Where everything lies, and what is never known of anybody.</source>
        <translation>Hvor alt ligger, og hva ingen får vite om noen.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>A text that you have typed cannot be saved just now. It is lost when Startpunkt closes.</source>
        <translation>En tekst du har skrevet, kan ikke lagres akkurat nå. Den går tapt når Startpunkt lukkes.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>All answers that were shown as saved are safe. You can go on; if it happens again, send the report below to those who look after the program.</source>
        <translation>Alle svar som ble vist som lagret, er trygge. Du kan fortsette. Skjer det igjen, så send rapporten under til dem som tar seg av programmet.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stemmesedler</translation>
    </message>
    <message>
        <source>Button: {name}.</source>
        <translation>Knapp: {name}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close Startpunkt</source>
        <translation>Lukk Startpunkt</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Lukk likevel</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskusjon</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Tidligere resultater</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Samlinger</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer filer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>Hovednavigasjon</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Ny workshop</translation>
    </message>
    <message>
        <source>Not asked while the room was watching, and nothing was changed: {question}</source>
        <translation>Startpunkt spurte ikke mens rommet så på, og endret ingenting: {question}</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Ikke alt er lagret</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>På denne siden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Gjort om</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Gjort om: {step}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bli</translation>
    </message>
    <message>
        <source>Steps of the workshop</source>
        <translation>Stegene i workshopen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>Lageret er ikke til å nå</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>Lageret kunne ikke åpnes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne listen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Angret: {step}</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Bruk mitt</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Hva som lagres</translation>
    </message>
    <message>
        <source>{organisation} · {occasion}</source>
        <translation>{organisation} · {occasion}</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Avsto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Statlig etat</translation>
    </message>
    <message>
        <source>Agreed level</source>
        <translation>Enige om nivå</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Enighet i ord</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylkeskommune</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissens</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utdanning</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Innsats</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Avstand</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Helse</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How close the votes of the last round are to each other, from 0 to 1 (Tastle and Wierman, 2007): agreed from 0.80, some spread from 0.60, otherwise divided. Where fewer than five voted, only the word is shown, unless the facilitator chose otherwise.</source>
        <translation>Hvor like stemmene i siste runde er, fra 0 til 1 (Tastle og Wierman, 2007): samstemt fra 0,80, noe spredning fra 0,60, ellers delt. Der færre enn fem har stemt, vises bare ordet, hvis ikke prosesslederen har valgt noe annet.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>Level name</source>
        <translation>Navn på nivået</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Oppnådd nivå</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke aktuelt</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Ikke aktuelt fordi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkert</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Foreløpig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Question ID</source>
        <translation>Spørsmåls-ID</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Questions are still unanswered.</source>
        <translation>Noen spørsmål er ikke besvart ennå.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poengsum</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Source of the model</source>
        <translation>Kilde for modellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>Statlig foretak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target minus score or agreed level, never below 0.</source>
        <translation>Målet minus poengsummen eller nivået, aldri under 0.</translation>
    </message>
    <message>
        <source>The level nearest to the score; halfway, the higher one.</source>
        <translation>Nivået som ligger nærmest poengsummen; midt imellom gjelder det høyeste.</translation>
    </message>
    <message>
        <source>The mean of the agreed levels, each with the weight of its question; overall, the mean of the dimensions that have a score, each with its weight. Questions that are not answered or not applicable do not count.</source>
        <translation>Gjennomsnittet av nivåene rommet er enig om, hvert med vekten til spørsmålet sitt; samlet gjennomsnittet av områdene som har en poengsum, hvert med sin vekt. Spørsmål uten svar og spørsmål som ikke er aktuelle, teller ikke.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Versjon av modellen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Votes for {value} {name}</source>
        <translation>Stemmer for {value} {name}</translation>
    </message>
    <message>
        <source>Votes in all</source>
        <translation>Stemmer i alt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>samstemt</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>of an action</comment>
        <translation>enige om</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>delt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>lagt bort</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>some spread</source>
        <translation>noe spredning</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>A history of every change, without names of people.</source>
        <translation>En historikk over hver endring, uten navn på personer.</translation>
    </message>
    <message>
        <source>Answers, notes, and votes as numbers: who voted what is never known.</source>
        <translation>Svar, notater og stemmer som tall: hvem som stemte hva, blir aldri kjent.</translation>
    </message>
    <message>
        <source>Backups and files that you have saved keep what they had then.</source>
        <translation>Sikkerhetskopier og filer du har lagret, beholder det som stod der da.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Everything lies in one place, and is sent nowhere: {file}</source>
        <translation>Alt ligger på ett sted, og sendes ingen steder: {file}</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Navn på personer</translation>
    </message>
    <message>
        <source>One command wipes them for good; numbers, groups and attendance stay.</source>
        <translation>Én kommando sletter dem for godt; antall, grupper og oppmøte blir stående.</translation>
    </message>
    <message>
        <source>Only gatherings have room for names of people, and they may stay empty.</source>
        <translation>Bare samlinger har plass til navn på personer, og feltene kan stå tomme.</translation>
    </message>
    <message>
        <source>Organisations, with sector and size, and their assessments.</source>
        <translation>Virksomheter, med sektor og størrelse, og vurderingene deres.</translation>
    </message>
    <message>
        <source>Owners of actions as you write them: a role or a unit is enough.</source>
        <translation>Ansvarlige for tiltak slik du skriver dem: en rolle eller en enhet er nok.</translation>
    </message>
    <message>
        <source>Paper ballots that were typed in, as numbers without names.</source>
        <translation>Stemmesedler som er lagt inn, som tall uten navn.</translation>
    </message>
    <message>
        <source>They are in no file that you send, unless you ask for it.</source>
        <translation>De er ikke med i noen fil du sender, med mindre du ber om det.</translation>
    </message>
    <message>
        <source>Topics with votes and takeaways, success stories, and actions.</source>
        <translation>Temaer med stemmer og det gruppene tar med seg, suksesshistorier og tiltak.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Hva som lagres</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Hvor det ligger</translation>
    </message>
    <message>
        <source>Your choices and a log of errors lie beside the program&apos;s own files.</source>
        <translation>Valgene dine og en logg over feil ligger sammen med programmets egne filer.</translation>
    </message>
    <message numerus="yes">
        <source>{theme}: names of %n people</source>
        <translation>
            <numerusform>{theme}: navn på %n person</numerusform>
            <numerusform>{theme}: navn på %n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n question(s) left: the figures are preliminary.</source>
        <translation>
            <numerusform>%n spørsmål igjen: tallene er foreløpige.</numerusform>
            <numerusform>%n spørsmål igjen: tallene er foreløpige.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions are handled.</source>
        <translation>Alle spørsmål er gjennomgått.</translation>
    </message>
    <message>
        <source>Answers can be changed again. The history tells that it was done.</source>
        <translation>Svarene kan endres igjen. Historikken forteller at det ble gjort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Count out small groups</source>
        <translation>Vis stemmene i små grupper</translation>
    </message>
    <message>
        <source>Drag the page into a mail or a folder to get the PDF.</source>
        <translation>Dra siden til en e-post eller en mappe for å få PDF-en.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Eksporter vurderingen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Fewer than five others are not shown. Naming them holds for this report alone.</source>
        <translation>Færre enn fem andre vises ikke. Valget om å vise navn gjelder bare denne rapporten.</translation>
    </message>
    <message>
        <source>Finish or reopen the assessment</source>
        <translation>Avslutt vurderingen eller åpne den igjen</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Avslutt vurderingen</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Første side</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Full bredde</translation>
    </message>
    <message>
        <source>For people outside: without what only the room should know</source>
        <translation>For andre: uten det som bare rommet skal vite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ta vare på</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Ta vare på som mal</translation>
    </message>
    <message>
        <source>Keep as a template …</source>
        <translation>Ta vare på som mal …</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Språk i rapporten</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Siste side</translation>
    </message>
    <message>
        <source>Leave it finished</source>
        <translation>La den være avsluttet</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Lager sidene …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name the other organisations</source>
        <translation>Vis navn på de andre virksomhetene</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>No notes, no dissent, no actions, no name of the organisation, and no counts of fewer than five.</source>
        <translation>Uten begrunnelser, dissens, tiltak og navnet på virksomheten, og uten tall for færre enn fem.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>Det er ikke satt opp noen skriver på denne maskinen</translation>
    </message>
    <message>
        <source>No program for PDF was found. Save the report instead.</source>
        <translation>Fant ikke noe program for PDF. Lagre rapporten i stedet.</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Ingen mal</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>One line for each question, for any program.</source>
        <translation>Én linje for hvert spørsmål, for alle slags program.</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Åpne som PDF</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} av {count}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Forhåndsvisning av rapporten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Skriver ut …</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Fjern malen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Reopen the assessment …</source>
        <translation>Åpne vurderingen igjen …</translation>
    </message>
    <message>
        <source>Reopen the assessment?</source>
        <translation>Åpne vurderingen igjen?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Results, answers, votes and actions, each on a sheet.</source>
        <translation>Resultater, svar, stemmer og tiltak, på hvert sitt ark.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>Lagre som Word-dokument</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Lagre som nettside</translation>
    </message>
    <message>
        <source>Save the report as PDF, and print it from another computer.</source>
        <translation>Lagre rapporten som PDF, og skriv den ut fra en annen maskin.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Lagrer {name} …</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til skriveren.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>Startpunkt file</source>
        <translation>Startpunkt-fil</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>Tabell som tekst</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>The kind of report and its parts are kept, for every assessment. A template of the same name is replaced.</source>
        <translation>Rapporten og delene blir tatt vare på, for alle vurderinger. En mal med samme navn blir erstattet.</translation>
    </message>
    <message>
        <source>The kind of report, its parts and those it is compared with are kept, for every assessment. A template of the same name is replaced.</source>
        <translation>Rapporten, delene og hvem den sammenlignes med, blir tatt vare på, for alle vurderinger. En mal med samme navn blir erstattet.</translation>
    </message>
    <message>
        <source>The whole assessment, for another computer or the network.</source>
        <translation>Hele vurderingen, for en annen maskin eller nettverket.</translation>
    </message>
    <message>
        <source>Votes of fewer than five can show who voted what. The choice holds for this report alone.</source>
        <translation>Stemmer fra færre enn fem kan vise hvem som stemte hva. Valget gjelder bare denne rapporten.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Competence</source>
        <translation>Kompetanse</translation>
    </message>
    <message>
        <source>Cooperation across the public sector</source>
        <translation>Samarbeid på tvers i offentlig sektor</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Digital transformation and maturity</source>
        <translation>Digital transformasjon og modenhet</translation>
    </message>
    <message>
        <source>Finance and resources</source>
        <translation>Økonomi og ressurser</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>User orientation</source>
        <translation>Brukerorientering</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Add a dimension</source>
        <translation>Legg til et område</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Legg til et språk</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>Add latecomers</source>
        <translation>Legg til noen som kommer sent</translation>
    </message>
    <message>
        <source>Agree on level {level}</source>
        <translation>Bli enige om nivå {level}</translation>
    </message>
    <message>
        <source>Begin a new pile</source>
        <translation>Begynn på en ny bunke</translation>
    </message>
    <message>
        <source>Bring in topics</source>
        <translation>Hent temaer</translation>
    </message>
    <message>
        <source>Change a ballot</source>
        <translation>Endre en stemmeseddel</translation>
    </message>
    <message>
        <source>Change a text of the model</source>
        <translation>Endre en tekst i modellen</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Endre tiltaket</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Endre opplysningene</translation>
    </message>
    <message>
        <source>Change the dissent</source>
        <translation>Endre dissensen</translation>
    </message>
    <message>
        <source>Change the gathering</source>
        <translation>Endre samlingen</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Endre gruppen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Endre begrunnelsen</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Endre virksomheten</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Endre programmet</translation>
    </message>
    <message>
        <source>Change the registration</source>
        <translation>Endre påmeldingen</translation>
    </message>
    <message>
        <source>Change the rules of the board</source>
        <translation>Endre reglene for tavla</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>Endre skalaen</translation>
    </message>
    <message>
        <source>Change the story</source>
        <translation>Endre historien</translation>
    </message>
    <message>
        <source>Change the takeaway</source>
        <translation>Endre det dere tar med dere</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Endre målet</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Endre temaet</translation>
    </message>
    <message>
        <source>Change the topics</source>
        <translation>Endre temaene</translation>
    </message>
    <message>
        <source>Change the votes</source>
        <translation>Endre stemmene</translation>
    </message>
    <message>
        <source>Change the way of voting</source>
        <translation>Endre måten å stemme på</translation>
    </message>
    <message>
        <source>Change who is expected</source>
        <translation>Endre hvem som er ventet</translation>
    </message>
    <message>
        <source>Delete the assessment</source>
        <translation>Slett vurderingen</translation>
    </message>
    <message>
        <source>Delete the gathering</source>
        <translation>Slett samlingen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Forkast utkastet</translation>
    </message>
    <message>
        <source>End the discussion</source>
        <translation>Avslutt diskusjonen</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Avslutt vurderingen</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Gi mer tid</translation>
    </message>
    <message>
        <source>Hide the votes</source>
        <translation>Skjul stemmene</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Let questions wait</source>
        <translation>La spørsmål vente</translation>
    </message>
    <message>
        <source>Link the topic</source>
        <translation>Knytt temaet</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>Lag grupper</translation>
    </message>
    <message>
        <source>Merge the organisations</source>
        <translation>Slå sammen virksomhetene</translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Slå sammen temaer</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Flytt en del</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny vurdering</translation>
    </message>
    <message>
        <source>New gathering</source>
        <translation>Ny samling</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Ny historie</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nytt tema</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke aktuelt</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Noter oppmøte</translation>
    </message>
    <message>
        <source>Park the question</source>
        <translation>Parker spørsmålet</translation>
    </message>
    <message>
        <source>Put the topic back</source>
        <translation>Legg temaet tilbake</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Meld på</translation>
    </message>
    <message>
        <source>Remove a ballot</source>
        <translation>Fjern en stemmeseddel</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Fjern et språk</translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation>Fjern en del</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Fjern tiltaket</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Fjern svaret</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <translation>Fjern demoen</translation>
    </message>
    <message>
        <source>Remove the registration</source>
        <translation>Fjern påmeldingen</translation>
    </message>
    <message>
        <source>Remove the story</source>
        <translation>Fjern historien</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Fjern temaet</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Gi gruppen nytt navn</translation>
    </message>
    <message>
        <source>Reopen the assessment</source>
        <translation>Åpne vurderingen igjen</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>Vis stemmene</translation>
    </message>
    <message>
        <source>Split the topic</source>
        <translation>Del opp temaet</translation>
    </message>
    <message>
        <source>Start the discussion</source>
        <translation>Start diskusjonen</translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation>Stopp eller start klokken</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Ta en stemme tilbake</translation>
    </message>
    <message>
        <source>Take in the file of a group</source>
        <translation>Ta inn filen fra en gruppe</translation>
    </message>
    <message>
        <source>Use the ballots as votes</source>
        <translation>Bruk stemmesedlene som stemmer</translation>
    </message>
    <message>
        <source>Vote for a topic</source>
        <translation>Stem på et tema</translation>
    </message>
    <message>
        <source>Vote with thumbs</source>
        <translation>Stem med tomler</translation>
    </message>
    <message>
        <source>What became of the action</source>
        <translation>Hva det ble av tiltaket</translation>
    </message>
    <message>
        <source>Wipe the names</source>
        <translation>Slett navnene</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Alt blir her</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Språket i programmet</translation>
    </message>
    <message>
        <source>Look round, or begin</source>
        <translation>Se deg om, eller begynn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>No account and no network. Each answer is saved the moment it is given, in one file that is yours alone:</source>
        <translation>Ingen konto og ikke noe nett. Hvert svar blir lagret i det øyeblikket det er gitt, i én fil som bare er din:</translation>
    </message>
    <message>
        <source>One room, two hours</source>
        <translation>Ett rom, to timer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Steg {number} av {all}</translation>
    </message>
    <message>
        <source>The demo invents some organisations, so that you can look round before your first workshop. Take it away again under Settings. F1 shows the keys of each screen.</source>
        <translation>Demoen dikter opp noen virksomheter, så du kan se deg om før din første workshop. Du fjerner den igjen under Innstillinger. F1 viser tastene på hvert skjermbilde.</translation>
    </message>
    <message>
        <source>Welcome to Startpunkt</source>
        <translation>Velkommen til Startpunkt</translation>
    </message>
    <message>
        <source>With Startpunkt you take a room through the questions, and everyone sees the result before they leave. It speaks the language of your system; choose another here, or later under Settings.</source>
        <translation>Med Startpunkt tar du et rom gjennom spørsmålene, og alle ser resultatet før de går. Programmet følger språket på maskinen. Velg et annet her, eller senere under Innstillinger.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A maturity model as a spreadsheet</source>
        <translation>En modenhetsmodell som regneark</translation>
    </message>
    <message>
        <source>A new model needs no more than one sheet with the columns Dimension, Question, 1, 2, 3 and so on. This sheet is not read.</source>
        <translation>En ny modell trenger ikke mer enn ett ark med kolonnene Område, Spørsmål, 1, 2, 3 og så videre. Dette arket blir ikke lest.</translation>
    </message>
    <message>
        <source>A question has a text for each level, or none. A step says what usually takes an organisation from one level to the next; steps may be missing.</source>
        <translation>Et spørsmål har en tekst for hvert nivå, eller ingen. Et steg sier hva som vanligvis tar en virksomhet fra ett nivå til det neste; steg kan mangle.</translation>
    </message>
    <message>
        <source>A weight is a number above 0; empty means 1. Raise the revision of a question by one when its meaning changes: results are compared only between equal revisions.</source>
        <translation>En vekt er et tall over 0; tom betyr 1. Øk revisjonen av et spørsmål med én når meningen endres: resultater blir bare sammenlignet mellom like revisjoner.</translation>
    </message>
    <message>
        <source>Change the texts, save the workbook, and install it: startpunkt model install FILE.</source>
        <translation>Endre tekstene, lagre arbeidsboken, og installer den: startpunkt model install FIL.</translation>
    </message>
    <message>
        <source>Each language has a sheet, called by the code of the language: nb, nn, en. Each row is a question, each column of a level holds what that level looks like.</source>
        <translation>Hvert språk har et ark, som heter det samme som koden for språket: nb, nn, en. Hver rad er et spørsmål, hver kolonne for et nivå forteller hvordan nivået ser ut.</translation>
    </message>
    <message>
        <source>Each sign of evidence has a column of its own; number the headings: 1, 2, 3.</source>
        <translation>Hvert tegn på modenhet har en egen kolonne; nummerer overskriftene: 1, 2, 3.</translation>
    </message>
    <message>
        <source>Ids tell dimensions and questions apart and must never change. Leave the id of a new question empty, and it is made from the question; other languages then need it too.</source>
        <translation>ID-er skiller områder og spørsmål fra hverandre og må aldri endres. La ID-en til et nytt spørsmål stå tom, så blir den laget av spørsmålet; andre språk trenger den da også.</translation>
    </message>
    <message>
        <source>No formulas, no merged cells but those of a dimension, no macros. Every mistake is reported with its sheet and cell, and nothing is changed until all is well.</source>
        <translation>Ingen formler, ingen sammenslåtte celler utenom for et område, ingen makroer. Hver feil blir meldt med ark og celle, og ingenting blir endret før alt er i orden.</translation>
    </message>
    <message>
        <source>Title, text and weight of a dimension stand once, in the first of its rows. A row without a dimension belongs to the one above.</source>
        <translation>Tittel, tekst og vekt for et område står én gang, i den første av radene. En rad uten område hører til det som står over.</translation>
    </message>
    <message>
        <source>To add a language, copy the sheet of another, name it by the new code, and translate. What is missing is shown in the model&apos;s own language.</source>
        <translation>Vil du legge til et språk, så kopier arket til et annet, gi det den nye koden som navn, og oversett. Det som mangler, blir vist på modellens eget språk.</translation>
    </message>
</context>
</TS>
