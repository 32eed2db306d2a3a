<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
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
            <translation>Vurderingen er avsluttet. Gjenåpne den før du legger inn stemmesedler.</translation>
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
        <message>
            <source>A staircase of {count} levels, from {lowest} to {highest}.</source>
            <translation>En trapp med {count} nivåer, fra {lowest} til {highest}.</translation>
        </message>
        <message>
            <source>Agreed.</source>
            <translation>Enige om dette.</translation>
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
            <source>Level</source>
            <translation>Nivå</translation>
        </message>
        <message>
            <source>Level reached</source>
            <translation>Nådd nivå</translation>
        </message>
        <message>
            <source>Level {value}, {name}. {text}</source>
            <translation>Nivå {value}, {name}. {text}</translation>
        </message>
        <message>
            <source>No votes yet</source>
            <translation>Ingen stemmer ennå</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nå</translation>
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
            <source>The organisation stands on level {level}, score {score}.</source>
            <translation>Virksomheten står på nivå {level}, poengsum {score}.</translation>
        </message>
        <message>
            <source>There is no score yet.</source>
            <translation>Det er ingen poengsum ennå.</translation>
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
        <message>
            <source>divided</source>
            <translation>delt</translation>
        </message>
        <message>
            <source>some spread</source>
            <translation>noe spredning</translation>
        </message>
        <message>
            <source>{name}: {handled} of {total}</source>
            <translation>{name}: {handled} av {total}</translation>
        </message>
        <message>
            <source>{number} {name}</source>
            <translation>{number} {name}</translation>
        </message>
        <message>
            <source>{score} → {target}</source>
            <translation>{score} → {target}</translation>
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
            <source>%n file(s) written.</source>
            <translation>
                <numerusform>%n fil er skrevet.</numerusform>
                <numerusform>%n filer er skrevet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n spørsmål</numerusform>
                <numerusform>%n spørsmål</numerusform>
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
            <source>A report needs the ID of an assessment and -o FILE.pdf.</source>
            <translation>En rapport trenger ID-en til en vurdering og -o FIL.pdf.</translation>
        </message>
        <message>
            <source>Name the ID of an assessment, or --all; a dataset is of all.</source>
            <translation>Oppgi ID-en til en vurdering, eller --all; et datasett er av alle.</translation>
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
            <source>check a model file</source>
            <translation>kontroller en modellfil</translation>
        </message>
        <message>
            <source>check that the store is sound</source>
            <translation>kontroller at lageret er i orden</translation>
        </message>
        <message>
            <source>dataset: all answers in one .csv or .parquet</source>
            <translation>dataset: alle svar i én .csv eller .parquet</translation>
        </message>
        <message>
            <source>fill the store with invented assessments</source>
            <translation>fyll lageret med oppdiktede vurderinger</translation>
        </message>
        <message>
            <source>go on until interrupted</source>
            <translation>fortsett til det avbrytes</translation>
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
            <source>list the models</source>
            <translation>vis modellene i en liste</translation>
        </message>
        <message>
            <source>list, check, install and export models</source>
            <translation>vis, kontroller, installer og eksporter modeller</translation>
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
            <source>print the JSON Schema of model files</source>
            <translation>skriv ut JSON-skjemaet for modellfiler</translation>
        </message>
        <message>
            <source>show the scores of one</source>
            <translation>vis poengsummene for én vurdering</translation>
        </message>
        <message>
            <source>take a copy back</source>
            <translation>hent tilbake en kopi</translation>
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
            <source>use this store instead of the usual one</source>
            <translation>bruk dette lageret i stedet for det vanlige</translation>
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
            <source>write a report as PDF</source>
            <translation>skriv en rapport som PDF</translation>
        </message>
        <message>
            <source>write all, each to a file in the folder of -o</source>
            <translation>skriv alle, hver til sin fil i mappa etter -o</translation>
        </message>
        <message>
            <source>write an assessment to .startpunkt, .csv or .xlsx, or all</source>
            <translation>skriv en vurdering til .startpunkt, .csv eller .xlsx, eller alle</translation>
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
            <source>{name} is written.</source>
            <translation>{name} er skrevet.</translation>
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
                <numerusform>%n feil: linja utelates.</numerusform>
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
            <translation>Fila {name} er tom.</translation>
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
            <source>Remove the language {language}</source>
            <translation>Fjern språket {language}</translation>
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
            <source>A model is written to .yaml or .xlsx; {name} ends in something else.</source>
            <translation>En modell skrives til .yaml eller .xlsx; {name} slutter på noe annet.</translation>
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
            <source>A row of the table {table} cannot be read: {finding}</source>
            <translation>En rad i tabellen {table} kan ikke leses: {finding}</translation>
        </message>
        <message>
            <source>A row of the table {table} refers to one of {parent} that is missing.</source>
            <translation>En rad i tabellen {table} viser til en rad i {parent} som mangler.</translation>
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
            <source>In the file {name}, lists and objects stand in each other more than {limit} deep.</source>
            <translation>I filen {name} står lister og objekter i hverandre, mer enn {limit} i dybden.</translation>
        </message>
        <message>
            <source>Minutes: a whole number from 1 to {most}.</source>
            <translation>Minutter: et helt tall fra 1 til {most}.</translation>
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
            <source>Results are read from .xlsx and .csv; {name} is neither.</source>
            <translation>Resultater leses fra .xlsx og .csv; {name} er ingen av delene.</translation>
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
            <source>Startpunkt writes .startpunkt, .csv and .xlsx; {name} ends in something else.</source>
            <translation>Startpunkt skriver .startpunkt, .csv og .xlsx; {name} slutter på noe annet.</translation>
        </message>
        <message>
            <source>That is not an organisation number: it has nine digits, and the last one checks.</source>
            <translation>Det er ikke et organisasjonsnummer: det har ni sifre, og det siste er et kontrollsiffer.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change was not saved. Everything saved before is safe. Free some space and try again.</source>
            <translation>Disken er full, så den siste endringen ble ikke lagret. Alt som var lagret før, er trygt. Frigjør plass og prøv igjen.</translation>
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
            <translation>Fila {name} kan ikke leses som en Excel-arbeidsbok. Lagre den som .xlsx, uten passord, og prøv igjen.</translation>
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
            <source>The file {name} ends too early, on line {line}: it seems to be cut off.</source>
            <translation>Filen {name} slutter for tidlig, på linje {line}: den ser ut til å være kuttet.</translation>
        </message>
        <message>
            <source>The file {name} has changed since it was looked at, so it was not taken in. Look again.</source>
            <translation>Fila {name} er endret siden den ble sett på, og ble derfor ikke tatt inn. Se på den igjen.</translation>
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
            <translation>Fila {name} er ikke ferdig skrevet. Ingenting ble endret. Prøv igjen når den er hel.</translation>
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
            <source>The question {id} has more signs of evidence than a spreadsheet has columns for. Export the model as .yaml.</source>
            <translation>Spørsmålet {id} har flere tegn på modenhet enn et regneark har kolonner til. Eksporter modellen som .yaml.</translation>
        </message>
        <message>
            <source>The scale goes from {lowest} to {highest}.</source>
            <translation>Skalaen går fra {lowest} til {highest}.</translation>
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
            <translation>Lageret har en annen versjon av denne vurderingen, og beholder den. Ingenting ble endret. Importer fila i vinduet, eller med --on-conflict, for å velge.</translation>
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
            <source>The window needs a system library that is missing ({library}); README names the packages.</source>
            <translation>Vinduet trenger et systembibliotek som mangler ({library}); README nevner pakkene.</translation>
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
            <source>There is no maturity model called “{id}”.</source>
            <translation>Det er ingen modenhetsmodell som heter «{id}».</translation>
        </message>
        <message>
            <source>There is no report of kind {kind}; the kinds are: {kinds}.</source>
            <translation>Det er ingen rapport av slaget {kind}; slagene er: {kinds}.</translation>
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
            <source>This assessment is finished. Reopen it before you change an answer.</source>
            <translation>Denne vurderingen er avsluttet. Åpne den igjen før du endrer et svar.</translation>
        </message>
        <message>
            <source>This copy of Startpunkt cannot write Parquet. Install startpunkt[parquet], or write to .csv.</source>
            <translation>Denne utgaven av Startpunkt kan ikke skrive Parquet. Installer startpunkt[parquet], eller skriv til .csv.</translation>
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
            <source>Version {version} is not newer than {known}. Give the new version a higher number.</source>
            <translation>Versjon {version} er ikke nyere enn {known}. Gi den nye versjonen et høyere nummer.</translation>
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
            <source>another sheet holds the questions in the language “{language}” already</source>
            <translation>et annet ark har alt spørsmålene på språket «{language}»</translation>
        </message>
        <message>
            <source>answer number {number}</source>
            <translation>svar nummer {number}</translation>
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
            <source>the file has no content but comments</source>
            <translation>filen har ikke annet innhold enn kommentarer</translation>
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
            <translation>{cell}: {found} er ikke en dato som 2017-09-30</translation>
        </message>
        <message>
            <source>{cell}: {found} is not a level; the scale goes from {low} to {high}</source>
            <translation>{cell}: {found} er ikke et nivå; skalaen går fra {low} til {high}</translation>
        </message>
        <message>
            <source>{cell}: {found} is not a sector that is known here</source>
            <translation>{cell}: {found} er ikke en sektor som er kjent her</translation>
        </message>
        <message>
            <source>{cell}: {found} is not a whole level</source>
            <translation>{cell}: {found} er ikke et helt nivå</translation>
        </message>
        <message>
            <source>{cell}: {found} is not a whole number</source>
            <translation>{cell}: {found} er ikke et helt tall</translation>
        </message>
        <message>
            <source>{cell}: {found} is not an organisation number</source>
            <translation>{cell}: {found} er ikke et organisasjonsnummer</translation>
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
            <source>{name} is a folder or a device, not a file.</source>
            <translation>{name} er en mappe eller en enhet, ikke en fil.</translation>
        </message>
        <message>
            <source>{name} is a folder, not a file. Nothing was written. Choose another name.</source>
            <translation>{name} er en mappe, ikke en fil. Ingenting ble skrevet. Velg et annet navn.</translation>
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
            <source>{path} is not an address of a store. Name a file, or sqlite:/// and a file.</source>
            <translation>{path} er ikke adressen til et lager. Skriv en fil, eller sqlite:/// og en fil.</translation>
        </message>
        <message>
            <source>{path} is the store itself. Choose another file for the backup.</source>
            <translation>{path} er selve lageret. Velg en annen fil for sikkerhetskopien.</translation>
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
            <source>“{value}” is not the value of a level; write a whole number</source>
            <translation>«{value}» er ikke verdien til et nivå; skriv et helt tall</translation>
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
            <translation>Holdt</translation>
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
            <translation>Fila sier at den ble endret i framtida, så en klokke gikk feil. Det er ikke sikkert hvilken versjon som er nyest.</translation>
        </message>
        <message>
            <source>The file {name} holds another version of the same assessment.</source>
            <translation>Fila {name} har en annen versjon av samme vurdering.</translation>
        </message>
        <message>
            <source>The file {name} holds the same.</source>
            <translation>Fila {name} har det samme.</translation>
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
            <translation>Den i fila erstatter den</translation>
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
            <translation>Hvilken versjon for denne fila</translation>
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
        <name>Preparation</name>
        <message>
            <source>About this workshop</source>
            <translation>Om denne workshopen</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Statlig etat</translation>
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
            <source>English</source>
            <translation>Engelsk</translation>
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
            <source>Northern Sámi</source>
            <translation>Nordsamisk</translation>
        </message>
        <message>
            <source>Norwegian (bokmål)</source>
            <translation>Norsk (bokmål)</translation>
        </message>
        <message>
            <source>Norwegian (nynorsk)</source>
            <translation>Norsk (nynorsk)</translation>
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
            <source>Sector</source>
            <translation>Sektor</translation>
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
            <source>The name is enough. Everything else can be changed later.</source>
            <translation>Navnet er nok. Alt annet kan endres senere.</translation>
        </message>
        <message>
            <source>The room says a level, and one key sets it.</source>
            <translation>Rommet sier et nivå, og én tast setter det.</translation>
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
            <source>All questions are handled</source>
            <translation>Alle spørsmål er tatt</translation>
        </message>
        <message>
            <source>Answered {agreed} of {total}, {aside} not applicable, {left} left</source>
            <translation>Svart på {agreed} av {total}, {aside} ikke aktuelle, {left} igjen</translation>
        </message>
        <message>
            <source>Back to the last question</source>
            <translation>Tilbake til det siste spørsmålet</translation>
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
            <source>Consensus is 1 when all votes are alike and 0 when they stand at the two ends. From 0.80 it is called agreed, from 0.60 some spread, below that divided. The suggestion is the median vote, the lower one of two.</source>
            <translation>Enigheten er 1 når alle stemmer er like, og 0 når de står i hver sin ende. Fra 0,80 heter det samstemt, fra 0,60 noe spredning, under det delt. Forslaget er medianen av stemmene, den laveste av to.</translation>
        </message>
        <message>
            <source>Consensus {value} · {word}</source>
            <translation>Enighet {value} · {word}</translation>
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
            <source>Keep it finished</source>
            <translation>La den være avsluttet</translation>
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
            <source>One vote less</source>
            <translation>Én stemme mindre</translation>
        </message>
        <message>
            <source>One vote more</source>
            <translation>Én stemme mer</translation>
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
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>Se resultatet</translation>
        </message>
        <message>
            <source>Show or hide the clock</source>
            <translation>Vis eller skjul klokken</translation>
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
            <source>The scale goes from {lowest} to {highest}.</source>
            <translation>Skalaen går fra {lowest} til {highest}.</translation>
        </message>
        <message>
            <source>This assessment is finished: the answers are locked.</source>
            <translation>Denne vurderingen er avsluttet: svarene er låst.</translation>
        </message>
        <message>
            <source>This was the last question.</source>
            <translation>Dette var det siste spørsmålet.</translation>
        </message>
        <message>
            <source>Type in the ballots</source>
            <translation>Legg inn stemmesedlene</translation>
        </message>
        <message>
            <source>Votes for level {level}</source>
            <translation>Stemmer for nivå {level}</translation>
        </message>
        <message>
            <source>Votes for level {level}: {votes}. Saved.</source>
            <translation>Stemmer for nivå {level}: {votes}. Lagret.</translation>
        </message>
        <message>
            <source>Votes in all: {votes}. Saved.</source>
            <translation>Stemmer i alt: {votes}. Lagret.</translation>
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
            <source>not answered</source>
            <translation>ikke besvart</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>ikke aktuelt</translation>
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
            <source>{dimension} · question {place} of {of}</source>
            <translation>{dimension} · spørsmål {place} av {of}</translation>
        </message>
        <message>
            <source>{given} of {expected} have voted</source>
            <translation>{given} av {expected} har stemt</translation>
        </message>
        <message>
            <source>{handled} of {total}</source>
            <translation>{handled} av {total}</translation>
        </message>
        <message>
            <source>{handled} of {total} questions are handled</source>
            <translation>{handled} av {total} spørsmål er tatt</translation>
        </message>
        <message>
            <source>{left} · {each} min/question</source>
            <translation>{left} · {each} min/spørsmål</translation>
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
            <source>{what} ({key})</source>
            <translation>{what} ({key})</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A step to the next level</source>
            <translation>Et steg til neste nivå</translation>
        </message>
        <message>
            <source>Answered {agreed} of {total}, {not_applicable} not applicable, {left} left</source>
            <translation>Svart på {agreed} av {total}, {not_applicable} ikke aktuelle, {left} igjen</translation>
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
            <source>Dimensions</source>
            <translation>Områder</translation>
        </message>
        <message>
            <source>Dissent: {dissent}</source>
            <translation>Dissens: {dissent}</translation>
        </message>
        <message>
            <source>Every target that is set has been reached.</source>
            <translation>Alle mål som er satt, er nådd.</translation>
        </message>
        <message>
            <source>Gap: target minus score, never below 0.</source>
            <translation>Avstand: mål minus poengsum, aldri under 0.</translation>
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
            <source>Level {number}: {name}</source>
            <translation>Nivå {number}: {name}</translation>
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
            <source>Method: The score of a dimension is the sum of weight × level divided by the sum of weights over its agreed questions; questions not answered or not applicable do not count. The overall score is the same mean over the dimensions that have a score, and the level reached is the level nearest to it, ties upwards.</source>
            <translation>Metode: Poengsummen for et område er summen av vekt × nivå delt på summen av vektene for spørsmålene rommet er enig om; spørsmål uten svar og spørsmål som ikke er aktuelle, teller ikke. Den samlede poengsummen er det samme gjennomsnittet over områdene som har en poengsum, og nivået er det som ligger nærmest, likt rundes opp.</translation>
        </message>
        <message>
            <source>Most contested</source>
            <translation>Mest omstridt</translation>
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
            <source>Overall score</source>
            <translation>Samlet poengsum</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Side {page} av {pages}</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Styrker</translation>
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
            <source>The levels of the scale, lowest first</source>
            <translation>Nivåene på skalaen, det laveste først</translation>
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
            <source>Weaknesses</source>
            <translation>Svakheter</translation>
        </message>
        <message>
            <source>Weight in the score: {weight}</source>
            <translation>Vekt i poengsummen: {weight}</translation>
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
            <source>What would show it</source>
            <translation>Tegn å se etter</translation>
        </message>
        <message>
            <source>target {target}, now {score}</source>
            <translation>mål {target}, nå {score}</translation>
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
        <message>
            <source>A gap is the target minus the score. Consensus runs from 0 (votes at both ends) to 1 (all alike), after Tastle and Wierman: from 0.80 agreed, from 0.60 some spread, below that divided.</source>
            <translation>Avstanden er målet minus poengsummen. Enigheten går fra 0 (stemmene står i hver sin ende) til 1 (alle like), etter Tastle og Wierman: fra 0,80 samstemt, fra 0,60 noe spredning, under det delt.</translation>
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
            <source>Gap</source>
            <translation>Avstand</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Tatt</translation>
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
            <source>Most contested</source>
            <translation>Mest omstridt</translation>
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
            <source>No votes are spread.</source>
            <translation>Ingen stemmer spriker.</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Samlet</translation>
        </message>
        <message>
            <source>Preliminary: not every question is answered yet.</source>
            <translation>Foreløpig: ikke alle spørsmål er besvart ennå.</translation>
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
            <source>Set targets in the table below, and the gaps show here.</source>
            <translation>Sett mål i tabellen under, så kommer avstandene her.</translation>
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
            <source>The score is the weighted mean of the agreed levels: first within each dimension, then over the dimensions that have a score. The level reached is the nearest one; a tie counts upwards.</source>
            <translation>Poengsummen er det vektede gjennomsnittet av nivåene rommet er enig om: først innenfor hvert område, så over områdene som har en poengsum. Nivået er det som ligger nærmest; likt rundes opp.</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>Svakheter</translation>
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
        <message>
            <source>{agreed} of {total} answered, {not_applicable} not applicable, {unanswered} left</source>
            <translation>{agreed} av {total} besvart, {not_applicable} ikke aktuelle, {unanswered} igjen</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Høy kontrast</translation>
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
            <source>{size} %</source>
            <translation>{size} %</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
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
            <source>Full screen</source>
            <translation>Fullskjerm</translation>
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
            <source>Leave full screen</source>
            <translation>Forlat fullskjerm</translation>
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
            <translation>Skift</translation>
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
            <source>Steps of the workshop</source>
            <translation>Stegene i workshopen</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Oppsummering</translation>
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
            <source>Undo</source>
            <translation>Angre</translation>
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
            <source>→</source>
            <translation>→</translation>
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
            <translation>Avsluttet</translation>
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
            <translation>Holdt</translation>
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
            <translation>Nådd nivå</translation>
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
            <translation>Tilstand</translation>
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
            <translation>droppet</translation>
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
            <translation>Alle spørsmål er tatt.</translation>
        </message>
        <message>
            <source>Answers can be changed again. The history tells that it was done.</source>
            <translation>Svarene kan endres igjen. Historikken forteller at det ble gjort.</translation>
        </message>
        <message>
            <source>Bokmål</source>
            <translation>Bokmål</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engelsk</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Eksporter …</translation>
        </message>
        <message>
            <source>Finish the assessment</source>
            <translation>Avslutt vurderingen</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Språk i rapporten</translation>
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
            <source>No printer is set up on this computer. Save the page as PDF.</source>
            <translation>Ingen skriver er satt opp på denne maskinen. Lagre siden som PDF.</translation>
        </message>
        <message>
            <source>Nynorsk</source>
            <translation>Nynorsk</translation>
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
            <source>Preview of the report</source>
            <translation>Forhåndsvisning av rapporten</translation>
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
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Regneark (*.xlsx)</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Oppsummering</translation>
        </message>
        <message>
            <source>Table as text (*.csv)</source>
            <translation>Tabell som tekst (*.csv)</translation>
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
            <source>Agree on level {level}</source>
            <translation>Bli enige om nivå {level}</translation>
        </message>
        <message>
            <source>Begin a new pile</source>
            <translation>Begynn på en ny bunke</translation>
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
            <source>Change the details</source>
            <translation>Endre opplysningene</translation>
        </message>
        <message>
            <source>Change the dissent</source>
            <translation>Endre dissensen</translation>
        </message>
        <message>
            <source>Change the note</source>
            <translation>Endre begrunnelsen</translation>
        </message>
        <message>
            <source>Change the scale</source>
            <translation>Endre skalaen</translation>
        </message>
        <message>
            <source>Change the target</source>
            <translation>Endre målet</translation>
        </message>
        <message>
            <source>Change the votes</source>
            <translation>Endre stemmene</translation>
        </message>
        <message>
            <source>Delete the assessment</source>
            <translation>Slett vurderingen</translation>
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
            <source>Finish the assessment</source>
            <translation>Avslutt vurderingen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Move a part</source>
            <translation>Flytt en del</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Ny vurdering</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Ikke aktuelt</translation>
        </message>
        <message>
            <source>Park the question</source>
            <translation>Parker spørsmålet</translation>
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
            <source>Remove the answer</source>
            <translation>Fjern svaret</translation>
        </message>
        <message>
            <source>Reopen the assessment</source>
            <translation>Åpne vurderingen igjen</translation>
        </message>
        <message>
            <source>Use the ballots as votes</source>
            <translation>Bruk stemmesedlene som stemmer</translation>
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
