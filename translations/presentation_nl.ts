<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AgingText</name>
        <message>
            <source>Not due</source>
            <translation>Niet vervallen</translation>
        </message>
        <message>
            <source>&gt; %1 days</source>
            <translation>&gt; %1 dagen</translation>
        </message>
        <message>
            <source>%1–%2 days</source>
            <translation>%1–%2 dagen</translation>
        </message>
        <message>
            <source>not due</source>
            <translation>niet vervallen</translation>
        </message>
        <message>
            <source>more than %1 days</source>
            <translation>meer dan %1 dagen</translation>
        </message>
        <message>
            <source>%1 to %2 days</source>
            <translation>%1 tot %2 dagen</translation>
        </message>
        <message>
            <source>%1 euros</source>
            <translation>%1 euro</translation>
        </message>
    </context>
    <context>
        <name>DateText</name>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dag geleden</numerusform>
                <numerusform>%n dagen geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day and time</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>vervalt vandaag</translation>
        </message>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>vervalt over %n dag</numerusform>
                <numerusform>vervalt over %n dagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>%1: this value cannot be used.</source>
            <translation>%1: deze waarde kan niet worden gebruikt.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Verbeter het en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>%1: “%2” cannot be used.</source>
            <translation>%1: “%2” kan niet worden gebruikt.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 ontbreekt.</translation>
        </message>
        <message>
            <source>Fill it in and try again.</source>
            <translation>Vul het in en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1” is geen datum.</translation>
        </message>
        <message>
            <source>Write it as day-month-year, for example 31-12-2026.</source>
            <translation>Schrijf dag-maand-jaar, bijvoorbeeld 31-12-2026.</translation>
        </message>
        <message>
            <source>“%1” is not an amount.</source>
            <translation>“%1” is geen bedrag.</translation>
        </message>
        <message>
            <source>Write only digits and a decimal sign.</source>
            <translation>Schrijf alleen cijfers en een decimaalteken.</translation>
        </message>
        <message>
            <source>The amount %1 is too large; the limit is %2.</source>
            <translation>Het bedrag %1 is te groot; de grens is %2.</translation>
        </message>
        <message>
            <source>Check the amount.</source>
            <translation>Controleer het bedrag.</translation>
        </message>
        <message>
            <source>The currency “%1” is not known.</source>
            <translation>De valuta “%1” is niet bekend.</translation>
        </message>
        <message>
            <source>Use a three-letter code such as EUR.</source>
            <translation>Gebruik een code van drie letters, zoals EUR.</translation>
        </message>
        <message>
            <source>%1 and %2 cannot be combined.</source>
            <translation>%1 en %2 kunnen niet worden samengevoegd.</translation>
        </message>
        <message>
            <source>Amounts in different currencies are never converted or set off against each other.</source>
            <translation>Bedragen in verschillende valuta's worden nooit omgerekend of met elkaar verrekend.</translation>
        </message>
        <message>
            <source>“%1” is not a correct account number (IBAN).</source>
            <translation>“%1” is geen geldig rekeningnummer (IBAN).</translation>
        </message>
        <message>
            <source>Check the digits.</source>
            <translation>Controleer de cijfers.</translation>
        </message>
        <message>
            <source>“%1” is not a correct e-mail address.</source>
            <translation>“%1” is geen geldig e-mailadres.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Controleer het adres.</translation>
        </message>
        <message>
            <source>Not found: %1.</source>
            <translation>Niet gevonden: %1.</translation>
        </message>
        <message>
            <source>Not found: %1 “%2”.</source>
            <translation>Niet gevonden: %1 “%2”.</translation>
        </message>
        <message>
            <source>It may have been removed or merged; look it up again.</source>
            <translation>Misschien is het verwijderd of samengevoegd; zoek het opnieuw op.</translation>
        </message>
        <message>
            <source>This already exists: %1.</source>
            <translation>Dit bestaat al: %1.</translation>
        </message>
        <message>
            <source>This already exists: %1 “%2”.</source>
            <translation>Dit bestaat al: %1 “%2”.</translation>
        </message>
        <message>
            <source>Choose another name or number.</source>
            <translation>Kies een andere naam of een ander nummer.</translation>
        </message>
        <message>
            <source>Somebody changed this in the meantime: %1.</source>
            <translation>Iemand heeft dit intussen gewijzigd: %1.</translation>
        </message>
        <message>
            <source>Somebody changed this in the meantime: %1 “%2”.</source>
            <translation>Iemand heeft dit intussen gewijzigd: %1 “%2”.</translation>
        </message>
        <message>
            <source>Nothing was saved. Look at the new state and do it again.</source>
            <translation>Er is niets bewaard. Bekijk de nieuwe stand en doe het opnieuw.</translation>
        </message>
        <message>
            <source>This is not allowed: %1.</source>
            <translation>Dit is niet toegestaan: %1.</translation>
        </message>
        <message>
            <source>This cannot be undone, because a later action depends on it: %1.</source>
            <translation>Dit kan niet ongedaan worden gemaakt, omdat een latere handeling ervan afhangt: %1.</translation>
        </message>
        <message>
            <source>Undo the later action first.</source>
            <translation>Maak eerst de latere handeling ongedaan.</translation>
        </message>
        <message>
            <source>There is nothing to do: %1.</source>
            <translation>Er is niets te doen: %1.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Gestopt. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>The file %1 is not there.</source>
            <translation>Het bestand %1 is er niet.</translation>
        </message>
        <message>
            <source>Check the name, or whether the disk is connected.</source>
            <translation>Controleer de naam, of de schijf is aangesloten.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Het bestand %1 kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read (%2).</source>
            <translation>Het bestand %1 kan niet worden gelezen (%2).</translation>
        </message>
        <message>
            <source>Check that you may open it and that it is not damaged.</source>
            <translation>Controleer of u het mag openen en of het niet beschadigd is.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>Het bestand %1 kan niet worden geschreven.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written (%2).</source>
            <translation>Het bestand %1 kan niet worden geschreven (%2).</translation>
        </message>
        <message>
            <source>Choose another folder, or ask for the right to write there.</source>
            <translation>Kies een andere map, of vraag schrijfrecht voor deze map.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB.</source>
            <translation>Het bestand %1 is groter dan %2 MB.</translation>
        </message>
        <message>
            <source>Split it, or use a smaller file.</source>
            <translation>Splits het, of gebruik een kleiner bestand.</translation>
        </message>
        <message>
            <source>Tegoed does not know how to read the file %1.</source>
            <translation>Tegoed kan het bestand %1 niet lezen.</translation>
        </message>
        <message>
            <source>Use UBL, CII, Factur-X, XAF, CSV, XLSX or vCard.</source>
            <translation>Gebruik UBL, CII, Factur-X, XAF, CSV, XLSX of vCard.</translation>
        </message>
        <message>
            <source>The disk is full; nothing was saved in %1.</source>
            <translation>De schijf is vol; er is niets bewaard in %1.</translation>
        </message>
        <message>
            <source>Make room and try again.</source>
            <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The file %1 is not a Tegoed book.</source>
            <translation>Het bestand %1 is geen Tegoed-administratie.</translation>
        </message>
        <message>
            <source>Choose a file that ends in .tegoed.</source>
            <translation>Kies een bestand dat eindigt op .tegoed.</translation>
        </message>
        <message>
            <source>The book %1 was made by a newer version of Tegoed.</source>
            <translation>De administratie %1 is gemaakt met een nieuwere versie van Tegoed.</translation>
        </message>
        <message>
            <source>Install the newest version; until then it opens read-only.</source>
            <translation>Installeer de nieuwste versie; tot dan is zij alleen te lezen.</translation>
        </message>
        <message>
            <source>The book %1 is open read-only, so it cannot be changed.</source>
            <translation>De administratie %1 is alleen-lezen geopend en kan niet worden gewijzigd.</translation>
        </message>
        <message>
            <source>Open it for writing, or make a copy.</source>
            <translation>Open haar om te schrijven, of maak een kopie.</translation>
        </message>
        <message>
            <source>The book %1 is being used by another program.</source>
            <translation>De administratie %1 is in gebruik bij een ander programma.</translation>
        </message>
        <message>
            <source>Close it there, or wait a moment and try again.</source>
            <translation>Sluit haar daar, of wacht even en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The book %1 lies on a network drive, where it could get damaged.</source>
            <translation>De administratie %1 staat op een netwerkschijf, waar zij beschadigd kan raken.</translation>
        </message>
        <message>
            <source>Put it on this computer, or use PostgreSQL to work with several people.</source>
            <translation>Zet haar op deze computer, of gebruik PostgreSQL om met meer mensen te werken.</translation>
        </message>
        <message>
            <source>The book %1 could not be read or written; nothing was changed.</source>
            <translation>De administratie %1 kon niet worden gelezen of geschreven; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Check the disk, then run File ▸ Check book; restore a backup if it finds damage.</source>
            <translation>Controleer de schijf en kies daarna Bestand ▸ Administratie ▸ Administratie controleren; zet bij schade een back-up terug.</translation>
        </message>
        <message>
            <source>The check found a difference: %1.</source>
            <translation>De controle vond een verschil: %1.</translation>
        </message>
        <message>
            <source>Restore a backup, or send the report to support.</source>
            <translation>Zet een back-up terug, of stuur het rapport naar de helpdesk.</translation>
        </message>
        <message>
            <source>No connection with %1.</source>
            <translation>Geen verbinding met %1.</translation>
        </message>
        <message>
            <source>Check that the server runs and that the network works.</source>
            <translation>Controleer of de server aanstaat en of het netwerk werkt.</translation>
        </message>
        <message>
        <source>There is no placeholder “%1”.</source>
        <translation>Er is geen invulveld “%1”.</translation>
    </message>
    <message>
        <source>There is no building block “%1”.</source>
        <translation>Er is geen bouwsteen “%1”.</translation>
    </message>
    <message>
        <source>The building block “%1” does not exist in the language “%2”.</source>
        <translation>De bouwsteen “%1” bestaat niet in de taal “%2”.</translation>
    </message>
    <message>
        <source>The building block “%1” is used inside itself, or too often.</source>
        <translation>De bouwsteen “%1” staat in zichzelf of wordt te vaak gebruikt.</translation>
    </message>
    <message>
        <source>The section “%1” is opened and not closed.</source>
        <translation>Het blok “%1” wordt geopend en niet gesloten.</translation>
    </message>
    <message>
        <source>“%1” is closed here, but is not the section that is open.</source>
        <translation>“%1” wordt hier gesloten, maar is niet het blok dat openstaat.</translation>
    </message>
    <message>
        <source>The placeholder that begins with “%1” has no end on its line.</source>
        <translation>Het invulveld dat begint met “%1” heeft geen einde op zijn regel.</translation>
    </message>
    <message>
        <source>A brace stands alone: “%1”.</source>
        <translation>Er staat een losse accolade: “%1”.</translation>
    </message>
    <message>
        <source>“%1” looks like a placeholder of another program.</source>
        <translation>“%1” lijkt een invulveld van een ander programma.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed; it only says whether a passage shows.</source>
        <translation>“%1” kan niet worden afgedrukt; het zegt alleen of een passage verschijnt.</translation>
    </message>
    <message>
        <source>The section “%1” lies too deep inside others.</source>
        <translation>Het blok “%1” ligt te diep in andere blokken.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters; the limit is %2.</source>
        <translation>De tekst is te lang: %1 tekens; de grens is %2.</translation>
    </message>
    <message>
        <source>The e-mail has no subject.</source>
        <translation>De e-mail heeft geen onderwerp.</translation>
    </message>
    <message>
        <source>The law asks for “%1” here, and the text does not have it.</source>
        <translation>De wet vraagt hier om “%1” en dat staat niet in de tekst.</translation>
    </message>
    <message>
        <source>“%1” may not stand in this text.</source>
        <translation>“%1” mag niet in deze tekst staan.</translation>
    </message>
    <message>
        <source>The text cannot be used as it is.</source>
        <translation>De tekst is zo niet te gebruiken.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>“%1” kan hier niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The message “%1” cannot go: “%2” is empty.</source>
        <translation>Het bericht “%1” kan niet weg: “%2” is leeg.</translation>
    </message>
    <message>
        <source>The message “%1” cannot go: “%2” may not be set here.</source>
        <translation>Het bericht “%1” kan niet weg: “%2” mag hier niet gelden.</translation>
    </message>
    <message>
        <source>The message “%1” cannot go: “%2” does not hold yet.</source>
        <translation>Het bericht “%1” kan niet weg: “%2” geldt nog niet.</translation>
    </message>
    <message>
        <source>The message “%1” cannot go: the date “%2” must lie after today.</source>
        <translation>Het bericht “%1” kan niet weg: de datum “%2” moet na vandaag liggen.</translation>
    </message>
    <message>
        <source>The message “%1” cannot go: the date “%2” must be past.</source>
        <translation>Het bericht “%1” kan niet weg: de datum “%2” moet voorbij zijn.</translation>
    </message>
    <message>
        <source>The message “%1” cannot go: the date “%2” must lie after the last day to pay.</source>
        <translation>Het bericht “%1” kan niet weg: de datum “%2” moet na de laatste betaaldag liggen.</translation>
    </message>
    <message>
        <source>The message “%1” cannot go: “%2” does not agree with the amount or date it names.</source>
        <translation>Het bericht “%1” kan niet weg: “%2” klopt niet met het bedrag of de datum in het bericht.</translation>
    </message>
    <message>
        <source>The message “%1” does not exist under the law of this debtor.</source>
        <translation>Het bericht “%1” bestaat niet onder het recht van deze debiteur.</translation>
    </message>
    <message>
        <source>The message “%1” cannot go: “%2” holds no value that can be shown.</source>
        <translation>Het bericht “%1” kan niet weg: “%2” bevat geen waarde die getoond kan worden.</translation>
    </message>
    <message>
        <source>Complete the data, or choose another message.</source>
        <translation>Vul de gegevens aan of kies een ander bericht.</translation>
    </message>
    <message>
        <source>There is no text “%1” for the channel “%2” in the language “%3”.</source>
        <translation>Er is geen tekst “%1” voor het kanaal “%2” in de taal “%3”.</translation>
    </message>
    <message>
        <source>Write it on the Templates page, or choose another language for this debtor.</source>
        <translation>Schrijf die op de pagina Sjablonen of kies een andere taal voor deze debiteur.</translation>
    </message>
    <message>
        <source>In the subject of “%1”.</source>
        <translation>In het onderwerp van “%1”.</translation>
    </message>
    <message>
        <source>In “%1”, line %2, position %3.</source>
        <translation>In “%1”, regel %2, positie %3.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Bedoelde u “%1”?</translation>
    </message>
        <message>
            <source>The letter cannot be printed: its font has no character “%1” (%2).</source>
            <translation>De brief kan niet worden afgedrukt: het lettertype heeft het teken “%1” (%2) niet.</translation>
        </message>
        <message>
            <source>Write the name or text with other letters, or send the message by e-mail.</source>
            <translation>Schrijf de naam of tekst met andere letters of stuur het bericht per e-mail.</translation>
        </message>
        <message>
            <source>This picture cannot be used; it is damaged, or neither PNG nor JPEG.</source>
            <translation>Deze afbeelding kan niet worden gebruikt: ze is beschadigd of geen PNG of JPEG.</translation>
        </message>
        <message>
            <source>Save it as PNG and choose it again.</source>
            <translation>Bewaar de afbeelding als PNG en kies haar opnieuw.</translation>
        </message>
        <message>
            <source>This picture is larger than %1 megapixels.</source>
            <translation>Deze afbeelding is groter dan %1 megapixel.</translation>
        </message>
        <message>
            <source>Make it smaller and choose it again.</source>
            <translation>Maak de afbeelding kleiner en kies haar opnieuw.</translation>
        </message>
        <message>
            <source>%1 still has open items, so the personal data stay.</source>
            <translation>%1 heeft nog openstaande posten; de persoonsgegevens blijven daarom staan.</translation>
        </message>
        <message>
            <source>Settle or write them off first, or erase anyway.</source>
            <translation>Wikkel ze eerst af of boek ze af, of wis toch.</translation>
        </message>
        <message>
            <source>The law has the invoices and payments of this debtor kept until %1.</source>
            <translation>De wet laat de facturen en betalingen van deze debiteur bewaren tot en met %1.</translation>
        </message>
        <message>
            <source>Erase after that day, or erase anyway if you answer for it.</source>
            <translation>Wis na die dag, of wis toch als u ervoor instaat.</translation>
        </message>
        <message>
            <source>%1 is shown as part of another debtor.</source>
            <translation>%1 wordt getoond als deel van een andere debiteur.</translation>
        </message>
        <message>
            <source>Take the merge apart first, or choose the other debtor.</source>
            <translation>Maak eerst het samenvoegen ongedaan, of kies de andere debiteur.</translation>
        </message>
        <message>
            <source>Invoice %1 is of another debtor.</source>
            <translation>Factuur %1 is van een andere debiteur.</translation>
        </message>
        <message>
            <source>Choose an invoice of this debtor, or merge the two first.</source>
            <translation>Kies een factuur van deze debiteur, of voeg de twee eerst samen.</translation>
        </message>
