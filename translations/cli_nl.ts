<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CliAbout</name>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>kan worden gebruikt</translation>
    </message>
    <message>
        <source>the driver of Qt is not installed</source>
        <translation>het stuurprogramma van Qt is niet geïnstalleerd</translation>
    </message>
    <message>
        <source>Schema of books</source>
        <translation>Schema van administraties</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Version, licence, parts and system</source>
        <translation>Versie, licentie, onderdelen en systeem</translation>
    </message>
</context>
<context>
    <name>CliAccount</name>
    <message>
        <source>This provider wants a password for programs: make one there and use it here.</source>
        <translation>Deze aanbieder vraagt een wachtwoord voor programma&apos;s: maak er daar een en gebruik het hier.</translation>
    </message>
    <message>
        <source>At this provider, mail programs have to be switched on in its web mail first.</source>
        <translation>Bij deze aanbieder moet u e-mailprogramma&apos;s eerst aanzetten in de webmail.</translation>
    </message>
    <message>
        <source>This provider wants a token for SMTP, which comes with a paid plan.</source>
        <translation>Deze aanbieder vraagt een token voor SMTP, dat bij een betaald abonnement hoort.</translation>
    </message>
    <message>
        <source>This provider takes no passwords any more: give an access token with --sign-in token.</source>
        <translation>Deze aanbieder neemt geen wachtwoorden meer aan: geef een toegangstoken met --sign-in token.</translation>
    </message>
    <message>
        <source>At Microsoft 365 an administrator has to switch on SMTP sign-in for the mailbox.</source>
        <translation>Bij Microsoft 365 moet een beheerder aanmelden via SMTP aanzetten voor de mailbox.</translation>
    </message>
    <message>
        <source>This provider cannot be used by other programs: use another account or your own mail program.</source>
        <translation>Deze aanbieder is niet bruikbaar voor andere programma&apos;s: gebruik een ander account of uw eigen e-mailprogramma.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Wachtwoord of token</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The password can be kept in a vault under a passphrase instead (--vault).</source>
        <translation>Deze computer heeft geen sleutelbos die antwoordt. Het wachtwoord kan in plaats daarvan in een kluis met een wachtzin (--vault).</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Which kind of account? smtp or sms.</source>
        <translation>Welk soort account? smtp of sms.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>staat stil: %1</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Er is nog geen account.</translation>
    </message>
    <message>
        <source>Which account? Give its id, name or address.</source>
        <translation>Welk account? Geef id, naam of adres.</translation>
    </message>
    <message>
        <source>Removed: %1. What waits for it stays in the outbox.</source>
        <translation>Verwijderd: %1. Wat erop wacht, blijft in Postvak UIT.</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>De server antwoordt</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>De verbinding is versleuteld</translation>
    </message>
    <message>
        <source>User name and password are accepted</source>
        <translation>Gebruikersnaam en wachtwoord worden aanvaard</translation>
    </message>
    <message>
        <source>A message to yourself is accepted</source>
        <translation>Een bericht aan uzelf wordt aangenomen</translation>
    </message>
    <message>
        <source>Test message from Tegoed</source>
        <translation>Testbericht van Tegoed</translation>
    </message>
    <message>
        <source>This message shows that your account can send. You need not do anything.</source>
        <translation>Dit bericht laat zien dat uw account kan versturen. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>✓ The provider accepts a message</source>
        <translation>✓ De aanbieder neemt een bericht aan</translation>
    </message>
    <message>
        <source>Add a mail account, or one at an SMS provider</source>
        <translation>Een e-mailaccount toevoegen, of een account bij een sms-aanbieder</translation>
    </message>
    <message>
        <source>Own e-mail address; for many providers that is all</source>
        <translation>Eigen e-mailadres; bij veel aanbieders is dat genoeg</translation>
    </message>
    <message>
        <source>Mail server; without it it is looked up by the address</source>
        <translation>Mailserver; zonder wordt hij bij het adres opgezocht</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>De poort ervan</translation>
    </message>
    <message>
        <source>tls, starttls, or plain for a server on this very computer</source>
        <translation>tls, starttls, of plain voor een server op deze computer zelf</translation>
    </message>
    <message>
        <source>password, token or none</source>
        <translation>password, token of none</translation>
    </message>
    <message>
        <source>User name; without it the address</source>
        <translation>Gebruikersnaam; zonder het adres</translation>
    </message>
    <message>
        <source>Certificates to trust instead of the system&apos;s (PEM)</source>
        <translation>Certificaten om te vertrouwen in plaats van die van het systeem (PEM)</translation>
    </message>
    <message>
        <source>Name beside the address; without it the company&apos;s</source>
        <translation>Naam bij het adres; zonder die van het bedrijf</translation>
    </message>
    <message>
        <source>Where answers go</source>
        <translation>Waar antwoorden heen gaan</translation>
    </message>
    <message>
        <source>Own address that gets a copy of everything</source>
        <translation>Eigen adres dat van alles een kopie krijgt</translation>
    </message>
    <message>
        <source>SMS provider: smstools, twilio, messagebird …</source>
        <translation>Sms-aanbieder: smstools, twilio, messagebird …</translation>
    </message>
    <message>
        <source>Sender of an SMS: a name or a number</source>
        <translation>Afzender van een sms: een naam of een nummer</translation>
    </message>
    <message>
        <source>What the SMS provider wants to know; can be given several times</source>
        <translation>Wat de sms-aanbieder wil weten; mag vaker</translation>
    </message>
    <message>
        <source>What the account is called here</source>
        <translation>Hoe het account hier heet</translation>
    </message>
    <message>
        <source>The one that is used when nothing else is said</source>
        <translation>Het account dat wordt gebruikt als er niets anders is gezegd</translation>
    </message>
    <message>
        <source>The password stands on the first line of standard input; without it the terminal asks</source>
        <translation>Het wachtwoord staat op de eerste regel van de standaardinvoer; zonder vraagt de terminal erom</translation>
    </message>
    <message>
        <source>Keep the password in a vault under a passphrase instead of the keychain</source>
        <translation>Het wachtwoord in een kluis met een wachtzin bewaren in plaats van in de sleutelbos</translation>
    </message>
    <message>
        <source>Keep the password nowhere: “outbox send --secret-stdin” gets it each time</source>
        <translation>Het wachtwoord nergens bewaren: “outbox send --secret-stdin” krijgt het elke keer</translation>
    </message>
    <message>
        <source>The accounts, and whether they work</source>
        <translation>De accounts, en of ze werken</translation>
    </message>
    <message>
        <source>Try an account step by step; one that had stopped works again after it passes</source>
        <translation>Een account stap voor stap proberen; stond het stil, dan werkt het weer als de test slaagt</translation>
    </message>
    <message>
        <source>Send a message to yourself too</source>
        <translation>Ook een bericht aan uzelf sturen</translation>
    </message>
    <message>
        <source>Of an SMS account: the number that gets the test message</source>
        <translation>Van een sms-account: het nummer dat het testbericht krijgt</translation>
    </message>
    <message>
        <source>The password stands on the first line of standard input</source>
        <translation>Het wachtwoord staat op de eerste regel van de standaardinvoer</translation>
    </message>
    <message>
        <source>Remove an account and its password</source>
        <translation>Een account en het wachtwoord ervan verwijderen</translation>
    </message>
    <message>
        <source>Let a stopped account send again</source>
        <translation>Een account dat stilstaat weer laten versturen</translation>
    </message>
</context>
<context>
    <name>CliAging</name>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>This command takes options only.</source>
        <translation>Deze opdracht kent alleen opties.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Who owes what and for how long, on any day</source>
        <translation>Wie wat schuldig is en hoe lang al, op elke dag</translation>
    </message>
    <message>
        <source>31-12-2025, 31-12, -30, &quot;end of last month&quot;, &quot;end of quarter&quot; …; else today</source>
        <translation>31-12-2025, 31-12, -30, &quot;eind vorige maand&quot;, &quot;eind kwartaal&quot; …; anders vandaag</translation>
    </message>
    <message>
        <source>Age counted from the due date or the invoice date</source>
        <translation>Ouderdom naar vervaldatum of factuurdatum</translation>
    </message>
    <message>
        <source>Last day of each group</source>
        <translation>Laatste dag van elke groep</translation>
    </message>
    <message>
        <source>A line per debtor, with its documents, or totals only</source>
        <translation>Een regel per debiteur, met de documenten erbij, of alleen totalen</translation>
    </message>
    <message>
        <source>Only this currency</source>
        <translation>Alleen deze valuta</translation>
    </message>
    <message>
        <source>How it is written; xlsx and pdf need -o</source>
        <translation>Hoe het wordt geschreven; xlsx en pdf vragen om -o</translation>
    </message>
    <message>
        <source>Write to this file</source>
        <translation>Naar dit bestand schrijven</translation>
    </message>
