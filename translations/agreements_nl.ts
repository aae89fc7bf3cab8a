<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgreementText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Promised %1 by %2</source>
        <translation>%1 toegezegd, uiterlijk %2</translation>
    </message>
    <message>
        <source>%3 promised %1 by %2</source>
        <translation>%3 heeft %1 toegezegd, uiterlijk %2</translation>
    </message>
    <message>
        <source>Promise withdrawn</source>
        <translation>Toezegging ingetrokken</translation>
    </message>
    <message>
        <source>Promise settled</source>
        <translation>Toezegging afgehandeld</translation>
    </message>
    <message>
        <source>Promise needs no confirmation</source>
        <translation>Toezegging hoeft niet te worden bevestigd</translation>
    </message>
    <message>
        <source>Confirmation of the promise made</source>
        <translation>Bevestiging van de toezegging gemaakt</translation>
    </message>
    <message>
        <source>Deferral until %1</source>
        <translation>Uitstel tot en met %1</translation>
    </message>
    <message>
        <source>Deferral ended</source>
        <translation>Uitstel beëindigd</translation>
    </message>
    <message>
        <source>Disputed: %1, answer by %2</source>
        <translation>Betwist: %1, antwoord uiterlijk %2</translation>
    </message>
    <message>
        <source>Dispute changed: %1 answers by %2</source>
        <translation>Betwisting gewijzigd: %1 antwoordt uiterlijk %2</translation>
    </message>
    <message>
        <source>Dispute ended, %1</source>
        <translation>Betwisting beëindigd, %1</translation>
    </message>
    <message>
        <source>Dispute withdrawn: it was entered by mistake</source>
        <translation>Betwisting ingetrokken: per vergissing ingevoerd</translation>
    </message>
    <message>
        <source>Reason for not paying: %1</source>
        <translation>Reden van niet betalen: %1</translation>
    </message>
    <message>
        <source>Reason for not paying taken away</source>
        <translation>Reden van niet betalen weggehaald</translation>
    </message>
    <message>
        <source>open</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>nagekomen</translation>
    </message>
    <message>
        <source>partly kept</source>
        <translation>deels nagekomen</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niet nagekomen</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>confirmation waits in the outbox</source>
        <translation>bevestiging wacht in Postvak UIT</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>needs no confirmation</source>
        <translation>hoeft niet te worden bevestigd</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gecrediteerd</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>deels terecht</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation>Geen reden vastgelegd</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s), %1 kept</source>
        <translation>
            <numerusform>%n toezegging, %1 nagekomen</numerusform>
            <numerusform>%n toezeggingen, %1 nagekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was promised by %2; it may still come in today.</source>
        <translation>%1 was toegezegd voor uiterlijk %2; het kan vandaag nog binnenkomen.</translation>
    </message>
    <message>
        <source>%1 was promised by %2; only %3 came in.</source>
        <translation>%1 was toegezegd voor uiterlijk %2; er kwam maar %3 binnen.</translation>
    </message>
    <message>
        <source>%1 was promised by %2; nothing came in.</source>
        <translation>%1 was toegezegd voor uiterlijk %2; er kwam niets binnen.</translation>
    </message>
    <message>
        <source>Disputed, %1: %2 was to answer by %3.</source>
        <translation>Betwist, %1: %2 zou uiterlijk %3 antwoorden.</translation>
    </message>
    <message>
        <source>To do since %1: %2</source>
        <translation>Te doen sinds %1: %2</translation>
    </message>
    <message>
        <source>%1 has passed.</source>
        <translation>%1 is voorbij.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Kies vandaag of een latere dag.</translation>
    </message>
    <message>
        <source>%1 has yet to come.</source>
        <translation>%1 moet nog komen.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>An amount of %1 cannot be agreed about.</source>
        <translation>Over een bedrag van %1 valt niets af te spreken.</translation>
    </message>
    <message>
        <source>Give more than zero.</source>
        <translation>Geef meer dan nul.</translation>
    </message>
    <message>
        <source>%1 is more than what is open, %2.</source>
        <translation>%1 is meer dan wat openstaat, %2.</translation>
    </message>
    <message>
        <source>Give at most the open amount, or name more invoices.</source>
        <translation>Geef ten hoogste het openstaande bedrag, of noem meer facturen.</translation>
    </message>
    <message>
        <source>Nothing is open of %1.</source>
        <translation>Van %1 staat niets open.</translation>
    </message>
    <message>
        <source>Choose an invoice that is still open.</source>
        <translation>Kies een factuur die nog openstaat.</translation>
    </message>
    <message>
        <source>Invoice %1 is written off.</source>
        <translation>Factuur %1 is afgeboekt.</translation>
    </message>
    <message>
        <source>Undo the write-off first.</source>
        <translation>Maak eerst de afboeking ongedaan.</translation>
    </message>
    <message>
        <source>Invoice %1 is of another debtor.</source>
        <translation>Factuur %1 is van een andere debiteur.</translation>
    </message>
    <message>
        <source>Choose invoices of one debtor.</source>
        <translation>Kies facturen van één debiteur.</translation>
    </message>
    <message>
        <source>There is no reason “%1” in the list.</source>
        <translation>De reden “%1” staat niet in de lijst.</translation>
    </message>
    <message>
        <source>Look at the list of reasons, or add it.</source>
        <translation>Bekijk de lijst met redenen, of voeg hem toe.</translation>
    </message>
    <message>
        <source>The reason “%1” is not used any more.</source>
        <translation>De reden “%1” wordt niet meer gebruikt.</translation>
    </message>
    <message>
        <source>Choose another, or offer it again.</source>
        <translation>Kies een andere, of bied hem weer aan.</translation>
    </message>
    <message>
        <source>The reason “%1” cannot be taken away: it opens a dispute.</source>
        <translation>De reden “%1” kan niet weg: die opent een betwisting.</translation>
    </message>
    <message>
        <source>Of %1 earlier promises %2 were not kept.</source>
        <translation>Van %1 eerdere toezeggingen zijn er %2 niet nagekomen.</translation>
    </message>
    <message>
        <source>Agree on something that works, or confirm that you want it all the same.</source>
        <translation>Spreek iets af wat wel lukt, of bevestig dat u het toch wilt.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Gesproken</translation>
    </message>
    <message>
        <source>Promises to pay</source>
        <translation>Zegt betaling toe</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen gehoor</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Later weer bellen</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Verkeerd nummer</translation>
    </message>
    <message>
        <source>Disputes it</source>
        <translation>Betwist de factuur</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Toezegging loopt af</translation>
    </message>
    <message>
        <source>Promise partly kept</source>
        <translation>Toezegging deels nagekomen</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Toezegging niet nagekomen</translation>
    </message>
    <message>
        <source>Dispute to answer</source>
        <translation>Betwisting te beantwoorden</translation>
    </message>
    <message>
        <source>Deferral ends</source>
        <translation>Uitstel loopt af</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Volgende actie</translation>
    </message>
    <message>
        <source>Deferral of %1 until %2.</source>
        <translation>Uitstel van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>The debtor called: %1</source>
        <translation>De debiteur belde: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Gebeld: %1</translation>
    </message>
    <message>
        <source>%1 called: %2</source>
        <translation>%1 belde: %2</translation>
    </message>
    <message>
        <source>Called %1: %2</source>
        <translation>Gebeld met %1: %2</translation>
    </message>
    <message>
        <source>%1, again on %2</source>
        <translation>%1, opnieuw op %2</translation>
    </message>
    <message>
        <source>%1 – “%2”</source>
        <translation>%1 – “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Best reached in the morning: %1 of %n call(s).</source>
        <translation>
            <numerusform>&apos;s Morgens het best bereikt: %1 van %n gesprek.</numerusform>
            <numerusform>&apos;s Morgens het best bereikt: %1 van %n gesprekken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best reached in the afternoon: %1 of %n call(s).</source>
        <translation>
            <numerusform>&apos;s Middags het best bereikt: %1 van %n gesprek.</numerusform>
            <numerusform>&apos;s Middags het best bereikt: %1 van %n gesprekken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best reached after five o&apos;clock: %1 of %n call(s).</source>
        <translation>
            <numerusform>Na vijf uur het best bereikt: %1 van %n gesprek.</numerusform>
            <numerusform>Na vijf uur het best bereikt: %1 van %n gesprekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment plan: message to send</source>
        <translation>Betalingsregeling: bericht te versturen</translation>
    </message>
    <message>
        <source>Payment plan may be ended</source>
        <translation>Betalingsregeling kan worden beëindigd</translation>
    </message>
    <message>
        <source>Instalment missed</source>
        <translation>Termijn gemist</translation>
    </message>
    <message>
        <source>Proposal of the debtor</source>
        <translation>Voorstel van de debiteur</translation>
    </message>
    <message>
        <source>Payment plan without an answer</source>
        <translation>Betalingsregeling zonder antwoord</translation>
    </message>
    <message>
        <source>Instalment due today</source>
        <translation>Termijn vervalt vandaag</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <translation>%1 van %2 van %3</translation>
    </message>
    <message>
        <source>Instalment %1 is due on %2; the reminder of it can leave today.</source>
        <translation>Termijn %1 vervalt op %2; de herinnering daaraan kan vandaag weg.</translation>
    </message>
    <message>
        <source>Instalment %1 was due on %2 and is not paid; the notice can leave today.</source>
        <translation>Termijn %1 verviel op %2 en is niet betaald; het bericht daarover kan vandaag weg.</translation>
    </message>
    <message>
        <source>Instalment %1 was due on %2 and is still open; the warning that the plan ends can leave today.</source>
        <translation>Termijn %1 verviel op %2 en staat nog open; de waarschuwing dat de regeling vervalt, kan vandaag weg.</translation>
    </message>
    <message>
        <source>%1 ended on %2; the debtor has not been told yet.</source>
        <translation>%1 is op %2 vervallen; de debiteur weet het nog niet.</translation>
    </message>
    <message>
        <source>Instalment %1 was due on %2; %3 is open and the last day of the warning has passed.</source>
        <translation>Termijn %1 verviel op %2; er staat %3 open en de laatste dag van de waarschuwing is voorbij.</translation>
    </message>
    <message>
        <source>Instalment %1 was due on %2; %3 is open. The debtor still has time to put it right.</source>
        <translation>Termijn %1 verviel op %2; er staat %3 open. De debiteur heeft nog tijd om dit te herstellen.</translation>
    </message>
    <message>
        <source>The debtor proposed other instalments for %1 on %2.</source>
        <translation>De debiteur stelde op %2 andere termijnen voor bij %1.</translation>
    </message>
    <message>
        <source>For %1 an answer was asked by %2.</source>
        <translation>Voor %1 is een antwoord gevraagd vóór of op %2.</translation>
    </message>
    <message>
        <source>Instalment %1 is due today; %2 is open.</source>
        <translation>Termijn %1 vervalt vandaag; er staat %2 open.</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>There is an agreement about invoice %1.</source>
        <translation>Over factuur %1 is iets afgesproken.</translation>
    </message>
    <message>
        <source>There is an agreement about everything that is open: wait until it is over.</source>
        <translation>Over alles wat openstaat is iets afgesproken: wacht tot dat voorbij is.</translation>
    </message>
    <message>
        <source>agreed about</source>
        <translation>afgesproken</translation>
    </message>
