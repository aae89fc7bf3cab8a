<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>TodayCommands</name>
    <message>
        <source>&amp;Prepare all that is due…</source>
        <translation>Alles &amp;klaarzetten…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Nothing is proposed and nothing leaves for %1 while the debtor is on hold.</source>
        <translation>Zolang %1 gepauzeerd is, wordt er niets voorgesteld en gaat er niets weg.</translation>
    </message>
    <message>
        <source>&amp;Until (empty = until you clear it)</source>
        <translation>&amp;Tot en met (leeg = tot u het opheft)</translation>
    </message>
    <message>
        <source>%1 put on hold</source>
        <translation>%1 gepauzeerd</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Pauzeren…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DueReading</name>
    <message>
        <source>Looking at the open invoices</source>
        <translation>Openstaande facturen nakijken</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::FirstReading</name>
    <message>
        <source>The work of today was not read</source>
        <translation>Het werk van vandaag is niet nagekeken</translation>
    </message>
    <message>
        <source>You stopped while the open invoices were being looked at, so nothing stands here yet. Everything else works as always.</source>
        <translation>U bent gestopt terwijl de openstaande facturen werden nagekeken; daarom staat hier nog niets. Al het andere werkt gewoon.</translation>
    </message>
    <message>
        <source>The work of today could not be read</source>
        <translation>Het werk van vandaag kon niet worden nagekeken</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>Waiting until other work is done</source>
        <translation>Wacht tot ander werk klaar is</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>The open invoices are being looked at</source>
        <translation>De openstaande facturen worden nagekeken</translation>
    </message>
    <message>
        <source>You can work on other pages meanwhile.</source>
        <translation>U kunt intussen op andere pagina’s werken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop looking at the open invoices (Esc)</source>
        <translation>Stoppen met nakijken van de openstaande facturen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Opnieuw nakijken</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TodayDetail</name>
    <message>
        <source>its sequence was chosen for the invoice</source>
        <translation>de reeks is voor de factuur gekozen</translation>
    </message>
    <message>
        <source>its sequence was chosen for the debtor</source>
        <translation>de reeks is voor de debiteur gekozen</translation>
    </message>
    <message>
        <source>its sequence is that of the customer group</source>
        <translation>de reeks is die van de klantgroep</translation>
    </message>
    <message>
        <source>its sequence is that of “%1”</source>
        <translation>de reeks is die van “%1”</translation>
    </message>
    <message>
        <source>%1 credit of the debtor is taken off</source>
        <translation>%1 tegoed van de debiteur is verrekend</translation>
    </message>
    <message>
        <source>asks to pay by %1</source>
        <translation>vraagt om betaling uiterlijk %1</translation>
    </message>
    <message>
        <source>the final notice announced %1</source>
        <translation>de laatste aankondiging noemde %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>let op: %1</translation>
    </message>
    <message>
        <source>%1 (also open)</source>
        <translation>%1 (ook nog open)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stuck · %1</source>
        <translation>Vastgelopen · %1</translation>
    </message>
    <message>
        <source>Choose a row to see why it is there.</source>
        <translation>Kies een regel om te zien waarom die er staat.</translation>
    </message>
    <message>
        <source>No telephone number is known.</source>
        <translation>Er is geen telefoonnummer bekend.</translation>
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
        <source>Days late</source>
        <translation>Dagen te laat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Invoices of this row</source>
        <translation>Facturen van deze regel</translation>
    </message>
    <message>
        <source>&amp;Note about the call</source>
        <translation>&amp;Notitie over het gesprek</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Stuur</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>Open debtor</source>
        <translation>Debiteur openen</translation>
    </message>
    <message>
        <source>→ in the list</source>
        <translation>→ in de lijst</translation>
    </message>
    <message>
        <source>Not now…</source>
        <translation>Niet nu…</translation>
    </message>
    <message>
        <source>Del or S in the list</source>
        <translation>Del of S in de lijst</translation>
    </message>
    <message>
        <source>Pass over this step…</source>
        <translation>Stap overslaan…</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Laten vallen…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Uitkomst…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Note a call…</source>
        <translation>Gesprek vastleggen…</translation>
    </message>
    <message>
        <source>New promise…</source>
        <translation>Nieuwe toezegging…</translation>
    </message>
    <message>
        <source>Other day…</source>
        <translation>Andere dag…</translation>
    </message>
    <message>
        <source>Open the plan…</source>
        <translation>Regeling openen…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TodayModel</name>
    <message>
        <source>Agreements today</source>
        <translation>Afspraken vandaag</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Te versturen</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Te bellen</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Vastgelopen</translation>
    </message>
    <message>
        <source>Tomorrow and later</source>
        <translation>Morgen en later</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n regel</numerusform>
            <numerusform>%1: %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2</source>
        <translation>
            <numerusform>%1: %n regel, %2</numerusform>
            <numerusform>%1: %n regels, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>announced for %1</source>
        <translation>aangekondigd voor %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Stuur</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Result…</source>
        <translation>Uitkomst…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslis…</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Uitkomst…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Bellen…</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Binnengekomen</translation>
    </message>
    <message>
        <source>No bank statement was read yet.</source>
        <translation>Er zijn nog geen bankafschriften ingelezen.</translation>
    </message>
    <message>
        <source>Drop the file of your bank on this window before you send reminders: then nobody is reminded of what is paid.</source>
        <translation>Sleep het bestand van uw bank naar dit venster voordat u herinneringen verstuurt: dan wordt niemand herinnerd aan wat al betaald is.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) matched for certain</source>
        <translation>
            <numerusform>%n betaling zeker gekoppeld</numerusform>
            <numerusform>%n betalingen zeker gekoppeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at</source>
        <translation>
            <numerusform>%n betaling te bekijken</numerusform>
            <numerusform>%n betalingen te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference or number, amount and payer agree; one step back undoes all.</source>
        <translation>Kenmerk of nummer, bedrag en betaler kloppen; met één stap terug wordt alles ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Proposed with reasons, or unknown: book them one by one.</source>
        <translation>Voorgesteld met redenen, of onbekend: boek ze een voor een.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the watched folder did not come in</source>
        <translation>
            <numerusform>%n bestand in de bewaakte map kwam niet binnen</numerusform>
            <numerusform>%n bestanden in de bewaakte map kwamen niet binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in from the watched folder</source>
        <translation>
            <numerusform>%n bestand binnengekomen uit de bewaakte map</numerusform>
            <numerusform>%n bestanden binnengekomen uit de bewaakte map</numerusform>
        </translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Bekijk…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Regeling…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schrijven…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Invoices: %1</source>
        <translation>Facturen: %1</translation>
    </message>
    <message>
        <source>Invoices: none yet</source>
        <translation>Facturen: nog geen</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) were overdue already when they came in. Where do they begin? Nothing leaves before you approve it.</source>
        <translation>
            <numerusform>%n factuur was bij binnenkomst al vervallen. Waar begint ze? Er gaat niets weg voordat u het goedkeurt.</numerusform>
            <numerusform>%n facturen waren bij binnenkomst al vervallen. Waar beginnen ze? Er gaat niets weg voordat u het goedkeurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the step that fits</source>
        <translation>Bij de stap die past</translation>
    </message>
    <message>
        <source>At the first reminder</source>
        <translation>Bij de eerste herinnering</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) begin</source>
        <translation>
            <numerusform>%n factuur begint</numerusform>
            <numerusform>%n facturen beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at before they leave</source>
        <translation>
            <numerusform>%n bericht om te bekijken voordat het weggaat</numerusform>
            <numerusform>%n berichten om te bekijken voordat ze weggaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to your work of today</source>
        <translation>Welkom bij uw werk van vandaag</translation>
    </message>
    <message>
        <source>Import your invoices first. Then set up an account to send with; the reminders appear here by themselves.</source>
        <translation>Importeer eerst uw facturen. Stel daarna een account in om mee te versturen; de herinneringen verschijnen hier vanzelf.</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Niets te doen vandaag</translation>
    </message>
    <message>
        <source>The next step is on %1.</source>
        <translation>De volgende stap is op %1.</translation>
    </message>
    <message>
        <source>Nothing is planned for the coming weeks.</source>
        <translation>Voor de komende weken staat niets gepland.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>The invoices of %1 in this row show again on the day you choose.</source>
        <translation>De facturen van %1 in deze regel verschijnen weer op de dag die u kiest.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>&amp;Again on</source>
        <translation>&amp;Weer op</translation>
    </message>
    <message>
        <source>%1 put off</source>
        <translation>%1 uitgesteld</translation>
    </message>
    <message>
        <source>Pass over this step</source>
        <translation>Stap overslaan</translation>
    </message>
    <message>
        <source>“%1” to %2 is not sent; the next step follows in its turn.</source>
        <translation>“%1” aan %2 wordt niet verstuurd; de volgende stap volgt op zijn beurt.</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>step of %1 passed over</source>
        <translation>stap van %1 overgeslagen</translation>
    </message>
    <message>
        <source>call to %1: %2</source>
        <translation>gesprek met %1: %2</translation>
    </message>
    <message>
        <source>announced day of %1 carried out</source>
        <translation>aangekondigde dag van %1 uitgevoerd</translation>
    </message>
    <message>
        <source>Extend the announced day</source>
        <translation>Aangekondigde dag verlengen</translation>
    </message>
    <message>
        <source>Drop the announced day</source>
        <translation>Aangekondigde dag laten vallen</translation>
    </message>
    <message>
        <source>The final notice to %1 announced this day. Tell the debtor of the new one with a message.</source>
        <translation>De laatste aankondiging aan %1 noemde deze dag. Meld de nieuwe dag met een bericht aan de debiteur.</translation>
    </message>
    <message>
        <source>What the final notice to %1 announced is not carried out.</source>
        <translation>Wat de laatste aankondiging aan %1 noemde, wordt niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Laten vallen</translation>
    </message>
    <message>
        <source>&amp;New day</source>
        <translation>&amp;Nieuwe dag</translation>
    </message>
    <message>
        <source>announced day of %1 decided</source>
        <translation>over aangekondigde dag van %1 beslist</translation>
    </message>
    <message>
        <source>bank looked at until today</source>
        <translation>bank bekeken tot en met vandaag</translation>
    </message>
    <message>
        <source>&amp;Prepare all…</source>
        <translation>Alles &amp;klaarzetten…</translation>
    </message>
    <message>
        <source>Show what comes later</source>
        <translation>Toon wat later komt</translation>
    </message>
    <message>
        <source>Bank looked at until today</source>
        <translation>Bank bekeken tot en met vandaag</translation>
    </message>
    <message>
        <source>You looked at your bank account and recorded what came in, up to and including today.</source>
        <translation>U hebt uw bankrekening bekeken en geboekt wat binnenkwam, tot en met vandaag.</translation>
    </message>
    <message>
        <source>Work of today</source>
        <translation>Werk van vandaag</translation>
    </message>
</context>
</TS>
