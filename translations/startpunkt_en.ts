<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
        <source>%n card(s) were changed in two places, and are kept twice.</source>
        <translation>
            <numerusform>%n card was changed in two places, and is kept twice.</numerusform>
            <numerusform>%n cards were changed in two places, and are kept twice.</numerusform>
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
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
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
    <name>Gatherings</name>
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
        <source>Names of people: %n.</source>
        <translation>
            <numerusform>Names of people: %n.</numerusform>
            <numerusform>Names of people: %n.</numerusform>
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
        <source>The boards are put together. %n card(s) were changed in two places, and are kept twice.</source>
        <translation>
            <numerusform>The boards are put together. %n card was changed in two places, and is kept twice.</numerusform>
            <numerusform>The boards are put together. %n cards were changed in two places, and are kept twice.</numerusform>
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