</context>
<context>
    <name>ThingText</name>
    <message>
        <source>promise to pay</source>
        <translation>toezegging</translation>
    </message>
    <message>
        <source>deferral</source>
        <translation>uitstel</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>betwisting</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>bevestiging</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultaat</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
</context>
<context>
    <name>CliAgreement</name>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of exacte naam</translation>
    </message>
    <message>
        <source>Invoice it is about; can be given several times. Without it what is overdue, else what is open</source>
        <translation>Factuur waar het om gaat; mag meer keren. Zonder: wat vervallen is, anders wat openstaat</translation>
    </message>
    <message>
        <source>That message leaves with the next sending</source>
        <translation>Dat bericht gaat mee met de volgende verzending</translation>
    </message>
    <message>
        <source>Its way: email, sms, whatsapp or letter; without it as the debtor can be reached</source>
        <translation>De weg: email, sms, whatsapp of letter; zonder: zoals de debiteur te bereiken is</translation>
    </message>
    <message>
        <source>Its language; without it the debtor's</source>
        <translation>De taal; zonder: die van de debiteur</translation>
    </message>
</context>
<context>
    <name>CliCall</name>
    <message>
        <source>The call is noted.</source>
        <translation>Het gesprek is genoteerd.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Geen gesprekken.</translation>
    </message>
    <message>
        <source>The note is added.</source>
        <translation>De notitie is toegevoegd.</translation>
    </message>
    <message>
        <source>reached, promised, no_answer, try_again, wrong_number or disputed</source>
        <translation>reached, promised, no_answer, try_again, wrong_number of disputed</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>Its invoices show again on that day</source>
        <translation>De facturen komen op die dag terug</translation>
    </message>
    <message>
        <source>The call is this step of the sequence</source>
        <translation>Het gesprek is deze stap van de reeks</translation>
    </message>
    <message>
        <source>Note a call with a debtor</source>
        <translation>Een gesprek met een debiteur noteren</translation>
    </message>
    <message>
        <source>List the calls with a debtor</source>
        <translation>De gesprekken met een debiteur tonen</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of exacte naam</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>De notitie</translation>
    </message>
    <message>
        <source>Add a note to the timeline of a debtor or invoice</source>
        <translation>Een notitie toevoegen aan de tijdlijn van een debiteur of factuur</translation>
    </message>
