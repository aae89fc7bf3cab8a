<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::ExplainPanel</name>
    <message>
        <source>Include again</source>
        <translation>Weer meenemen</translation>
    </message>
    <message>
        <source>E&amp;xclude from reminders…</source>
        <translation>&amp;Uitsluiten van herinneringen…</translation>
    </message>
    <message>
        <source>The message about invoice %1 goes first.</source>
        <translation>Het bericht over factuur %1 gaat voor.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Nothing is proposed and nothing leaves for invoice %1 while it is on hold.</source>
        <translation>Zolang factuur %1 gepauzeerd is, wordt er niets voorgesteld en gaat er niets weg.</translation>
    </message>
    <message>
        <source>&amp;Until (empty = until you clear it)</source>
        <translation>&amp;Tot en met (leeg = tot u het opheft)</translation>
    </message>
    <message>
        <source>invoice %1 put on hold</source>
        <translation>factuur %1 gepauzeerd</translation>
    </message>
    <message>
        <source>invoice %1 included again</source>
        <translation>factuur %1 weer meegenomen</translation>
    </message>
    <message>
        <source>Exclude from reminders</source>
        <translation>Uitsluiten van herinneringen</translation>
    </message>
    <message>
        <source>Invoice %1 is left out of reminders until you take that back.</source>
        <translation>Factuur %1 blijft buiten de herinneringen tot u dat terugneemt.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uitsluiten</translation>
    </message>
    <message>
        <source>invoice %1 excluded from reminders</source>
        <translation>factuur %1 uitgesloten van herinneringen</translation>
    </message>
    <message>
        <source>What &amp;if it were</source>
        <translation>Hoe &amp;zou het zijn op</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Pauzeren…</translation>
    </message>
    <message>
        <source>Invoice %1 decides it.</source>
        <translation>Factuur %1 bepaalt dat.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>Sequence “%1”, %2</source>
        <translation>Reeks “%1”, %2</translation>
    </message>
    <message>
        <source>No reminders, %1</source>
        <translation>Geen herinneringen, %1</translation>
    </message>
    <message>
        <source>What if it were another day: days from today</source>
        <translation>Wat als het een andere dag was: dagen vanaf vandaag</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Reason (if you like)</source>
        <translation>&amp;Reden (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Over 3 dagen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Type the day as day-month-year.</source>
        <translation>Typ de dag als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>Say why; it stands in the timeline.</source>
        <translation>Zeg waarom; het komt in de tijdlijn.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::RulesPage</name>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Dagen</translation>
    </message>
    <message>
        <source>At &amp;least, after the step before</source>
        <translation>&amp;Minstens, na de vorige stap</translation>
    </message>
    <message>
        <source>To pay &amp;within (0 = names no day)</source>
        <translation>&amp;Betalen binnen (0 = noemt geen dag)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>gewijzigd, niet opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debiteur</numerusform>
            <numerusform>%n debiteuren</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>%1 (by law)</source>
        <translation>%1 (wettelijk)</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n debtor(s). The days in the table are an example: an invoice due today that is never paid.</source>
        <translation>
            <numerusform>Geldt voor %n debiteur. De dagen in de tabel zijn een voorbeeld: een factuur die vandaag vervalt en nooit wordt betaald.</numerusform>
            <numerusform>Geldt voor %n debiteuren. De dagen in de tabel zijn een voorbeeld: een factuur die vandaag vervalt en nooit wordt betaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person has to look at this message before it leaves.</source>
        <translation>Iemand moet dit bericht bekijken voordat het weggaat.</translation>
    </message>
    <message>
        <source>Simulating the rules</source>
        <translation>Regels simuleren</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regels opslaan</translation>
    </message>
    <message>
        <source>Who follows the new rules?</source>
        <translation>Wie volgt de nieuwe regels?</translation>
    </message>
    <message>
        <source>Running invoices too</source>
        <translation>Ook lopende facturen</translation>
    </message>
    <message>
        <source>Only new invoices</source>
        <translation>Alleen nieuwe facturen</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>rules of “%1” changed</source>
        <translation>regels van “%1” gewijzigd</translation>
    </message>
    <message>
        <source>shipped rules of “%1” restored</source>
        <translation>oorspronkelijke regels van “%1” hersteld</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Reeksen</translation>
    </message>
    <message>
        <source>Steps on a line of days; the table below says the same</source>
        <translation>Stappen op een lijn van dagen; de tabel eronder zegt hetzelfde</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>To pay by</source>
        <translation>Betalen uiterlijk</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Send by &amp;itself, after the preview</source>
        <translation>&amp;Automatisch versturen, na het voorbeeld</translation>
    </message>
    <message>
        <source>Claim &amp;costs by law</source>
        <translation>Wettelijke &amp;kosten claimen</translation>
    </message>
    <message>
        <source>Claim i&amp;nterest by law</source>
        <translation>Wettelijke &amp;rente claimen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>Si&amp;mulate</source>
        <translation>&amp;Simuleren</translation>
    </message>
    <message>
        <source>Who would get what in the next 30 days; nothing is sent or written</source>
        <translation>Wie in de komende 30 dagen wat zou krijgen; er wordt niets verstuurd of vastgelegd</translation>
    </message>
    <message>
        <source>&amp;Restore original</source>
        <translation>Oors&amp;pronkelijke herstellen</translation>
    </message>
    <message>
        <source>Wh&amp;o follows which…</source>
        <translation>&amp;Wie volgt welke…</translation>
    </message>
    <message>
        <source>Who &amp;follows which sequence…</source>
        <translation>Wie &amp;volgt welke reeks…</translation>
    </message>
    <message>
        <source>Past &amp;year</source>
        <translation>Afgelopen &amp;jaar</translation>
    </message>
    <message>
        <source>Who would have got what in the past twelve months, with payments as they came; nothing is sent or written</source>
        <translation>Wie in de afgelopen twaalf maanden wat had gekregen, met betalingen zoals ze binnenkwamen; er wordt niets verstuurd of vastgelegd</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SequenceRuler</name>
    <message>
        <source>due date</source>
        <translation>vervaldatum</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ProcedurePanel</name>
    <message>
        <source>Your own way of working: %1 of %2 in order</source>
        <translation>Uw eigen werkwijze: %1 van %2 in orde</translation>
    </message>
    <message>
        <source>Your own way of working: nothing to judge yet</source>
        <translation>Uw eigen werkwijze: nog niets te beoordelen</translation>
    </message>
    <message>
        <source>Your own way of working</source>
        <translation>Uw eigen werkwijze</translation>
    </message>
    <message>
        <source>Measured from this book, %1 to %2.</source>
        <translation>Gemeten aan deze administratie, %1 tot en met %2.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::StandingHolds</name>
    <message>
        <source>Invoice %1</source>
        <translation>Factuur %1</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>De hele administratie</translation>
    </message>
    <message>
        <source>%1 is on hold until %2: %3</source>
        <translation>%1 is gepauzeerd tot en met %2: %3</translation>
    </message>
    <message>
        <source>%1 is on hold until you end it: %2</source>
        <translation>%1 is gepauzeerd tot u dat opheft: %2</translation>
    </message>
    <message>
        <source>More invoices of this debtor are on hold; each says so on its own page.</source>
        <translation>Meer facturen van deze debiteur zijn gepauzeerd; elk meldt dat op de eigen pagina.</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Pauze opheffen</translation>
    </message>
    <message>
        <source>This invoice is excluded from reminders: %1</source>
        <translation>Deze factuur wordt niet herinnerd: %1</translation>
    </message>
    <message>
        <source>This debtor is excluded from reminders: %1</source>
        <translation>Deze debiteur wordt niet herinnerd: %1</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Weer meenemen</translation>
    </message>
    <message>
        <source>invoice included again</source>
        <translation>factuur weer meegenomen</translation>
    </message>
    <message>
        <source>debtor included again</source>
        <translation>debiteur weer meegenomen</translation>
    </message>
    <message>
        <source>%1: hold ended</source>
        <translation>%1: pauze opgeheven</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ExplainDialog</name>
    <message>
        <source>Next step of %1</source>
        <translation>Volgende stap van %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::NextStepLine</name>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Waarom?</translation>
    </message>
    <message>
        <source>What happens next with this debtor, and why</source>
        <translation>Wat er nu volgt voor deze debiteur, en waarom</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AssignmentsDialog</name>
    <message>
        <source>Customer group %1</source>
        <translation>Klantgroep %1</translation>
    </message>
    <message>
        <source>Who follows which sequence</source>
        <translation>Wie volgt welke reeks</translation>
    </message>
    <message>
        <source>The most specific choice holds: of the invoice, of the debtor, of its customer group, of its legal track.</source>
        <translation>De meest specifieke keuze geldt: die van de factuur, van de debiteur, van zijn klantgroep, van zijn juridisch kader.</translation>
    </message>
    <message>
        <source>There are no customer groups yet. Choose debtors and make one with the menu Debtor, Customer group.</source>
        <translation>Er zijn nog geen klantgroepen. Kies debiteuren en maak er een met het menu Debiteur, Klantgroep.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>As its legal track</source>
        <translation>Zoals het juridisch kader</translation>
    </message>
    <message>
        <source>sequence chosen for %1</source>
        <translation>reeks gekozen voor %1</translation>
    </message>
    <message>
        <source>sequence chosen for customer group %1</source>
        <translation>reeks gekozen voor klantgroep %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SimulationView</name>
    <message numerus="yes">
        <source>%n step(s) in the next 30 days, when nobody pays:</source>
        <translation>
            <numerusform>%n stap in de komende 30 dagen, als niemand betaalt:</numerusform>
            <numerusform>%n stappen in de komende 30 dagen, als niemand betaalt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Result of the simulation</source>
        <translation>Uitkomst van de simulatie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
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
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>%1 to %2, with payments on the days they came, whatever was sent:</source>
        <translation>%1 tot en met %2, met betalingen op de dagen waarop ze binnenkwamen, wat er ook verstuurd werd:</translation>
    </message>
    <message>
        <source>Rules as they are: %1</source>
        <translation>Huidige regels: %1</translation>
    </message>
    <message>
        <source>Changed rules: %1</source>
        <translation>Gewijzigde regels: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n step(s):</source>
        <translation>
            <numerusform>De eerste %1 van %n stap:</numerusform>
            <numerusform>De eerste %1 van %n stappen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::WhatIfLine</name>
    <message>
        <source>Looking ahead to %1 …</source>
        <translation>Vooruitkijken naar %1 …</translation>
    </message>
    <message>
        <source>Until %1, when nobody pays and what is proposed leaves on its day: %2.</source>
        <translation>Tot en met %1, als niemand betaalt en elk voorstel op zijn dag de deur uit gaat: %2.</translation>
    </message>
    <message>
        <source>Interest by law: no rate is known yet from %1.</source>
        <translation>Wettelijke rente: vanaf %1 is nog geen percentage bekend.</translation>
    </message>
    <message>
        <source>Interest by law on that day: %1.</source>
        <translation>Wettelijke rente op die dag: %1.</translation>
    </message>
    <message>
        <source>What if it were another day</source>
        <translation>Wat als het een andere dag was</translation>
    </message>
</context>
</TS>
