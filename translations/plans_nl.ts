<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CliBehaviour</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>sneller</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>trager</translation>
    </message>
    <message numerus="yes">
        <source>%n paid invoice(s)</source>
        <translation>
            <numerusform>%n betaalde factuur</numerusform>
            <numerusform>%n betaalde facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time</source>
        <translation>%1 op tijd</translation>
    </message>
    <message>
        <source>median %1 days late</source>
        <translation>mediaan %1 dagen te laat</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) more than %1 days late</source>
        <translation>
            <numerusform>%n factuur meer dan %1 dagen te laat</numerusform>
            <numerusform>%n facturen meer dan %1 dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue, the oldest %1 days</source>
        <translation>
            <numerusform>%n factuur vervallen, de oudste %1 dagen</numerusform>
            <numerusform>%n facturen vervallen, de oudste %1 dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) not kept</source>
        <translation>
            <numerusform>%n toezegging niet nagekomen</numerusform>
            <numerusform>%n toezeggingen niet nagekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s) not kept</source>
        <translation>
            <numerusform>%n betalingsregeling niet nagekomen</numerusform>
            <numerusform>%n betalingsregelingen niet nagekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>slower than before: %1 → %2 days</source>
        <translation>trager dan voorheen: %1 → %2 dagen</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Betaalde facturen</translation>
    </message>
    <message>
        <source>Days late, mean</source>
        <translation>Dagen te laat, gemiddeld</translation>
    </message>
    <message>
        <source>Days late, median</source>
        <translation>Dagen te laat, mediaan</translation>
    </message>
    <message>
        <source>Days late by amount</source>
        <translation>Dagen te laat naar bedrag</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Last six invoices</source>
        <translation>Laatste zes facturen</translation>
    </message>
    <message>
        <source>Usually pays</source>
        <translation>Betaalt meestal</translation>
    </message>
    <message>
        <source>about day %1 of the month (%2 of %3)</source>
        <translation>rond de %1e van de maand (%2 van %3)</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Toezeggingen nagekomen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Payment plans kept</source>
        <translation>Betalingsregelingen nagekomen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>ask %1 % beforehand on the next order (%2)</source>
        <translation>vraag bij de volgende opdracht %1 % vooraf (%2)</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>Openstaande factuur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Four of five between</source>
        <translation>Vier van de vijf tussen</translation>
    </message>
    <message>
        <source>Reading how everybody pays</source>
        <translation>Lezen hoe iedereen betaalt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Naar bedrag</translation>
    </message>
    <message>
        <source>Nobody has an invoice yet.</source>
        <translation>Nog niemand heeft een factuur.</translation>
    </message>
    <message>
        <source>How debtors pay: days late, share on time, trend, expected pay date</source>
        <translation>Hoe debiteuren betalen: dagen te laat, deel op tijd, trend, verwachte betaaldatum</translation>
    </message>
    <message>
        <source>Only this one, with the expected pay date of its open invoices</source>
        <translation>Alleen deze, met de verwachte betaaldatum van de openstaande facturen</translation>
    </message>
    <message>
        <source>Count open overdue invoices at their age today</source>
        <translation>Vervallen openstaande facturen meetellen met hun leeftijd van vandaag</translation>
    </message>
</context>
</TS>
