<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::ClaimsView</name>
    <message>
        <source>Nothing is overdue on this day, so nothing is claimed beside it.</source>
        <translation>Op deze dag is niets vervallen, dus wordt er niets bij gevorderd.</translation>
    </message>
    <message>
        <source>Law as of %1. Interest runs up to, not including, the day chosen. This is no legal advice.</source>
        <translation>Recht per %1. De rente loopt tot, niet tot en met, de gekozen dag. Dit is geen juridisch advies.</translation>
    </message>
    <message>
        <source>%1 · waits</source>
        <translation>%1 · wacht</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hoofdsom</translation>
    </message>
    <message>
        <source>Open amounts of the invoices.</source>
        <translation>Openstaande bedragen van de facturen.</translation>
    </message>
    <message>
        <source>May be asked in all</source>
        <translation>Samen te vragen</translation>
    </message>
    <message>
        <source>Principal with the claims that do not wait.</source>
        <translation>Hoofdsom met de vorderingen die niet wachten.</translation>
    </message>
    <message>
        <source>stood in: %1, %2</source>
        <translation>stond in: %1, %2</translation>
    </message>
    <message>
        <source> · waived</source>
        <translation> · kwijtgescholden</translation>
    </message>
    <message>
        <source> · paid</source>
        <translation> · betaald</translation>
    </message>
    <message>
        <source>&amp;Claim again</source>
        <translation>&amp;Weer vorderen</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Kwijtschelden…</translation>
    </message>
    <message>
        <source>How it is calculated: %1, invoice %2</source>
        <translation>Hoe het berekend is: %1, factuur %2</translation>
    </message>
    <message>
        <source>How it was calculated on %1: %2, invoice %3</source>
        <translation>Hoe het op %1 berekend is: %2, factuur %3</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Wettelijke grondslag: %1</translation>
    </message>
    <message>
        <source>Waived on %1 by %2: %3</source>
        <translation>Kwijtgescholden op %1 door %2: %3</translation>
    </message>
    <message>
        <source>%1 on invoice %2 claimed again</source>
        <translation>%1 over factuur %2 weer gevorderd</translation>
    </message>
    <message>
        <source>Waive a claim</source>
        <translation>Vordering kwijtschelden</translation>
    </message>
    <message>
        <source>%1 on invoice %2 is not asked any more, in no message.</source>
        <translation>%1 over factuur %2 wordt niet meer gevraagd, in geen enkel bericht.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Kwijtschelden</translation>
    </message>
    <message>
        <source>%1 on invoice %2 waived</source>
        <translation>%1 over factuur %2 kwijtgescholden</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>Op &amp;dag</translation>
    </message>
    <message>
        <source>Day for which the claims are calculated</source>
        <translation>Dag waarvoor de vorderingen worden berekend</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Vordering</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berekend</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Rente en kosten</translation>
    </message>
</context>
</TS>