</context>
    <context>
        <name>EventText</name>
        <message>
            <source>Case opened</source>
            <translation>Dossier geopend</translation>
        </message>
        <message>
            <source>Debtor added</source>
            <translation>Debiteur toegevoegd</translation>
        </message>
        <message>
            <source>Data of the debtor changed</source>
            <translation>Gegevens van de debiteur gewijzigd</translation>
        </message>
        <message>
            <source>Merged with another debtor</source>
            <translation>Samengevoegd met een andere debiteur</translation>
        </message>
        <message>
            <source>Merge undone</source>
            <translation>Samenvoeging ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Debtor archived</source>
            <translation>Debiteur gearchiveerd</translation>
        </message>
        <message>
            <source>Debtor taken out of the archive</source>
            <translation>Debiteur uit het archief gehaald</translation>
        </message>
        <message>
            <source>Business or consumer settled</source>
            <translation>Zakelijk of consument vastgesteld</translation>
        </message>
        <message>
            <source>Contact person added</source>
            <translation>Contactpersoon toegevoegd</translation>
        </message>
        <message>
            <source>Contact person changed</source>
            <translation>Contactpersoon gewijzigd</translation>
        </message>
        <message>
            <source>Contact person removed</source>
            <translation>Contactpersoon verwijderd</translation>
        </message>
        <message>
            <source>Invoice %1 of %2, due on %3</source>
            <translation>Factuur %1 van %2, vervalt op %3</translation>
        </message>
        <message>
            <source>Credit note %1 of %2</source>
            <translation>Creditnota %1 van %2</translation>
        </message>
        <message>
            <source>Invoice %1 changed</source>
            <translation>Factuur %1 gewijzigd</translation>
        </message>
        <message>
            <source>Invoice %1 withdrawn</source>
            <translation>Factuur %1 ingetrokken</translation>
        </message>
        <message>
            <source>%1 written off</source>
            <translation>%1 afgeboekt</translation>
        </message>
        <message>
            <source>Write-off undone</source>
            <translation>Afboeking ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Payment of %1 received on %2</source>
            <translation>Betaling van %1 ontvangen op %2</translation>
        </message>
        <message>
            <source>Payment taken back</source>
            <translation>Betaling teruggenomen</translation>
        </message>
        <message>
            <source>Amount allocated</source>
            <translation>Bedrag afgeletterd</translation>
        </message>
        <message>
            <source>Allocation undone</source>
            <translation>Aflettering ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Document attached</source>
            <translation>Document bijgevoegd</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Event of a newer version of Tegoed (%1)</source>
            <translation>Gebeurtenis van een nieuwere versie van Tegoed (%1)</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturen</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Betalingen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
            <message>
            <source>Personal data erased: %1</source>
            <translation>Persoonsgegevens gewist: %1</translation>
        </message>
