<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Startpunkt</source>
        <translation>Om Startpunkt</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderingar</translation>
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
        <translation>Lisensar</translation>
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
        <translation>Berbar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skjermar</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Innstillingsfil</translation>
    </message>
    <message>
        <source>Startpunkt runs on this machine alone and sends nothing anywhere. If something does not work, send this report to those who look after the program; it says nothing of your assessments but how many there are.</source>
        <translation>Startpunkt køyrer berre på denne maskina og sender ingenting nokon stad. Er det noko som ikkje verkar, så send denne rapporten til dei som tek seg av programmet. Om vurderingane dine seier han berre kor mange dei er.</translation>
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
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>The part names its licence and brings no text along.</source>
        <translation>Delen oppgir lisensen sin, men har ikkje med teksten.</translation>
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
            <numerusform>%n tiltak manglar ansvarleg eller frist.</numerusform>
            <numerusform>%n tiltak manglar ansvarleg eller frist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) read back</source>
        <translation>
            <numerusform>%n tiltak er lese opp</numerusform>
            <numerusform>%n tiltak er lese opp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n nivå</numerusform>
            <numerusform>%n nivå</numerusform>
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
        <translation>Vedteke</translation>
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
        <translation>Innan når</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Innan når?</translation>
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
        <translation>Dra tiltaka, eller flytt det valde med Shift og piltastane.</translation>
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
        <translation>Eksporter tiltaka</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>Frå førre gong</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Frå {day}</translation>
    </message>
    <message>
        <source>Gap: the target of the dimension minus the agreed level. The order is gap × weight of the question × weight of the dimension, largest first; then lower consensus first.</source>
        <translation>Avstand: målet for området minus nivået de er samde om. Rekkjefølgja er avstand × vekta til spørsmålet × vekta til området, størst først; deretter lågast semje først.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Avstandar</translation>
    </message>
    <message>
        <source>Go where it came from</source>
        <translation>Gå dit det kom frå</translation>
    </message>
    <message>
        <source>How gaps are ordered</source>
        <translation>Slik er avstandane ordna</translation>
    </message>
    <message>
        <source>Less effect</source>
        <translation>Mindre effekt</translation>
    </message>
    <message>
        <source>Less or more effort, more or less effect</source>
        <translation>Mindre eller meir innsats, meir eller mindre effekt</translation>
    </message>
    <message>
        <source>More effect</source>
        <translation>Meir effekt</translation>
    </message>
    <message>
        <source>More effort</source>
        <translation>Meir innsats</translation>
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
        <translation>Neste og førre når rommet ser tiltaka</translation>
    </message>
    <message>
        <source>No actions here yet.</source>
        <translation>Ingen tiltak her enno.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ingen ansvarleg</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Press a gap to make an action of it.</source>
        <translation>Trykk på ein avstand for å lage eit tiltak av han.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Skriv ut no</translation>
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
        <translation>Lagra som {name}.</translation>
    </message>
    <message>
        <source>Set targets in the result, and gaps show here.</source>
        <translation>Set mål i resultatet, så står avstandane her.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show all gaps</source>
        <translation>Vis alle avstandane</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Sort by the next: number, who, by when, effect, status</source>
        <translation>Sorter etter det neste: nummer, kven, når, effekt, status</translation>
    </message>
    <message>
        <source>Sort by {name}</source>
        <translation>Sorter etter {name}</translation>
    </message>
    <message>
        <source>Sorted by {name}, from the bottom up</source>
        <translation>Sortert etter {name}, nedanfrå og opp</translation>
    </message>
    <message>
        <source>Sorted by {name}, from the top down</source>
        <translation>Sortert etter {name}, ovanfrå og ned</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Rekneark (*.xlsx)</translation>
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
        <translation>Det er ingen dato. Skriv til dømes 1.3.2027, 1. mars eller 2027-03-01.</translation>
    </message>
    <message>
        <source>The assessment is finished: the actions can be read, not changed.</source>
        <translation>Vurderinga er avslutta: Tiltaka kan lesast, ikkje endrast.</translation>
    </message>
    <message>
        <source>This is what we do</source>
        <translation>Dette gjer vi</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Snu rekkjefølgja</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>What became of each?</source>
        <translation>Kva vart det av dei?</translation>
    </message>
    <message>
        <source>What do we do first?</source>
        <translation>Kva gjer vi først?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Kva skal gjerast?</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Kvar det kom frå</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Who (role or unit)</source>
        <translation>Kven (rolle eller eining)</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Kven gjer det, og innan når?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Kven gjer det?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Utan ansvarleg</translation>
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
        <translation>Stemmesetel · {number}</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stemmesetlar</translation>
    </message>
    <message>
        <source>Ballots for {organisation}</source>
        <translation>Stemmesetlar for {organisation}</translation>
    </message>
    <message>
        <source>Posters on A3</source>
        <translation>Plakatar i A3</translation>
    </message>
    <message>
        <source>Posters on A4</source>
        <translation>Plakatar i A4</translation>
    </message>
    <message>
        <source>Posters: {model}</source>
        <translation>Plakatar: {model}</translation>
    </message>
    <message>
        <source>Set one cross on each line, for how it is today. X means that the question does not apply to us, A that you abstain. Write no name: the ballot is anonymous.</source>
        <translation>Set eitt kryss på kvar linje, for slik det er i dag. X betyr at spørsmålet ikkje er aktuelt for oss, A at du avstår. Ikkje skriv namn: stemmesetelen er anonym.</translation>
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
            <numerusform>%n stemmesetel</numerusform>
            <numerusform>%n stemmesetlar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have votes already.</source>
        <translation>
            <numerusform>%n spørsmål har stemmer frå før.</numerusform>
            <numerusform>%n spørsmål har stemmer frå før.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet number takes digits only.</source>
        <translation>Eit arknummer har berre siffer.</translation>
    </message>
    <message>
        <source>Abstained; 0 as well, where the scale has no 0 or 10</source>
        <translation>Avstår; òg 0, der skalaen verken har 0 eller 10</translation>
    </message>
    <message>
        <source>Add as a further round</source>
        <translation>Legg til som ny runde</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stemmesetlar</translation>
    </message>
    <message>
        <source>Begin a new pile</source>
        <translation>Byrj på ein ny bunke</translation>
    </message>
    <message>
        <source>Begin a new pile?</source>
        <translation>Byrje på ein ny bunke?</translation>
    </message>
    <message>
        <source>Clear the cell, or the one before</source>
        <translation>Tøm ruta, eller den før</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Kode {code}</translation>
    </message>
    <message>
        <source>Digits fill in, Enter takes the next sheet. All is kept.</source>
        <translation>Siffer fyller inn, Enter tek neste ark. Alt blir lagra med ein gong.</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Gå til spørsmåla</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Hald på denne</translation>
    </message>
    <message>
        <source>Leave the votes as they are</source>
        <translation>Lat stemmene vere som dei er</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>More than one ballot has the number {numbers}. Look again.</source>
        <translation>Meir enn éin stemmesetel har nummer {numbers}. Sjå etter om noko er lagt inn to gonger.</translation>
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
        <translation>Ikkje aktuelt; tel som avstått</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Ikkje kryssa av</translation>
    </message>
    <message>
        <source>Pile of ballots</source>
        <translation>Bunke med stemmesetlar</translation>
    </message>
    <message>
        <source>Replace round 1</source>
        <translation>Byt ut runde 1</translation>
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
        <translation>Ta stemmesetelen ut av bunken</translation>
    </message>
    <message>
        <source>The assessment is finished. Reopen it before you type in ballots.</source>
        <translation>Vurderinga er avslutta. Opne ho igjen før du legg inn stemmesetlar.</translation>
    </message>
    <message>
        <source>The ballots typed in are taken away; votes made of them stay. Undo brings them back.</source>
        <translation>Stemmesetlane som er lagde inn, blir tekne bort; stemmer som er laga av dei, blir ståande. Angre hentar dei tilbake.</translation>
    </message>
    <message>
        <source>The level that is ticked; then on to the next cell</source>
        <translation>Nivået som er kryssa av; så vidare til neste rute</translation>
    </message>
    <message>
        <source>The sheet is at its end. Enter takes the next one.</source>
        <translation>Arket er ferdig. Enter tek neste.</translation>
    </message>
    <message numerus="yes">
        <source>The votes of %n ballot(s) are in, hidden until you reveal them. Undo takes them out.</source>
        <translation>
            <numerusform>Stemmene frå %n setel er lagde inn, og skjulte til du viser dei. Angre tek dei ut igjen.</numerusform>
            <numerusform>Stemmene frå %n setlar er lagde inn, og skjulte til du viser dei. Angre tek dei ut igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row waits for the next ballot: type its first mark.</source>
        <translation>Denne rada ventar på neste stemmesetel: legg inn det første krysset.</translation>
    </message>
    <message>
        <source>To another cell</source>
        <translation>Til ei anna rute</translation>
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
        <translation>Begge delar kan angrast.</translation>
    </message>
    <message>
        <source>Use as round 1</source>
        <translation>Bruk som runde 1</translation>
    </message>
    <message>
        <source>Use the ballots as votes?</source>
        <translation>Bruke stemmesetlane som stemmer?</translation>
    </message>
    <message>
        <source>Votes so far</source>
        <translation>Stemmer så langt</translation>
    </message>
    <message>
        <source>X counts as an abstention. Whether a question applies is for the room to say.</source>
        <translation>X tel som avstått. Om eit spørsmål er aktuelt, avgjer rommet.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>{sign} is not on the scale, which goes from {lowest} to {highest}.</source>
        <translation>{sign} finst ikkje på skalaen, som går frå {lowest} til {highest}.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n avstod</numerusform>
            <numerusform>%n avstod</numerusform>
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
            <numerusform>%n verksemd på ei trapp.</numerusform>
            <numerusform>%n verksemder på ei trapp.</numerusform>
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
            <numerusform>Varmekart over %n verksemd; tabellen har tala.</numerusform>
            <numerusform>Varmekart over %n verksemder; tabellen har tala.</numerusform>
        </translation>
    </message>
    <message>
        <source>A staircase of {count} levels, from {lowest} to {highest}.</source>
        <translation>Ei trapp med {count} nivå, frå {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Samde om dette.</translation>
    </message>
    <message numerus="yes">
        <source>Among %n other organisation(s): median {median}, the middle half from {lower} to {upper}.</source>
        <translation>
            <numerusform>Mellom %n anna verksemd: median {median}, midtarste halvdel frå {lower} til {upper}.</numerusform>
            <numerusform>Mellom %n andre verksemder: median {median}, midtarste halvdel frå {lower} til {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared on them</source>
        <translation>Samanlikna på desse</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Semje</translation>
    </message>
    <message>
        <source>Consensus: {word}</source>
        <translation>Semje: {word}</translation>
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
        <translation>Gjer først</translation>
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
        <translation>Høgast</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>Last time, {day}, the overall score was {score}.</source>
        <translation>Sist, {day}, var samla poengsum {score}.</translation>
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
        <translation>Lågast</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half of the others</source>
        <translation>Midtarste halvdel av dei andre</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Ingen stemmer enno</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Ikkje plassert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Organisations by dimension</source>
        <translation>Verksemder etter område</translation>
    </message>
    <message>
        <source>Organisations on each level</source>
        <translation>Verksemder på kvart nivå</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Andre verksemder</translation>
    </message>
    <message>
        <source>Other organisations on each level, lowest first: {counts}.</source>
        <translation>Andre verksemder på kvart nivå, lågast først: {counts}.</translation>
    </message>
    <message>
        <source>Others: the latest finished assessment of each, same model; quartiles by linear interpolation; own place: the share below plus half of the share equal. Fewer than five others are not shown.</source>
        <translation>Dei andre: den siste ferdige vurderinga til kvar verksemd med same modell; kvartilar med lineær interpolasjon; eigen plass: delen under pluss halvparten av delen lik. Færre enn fem andre blir ikkje viste.</translation>
    </message>
    <message>
        <source>Overall score through the years</source>
        <translation>Samla poengsum gjennom åra</translation>
    </message>
    <message>
        <source>Own place: {place}, where 100 % is above all others.</source>
        <translation>Eigen plass: {place}, der 100 % er over alle andre.</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen poengsum</translation>
    </message>
    <message numerus="yes">
        <source>Preliminary: %n question(s) left to answer</source>
        <translation>
            <numerusform>Førebels: %n spørsmål igjen å svare på</numerusform>
            <numerusform>Førebels: %n spørsmål igjen å svare på</numerusform>
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
        <translation>Lagra som {name}.</translation>
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
        <translation>Vis tala som tabell</translation>
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
        <translation>Små tal: andre verksemder på trinnet</translation>
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
        <translation>Den midtarste halvdelen etter område</translation>
    </message>
    <message>
        <source>The middle half of the others: {bands}.</source>
        <translation>Midtarste halvdel av dei andre: {bands}.</translation>
    </message>
    <message>
        <source>The organisation stands on level {level}, score {score}.</source>
        <translation>Verksemda står på nivå {level}, poengsum {score}.</translation>
    </message>
    <message>
        <source>The same questions</source>
        <translation>Same spørsmål</translation>
    </message>
    <message>
        <source>There is no score yet.</source>
        <translation>Det er ingen poengsum enno.</translation>
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
            <numerusform>og %n område til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more organisation(s)</source>
        <translation>
            <numerusform>og %n verksemd til</numerusform>
            <numerusform>og %n verksemder til</numerusform>
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
        <translation>noko spreiing</translation>
    </message>
    <message>
        <source>{day}: {score}.</source>
        <translation>{day}: {score}.</translation>
    </message>
    <message>
        <source>{dimension}: from level {before} to {now}</source>
        <translation>{dimension}: frå nivå {before} til {now}</translation>
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
        <translation>{prompt} Ikkje noko nivå.</translation>
    </message>
    <message>
        <source>{same} of {of}</source>
        <translation>{same} av {of}</translation>
    </message>
    <message>
        <source>{same} of {of} questions are the same</source>
        <translation>{same} av {of} spørsmål er dei same</translation>
    </message>
    <message>
        <source>{same}; on these the overall score was {before} on {day} and is {now} now.</source>
        <translation>{same}; på desse var samla poengsum {before} den {day} og er {now} no.</translation>
    </message>
    <message>
        <source>{score} → {target}</source>
        <translation>{score} → {target}</translation>
    </message>
    <message>
        <source>{title}: fewer than five organisations.</source>
        <translation>{title}: færre enn fem verksemder.</translation>
    </message>
    <message>
        <source>{title}: median {median}, the middle half from {lower} to {upper}.</source>
        <translation>{title}: median {median}, den midtarste halvdelen frå {lower} til {upper}.</translation>
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
            <numerusform>%n vurdering lagd til.</numerusform>
            <numerusform>%n vurderingar lagde til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n kort er endra på begge maskinene, og er teke vare på dobbelt.</numerusform>
            <numerusform>%n kort er endra på begge maskinene, og er tekne vare på dobbelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fil er skriven.</numerusform>
            <numerusform>%n filer er skrivne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n latecomer(s).</source>
        <translation>
            <numerusform>%n kom seint.</numerusform>
            <numerusform>%n kom seint.</numerusform>
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
            <numerusform>%n verksemd</numerusform>
            <numerusform>%n verksemder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people named.</source>
        <translation>
            <numerusform>Namn på %n person.</numerusform>
            <numerusform>Namn på %n personar.</numerusform>
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
            <numerusform>%n suksesshistorie er endra på begge maskinene, og er teken vare på dobbelt.</numerusform>
            <numerusform>%n suksesshistorier er endra på begge maskinene, og er tekne vare på dobbelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A document of a model is written to .pdf.</source>
        <translation>Eit dokument av ein modell blir skrive til .pdf.</translation>
    </message>
    <message>
        <source>A model is written to .yaml or .xlsx.</source>
        <translation>Ein modell blir skriven til .yaml eller .xlsx.</translation>
    </message>
    <message>
        <source>A paper needs the ID of a gathering and -o FILE.pdf.</source>
        <translation>Eit ark treng ID-en til ei samling og -o FIL.pdf.</translation>
    </message>
    <message>
        <source>A report needs the ID of an assessment and -o FILE.pdf, .docx or .html.</source>
        <translation>Ein rapport treng ID-en til ei vurdering og -o FIL.pdf, .docx eller .html.</translation>
    </message>
    <message>
        <source>A template has its kind and parts already; leave out --kind and --parts.</source>
        <translation>Ein mal har alt ein type og delar; ta bort --kind og --parts.</translation>
    </message>
    <message>
        <source>A template needs the parts it consists of: --parts A,B</source>
        <translation>Ein mal treng delane han består av: --parts A,B</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n people noted.</source>
        <translation>
            <numerusform>Oppmøte notert for %n person.</numerusform>
            <numerusform>Oppmøte notert for %n personar.</numerusform>
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
            <numerusform>I %n suksesshistorie har begge maskinene endra det same. Det som stod her, står; begge delar er tekne vare på i historikken.</numerusform>
            <numerusform>I %n suksesshistorier har begge maskinene endra det same. Det som stod her, står; begge delar er tekne vare på i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>Name the ID of an assessment, or --all; a dataset is of all.</source>
        <translation>Gi ID-en til ei vurdering, eller --all; eit datasett er av alle.</translation>
    </message>
    <message numerus="yes">
        <source>On %n card(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>På %n kort har begge maskinene endra det same. Det som stod her, står; begge delar er tekne vare på i historikken.</numerusform>
            <numerusform>På %n kort har begge maskinene endra det same. Det som stod her, står; begge delar er tekne vare på i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samla</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Henta tilbake.</translation>
    </message>
    <message>
        <source>Restored. The former store is kept as {name}.</source>
        <translation>Henta tilbake. Det tidlegare lageret er teke vare på som {name}.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUND</translation>
    </message>
    <message>
        <source>STORE</source>
        <translation>LAGER</translation>
    </message>
    <message>
        <source>The report on all organisations needs -o FILE.pdf, .docx or .html, and no ID, parts or template.</source>
        <translation>Rapporten om alle verksemder treng -o FIL.pdf, .docx eller .html, og ingen ID, delar eller mal.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore a backup of it.</source>
        <translation>Lageret er skadd. Hent tilbake ein tryggingskopi.</translation>
    </message>
    <message numerus="yes">
        <source>The store is sound: %n assessment(s).</source>
        <translation>
            <numerusform>Lageret er i orden: %n vurdering.</numerusform>
            <numerusform>Lageret er i orden: %n vurderingar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not understood: {reason}. `startpunkt --help` shows the commands.</source>
        <translation>Dette vart ikkje forstått: {reason}. «startpunkt --help» viser kommandoane.</translation>
    </message>
    <message>
        <source>Without a command, Startpunkt opens its window.</source>
        <translation>Utan ein kommando opnar Startpunkt vindauget sitt.</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>ÅÅÅÅ</translation>
    </message>
    <message>
        <source>another number invents others</source>
        <translation>eit anna tal diktar opp andre</translation>
    </message>
    <message>
        <source>check a model file</source>
        <translation>kontroller ei modellfil</translation>
    </message>
    <message>
        <source>check that the store is sound</source>
        <translation>kontroller at lageret er i orden</translation>
    </message>
    <message>
        <source>compare with the organisations of a sector alone</source>
        <translation>samanlikn berre med verksemdene i ein sektor</translation>
    </message>
    <message>
        <source>dataset: all answers in one .csv or .parquet</source>
        <translation>dataset: alle svar i éi .csv eller .parquet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>fill the store with invented assessments</source>
        <translation>fyll lageret med oppdikta vurderingar</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>go on until interrupted</source>
        <translation>hald fram til det blir avbrote</translation>
    </message>
    <message>
        <source>how long to wait before looking again</source>
        <translation>kor lenge det skal ventast før neste titt</translation>
    </message>
    <message>
        <source>how many ballots</source>
        <translation>kor mange stemmesetlar</translation>
    </message>
    <message>
        <source>how many organisations to invent</source>
        <translation>kor mange verksemder som skal diktast opp</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>keep kind, parts, sector, size and year under this name</source>
        <translation>ta vare på type, delar, sektor, storleik og år under dette namnet</translation>
    </message>
    <message>
        <source>keep ours, replace it or have both where a copy differs; newer: the newer one</source>
        <translation>når eksemplaret her er eit anna: keep held på det, replace byter det ut, both tek vare på begge, newer tek det nyaste</translation>
    </message>
    <message>
        <source>kind, parts, sector, size and year as they were kept; list shows the templates</source>
        <translation>type, delar, sektor, storleik og år slik dei vart tekne vare på; list viser malane</translation>
    </message>
    <message>
        <source>leave out notes, names and small groups</source>
        <translation>utelat merknader, namn og små grupper</translation>
    </message>
    <message>
        <source>leave out what is broken and take in the rest</source>
        <translation>utelat det som er øydelagt, og ta inn resten</translation>
    </message>
    <message>
        <source>leave out what was said in words</source>
        <translation>utelat det som er sagt med ord</translation>
    </message>
    <message>
        <source>leave out whose it is</source>
        <translation>utelat kven det gjeld</translation>
    </message>
    <message>
        <source>list the assessments</source>
        <translation>vis vurderingane i ei liste</translation>
    </message>
    <message>
        <source>list the gatherings</source>
        <translation>vis samlingane i ei liste</translation>
    </message>
    <message>
        <source>list the models</source>
        <translation>vis modellane i ei liste</translation>
    </message>
    <message>
        <source>list, check, install and export models</source>
        <translation>vis, kontroller, installer og eksporter modellar</translation>
    </message>
    <message>
        <source>list, show, print, send and take in gatherings</source>
        <translation>vis, skriv ut, send og ta inn samlingar</translation>
    </message>
    <message>
        <source>make a model file available</source>
        <translation>gjer ei modellfil tilgjengeleg</translation>
    </message>
    <message>
        <source>name no organisation in a dataset</source>
        <translation>ikkje nemn noka verksemd i eit datasett</translation>
    </message>
    <message>
        <source>name the other organisations, in this report alone</source>
        <translation>nemn dei andre verksemdene ved namn, berre i denne rapporten</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>sei berre kva som ville blitt gjort</translation>
    </message>
    <message>
        <source>only these parts of the report; list shows them</source>
        <translation>berre desse delane av rapporten; list viser dei</translation>
    </message>
    <message>
        <source>open the window and take in these files</source>
        <translation>opne vindauget og ta inn desse filene</translation>
    </message>
    <message>
        <source>options</source>
        <translation>val</translation>
    </message>
    <message>
        <source>print the JSON Schema of model files</source>
        <translation>skriv ut JSON-skjemaet for modellfiler</translation>
    </message>
    <message>
        <source>show groups and topics of one</source>
        <translation>vis gruppene og temaa i ei samling</translation>
    </message>
    <message>
        <source>show the scores of one</source>
        <translation>vis poengsummane for éi vurdering</translation>
    </message>
    <message>
        <source>show the votes even of fewer than five, in this report alone</source>
        <translation>vis stemmene også når færre enn fem stemte, berre i denne rapporten</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>vis denne hjelpa</translation>
    </message>
    <message>
        <source>show which version this is</source>
        <translation>vis kva versjon dette er</translation>
    </message>
    <message>
        <source>something is missing after {name}</source>
        <translation>det manglar noko etter {name}</translation>
    </message>
    <message>
        <source>take a copy back</source>
        <translation>hent tilbake ein kopi</translation>
    </message>
    <message>
        <source>take in .json files and put boards together</source>
        <translation>ta inn .json-filer og slå saman tavler</translation>
    </message>
    <message>
        <source>take in .startpunkt files, with --each also folders</source>
        <translation>ta inn .startpunkt-filer, med --each også mapper</translation>
    </message>
    <message>
        <source>take in the files that arrive in a folder</source>
        <translation>ta inn filene som kjem i ei mappe</translation>
    </message>
    <message>
        <source>the kind of report; list shows the kinds</source>
        <translation>typen rapport; list viser typane</translation>
    </message>
    <message>
        <source>the language of what is written</source>
        <translation>språket i det som blir skrive</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>bruk:</translation>
    </message>
    <message>
        <source>use this store, a file or an address, instead of the usual one</source>
        <translation>bruk dette lageret, ei fil eller ei adresse, i staden for det vanlege</translation>
    </message>
    <message>
        <source>what it takes</source>
        <translation>det som skal oppgjevast</translation>
    </message>
    <message>
        <source>which model --kind portfolio is about; else the latest used</source>
        <translation>kva modell --kind portfolio gjeld; elles den sist brukte</translation>
    </message>
    <message>
        <source>with the names of people</source>
        <translation>med namn på personar</translation>
    </message>
    <message>
        <source>write a copy of the store</source>
        <translation>skriv ein kopi av lageret</translation>
    </message>
    <message>
        <source>write a model as PDF</source>
        <translation>skriv ein modell som PDF</translation>
    </message>
    <message>
        <source>write a model to .yaml or .xlsx</source>
        <translation>skriv ein modell til .yaml eller .xlsx</translation>
    </message>
    <message>
        <source>write a paper as PDF; the summary as DOCX or HTML, too</source>
        <translation>skriv eit ark som PDF; oppsummeringa òg som DOCX eller HTML</translation>
    </message>
    <message>
        <source>write a report as PDF, DOCX or HTML</source>
        <translation>skriv ein rapport som PDF, DOCX eller HTML</translation>
    </message>
    <message>
        <source>write all, each to a file in the folder of -o</source>
        <translation>skriv alle, kvar til si fil i mappa etter -o</translation>
    </message>
    <message>
        <source>write an assessment to .startpunkt, .csv or .xlsx, or all</source>
        <translation>skriv ei vurdering til .startpunkt, .csv eller .xlsx, eller alle</translation>
    </message>
    <message>
        <source>write it as JSON</source>
        <translation>skriv det som JSON</translation>
    </message>
    <message>
        <source>write one to a .json file</source>
        <translation>skriv ei samling til ei .json-fil</translation>
    </message>
    <message>
        <source>write only levels and coverage, to compare with</source>
        <translation>skriv berre nivå og dekning, til samanlikning</translation>
    </message>
    <message>
        <source>{broken} of {all} files are broken and were left out; the rest is taken in.</source>
        <translation>{broken} av {all} filer er øydelagde og vart utelatne; resten er teke inn.</translation>
    </message>
    <message>
        <source>{here} of {expected} expected organisations</source>
        <translation>{here} av {expected} venta verksemder</translation>
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
            <numerusform>{language}: %n tekst manglar.</numerusform>
            <numerusform>{language}: %n tekstar manglar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}: complete.</source>
        <translation>{language}: komplett.</translation>
    </message>
    <message>
        <source>{name} is a whole number of seconds from 1 to {most}, not “{value}”</source>
        <translation>{name} er eit heilt tal sekund frå 1 til {most}, ikkje «{value}»</translation>
    </message>
    <message>
        <source>{name} is a whole number, not “{value}”</source>
        <translation>{name} er eit heilt tal, ikkje «{value}»</translation>
    </message>
    <message>
        <source>{name} is a year, not “{value}”</source>
        <translation>{name} er eit år, ikkje «{value}»</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manglar</translation>
    </message>
    <message>
        <source>{name} is one of {choices}, not “{value}”</source>
        <translation>{name} er ein av {choices}, ikkje «{value}»</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} er skriven.</translation>
    </message>
    <message>
        <source>{name} takes nothing after it, but “{value}” stands there</source>
        <translation>etter {name} skal det ikkje stå noko, men der står «{value}»</translation>
    </message>
    <message>
        <source>{name}: already here, nothing to do.</source>
        <translation>{name}: finst her frå før, ingenting å gjere.</translation>
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
        <translation>{name}: nyare enn kopien i lageret ({choice}).</translation>
    </message>
    <message>
        <source>{name}: older than the copy in the store ({choice}).</source>
        <translation>{name}: eldre enn kopien i lageret ({choice}).</translation>
    </message>
    <message>
        <source>{name}: refused; the reason stands beside it.</source>
        <translation>{name}: avvist; grunnen står ved sida av.</translation>
    </message>
    <message>
        <source>{name}: the boards are put together.</source>
        <translation>{name}: tavlene er slått saman.</translation>
    </message>
    <message>
        <source>“{value}” does not belong here</source>
        <translation>«{value}» høyrer ikkje heime her</translation>
    </message>
    <message>
        <source>… with fewer than 100 employees, 100–499, or 500 and more</source>
        <translation>… med færre enn 100 tilsette, 100–499, eller 500 og fleire</translation>
    </message>
    <message>
        <source>… with what was held in a year</source>
        <translation>… med det som vart halde i eit år</translation>
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
        <translation>Nivå: {levels}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Tyding</translation>
    </message>
    <message>
        <source>One row for each question of each assessment, answered or not.</source>
        <translation>Éi rad for kvart spørsmål i kvar vurdering, svara på eller ikkje.</translation>
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
        <translation>nivået ein vart samde om; tomt utan</translation>
    </message>
    <message>
        <source>agreed, not_applicable or unanswered</source>
        <translation>agreed: samde, not_applicable: ikkje aktuelt, unanswered: ikkje svara på</translation>
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
        <translation>tilsette; avrunda eller tomt når datasettet er anonymt</translation>
    </message>
    <message>
        <source>highest level of the scale</source>
        <translation>høgaste nivå på skalaen</translation>
    </message>
    <message>
        <source>how close the votes of the last round are, 0 to 1 (Tastle and Wierman, 2007); empty where fewer than five voted</source>
        <translation>kor nær stemmene i siste runde ligg kvarandre, frå 0 til 1 (Tastle og Wierman, 2007); tomt der færre enn fem stemte</translation>
    </message>
    <message>
        <source>id of the assessment</source>
        <translation>ID for vurderinga</translation>
    </message>
    <message>
        <source>id of the dimension</source>
        <translation>ID for området</translation>
    </message>
    <message>
        <source>id of the maturity model</source>
        <translation>ID for mognadsmodellen</translation>
    </message>
    <message>
        <source>id of the question</source>
        <translation>ID for spørsmålet</translation>
    </message>
    <message>
        <source>kind of public body; other too where anonymous and fewer than five are of that kind</source>
        <translation>type offentleg verksemd; other også der datasettet er anonymt og færre enn fem er av same type</translation>
    </message>
    <message>
        <source>lowest level of the scale</source>
        <translation>lågaste nivå på skalaen</translation>
    </message>
    <message>
        <source>name, or a made-up one</source>
        <translation>namn, eller eit oppdikta</translation>
    </message>
    <message>
        <source>organisation number; empty if unknown</source>
        <translation>organisasjonsnummer; tomt når det er ukjent</translation>
    </message>
    <message>
        <source>people in the room; empty under five</source>
        <translation>personar i rommet; tomt under fem</translation>
    </message>
    <message>
        <source>raised when the question means another thing</source>
        <translation>blir auka når spørsmålet betyr noko anna</translation>
    </message>
    <message>
        <source>target level of the dimension</source>
        <translation>mål for området</translation>
    </message>
    <message>
        <source>version of the model as answered</source>
        <translation>versjon av modellen slik det vart svara på han</translation>
    </message>
    <message>
        <source>vote rounds that the room has seen</source>
        <translation>stemmerundar som rommet har sett</translation>
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
        <translation>ord for semja: agreed er samstemt, some noko spreiing, divided delt</translation>
    </message>
    <message>
        <source>year in which it was held</source>
        <translation>året ho vart halden</translation>
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
            <numerusform>%n minutt igjen</numerusform>
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
        <translation>Ein lyd når tida er ute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Bring these topics in</source>
        <translation>Hent desse temaa</translation>
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
        <translation>Vel eit tema og trykk S for å starte.</translation>
    </message>
    <message>
        <source>Choose the topic to merge it with, and press M again.</source>
        <translation>Vel temaet det skal slåast saman med, og trykk M igjen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Count thumbs</source>
        <translation>Tel tomlar</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Område</translation>
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
        <translation>Gå etter tomlane</translation>
    </message>
    <message>
        <source>Go to: {title}</source>
        <translation>Gå til: {title}</translation>
    </message>
    <message>
        <source>Go where it came from</source>
        <translation>Gå dit det kom frå</translation>
    </message>
    <message>
        <source>How many take part? Press R to say.</source>
        <translation>Kor mange er med? Trykk R for å seie det.</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Størst avstand</translation>
    </message>
    <message>
        <source>Linked to a dimension or question</source>
        <translation>Knytt til eit område eller spørsmål</translation>
    </message>
    <message>
        <source>Merge with another topic</source>
        <translation>Slå saman med eit anna tema</translation>
    </message>
    <message>
        <source>Merged with: {text}</source>
        <translation>Slått saman med: {text}</translation>
    </message>
    <message>
        <source>Minutes for a topic</source>
        <translation>Minutt for eit tema</translation>
    </message>
    <message>
        <source>Minutes more</source>
        <translation>Minutt ekstra</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Meir tid</translation>
    </message>
    <message>
        <source>Most contested</source>
        <translation>Mest omstridd</translation>
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
        <translation>Nytt tema – Enter legg det på tavla</translation>
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
        <translation>Inga bestemt</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Ikkje knytt til noko</translation>
    </message>
    <message>
        <source>Open the topic</source>
        <translation>Opne temaet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the clock, or start it</source>
        <translation>Stopp klokka, eller start ho</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Førre gruppe</translation>
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
        <translation>Reglar for tavla</translation>
    </message>
    <message>
        <source>Rules of the board …</source>
        <translation>Reglar for tavla …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Vis for rommet</translation>
    </message>
    <message>
        <source>Show the room the stories, one by one</source>
        <translation>Vis historiene for rommet, éi og éi</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Til sida</translation>
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
        <translation>Start klokka</translation>
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
        <translation>Bla gjennom temaa</translation>
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
        <translation>Ta ei stemme tilbake</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Det tek vi med oss</translation>
    </message>
    <message>
        <source>Takeaway: {text}</source>
        <translation>Det tek vi med oss: {text}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The assessment is finished: the board can be read, not changed.</source>
        <translation>Vurderinga er avslutta: Tavla kan lesast, ikkje endrast.</translation>
    </message>
    <message>
        <source>The room has participants × votes. When the time is up, thumbs decide: more up than down gives more time, otherwise the room moves on.</source>
        <translation>Rommet har deltakarar × stemmer. Når tida er ute, avgjer tomlane: Fleire opp enn ned gir meir tid, elles går de vidare.</translation>
    </message>
    <message>
        <source>The seven topics</source>
        <translation>Dei sju temaa</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Tomlar opp</translation>
    </message>
    <message>
        <source>Thumbs: {up} up, {sideways} sideways, {down} down</source>
        <translation>Tomlar: {up} opp, {sideways} til sida, {down} ned</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tida er ute</translation>
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
        <translation>Temaa i gruppene</translation>
    </message>
    <message>
        <source>Topics that get votes come here, most votes first.</source>
        <translation>Tema som får stemmer, kjem hit, flest stemmer først.</translation>
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
        <translation>Stemmer til kvar</translation>
    </message>
    <message>
        <source>What do you take away?</source>
        <translation>Kva tek de med dykk?</translation>
    </message>
    <message>
        <source>What has been discussed, with its takeaway.</source>
        <translation>Det som er diskutert, og kva de tok med dykk.</translation>
    </message>
    <message>
        <source>What succeeded?</source>
        <translation>Kva lukkast?</translation>
    </message>
    <message>
        <source>Which services have you succeeded with? Why?</source>
        <translation>Kva tenester har de lukkast med? Kvifor?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kvifor?</translation>
    </message>
    <message>
        <source>With votes</source>
        <translation>Med stemmer</translation>
    </message>
    <message>
        <source>Write topics above, or bring some in.</source>
        <translation>Skriv tema over, eller hent nokre inn.</translation>
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
            <numerusform>%n vurdering kan importerast.</numerusform>
            <numerusform>%n vurderingar kan importerast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) imported.</source>
        <translation>
            <numerusform>%n vurdering er importert.</numerusform>
            <numerusform>%n vurderingar er importerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): their lines are left out.</source>
        <translation>
            <numerusform>%n feil: linja blir utelaten.</numerusform>
            <numerusform>%n feil: linjene blir utelatne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without levels are left out.</source>
        <translation>
            <numerusform>%n linje utan nivå blir utelaten.</numerusform>
            <numerusform>%n linjer utan nivå blir utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Date or year</source>
        <translation>Dato eller år</translation>
    </message>
    <message>
        <source>Date where none is given</source>
        <translation>Dato der ingen er oppgjeven</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ikkje importer</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Tidlegare resultat</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Døme</translation>
    </message>
    <message>
        <source>Guessed from the headings</source>
        <translation>Gissa ut frå overskriftene</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message numerus="yes">
        <source>Import %n assessment(s)</source>
        <translation>
            <numerusform>Importer %n vurdering</numerusform>
            <numerusform>Importer %n vurderingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>Keep the mapping</source>
        <translation>Ta vare på koplinga</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kopling</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Namn på koplinga</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Namn på verksemda</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Utan overskrift</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Blir ikkje brukt</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Høve</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Les {name} …</translation>
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
        <translation>Fila {name} er tom.</translation>
    </message>
    <message>
        <source>The headings are in</source>
        <translation>Overskriftene står i</translation>
    </message>
    <message>
        <source>The mapping is kept.</source>
        <translation>Koplinga er teken vare på.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Radene er</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Kva ho betyr</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Kva kolonnen betyr</translation>
    </message>
    <message>
        <source>Whole dimension: {title}</source>
        <translation>Heile området: {title}</translation>
    </message>
    <message>
        <source>Write a date such as 30.09.2017.</source>
        <translation>Skriv ein dato som 30.09.2017.</translation>
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
            <numerusform>%n tekst manglar</numerusform>
            <numerusform>%n tekstar manglar</numerusform>
        </translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Om modellen</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>Legg til eit område</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til eit spørsmål</translation>
    </message>
    <message>
        <source>Add: {language}</source>
        <translation>Legg til: {language}</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modellar</translation>
    </message>
    <message>
        <source>Another meaning</source>
        <translation>Tyder noko anna no</translation>
    </message>
    <message>
        <source>Another meaning: {question}</source>
        <translation>Tyder noko anna no: {question}</translation>
    </message>
    <message>
        <source>As the room would see it</source>
        <translation>Slik rommet ser det</translation>
    </message>
    <message>
        <source>Assessments that are answered already keep the version they have.</source>
        <translation>Vurderingar som det alt er svart på, held på versjonen dei har.</translation>
    </message>
    <message>
        <source>Beside: {language}</source>
        <translation>Ved sida av: {language}</translation>
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
        <translation>Kvart spørsmål har ein tekst for kvart nivå, eller ingen i det heile.</translation>
    </message>
    <message>
        <source>From level {value} to {next}</source>
        <translation>Frå nivå {value} til {next}</translation>
    </message>
    <message>
        <source>Hide the preview</source>
        <translation>Skjul førehandsvisinga</translation>
    </message>
    <message>
        <source>How much it counts in the score; empty means 1.</source>
        <translation>Kor mykje det tel i poengsummen; tomt betyr 1.</translation>
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
        <translation>Behald</translation>
    </message>
    <message>
        <source>Language beside the model&apos;s own</source>
        <translation>Språk ved sida av modellen sitt eige</translation>
    </message>
    <message>
        <source>Level at the bottom</source>
        <translation>Nytt nivå nedst</translation>
    </message>
    <message>
        <source>Level at the top</source>
        <translation>Nytt nivå øvst</translation>
    </message>
    <message>
        <source>Level {value} – {name}</source>
        <translation>Nivå {value} – {name}</translation>
    </message>
    <message>
        <source>Level {value}: name</source>
        <translation>Nivå {value}: namn</translation>
    </message>
    <message>
        <source>Level {value}: what it is</source>
        <translation>Nivå {value}: kva det er</translation>
    </message>
    <message>
        <source>Missing: the own language is shown instead.</source>
        <translation>Manglar: teksten på modellen sitt eige språk blir vist i staden.</translation>
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
        <translation>Berre eitt språk</translation>
    </message>
    <message>
        <source>Number of the version</source>
        <translation>Versjonsnummer</translation>
    </message>
    <message>
        <source>One more sign</source>
        <translation>Eit teikn til</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Delane av modellen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <translation>Fjern det øvste nivået</translation>
    </message>
    <message>
        <source>Remove the language: {language}</source>
        <translation>Fjern språket: {language}</translation>
    </message>
    <message>
        <source>Remove the lowest level</source>
        <translation>Fjern det nedste nivået</translation>
    </message>
    <message>
        <source>Removed questions: {number}.</source>
        <translation>Fjerna spørsmål: {number}.</translation>
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
        <translation>Vis førehandsvising</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kort om</translation>
    </message>
    <message>
        <source>The model is then as the last version has it. Undo brings it back.</source>
        <translation>Modellen blir då slik den siste versjonen er. Angre hentar utkastet tilbake.</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalaen</translation>
    </message>
    <message>
        <source>Tick the questions that now mean something else. Results are compared only on questions whose meaning stays.</source>
        <translation>Kryss av for spørsmåla som no betyr noko anna. Resultat blir berre samanlikna på spørsmål som betyr det same som før.</translation>
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
        <translation>Kva de bør tenkje på</translation>
    </message>
    <message>
        <source>What would show it {number}</source>
        <translation>Teikn å sjå etter {number}</translation>
    </message>
    <message>
        <source>Where the content comes from, and its licence.</source>
        <translation>Kvar innhaldet kjem frå, og lisensen.</translation>
    </message>
    <message>
        <source>{name}, {language}</source>
        <translation>{name}, {language}</translation>
    </message>
    <message>
        <source>{title}, version {version}, is saved.</source>
        <translation>{title}, versjon {version}, er lagra.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A dataset is written to .csv or .parquet; {name} ends in something else.</source>
        <translation>Eit datasett blir skrive til .csv eller .parquet; {name} sluttar på noko anna.</translation>
    </message>
    <message>
        <source>A gathering has at most {most} people; these would be {count}. Nothing was changed.</source>
        <translation>Ei samling har høgst {most} personar; dette ville blitt {count}. Ingenting er endra.</translation>
    </message>
    <message>
        <source>A gathering has at most {most} registrations; these would be {count}. Nothing was changed.</source>
        <translation>Ei samling har høgst {most} påmeldingar; dette ville blitt {count}. Ingenting er endra.</translation>
    </message>
    <message>
        <source>A gathering has at most {most} stories.</source>
        <translation>Ei samling har høgst {most} suksesshistorier.</translation>
    </message>
    <message>
        <source>A group has at most {most} topics.</source>
        <translation>Ei gruppe har høgst {most} tema.</translation>
    </message>
    <message>
        <source>A model is written to .yaml or .xlsx; {name} ends in something else.</source>
        <translation>Ein modell blir skriven til .yaml eller .xlsx; {name} sluttar på noko anna.</translation>
    </message>
    <message>
        <source>A number of votes is 0 or more.</source>
        <translation>Eit tal på stemmer er 0 eller meir.</translation>
    </message>
    <message>
        <source>A number of votes is a whole number from 0 to {most}.</source>
        <translation>Eit tal stemmer er eit heilt tal frå 0 til {most}.</translation>
    </message>
    <message>
        <source>A pile has at most {most} ballots.</source>
        <translation>Ein bunke har høgst {most} stemmesetlar.</translation>
    </message>
    <message>
        <source>A programme has at most {most} points.</source>
        <translation>Eit program har høgst {most} punkt.</translation>
    </message>
    <message>
        <source>A row of the table {table} cannot be read: {finding}</source>
        <translation>Ei rad i tabellen {table} kan ikkje lesast: {finding}</translation>
    </message>
    <message>
        <source>A row of the table {table} refers to one of {parent} that is missing.</source>
        <translation>Ei rad i tabellen {table} viser til ei rad i {parent} som manglar.</translation>
    </message>
    <message>
        <source>A shared collection is not copied to a file here, nor taken back from one. Whoever runs the server does that with pg_dump and pg_restore. To take assessments along, export them.</source>
        <translation>Eit felleslager blir ikkje kopiert til fil her, og blir ikkje henta tilbake frå ei. Den som driv serveren, gjer det med pg_dump og pg_restore. Eksporter vurderingane om du vil ta dei med.</translation>
    </message>
    <message>
        <source>A sheet number is a whole number from 1 to {most}.</source>
        <translation>Eit arknummer er eit heilt tal frå 1 til {most}.</translation>
    </message>
    <message>
        <source>A text has at most {most} characters; this has {length}.</source>
        <translation>Ein tekst har høgst {most} teikn; denne har {length}.</translation>
    </message>
    <message>
        <source>A version is a text of 1 to {most} characters, for instance 1.1.</source>
        <translation>Ein versjon er ein tekst på 1 til {most} teikn, til dømes 1.1.</translation>
    </message>
    <message>
        <source>Actions are written as .ics, .csv and .xlsx; {name} ends in something else.</source>
        <translation>Tiltak blir skrivne som .ics, .csv og .xlsx; {name} sluttar på noko anna.</translation>
    </message>
    <message>
        <source>All {budget} votes of the room are used.</source>
        <translation>Alle dei {budget} stemmene i rommet er brukte.</translation>
    </message>
    <message>
        <source>An action comes from this topic, so it stays on the board.</source>
        <translation>Eit tiltak kjem frå dette temaet, så det blir på tavla.</translation>
    </message>
    <message>
        <source>Assessment {id} answers {question}, which its model does not have.</source>
        <translation>Vurderinga {id} svarer på {question}, som modellen ikkje har.</translation>
    </message>
    <message>
        <source>Assessment {id} has a level for {question}, which is also not applicable.</source>
        <translation>Vurderinga {id} har eit nivå for {question}, som òg er sett til ikkje aktuelt.</translation>
    </message>
    <message>
        <source>Assessment {id} has a target for {dimension}, which its model does not have.</source>
        <translation>Vurderinga {id} har eit mål for {dimension}, som modellen ikkje har.</translation>
    </message>
    <message>
        <source>Assessment {id} has a vote round for {question} that does not fit the scale.</source>
        <translation>Vurderinga {id} har ein stemmerunde for {question} som ikkje passar til skalaen.</translation>
    </message>
    <message>
        <source>Assessment {id} has level {level} for {subject}, which is outside the scale.</source>
        <translation>Vurderinga {id} har nivå {level} for {subject}, og det er utanfor skalaen.</translation>
    </message>
    <message>
        <source>At most {most} characters, please.</source>
        <translation>Skriv høgst {most} teikn.</translation>
    </message>
    <message>
        <source>At most {most} organisations can be expected.</source>
        <translation>Høgst {most} verksemder kan vere venta.</translation>
    </message>
    <message>
        <source>Ballots and posters are written as .pdf; {name} ends in something else.</source>
        <translation>Stemmesetlar og plakatar blir skrivne som .pdf; {name} sluttar på noko anna.</translation>
    </message>
    <message>
        <source>Choose another topic to merge this one with.</source>
        <translation>Vel eit anna tema å slå dette saman med.</translation>
    </message>
    <message>
        <source>Choose at least one part of the report.</source>
        <translation>Vel minst éin del av rapporten.</translation>
    </message>
    <message>
        <source>Choose at least two organisations to merge.</source>
        <translation>Vel minst to verksemder som skal slåast saman.</translation>
    </message>
    <message>
        <source>Count the thumbs: at least one, at most {most} of a kind.</source>
        <translation>Tel tomlane: minst éin, høgst {most} av kvart slag.</translation>
    </message>
    <message>
        <source>Effort and effect go from 1 to {most}.</source>
        <translation>Innsats og effekt går frå 1 til {most}.</translation>
    </message>
    <message>
        <source>Employees: a whole number from 0 upwards.</source>
        <translation>Tilsette: eit heilt tal frå 0 og oppover.</translation>
    </message>
    <message>
        <source>Fewer than {least} organisations cannot be anonymous; there are {count} here. Nothing was written.</source>
        <translation>Færre enn {least} verksemder kan ikkje vere anonyme; her er det {count}. Ingenting vart skrive.</translation>
    </message>
    <message>
        <source>Give one number of votes for each level.</source>
        <translation>Skriv eitt tal stemmer for kvart nivå.</translation>
    </message>
    <message>
        <source>Give the mapping a name of letters, figures and spaces, at most {most} of them.</source>
        <translation>Gi koplinga eit namn av bokstavar, tal og mellomrom, høgst {most} teikn.</translation>
    </message>
    <message>
        <source>Give the name of the organisation.</source>
        <translation>Skriv namnet på verksemda.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Gi malen eit namn.</translation>
    </message>
    <message>
        <source>In the file {name}, lists and objects stand in each other more than {limit} deep.</source>
        <translation>I fila {name} står lister og objekt i kvarandre, meir enn {limit} i djupna.</translation>
    </message>
    <message>
        <source>Minutes of “{title}”: a whole number from 0 to {most}.</source>
        <translation>Minutt for «{title}»: eit heilt tal frå 0 til {most}.</translation>
    </message>
    <message>
        <source>Minutes: a whole number from 1 to {most}.</source>
        <translation>Minutt: eit heilt tal frå 1 til {most}.</translation>
    </message>
    <message>
        <source>Name the service that succeeded.</source>
        <translation>Skriv kva teneste som lukkast.</translation>
    </message>
    <message>
        <source>No ballot has a mark yet.</source>
        <translation>Ingen stemmesetel har noko kryss enno.</translation>
    </message>
    <message>
        <source>No column holds answers to a question of the model.</source>
        <translation>Ingen kolonne har svar på eit spørsmål i modellen.</translation>
    </message>
    <message>
        <source>No column holds the name of the organisation.</source>
        <translation>Ingen kolonne har namnet på verksemda.</translation>
    </message>
    <message>
        <source>No organisation has finished an assessment of this model yet.</source>
        <translation>Inga verksemd har ei ferdig vurdering med denne modellen enno.</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register organisations before you make groups.</source>
        <translation>Ingen er påmeld enno. Meld på verksemder før du lagar grupper.</translation>
    </message>
    <message>
        <source>Number of people: a whole number from 1 to {most}.</source>
        <translation>Talet på personar: eit heilt tal frå 1 til {most}.</translation>
    </message>
    <message>
        <source>Of the papers of a gathering only the summary is written as .docx or .html, the others as .pdf; {name} ends in something else.</source>
        <translation>Av arka til ei samling blir berre oppsummeringa skriven som .docx eller .html, dei andre som .pdf; {name} sluttar på noko anna.</translation>
    </message>
    <message>
        <source>Only a topic without votes and takeaway can be removed. Take the votes back first.</source>
        <translation>Eit tema med stemmer, eller med noko de tek med dykk, kan ikkje fjernast. Ta stemmene tilbake først.</translation>
    </message>
    <message>
        <source>Organisations: a whole number from 1 to {most}.</source>
        <translation>Verksemder: eit heilt tal frå 1 til {most}.</translation>
    </message>
    <message>
        <source>Participants: a whole number from 1 to {most}.</source>
        <translation>Deltakarar: eit heilt tal frå 1 til {most}.</translation>
    </message>
    <message>
        <source>Print from 1 to {most} ballots.</source>
        <translation>Skriv ut frå 1 til {most} stemmesetlar.</translation>
    </message>
    <message>
        <source>Put together, the board of {group} would have {count} topics; a board has at most {most}. Nothing was changed. Remove topics here, or on the other laptop and save its file again; then take it in.</source>
        <translation>Slått saman ville tavla til {group} fått {count} tema; ei tavle har høgst {most}. Ingenting er endra. Fjern tema her, eller fjern dei på den andre maskina og lagre fila på nytt; ta ho så inn.</translation>
    </message>
    <message>
        <source>Put together, the gathering would fill {count} MB; a file has at most {most} MB. Nothing was changed. Shorten or remove texts here, or on the other laptop and save its file again; then take it in.</source>
        <translation>Slått saman ville samlinga fylt {count} MB; ei fil har høgst {most} MB. Ingenting er endra. Kort ned eller fjern tekstar her, eller gjer det på den andre maskina og lagre fila på nytt; ta ho så inn.</translation>
    </message>
    <message>
        <source>Put together, the gathering would have {count} groups; it has at most {most}. Nothing was changed. On the other laptop, remove the topics of groups that are not used any more, save its file again, and take it in.</source>
        <translation>Slått saman ville samlinga fått {count} grupper; ho har høgst {most}. Ingenting er endra. Fjern på den andre maskina temaa i grupper som ikkje er i bruk lenger, lagre fila på nytt, og ta ho inn.</translation>
    </message>
    <message>
        <source>Put together, the gathering would have {count} success stories; it has at most {most}. Nothing was changed. Remove stories here, or on the other laptop and save its file again; then take it in.</source>
        <translation>Slått saman ville samlinga fått {count} suksesshistorier; ho har høgst {most}. Ingenting er endra. Fjern historier her, eller fjern dei på den andre maskina og lagre fila på nytt; ta ho så inn.</translation>
    </message>
    <message>
        <source>Reports are written as .pdf, .docx or .html; {name} ends in something else.</source>
        <translation>Rapportar blir skrivne som .pdf, .docx eller .html; {name} sluttar på noko anna.</translation>
    </message>
    <message>
        <source>Results are read from .xlsx and .csv; {name} is neither.</source>
        <translation>Resultat blir lesne frå .xlsx og .csv; {name} er ingen av delane.</translation>
    </message>
    <message>
        <source>Say how many take part before you vote.</source>
        <translation>Sei kor mange som er med, før de stemmer.</translation>
    </message>
    <message>
        <source>Say what happens in point {number} of the programme.</source>
        <translation>Skriv kva som skjer i punkt {number} i programmet.</translation>
    </message>
    <message>
        <source>Say what the gathering is about.</source>
        <translation>Skriv kva samlinga handlar om.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>Skriv kva som skal gjerast.</translation>
    </message>
    <message>
        <source>Say why the question is not applicable.</source>
        <translation>Skriv kvifor spørsmålet ikkje er aktuelt.</translation>
    </message>
    <message>
        <source>Several assessments begin with {id}. Give more of the beginning.</source>
        <translation>Fleire vurderingar byrjar med {id}. Skriv meir av byrjinga.</translation>
    </message>
    <message>
        <source>Several gatherings begin with {id}. Give more of the beginning.</source>
        <translation>Fleire samlingar byrjar med {id}. Oppgi meir av byrjinga.</translation>
    </message>
    <message>
        <source>Show the votes of this round before the next one.</source>
        <translation>Vis stemmene i denne runden før den neste.</translation>
    </message>
    <message>
        <source>Somebody else has answered this question meanwhile. Their answer stands; both are kept in the history.</source>
        <translation>Nokon andre har svart på dette spørsmålet i mellomtida. Svaret deira står; begge er tekne vare på i historikken.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile. What they wrote stands; both are kept in the history.</source>
        <translation>Nokon andre har endra det same i mellomtida. Det dei skreiv, står; begge delar er tekne vare på i historikken.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. It stays as it is now.</source>
        <translation>Nokon andre har endra dette i mellomtida. Det blir ståande som det er no.</translation>
    </message>
    <message>
        <source>Somebody else is writing much to the collection {path}. Nothing was lost. Wait a little and try again.</source>
        <translation>Nokon andre skriv mykje til felleslageret {path}. Ingenting er gått tapt. Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>Somebody has opened the collection with a newer version of Startpunkt, so this one writes no more. The last change was not saved. Install the newer version and open it again.</source>
        <translation>Nokon har opna felleslageret med ein nyare versjon av Startpunkt, så denne skriv ikkje meir. Den siste endringa vart ikkje lagra. Installer den nyare versjonen og opne på nytt.</translation>
    </message>
    <message>
        <source>Startpunkt writes .startpunkt, .csv and .xlsx; {name} ends in something else.</source>
        <translation>Startpunkt skriv .startpunkt, .csv og .xlsx; {name} sluttar på noko anna.</translation>
    </message>
    <message>
        <source>That action is no longer there.</source>
        <translation>Det tiltaket finst ikkje lenger.</translation>
    </message>
    <message>
        <source>That is not an organisation number: it has nine digits, and the last one checks.</source>
        <translation>Det er ikkje eit organisasjonsnummer: det har ni siffer, og det siste er eit kontrollsiffer.</translation>
    </message>
    <message>
        <source>That story is no longer there.</source>
        <translation>Den historia finst ikkje lenger.</translation>
    </message>
    <message>
        <source>That topic is no longer on the board.</source>
        <translation>Det temaet er ikkje lenger på tavla.</translation>
    </message>
    <message>
        <source>The board takes 1–{people} participants, 1–{votes} votes each and 1–{minutes} minutes.</source>
        <translation>Tavla tek 1–{people} deltakarar, 1–{votes} stemmer til kvar og 1–{minutes} minutt.</translation>
    </message>
    <message>
        <source>The collection {path} can only be read just now. Nothing was changed. Ask whoever runs the server.</source>
        <translation>Felleslageret {path} kan berre lesast akkurat no. Ingenting er endra. Spør den som driv serveren.</translation>
    </message>
    <message>
        <source>The collection {path} cannot be reached. Check the network, and that the server is running. Then try again.</source>
        <translation>Felleslageret {path} er ikkje til å nå. Sjekk nettet, og at serveren går. Prøv så igjen.</translation>
    </message>
    <message>
        <source>The collection {path} could not be changed over to this version of Startpunkt. It is as it was. Use the former version until this is mended.</source>
        <translation>Felleslageret {path} kunne ikkje gjerast om til denne versjonen av Startpunkt. Det er som det var. Bruk den førre versjonen til dette er retta.</translation>
    </message>
    <message>
        <source>The collection {path} does not know this user name and password. Check both, or ask whoever runs the server.</source>
        <translation>Felleslageret {path} kjenner ikkje dette brukarnamnet og passordet. Sjekk begge, eller spør den som driv serveren.</translation>
    </message>
    <message>
        <source>The collection {path} does not say which version of Startpunkt wrote it. It was not touched. Ask whoever runs the server for the latest backup.</source>
        <translation>Felleslageret {path} seier ikkje kva versjon av Startpunkt som skreiv det. Det er ikkje rørt. Be den som driv serveren, om den siste tryggingskopien.</translation>
    </message>
    <message>
        <source>The collection {path} was written by a newer version of Startpunkt. It was not touched. Install the newer version to open it.</source>
        <translation>Felleslageret {path} er skrive av ein nyare versjon av Startpunkt. Det er ikkje rørt. Installer den nyare versjonen for å opne det.</translation>
    </message>
    <message>
        <source>The connection to the collection {path} was lost, so the last change may not be saved. Everything saved before is safe. Try again.</source>
        <translation>Sambandet med felleslageret {path} vart brote, så den siste endringa er kanskje ikkje lagra. Alt som var lagra før, er trygt. Prøv igjen.</translation>
    </message>
    <message>
        <source>The database {path} cannot keep all letters: its encoding is {encoding}. Ask whoever runs the server for a database with the encoding UTF8.</source>
        <translation>Databasen {path} kan ikkje ta vare på alle bokstavar: teiknkodinga er {encoding}. Be den som driv serveren, om ein database med teiknkodinga UTF8.</translation>
    </message>
    <message>
        <source>The database {path} holds something else than a collection of Startpunkt. It was not touched. Name an empty database, or the right one.</source>
        <translation>Databasen {path} inneheld noko anna enn eit felleslager frå Startpunkt. Han er ikkje rørt. Oppgi ein tom database, eller den rette.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Free some space and try again.</source>
        <translation>Disken er full, så den siste endringa vart ikkje lagra. Alt som var lagra før, er trygt. Frigjer plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk of the server of the collection {path} is full, so the last change was not saved. Everything saved before is safe. Ask whoever runs the server.</source>
        <translation>Disken på serveren til felleslageret {path} er full, så den siste endringa vart ikkje lagra. Alt som var lagra før, er trygt. Spør den som driv serveren.</translation>
    </message>
    <message>
        <source>The disk of {name} can only be read. Nothing was written. Choose another folder.</source>
        <translation>Disken til {name} kan berre lesast. Ingenting vart skrive. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the store {path}, so the last change was not saved. Everything saved before is safe. Check the disk and try again.</source>
        <translation>Disken ville ikkje lese eller skrive lageret {path}, så den siste endringa vart ikkje lagra. Alt som var lagra før, er trygt. Kontroller disken og prøv igjen.</translation>
    </message>
    <message>
        <source>The file is damaged: {finding}</source>
        <translation>Fila er skadd: {finding}</translation>
    </message>
    <message>
        <source>The file name {name} is too long. Nothing was written. Choose a shorter name.</source>
        <translation>Filnamnet {name} er for langt. Ingenting vart skrive. Vel eit kortare namn.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>Fila {name} kan ikkje lesast ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as an Excel workbook. Save it as .xlsx, without a password, and try again.</source>
        <translation>Fila {name} kan ikkje lesast som ei Excel-arbeidsbok. Lagre ho som .xlsx, utan passord, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file {name} cannot be used as it stands. Nothing was changed.</source>
        <translation>Fila {name} kan ikkje brukast slik ho er. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The file {name} could not be deleted ({reason}).</source>
        <translation>Fila {name} kunne ikkje slettast ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt assessment but {format}.</source>
        <translation>Fila {name} inneheld ikkje ei vurdering frå Startpunkt, men {format}.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt assessment.</source>
        <translation>Fila {name} inneheld ikkje ei vurdering frå Startpunkt.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt assessment: its key &quot;format&quot; is missing.</source>
        <translation>Fila {name} inneheld ikkje ei vurdering frå Startpunkt: nøkkelen «format» manglar.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt gathering but {format}.</source>
        <translation>Fila {name} inneheld ikkje ei samling frå Startpunkt, men {format}.</translation>
    </message>
    <message>
        <source>The file {name} does not hold a Startpunkt gathering.</source>
        <translation>Fila {name} inneheld ikkje ei samling frå Startpunkt.</translation>
    </message>
    <message>
        <source>The file {name} ends too early, on line {line}: it seems to be cut off.</source>
        <translation>Fila {name} sluttar for tidleg, på linje {line}: ho ser ut til å vere kutta.</translation>
    </message>
    <message>
        <source>The file {name} has changed since it was looked at, so it was not taken in. Look again.</source>
        <translation>Fila {name} er endra sidan ho vart sett på, og vart difor ikkje teken inn. Sjå på ho igjen.</translation>
    </message>
    <message>
        <source>The file {name} is empty.</source>
        <translation>Fila {name} er tom.</translation>
    </message>
    <message>
        <source>The file {name} is larger than 20 MB.</source>
        <translation>Fila {name} er større enn 20 MB.</translation>
    </message>
    <message>
        <source>The file {name} is not text, and so not a Startpunkt file.</source>
        <translation>Fila {name} er ikkje tekst, og altså ikkje ei Startpunkt-fil.</translation>
    </message>
    <message>
        <source>The file {name} is not valid JSON: line {line}, column {column}: {what}.</source>
        <translation>Fila {name} er ikkje gyldig JSON: linje {line}, kolonne {column}: {what}.</translation>
    </message>
    <message>
        <source>The file {name} is not written in UTF-8 (the first wrong letter is on line {line}). Save it as UTF-8 and try again.</source>
        <translation>Fila {name} er ikkje skriven i UTF-8 (den første gale bokstaven står på linje {line}). Lagre ho som UTF-8 og prøv igjen.</translation>
    </message>
    <message>
        <source>The file {name} is of the format {format}, which this version of Startpunkt does not know. A newer version may read it.</source>
        <translation>Fila {name} har formatet {format}, som denne versjonen av Startpunkt ikkje kjenner. Ein nyare versjon kan kanskje lese ho.</translation>
    </message>
    <message>
        <source>The file {name} is still being written. Nothing was changed. Try again when it is whole.</source>
        <translation>Fila {name} er ikkje ferdig skriven. Ingenting vart endra. Prøv igjen når ho er heil.</translation>
    </message>
    <message>
        <source>The file {name} is written in UTF-16. Save it as UTF-8 and try again.</source>
        <translation>Fila {name} er skriven i UTF-16. Lagre ho som UTF-8 og prøv igjen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>Fila {path} kan ikkje skrivast. Kontroller at mappa finst, at du har lov til å skrive der, og at disken ikkje er full.</translation>
    </message>
    <message>
        <source>The file {path} does not exist.</source>
        <translation>Fila {path} finst ikkje.</translation>
    </message>
    <message>
        <source>The folder for {name} does not exist. Nothing was written. Choose another folder.</source>
        <translation>Mappa for {name} finst ikkje. Ingenting vart skrive. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>The folder of the store {path} cannot be made. Choose a folder where you may write.</source>
        <translation>Mappa til lageret {path} kan ikkje opprettast. Vel ei mappe der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>The group has {people} people with {each} votes each: at most {budget} votes. These are {votes}; nothing was changed.</source>
        <translation>Gruppa har {people} personar med {each} stemmer kvar: til saman høgst {budget} stemmer. Her er det {votes}; ingenting er endra.</translation>
    </message>
    <message>
        <source>The list cannot be used as it stands. Nothing was changed.</source>
        <translation>Lista kan ikkje brukast slik ho er. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The list has {count} lines; at most {most} are allowed. Nothing was changed.</source>
        <translation>Lista har {count} linjer; høgst {most} er tillatne. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The maturity model {name} cannot be used; problems found: {count}.</source>
        <translation>Mognadsmodellen {name} kan ikkje brukast; talet på feil: {count}.</translation>
    </message>
    <message>
        <source>The model cannot be saved as it is; problems found: {count}. The draft is kept.</source>
        <translation>Modellen kan ikkje lagrast slik han er; talet på feil: {count}. Utkastet er teke vare på.</translation>
    </message>
    <message>
        <source>The model could not be written to {folder} ({reason}). Nothing was lost.</source>
        <translation>Modellen kunne ikkje skrivast til {folder} ({reason}). Ingenting er gått tapt.</translation>
    </message>
    <message>
        <source>The model has no such dimension.</source>
        <translation>Modellen har ikkje eit slikt område.</translation>
    </message>
    <message>
        <source>The model has no such question or dimension.</source>
        <translation>Modellen har ikkje eit slikt spørsmål eller område.</translation>
    </message>
    <message>
        <source>The model has no such question.</source>
        <translation>Modellen har ikkje eit slikt spørsmål.</translation>
    </message>
    <message>
        <source>The model {id} has no texts in “{language}”; its languages are: {languages}.</source>
        <translation>Modellen {id} har ingen tekstar på «{language}»; språka er: {languages}.</translation>
    </message>
    <message>
        <source>The model {title} in the store cannot be read. Restore your latest backup.</source>
        <translation>Modellen {title} i lageret kan ikkje lesast. Hent tilbake den siste tryggingskopien.</translation>
    </message>
    <message>
        <source>The model {title} was changed after it was answered.</source>
        <translation>Modellen {title} vart endra etter at han vart svart på.</translation>
    </message>
    <message>
        <source>The model “{title}” cannot be kept: its file would be larger than {limit} MB, the most allowed. Nothing was changed.</source>
        <translation>Modellen «{title}» kan ikkje lagrast: fila ville blitt større enn {limit} MB, som er det meste som er lov. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The model “{title}” cannot be removed: assessments use it ({count}).</source>
        <translation>Modellen «{title}» kan ikkje fjernast: vurderingar bruker han ({count}).</translation>
    </message>
    <message>
        <source>The name of a template has at most {most} characters.</source>
        <translation>Namnet på ein mal har høgst {most} teikn.</translation>
    </message>
    <message>
        <source>The number of groups is a whole number from 1 to {most}.</source>
        <translation>Talet på grupper er eit heilt tal frå 1 til {most}.</translation>
    </message>
    <message>
        <source>The organisations have been changed since. Nothing was done.</source>
        <translation>Verksemdene er endra sidan. Ingenting vart gjort.</translation>
    </message>
    <message>
        <source>The question {id} has more signs of evidence than a spreadsheet has columns for. Export the model as .yaml.</source>
        <translation>Spørsmålet {id} har fleire teikn på mognad enn eit rekneark har kolonnar til. Eksporter modellen som .yaml.</translation>
    </message>
    <message>
        <source>The report {kind} has no part {part}; its parts are: {parts}.</source>
        <translation>Rapporten {kind} har ingen del som heiter {part}; delane er: {parts}.</translation>
    </message>
    <message>
        <source>The scale goes from {lowest} to {highest}.</source>
        <translation>Skalaen går frå {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {most}.</source>
        <translation>Trekningstalet er eit heilt tal frå 0 til {most}.</translation>
    </message>
    <message>
        <source>The server has no database for the collection {path}. Check the name, or ask whoever runs the server to make it.</source>
        <translation>Serveren har ingen database for felleslageret {path}. Sjekk namnet, eller be den som driv serveren, om å lage han.</translation>
    </message>
    <message>
        <source>The server of the collection {path} does not admit this machine or user. Ask whoever runs the server.</source>
        <translation>Serveren til felleslageret {path} slepper ikkje inn denne maskina eller brukaren. Spør den som driv serveren.</translation>
    </message>
    <message>
        <source>The server of the collection {path} takes no more connections now. Nothing was lost. Wait a little and try again.</source>
        <translation>Serveren til felleslageret {path} tek ikkje imot fleire samband no. Ingenting er gått tapt. Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>The server of the collection {path} was not found. Check its name and the network.</source>
        <translation>Fann ikkje serveren til felleslageret {path}. Sjekk namnet og nettet.</translation>
    </message>
    <message>
        <source>The server says: {text}</source>
        <translation>Serveren seier: {text}</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}. They hold until the program is closed.</source>
        <translation>Innstillingane kunne ikkje lagrast i {path}. Dei gjeld til programmet blir lukka.</translation>
    </message>
    <message>
        <source>The spreadsheet {name} is larger than any list of results. Save less of it.</source>
        <translation>Reknearket {name} er større enn noka liste med resultat. Lagre mindre av det.</translation>
    </message>
    <message>
        <source>The store has another version of this assessment, and keeps it. Nothing was changed. Import the file in the window, or with --on-conflict, to choose.</source>
        <translation>Lageret har ein annan versjon av denne vurderinga, og held på han. Ingenting vart endra. Importer fila i vindauget, eller med --on-conflict, for å velje.</translation>
    </message>
    <message>
        <source>The store is in use by another copy of Startpunkt. Nothing was lost. Close the other copy and try again.</source>
        <translation>Lageret er i bruk av eit anna vindauge med Startpunkt. Ingenting er gått tapt. Lukk det andre og prøv igjen.</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened: you may not read the file or write in its folder. Nothing was changed. Move it to a folder of your own, or name another store.</source>
        <translation>Lageret {path} kan ikkje opnast: du har ikkje lov til å lese fila eller skrive i mappa. Ingenting er endra. Flytt det til ei eiga mappe, eller vel eit anna lager.</translation>
    </message>
    <message>
        <source>The store {path} cannot be written: the file or its folder is read-only. Nothing was changed. Move it to a folder where you may write, or name another store.</source>
        <translation>Lageret {path} kan ikkje skrivast: fila eller mappa er skriveverna. Ingenting er endra. Flytt det til ei mappe der du har lov til å skrive, eller vel eit anna lager.</translation>
    </message>
    <message>
        <source>The store {path} could not be changed over to this version of Startpunkt. It is as it was, and a copy is kept as {copy}. Use the former version until this is mended.</source>
        <translation>Lageret {path} kunne ikkje gjerast om til denne versjonen av Startpunkt. Det er som det var, og ein kopi er lagd i {copy}. Bruk den førre versjonen til dette er retta.</translation>
    </message>
    <message>
        <source>The store {path} is damaged. Nothing was changed. Keep a copy of the file, and restore your latest backup.</source>
        <translation>Lageret {path} er skadd. Ingenting er endra. Ta vare på ein kopi av fila, og hent tilbake den siste tryggingskopien.</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer version of Startpunkt. It was not touched. Install the newer version to open it.</source>
        <translation>Lageret {path} er skrive av ein nyare versjon av Startpunkt. Det er ikkje rørt. Installer den nyare versjonen for å opne det.</translation>
    </message>
    <message>
        <source>The template could not be saved in {path}. The former templates are still there.</source>
        <translation>Malen kunne ikkje lagrast i {path}. Malane frå før er der framleis.</translation>
    </message>
    <message>
        <source>The votes on a topic stand once it is discussed.</source>
        <translation>Stemmene på eit tema står når det er diskutert.</translation>
    </message>
    <message>
        <source>The window needs a system library that is missing ({library}); README names the packages.</source>
        <translation>Vindauget treng eit systembibliotek som manglar ({library}); README nemner pakkane.</translation>
    </message>
    <message>
        <source>The workbook {name} is too large for a list of registrations.</source>
        <translation>Arbeidsboka {name} er for stor til å vere ei påmeldingsliste.</translation>
    </message>
    <message>
        <source>There are no votes to show yet.</source>
        <translation>Det er ingen stemmer å vise enno.</translation>
    </message>
    <message>
        <source>There are {people} people for {groups} groups. Choose at most {people} groups.</source>
        <translation>Det er {people} personar til {groups} grupper. Vel høgst {people} grupper.</translation>
    </message>
    <message>
        <source>There is no assessment {id} in the store.</source>
        <translation>Det er inga vurdering {id} i lageret.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Det er inga fil {name}.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation>Det finst inga mappe {name}.</translation>
    </message>
    <message>
        <source>There is no gathering {id} in the store.</source>
        <translation>Det er inga samling {id} i lageret.</translation>
    </message>
    <message>
        <source>There is no maturity model called “{id}”.</source>
        <translation>Det er ingen mognadsmodell som heiter «{id}».</translation>
    </message>
    <message>
        <source>There is no paper of kind {kind}; the kinds are: {kinds}.</source>
        <translation>Det er ikkje noko ark av typen {kind}; typane er: {kinds}.</translation>
    </message>
    <message>
        <source>There is no place for a temporary file ({reason}). Save the PDF instead.</source>
        <translation>Det er ikkje plass til ei mellombels fil ({reason}). Lagre PDF-en i staden.</translation>
    </message>
    <message>
        <source>There is no report of kind {kind}; the kinds are: {kinds}.</source>
        <translation>Det er ingen rapport av typen {kind}; typane er: {kinds}.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Nothing was written. Make room on the disk or choose another folder.</source>
        <translation>Det er ikkje plass til {name}. Ingenting vart skrive. Lag plass på disken, eller vel ei anna mappe.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; these commands work without one: {commands}.</source>
        <translation>Det er ingen skjerm å opne eit vindauge på; desse kommandoane verkar utan: {commands}.</translation>
    </message>
    <message>
        <source>There is no template {name}; none has been kept yet.</source>
        <translation>Det finst ingen mal som heiter {name}; ingen er teken vare på enno.</translation>
    </message>
    <message>
        <source>There is no template {name}; the templates are: {names}.</source>
        <translation>Det finst ingen mal som heiter {name}; malane er: {names}.</translation>
    </message>
    <message>
        <source>There is no vote on this topic to take back.</source>
        <translation>Det er inga stemme på dette temaet å ta tilbake.</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>Det er ingenting i lista.</translation>
    </message>
    <message>
        <source>There is nothing there that is not on the board yet.</source>
        <translation>Alt som er der, er alt på tavla.</translation>
    </message>
    <message>
        <source>This action is no longer among those to be done.</source>
        <translation>Dette tiltaket er ikkje lenger blant dei som skal gjerast.</translation>
    </message>
    <message>
        <source>This assessment is finished. Reopen it before you change an answer.</source>
        <translation>Denne vurderinga er avslutta. Opne ho igjen før du endrar eit svar.</translation>
    </message>
    <message>
        <source>This assessment is finished. Reopen it before you change the board or the actions.</source>
        <translation>Denne vurderinga er avslutta. Opne ho igjen før du endrar tavla eller tiltaka.</translation>
    </message>
    <message>
        <source>This copy of Startpunkt cannot write Parquet. Install startpunkt[parquet], or write to .csv.</source>
        <translation>Denne utgåva av Startpunkt kan ikkje skrive Parquet. Installer startpunkt[parquet], eller skriv til .csv.</translation>
    </message>
    <message>
        <source>This group is not there any more.</source>
        <translation>Denne gruppa finst ikkje lenger.</translation>
    </message>
    <message>
        <source>This installation cannot open a shared collection. Install Startpunkt with its part for that: pip install &apos;startpunkt[collection]&apos;.</source>
        <translation>Denne installasjonen kan ikkje opne eit felleslager. Installer Startpunkt med delen for det: pip install &apos;startpunkt[collection]&apos;.</translation>
    </message>
    <message>
        <source>This model comes with Startpunkt and cannot be removed.</source>
        <translation>Denne modellen følgjer med Startpunkt og kan ikkje fjernast.</translation>
    </message>
    <message>
        <source>This model comes with Startpunkt. Make a copy of it, and change the copy.</source>
        <translation>Denne modellen følgjer med Startpunkt. Lag ein kopi, og endre kopien.</translation>
    </message>
    <message>
        <source>This person is not registered any more.</source>
        <translation>Denne personen er ikkje påmeld lenger.</translation>
    </message>
    <message>
        <source>This registration is not there any more.</source>
        <translation>Denne påmeldinga finst ikkje lenger.</translation>
    </message>
    <message>
        <source>This topic is not merged with another.</source>
        <translation>Dette temaet er ikkje slått saman med noko.</translation>
    </message>
    <message>
        <source>This topic is not under discussion.</source>
        <translation>Dette temaet er ikkje under diskusjon.</translation>
    </message>
    <message>
        <source>This user may not read or write the collection {path}. Nothing was changed. Ask whoever runs the server for the right.</source>
        <translation>Denne brukaren har ikkje lov til å lese eller skrive felleslageret {path}. Ingenting er endra. Be den som driv serveren, om løyve.</translation>
    </message>
    <message>
        <source>Time box: a whole number of minutes from 1 to {most}.</source>
        <translation>Tidsramme: eit heilt tal minutt frå 1 til {most}.</translation>
    </message>
    <message>
        <source>Topics are merged and split before they are discussed.</source>
        <translation>Tema blir slått saman og delte opp før dei blir diskuterte.</translation>
    </message>
    <message>
        <source>Version {version} is not newer than {known}. Give the new version a higher number.</source>
        <translation>Versjon {version} er ikkje nyare enn {known}. Gi den nye versjonen eit høgare nummer.</translation>
    </message>
    <message>
        <source>Write the name of the organisation.</source>
        <translation>Skriv namnet på verksemda.</translation>
    </message>
    <message>
        <source>Write what the topic is about.</source>
        <translation>Skriv kva temaet handlar om.</translation>
    </message>
    <message>
        <source>Write what topic {number} is about.</source>
        <translation>Skriv kva tema {number} handlar om.</translation>
    </message>
    <message>
        <source>a backslash in double quotation marks begins something unknown; use single quotation marks, or write two backslashes</source>
        <translation>ein omvend skråstrek i doble hermeteikn byrjar noko ukjent; bruk enkle hermeteikn, eller skriv to omvende skråstrekar</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>eit kolon manglar</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>eit kolon manglar etter nøkkelen</translation>
    </message>
    <message>
        <source>a colon is not expected here; put a text that contains “: ” in quotation marks, and check that the line is not indented too far</source>
        <translation>eit kolon er ikkje venta her; set ein tekst som inneheld «: », i hermeteikn, og kontroller at linja ikkje er rykt for langt inn</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>eit komma manglar</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>ei gruppe med nøklar</translation>
    </message>
    <message>
        <source>a key in double quotes is missing</source>
        <translation>ein nøkkel i doble hermeteikn manglar</translation>
    </message>
    <message>
        <source>a key must be a word or a number</source>
        <translation>ein nøkkel må vere eit ord eller eit tal</translation>
    </message>
    <message>
        <source>a line that begins with % is not understood; remove it</source>
        <translation>ei linje som byrjar med %, blir ikkje forstått; fjern ho</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>ei liste</translation>
    </message>
    <message>
        <source>a model is read from .yaml, .json and .xlsx files; the name ends in something else</source>
        <translation>ein modell blir lesen frå .yaml-, .json- og .xlsx-filer; namnet sluttar på noko anna</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eit tal</translation>
    </message>
    <message>
        <source>a reason is needed why the question is not applicable</source>
        <translation>ein grunn må til når spørsmålet ikkje er aktuelt</translation>
    </message>
    <message>
        <source>a second document begins here (---); a file holds one model</source>
        <translation>eit nytt dokument byrjar her (---); ei fil har éin modell</translation>
    </message>
    <message>
        <source>a tab stands where only spaces may; replace it with spaces</source>
        <translation>eit tabulatorteikn står der det berre kan vere mellomrom; byt det ut med mellomrom</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein tekst</translation>
    </message>
    <message>
        <source>a text has a line break or another control character in it</source>
        <translation>ein tekst har eit linjeskift eller eit anna styreteikn i seg</translation>
    </message>
    <message>
        <source>a value or a sign is wrong here</source>
        <translation>ein verdi eller eit teikn er gale her</translation>
    </message>
    <message>
        <source>and at least {count} more</source>
        <translation>og minst {count} til</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>eit anna program bruker henne</translation>
    </message>
    <message>
        <source>another sheet holds the questions in the language “{language}” already</source>
        <translation>eit anna ark har alt spørsmåla på språket «{language}»</translation>
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
        <translation>har {found} tal; skalaen har {levels}</translation>
    </message>
    <message>
        <source>has {length} characters; at most {limit} are allowed</source>
        <translation>har {length} teikn; høgst {limit} er tillate</translation>
    </message>
    <message>
        <source>has {length} entries; at most {limit} are allowed</source>
        <translation>har {length} oppføringar; høgst {limit} er tillate</translation>
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
        <translation>nivå {value} kjem etter nivå {before}; verdiane må stige med éin, lågast først, så {right} er venta her</translation>
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
        <translation>må vere 1 til {limit} teikn utan mellomrom</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-23</source>
        <translation>må vere ein dato, til dømes 2026-11-23</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>må vere ei liste i hakeparentesar</translation>
    </message>
    <message>
        <source>must be a text in double quotes</source>
        <translation>må vere ein tekst i doble hermeteikn</translation>
    </message>
    <message>
        <source>must be a time such as 09:30</source>
        <translation>må vere eit klokkeslett som 09:30</translation>
    </message>
    <message>
        <source>must be a time with its offset, such as 2026-11-23T09:40:00+01:00</source>
        <translation>må vere eit tidspunkt med tidssone, til dømes 2026-11-23T09:40:00+01:00</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}</source>
        <translation>må vere eit heilt tal frå {low} til {high}</translation>
    </message>
    <message>
        <source>must be an object in curly brackets</source>
        <translation>må vere eit objekt i krøllparentesar</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>må vere true eller false</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>må ikkje vere tom</translation>
    </message>
    <message>
        <source>no column is that of a level; such a column begins with the level&apos;s number, for instance “1 Starting”</source>
        <translation>ingen kolonne gjeld eit nivå; ein slik kolonne byrjar med talet til nivået, til dømes «1 Start»</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>inga fil kan heite det</translation>
    </message>
    <message>
        <source>no scale of {low} to {high} levels can be found: neither scores nor answers give one</source>
        <translation>det finst ingen skala med {low} til {high} nivå: verken poeng eller svar gir nokon</translation>
    </message>
    <message>
        <source>no sheet has questions; a sheet of questions needs a column “Dimension”, a column “Question” and a column for each level, in one row of headings</source>
        <translation>ingen ark har spørsmål; eit ark med spørsmål treng ein kolonne «Område», ein kolonne «Spørsmål» og ein kolonne for kvart nivå, i éi rad med overskrifter</translation>
    </message>
    <message>
        <source>no sheet holds the questions in “{language}”, the model&apos;s own language</source>
        <translation>ingen ark har spørsmåla på «{language}», som er språket til modellen sjølv</translation>
    </message>
    <message>
        <source>no text may begin with the character {sign}; put the text in quotation marks</source>
        <translation>ingen tekst kan byrje med teiknet {sign}; set teksten i hermeteikn</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>only one of question, dimension and topic may stand here</source>
        <translation>berre éin av question, dimension og topic kan stå her</translation>
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
        <translation>spørsmålet {question} har eit nivå og er samstundes ikkje aktuelt</translation>
    </message>
    <message>
        <source>question {question} is answered twice</source>
        <translation>spørsmålet {question} er svart på to gonger</translation>
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
        <translation>noko står etter slutten</translation>
    </message>
    <message>
        <source>the bracket that opens here is not closed, or a comma is missing in it</source>
        <translation>parentesen som blir opna her, blir ikkje lukka, eller eit komma manglar i han</translation>
    </message>
    <message>
        <source>the cell holds TRUE or FALSE; format the cell as text, and write its content anew</source>
        <translation>cella inneheld SANN eller USANN; gjer cella om til tekst, og skriv innhaldet på nytt</translation>
    </message>
    <message>
        <source>the cell holds a date or a time; format the cell as text, and write its content anew</source>
        <translation>cella inneheld ein dato eller eit klokkeslett; gjer cella om til tekst, og skriv innhaldet på nytt</translation>
    </message>
    <message>
        <source>the cell holds a formula; copy it, and paste its value in its place</source>
        <translation>cella inneheld ein formel; kopier han, og lim inn verdien i staden</translation>
    </message>
    <message>
        <source>the cell holds an error ({value}); write what should stand there</source>
        <translation>cella inneheld ein feil ({value}); skriv det som skal stå der</translation>
    </message>
    <message>
        <source>the cells {cells} are merged; separate them, and write the content of each</source>
        <translation>cellene {cells} er slått saman; del dei, og skriv innhaldet i kvar av dei</translation>
    </message>
    <message>
        <source>the column has content but no heading; name it, or remove its content</source>
        <translation>kolonnen har innhald, men inga overskrift; gi han eit namn, eller fjern innhaldet</translation>
    </message>
    <message>
        <source>the column “{heading}” is unknown; did you mean “{meant}”?</source>
        <translation>kolonnen «{heading}» er ukjend; meinte du «{meant}»?</translation>
    </message>
    <message>
        <source>the column “{heading}” is unknown; remove it</source>
        <translation>kolonnen «{heading}» er ukjend; fjern han</translation>
    </message>
    <message>
        <source>the column “{heading}” is unknown; the column of a level begins with its number, for instance “1 Starting”; remove columns that do not belong to the model</source>
        <translation>kolonnen «{heading}» er ukjend; kolonnen for eit nivå byrjar med talet, til dømes «1 Start»; fjern kolonnar som ikkje høyrer til modellen</translation>
    </message>
    <message>
        <source>the column “{heading}” stands here again; remove one of them</source>
        <translation>kolonnen «{heading}» står her igjen; fjern den eine</translation>
    </message>
    <message>
        <source>the content is nested more than {limit} deep; a model needs 7</source>
        <translation>innhaldet står i kvarandre meir enn {limit} i djupna; ein modell treng 7</translation>
    </message>
    <message>
        <source>the dimension has “{value}” here, but “{first}” in cell {cell}; write it once</source>
        <translation>området har «{value}» her, men «{first}» i celle {cell}; skriv det éin gong</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>disken kan berre lesast</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>disken verkar ikkje som han skal</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>fila kan ikkje lesast ({reason})</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>fila finst ikkje</translation>
    </message>
    <message>
        <source>the file ends before its content does; it was cut off</source>
        <translation>fila sluttar før innhaldet gjer det; ho er kutta av</translation>
    </message>
    <message>
        <source>the file ends in the middle of a character; it may have been cut off</source>
        <translation>fila sluttar midt i eit teikn; ho kan vere kutta</translation>
    </message>
    <message>
        <source>the file has more than {limit} lines, the most allowed</source>
        <translation>fila har meir enn {limit} linjer, som er det meste som er tillate</translation>
    </message>
    <message>
        <source>the file has no content but comments</source>
        <translation>fila har ikkje anna innhald enn kommentarar</translation>
    </message>
    <message>
        <source>the file holds more than {limit} groups and lists, the most allowed</source>
        <translation>fila har meir enn {limit} grupper og lister, som er det meste som er tillate</translation>
    </message>
    <message>
        <source>the file holds more than {limit} texts and numbers, the most allowed</source>
        <translation>fila har meir enn {limit} tekstar og tal, som er det meste som er tillate</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fila er tom</translation>
    </message>
    <message>
        <source>the file is larger than {limit} MB, the most allowed</source>
        <translation>fila er større enn {limit} MB, som er det meste som er tillate</translation>
    </message>
    <message>
        <source>the file is not saved as UTF-8 (it may be Latin-1 or Windows-1252); save it as UTF-8</source>
        <translation>fila er ikkje lagra som UTF-8 (ho kan vere Latin-1 eller Windows-1252); lagre ho som UTF-8</translation>
    </message>
    <message>
        <source>the file is saved as UTF-16; save it as UTF-8</source>
        <translation>fila er lagra som UTF-16; lagre ho som UTF-8</translation>
    </message>
    <message>
        <source>the file uses more than {limit} aliases (*name); write the texts out</source>
        <translation>fila bruker meir enn {limit} alias (*namn); skriv tekstane heilt ut</translation>
    </message>
    <message>
        <source>the file&apos;s name says “{named}”, but its language is “{language}”</source>
        <translation>filnamnet seier «{named}», men språket er «{language}»</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>mappa finst ikkje</translation>
    </message>
    <message>
        <source>the format is “{value}”, made for a newer version of Startpunkt; this version reads “{format}”</source>
        <translation>formatet er «{value}», laga for ein nyare versjon av Startpunkt; denne versjonen les «{format}»</translation>
    </message>
    <message>
        <source>the format is “{value}”; it should be “{format}”</source>
        <translation>formatet er «{value}»; det skal vere «{format}»</translation>
    </message>
    <message>
        <source>the framework</source>
        <translation>rammeverket</translation>
    </message>
    <message>
        <source>the id {id} stands twice</source>
        <translation>ID-en {id} står to gonger</translation>
    </message>
    <message>
        <source>the key {key} stands twice</source>
        <translation>nøkkelen {key} står to gonger</translation>
    </message>
    <message>
        <source>the key “format” is missing; the file should begin with: format: {format}</source>
        <translation>nøkkelen «format» manglar; fila skal byrje med: format: {format}</translation>
    </message>
    <message>
        <source>the key “{key}” stands here again; it was already used in line {first}</source>
        <translation>nøkkelen «{key}» står her igjen; han er alt brukt på linje {first}</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>biblioteket</translation>
    </message>
    <message>
        <source>the library holds no framework, so there is no questionnaire in it</source>
        <translation>biblioteket har ikkje noko rammeverk, og dermed heller ingen spørsmål</translation>
    </message>
    <message>
        <source>the line contains the unprintable character {code}; remove it</source>
        <translation>linja inneheld teiknet {code}, som ikkje kan skrivast ut; fjern det</translation>
    </message>
    <message>
        <source>the line does not belong to what stands before it; check its indentation, and the quotation marks</source>
        <translation>linja høyrer ikkje til det som står føre; kontroller innrykket og hermeteikna</translation>
    </message>
    <message>
        <source>the line is not valid JSON; a comma, a colon, a bracket or a quotation mark is missing, or one too many stands here</source>
        <translation>linja er ikkje gyldig JSON; eit komma, eit kolon, ein parentes eller eit hermeteikn manglar, eller det står eitt for mykje her</translation>
    </message>
    <message>
        <source>the line is not valid YAML; check its indentation and quotation marks</source>
        <translation>linja er ikkje gyldig YAML; kontroller innrykk og hermeteikn</translation>
    </message>
    <message>
        <source>the list of questions</source>
        <translation>lista med spørsmål</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>modellen</translation>
    </message>
    <message>
        <source>the model has no dimension “{value}”</source>
        <translation>modellen har ikkje området «{value}»</translation>
    </message>
    <message>
        <source>the model has no dimension “{value}”; did you mean “{meant}”?</source>
        <translation>modellen har ikkje området «{value}»; meinte du «{meant}»?</translation>
    </message>
    <message>
        <source>the model has no dimensions; at least one is needed</source>
        <translation>modellen har ingen område; minst eitt må til</translation>
    </message>
    <message>
        <source>the model has no level “{value}”</source>
        <translation>modellen har ikkje nivået «{value}»</translation>
    </message>
    <message>
        <source>the model has no question “{value}”</source>
        <translation>modellen har ikkje spørsmålet «{value}»</translation>
    </message>
    <message>
        <source>the model has no question “{value}”; did you mean “{meant}”?</source>
        <translation>modellen har ikkje spørsmålet «{value}»; meinte du «{meant}»?</translation>
    </message>
    <message>
        <source>the model has {count} dimensions; at most {limit} are allowed</source>
        <translation>modellen har {count} område; høgst {limit} er tillate</translation>
    </message>
    <message>
        <source>the model has {count} questions; at most {limit} are allowed</source>
        <translation>modellen har {count} spørsmål; høgst {limit} er tillate</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>namnet er for langt</translation>
    </message>
    <message>
        <source>the number is too large or has too many digits</source>
        <translation>talet er for stort eller har for mange siffer</translation>
    </message>
    <message>
        <source>the question belongs to no dimension; name its dimension in this row</source>
        <translation>spørsmålet høyrer ikkje til noko område; skriv området i denne rada</translation>
    </message>
    <message>
        <source>the question “{id}” stands here again; remove one row</source>
        <translation>spørsmålet «{id}» står her igjen; fjern den eine rada</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is not closed</source>
        <translation>hermeteiknet som blir opna her, blir ikkje lukka</translation>
    </message>
    <message>
        <source>the row has no question id, so it cannot be known which question it translates</source>
        <translation>rada har ingen spørsmåls-ID, så det går ikkje an å vite kva spørsmål ho set om</translation>
    </message>
    <message>
        <source>the row “{name}” is unknown; the rows are: {known}</source>
        <translation>rada «{name}» er ukjend; radene er: {known}</translation>
    </message>
    <message>
        <source>the row “{name}” stands here again; remove one of them</source>
        <translation>rada «{name}» står her igjen; fjern den eine</translation>
    </message>
    <message>
        <source>the scale has {count} level(s); it must have from {low} to {high}</source>
        <translation>skalaen har {count} nivå; han må ha frå {low} til {high}</translation>
    </message>
    <message>
        <source>the sheet holds questions, but its name is not the code of a language; call it for instance nb, nn or en, or leave only one sheet with questions</source>
        <translation>arket har spørsmål, men namnet er ikkje koden for eit språk; kall det til dømes nb, nn eller en, eller la berre eitt ark ha spørsmål</translation>
    </message>
    <message>
        <source>the sheet needs a column “{value}” and a column “{name}”</source>
        <translation>arket treng ein kolonne «{value}» og ein kolonne «{name}»</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” holds more than a model can: at most {cells} filled cells</source>
        <translation>arket «{sheet}» har meir enn ein modell kan ha: høgst {cells} fylte celler</translation>
    </message>
    <message>
        <source>the system gives error {code}</source>
        <translation>systemet melder feil {code}</translation>
    </message>
    <message>
        <source>the tag “{tag}” is not allowed; nothing in a model file is executed or converted</source>
        <translation>merket «{tag}» er ikkje tillate; ingenting i ei modellfil blir køyrt eller gjort om</translation>
    </message>
    <message>
        <source>the text has a NUL character in it</source>
        <translation>teksten har eit NUL-teikn i seg</translation>
    </message>
    <message>
        <source>the text has half a letter (a lone surrogate) in it</source>
        <translation>teksten har eit halvt teikn (eit laust surrogat) i seg</translation>
    </message>
    <message>
        <source>the topics joined to this one have more votes than it has</source>
        <translation>temaa som er slått saman med dette, har fleire stemmer enn det har</translation>
    </message>
    <message>
        <source>the translation</source>
        <translation>omsetjinga</translation>
    </message>
    <message>
        <source>the translation is in “{value}”, the language of the model itself</source>
        <translation>omsetjinga er på «{value}», som er språket til modellen sjølv</translation>
    </message>
    <message>
        <source>the translation is of the model “{value}”; the model is “{right}”</source>
        <translation>omsetjinga gjeld modellen «{value}»; modellen er «{right}»</translation>
    </message>
    <message>
        <source>the translation is of version “{value}”; the model has version “{right}”</source>
        <translation>omsetjinga gjeld versjon «{value}»; modellen har versjon «{right}»</translation>
    </message>
    <message>
        <source>the translation says that its language is “{value}”; “{right}” was expected</source>
        <translation>omsetjinga seier at språket er «{value}»; «{right}» var venta</translation>
    </message>
    <message>
        <source>the workbook contains macros; save it as Excel workbook (.xlsx), without macros</source>
        <translation>arbeidsboka inneheld makroar; lagre ho som Excel-arbeidsbok (.xlsx), utan makroar</translation>
    </message>
    <message>
        <source>the workbook has far more cells than a model can need; remove what is not used</source>
        <translation>arbeidsboka har langt fleire celler enn ein modell kan trenge; fjern det som ikkje er i bruk</translation>
    </message>
    <message>
        <source>the workbook has {count} sheets; at most {limit} are allowed</source>
        <translation>arbeidsboka har {count} ark; høgst {limit} er tillate</translation>
    </message>
    <message>
        <source>the workbook is damaged: “{part}” cannot be read; open it and save it again</source>
        <translation>arbeidsboka er skadd: «{part}» kan ikkje lesast; opne ho og lagre ho på nytt</translation>
    </message>
    <message>
        <source>the workbook would take more than {limit} MB unpacked, the most allowed</source>
        <translation>arbeidsboka ville ta meir enn {limit} MB pakka ut, som er det meste som er tillate</translation>
    </message>
    <message>
        <source>there are more problems than the {count} listed here</source>
        <translation>det er fleire feil enn dei {count} som står her</translation>
    </message>
    <message>
        <source>there is no group {id}</source>
        <translation>det er inga gruppe {id}</translation>
    </message>
    <message>
        <source>these are {count} people; at most {limit} are allowed</source>
        <translation>dette er {count} personar; høgst {limit} er tillatne</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>dette er ei mappe, ikkje ei fil</translation>
    </message>
    <message>
        <source>this is an OpenDocument spreadsheet; save it as Excel workbook (.xlsx)</source>
        <translation>dette er eit OpenDocument-rekneark; lagre det som Excel-arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>this is an old (.xls) or a password-protected workbook; save it without a password as Excel workbook (.xlsx)</source>
        <translation>dette er ei gammal (.xls) eller passordverna arbeidsbok; lagre ho utan passord som Excel-arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>dette er ikkje ei tekstfil</translation>
    </message>
    <message>
        <source>this is not an Excel workbook; save the sheet as Excel workbook (.xlsx)</source>
        <translation>dette er ikkje ei Excel-arbeidsbok; lagre arket som Excel-arbeidsbok (.xlsx)</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>dette er ikkje ei vanleg fil</translation>
    </message>
    <message>
        <source>translations do not stand in the model&apos;s own file, but beside it: NAME.model.LANGUAGE.yaml</source>
        <translation>omsetjingar står ikkje i fila til modellen sjølv, men i ei fil ved sida av: NAMN.model.SPRÅK.yaml</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>sant eller usant</translation>
    </message>
    <message>
        <source>with its aliases (*name) written out the file would be larger than {limit} MB</source>
        <translation>med aliasa (*namn) skrivne heilt ut ville fila bli større enn {limit} MB</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>du har ikkje lov til det</translation>
    </message>
    <message>
        <source>you are not allowed to read the file</source>
        <translation>du har ikkje lov til å lese fila</translation>
    </message>
    <message>
        <source>{cell}: the name has more than {most} characters</source>
        <translation>{cell}: namnet har meir enn {most} teikn</translation>
    </message>
    <message>
        <source>{cell}: the name of the organisation is missing</source>
        <translation>{cell}: namnet på verksemda manglar</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a date such as 2017-09-30</source>
        <translation>{cell}: «{found}» er ikkje ein dato som 2017-09-30</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a level; the scale goes from {low} to {high}</source>
        <translation>{cell}: «{found}» er ikkje eit nivå; skalaen går frå {low} til {high}</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a sector that is known here</source>
        <translation>{cell}: «{found}» er ikkje ein sektor som er kjend her</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a whole level</source>
        <translation>{cell}: «{found}» er ikkje eit heilt nivå</translation>
    </message>
    <message>
        <source>{cell}: {found} is not a whole number</source>
        <translation>{cell}: «{found}» er ikkje eit heilt tal</translation>
    </message>
    <message>
        <source>{cell}: {found} is not an organisation number</source>
        <translation>{cell}: «{found}» er ikkje eit organisasjonsnummer</translation>
    </message>
    <message>
        <source>{first} and {second} have different organisation numbers: they are not the same.</source>
        <translation>{first} og {second} har ulike organisasjonsnummer: Dei er ikkje den same.</translation>
    </message>
    <message>
        <source>{found} is not known</source>
        <translation>{found} er ukjent</translation>
    </message>
    <message>
        <source>{found} is not known; choose one of {choices}</source>
        <translation>{found} er ukjent; vel ein av {choices}</translation>
    </message>
    <message>
        <source>{found} is not known; did you mean {nearest}?</source>
        <translation>{found} er ukjent; meinte du {nearest}?</translation>
    </message>
    <message>
        <source>{group} has topics on its board, and would be left out. Choose more groups, or take the topics away first.</source>
        <translation>{group} har tema på tavla, og ville falle ut. Vel fleire grupper, eller ta bort temaa først.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manglar</translation>
    </message>
    <message>
        <source>{level} is outside the scale, which goes from {low} to {high}</source>
        <translation>{level} er utanfor skalaen, som går frå {low} til {high}</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Nothing was written. Choose another place.</source>
        <translation>{name} kunne ikkje skrivast ({reason}). Ingenting vart skrive. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder. Nothing was written. Choose another folder.</source>
        <translation>{name} er ei fil, ikkje ei mappe. Ingenting vart skrive. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a file.</source>
        <translation>{name} er ei mappe eller ei eining, ikkje ei fil.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file. Nothing was written. Choose another name.</source>
        <translation>{name} er ei mappe, ikkje ei fil. Ingenting vart skrive. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>{name} is in the register already. Merge the two if they are the same.</source>
        <translation>{name} finst i registeret frå før. Slå dei to saman dersom dei er den same.</translation>
    </message>
    <message>
        <source>{name} is taken care of but cannot be moved to {folder} ({reason}).</source>
        <translation>{name} er teken hand om, men kan ikkje flyttast til {folder} ({reason}).</translation>
    </message>
    <message>
        <source>{name} may not be written: the folder is protected, or another program has the file open. Nothing was written. Close the file or choose another folder.</source>
        <translation>{name} kan ikkje skrivast: mappa er verna, eller eit anna program har fila open. Ingenting vart skrive. Lukk fila eller vel ei anna mappe.</translation>
    </message>
    <message>
        <source>{name} of {organisation} stands both in {first} and in {place}. Both are kept.</source>
        <translation>{name} frå {organisation} står både i {first} og i {place}. Begge er tekne vare på.</translation>
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
        <translation>{number} er ikkje eit norsk organisasjonsnummer (ni siffer, modulus 11)</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON knows</source>
        <translation>{number} er ikkje eit tal som JSON kjenner</translation>
    </message>
    <message>
        <source>{organisation}, {day}</source>
        <translation>{organisation}, {day}</translation>
    </message>
    <message>
        <source>{path} is a folder. A store is a file.</source>
        <translation>{path} er ei mappe. Eit lager er ei fil.</translation>
    </message>
    <message>
        <source>{path} is not a store of Startpunkt. It was not touched. Choose another file.</source>
        <translation>{path} er ikkje eit lager for Startpunkt. Fila er ikkje rørt. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>{path} is not an address of a store. Name a file, sqlite:/// and a file, or postgresql+psycopg:// with server and database.</source>
        <translation>{path} er ikkje adressa til eit lager. Oppgi ei fil, sqlite:/// og ei fil, eller postgresql+psycopg:// med server og database.</translation>
    </message>
    <message>
        <source>{path} is the store itself. Choose another file for the backup.</source>
        <translation>{path} er sjølve lageret. Vel ei anna fil for tryggingskopien.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed</source>
        <translation>{place}: eit hermeteikn er ikkje lukka</translation>
    </message>
    <message>
        <source>{place}: has {length} characters; at most {limit} are allowed</source>
        <translation>{place}: har {length} teikn; høgst {limit} er tillatne</translation>
    </message>
    <message>
        <source>{place}: nobody knows what “{found}” means here</source>
        <translation>{place}: det er uklart kva «{found}» betyr her</translation>
    </message>
    <message>
        <source>{place}: the organisation is missing</source>
        <translation>{place}: verksemda manglar</translation>
    </message>
    <message>
        <source>{place}: the sector “{found}” is not known; write for instance departement or kommune</source>
        <translation>{place}: sektoren «{found}» er ukjend; skriv til dømes departement eller kommune</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not a date; write it like 14.9.2017 or 2017-09-14</source>
        <translation>{place}: «{found}» er ikkje ein dato; skriv han som 14.9.2017 eller 2017-09-14</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not a number of people from 1 to {most}</source>
        <translation>{place}: «{found}» er ikkje eit tal på personar frå 1 til {most}</translation>
    </message>
    <message>
        <source>{subject} has 1 level text; the scale has {levels} (missing: {missing})</source>
        <translation>{subject} har 1 nivåtekst; skalaen har {levels} (manglar: {missing})</translation>
    </message>
    <message>
        <source>{subject} has a step from level {value}, which is the highest; remove it</source>
        <translation>{subject} har eit steg frå nivå {value}, som er det høgaste; fjern det</translation>
    </message>
    <message>
        <source>{subject} has no questions; at least one is needed</source>
        <translation>{subject} har ingen spørsmål; minst eitt må til</translation>
    </message>
    <message>
        <source>{subject} has {count} level texts; the scale has {levels} (missing: {missing})</source>
        <translation>{subject} har {count} nivåtekstar; skalaen har {levels} (manglar: {missing})</translation>
    </message>
    <message>
        <source>{subject} lies in more than {limit} sections, or in a circle of them</source>
        <translation>{subject} ligg inne i meir enn {limit} avsnitt, eller i ein ring av dei</translation>
    </message>
    <message>
        <source>{subject} must be a group of keys, but is {kind}</source>
        <translation>{subject} må vere ei gruppe med nøklar, men er {kind}</translation>
    </message>
    <message>
        <source>{subject}: the id “{value}” is used more than once</source>
        <translation>{subject}: ID-en «{value}» er brukt meir enn éin gong</translation>
    </message>
    <message>
        <source>{subject}: the id “{value}” may have only small letters a–z, digits and hyphens, and must not begin with a hyphen</source>
        <translation>{subject}: ID-en «{value}» kan berre ha små bokstavar a–z, siffer og bindestrekar, og kan ikkje byrje med bindestrek</translation>
    </message>
    <message>
        <source>{subject}: the id “{value}” must not contain spaces</source>
        <translation>{subject}: ID-en «{value}» kan ikkje ha mellomrom</translation>
    </message>
    <message>
        <source>{subject}: the key “{key}” is missing</source>
        <translation>{subject}: nøkkelen «{key}» manglar</translation>
    </message>
    <message>
        <source>{subject}: the key “{key}” is unknown; did you mean “{meant}”?</source>
        <translation>{subject}: nøkkelen «{key}» er ukjend; meinte du «{meant}»?</translation>
    </message>
    <message>
        <source>{subject}: the key “{key}” is unknown; the keys are: {known}</source>
        <translation>{subject}: nøkkelen «{key}» er ukjend; nøklane er: {known}</translation>
    </message>
    <message>
        <source>{subject}: the model has no “{key}” for level {value}; there is nothing to translate</source>
        <translation>{subject}: modellen har ikkje «{key}» for nivå {value}; det er ingenting å setje om</translation>
    </message>
    <message>
        <source>{subject}: “{key}” contains the unprintable character {code}; remove it</source>
        <translation>{subject}: «{key}» inneheld teiknet {code}, som ikkje kan skrivast ut; fjern det</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has a text for “{value}”, which is not the value of a level</source>
        <translation>{subject}: «{key}» har ein tekst for «{value}», som ikkje er verdien til eit nivå</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has a text for “{value}”; the scale goes from {low} to {high}</source>
        <translation>{subject}: «{key}» har ein tekst for «{value}»; skalaen går frå {low} til {high}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has more than one text for level {value}</source>
        <translation>{subject}: «{key}» har meir enn éin tekst for nivå {value}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has more than {limit} entries, the most allowed</source>
        <translation>{subject}: «{key}» har meir enn {limit} oppføringar, som er det meste som er tillate</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has {count} entries; the model has {right}</source>
        <translation>{subject}: «{key}» har {count} oppføringar; modellen har {right}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” has {length} characters; at most {limit} are allowed</source>
        <translation>{subject}: «{key}» har {length} teikn; høgst {limit} er tillate</translation>
    </message>
    <message>
        <source>{subject}: “{key}” is empty; write a text</source>
        <translation>{subject}: «{key}» er tom; skriv ein tekst</translation>
    </message>
    <message>
        <source>{subject}: “{key}” is nested more than {limit} deep</source>
        <translation>{subject}: «{key}» står i kvarandre meir enn {limit} i djupna</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a group of keys, but is {kind}</source>
        <translation>{subject}: «{key}» må vere ei gruppe med nøklar, men er {kind}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a list, but is {kind}</source>
        <translation>{subject}: «{key}» må vere ei liste, men er {kind}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a number greater than 0 and at most {high}, but is {value}</source>
        <translation>{subject}: «{key}» må vere eit tal større enn 0 og høgst {high}, men er {value}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a text, but is {kind}</source>
        <translation>{subject}: «{key}» må vere ein tekst, men er {kind}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a text; put the value in quotation marks: &quot;{value}&quot;</source>
        <translation>{subject}: «{key}» må vere ein tekst; set verdien i hermeteikn: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>{subject}: “{key}” must be a whole number from {low} to {high}, but is {value}</source>
        <translation>{subject}: «{key}» må vere eit heilt tal frå {low} til {high}, men er {value}</translation>
    </message>
    <message>
        <source>{subject}: “{key}” names “{parent}”, which is not in the file</source>
        <translation>{subject}: «{key}» viser til «{parent}», som ikkje finst i fila</translation>
    </message>
    <message>
        <source>{subject}: “{value}” is not the code of a language; write for instance nb, nn or en</source>
        <translation>{subject}: «{value}» er ikkje koden for eit språk; skriv til dømes nb, nn eller en</translation>
    </message>
    <message>
        <source>“*{name}” stands for nothing above; a text that begins with * needs quotation marks</source>
        <translation>«*{name}» viser ikkje til noko ovanfor; ein tekst som byrjar med *, treng hermeteikn</translation>
    </message>
    <message>
        <source>“{name}” is not translated; remove the text</source>
        <translation>«{name}» blir ikkje omsett; fjern teksten</translation>
    </message>
    <message>
        <source>“{text}” is not a date; write it like 14.9.2017.</source>
        <translation>«{text}» er ikkje ein dato; skriv han som 14.9.2017.</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write it like 09:30.</source>
        <translation>«{text}» er ikkje eit klokkeslett; skriv det som 09:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» er ikkje eit heilt tal.</translation>
    </message>
    <message>
        <source>“{title}” is under discussion. End that before you start another topic.</source>
        <translation>«{title}» er under diskusjon. Avslutt det før de startar eit anna tema.</translation>
    </message>
    <message>
        <source>“{value}” is not the value of a level; write a whole number</source>
        <translation>«{value}» er ikkje verdien til eit nivå; skriv eit heilt tal</translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message numerus="yes">
        <source>%n card(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n kort er endra på begge maskinene, og er teke vare på dobbelt.</numerusform>
            <numerusform>%n kort er endra på begge maskinene, og er tekne vare på dobbelt.</numerusform>
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
            <numerusform>%n verksemd</numerusform>
            <numerusform>%n verksemder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people registered.</source>
        <translation>
            <numerusform>%n person er påmeld.</numerusform>
            <numerusform>%n personar er påmelde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success story(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n suksesshistorie er endra på begge maskinene, og er teken vare på dobbelt.</numerusform>
            <numerusform>%n suksesshistorier er endra på begge maskinene, og er tekne vare på dobbelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1–9: move to that group · L: stays there when groups are made anew · Space: is here · X: is absent</source>
        <translation>1–9: flytt til den gruppa · L: blir der når grupper blir laga på nytt · Mellomrom: er her · X: er borte</translation>
    </message>
    <message>
        <source>A Lean Coffee in each group</source>
        <translation>Lean Coffee i kvar gruppe</translation>
    </message>
    <message>
        <source>A history of every change, without names of people.</source>
        <translation>Ein historikk over kvar endring, utan namn på personar.</translation>
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
        <translation>Legg til eit punkt</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Legg til eit tema</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Statleg etat</translation>
    </message>
    <message>
        <source>All gatherings</source>
        <translation>Alle samlingar</translation>
    </message>
    <message>
        <source>All of it lies in one file on this computer, and is sent nowhere: {file}</source>
        <translation>Alt ligg i éi fil på denne maskina, og blir ikkje sendt nokon stad: {file}</translation>
    </message>
    <message>
        <source>All people are of one organisation: the groups cannot be mixed.</source>
        <translation>Alle er frå éi verksemd: Gruppene kan ikkje blandast.</translation>
    </message>
    <message>
        <source>As the name says</source>
        <translation>Som namnet tilseier</translation>
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
        <translation>Tryggingskopiar du har teke, tek vare på det dei hadde då dei vart tekne.</translation>
    </message>
    <message>
        <source>Begin with a usual programme</source>
        <translation>Byrj med eit vanleg program</translation>
    </message>
    <message>
        <source>Begin with the seven usual topics</source>
        <translation>Byrj med dei sju vanlege temaa</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Starttid</translation>
    </message>
    <message>
        <source>Break; people find their groups</source>
        <translation>Pause; alle finn gruppa si</translation>
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
        <translation>Endre påmeldinga</translation>
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
        <translation>Samarbeid på tvers i offentleg sektor</translation>
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
        <translation>Slett samlinga …</translation>
    </message>
    <message>
        <source>Delete the gathering?</source>
        <translation>Slette samlinga?</translation>
    </message>
    <message>
        <source>Digital maturity</source>
        <translation>Digital mognad</translation>
    </message>
    <message>
        <source>Digital transformation and maturity</source>
        <translation>Digital transformasjon og mognad</translation>
    </message>
    <message>
        <source>Each is shown first, and then printed or saved.</source>
        <translation>Kvart ark blir vist først, og så skrive ut eller lagra.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utdanning</translation>
    </message>
    <message>
        <source>Enter: change · Space: all are here, or not · Delete: remove</source>
        <translation>Enter: endre · Mellomrom: alle er her, eller ikkje · Delete: fjern</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventast</translation>
    </message>
    <message>
        <source>Finance and resources</source>
        <translation>Økonomi og ressursar</translation>
    </message>
    <message>
        <source>For each person: the group, and whether she or he has come.</source>
        <translation>For kvar person: gruppa, og om ho eller han har møtt.</translation>
    </message>
    <message>
        <source>For instance 14.9.2017</source>
        <translation>Til dømes 14.9.2017</translation>
    </message>
    <message>
        <source>For instance ministries</source>
        <translation>Til dømes departement</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Frå ei fil …</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Frå papir</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Samlingar</translation>
    </message>
    <message>
        <source>Gatherings (*.json)</source>
        <translation>Samlingar (*.json)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group sizes differ by at most one, and the people of each organisation are spread. The same seed gives the same groups. Locked people stay.</source>
        <translation>Gruppene er like store, på éin nær, og folka i kvar verksemd er spreidde. Same trekningstal gir same grupper. Låste personar blir der dei er.</translation>
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
            <numerusform>I %n suksesshistorie har begge maskinene endra det same. Det som stod her, står; begge delar er tekne vare på i historikken.</numerusform>
            <numerusform>I %n suksesshistorier har begge maskinene endra det same. Det som stod her, står; begge delar er tekne vare på i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is deleted for good. Save it as a file first if in doubt.</source>
        <translation>Ho blir sletta for godt. Lagre ho som ei fil først viss du er i tvil.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald ho</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behald dei</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Språk på arka</translation>
    </message>
    <message>
        <source>Latecomer</source>
        <translation>Kjem seint</translation>
    </message>
    <message>
        <source>Latecomer …</source>
        <translation>Kjem seint …</translation>
    </message>
    <message numerus="yes">
        <source>Latecomers: %n.</source>
        <translation>
            <numerusform>Kom seint: %n.</numerusform>
            <numerusform>Kom seint: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leiing</translation>
    </message>
    <message>
        <source>Leadership and culture</source>
        <translation>Leiing og kultur</translation>
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
        <translation>Lag grupper først: Kvar gruppe har sine eigne tema.</translation>
    </message>
    <message>
        <source>Make the gathering</source>
        <translation>Opprett samlinga</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Lagar sidene …</translation>
    </message>
    <message>
        <source>Many organisations meet: an hour in plenary, then groups with a Lean Coffee each. Register who comes, make even groups, and see the topics of all groups together.</source>
        <translation>Mange verksemder møtest: ein time i plenum, så grupper med kvar sin Lean Coffee. Meld på dei som kjem, lag jamne grupper, og sjå temaa frå alle gruppene samla.</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Minutes of point {number}</source>
        <translation>Minutt for punkt {number}</translation>
    </message>
    <message>
        <source>Most votes first. Topics with the same title are counted together.</source>
        <translation>Flest stemmer først. Tema med same tittel blir talde saman.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of {group}</source>
        <translation>Namnet på {group}</translation>
    </message>
    <message numerus="yes">
        <source>Names of people: %n.</source>
        <translation>
            <numerusform>Namn på personar: %n.</numerusform>
            <numerusform>Namn på personar: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Namn, eitt på kvar linje</translation>
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
        <translation>Inga gruppe har tema enno.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as PDF, and print it from another computer.</source>
        <translation>Ingen skrivar er sett opp på denne maskina. Lagre arket som PDF, og skriv det ut frå ei anna maskin.</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register organisations one by one, or paste the list of those who come.</source>
        <translation>Ingen er påmelde enno. Meld på verksemder éi for éi, eller lim inn lista over dei som kjem.</translation>
    </message>
    <message>
        <source>Not needed. They can be wiped with one command.</source>
        <translation>Trengst ikkje. Dei kan slettast med éin kommando.</translation>
    </message>
    <message>
        <source>Not registered: {names}</source>
        <translation>Ikkje påmelde: {names}</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Talet på grupper</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Talet på personar</translation>
    </message>
    <message>
        <source>Numbers, groups and attendance stay. The names cannot be brought back, and earlier steps cannot be undone any more.</source>
        <translation>Tal, grupper og oppmøte blir ståande. Namna kan ikkje hentast tilbake, og tidlegare steg kan ikkje lenger angrast.</translation>
    </message>
    <message numerus="yes">
        <source>On %n card(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>På %n kort har begge maskinene endra det same. Det som stod her, står; begge delar er tekne vare på i historikken.</numerusform>
            <numerusform>På %n kort har begge maskinene endra det same. Det som stod her, står; begge delar er tekne vare på i historikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line for each organisation or person, columns apart by tabs, semicolons or commas: organisation, number of people or a name, sector, date. A line of headings is understood.</source>
        <translation>Éi linje for kvar verksemd eller person, med tabulator, semikolon eller komma mellom kolonnane: verksemd, talet på personar eller eit namn, sektor, dato. Ei linje med overskrifter blir forstått.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open the board of the group</source>
        <translation>Opne tavla til gruppa</translation>
    </message>
    <message>
        <source>Open the board of {group}</source>
        <translation>Opne tavla til {group}</translation>
    </message>
    <message>
        <source>Open {theme}</source>
        <translation>Opne {theme}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisations mixed</source>
        <translation>Verksemdene blanda</translation>
    </message>
    <message numerus="yes">
        <source>Organisations with sector and number of people: %n.</source>
        <translation>
            <numerusform>Verksemder med sektor og talet på personar: %n.</numerusform>
            <numerusform>Verksemder med sektor og talet på personar: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations, one a line</source>
        <translation>Verksemder, éi på kvar linje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
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
        <translation>Delar av samlinga</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Lim inn ei liste</translation>
    </message>
    <message>
        <source>Paste a list …</source>
        <translation>Lim inn ei liste …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Plenary: the theme of the day</source>
        <translation>Plenum: temaet for dagen</translation>
    </message>
    <message>
        <source>Plenary: what the groups take along</source>
        <translation>Plenum: dette tek gruppene med seg</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Førre del</translation>
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
        <translation>Sett saman</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Les {name} …</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Meld på</translation>
    </message>
    <message>
        <source>Register those who come before you make groups.</source>
        <translation>Meld på dei som kjem, før du lagar grupper.</translation>
    </message>
    <message>
        <source>Register …</source>
        <translation>Meld på …</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Påmelde</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Påmeldingar</translation>
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
        <translation>Lagre samlinga som fil</translation>
    </message>
    <message>
        <source>Save the gathering as a file …</source>
        <translation>Lagre samlinga som fil …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagra som {name}.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Trekningstal</translation>
    </message>
    <message>
        <source>Send the gathering to the laptops of the groups. Each group works on its own board, notes who comes, and sends its file back; take the files in here, and all of it is put together. Where both have changed the same of a card, what is here stands.</source>
        <translation>Send samlinga til maskinene i gruppene. Kvar gruppe arbeider på si eiga tavle, noterer kven som kjem, og sender fila tilbake; ta filene inn her, så blir alt sett saman. Har begge endra det same på eit kort, står det som er her.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Several laptops</source>
        <translation>Fleire maskiner</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>Statleg føretak</translation>
    </message>
    <message>
        <source>Success stories</source>
        <translation>Suksesshistorier</translation>
    </message>
    <message numerus="yes">
        <source>Success stories with the organisation that tells them: %n.</source>
        <translation>
            <numerusform>Suksesshistorier med verksemda som fortel dei: %n.</numerusform>
            <numerusform>Suksesshistorier med verksemda som fortel dei: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Ta inn ei fil</translation>
    </message>
    <message>
        <source>Take in a file …</source>
        <translation>Ta inn ei fil …</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Det tek vi med oss</translation>
    </message>
    <message>
        <source>Takeaway of topic {number}</source>
        <translation>Det tek vi med oss frå tema {number}</translation>
    </message>
    <message>
        <source>Taking in {name} …</source>
        <translation>Tek inn {name} …</translation>
    </message>
    <message>
        <source>The boards are put together.</source>
        <translation>Tavlene er slått saman.</translation>
    </message>
    <message>
        <source>The groups are equally large, and every organisation is spread.</source>
        <translation>Gruppene er like store, og kvar verksemd er spreidd.</translation>
    </message>
    <message>
        <source>The groups are equally large. Not spread evenly: {names}.</source>
        <translation>Gruppene er like store. Ikkje jamt spreidde: {names}.</translation>
    </message>
    <message>
        <source>The groups have from {smallest} to {largest} people.</source>
        <translation>Gruppene har frå {smallest} til {largest} personar.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The topics of the groups with votes and takeaways: nobody&apos;s vote is known.</source>
        <translation>Temaa i gruppene, med stemmer og det gruppene tek med seg. Kva den enkelte stemte, er ikkje kjent.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema for samlinga</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokka</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics across the groups, most votes first</source>
        <translation>Tema på tvers av gruppene, flest stemmer først</translation>
    </message>
    <message>
        <source>Topics of {group}</source>
        <translation>Temaa i {group}</translation>
    </message>
    <message>
        <source>User orientation</source>
        <translation>Brukarorientering</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Dette er lagra</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>Dette er gale i lista</translation>
    </message>
    <message>
        <source>What they are called together</source>
        <translation>Fellesnamn</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Kven er venta</translation>
    </message>
    <message>
        <source>Who is expected …</source>
        <translation>Kven er venta …</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Wipe all names?</source>
        <translation>Slette alle namn?</translation>
    </message>
    <message>
        <source>Wipe the names …</source>
        <translation>Slett namna …</translation>
    </message>
    <message>
        <source>With the names of people</source>
        <translation>Med namn på personar</translation>
    </message>
    <message>
        <source>Write here what a group had on paper. It is the same board: what is done there stands here, and the other way round.</source>
        <translation>Skriv inn her det gruppa hadde på papir. Det er den same tavla: Det som blir gjort der, står her, og omvendt.</translation>
    </message>
    <message>
        <source>are here</source>
        <translation>er her</translation>
    </message>
    <message>
        <source>of the expected</source>
        <translation>av dei venta</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>verksemder</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personar</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>sektorar</translation>
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
        <translation>{theme} er her alt, med alle temaa i fila.</translation>
    </message>
    <message>
        <source>{theme} was taken in.</source>
        <translation>{theme} er teken inn.</translation>
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
            <numerusform>%n fil er skriven til {folder}.</numerusform>
            <numerusform>%n filer er skrivne til {folder}.</numerusform>
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
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Continue with {organisation}</source>
        <translation>Hald fram med {organisation}</translation>
    </message>
    <message>
        <source>Each becomes a file in a folder of your choice. Without notes and names, small groups are left out too. To compare with, only levels and coverage are written, of finished assessments.</source>
        <translation>Kvar blir ei fil i ei mappe du vel. Utan merknader og namn blir også små grupper utelatne. Til samanlikning blir berre nivå og dekning skrivne, av ferdige vurderingar.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Export all assessments</source>
        <translation>Eksporter alle vurderingar</translation>
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
        <translation>Importer ei fil</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importer ei fil …</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer ei mappe</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>Importer ei mappe …</translation>
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
        <translation>Nivå, styrkar og største avstandar på éi side.</translation>
    </message>
    <message>
        <source>Making the demo …</source>
        <translation>Lagar demoen …</translation>
    </message>
    <message>
        <source>Name the organisation. Everything else starts with sensible values.</source>
        <translation>Skriv inn namnet på verksemda. Alt anna har fornuftige verdiar frå før.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ingen svar enno</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Førebu</translation>
    </message>
    <message>
        <source>Read, vote, discuss and agree, one question at a time.</source>
        <translation>Les, stem, diskuter og bli samde, eitt spørsmål om gongen.</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Les {name} …</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Sjå resultatet</translation>
    </message>
    <message>
        <source>See the result of {organisation}</source>
        <translation>Sjå resultatet for {organisation}</translation>
    </message>
    <message>
        <source>Start new workshop</source>
        <translation>Start ny workshop</translation>
    </message>
    <message>
        <source>Startpunkt (*.startpunkt);;Earlier results in a spreadsheet (*.xlsx *.csv);;All files (*)</source>
        <translation>Startpunkt (*.startpunkt);;Tidlegare resultat i eit rekneark (*.xlsx *.csv);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Take a room through the questions, see the result together, and hand out a page on paper before anyone leaves. Everything stays on this machine.</source>
        <translation>Ta eit rom gjennom spørsmåla, sjå resultatet saman, og del ut ei side på papir før nokon går. Alt blir på denne maskina.</translation>
    </message>
    <message>
        <source>The demo is here already.</source>
        <translation>Demoen er her frå før.</translation>
    </message>
    <message>
        <source>The demo is ready: invented organisations.</source>
        <translation>Demoen er klar, med oppdikta verksemder.</translation>
    </message>
    <message>
        <source>The file has a newer version of {organisation} than the one here.</source>
        <translation>Fila har ei nyare utgåve av {organisation} enn den som er her.</translation>
    </message>
    <message>
        <source>The file has an older version of {organisation} than the one here.</source>
        <translation>Fila har ei eldre utgåve av {organisation} enn den som er her.</translation>
    </message>
    <message>
        <source>The one here</source>
        <translation>Den som er her</translation>
    </message>
    <message>
        <source>The one in the file</source>
        <translation>Den i fila</translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation>Til samanlikning</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prøv med demo</translation>
    </message>
    <message>
        <source>Where does your organisation stand?</source>
        <translation>Kvar står verksemda di?</translation>
    </message>
    <message>
        <source>Which version do you want?</source>
        <translation>Kva utgåve vil du ha?</translation>
    </message>
    <message>
        <source>Without notes and names</source>
        <translation>Utan merknader og namn</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshopar</translation>
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
        <translation>{organisation} er her frå før, med dei same svara. Ingenting er endra.</translation>
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
        <translation>Ikkje teke med: {what} ({count}).</translation>
    </message>
    <message>
        <source>Texts shortened to {limit} characters, the most allowed: {count}.</source>
        <translation>Tekstar korta ned til {limit} teikn, som er det meste som er lov: {count}.</translation>
    </message>
    <message>
        <source>The file does not say its language; by its words it is “{language}”.</source>
        <translation>Fila seier ikkje kva språk ho er på; etter orda er det «{language}».</translation>
    </message>
    <message>
        <source>The levels {low} to {high} were made of the answers to the questions.</source>
        <translation>Nivåa {low} til {high} er laga av svara på spørsmåla.</translation>
    </message>
    <message>
        <source>The scores {scores} became the levels {low} to {high}.</source>
        <translation>Poenga {scores} er blitt nivåa {low} til {high}.</translation>
    </message>
    <message>
        <source>a scale of its own for a requirement</source>
        <translation>eigen skala for eit krav</translation>
    </message>
    <message>
        <source>answers of questions that have more or fewer of them than the levels</source>
        <translation>svara på spørsmål som har fleire eller færre svar enn det er nivå</translation>
    </message>
    <message>
        <source>answers that choose groups of requirements</source>
        <translation>svar som vel grupper av krav</translation>
    </message>
    <message>
        <source>colours of answers</source>
        <translation>fargar på svar</translation>
    </message>
    <message>
        <source>conditions for asking a question</source>
        <translation>vilkår for å stille eit spørsmål</translation>
    </message>
    <message>
        <source>controls, and links to them</source>
        <translation>sikringstiltak, og koplingar til dei</translation>
    </message>
    <message>
        <source>further frameworks of the library</source>
        <translation>fleire rammeverk i biblioteket</translation>
    </message>
    <message>
        <source>groups of requirements</source>
        <translation>grupper av krav</translation>
    </message>
    <message>
        <source>mappings to other frameworks</source>
        <translation>koplingar til andre rammeverk</translation>
    </message>
    <message>
        <source>other keys</source>
        <translation>andre nøklar</translation>
    </message>
    <message>
        <source>points for an answer</source>
        <translation>poeng for eit svar</translation>
    </message>
    <message>
        <source>questions that are answered otherwise than by one choice</source>
        <translation>spørsmål ein svarar på på annan måte enn med eitt val</translation>
    </message>
    <message>
        <source>questions whose number of answers differs from that of the levels</source>
        <translation>spørsmål som har eit anna tal på svar enn det er nivå</translation>
    </message>
    <message>
        <source>results that follow from an answer</source>
        <translation>resultat som følgjer av eit svar</translation>
    </message>
    <message>
        <source>risk matrices</source>
        <translation>risikomatriser</translation>
    </message>
    <message>
        <source>the groups a requirement belongs to</source>
        <translation>gruppene eit krav høyrer til</translation>
    </message>
    <message>
        <source>the importance of a requirement</source>
        <translation>kor viktig eit krav er</translation>
    </message>
    <message>
        <source>threats, and links to them</source>
        <translation>truslar, og koplingar til dei</translation>
    </message>
    <message>
        <source>translated lists of evidence with more or fewer entries</source>
        <translation>omsette lister med teikn som har fleire eller færre punkt</translation>
    </message>
    <message>
        <source>translations that would make the model larger than a model may be</source>
        <translation>omsetjingar som ville gjort modellen større enn ein modell kan vere</translation>
    </message>
    <message>
        <source>translations without the code of a language</source>
        <translation>omsetjingar utan språkkode</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n øydelagd</numerusform>
            <numerusform>%n øydelagde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n fil er importert.</numerusform>
            <numerusform>%n filer er importerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n er her frå før</numerusform>
            <numerusform>%n er her frå før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another version</source>
        <translation>
            <numerusform>%n i ein annan versjon</numerusform>
            <numerusform>%n i ein annan versjon</numerusform>
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
        <translation>Begge blir behaldne</translation>
    </message>
    <message>
        <source>Broken: left out</source>
        <translation>Øydelagd: blir utelaten</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ikkje importer</translation>
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
        <translation>Her frå før: ingenting å gjere</translation>
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
        <translation>Ny: blir teken inn</translation>
    </message>
    <message>
        <source>Newer: both are kept</source>
        <translation>Nyare: begge blir behaldne</translation>
    </message>
    <message>
        <source>Newer: replaces the one here</source>
        <translation>Nyare: erstattar den her</translation>
    </message>
    <message>
        <source>Newer: the one here stays</source>
        <translation>Nyare: den her blir ståande</translation>
    </message>
    <message>
        <source>Older: both are kept</source>
        <translation>Eldre: begge blir behaldne</translation>
    </message>
    <message>
        <source>Older: replaces the one here</source>
        <translation>Eldre: erstattar den her</translation>
    </message>
    <message>
        <source>Older: the one here stays</source>
        <translation>Eldre: den her blir ståande</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>The file says that it was changed in the future, so a clock was wrong. Which version is the newer one is not certain.</source>
        <translation>Fila seier at ho vart endra i framtida, så ei klokke gjekk feil. Det er ikkje sikkert kva versjon som er nyast.</translation>
    </message>
    <message>
        <source>The file {name} holds another version of the same assessment.</source>
        <translation>Fila {name} har ein annan versjon av same vurdering.</translation>
    </message>
    <message>
        <source>The file {name} holds the same.</source>
        <translation>Fila {name} har det same.</translation>
    </message>
    <message>
        <source>The newer one stays</source>
        <translation>Den nyaste blir ståande</translation>
    </message>
    <message>
        <source>The one here stays</source>
        <translation>Den her blir ståande</translation>
    </message>
    <message>
        <source>The one in the file replaces it</source>
        <translation>Den i fila erstattar han</translation>
    </message>
    <message>
        <source>There are no files of Startpunkt.</source>
        <translation>Det er ingen filer frå Startpunkt her.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kva som skjer</translation>
    </message>
    <message>
        <source>Where another version is here already</source>
        <translation>Der ein annan versjon er her frå før</translation>
    </message>
    <message>
        <source>Which version of this file</source>
        <translation>Kva versjon for denne fila</translation>
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
            <numerusform>%n område</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n nivå</numerusform>
            <numerusform>%n nivå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in model files that are left out.</source>
        <translation>
            <numerusform>%n feil i modellfiler som er utelatne.</numerusform>
            <numerusform>%n feil i modellfiler som er utelatne.</numerusform>
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
            <numerusform>%n tekst manglar</numerusform>
            <numerusform>%n tekstar manglar</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is the questionnaire of a workshop. Use one as it is, make a copy your own, or drop a model file or a spreadsheet on the window.</source>
        <translation>Ein modell er spørsmåla i ein workshop. Bruk ein som han er, lag din eigen av ein kopi, eller slepp ei modellfil eller eit rekneark på vindauget.</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Om modellen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modellar</translation>
    </message>
    <message>
        <source>Assessments that are answered already stay as they are.</source>
        <translation>Vurderingar som det alt er svart på, blir verande som dei er.</translation>
    </message>
    <message>
        <source>Contents of the model</source>
        <translation>Innhaldet i modellen</translation>
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
        <translation>Eksporter han først om du kan få bruk for han igjen.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>From level {level} to {next}</source>
        <translation>Frå nivå {level} til {next}</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Hald fram med utkastet</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Installer ein modell</translation>
    </message>
    <message>
        <source>Install from a file …</source>
        <translation>Installer frå ei fil …</translation>
    </message>
    <message>
        <source>Installing …</source>
        <translation>Installerer …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald</translation>
    </message>
    <message>
        <source>Language of the model</source>
        <translation>Språket modellen blir vist på</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lat han vere</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Lag ein kopi</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Lag din eigen</translation>
    </message>
    <message>
        <source>Model file (*.yaml)</source>
        <translation>Modellfil (*.yaml)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellar</translation>
    </message>
    <message>
        <source>Models and spreadsheets (*.yaml *.yml *.xlsx)</source>
        <translation>Modellar og rekneark (*.yaml *.yml *.xlsx)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ikkje brukt enno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Opne {title}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Les {name} …</translation>
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
        <translation>Byt han ut</translation>
    </message>
    <message>
        <source>Replace the model that is here?</source>
        <translation>Vil du byte ut modellen som er her?</translation>
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
        <translation>Lagra som {name}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Rekneark (*.xlsx)</translation>
    </message>
    <message>
        <source>The file has an older version ({version}) of {title}.</source>
        <translation>Fila har ein eldre versjon ({version}) av {title}.</translation>
    </message>
    <message>
        <source>The file has the same version ({version}) of {title} in other words.</source>
        <translation>Fila har same versjonen ({version}) av {title}, men med andre ord.</translation>
    </message>
    <message>
        <source>There is no model yet. Install one from a file.</source>
        <translation>Det er ingen modellar her enno. Installer ein frå ei fil.</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n assessment(s)</source>
        <translation>
            <numerusform>Brukt i %n vurdering</numerusform>
            <numerusform>Brukt i %n vurderingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>Kva de bør tenkje på</translation>
    </message>
    <message>
        <source>What would show it</source>
        <translation>Teikn å sjå etter</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Skriv {name} …</translation>
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
        <translation>{title} er her frå før, ord for ord. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>{title} er fjerna.</translation>
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
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Oppmøteliste</translation>
    </message>
    <message>
        <source>Everybody has three votes. Count them.</source>
        <translation>Alle har tre stemmer. Tel dei.</translation>
    </message>
    <message>
        <source>Everybody who is registered</source>
        <translation>Alle som er påmelde</translation>
    </message>
    <message>
        <source>Expected organisations</source>
        <translation>Venta verksemder</translation>
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
        <translation>Gruppene med storleik</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Møtt</translation>
    </message>
    <message>
        <source>Made with Startpunkt on {day}</source>
        <translation>Laga med Startpunkt {day}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name signs</source>
        <translation>Namneskilt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No group has any topics yet.</source>
        <translation>Inga gruppe har tema enno.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Ingen er påmeld enno.</translation>
    </message>
    <message>
        <source>Not represented: {names}.</source>
        <translation>Ikkje representerte: {names}.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
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
        <translation>Oppsummering av samlinga</translation>
    </message>
    <message>
        <source>Take the topic with most votes first, 8 minutes.</source>
        <translation>Ta temaet med flest stemmer først, i 8 minutt.</translation>
    </message>
    <message>
        <source>Task for the group</source>
        <translation>Oppgåve til gruppa</translation>
    </message>
    <message>
        <source>Tasks for the groups</source>
        <translation>Oppgåver til gruppene</translation>
    </message>
    <message>
        <source>The groups are not made yet.</source>
        <translation>Gruppene er ikkje laga enno.</translation>
    </message>
    <message>
        <source>The groups were made with the seed {seed}.</source>
        <translation>Gruppene er laga med trekningstalet {seed}.</translation>
    </message>
    <message>
        <source>This is how you do it</source>
        <translation>Slik gjer de</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics across the groups</source>
        <translation>Tema på tvers av gruppene</translation>
    </message>
    <message>
        <source>Topics with the same title are one topic, and their votes are added. Ties: the topic that was proposed first.</source>
        <translation>Tema med same tittel er eitt tema, og stemmene blir lagde saman. Ved likskap: temaet som vart føreslått først.</translation>
    </message>
    <message>
        <source>Topics with their votes, most votes first</source>
        <translation>Temaa med stemmer, flest stemmer først</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>What the groups take along</source>
        <translation>Dette tek gruppene med seg</translation>
    </message>
    <message>
        <source>When the time is out: thumbs up means 4 minutes more.</source>
        <translation>Når tida er ute: Tommel opp betyr 4 minutt til.</translation>
    </message>
    <message>
        <source>Which services have you succeeded with? Why?</source>
        <translation>Kva tenester har de lukkast med? Kvifor?</translation>
    </message>
    <message>
        <source>Who sits in {group}</source>
        <translation>Kven som sit i {group}</translation>
    </message>
    <message>
        <source>Write down in one sentence what you take with you from each topic.</source>
        <translation>Skriv ned i éi setning kva de tek med dykk frå kvart tema.</translation>
    </message>
    <message>
        <source>Write the topics you want to talk about, one on each note.</source>
        <translation>Skriv temaa de vil snakke om, eitt på kvar lapp.</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>statlege etatar</translation>
    </message>
    <message>
        <source>counties</source>
        <translation>fylkeskommunar</translation>
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
        <translation>departement</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommunar</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>state enterprises</source>
        <translation>statlege føretak</translation>
    </message>
    <message>
        <source>{here} of {expected}</source>
        <translation>{here} av {expected}</translation>
    </message>
    <message>
        <source>{number} noted as present</source>
        <translation>{number} er noterte som møtte</translation>
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
            <numerusform>%n vurderingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more used another scale.</source>
        <translation>
            <numerusform>%n til brukte ein annan skala.</numerusform>
            <numerusform>%n til brukte ein annan skala.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers as open data</source>
        <translation>Alle svar som opne data</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle modellar</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Alle sektorar</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statusar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderingar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose two to four assessments of one model in the table, and they stand here side by side.</source>
        <translation>Vel to til fire vurderingar med same modell i tabellen, så står dei her side om side.</translation>
    </message>
    <message>
        <source>Down {change} since last time</source>
        <translation>Ned {change} sidan sist</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Each organisation counts once, with its latest finished assessment. Press a step to see who stands on it.</source>
        <translation>Kvar verksemd tel éin gong, med si siste ferdige vurdering. Trykk på eit trinn for å sjå kven som står der.</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Fewer than five organisations: nothing is shown.</source>
        <translation>Færre enn fem verksemder: Ingenting blir vist.</translation>
    </message>
    <message>
        <source>Fewer than five organisations: there is nothing to report.</source>
        <translation>Færre enn fem verksemder: det er ingenting å rapportere.</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Finn ei verksemd</translation>
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
        <translation>Skjul namn</translation>
    </message>
    <message>
        <source>Hide or show the names</source>
        <translation>Skjul eller vis namna</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Slik blir dette rekna ut</translation>
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
        <translation>Namna er skjulte. Vis dei for å opne ei vurdering.</translation>
    </message>
    <message>
        <source>No assessment fits what is chosen above.</source>
        <translation>Inga vurdering passar til det som er valt over.</translation>
    </message>
    <message>
        <source>No assessments yet. Start a workshop from Home, or drop files from others on the window.</source>
        <translation>Ingen vurderingar enno. Start ein workshop frå Heim, eller slepp filer frå andre på vindauget.</translation>
    </message>
    <message>
        <source>No earlier assessment to compare with</source>
        <translation>Inga tidlegare vurdering å samanlikne med</translation>
    </message>
    <message>
        <source>No finished assessment fits what is chosen above.</source>
        <translation>Inga ferdig vurdering passar til det som er valt over.</translation>
    </message>
    <message>
        <source>On each level</source>
        <translation>På kvart nivå</translation>
    </message>
    <message>
        <source>One row for each question, with a codebook beside. Without names, sizes are rounded and nothing leads back to an organisation.</source>
        <translation>Éi rad for kvart spørsmål, med ei kodebok ved sida av. Utan namn er storleikar runda av, og ingenting fører tilbake til ei verksemd.</translation>
    </message>
    <message>
        <source>Open data …</source>
        <translation>Opne data …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>Verksemd {number}</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Organisations among each other</source>
        <translation>Verksemdene samla</translation>
    </message>
    <message>
        <source>Organisations and dimensions</source>
        <translation>Verksemder og område</translation>
    </message>
    <message>
        <source>Organisations …</source>
        <translation>Verksemder …</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Kvartilar</translation>
    </message>
    <message>
        <source>Reading the portfolio …</source>
        <translation>Les porteføljen …</translation>
    </message>
    <message>
        <source>Report on these organisations</source>
        <translation>Rapport om desse verksemdene</translation>
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
        <translation>Lagra som {name}.</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Lagrar {name} …</translation>
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
        <translation>Sorter etter førre kolonne</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>Sorter motsett veg</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Trapp</translation>
    </message>
    <message>
        <source>Staircase, quartiles, heat map, side by side</source>
        <translation>Trapp, kvartilar, varmekart, side om side</translation>
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
        <translation>Boksen rommar den midtarste halvdelen av verksemdene, streken i han er medianen, og linja går frå lågaste til høgaste poengsum. Kvartilane er rekna ut med lineær interpolasjon (Hyndman og Fan, type 7); ingenting blir vist for færre enn fem.</translation>
    </message>
    <message>
        <source>The colour is the level nearest to the score. Press a row for its result.</source>
        <translation>Fargen er nivået nærast poengsummen. Trykk på ei rad for å sjå resultatet.</translation>
    </message>
    <message>
        <source>The middle half</source>
        <translation>Den midtarste halvdelen</translation>
    </message>
    <message>
        <source>The scores of the chosen assessments on each dimension of their model.</source>
        <translation>Poengsummen til dei valde vurderingane på kvart område i modellen.</translation>
    </message>
    <message>
        <source>The staircase and the quartiles of those that are shown now.</source>
        <translation>Trappa og kvartilane for dei som er viste no.</translation>
    </message>
    <message>
        <source>There is no finished assessment here yet.</source>
        <translation>Her er inga ferdig vurdering enno.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Unchanged since last time</source>
        <translation>Uendra sidan sist</translation>
    </message>
    <message>
        <source>Up {change} since last time</source>
        <translation>Opp {change} sidan sist</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det som blir vist</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Med namn</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Utan namn</translation>
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
            <numerusform>{model}: siste ferdige vurdering frå %n verksemd.</numerusform>
            <numerusform>{model}: siste ferdige vurdering frå kvar av %n verksemder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n assessment(s)</source>
        <translation>
            <numerusform>{shown} av %n vurdering</numerusform>
            <numerusform>{shown} av %n vurderingar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message numerus="yes">
        <source>%n action(s) still open from last time</source>
        <translation>
            <numerusform>%n tiltak er ope frå førre gong</numerusform>
            <numerusform>%n tiltak er opne frå førre gong</numerusform>
        </translation>
    </message>
    <message>
        <source>About this workshop</source>
        <translation>Om denne workshopen</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Statleg etat</translation>
    </message>
    <message>
        <source>Ballots are filled in and typed in as a pile.</source>
        <translation>Stemmesetlar blir fylte ut og tasta inn som ein bunke.</translation>
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
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Every change is saved when you leave its field.</source>
        <translation>Kvar endring blir lagra når du går ut av feltet.</translation>
    </message>
    <message>
        <source>For instance: leaders&apos; meeting</source>
        <translation>Til dømes: leiarsamling</translation>
    </message>
    <message>
        <source>For instance: the whole organisation</source>
        <translation>Til dømes: heile verksemda</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Gå til spørsmåla</translation>
    </message>
    <message>
        <source>Hands are counted for each level; the votes suggest one.</source>
        <translation>Hender blir talde for kvart nivå, og stemmene foreslår eitt.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Helse</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Known: its details are filled in below.</source>
        <translation>Kjend frå før: opplysningane er fylte inn under.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Språk i spørsmåla</translation>
    </message>
    <message>
        <source>Levels of last time</source>
        <translation>Nivåa frå sist</translation>
    </message>
    <message>
        <source>Locked: the answers belong to this model.</source>
        <translation>Låst: svara høyrer til denne modellen.</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Lagar sidene …</translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation>Mognadsmodell</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>Minutes at hand</source>
        <translation>Minutt til rådvelde</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Nine digits</source>
        <translation>Ni siffer</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Inga grense</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Høve</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>One ballot for each participant, twelve where their number is not known. Print them on both sides.</source>
        <translation>Éin stemmesetel til kvar deltakar, tolv når talet ikkje er kjent. Skriv ut på begge sider.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Stemmesetlar på papir</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Prepare the workshop</source>
        <translation>Førebu workshopen</translation>
    </message>
    <message>
        <source>Print ballots …</source>
        <translation>Skriv ut stemmesetlar …</translation>
    </message>
    <message>
        <source>Print posters, A3 …</source>
        <translation>Skriv ut plakatar, A3 …</translation>
    </message>
    <message>
        <source>Print posters, A4 …</source>
        <translation>Skriv ut plakatar, A4 …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagra som {name}.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Secret on the laptop</source>
        <translation>Hemmeleg på maskina</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>See what became of them</source>
        <translation>Sjå kva det vart av dei</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handsopprekking</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>Statleg føretak</translation>
    </message>
    <message>
        <source>The laptop goes round; nobody sees another one’s vote.</source>
        <translation>Maskina går rundt, og ingen ser kva andre stemmer.</translation>
    </message>
    <message>
        <source>The name is enough. Everything else can be changed later.</source>
        <translation>Namnet er nok. Alt anna kan endrast seinare.</translation>
    </message>
    <message>
        <source>The room says a level, and one key sets it.</source>
        <translation>Rommet seier eit nivå, og éin tast set det.</translation>
    </message>
    <message>
        <source>They stand pale beside the votes once these are shown.</source>
        <translation>Dei står svakt ved sida av stemmene når desse er viste.</translation>
    </message>
    <message>
        <source>Type in ballots</source>
        <translation>Legg inn stemmesetlar</translation>
    </message>
    <message>
        <source>Type to find a known one, or give a new name.</source>
        <translation>Skriv for å finne ei kjend, eller gi eit nytt namn.</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Måte å stemme på</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
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
        <translation>Eitt steg &amp;opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Eitt steg &amp;ned</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappa finst ikkje.
Sjå etter at namnet er rett.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fila finst ikkje.
Sjå etter at namnet er rett.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finst frå før.
Vil du byte ut fila?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vel</translation>
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
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Gi &amp;nytt namn</translation>
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
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljar</translation>
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
        <translation>Mappa over</translation>
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
        <translation>Maskina</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
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
        <translation>&amp;Gjer om</translation>
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
        <translation>Opne</translation>
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
        <translation>Til botnen</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Til venstre kant</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Ei side ned</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Ei side til venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Ei side til høgre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Ei side opp</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Til høgre kant</translation>
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
        <translation>Rull til høgre</translation>
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
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenkjeadressa</translation>
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
            <numerusform>%n min over tida</numerusform>
            <numerusform>%n min over tida</numerusform>
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
        <translation>Talet på stemmer er eit heilt tal frå 0 til {most}. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Avstod</translation>
    </message>
    <message>
        <source>Agree on a level, whatever the votes say</source>
        <translation>Bli samde om eit nivå, same kva stemmene seier</translation>
    </message>
    <message>
        <source>Agree on the suggestion</source>
        <translation>Bli samde om forslaget</translation>
    </message>
    <message>
        <source>Agree on {level}</source>
        <translation>Samde om {level}</translation>
    </message>
    <message>
        <source>Agreed: {level} {name}</source>
        <translation>Samde om: {level} {name}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All questions are handled</source>
        <translation>Alle spørsmål er gjennomgåtte</translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable</source>
        <translation>
            <numerusform>Svart på {agreed} av {total}, %n ikkje aktuelt</numerusform>
            <numerusform>Svart på {agreed} av {total}, %n ikkje aktuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable, {left} left</source>
        <translation>
            <numerusform>Svart på {agreed} av {total}, %n ikkje aktuelt, {left} igjen</numerusform>
            <numerusform>Svart på {agreed} av {total}, %n ikkje aktuelle, {left} igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace not all fit. Those that weigh least wait; the weightiest are kept.</source>
        <translation>I dette tempoet rekk de ikkje alle. Dei som veg minst, kan vente; dei tyngste kjem først.</translation>
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
        <translation>Start eller avslutt ein hemmeleg runde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose the secret way of voting first (V).</source>
        <translation>Vel hemmeleg avstemming først (V).</translation>
    </message>
    <message>
        <source>Clock paused</source>
        <translation>Klokka står</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Consensus is 1 when all votes are alike and 0 when they stand at the two ends. From 0.80 it is called agreed, from 0.60 some spread, below that divided. The suggestion is the median vote, the lower one of two.</source>
        <translation>Semja er 1 når alle stemmer er like, og 0 når dei står i kvar sin ende. Frå 0,80 heiter det samstemt, frå 0,60 noko spreiing, under det delt. Forslaget er medianen av stemmene, den lågaste av to.</translation>
    </message>
    <message>
        <source>Consensus {former} → {value} · {word}</source>
        <translation>Semje {former} → {value} · {word}</translation>
    </message>
    <message>
        <source>Consensus {value} · {word}</source>
        <translation>Semje {value} · {word}</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Tel ho med</translation>
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
        <translation>Dissens: Kven ser det annleis, og kvifor?</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Do not count it</source>
        <translation>Ikkje tel ho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Empty: each question takes the time it needs.</source>
        <translation>Tomt: kvart spørsmål får den tida det treng.</translation>
    </message>
    <message>
        <source>End the round (S)</source>
        <translation>Avslutt runden (S)</translation>
    </message>
    <message>
        <source>End the secret round first (S).</source>
        <translation>Avslutt den hemmelege runden først (S).</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Avslutt vurderinga</translation>
    </message>
    <message>
        <source>Finishing locks the answers. They can be opened again.</source>
        <translation>Når vurderinga blir avslutta, blir svara låste. Dei kan opnast igjen.</translation>
    </message>
    <message>
        <source>Finishing locks the answers; the result stays preliminary.</source>
        <translation>Når vurderinga blir avslutta, blir svara låste. Resultatet er framleis førebels.</translation>
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
        <translation>Gå til eit spørsmål</translation>
    </message>
    <message>
        <source>Go to a question first.</source>
        <translation>Gå til eit spørsmål først.</translation>
    </message>
    <message>
        <source>Hand the laptop round (S)</source>
        <translation>La maskina gå rundt (S)</translation>
    </message>
    <message>
        <source>Hide the votes again (Space)</source>
        <translation>Skjul stemmene igjen (mellomrom)</translation>
    </message>
    <message>
        <source>I abstain (A)</source>
        <translation>Eg avstår (A)</translation>
    </message>
    <message>
        <source>Keep it finished</source>
        <translation>La ho vere avslutta</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behald deira</translation>
    </message>
    <message>
        <source>Leave it unsaved</source>
        <translation>La det vere ulagra</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>La klokka gå</translation>
    </message>
    <message>
        <source>Level {level} agreed. Saved.</source>
        <translation>Samde om nivå {level}. Lagra.</translation>
    </message>
    <message>
        <source>Level, or a vote for it; 0 is level 10</source>
        <translation>Nivå, eller ei stemme for det; 0 er nivå 10</translation>
    </message>
    <message>
        <source>Minutes for each question</source>
        <translation>Minutt per spørsmål</translation>
    </message>
    <message>
        <source>More have voted than take part.</source>
        <translation>Fleire har stemt enn det er deltakarar.</translation>
    </message>
    <message>
        <source>More votes than people</source>
        <translation>Fleire stemmer enn deltakarar</translation>
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
        <translation>Ikkje lenger parkert. Lagra.</translation>
    </message>
    <message>
        <source>No minutes are given in the preparation.</source>
        <translation>Det er ikkje sett av minutt i førebuinga.</translation>
    </message>
    <message>
        <source>No question fits.</source>
        <translation>Ingen spørsmål passar.</translation>
    </message>
    <message>
        <source>No score: nothing is agreed here</source>
        <translation>Ingen poengsum: de er ikkje samde om noko her</translation>
    </message>
    <message>
        <source>No suggestion yet</source>
        <translation>Ikkje noko forslag enno</translation>
    </message>
    <message>
        <source>No votes yet, so there is nothing to suggest.</source>
        <translation>Ingen stemmer enno, så det er ikkje noko å foreslå.</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ikkje samde enno</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikkje svart på</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikkje aktuelt</translation>
    </message>
    <message>
        <source>Not applicable, because …</source>
        <translation>Ikkje aktuelt, fordi …</translation>
    </message>
    <message>
        <source>Not applicable. Saved.</source>
        <translation>Ikkje aktuelt. Lagra.</translation>
    </message>
    <message>
        <source>Not applicable: {reason}</source>
        <translation>Ikkje aktuelt: {reason}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikkje lagra enno</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>Grunngiving ✓</translation>
    </message>
    <message>
        <source>Note: why did the room answer like this?</source>
        <translation>Grunngiving: Kvifor svarte rommet slik?</translation>
    </message>
    <message>
        <source>On to the end</source>
        <translation>Vidare til slutten</translation>
    </message>
    <message>
        <source>On to {dimension}</source>
        <translation>Vidare til {dimension}</translation>
    </message>
    <message>
        <source>One vote less</source>
        <translation>Éi stemme mindre</translation>
    </message>
    <message>
        <source>One vote more</source>
        <translation>Éi stemme meir</translation>
    </message>
    <message>
        <source>One who abstains</source>
        <translation>Éin som avstår</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Stemmesetlar på papir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parker</translation>
    </message>
    <message>
        <source>Park for later</source>
        <translation>Parker til seinare</translation>
    </message>
    <message>
        <source>Park these</source>
        <translation>Parker desse</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkert</translation>
    </message>
    <message>
        <source>Parked for later. Saved.</source>
        <translation>Parkert til seinare. Lagra.</translation>
    </message>
    <message>
        <source>Parked or not answered</source>
        <translation>Parkert eller ikkje svart på</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Stopp klokka</translation>
    </message>
    <message>
        <source>Pause the clock, or let it go on</source>
        <translation>Stopp klokka, eller la ho gå</translation>
    </message>
    <message>
        <source>Press the number of your level</source>
        <translation>Trykk talet for nivået ditt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Førre</translation>
    </message>
    <message>
        <source>Previous dimension</source>
        <translation>Førre område</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Førre spørsmål</translation>
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
        <translation>Lese høgt: projektoren viser nivå for nivå</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Fjern svaret</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Opne igjen …</translation>
    </message>
    <message>
        <source>Reopen, so that answers can change? The history will tell of it.</source>
        <translation>Vil du opne igjen, så svara kan endrast? Historikken fortel om det.</translation>
    </message>
    <message>
        <source>Round {number} begins. Saved.</source>
        <translation>Runde {number} begynner. Lagra.</translation>
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
        <translation>Lagra</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrar …</translation>
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
        <translation>Hemmeleg på maskina</translation>
    </message>
    <message>
        <source>Secret round</source>
        <translation>Hemmeleg runde</translation>
    </message>
    <message>
        <source>Secret round: hand the laptop round.</source>
        <translation>Hemmeleg runde: la maskina gå rundt.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Sjå resultatet</translation>
    </message>
    <message>
        <source>Show of hands or cards</source>
        <translation>Handsopprekking eller kort</translation>
    </message>
    <message>
        <source>Show or hide the clock</source>
        <translation>Vis eller skjul klokka</translation>
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
        <translation>Vis stemmene, eller skjul dei igjen</translation>
    </message>
    <message>
        <source>Somebody else has answered this question meanwhile. The history keeps both answers.

Theirs, which stands now: {theirs}
Yours: {mine}</source>
        <translation>Nokon andre har svart på dette spørsmålet i mellomtida. Historikken tek vare på begge svara.

Deira, som står no: {theirs}
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
        <translation>Då blir det {given} stemmer, og de er {expected} deltakarar. Vil du telje med likevel?</translation>
    </message>
    <message>
        <source>The answer is removed. Saved.</source>
        <translation>Svaret er fjerna. Lagra.</translation>
    </message>
    <message>
        <source>The assessment is finished. Saved.</source>
        <translation>Vurderinga er avslutta. Lagra.</translation>
    </message>
    <message>
        <source>The assessment is finished; reopen it to change answers.</source>
        <translation>Vurderinga er avslutta; opne ho igjen for å endre svar.</translation>
    </message>
    <message>
        <source>The assessment is open again. Saved.</source>
        <translation>Vurderinga er open igjen. Lagra.</translation>
    </message>
    <message>
        <source>The ballots are the first round; hands are counted in a new one (R).</source>
        <translation>Stemmesetlane er første runde. Hender blir talde i ein ny runde (R).</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>The clock (K)</source>
        <translation>Klokka (K)</translation>
    </message>
    <message>
        <source>The clock is paused.</source>
        <translation>Klokka står.</translation>
    </message>
    <message>
        <source>The clock is running.</source>
        <translation>Klokka går.</translation>
    </message>
    <message>
        <source>The clock: time box, and what can wait</source>
        <translation>Klokka: tidsramme, og kva som kan vente</translation>
    </message>
    <message>
        <source>The questions can wait. Saved.</source>
        <translation>Spørsmåla kan vente. Lagra.</translation>
    </message>
    <message>
        <source>The room votes in another way now. Saved.</source>
        <translation>Rommet stemmer på ein annan måte no. Lagra.</translation>
    </message>
    <message>
        <source>The scale goes from {lowest} to {highest}.</source>
        <translation>Skalaen går frå {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>The secret round has ended.</source>
        <translation>Den hemmelege runden er slutt.</translation>
    </message>
    <message>
        <source>The votes are hidden again. Saved.</source>
        <translation>Stemmene er skjulte igjen. Lagra.</translation>
    </message>
    <message>
        <source>The votes are shown. Saved.</source>
        <translation>Stemmene er viste. Lagra.</translation>
    </message>
    <message>
        <source>The votes of this round are shown. Begin a new round first (R).</source>
        <translation>Stemmene i denne runden er viste. Start ein ny runde først (R).</translation>
    </message>
    <message>
        <source>There is no vote to take back.</source>
        <translation>Det er inga stemme å ta tilbake.</translation>
    </message>
    <message>
        <source>This assessment is finished: the answers are locked.</source>
        <translation>Denne vurderinga er avslutta: svara er låste.</translation>
    </message>
    <message numerus="yes">
        <source>This question has taken %n min</source>
        <translation>
            <numerusform>Dette spørsmålet har teke %n min</numerusform>
            <numerusform>Dette spørsmålet har teke %n min</numerusform>
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
        <translation>To svar på eitt spørsmål</translation>
    </message>
    <message>
        <source>Type in the ballots</source>
        <translation>Legg inn stemmesetlane</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ikkje svart på</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Bruk mitt</translation>
    </message>
    <message>
        <source>Votes are secret here: begin a secret round (S).</source>
        <translation>Her stemmer de hemmeleg: start ein hemmeleg runde (S).</translation>
    </message>
    <message>
        <source>Votes for level {level}</source>
        <translation>Stemmer for nivå {level}</translation>
    </message>
    <message>
        <source>Votes in all: {votes}. Saved.</source>
        <translation>Stemmer i alt: {votes}. Lagra.</translation>
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
        <translation>Kva nivåa betyr</translation>
    </message>
    <message>
        <source>What the levels mean (L)</source>
        <translation>Kva nivåa betyr (L)</translation>
    </message>
    <message>
        <source>What to think about</source>
        <translation>Kva de bør tenkje på</translation>
    </message>
    <message>
        <source>What would show it:</source>
        <translation>Dette kan vise det:</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Kva spørsmål</translation>
    </message>
    <message>
        <source>With dissent</source>
        <translation>Med dissens</translation>
    </message>
    <message>
        <source>Wrong number? Backspace takes your vote back.</source>
        <translation>Feil tal? Backspace tek stemma di tilbake.</translation>
    </message>
    <message>
        <source>Your answer stands. Saved.</source>
        <translation>Svaret ditt står. Lagra.</translation>
    </message>
    <message>
        <source>Your vote is counted. Pass the laptop on.</source>
        <translation>Stemma di er talt. Send maskina vidare.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>samstemt</translation>
    </message>
    <message>
        <source>agreed on level {level}</source>
        <translation>samde om nivå {level}</translation>
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
        <translation>ikkje noko svar</translation>
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
        <translation>ikkje svart på</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikkje aktuelt</translation>
    </message>
    <message>
        <source>not applicable: {reason}</source>
        <translation>ikkje aktuelt: {reason}</translation>
    </message>
    <message>
        <source>not parked</source>
        <translation>ikkje parkert</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parkert</translation>
    </message>
    <message>
        <source>some spread</source>
        <translation>noko spreiing</translation>
    </message>
    <message>
        <source>this question is over its time</source>
        <translation>spørsmålet har gått over tida</translation>
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
        <translation>{dimension} er ferdig: tid for eit tilbakeblikk.</translation>
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
        <translation>{given}: fleire enn det er deltakarar</translation>
    </message>
    <message>
        <source>{handled} of {total}</source>
        <translation>{handled} av {total}</translation>
    </message>
    <message>
        <source>{handled} of {total} questions are handled</source>
        <translation>{handled} av {total} spørsmål er gjennomgåtte</translation>
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
            <numerusform>%n verksemd</numerusform>
            <numerusform>%n verksemder</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderingar</translation>
    </message>
    <message>
        <source>Choose an organisation to correct it. Choose several to make one of them.</source>
        <translation>Vel ei verksemd for å rette ho. Vel fleire for å gjere dei til éi.</translation>
    </message>
    <message>
        <source>Correct an organisation</source>
        <translation>Rett ei verksemd</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Finn ei verksemd</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Finn etter namn eller nummer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n into {name}</source>
        <translation>
            <numerusform>Slå %n saman til {name}</numerusform>
            <numerusform>Slå %n saman til {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the chosen</source>
        <translation>Slå saman dei valde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nine digits; the last one checks.</source>
        <translation>Ni siffer; det siste er kontrollsiffer.</translation>
    </message>
    <message>
        <source>No organisation has that name or number.</source>
        <translation>Inga verksemd har det namnet eller nummeret.</translation>
    </message>
    <message>
        <source>No organisations yet. They come with the first workshop.</source>
        <translation>Ingen verksemder enno. Dei kjem med den første workshopen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
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
        <translation>Lagra. Ctrl+Z angrar.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>{names} may be the same organisation.</source>
        <translation>{names} kan vere same verksemda.</translation>
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
            <numerusform>%n tiltak skal gjerast</numerusform>
            <numerusform>%n tiltak skal gjerast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n endring.</numerusform>
            <numerusform>%n endringar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gjort</numerusform>
            <numerusform>%n gjorde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n verksemd</numerusform>
            <numerusform>%n verksemder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) answered on another scale.</source>
        <translation>
            <numerusform>%n verksemd svara på ein annan skala.</numerusform>
            <numerusform>%n verksemder svara på ein annan skala.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 small</source>
        <translation>1 liten</translation>
    </message>
    <message>
        <source>100–499 employees</source>
        <translation>100–499 tilsette</translation>
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
        <translation>500 tilsette eller fleire</translation>
    </message>
    <message>
        <source>A bar or a filled dot is where the organisation stands now.</source>
        <translation>Ei søyle eller ein fylt prikk viser kvar verksemda står no.</translation>
    </message>
    <message>
        <source>A changed model</source>
        <translation>Endra modell</translation>
    </message>
    <message>
        <source>A dash stands where there is no figure. It never means zero.</source>
        <translation>Ein strek står der det ikkje finst noko tal. Han betyr aldri null.</translation>
    </message>
    <message>
        <source>A diamond is the target, the level it wants to reach.</source>
        <translation>Ei rute er målet, nivået ho vil nå.</translation>
    </message>
    <message>
        <source>A group of questions that belong together.</source>
        <translation>Ei gruppe spørsmål som høyrer saman.</translation>
    </message>
    <message>
        <source>A ring on a dotted line is where it stood last time.</source>
        <translation>Ein ring på ei prikka linje viser kvar ho stod sist.</translation>
    </message>
    <message>
        <source>A step of the scale.</source>
        <translation>Eit trinn på skalaen.</translation>
    </message>
    <message>
        <source>A step to the next level</source>
        <translation>Eit steg til neste nivå</translation>
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
        <translation>Tiltak frå dette temaet:</translation>
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
        <translation>Samstemt frå 0,80, noko spreiing frå 0,60, elles delt.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vedteke</translation>
    </message>
    <message>
        <source>Agreed on level {level}</source>
        <translation>Samde om nivå {level}</translation>
    </message>
    <message>
        <source>All arithmetic on scores is exact. Rounding happens once, when a figure is shown: to one decimal, half away from zero.</source>
        <translation>All rekning med poeng er nøyaktig. Det blir runda av éin gong, når eit tal blir vist: til éin desimal, halve bort frå null.</translation>
    </message>
    <message>
        <source>All topics with their votes</source>
        <translation>Alle tema med stemmene dei fekk</translation>
    </message>
    <message>
        <source>Among others</source>
        <translation>Mellom andre</translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable, {left} left</source>
        <translation>
            <numerusform>Svart på {agreed} av {total}, %n ikkje aktuelt, {left} igjen</numerusform>
            <numerusform>Svart på {agreed} av {total}, %n ikkje aktuelle, {left} igjen</numerusform>
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
        <translation>Med lineær interpolasjon mellom dei to nærmaste poengsummane (Hyndman og Fan 1996, type 7). Midtarste halvdel ligg mellom nedre og øvre kvartil.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Change since the first round</source>
        <translation>Endring sidan første runde</translation>
    </message>
    <message>
        <source>Cns = 1 + Σ p · log2(1 − |x − μ| / d), where p is the share of votes for level x, μ the mean of the votes and d the width of the scale. 1 is when all vote alike, 0 when half vote for the lowest and half for the highest level. Abstentions do not count. (Tastle and Wierman 2007)</source>
        <translation>Cns = 1 + Σ p · log2(1 − |x − μ| / d), der p er delen av stemmene på nivå x, μ er gjennomsnittet av stemmene og d er breidda på skalaen. 1 er når alle stemmer likt, 0 når halvparten stemmer på det lågaste og halvparten på det høgaste nivået. Dei som avstår, tel ikkje. (Tastle og Wierman 2007)</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kjem frå</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Concerns: {dimensions}</source>
        <translation>Gjeld: {dimensions}</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Semje</translation>
    </message>
    <message>
        <source>Consensus of a dimension</source>
        <translation>Semje på eit område</translation>
    </message>
    <message>
        <source>Consensus of a round</source>
        <translation>Semje i ein runde</translation>
    </message>
    <message>
        <source>Consensus of the last round minus that of the first.</source>
        <translation>Semja i siste runde minus semja i første.</translation>
    </message>
    <message>
        <source>Consensus {figure}</source>
        <translation>Semje {figure}</translation>
    </message>
    <message>
        <source>Consensus: after Tastle and Wierman (2007), from the last round of votes on each question; agreed from {agreed}, some spread from {some}, else divided.</source>
        <translation>Semje: etter Tastle og Wierman (2007), frå siste stemmerunde på kvart spørsmål; samstemt frå {agreed}, noko spreiing frå {some}, elles delt.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Framside</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Innhald</translation>
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
        <translation>Område</translation>
    </message>
    <message>
        <source>Dimensions with figures and charts</source>
        <translation>Områda med tal og figurar</translation>
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
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Every change, in the order in which it was made; what was undone is here as well. Long texts are shortened, and votes are shown as the word for their spread.</source>
        <translation>Alle endringar i den rekkjefølgja dei vart gjorde; òg det som vart angra, står her. Lange tekstar er forkorta, og stemmer blir viste med ordet for spreiinga.</translation>
    </message>
    <message>
        <source>Every question with votes and notes</source>
        <translation>Kvart spørsmål med stemmer og grunngiving</translation>
    </message>
    <message>
        <source>Every target that is set has been reached.</source>
        <translation>Alle mål som er sette, er nådde.</translation>
    </message>
    <message>
        <source>Fewer than five voted, so the counts are not shown.</source>
        <translation>Færre enn fem stemte, så tala blir ikkje viste.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Figures are shown from five organisations on.</source>
        <translation>Tal blir viste frå fem verksemder.</translation>
    </message>
    <message>
        <source>For every other organisation its latest finished assessment of the same model. Of fewer than five nothing but their number is shown, and nobody is named.</source>
        <translation>For kvar av dei andre verksemdene den siste ferdige vurderinga med same modell. Er dei færre enn fem, blir berre talet på dei vist, og ingen blir nemnde ved namn.</translation>
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
        <translation>Avstand × vekta til spørsmålet × vekta til området. Spørsmåla står med den største først; når det er likt, lågast semje først, så rekkjefølgja i modellen.</translation>
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
        <translation>Høgaste</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Endringslogg</translation>
    </message>
    <message>
        <source>How close the votes are to each other, from 0 to 1.</source>
        <translation>Kor nær stemmene ligg kvarandre, frå 0 til 1.</translation>
    </message>
    <message>
        <source>How far it is from the score to the target.</source>
        <translation>Kor langt det er frå poengsummen til målet.</translation>
    </message>
    <message>
        <source>How many questions are agreed, not applicable and left. A question that is not applicable has a reason and counts in no score. A result is preliminary while any question is left.</source>
        <translation>Kor mange spørsmål det er semje om, som ikkje er aktuelle, og som står igjen. Eit spørsmål som ikkje er aktuelt, har ein grunn og tel ikkje i nokon poengsum. Eit resultat er førebels så lenge eit spørsmål står igjen.</translation>
    </message>
    <message>
        <source>How many voted for each level, before or after the discussion.</source>
        <translation>Kor mange som stemte på kvart nivå, før eller etter diskusjonen.</translation>
    </message>
    <message>
        <source>How the figures are reckoned</source>
        <translation>Slik er tala rekna ut</translation>
    </message>
    <message>
        <source>How to read the report</source>
        <translation>Slik les du rapporten</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Største avstandar</translation>
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
        <translation>Lågaste</translation>
    </message>
    <message>
        <source>Made with Startpunkt on {day}</source>
        <translation>Laga med Startpunkt {day}</translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation>Mognadsmodell</translation>
    </message>
    <message>
        <source>Maturity model · version {version}</source>
        <translation>Mognadsmodell · versjon {version}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Tyding</translation>
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
        <translation>Metode: Poengsummen for eit område er summen av vekt × nivå delt på summen av vektene for spørsmåla rommet er samd om; spørsmål utan svar og spørsmål som ikkje er aktuelle, tel ikkje. Den samla poengsummen er det same gjennomsnittet over områda som har ein poengsum, og nivået er det som ligg nærast, likt blir runda opp.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Minutt til rådvelde</translation>
    </message>
    <message>
        <source>Minutes per question</source>
        <translation>Minutt per spørsmål</translation>
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
        <translation>Mest omstridde spørsmål</translation>
    </message>
    <message>
        <source>No actions have been agreed on yet.</source>
        <translation>Ingen tiltak er vedtekne enno.</translation>
    </message>
    <message>
        <source>No dimension stands out.</source>
        <translation>Ingen område skil seg ut.</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Ingen poengsum enno</translation>
    </message>
    <message>
        <source>No targets are set yet, so there are no gaps to show.</source>
        <translation>Ingen mål er sette enno, så det er ingen avstandar å vise.</translation>
    </message>
    <message>
        <source>No topics were discussed.</source>
        <translation>Ingen tema vart diskuterte.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ikkje svart på enno</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikkje aktuelt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Høve</translation>
    </message>
    <message>
        <source>One organisation that answers one model on one occasion.</source>
        <translation>Éi verksemd som svarer på éin modell ved eitt høve.</translation>
    </message>
    <message>
        <source>One thing that is assessed, with a text for each level.</source>
        <translation>Éin ting som blir vurdert, med ein tekst for kvart nivå.</translation>
    </message>
    <message>
        <source>Only these organisations: {which}.</source>
        <translation>Berre desse verksemdene: {which}.</translation>
    </message>
    <message>
        <source>Order: by status, then largest effect, least effort and earliest date first.</source>
        <translation>Rekkjefølgje: etter status, så størst effekt, minst innsats og tidlegast frist først.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Organisations among each other</source>
        <translation>Verksemdene samla</translation>
    </message>
    <message>
        <source>Organisations on each level</source>
        <translation>Verksemder på kvart nivå</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Others and last time</source>
        <translation>Dei andre og sist</translation>
    </message>
    <message>
        <source>Others on each level</source>
        <translation>Andre på kvart nivå</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samla</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Samla poengsum</translation>
    </message>
    <message>
        <source>Overall score and staircase</source>
        <translation>Samla poengsum og trapp</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
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
        <translation>Parkert til seinare</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Place among the others</source>
        <translation>Plass mellom dei andre</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile among others</source>
        <translation>Profil mellom andre</translation>
    </message>
    <message>
        <source>Profile: now, target and last time</source>
        <translation>Profil: no, mål og sist</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Kvartilar</translation>
    </message>
    <message>
        <source>Quartiles by dimension</source>
        <translation>Kvartilar for kvart område</translation>
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
        <translation>Poengsum for eit område</translation>
    </message>
    <message>
        <source>Scores and levels</source>
        <translation>Poengsummar og nivå</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sidan sist</translation>
    </message>
    <message>
        <source>Something that the room chose to talk about.</source>
        <translation>Noko rommet valde å snakke om.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Source of the model</source>
        <translation>Kjelda til modellen</translation>
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
        <translation>Styrkar</translation>
    </message>
    <message>
        <source>Strengths and gaps</source>
        <translation>Styrkar og avstandar</translation>
    </message>
    <message>
        <source>Strengths and weaknesses</source>
        <translation>Styrkar og svake sider</translation>
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
        <translation>Oppsummering på éi side</translation>
    </message>
    <message>
        <source>Summary · {model}, version {version}</source>
        <translation>Oppsummering · {model}, versjon {version}</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Henta frå ei fil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target minus score, never below 0. The gap of a question is the target of its dimension minus the agreed level.</source>
        <translation>Mål minus poengsum, aldri under 0. Avstanden for eit spørsmål er målet for området minus nivået det er semje om.</translation>
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
        <translation>Tiltaka</translation>
    </message>
    <message>
        <source>The bars show how many voted for each level. Where there was more than one round, the earlier ones are pale and the last is strong. Agreed means that the votes are close to each other, divided that they are far apart. The agreed level may differ from every vote: the room decides. Who voted for what is never recorded.</source>
        <translation>Søylene viser kor mange som stemte på kvart nivå. Der det var meir enn éin runde, er dei tidlegare bleike og den siste tydeleg. Samstemt betyr at stemmene ligg nær kvarandre, delt at dei ligg langt frå kvarandre. Nivået det er semje om, kan vere eit anna enn alle stemmene: Det er rommet som avgjer. Kven som stemte kva, blir aldri lagra.</translation>
    </message>
    <message>
        <source>The charts</source>
        <translation>Figurane</translation>
    </message>
    <message>
        <source>The darker the colour of a level, the higher the level; the number is the same.</source>
        <translation>Di mørkare farge, di høgare nivå; talet seier det same.</translation>
    </message>
    <message>
        <source>The dimensions with the highest and the lowest scores, ties by the order of the model. No dimension is both.</source>
        <translation>Områda med høgast og lågast poengsum, når det er likt i rekkjefølgja frå modellen. Ingen område er begge delar.</translation>
    </message>
    <message>
        <source>The largest gaps</source>
        <translation>Dei største avstandane</translation>
    </message>
    <message>
        <source>The level nearest to the score, ties upwards: the whole part of score + 1/2, held within the scale.</source>
        <translation>Nivået som ligg nærast poengsummen, likt blir runda opp: heiltalsdelen av poengsum + 1/2, innanfor skalaen.</translation>
    </message>
    <message>
        <source>The level that the organisation wants to reach in a dimension.</source>
        <translation>Nivået verksemda vil nå på eit område.</translation>
    </message>
    <message>
        <source>The levels</source>
        <translation>Nivåa</translation>
    </message>
    <message>
        <source>The levels of the scale, lowest first</source>
        <translation>Nivåa på skalaen, det lågaste først</translation>
    </message>
    <message>
        <source>The median is {median}; the middle half stands between {lower} and {upper}.</source>
        <translation>Medianen er {median}; midtarste halvdel står mellom {lower} og {upper}.</translation>
    </message>
    <message>
        <source>The median of the last round, the lower one of an even number. It is only a suggestion.</source>
        <translation>Medianen i siste runde, den lågaste når talet på stemmer er eit partal. Det er berre eit forslag.</translation>
    </message>
    <message>
        <source>The organisation has assessed itself. A group answered the questions together: they voted, discussed the spread, and agreed on a level for each question. The report shows what they agreed on, how close they stood to each other, and what was said.</source>
        <translation>Verksemda har vurdert seg sjølv. Ei gruppe svarte på spørsmåla saman: Dei stemte, diskuterte spreiinga og vart samde om eit nivå for kvart spørsmål. Rapporten viser kva dei vart samde om, kor nær dei stod kvarandre, og kva som vart sagt.</translation>
    </message>
    <message>
        <source>The organisation’s latest finished assessment of the same model before this one. A dimension is compared only where its questions are the same.</source>
        <translation>Den siste ferdige vurderinga verksemda hadde av same modell før denne. Eit område blir samanlikna berre der spørsmåla er dei same.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Dei andre</translation>
    </message>
    <message>
        <source>The others by dimension</source>
        <translation>Dei andre, område for område</translation>
    </message>
    <message>
        <source>The plain mean over the last rounds of its questions.</source>
        <translation>Det enkle gjennomsnittet av siste runde på kvart spørsmål.</translation>
    </message>
    <message>
        <source>The question does not concern the organisation; a reason is given.</source>
        <translation>Spørsmålet gjeld ikkje verksemda; grunnen er oppgitt.</translation>
    </message>
    <message>
        <source>The questionnaire: levels, dimensions and questions. It has a version.</source>
        <translation>Spørjeskjemaet: nivå, område og spørsmål. Det har ein versjon.</translation>
    </message>
    <message>
        <source>The result is preliminary until all are answered.</source>
        <translation>Resultatet er førebels til alle er svarte på.</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalaen</translation>
    </message>
    <message>
        <source>The share of the others with a lower score, plus half of the share with the same.</source>
        <translation>Delen av dei andre med lågare poengsum, pluss halvparten av delen med den same.</translation>
    </message>
    <message>
        <source>The time of a question is how long it was open, discussion included.</source>
        <translation>Tida på eit spørsmål er kor lenge det var ope, med diskusjon.</translation>
    </message>
    <message>
        <source>The words for it</source>
        <translation>Orda for semje</translation>
    </message>
    <message>
        <source>Thumb vote {number}: {decided}.</source>
        <translation>Tommelrunde {number}: {decided}.</translation>
    </message>
    <message>
        <source>Thumb vote {number}: {up} up, {sideways} sideways, {down} down; {decided}.</source>
        <translation>Tommelrunde {number}: {up} opp, {sideways} til sida, {down} ned; {decided}.</translation>
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
        <translation>Saman med: {topic}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Two versions are compared only on questions with the same id and the same revision; both scores are reckoned anew on these alone, with the later weights.</source>
        <translation>To versjonar blir samanlikna berre på spørsmål med same id og same revisjon; begge poengsummane blir rekna ut på nytt på desse åleine, med dei siste vektene.</translation>
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
        <translation>Stemmer og semje</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Svake sider</translation>
    </message>
    <message>
        <source>Weight in the score: {weight}</source>
        <translation>Vekt i poengsummen: {weight}</translation>
    </message>
    <message>
        <source>Weighted gap</source>
        <translation>Vekta avstand</translation>
    </message>
    <message>
        <source>Weights other than 1: {weights}.</source>
        <translation>Andre vekter enn 1: {weights}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>What became of last time’s actions</source>
        <translation>Tiltaka frå sist</translation>
    </message>
    <message>
        <source>What came of each topic</source>
        <translation>Kva kom ut av kvart tema</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Slik ser det ut</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Kva det betyr</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>Dette har flytta seg mest</translation>
    </message>
    <message>
        <source>What some in the room hold against the agreed level.</source>
        <translation>Det nokre i rommet har å innvende mot nivået det er semje om.</translation>
    </message>
    <message>
        <source>What took longest</source>
        <translation>Dette tok lengst tid</translation>
    </message>
    <message>
        <source>What we do first</source>
        <translation>Dette gjer vi først</translation>
    </message>
    <message>
        <source>What will be done, by whom, by when.</source>
        <translation>Kva som skal gjerast, av kven, og når.</translation>
    </message>
    <message>
        <source>What would show it</source>
        <translation>Teikn å sjå etter</translation>
    </message>
    <message>
        <source>Where fewer than five voted, only the word for the spread is shown, never the counts.</source>
        <translation>Der færre enn fem stemte, blir berre ordet for spreiinga vist, aldri tala.</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Kven står kvar</translation>
    </message>
    <message>
        <source>Why it succeeded:</source>
        <translation>Kvifor det lukkast:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Grunngiving:</translation>
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
        <translation>endra</translation>
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
        <translation>halde i {year}</translation>
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
        <translation>mål {target}, no {score}</translation>
    </message>
    <message>
        <source>the room moved on to the next topic</source>
        <translation>rommet gjekk vidare til neste tema</translation>
    </message>
    <message>
        <source>the room went on</source>
        <translation>rommet heldt fram</translation>
    </message>
    <message>
        <source>under 100 employees</source>
        <translation>under 100 tilsette</translation>
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
        <translation>{change} sidan første runde</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes were used on %n question(s).</source>
        <translation>
            <numerusform>{minutes} minutt gjekk til %n spørsmål.</numerusform>
            <numerusform>{minutes} minutt gjekk til %n spørsmål.</numerusform>
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
        <translation>Σ(vekta til området × poengsummen) / Σ(vekta til området) for områda som har ein poengsum.</translation>
    </message>
    <message>
        <source>Σ(weight × level) / Σ(weight) over its agreed questions. Without any agreed question there is no score.</source>
        <translation>Σ(vekt × nivå) / Σ(vekt) for spørsmåla det er semje om. Utan noko slikt spørsmål er det ingen poengsum.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%n level(s) to go</source>
        <translation>
            <numerusform>%n nivå igjen</numerusform>
            <numerusform>%n nivå igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other organisation(s). Figures are shown from five on, so that none can be guessed.</source>
        <translation>
            <numerusform>%n anna verksemd. Tal blir viste frå fem, så ingen kan gjettast.</numerusform>
            <numerusform>%n andre verksemder. Tal blir viste frå fem, så ingen kan gjettast.</numerusform>
        </translation>
    </message>
    <message>
        <source>100–499 employees</source>
        <translation>100–499 tilsette</translation>
    </message>
    <message>
        <source>500 employees or more</source>
        <translation>500 tilsette eller fleire</translation>
    </message>
    <message>
        <source>A gap is the target minus the score. Consensus runs from 0 (votes at both ends) to 1 (all alike), after Tastle and Wierman: from 0.80 agreed, from 0.60 some spread, below that divided.</source>
        <translation>Avstanden er målet minus poengsummen. Semja går frå 0 (stemmene står i kvar sin ende) til 1 (alle like), etter Tastle og Wierman: frå 0,80 samstemt, frå 0,60 noko spreiing, under det delt.</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vedteke</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Alle sektorar</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle storleikar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Among others</source>
        <translation>Mellom andre</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Semje</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Dimensions and targets</source>
        <translation>Område og mål</translation>
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
        <translation>Slik er det rekna ut</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Største avstandar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Lowest–highest</source>
        <translation>Lågaste–høgaste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Midtarste halvdel</translation>
    </message>
    <message>
        <source>Most contested</source>
        <translation>Mest omstridt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Next chart for the room, or next page</source>
        <translation>Neste diagram for rommet, eller neste side</translation>
    </message>
    <message>
        <source>No dimension falls behind yet.</source>
        <translation>Ingen område ligg etter enno.</translation>
    </message>
    <message>
        <source>No dimension stands out yet.</source>
        <translation>Ingen område skil seg ut enno.</translation>
    </message>
    <message>
        <source>No other organisation to compare with.</source>
        <translation>Ingen andre verksemder å samanlikne med.</translation>
    </message>
    <message>
        <source>No question has another level than last time.</source>
        <translation>Ingen spørsmål har eit anna nivå enn sist.</translation>
    </message>
    <message>
        <source>No votes are spread.</source>
        <translation>Ingen stemmer spriker.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samla</translation>
    </message>
    <message>
        <source>Own place</source>
        <translation>Eigen plass</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen poengsum</translation>
    </message>
    <message>
        <source>Preliminary: not every question is answered yet.</source>
        <translation>Førebels: ikkje alle spørsmål er svarte på enno.</translation>
    </message>
    <message>
        <source>Previous chart for the room, or previous page</source>
        <translation>Førre diagram for rommet, eller førre side</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Reading the others</source>
        <translation>Les dei andre</translation>
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
        <translation>Set mål i tabellen under, så kjem avstandane her.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Vis namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkar</translation>
    </message>
    <message>
        <source>Target for {dimension}</source>
        <translation>Mål for {dimension}</translation>
    </message>
    <message>
        <source>Target in a year</source>
        <translation>Mål om eit år</translation>
    </message>
    <message>
        <source>The organisation’s finished assessments of the same model, by the day they were held, and this one. Where the model has changed, two of them are compared only on questions with the same id and revision: both scores are worked out anew on these alone.</source>
        <translation>Dei ferdige vurderingane til verksemda med same modell, etter dagen dei vart haldne, og denne. Der modellen er endra, blir to av dei samanlikna berre på spørsmål med same id og revisjon: begge poengsummane blir rekna ut på nytt på desse åleine.</translation>
    </message>
    <message>
        <source>The score is the weighted mean of the agreed levels: first within each dimension, then over the dimensions that have a score. The level reached is the nearest one; a tie counts upwards.</source>
        <translation>Poengsummen er det vekta gjennomsnittet av nivåa rommet er samd om: først innanfor kvart område, så over områda som har ein poengsum. Nivået er det som ligg nærast; likt blir runda opp.</translation>
    </message>
    <message>
        <source>Through the years</source>
        <translation>Gjennom åra</translation>
    </message>
    <message>
        <source>Under 100 employees</source>
        <translation>Under 100 tilsette</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Svake sider</translation>
    </message>
    <message>
        <source>What became of last time’s actions</source>
        <translation>Tiltaka frå sist</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>Dette har flytta seg mest</translation>
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
        <translation>noko spreiing</translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of {total} answered, %n not applicable, {unanswered} left</source>
        <translation>
            <numerusform>Svart på {agreed} av {total}, %n ikkje aktuelt, {unanswered} igjen</numerusform>
            <numerusform>Svart på {agreed} av {total}, %n ikkje aktuelle, {unanswered} igjen</numerusform>
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
            <numerusform>%n minutt igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over time</source>
        <translation>
            <numerusform>%n minutt over tida</numerusform>
            <numerusform>%n minutt over tida</numerusform>
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
        <translation>Innan når</translation>
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
        <translation>Her var vi mest usamde</translation>
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
        <translation>Ingen frist enno</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Not applicable to us</source>
        <translation>Ikkje aktuelt for oss</translation>
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
        <translation>Vi er samde om nivå {level}</translation>
    </message>
    <message>
        <source>We agree on level {level}: {name}</source>
        <translation>Vi er samde om nivå {level}: {name}</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>Vi held fram kl. {time}</translation>
    </message>
    <message>
        <source>We look back</source>
        <translation>Vi ser tilbake</translation>
    </message>
    <message>
        <source>We take away: {text}</source>
        <translation>Det tek vi med oss: {text}</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Kva nivåa betyr</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det rommet ser</translation>
    </message>
    <message>
        <source>What we do · {place} of {of}</source>
        <translation>Dette gjer vi · {place} av {of}</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Her står vi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
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
        <translation>noko spreiing</translation>
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
            <numerusform>%n oppdikta vurdering er fjerna.</numerusform>
            <numerusform>%n oppdikta vurderingar er fjerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Startpunkt</source>
        <translation>Om Startpunkt</translation>
    </message>
    <message>
        <source>All invented assessments go, with what was answered in them. Your own stay.</source>
        <translation>Alle oppdikta vurderingar blir borte, med det som er svart i dei. Dine eigne blir verande.</translation>
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
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>Invented organisations, to try the program with.</source>
        <translation>Oppdikta verksemder å prøve programmet med.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
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
        <translation>Fjernar demoen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststorleik</translation>
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
        <translation>Kva som blir lagra</translation>
    </message>
    <message>
        <source>Where everything lies, and what is never known of anybody.</source>
        <translation>Kvar alt ligg, og kva ingen får vite om nokon.</translation>
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
        <translation>Ein tekst du har skrive, kan ikkje lagrast akkurat no. Han går tapt når Startpunkt blir lukka.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>All answers that were shown as saved are safe. You can go on; if it happens again, send the report below to those who look after the program.</source>
        <translation>Alle svar som vart viste som lagra, er trygge. Du kan halde fram. Skjer det igjen, så send rapporten under til dei som tek seg av programmet.</translation>
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
        <translation>Stemmesetlar</translation>
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
        <translation>Vel</translation>
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
        <translation>Lukk meldinga</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskusjon</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Tidlegare resultat</translation>
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
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Gatherings</source>
        <translation>Samlingar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heim</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer filer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>Hovudnavigasjon</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellar</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Ny workshop</translation>
    </message>
    <message>
        <source>Not asked while the room was watching, and nothing was changed: {question}</source>
        <translation>Startpunkt spurde ikkje medan rommet såg på, og endra ingenting: {question}</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Ikkje alt er lagra</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>På denne sida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
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
        <translation>Førebuing</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
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
        <translation>Lagra {time}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis detaljar</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Noko gjekk gale</translation>
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
        <translation>Stega i workshopen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>Lageret er ikkje til å nå</translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation>Lageret kunne ikkje opnast</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne lista</translation>
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
        <translation>Angra</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Angra: {step}</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Bruk mitt</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Kva som blir lagra</translation>
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
        <translation>Avstod</translation>
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
        <translation>Statleg etat</translation>
    </message>
    <message>
        <source>Agreed level</source>
        <translation>Samde om nivå</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Semje i ord</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svart på</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Semje</translation>
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
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Kor like stemmene i siste runde er, frå 0 til 1 (Tastle og Wierman, 2007): samstemt frå 0,80, noko spreiing frå 0,60, elles delt. Der færre enn fem har stemt, er berre ordet vist, om ikkje prosessleiaren har valt noko anna.</translation>
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
        <translation>Namn på nivået</translation>
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
        <translation>Ikkje aktuelt</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Ikkje aktuelt fordi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Høve</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samla</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkert</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <translation>Førebels</translation>
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
        <translation>Nokre spørsmål er ikkje svarte på enno.</translation>
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
        <translation>Kjelde for modellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>Statleg føretak</translation>
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
        <translation>Nivået som ligg nærast poengsummen; midt imellom gjeld det høgaste.</translation>
    </message>
    <message>
        <source>The mean of the agreed levels, each with the weight of its question; overall, the mean of the dimensions that have a score, each with its weight. Questions that are not answered or not applicable do not count.</source>
        <translation>Gjennomsnittet av nivåa rommet er samd om, kvart med vekta til spørsmålet sitt; samla gjennomsnittet av områda som har ein poengsum, kvart med si vekt. Spørsmål utan svar og spørsmål som ikkje er aktuelle, tel ikkje.</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>samstemt</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>of an action</comment>
        <translation>samde om</translation>
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
        <translation>noko spreiing</translation>
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
        <translation>Ein historikk over kvar endring, utan namn på personar.</translation>
    </message>
    <message>
        <source>Answers, notes, and votes as numbers: who voted what is never known.</source>
        <translation>Svar, notat og stemmer som tal: Kven som stemte kva, blir aldri kjent.</translation>
    </message>
    <message>
        <source>Backups and files that you have saved keep what they had then.</source>
        <translation>Tryggingskopiar og filer du har lagra, har framleis det som stod der då.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Everything lies in one place, and is sent nowhere: {file}</source>
        <translation>Alt ligg på éin stad, og blir ikkje sendt nokon stad: {file}</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namn på personar</translation>
    </message>
    <message>
        <source>One command wipes them for good; numbers, groups and attendance stay.</source>
        <translation>Éin kommando slettar dei for godt; tal, grupper og oppmøte blir ståande.</translation>
    </message>
    <message>
        <source>Only gatherings have room for names of people, and they may stay empty.</source>
        <translation>Berre samlingar har plass til namn på personar, og felta kan stå tomme.</translation>
    </message>
    <message>
        <source>Organisations, with sector and size, and their assessments.</source>
        <translation>Verksemder, med sektor og storleik, og vurderingane deira.</translation>
    </message>
    <message>
        <source>Owners of actions as you write them: a role or a unit is enough.</source>
        <translation>Ansvarlege for tiltak slik du skriv dei: Ei rolle eller ei eining er nok.</translation>
    </message>
    <message>
        <source>Paper ballots that were typed in, as numbers without names.</source>
        <translation>Stemmesetlar som er lagde inn, som tal utan namn.</translation>
    </message>
    <message>
        <source>They are in no file that you send, unless you ask for it.</source>
        <translation>Dei er ikkje med i noka fil du sender, med mindre du ber om det.</translation>
    </message>
    <message>
        <source>Topics with votes and takeaways, success stories, and actions.</source>
        <translation>Tema med stemmer og det gruppene tek med seg, suksesshistorier og tiltak.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Kva som blir lagra</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Kvar det ligg</translation>
    </message>
    <message>
        <source>Your choices and a log of errors lie beside the program&apos;s own files.</source>
        <translation>Vala dine og ein logg over feil ligg saman med filene til programmet.</translation>
    </message>
    <message numerus="yes">
        <source>{theme}: names of %n people</source>
        <translation>
            <numerusform>{theme}: namn på %n person</numerusform>
            <numerusform>{theme}: namn på %n personar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n question(s) left: the figures are preliminary.</source>
        <translation>
            <numerusform>%n spørsmål igjen: tala er førebelse.</numerusform>
            <numerusform>%n spørsmål igjen: tala er førebelse.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions are handled.</source>
        <translation>Alle spørsmål er gjennomgåtte.</translation>
    </message>
    <message>
        <source>Answers can be changed again. The history tells that it was done.</source>
        <translation>Svara kan endrast igjen. Historikken fortel at det vart gjort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>Count out small groups</source>
        <translation>Vis stemmene i små grupper</translation>
    </message>
    <message>
        <source>Drag the page into a mail or a folder to get the PDF.</source>
        <translation>Dra sida til ein e-post eller ei mappe for å få PDF-en.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Eksporter vurderinga</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Fewer than five others are not shown. Naming them holds for this report alone.</source>
        <translation>Færre enn fem andre blir ikkje viste. Valet om å vise namn gjeld berre denne rapporten.</translation>
    </message>
    <message>
        <source>Finish or reopen the assessment</source>
        <translation>Avslutt vurderinga eller opne ho igjen</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Avslutt vurderinga</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Første side</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Heile sida</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Full breidd</translation>
    </message>
    <message>
        <source>For people outside: without what only the room should know</source>
        <translation>For andre: utan det som berre rommet skal vite</translation>
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
        <translation>La ho vere avslutta</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Lagar sidene …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name the other organisations</source>
        <translation>Vis namn på dei andre verksemdene</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>No notes, no dissent, no actions, no name of the organisation, and no counts of fewer than five.</source>
        <translation>Utan grunngivingar, dissens, tiltak og namnet på verksemda, og utan tal for færre enn fem.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>Det er ikkje sett opp nokon skrivar på denne maskina</translation>
    </message>
    <message>
        <source>No program for PDF was found. Save the report instead.</source>
        <translation>Fann ikkje noko program for PDF. Lagre rapporten i staden.</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Ingen mal</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>One line for each question, for any program.</source>
        <translation>Éi linje for kvart spørsmål, for alle slags program.</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Opne som PDF</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} av {count}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Førehandsvising av rapporten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
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
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Fjern malen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>Reopen the assessment …</source>
        <translation>Opne vurderinga igjen …</translation>
    </message>
    <message>
        <source>Reopen the assessment?</source>
        <translation>Opne vurderinga igjen?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Results, answers, votes and actions, each on a sheet.</source>
        <translation>Resultat, svar, stemmer og tiltak, på kvart sitt ark.</translation>
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
        <translation>Lagre rapporten som PDF, og skriv han ut frå ei anna maskin.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagra som {name}.</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>Lagrar {name} …</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Send til skrivaren.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Rekneark</translation>
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
        <translation>Rapporten og delane blir tekne vare på, for alle vurderingar. Ein mal med same namn blir bytt ut.</translation>
    </message>
    <message>
        <source>The kind of report, its parts and those it is compared with are kept, for every assessment. A template of the same name is replaced.</source>
        <translation>Rapporten, delane og kven han blir samanlikna med, blir tekne vare på, for alle vurderingar. Ein mal med same namn blir bytt ut.</translation>
    </message>
    <message>
        <source>The whole assessment, for another computer or the network.</source>
        <translation>Heile vurderinga, for ei anna maskin eller nettverket.</translation>
    </message>
    <message>
        <source>Votes of fewer than five can show who voted what. The choice holds for this report alone.</source>
        <translation>Stemmer frå færre enn fem kan vise kven som stemte kva. Valet gjeld berre denne rapporten.</translation>
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
        <translation>Samarbeid på tvers i offentleg sektor</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Digital transformation and maturity</source>
        <translation>Digital transformasjon og mognad</translation>
    </message>
    <message>
        <source>Finance and resources</source>
        <translation>Økonomi og ressursar</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leiing</translation>
    </message>
    <message>
        <source>User orientation</source>
        <translation>Brukarorientering</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Add a dimension</source>
        <translation>Legg til eit område</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Legg til eit språk</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Legg til eit spørsmål</translation>
    </message>
    <message>
        <source>Add latecomers</source>
        <translation>Legg til nokon som kjem seint</translation>
    </message>
    <message>
        <source>Agree on level {level}</source>
        <translation>Bli samde om nivå {level}</translation>
    </message>
    <message>
        <source>Begin a new pile</source>
        <translation>Byrj på ein ny bunke</translation>
    </message>
    <message>
        <source>Bring in topics</source>
        <translation>Hent tema</translation>
    </message>
    <message>
        <source>Change a ballot</source>
        <translation>Endre ein stemmesetel</translation>
    </message>
    <message>
        <source>Change a text of the model</source>
        <translation>Endre ein tekst i modellen</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Endre tiltaket</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Endre opplysningane</translation>
    </message>
    <message>
        <source>Change the dissent</source>
        <translation>Endre dissensen</translation>
    </message>
    <message>
        <source>Change the gathering</source>
        <translation>Endre samlinga</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Endre gruppa</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Endre grunngivinga</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Endre verksemda</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Endre programmet</translation>
    </message>
    <message>
        <source>Change the registration</source>
        <translation>Endre påmeldinga</translation>
    </message>
    <message>
        <source>Change the rules of the board</source>
        <translation>Endre reglane for tavla</translation>
    </message>
    <message>
        <source>Change the scale</source>
        <translation>Endre skalaen</translation>
    </message>
    <message>
        <source>Change the story</source>
        <translation>Endre historia</translation>
    </message>
    <message>
        <source>Change the takeaway</source>
        <translation>Endre det de tek med dykk</translation>
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
        <translation>Endre temaa</translation>
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
        <translation>Endre kven som er venta</translation>
    </message>
    <message>
        <source>Delete the assessment</source>
        <translation>Slett vurderinga</translation>
    </message>
    <message>
        <source>Delete the gathering</source>
        <translation>Slett samlinga</translation>
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
        <translation>Avslutt vurderinga</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Gi meir tid</translation>
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
        <translation>Knyt temaet</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>Lag grupper</translation>
    </message>
    <message>
        <source>Merge the organisations</source>
        <translation>Slå saman verksemdene</translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Slå saman tema</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Flytt ein del</translation>
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
        <translation>Ikkje aktuelt</translation>
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
        <translation>Fjern ein stemmesetel</translation>
    </message>
    <message>
        <source>Remove a language</source>
        <translation>Fjern eit språk</translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation>Fjern ein del</translation>
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
        <translation>Fjern påmeldinga</translation>
    </message>
    <message>
        <source>Remove the story</source>
        <translation>Fjern historia</translation>
    </message>
    <message>
        <source>Remove the topic</source>
        <translation>Fjern temaet</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Gi gruppa nytt namn</translation>
    </message>
    <message>
        <source>Reopen the assessment</source>
        <translation>Opne vurderinga igjen</translation>
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
        <translation>Stopp eller start klokka</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Ta ei stemme tilbake</translation>
    </message>
    <message>
        <source>Take in the file of a group</source>
        <translation>Ta inn fila frå ei gruppe</translation>
    </message>
    <message>
        <source>Use the ballots as votes</source>
        <translation>Bruk stemmesetlane som stemmer</translation>
    </message>
    <message>
        <source>Vote for a topic</source>
        <translation>Stem på eit tema</translation>
    </message>
    <message>
        <source>Vote with thumbs</source>
        <translation>Stem med tomlar</translation>
    </message>
    <message>
        <source>What became of the action</source>
        <translation>Kva det vart av tiltaket</translation>
    </message>
    <message>
        <source>Wipe the names</source>
        <translation>Slett namna</translation>
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
        <translation>Byrj</translation>
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
        <translation>Sjå deg om, eller byrj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>No account and no network. Each answer is saved the moment it is given, in one file that is yours alone:</source>
        <translation>Ingen konto og ikkje noko nett. Kvart svar blir lagra i same augeblink som det er gitt, i éi fil som berre er di:</translation>
    </message>
    <message>
        <source>One room, two hours</source>
        <translation>Eitt rom, to timar</translation>
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
        <translation>Demoen diktar opp nokre verksemder, så du kan sjå deg om før den første workshopen din. Du fjernar han igjen under Innstillingar. F1 viser tastane på kvart skjermbilete.</translation>
    </message>
    <message>
        <source>Welcome to Startpunkt</source>
        <translation>Velkomen til Startpunkt</translation>
    </message>
    <message>
        <source>With Startpunkt you take a room through the questions, and everyone sees the result before they leave. It speaks the language of your system; choose another here, or later under Settings.</source>
        <translation>Med Startpunkt tek du eit rom gjennom spørsmåla, og alle ser resultatet før dei går. Programmet følgjer språket på maskina. Vel eit anna her, eller seinare under Innstillingar.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A maturity model as a spreadsheet</source>
        <translation>Ein mognadsmodell som rekneark</translation>
    </message>
    <message>
        <source>A new model needs no more than one sheet with the columns Dimension, Question, 1, 2, 3 and so on. This sheet is not read.</source>
        <translation>Ein ny modell treng ikkje meir enn eitt ark med kolonnane Område, Spørsmål, 1, 2, 3 og så vidare. Dette arket blir ikkje lese.</translation>
    </message>
    <message>
        <source>A question has a text for each level, or none. A step says what usually takes an organisation from one level to the next; steps may be missing.</source>
        <translation>Eit spørsmål har ein tekst for kvart nivå, eller ingen. Eit steg seier kva som vanlegvis tek ei verksemd frå eitt nivå til det neste; steg kan mangle.</translation>
    </message>
    <message>
        <source>A weight is a number above 0; empty means 1. Raise the revision of a question by one when its meaning changes: results are compared only between equal revisions.</source>
        <translation>Ei vekt er eit tal over 0; tom betyr 1. Auk revisjonen av eit spørsmål med éin når meininga endrar seg: resultat blir berre samanlikna mellom like revisjonar.</translation>
    </message>
    <message>
        <source>Change the texts, save the workbook, and install it: startpunkt model install FILE.</source>
        <translation>Endre tekstane, lagre arbeidsboka, og installer ho: startpunkt model install FIL.</translation>
    </message>
    <message>
        <source>Each language has a sheet, called by the code of the language: nb, nn, en. Each row is a question, each column of a level holds what that level looks like.</source>
        <translation>Kvart språk har eit ark, som heiter det same som koden for språket: nb, nn, en. Kvar rad er eit spørsmål, kvar kolonne for eit nivå fortel korleis nivået ser ut.</translation>
    </message>
    <message>
        <source>Each sign of evidence has a column of its own; number the headings: 1, 2, 3.</source>
        <translation>Kvart teikn på mognad har ein eigen kolonne; nummerer overskriftene: 1, 2, 3.</translation>
    </message>
    <message>
        <source>Ids tell dimensions and questions apart and must never change. Leave the id of a new question empty, and it is made from the question; other languages then need it too.</source>
        <translation>ID-ar skil område og spørsmål frå kvarandre og må aldri endrast. La ID-en til eit nytt spørsmål stå tom, så blir han laga av spørsmålet; andre språk treng han då òg.</translation>
    </message>
    <message>
        <source>No formulas, no merged cells but those of a dimension, no macros. Every mistake is reported with its sheet and cell, and nothing is changed until all is well.</source>
        <translation>Ingen formlar, ingen samanslåtte celler utanom for eit område, ingen makroar. Kvar feil blir meld med ark og celle, og ingenting blir endra før alt er i orden.</translation>
    </message>
    <message>
        <source>Title, text and weight of a dimension stand once, in the first of its rows. A row without a dimension belongs to the one above.</source>
        <translation>Tittel, tekst og vekt for eit område står éin gong, i den første av radene. Ei rad utan område høyrer til det som står over.</translation>
    </message>
    <message>
        <source>To add a language, copy the sheet of another, name it by the new code, and translate. What is missing is shown in the model&apos;s own language.</source>
        <translation>Vil du leggje til eit språk, så kopier arket til eit anna, gi det den nye koden som namn, og set om. Det som manglar, blir vist på modellen sitt eige språk.</translation>
    </message>
</context>
</TS>
