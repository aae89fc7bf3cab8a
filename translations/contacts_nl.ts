<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::AgreementDialog</name>
    <message>
        <source>Con&amp;firm</source>
        <translation>Be&amp;vestigen</translation>
    </message>
    <message>
        <source>as the debtor can be reached</source>
        <translation>zoals de debiteur te bereiken is</translation>
    </message>
    <message>
        <source>Mind: %1. Agree on something that works, with a small part at once or a payment plan.</source>
        <translation>Let op: %1. Spreek iets af dat werkt, met meteen een klein deel of met een betalingsregeling.</translation>
    </message>
    <message>
        <source>Choose the debtor from the list.</source>
        <translation>Kies de debiteur uit de lijst.</translation>
    </message>
    <message>
        <source>Choose at least one open invoice.</source>
        <translation>Kies ten minste één openstaande factuur.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::CallDialog</name>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Gesprek</translation>
    </message>
    <message>
        <source>&amp;Spoken to</source>
        <translation>Gesp&amp;roken met</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Nu&amp;mmer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Call &amp;again on</source>
        <translation>Opnieuw &amp;bellen op</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Daarna</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>wij belden</translation>
    </message>
    <message>
        <source>the debtor called</source>
        <translation>de debiteur belde</translation>
    </message>
    <message>
        <source>Outcome of the call</source>
        <translation>Uitkomst van het gesprek</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>niets meer</translation>
    </message>
    <message>
        <source>note the promise</source>
        <translation>de toezegging vastleggen</translation>
    </message>
    <message>
        <source>grant a deferral</source>
        <translation>uitstel geven</translation>
    </message>
    <message>
        <source>make a payment plan</source>
        <translation>een betalingsregeling maken</translation>
    </message>
    <message>
        <source>note the dispute</source>
        <translation>de betwisting vastleggen</translation>
    </message>
    <message>
        <source>note the reason for not paying</source>
        <translation>de reden van niet-betaling vastleggen</translation>
    </message>
    <message>
        <source>mend the telephone number</source>
        <translation>het telefoonnummer herstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save and go on…</source>
        <translation>Opslaan en verder…</translation>
    </message>
    <message>
        <source>Choose the debtor from the list.</source>
        <translation>Kies de debiteur uit de lijst.</translation>
    </message>
    <message>
        <source>Type the day as day-month-year, or as “next week”, “+14”.</source>
        <translation>Typ de dag als dag-maand-jaar, of als “over 2 weken”, “+14”.</translation>
    </message>
    <message>
        <source>call with %1: %2</source>
        <translation>gesprek met %1: %2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ContactActions</name>
    <message>
        <source>Note, call or &amp;promise…</source>
        <translation>Snel &amp;toevoegen: notitie, gesprek, toezegging…</translation>
    </message>
    <message>
        <source>Note a &amp;call…</source>
        <translation>&amp;Gesprek vastleggen…</translation>
    </message>
    <message>
        <source>Pro&amp;mise to pay…</source>
        <translation>Toe&amp;zegging…</translation>
    </message>
    <message>
        <source>&amp;Deferral…</source>
        <translation>&amp;Uitstel…</translation>
    </message>
    <message>
        <source>Disp&amp;ute…</source>
        <translation>Bet&amp;wisting…</translation>
    </message>
    <message>
        <source>&amp;Reason for not paying…</source>
        <translation>&amp;Reden van niet-betaling…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Pauzeren…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Nothing is proposed and nothing leaves about invoice %1 while it is on hold; the others go on.</source>
        <translation>Zolang factuur %1 gepauzeerd is, wordt daarover niets voorgesteld en gaat er niets weg; de andere gaan door.</translation>
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
        <source>promise settled</source>
        <translation>toezegging afgehandeld</translation>
    </message>
    <message>
        <source>promise withdrawn</source>
        <translation>toezegging ingetrokken</translation>
    </message>
    <message>
        <source>confirmation of a promise</source>
        <translation>bevestiging van een toezegging</translation>
    </message>
    <message>
        <source>promise needs no confirmation</source>
        <translation>toezegging hoeft niet bevestigd</translation>
    </message>
    <message>
        <source>deferral ended</source>
        <translation>uitstel beëindigd</translation>
    </message>
    <message>
        <source>dispute withdrawn</source>
        <translation>betwisting ingetrokken</translation>
    </message>
    <message>
        <source>Another day for the answer</source>
        <translation>Een andere dag voor het antwoord</translation>
    </message>
    <message>
        <source>The debtor hears about invoice %1 by this day.</source>
        <translation>De debiteur hoort uiterlijk op deze dag over factuur %1.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>&amp;Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>answer about invoice %1 moved</source>
        <translation>antwoord over factuur %1 verplaatst</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1” gedaan</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::CoveredInvoices</name>
    <message>
        <source>&amp;Debtor</source>
        <translation>De&amp;biteur</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>Fa&amp;ctuur</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>Fa&amp;cturen</translation>
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
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Invoice it is about</source>
        <translation>Factuur waar het over gaat</translation>
    </message>
    <message>
        <source>Invoices it is about</source>
        <translation>Facturen waar het over gaat</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DeferralDialog</name>
    <message>
        <source>&amp;Until and including</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Save and confirm</source>
        <translation>Opslaan en bevestigen</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Alleen opslaan</translation>
    </message>
    <message>
        <source>Deferral of payment</source>
        <translation>Uitstel van betaling</translation>
    </message>
    <message>
        <source>No i&amp;nterest over these days</source>
        <translation>Geen &amp;rente over deze dagen</translation>
    </message>
    <message>
        <source>We &amp;offered it; the debtor did not ask</source>
        <translation>&amp;Wij boden het aan; de debiteur vroeg er niet om</translation>
    </message>
    <message>
        <source>Type the day as day-month-year, or as “next week”, “+14”.</source>
        <translation>Typ de dag als dag-maand-jaar, of als “over 2 weken”, “+14”.</translation>
    </message>
    <message>
        <source>deferral for %1 until %2</source>
        <translation>uitstel voor %1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DisputeDialog</name>
    <message>
        <source>Disputed &amp;amount</source>
        <translation>Betwist &amp;bedrag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>In the &amp;debtor&apos;s words</source>
        <translation>In de &amp;woorden van de debiteur</translation>
    </message>
    <message>
        <source>&amp;Looked into by</source>
        <translation>&amp;Uitgezocht door</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>&amp;Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Save and acknowledge</source>
        <translation>Opslaan en ontvangst bevestigen</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Alleen opslaan</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Betwisting</translation>
    </message>
    <message>
        <source>Type the day as day-month-year, or as “next week”, “+14”.</source>
        <translation>Typ de dag als dag-maand-jaar, of als “over 2 weken”, “+14”.</translation>
    </message>
    <message>
        <source>dispute of invoice %1</source>
        <translation>betwisting van factuur %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DisputeOutcomeDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>How the dispute ended</source>
        <translation>Hoe de betwisting afliep</translation>
    </message>
    <message>
        <source>%1 disputes %2 of invoice %3 since %4.</source>
        <translation>%1 betwist %2 van factuur %3 sinds %4.</translation>
    </message>
    <message>
        <source>The invoice goes on at the step it stood at; its clock stood still.</source>
        <translation>De factuur gaat verder bij de stap waar zij stond; haar klok stond stil.</translation>
    </message>
    <message>
        <source>Add the credit note by itself; what stays open goes on at the step it stood at.</source>
        <translation>Voer de creditnota apart in; wat openstaand blijft, gaat verder bij de stap waar het stond.</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>Betwisting beëindigen</translation>
    </message>
    <message>
        <source>dispute of invoice %1 ended, %2</source>
        <translation>betwisting van factuur %1 beëindigd, %2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PaymentReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>&amp;Gehoord via</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>Ne&amp;xt action</source>
        <translation>Volgende &amp;actie</translation>
    </message>
    <message>
        <source>To do &amp;by</source>
        <translation>Te doen &amp;uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Reason for not paying</source>
        <translation>Reden van niet-betaling</translation>
    </message>
    <message>
        <source>call</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>for example: send a copy of the invoice</source>
        <translation>bijvoorbeeld: een kopie van de factuur sturen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Choose the debtor from the list.</source>
        <translation>Kies de debiteur uit de lijst.</translation>
    </message>
    <message>
        <source>Choose an open invoice.</source>
        <translation>Kies een openstaande factuur.</translation>
    </message>
    <message>
        <source>Type the day as day-month-year.</source>
        <translation>Typ de dag als dag-maand-jaar.</translation>
    </message>
    <message>
        <source>reason of invoice %1</source>
        <translation>reden bij factuur %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PromiseDialog</name>
    <message>
        <source>&amp;Pays on</source>
        <translation>Betaalt &amp;op</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Bedrag</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Wie zegt dit toe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Save and confirm</source>
        <translation>Opslaan en bevestigen</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Alleen opslaan</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Betalingstoezegging</translation>
    </message>
    <message>
        <source>Said on the &amp;telephone: note the call as well</source>
        <translation>Per &amp;telefoon gezegd: leg ook het gesprek vast</translation>
    </message>
    <message>
        <source>Type the day as day-month-year, or as “next week”, “+14”.</source>
        <translation>Typ de dag als dag-maand-jaar, of als “over 2 weken”, “+14”.</translation>
    </message>
    <message>
        <source>promise of %1 by %2</source>
        <translation>toezegging van %1 door %2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::QuickAddDialog</name>
    <message>
        <source>promise by %1</source>
        <translation>toezegging van %1</translation>
    </message>
    <message>
        <source>deferral for %1</source>
        <translation>uitstel voor %1</translation>
    </message>
    <message>
        <source>dispute of %1</source>
        <translation>betwisting van %1</translation>
    </message>
    <message>
        <source>call with %1</source>
        <translation>gesprek met %1</translation>
    </message>
    <message>
        <source>De&amp;btor</source>
        <translation>De&amp;biteur</translation>
    </message>
    <message>
        <source>Pays &amp;on</source>
        <translation>Betaalt &amp;op</translation>
    </message>
    <message>
        <source>&amp;Until and including</source>
        <translation>To&amp;t en met</translation>
    </message>
    <message>
        <source>Call &amp;again on</source>
        <translation>Opnieuw b&amp;ellen op</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>Bedr&amp;ag</translation>
    </message>
    <message>
        <source>Type a name, an invoice number or a telephone number in the line, or choose the debtor here.</source>
        <translation>Typ een naam, een factuurnummer of een telefoonnummer in de regel, of kies hier de debiteur.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>Nothing is open of this debtor.</source>
        <translation>Bij deze debiteur staat niets open.</translation>
    </message>
    <message numerus="yes">
        <source>About what is overdue: %n invoice(s), %1</source>
        <translation>
            <numerusform>Over wat vervallen is: %n factuur, %1</numerusform>
            <numerusform>Over wat vervallen is: %n facturen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About what is open: %n invoice(s), %1</source>
        <translation>
            <numerusform>Over wat openstaat: %n factuur, %1</numerusform>
            <numerusform>Over wat openstaat: %n facturen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>all of the invoice</source>
        <translation>de hele factuur</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Enter adds the note to the timeline.</source>
        <translation>Enter zet de notitie in de tijdlijn.</translation>
    </message>
    <message>
        <source>Enter notes the call: %1.</source>
        <translation>Enter legt het gesprek vast: %1.</translation>
    </message>
    <message>
        <source>Enter notes the promise; nothing is sent until a working day after it. It can be confirmed afterwards.</source>
        <translation>Enter legt de toezegging vast; tot een werkdag erna wordt niets verzonden. Bevestigen kan daarna.</translation>
    </message>
    <message>
        <source>Enter grants the deferral; nothing is sent before the day after it.</source>
        <translation>Enter geeft het uitstel; vóór de dag erna wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Enter notes the dispute; this invoice waits, the others go on.</source>
        <translation>Enter legt de betwisting vast; deze factuur wacht, de andere gaan door.</translation>
    </message>
    <message>
        <source>Enter asks which invoice is disputed.</source>
        <translation>Enter vraagt welke factuur betwist wordt.</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Snel toevoegen</translation>
    </message>
    <message>
        <source>Maes pays 500 on Friday · calls back Monday · disputes 2026-0101</source>
        <translation>Maes betaalt vrijdag 500 · belt maandag terug · betwist 2026-0101</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Gesprek</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>Toe&amp;zegging</translation>
    </message>
    <message>
        <source>De&amp;ferral</source>
        <translation>&amp;Uitstel</translation>
    </message>
    <message>
        <source>D&amp;ispute</source>
        <translation>Bet&amp;wisting</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>The whole form, filled in with what stands here</source>
        <translation>Het hele formulier, ingevuld met wat hier staat</translation>
    </message>
    <message>
        <source>Type what was said.</source>
        <translation>Typ wat er gezegd is.</translation>
    </message>
    <message>
        <source>Name the debtor in the line, or choose it from the list.</source>
        <translation>Noem de debiteur in de regel, of kies deze uit de lijst.</translation>
    </message>
    <message>
        <source>Type the day as day-month-year, or as “next week”, “+14”.</source>
        <translation>Typ de dag als dag-maand-jaar, of als “over 2 weken”, “+14”.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch opslaan</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::StandingAgreements</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; each stands at its invoice</source>
        <translation>
            <numerusform>en nog %n; die staat bij zijn factuur</numerusform>
            <numerusform>en nog %n; elk staat bij zijn factuur</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise: %1 on %2</source>
        <translation>Toezegging: %1 op %2</translation>
    </message>
    <message>
        <source>%3 promised %1 on %2</source>
        <translation>%3 zegde %1 toe op %2</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Hoeft niet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Vergissing</translation>
    </message>
    <message>
        <source>Deferral until %1</source>
        <translation>Uitstel tot en met %1</translation>
    </message>
    <message>
        <source>no interest</source>
        <translation>geen rente</translation>
    </message>
    <message>
        <source>interest runs on</source>
        <translation>rente loopt door</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Invoice %1 disputed: %2</source>
        <translation>Factuur %1 betwist: %2</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>%1 answers by %2</source>
        <translation>%1 antwoordt uiterlijk %2</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Uitkomst…</translation>
    </message>
    <message>
        <source>Other day…</source>
        <translation>Andere dag…</translation>
    </message>
    <message>
        <source>Reason for not paying: %1</source>
        <translation>Reden van niet-betaling: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
</context>
</TS>
