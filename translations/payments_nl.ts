<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::AssignLineDialog</name>
    <message>
        <source>What does this pay?</source>
        <translation>Wat betaalt dit?</translation>
    </message>
    <message>
        <source>Invoice number, debtor or amount</source>
        <translation>Factuurnummer, debiteur of bedrag</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Wat ermee betaald wordt</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
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
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 open, due %4</source>
        <translation>%1 · %2 · %3 openstaand, vervalt %4</translation>
    </message>
    <message>
        <source>%1 · keep as prepayment</source>
        <translation>%1 · bewaren als vooruitbetaling</translation>
    </message>
    <message>
        <source>prepayment</source>
        <translation>vooruitbetaling</translation>
    </message>
    <message>
        <source>This part is no amount.</source>
        <translation>Dit deel is geen bedrag.</translation>
    </message>
    <message>
        <source>Search what it pays and press Enter to add it. Several together split the money.</source>
        <translation>Zoek wat ermee betaald wordt en druk op Enter om het toe te voegen. Met meer dan één wordt het geld verdeeld.</translation>
    </message>
    <message>
        <source>%1 more is given out than came in.</source>
        <translation>Er wordt %1 meer verdeeld dan er binnenkwam.</translation>
    </message>
    <message>
        <source>The whole amount has a place.</source>
        <translation>Het hele bedrag heeft een bestemming.</translation>
    </message>
    <message>
        <source>%1 stays unallocated with this debtor.</source>
        <translation>%1 blijft niet afgeletterd bij deze debiteur staan.</translation>
    </message>
    <message>
        <source>%1 still has no place.</source>
        <translation>%1 heeft nog geen bestemming.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::BankLineDetail</name>
    <message>
        <source>Choose a line to see what it may pay.</source>
        <translation>Kies een regel om te zien wat ermee betaald kan zijn.</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <translation>telt vanaf %1</translation>
    </message>
    <message>
        <source>sent back by the bank</source>
        <translation>teruggeboekt door de bank</translation>
    </message>
    <message>
        <source>sent back by the bank: %1</source>
        <translation>teruggeboekt door de bank: %1</translation>
    </message>
    <message>
        <source>Takes back the payment of %1 by %2, received on %3</source>
        <translation>Boekt de betaling van %1 door %2, ontvangen op %3, terug</translation>
    </message>
    <message>
        <source>Nothing is proposed. It may be one of these:</source>
        <translation>Er is geen voorstel. Het kan een van deze zijn:</translation>
    </message>
    <message>
        <source>Nothing in the book says what this pays.</source>
        <translation>Niets in de administratie zegt wat hiermee betaald is.</translation>
    </message>
    <message>
        <source>Money that went out. No payment of a debtor is known that it may take back.</source>
        <translation>Geld dat eruit ging. Er is geen betaling van een debiteur bekend die hiermee teruggeboekt kan zijn.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Genegeerd: %1</translation>
    </message>
    <message>
        <source>Booked as: %1</source>
        <translation>Geboekt als: %1</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Boeken</translation>
    </message>
    <message>
        <source>Book it as chosen here: Enter in the list</source>
        <translation>Boeken zoals hier gekozen: Enter in de lijst</translation>
    </message>
    <message>
        <source>&amp;Not this</source>
        <translation>&amp;Niet dit</translation>
    </message>
    <message>
        <source>It pays something else: Backspace in the list</source>
        <translation>Er is iets anders mee betaald: Backspace in de lijst</translation>
    </message>
    <message>
        <source>&amp;Search invoice or split…</source>
        <translation>Factuur &amp;zoeken of splitsen…</translation>
    </message>
    <message>
        <source>As pre&amp;payment…</source>
        <translation>Als &amp;vooruitbetaling…</translation>
    </message>
    <message>
        <source>Keep the money with a debtor, for invoices still to come</source>
        <translation>Het geld bij een debiteur bewaren, voor facturen die nog komen</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>Ne&amp;geren…</translation>
    </message>
    <message>
        <source>It is no payment of a debtor</source>
        <translation>Het is geen betaling van een debiteur</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terugdraaien</translation>
    </message>
    <message>
        <source>The line is to be matched again</source>
        <translation>De regel moet dan opnieuw worden gekoppeld</translation>
    </message>
    <message>
        <source>Say t&amp;hank you…</source>
        <translation>Be&amp;danken…</translation>
    </message>
    <message>
        <source>Show &amp;debtor</source>
        <translation>Debiteur t&amp;onen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::BankLineNotes</name>
    <message>
        <source>By bank: %1</source>
        <translation>Via de bank: %1</translation>
    </message>
    <message>
        <source>Came in, not matched yet: %1</source>
        <translation>Binnengekomen, nog niet gekoppeld: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>Koppelen…</translation>
    </message>
    <message numerus="yes">
        <source>and %n other line(s)</source>
        <translation>
            <numerusform>en nog %n regel</numerusform>
            <numerusform>en nog %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message numerus="yes">
        <source>Paid from %1, %n time(s)</source>
        <translation>
            <numerusform>Betaald vanaf %1, %n keer</numerusform>
            <numerusform>Betaald vanaf %1, %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Niet van hen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::BankLineWords</name>
    <message>
        <source>money out</source>
        <translation>uitgegeven</translation>
    </message>
    <message>
        <source>%1 unallocated</source>
        <translation>%1 niet afgeletterd</translation>
    </message>
    <message>
        <source>takes back a payment of %1</source>
        <translation>boekt een betaling van %1 terug</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>misschien %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::BankLinesTableWords</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betaalt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::BankLinesView</name>
    <message>
        <source>Certain</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>May be booked without looking at them one by one</source>
        <translation>Mogen worden geboekt zonder ze een voor een te bekijken</translation>
    </message>
    <message>
        <source>Most likely: one key each</source>
        <translation>Zeer waarschijnlijk: één toets per regel</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Een mens beslist</translation>
    </message>
    <message>
        <source>What you paid yourself; nothing has to be done with it</source>
        <translation>Wat u zelf betaalde; daar hoeft niets mee te gebeuren</translation>
    </message>
    <message>
        <source>No payments of debtors</source>
        <translation>Geen betalingen van debiteuren</translation>
    </message>
    <message>
        <source>The newest lines that are booked</source>
        <translation>De nieuwste regels die geboekt zijn</translation>
    </message>
    <message>
        <source>Book as proposed</source>
        <translation>Boeken zoals voorgesteld</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Niet dit</translation>
    </message>
    <message>
        <source>Search invoice or split…</source>
        <translation>Factuur zoeken of splitsen…</translation>
    </message>
    <message>
        <source>As prepayment…</source>
        <translation>Als vooruitbetaling…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Negeren…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>No such bank lines</source>
        <translation>Geen zulke bankregels</translation>
    </message>
    <message>
        <source>Clear the filter to see what is to be matched.</source>
        <translation>Wis het filter om te zien wat nog gekoppeld moet worden.</translation>
    </message>
    <message>
        <source>No bank statement was read yet</source>
        <translation>Nog geen bankafschrift ingelezen</translation>
    </message>
    <message>
        <source>Drop the file of your bank on this window: CAMT.053, MT940, CODA, or the list your bank exports as CSV, also in a zip. You see what it brings before anything is stored.</source>
        <translation>Sleep het bestand van uw bank naar dit venster: CAMT.053, MT940, CODA of de lijst die uw bank als CSV exporteert, ook in een zip. U ziet wat het brengt voordat er iets wordt bewaard.</translation>
    </message>
    <message>
        <source>All that came in is matched</source>
        <translation>Alles wat binnenkwam is gekoppeld</translation>
    </message>
    <message>
        <source>Drop the next file of your bank on this window.</source>
        <translation>Sleep het volgende bestand van uw bank naar dit venster.</translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation>%1 geboekt</translation>
    </message>
    <message>
        <source>Leave a bank line out</source>
        <translation>Een bankregel negeren</translation>
    </message>
    <message>
        <source>%1 is no payment of a debtor. It stays in the book, under “Left out”, with the reason.</source>
        <translation>%1 is geen betaling van een debiteur. De regel blijft in de administratie, onder “Genegeerd”, met de reden.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>left out %1</source>
        <translation>%1 genegeerd</translation>
    </message>
    <message>
        <source>Booking what is certain</source>
        <translation>Boeken wat zeker is</translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s) booked</source>
        <translation>
            <numerusform>%n bankregel geboekt</numerusform>
            <numerusform>%n bankregels geboekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s) booked.</source>
        <translation>
            <numerusform>%n bankregel is geboekt.</numerusform>
            <numerusform>%n bankregels zijn geboekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to be matched.</source>
        <translation>Er hoeft niets meer te worden gekoppeld.</translation>
    </message>
    <message>
        <source>%1 was reminded after the money had come in.</source>
        <translation>%1 is herinnerd nadat het geld al binnen was.</translation>
    </message>
    <message numerus="yes">
        <source>So were %n other(s).</source>
        <translation>
            <numerusform>Dat geldt ook voor %n andere.</numerusform>
            <numerusform>Dat geldt ook voor %n andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a correction…</source>
        <translation>Rechtzetting schrijven…</translation>
    </message>
    <message>
        <source>Filter by name, text or amount</source>
        <translation>Filter op naam, omschrijving of bedrag</translation>
    </message>
    <message>
        <source>Bank lines. Enter books, Backspace says it is something else.</source>
        <translation>Bankregels. Enter boekt, Backspace zegt dat het iets anders is.</translation>
    </message>
