<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::ColumnsView</name>
    <message>
        <source>Debtor number</source>
        <translation>Debiteurnummer</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>KvK- of ondernemingsnummer</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Rekeningnummer (IBAN)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Betalingstermijn</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kredietlimiet</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
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
        <source>Amount incl. VAT</source>
        <translation>Bedrag incl. btw</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Al betaald</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Openstaand bedrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Invoice or credit note</source>
        <translation>Factuur of creditnota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Betalingskenmerk</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Datum van de betaling</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Ontvangen bedrag</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Uw rekening</translation>
    </message>
    <message>
        <source>Booking date</source>
        <translation>Boekdatum</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Valutadatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Bij of af</translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation>Bedrag bij</translation>
    </message>
    <message>
        <source>Amount out</source>
        <translation>Bedrag af</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>Naam van de betaler</translation>
    </message>
    <message>
        <source>Account of the payer</source>
        <translation>Rekening van de betaler</translation>
    </message>
    <message>
        <source>Text of the payment</source>
        <translation>Omschrijving van de betaling</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>Referentie van de bank</translation>
    </message>
    <message>
        <source>lines of a bank account</source>
        <translation>regels van een bankrekening</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>niet in het bestand</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>computed from the payment term</source>
        <translation>berekend uit de betalingstermijn</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation>eerst dag of maand?</translation>
    </message>
    <message>
        <source>comma or point for cents?</source>
        <translation>komma of punt voor centen?</translation>
    </message>
    <message>
        <source>empty column</source>
        <translation>lege kolom</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>een bedrag</translation>
    </message>
    <message>
        <source>Choose the column of: %1.</source>
        <translation>Kies de kolom van: %1.</translation>
    </message>
    <message>
        <source>Say how dates or amounts are written: every value in the file fits two ways.</source>
        <translation>Geef aan hoe datums of bedragen zijn geschreven: elke waarde in het bestand past op twee manieren.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>divided by %1</source>
        <translation>gescheiden door %1</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>De rijen zijn</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturen</translation>
    </message>
    <message>
        <source>debtors</source>
        <translation>debiteuren</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalingen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>zoals gevonden</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>maand-dag-jaar</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>jaar-maand-dag</translation>
    </message>
    <message>
        <source>Cents after</source>
        <translation>Centen na</translation>
    </message>
    <message>
        <source>a comma: 1.234,56</source>
        <translation>een komma: 1.234,56</translation>
    </message>
    <message>
        <source>a point: 1,234.56</source>
        <translation>een punt: 1,234.56</translation>
    </message>
    <message>
        <source>Remember this layout as</source>
        <translation>Deze indeling onthouden als</translation>
    </message>
    <message>
        <source>Name of the program it comes from</source>
        <translation>Naam van het programma van herkomst</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::FolderWatch</name>
    <message>
        <source>Importing what appeared in the watched folder</source>
        <translation>Importeren wat er in de bewaakte map verscheen</translation>
    </message>
    <message>
        <source>Importing from the watched folder was stopped. What came in before stays.</source>
        <translation>Het importeren uit de bewaakte map is gestopt. Wat al binnen was, blijft.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>The watched folder %1 is not there: nothing comes in by itself until it is back.</source>
        <translation>De bewaakte map %1 is er niet: er komt niets vanzelf binnen tot die terug is.</translation>
    </message>
    <message>
        <source>What is in the watched folder did not come in. %1</source>
        <translation>Wat in de bewaakte map staat, is niet binnengekomen. %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ImportCheckView</name>
    <message>
        <source>reg. no. %1</source>
        <translation>KvK/KBO %1</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>btw %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Met opmerkingen</translation>
    </message>
    <message>
        <source>Read from the files as your own company: %1</source>
        <translation>Uit de bestanden gelezen als uw eigen bedrijf: %1</translation>
    </message>
    <message>
        <source>This is my company</source>
        <translation>Dit is mijn bedrijf</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them imported before</source>
        <translation>
            <numerusform>%n daarvan al eerder geïmporteerd</numerusform>
            <numerusform>%n daarvan al eerder geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new debtor(s)</source>
        <translation>
            <numerusform>%n nieuwe debiteur</numerusform>
            <numerusform>%n nieuwe debiteuren</numerusform>
        </translation>
    </message>
    <message>
        <source>sum of the new invoices %1</source>
        <translation>som van de nieuwe facturen %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n rij importeren</numerusform>
            <numerusform>%n rijen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Niets te importeren</translation>
    </message>
    <message>
        <source>What happens to each record</source>
        <translation>Wat er met elke rij gebeurt</translation>
    </message>
    <message>
        <source>Also import invoices another company sent</source>
        <translation>Ook facturen van een ander bedrijf importeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Bestanden bekijken</translation>
    </message>
    <message numerus="yes">
        <source>Reading and checking %n file(s)</source>
        <translation>
            <numerusform>%n bestand lezen en controleren</numerusform>
            <numerusform>%n bestanden lezen en controleren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Bezig met importeren</translation>
    </message>
    <message numerus="yes">
        <source>import of %n record(s)</source>
        <translation>
            <numerusform>import van %n rij</numerusform>
            <numerusform>import van %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Een map importeren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Sleep bestanden of een map hierheen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n statement file(s) with the book</source>
        <translation>
            <numerusform>%n afschriftbestand met de administratie vergelijken</numerusform>
            <numerusform>%n afschriftbestanden met de administratie vergelijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the statements</source>
        <translation>De afschriften importeren</translation>
    </message>
    <message numerus="yes">
        <source>import of %n bank line(s)</source>
        <translation>
            <numerusform>import van %n bankregel</numerusform>
            <numerusform>import van %n bankregels</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything Tegoed reads (*.xml *.pdf *.csv *.txt *.xlsx *.xaf *.vcf *.sta *.940 *.cod *.zip);;All files (*)</source>
        <translation>Alles wat Tegoed leest (*.xml *.pdf *.csv *.txt *.xlsx *.xaf *.vcf *.sta *.940 *.cod *.zip);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Invoices as UBL, CII or Factur-X, lists as CSV or Excel, audit files (XAF), contacts (vCard), and statements of your bank (CAMT, MT940, CODA, CSV), also in a zip. You see what will happen before anything is stored, and can undo it.</source>
        <translation>Facturen als UBL, CII of Factur-X, lijsten als CSV of Excel, auditfiles (XAF), contacten (vCard) en afschriften van uw bank (CAMT, MT940, CODA, CSV), ook in een zip. U ziet wat er gaat gebeuren voordat er iets wordt bewaard, en kunt het ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ImportResultView</name>
    <message>
        <source>Messages open in your own mail program, and you send them there. Tegoed can also send them itself.</source>
        <translation>Berichten openen in uw eigen mailprogramma en u verstuurt ze daar. Tegoed kan ze ook zelf versturen.</translation>
    </message>
    <message>
        <source>Set up e-mail…</source>
        <translation>E-mail instellen…</translation>
    </message>
    <message>
        <source>Nothing is owed to you on %1.</source>
        <translation>Op %1 staat niets open.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is owed to you by %n debtor(s); the oldest invoice has been due since %2.</source>
        <translation>
            <numerusform>U hebt %1 te goed van %n debiteur; de oudste factuur is vervallen sinds %2.</numerusform>
            <numerusform>U hebt %1 te goed van %n debiteuren; de oudste factuur is vervallen sinds %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is owed to you by %n debtor(s); nothing is overdue.</source>
        <translation>
            <numerusform>U hebt %1 te goed van %n debiteur; niets is vervallen.</numerusform>
            <numerusform>U hebt %1 te goed van %n debiteuren; niets is vervallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>De import is ongedaan gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new debtor(s)</source>
        <translation>
            <numerusform>%n nieuwe debiteur</numerusform>
            <numerusform>%n nieuwe debiteuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n bijgewerkt</numerusform>
            <numerusform>%n bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n niet geïmporteerd</numerusform>
            <numerusform>%n niet geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) kept</source>
        <translation>
            <numerusform>%n document bewaard</numerusform>
            <numerusform>%n documenten bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deze import ongedaan maken</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Meer importeren</translation>
    </message>
    <message>
        <source>Show debtors</source>
        <translation>Debiteuren tonen</translation>
    </message>
    <message>
        <source>Show aging</source>
        <translation>Ouderdom tonen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ImportRowsModel</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>niet geïmporteerd</translation>
    </message>
    <message>
        <source>debtor</source>
        <translation>debiteur</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>betaling</translation>
    </message>
    <message>
        <source>line</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>wijzigt %1</translation>
    </message>
    <message>
        <source>due date from the payment term</source>
        <translation>vervaldatum uit de betalingstermijn</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>niet gelezen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer of naam</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::StatementCheckView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 binnengekomen</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nieuwe regel</numerusform>
            <numerusform>%n nieuwe regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n al aanwezig</numerusform>
            <numerusform>%n al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only announced by the bank, not counted</source>
        <translation>
            <numerusform>%n alleen door de bank aangekondigd, telt niet mee</numerusform>
            <numerusform>%n alleen door de bank aangekondigd, tellen niet mee</numerusform>
        </translation>
    </message>
    <message>
        <source>certain %1, proposed %2, unknown %3</source>
        <translation>zeker %1, voorstel %2, onbekend %3</translation>
    </message>
    <message>
        <source>This file was imported before; nothing of it comes in again.</source>
        <translation>Dit bestand is al eerder ingelezen; er komt niets van opnieuw binnen.</translation>
    </message>
    <message numerus="yes">
        <source>Also bring in %n line(s) that are perhaps there already</source>
        <translation>
            <numerusform>Ook %n regel inlezen die er misschien al is</numerusform>
            <numerusform>Ook %n regels inlezen die er misschien al zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in these files is in the book already, or nothing in them can be read.</source>
        <translation>Alles in deze bestanden staat al in de administratie, of er kan niets van worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>%n regel importeren</numerusform>
            <numerusform>%n regels importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Niets te importeren</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Bankafschriften</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afschrift</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>These accounts are of this company too: bring their statements in</source>
        <translation>Deze rekeningen zijn ook van dit bedrijf: lees hun afschriften in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::WatchFolderDialog</name>
    <message>
        <source>new: %1</source>
        <translation>nieuw: %1</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Een map bewaken</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>De import terugdraaien</translation>
    </message>
    <message>
        <source>Everything this file brought is taken back. The file itself stays where it is.</source>
        <translation>Alles wat dit bestand bracht, is teruggedraaid. Het bestand zelf blijft staan.</translation>
    </message>
    <message>
        <source>Lines of this statement are booked. Should what they paid be taken back as well? Those invoices are open again then.</source>
        <translation>Regels van dit afschrift zijn geboekt. Moet ook teruggedraaid worden wat ze betaalden? Die facturen staan dan weer open.</translation>
    </message>
    <message>
        <source>Take back everything</source>
        <translation>Alles terugdraaien</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Bewaakte map</translation>
    </message>
    <message>
        <source>What appears in this folder comes in by itself while this book is open: statements of your bank, invoices, lists and answers of debtors. Nothing in the folder is moved or changed, and nothing is booked or sent because of it.</source>
        <translation>Wat in deze map verschijnt, komt vanzelf binnen zolang deze administratie open is: afschriften van uw bank, facturen, lijsten en antwoorden van debiteuren. In de map wordt niets verplaatst of gewijzigd, en er wordt niets door geboekt of verzonden.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Er wordt geen map bewaakt</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Niet meer &amp;bewaken</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Wat er binnenkwam</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Wat het bracht</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Nu k&amp;ijken</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Take this import &amp;back</source>
        <translation>Deze import &amp;terugdraaien</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Gelezen</translation>
    </message>
    <message>
        <source>Today stops telling about what is in this list.</source>
        <translation>Vandaag meldt niet langer wat in deze lijst staat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Watched &amp;folder…</source>
        <translation>&amp;Bewaakte map…</translation>
    </message>
</context>
</TS>
