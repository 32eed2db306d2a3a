<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) lack an owner or a date.</source>
        <translation>
            <numerusform>%n action lacks an owner or a date.</numerusform>
            <numerusform>%n actions lack an owner or a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) read back</source>
        <translation>
            <numerusform>%n action read back</numerusform>
            <numerusform>%n actions read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have votes already.</source>
        <translation>
            <numerusform>%n question has votes already.</numerusform>
            <numerusform>%n questions have votes already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The votes of %n ballot(s) are in, hidden until you reveal them. Undo takes them out.</source>
        <translation>
            <numerusform>The votes of %n ballot are in, hidden until you reveal them. Undo takes them out.</numerusform>
            <numerusform>The votes of %n ballots are in, hidden until you reveal them. Undo takes them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstained</numerusform>
            <numerusform>%n abstained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the round before.</source>
        <translation>
            <numerusform>%n in the round before.</numerusform>
            <numerusform>%n in the round before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) on a staircase.</source>
        <translation>
            <numerusform>%n organisation on a staircase.</numerusform>
            <numerusform>%n organisations on a staircase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n vote.</numerusform>
            <numerusform>%n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A heat map of %n organisation(s); the table has the scores.</source>
        <translation>
            <numerusform>A heat map of %n organisation; the table has the scores.</numerusform>
            <numerusform>A heat map of %n organisations; the table has the scores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among %n other organisation(s): median {median}, the middle half from {lower} to {upper}.</source>
        <translation>
            <numerusform>Among %n other organisation: median {median}, the middle half from {lower} to {upper}.</numerusform>
            <numerusform>Among %n other organisations: median {median}, the middle half from {lower} to {upper}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preliminary: %n question(s) left to answer</source>
        <translation>
            <numerusform>Preliminary: %n question left to answer</numerusform>
            <numerusform>Preliminary: %n questions left to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more dimension(s)</source>
        <translation>
            <numerusform>and %n more dimension</numerusform>
            <numerusform>and %n more dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more organisation(s)</source>
        <translation>
            <numerusform>and %n more organisation</numerusform>
            <numerusform>and %n more organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n assessment(s) added.</source>
        <translation>
            <numerusform>%n assessment added.</numerusform>
            <numerusform>%n assessments added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n card was changed on both laptops, and is kept twice.</numerusform>
            <numerusform>%n cards were changed on both laptops, and are kept twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n latecomer(s).</source>
        <translation>
            <numerusform>%n latecomer.</numerusform>
            <numerusform>%n latecomers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new success story(s).</source>
        <translation>
            <numerusform>%n new success story.</numerusform>
            <numerusform>%n new success stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people named.</source>
        <translation>
            <numerusform>%n person named.</numerusform>
            <numerusform>%n people named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success story(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n success story was changed on both laptops, and is kept twice.</numerusform>
            <numerusform>%n success stories were changed on both laptops, and are kept twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n people noted.</source>
        <translation>
            <numerusform>Attendance of %n person noted.</numerusform>
            <numerusform>Attendance of %n people noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n success story(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>In %n success story both laptops changed the same. What was here stands; both are kept in the history.</numerusform>
            <numerusform>In %n success stories both laptops changed the same. What was here stands; both are kept in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n card(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>On %n card both laptops changed the same. What was here stands; both are kept in the history.</numerusform>
            <numerusform>On %n cards both laptops changed the same. What was here stands; both are kept in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store is sound: %n assessment(s).</source>
        <translation>
            <numerusform>The store is sound: %n assessment.</numerusform>
            <numerusform>The store is sound: %n assessments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n text(s) missing.</source>
        <translation>
            <numerusform>{language}: %n text missing.</numerusform>
            <numerusform>{language}: %n texts missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message numerus="yes">
        <source>%n assessment(s) can be imported.</source>
        <translation>
            <numerusform>%n assessment can be imported.</numerusform>
            <numerusform>%n assessments can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) imported.</source>
        <translation>
            <numerusform>%n assessment imported.</numerusform>
            <numerusform>%n assessments imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): their lines are left out.</source>
        <translation>
            <numerusform>%n error: its line is left out.</numerusform>
            <numerusform>%n errors: their lines are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without levels are left out.</source>
        <translation>
            <numerusform>%n line without levels is left out.</numerusform>
            <numerusform>%n lines without levels are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n assessment(s)</source>
        <translation>
            <numerusform>Import %n assessment</numerusform>
            <numerusform>Import %n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gatherings</name>
    <message numerus="yes">
        <source>%n card(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n card was changed on both laptops, and is kept twice.</numerusform>
            <numerusform>%n cards were changed on both laptops, and are kept twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people registered.</source>
        <translation>
            <numerusform>%n person registered.</numerusform>
            <numerusform>%n people registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success story(s) were changed on both laptops, and are kept twice.</source>
        <translation>
            <numerusform>%n success story was changed on both laptops, and is kept twice.</numerusform>
            <numerusform>%n success stories were changed on both laptops, and are kept twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance noted: %n.</source>
        <translation>
            <numerusform>Attendance noted: %n.</numerusform>
            <numerusform>Attendance noted: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n success story(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>In %n success story both laptops changed the same. What was here stands; both are kept in the history.</numerusform>
            <numerusform>In %n success stories both laptops changed the same. What was here stands; both are kept in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latecomers: %n.</source>
        <translation>
            <numerusform>Latecomers: %n.</numerusform>
            <numerusform>Latecomers: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names of people: %n.</source>
        <translation>
            <numerusform>Names of people: %n.</numerusform>
            <numerusform>Names of people: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New success stories: %n.</source>
        <translation>
            <numerusform>New success stories: %n.</numerusform>
            <numerusform>New success stories: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n card(s) both laptops changed the same. What was here stands; both are kept in the history.</source>
        <translation>
            <numerusform>On %n card both laptops changed the same. What was here stands; both are kept in the history.</numerusform>
            <numerusform>On %n cards both laptops changed the same. What was here stands; both are kept in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations with sector and number of people: %n.</source>
        <translation>
            <numerusform>Organisations with sector and number of people: %n.</numerusform>
            <numerusform>Organisations with sector and number of people: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Success stories with the organisation that tells them: %n.</source>
        <translation>
            <numerusform>Success stories with the organisation that tells them: %n.</numerusform>
            <numerusform>Success stories with the organisation that tells them: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n file written to {folder}.</numerusform>
            <numerusform>%n files written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another version</source>
        <translation>
            <numerusform>%n in another version</numerusform>
            <numerusform>%n in another version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n dimension(s)</source>
        <translation>
            <numerusform>%n dimension</numerusform>
            <numerusform>%n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in model files that are left out.</source>
        <translation>
            <numerusform>%n problem in model files that are left out.</numerusform>
            <numerusform>%n problems in model files that are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n assessment(s)</source>
        <translation>
            <numerusform>Used in %n assessment</numerusform>
            <numerusform>Used in %n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more used another scale.</source>
        <translation>
            <numerusform>%n more used another scale.</numerusform>
            <numerusform>%n more used another scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{model}: the latest finished assessment of %n organisation(s).</source>
        <translation>
            <numerusform>{model}: the latest finished assessment of %n organisation.</numerusform>
            <numerusform>{model}: the latest finished assessment of each of %n organisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n assessment(s)</source>
        <translation>
            <numerusform>{shown} of %n assessment</numerusform>
            <numerusform>{shown} of %n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message numerus="yes">
        <source>%n action(s) still open from last time</source>
        <translation>
            <numerusform>%n action still open from last time</numerusform>
            <numerusform>%n actions still open from last time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over time</source>
        <translation>
            <numerusform>%n min over time</numerusform>
            <numerusform>%n min over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min used</source>
        <translation>
            <numerusform>%n min used</numerusform>
            <numerusform>%n min used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) can wait</source>
        <translation>
            <numerusform>%n question can wait</numerusform>
            <numerusform>%n questions can wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable</source>
        <translation>
            <numerusform>Answered {agreed} of {total}, %n not applicable</numerusform>
            <numerusform>Answered {agreed} of {total}, %n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable, {left} left</source>
        <translation>
            <numerusform>Answered {agreed} of {total}, %n not applicable, {left} left</numerusform>
            <numerusform>Answered {agreed} of {total}, %n not applicable, {left} left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This question has taken %n min</source>
        <translation>
            <numerusform>This question has taken %n min</numerusform>
            <numerusform>This question has taken %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n into {name}</source>
        <translation>
            <numerusform>Merge %n into {name}</numerusform>
            <numerusform>Merge %n into {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s) to be done</source>
        <translation>
            <numerusform>%n action to be done</numerusform>
            <numerusform>%n actions to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) answered on another scale.</source>
        <translation>
            <numerusform>%n organisation answered on another scale.</numerusform>
            <numerusform>%n organisations answered on another scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered {agreed} of {total}, %n not applicable, {left} left</source>
        <translation>
            <numerusform>Answered {agreed} of {total}, %n not applicable, {left} left</numerusform>
            <numerusform>Answered {agreed} of {total}, %n not applicable, {left} left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more action(s)</source>
        <translation>
            <numerusform>and %n more action</numerusform>
            <numerusform>and %n more actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes were used on %n question(s).</source>
        <translation>
            <numerusform>{minutes} minutes were used on %n question.</numerusform>
            <numerusform>{minutes} minutes were used on %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%n level(s) to go</source>
        <translation>
            <numerusform>%n level to go</numerusform>
            <numerusform>%n levels to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other organisation(s). Figures are shown from five on, so that none can be guessed.</source>
        <translation>
            <numerusform>%n other organisation. Figures are shown from five on, so that none can be guessed.</numerusform>
            <numerusform>%n other organisations. Figures are shown from five on, so that none can be guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agreed} of {total} answered, %n not applicable, {unanswered} left</source>
        <translation>
            <numerusform>{agreed} of {total} answered, %n not applicable, {unanswered} left</numerusform>
            <numerusform>{agreed} of {total} answered, %n not applicable, {unanswered} left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>%n has voted</numerusform>
            <numerusform>%n have voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over time</source>
        <translation>
            <numerusform>%n minute over time</numerusform>
            <numerusform>%n minutes over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n invented assessment(s) removed.</source>
        <translation>
            <numerusform>%n invented assessment removed.</numerusform>
            <numerusform>%n invented assessments removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message numerus="yes">
        <source>{theme}: names of %n people</source>
        <translation>
            <numerusform>{theme}: name of %n person</numerusform>
            <numerusform>{theme}: names of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n question(s) left: the figures are preliminary.</source>
        <translation>
            <numerusform>%n question left: the figures are preliminary.</numerusform>
            <numerusform>%n questions left: the figures are preliminary.</numerusform>
        </translation>
    </message>
</context>
</TS>
