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
    <message numerus="yes">
        <source>%n step(s) in the next 30 days, when nobody pays:</source>
        <translation>
            <numerusform>%n step in the next 30 days, when nobody pays:</numerusform>
            <numerusform>%n steps in the next 30 days, when nobody pays:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) get their next step earlier</source>
        <translation>
            <numerusform>%n debtor gets the next step earlier</numerusform>
            <numerusform>%n debtors get their next step earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) get it later</source>
        <translation>
            <numerusform>%n debtor gets it later</numerusform>
            <numerusform>%n debtors get it later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) get a step they would not get</source>
        <translation>
            <numerusform>%n debtor gets a step they would not get</numerusform>
            <numerusform>%n debtors get a step they would not get</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) no longer get a step</source>
        <translation>
            <numerusform>%n debtor no longer gets a step</numerusform>
            <numerusform>%n debtors no longer get a step</numerusform>
        </translation>
    </message>
</context>
</TS>
