<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BehaviourText</name>
    <message>
        <source>slower lately: %1, before that %2</source>
        <translation>de laatste tijd trager: %1, daarvoor %2</translation>
    </message>
    <message>
        <source>faster lately: %1, before that %2</source>
        <translation>de laatste tijd sneller: %1, daarvoor %2</translation>
    </message>
    <message>
        <source>lately as before</source>
        <translation>de laatste tijd als voorheen</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 dagen te laat</translation>
    </message>
    <message>
        <source>%1 days early</source>
        <translation>%1 dagen te vroeg</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>on average %1, median %2</source>
        <translation>gemiddeld %1, mediaan %2</translation>
    </message>
    <message>
        <source>no paid invoice yet</source>
        <translation>nog geen betaalde factuur</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of %n paid invoice(s) on time</source>
        <translation>
            <numerusform>%1 % van %n betaalde factuur op tijd</numerusform>
            <numerusform>%1 % van %n betaalde facturen op tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>usually pays around day %1 of the month (%2 of %3)</source>
        <translation>betaalt meestal rond dag %1 van de maand (%2 van %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) kept</source>
        <translation>
            <numerusform>%1 van %n toezegging nagekomen</numerusform>
            <numerusform>%1 van %n toezeggingen nagekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n payment plan(s) kept</source>
        <translation>
            <numerusform>%1 van %n betalingsregeling nagekomen</numerusform>
            <numerusform>%1 van %n betalingsregelingen nagekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected on %2 (four of five times between %3 and %4)</source>
        <translation>%1 verwacht op %2 (vier van de vijf keer tussen %3 en %4)</translation>
    </message>
</context>
</TS>
