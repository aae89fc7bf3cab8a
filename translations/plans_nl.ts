<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CliBehaviour</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>sneller</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>trager</translation>
    </message>
    <message numerus="yes">
        <source>%n paid invoice(s)</source>
        <translation>
            <numerusform>%n betaalde factuur</numerusform>
            <numerusform>%n betaalde facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on time</source>
        <translation>%1 op tijd</translation>
    </message>
    <message>
        <source>median %1 days late</source>
        <translation>mediaan %1 dagen te laat</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) more than %1 days late</source>
        <translation>
            <numerusform>%n factuur meer dan %1 dagen te laat</numerusform>
            <numerusform>%n facturen meer dan %1 dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue, the oldest %1 days</source>
        <translation>
            <numerusform>%n factuur vervallen, de oudste %1 dagen</numerusform>
            <numerusform>%n facturen vervallen, de oudste %1 dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) not kept</source>
        <translation>
            <numerusform>%n toezegging niet nagekomen</numerusform>
            <numerusform>%n toezeggingen niet nagekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s) not kept</source>
        <translation>
            <numerusform>%n betalingsregeling niet nagekomen</numerusform>
            <numerusform>%n betalingsregelingen niet nagekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>slower than before: %1 → %2 days</source>
        <translation>trager dan voorheen: %1 → %2 dagen</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Betaalde facturen</translation>
    </message>
    <message>
        <source>Days late, mean</source>
        <translation>Dagen te laat, gemiddeld</translation>
    </message>
    <message>
        <source>Days late, median</source>
        <translation>Dagen te laat, mediaan</translation>
    </message>
    <message>
        <source>Days late by amount</source>
        <translation>Dagen te laat naar bedrag</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Last six invoices</source>
        <translation>Laatste zes facturen</translation>
    </message>
    <message>
        <source>Usually pays</source>
        <translation>Betaalt meestal</translation>
    </message>
    <message>
        <source>about day %1 of the month (%2 of %3)</source>
        <translation>rond de %1e van de maand (%2 van %3)</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Toezeggingen nagekomen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Payment plans kept</source>
        <translation>Betalingsregelingen nagekomen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>ask %1 % beforehand on the next order (%2)</source>
        <translation>vraag bij de volgende opdracht %1 % vooraf (%2)</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>Openstaande factuur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Four of five between</source>
        <translation>Vier van de vijf tussen</translation>
    </message>
    <message>
        <source>Reading how everybody pays</source>
        <translation>Lezen hoe iedereen betaalt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Naar bedrag</translation>
    </message>
    <message>
        <source>Nobody has an invoice yet.</source>
        <translation>Nog niemand heeft een factuur.</translation>
    </message>
    <message>
        <source>How debtors pay: days late, share on time, trend, expected pay date</source>
        <translation>Hoe debiteuren betalen: dagen te laat, deel op tijd, trend, verwachte betaaldatum</translation>
    </message>
    <message>
        <source>Only this one, with the expected pay date of its open invoices</source>
        <translation>Alleen deze, met de verwachte betaaldatum van de openstaande facturen</translation>
    </message>
    <message>
        <source>Count open overdue invoices at their age today</source>
        <translation>Vervallen openstaande facturen meetellen met hun leeftijd van vandaag</translation>
    </message>
