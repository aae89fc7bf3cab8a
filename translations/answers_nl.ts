<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>It answers a message that was sent.</source>
        <translation>Het is een antwoord op een verzonden bericht.</translation>
    </message>
    <message>
        <source>It names the payment reference %1.</source>
        <translation>Het noemt het betalingskenmerk %1.</translation>
    </message>
    <message>
        <source>It names invoice %1.</source>
        <translation>Het noemt factuur %1.</translation>
    </message>
    <message>
        <source>Only its sender is known: %1.</source>
        <translation>Alleen de afzender is bekend: %1.</translation>
    </message>
    <message>
        <source>It comes from an address that is not of this debtor: %1.</source>
        <translation>Het komt van een adres dat niet van deze debiteur is: %1.</translation>
    </message>
    <message>
        <source>It names invoices of several debtors.</source>
        <translation>Het noemt facturen van verschillende debiteuren.</translation>
    </message>
    <message>
        <source>Several debtors have this address.</source>
        <translation>Verschillende debiteuren hebben dit adres.</translation>
    </message>
    <message>
        <source>%1 said whose it is.</source>
        <translation>%1 heeft gezegd van wie het is.</translation>
    </message>
    <message>
        <source>Nothing in it is known: say whose it is.</source>
        <translation>Er staat niets bekends in: zeg van wie het is.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>Onbestelbaar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>Heeft betaald</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Is het er niet mee eens</translation>
    </message>
    <message>
        <source>Proposes to pay otherwise</source>
        <translation>Stelt een regeling voor</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Verkeerd adres</translation>
    </message>
    <message>
        <source>Nothing of these</source>
        <translation>Niets hiervan</translation>
    </message>
    <message>
        <source>The invoices wait until you have looked whether the money came in.</source>
        <translation>De facturen wachten tot u hebt nagekeken of het geld binnen is.</translation>
    </message>
    <message>
        <source>The invoices become disputed; their clock stands still.</source>
        <translation>De facturen worden betwist; hun klok staat stil.</translation>
    </message>
    <message>
        <source>The invoices wait until something is agreed about them.</source>
        <translation>De facturen wachten tot er iets over is afgesproken.</translation>
    </message>
    <message>
        <source>Nothing is sent to this address any more until it is corrected.</source>
        <translation>Naar dit adres gaat niets meer tot het is verbeterd.</translation>
    </message>
    <message>
        <source>The invoices go on where they were.</source>
        <translation>De facturen gaan verder waar ze waren.</translation>
    </message>
    <message>
        <source>The debtor answered, and nobody has read it.</source>
        <translation>De debiteur heeft geantwoord en niemand heeft dat nog gelezen.</translation>
    </message>
    <message>
        <source>The debtor says that it was paid; nobody has looked yet.</source>
        <translation>De debiteur zegt dat er is betaald; niemand heeft dat nog nagekeken.</translation>
    </message>
    <message>
        <source>The debtor proposes to pay otherwise; nothing was agreed yet.</source>
        <translation>De debiteur stelt een regeling voor; er is nog niets afgesproken.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer read: %1</source>
        <translation>Antwoord gelezen: %1</translation>
    </message>
</context>
<context>
    <name>GateText</name>
    <message>
        <source>Invoice %1 waits for an answer that came in. %2</source>
        <translation>Factuur %1 wacht op een antwoord dat is binnengekomen. %2</translation>
    </message>
    <message>
        <source>Read the answer on the Today page and say what it means.</source>
        <translation>Lees het antwoord op de pagina Vandaag en zeg wat het betekent.</translation>
    </message>
</context>
<context>
    <name>EscalationText</name>
    <message>
        <source>Read the answer on the Today page and say what it means.</source>
        <translation>Lees het antwoord op de pagina Vandaag en zeg wat het betekent.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It was said already what this answer means.</source>
        <translation>Er is al gezegd wat dit antwoord betekent.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Maak dat eerst ongedaan.</translation>
    </message>
</context>
<context>
    <name>ThingText</name>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
