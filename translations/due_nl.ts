<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CliDue</name>
    <message numerus="yes">
        <source>%n payment(s) matched for certain, %1. To book them: %2</source>
        <translation>
            <numerusform>%n betaling zeker gekoppeld, %1. Om die te boeken: %2</numerusform>
            <numerusform>%n betalingen zeker gekoppeld, %1. Om die te boeken: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at, %1. To see them: %2</source>
        <translation>
            <numerusform>%n betaling te bekijken, %1. Om die te zien: %2</numerusform>
            <numerusform>%n betalingen te bekijken, %1. Om die te zien: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in from the watched folder. To see them: %1</source>
        <translation>
            <numerusform>%n bestand binnengekomen uit de bewaakte map. Om dat te zien: %1</numerusform>
            <numerusform>%n bestanden binnengekomen uit de bewaakte map. Om die te zien: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) came in long overdue and begin at the first reminder. To put them on the step that fits their age: tegoed-cli rule start --at fitting</source>
        <translation>
            <numerusform>%n factuur was al lang vervallen toen ze binnenkwam en begint bij de eerste herinnering. Om die op de stap te zetten die bij de ouderdom past: tegoed-cli rule start --at fitting</numerusform>
            <numerusform>%n facturen waren al lang vervallen toen ze binnenkwamen en beginnen bij de eerste herinnering. Om die op de stap te zetten die bij de ouderdom past: tegoed-cli rule start --at fitting</numerusform>
        </translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Niets te doen vandaag.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Eerstvolgende: %1.</translation>
    </message>
    <message>
        <source>Overdue, and not proposed today:</source>
        <translation>Vervallen, en vandaag niet voorgesteld:</translation>
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
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Show what the rules propose today, and why</source>
        <translation>Laat zien wat de regels vandaag voorstellen, en waarom</translation>
    </message>
    <message>
        <source>Also why every other overdue invoice is not proposed</source>
        <translation>Ook waarom elke andere vervallen factuur niet wordt voorgesteld</translation>
    </message>
    <message>
        <source>Only this one: id, number or exact name</source>
        <translation>Alleen deze: id, nummer of exacte naam</translation>
    </message>
</context>
<context>
    <name>CliHold</name>
    <message>
        <source>invoice %1</source>
        <translation>factuur %1</translation>
    </message>
    <message>
        <source>the whole book</source>
        <translation>de hele administratie</translation>
    </message>
    <message>
        <source>Held until %1 (number %2).</source>
        <translation>Gepauzeerd tot en met %1 (nummer %2).</translation>
    </message>
    <message>
        <source>Held until it is cleared (number %1).</source>
        <translation>Gepauzeerd tot u het opheft (nummer %1).</translation>
    </message>
    <message>
        <source>Not held any more.</source>
        <translation>Niet meer gepauzeerd.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Er is niets gepauzeerd.</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of exacte naam</translation>
    </message>
    <message>
        <source>One invoice</source>
        <translation>Eén factuur</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>De hele administratie</translation>
    </message>
    <message>
        <source>Keep a debtor, an invoice or the whole book from being reminded</source>
        <translation>Herinneringen aan een debiteur, over een factuur of van de hele administratie aanhouden</translation>
    </message>
    <message>
        <source>Why; asked always</source>
        <translation>Waarom; wordt altijd gevraagd</translation>
    </message>
    <message>
        <source>Last day; without it until it is cleared</source>
        <translation>Laatste dag; zonder dag tot u het opheft</translation>
    </message>
    <message>
        <source>End a hold</source>
        <translation>Een aanhouding opheffen</translation>
    </message>
    <message>
        <source>List what is held</source>
        <translation>Laat zien wat is gepauzeerd</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>Also those that ended</source>
        <translation>Ook wat voorbij is</translation>
    </message>
</context>
<context>
    <name>CliRemind</name>
    <message>
        <source>Deciding</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Everything the rules propose today</source>
        <translation>Alles wat de regels vandaag voorstellen</translation>
    </message>
    <message>
        <source>Whom? Name each debtor with --debtor, or --all for everything the rules propose.</source>
        <translation>Wie? Noem elke debiteur met --debtor, of --all voor alles wat de regels voorstellen.</translation>
    </message>
    <message>
        <source>A stage goes with debtors that are named; the rules choose their own.</source>
        <translation>Een stadium hoort bij genoemde debiteuren; de regels kiezen zelf.</translation>
    </message>
