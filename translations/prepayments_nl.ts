<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>PrepaymentText</name>
    <message>
        <source>requested</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>deels betaald</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>deducted</source>
        <translation>verrekend</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>Prepayment %1 has been deducted from invoice %2.</source>
        <translation>Vooruitbetaling %1 is verrekend met factuur %2.</translation>
    </message>
    <message>
        <source>Undo that deduction first, when it has to go to another invoice.</source>
        <translation>Maak die verrekening eerst ongedaan als ze bij een andere factuur hoort.</translation>
    </message>
    <message>
        <source>Nothing that came in for prepayment %1 lies unallocated.</source>
        <translation>Voor vooruitbetaling %1 is niets ontvangen dat nog niet is afgeletterd.</translation>
    </message>
    <message>
        <source>Record the payment with its reference, or say which payment is for it.</source>
        <translation>Boek de betaling met het kenmerk, of geef aan welke betaling ervoor is.</translation>
    </message>
    <message>
        <source>%2 has come in for prepayment %1.</source>
        <translation>Voor vooruitbetaling %1 is %2 ontvangen.</translation>
    </message>
    <message>
        <source>Deduct it from the final invoice, or pay it back.</source>
        <translation>Verreken het met de eindfactuur, of betaal het terug.</translation>
    </message>
    <message>
        <source>Prepayment %1 of %2 requested by %3</source>
        <translation>Vooruitbetaling %1 van %2 gevraagd vóór %3</translation>
    </message>
    <message>
        <source>Prepayment %1 withdrawn</source>
        <translation>Vooruitbetaling %1 ingetrokken</translation>
    </message>
    <message>
        <source>Prepayment %1 withdrawn: %2</source>
        <translation>Vooruitbetaling %1 ingetrokken: %2</translation>
    </message>
    <message>
        <source>A payment is for prepayment %1</source>
        <translation>Een betaling is voor vooruitbetaling %1</translation>
    </message>
    <message>
        <source>Prepayment %1 deducted from the final invoice</source>
        <translation>Vooruitbetaling %1 verrekend met de eindfactuur</translation>
    </message>
    <message>
        <source>Prepayment %1: taken back</source>
        <translation>Vooruitbetaling %1: teruggedraaid</translation>
    </message>
</context>
<context>
    <name>ThingText</name>
    <message>
        <source>prepayment</source>
        <translation>vooruitbetaling</translation>
    </message>
</context>
<context>
    <name>CliPrepayment</name>
    <message>
        <source>Prepayment %1 of %2: %3, to be paid by %4</source>
        <translation>Vooruitbetaling %1 van %2: %3, te betalen vóór %4</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Kenmerk: %1</translation>
    </message>
    <message>
        <source>Received: %1 (%2)</source>
        <translation>Ontvangen: %1 (%2)</translation>
    </message>
    <message>
        <source>Deducted from invoice %1: %2</source>
        <translation>Verrekend met factuur %1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Betalen vóór</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>No prepayments.</source>
        <translation>Geen vooruitbetalingen.</translation>
    </message>
    <message>
        <source>Ask a debtor to pay beforehand: an item with a reference of its own, no invoice</source>
        <translation>Vraag een debiteur vooruit te betalen: een post met een eigen kenmerk, geen factuur</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of de precieze naam</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Day it is asked by; it is never overdue and never reminded</source>
        <translation>Dag waarvóór het gevraagd wordt; er volgt geen vervaldag en geen herinnering</translation>
    </message>
    <message>
        <source>The order, as the debtor knows it</source>
        <translation>De opdracht, zoals de debiteur die kent</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het is</translation>
    </message>
    <message>
        <source>Show a prepayment and what came in for it</source>
        <translation>Toon een vooruitbetaling en wat ervoor is ontvangen</translation>
    </message>
    <message>
        <source>Say that a payment without its reference is for a prepayment</source>
        <translation>Geef aan dat een betaling zonder het kenmerk voor een vooruitbetaling is</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>De betaling</translation>
    </message>
    <message>
        <source>Deduct what came in from the final invoice, once</source>
        <translation>Verreken wat is ontvangen met de eindfactuur, één keer</translation>
    </message>
    <message>
        <source>The final invoice</source>
        <translation>De eindfactuur</translation>
    </message>
    <message>
        <source>Take a request for prepayment back</source>
        <translation>Trek een verzoek om vooruitbetaling in</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>List prepayments that wait for money or for their invoice</source>
        <translation>Toon vooruitbetalingen die op geld of op hun factuur wachten</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>Also those that were deducted or withdrawn</source>
        <translation>Ook die verrekend of ingetrokken zijn</translation>
    </message>
</context>
</TS>