</context>
<context>
    <name>CliReply</name>
    <message>
        <source>%1 was read before (number %2).</source>
        <translation>%1 is al eerder gelezen (nummer %2).</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 from %2 (number %3).</source>
        <translation>%1 van %2 (nummer %3).</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wacht: %1</translation>
    </message>
    <message>
        <source>Say which mails to read.</source>
        <translation>Zeg welke e-mails gelezen moeten worden.</translation>
    </message>
    <message>
        <source>%1 is not read: it is no mail, or cannot be opened.</source>
        <translation>%1 is niet gelezen: het is geen e-mail of kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Zegt</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>No answer waits.</source>
        <translation>Er wacht geen antwoord.</translation>
    </message>
    <message>
        <source>Say what it means: paid, disputes, plan, address or nothing.</source>
        <translation>Zeg wat het betekent: paid, disputes, plan, address of nothing.</translation>
    </message>
    <message>
        <source>Read mails that debtors sent; what they are about waits until you say what they mean</source>
        <translation>Lees e-mails van debiteuren; waar ze over gaan, wacht tot u zegt wat ze betekenen</translation>
    </message>
    <message>
        <source>List answers that wait for you</source>
        <translation>Toon antwoorden die op u wachten</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>Also those that are done</source>
        <translation>Ook wat is afgehandeld</translation>
    </message>
    <message>
        <source>Say whose answer it is</source>
        <translation>Zeg van wie een antwoord is</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Nummer in de administratie, debiteurnummer of precieze naam</translation>
    </message>
    <message>
        <source>Invoice it is about; can be given several times. Without it all that is open</source>
        <translation>Factuur waar het over gaat; mag meer dan eens. Zonder: alles wat openstaat</translation>
    </message>
    <message>
        <source>Say what an answer means, and do what follows from it</source>
        <translation>Zeg wat een antwoord betekent en doe wat daaruit volgt</translation>
    </message>
    <message>
        <source>Only this one of the invoices it is about; can be given several times</source>
        <translation>Alleen deze van de facturen waar het over gaat; mag meer dan eens</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AnswerFiles</name>
    <message>
        <source>Read answers from debtors</source>
        <translation>Antwoorden van debiteuren lezen</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-mails (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Answer read</source>
        <translation>Antwoord gelezen</translation>
    </message>
    <message>
        <source>These are no mails, or cannot be opened: %1. Nothing was kept of them.</source>
        <translation>Dit zijn geen e-mails of ze kunnen niet worden geopend: %1. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>%1 None of them waits for you.</source>
        <translation>%1 Er is niets dat op u wacht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n mail(s)</source>
        <translation>
            <numerusform>%n e-mail lezen</numerusform>
            <numerusform>%n e-mails lezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) read.</source>
        <translation>
            <numerusform>%n e-mail gelezen.</numerusform>
            <numerusform>%n e-mails gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you on the Today page.</source>
        <translation>
            <numerusform>Er wacht %n op u op de pagina Vandaag.</numerusform>
            <numerusform>Er wachten er %n op u op de pagina Vandaag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwoord van %1</translation>
    </message>
    <message>
        <source>(without a subject)</source>
        <translation>(zonder onderwerp)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>&amp;Debtor</source>
        <translation>&amp;Debiteur</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Wat het antwoord zegt</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>It is about these &amp;invoices</source>
        <translation>Het gaat over deze &amp;facturen</translation>
    </message>
    <message>
        <source>It is about these &amp;invoices, open: %1</source>
        <translation>Het gaat over deze &amp;facturen, openstaand: %1</translation>
    </message>
    <message>
        <source>What does it mean? Press 1 to 5, or the button.</source>
        <translation>Wat betekent het? Druk op 1 tot en met 5 of op de knop.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tick at least one invoice.</source>
        <translation>Vink ten minste één factuur aan.</translation>
    </message>
    <message>
        <source>Answer read: %1</source>
        <translation>Antwoord gelezen: %1</translation>
    </message>
    <message>
        <source>Answer given to another debtor</source>
        <translation>Antwoord aan een andere debiteur gegeven</translation>
    </message>
</context>
<context>
    <name>AnswerCommands</name>
    <message>
        <source>&amp;Answers from debtors (.eml)…</source>
        <translation>&amp;Antwoorden van debiteuren (.eml)…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TodayModel</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>answer of the debtor</source>
        <translation>antwoord van de debiteur</translation>
    </message>
</context>
</TS>