</context>
    <context>
        <name>ProblemText</name>
        <message>
            <source>The file is empty.</source>
            <translation>Het bestand is leeg.</translation>
        </message>
        <message>
            <source>The file stops in the middle; it was probably not copied completely.</source>
            <translation>Het bestand houdt halverwege op; het is waarschijnlijk niet helemaal gekopieerd.</translation>
        </message>
        <message>
            <source>The file is larger than %2 MB and was not read.</source>
            <translation>Het bestand is groter dan %2 MB en is niet gelezen.</translation>
        </message>
        <message>
            <source>Tegoed does not know this kind of file.</source>
            <translation>Tegoed kent dit soort bestand niet.</translation>
        </message>
        <message>
            <source>This is a file of the kind %2, which this version does not read yet.</source>
            <translation>Dit is een bestand van het soort %2, dat deze versie nog niet leest.</translation>
        </message>
        <message>
            <source>The file is not correct XML (%2).</source>
            <translation>Het bestand is geen juiste XML (%2).</translation>
        </message>
        <message>
            <source>The file holds a DOCTYPE, which is refused for your safety.</source>
            <translation>Het bestand bevat een DOCTYPE, dat voor uw veiligheid wordt geweigerd.</translation>
        </message>
        <message>
            <source>The file is nested too deeply to be an invoice.</source>
            <translation>Het bestand is te diep genest voor een factuur.</translation>
        </message>
        <message>
            <source>The file is XML, but not an invoice (it starts with “%1”).</source>
            <translation>Het bestand is XML, maar geen factuur (het begint met “%1”).</translation>
        </message>
        <message>
            <source>The characters of this file cannot be read in its encoding.</source>
            <translation>De tekens van dit bestand zijn in zijn codering niet te lezen.</translation>
        </message>
        <message>
            <source>The zip file is damaged.</source>
            <translation>Het zip-bestand is beschadigd.</translation>
        </message>
        <message>
            <source>The zip file goes beyond a limit (%2) and was not read further.</source>
            <translation>Het zip-bestand gaat over een grens (%2) en is niet verder gelezen.</translation>
        </message>
        <message>
            <source>The PDF is damaged.</source>
            <translation>De pdf is beschadigd.</translation>
        </message>
        <message>
            <source>The file is protected with a password; save it without one and try again.</source>
            <translation>Het bestand is met een wachtwoord beveiligd; bewaar het zonder wachtwoord en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The PDF holds no invoice data; type the invoice or import its UBL file.</source>
            <translation>De pdf bevat geen factuurgegevens; typ de factuur over of importeer het UBL-bestand.</translation>
        </message>
        <message>
            <source>The spreadsheet is damaged or of an unknown kind.</source>
            <translation>Het rekenblad is beschadigd of van een onbekend soort.</translation>
        </message>
        <message>
            <source>No row with column names was found.</source>
            <translation>Er is geen rij met kolomnamen gevonden.</translation>
        </message>
        <message>
            <source>A quotation mark is opened here and never closed.</source>
            <translation>Hier wordt een aanhalingsteken geopend dat nergens wordt gesloten.</translation>
        </message>
        <message>
            <source>The row has %3 columns where %2 are expected.</source>
            <translation>De rij heeft %3 kolommen; %2 worden verwacht.</translation>
        </message>
        <message>
            <source>This value is missing.</source>
            <translation>Deze waarde ontbreekt.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1” is geen datum.</translation>
        </message>
        <message>
            <source>“%1” is not an amount.</source>
            <translation>“%1” is geen bedrag.</translation>
        </message>
        <message>
            <source>The amount %1 is larger than the limit of %2.</source>
            <translation>Het bedrag %1 is groter dan de grens van %2.</translation>
        </message>
        <message>
            <source>The amount is zero, so there is nothing to ask.</source>
            <translation>Het bedrag is nul; er is niets te vragen.</translation>
        </message>
        <message>
            <source>The currency “%1” is not known.</source>
            <translation>De valuta “%1” is niet bekend.</translation>
        </message>
        <message>
            <source>“%1” can be two dates; choose which part is the day.</source>
            <translation>“%1” kan twee datums zijn; kies welk deel de dag is.</translation>
        </message>
        <message>
            <source>“%1” can be two amounts; choose the decimal sign.</source>
            <translation>“%1” kan twee bedragen zijn; kies het decimaalteken.</translation>
        </message>
        <message>
            <source>“%1” is not a correct account number (IBAN); it was left out.</source>
            <translation>“%1” is geen geldig rekeningnummer (IBAN); het is weggelaten.</translation>
        </message>
        <message>
            <source>“%1” is not a correct e-mail address; it was left out.</source>
            <translation>“%1” is geen geldig e-mailadres; het is weggelaten.</translation>
        </message>
        <message>
            <source>“%1” is not a phone number Tegoed understands; it is kept as it stands.</source>
            <translation>“%1” is geen telefoonnummer dat Tegoed begrijpt; het blijft staan zoals het is.</translation>
        </message>
        <message>
            <source>The document type “%1” is not known.</source>
            <translation>Het documenttype “%1” is niet bekend.</translation>
        </message>
        <message>
            <source>It is not certain whether this is an invoice or a credit note; check the sign.</source>
            <translation>Het is niet zeker of dit een factuur of een creditnota is; controleer het teken.</translation>
        </message>
        <message>
            <source>This is a pro forma invoice; it is not booked.</source>
            <translation>Dit is een pro-formafactuur; zij wordt niet geboekt.</translation>
        </message>
        <message>
            <source>The amounts add up to %2, but %3 is printed.</source>
            <translation>De bedragen zijn samen %2, maar er staat %3.</translation>
        </message>
        <message>
            <source>The date %1 lies in the future.</source>
            <translation>De datum %1 ligt in de toekomst.</translation>
        </message>
        <message>
            <source>The date %1 is not plausible.</source>
            <translation>De datum %1 is onwaarschijnlijk.</translation>
        </message>
        <message>
            <source>The due date %1 lies before the invoice date.</source>
            <translation>De vervaldatum %1 ligt vóór de factuurdatum.</translation>
        </message>
        <message>
            <source>The file has no due date; it was computed with a term of %2 days.</source>
            <translation>Het bestand heeft geen vervaldatum; zij is berekend met een termijn van %2 dagen.</translation>
        </message>
        <message>
            <source>The seller is “%1”, not your own company.</source>
            <translation>De verkoper is “%1”, niet uw eigen bedrijf.</translation>
        </message>
        <message>
            <source>This invoice was sent to you, not by you; it does not belong here.</source>
            <translation>Deze factuur is aan u gestuurd, niet door u; zij hoort hier niet.</translation>
        </message>
        <message>
            <source>This very file was already imported on %2; it adds nothing.</source>
            <translation>Precies dit bestand is al geïmporteerd op %2; het voegt niets toe.</translation>
        </message>
        <message>
            <source>There already is an invoice with this number, but it differs: %2.</source>
            <translation>Er is al een factuur met dit nummer, maar zij verschilt: %2.</translation>
        </message>
        <message>
            <source>The same item stands in this import twice; only the first counts.</source>
            <translation>Dezelfde post staat twee keer in deze import; alleen de eerste telt.</translation>
        </message>
        <message>
            <source>There is no debtor “%1”.</source>
            <translation>Er is geen debiteur “%1”.</translation>
        </message>
        <message>
            <source>There is no invoice “%1”.</source>
            <translation>Er is geen factuur “%1”.</translation>
        </message>
        <message>
            <source>This debtor looks like “%2” (%3); you can merge them afterwards.</source>
            <translation>Deze debiteur lijkt op “%2” (%3); u kunt ze daarna samenvoegen.</translation>
        </message>
        <message>
            <source>With this the debtor owes %3, beyond the credit limit of %2.</source>
            <translation>Hiermee staat bij de debiteur %3 open, boven de kredietlimiet van %2.</translation>
        </message>
        <message>
            <source>An attachment was not kept: %2.</source>
            <translation>Een bijlage is niet bewaard: %2.</translation>
        </message>
        <message>
            <source>No invoice was found for this PDF.</source>
            <translation>Bij deze pdf is geen factuur gevonden.</translation>
        </message>
        <message>
            <source>Not an item (title, subtotal or footer); skipped.</source>
            <translation>Geen post (titel, subtotaal of voettekst); overgeslagen.</translation>
        </message>
        <message>
            <source>The file holds no open items.</source>
            <translation>Het bestand bevat geen openstaande posten.</translation>
        </message>
        <message>
            <source>The file could not be read (%2).</source>
            <translation>Het bestand kon niet worden gelezen (%2).</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>Regel %1, %2: %3</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Regel %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
            <message>
            <source>%1 %2 → %3</source>
            <comment>what differs, what it was, what it is in the file</comment>
            <translation>%1 %2 → %3</translation>
        </message>
        <message>
            <source>There already is an invoice with this number.</source>
            <translation>Er is al een factuur met dit nummer.</translation>
        </message>
