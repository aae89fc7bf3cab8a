<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::ContactDialog</name>
    <message>
        <source>Add contact person</source>
        <translation>Contactpersoon toevoegen</translation>
    </message>
    <message>
        <source>Edit contact person</source>
        <translation>Contactpersoon bewerken</translation>
    </message>
    <message>
        <source>Purchasing, accounts payable …</source>
        <translation>Inkoop, crediteurenadministratie …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorActions</name>
    <message>
        <source>End the &amp;hold</source>
        <translation>Pauze op&amp;heffen</translation>
    </message>
    <message>
        <source>&amp;Add debtor…</source>
        <translation>Debiteur &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Open debtor</source>
        <translation>Debiteur &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Edit debtor…</source>
        <translation>Debiteur b&amp;ewerken…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Notitie toevoegen</translation>
    </message>
    <message>
        <source>Settle as &amp;business</source>
        <translation>Vaststellen als &amp;zakelijk</translation>
    </message>
    <message>
        <source>Settle as &amp;consumer</source>
        <translation>Vaststellen als &amp;consument</translation>
    </message>
    <message>
        <source>&amp;Merge two debtors…</source>
        <translation>Twee debiteuren &amp;samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <translation>&amp;Dubbele debiteuren…</translation>
    </message>
    <message>
        <source>A&amp;rchive or bring back</source>
        <translation>A&amp;rchiveren of terughalen</translation>
    </message>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>Te&amp;lefoonnummer kopiëren</translation>
    </message>
    <message>
        <source>Copy e-&amp;mail address</source>
        <translation>E-&amp;mailadres kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) settled as business</source>
        <translation>
            <numerusform>%n debiteur vastgesteld als zakelijk</numerusform>
            <numerusform>%n debiteuren vastgesteld als zakelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) settled as consumer</source>
        <translation>
            <numerusform>%n debiteur vastgesteld als consument</numerusform>
            <numerusform>%n debiteuren vastgesteld als consument</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>%1 is uit het archief gehaald.</translation>
    </message>
    <message>
        <source>%1 is archived and left out of lists; its invoices stay. The same command brings it back.</source>
        <translation>%1 is gearchiveerd en staat niet meer in lijsten; de facturen blijven. Dezelfde opdracht haalt de debiteur terug.</translation>
    </message>
    <message>
        <source>%1 has no phone number.</source>
        <translation>%1 heeft geen telefoonnummer.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address.</source>
        <translation>%1 heeft geen e-mailadres.</translation>
    </message>
    <message>
        <source>Record a pa&amp;yment…</source>
        <translation>Be&amp;taling vastleggen…</translation>
    </message>
    <message>
        <source>Add an &amp;invoice…</source>
        <translation>&amp;Factuur toevoegen…</translation>
    </message>
    <message>
        <source>Erase personal &amp;data…</source>
        <translation>Persoonsgegevens &amp;wissen…</translation>
    </message>
    <message>
        <source>E&amp;xplain the next step…</source>
        <translation>&amp;Volgende stap uitleggen…</translation>
    </message>
    <message>
        <source>Customer &amp;group…</source>
        <translation>Klant&amp;groep…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorDataView</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Write by</source>
        <translation>Schrijven per</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Debtor number</source>
        <translation>Debiteurnummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>%1, assumed %2</source>
        <translation>%1, aangenomen %2</translation>
    </message>
    <message>
        <source>Legal track</source>
        <translation>Juridisch kader</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>KvK- of ondernemingsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Where to reach</source>
        <translation>Bereikbaarheid</translation>
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
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Rekeningnummer (IBAN)</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Betalingstermijn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>as the book</source>
        <translation>zoals de administratie</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kredietlimiet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Id in the program it came from</source>
        <translation>Nummer in het programma van herkomst</translation>
    </message>
    <message>
        <source>%1 is shown here as part of this debtor.</source>
        <translation>%1 wordt hier getoond als deel van deze debiteur.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Weer splitsen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Terms sheet</source>
        <translation>Blad met voorwaarden</translation>
    </message>
    <message>
        <source>no hand-over recorded</source>
        <translation>geen overhandiging vastgelegd</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, versie %3</translation>
    </message>
    <message>
        <source>%1 (an earlier one)</source>
        <translation>%1 (een eerdere)</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overhandigd</translation>
    </message>
    <message>
        <source>Record hand-over…</source>
        <translation>Overhandiging vastleggen…</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Automatische incasso</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorDetailView</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n dag te vroeg</numerusform>
            <numerusform>%n dagen te vroeg</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>Assumed to be: %1, %2. Settle it in the menu Debtor or by editing.</source>
        <translation>Aangenomen: %1, %2. Stel het vast in het menu Debiteur of door te bewerken.</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>gearchiveerd</translation>
    </message>
    <message>
        <source>The registration is incomplete.</source>
        <translation>De registratie is onvolledig.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message numerus="yes">
        <source>Open invoices less credits on %1. %n open invoice(s).</source>
        <translation>
            <numerusform>Openstaande facturen min tegoeden op %1. %n openstaande factuur.</numerusform>
            <numerusform>Openstaande facturen min tegoeden op %1. %n openstaande facturen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Open amounts of invoices past their due date.</source>
        <translation>Openstaande bedragen van facturen na de vervaldatum.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oudste</translation>
    </message>
    <message>
        <source>Days the oldest open invoice is late.</source>
        <translation>Aantal dagen dat de oudste openstaande factuur te laat is.</translation>
    </message>
    <message>
        <source>Open, beyond the limit</source>
        <translation>Openstaand, boven de limiet</translation>
    </message>
    <message>
        <source>The credit limit is %1.</source>
        <translation>De kredietlimiet is %1.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Tegoeden</translation>
    </message>
    <message>
        <source>Unallocated payments and open credit notes; already taken off the open amount.</source>
        <translation>Niet-afgeletterde betalingen en openstaande creditnota&apos;s; al van het openstaande bedrag afgetrokken.</translation>
    </message>
    <message>
        <source>Pays on average</source>
        <translation>Betaalt gemiddeld</translation>
    </message>
    <message>
        <source>Over the invoices paid in the last two years.</source>
        <translation>Over de facturen die de laatste twee jaar zijn betaald.</translation>
    </message>
    <message>
        <source>%1 is no contact person any more.</source>
        <translation>%1 is geen contactpersoon meer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Als bijlage bij %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Back to all debtors</source>
        <translation>Terug naar alle debiteuren</translation>
    </message>
    <message>
        <source>Invoices of this debtor</source>
        <translation>Facturen van deze debiteur</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
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
        <source>No contact persons yet. Add whoever answers about invoices.</source>
        <translation>Nog geen contactpersonen. Voeg toe wie over de facturen gaat.</translation>
    </message>
    <message>
        <source>Add contact person…</source>
        <translation>Contactpersoon toevoegen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Rente en kosten</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Promises to pay that were made, and how many were kept.</source>
        <translation>Betalingstoezeggingen die gedaan zijn, en hoeveel er nagekomen zijn.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorDialog</name>
    <message>
        <source>debtor %1 added</source>
        <translation>debiteur %1 toegevoegd</translation>
    </message>
    <message>
        <source>debtor %1 changed</source>
        <translation>debiteur %1 gewijzigd</translation>
    </message>
    <message>
        <source>New customer: what to check</source>
        <translation>Nieuwe klant: wat te controleren</translation>
    </message>
    <message>
        <source>Registration number, compared with the register</source>
        <translation>KvK- of ondernemingsnummer, vergeleken met het register</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>Volledig adres</translation>
    </message>
    <message>
        <source>E-mail address that works</source>
        <translation>E-mailadres dat werkt</translation>
    </message>
    <message>
        <source>Credit limit: a warning when the open amount goes beyond it</source>
        <translation>Kredietlimiet: een waarschuwing als het openstaande bedrag erboven komt</translation>
    </message>
    <message>
        <source>Edit debtor</source>
        <translation>Debiteur bewerken</translation>
    </message>
    <message>
        <source>Add debtor</source>
        <translation>Debiteur toevoegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Debtor n&amp;umber</source>
        <translation>Debiteurn&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Registration number</source>
        <translation>&amp;KvK- of ondernemingsnummer</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>&amp;Btw-nummer</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>S&amp;treet and number</source>
        <translation>St&amp;raat en nummer</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>Pl&amp;aats</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>Taal van &amp;berichten</translation>
    </message>
    <message>
        <source>&amp;Account number (IBAN)</source>
        <translation>Rekeningnummer (&amp;IBAN)</translation>
    </message>
    <message>
        <source>Payment ter&amp;m</source>
        <translation>Betalingster&amp;mijn</translation>
    </message>
    <message>
        <source>Cre&amp;dit limit</source>
        <translation>Kre&amp;dietlimiet</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Customer &amp;group</source>
        <translation>Klant&amp;groep</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otitie</translation>
    </message>
    <message>
        <source>as own company</source>
        <translation>zoals het eigen bedrijf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>as the book</source>
        <translation>zoals de administratie</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorListView</name>
    <message>
        <source>registration incomplete</source>
        <translation>registratie onvolledig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Registration incomplete</source>
        <translation>Registratie onvolledig</translation>
    </message>
    <message>
        <source>Without e-mail address, without full address, or only assumed to be business or consumer</source>
        <translation>Zonder e-mailadres, zonder volledig adres, of alleen aangenomen zakelijk of consument</translation>
    </message>
    <message>
        <source>Assumed kind</source>
        <translation>Soort aangenomen</translation>
    </message>
    <message>
        <source>Business or consumer was guessed and nobody has confirmed it yet</source>
        <translation>Zakelijk of consument is aangenomen en nog door niemand bevestigd</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Ook gearchiveerd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Oldest (days)</source>
        <translation>Oudste (dagen)</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Legal track</source>
        <translation>Juridisch kader</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (aangenomen)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <source>To complete</source>
        <translation>Aan te vullen</translation>
    </message>
    <message>
        <source>%1, %2 open, %3</source>
        <translation>%1, %2 openstaand, %3</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 openstaand</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debiteur</numerusform>
            <numerusform>%n debiteuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n debtor(s)</source>
        <translation>
            <numerusform>%1 van %n debiteur</numerusform>
            <numerusform>%1 van %n debiteuren</numerusform>
        </translation>
    </message>
    <message>
        <source>No debtors yet</source>
        <translation>Nog geen debiteuren</translation>
    </message>
    <message>
        <source>Import a file with invoices or drop it here; the debtors come with it.</source>
        <translation>Importeer een bestand met facturen of sleep het hierheen; de debiteuren komen mee.</translation>
    </message>
    <message>
        <source>No debtors with these filters</source>
        <translation>Geen debiteuren met deze filters</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) in all.</source>
        <translation>
            <numerusform>%n debiteur in totaal.</numerusform>
            <numerusform>%n debiteuren in totaal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n debtor(s) it was guessed whether they are a business or a consumer. Select those of one kind and settle it.</source>
        <translation>
            <numerusform>Van %n debiteur is aangenomen of het een bedrijf of een consument is. Selecteer de debiteur en stel het vast.</numerusform>
            <numerusform>Van %n debiteuren is aangenomen of het een bedrijf of een consument is. Selecteer die van één soort en stel het vast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected are a business</source>
        <translation>Selectie is zakelijk</translation>
    </message>
    <message>
        <source>Search name, number, city, e-mail</source>
        <translation>Zoek naam, nummer, plaats, e-mail</translation>
    </message>
    <message>
        <source>Search in debtors</source>
        <translation>Zoeken in debiteuren</translation>
    </message>
    <message>
        <source>Debtors</source>
        <translation>Debiteuren</translation>
    </message>
    <message>
        <source>All legal tracks</source>
        <translation>Alle juridische kaders</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorsPage</name>
    <message>
        <source>Debtors</source>
        <translation>Debiteuren</translation>
    </message>
    <message>
        <source>File as document with %1</source>
        <translation>Als document bij %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LookAlikesDialog</name>
    <message>
        <source>debtors merged into %1</source>
        <translation>debiteuren samengevoegd tot %1</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Het zijn verschillende</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Dubbele debiteuren</translation>
    </message>
    <message>
        <source>Pairs of debtors that look alike</source>
        <translation>Paren van debiteuren die op elkaar lijken</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>No debtors look alike.</source>
        <translation>Geen debiteuren lijken op elkaar.</translation>
    </message>
    <message>
        <source>Merging shows both as one debtor and can be undone; nothing is thrown away.</source>
        <translation>Samenvoegen toont beide als één debiteur en is ongedaan te maken; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>Samenvoegen tot de eerste</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Samenvoegen tot %1</translation>
    </message>
    <message>
        <source>Merge into the second</source>
        <translation>Samenvoegen tot de tweede</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MergeQuestion</name>
    <message>
        <source>Merge two debtors</source>
        <translation>Twee debiteuren samenvoegen</translation>
    </message>
    <message>
        <source>Which of the two stays? The invoices and the timeline of the other are shown with it; this can be undone.</source>
        <translation>Welke van de twee blijft? De facturen en de tijdlijn van de andere worden erbij getoond; dit is ongedaan te maken.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Do not merge</source>
        <translation>Niet samenvoegen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TimelineModel</name>
    <message>
        <source>corrected on %1</source>
        <translation>gecorrigeerd op %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n gebeurtenis</numerusform>
            <numerusform>%1 · %n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <translation>
            <numerusform>%n keer: %1</numerusform>
            <numerusform>%n keer: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TimelineView</name>
    <message>
        <source>All invoices</source>
        <translation>Alle facturen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>No events with these filters.</source>
        <translation>Geen gebeurtenissen met deze filters.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Zoeken in de tijdlijn</translation>
    </message>
    <message>
        <source>Only events of this invoice</source>
        <translation>Alleen gebeurtenissen van deze factuur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notitie toevoegen…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::EraseDebtorDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Persoonsgegevens wissen</translation>
    </message>
    <message>
        <source>Everything about %1 as a person goes for good: name, addresses, numbers, contact persons (%2), notes, documents (%3) and the values in the timeline. Amounts, dates and invoice numbers stay, so your totals do not change. This cannot be undone. Backups you made before still hold the data.</source>
        <translation>Alles over %1 als persoon verdwijnt voorgoed: naam, adressen, nummers, contactpersonen (%2), notities, documenten (%3) en de waarden in de tijdlijn. Bedragen, datums en factuurnummers blijven, zodat uw totalen niet veranderen. Dit is niet ongedaan te maken. Back-ups die u eerder maakte, bevatten de gegevens nog.</translation>
    </message>
    <message>
        <source>There are open items: an invoice to be paid, or money not allocated.</source>
        <translation>Er zijn openstaande posten: een factuur die nog betaald moet worden, of geld dat niet is afgeletterd.</translation>
    </message>
    <message>
        <source>The law has you keep the invoices and payments until %1.</source>
        <translation>De wet laat u de facturen en betalingen bewaren tot en met %1.</translation>
    </message>
    <message>
        <source>Erase it &amp;anyway; I answer for it</source>
        <translation>&amp;Toch wissen; ik sta ervoor in</translation>
    </message>
    <message>
        <source>For example: request of 12 November. No personal data.</source>
        <translation>Bijvoorbeeld: verzoek van 12 november. Geen persoonsgegevens.</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>Voorgoed &amp;wissen</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>Persoonsgegevens worden gewist</translation>
    </message>
    <message>
        <source>The personal data are erased; the debtor is called %1 now.</source>
        <translation>De persoonsgegevens zijn gewist; de debiteur heet nu %1.</translation>
    </message>
    <message>
        <source>The personal data are erased; the debtor is called %1 now. Somebody else uses the book, so traces may stay in its file until the next erasure.</source>
        <translation>De persoonsgegevens zijn gewist; de debiteur heet nu %1. Iemand anders gebruikt de administratie; sporen kunnen daarom tot de volgende wisactie in het bestand blijven.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TermsHandoverDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>&amp;Note (if you like)</source>
        <translation>&amp;Notitie (als u wilt)</translation>
    </message>
    <message>
        <source>Terms handed over to %1</source>
        <translation>Voorwaarden overhandigd aan %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Type the day as day-month-year.</source>
        <translation>Typ de dag als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>terms handed over to %1</source>
        <translation>voorwaarden overhandigd aan %1</translation>
    </message>