</context>
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
        <translation>Terugdraaien</translation>
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
    <message numerus="yes">
        <source>%n bank line(s) to be matched</source>
        <translation>
            <numerusform>%n bankregel te koppelen</numerusform>
            <numerusform>%n bankregels te koppelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Book all certain (%1)</source>
        <translation>Alle zekere boeken (%1)</translation>
    </message>
    <message>
        <source>Book all certain</source>
        <translation>Alle zekere boeken</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Bankregels</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Afschriften</translation>
    </message>
    <message>
        <source>Books every line of which it is certain what it pays; one step back undoes all</source>
        <translation>Boekt elke regel waarvan zeker is wat ermee betaald is; met één stap terug wordt alles ongedaan gemaakt</translation>
    </message>
    <message>
        <source>&amp;Book all certain bank lines</source>
        <translation>Alle zekere &amp;bankregels boeken</translation>
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
<context>
    <name>tegoed::ui::StatementHistoryView</name>
    <message>
        <source>taken back %1</source>
        <translation>teruggedraaid %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Do not wait for this account</source>
        <translation>Niet op deze rekening wachten</translation>
    </message>
    <message>
        <source>Wait for this account</source>
        <translation>Op deze rekening wachten</translation>
    </message>
    <message>
        <source>Taking the statements back</source>
        <translation>De afschriften terugdraaien</translation>
    </message>
    <message>
        <source>Everything these statements brought is taken back.</source>
        <translation>Alles wat deze afschriften brachten is teruggedraaid.</translation>
    </message>
    <message>
        <source>Lines of these statements are booked. Should what they paid be taken back as well? Those invoices are open again then.</source>
        <translation>Regels van deze afschriften zijn geboekt. Moet ook worden teruggedraaid wat ermee betaald is? Die facturen staan dan weer open.</translation>
    </message>
    <message>
        <source>Take back everything</source>
        <translation>Alles terugdraaien</translation>
    </message>
    <message>
        <source>Statements that were read</source>
        <translation>Ingelezen afschriften</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Uw rekeningen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>To be matched</source>
        <translation>Te koppelen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Bank data until</source>
        <translation>Bankgegevens tot en met</translation>
    </message>
    <message>
        <source>Reminders wait for it</source>
        <translation>Herinneringen wachten erop</translation>
    </message>
    <message>
        <source>Take these statements back</source>
        <translation>Deze afschriften terugdraaien</translation>
    </message>
</context>
</TS>