</context>
<context>
    <name>CliBook</name>
    <message>
        <source>This is a sample book: everything in it is invented.</source>
        <translation>Dit is een voorbeeldadministratie: alles erin is verzonnen.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Rekeningnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Betaaltermijn</translation>
    </message>
    <message>
        <source>Debtors</source>
        <translation>Debiteuren</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Facturen en creditnota&apos;s</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Where should the new book be?</source>
        <translation>Waar moet de nieuwe administratie komen?</translation>
    </message>
    <message>
        <source>A command that writes does not take --today: the book would lie about when it was done.</source>
        <translation>Een opdracht die schrijft, accepteert geen --today: de administratie zou liegen over wanneer het is gedaan.</translation>
    </message>
    <message>
        <source>The book is up to date (schema %1).</source>
        <translation>De administratie is bijgewerkt (schema %1).</translation>
    </message>
    <message>
        <source>Make a new, empty book</source>
        <translation>Een nieuwe, lege administratie maken</translation>
    </message>
    <message>
        <source>Name of the own company</source>
        <translation>Naam van het eigen bedrijf</translation>
    </message>
    <message>
        <source>Country of the own company (NL when not given)</source>
        <translation>Land van het eigen bedrijf (NL als u niets opgeeft)</translation>
    </message>
    <message>
        <source>Account number to be paid on</source>
        <translation>Rekeningnummer waarop betaald wordt</translation>
    </message>
    <message>
        <source>BIC of that account</source>
        <translation>BIC van die rekening</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>Statutaire naam</translation>
    </message>
    <message>
        <source>Registration number (KvK, KBO)</source>
        <translation>Registratienummer (KvK, KBO)</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Street with house number</source>
        <translation>Straat met huisnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wie ondertekent</translation>
    </message>
    <message>
        <source>Payment term in days (30 when not given)</source>
        <translation>Betaaltermijn in dagen (30 als u niets opgeeft)</translation>
    </message>
    <message>
        <source>Language of messages to debtors (nl when not given)</source>
        <translation>Taal van berichten aan debiteuren (nl als u niets opgeeft)</translation>
    </message>
    <message>
        <source>What is in the book, and whose it is</source>
        <translation>Wat er in de administratie staat en van wie ze is</translation>
    </message>
    <message>
        <source>Bring a book of an older version up to date; a backup is made first</source>
        <translation>Een administratie van een oudere versie bijwerken; eerst wordt een back-up gemaakt</translation>
    </message>
    <message>
        <source>Say that a restored or copied book is the real one, so that it may send again</source>
        <translation>Aangeven dat een teruggezette of gekopieerde administratie de echte is, zodat ze weer mag verzenden</translation>
    </message>
    <message>
        <source>This book was made by a newer version of Tegoed and is open read-only.</source>
        <translation>Deze administratie is gemaakt met een nieuwere versie van Tegoed en is alleen-lezen geopend.</translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation>Welke administratie?</translation>
    </message>
    <message>
        <source>Name it with --book PATH or in TEGOED_BOOK, or make one: tegoed-cli book create PATH.</source>
        <translation>Noem haar met --book PAD of in TEGOED_BOOK, of maak er een: tegoed-cli book create PAD.</translation>
    </message>
    <message>
        <source>Leave --today out, or try it on a sample book.</source>
        <translation>Laat --today weg of probeer het op een voorbeeldadministratie.</translation>
    </message>
    <message>
        <source>What is to be set? Give --logo FILE, --no-logo or --thanks WHOM.</source>
        <translation>Wat moet worden ingesteld? Geef --logo BESTAND, --no-logo of --thanks WIE.</translation>
    </message>
    <message>
        <source>Set the logo of the letterhead, or whom the book thanks for paying</source>
        <translation>Stelt het logo van het briefpapier in, of wie de administratie voor een betaling bedankt</translation>
    </message>
    <message>
        <source>PNG or JPEG of at most 5 million pixels</source>
        <translation>PNG of JPEG van hoogstens 5 miljoen pixels</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Het logo verwijderen</translation>
    </message>
</context>
<context>
    <name>CliBookCare</name>
    <message numerus="yes">
        <source>%n problem(s) found. Restore a backup, or send this report to support.</source>
        <translation>
            <numerusform>%n probleem gevonden. Zet een back-up terug of stuur dit rapport naar de ondersteuning.</numerusform>
            <numerusform>%n problemen gevonden. Zet een back-up terug of stuur dit rapport naar de ondersteuning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Facturen en creditnota&apos;s</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Afletteringen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Controlegetal</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>Administratie controleren</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>De administratie is in orde.</translation>
    </message>
    <message>
        <source>Where should the backup be written?</source>
        <translation>Waar moet de back-up komen?</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>The backup %1 was written and checked.</source>
        <translation>De back-up %1 is geschreven en gecontroleerd.</translation>
    </message>
    <message>
        <source>Which backup, and where should the book be?</source>
        <translation>Welke back-up, en waar moet de administratie komen?</translation>
    </message>
    <message>
        <source>A command that writes does not take --today: the book would lie about when it was done.</source>
        <translation>Een opdracht die schrijft, accepteert geen --today: de administratie zou liegen over wanneer het is gedaan.</translation>
    </message>
    <message>
        <source>Restoring the book</source>
        <translation>Administratie terugzetten</translation>
    </message>
    <message>
        <source>The book was restored at %1.</source>
        <translation>De administratie is teruggezet in %1.</translation>
    </message>
    <message>
        <source>What stood there is kept at %1.</source>
        <translation>Wat daar stond, is bewaard als %1.</translation>
    </message>
    <message>
        <source>Sending is off until you say that this is the real one: tegoed-cli book adopt.</source>
        <translation>Verzenden staat uit tot u aangeeft dat dit de echte is: tegoed-cli book adopt.</translation>
    </message>
    <message>
        <source>Check integrity, sums and the chain of events</source>
        <translation>Integriteit, sommen en de keten van gebeurtenissen controleren</translation>
    </message>
    <message>
        <source>Write a checked copy of the book</source>
        <translation>Een gecontroleerde kopie van de administratie schrijven</translation>
    </message>
    <message>
        <source>Make a book from a backup; what is there is kept aside</source>
        <translation>Een administratie maken uit een back-up; wat er staat, wordt apart bewaard</translation>
    </message>
</context>
<context>
    <name>CliCompletion</name>
    <message>
        <source>Completion exists for bash, zsh and fish, not for “%1”.</source>
        <translation>Aanvullen kan in bash, zsh en fish, niet in ‘%1’.</translation>
    </message>
    <message>
        <source>Shell completion</source>
        <translation>Aanvullen van opdrachten in de shell</translation>
    </message>
</context>
<context>
    <name>CliCompose</name>
    <message>
        <source>letter as PDF</source>
        <translation>brief als pdf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Betalen voor</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>To whom? Name the debtor with --debtor.</source>
        <translation>Aan wie? Noem de debiteur met --debtor.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschreven: %1.</translation>
    </message>
    <message>
        <source>Cannot leave (%1): %2</source>
        <translation>Kan niet weg (%1): %2</translation>
    </message>
    <message>
        <source>Look at this (%1): %2</source>
        <translation>Kijk hiernaar (%1): %2</translation>
    </message>
    <message>
        <source>Show a message as it would leave, without keeping it</source>
        <translation>Een bericht tonen zoals het zou weggaan, zonder het te bewaren</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of precieze naam</translation>
    </message>
    <message>
        <source>reminder_1, reminder_2, statement …; without it the next step</source>
        <translation>reminder_1, reminder_2, statement …; zonder de volgende stap</translation>
    </message>
    <message>
        <source>email, sms, whatsapp or letter; without it as the debtor can be reached</source>
        <translation>email, sms, whatsapp of letter; zonder zoals de debiteur bereikbaar is</translation>
    </message>
    <message>
        <source>Language of the message; without it the debtor&apos;s</source>
        <translation>Taal van het bericht; zonder die van de debiteur</translation>
    </message>
    <message>
        <source>Write it: .eml what leaves, .pdf the letter, .txt the text, .html the e-mail&apos;s other form</source>
        <translation>Wegschrijven: .eml wat weggaat, .pdf de brief, .txt de tekst, .html de andere vorm van de e-mail</translation>
    </message>
</context>
<context>
    <name>CliConsent</name>
    <message>
        <source>Which debtor, which channel, and yes or no? DEBTOR --channel CHANNEL --allow or --deny</source>
        <translation>Welke debiteur, welk kanaal, en ja of nee? DEBTOR --channel CHANNEL --allow of --deny</translation>
    </message>
    <message>
        <source>Record whether a debtor wants messages over a channel</source>
        <translation>Vastleggen of een debiteur berichten via een kanaal wil</translation>
    </message>
    <message>
        <source>email, sms, whatsapp or letter</source>
        <translation>email, sms, whatsapp of letter</translation>
    </message>
    <message>
        <source>The debtor agrees</source>
        <translation>De debiteur stemt in</translation>
    </message>
    <message>
        <source>The debtor does not want them</source>
        <translation>De debiteur wil ze niet</translation>
    </message>
    <message>
        <source>How you know: a form, a call …</source>
        <translation>Hoe u het weet: een formulier, een gesprek …</translation>
    </message>
