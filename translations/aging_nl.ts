<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgingCommands</name>
    <message>
        <source>Aging</source>
        <translation>Ouderdom</translation>
    </message>
    <message>
        <source>Aging &amp;chart as table</source>
        <translation>Grafiek &amp;ouderdom als tabel</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingControls</name>
    <message>
        <source>“%1” is not a date. Write for example 31-12-2025, 31-12 or end of last month.</source>
        <translation>“%1” is geen datum. Schrijf bijvoorbeeld 31-12-2025, 31-12 of eind vorige maand.</translation>
    </message>
    <message>
        <source>“%1” are no groups. Write one to eight rising numbers of days, for example 30, 60, 90.</source>
        <translation>“%1” zijn geen groepen. Schrijf één tot acht oplopende aantallen dagen, bijvoorbeeld 30, 60, 90.</translation>
    </message>
    <message>
        <source>All debtors</source>
        <translation>Alle debiteuren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerekend vanaf</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filter op naam of nummer</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Groups, as upper bounds in days</source>
        <translation>Groepen, als bovengrenzen in dagen</translation>
    </message>
    <message>
        <source>Upper bounds in days. Choose, or type your own: 15, 45, 90</source>
        <translation>Bovengrenzen in dagen. Kies, of typ uw eigen grenzen: 15, 45, 90</translation>
    </message>
    <message>
        <source>Which debtors</source>
        <translation>Welke debiteuren</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>vervaldatum</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>factuurdatum</translation>
    </message>
    <message>
        <source>Groups (days)</source>
        <translation>Groepen (dagen)</translation>
    </message>
    <message>
        <source>Debtors</source>
        <translation>Debiteuren</translation>
    </message>
    <message>
        <source>Name or number with “%1”</source>
        <translation>Naam of nummer met “%1”</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingDebtorsModel</name>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Totaal (%1)</translation>
    </message>
    <message>
        <source>Oldest (days)</source>
        <translation>Oudste (dagen)</translation>
    </message>
    <message>
        <source>Payment of %1 not allocated  %2</source>
        <translation>Betaling van %1 niet afgeletterd  %2</translation>
    </message>
    <message>
        <source>Credit note %1 of %2</source>
        <translation>Creditnota %1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 vervalt %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n debtor(s)</source>
        <translation>
            <numerusform>%1 van %n debiteur</numerusform>
            <numerusform>%1 van %n debiteuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debiteur</numerusform>
            <numerusform>%n debiteuren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opengeklapt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dichtgeklapt</translation>
    </message>
    <message>
        <source>%1, %2, nothing late, %3</source>
        <translation>%1, %2, niets te laat, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, oldest %n day(s), %3</source>
        <translation>
            <numerusform>%1, %2, oudste %n dag, %3</numerusform>
            <numerusform>%1, %2, oudste %n dagen, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingOutput</name>
    <message>
        <source>&amp;Workbook (XLSX)…</source>
        <translation>&amp;Werkmap (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;Delimited text (CSV)…</source>
        <translation>&amp;Tekst met scheidingstekens (CSV)…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>With a line for each &amp;invoice</source>
        <translation>Met een regel per &amp;factuur</translation>
    </message>
    <message>
        <source>Export the aging</source>
        <translation>Ouderdom exporteren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Delimited text (*.csv)</source>
        <translation>Tekst met scheidingstekens (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>aging %1</source>
        <translation>ouderdom %1</translation>
    </message>
    <message>
        <source>Exporting the aging</source>
        <translation>Ouderdom exporteren</translation>
    </message>
    <message>
        <source>The aging was saved as %1.</source>
        <translation>De ouderdom is bewaard als %1.</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>Afdruk voorbereiden</translation>
    </message>
    <message>
        <source>Print the aging</source>
        <translation>Ouderdom afdrukken</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingPage</name>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Print this aging (Ctrl+P)</source>
        <translation>Deze ouderdom afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export this aging (Ctrl+E)</source>
        <translation>Deze ouderdom exporteren (Ctrl+E)</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Vandaag tonen</translation>
    </message>
    <message>
        <source>Aging per debtor</source>
        <translation>Ouderdom per debiteur</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Ouderdom</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>The aging could not be added up. %1</source>
        <translation>De ouderdom kon niet worden opgeteld. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Adding up what is open…</source>
        <translation>Openstaande posten worden opgeteld…</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Er staat niets open</translation>
    </message>
    <message>
        <source>As soon as there are invoices, you see here who owes what and for how long.</source>
        <translation>Zodra er facturen zijn, ziet u hier wie wat schuldig is en hoelang al.</translation>
    </message>
    <message>
        <source>Nothing was open on %1.</source>
        <translation>Op %1 stond niets open.</translation>
    </message>
    <message>
        <source>Choose another day to look back.</source>
        <translation>Kies een andere dag om terug te kijken.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>Only %1, show all groups again</source>
        <translation>Alleen %1, weer alle groepen tonen</translation>
    </message>
    <message>
        <source>Show all groups again (Esc)</source>
        <translation>Weer alle groepen tonen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Open debtor</source>
        <translation>Debiteur &amp;openen</translation>
    </message>
    <message>
        <source>Open &amp;this line</source>
        <translation>Deze &amp;regel openen</translation>
    </message>
    <message>
        <source>&amp;Hide lines</source>
        <translation>Regels &amp;verbergen</translation>
    </message>
    <message>
        <source>Show &amp;lines</source>
        <translation>Regels &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Close &amp;all lines</source>
        <translation>&amp;Alle regels dichtklappen</translation>
    </message>
    <message>
        <source>As of %1, payments up to and including that day counted</source>
        <translation>Stand per %1, betalingen tot en met die dag verwerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) dated after %1 left out</source>
        <translation>
            <numerusform>%n boeking na %1 buiten beeld</numerusform>
            <numerusform>%n boekingen na %1 buiten beeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total agrees with the list: %n item(s)</source>
        <translation>
            <numerusform>Het totaal sluit aan op de lijst: %n post</numerusform>
            <numerusform>Het totaal sluit aan op de lijst: %n posten</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees with ledger account %1: %2</source>
        <translation>Sluit aan op grootboekrekening %1: %2</translation>
    </message>
    <message>
        <source>Ledger account %1 says %2: difference %3</source>
        <translation>Grootboekrekening %1 staat op %2: verschil %3</translation>
    </message>
    <message>
        <source>The ledger balance is known of %1</source>
        <translation>Het saldo in het grootboek is bekend per %1</translation>
    </message>
    <message>
        <source>Debtors with an open amount in %1</source>
        <translation>Debiteuren met een openstaand bedrag in %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LiveAging</name>
    <message>
        <source>Adding up what is open</source>
        <translation>Openstaande posten optellen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TimeSlider</name>
    <message>
        <source>Move through time</source>
        <translation>Door de tijd schuiven</translation>
    </message>
    <message>
        <source>Drag to see the aging on any day</source>
        <translation>Sleep om de ouderdom op elke dag te zien</translation>
    </message>
    <message>
        <source>End of the month before</source>
        <translation>Einde van de vorige maand</translation>
    </message>
    <message>
        <source>End of the next month</source>
        <translation>Einde van de volgende maand</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TotalsRow</name>
    <message>
        <source>Sum: %1</source>
        <translation>Som: %1</translation>
    </message>
</context>
</TS>
