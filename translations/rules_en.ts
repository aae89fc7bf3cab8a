<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::RulesPage</name>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debtor</numerusform>
            <numerusform>%n debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n debtor(s). The days in the table are an example: an invoice due today that is never paid.</source>
        <translation>
            <numerusform>Applies to %n debtor. The days in the table are an example: an invoice due today that is never paid.</numerusform>
            <numerusform>Applies to %n debtors. The days in the table are an example: an invoice due today that is never paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SimulationView</name>
    <message numerus="yes">
        <source>%n step(s) in the next 30 days, when nobody pays:</source>
        <translation>
            <numerusform>%n step in the next 30 days, when nobody pays:</numerusform>
            <numerusform>%n steps in the next 30 days, when nobody pays:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n step(s):</source>
        <translation>
            <numerusform>The first %1 of %n step:</numerusform>
            <numerusform>The first %1 of %n steps:</numerusform>
        </translation>
    </message>
</context>
</TS>
