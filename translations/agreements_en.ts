<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementText</name>
    <message numerus="yes">
        <source>%n promise(s), %1 kept</source>
        <translation>
            <numerusform>%n promise, %1 kept</numerusform>
            <numerusform>%n promises, %1 kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best reached in the morning: %1 of %n call(s).</source>
        <translation>
            <numerusform>Best reached in the morning: %1 of %n call.</numerusform>
            <numerusform>Best reached in the morning: %1 of %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best reached in the afternoon: %1 of %n call(s).</source>
        <translation>
            <numerusform>Best reached in the afternoon: %1 of %n call.</numerusform>
            <numerusform>Best reached in the afternoon: %1 of %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best reached after five o&apos;clock: %1 of %n call(s).</source>
        <translation>
            <numerusform>Best reached after five o&apos;clock: %1 of %n call.</numerusform>
            <numerusform>Best reached after five o&apos;clock: %1 of %n calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliDispute</name>
    <message numerus="yes">
        <source>Settled after %n day(s); its next step comes as many days later.</source>
        <translation>
            <numerusform>Settled after %n day; its next step comes as many days later.</numerusform>
            <numerusform>Settled after %n days; its next step comes as many days later.</numerusform>
        </translation>
    </message>
</context>
</TS>
