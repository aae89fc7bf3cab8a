<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgingAnnouncement</name>
    <message numerus="yes">
        <source>%1, %2, %3 percent, %n item(s), %4 of %5</source>
        <translation>
            <numerusform>%1, %2, %3 procent, %n post, %4 van %5</numerusform>
            <numerusform>%1, %2, %3 procent, %n posten, %4 van %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open on %1: %2, %n item(s).</source>
        <translation>
            <numerusform>Openstaand op %1: %2, %n post.</numerusform>
            <numerusform>Openstaand op %1: %2, %n posten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Credit notes and prepayments: %1.</source>
        <translation>Creditnota&apos;s en vooruitbetalingen: %1.</translation>
    </message>
</context>
<context>
    <name>AgingExport</name>
    <message>
        <source>Aging on %1</source>
        <translation>Ouderdom op %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingBars</name>
    <message>
        <source>Aging chart</source>
        <translation>Grafiek ouderdom</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Credit notes and prepayments</source>
        <translation>Creditnota&apos;s en vooruitbetalingen</translation>
    </message>
    <message>
        <source>%1   %2%</source>
        <translation>%1   %2%</translation>
    </message>
    <message numerus="yes">
        <source>%1   (%n item(s))</source>
        <translation>
            <numerusform>%1   (%n post)</numerusform>
            <numerusform>%1   (%n posten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingChart</name>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Kopiëren als &amp;afbeelding</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Kopiëren als &amp;tabel</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Exporteren als &amp;SVG…</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Exporteren als &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>Exporteren als CS&amp;V…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als ta&amp;bel tonen</translation>
    </message>
    <message>
        <source>Patterns in the &amp;bars</source>
        <translation>Pat&amp;ronen in de balken</translation>
    </message>
    <message>
        <source>Aging, as a table</source>
        <translation>Ouderdom, als tabel</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-bestand (*.%2)</translation>
    </message>
    <message>
        <source>aging %1.%2</source>
        <translation>ouderdom %1.%2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingTableModel</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Bedrag (%1)</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Aandeel (%)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Credit notes and prepayments</source>
        <translation>Creditnota&apos;s en vooruitbetalingen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PayPattern</name>
    <message numerus="yes">
        <source>Due %1, paid %2: %n day(s) late</source>
        <translation>
            <numerusform>Vervallen op %1, betaald op %2: %n dag te laat</numerusform>
            <numerusform>Vervallen op %1, betaald op %2: %n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %1, paid %2: %n day(s) early</source>
        <translation>
            <numerusform>Vervallen op %1, betaald op %2: %n dag te vroeg</numerusform>
            <numerusform>Vervallen op %1, betaald op %2: %n dagen te vroeg</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1, paid on that day</source>
        <translation>Vervallen op %1, op die dag betaald</translation>
    </message>
    <message numerus="yes">
        <source>Days late of the last %n paid invoice(s), oldest first: %1</source>
        <translation>
            <numerusform>Dagen te laat van de laatste %n betaalde factuur: %1</numerusform>
            <numerusform>Dagen te laat van de laatste %n betaalde facturen, oudste eerst: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