</context>
<context>
    <name>CliPlan</name>
    <message>
        <source>Part</source>
        <translation>Termijn</translation>
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
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verzet</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>betaald op %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>gemist</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>largest part %1</source>
        <translation>hoogste termijn %1</translation>
    </message>
    <message>
        <source>more than one and a half times the median month of %1</source>
        <translation>meer dan anderhalf keer de mediaan per maand van %1</translation>
    </message>
    <message>
        <source>median month %1</source>
        <translation>mediaan per maand %1</translation>
    </message>
    <message>
        <source>longer than a year (%1 months)</source>
        <translation>langer dan een jaar (%1 maanden)</translation>
    </message>
    <message>
        <source>earlier plans: %1 of %2 completed</source>
        <translation>vorige regelingen: %1 van %2 voltooid</translation>
    </message>
    <message>
        <source>Feasibility: %1</source>
        <translation>Haalbaarheid: %1</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Betalingsregeling</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hoofdsom</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Interest during the plan</source>
        <translation>Rente tijdens de regeling</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Akkoord op</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>Signed copy, SHA-256</source>
        <translation>Getekend exemplaar, SHA-256</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Vervallen op</translation>
    </message>
    <message>
        <source>To be sent today</source>
        <translation>Vandaag te versturen</translation>
    </message>
    <message>
        <source>Which plan? Name it by its number.</source>
        <translation>Welke regeling? Noem haar nummer.</translation>
    </message>
    <message>
        <source>The parts differ from the total by %1.</source>
        <translation>De termijnen verschillen %1 van het totaal.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid invoice(s)</source>
        <translation>
            <numerusform>%n betaalde factuur</numerusform>
            <numerusform>%n betaalde facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Every plan stands where it stood.</source>
        <translation>Elke regeling staat waar zij stond.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>There are no payment plans.</source>
        <translation>Er zijn geen betalingsregelingen.</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of volledige naam</translation>
    </message>
    <message>
        <source>Only show what it would be</source>
        <translation>Alleen tonen wat het zou worden</translation>
    </message>
    <message>
        <source>Draw up a payment plan</source>
        <translation>Een betalingsregeling opstellen</translation>
    </message>
    <message>
        <source>Change a draft</source>
        <translation>Een concept wijzigen</translation>
    </message>
    <message>
        <source>Propose a plan; with options a new version of it</source>
        <translation>Een regeling voorstellen; met opties een nieuwe versie ervan</translation>
    </message>
    <message>
        <source>Enter the debtor&apos;s own proposal</source>
        <translation>Het eigen voorstel van de debiteur vastleggen</translation>
    </message>
    <message>
        <source>Look at how the debtor paid before; a plan is agreed only after it</source>
        <translation>Bekijken hoe de debiteur eerder betaalde; pas daarna kan een regeling akkoord zijn</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Beiden zijn akkoord</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Hoe het is afgesproken</translation>
    </message>
    <message>
        <source>File the copy the debtor signed</source>
        <translation>Het door de debiteur getekende exemplaar bewaren</translation>
    </message>
    <message>
        <source>The scan: PDF, PNG or JPEG</source>
        <translation>De scan: PDF, PNG of JPEG</translation>
    </message>
    <message>
        <source>When it was signed; today without it</source>
        <translation>Wanneer het getekend is; anders vandaag</translation>
    </message>
    <message>
        <source>Take back a plan that was not signed, or refuse it</source>
        <translation>Een regeling die niet getekend is intrekken of weigeren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>End a plan: what is left is due at once</source>
        <translation>Een regeling laten vervallen: de rest is ineens opeisbaar</translation>
    </message>
    <message>
        <source>not-paid without it: only after the notice and the warning</source>
        <translation>anders not-paid: alleen na het bericht en de waarschuwing</translation>
    </message>
    <message>
        <source>Asked unless it was not paid</source>
        <translation>Nodig, behalve als er niet betaald is</translation>
    </message>
    <message>
        <source>Say that a message of a plan was sent outside the program</source>
        <translation>Zeggen dat een bericht van een regeling buiten het programma om verstuurd is</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welk bericht</translation>
    </message>
    <message>
        <source>On which day; today without it</source>
        <translation>Op welke dag; anders vandaag</translation>
    </message>
    <message>
        <source>Bring plans up to date with money and days</source>
        <translation>Regelingen bijwerken met betalingen en data</translation>
    </message>
    <message>
        <source>Show a payment plan</source>
        <translation>Een betalingsregeling tonen</translation>
    </message>
    <message>
        <source>List payment plans</source>
        <translation>Betalingsregelingen tonen</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>draft, proposed, running, missed …</source>
        <translation>draft, proposed, running, missed …</translation>
    </message>
</context>
<context>
    <name>CliPlanLetter</name>
    <message>
        <source>Of which plan, and into which file? NUMBER -o FILE.pdf</source>
        <translation>Van welke regeling, en in welk bestand? NUMMER -o BESTAND.pdf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which plan? Name it by its number.</source>
        <translation>Welke regeling? Noem haar nummer.</translation>
    </message>
    <message>
        <source>Message %1 waits for approval in the outbox.</source>
        <translation>Bericht %1 wacht in Postvak UIT op goedkeuring.</translation>
    </message>
    <message>
        <source>Write the proposal with its two signature blocks, or what the plan says next, as PDF</source>
        <translation>Het voorstel met de twee handtekeningblokken, of wat de regeling daarna meldt, als pdf schrijven</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>De pdf die geschreven wordt</translation>
    </message>
    <message>
        <source>Language of the letter; without it the debtor&apos;s</source>
        <translation>Taal van de brief; anders die van de debiteur</translation>
    </message>
    <message>
        <source>Put the proposal, or what the plan has to say today, into the outbox for approval</source>
        <translation>Het voorstel, of wat de regeling vandaag te melden heeft, ter goedkeuring in Postvak UIT zetten</translation>
    </message>
    <message>
        <source>Over which channel; without it as the debtor is usually written to</source>
        <translation>Via welk kanaal; anders zoals de debiteur meestal wordt aangeschreven</translation>
    </message>
