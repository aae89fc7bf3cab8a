<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::ClosingQuestion</name>
    <message>
        <source>Messages are waiting</source>
        <translation>Er wachten berichten</translation>
    </message>
    <message numerus="yes">
        <source>Messages are being sent; %n still wait(s).</source>
        <translation>
            <numerusform>Er worden berichten verzonden; %n wacht nog.</numerusform>
            <numerusform>Er worden berichten verzonden; %n wachten nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not left yet.</source>
        <translation>
            <numerusform>%n bericht is nog niet vertrokken.</numerusform>
            <numerusform>%n berichten zijn nog niet vertrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept messages leave when this book is open again. What could not leave on its day is not sent silently: it is offered to you.</source>
        <translation>Bewaarde berichten vertrekken als deze administratie weer open is. Wat niet op zijn dag kon vertrekken, wordt niet stilzwijgend verzonden: u krijgt de vraag.</translation>
    </message>
    <message>
        <source>&amp;Send now and close</source>
        <translation>Nu &amp;versturen en afsluiten</translation>
    </message>
    <message>
        <source>&amp;Keep for next time</source>
        <translation>&amp;Bewaren tot volgende keer</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>Verzending &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;Don’t close</source>
        <translation>&amp;Niet afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent yet; the window stays open.</source>
        <translation>
            <numerusform>%n bericht kon nog niet worden verzonden; het venster blijft open.</numerusform>
            <numerusform>%n berichten konden nog niet worden verzonden; het venster blijft open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept messages leave at the next quarter of an hour, also without a window. What could not leave on its day is not sent silently: it is offered to you.</source>
        <translation>Bewaarde berichten vertrekken bij het volgende kwartier, ook zonder venster. Wat niet op zijn dag kon vertrekken, wordt niet stilzwijgend verzonden: u krijgt de vraag.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::EnvelopeView</name>
    <message>
        <source>The letter in its window envelope</source>
        <translation>De brief in zijn vensterenvelop</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LetterPrinting</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n brieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>%n brief afdrukken</numerusform>
            <numerusform>%n brieven afdrukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed. Are they in the letterbox?</source>
        <translation>
            <numerusform>%n brief afgedrukt. Is die gepost?</numerusform>
            <numerusform>%n brieven afgedrukt. Zijn ze gepost?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation>Ja, vandaag</translation>
    </message>
    <message>
        <source>Save letters as PDF</source>
        <translation>Brieven bewaren als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>letters %1</source>
        <translation>brieven %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>They are printed</source>
        <translation>Ze zijn afgedrukt</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MessageDetailView</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Versturen</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Nu versturen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terughalen</translation>
    </message>
    <message>
        <source>&amp;Yes, I sent it</source>
        <translation>&amp;Ja, ik heb het verstuurd</translation>
    </message>
    <message>
        <source>N&amp;o, not sent</source>
        <translation>N&amp;ee, niet verstuurd</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Bewaren als P&amp;DF…</translation>
    </message>
    <message>
        <source>Print &amp;again…</source>
        <translation>&amp;Opnieuw afdrukken…</translation>
    </message>
    <message>
        <source>It was &amp;sent</source>
        <translation>Het is &amp;verzonden</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Opnieuw &amp;kijken</translation>
    </message>
    <message>
        <source>Send &amp;again (same message)</source>
        <translation>&amp;Opnieuw versturen (zelfde bericht)</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Niet versturen</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>Opnieuw &amp;maken</translation>
    </message>
    <message>
        <source>Open de&amp;btor</source>
        <translation>&amp;Debiteur openen</translation>
    </message>
    <message>
        <source>Posted o&amp;n</source>
        <translation>Gepost o&amp;p</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>%1 · asks for %2</source>
        <translation>%1 · vraagt %2</translation>
    </message>
    <message>
        <source>This message has no text yet.</source>
        <translation>Dit bericht heeft nog geen tekst.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Dit bestand kan niet worden getoond.</translation>
    </message>
    <message>
        <source>Too late: this message is on its way already.</source>
        <translation>Te laat: dit bericht is al onderweg.</translation>
    </message>
    <message numerus="yes">
        <source>It can be sent again in %n minute(s): the answer of the server may still come.</source>
        <translation>
            <numerusform>Het kan over %n minuut opnieuw worden verzonden: het antwoord van de server kan nog komen.</numerusform>
            <numerusform>Het kan over %n minuten opnieuw worden verzonden: het antwoord van de server kan nog komen.</numerusform>
        </translation>
    </message>
    <message>
        <source>We looked: no record of an acceptance was found. Own copy in the mailbox, bounce and reply: look there yourself.</source>
        <translation>We hebben gekeken: er is geen bevestiging van ontvangst gevonden. Eigen kopie in de mailbox, foutmelding en antwoord: kijk daar zelf.</translation>
    </message>
    <message>
        <source>It cannot be made again now. %1</source>
        <translation>Het kan nu niet opnieuw worden gemaakt. %1</translation>
    </message>
    <message>
        <source>Fill in the day the letter was posted, for example 25-11-2026.</source>
        <translation>Vul de dag in waarop de brief is gepost, bijvoorbeeld 25-11-2026.</translation>
    </message>
    <message>
        <source>Choose a message to read it and to see what happened to it.</source>
        <translation>Kies een bericht om het te lezen en te zien wat ermee is gebeurd.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Do not post it any more.</source>
        <translation>Niet meer posten.</translation>
    </message>
    <message>
        <source>Do not p&amp;ost</source>
        <translation>Niet p&amp;osten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OutboxCommands</name>
    <message>
        <source>&amp;At the debtor’s (practice)</source>
        <translation>&amp;Bij de debiteur (oefening)</translation>
    </message>
    <message>
        <source>Resume s&amp;ending</source>
        <translation>Versturen &amp;hervatten</translation>
    </message>
    <message>
        <source>Pause s&amp;ending</source>
        <translation>Versturen &amp;pauzeren</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postvak UIT</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Versturen is gepauzeerd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a box and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Er wacht niets</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier staat niets</translation>
    </message>
    <message>
        <source>Everything has been sent. Messages you send wait here for a moment, so that you can take them back.</source>
        <translation>Alles is verzonden. Berichten die u verstuurt, wachten hier even, zodat u ze kunt terughalen.</translation>
    </message>
    <message>
        <source>There are no messages in “%1”.</source>
        <translation>Er zijn geen berichten in “%1”.</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>Versturen &amp;hervatten</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>Versturen &amp;pauzeren</translation>
    </message>
    <message>
        <source>Let waiting messages leave again</source>
        <translation>Wachtende berichten weer laten vertrekken</translation>
    </message>
    <message>
        <source>Nothing leaves until you resume, also after a restart</source>
        <translation>Er vertrekt niets tot u hervat, ook niet na opnieuw starten</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Nu versturen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Versturen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terughalen</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not leave on the planned day.</source>
        <translation>
            <numerusform>%n bericht kon niet op de geplande dag vertrekken.</numerusform>
            <numerusform>%n berichten konden niet op de geplande dag vertrekken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again and send</source>
        <translation>Opnieuw maken en versturen</translation>
    </message>
    <message numerus="yes">
        <source>Sending is paused; %n message(s) wait.</source>
        <translation>
            <numerusform>Versturen is gepauzeerd; %n bericht wacht.</numerusform>
            <numerusform>Versturen is gepauzeerd; %n berichten wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Versturen hervatten</translation>
    </message>
    <message>
        <source>Send many messages</source>
        <translation>Veel berichten versturen</translation>
    </message>
    <message numerus="yes">
        <source>Making %n message(s) ready to send</source>
        <translation>
            <numerusform>%n bericht wordt klaargezet voor verzending</numerusform>
            <numerusform>%n berichten worden klaargezet voor verzending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n messages. Type their number to send them all.</source>
        <translation>
            <numerusform>Dit is %n bericht. Typ het aantal om het te versturen.</numerusform>
            <numerusform>Dit zijn %n berichten. Typ het aantal om ze allemaal te versturen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were on their way already.</source>
        <translation>
            <numerusform>%n bericht was al onderweg.</numerusform>
            <numerusform>%n berichten waren al onderweg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stay here. %1</source>
        <translation>
            <numerusform>%n bericht blijft hier. %1</numerusform>
            <numerusform>%n berichten blijven hier. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter of these has been printed yet.</source>
        <translation>Van deze brieven is er nog geen afgedrukt.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Vakken</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>&amp;Print all…</source>
        <translation>Alles &amp;afdrukken…</translation>
    </message>
    <message>
        <source>All letters of this box as one print job</source>
        <translation>Alle brieven van dit vak als één afdruktaak</translation>
    </message>
    <message>
        <source>P&amp;osted today</source>
        <translation>Vandaag &amp;gepost</translation>
    </message>
    <message>
        <source>The printed letters went into the letterbox today</source>
        <translation>De afgedrukte brieven zijn vandaag op de bus gedaan</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OutboxSender</name>
    <message>
        <source>Sending messages</source>
        <translation>Berichten versturen</translation>
    </message>
    <message>
        <source>Another program is sending from this book. This window does not send until that one has stopped.</source>
        <translation>Een ander programma verstuurt al uit deze administratie. Dit venster verstuurt niets zolang dat bezig is.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) it is not known whether they were sent. Nothing is sent again until you choose.</source>
        <translation>
            <numerusform>Van %n bericht is niet bekend of het is verzonden. Er wordt niets opnieuw verzonden tot u kiest.</numerusform>
            <numerusform>Van %n berichten is niet bekend of ze zijn verzonden. Er wordt niets opnieuw verzonden tot u kiest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent.</source>
        <translation>
            <numerusform>%n bericht kon niet worden verzonden.</numerusform>
            <numerusform>%n berichten konden niet worden verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be sent: %1</source>
        <translation>Niet alles kon worden verzonden: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OutboxStatus</name>
    <message numerus="yes">
        <source>%n message(s) were on their way already.</source>
        <translation>
            <numerusform>%n bericht was al onderweg.</numerusform>
            <numerusform>%n berichten waren al onderweg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) ready to leave (%1 left)</source>
        <translation>
            <numerusform>%n bericht staat klaar (nog %1)</numerusform>
            <numerusform>%n berichten staan klaar (nog %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Take back the messages that have not left yet (Alt+Z)</source>
        <translation>De berichten terughalen die nog niet zijn vertrokken (Alt+Z)</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OutboxWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>first reminder to a debtor</comment>
        <translation>%1 aan %2</translation>
    </message>
    <message>
        <source>%1 to %2 – we don’t know whether it was sent.</source>
        <translation>%1 aan %2 – we weten niet of dit is verzonden.</translation>
    </message>
    <message>
        <source>The mail server stopped answering after %1, when it had received the message.</source>
        <translation>De mailserver antwoordde niet meer na %1, toen die het bericht had ontvangen.</translation>
    </message>
    <message>
        <source>The provider stopped answering after %1, when it had received the message.</source>
        <translation>De aanbieder antwoordde niet meer na %1, toen die het bericht had ontvangen.</translation>
    </message>
    <message>
        <source>We have not sent it again. Until you choose, no further step starts for this debtor. In most such cases the message did arrive.</source>
        <translation>We hebben het niet opnieuw verzonden. Tot u kiest, begint voor deze debiteur geen volgende stap. Meestal is het bericht in zulke gevallen wel aangekomen.</translation>
    </message>
    <message>
        <source>It was opened in another program. Only you know whether you sent it from there.</source>
        <translation>Het is in een ander programma geopend. Alleen u weet of u het daar hebt verstuurd.</translation>
    </message>
    <message>
        <source>It could not leave on the day it was made for. Its date and amounts may not hold any more; make it again as things are now.</source>
        <translation>Het kon niet vertrekken op de dag waarvoor het is gemaakt. Datum en bedragen kloppen misschien niet meer; maak het opnieuw zoals het nu is.</translation>
    </message>
    <message>
        <source>It is printed. The day it goes into the letterbox counts: only then its term starts.</source>
        <translation>De brief is afgedrukt. De dag waarop die op de bus gaat telt: pas dan begint de termijn.</translation>
    </message>
    <message>
        <source>%1 It is tried again at %2.</source>
        <translation>%1 Om %2 wordt het opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PdfPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PhoneView</name>
    <message>
        <source>No text message has arrived yet.</source>
        <translation>Er is nog geen sms aangekomen.</translation>
    </message>
    <message>
        <source>On the locked screen</source>
        <translation>Op het vergrendelde scherm</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Het gesprek</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PracticeDock</name>
    <message>
        <source>No e-mail has arrived yet.</source>
        <translation>Er is nog geen e-mail aangekomen.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Bijlagen:</translation>
    </message>
    <message>
        <source>At the debtor’s</source>
        <translation>Bij de debiteur</translation>
    </message>
    <message>
        <source>This is the sample book: its messages arrive here and nowhere else.</source>
        <translation>Dit is de voorbeeldadministratie: haar berichten komen hier aan en nergens anders.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak IN</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>Brievenbus</translation>
    </message>
    <message>
        <source>E-mails that arrived</source>
        <translation>Aangekomen e-mails</translation>
    </message>
    <message>
        <source>Letters that arrived</source>
        <translation>Aangekomen brieven</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Do not post</source>
        <comment>a printed letter, in the list</comment>
        <translation>Niet posten</translation>
    </message>
</context>
</TS>