</context>
<context>
    <name>CliDeferral</name>
    <message>
        <source>Deferred until %1 (number %2).</source>
        <translation>Uitgesteld tot en met %1 (nummer %2).</translation>
    </message>
    <message>
        <source>The deferral is over; its invoices go on.</source>
        <translation>Het uitstel is voorbij; de facturen gaan verder.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>No deferrals.</source>
        <translation>Geen uitstel verleend.</translation>
    </message>
    <message>
        <source>Last day; nothing is sent before the day after</source>
        <translation>Laatste dag; vóór de dag erna gaat er niets weg</translation>
    </message>
    <message>
        <source>Note that no interest is asked over it</source>
        <translation>Noteren dat er geen rente over wordt gevraagd</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat er is afgesproken</translation>
    </message>
    <message>
        <source>Also when two earlier promises were not kept</source>
        <translation>Ook als twee eerdere toezeggingen niet zijn nagekomen</translation>
    </message>
    <message>
        <source>Give a debtor more time; the step stays</source>
        <translation>Een debiteur uitstel geven; de stap blijft</translation>
    </message>
    <message>
        <source>Confirm it: the message goes into the outbox</source>
        <translation>Bevestigen: het bericht gaat naar Postvak UIT</translation>
    </message>
    <message>
        <source>End a deferral before its day</source>
        <translation>Uitstel eerder beëindigen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>List deferrals</source>
        <translation>Verleend uitstel tonen</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>Ook wat voorbij is</translation>
    </message>
