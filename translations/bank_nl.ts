<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CliMatch</name>
    <message>
        <source>unallocated %1</source>
        <translation>niet afgeletterd %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
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
        <source>Text</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>takes back payment %1</source>
        <translation>haalt betaling %1 terug</translation>
    </message>
    <message>
        <source>Certain: %1, proposed: %2, unknown: %3</source>
        <translation>Zeker: %1, voorstel: %2, onbekend: %3</translation>
    </message>
    <message>
        <source>Bank data until %1</source>
        <translation>Bankgegevens tot en met %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) booked</source>
        <translation>
            <numerusform>%n regel geboekt</numerusform>
            <numerusform>%n regels geboekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to be matched</source>
        <translation>
            <numerusform>nog %n regel af te letteren</numerusform>
            <numerusform>nog %n regels af te letteren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was reminded of invoice %2 after it had been paid. To correct it: %3</source>
        <translation>%1 is aan factuur %2 herinnerd nadat die was betaald. Rechtzetten: %3</translation>
    </message>
    <message>
        <source>Which line? “match list” shows their numbers.</source>
        <translation>Welke regel? “match list” toont de nummers.</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bezig met boeken</translation>
    </message>
    <message>
        <source>Line %1 is left out. To undo it: %2</source>
        <translation>Regel %1 wordt weggelaten. Ongedaan maken: %2</translation>
    </message>
    <message>
        <source>Line %1 is open again.</source>
        <translation>Regel %1 staat weer open.</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Eigen rekening</translation>
    </message>
    <message>
        <source>Statements until</source>
        <translation>Afschriften tot en met</translation>
    </message>
    <message>
        <source>Reminders wait for it</source>
        <translation>Herinneringen wachten erop</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Betaalt vanaf</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
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
        <source>Bank lines, what they probably pay, and why</source>
        <translation>Bankregels, wat ze waarschijnlijk betalen en waarom</translation>
    </message>
    <message>
        <source>Which lines; open ones unless given</source>
        <translation>Welke regels; zonder keuze de openstaande</translation>
    </message>
    <message>
        <source>Only open lines of this certainty</source>
        <translation>Alleen openstaande regels van deze zekerheid</translation>
    </message>
    <message>
        <source>Book a bank line as proposed, or everything that is certain</source>
        <translation>Een bankregel boeken zoals voorgesteld, of alles wat zeker is</translation>
    </message>
    <message>
        <source>All certain lines at once</source>
        <translation>Alle zekere regels in één keer</translation>
    </message>
    <message>
        <source>Another candidate than the best: 1 is the first of the others</source>
        <translation>Een andere kandidaat dan de beste: 1 is de eerste van de overige</translation>
    </message>
    <message>
        <source>Book a bank line by hand, split if need be</source>
        <translation>Een bankregel met de hand boeken, zo nodig gesplitst</translation>
    </message>
    <message>
        <source>An invoice it pays; without an amount as much as there is</source>
        <translation>Een factuur die ermee betaald wordt; zonder bedrag zoveel als er is</translation>
    </message>
    <message>
        <source>Whose money it is; what reaches no invoice stays unallocated</source>
        <translation>Van wie het geld is; wat op geen factuur komt, blijft niet afgeletterd</translation>
    </message>
    <message>
        <source>Book money the bank took back: its invoices are open again</source>
        <translation>Geld boeken dat de bank heeft teruggehaald: de facturen staan weer open</translation>
    </message>
    <message>
        <source>The payment that was taken back; the likeliest unless given</source>
        <translation>De betaling die is teruggehaald; zonder keuze de waarschijnlijkste</translation>
    </message>
    <message>
        <source>Leave a bank line out: it is no payment of a debtor</source>
        <translation>Een bankregel weglaten: het is geen betaling van een debiteur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Take back what a bank line was booked as, or that it was left out</source>
        <translation>Ongedaan maken hoe een bankregel is geboekt, of dat die is weggelaten</translation>
    </message>
    <message>
        <source>Own accounts and how fresh they are; accounts debtors pay from</source>
        <translation>Eigen rekeningen en tot wanneer ze bijgewerkt zijn; rekeningen waarvan debiteuren betalen</translation>
    </message>
    <message>
        <source>Only accounts of this debtor</source>
        <translation>Alleen rekeningen van deze debiteur</translation>
    </message>
    <message>
        <source>With --debtor: this account is not theirs</source>
        <translation>Met --debtor: deze rekening is niet van die debiteur</translation>
    </message>
    <message>
        <source>Reminders wait until its statements are in</source>
        <translation>Herinneringen wachten tot de afschriften ervan binnen zijn</translation>
    </message>
    <message>
        <source>Reminders no longer wait for it</source>
        <translation>Herinneringen wachten er niet meer op</translation>
    </message>