</context>
<context>
    <name>CliDebtor</name>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Only those of this customer group</source>
        <translation>Alleen die van deze klantgroep</translation>
    </message>
    <message>
        <source>Customer group, made when it is new; empty = none</source>
        <translation>Klantgroep, gemaakt als zij nieuw is; leeg = geen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oudste</translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debiteur</numerusform>
            <numerusform>%n debiteuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registratienummer</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Rekeningnummer</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Betaaltermijn</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kredietlimiet</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Tegoeden</translation>
    </message>
    <message>
        <source>Registration incomplete</source>
        <translation>Registratie onvolledig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Which debtor? Give its id, number or exact name.</source>
        <translation>Welke debiteur? Geef de id, het nummer of de precieze naam.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option.</source>
        <translation>‘%1’ hoort bij geen optie.</translation>
    </message>
    <message>
        <source>Which debtor stays, and which one becomes part of it?</source>
        <translation>Welke debiteur blijft, en welke gaat erin op?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Written: %1. It holds personal data.</source>
        <translation>Geschreven: %1. Het bestand bevat persoonsgegevens.</translation>
    </message>
    <message>
        <source>Debtors with what they owe</source>
        <translation>Debiteuren met wat ze verschuldigd zijn</translation>
    </message>
    <message>
        <source>Only those with this in name, number, city or e-mail address</source>
        <translation>Alleen met deze tekst in naam, nummer, plaats of e-mailadres</translation>
    </message>
    <message>
        <source>Only those with something open</source>
        <translation>Alleen met iets openstaands</translation>
    </message>
    <message>
        <source>Only those with something overdue</source>
        <translation>Alleen met iets dat vervallen is</translation>
    </message>
    <message>
        <source>Only incomplete registrations: no e-mail, no address, kind assumed</source>
        <translation>Alleen onvolledige registraties: geen e-mail, geen adres, soort aangenomen</translation>
    </message>
    <message>
        <source>Only those whose kind (business or consumer) was assumed</source>
        <translation>Alleen waarvan de soort (zakelijk of consument) is aangenomen</translation>
    </message>
    <message>
        <source>Archived ones too</source>
        <translation>Ook gearchiveerde</translation>
    </message>
    <message>
        <source>name, number, city, open, overdue or oldest</source>
        <translation>name (naam), number (nummer), city (plaats), open (openstaand), overdue (vervallen) of oldest (oudste)</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Hoogstens zoveel</translation>
    </message>
    <message>
        <source>Everything of one debtor&apos;s page</source>
        <translation>Alles van de pagina van één debiteur</translation>
    </message>
    <message>
        <source>Add a debtor</source>
        <translation>Een debiteur toevoegen</translation>
    </message>
    <message>
        <source>Change a debtor; what is not named stays as it is</source>
        <translation>Een debiteur wijzigen; wat niet genoemd is, blijft zoals het is</translation>
    </message>
    <message>
        <source>Show one debtor as part of another; can be taken apart again</source>
        <translation>Een debiteur tonen als deel van een andere; kan weer worden gesplitst</translation>
    </message>
    <message>
        <source>Take a merged debtor apart again</source>
        <translation>Een samengevoegde debiteur weer splitsen</translation>
    </message>
    <message>
        <source>Debtors that may be the same person or company</source>
        <translation>Debiteuren die dezelfde persoon of hetzelfde bedrijf kunnen zijn</translation>
    </message>
    <message>
        <source>All the book holds about one debtor, as JSON</source>
        <translation>Alles wat de administratie over één debiteur bevat, als JSON</translation>
    </message>
    <message>
        <source>Write to this file</source>
        <translation>Naar dit bestand schrijven</translation>
    </message>
    <message>
        <source>Own debtor number</source>
        <translation>Eigen debiteurnummer</translation>
    </message>
    <message>
        <source>What kind of party; given here it counts as settled</source>
        <translation>Wat voor partij; hier opgegeven geldt het als vastgesteld</translation>
    </message>
    <message>
        <source>Street with house number</source>
        <translation>Straat met huisnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Land, twee letters</translation>
    </message>
    <message>
        <source>Registration number (KvK, KBO)</source>
        <translation>Registratienummer (KvK, KBO)</translation>
    </message>
    <message>
        <source>Account number the debtor pays from</source>
        <translation>Rekeningnummer waarvan de debiteur betaalt</translation>
    </message>
    <message>
        <source>Language of messages to this debtor</source>
        <translation>Taal van berichten aan deze debiteur</translation>
    </message>
    <message>
        <source>Own payment term in days</source>
        <translation>Eigen betaaltermijn in dagen</translation>
    </message>
    <message>
        <source>Warn when more than this is open</source>
        <translation>Waarschuwen als meer dan dit openstaat</translation>
    </message>
    <message>
        <source>Currency of the credit limit (EUR when not given)</source>
        <translation>Valuta van de kredietlimiet (EUR als u niets opgeeft)</translation>
    </message>
    <message>
        <source>normal, bankrupt, debt_settlement, under_guardianship, deceased or handed_over</source>
        <translation>normal (gewoon), bankrupt (failliet), debt_settlement (schuldsanering), under_guardianship (onder bewind), deceased (overleden) of handed_over (overgedragen)</translation>
    </message>
    <message>
        <source>Id in another program</source>
        <translation>Id in een ander programma</translation>
    </message>
    <message>
        <source>Note on the debtor</source>
        <translation>Notitie bij de debiteur</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Openstaande posten</translation>
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
        <source>To be kept until</source>
        <translation>Te bewaren tot en met</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>The personal data are erased; the debtor is called %1 now.</source>
        <translation>De persoonsgegevens zijn gewist; de debiteur heet nu %1.</translation>
    </message>
    <message>
        <source>Backups and exports you made before still hold them.</source>
        <translation>Back-ups en exports die u eerder maakte, bevatten ze nog.</translation>
    </message>
    <message>
        <source>Somebody else uses the book: traces may stay in its file until the next erasure.</source>
        <translation>Iemand anders gebruikt de administratie: sporen kunnen tot de volgende wisactie in het bestand blijven.</translation>
    </message>
    <message>
        <source>Erase the personal data of a debtor for good; amounts and invoice numbers stay</source>
        <translation>De persoonsgegevens van een debiteur voorgoed wissen; bedragen en factuurnummers blijven</translation>
    </message>
    <message>
        <source>Why, for the record; without personal data</source>
        <translation>Waarom, voor het dossier; zonder persoonsgegevens</translation>
    </message>
    <message>
        <source>Also with open items, or while the law has the records kept</source>
        <translation>Ook met openstaande posten, of terwijl de wet de stukken laat bewaren</translation>
    </message>
    <message>
        <source>Only say what stands in the way and what would go</source>
        <translation>Alleen zeggen wat in de weg staat en wat zou verdwijnen</translation>
    </message>
    <message>
        <source>Its invoices are collected by direct debit, new ones too</source>
        <translation>De facturen worden automatisch geïncasseerd, ook nieuwe</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Automatische incasso</translation>
    </message>
</context>
<context>
    <name>CliDemo</name>
    <message>
        <source>Where should the sample book be?</source>
        <translation>Waar moet de voorbeeldadministratie komen?</translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation>Voorbeeldadministratie maken</translation>
    </message>
    <message>
        <source>The sample book %1 was made: everything in it is invented.</source>
        <translation>De voorbeeldadministratie %1 is gemaakt: alles erin is verzonnen.</translation>
    </message>
    <message>
        <source>Debtors</source>
        <translation>Debiteuren</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Facturen en creditnota&apos;s</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Make a sample book of an invented installation firm</source>
        <translation>Een voorbeeldadministratie van een verzonnen installatiebedrijf maken</translation>
    </message>
    <message>
        <source>small: about 120 debtors and 900 invoices with a history; a number: that many invoices, fast</source>
        <translation>small: ongeveer 120 debiteuren en 900 facturen met een geschiedenis; een getal: zoveel facturen, snel</translation>
    </message>
    <message>
        <source>Another number makes another book; the same number the same one (1 when not given)</source>
        <translation>Een ander getal maakt een andere administratie, hetzelfde getal dezelfde (1 als u niets opgeeft)</translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>The book: a .tegoed file or postgresql://…?schema=… (else $TEGOED_BOOK, else the last one)</source>
        <translation>De administratie: een .tegoed-bestand of postgresql://…?schema=… (anders $TEGOED_BOOK, anders de laatste)</translation>
    </message>
    <message>
        <source>Another date than the clock&apos;s, for commands that read or plan</source>
        <translation>Een andere datum dan die van de klok, voor opdrachten die lezen of plannen</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>Eén JSON-document op de standaarduitvoer</translation>
    </message>
    <message>
        <source>Language of the output for people</source>
        <translation>Taal van de uitvoer voor mensen</translation>
    </message>
    <message>
        <source>This help; after a command: the help of that command</source>
        <translation>Deze hulp; na een opdracht: de hulp van die opdracht</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opties]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>For every command:</source>
        <translation>Voor elke opdracht:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Voorbeeld:</translation>
    </message>
    <message>
        <source>who owes you what, and for how long.</source>
        <translation>wie u wat verschuldigd is, en hoelang al.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done in part, 2 usage or bad input, 4 blocked by a rule, 10 storage, 11 network, 12 integrity</source>
        <translation>Afsluitcodes: 0 gedaan, 1 deels gedaan, 2 verkeerd gebruik of foute invoer, 4 tegengehouden door een regel, 10 opslag, 11 netwerk, 12 integriteit</translation>
    </message>