</context>
<context>
    <name>CliDispute</name>
    <message>
        <source>Disputed: %1, answer by %2. Nothing is sent about this invoice.</source>
        <translation>Betwist: %1, antwoord uiterlijk %2. Over deze factuur gaat niets weg.</translation>
    </message>
    <message numerus="yes">
        <source>Settled after %n day(s); its next step comes as many days later.</source>
        <translation>
            <numerusform>Afgehandeld na %n dag; de volgende stap komt zoveel later.</numerusform>
            <numerusform>Afgehandeld na %n dagen; de volgende stap komt zoveel later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn, as if it had never been.</source>
        <translation>Ingetrokken, alsof het er nooit is geweest.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Gewijzigd.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation>Er is niets betwist.</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>De factuur</translation>
    </message>
    <message>
        <source>The part that is disputed; without it all that is open</source>
        <translation>Het deel dat wordt betwist; zonder: alles wat openstaat</translation>
    </message>
    <message>
        <source>A code of “reason list”; without it dispute</source>
        <translation>Een code van “reason list”; zonder: dispute</translation>
    </message>
    <message>
        <source>In the debtor's words</source>
        <translation>In de woorden van de debiteur</translation>
    </message>
    <message>
        <source>Who looks into it; without it you</source>
        <translation>Wie het uitzoekt; zonder: u</translation>
    </message>
    <message>
        <source>When the debtor gets an answer; without it in ten working days</source>
        <translation>Wanneer de debiteur antwoord krijgt; zonder: over tien werkdagen</translation>
    </message>
    <message>
        <source>Note that an invoice is not accepted; it waits, the others go on</source>
        <translation>Noteren dat een factuur wordt betwist; die wacht, de andere gaan verder</translation>
    </message>
    <message>
        <source>Tell the debtor so: the message goes into the outbox</source>
        <translation>De debiteur dat laten weten: het bericht gaat naar Postvak UIT</translation>
    </message>
    <message>
        <source>Settle a dispute; the invoice goes on</source>
        <translation>Een betwisting afhandelen; de factuur gaat verder</translation>
    </message>
    <message>
        <source>credit_note, partly_right or rejected</source>
        <translation>credit_note, partly_right of rejected</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat er is besloten</translation>
    </message>
    <message>
        <source>Give a dispute to somebody else, another day for the answer, or withdraw it</source>
        <translation>Een betwisting aan een ander geven, een andere dag voor het antwoord, of intrekken</translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation>Wie het uitzoekt</translation>
    </message>
    <message>
        <source>When the debtor gets an answer</source>
        <translation>Wanneer de debiteur antwoord krijgt</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>Per vergissing ingevoerd</translation>
    </message>
    <message>
        <source>List what is disputed</source>
        <translation>Tonen wat betwist is</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>Also those that are settled</source>
        <translation>Ook wat is afgehandeld</translation>
    </message>
