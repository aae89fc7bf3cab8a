<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CliMatch</name>
    <message>
        <source>Put an apology into the outbox where a reminder left after the payment</source>
        <translation>Zet een excuus in Postvak UIT waar een herinnering na de betaling is vertrokken</translation>
    </message>
    <message>
        <source>Put thanks into the outbox for whom the book thanks (book set --thanks)</source>
        <translation>Zet een bedankje in Postvak UIT voor wie de administratie bedankt (book set --thanks)</translation>
    </message>
    <message>
        <source>What a discount or bank costs leave open is written off: why</source>
        <translation>Wat door korting of bankkosten openblijft, wordt afgeboekt: waarom</translation>
    </message>
    <message>
        <source>The same as match book</source>
        <translation>Hetzelfde als match book</translation>
    </message>
    <message>
        <source>costs and interest of %1 %2</source>
        <translation>kosten en rente van %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for approval in the outbox</source>
        <translation>
            <numerusform>%n bericht wacht in Postvak UIT op goedkeuring</numerusform>
            <numerusform>%n berichten wachten in Postvak UIT op goedkeuring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliPaymentLetter</name>
    <message>
        <source>Message %1 waits for approval in the outbox.</source>
        <translation>Bericht %1 wacht in Postvak UIT op goedkeuring.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Herinnerd op</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>No reminder crossed a payment.</source>
        <translation>Geen herinnering heeft een betaling gekruist.</translation>
    </message>
    <message>
        <source>Over which channel; without it as the debtor is usually written to</source>
        <translation>Via welk kanaal; zonder keuze zoals de debiteur gewoonlijk bericht krijgt</translation>
    </message>
    <message>
        <source>Language of the message; without it the debtor's</source>
        <translation>Taal van het bericht; zonder keuze die van de debiteur</translation>
    </message>
    <message>
        <source>Reminders that crossed a payment; with one of them: put an apology into the outbox for approval</source>
        <translation>Herinneringen die een betaling kruisten; met een ervan: zet een excuus ter goedkeuring in Postvak UIT</translation>
    </message>
    <message>
        <source>Put thanks for a payment into the outbox for approval</source>
        <translation>Zet een bedankje voor een betaling ter goedkeuring in Postvak UIT</translation>
    </message>
</context>
<context>
    <name>CliBook</name>
    <message>
        <source>Whom to offer thanks once an invoice is paid; nobody unless given</source>
        <translation>Wie een bedankje krijgt aangeboden zodra een factuur is betaald; niemand zolang niets is gekozen</translation>
    </message>
</context>
<context>
    <name>CliWatch</name>
    <message>
        <source>No folder is watched.</source>
        <translation>Er wordt geen map bewaakt.</translation>
    </message>
    <message>
        <source>Files that appear in %1 come in by themselves.</source>
        <translation>Bestanden die in %1 verschijnen, worden vanzelf ingelezen.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welke map?</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Nothing new in %1.</source>
        <translation>Niets nieuws in %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Wat het bracht</translation>
    </message>
    <message>
        <source>Nothing came in that you have not seen.</source>
        <translation>Er is niets binnengekomen dat u niet hebt gezien.</translation>
    </message>
    <message>
        <source>Read up to number %1.</source>
        <translation>Gelezen tot en met nummer %1.</translation>
    </message>
    <message>
        <source>Which file? “watch list --all” shows their numbers.</source>
        <translation>Welk bestand? “watch list --all” toont de nummers.</translation>
    </message>
    <message>
        <source>The next run looks at number %1 again.</source>
        <translation>De volgende keer wordt nummer %1 opnieuw bekeken.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) just changed; the next run takes them.</source>
        <translation>
            <numerusform>%n bestand is net gewijzigd; de volgende keer wordt het ingelezen.</numerusform>
            <numerusform>%n bestanden zijn net gewijzigd; de volgende keer worden ze ingelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import by itself what appears in a folder: bank files, invoices, answers</source>
        <translation>Leest vanzelf in wat in een map verschijnt: bankbestanden, facturen, antwoorden</translation>
    </message>
    <message>
        <source>Watch no folder any more</source>
        <translation>Bewaakt geen map meer</translation>
    </message>
    <message>
        <source>Say which folder is watched</source>
        <translation>Zegt welke map wordt bewaakt</translation>
    </message>
    <message>
        <source>Import what is new in the watched folder; moves nothing</source>
        <translation>Leest in wat nieuw is in de bewaakte map; verplaatst niets</translation>
    </message>
    <message>
        <source>What came in by itself and nobody has seen yet</source>
        <translation>Wat vanzelf is binnengekomen en nog niemand heeft gezien</translation>
    </message>
    <message>
        <source>Also what was seen</source>
        <translation>Ook wat is gezien</translation>
    </message>
    <message>
        <source>Say that you have read what came in</source>
        <translation>Zegt dat u hebt gelezen wat binnenkwam</translation>
    </message>
    <message>
        <source>Look at a file again in the next run</source>
        <translation>Bekijkt een bestand de volgende keer opnieuw</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>nothing in it could be used</source>
        <translation>niets erin was bruikbaar</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>ingelezen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Er stond niets nieuws in.</translation>
    </message>
    <message>
        <source>An answer of a debtor; it waits to be read.</source>
        <translation>Een antwoord van een debiteur; het wacht op lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s)</source>
        <translation>
            <numerusform>%n bankregel</numerusform>
            <numerusform>%n bankregels</numerusform>
        </translation>
    </message>
    <message>
        <source>of the receipts certain %1, proposed %2, unknown %3</source>
        <translation>van de ontvangsten zeker %1, voorstel %2, onbekend %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliImport</name>
    <message>
        <source>Payments of a list: match them like bank lines instead of booking them where the list says</source>
        <translation>Betalingen van een lijst: letter ze af als bankregels in plaats van ze te boeken waar de lijst zegt</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>first costs and interest, then the invoice</source>
        <translation>eerst kosten en rente, dan de factuur</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This book watches no folder.</source>
        <translation>Deze administratie bewaakt geen map.</translation>
    </message>
</context>
<context>
    <name>ThingText</name>
    <message>
        <source>difference to write off</source>
        <translation>verschil om af te boeken</translation>
    </message>
    <message>
        <source>reminder to correct</source>
        <translation>herinnering om recht te zetten</translation>
    </message>
    <message>
        <source>payment to thank for</source>
        <translation>betaling om voor te bedanken</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
</context>
<context>
    <name>EscalationText</name>
    <message>
        <source>Bank: nobody said yet until when it was looked at</source>
        <translation>Bank: nog niet gezegd tot en met wanneer er is gekeken</translation>
    </message>
    <message>
        <source>Bank looked at until: %1</source>
        <translation>Bank bekeken tot en met: %1</translation>
    </message>
    <message>
        <source>Bank data until: %1</source>
        <translation>Bankgegevens tot en met: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n banking day(s) old)</source>
        <translation>
            <numerusform>%1 (%n bankdag oud)</numerusform>
            <numerusform>%1 (%n bankdagen oud)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>bank account</source>
        <translation>bankrekening</translation>
    </message>
</context>
</TS>