</context>
<context>
    <name>CliHolidays</name>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>Say which calendar (NL, BE or TARGET) and which year.</source>
        <translation>Geef aan welke kalender (NL, BE of TARGET) en welk jaar.</translation>
    </message>
    <message>
        <source>Public holidays of the Netherlands or Belgium, closing days of banks (TARGET)</source>
        <translation>Feestdagen van Nederland of België, sluitingsdagen van banken (TARGET)</translation>
    </message>
</context>
<context>
    <name>CliImport</name>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>let op</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists all</source>
        <translation>
            <numerusform>… en nog %n; --json toont alles</numerusform>
            <numerusform>… en nog %n; --json toont alles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debiteur</numerusform>
            <numerusform>%n debiteuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>bij: %1</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>af: %1</translation>
    </message>
    <message>
        <source>balance: %1</source>
        <translation>saldo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingen</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1, updated: %2, unchanged: %3, rejected: %4</source>
        <translation>nieuw: %1, bijgewerkt: %2, ongewijzigd: %3, geweigerd: %4</translation>
    </message>
    <message>
        <source>Total of the new documents: %1</source>
        <translation>Totaal van de nieuwe documenten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new debtor(s)</source>
        <translation>
            <numerusform>%n nieuwe debiteur</numerusform>
            <numerusform>%n nieuwe debiteuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored (--dry-run).</source>
        <translation>Er is niets opgeslagen (--dry-run).</translation>
    </message>
    <message>
        <source>There was nothing to store; the book is as it was.</source>
        <translation>Er was niets op te slaan; de administratie is ongewijzigd.</translation>
    </message>
    <message>
        <source>Stored as import %1. To undo it: %2</source>
        <translation>Opgeslagen als import %1. Ongedaan maken: %2</translation>
    </message>
    <message>
        <source>Which file or folder?</source>
        <translation>Welk bestand of welke map?</translation>
    </message>
    <message>
        <source>--as does not know “%1”.</source>
        <translation>--as kent “%1” niet.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>There is no file there.</source>
        <translation>Daar staat geen bestand.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Which import? Its number was printed when it was stored.</source>
        <translation>Welke import? Het nummer is bij het opslaan getoond.</translation>
    </message>
    <message>
        <source>Import %1 was undone.</source>
        <translation>Import %1 is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Read invoices, debtors and payments from files, folders and zips</source>
        <translation>Facturen, debiteuren en betalingen lezen uit bestanden, mappen en zipbestanden</translation>
    </message>
    <message>
        <source>What the columns of a list mean (JSON)</source>
        <translation>Wat de kolommen van een lijst betekenen (JSON)</translation>
    </message>
    <message>
        <source>Keep that mapping in the book under a name</source>
        <translation>Die kolomindeling onder een naam in de administratie bewaren</translation>
    </message>
    <message>
        <source>Also take invoices whose seller is not the own company</source>
        <translation>Ook facturen overnemen waarvan de verkoper niet het eigen bedrijf is</translation>
    </message>
    <message>
        <source>Read and show everything, store nothing; needs no book, with one it compares</source>
        <translation>Alles lezen en tonen, niets opslaan; een administratie is niet nodig, met een wordt vergeleken</translation>
    </message>
    <message>
        <source>With --json: everything the reader found</source>
        <translation>Met --json: alles wat is gelezen</translation>
    </message>
    <message>
        <source>Take back everything an import brought</source>
        <translation>Alles terugdraaien wat een import heeft gebracht</translation>
    </message>
</context>
<context>
    <name>CliInvoice</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Factuurdatum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagen te laat</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) and credit note(s)</source>
        <translation>
            <numerusform>%n factuur of creditnota</numerusform>
            <numerusform>%n facturen en creditnota&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Mind: this debtor now owes more than its credit limit.</source>
        <translation>Let op: deze debiteur is nu meer verschuldigd dan de kredietlimiet.</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Betalingskenmerk</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Orderreferentie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Aflettering</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Which invoice? Give its number.</source>
        <translation>Welke factuur? Geef het nummer.</translation>
    </message>
    <message>
        <source>Invoices and credit notes with what is open</source>
        <translation>Facturen en creditnota&apos;s met wat openstaat</translation>
    </message>
    <message>
        <source>Only of this debtor: id, number or exact name</source>
        <translation>Alleen van deze debiteur: id, nummer of precieze naam</translation>
    </message>
    <message>
        <source>Only those with this number, debtor, reference or amount</source>
        <translation>Alleen met dit nummer, deze debiteur, dit kenmerk of dit bedrag</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Alleen wat openstaat</translation>
    </message>
    <message>
        <source>Only what is overdue</source>
        <translation>Alleen wat vervallen is</translation>
    </message>
    <message>
        <source>Only what is paid</source>
        <translation>Alleen wat betaald is</translation>
    </message>
    <message>
        <source>Only credit notes</source>
        <translation>Alleen creditnota&apos;s</translation>
    </message>
    <message>
        <source>number, debtor, issued, due, amount, open or late</source>
        <translation>number (nummer), debtor (debiteur), issued (factuurdatum), due (vervaldatum), amount (bedrag), open (openstaand) of late (dagen te laat)</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Hoogstens zoveel</translation>
    </message>
    <message>
        <source>One invoice with its allocations and documents</source>
        <translation>Eén factuur met afletteringen en documenten</translation>
    </message>
    <message>
        <source>Enter an invoice or credit note that was made elsewhere</source>
        <translation>Een factuur of creditnota invoeren die elders is gemaakt</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of precieze naam</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Total including VAT</source>
        <translation>Totaal inclusief btw</translation>
    </message>
    <message>
        <source>Invoice date (today when not given)</source>
        <translation>Factuurdatum (vandaag als u niets opgeeft)</translation>
    </message>
    <message>
        <source>Due date (by the payment term when not given)</source>
        <translation>Vervaldatum (volgens de betaaltermijn als u niets opgeeft)</translation>
    </message>
    <message>
        <source>Currency (the book&apos;s when not given)</source>
        <translation>Valuta (die van de administratie als u niets opgeeft)</translation>
    </message>
    <message>
        <source>It is a credit note</source>
        <translation>Het is een creditnota</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor het is</translation>
    </message>
    <message>
        <source>The debtor&apos;s order number</source>
        <translation>Ordernummer van de debiteur</translation>
    </message>
    <message>
        <source>It is collected by direct debit (as the debtor&apos;s mandate says when not given)</source>
        <translation>Hij wordt automatisch geïncasseerd (zonder opgave zoals de machtiging van de debiteur zegt)</translation>
    </message>
    <message>
        <source>It is not, although the debtor has a mandate</source>
        <translation>Hij wordt niet geïncasseerd, al heeft de debiteur een machtiging gegeven</translation>
    </message>
    <message>
        <source>Write off what is open on an invoice</source>
        <translation>Afschrijven wat op een factuur openstaat</translation>
    </message>
    <message>
        <source>Why; needed</source>
        <translation>Waarom; verplicht</translation>
    </message>
    <message>
        <source>Day of the write-off (today when not given)</source>
        <translation>Dag van de afschrijving (vandaag als u niets opgeeft)</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
</context>
<context>
    <name>CliLetters</name>
    <message numerus="yes">
        <source>%n letter(s) stay here: something changed since they were approved. “outbox list” says what.</source>
        <translation>
            <numerusform>%n brief blijft hier: er is iets veranderd sinds de goedkeuring. “outbox list” zegt wat.</numerusform>
            <numerusform>%n brieven blijven hier: er is iets veranderd sinds de goedkeuring. “outbox list” zegt wat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to print.</source>
        <translation>Er blijft niets over om af te drukken.</translation>
    </message>
    <message>
        <source>Where to? Name a file with -o or a printer with --printer.</source>
        <translation>Waarheen? Noem een bestand met -o of een printer met --printer.</translation>
    </message>
    <message>
        <source>No letter waits to be printed.</source>
        <translation>Er wacht geen brief op afdrukken.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed. Say “letters posted” when they are in the letterbox.</source>
        <translation>
            <numerusform>%n brief afgedrukt. Zeg “letters posted” als hij in de brievenbus ligt.</numerusform>
            <numerusform>%n brieven afgedrukt. Zeg “letters posted” als ze in de brievenbus liggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printed letter waits to be posted.</source>
        <translation>Er wacht geen afgedrukte brief op de post.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) posted on %1.</source>
        <translation>
            <numerusform>%n brief gepost op %1.</numerusform>
            <numerusform>%n brieven gepost op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all letters that wait, as one job</source>
        <translation>Alle wachtende brieven afdrukken, als één opdracht</translation>
    </message>
    <message>
        <source>Write them to this PDF</source>
        <translation>In deze pdf schrijven</translation>
    </message>
    <message>
        <source>Hand them to this printer</source>
        <translation>Naar deze printer sturen</translation>
    </message>
    <message>
        <source>Say that the printed letters were posted; from then on their terms run</source>
        <translation>Aangeven dat de afgedrukte brieven zijn gepost; vanaf dan lopen hun termijnen</translation>
    </message>
    <message>
        <source>The day they were posted; without it today</source>
        <translation>De dag waarop ze zijn gepost; zonder vandaag</translation>
    </message>
    <message>
        <source>Letter %1 should not be posted any more: %2</source>
        <translation>Brief %1 hoort niet meer op de post: %2</translation>
    </message>
    <message>
        <source>Cancel it with “outbox cancel”; if it lies in the letterbox already, name it: “letters posted NUMBER”.</source>
        <translation>Trek hem in met “outbox cancel”; ligt hij al in de brievenbus, noem hem dan: “letters posted NUMMER”.</translation>
    </message>
    <message>
        <source>No letter was noted as posted.</source>
        <translation>Er is geen brief als gepost genoteerd.</translation>
    </message>