</context>
<context>
    <name>CliPlanOptions</name>
    <message>
        <source>An invoice it covers; without it everything overdue in euro</source>
        <translation>Een factuur die erin zit; anders alles wat in euro vervallen is</translation>
    </message>
    <message>
        <source>In so many equal parts</source>
        <translation>In zoveel gelijke termijnen</translation>
    </message>
    <message>
        <source>A fixed amount per part</source>
        <translation>Een vast bedrag per termijn</translation>
    </message>
    <message>
        <source>The parts by hand, one after another; they have to add up</source>
        <translation>De termijnen met de hand, na elkaar; samen moeten ze kloppen</translation>
    </message>
    <message>
        <source>An own first part; the others divide what is left</source>
        <translation>Een eigen eerste termijn; de andere verdelen de rest</translation>
    </message>
    <message>
        <source>Which part has what does not divide; first without it</source>
        <translation>Welke termijn krijgt wat niet deelbaar is; anders de eerste</translation>
    </message>
    <message>
        <source>How often; a month without it</source>
        <translation>Hoe vaak; anders elke maand</translation>
    </message>
    <message>
        <source>Day of the first part; a month from today without it</source>
        <translation>Datum van de eerste termijn; anders over een maand</translation>
    </message>
    <message>
        <source>Own dates instead, one per part</source>
        <translation>Eigen data, één per termijn</translation>
    </message>
    <message>
        <source>Costs that are paid along</source>
        <translation>Kosten die mee betaald worden</translation>
    </message>
    <message>
        <source>Interest so far that is paid along</source>
        <translation>Rente tot nu toe die mee betaald wordt</translation>
    </message>
    <message>
        <source>Interest during the plan, by law or at an agreed rate; it is put into the last part</source>
        <translation>Rente tijdens de regeling, wettelijk of tegen een afgesproken percentage; zij komt in de laatste termijn</translation>
    </message>
    <message>
        <source>Reminder so many days before a part; 0 = none</source>
        <translation>Herinnering zoveel dagen voor een termijn; 0 = geen</translation>
    </message>
    <message>
        <source>Banking days before a part counts as missed</source>
        <translation>Bankdagen voordat een termijn als gemist telt</translation>
    </message>
    <message>
        <source>Days to put a missed part right</source>
        <translation>Dagen om een gemiste termijn te herstellen</translation>
    </message>
    <message>
        <source>Working days the last warning gives</source>
        <translation>Werkdagen die de laatste waarschuwing geeft</translation>
    </message>
    <message>
        <source>Until when an answer is waited for, and nothing else is sent</source>
        <translation>Tot wanneer op antwoord gewacht wordt en er niets anders uitgaat</translation>
    </message>
    <message>
        <source>The debtor asked for it</source>
        <translation>De debiteur heeft erom gevraagd</translation>
    </message>