</context>
<context>
    <name>CliPromise</name>
    <message>
        <source>Noted (number %1). Nothing is sent about it until %2.</source>
        <translation>Genoteerd (nummer %1). Tot en met %2 gaat er niets over weg.</translation>
    </message>
    <message>
        <source>The confirmation stands in the outbox as number %1.</source>
        <translation>De bevestiging staat in Postvak UIT als nummer %1.</translation>
    </message>
    <message>
        <source>It needs no confirmation.</source>
        <translation>Het hoeft niet te worden bevestigd.</translation>
    </message>
    <message>
        <source>The promise is over; its invoices go on.</source>
        <translation>De toezegging is voorbij; de facturen gaan verder.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Toegezegd voor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bevestiging</translation>
    </message>
    <message>
        <source>No promises.</source>
        <translation>Geen toezeggingen.</translation>
    </message>
    <message>
        <source>By when they will have paid</source>
        <translation>Wanneer er uiterlijk betaald is</translation>
    </message>
    <message>
        <source>How much; without it all that is open of the invoices</source>
        <translation>Hoeveel; zonder: alles wat van de facturen openstaat</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wie het heeft gezegd</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>It was said on the phone: the call is recorded with it</source>
        <translation>Telefonisch gezegd: het gesprek wordt meteen vastgelegd</translation>
    </message>
    <message>
        <source>The call is this step of the sequence</source>
        <translation>Het gesprek is deze stap van de reeks</translation>
    </message>
    <message>
        <source>Also when two earlier promises were not kept</source>
        <translation>Ook als twee eerdere toezeggingen niet zijn nagekomen</translation>
    </message>
    <message>
        <source>Note that a debtor will pay; its invoices are left alone until the working day after</source>
        <translation>Noteren dat een debiteur zal betalen; de facturen blijven tot de werkdag erna met rust</translation>
    </message>
    <message>
        <source>Confirm it: the message goes into the outbox</source>
        <translation>Bevestigen: het bericht gaat naar Postvak UIT</translation>
    </message>
    <message>
        <source>Note a promise as it should have been</source>
        <translation>Een toezegging alsnog goed noteren</translation>
    </message>
    <message>
        <source>Other invoices</source>
        <translation>Andere facturen</translation>
    </message>
    <message>
        <source>Make the message that confirms a promise, or note that none is needed</source>
        <translation>Het bericht maken dat een toezegging bevestigt, of noteren dat het niet nodig is</translation>
    </message>
    <message>
        <source>It needs none</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>End a promise: seen, or entered by mistake</source>
        <translation>Een toezegging beëindigen: gezien, of per vergissing ingevoerd</translation>
    </message>
    <message>
        <source>It was entered by mistake and counts for nothing</source>
        <translation>Per vergissing ingevoerd; telt niet mee</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>List promises and how they were kept</source>
        <translation>Toezeggingen tonen en hoe ze zijn nagekomen</translation>
    </message>
    <message>
        <source>Only this one, with kept and not kept</source>
        <translation>Alleen deze, met wat wel en niet is nagekomen</translation>
    </message>
    <message>
        <source>Also those that ended</source>
        <translation>Ook wat beëindigd is</translation>
    </message>