</context>
<context>
    <name>CliMain</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>De opdracht ‘%1’ bestaat niet.</translation>
    </message>
    <message>
        <source>tegoed-cli --help lists the commands.</source>
        <translation>tegoed-cli --help toont de opdrachten.</translation>
    </message>
    <message>
        <source>--lang is nl or en, not “%1”.</source>
        <translation>--lang is nl of en, niet ‘%1’.</translation>
    </message>
    <message>
        <source>--today “%1” is not a date (YYYY-MM-DD).</source>
        <translation>--today ‘%1’ is geen datum (JJJJ-MM-DD).</translation>
    </message>
</context>
<context>
    <name>CliOutbox</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
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
        <source>Nothing is here.</source>
        <translation>Hier is niets.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
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
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschreven: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be taken back any more.</source>
        <translation>
            <numerusform>%n bericht kon niet meer worden teruggenomen.</numerusform>
            <numerusform>%n berichten konden niet meer worden teruggenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you find? --as sent, --as not-sent or --as resend.</source>
        <translation>Wat bleek? --as sent, --as not-sent of --as resend.</translation>
    </message>
    <message>
        <source>Was it sent? --sent or --not-sent.</source>
        <translation>Is het verstuurd? --sent of --not-sent.</translation>
    </message>
    <message>
        <source>The outbox runs again.</source>
        <translation>Postvak UIT loopt weer.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>What it limits</source>
        <translation>Wat het begrenst</translation>
    </message>
    <message>
        <source>Messages that wait, and those that ask for something</source>
        <translation>Berichten die wachten, en berichten die iets van u vragen</translation>
    </message>
    <message>
        <source>Only drafts, proposed, waiting, to_confirm, to_print, unknown, withheld, failed, sent or cancelled; or all</source>
        <translation>Alleen drafts, proposed, waiting, to_confirm, to_print, unknown, withheld, failed, sent of cancelled; of all</translation>
    </message>
    <message>
        <source>At most so many of each</source>
        <translation>Hoogstens zoveel van elk</translation>
    </message>
    <message>
        <source>One message with everything that happened to it</source>
        <translation>Eén bericht met alles wat ermee gebeurde</translation>
    </message>
    <message>
        <source>Write what leaves or left, byte for byte</source>
        <translation>Wegschrijven wat weggaat of wegging, byte voor byte</translation>
    </message>
    <message>
        <source>Show or set the brakes: how much, how often, at what hours</source>
        <translation>De grenzen tonen of instellen: hoeveel, hoe vaak, op welke uren</translation>
    </message>
    <message>
        <source>Let nothing leave until it is resumed</source>
        <translation>Niets laten weggaan tot het weer wordt hervat</translation>
    </message>
    <message>
        <source>Let messages leave again</source>
        <translation>Berichten weer laten weggaan</translation>
    </message>
    <message>
        <source>Approve proposals: they leave with the next run</source>
        <translation>Voorstellen goedkeuren: ze gaan weg met de volgende ronde</translation>
    </message>
    <message>
        <source>The number of messages, where so many at once have to be confirmed</source>
        <translation>Het aantal berichten, waar zoveel tegelijk bevestigd moeten worden</translation>
    </message>
    <message>
        <source>Take messages back before they leave</source>
        <translation>Berichten terugnemen voordat ze weggaan</translation>
    </message>
    <message>
        <source>Let messages leave at once, or make those anew that did not leave</source>
        <translation>Berichten meteen laten weggaan, of opnieuw maken wat niet wegging</translation>
    </message>
    <message>
        <source>Approve what was made anew</source>
        <translation>Goedkeuren wat opnieuw is gemaakt</translation>
    </message>
    <message>
        <source>Say what became of messages with an unknown outcome</source>
        <translation>Zeggen wat er van berichten met een onbekende uitkomst is geworden</translation>
    </message>
    <message>
        <source>sent, not-sent, or resend: the same bytes once more</source>
        <translation>sent, not-sent, of resend: dezelfde bytes nog een keer</translation>
    </message>
    <message>
        <source>Say whether messages opened in another program were sent</source>
        <translation>Zeggen of berichten die in een ander programma zijn geopend, zijn verstuurd</translation>
    </message>
    <message>
        <source>They were sent</source>
        <translation>Ze zijn verstuurd</translation>
    </message>
    <message>
        <source>They were not sent</source>
        <translation>Ze zijn niet verstuurd</translation>
    </message>
</context>
<context>
    <name>CliOutboxSend</name>
    <message>
        <source>%1: %2, to %3</source>
        <translation>%1: %2, aan %3</translation>
    </message>
    <message>
        <source>Arrived with %1 (practice, nothing left this computer).</source>
        <translation>Aangekomen bij %1 (oefenen, er ging niets van deze computer weg).</translation>
    </message>
    <message>
        <source>Left by an earlier run: %1 had been sent, %2 wait again, of %3 the outcome is unknown.</source>
        <translation>Van een eerdere ronde: %1 was verstuurd, %2 wacht weer, van %3 is de uitkomst onbekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n verstuurd</numerusform>
            <numerusform>%n verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unknown outcome</source>
        <translation>
            <numerusform>%n met onbekende uitkomst</numerusform>
            <numerusform>%n met onbekende uitkomst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n tegengehouden</numerusform>
            <numerusform>%n tegengehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be tried again</source>
        <translation>
            <numerusform>%n later opnieuw</numerusform>
            <numerusform>%n later opnieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Send what is due</source>
        <translation>Versturen wat aan de beurt is</translation>
    </message>
    <message>
        <source>At most so many tries</source>
        <translation>Hoogstens zoveel pogingen</translation>
    </message>
    <message>
        <source>Wait when the most messages of one minute have left, until all are sent</source>
        <translation>Wachten als het grootste aantal van één minuut weg is, tot alles is verstuurd</translation>
    </message>
    <message>
        <source>The password stands on the first line of standard input; it is not kept</source>
        <translation>Het wachtwoord staat op de eerste regel van de standaardinvoer; het wordt niet bewaard</translation>
    </message>
</context>
<context>
    <name>CliPayment</name>
    <message>
        <source>Bank line %1 waits to be matched again.</source>
        <translation>Bankregel %1 wacht opnieuw op koppelen.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Valutadatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Niet afgeletterd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Aflettering</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Which payment (or --credit NUMBER), and to which invoices?</source>
        <translation>Welke betaling (of --credit NUMMER), en op welke facturen?</translation>
    </message>
    <message>
        <source>Credit note %1 was set off; %2 is left of it.</source>
        <translation>Creditnota %1 is verrekend; er is nog %2 van over.</translation>
    </message>
    <message>
        <source>Which allocation (or --payment NUMBER)?</source>
        <translation>Welke aflettering (of --payment NUMMER)?</translation>
    </message>
    <message>
        <source>Payment %1 was taken back, with its allocations.</source>
        <translation>Betaling %1 is teruggedraaid, met de afletteringen.</translation>
    </message>
    <message>
        <source>Allocation %1 was undone.</source>
        <translation>Aflettering %1 is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Allocate to this invoice: as much as is open and left, or this amount</source>
        <translation>Op deze factuur afletteren: zoveel als openstaat en over is, of dit bedrag</translation>
    </message>
    <message>
        <source>Book a payment; what is not allocated stays visible as credit</source>
        <translation>Een betaling boeken; wat niet is afgeletterd, blijft zichtbaar als tegoed</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of precieze naam</translation>
    </message>
    <message>
        <source>What was received; negative for a refund paid out</source>
        <translation>Wat is ontvangen; negatief voor een terugbetaling</translation>
    </message>
    <message>
        <source>Allocate to the open invoices of the debtor, oldest due date first</source>
        <translation>Op de openstaande facturen van de debiteur afletteren, oudste vervaldatum eerst</translation>
    </message>
    <message>
        <source>Currency (the book&apos;s when not given)</source>
        <translation>Valuta (die van de administratie als u niets opgeeft)</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Wat de betaler schreef</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Eigen notitie</translation>
    </message>
    <message>
        <source>Payments, newest first</source>
        <translation>Betalingen, nieuwste eerst</translation>
    </message>
    <message>
        <source>Only of this debtor: id, number or exact name</source>
        <translation>Alleen van deze debiteur: id, nummer of precieze naam</translation>
    </message>
    <message>
        <source>Only those with something unallocated</source>
        <translation>Alleen met iets dat niet is afgeletterd</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Hoogstens zoveel</translation>
    </message>
    <message>
        <source>Allocate money that lay unallocated, or set a credit note off</source>
        <translation>Geld afletteren dat nog niet was afgeletterd, of een creditnota verrekenen</translation>
    </message>
    <message>
        <source>The credit note to set off, instead of a payment</source>
        <translation>De creditnota om te verrekenen, in plaats van een betaling</translation>
    </message>
    <message>
        <source>From which day (today when not given)</source>
        <translation>Vanaf welke dag (vandaag als u niets opgeeft)</translation>
    </message>
    <message>
        <source>Undo one allocation, or take a whole payment back</source>
        <translation>Eén aflettering ongedaan maken of een hele betaling terugdraaien</translation>
    </message>
    <message>
        <source>Take this payment back, with its allocations</source>
        <translation>Deze betaling terugdraaien, met de afletteringen</translation>
    </message>