</context>
<context>
    <name>CliImport</name>
    <message>
        <source>This file was imported before.</source>
        <translation>Dit bestand is al eerder ingelezen.</translation>
    </message>
    <message>
        <source>bank lines: new %1, there already %2, perhaps there already %3, not booked by the bank %4</source>
        <translation>bankregels: nieuw %1, al aanwezig %2, misschien al aanwezig %3, door de bank nog niet geboekt %4</translation>
    </message>
    <message>
        <source>Receipts: certain %1, proposed %2, unknown %3</source>
        <translation>Ontvangsten: zeker %1, voorstel %2, onbekend %3</translation>
    </message>
    <message>
        <source>To book what is certain: %1</source>
        <translation>Boeken wat zeker is: %1</translation>
    </message>
    <message>
        <source>These are statements of a bank and other files together.</source>
        <translation>Dit zijn bankafschriften en andere bestanden door elkaar.</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>Lees ze na elkaar in.</translation>
    </message>
    <message>
        <source>Also take statements of an account that is not known as an own one</source>
        <translation>Ook afschriften nemen van een rekening die niet als eigen rekening bekend is</translation>
    </message>
    <message>
        <source>Also take bank lines that are perhaps there already under another reference</source>
        <translation>Ook bankregels nemen die er misschien al zijn onder een ander kenmerk</translation>
    </message>
    <message>
        <source>Of bank statements: also take back what their lines were booked as</source>
        <translation>Van bankafschriften: ook ongedaan maken hoe de regels zijn geboekt</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>betalingskenmerk</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>factuurnummer</translation>
    </message>
    <message>
        <source>number almost right</source>
        <translation>nummer bijna goed</translation>
    </message>
    <message>
        <source>number of the payment plan</source>
        <translation>nummer van de betalingsregeling</translation>
    </message>
    <message>
        <source>known account</source>
        <translation>bekende rekening</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>name almost the same</source>
        <translation>naam bijna gelijk</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>sum of several invoices</source>
        <translation>som van meer facturen</translation>
    </message>
    <message>
        <source>instalment of the plan</source>
        <translation>termijn van de regeling</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>een deel ervan</translation>
    </message>
    <message>
        <source>more than is open</source>
        <translation>meer dan openstaat</translation>
    </message>
    <message>
        <source>less a discount</source>
        <translation>met aftrek van korting</translation>
    </message>
    <message>
        <source>less bank costs</source>
        <translation>met aftrek van bankkosten</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>de oudste eerst</translation>
    </message>
    <message>
        <source>was paid already</source>
        <translation>was al betaald</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>er staat niets open</translation>
    </message>
    <message>
        <source>costs or interest are open too</source>
        <translation>ook kosten of rente staan open</translation>
    </message>
    <message>
        <source>paid by somebody else</source>
        <translation>betaald door iemand anders</translation>
    </message>
    <message>
        <source>more than one fits</source>
        <translation>meer dan één past</translation>
    </message>
    <message>
        <source>payment reference with a slip</source>
        <translation>betalingskenmerk met een fout</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>to be matched</source>
        <translation>nog af te letteren</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Account %1 is not known as an own account of this book.</source>
        <translation>Rekening %1 is niet bekend als eigen rekening van deze administratie.</translation>
    </message>
    <message>
        <source>Check that the file is of this company; if it is, import it with the choice to accept the account.</source>
        <translation>Controleer of het bestand van dit bedrijf is; zo ja, lees het dan in met de keuze om de rekening te aanvaarden.</translation>
    </message>
</context>
<context>
    <name>ThingText</name>
    <message>
        <source>bank line</source>
        <translation>bankregel</translation>
    </message>
    <message>
        <source>matched bank line</source>
        <translation>afgeletterde bankregel</translation>
    </message>
    <message>
        <source>money the bank took back</source>
        <translation>geld dat de bank heeft teruggehaald</translation>
    </message>
    <message>
        <source>proposal for this bank line</source>
        <translation>voorstel voor deze bankregel</translation>
    </message>
    <message>
        <source>bank lines that are certain</source>
        <translation>bankregels die zeker zijn</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%2 lines read like lines that are there already under another reference; they were left out.</source>
        <translation>%2 regels lijken op regels die er al zijn onder een ander kenmerk; ze zijn weggelaten.</translation>
    </message>
</context>
</TS>
