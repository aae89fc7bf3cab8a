<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::CompanyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name in the &amp;register</source>
        <translation>Naam in het &amp;register</translation>
    </message>
    <message>
        <source>Registration n&amp;umber</source>
        <translation>KvK- of &amp;ondernemingsnummer</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>&amp;Btw-nummer</translation>
    </message>
    <message>
        <source>&amp;Account number (IBAN)</source>
        <translation>Rekeningnummer (&amp;IBAN)</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Straat en nummer</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>Pl&amp;aats</translation>
    </message>
    <message>
        <source>Contact &amp;person</source>
        <translation>&amp;Contactpersoon</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mailadres</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>&amp;Telefoonnummer</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <source>C&amp;ourt (Belgium: RPR)</source>
        <translation>&amp;Rechtbank (België: RPR)</translation>
    </message>
    <message>
        <source>Coun&amp;try</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Usual payment ter&amp;m</source>
        <translation>Gebruikelijke betalings&amp;termijn</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DisplayForm</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Taal van het programma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>zoals het systeem</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LogoField</name>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>C&amp;hoose a picture…</source>
        <translation>Afbeelding &amp;kiezen…</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 5 million pixels</source>
        <translation>PNG of JPEG, hoogstens 5 miljoen pixels</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Logo of the letterhead</source>
        <translation>Logo op het briefpapier</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SettingsActions</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Accounts for mail and SMS…</source>
        <translation>&amp;Accounts voor mail en sms…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SettingsDialog</name>
    <message>
        <source>company changed</source>
        <translation>bedrijf gewijzigd</translation>
    </message>
    <message>
        <source>settings of the book changed</source>
        <translation>instellingen van de administratie gewijzigd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefpapier</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>logo changed</source>
        <translation>logo gewijzigd</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Limits of sending</source>
        <translation>Grenzen van versturen</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridisch</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LegalForm</name>
    <message>
        <source>What your own terms say decides what may be claimed. Tick only what a customer has agreed to and you can show.</source>
        <translation>Wat in uw eigen voorwaarden staat, bepaalt wat mag worden geclaimd. Vink alleen aan wat een klant heeft aanvaard en u kunt aantonen.</translation>
    </message>
    <message>
        <source>The &amp;payment term stands in the quotation or the terms, not only on the invoice</source>
        <translation>De &amp;betaaltermijn staat in de offerte of de voorwaarden, niet alleen op de factuur</translation>
    </message>
    <message>
        <source>The terms hold a clause on &amp;compensation for late payment, for both sides</source>
        <translation>De voorwaarden bevatten een beding over &amp;vergoeding bij te late betaling, voor beide partijen</translation>
    </message>
    <message>
        <source>The terms hold a clause on &amp;interest for late payment, for both sides</source>
        <translation>De voorwaarden bevatten een beding over &amp;rente bij te late betaling, voor beide partijen</translation>
    </message>
    <message>
        <source>Belgian businesses: claim from the &amp;first late invoice on, not from the second</source>
        <translation>Belgische ondernemingen: claimen vanaf de &amp;eerste te late factuur, niet vanaf de tweede</translation>
    </message>
    <message>
        <source>&amp;Handed over to:</source>
        <translation>&amp;Overdragen aan:</translation>
    </message>
    <message>
        <source>Bailiff or agency, with its place</source>
        <translation>Deurwaarder of incassobureau, met de plaats</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Law as of %1, as the program carries it.</source>
        <translation>Recht per %1, zoals het programma het meebrengt.</translation>
    </message>
    <message>
        <source>Law as of %1, from “%2”, brought in by %3 on %4.</source>
        <translation>Recht per %1, uit “%2”, ingelezen door %3 op %4.</translation>
    </message>
    <message>
        <source>Past the last day nothing is guessed: the message goes, its interest waits. This is no legal advice.</source>
        <translation>Na de laatste dag wordt niets geraden: het bericht gaat, de rente wacht. Dit is geen juridisch advies.</translation>
    </message>
    <message>
        <source>Bring in a law pack</source>
        <translation>Wetgegevens inlezen</translation>
    </message>
    <message>
        <source>Law packs (*.json)</source>
        <translation>Wetgegevens (*.json)</translation>
    </message>
    <message>
        <source>Save terms sheet</source>
        <translation>Blad met voorwaarden opslaan</translation>
    </message>
    <message>
        <source>terms-of-payment-%1.pdf</source>
        <translation>betalingsvoorwaarden-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What is delivered stays ours until it is pai&amp;d</source>
        <translation>Wat geleverd is blijft van ons tot het betaald is (eigen&amp;domsvoorbehoud)</translation>
    </message>
    <message>
        <source>Save &amp;terms sheet…</source>
        <translation>Blad met &amp;voorwaarden opslaan…</translation>
    </message>
    <message>
        <source>One page with these terms, to hand over with quotations. Record with the debtor when it was handed over.</source>
        <translation>Eén bladzijde met deze voorwaarden, om bij offertes te overhandigen. Leg bij de debiteur vast wanneer dat is gebeurd.</translation>
    </message>
    <message>
        <source>The law the book works with</source>
        <translation>Het recht waarmee de administratie werkt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Bekend t/m</translation>
    </message>
    <message>
        <source>Rates of interest by law</source>
        <translation>Wettelijke rentes</translation>
    </message>
    <message>
        <source>Bring in a &amp;law pack…</source>
        <translation>&amp;Wetgegevens inlezen…</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Bron: %1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1, entered by %2</source>
        <translation>Bron: %1, ingevoerd door %2</translation>
    </message>
    <message>
        <source>&amp;Enter a rate…</source>
        <translation>&amp;Percentage invoeren…</translation>
    </message>
    <message>
        <source>For days the law pack does not know yet, or over what it says</source>
        <translation>Voor dagen die de wetgegevens nog niet kennen, of in plaats van wat ze zeggen</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LawPackDialog</name>
    <message>
        <source>Bring in a law pack</source>
        <translation>Wetgegevens inlezen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>These changes of what was worked with already are right</source>
        <translation>Deze wijzigingen van waar al mee gewerkt is kloppen</translation>
    </message>
    <message>
        <source>Differences and problems</source>
        <translation>Verschillen en problemen</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a law pack:</source>
        <translation>“%1” is niet te gebruiken als wetgegevens:</translation>
    </message>
    <message>
        <source>“%1” holds the law as of %2; the book works with that of %3.</source>
        <translation>“%1” bevat het recht per %2; de administratie werkt met dat van %3.</translation>
    </message>
    <message>
        <source>It says the same.</source>
        <translation>Er staat hetzelfde in.</translation>
    </message>
    <message>
        <source>It is older. What it says differently:</source>
        <translation>Het is ouder. Wat er anders in staat:</translation>
    </message>
    <message>
        <source>What it says differently:</source>
        <translation>Wat er anders in staat:</translation>
    </message>
    <message>
        <source>%1 — changes the past</source>
        <translation>%1 — wijzigt het verleden</translation>
    </message>
    <message>
        <source>law pack “%1” brought in</source>
        <translation>wetgegevens “%1” ingelezen</translation>
    </message>
    <message>
        <source>The rates of interest are known until %1. After that day messages go without interest, until a newer law pack is brought in or the new rate is entered.</source>
        <translation>De rentes zijn bekend tot en met %1. Na die dag gaan berichten zonder rente weg, tot er nieuwere wetgegevens zijn ingelezen of het nieuwe percentage is ingevoerd.</translation>
    </message>
    <message>
        <source>Rates…</source>
        <translation>Rentes…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OwnRateDialog</name>
    <message>
        <source>&amp;Interest</source>
        <translation>&amp;Rente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Up to and including</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>&amp;Percent a year</source>
        <translation>&amp;Procent per jaar</translation>
    </message>
    <message>
        <source>Publi&amp;shed in</source>
        <translation>&amp;Bekendgemaakt in</translation>
    </message>
    <message>
        <source>Enter a rate</source>
        <translation>Percentage invoeren</translation>
    </message>
    <message>
        <source>Official journal with year and number</source>
        <translation>Staatsblad of Staatscourant met jaar en nummer</translation>
    </message>
    <message>
        <source>This book works with it whatever the law pack says of these days. After the last day it does not go on by itself. Specifications of interest name where it was published.</source>
        <translation>Deze administratie werkt ermee, wat de wetgegevens ook over deze dagen zeggen. Na de laatste dag loopt het niet vanzelf door. Renteberekeningen noemen waar het bekendgemaakt is.</translation>
    </message>
    <message>
        <source>The rate that was worked with already &amp;changes, and that is right</source>
        <translation>Het percentage waarmee al gewerkt is &amp;verandert, en dat klopt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>rate %1 entered for %2</source>
        <translation>percentage %1 ingevoerd voor %2</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OwnRatesView</name>
    <message>
        <source>Entered by %1 on %2</source>
        <translation>Ingevoerd door %1 op %2</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>Percentage verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>rate %1 removed for %2</source>
        <translation>percentage %1 verwijderd voor %2</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Zelf ingevoerd</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
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
        <source>Published in</source>
        <translation>Bekendgemaakt in</translation>
    </message>
    <message>
        <source>Rates entered by hand</source>
        <translation>Zelf ingevoerde percentages</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>The law pack holds again for these days</source>
        <translation>Voor deze dagen gelden de wetgegevens weer</translation>
    </message>
    <message>
        <source>%1 (law pack: %2)</source>
        <comment>where a rate was published</comment>
        <translation>%1 (wetgegevens: %2)</translation>
    </message>
</context>
</TS>