</context>
<context>
    <name>CliReason</name>
    <message>
        <source>No reason any more.</source>
        <translation>Geen reden meer.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Genoteerd.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The list is changed (%1).</source>
        <translation>De lijst is gewijzigd (%1).</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>Record why an invoice is not paid</source>
        <translation>Vastleggen waarom een factuur niet wordt betaald</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>De factuur</translation>
    </message>
    <message>
        <source>A code of “reason list”; dispute opens a dispute</source>
        <translation>Een code van “reason list”; dispute opent een betwisting</translation>
    </message>
    <message>
        <source>When it was said; without it today</source>
        <translation>Wanneer het is gezegd; zonder: vandaag</translation>
    </message>
    <message>
        <source>call, email, letter, visit or other</source>
        <translation>call, email, letter, visit of other</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Wat u gaat doen</translation>
    </message>
    <message>
        <source>… and when: it then stands in the list of today</source>
        <translation>… en wanneer: het staat dan in de lijst van vandaag</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>Take the reason away</source>
        <translation>De reden weghalen</translation>
    </message>
    <message>
        <source>List the reasons to choose from</source>
        <translation>De redenen tonen waaruit u kiest</translation>
    </message>
    <message>
        <source>Also those not offered any more</source>
        <translation>Ook wat niet meer wordt aangeboden</translation>
    </message>
    <message>
        <source>Change the list of reasons</source>
        <translation>De lijst met redenen wijzigen</translation>
    </message>
    <message>
        <source>A reason of your own</source>
        <translation>Een eigen reden</translation>
    </message>
    <message>
        <source>Do not offer this one any more</source>
        <translation>Deze niet meer aanbieden</translation>
    </message>
    <message>
        <source>Offer this one again</source>
        <translation>Deze weer aanbieden</translation>
    </message>
    <message>
        <source>What is open per reason for not paying</source>
        <translation>Wat openstaat per reden van niet betalen</translation>
    </message>
</context>
</TS>
