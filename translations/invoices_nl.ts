<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>InvoiceList</name>
    <message>
        <source>Invoice %1, %2, %3 open, %4</source>
        <translation>Factuur %1, %2, %3 openstaand, %4</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>A copy of the invoice is in the book</source>
        <translation>Een kopie van de factuur staat in de administratie</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagen te laat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AddInvoiceDialog</name>
    <message>
        <source>Add invoice</source>
        <translation>Factuur toevoegen</translation>
    </message>
    <message>
        <source>&amp;Debtor</source>
        <translation>&amp;Debiteur</translation>
    </message>
    <message>
        <source>Invoice &amp;number</source>
        <translation>Factuur&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Invoice date</source>
        <translation>&amp;Factuurdatum</translation>
    </message>
    <message>
        <source>D&amp;ue date</source>
        <translation>&amp;Vervaldatum</translation>
    </message>
    <message>
        <source>&amp;Amount incl. VAT</source>
        <translation>&amp;Bedrag incl. btw</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Omschrijving</translation>
    </message>
    <message>
        <source>A negative amount is a credit note.</source>
        <translation>Een negatief bedrag is een creditnota.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Choose the debtor from the list.</source>
        <translation>Kies de debiteur uit de lijst.</translation>
    </message>
    <message>
        <source>Type the invoice date as day-month-year.</source>
        <translation>Typ de factuurdatum als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>Type the due date as day-month-year.</source>
        <translation>Typ de vervaldatum als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>invoice %1 added</source>
        <translation>factuur %1 toegevoegd</translation>
    </message>
    <message>
        <source>The open amount of this debtor is beyond its credit limit now.</source>
        <translation>Het openstaande bedrag van deze debiteur ligt nu boven de kredietlimiet.</translation>
    </message>
    <message>
        <source>Collected by direct de&amp;bit: no reminders</source>
        <translation>Automatische in&amp;casso: geen herinneringen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AllocationList</name>
    <message>
        <source>undo of an earlier allocation</source>
        <translation>ongedaan maken van een eerdere aflettering</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Telt vanaf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Afletteringen</translation>
    </message>
    <message>
        <source>Nothing was received for this invoice yet.</source>
        <translation>Voor deze factuur is nog niets ontvangen.</translation>
    </message>
    <message>
        <source>Nothing of this payment is allocated yet.</source>
        <translation>Van deze betaling is nog niets afgeletterd.</translation>
    </message>
    <message>
        <source>Undo this allocation</source>
        <translation>Deze aflettering ongedaan maken</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::InvoiceActions</name>
    <message>
        <source>End the &amp;hold</source>
        <translation>Pauze op&amp;heffen</translation>
    </message>
    <message>
        <source>&amp;Add invoice…</source>
        <translation>&amp;Factuur toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Open invoice</source>
        <translation>Factuur &amp;openen</translation>
    </message>
    <message>
        <source>Open its &amp;debtor</source>
        <translation>&amp;Debiteur ervan openen</translation>
    </message>
    <message>
        <source>Record a &amp;payment for it…</source>
        <translation>&amp;Betaling ervoor vastleggen…</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>&amp;Afboeken…</translation>
    </message>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>B&amp;estand bijvoegen…</translation>
    </message>
    <message>
        <source>&amp;Copy invoice number</source>
        <translation>Factuurnummer &amp;kopiëren</translation>
    </message>
    <message>
        <source>Direct de&amp;bit on or off</source>
        <translation>Automatische &amp;incasso aan of uit</translation>
    </message>
    <message>
        <source>invoice %1 by direct debit</source>
        <translation>automatische incasso voor factuur %1</translation>
    </message>
    <message>
        <source>invoice %1 not by direct debit any more</source>
        <translation>geen automatische incasso meer voor factuur %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::InvoiceDetailView</name>
    <message>
        <source>Credit note %1</source>
        <translation>Creditnota %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factuur %1</translation>
    </message>
    <message>
        <source>invoice date %1</source>
        <translation>factuurdatum %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>kenmerk %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>order %1</translation>
    </message>
    <message>
        <source>direct debit</source>
        <translation>automatische incasso</translation>
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
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Due date · %1</source>
        <translation>Vervaldatum · %1</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Not in the invoice; computed from the payment term.</source>
        <translation>Niet op de factuur; berekend uit de betalingstermijn.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documenten (%1)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Als bijlage bij %1</translation>
    </message>
    <message>
        <source>Back to all invoices</source>
        <translation>Terug naar alle facturen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Rente en kosten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::InvoicesPage</name>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Creditnota&apos;s</translation>
    </message>
    <message>
        <source>Invoices ▸ %1</source>
        <translation>Facturen ▸ %1</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invoice(s)</source>
        <translation>
            <numerusform>%1 van %n factuur</numerusform>
            <numerusform>%1 van %n facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Nog geen facturen</translation>
    </message>
    <message>
        <source>Import a file or drop it here.</source>
        <translation>Importeer een bestand of sleep het hierheen.</translation>
    </message>
    <message>
        <source>No invoices with these filters</source>
        <translation>Geen facturen met deze filters</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) in all.</source>
        <translation>
            <numerusform>%n factuur in totaal.</numerusform>
            <numerusform>%n facturen in totaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search number, debtor, reference, amount</source>
        <translation>Zoek nummer, debiteur, kenmerk, bedrag</translation>
    </message>
    <message>
        <source>Search in invoices</source>
        <translation>Zoeken in facturen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>File as document with invoice %1</source>
        <translation>Als document bij factuur %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::WriteOffDialog</name>
    <message>
        <source>Write off</source>
        <translation>Afboeken</translation>
    </message>
    <message>
        <source>%1 of invoice %2 is written off. It counts as open no longer; the invoice itself does not change.</source>
        <translation>%1 van factuur %2 wordt afgeboekt. Het telt niet meer als openstaand; de factuur zelf verandert niet.</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Type the day as day-month-year.</source>
        <translation>Typ de dag als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>invoice %1 written off</source>
        <translation>factuur %1 afgeboekt</translation>
    </message>
</context>
</TS>