</context>
<context>
    <name>CliQr</name>
    <message>
        <source>The payment code is in %1.</source>
        <translation>De betaalcode staat in %1.</translation>
    </message>
    <message>
        <source>Make a payment code (EPC QR) that the app of a bank reads</source>
        <translation>Maak een betaalcode (EPC-QR) die de app van een bank leest</translation>
    </message>
    <message>
        <source>The account to pay to</source>
        <translation>De rekening waarop betaald wordt</translation>
    </message>
    <message>
        <source>The name of its holder</source>
        <translation>De naam van de rekeninghouder</translation>
    </message>
    <message>
        <source>The amount in euro</source>
        <translation>Het bedrag in euro</translation>
    </message>
    <message>
        <source>The payment reference: RF, OGM, betalingskenmerk or free text</source>
        <translation>De betalingsreferentie: RF, OGM, betalingskenmerk of vrije tekst</translation>
    </message>
    <message>
        <source>The code of the bank, when it is wanted</source>
        <translation>De code van de bank (BIC), als die gewenst is</translation>
    </message>
    <message>
        <source>Write a PNG; without it the code is drawn in the terminal</source>
        <translation>Schrijf een PNG; zonder deze optie verschijnt de code in de terminal</translation>
    </message>
    <message>
        <source>Print what the code holds</source>
        <translation>Toon wat er in de code staat</translation>
    </message>
</context>
<context>
    <name>CliReference</name>
    <message>
        <source>Belgian structured communication (OGM)</source>
        <translation>Belgische gestructureerde mededeling (OGM)</translation>
    </message>
    <message>
        <source>creditor reference (ISO 11649)</source>
        <translation>betalingsreferentie (ISO 11649)</translation>
    </message>
    <message>
        <source>Dutch payment reference (betalingskenmerk)</source>
        <translation>Nederlands betalingskenmerk</translation>
    </message>
    <message>
        <source>account number (IBAN)</source>
        <translation>rekeningnummer (IBAN)</translation>
    </message>
    <message>
        <source>Which reference or account number?</source>
        <translation>Welk kenmerk of rekeningnummer?</translation>
    </message>
    <message>
        <source>This is no reference or account number with check digits.</source>
        <translation>Dit is geen kenmerk of rekeningnummer met controlecijfers.</translation>
    </message>
    <message>
        <source>the check digits or the length are wrong</source>
        <translation>de controlecijfers of de lengte kloppen niet</translation>
    </message>
    <message>
        <source>the check digit is right, the length code is not; many programs make such ones</source>
        <translation>het controlecijfer klopt, de lengtecode niet; veel programma&apos;s maken zulke kenmerken</translation>
    </message>
    <message>
        <source>Say which kind (ogm, rf or betalingskenmerk) and a number.</source>
        <translation>Geef de soort (ogm, rf of betalingskenmerk) en een nummer.</translation>
    </message>
    <message>
        <source>Check the digits of a payment reference or account number</source>
        <translation>De cijfers van een betalingskenmerk of rekeningnummer controleren</translation>
    </message>
    <message>
        <source>Make a payment reference with its check digits from a number</source>
        <translation>Van een nummer een betalingskenmerk met controlecijfers maken</translation>
    </message>
</context>
<context>
    <name>CliRemind</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debiteur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>would be made</source>
        <translation>zou worden gemaakt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>%1: blocked (%2): %3</source>
        <translation>%1: geblokkeerd (%2): %3</translation>
    </message>
    <message>
        <source>%1: look at this (%2): %3</source>
        <translation>%1: kijk hiernaar (%2): %3</translation>
    </message>
    <message>
        <source>Whom? Name each debtor with --debtor.</source>
        <translation>Wie? Noem elke debiteur met --debtor.</translation>
    </message>
    <message>
        <source>Make messages to debtors, as proposals or ready to leave</source>
        <translation>Berichten aan debiteuren maken, als voorstel of klaar om weg te gaan</translation>
    </message>
    <message>
        <source>Id, number or exact name; can be given several times</source>
        <translation>Id, nummer of precieze naam; mag vaker</translation>
    </message>
    <message>
        <source>reminder_1, reminder_2 …; without it each debtor&apos;s next step</source>
        <translation>reminder_1, reminder_2 …; zonder de volgende stap van elke debiteur</translation>
    </message>
    <message>
        <source>email, sms, whatsapp or letter; without it as the debtor can be reached</source>
        <translation>email, sms, whatsapp of letter; zonder zoals de debiteur bereikbaar is</translation>
    </message>
    <message>
        <source>Language of the message; without it the debtor&apos;s</source>
        <translation>Taal van het bericht; zonder die van de debiteur</translation>
    </message>
    <message>
        <source>Approve them: they leave with the next “outbox send”</source>
        <translation>Goedkeuren: ze gaan weg met de volgende “outbox send”</translation>
    </message>
    <message>
        <source>The number of messages, where so many at once have to be confirmed</source>
        <translation>Het aantal berichten, waar zoveel tegelijk bevestigd moeten worden</translation>
    </message>
    <message>
        <source>Only show what would be made</source>
        <translation>Alleen tonen wat zou worden gemaakt</translation>
    </message>
</context>
<context>
    <name>CliSecret</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>Een wachtzin voor de nieuwe kluis</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Wachtzin van de kluis</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nog een keer dezelfde wachtzin</translation>
    </message>
</context>
<context>
    <name>CliSms</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the GSM alphabet</source>
        <translation>
            <numerusform>%n teken van het gsm-alfabet</numerusform>
            <numerusform>%n tekens van het gsm-alfabet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of Unicode</source>
        <translation>
            <numerusform>%n teken van Unicode</numerusform>
            <numerusform>%n tekens van Unicode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in the last message</source>
        <translation>
            <numerusform>%n over in het laatste bericht</numerusform>
            <numerusform>%n over in het laatste bericht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With plain characters (%n message(s)):</source>
        <translation>
            <numerusform>Met gewone tekens (%n bericht):</numerusform>
            <numerusform>Met gewone tekens (%n berichten):</numerusform>
        </translation>
    </message>
    <message>
        <source>These do not fit the GSM alphabet: %1</source>
        <translation>Deze passen niet in het gsm-alfabet: %1</translation>
    </message>
    <message>
        <source>Which text?</source>
        <translation>Welke tekst?</translation>
    </message>
    <message>
        <source>How many messages an SMS takes, and what would make it fit</source>
        <translation>Hoeveel berichten een sms vraagt en wat hem passend zou maken</translation>
    </message>
</context>
<context>
    <name>CliStatement</name>
    <message>
        <source>Of which debtor, and into which file? DEBTOR -o FILE.pdf</source>
        <translation>Van welke debiteur, en in welk bestand? DEBTOR -o FILE.pdf</translation>
    </message>
    <message>
        <source>Statement with a balance of %1: %2</source>
        <translation>Rekeningoverzicht met een saldo van %1: %2</translation>
    </message>
    <message>
        <source>Everything open with a debtor, as a letter in PDF</source>
        <translation>Alles wat bij een debiteur openstaat, als brief in pdf</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>De pdf om te schrijven</translation>
    </message>
    <message>
        <source>Only what is open in this currency; without it the book&apos;s</source>
        <translation>Alleen wat in deze valuta openstaat; zonder die van de administratie</translation>
    </message>
    <message>
        <source>Language of the statement; without it the debtor&apos;s</source>
        <translation>Taal van het rekeningoverzicht; zonder die van de debiteur</translation>
    </message>
