<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>SentMessage</name>
    <message>
        <source>To %1, %2, by %3</source>
        <translation>Aan %1, %2, via %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Bijlagen: %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::BulkSheet</name>
    <message numerus="yes">
        <source>Making %n message(s)</source>
        <translation>
            <numerusform>%n bericht maken</numerusform>
            <numerusform>%n berichten maken</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>look at it first</source>
        <translation>bekijk eerst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n part(s))</source>
        <translation>
            <numerusform>(%n deel)</numerusform>
            <numerusform>(%n delen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot leave</source>
        <translation>
            <numerusform>%n kan niet weg</numerusform>
            <numerusform>%n kunnen niet weg</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>totaal %1</translation>
    </message>
    <message>
        <source>The messages are being made…</source>
        <translation>De berichten worden gemaakt…</translation>
    </message>
    <message>
        <source>So many at once: type &amp;the number %1</source>
        <translation>Zoveel tegelijk: typ het &amp;aantal %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>%n bericht versturen</numerusform>
            <numerusform>%n berichten versturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n message(s)</source>
        <translation>
            <numerusform>%n bericht klaarzetten</numerusform>
            <numerusform>%n berichten klaarzetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>%n bericht nakijken</numerusform>
            <numerusform>%n berichten nakijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Open in the &amp;composer</source>
        <translation>&amp;Bericht openen</translation>
    </message>
    <message>
        <source>Send:</source>
        <translation>Verzenden:</translation>
    </message>
    <message>
        <source>&amp;now</source>
        <translation>&amp;nu</translation>
    </message>
    <message>
        <source>at &amp;09:00</source>
        <translation>om &amp;09:00</translation>
    </message>
    <message>
        <source>s&amp;pread over 30 minutes</source>
        <translation>&amp;spreiden over 30 minuten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>a message waits already</source>
        <translation>er wacht al een bericht</translation>
    </message>
    <message>
        <source>bank looked at until today</source>
        <translation>bank bekeken tot en met vandaag</translation>
    </message>
    <message>
        <source>I looked at the &amp;bank up to %1 and recorded what came in</source>
        <translation>Ik heb de &amp;bank bekeken tot en met %1 en geboekt wat binnenkwam</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::CheckList</name>
    <message>
        <source>Open debtor</source>
        <translation>Debiteur openen</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Account instellen</translation>
    </message>
    <message>
        <source>Open the texts</source>
        <translation>Sjablonen openen</translation>
    </message>
    <message>
        <source>Company data</source>
        <translation>Bedrijfsgegevens</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Postvak UIT openen</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Nu importeren</translation>
    </message>
    <message>
        <source>Cannot leave: %1</source>
        <translation>Kan niet weg: %1</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Kijk nog eens: %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ComposerDialog</name>
    <message>
        <source>Making the message</source>
        <translation>Bericht maken</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Bericht aan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(copies) of invoices</source>
        <translation>
            <numerusform>%n kopie van een factuur</numerusform>
            <numerusform>%n kopieën van facturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of invoices</source>
        <translation>Kopieën van facturen</translation>
    </message>
    <message numerus="yes">
        <source>Without the %n file(s)</source>
        <translation>
            <numerusform>Zonder het bestand</numerusform>
            <numerusform>Zonder de %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Wordt gemaakt…</translation>
    </message>
    <message>
        <source>To the print queue</source>
        <translation>Naar de printrij</translation>
    </message>
    <message>
        <source>Open to send</source>
        <translation>Openen om te versturen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Tekst bewerken</translation>
    </message>
    <message>
        <source>Close the &amp;editor</source>
        <translation>&amp;Tekst sluiten</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>%1 cannot be added: it is not readable or larger than 10 MB.</source>
        <translation>%1 kan niet worden toegevoegd: het is niet leesbaar of groter dan 10 MB.</translation>
    </message>
    <message>
        <source>Today 16:00</source>
        <translation>Vandaag 16:00</translation>
    </message>
    <message>
        <source>Tomorrow 09:00</source>
        <translation>Morgen 09:00</translation>
    </message>
    <message>
        <source>Monday %1 09:00</source>
        <translation>Maandag %1 09:00</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Op een dag…</translation>
    </message>
    <message>
        <source>Send on a day</source>
        <translation>Op een dag versturen</translation>
    </message>
    <message>
        <source>&amp;Day, at 09:00</source>
        <translation>&amp;Dag, om 09:00</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>A message is planned for a day after today.</source>
        <translation>Een bericht wordt gepland voor een dag na vandaag.</translation>
    </message>
    <message>
        <source>The message to %1 is kept as a draft in the outbox.</source>
        <translation>Het bericht aan %1 is als concept bewaard in Postvak UIT.</translation>
    </message>
    <message>
        <source>This message cannot leave yet; below stands why.</source>
        <translation>Dit bericht kan nog niet weg; hieronder staat waarom.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The letter as PDF</source>
        <translation>De brief als pdf</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>&amp;Concept bewaren</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Plannen</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Afdrukken</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Oorspronkelijke tekst</translation>
    </message>
    <message>
        <source>Text of this message</source>
        <translation>Tekst van dit bericht</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Rekeningoverzicht</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ComposerHead</name>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (voorgesteld)</translation>
    </message>
    <message>
        <source>The debtor has no address for this.</source>
        <translation>De debiteur heeft hiervoor geen adres.</translation>
    </message>
    <message>
        <source>%1 · %2 open · due %3</source>
        <translation>%1 · %2 open · vervalt %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n, together %2</source>
        <translation>
            <numerusform>%1 van %n, samen %2</numerusform>
            <numerusform>%1 van %n, samen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by you; proposed was: %1.</source>
        <translation>Door u gekozen; voorgesteld was: %1.</translation>
    </message>
    <message>
        <source>The invoice itself; it counts as no step.</source>
        <translation>De factuur zelf; telt niet als stap.</translation>
    </message>
    <message>
        <source>Nothing is overdue yet.</source>
        <translation>Er is nog niets vervallen.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue without a reminder so far, the oldest %1.</source>
        <translation>
            <numerusform>%n factuur is vervallen en nog niet herinnerd: %1.</numerusform>
            <numerusform>%n facturen zijn vervallen en nog niet herinnerd, de oudste %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Stap</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Facturen</translation>
    </message>
    <message>
        <source>Invoices the message asks for</source>
        <translation>Facturen waarom het bericht vraagt</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>Adres voor %1</translation>
    </message>
    <message numerus="yes">
        <source>The previous reminder was sent; %n invoice(s) still overdue.</source>
        <translation>
            <numerusform>De vorige herinnering is verzonden; %n factuur is nog vervallen.</numerusform>
            <numerusform>De vorige herinnering is verzonden; %n facturen zijn nog vervallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All earlier reminders were sent; %n invoice(s) still overdue.</source>
        <translation>
            <numerusform>Alle eerdere herinneringen zijn verzonden; %n factuur is nog vervallen.</numerusform>
            <numerusform>Alle eerdere herinneringen zijn verzonden; %n facturen zijn nog vervallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Door u gekozen.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LetterPreview</name>
    <message>
        <source>There is no letter yet.</source>
        <translation>Er is nog geen brief.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the window of the envelope</source>
        <translation>Venster van de envelop tonen</translation>
    </message>
    <message>
        <source>Pages of the letter</source>
        <translation>Pagina’s van de brief</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MailPreview</name>
    <message>
        <source>the account of your mail program</source>
        <translation>het account van uw mailprogramma</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>geen adres</translation>
    </message>
    <message>
        <source>From %1 to %2 · %3</source>
        <translation>Van %1 aan %2 · %3</translation>
    </message>
    <message>
        <source>the letter as PDF</source>
        <translation>de brief als pdf</translation>
    </message>
    <message>
        <source>No attachments.</source>
        <translation>Geen bijlagen.</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Bijlagen: %1</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>What a mail program without formatting shows; both go along.</source>
        <translation>Wat een mailprogramma zonder opmaak laat zien; beide gaan mee.</translation>
    </message>
    <message>
        <source>The e-mail as it arrives</source>
        <translation>De e-mail zoals hij aankomt</translation>
    </message>
    <message>
        <source>The e-mail as plain text</source>
        <translation>De e-mail als platte tekst</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MessageActions</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Stuur</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Message about it…</source>
        <translation>&amp;Bericht hierover…</translation>
    </message>
    <message>
        <source>&amp;Send the invoice again</source>
        <translation>Factuur op&amp;nieuw sturen</translation>
    </message>
    <message>
        <source>&amp;Undo sending</source>
        <translation>&amp;Versturen ongedaan maken</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MessagePreview</name>
    <message>
        <source>There is nothing to show until the points above are solved.</source>
        <translation>Er is niets te zien zolang de punten hierboven niet zijn opgelost.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SendDesk</name>
    <message>
        <source>Making the message</source>
        <translation>Bericht maken</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait to be printed.</source>
        <translation>
            <numerusform>%n brief wacht op afdrukken.</numerusform>
            <numerusform>%n brieven wachten op afdrukken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Nu afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are planned for %1.</source>
        <translation>
            <numerusform>%n bericht is gepland voor %1.</numerusform>
            <numerusform>%n berichten zijn gepland voor %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 is planned for %2.</source>
        <translation>Het bericht aan %1 is gepland voor %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) leave in %1.</source>
        <translation>
            <numerusform>%n bericht gaat weg over %1.</numerusform>
            <numerusform>%n berichten gaan weg over %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to %1 leaves in %2.</source>
        <translation>Het bericht aan %1 gaat weg over %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be taken back any more.</source>
        <translation>
            <numerusform>%n bericht was niet meer terug te halen.</numerusform>
            <numerusform>%n berichten waren niet meer terug te halen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken back; nothing was sent.</source>
        <translation>
            <numerusform>%n bericht teruggehaald; er is niets verzonden.</numerusform>
            <numerusform>%n berichten teruggehaald; er is niets verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the message in the other program</source>
        <translation>Bericht openen in het andere programma</translation>
    </message>
    <message>
        <source>The program took no attachments; add them from their folder yourself.</source>
        <translation>Het programma nam geen bijlagen aan; voeg ze zelf toe uit hun map.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The message to %1 stands in the other program. Was it sent?</source>
        <translation>Het bericht aan %1 staat in het andere programma. Is het verzonden?</translation>
    </message>
    <message>
        <source>Yes, sent</source>
        <translation>Ja, verzonden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>The letter to %1 could not be printed.</source>
        <translation>De brief aan %1 kon niet worden afgedrukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed. Posted? Their terms run from the day they are posted.</source>
        <translation>
            <numerusform>%n brief afgedrukt. Is hij gepost? De termijn loopt vanaf de dag van posten.</numerusform>
            <numerusform>%n brieven afgedrukt. Zijn ze gepost? De termijnen lopen vanaf de dag van posten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation>Ja, vandaag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>A message to %1 waits already. Let it leave or take it back first.</source>
        <translation>Er wacht al een bericht aan %1. Laat dat eerst weggaan of haal het terug.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SmsPreview</name>
    <message>
        <source>no-break space</source>
        <translation>vaste spatie</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Aan %1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen nummer</translation>
    </message>
    <message>
        <source>alphabet of 160 characters (GSM-7)</source>
        <translation>alfabet van 160 tekens (GSM-7)</translation>
    </message>
    <message>
        <source>alphabet of 70 characters (Unicode)</source>
        <translation>alfabet van 70 tekens (Unicode)</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), %1 left in the last one · %2</source>
        <translation>
            <numerusform>%n deel, nog %1 over · %2</numerusform>
            <numerusform>%n delen, nog %1 over in het laatste · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Underlined characters take more room. They can be written as: %1.</source>
        <translation>Onderstreepte tekens nemen meer plaats in. Ze kunnen anders: %1.</translation>
    </message>
    <message>
        <source>Underlined characters take more room.</source>
        <translation>Onderstreepte tekens nemen meer plaats in.</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Passend maken</translation>
    </message>
</context>
</TS>
