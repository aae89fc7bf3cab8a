<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::AccountActions</name>
    <message>
        <source>Set up &amp;e-mail…</source>
        <translation>&amp;E-mail instellen…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AccountTestView</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Technical details of the test</source>
        <translation>Technische gegevens van de test</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AccountWords</name>
    <message>
        <source>Server reachable</source>
        <translation>Server bereikbaar</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Beveiligde verbinding</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testbericht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of a test: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <translation>%1: niet getest</translation>
    </message>
    <message>
        <source>Secure connection, certificate valid until %1</source>
        <translation>Beveiligde verbinding, certificaat geldig tot %1</translation>
    </message>
    <message>
        <source>Test message accepted: look whether it arrives</source>
        <translation>Testbericht aangenomen: kijk of het aankomt</translation>
    </message>
    <message>
        <source>%1 wants an app password instead of your usual one: switch on two-step sign-in there and make an app password.</source>
        <translation>%1 wil een app-wachtwoord in plaats van uw gewone: zet daar aanmelden in twee stappen aan en maak een app-wachtwoord.</translation>
    </message>
    <message>
        <source>Switch on the use of mail programs (SMTP) in the web mail of %1 first.</source>
        <translation>Zet eerst in de webmail van %1 het gebruik van mailprogramma’s (SMTP) aan.</translation>
    </message>
    <message>
        <source>%1 gives a token for mail programs in its paid plans; fill it in as the password.</source>
        <translation>%1 geeft in betaalde abonnementen een token voor mailprogramma’s; vul dat in als wachtwoord.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs any more. Use your own mail program, or fill in an access token.</source>
        <translation>%1 neemt van mailprogramma’s geen wachtwoorden meer aan. Gebruik uw eigen mailprogramma, of vul een toegangstoken in.</translation>
    </message>
    <message>
        <source>With Microsoft 365 an administrator switches on “Authenticated SMTP” for this mailbox first. Otherwise use your own mail program.</source>
        <translation>Bij Microsoft 365 zet een beheerder eerst “Geverifieerde SMTP” aan voor dit postvak. Gebruik anders uw eigen mailprogramma.</translation>
    </message>
    <message>
        <source>%1 does not let other programs send. Take another account, or use your own mail program.</source>
        <translation>%1 laat andere programma’s niet versturen. Neem een ander account, of gebruik uw eigen mailprogramma.</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>versleuteld (TLS)</translation>
    </message>
    <message>
        <source>encrypted (STARTTLS)</source>
        <translation>versleuteld (STARTTLS)</translation>
    </message>
    <message>
        <source>not encrypted, this computer only</source>
        <translation>niet versleuteld, alleen deze computer</translation>
    </message>
    <message>
        <source>Server found: %1</source>
        <translation>Server gevonden: %1</translation>
    </message>
    <message>
        <source>The password is in the keychain of this system.</source>
        <translation>Het wachtwoord staat in de sleutelbos van dit systeem.</translation>
    </message>
    <message>
        <source>The password is in a file on this computer that is locked with your passphrase.</source>
        <translation>Het wachtwoord staat in een bestand op deze computer dat met uw wachtwoordzin is vergrendeld.</translation>
    </message>
    <message>
        <source>The password is kept until you close the program, and asked for again after that.</source>
        <translation>Het wachtwoord wordt bewaard tot u het programma sluit, en daarna opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test mislukt</translation>
    </message>
    <message>
        <source>Nothing leaves by this account: %1</source>
        <translation>Via dit account vertrekt niets: %1</translation>
    </message>
    <message>
        <source>It goes on by itself at %1: %2</source>
        <translation>Het gaat vanzelf verder om %1: %2</translation>
    </message>
    <message>
        <source>Nobody has tried it out yet.</source>
        <translation>Nog niemand heeft het uitgeprobeerd.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account-SID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>Adres van de gateway</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adres van de dienst</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AccountsForm</name>
    <message>
        <source>No account yet</source>
        <translation>Nog geen account</translation>
    </message>
    <message>
        <source>%1 (used for new messages)</source>
        <translation>%1 (voor nieuwe berichten)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Het account %1 verwijderen?</translation>
    </message>
    <message>
        <source>Its password is forgotten. Messages that wait for it stay and say so.</source>
        <translation>Het wachtwoord wordt vergeten. Berichten die erop wachten, blijven staan en melden dat.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Houden</translation>
    </message>
    <message>
        <source>Forgetting the password</source>
        <translation>Wachtwoord wissen</translation>
    </message>
    <message>
        <source>Without an account, e-mails open in your own mail program. With one, Tegoed sends them itself and knows what became of them.</source>
        <translation>Zonder account openen e-mails in uw eigen mailprogramma. Met een account verstuurt Tegoed ze zelf en weet het wat ervan is geworden.</translation>
    </message>
    <message>
        <source>Add &amp;mail account…</source>
        <translation>&amp;Mailaccount toevoegen…</translation>
    </message>
    <message>
        <source>Add &amp;SMS account…</source>
        <translation>&amp;Sms-account toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Opnieuw starten</translation>
    </message>
    <message>
        <source>&amp;Unlock passwords…</source>
        <translation>Wachtwoorden &amp;ontgrendelen…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LimitsForm</name>
    <message>
        <source>These limits keep a mistake small. 0 means: no limit. What they stop waits in the outbox and says why.</source>
        <translation>Deze grenzen houden een vergissing klein. 0 betekent: geen grens. Wat ze tegenhouden, wacht in Postvak UIT en zegt waarom.</translation>
    </message>
    <message>
        <source>Back to the &amp;defaults</source>
        <translation>Terug naar de &amp;standaardwaarden</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>standaard %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MailAccountDialog</name>
    <message>
        <source>Looking for the server of %1…</source>
        <translation>De server van %1 wordt gezocht…</translation>
    </message>
    <message>
        <source>Looking for the mail server</source>
        <translation>Mailserver zoeken</translation>
    </message>
    <message>
        <source>No server was found for this address. Your provider’s help pages name it: “outgoing mail”, “SMTP”.</source>
        <translation>Voor dit adres is geen server gevonden. De helppagina’s van uw aanbieder noemen hem: “uitgaande mail”, “SMTP”.</translation>
    </message>
    <message>
        <source>The settings of %1 lead to %2. Go on only if that is your mail provider.</source>
        <translation>De instellingen van %1 wijzen naar %2. Ga alleen verder als dat uw mailaanbieder is.</translation>
    </message>
    <message>
        <source>Test of Tegoed</source>
        <translation>Test van Tegoed</translation>
    </message>
    <message>
        <source>This message shows that Tegoed can send by this account. You can delete it.</source>
        <translation>Dit bericht laat zien dat Tegoed via dit account kan versturen. U kunt het verwijderen.</translation>
    </message>
    <message>
        <source>Trying the mail account out</source>
        <translation>Mailaccount uitproberen</translation>
    </message>
    <message>
        <source>Fill in the server for outgoing mail, for example smtp.example.com.</source>
        <translation>Vul de server voor uitgaande mail in, bijvoorbeeld smtp.example.com.</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailaccount</translation>
    </message>
    <message>
        <source>Add mail account</source>
        <translation>Mailaccount toevoegen</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Uw &amp;naam</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mailadres</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain of this system</source>
        <translation>&amp;Bewaren in de sleutelbos van dit systeem</translation>
    </message>
    <message>
        <source>Set up myself</source>
        <translation>Zelf instellen</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Server voor uitgaande mail</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Aanmelden met</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antwoorden gaan naar</translation>
    </message>
    <message>
        <source>password</source>
        <translation>wachtwoord</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>toegangstoken</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>A copy of each message to myself</source>
        <translation>Een kopie van elk bericht aan mijzelf</translation>
    </message>
    <message>
        <source>Use this account for new messages</source>
        <translation>Dit account gebruiken voor nieuwe berichten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The server is found by your address.</source>
        <translation>De server wordt gevonden met uw adres.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SecretPlace</name>
    <message>
        <source>The passphrase of your passwords for sending:</source>
        <translation>De wachtwoordzin van uw wachtwoorden voor versturen:</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose a passphrase that locks your passwords; it cannot be recovered. Without one, passwords are kept until you close the program.</source>
        <translation>Dit systeem heeft geen sleutelbos. Kies een wachtwoordzin die uw wachtwoorden vergrendelt; die is niet terug te vinden. Zonder wachtwoordzin worden wachtwoorden bewaard tot u het programma sluit.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Dat is niet de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Keeping the password</source>
        <translation>Wachtwoord bewaren</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SmsAccountDialog</name>
    <message>
        <source>The sender is a name of at most 11 letters and digits, such as DeVries, or a number such as +31612345678.</source>
        <translation>De afzender is een naam van hoogstens 11 letters en cijfers, zoals DeVries, of een nummer zoals +31612345678.</translation>
    </message>
    <message>
        <source>Fill in: %1. You find it at %2.</source>
        <translation>Vul in: %1. U vindt het bij %2.</translation>
    </message>
    <message>
        <source>Fill in your own mobile number with its country, for example +31612345678.</source>
        <translation>Vul uw eigen mobiele nummer in met landnummer, bijvoorbeeld +31612345678.</translation>
    </message>
    <message>
        <source>Test of Tegoed: this account can send text messages.</source>
        <translation>Test van Tegoed: dit account kan sms-berichten versturen.</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Er wordt een testbericht verstuurd…</translation>
    </message>
    <message>
        <source>Trying the SMS account out</source>
        <translation>Sms-account uitproberen</translation>
    </message>
    <message>
        <source>The provider took the test message for %1: look whether it arrives.</source>
        <translation>De aanbieder heeft het testbericht voor %1 aangenomen: kijk of het aankomt.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>De aanbieder zegt: %1</translation>
    </message>
    <message>
        <source>SMS account</source>
        <translation>Sms-account</translation>
    </message>
    <message>
        <source>Add SMS account</source>
        <translation>Sms-account toevoegen</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Aanbieder</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>A&amp;fzender</translation>
    </message>
    <message>
        <source>A name of at most 11 letters and digits, or your number. A name cannot be answered.</source>
        <translation>Een naam van hoogstens 11 letters en cijfers, of uw nummer. Op een naam kan niet worden geantwoord.</translation>
    </message>
    <message>
        <source>Test to my &amp;number</source>
        <translation>Test naar mijn &amp;nummer</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>&amp;Keep the key in the keychain of this system</source>
        <translation>De sleutel &amp;bewaren in de sleutelbos van dit systeem</translation>
    </message>
    <message>
        <source>Use this account for new messages</source>
        <translation>Dit account gebruiken voor nieuwe berichten</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Test versturen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::KeepWorkingForm</name>
    <message>
        <source>Switching on sending without a window</source>
        <translation>Verzenden zonder venster inschakelen</translation>
    </message>
    <message>
        <source>Switching off sending without a window</source>
        <translation>Verzenden zonder venster uitschakelen</translation>
    </message>
    <message>
        <source>%1 is missing, and that program does the sending. Install Tegoed again with all its parts in one folder.</source>
        <translation>%1 ontbreekt, en dat programma doet het verzenden. Installeer Tegoed opnieuw met alle onderdelen in één map.</translation>
    </message>
    <message>
        <source>Asking this computer…</source>
        <translation>Deze computer wordt gevraagd…</translation>
    </message>
    <message>
        <source>This is the sample book: nothing leaves it.</source>
        <translation>Dit is de voorbeeldadministratie: daaruit vertrekt niets.</translation>
    </message>
    <message>
        <source>Passwords that a passphrase locks are not there without a window: messages that need one wait.</source>
        <translation>Wachtwoorden achter een wachtwoordzin zijn er niet zonder venster: berichten die er een nodig hebben, wachten.</translation>
    </message>
    <message>
        <source>While Tegoed is closed</source>
        <translation>Terwijl Tegoed dicht is</translation>
    </message>
    <message>
        <source>Send what is d&amp;ue while no window is open</source>
        <translation>V&amp;erstuur wat aan de beurt is terwijl er geen venster open is</translation>
    </message>
    <message>
        <source>For this book, on this computer. Hours, limits and checks hold as with the window open, and what asks for a person waits for you. Works at once.</source>
        <translation>Voor deze administratie, op deze computer. Uren, grenzen en controles gelden net als met het venster open, en wat om een mens vraagt, wacht op u. Werkt meteen.</translation>
    </message>
    <message>
        <source>S&amp;witch on again</source>
        <translation>&amp;Opnieuw inschakelen</translation>
    </message>
</context>
</TS>