</context>
<context>
    <name>HolidayText</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Eerste paasdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Tweede paasdag</translation>
    </message>
    <message>
        <source>Queen&apos;s Day</source>
        <translation>Koninginnedag</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Koningsdag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Dag van de Arbeid</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Bevrijdingsdag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Eerste pinksterdag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Tweede pinksterdag</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Nationale feestdag</translation>
    </message>
    <message>
        <source>Assumption of Mary</source>
        <translation>O.L.V.-Hemelvaart</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Armistice Day</source>
        <translation>Wapenstilstand</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Eerste kerstdag</translation>
    </message>
    <message>
        <source>Second Christmas Day</source>
        <translation>Tweede kerstdag</translation>
    </message>
    <message>
        <source>Closing at the end of the year</source>
        <translation>Sluiting aan het einde van het jaar</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>There is nothing to divide: the total is %1.</source>
        <translation>Er is niets te verdelen: het totaal is %1.</translation>
    </message>
    <message>
        <source>Choose invoices that are open.</source>
        <translation>Kies facturen die openstaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) make no plan.</source>
        <translation>
            <numerusform>%n termijn is geen regeling.</numerusform>
            <numerusform>%n termijnen zijn geen regeling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide the total in at least %1 parts.</source>
        <translation>Verdeel het totaal in ten minste %1 termijnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are too many; the limit is %1.</source>
        <translation>
            <numerusform>%n termijn is te veel; de grens is %1.</numerusform>
            <numerusform>%n termijnen zijn te veel; de grens is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the parts larger.</source>
        <translation>Maak de termijnen groter.</translation>
    </message>
    <message>
        <source>Part %1 is %2.</source>
        <translation>Termijn %1 is %2.</translation>
    </message>
    <message>
        <source>Every part has to be an amount above zero.</source>
        <translation>Elke termijn moet een bedrag boven nul zijn.</translation>
    </message>
    <message>
        <source>Part %1 is %2; a part is at least %3.</source>
        <translation>Termijn %1 is %2; een termijn is ten minste %3.</translation>
    </message>
    <message>
        <source>Make fewer and larger parts.</source>
        <translation>Maak minder en grotere termijnen.</translation>
    </message>
    <message>
        <source>A first part of %1 leaves nothing of %2 to divide.</source>
        <translation>Een eerste termijn van %1 laat van %2 niets over om te verdelen.</translation>
    </message>
    <message>
        <source>Make the first part smaller.</source>
        <translation>Maak de eerste termijn kleiner.</translation>
    </message>
    <message>
        <source>The parts are %1 together and the total is %2: the difference is %3.</source>
        <translation>De termijnen zijn samen %1 en het totaal is %2: het verschil is %3.</translation>
    </message>
    <message>
        <source>Change the parts until they add up.</source>
        <translation>Pas de termijnen aan tot ze sluiten.</translation>
    </message>
    <message>
        <source>Costs or interest of %1 cannot be in a plan.</source>
        <translation>Kosten of rente van %1 kunnen niet in een regeling.</translation>
    </message>
    <message>
        <source>Fill in zero or more.</source>
        <translation>Vul nul of meer in.</translation>
    </message>
    <message>
        <source>The last part falls on %1; a plan takes at most %2 years.</source>
        <translation>De laatste termijn valt op %1; een regeling duurt hoogstens %2 jaar.</translation>
    </message>
    <message>
        <source>There are %1 dates for %2 parts.</source>
        <translation>Er zijn %1 data voor %2 termijnen.</translation>
    </message>
    <message>
        <source>Give one date for each part.</source>
        <translation>Geef één datum per termijn.</translation>
    </message>
    <message>
        <source>%1 does not come after %2.</source>
        <translation>%1 komt niet na %2.</translation>
    </message>
    <message>
        <source>Put the dates in order, each once.</source>
        <translation>Zet de data op volgorde, elk één keer.</translation>
    </message>
    <message>
        <source>The first part was due on %1.</source>
        <translation>De eerste termijn verviel op %1.</translation>
    </message>
    <message>
        <source>Let the plan begin today or later.</source>
        <translation>Laat de regeling vandaag of later beginnen.</translation>
    </message>
    <message>
        <source>No rate of interest is known up to %1.</source>
        <translation>Er is tot %1 geen rentepercentage bekend.</translation>
    </message>
    <message>
        <source>Agree on a rate, or let the interest stand still.</source>
        <translation>Spreek een percentage af, of laat de rente stilstaan.</translation>
    </message>
    <message>
        <source>The debtor was warned and has until %1, with the days a bank takes.</source>
        <translation>De debiteur is gewaarschuwd en heeft tot en met %1, met de dagen die een bank nodig heeft.</translation>
    </message>
    <message>
        <source>End the plan after that day.</source>
        <translation>Laat de regeling na die dag vervallen.</translation>
    </message>
    <message>
        <source>%1 days are outside 0 to %2.</source>
        <translation>%1 dagen ligt buiten 0 tot %2.</translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation>Kies minder dagen.</translation>
    </message>
    <message>
        <source>Leave it out of the plan.</source>
        <translation>Laat die buiten de regeling.</translation>
    </message>
    <message>
        <source>A plan is in euro, and this is %1.</source>
        <translation>Een regeling is in euro, en dit is %1.</translation>
    </message>
    <message>
        <source>Invoice %1 has been paid.</source>
        <translation>Factuur %1 is betaald.</translation>
    </message>
    <message>
        <source>%1 is a credit note.</source>
        <translation>%1 is een creditnota.</translation>
    </message>
    <message>
        <source>Set it off against an invoice first.</source>
        <translation>Verreken die eerst met een factuur.</translation>
    </message>
    <message>
        <source>Invoice %1 was written off.</source>
        <translation>Factuur %1 is afgeboekt.</translation>
    </message>
    <message>
        <source>Invoice %1 stands in the plan twice.</source>
        <translation>Factuur %1 staat twee keer in de regeling.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Noem die één keer.</translation>
    </message>
    <message>
        <source>Invoice %1 is in payment plan %2 already.</source>
        <translation>Factuur %1 zit al in betalingsregeling %2.</translation>
    </message>
    <message>
        <source>Withdraw or end that plan first, or leave the invoice out.</source>
        <translation>Trek die regeling eerst in of laat haar vervallen, of laat de factuur weg.</translation>
    </message>
    <message>
        <source>This is not possible while the plan is %1.</source>
        <translation>Dit kan niet zolang de status van de regeling is: %1.</translation>
    </message>
    <message>
        <source>Look at where the plan stands.</source>
        <translation>Kijk hoe de regeling ervoor staat.</translation>
    </message>
    <message>
        <source>Nobody looked yet at how this debtor paid before.</source>
        <translation>Nog niemand heeft bekeken hoe deze debiteur eerder betaalde.</translation>
    </message>
    <message>
        <source>Look at the payment history of plan %1, then agree.</source>
        <translation>Bekijk de betaalgeschiedenis van regeling %1 en ga dan akkoord.</translation>
    </message>
    <message>
        <source>No part of this plan is missed.</source>
        <translation>Geen termijn van deze regeling is gemist.</translation>
    </message>
    <message>
        <source>End it by agreement, with the reason.</source>
        <translation>Beëindig haar in overleg, met de reden.</translation>
    </message>
    <message>
        <source>The debtor was not warned yet that the plan ends over part %1.</source>
        <translation>De debiteur is nog niet gewaarschuwd dat de regeling om termijn %1 vervalt.</translation>
    </message>
    <message>
        <source>Send the notice and the warning first.</source>
        <translation>Stuur eerst het bericht en de waarschuwing.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>proposed by the debtor</source>
        <translation>tegenvoorstel</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>getekend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>gemist</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>reminder of an instalment</source>
        <translation>herinnering aan een termijn</translation>
    </message>
    <message>
        <source>notice of a missed instalment</source>
        <translation>bericht over een gemiste termijn</translation>
    </message>
    <message>
        <source>warning that the plan ends</source>
        <translation>waarschuwing dat de regeling vervalt</translation>
    </message>
    <message>
        <source>notice that the plan has ended</source>
        <translation>bericht dat de regeling vervallen is</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1 is a Saturday</source>
        <translation>%1 is een zaterdag</translation>
    </message>
    <message>
        <source>%1 is a Sunday</source>
        <translation>%1 is een zondag</translation>
    </message>
    <message>
        <source>Payment plan %1: taken back</source>
        <translation>Betalingsregeling %1: teruggedraaid</translation>
    </message>
    <message>
        <source>Payment plan %1: %2</source>
        <translation>Betalingsregeling %1: %2</translation>
    </message>
    <message>
        <source>Payment plan %1 proposed</source>
        <translation>Betalingsregeling %1 voorgesteld</translation>
    </message>
    <message>
        <source>Payment plan %1: proposal of the debtor</source>
        <translation>Betalingsregeling %1: voorstel van de debiteur</translation>
    </message>
    <message>
        <source>Payment plan %1 agreed</source>
        <translation>Betalingsregeling %1 akkoord</translation>
    </message>
    <message>
        <source>Payment plan %1: signed copy received</source>
        <translation>Betalingsregeling %1: getekend exemplaar ontvangen</translation>
    </message>
    <message>
        <source>Payment plan %1 ended</source>
        <translation>Betalingsregeling %1 vervallen</translation>
    </message>
    <message>
        <source>Payment plan %1 withdrawn</source>
        <translation>Betalingsregeling %1 ingetrokken</translation>
    </message>
    <message>
        <source>Payment plan %1 runs</source>
        <translation>Betalingsregeling %1 loopt</translation>
    </message>
    <message>
        <source>Payment plan %1: instalment missed</source>
        <translation>Betalingsregeling %1: termijn gemist</translation>
    </message>
    <message>
        <source>Payment plan %1: put right</source>
        <translation>Betalingsregeling %1: hersteld</translation>
    </message>
    <message>
        <source>Payment plan %1 completed</source>
        <translation>Betalingsregeling %1 voltooid</translation>
    </message>
    <message>
        <source>Payment plan %1 runs again: a payment went back</source>
        <translation>Betalingsregeling %1 loopt weer: een betaling ging terug</translation>
    </message>
    <message>
        <source>Payment plan %1 drawn up</source>
        <translation>Betalingsregeling %1 opgesteld</translation>
    </message>
</context>
</TS>