</context>
<context>
    <name>CliTimeline</name>
    <message>
        <source>Which debtor? Give its id, number or exact name.</source>
        <translation>Welke debiteur? Geef de id, het nummer of de precieze naam.</translation>
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
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What happened with a debtor, in order</source>
        <translation>Wat er met een debiteur gebeurde, op volgorde</translation>
    </message>
    <message>
        <source>Only the newest so many</source>
        <translation>Alleen de nieuwste zoveel</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n teksten</numerusform>
        </translation>
    </message>
    <message>
        <source>Which text?</source>
        <translation>Welke tekst?</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Houdt tegen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) checked</source>
        <translation>
            <numerusform>%n tekst nagekeken</numerusform>
            <numerusform>%n teksten nagekeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>Naar welke map?</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1</source>
        <translation>
            <numerusform>%n tekst geschreven naar %1</numerusform>
            <numerusform>%n teksten geschreven naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welke bestanden?</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved</source>
        <translation>
            <numerusform>%n tekst bewaard</numerusform>
            <numerusform>%n teksten bewaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts to debtors, with their names</source>
        <translation>De teksten aan debiteuren, met hun namen</translation>
    </message>
    <message>
        <source>Only of this language</source>
        <translation>Alleen in deze taal</translation>
    </message>
    <message>
        <source>One text as the editor has it</source>
        <translation>Eén tekst zoals in de bewerker</translation>
    </message>
    <message>
        <source>Check all texts: fields, what the law asks for, tone, length</source>
        <translation>Kijk alle teksten na: invulvelden, wat de wet vraagt, toon, lengte</translation>
    </message>
    <message>
        <source>Write every text to a file of its own</source>
        <translation>Schrijf elke tekst naar een eigen bestand</translation>
    </message>
    <message>
        <source>Save new versions of texts from files; all of them or none</source>
        <translation>Bewaar nieuwe versies van teksten uit bestanden; allemaal of geen enkele</translation>
    </message>
</context>
<context>
    <name>CliCalcAllocate</name>
    <message>
        <source>To the costs</source>
        <translation>Naar de kosten</translation>
    </message>
    <message>
        <source>To the interest</source>
        <translation>Naar de rente</translation>
    </message>
    <message>
        <source>To the principal</source>
        <translation>Naar de hoofdsom</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>Hoofdsom die overblijft</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>What a payment reaches: costs, then interest, then principal</source>
        <translation>Waar een betaling terechtkomt: kosten, dan rente, dan hoofdsom</translation>
    </message>
    <message>
        <source>Open costs that are due</source>
        <translation>Openstaande kosten die verschuldigd zijn</translation>
    </message>
    <message>
        <source>Open interest that is due</source>
        <translation>Openstaande rente die verschuldigd is</translation>
    </message>
    <message>
        <source>Open principal</source>
        <translation>Openstaande hoofdsom</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Wat er betaald is</translation>
    </message>
    <message>
        <source>Currency of the amounts; else EUR</source>
        <translation>Valuta van de bedragen; anders EUR</translation>
    </message>
</context>
<context>
    <name>CliCalcCosts</name>
    <message>
        <source>Only with a clause in the terms, and when fourteen days after the free first reminder have passed.</source>
        <translation>Alleen met een beding in de voorwaarden, en als veertien dagen na de kosteloze eerste herinnering voorbij zijn.</translation>
    </message>
    <message>
        <source>The fixed sum is due per late invoice; a clause in the terms can add to it.</source>
        <translation>De vaste vergoeding geldt per te late factuur; een beding in de voorwaarden kan er iets aan toevoegen.</translation>
    </message>
    <message>
        <source>Only when the fourteen days of a letter that names this amount have passed.</source>
        <translation>Alleen als de veertien dagen voorbij zijn van een brief die dit bedrag noemt.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Raised to the minimum.</source>
        <translation>Verhoogd tot het minimum.</translation>
    </message>
    <message>
        <source>Lowered to the maximum.</source>
        <translation>Verlaagd tot het maximum.</translation>
    </message>
    <message>
        <source>Collection costs</source>
        <translation>Incassokosten</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Collection costs over the principals of one letter</source>
        <translation>Incassokosten over de hoofdsommen van één brief</translation>
    </message>
    <message>
        <source>Open principal without interest; once for each invoice of the letter</source>
        <translation>Openstaande hoofdsom zonder rente; één keer voor elke factuur van de brief</translation>
    </message>
    <message>
        <source>Whose law</source>
        <translation>Welk recht</translation>
    </message>
    <message>
        <source>Who has to pay</source>
        <translation>Wie moet betalen</translation>
    </message>
    <message>
        <source>The day of the claim; else today</source>
        <translation>De dag van de vordering; anders vandaag</translation>
    </message>
    <message>
        <source>Only when VAT cannot be deducted, a third party collects and the letter says so</source>
        <translation>Alleen als de btw niet aftrekbaar is, een ander incasseert en de brief dat zegt</translation>
    </message>
</context>
<context>
    <name>CliCalcInterest</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>Rente per jaar</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Each line: the amount × the rate × the days ÷ 365, rounded to the cent.</source>
        <translation>Elke regel: het bedrag × de rente × de dagen ÷ 365, afgerond op de cent.</translation>
    </message>
    <message>
        <source>Principal left</source>
        <translation>Hoofdsom die overblijft</translation>
    </message>
    <message>
        <source>Interest not paid</source>
        <translation>Onbetaalde rente</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Te veel betaald</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Rates known until</source>
        <translation>Rentes bekend tot en met</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Interest on an overdue amount, with every part of the calculation</source>
        <translation>Rente over een vervallen bedrag, met elk deel van de berekening</translation>
    </message>
    <message>
        <source>Open principal</source>
        <translation>Openstaande hoofdsom</translation>
    </message>
    <message>
        <source>Due date; interest runs from the day after</source>
        <translation>Vervaldatum; de rente loopt vanaf de dag erna</translation>
    </message>
    <message>
        <source>Instead of the due date: the first day with interest</source>
        <translation>In plaats van de vervaldatum: de eerste dag met rente</translation>
    </message>
    <message>
        <source>The day of payment, which does not count itself</source>
        <translation>De dag van betaling, die zelf niet meetelt</translation>
    </message>
    <message>
        <source>Table of rates</source>
        <translation>Tabel met rentes</translation>
    </message>
    <message>
        <source>Instead of a table: agreed rates by date</source>
        <translation>In plaats van een tabel: afgesproken rentes per datum</translation>
    </message>
    <message>
        <source>yearly = interest of each full year joins the base; by default for Dutch tables only</source>
        <translation>yearly = de rente van elk vol jaar telt voortaan mee; standaard alleen bij de Nederlandse tabellen</translation>
    </message>
    <message>
        <source>A payment, as far as it reached the principal</source>
        <translation>Een betaling, voor zover die op de hoofdsom is afgeboekt</translation>
    </message>
    <message>
        <source>Payments reach the interest first, then the principal (art. 6:44 BW)</source>
        <translation>Betalingen gaan eerst naar de rente, dan naar de hoofdsom (art. 6:44 BW)</translation>
    </message>
    <message>
        <source>Currency of the amounts; else EUR</source>
        <translation>Valuta van de bedragen; anders EUR</translation>
    </message>
    <message>
        <source>The rate of interest of a day, with its source</source>
        <translation>De rente van een dag, met de bron</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>De dag</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Ingevoerd door</translation>
    </message>
</context>
<context>
    <name>CliCalcTerm</name>
    <message>
        <source>Counts as received</source>
        <translation>Geldt als ontvangen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day to pay</source>
        <translation>Laatste dag om te betalen</translation>
    </message>
    <message>
        <source>Costs from</source>
        <translation>Kosten vanaf</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>The court fee of %1 is not known here; that of another year is never taken.</source>
        <translation>Het griffierecht van %1 is hier niet bekend; dat van een ander jaar wordt nooit gebruikt.</translation>
    </message>
    <message>
        <source>Look it up at the court, or use a newer law pack.</source>
        <translation>Zoek het op bij de rechtspraak, of gebruik een nieuwer wetspakket.</translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation>Griffierecht</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Rechter</translation>
    </message>
    <message>
        <source>Year of the first hearing</source>
        <translation>Jaar van de eerste zitting</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>The days of the term that a message starts</source>
        <translation>De dagen van de termijn die een bericht laat ingaan</translation>
    </message>
    <message>
        <source>Whose law</source>
        <translation>Welk recht</translation>
    </message>
    <message>
        <source>Consumer: the 14-day letter (NL) or free first reminder (BE). Business: an invoice without an agreed term</source>
        <translation>Consument: de veertiendagenbrief (NL) of de kosteloze eerste herinnering (BE). Bedrijf: een factuur zonder afgesproken termijn</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Hoe het verstuurd is</translation>
    </message>
    <message>
        <source>The day it was sent or posted</source>
        <translation>De dag waarop het verstuurd of gepost is</translation>
    </message>
    <message>
        <source>The day it was received, when that can be proved (NL consumer)</source>
        <translation>De dag van ontvangst, als die te bewijzen is (consument in NL)</translation>
    </message>
    <message>
        <source>The Dutch court fee of a claim</source>
        <translation>Het Nederlandse griffierecht van een vordering</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Wat er gevorderd wordt</translation>
    </message>
    <message>
        <source>A company, or a natural person (also a sole trader)</source>
        <translation>Een rechtspersoon, of een natuurlijk persoon (ook een eenmanszaak)</translation>
    </message>
