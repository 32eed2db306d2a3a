<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
    <context>
        <name>Ballot</name>
        <message>
            <source>Ballot · {number}</source>
            <translation>Røystesetel · {number}</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Røystesetlar</translation>
        </message>
        <message>
            <source>Ballots for {organisation}</source>
            <translation>Røystesetlar for {organisation}</translation>
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
            <translation>Set eitt kryss på kvar linje, for slik det er i dag. X tyder at spørsmålet ikkje er aktuelt for oss, A at du avstår. Ikkje skriv namn: røystesetelen er anonym.</translation>
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
                <numerusform>%n røystesetel</numerusform>
                <numerusform>%n røystesetlar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) have votes already.</source>
            <translation>
                <numerusform>%n spørsmål har røyster frå før.</numerusform>
                <numerusform>%n spørsmål har røyster frå før.</numerusform>
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
            <translation>Røystesetlar</translation>
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
            <translation>Lat røystene vere som dei er</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Att</translation>
        </message>
        <message>
            <source>More than one ballot has the number {numbers}. Look again.</source>
            <translation>Meir enn éin røystesetel har nummer {numbers}. Sjå etter om noko er lagt inn to gonger.</translation>
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
            <translation>Bunke med røystesetlar</translation>
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
            <translation>Ta røystesetelen ut av bunken</translation>
        </message>
        <message>
            <source>The assessment is finished. Reopen it before you type in ballots.</source>
            <translation>Vurderinga er avslutta. Opne ho att før du legg inn røystesetlar.</translation>
        </message>
        <message>
            <source>The ballots typed in are taken away; votes made of them stay. Undo brings them back.</source>
            <translation>Røystesetlane som er lagde inn, blir tekne bort; røyster som er laga av dei, blir ståande. Angre hentar dei tilbake.</translation>
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
                <numerusform>Røystene frå %n setel er lagde inn, og løynde til du viser dei. Angre tek dei ut att.</numerusform>
                <numerusform>Røystene frå %n setlar er lagde inn, og løynde til du viser dei. Angre tek dei ut att.</numerusform>
            </translation>
        </message>
        <message>
            <source>This row waits for the next ballot: type its first mark.</source>
            <translation>Denne rada ventar på neste røystesetel: legg inn det første krysset.</translation>
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
            <translation>Bruke røystesetlane som røyster?</translation>
        </message>
        <message>
            <source>Votes so far</source>
            <translation>Røyster så langt</translation>
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
            <translation>Ei trapp med {count} nivå, frå {lowest} til {highest}.</translation>
        </message>
        <message>
            <source>Agreed.</source>
            <translation>Samde om dette.</translation>
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
            <translation>Ingen stemmer enno</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>No</translation>
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
            <source>The organisation stands on level {level}, score {score}.</source>
            <translation>Verksemda står på nivå {level}, poengsum {score}.</translation>
        </message>
        <message>
            <source>There is no score yet.</source>
            <translation>Det er ingen poengsum enno.</translation>
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
        <message>
            <source>divided</source>
            <translation>delt</translation>
        </message>
        <message>
            <source>some spread</source>
            <translation>noko spreiing</translation>
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
                <numerusform>%n vurdering lagd til.</numerusform>
                <numerusform>%n vurderingar lagde til.</numerusform>
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
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n spørsmål</numerusform>
                <numerusform>%n spørsmål</numerusform>
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
            <source>A report needs the ID of an assessment and -o FILE.pdf.</source>
            <translation>Ein rapport treng ID-en til ei vurdering og -o FIL.pdf.</translation>
        </message>
        <message>
            <source>Name the ID of an assessment, or --all; a dataset is of all.</source>
            <translation>Gje ID-en til ei vurdering, eller --all; eit datasett er av alle.</translation>
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
            <source>check a model file</source>
            <translation>kontroller ei modellfil</translation>
        </message>
        <message>
            <source>check that the store is sound</source>
            <translation>kontroller at lageret er i orden</translation>
        </message>
        <message>
            <source>dataset: all answers in one .csv or .parquet</source>
            <translation>dataset: alle svar i éi .csv eller .parquet</translation>
        </message>
        <message>
            <source>fill the store with invented assessments</source>
            <translation>fyll lageret med oppdikta vurderingar</translation>
        </message>
        <message>
            <source>go on until interrupted</source>
            <translation>hald fram til det blir avbrote</translation>
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
            <source>list the models</source>
            <translation>vis modellane i ei liste</translation>
        </message>
        <message>
            <source>list, check, install and export models</source>
            <translation>vis, kontroller, installer og eksporter modellar</translation>
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
            <source>print the JSON Schema of model files</source>
            <translation>skriv ut JSON-skjemaet for modellfiler</translation>
        </message>
        <message>
            <source>show the scores of one</source>
            <translation>vis poengsummane for éi vurdering</translation>
        </message>
        <message>
            <source>take a copy back</source>
            <translation>hent tilbake ein kopi</translation>
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
            <source>use this store instead of the usual one</source>
            <translation>bruk dette lageret i staden for det vanlege</translation>
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
            <source>write a report as PDF</source>
            <translation>skriv ein rapport som PDF</translation>
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
            <source>write only levels and coverage, to compare with</source>
            <translation>skriv berre nivå og dekning, til samanlikning</translation>
        </message>
        <message>
            <source>{broken} of {all} files are broken and were left out; the rest is taken in.</source>
            <translation>{broken} av {all} filer er øydelagde og vart utelatne; resten er teke inn.</translation>
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
            <source>{name} is written.</source>
            <translation>{name} er skriven.</translation>
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
            <translation>kor nær røystene i siste runde ligg kvarandre, frå 0 til 1 (Tastle og Wierman, 2007); tomt der færre enn fem røysta</translation>
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
            <translation>blir auka når spørsmålet tyder noko anna</translation>
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
            <translation>røysterundar som rommet har sett</translation>
        </message>
        <message>
            <source>votes in the last round; empty under five</source>
            <translation>røyster i siste runde; tomt under fem</translation>
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
            <translation>Kva ho tyder</translation>
        </message>
        <message>
            <source>What the column means</source>
            <translation>Kva kolonnen tyder</translation>
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
            <translation>Gøym førehandsvisinga</translation>
        </message>
        <message>
            <source>How much it counts in the score; empty means 1.</source>
            <translation>Kor mykje det tel i poengsummen; tomt tyder 1.</translation>
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
            <source>Remove the language {language}</source>
            <translation>Fjern språket {language}</translation>
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
            <translation>Kryss av for spørsmåla som no tyder noko anna. Resultat blir berre samanlikna på spørsmål som tyder det same som før.</translation>
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
            <source>A model is written to .yaml or .xlsx; {name} ends in something else.</source>
            <translation>Ein modell blir skriven til .yaml eller .xlsx; {name} sluttar på noko anna.</translation>
        </message>
        <message>
            <source>A number of votes is a whole number from 0 to {most}.</source>
            <translation>Eit tal stemmer er eit heilt tal frå 0 til {most}.</translation>
        </message>
        <message>
            <source>A pile has at most {most} ballots.</source>
            <translation>Ein bunke har høgst {most} røystesetlar.</translation>
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
            <translation>Vurderinga {id} har ei stemmerunde for {question} som ikkje passar til skalaen.</translation>
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
            <translation>Gje koplinga eit namn av bokstavar, tal og mellomrom, høgst {most} teikn.</translation>
        </message>
        <message>
            <source>Give the name of the organisation.</source>
            <translation>Skriv namnet på verksemda.</translation>
        </message>
        <message>
            <source>In the file {name}, lists and objects stand in each other more than {limit} deep.</source>
            <translation>I fila {name} står lister og objekt i kvarandre, meir enn {limit} i djupna.</translation>
        </message>
        <message>
            <source>Minutes: a whole number from 1 to {most}.</source>
            <translation>Minutt: eit heilt tal frå 1 til {most}.</translation>
        </message>
        <message>
            <source>No ballot has a mark yet.</source>
            <translation>Ingen røystesetel har noko kryss enno.</translation>
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
            <source>Organisations: a whole number from 1 to {most}.</source>
            <translation>Verksemder: eit heilt tal frå 1 til {most}.</translation>
        </message>
        <message>
            <source>Participants: a whole number from 1 to {most}.</source>
            <translation>Deltakarar: eit heilt tal frå 1 til {most}.</translation>
        </message>
        <message>
            <source>Print from 1 to {most} ballots.</source>
            <translation>Skriv ut frå 1 til {most} røystesetlar.</translation>
        </message>
        <message>
            <source>Results are read from .xlsx and .csv; {name} is neither.</source>
            <translation>Resultat blir lesne frå .xlsx og .csv; {name} er ingen av delane.</translation>
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
            <source>Startpunkt writes .startpunkt, .csv and .xlsx; {name} ends in something else.</source>
            <translation>Startpunkt skriv .startpunkt, .csv og .xlsx; {name} sluttar på noko anna.</translation>
        </message>
        <message>
            <source>That is not an organisation number: it has nine digits, and the last one checks.</source>
            <translation>Det er ikkje eit organisasjonsnummer: det har ni siffer, og det siste er eit kontrollsiffer.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change was not saved. Everything saved before is safe. Free some space and try again.</source>
            <translation>Disken er full, så den siste endringa vart ikkje lagra. Alt som var lagra før, er trygt. Frigjer plass og prøv igjen.</translation>
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
            <translation>Fila {name} er ikkje skriven i UTF-8 (den første gale bokstaven står på linje {line}). Lagre henne som UTF-8 og prøv igjen.</translation>
        </message>
        <message>
            <source>The file {name} is of the format {format}, which this version of Startpunkt does not know. A newer version may read it.</source>
            <translation>Fila {name} har formatet {format}, som denne versjonen av Startpunkt ikkje kjenner. Ein nyare versjon kan kanskje lese henne.</translation>
        </message>
        <message>
            <source>The file {name} is still being written. Nothing was changed. Try again when it is whole.</source>
            <translation>Fila {name} er ikkje ferdig skriven. Ingenting vart endra. Prøv igjen når ho er heil.</translation>
        </message>
        <message>
            <source>The file {name} is written in UTF-16. Save it as UTF-8 and try again.</source>
            <translation>Fila {name} er skriven i UTF-16. Lagre henne som UTF-8 og prøv igjen.</translation>
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
            <source>The question {id} has more signs of evidence than a spreadsheet has columns for. Export the model as .yaml.</source>
            <translation>Spørsmålet {id} har fleire teikn på mognad enn eit rekneark har kolonnar til. Eksporter modellen som .yaml.</translation>
        </message>
        <message>
            <source>The scale goes from {lowest} to {highest}.</source>
            <translation>Skalaen går frå {lowest} til {highest}.</translation>
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
            <source>The window needs a system library that is missing ({library}); README names the packages.</source>
            <translation>Vindauget treng eit systembibliotek som manglar ({library}); README nemner pakkane.</translation>
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
            <source>There is no maturity model called “{id}”.</source>
            <translation>Det er ingen mognadsmodell som heiter «{id}».</translation>
        </message>
        <message>
            <source>There is no report of kind {kind}; the kinds are: {kinds}.</source>
            <translation>Det er ingen rapport av slaget {kind}; slaga er: {kinds}.</translation>
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
            <source>This assessment is finished. Reopen it before you change an answer.</source>
            <translation>Denne vurderinga er avslutta. Opne henne igjen før du endrar eit svar.</translation>
        </message>
        <message>
            <source>This copy of Startpunkt cannot write Parquet. Install startpunkt[parquet], or write to .csv.</source>
            <translation>Denne utgåva av Startpunkt kan ikkje skrive Parquet. Installer startpunkt[parquet], eller skriv til .csv.</translation>
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
            <source>Version {version} is not newer than {known}. Give the new version a higher number.</source>
            <translation>Versjon {version} er ikkje nyare enn {known}. Gi den nye versjonen eit høgare nummer.</translation>
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
            <translation>ei linje som byrjar med %, blir ikkje forstått; fjern henne</translation>
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
            <source>another sheet holds the questions in the language “{language}” already</source>
            <translation>eit anna ark har alt spørsmåla på språket «{language}»</translation>
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
            <source>the file has no content but comments</source>
            <translation>fila har ikkje anna innhald enn kommentarar</translation>
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
            <translation>fila er ikkje lagra som UTF-8 (ho kan vere Latin-1 eller Windows-1252); lagre henne som UTF-8</translation>
        </message>
        <message>
            <source>the file is saved as UTF-16; save it as UTF-8</source>
            <translation>fila er lagra som UTF-16; lagre henne som UTF-8</translation>
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
            <translation>arbeidsboka inneheld makroar; lagre henne som Excel-arbeidsbok (.xlsx), utan makroar</translation>
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
            <translation>arbeidsboka er skadd: «{part}» kan ikkje lesast; opne henne og lagre henne på nytt</translation>
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
            <source>this is a folder, not a file</source>
            <translation>dette er ei mappe, ikkje ei fil</translation>
        </message>
        <message>
            <source>this is an OpenDocument spreadsheet; save it as Excel workbook (.xlsx)</source>
            <translation>dette er eit OpenDocument-rekneark; lagre det som Excel-arbeidsbok (.xlsx)</translation>
        </message>
        <message>
            <source>this is an old (.xls) or a password-protected workbook; save it without a password as Excel workbook (.xlsx)</source>
            <translation>dette er ei gammal (.xls) eller passordverna arbeidsbok; lagre henne utan passord som Excel-arbeidsbok (.xlsx)</translation>
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
            <translation>{cell}: {found} er ikkje ein dato som 2017-09-30</translation>
        </message>
        <message>
            <source>{cell}: {found} is not a level; the scale goes from {low} to {high}</source>
            <translation>{cell}: {found} er ikkje eit nivå; skalaen går frå {low} til {high}</translation>
        </message>
        <message>
            <source>{cell}: {found} is not a sector that is known here</source>
            <translation>{cell}: {found} er ikkje ein sektor som er kjend her</translation>
        </message>
        <message>
            <source>{cell}: {found} is not a whole level</source>
            <translation>{cell}: {found} er ikkje eit heilt nivå</translation>
        </message>
        <message>
            <source>{cell}: {found} is not a whole number</source>
            <translation>{cell}: {found} er ikkje eit heilt tal</translation>
        </message>
        <message>
            <source>{cell}: {found} is not an organisation number</source>
            <translation>{cell}: {found} er ikkje eit organisasjonsnummer</translation>
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
            <source>{name} is a folder or a device, not a file.</source>
            <translation>{name} er ei mappe eller ei eining, ikkje ei fil.</translation>
        </message>
        <message>
            <source>{name} is a folder, not a file. Nothing was written. Choose another name.</source>
            <translation>{name} er ei mappe, ikkje ei fil. Ingenting vart skrive. Vel eit anna namn.</translation>
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
            <source>{path} is not an address of a store. Name a file, or sqlite:/// and a file.</source>
            <translation>{path} er ikkje adressa til eit lager. Skriv ei fil, eller sqlite:/// og ei fil.</translation>
        </message>
        <message>
            <source>{path} is the store itself. Choose another file for the backup.</source>
            <translation>{path} er sjølve lageret. Vel ei anna fil for tryggingskopien.</translation>
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
            <source>“{value}” is not the value of a level; write a whole number</source>
            <translation>«{value}» er ikkje verdien til eit nivå; skriv eit heilt tal</translation>
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
            <translation>Les, stem, diskuter og bli einige, eitt spørsmål om gongen.</translation>
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
            <translation>Begge blir haldne på</translation>
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
            <translation>Halden</translation>
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
            <translation>Nyare: begge blir haldne på</translation>
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
            <translation>Eldre: begge blir haldne på</translation>
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
            <translation>Eksporter han først om du kan få bruk for han att.</translation>
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
            <translation>Førre sida</translation>
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
        <name>Preparation</name>
        <message>
            <source>About this workshop</source>
            <translation>Om denne workshopen</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Statleg etat</translation>
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
            <source>English</source>
            <translation>Engelsk</translation>
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
            <translation>Éin røystesetel til kvar deltakar, tolv når talet ikkje er kjent. Skriv ut på begge sider.</translation>
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
            <source>Participants</source>
            <translation>Deltakarar</translation>
        </message>
        <message>
            <source>Prepare the workshop</source>
            <translation>Førebu workshopen</translation>
        </message>
        <message>
            <source>Print ballots …</source>
            <translation>Skriv ut røystesetlar …</translation>
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
            <source>Sector</source>
            <translation>Sektor</translation>
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
            <source>The name is enough. Everything else can be changed later.</source>
            <translation>Namnet er nok. Alt anna kan endrast seinare.</translation>
        </message>
        <message>
            <source>The room says a level, and one key sets it.</source>
            <translation>Rommet seier eit nivå, og éin tast set det.</translation>
        </message>
        <message>
            <source>Type in ballots</source>
            <translation>Legg inn røystesetlar</translation>
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
            <source>All questions are handled</source>
            <translation>Alle spørsmål er tekne</translation>
        </message>
        <message>
            <source>Answered {agreed} of {total}, {aside} not applicable, {left} left</source>
            <translation>Svart på {agreed} av {total}, {aside} ikkje aktuelle, {left} igjen</translation>
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
            <translation>Semja er 1 når alle stemmer er like, og 0 når dei står i kvar sin ende. Frå 0,80 heiter det samstemt, frå 0,60 noko spreiing, under det delt. Forslaget er medianen av stemmene, den lågaste av to.</translation>
        </message>
        <message>
            <source>Consensus {value} · {word}</source>
            <translation>Semje {value} · {word}</translation>
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
            <source>Keep it finished</source>
            <translation>La henne vere avslutta</translation>
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
            <source>One vote less</source>
            <translation>Éi stemme mindre</translation>
        </message>
        <message>
            <source>One vote more</source>
            <translation>Éi stemme meir</translation>
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
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>Sjå resultatet</translation>
        </message>
        <message>
            <source>Show or hide the clock</source>
            <translation>Vis eller skjul klokka</translation>
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
            <translation>Svaret er fjerna. Lagra.</translation>
        </message>
        <message>
            <source>The assessment is finished. Saved.</source>
            <translation>Vurderinga er avslutta. Lagra.</translation>
        </message>
        <message>
            <source>The assessment is finished; reopen it to change answers.</source>
            <translation>Vurderinga er avslutta; opne henne igjen for å endre svar.</translation>
        </message>
        <message>
            <source>The assessment is open again. Saved.</source>
            <translation>Vurderinga er open igjen. Lagra.</translation>
        </message>
        <message>
            <source>The scale goes from {lowest} to {highest}.</source>
            <translation>Skalaen går frå {lowest} til {highest}.</translation>
        </message>
        <message>
            <source>This assessment is finished: the answers are locked.</source>
            <translation>Denne vurderinga er avslutta: svara er låste.</translation>
        </message>
        <message>
            <source>This was the last question.</source>
            <translation>Dette var det siste spørsmålet.</translation>
        </message>
        <message>
            <source>Type in the ballots</source>
            <translation>Legg inn røystesetlane</translation>
        </message>
        <message>
            <source>Votes for level {level}</source>
            <translation>Stemmer for nivå {level}</translation>
        </message>
        <message>
            <source>Votes for level {level}: {votes}. Saved.</source>
            <translation>Stemmer for nivå {level}: {votes}. Lagra.</translation>
        </message>
        <message>
            <source>Votes in all: {votes}. Saved.</source>
            <translation>Stemmer i alt: {votes}. Lagra.</translation>
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
            <source>not answered</source>
            <translation>ikkje svart på</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>ikkje aktuelt</translation>
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
            <translation>{handled} av {total} spørsmål er tekne</translation>
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
            <translation>Eit steg til neste nivå</translation>
        </message>
        <message>
            <source>Answered {agreed} of {total}, {not_applicable} not applicable, {left} left</source>
            <translation>Svart på {agreed} av {total}, {not_applicable} ikkje aktuelle, {left} igjen</translation>
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
            <source>Dimensions</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Dissent: {dissent}</source>
            <translation>Dissens: {dissent}</translation>
        </message>
        <message>
            <source>Every target that is set has been reached.</source>
            <translation>Alle mål som er sette, er nådde.</translation>
        </message>
        <message>
            <source>Gap: target minus score, never below 0.</source>
            <translation>Avstand: mål minus poengsum, aldri under 0.</translation>
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
            <source>Level {number}: {name}</source>
            <translation>Nivå {number}: {name}</translation>
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
            <source>Method: The score of a dimension is the sum of weight × level divided by the sum of weights over its agreed questions; questions not answered or not applicable do not count. The overall score is the same mean over the dimensions that have a score, and the level reached is the level nearest to it, ties upwards.</source>
            <translation>Metode: Poengsummen for eit område er summen av vekt × nivå delt på summen av vektene for spørsmåla rommet er samd om; spørsmål utan svar og spørsmål som ikkje er aktuelle, tel ikkje. Den samla poengsummen er det same gjennomsnittet over områda som har ein poengsum, og nivået er det som ligg nærast, likt blir runda opp.</translation>
        </message>
        <message>
            <source>Most contested</source>
            <translation>Mest omstridt</translation>
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
            <source>Overall score</source>
            <translation>Samla poengsum</translation>
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
            <translation>Kjelde</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Styrkar</translation>
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
            <source>The levels of the scale, lowest first</source>
            <translation>Nivåa på skalaen, det lågaste først</translation>
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
            <source>Weaknesses</source>
            <translation>Svake sider</translation>
        </message>
        <message>
            <source>Weight in the score: {weight}</source>
            <translation>Vekt i poengsummen: {weight}</translation>
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
            <source>What would show it</source>
            <translation>Teikn å sjå etter</translation>
        </message>
        <message>
            <source>target {target}, now {score}</source>
            <translation>mål {target}, no {score}</translation>
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
            <translation>Avstanden er målet minus poengsummen. Semja går frå 0 (stemmene står i kvar sin ende) til 1 (alle like), etter Tastle og Wierman: frå 0,80 samstemt, frå 0,60 noko spreiing, under det delt.</translation>
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
            <source>Gap</source>
            <translation>Avstand</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Teke</translation>
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
            <source>Most contested</source>
            <translation>Mest omstridt</translation>
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
            <source>No votes are spread.</source>
            <translation>Ingen stemmer spriker.</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Samla</translation>
        </message>
        <message>
            <source>Preliminary: not every question is answered yet.</source>
            <translation>Førebels: ikkje alle spørsmål er svarte på enno.</translation>
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
            <translation>Set mål i tabellen under, så kjem avstandane her.</translation>
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
            <source>The score is the weighted mean of the agreed levels: first within each dimension, then over the dimensions that have a score. The level reached is the nearest one; a tie counts upwards.</source>
            <translation>Poengsummen er det vekta gjennomsnittet av nivåa rommet er samd om: først innanfor kvart område, så over områda som har ein poengsum. Nivået er det som ligg nærast; likt blir runda opp.</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>Svake sider</translation>
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
        <message>
            <source>{agreed} of {total} answered, {not_applicable} not applicable, {unanswered} left</source>
            <translation>{agreed} av {total} svarte på, {not_applicable} ikkje aktuelle, {unanswered} igjen</translation>
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
            <translation>Høg kontrast</translation>
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
            <source>{size} %</source>
            <translation>{size} %</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
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
            <translation>Røystesetlar</translation>
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
            <source>Full screen</source>
            <translation>Fullskjerm</translation>
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
            <source>Leave full screen</source>
            <translation>Gå ut av fullskjerm</translation>
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
            <translation>Skift</translation>
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
            <source>Steps of the workshop</source>
            <translation>Stega i workshopen</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Oppsummering</translation>
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
            <translation>Avslutta</translation>
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
            <translation>Halden</translation>
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
            <translation>Tilstand</translation>
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
            <translation>droppa</translation>
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
            <translation>Alle spørsmål er tekne.</translation>
        </message>
        <message>
            <source>Answers can be changed again. The history tells that it was done.</source>
            <translation>Svara kan endrast igjen. Historikken fortel at det vart gjort.</translation>
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
            <translation>Avslutt vurderinga</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Språk i rapporten</translation>
        </message>
        <message>
            <source>Leave it finished</source>
            <translation>La henne vere avslutta</translation>
        </message>
        <message>
            <source>Making the pages …</source>
            <translation>Lagar sidene …</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Save the page as PDF.</source>
            <translation>Ingen skrivar er sett opp på denne maskina. Lagre sida som PDF.</translation>
        </message>
        <message>
            <source>Nynorsk</source>
            <translation>Nynorsk</translation>
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
            <source>Preview of the report</source>
            <translation>Førehandsvising av rapporten</translation>
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
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Rekneark (*.xlsx)</translation>
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
            <source>Agree on level {level}</source>
            <translation>Bli samde om nivå {level}</translation>
        </message>
        <message>
            <source>Begin a new pile</source>
            <translation>Byrj på ein ny bunke</translation>
        </message>
        <message>
            <source>Change a ballot</source>
            <translation>Endre ein røystesetel</translation>
        </message>
        <message>
            <source>Change a text of the model</source>
            <translation>Endre ein tekst i modellen</translation>
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
            <source>Change the note</source>
            <translation>Endre grunngivinga</translation>
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
            <translation>Slett vurderinga</translation>
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
            <translation>Avslutt vurderinga</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Move a part</source>
            <translation>Flytt ein del</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Ny vurdering</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Ikkje aktuelt</translation>
        </message>
        <message>
            <source>Park the question</source>
            <translation>Parker spørsmålet</translation>
        </message>
        <message>
            <source>Remove a ballot</source>
            <translation>Fjern ein røystesetel</translation>
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
            <source>Remove the answer</source>
            <translation>Fjern svaret</translation>
        </message>
        <message>
            <source>Reopen the assessment</source>
            <translation>Opne vurderinga igjen</translation>
        </message>
        <message>
            <source>Use the ballots as votes</source>
            <translation>Bruk røystesetlane som røyster</translation>
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
            <translation>Ei vekt er eit tal over 0; tom tyder 1. Auk revisjonen av eit spørsmål med éin når meininga endrar seg: resultat blir berre samanlikna mellom like revisjonar.</translation>
        </message>
        <message>
            <source>Change the texts, save the workbook, and install it: startpunkt model install FILE.</source>
            <translation>Endre tekstane, lagre arbeidsboka, og installer henne: startpunkt model install FIL.</translation>
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
