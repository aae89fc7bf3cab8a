<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::AgreementTables</name>
    <message numerus="yes">
        <source>%1 of %n part(s) paid</source>
        <translation>
            <numerusform>%1 of %n part paid</numerusform>
            <numerusform>%1 of %n parts paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PlanWords</name>
    <message numerus="yes">
        <source>longer than a year: %n month(s)</source>
        <translation>
            <numerusform>longer than a year: %n month</numerusform>
            <numerusform>longer than a year: %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
</TS>
