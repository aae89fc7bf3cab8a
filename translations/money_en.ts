<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CliMatch</name>
    <message numerus="yes">
        <source>%n message(s) wait for approval in the outbox</source>
        <translation>
            <numerusform>%n message waits for approval in the outbox</numerusform>
            <numerusform>%n messages wait for approval in the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliWatch</name>
    <message numerus="yes">
        <source>%n file(s) just changed; the next run takes them.</source>
        <translation>
            <numerusform>%n file just changed; the next run takes it.</numerusform>
            <numerusform>%n files just changed; the next run takes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message numerus="yes">
        <source>%n bank line(s)</source>
        <translation>
            <numerusform>%n bank line</numerusform>
            <numerusform>%n bank lines</numerusform>
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
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscalationText</name>
    <message numerus="yes">
        <source>%1 (%n banking day(s) old)</source>
        <translation>
            <numerusform>%1 (%n banking day old)</numerusform>
            <numerusform>%1 (%n banking days old)</numerusform>
        </translation>
    </message>
</context>
</TS>