</context>
    <context>
        <name>StateText</name>
        <message>
            <source>written off</source>
            <translation>afgeboekt</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>betaald</translation>
        </message>
        <message>
            <source>open</source>
            <translation>openstaand</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vervallen</translation>
        </message>
        <message>
            <source>credit to use</source>
            <translation>tegoed te verrekenen</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normaal</translation>
        </message>
        <message>
            <source>bankrupt</source>
            <translation>failliet</translation>
        </message>
        <message>
            <source>debt settlement</source>
            <translation>schuldsanering</translation>
        </message>
        <message>
            <source>under administration</source>
            <translation>onder bewind</translation>
        </message>
        <message>
            <source>deceased</source>
            <translation>overleden</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>overgedragen</translation>
        </message>
        <message>
            <source>consumer</source>
            <translation>consument</translation>
        </message>
        <message>
            <source>business</source>
            <translation>zakelijk</translation>
        </message>
        <message>
            <source>public authority</source>
            <translation>overheid</translation>
        </message>
        <message>
            <source>because there is a VAT number</source>
            <translation>omdat er een btw-nummer is</translation>
        </message>
        <message>
            <source>because there is a registration number</source>
            <translation>omdat er een KvK- of ondernemingsnummer is</translation>
        </message>
        <message>
            <source>because the name holds a legal form</source>
            <translation>omdat er een rechtsvorm in de naam staat</translation>
        </message>
        <message>
            <source>because nothing points to a business</source>
            <translation>omdat niets op een onderneming wijst</translation>
        </message>
        <message>
            <source>Netherlands · business</source>
            <translation>Nederland · zakelijk</translation>
        </message>
        <message>
            <source>Netherlands · consumer</source>
            <translation>Nederland · consument</translation>
        </message>
        <message>
            <source>Belgium · business</source>
            <translation>België · zakelijk</translation>
        </message>
        <message>
            <source>Belgium · consumer</source>
            <translation>België · consument</translation>
        </message>
        <message>
            <source>other country</source>
            <translation>ander land</translation>
        </message>
        <message>
            <source>credit note</source>
            <translation>creditnota</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>factuur</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>betaling</translation>
        </message>
        <message>
            <source>no e-mail address</source>
            <translation>geen e-mailadres</translation>
        </message>
        <message>
            <source>no full address</source>
            <translation>geen volledig adres</translation>
        </message>
        <message>
            <source>business or consumer only assumed</source>
            <translation>zakelijk of consument alleen aangenomen</translation>
        </message>
        <message>
            <source>same VAT number</source>
            <translation>zelfde btw-nummer</translation>
        </message>
        <message>
            <source>same registration number</source>
            <translation>zelfde KvK- of ondernemingsnummer</translation>
        </message>
        <message>
            <source>same account number</source>
            <translation>zelfde rekeningnummer</translation>
        </message>
        <message>
            <source>same e-mail address</source>
            <translation>zelfde e-mailadres</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>zelfde naam</translation>
        </message>
        <message>
            <source>as the book</source>
            <translation>zoals de administratie</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Nederland</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>België</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Duitsland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankrijk</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Verenigd Koninkrijk</translation>
        </message>
        <message>
            <source>invoice copy</source>
            <translation>factuurkopie</translation>
        </message>
        <message>
            <source>original file</source>
            <translation>oorspronkelijk bestand</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>bijlage</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>This book was restored from a backup; nothing is sent from it until you say that this is the real one.</source>
            <translation>Deze administratie is teruggezet uit een back-up; er wordt niets uit verstuurd tot u zegt dat dit de echte is.</translation>
        </message>
        <message>
            <source>This book is a copy, or was moved; nothing is sent from it until you say that this is the real one.</source>
            <translation>Deze administratie is een kopie of is verplaatst; er wordt niets uit verstuurd tot u zegt dat dit de echte is.</translation>
        </message>
        <message>
            <source>Nothing is sent from this book.</source>
            <translation>Uit deze administratie wordt niets verstuurd.</translation>
        </message>
        <message>
            <source>This book lies in a folder that is synchronised with the internet, which can damage it. Move it to another folder.</source>
            <translation>Deze administratie staat in een map die met internet wordt gesynchroniseerd; daardoor kan zij beschadigd raken. Verplaats haar naar een andere map.</translation>
        </message>
        <message>
            <source>The database server does not keep every change through a power cut. Ask its administrator to switch that on.</source>
            <translation>De databaseserver bewaart bij stroomuitval niet elke wijziging. Vraag de beheerder dat aan te zetten.</translation>
        </message>
    </context>
    <context>
        <name>ThingText</name>
        <message>
            <source>debtor</source>
            <translation>debiteur</translation>
        </message>
        <message>
            <source>contact person</source>
            <translation>contactpersoon</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>factuur</translation>
        </message>
        <message>
            <source>credit note</source>
            <translation>creditnota</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>betaling</translation>
        </message>
        <message>
            <source>allocation</source>
            <translation>aflettering</translation>
        </message>
        <message>
            <source>import</source>
            <translation>import</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>book</source>
            <translation>administratie</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>back-up</translation>
        </message>
        <message>
            <source>own company</source>
            <translation>eigen bedrijf</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>instellingen</translation>
        </message>
        <message>
            <source>column mapping</source>
            <translation>kolomindeling</translation>
        </message>
        <message>
            <source>merged debtor</source>
            <translation>samengevoegde debiteur</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nummer</translation>
        </message>
        <message>
            <source>debtor number</source>
            <translation>debiteurnummer</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>bedrag</translation>
        </message>
        <message>
            <source>amount paid</source>
            <translation>betaald bedrag</translation>
        </message>
        <message>
            <source>open amount</source>
            <translation>openstaand bedrag</translation>
        </message>
        <message>
            <source>currency</source>
            <translation>valuta</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>invoice date</source>
            <translation>factuurdatum</translation>
        </message>
        <message>
            <source>due date</source>
            <translation>vervaldatum</translation>
        </message>
        <message>
            <source>value date</source>
            <translation>valutadatum</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notitie</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>e-mailadres</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>telefoonnummer</translation>
        </message>
        <message>
            <source>account number (IBAN)</source>
            <translation>rekeningnummer (IBAN)</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>btw-nummer</translation>
        </message>
        <message>
            <source>registration number</source>
            <translation>KvK- of ondernemingsnummer</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adres</translation>
        </message>
        <message>
            <source>street</source>
            <translation>straat</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>postcode</translation>
        </message>
        <message>
            <source>city</source>
            <translation>plaats</translation>
        </message>
        <message>
            <source>country</source>
            <translation>land</translation>
        </message>
        <message>
            <source>language</source>
            <translation>taal</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>referentie</translation>
        </message>
        <message>
            <source>payment reference</source>
            <translation>betalingskenmerk</translation>
        </message>
        <message>
            <source>description</source>
            <translation>omschrijving</translation>
        </message>
        <message>
            <source>payment term</source>
            <translation>betalingstermijn</translation>
        </message>
        <message>
            <source>credit limit</source>
            <translation>kredietlimiet</translation>
        </message>
        <message>
            <source>kind of customer</source>
            <translation>soort klant</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>type</source>
            <translation>type</translation>
        </message>
        <message>
            <source>seller</source>
            <translation>verkoper</translation>
        </message>
        <message>
            <source>buyer</source>
            <translation>koper</translation>
        </message>
        <message>
            <source>file</source>
            <translation>bestand</translation>
        </message>
        <message>
            <source>customer group</source>
            <translation>klantgroep</translation>
        </message>
            <message>
            <source>code of the bank (BIC)</source>
            <translation>code van de bank (BIC)</translation>
        </message>
        <message>
            <source>purpose of the payment</source>
            <translation>doel van de betaling</translation>
        </message>
        <message>
            <source>envelope</source>
            <translation>envelop</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>brieven</translation>
        </message>
        <message>
            <source>statement of account</source>
            <translation>rekeningoverzicht</translation>
        </message>
        <message>
            <source>logo</source>
            <translation>logo</translation>
        </message>
</context>
</TS>