</context>
<context>
    <name>CliLaw</name>
    <message>
        <source>Rates</source>
        <translation>Rentes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Bekend tot en met</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>After %1 no rate is known here: %2.</source>
        <translation>Na %1 is hier geen rente bekend: %2.</translation>
    </message>
    <message>
        <source>Law as of %1. This is no legal advice.</source>
        <translation>Stand van de wet op %1. Dit is geen juridisch advies.</translation>
    </message>
    <message>
        <source>Name at most one file.</source>
        <translation>Noem hoogstens één bestand.</translation>
    </message>
    <message>
        <source>Rates and scales the program works with, or those of a file, with every mistake in it</source>
        <translation>Rentes en staffels waarmee het programma rekent, of die van een bestand, met elke fout erin</translation>
    </message>
    <message>
        <source>Brought in from “%1” by %2.</source>
        <translation>Ingelezen uit “%1” door %2.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Noem één bestand.</translation>
    </message>
    <message>
        <source>%1 (changes the past)</source>
        <translation>%1 (wijzigt het verleden)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The book now works with the law as of %1.</source>
        <translation>De administratie werkt nu met het recht per %1.</translation>
    </message>
    <message>
        <source>Bring a newer law pack into the book; says what it changes</source>
        <translation>Nieuwere wetgegevens in de administratie inlezen; zegt wat er wijzigt</translation>
    </message>
    <message>
        <source>Only say what it would change</source>
        <translation>Alleen zeggen wat er zou wijzigen</translation>
    </message>
    <message>
        <source>Also when it changes rates or scales that were worked with already</source>
        <translation>Ook als het rentes of tarieven wijzigt waar al mee gewerkt is</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>ingevoerd door %1</translation>
    </message>
</context>
<context>
    <name>CliClaim</name>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Vordering</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berekend</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Nothing is overdue on this day, so nothing is claimed beside it.</source>
        <translation>Op deze dag is niets vervallen, dus wordt er niets bij gevorderd.</translation>
    </message>
    <message>
        <source>Principal %1, claims %2, together %3 on %4.</source>
        <translation>Hoofdsom %1, vorderingen %2, samen %3 op %4.</translation>
    </message>
    <message>
        <source>%1, invoice %2</source>
        <translation>%1, factuur %2</translation>
    </message>
    <message>
        <source>Stood in: %1 of %2: %3 %4 on invoice %5</source>
        <translation>Stond in: %1 van %2: %3 %4 over factuur %5</translation>
    </message>
    <message>
        <source>Waived on %1 by %2: %3 on invoice %4, %5</source>
        <translation>Kwijtgescholden op %1 door %2: %3 over factuur %4, %5</translation>
    </message>
    <message>
        <source>This is no legal advice.</source>
        <translation>Dit is geen juridisch advies.</translation>
    </message>
    <message>
        <source>Name one debtor or one invoice.</source>
        <translation>Noem één debiteur of één factuur.</translation>
    </message>
    <message>
        <source>%1 on invoice %2 is not asked any more.</source>
        <translation>%1 over factuur %2 wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>%1 on invoice %2 may be claimed again.</source>
        <translation>%1 over factuur %2 mag weer gevorderd worden.</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>Nummer van de factuur</translation>
    </message>
    <message>
        <source>interest, costs or compensation</source>
        <translation>interest (rente), costs (incassokosten) of compensation (vaste vergoeding)</translation>
    </message>
    <message>
        <source>What may be claimed beside the invoices of a debtor, how it is calculated and why one waits</source>
        <translation>Wat naast de facturen van een debiteur gevorderd mag worden, hoe het berekend is en waarom iets wacht</translation>
    </message>
    <message>
        <source>Of this debtor: id, number or exact name</source>
        <translation>Van deze debiteur: id, nummer of exacte naam</translation>
    </message>
    <message>
        <source>Only the part of this invoice</source>
        <translation>Alleen het deel van deze factuur</translation>
    </message>
    <message>
        <source>What if it were that day; without it today</source>
        <translation>Wat als het die dag was; zonder deze optie vandaag</translation>
    </message>
    <message>
        <source>With every line of the calculation</source>
        <translation>Met elke regel van de berekening</translation>
    </message>
    <message>
        <source>Why; it stands on the timeline</source>
        <translation>Waarom; het staat op de tijdlijn</translation>
    </message>
    <message>
        <source>Give a claim up: it is not asked again</source>
        <translation>Een vordering kwijtschelden: ze wordt niet meer gevraagd</translation>
    </message>
    <message>
        <source>Let a claim that was given up be claimed again</source>
        <translation>Een kwijtgescholden vordering weer laten vorderen</translation>
    </message>
</context>
<context>
    <name>CliLawTerms</name>
    <message>
        <source>What is delivered stays ours until it is paid</source>
        <translation>Wat geleverd is blijft van ons tot het betaald is (eigendomsvoorbehoud)</translation>
    </message>
    <message>
        <source>Terms sheet, version %1: %2</source>
        <translation>Blad met voorwaarden, versie %1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>No hand-over of the terms is recorded.</source>
        <translation>Er is niet vastgelegd dat de voorwaarden zijn overhandigd.</translation>
    </message>
    <message>
        <source>Write one page with these terms, as PDF</source>
        <translation>Eén bladzijde met deze voorwaarden schrijven, als PDF</translation>
    </message>
    <message>
        <source>Language of the sheet, nl or en; without it the book&apos;s</source>
        <translation>Taal van het blad, nl of en; zonder deze optie die van de administratie</translation>
    </message>
    <message>
        <source>Record that the terms sheet was handed over to a debtor, or list when it was</source>
        <translation>Vastleggen dat de voorwaarden aan een debiteur zijn overhandigd, of tonen wanneer</translation>
    </message>
    <message>
        <source>Id, number or exact name</source>
        <translation>Id, nummer of exacte naam</translation>
    </message>
    <message>
        <source>quotation, contract, email, letter or in_person; without it the list is shown</source>
        <translation>quotation (offerte), contract, email, letter (brief) of in_person (persoonlijk); zonder deze optie wordt de lijst getoond</translation>
    </message>
    <message>
        <source>The day; without it today</source>
        <translation>De dag; zonder deze optie vandaag</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Een notitie</translation>
    </message>
</context>
<context>
    <name>CliKeepWorking</name>
    <message>
        <source>This is the sample book: nothing leaves it.</source>
        <translation>Dit is de voorbeeldadministratie: daaruit vertrekt niets.</translation>
    </message>
    <message>
        <source>Send what is due while no window is open</source>
        <translation>Verstuur wat aan de beurt is terwijl er geen venster open is</translation>
    </message>
    <message>
        <source>Send only while the window is open</source>
        <translation>Verstuur alleen zolang het venster open is</translation>
    </message>
    <message>
        <source>Say whether this book sends while no window is open, and when it last did</source>
        <translation>Vertel of deze administratie verstuurt terwijl er geen venster open is, en wanneer voor het laatst</translation>
    </message>
</context>
<context>
    <name>CliRate</name>
    <message>
        <source>%1: %2 from %3 up to and including %4.</source>
        <translation>%1: %2 van %3 tot en met %4.</translation>
    </message>
    <message>
        <source>Removed: the law pack holds again.</source>
        <translation>Verwijderd: de wetgegevens gelden weer.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rentes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Law pack</source>
        <translation>Wetgegevens</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Ingevoerd door</translation>
    </message>
    <message>
        <source>No rates of your own; the law pack holds.</source>
        <translation>Geen eigen percentages; de wetgegevens gelden.</translation>
    </message>
    <message>
        <source>Which rates</source>
        <translation>Welke rente</translation>
    </message>
    <message>
        <source>Enter a rate the law pack does not know yet, or over what it says</source>
        <translation>Een percentage invoeren dat de wetgegevens nog niet kennen, of in plaats van wat ze zeggen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day; it never goes on by itself</source>
        <translation>Laatste dag; het loopt nooit vanzelf door</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Where it was published; stands in specifications</source>
        <translation>Waar het bekendgemaakt is; staat in renteberekeningen</translation>
    </message>
    <message>
        <source>Also when it changes a rate that was worked with already</source>
        <translation>Ook als het een percentage verandert waarmee al gewerkt is</translation>
    </message>
    <message>
        <source>List the rates entered beside the law pack</source>
        <translation>De percentages tonen die naast de wetgegevens zijn ingevoerd</translation>
    </message>
    <message>
        <source>Take a rate of your own away: the law pack holds again</source>
        <translation>Een eigen percentage weghalen: de wetgegevens gelden weer</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>De eerste dag ervan</translation>
    </message>
</context>
</TS>