</context>
<context>
    <name>RemindingText</name>
    <message>
        <source>none: nothing is sent</source>
        <translation>geen: er wordt niets verstuurd</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open invoice(s)</source>
        <translation>
            <numerusform>%1 van %n openstaande factuur</numerusform>
            <numerusform>%1 van %n openstaande facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>every new invoice</source>
        <translation>elke nieuwe factuur</translation>
    </message>
    <message>
        <source>%1 and every new one</source>
        <translation>%1 en elke nieuwe</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::RemindingDialog</name>
    <message>
        <source>&amp;Sequence</source>
        <translation>&amp;Reeks</translation>
    </message>
    <message>
        <source>Write by</source>
        <translation>Schrijven per</translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation>&amp;Hoe u het weet</translation>
    </message>
    <message>
        <source>How %1 is reminded</source>
        <translation>Hoe %1 wordt herinnerd</translation>
    </message>
    <message>
        <source>As others like this one: %1</source>
        <translation>Zoals andere van deze soort: %1</translation>
    </message>
    <message>
        <source>said yes, %1</source>
        <translation>zei ja, %1</translation>
    </message>
    <message>
        <source>said no, %1</source>
        <translation>zei nee, %1</translation>
    </message>
    <message>
        <source>Order form, call of today …</source>
        <translation>Bestelformulier, gesprek van vandaag …</translation>
    </message>
    <message>
        <source>WhatsApp needs the debtor's own yes: say where it was given. A no is respected at once, also by what is waiting in the outbox.</source>
        <translation>Voor WhatsApp moet de debiteur zelf ja hebben gezegd: noteer waar dat was. Een nee geldt meteen, ook voor wat in het Postvak UIT klaarstaat.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Say where the debtor agreed to WhatsApp.</source>
        <translation>Noteer waar de debiteur met WhatsApp instemde.</translation>
    </message>
    <message>
        <source>sequence chosen for %1</source>
        <translation>reeks gekozen voor %1</translation>
    </message>
    <message>
        <source>Collected by &amp;direct debit: no reminders</source>
        <translation>Automatische &amp;incasso: geen herinneringen</translation>
    </message>
    <message>
        <source>Collected by &amp;direct debit: no reminders (%1)</source>
        <translation>Automatische &amp;incasso: geen herinneringen (%1)</translation>
    </message>
    <message>
        <source>Holds for what is open now and for every new invoice. When a debit fails, take it off that invoice in the menu Invoice.</source>
        <translation>Geldt voor wat nu openstaat en voor elke nieuwe factuur. Mislukt een incasso, zet die dan bij de factuur uit in het menu Factuur.</translation>
    </message>
    <message>
        <source>direct debit for %1</source>
        <translation>automatische incasso voor %1</translation>
    </message>
    <message>
        <source>no direct debit for %1</source>
        <translation>geen automatische incasso voor %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::CustomerGroupBox</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Choose a customer group, or type the name of a new one.</source>
        <translation>Kies een klantgroep, of typ de naam van een nieuwe.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::CustomerGroupDialog</name>
    <message>
        <source>Customer &amp;group</source>
        <translation>Klant&amp;groep</translation>
    </message>
    <message numerus="yes">
        <source>Customer group of %n debtor(s)</source>
        <translation>
            <numerusform>Klantgroep van %n debiteur</numerusform>
            <numerusform>Klantgroep van %n debiteuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Aging can be looked at per group, and on the Rules page a group can follow a sequence of its own.</source>
        <translation>Ouderdom is per groep te bekijken, en op de pagina Regels kan een groep een eigen reeks volgen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) out of their customer group</source>
        <translation>
            <numerusform>%n debiteur uit de klantgroep</numerusform>
            <numerusform>%n debiteuren uit hun klantgroep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) in customer group %1</source>
        <translation>
            <numerusform>%n debiteur in klantgroep %1</numerusform>
            <numerusform>%n debiteuren in klantgroep %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorAgreements</name>
    <message>
        <source>Payment plan</source>
        <translation>Betalingsregeling</translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <translation>%1 van %2 betaald</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Betwisting</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>te beantwoorden</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What was agreed with this debtor</source>
        <translation>Wat met deze debiteur is afgesproken</translation>
    </message>
    <message>
        <source>Nothing was agreed with this debtor yet. A payment plan, a promise, a deferral or a dispute stands here once it is made.</source>
        <translation>Met deze debiteur is nog niets afgesproken. Een betalingsregeling, toezegging, uitstel of betwisting staat hier zodra die er is.</translation>
    </message>
</context>
</TS>
