<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::AgingDebtorsModel</name>
    <message numerus="yes">
        <source>%1 of %n debtor(s)</source>
        <translation>
            <numerusform>%1 of %n debtor</numerusform>
            <numerusform>%1 of %n debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debtor</numerusform>
            <numerusform>%n debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, oldest %n day(s), %3</source>
        <translation>
            <numerusform>%1, %2, oldest %n day, %3</numerusform>
            <numerusform>%1, %2, oldest %n days, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingPage</name>
    <message numerus="yes">
        <source>%n entry(s) dated after %1 left out</source>
        <translation>
            <numerusform>%n entry dated after %1 left out</numerusform>
            <numerusform>%n entries dated after %1 left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total agrees with the list: %n item(s)</source>
        <translation>
            <numerusform>The total agrees with the list: %n item</numerusform>
            <numerusform>The total agrees with the list: %n items</numerusform>
        </translation>
    </message>
</context>
</TS>