</context>
<context>
    <name>CliRule</name>
    <message numerus="yes">
        <source>%n invoice(s) start.</source>
        <translation>
            <numerusform>%n factuur begint.</numerusform>
            <numerusform>%n facturen beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Debtors</source>
        <translation>Debiteuren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Which sequence?</source>
        <translation>Welke reeks?</translation>
    </message>
    <message>
        <source>Which file? Write one with: tegoed-cli rule show CODE --json</source>
        <translation>Welk bestand? Maak er een met: tegoed-cli rule show CODE --json</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Bewaard als versie %1.</translation>
    </message>
    <message>
        <source>Which sequence, for what? CODE, --none or --default, with --track, --group, --debtor or --invoice</source>
        <translation>Welke reeks, waarvoor? CODE, --none of --default, met --track, --group, --debtor of --invoice</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gedaan.</translation>
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
        <source>Days late</source>
        <translation>Dagen te laat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Fitting step</source>
        <translation>Passende stap</translation>
    </message>
    <message>
        <source>No invoice waits for an answer.</source>
        <translation>Geen factuur wacht op een antwoord.</translation>
    </message>
    <message>
        <source>List the sequences and how many debtors follow each</source>
        <translation>Laat de reeksen zien en hoeveel debiteuren ze volgen</translation>
    </message>
    <message>
        <source>Show the steps of a sequence</source>
        <translation>Laat de stappen van een reeks zien</translation>
    </message>
    <message>
        <source>Save a sequence from a file, as a new version</source>
        <translation>Bewaar een reeks uit een bestand als nieuwe versie</translation>
    </message>
    <message>
        <source>Only invoices that come in from now on follow it</source>
        <translation>Alleen facturen die vanaf nu binnenkomen volgen deze</translation>
    </message>
    <message>
        <source>Take the steps a sequence was shipped with again</source>
        <translation>Neem de meegeleverde stappen van een reeks terug</translation>
    </message>
    <message>
        <source>Choose the sequence of a track, a customer group, a debtor or an invoice</source>
        <translation>Kies de reeks van een rechtsgebied, een klantgroep, een debiteur of een factuur</translation>
    </message>
    <message>
        <source>All debtors of a customer group</source>
        <translation>Alle debiteuren van een klantgroep</translation>
    </message>
    <message>
        <source>nl-b2b, nl-b2c, be-b2b, be-b2c or other</source>
        <translation>nl-b2b, nl-b2c, be-b2b, be-b2c of other</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of exacte naam</translation>
    </message>
    <message>
        <source>One invoice</source>
        <translation>Eén factuur</translation>
    </message>
    <message>
        <source>No reminders</source>
        <translation>Geen herinneringen</translation>
    </message>
    <message>
        <source>No choice of its own any more</source>
        <translation>Geen eigen keuze meer</translation>
    </message>
    <message>
        <source>Say where invoices start that were overdue when they came in</source>
        <translation>Zeg waar facturen beginnen die al vervallen waren toen ze binnenkwamen</translation>
    </message>
    <message>
        <source>The first reminder, or the step that fits the age; without it only shown</source>
        <translation>De eerste herinnering, of de stap die bij de ouderdom past; zonder dit alleen getoond</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Held until %1: %2</source>
        <translation>Gepauzeerd tot en met %1: %2</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Gepauzeerd: %1</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation>Niet meer gepauzeerd</translation>
    </message>
    <message>
        <source>Left out of reminders: %1</source>
        <translation>Uitgesloten van herinneringen: %1</translation>
    </message>
    <message>
        <source>Reminded again</source>
        <translation>Wordt weer herinnerd</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Uitgesteld tot %1</translation>
    </message>
    <message>
        <source>Step passed over: %1</source>
        <translation>Stap overgeslagen: %1</translation>
    </message>
    <message>
        <source>Decided about the day that was announced</source>
        <translation>Besloten over de aangekondigde dag</translation>
    </message>
    <message>
        <source>Own sequence of reminders</source>
        <translation>Eigen reeks herinneringen</translation>
    </message>
    <message>
        <source>The usual sequence of reminders again</source>
        <translation>Weer de gebruikelijke reeks herinneringen</translation>
    </message>
    <message>
        <source>Where its reminders start was settled</source>
        <translation>Vastgelegd waar de herinneringen beginnen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
