<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::PaymentsPage</name>
    <message>
        <source>Not fully allocated</source>
        <translation>Niet volledig afgeletterd</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every payment is allocated</source>
        <translation>Elke betaling is afgeletterd</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Nog geen betalingen</translation>
    </message>
    <message>
        <source>Record a payment by hand, or import a list of payments.</source>
        <translation>Leg een betaling met de hand vast, of importeer een lijst met betalingen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <source>Unallocated</source>
        <translation>Niet afgeletterd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Afletteren…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Undo this payment with all its allocations</source>
        <translation>Deze betaling met alle afletteringen ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Record payment…</source>
        <translation>Betaling &amp;vastleggen…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::RecordPaymentDialog</name>
    <message>
        <source>Record payment</source>
        <translation>Betaling vastleggen</translation>
    </message>
    <message>
        <source>Allocate payment</source>
        <translation>Betaling afletteren</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Openstaande facturen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betaalt</translation>
    </message>
    <message>
        <source>&amp;Debtor</source>
        <translation>&amp;Debiteur</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Bedrag</translation>
    </message>
    <message>
        <source>&amp;Counts from</source>
        <translation>&amp;Telt vanaf</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>&amp;Ontvangen op</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Kenmerk</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Afletteren</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>The whole amount is allocated.</source>
        <translation>Het hele bedrag is afgeletterd.</translation>
    </message>
    <message>
        <source>%1 more is allocated than there is.</source>
        <translation>Er is %1 meer afgeletterd dan er is.</translation>
    </message>
    <message>
        <source>%1 stays unallocated and is taken off what this debtor owes.</source>
        <translation>%1 blijft niet afgeletterd en gaat af van wat deze debiteur schuldig is.</translation>
    </message>
    <message>
        <source>Choose the debtor from the list.</source>
        <translation>Kies de debiteur uit de lijst.</translation>
    </message>
    <message>
        <source>Type the day as day-month-year.</source>
        <translation>Typ de dag als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>This part is no amount.</source>
        <translation>Dit deel is geen bedrag.</translation>
    </message>
    <message>
        <source>payment allocated</source>
        <translation>betaling afgeletterd</translation>
    </message>
    <message>
        <source>payment of %1 recorded</source>
        <translation>betaling van %1 vastgelegd</translation>
    </message>
</context>
</TS>