</context>
<context>
    <name>CliLawTerms</name>
    <message>
        <source>The payment term stands in the quotation or the terms</source>
        <translation>De betaaltermijn staat in de offerte of de voorwaarden</translation>
    </message>
    <message>
        <source>The terms hold a clause on compensation, for both sides</source>
        <translation>De voorwaarden bevatten een beding over vergoeding, voor beide partijen</translation>
    </message>
    <message>
        <source>The terms hold a clause on interest, for both sides</source>
        <translation>De voorwaarden bevatten een beding over rente, voor beide partijen</translation>
    </message>
    <message>
        <source>Belgian businesses: claim from the first late invoice on</source>
        <translation>Belgische ondernemingen: claimen vanaf de eerste te late factuur</translation>
    </message>
    <message>
        <source>--%1 is yes or no.</source>
        <translation>--%1 is yes of no.</translation>
    </message>
    <message>
        <source>Own terms</source>
        <translation>Eigen voorwaarden</translation>
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
        <source>Handed over to</source>
        <translation>Overdragen aan</translation>
    </message>
    <message>
        <source>Who takes over after a final notice, with its place</source>
        <translation>Wie het overneemt na een laatste aankondiging, met de plaats</translation>
    </message>
    <message>
        <source>Show or say what your own terms hold: it decides what may be claimed</source>
        <translation>Tonen of zeggen wat in uw eigen voorwaarden staat: dat bepaalt wat mag worden geclaimd</translation>
    </message>
</context>
<context>
    <name>CliProcedure</name>
    <message>
        <source>Your own way of working, %1 to %2: %3 of %4 in order.</source>
        <translation>Uw eigen werkwijze, %1 tot en met %2: %3 van %4 in orde.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Mend it in</source>
        <translation>Verhelpen in</translation>
    </message>
    <message>
        <source>Check the own way of working over the past year, with what mends it</source>
        <translation>Controleer de eigen werkwijze van het afgelopen jaar, met wat haar verbetert</translation>
    </message>
    <message>
        <source>More than N days to a first contact is late; 7 without it</source>
        <translation>Meer dan N dagen tot een eerste contact is laat; zonder deze optie 7</translation>
    </message>
</context>
<context>
    <name>CliSimulate</name>
    <message>
        <source>Simulating</source>
        <translation>Simuleren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Debtors with a step earlier: %1, later: %2, more: %3, fewer: %4.</source>
        <translation>Debiteuren met een stap eerder: %1, later: %2, extra: %3, minder: %4.</translation>
    </message>
    <message>
        <source>How many days; 30 without it</source>
        <translation>Hoeveel dagen; anders 30</translation>
    </message>
    <message>
        <source>With this sequence instead of the one of its code</source>
        <translation>Met deze reeks in plaats van die met dezelfde code</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Show who would get what in the coming days, or would have got in the past year; nothing is written</source>
        <translation>Laat zien wie de komende dagen wat krijgt, of in het afgelopen jaar had gekregen; er wordt niets vastgelegd</translation>
    </message>
    <message>
        <source>The past twelve months instead, with payments as they came</source>
        <translation>In plaats daarvan de afgelopen twaalf maanden, met betalingen zoals ze binnenkwamen</translation>
    </message>
    <message>
        <source>Either the coming days or the past year: --days or --past-year</source>
        <translation>De komende dagen of het afgelopen jaar: --days of --past-year</translation>
    </message>
    <message>
        <source>From %1 to %2, with payments as they came:</source>
        <translation>Van %1 tot en met %2, met betalingen zoals ze binnenkwamen:</translation>
    </message>
    <message>
        <source>Rules as they are: %1</source>
        <translation>Huidige regels: %1</translation>
    </message>
    <message>
        <source>Changed rules: %1</source>
        <translation>Gewijzigde regels: %1</translation>
    </message>
</context>
</TS>
