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
        <source>This computer did not take over the sending: %1</source>
        <translation>Deze computer nam het versturen niet over: %1</translation>
    </message>
    <message>
        <source>Leave the window open, or have “tegoed-cli outbox send” started by a scheduler of your own.</source>
        <translation>Laat het venster open, of laat ‘tegoed-cli outbox send’ door een eigen taakplanner starten.</translation>
    </message>
    <message>
        <source>Nothing is sent from this book while the window is closed.</source>
        <translation>Uit deze administratie wordt niets verstuurd terwijl het venster dicht is.</translation>
    </message>
    <message>
        <source>A letter to a consumer gives one term: fourteen days from the day after it has arrived. Another term or a date stands in this text.</source>
        <translation>Een brief aan een consument geeft één termijn: veertien dagen vanaf de dag nadat de brief is aangekomen. In deze tekst staat nog een termijn of een datum.</translation>
    </message>
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
            <translation>Bedragen in verschillende valuta&apos;s worden nooit omgerekend of met elkaar verrekend.</translation>
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
        <message>
            <source>Invoice %1 already has a message “%2”, sent or waiting.</source>
            <translation>Factuur %1 heeft al een bericht “%2”, verstuurd of wachtend.</translation>
        </message>
        <message>
            <source>Look at that message, or take it back first.</source>
            <translation>Bekijk dat bericht of neem het eerst terug.</translation>
        </message>
        <message>
            <source>The message was not made.</source>
            <translation>Het bericht is niet gemaakt.</translation>
        </message>
        <message>
            <source>Something keeps this message here.</source>
            <translation>Iets houdt dit bericht hier.</translation>
        </message>
        <message>
            <source>Look in the outbox for the reason.</source>
            <translation>Kijk in Postvak UIT naar de reden.</translation>
        </message>
        <message>
            <source>This would send %1 messages at once.</source>
            <translation>Hiermee gaan %1 berichten tegelijk weg.</translation>
        </message>
        <message>
            <source>Confirm it by giving that number.</source>
            <translation>Bevestig het door dat aantal te geven.</translation>
        </message>
        <message numerus="yes">
            <source>It may still turn out what became of this message; it can go once more in %n minute(s).</source>
            <translation>
                <numerusform>Er kan nog blijken wat er van dit bericht is geworden; over %n minuut kan het nog een keer.</numerusform>
                <numerusform>Er kan nog blijken wat er van dit bericht is geworden; over %n minuten kan het nog een keer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look in the mailbox for it first.</source>
            <translation>Zoek het eerst op in de mailbox.</translation>
        </message>
        <message>
            <source>Sending is switched off in this book.</source>
            <translation>Versturen staat uit in deze administratie.</translation>
        </message>
        <message>
            <source>Switch it on again once you are sure that no other copy sends too.</source>
            <translation>Zet het weer aan zodra u zeker weet dat geen andere kopie ook verstuurt.</translation>
        </message>
        <message>
            <source>This computer cannot encrypt the vault.</source>
            <translation>Deze computer kan de kluis niet versleutelen.</translation>
        </message>
        <message>
            <source>Close other programs and try again.</source>
            <translation>Sluit andere programma&apos;s en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Nothing is open of %1.</source>
            <translation>Van %1 staat niets open.</translation>
        </message>
        <message>
            <source>None of these messages waits for approval.</source>
            <translation>Geen van deze berichten wacht op goedkeuring.</translation>
        </message>
        <message>
        <source>The book does not say that its payment term stands in the quotation or the terms.</source>
        <translation>De administratie zegt niet dat de betaaltermijn in de offerte of de voorwaarden staat.</translation>
    </message>
    <message>
        <source>Tick that first in Settings, Legal: the sheet says it.</source>
        <translation>Vink dat eerst aan bij Instellingen, Juridisch: het blad zegt het.</translation>
    </message>
    <message>
        <source>%1 changes rates or scales that were worked with already, or is older than the law in use.</source>
        <translation>%1 wijzigt rentes of tarieven waar al mee gewerkt is, of is ouder dan het recht dat in gebruik is.</translation>
    </message>
    <message>
        <source>Look at the differences, and confirm it when they are right.</source>
        <translation>Bekijk de verschillen en bevestig ze als ze kloppen.</translation>
    </message>
    <message>
        <source>This changes a rate that was worked with already: %1.</source>
        <translation>Dit verandert een percentage waarmee al gewerkt is: %1.</translation>
    </message>
    <message>
        <source>Messages that left keep their figures. Confirm it when the rate is right.</source>
        <translation>Verzonden berichten houden hun cijfers. Bevestig het als het percentage klopt.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>Remove it first, or choose another day.</source>
        <translation>Verwijder die eerst, of kies een andere dag.</translation>
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
            <translation>Betaling teruggedraaid</translation>
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
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: looked up, it was accepted</source>
            <translation>%1: nagekeken, het is aangenomen</translation>
        </message>
        <message>
            <source>%1: an answer to it came in, so it was accepted</source>
            <translation>%1: er kwam antwoord op, dus het is aangenomen</translation>
        </message>
        <message>
            <source>%1: looked up, it was not accepted</source>
            <translation>%1: nagekeken, het is niet aangenomen</translation>
        </message>
        <message>
            <source>%1: goes once more</source>
            <translation>%1: gaat nog een keer</translation>
        </message>
        <message>
            <source>%1 posted on %2</source>
            <translation>%1 gepost op %2</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>%1 verstuurd</translation>
        </message>
        <message>
            <source>%1: not known whether it was accepted</source>
            <translation>%1: onbekend of het is aangenomen</translation>
        </message>
        <message>
            <source>%1 was not accepted</source>
            <translation>%1 is niet aangenomen</translation>
        </message>
        <message>
            <source>%1 withheld. %2</source>
            <translation>%1 tegengehouden. %2</translation>
        </message>
        <message>
            <source>%1 taken back before it left</source>
            <translation>%1 teruggenomen voordat het wegging</translation>
        </message>
        <message>
            <source>%1 opened in another program</source>
            <translation>%1 geopend in een ander programma</translation>
        </message>
        <message>
            <source>%1 is to be printed again</source>
            <translation>%1 moet opnieuw worden afgedrukt</translation>
        </message>
        <message>
            <source>%1 printed</source>
            <translation>%1 afgedrukt</translation>
        </message>
        <message>
            <source>%1 was delivered</source>
            <translation>%1 is afgeleverd</translation>
        </message>
        <message>
            <source>%1 did not arrive</source>
            <translation>%1 is niet aangekomen</translation>
        </message>
        <message>
            <source>Agrees to messages over %1</source>
            <translation>Stemt in met berichten via %1</translation>
        </message>
        <message>
            <source>Wants no messages over %1</source>
            <translation>Wil geen berichten via %1</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
        <source>%1 waived: %2</source>
        <translation>%1 kwijtgescholden: %2</translation>
    </message>
    <message>
        <source>%1 may be claimed again</source>
        <translation>%1 mag weer gevorderd worden</translation>
    </message>
    <message>
        <source>Terms handed over, version %1</source>
        <translation>Voorwaarden overhandigd, versie %1</translation>
    </message>
    <message>
        <source>Handing over of the terms taken back, version %1</source>
        <translation>Overhandigen van de voorwaarden teruggenomen, versie %1</translation>
    </message>
    <message>
        <source>Collected by direct debit: no reminders</source>
        <translation>Automatische incasso: geen herinneringen</translation>
    </message>
    <message>
        <source>No longer collected by direct debit</source>
        <translation>Geen automatische incasso meer</translation>
    </message>
        <message>
            <source>Calls</source>
            <translation>Gesprekken</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
</context>
    <context>
        <name>GateText</name>
        <message>
            <source>Invoice %1 has been paid.</source>
            <translation>Factuur %1 is betaald.</translation>
        </message>
        <message>
            <source>The debtor has %1 to their credit, enough for what is asked.</source>
            <translation>De debiteur heeft %1 tegoed, genoeg voor wat wordt gevraagd.</translation>
        </message>
        <message>
            <source>Invoice %1 was written off.</source>
            <translation>Factuur %1 is afgeboekt.</translation>
        </message>
        <message>
            <source>Invoice %1 is disputed.</source>
            <translation>Factuur %1 wordt betwist.</translation>
        </message>
        <message>
            <source>There is an agreement about invoice %1 until %2.</source>
            <translation>Over factuur %1 loopt een afspraak tot en met %2.</translation>
        </message>
        <message>
            <source>Invoice %1 already has this step, sent or waiting.</source>
            <translation>Factuur %1 heeft deze stap al, verstuurd of wachtend.</translation>
        </message>
        <message>
            <source>The open amount of invoice %1 is %3 now; the message says %2.</source>
            <translation>Van factuur %1 staat nu %3 open; het bericht zegt %2.</translation>
        </message>
        <message>
            <source>%1 came in that may be of this debtor and is not allocated.</source>
            <translation>Er kwam %1 binnen die van deze debiteur kan zijn en niet is afgeletterd.</translation>
        </message>
        <message>
            <source>There is no usable address for the channel %1.</source>
            <translation>Er is geen bruikbaar adres voor het kanaal %1.</translation>
        </message>
        <message>
            <source>The address %1 is not one of this debtor any more.</source>
            <translation>Het adres %1 is niet meer van deze debiteur.</translation>
        </message>
        <message>
            <source>The address %1 was refused before.</source>
            <translation>Het adres %1 is eerder geweigerd.</translation>
        </message>
        <message>
            <source>The debtor does not want messages over the channel %1.</source>
            <translation>De debiteur wil geen berichten via het kanaal %1.</translation>
        </message>
        <message>
            <source>It is not recorded that the debtor agrees to WhatsApp.</source>
            <translation>Er is niet vastgelegd dat de debiteur instemt met WhatsApp.</translation>
        </message>
        <message>
            <source>The message “%1” may not go over the channel %2.</source>
            <translation>Het bericht “%1” mag niet via het kanaal %2.</translation>
        </message>
        <message>
            <source>Outside the hours for this channel; it may leave from %1.</source>
            <translation>Buiten de uren voor dit kanaal; het mag weg vanaf %1.</translation>
        </message>
        <message>
            <source>Today is no working day.</source>
            <translation>Vandaag is geen werkdag.</translation>
        </message>
        <message>
            <source>Today is no working day; it may leave on %1.</source>
            <translation>Vandaag is geen werkdag; het mag weg op %1.</translation>
        </message>
        <message>
            <source>Sending is switched off in this book.</source>
            <translation>Versturen staat uit in deze administratie.</translation>
        </message>
        <message>
            <source>The debtor is on hold.</source>
            <translation>De debiteur is gepauzeerd.</translation>
        </message>
        <message>
            <source>The debtor is on hold until %1.</source>
            <translation>De debiteur is gepauzeerd tot en met %1.</translation>
        </message>
        <message>
            <source>The status of the debtor is: %1.</source>
            <translation>De status van de debiteur is: %1.</translation>
        </message>
        <message>
            <source>It is not known whether the earlier message “%1” was accepted.</source>
            <translation>Het is onbekend of het eerdere bericht “%1” is aangenomen.</translation>
        </message>
        <message>
            <source>There is no account for this channel.</source>
            <translation>Er is geen account voor dit kanaal.</translation>
        </message>
        <message>
            <source>The account is stopped. %1</source>
            <translation>Het account staat stil. %1</translation>
        </message>
        <message>
            <source>It was planned for %1, and that day is over.</source>
            <translation>Het was gepland voor %1 en die dag is voorbij.</translation>
        </message>
        <message>
            <source>No bank data was read yet.</source>
            <translation>Er zijn nog geen bankgegevens ingelezen.</translation>
        </message>
        <message>
            <source>The newest bank data is of %1.</source>
            <translation>De nieuwste bankgegevens zijn van %1.</translation>
        </message>
        <message>
            <source>The last contact was on %1; the next may be on %2.</source>
            <translation>Het laatste contact was op %1; het volgende mag op %2.</translation>
        </message>
        <message>
            <source>Switch sending on again once you are sure that no other copy of this book sends too.</source>
            <translation>Zet versturen weer aan zodra u zeker weet dat geen andere kopie van deze administratie ook verstuurt.</translation>
        </message>
        <message>
            <source>Allocate the credit to the invoices.</source>
            <translation>Letter het tegoed af op de facturen.</translation>
        </message>
        <message>
            <source>Settle the dispute, or leave the invoice out.</source>
            <translation>Handel de betwisting af of laat de factuur weg.</translation>
        </message>
        <message>
            <source>Wait until the agreement is over, or leave the invoice out.</source>
            <translation>Wacht tot de afspraak voorbij is of laat de factuur weg.</translation>
        </message>
        <message>
            <source>Take the debtor off hold first.</source>
            <translation>Hef eerst de pauze van de debiteur op.</translation>
        </message>
        <message>
            <source>Ask who handles the debts of this debtor now.</source>
            <translation>Vraag na wie de schulden van deze debiteur nu behandelt.</translation>
        </message>
        <message>
            <source>Add the address to the debtor, or choose another channel.</source>
            <translation>Vul het adres bij de debiteur in of kies een ander kanaal.</translation>
        </message>
        <message>
            <source>Make the message again, so that it goes to the present address.</source>
            <translation>Maak het bericht opnieuw, zodat het naar het huidige adres gaat.</translation>
        </message>
        <message>
            <source>Correct the address, or say that it is right.</source>
            <translation>Verbeter het adres of geef aan dat het klopt.</translation>
        </message>
        <message>
            <source>Choose another channel.</source>
            <translation>Kies een ander kanaal.</translation>
        </message>
        <message>
            <source>Ask the debtor and record it, or choose another channel.</source>
            <translation>Vraag het de debiteur en leg het vast, of kies een ander kanaal.</translation>
        </message>
        <message>
            <source>Look whether it was accepted and say so in the outbox.</source>
            <translation>Kijk na of het is aangenomen en geef dat aan in Postvak UIT.</translation>
        </message>
        <message>
            <source>Look at the message that is there, or choose another stage.</source>
            <translation>Bekijk het bericht dat er is of kies een ander stadium.</translation>
        </message>
        <message>
            <source>Set up the account and test it.</source>
            <translation>Stel het account in en test het.</translation>
        </message>
        <message>
            <source>Make the message again.</source>
            <translation>Maak het bericht opnieuw.</translation>
        </message>
        <message>
            <source>Choose e-mail or a letter.</source>
            <translation>Kies e-mail of een brief.</translation>
        </message>
        <message>
            <source>Read newer bank data first.</source>
            <translation>Lees eerst nieuwere bankgegevens in.</translation>
        </message>
        <message>
            <source>Allocate the payment first.</source>
            <translation>Letter eerst de betaling af.</translation>
        </message>
        <message>
            <source>Wait until then, or send it by hand all the same.</source>
            <translation>Wacht tot dan of verstuur het toch met de hand.</translation>
        </message>
        <message>
            <source>The message could not be made.</source>
            <translation>Het bericht kon niet worden gemaakt.</translation>
        </message>
        <message numerus="yes">
            <source>The SMS has %n part(s).</source>
            <translation>
                <numerusform>De sms heeft %n deel.</numerusform>
                <numerusform>De sms heeft %n delen.</numerusform>
            </translation>
        </message>
        <message>
            <source>These characters make its parts shorter: %1</source>
            <translation>Door deze tekens passen er minder tekens in een deel: %1</translation>
        </message>
        <message>
            <source>Every invoice is still at an earlier step: choose that one.</source>
            <translation>Elke factuur staat nog bij een eerdere stap: kies die.</translation>
        </message>
        <message>
            <source>Nothing is overdue yet, so there is nothing to ask for.</source>
            <translation>Er is nog niets vervallen, dus er valt niets te vragen.</translation>
        </message>
        <message>
            <source>Everything that is open is disputed: answer that first.</source>
            <translation>Alles wat openstaat wordt betwist: beantwoord dat eerst.</translation>
        </message>
        <message>
            <source>Every invoice is left out: tick at least one.</source>
            <translation>Elke factuur is weggelaten: vink er minstens één aan.</translation>
        </message>
        <message>
            <source>No invoice is asked for.</source>
            <translation>Er wordt geen factuur gevraagd.</translation>
        </message>
        <message>
            <source>The debtor is not in default for invoice %1: the payment term only stands on the invoice. Send the second reminder first; it gives notice of default.</source>
            <translation>De debiteur is voor factuur %1 niet in verzuim: de betaaltermijn staat alleen op de factuur. Stuur eerst de tweede herinnering; die is de ingebrekestelling.</translation>
        </message>
        <message>
            <source>The term of the notice of default for invoice %1 runs until %2.</source>
            <translation>De termijn van de ingebrekestelling voor factuur %1 loopt tot en met %2.</translation>
        </message>
        <message>
            <source>Invoice %1 is due on %2.</source>
            <translation>Factuur %1 vervalt op %2.</translation>
        </message>
        <message>
            <source>The free first reminder for invoice %1 has not been sent by e-mail or letter.</source>
            <translation>De kosteloze eerste herinnering voor factuur %1 is niet per e-mail of brief verstuurd.</translation>
        </message>
        <message>
            <source>The term of the free first reminder for invoice %1 runs until %2.</source>
            <translation>De termijn van de kosteloze eerste herinnering voor factuur %1 loopt tot en met %2.</translation>
        </message>
        <message>
            <source>The formal demand for invoice %1 has not been sent.</source>
            <translation>De aanmaning voor factuur %1 is niet verstuurd.</translation>
        </message>
        <message>
            <source>The term of the formal demand for invoice %1 runs until %2.</source>
            <translation>De termijn van de aanmaning voor factuur %1 loopt tot en met %2.</translation>
        </message>
        <message>
            <source>This demand claims compensation, and this is the first late invoice of this debtor. Choose in the settings to claim from the first late invoice on.</source>
            <translation>Deze aanmaning vraagt een vergoeding, en dit is de eerste te late factuur van deze debiteur. Kies in de instellingen om al vanaf de eerste te late factuur een vergoeding te vragen.</translation>
        </message>
        <message>
            <source>The text does not give fourteen days from the day after it arrived, as the law asks.</source>
            <translation>De tekst geeft geen veertien dagen vanaf de dag na de bezorging, zoals de wet vraagt.</translation>
        </message>
        <message>
            <source>There is no interest rate for %1 yet. The message leaves without interest; the claim waits until the rate is known.</source>
            <translation>Voor %1 is nog geen rentepercentage bekend. Het bericht gaat weg zonder rente; de vordering wacht tot het percentage bekend is.</translation>
        </message>
        <message>
            <source>The account number %1 of your own company is not correct.</source>
            <translation>Het rekeningnummer %1 van uw eigen bedrijf klopt niet.</translation>
        </message>
        <message>
            <source>The postal address is not complete.</source>
            <translation>Het postadres is niet volledig.</translation>
        </message>
        <message>
            <source>This would be the first message ever to this debtor, and it is a firm one.</source>
            <translation>Dit zou het allereerste bericht aan deze debiteur zijn, en het is een streng bericht.</translation>
        </message>
        <message>
            <source>%1 has the same address.</source>
            <translation>%1 heeft hetzelfde adres.</translation>
        </message>
        <message>
            <source>The message of %1 did not arrive.</source>
            <translation>Het bericht van %1 is niet aangekomen.</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>nog niet vervallen</translation>
        </message>
        <message>
            <source>overdue already</source>
            <translation>al vervallen</translation>
        </message>
        <message>
            <source>at an earlier step</source>
            <translation>bij een eerdere stap</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>betwist</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelaten</translation>
        </message>
        <message>
        <source>The claim on invoice %1 lapsed after %2, so a notice interrupts nothing any more. Leave it out.</source>
        <translation>De vordering van factuur %1 is verjaard na %2, dus een stuitingsbrief helpt niet meer. Laat de factuur weg.</translation>
    </message>
    <message>
        <source>Its receipt must be provable: post it registered, or have it delivered by a bailiff.</source>
        <translation>De ontvangst moet te bewijzen zijn: verstuur de brief aangetekend of laat een deurwaarder hem bezorgen.</translation>
    </message>
    <message>
        <source>Its receipt must be provable: ask the debtor to confirm it, or send it as a registered letter too.</source>
        <translation>De ontvangst moet te bewijzen zijn: vraag de debiteur om een bevestiging, of stuur ook een aangetekende brief.</translation>
    </message>
    <message>
        <source>If goods were sold to a consumer, the claim on invoice %1 lapsed after %2; the notice only helps for services.</source>
        <translation>Als er goederen aan een consument zijn verkocht, is de vordering van factuur %1 verjaard na %2; de stuitingsbrief helpt dan alleen voor diensten.</translation>
    </message>
</context>
    <context>
        <name>MessageText</name>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>Sms</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Invoice announcement</source>
            <translation>Aankondiging factuur</translation>
        </message>
        <message>
            <source>Pre-due notice</source>
            <translation>Vooraankondiging</translation>
        </message>
        <message>
            <source>First reminder</source>
            <translation>Eerste herinnering</translation>
        </message>
        <message>
            <source>Second reminder</source>
            <translation>Tweede herinnering</translation>
        </message>
        <message>
            <source>Third reminder</source>
            <translation>Derde herinnering</translation>
        </message>
        <message>
            <source>Formal demand</source>
            <translation>Aanmaning</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Laatste aankondiging</translation>
        </message>
        <message>
            <source>Confirmation of a promise to pay</source>
            <translation>Bevestiging van een toezegging</translation>
        </message>
        <message>
            <source>Payment plan proposed</source>
            <translation>Voorstel betalingsregeling</translation>
        </message>
        <message>
            <source>Payment plan confirmed</source>
            <translation>Betalingsregeling bevestigd</translation>
        </message>
        <message>
            <source>Reminder of an instalment</source>
            <translation>Herinnering termijn</translation>
        </message>
        <message>
            <source>Instalment missed</source>
            <translation>Termijn gemist</translation>
        </message>
        <message>
            <source>Payment plan ended</source>
            <translation>Betalingsregeling vervallen</translation>
        </message>
        <message>
            <source>Deferral granted</source>
            <translation>Uitstel toegestaan</translation>
        </message>
        <message>
            <source>Dispute received</source>
            <translation>Betwisting ontvangen</translation>
        </message>
        <message>
            <source>Thanks for the payment</source>
            <translation>Dank voor de betaling</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Rekeningoverzicht</translation>
        </message>
        <message>
            <source>Request for prepayment</source>
            <translation>Verzoek om aanbetaling</translation>
        </message>
        <message>
            <source>Correction and apology</source>
            <translation>Rechtzetting en excuus</translation>
        </message>
        <message>
            <source>Notice interrupting limitation</source>
            <translation>Stuitingsbrief</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Voorgesteld</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wacht</translation>
        </message>
        <message>
            <source>About to leave</source>
            <translation>Staat op vertrek</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Onderweg</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verstuurd</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Uitkomst onbekend</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Mislukt</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Tegengehouden</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Teruggenomen</translation>
        </message>
        <message>
            <source>Missed its day</source>
            <translation>Dag gemist</translation>
        </message>
        <message>
            <source>Sent? To be confirmed</source>
            <translation>Verstuurd? Nog te bevestigen</translation>
        </message>
        <message>
            <source>To be printed</source>
            <translation>Af te drukken</translation>
        </message>
        <message>
            <source>Printed, to be posted</source>
            <translation>Afgedrukt, nog te posten</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Concepten</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Voorstellen</translation>
        </message>
        <message>
            <source>To be sent</source>
            <translation>Te versturen</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>Te bevestigen</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Unknown outcome</source>
            <translation>Uitkomst onbekend</translation>
        </message>
        <message>
            <source>Kept back</source>
            <translation>Tegengehouden</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Niet verstuurd</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>E-mailaccount</translation>
        </message>
        <message>
            <source>SMS account</source>
            <translation>Sms-account</translation>
        </message>
        <message>
            <source>Own mail program</source>
            <translation>Eigen e-mailprogramma</translation>
        </message>
        <message>
            <source>Practice, nothing leaves</source>
            <translation>Oefenen, er gaat niets weg</translation>
        </message>
        <message>
            <source>WhatsApp on this computer</source>
            <translation>WhatsApp op deze computer</translation>
        </message>
        <message>
            <source>Printer and post</source>
            <translation>Printer en post</translation>
        </message>
        <message>
            <source>Outside Tegoed</source>
            <translation>Buiten Tegoed</translation>
        </message>
        <message>
            <source>A person said so.</source>
            <translation>Door een persoon vastgesteld.</translation>
        </message>
        <message>
            <source>An answer to it came in.</source>
            <translation>Er kwam antwoord op.</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>Bewijs: %1</translation>
        </message>
        <message>
            <source>The other side answered: %1</source>
            <translation>De andere kant antwoordde: %1</translation>
        </message>
        <message>
            <source>State: %1.</source>
            <translation>Toestand: %1.</translation>
        </message>
        <message>
            <source>Approved.</source>
            <translation>Goedgekeurd.</translation>
        </message>
        <message>
            <source>Taken up for sending.</source>
            <translation>Opgepakt om te versturen.</translation>
        </message>
        <message>
            <source>Handed over; from here on it may have been accepted.</source>
            <translation>Overgedragen; vanaf hier kan het zijn aangenomen.</translation>
        </message>
        <message>
            <source>Age of bank data that warns a person</source>
            <translation>Ouderdom van bankgegevens waarbij u wordt gewaarschuwd</translation>
        </message>
        <message>
            <source>Age of bank data that stops what is automatic</source>
            <translation>Ouderdom van bankgegevens waarbij niets meer vanzelf weggaat</translation>
        </message>
        <message>
            <source>Time between two contacts with a debtor</source>
            <translation>Tijd tussen twee contacten met een debiteur</translation>
        </message>
        <message>
            <source>Time between the invoice and the first contact</source>
            <translation>Tijd tussen de factuur en het eerste contact</translation>
        </message>
        <message>
            <source>Automatic messages leave from</source>
            <translation>Automatische berichten gaan weg vanaf</translation>
        </message>
        <message>
            <source>Automatic messages leave until</source>
            <translation>Automatische berichten gaan weg tot</translation>
        </message>
        <message>
            <source>SMS and WhatsApp leave from</source>
            <translation>Sms en WhatsApp gaan weg vanaf</translation>
        </message>
        <message>
            <source>SMS and WhatsApp leave until</source>
            <translation>Sms en WhatsApp gaan weg tot</translation>
        </message>
        <message>
            <source>Time to take back one message</source>
            <translation>Tijd om één bericht terug te nemen</translation>
        </message>
        <message>
            <source>Time to take back several messages</source>
            <translation>Tijd om meer berichten terug te nemen</translation>
        </message>
        <message>
            <source>Time to take back automatic messages</source>
            <translation>Tijd om automatische berichten terug te nemen</translation>
        </message>
        <message>
            <source>Most messages at once without typing their number</source>
            <translation>Meeste berichten tegelijk zonder het aantal te typen</translation>
        </message>
        <message>
            <source>Most messages in one automatic run</source>
            <translation>Meeste berichten in één automatische ronde</translation>
        </message>
        <message>
            <source>Most e-mails on one day</source>
            <translation>Meeste e-mails op één dag</translation>
        </message>
        <message>
            <source>Most SMS on one day</source>
            <translation>Meeste sms-berichten op één dag</translation>
        </message>
        <message>
            <source>Most messages in one minute</source>
            <translation>Meeste berichten in één minuut</translation>
        </message>
        <message>
            <source>Failures in a row that pause an account</source>
            <translation>Mislukkingen achter elkaar waarna een account pauzeert</translation>
        </message>
        <message>
            <source>Pause of an account after failures</source>
            <translation>Pauze van een account na mislukkingen</translation>
        </message>
        <message>
            <source>Unknown outcomes in one run that stop an account</source>
            <translation>Onbekende uitkomsten in één ronde waarna een account stopt</translation>
        </message>
        <message>
            <source>Tries of one message</source>
            <translation>Pogingen per bericht</translation>
        </message>
        <message numerus="yes">
            <source>working day(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>werkdag</numerusform>
                <numerusform>werkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>banking day(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>bankwerkdag</numerusform>
                <numerusform>bankwerkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>day(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>dag</numerusform>
                <numerusform>dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>second(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>seconde</numerusform>
                <numerusform>seconden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>minute(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>minuut</numerusform>
                <numerusform>minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no text here, while other channels have one.</source>
            <translation>Hier is geen tekst, terwijl andere kanalen er wel een hebben.</translation>
        </message>
        <message>
            <source>The subject becomes long; a mail program may cut it off.</source>
            <translation>Het onderwerp wordt lang; een e-mailprogramma kan het afkappen.</translation>
        </message>
        <message>
            <source>The SMS becomes longer than one part.</source>
            <translation>De sms wordt langer dan één deel.</translation>
        </message>
        <message>
            <source>The SMS holds “%1”, which makes its parts shorter and dearer.</source>
            <translation>De sms bevat “%1”; daardoor passen er minder tekens in een deel en wordt zij duurder.</translation>
        </message>
        <message>
            <source>The SMS names an amount; somebody else may read it on the screen.</source>
            <translation>De sms noemt een bedrag; iemand anders kan het op het scherm lezen.</translation>
        </message>
        <message>
            <source>The SMS says “%1”; somebody else may read it on the screen.</source>
            <translation>De sms zegt “%1”; iemand anders kan het op het scherm lezen.</translation>
        </message>
        <message>
            <source>“%1” is a firm word in a text that is not firm.</source>
            <translation>“%1” is een streng woord in een tekst die niet streng is.</translation>
        </message>
        <message>
            <source>An exclamation mark does not suit a text that asks for payment.</source>
            <translation>Een uitroepteken past niet in een tekst die om betaling vraagt.</translation>
        </message>
    </context>
    <context>
        <name>PlaceholderText</name>
        <message>
            <source>Name of your company</source>
            <translation>Naam van uw bedrijf</translation>
        </message>
        <message>
            <source>Short name of your company for SMS</source>
            <translation>Korte naam van uw bedrijf voor sms</translation>
        </message>
        <message>
            <source>Street of your company</source>
            <translation>Straat van uw bedrijf</translation>
        </message>
        <message>
            <source>Postal code and city of your company</source>
            <translation>Postcode en plaats van uw bedrijf</translation>
        </message>
        <message>
            <source>Telephone number of your company</source>
            <translation>Telefoonnummer van uw bedrijf</translation>
        </message>
        <message>
            <source>E-mail address of your company</source>
            <translation>E-mailadres van uw bedrijf</translation>
        </message>
        <message>
            <source>Registration number of your company</source>
            <translation>KvK- of ondernemingsnummer van uw bedrijf</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Wie ondertekent</translation>
        </message>
        <message>
            <source>Role of who signs</source>
            <translation>Functie van wie ondertekent</translation>
        </message>
        <message>
            <source>Name of the debtor</source>
            <translation>Naam van de debiteur</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Aanhef</translation>
        </message>
        <message>
            <source>The invoices the message asks for</source>
            <translation>De facturen waar het bericht om vraagt</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Factuurnummer</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Vervaldatum</translation>
        </message>
        <message>
            <source>Open amount</source>
            <translation>Openstaand bedrag</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <source>Other open invoices, which are only mentioned</source>
            <translation>Andere openstaande facturen, die alleen worden genoemd</translation>
        </message>
        <message>
            <source>Whether there are other open invoices</source>
            <translation>Of er andere openstaande facturen zijn</translation>
        </message>
        <message>
            <source>The invoices in words</source>
            <translation>De facturen in woorden</translation>
        </message>
        <message>
            <source>Total to be paid now</source>
            <translation>Totaal dat nu betaald moet worden</translation>
        </message>
        <message>
            <source>Total open amount</source>
            <translation>Totaal openstaand bedrag</translation>
        </message>
        <message>
            <source>Interest until today</source>
            <translation>Rente tot en met vandaag</translation>
        </message>
        <message>
            <source>Total once the term has passed</source>
            <translation>Totaal nadat de termijn voorbij is</translation>
        </message>
        <message>
            <source>Amount that is not due yet</source>
            <translation>Bedrag dat nog niet vervallen is</translation>
        </message>
        <message>
            <source>Amount that is overdue</source>
            <translation>Bedrag dat vervallen is</translation>
        </message>
        <message>
            <source>Credit of the debtor</source>
            <translation>Tegoed van de debiteur</translation>
        </message>
        <message>
            <source>Account number to pay to</source>
            <translation>Rekeningnummer om op te betalen</translation>
        </message>
        <message>
            <source>Name of that account</source>
            <translation>Naam van die rekening</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>Betalingskenmerk</translation>
        </message>
        <message>
            <source>Link to pay with</source>
            <translation>Link om mee te betalen</translation>
        </message>
        <message>
            <source>Date of the message</source>
            <translation>Datum van het bericht</translation>
        </message>
        <message>
            <source>Last day to pay</source>
            <translation>Laatste dag om te betalen</translation>
        </message>
        <message>
            <source>Date of the previous message</source>
            <translation>Datum van het vorige bericht</translation>
        </message>
        <message>
            <source>Date of the formal demand</source>
            <translation>Datum van de aanmaning</translation>
        </message>
        <message>
            <source>Whether it is an e-mail</source>
            <translation>Of het een e-mail is</translation>
        </message>
        <message>
            <source>Whether it is a letter</source>
            <translation>Of het een brief is</translation>
        </message>
        <message>
            <source>Whether it is an SMS</source>
            <translation>Of het een sms is</translation>
        </message>
        <message>
            <source>Days of the legal term</source>
            <translation>Dagen van de wettelijke termijn</translation>
        </message>
        <message>
            <source>Last day of the legal term</source>
            <translation>Laatste dag van de wettelijke termijn</translation>
        </message>
        <message>
            <source>Date of the first reminder</source>
            <translation>Datum van de eerste herinnering</translation>
        </message>
        <message>
            <source>End of the term of the first reminder</source>
            <translation>Einde van de termijn van de eerste herinnering</translation>
        </message>
        <message>
            <source>Whether the terms and conditions agree on costs</source>
            <translation>Of de algemene voorwaarden kosten regelen</translation>
        </message>
        <message>
            <source>Whether the debtor is in default</source>
            <translation>Of de debiteur in verzuim is</translation>
        </message>
        <message>
            <source>Whether this message gives notice of default</source>
            <translation>Of dit bericht een ingebrekestelling is</translation>
        </message>
        <message>
            <source>Name of the interest</source>
            <translation>Naam van de rente</translation>
        </message>
        <message>
            <source>Interest rate per year</source>
            <translation>Rentepercentage per jaar</translation>
        </message>
        <message>
            <source>First day of the interest</source>
            <translation>Eerste dag van de rente</translation>
        </message>
        <message>
            <source>Whether interest is asked</source>
            <translation>Of er rente wordt gevraagd</translation>
        </message>
        <message>
            <source>Collection costs</source>
            <translation>Incassokosten</translation>
        </message>
        <message>
            <source>VAT on the collection costs</source>
            <translation>Btw over de incassokosten</translation>
        </message>
        <message>
            <source>Collection costs with VAT</source>
            <translation>Incassokosten met btw</translation>
        </message>
        <message>
            <source>Whether the costs are specified</source>
            <translation>Of de kosten worden uitgesplitst</translation>
        </message>
        <message>
            <source>Number of the payment plan</source>
            <translation>Nummer van de betalingsregeling</translation>
        </message>
        <message>
            <source>Total of the payment plan</source>
            <translation>Totaal van de betalingsregeling</translation>
        </message>
        <message>
            <source>Number of instalments</source>
            <translation>Aantal termijnen</translation>
        </message>
        <message>
            <source>Date of the first instalment</source>
            <translation>Datum van de eerste termijn</translation>
        </message>
        <message>
            <source>Amount of the first instalment</source>
            <translation>Bedrag van de eerste termijn</translation>
        </message>
        <message>
            <source>Last day to agree</source>
            <translation>Laatste dag om akkoord te gaan</translation>
        </message>
        <message>
            <source>Days of grace</source>
            <translation>Dagen hersteltermijn</translation>
        </message>
        <message>
            <source>Last day of grace</source>
            <translation>Laatste dag van de hersteltermijn</translation>
        </message>
        <message>
            <source>What is agreed on interest</source>
            <translation>Wat over rente is afgesproken</translation>
        </message>
        <message>
            <source>What else is agreed</source>
            <translation>Wat verder is afgesproken</translation>
        </message>
        <message>
            <source>What remains after this instalment</source>
            <translation>Wat na deze termijn overblijft</translation>
        </message>
        <message>
            <source>Whether the debtor asked for the plan</source>
            <translation>Of de debiteur om de regeling vroeg</translation>
        </message>
        <message>
            <source>The instalments</source>
            <translation>De termijnen</translation>
        </message>
        <message>
            <source>Number of the instalment</source>
            <translation>Nummer van de termijn</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Bedrag</translation>
        </message>
        <message>
            <source>Number of the next instalment</source>
            <translation>Nummer van de volgende termijn</translation>
        </message>
        <message>
            <source>Date of the next instalment</source>
            <translation>Datum van de volgende termijn</translation>
        </message>
        <message>
            <source>Amount of the next instalment</source>
            <translation>Bedrag van de volgende termijn</translation>
        </message>
        <message>
            <source>Number of the missed instalment</source>
            <translation>Nummer van de gemiste termijn</translation>
        </message>
        <message>
            <source>Date of the missed instalment</source>
            <translation>Datum van de gemiste termijn</translation>
        </message>
        <message>
            <source>Amount of the missed instalment</source>
            <translation>Bedrag van de gemiste termijn</translation>
        </message>
        <message>
            <source>Day of the promise</source>
            <translation>Dag van de toezegging</translation>
        </message>
        <message>
            <source>Day promised</source>
            <translation>Toegezegde dag</translation>
        </message>
        <message>
            <source>Amount promised</source>
            <translation>Toegezegd bedrag</translation>
        </message>
        <message>
            <source>New last day to pay</source>
            <translation>Nieuwe laatste dag om te betalen</translation>
        </message>
        <message>
            <source>Whether the debtor asked for deferral</source>
            <translation>Of de debiteur om uitstel vroeg</translation>
        </message>
        <message>
            <source>Date of the dispute</source>
            <translation>Datum van de betwisting</translation>
        </message>
        <message>
            <source>Reason of the dispute</source>
            <translation>Reden van de betwisting</translation>
        </message>
        <message>
            <source>Who handles the dispute</source>
            <translation>Wie de betwisting behandelt</translation>
        </message>
        <message>
            <source>Day an answer is given at the latest</source>
            <translation>Dag waarop uiterlijk antwoord komt</translation>
        </message>
        <message>
            <source>The disputed invoices in words</source>
            <translation>De betwiste facturen in woorden</translation>
        </message>
        <message>
            <source>Amount received</source>
            <translation>Ontvangen bedrag</translation>
        </message>
        <message>
            <source>Day it was received</source>
            <translation>Dag van ontvangst</translation>
        </message>
        <message>
            <source>What remains open</source>
            <translation>Wat open blijft</translation>
        </message>
        <message>
            <source>Whether anything remains open</source>
            <translation>Of er iets open blijft</translation>
        </message>
        <message>
            <source>Whether the debtor is one of the best payers</source>
            <translation>Of de debiteur een van de beste betalers is</translation>
        </message>
        <message>
            <source>Day of handing over</source>
            <translation>Dag van overdracht</translation>
        </message>
        <message>
            <source>To whom it is handed over</source>
            <translation>Aan wie wordt overgedragen</translation>
        </message>
        <message>
            <source>Costs of the next step</source>
            <translation>Kosten van de volgende stap</translation>
        </message>
        <message>
            <source>Whether there are links to reply with</source>
            <translation>Of er links zijn om mee te antwoorden</translation>
        </message>
        <message>
            <source>Link: already paid</source>
            <translation>Link: al betaald</translation>
        </message>
        <message>
            <source>Link: a proposal</source>
            <translation>Link: een voorstel</translation>
        </message>
        <message>
            <source>Link: does not agree</source>
            <translation>Link: niet mee eens</translation>
        </message>
        <message>
            <source>Whether an SMS may name the amount</source>
            <translation>Of een sms het bedrag mag noemen</translation>
        </message>
        <message>
            <source>Date of the statement</source>
            <translation>Datum van het rekeningoverzicht</translation>
        </message>
        <message>
            <source>The lines of the statement</source>
            <translation>De regels van het rekeningoverzicht</translation>
        </message>
        <message>
            <source>Kind of line</source>
            <translation>Soort regel</translation>
        </message>
        <message>
            <source>Order of the prepayment</source>
            <translation>Opdracht van de aanbetaling</translation>
        </message>
        <message>
            <source>Amount of the prepayment</source>
            <translation>Bedrag van de aanbetaling</translation>
        </message>
        <message>
            <source>Share of the prepayment</source>
            <translation>Deel van de aanbetaling</translation>
        </message>
        <message>
            <source>Total of the order</source>
            <translation>Totaal van de opdracht</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Reden van de rechtzetting</translation>
        </message>
        <message>
            <source>Room for a signature</source>
            <translation>Ruimte voor een handtekening</translation>
        </message>
        <message>
            <source>Word that differs per country</source>
            <translation>Woord dat per land verschilt</translation>
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
            <source>The field %2 cannot be read: “%1”.</source>
            <translation>Het veld %2 is niet te lezen: “%1”.</translation>
        </message>
        <message>
            <source>“%1” says neither that money came in nor that it went out; choose another column for it.</source>
            <translation>“%1” zegt niet of het geld bij of af is; kies er een andere kolom voor.</translation>
        </message>
        <message>
            <source>The column of your own account holds more than %2 accounts; choose another column for it.</source>
            <translation>De kolom van uw eigen rekening bevat meer dan %2 rekeningen; kies er een andere kolom voor.</translation>
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
            <source>The file holds no bank statement.</source>
            <translation>Het bestand bevat geen bankafschrift.</translation>
        </message>
        <message>
            <source>This line is not part of a statement: “%1”. The file is damaged, or of another kind.</source>
            <translation>Deze regel hoort niet in een afschrift: “%1”. Het bestand is beschadigd of van een andere soort.</translation>
        </message>
        <message>
            <source>The file holds %2 lines, but announces %3; perhaps something is missing.</source>
            <translation>Het bestand bevat %2 regels, maar kondigt er %3 aan; misschien ontbreekt er iets.</translation>
        </message>
        <message>
            <source>The line is in %1, but the account is in %2.</source>
            <translation>De regel is in %1, maar de rekening is in %2.</translation>
        </message>
        <message>
            <source>The statement does not add up: with its lines the balance would be %3, but %1 is printed. Perhaps a line is missing.</source>
            <translation>Het afschrift klopt niet: met de regels erbij zou het saldo %3 zijn, maar er staat %1. Misschien ontbreekt er een regel.</translation>
        </message>
        <message>
            <source>Whether this statement adds up cannot be told: a balance or an amount cannot be read or is in another currency.</source>
            <translation>Of dit afschrift klopt, is niet te zeggen: een saldo of een bedrag is onleesbaar of staat in een andere valuta.</translation>
        </message>
        <message>
            <source>The parts of this collective entry are not told in full or do not add up to %1; it is taken as one line.</source>
            <translation>De delen van deze verzamelboeking staan er niet volledig in of tellen niet op tot %1; ze telt als één regel.</translation>
        </message>
        <message>
            <source>Two lines of this statement have the same bank reference and amount (%1); both count.</source>
            <translation>Twee regels van dit afschrift hebben dezelfde bankreferentie en hetzelfde bedrag (%1); beide tellen mee.</translation>
        </message>
        <message>
            <source>The statement before this one ends with %2, this one starts with %3; a statement between them is missing.</source>
            <translation>Het afschrift hiervoor eindigt met %2, dit begint met %3; er ontbreekt een afschrift tussen.</translation>
        </message>
        <message>
            <source>Statement %1 stands in this file twice; its lines count once.</source>
            <translation>Afschrift %1 staat twee keer in dit bestand; de regels tellen één keer mee.</translation>
        </message>
        <message>
            <source>Lines that the bank has not booked yet: %2. They never count as paid.</source>
            <translation>Regels die de bank nog niet heeft geboekt: %2. Ze gelden nooit als betaald.</translation>
        </message>
        <message>
            <source>The bank prints the sign of reversals the other way round (%2); with it turned the statement adds up.</source>
            <translation>De bank drukt het teken van terugboekingen andersom af (%2); omgedraaid klopt het afschrift.</translation>
        </message>
        <message>
            <source>The statement is of account %1, which is not yours. Add it to your accounts if it is.</source>
            <translation>Het afschrift is van rekening %1, die niet van u is. Voeg de rekening toe als dat wel zo is.</translation>
        </message>
        <message>
            <source>There are more remarks like these: %2.</source>
            <translation>Er zijn meer van zulke opmerkingen: %2.</translation>
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
        <name>ReasonText</name>
        <message>
            <source>The server was not found. Check its name and the network.</source>
            <translation>De server is niet gevonden. Controleer de naam en het netwerk.</translation>
        </message>
        <message>
            <source>Nobody answers at that server and port. Check the port, or whether a firewall closes it.</source>
            <translation>Op die server en poort antwoordt niemand. Controleer de poort, of een firewall die afsluit.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Try again later.</source>
            <translation>De server antwoordde niet op tijd. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>The connection broke off. Try again later.</source>
            <translation>De verbinding viel weg. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>The server is busy. It is tried again later.</source>
            <translation>De server heeft het druk. Het wordt later opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The server takes no messages from this computer. Ask the provider.</source>
            <translation>De server neemt geen berichten van deze computer aan. Vraag het de aanbieder.</translation>
        </message>
        <message>
            <source>The server gave an answer that makes no sense. Check that it is a mail server.</source>
            <translation>De server gaf een onbegrijpelijk antwoord. Controleer of het een mailserver is.</translation>
        </message>
        <message>
            <source>The server offers no encryption on this port. Choose another port or security.</source>
            <translation>De server biedt op deze poort geen versleuteling. Kies een andere poort of beveiliging.</translation>
        </message>
        <message>
            <source>The certificate of the server could not be checked. Ask the provider.</source>
            <translation>Het certificaat van de server kon niet worden gecontroleerd. Vraag het de aanbieder.</translation>
        </message>
        <message>
            <source>The certificate belongs to another server. Use the name the provider gives.</source>
            <translation>Het certificaat is van een andere server. Gebruik de naam die de aanbieder geeft.</translation>
        </message>
        <message>
            <source>The certificate of the server is not valid on this date. Check the clock of this computer, or ask the provider.</source>
            <translation>Het certificaat van de server geldt niet op deze datum. Controleer de klok van deze computer of vraag het de aanbieder.</translation>
        </message>
        <message>
            <source>The certificate was issued by somebody this computer does not trust. Add the certificate of a server of your own to the account.</source>
            <translation>Het certificaat is uitgegeven door iemand die deze computer niet vertrouwt. Voeg het certificaat van een eigen server toe aan het account.</translation>
        </message>
        <message>
            <source>The provider sends us on to another address, which is not followed. Look for news of the provider.</source>
            <translation>De aanbieder verwijst door naar een ander adres; dat wordt niet gevolgd. Kijk of de aanbieder iets heeft gewijzigd.</translation>
        </message>
        <message>
            <source>It was stopped before the message was handed over.</source>
            <translation>Het is gestopt voordat het bericht was overgedragen.</translation>
        </message>
        <message>
            <source>The computer slept in the meantime; the message was not handed over.</source>
            <translation>De computer sliep intussen; het bericht is niet overgedragen.</translation>
        </message>
        <message>
            <source>User name or password was not accepted. Enter them again.</source>
            <translation>Gebruikersnaam of wachtwoord is niet aanvaard. Voer ze opnieuw in.</translation>
        </message>
        <message>
            <source>The provider asks for a password for programs. Make one there and enter it here.</source>
            <translation>De aanbieder vraagt een wachtwoord voor programma&apos;s. Maak er daar een en voer het hier in.</translation>
        </message>
        <message>
            <source>Signing in with a password is switched off for this mailbox. Ask its administrator to switch on SMTP sign-in.</source>
            <translation>Aanmelden met een wachtwoord staat uit voor deze mailbox. Vraag de beheerder om aanmelden via SMTP aan te zetten.</translation>
        </message>
        <message>
            <source>The token was not accepted. Get a new one from the provider and enter it.</source>
            <translation>Het token is niet aanvaard. Haal een nieuw token bij de aanbieder en voer het in.</translation>
        </message>
        <message>
            <source>The server offers no way of signing in that is known here. Choose another port, or no sign-in.</source>
            <translation>De server biedt geen manier van aanmelden die hier bekend is. Kies een andere poort of meld niet aan.</translation>
        </message>
        <message>
            <source>The server wants a user name and password. Enter them in the account.</source>
            <translation>De server wil een gebruikersnaam en wachtwoord. Voer ze in bij het account.</translation>
        </message>
        <message>
            <source>Signing in does not work at this moment. It is tried again later.</source>
            <translation>Aanmelden lukt op dit moment niet. Het wordt later opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The server does not let this account send from this address. Check the address of the account.</source>
            <translation>De server laat dit account niet vanaf dit adres versturen. Controleer het adres van het account.</translation>
        </message>
        <message>
            <source>Something is missing in the account. Complete its fields and its secret.</source>
            <translation>Er ontbreekt iets in het account. Vul de velden en het wachtwoord aan.</translation>
        </message>
        <message>
            <source>The provider does not accept this account. Check its state and credit there.</source>
            <translation>De aanbieder aanvaardt dit account niet. Controleer daar de toestand en het tegoed.</translation>
        </message>
        <message>
            <source>The web address of the provider may not be used. It has to begin with https.</source>
            <translation>Het webadres van de aanbieder mag niet worden gebruikt. Het moet met https beginnen.</translation>
        </message>
        <message>
            <source>The password was not found or could not be read. Enter it again.</source>
            <translation>Het wachtwoord is niet gevonden of kon niet worden gelezen. Voer het opnieuw in.</translation>
        </message>
        <message>
            <source>The keychain is locked. Unlock it and try again.</source>
            <translation>De sleutelbos is vergrendeld. Ontgrendel hem en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Try again.</source>
            <translation>Deze wachtzin opent de kluis niet. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The account does not work as it is set up. Test it.</source>
            <translation>Het account werkt niet zoals het is ingesteld. Test het.</translation>
        </message>
        <message>
            <source>The account was removed. Make the message again with another one.</source>
            <translation>Het account is verwijderd. Maak het bericht opnieuw met een ander account.</translation>
        </message>
        <message>
            <source>There is no account. Set one up.</source>
            <translation>Er is geen account. Stel er een in.</translation>
        </message>
        <message>
            <source>Several messages in a row failed; the account pauses for a while.</source>
            <translation>Meer berichten achter elkaar mislukten; het account pauzeert een tijdje.</translation>
        </message>
        <message>
            <source>Of several messages it is not known whether they were accepted. Look at them, then start the account again.</source>
            <translation>Van meer berichten is onbekend of ze zijn aangenomen. Bekijk ze en start het account daarna weer.</translation>
        </message>
        <message>
            <source>The address was refused. Ask the debtor for the right one.</source>
            <translation>Het adres is geweigerd. Vraag de debiteur om het juiste.</translation>
        </message>
        <message>
            <source>The mailbox cannot take messages at this moment. It is tried again later.</source>
            <translation>De mailbox kan op dit moment geen berichten aannemen. Het wordt later opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The message was refused. Read the answer for the reason.</source>
            <translation>Het bericht is geweigerd. Lees het antwoord voor de reden.</translation>
        </message>
        <message>
            <source>The message was not taken at this moment. It is tried again later.</source>
            <translation>Het bericht is op dit moment niet aangenomen. Het wordt later opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The message is too large. Leave out attachments.</source>
            <translation>Het bericht is te groot. Laat bijlagen weg.</translation>
        </message>
        <message>
            <source>The address cannot be used. Correct it.</source>
            <translation>Het adres is niet bruikbaar. Verbeter het.</translation>
        </message>
        <message>
            <source>The message cannot be sent like this. Make it again.</source>
            <translation>Het bericht kan zo niet worden verstuurd. Maak het opnieuw.</translation>
        </message>
        <message>
            <source>This provider has no way of testing without sending.</source>
            <translation>Bij deze aanbieder kan niet worden getest zonder te versturen.</translation>
        </message>
        <message>
            <source>The answer does not tell whether the message was accepted. Look at the provider.</source>
            <translation>Het antwoord zegt niet of het bericht is aangenomen. Kijk bij de aanbieder.</translation>
        </message>
        <message>
            <source>It was stopped at the last moment.</source>
            <translation>Het is op het laatste moment gestopt.</translation>
        </message>
        <message>
            <source>This was practice; nothing left.</source>
            <translation>Dit was oefenen; er is niets weggegaan.</translation>
        </message>
        <message>
            <source>Every try failed. Look at the account, then make the message again.</source>
            <translation>Elke poging mislukte. Bekijk het account en maak het bericht daarna opnieuw.</translation>
        </message>
        <message>
            <source>The program that was sending ended before it could say what became of the message.</source>
            <translation>Het programma dat verstuurde, eindigde voordat het kon zeggen wat er van het bericht werd.</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>Postvak UIT staat op pauze.</translation>
        </message>
        <message>
            <source>The most e-mails of one day have been sent; the rest leaves tomorrow.</source>
            <translation>Het grootste aantal e-mails van één dag is verstuurd; de rest gaat morgen weg.</translation>
        </message>
        <message>
            <source>The most SMS of one day have been sent; the rest leaves tomorrow.</source>
            <translation>Het grootste aantal sms-berichten van één dag is verstuurd; de rest gaat morgen weg.</translation>
        </message>
        <message>
            <source>The most messages of one minute have been sent; the rest leaves later.</source>
            <translation>Het grootste aantal berichten van één minuut is verstuurd; de rest gaat later weg.</translation>
        </message>
    </context>
    <context>
        <name>StateText</name>
    <message>
        <source>signed payment plan</source>
        <translation>ondertekende betalingsregeling</translation>
    </message>
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
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>in a payment plan</source>
        <translation>in regeling</translation>
    </message>
    <message>
        <source>deferral</source>
        <translation>uitstel</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>toezegging</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gepauzeerd</translation>
    </message>
    </context>
    <context>
        <name>ThingText</name>
    <message>
        <source>payment plan</source>
        <translation>betalingsregeling</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturen</translation>
    </message>
    <message>
        <source>amount of a part</source>
        <translation>bedrag per deel</translation>
    </message>
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
        <message>
            <source>account</source>
            <translation>account</translation>
        </message>
        <message>
            <source>message</source>
            <translation>bericht</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>grens</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>aanbieder</translation>
        </message>
        <message>
            <source>mail server of</source>
            <translation>mailserver van</translation>
        </message>
        <message>
            <source>password</source>
            <translation>wachtwoord</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>wachtzin</translation>
        </message>
        <message>
            <source>vault for passwords</source>
            <translation>wachtwoordkluis</translation>
        </message>
        <message>
            <source>mail server</source>
            <translation>mailserver</translation>
        </message>
        <message>
            <source>port</source>
            <translation>poort</translation>
        </message>
        <message>
            <source>security</source>
            <translation>beveiliging</translation>
        </message>
        <message>
            <source>way of signing in</source>
            <translation>manier van aanmelden</translation>
        </message>
        <message>
            <source>user name</source>
            <translation>gebruikersnaam</translation>
        </message>
        <message>
            <source>sender</source>
            <translation>afzender</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>onderwerp</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>stadium</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>kanaal</translation>
        </message>
        <message>
            <source>length of the text</source>
            <translation>lengte van de tekst</translation>
        </message>
        <message>
            <source>booking date</source>
            <translation>boekdatum</translation>
        </message>
        <message>
            <source>reference of the bank</source>
            <translation>referentie van de bank</translation>
        </message>
        <message>
            <source>in or out</source>
            <translation>bij of af</translation>
        </message>
        <message>
            <source>closing balance</source>
            <translation>eindsaldo</translation>
        </message>
        <message>
            <source>opening balance</source>
            <translation>beginsaldo</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>saldo</translation>
        </message>
        <message>
            <source>number of the statement</source>
            <translation>nummer van het afschrift</translation>
        </message>
        <message>
            <source>number of lines</source>
            <translation>aantal regels</translation>
        </message>
        <message>
            <source>totals</source>
            <translation>totalen</translation>
        </message>
        <message>
            <source>reversals</source>
            <translation>terugboekingen</translation>
        </message>
        <message>
            <source>name of an attachment</source>
            <translation>naam van een bijlage</translation>
        </message>
        <message>
            <source>type of an attachment</source>
            <translation>soort van een bijlage</translation>
        </message>
        <message>
        <source>claim</source>
        <translation>vordering</translation>
    </message>
    <message>
        <source>law pack</source>
        <translation>wetgegevens</translation>
    </message>
    <message>
        <source>hand-over of the terms</source>
        <translation>overhandiging van de voorwaarden</translation>
    </message>
    <message>
        <source>way it was handed over</source>
        <translation>manier van overhandigen</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>percentage</translation>
    </message>
    <message>
        <source>table of rates</source>
        <translation>rentetabel</translation>
    </message>
</context>
<context>
    <name>LawText</name>
    <message>
        <source>This file is no law pack: %1.</source>
        <translation>Dit bestand is geen wetspakket: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 is hier niet bekend.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date.</source>
        <translation>%1: “%2” is geen datum.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount.</source>
        <translation>%1: “%2” is geen bedrag.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a percentage from 0 to 100.</source>
        <translation>%1: “%2” is geen percentage van 0 tot 100.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number that can be used here.</source>
        <translation>%1: “%2” is geen geheel getal dat hier kan.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used here.</source>
        <translation>%1: “%2” kan hier niet.</translation>
    </message>
    <message>
        <source>%1: “%2” does not follow on what comes before it.</source>
        <translation>%1: “%2” sluit niet aan op wat ervoor staat.</translation>
    </message>
    <message>
        <source>%1: the table is known until %2, but has a later rate.</source>
        <translation>%1: de tabel is bekend tot en met %2, maar heeft een latere rente.</translation>
    </message>
    <message>
        <source>%1: the Belgian rate does not fit the Dutch one of the same half year (%2).</source>
        <translation>%1: de Belgische rente past niet bij de Nederlandse van hetzelfde halfjaar (%2).</translation>
    </message>
    <message>
        <source>Use a file that was made as a law pack.</source>
        <translation>Gebruik een bestand dat als wetspakket gemaakt is.</translation>
    </message>
    <message>
        <source>Add it to the file.</source>
        <translation>Voeg het toe aan het bestand.</translation>
    </message>
    <message>
        <source>A newer program may use it; this one leaves it alone.</source>
        <translation>Een nieuwer programma gebruikt het misschien; dit programma laat het liggen.</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Hier zijn bekend: %1.</translation>
    </message>
    <message>
        <source>Write it like “%1”.</source>
        <translation>Schrijf het als “%1”.</translation>
    </message>
    <message>
        <source>Write text between quotation marks.</source>
        <translation>Schrijf tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>It can be: %1.</source>
        <translation>Het kan zijn: %1.</translation>
    </message>
    <message>
        <source>Put the rows in order.</source>
        <translation>Zet de rijen op volgorde.</translation>
    </message>
    <message>
        <source>Compare it with “%1”.</source>
        <translation>Vergelijk het met “%1”.</translation>
    </message>
    <message>
        <source>The last rate starts on %1.</source>
        <translation>De laatste rente gaat in op %1.</translation>
    </message>
    <message>
        <source>Expected is %1. Check both tables with their sources.</source>
        <translation>Verwacht is %1. Controleer beide tabellen met hun bronnen.</translation>
    </message>
    <message>
        <source>Statutory interest, Netherlands (art. 6:119 BW)</source>
        <translation>Wettelijke rente, Nederland (art. 6:119 BW)</translation>
    </message>
    <message>
        <source>Statutory commercial interest, Netherlands (art. 6:119a BW)</source>
        <translation>Wettelijke handelsrente, Nederland (art. 6:119a BW)</translation>
    </message>
    <message>
        <source>Commercial interest, Belgium (law of 2 August 2002)</source>
        <translation>Interest bij handelstransacties, België (wet van 2 augustus 2002)</translation>
    </message>
    <message>
        <source>Legal interest, Belgium (law of 5 May 1865)</source>
        <translation>Wettelijke interest, België (wet van 5 mei 1865)</translation>
    </message>
    <message>
            <source>rate tables of public software</source>
            <translation>rentetabellen van openbare software</translation>
        </message>
        <message>
        <source>several sources agree</source>
        <translation>meer bronnen zeggen hetzelfde</translation>
    </message>
    <message>
        <source>one good source</source>
        <translation>één goede bron</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>cantonal judge</source>
        <translation>kantonrechter</translation>
    </message>
    <message>
        <source>civil court</source>
        <translation>burgerlijke rechter</translation>
    </message>
    <message>
        <source>Nothing is open, so there are no costs.</source>
        <translation>Er staat niets open, dus er zijn geen kosten.</translation>
    </message>
    <message>
        <source>The terms hold no clause for these costs, so they may not be asked.</source>
        <translation>De voorwaarden hebben geen beding voor deze kosten, dus u mag ze niet vragen.</translation>
    </message>
    <message>
        <source>The first reminder is free: costs may only be asked when fourteen days after it have passed.</source>
        <translation>De eerste herinnering is kosteloos: kosten mogen pas als de veertien dagen erna voorbij zijn.</translation>
    </message>
    <message>
        <source>A consumer first gets the 14-day letter, and its term has not passed yet.</source>
        <translation>Een consument krijgt eerst de veertiendagenbrief, en de termijn daarvan is nog niet voorbij.</translation>
    </message>
    <message>
        <source>The debtor is not in default yet.</source>
        <translation>De debiteur is nog niet in verzuim.</translation>
    </message>
    <message>
        <source>It is not recorded that these costs are claimed.</source>
        <translation>Er is niet vastgelegd dat u deze kosten vordert.</translation>
    </message>
    <message>
        <source>The rule did not hold yet on this date.</source>
        <translation>De regel gold op deze datum nog niet.</translation>
    </message>
    <message>
        <source>The law of another country may apply: only costs you enter with their source.</source>
        <translation>Misschien geldt het recht van een ander land: alleen kosten die u zelf met de bron invoert.</translation>
    </message>
    <message>
        <source>In default: the agreed term has passed.</source>
        <translation>In verzuim: de afgesproken termijn is voorbij.</translation>
    </message>
    <message>
        <source>In default: the term of the notice of default has passed.</source>
        <translation>In verzuim: de termijn van de ingebrekestelling is voorbij.</translation>
    </message>
    <message>
        <source>In default by law, from the day after the due date.</source>
        <translation>Van rechtswege in verzuim, vanaf de dag na de vervaldatum.</translation>
    </message>
    <message>
        <source>Not in default: the invoice is not due yet.</source>
        <translation>Niet in verzuim: de factuur is nog niet vervallen.</translation>
    </message>
    <message>
        <source>Not in default: the term only stands on the invoice, so a notice of default comes first.</source>
        <translation>Niet in verzuim: de termijn staat alleen op de factuur, dus eerst komt een ingebrekestelling.</translation>
    </message>
    <message>
        <source>Not in default: the term of the notice of default still runs.</source>
        <translation>Niet in verzuim: de termijn van de ingebrekestelling loopt nog.</translation>
    </message>
    <message>
        <source>The law of another country may apply, so default is not decided here.</source>
        <translation>Misschien geldt het recht van een ander land, dus over verzuim wordt hier niet beslist.</translation>
    </message>
    <message>
        <source>The agreed rates</source>
        <translation>De afgesproken rentes</translation>
    </message>
    <message>
        <source>Use a newer law pack, or enter the rate with its source. The message can go; the interest waits.</source>
        <translation>Gebruik een nieuwer wetspakket, of voer de rente met de bron in. Het bericht kan gaan; de rente wacht.</translation>
    </message>
    <message>
        <source>Enter a rate that holds from that day.</source>
        <translation>Voer een rente in die vanaf die dag geldt.</translation>
    </message>
    <message>
        <source>%1: no rate is known for %2; the table starts later.</source>
        <translation>%1: voor %2 is geen rente bekend; de tabel begint later.</translation>
    </message>
    <message>
        <source>%1: no rate is known for %2.</source>
        <translation>%1: voor %2 is geen rente bekend.</translation>
    </message>
    <message>
        <source>%1: no rate is known from %2 on. A rate is never carried forward.</source>
        <translation>%1: vanaf %2 is geen rente bekend. Een rente wordt nooit doorgetrokken.</translation>
    </message>
    <message>
        <source>Costs on small instalments of a consumer may not pass %1 in half a year; since %2 %3 was claimed already.</source>
        <translation>Kosten over kleine termijnen van een consument mogen in een halfjaar niet boven %1 komen; sinds %2 is al %3 gevorderd.</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <translation>%1: %2 vanaf %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3, was %4</source>
        <translation>%1: %2 vanaf %3, was %4</translation>
    </message>
    <message>
        <source>%1: no rate of its own from %2 any more, was %3</source>
        <translation>%1: geen eigen percentage vanaf %2 meer, was %3</translation>
    </message>
    <message>
        <source>%1: known until %2, was %3</source>
        <translation>%1: bekend t/m %2, was %3</translation>
    </message>
    <message>
        <source>The scale of the Dutch collection costs</source>
        <translation>Het tarief van de Nederlandse incassokosten</translation>
    </message>
    <message>
        <source>The scale for Belgian consumers</source>
        <translation>Het tarief voor Belgische consumenten</translation>
    </message>
    <message>
        <source>The fixed sum between Belgian businesses: %1, was %2</source>
        <translation>Het vaste bedrag tussen Belgische ondernemingen: %1, was %2</translation>
    </message>
    <message>
        <source>The terms of payment between businesses</source>
        <translation>De betaaltermijnen tussen bedrijven</translation>
    </message>
    <message>
        <source>Court fees</source>
        <translation>Griffierechten</translation>
    </message>
    <message>
        <source>Bailiff fees</source>
        <translation>Tarieven van deurwaarders</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 above that</source>
        <translation>%1 daarboven</translation>
    </message>
    <message>
        <source>Belgian consumers: %1 of the part in the step, at most %2. Between businesses %3 for each invoice.</source>
        <translation>Belgische consumenten: %1 van het deel in de schijf, ten hoogste %2. Tussen ondernemingen %3 per factuur.</translation>
    </message>
    <message>
        <source>Dutch collection costs: %1 of the part in the step; at least %2, at most %3.</source>
        <translation>Nederlandse incassokosten: %1 van het deel in de schijf; ten minste %2, ten hoogste %3.</translation>
    </message>
    <message>
        <source>with the quotation</source>
        <translation>bij de offerte</translation>
    </message>
    <message>
        <source>with the contract</source>
        <translation>bij het contract</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per brief</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persoonlijk</translation>
    </message>
</context>
<context>
    <name>EscalationText</name>
    <message>
        <source>No reminders</source>
        <translation>Geen herinneringen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>no costs or interest are claimed: the law of this debtor is not known to the program</source>
        <translation>er worden geen kosten of rente geclaimd: het programma kent het recht van deze debiteur niet</translation>
    </message>
    <message>
        <source>no costs or interest are claimed yet: the debtor is not in default</source>
        <translation>er worden nog geen kosten of rente geclaimd: de debiteur is niet in verzuim</translation>
    </message>
    <message>
        <source>no costs are claimed: your terms have no clause for them</source>
        <translation>er worden geen kosten geclaimd: uw voorwaarden regelen ze niet</translation>
    </message>
    <message>
        <source>costs and interest are mentioned, not claimed</source>
        <translation>kosten en rente worden genoemd, niet geclaimd</translation>
    </message>
    <message>
        <source>no interest is claimed: the rate of that time is not known yet</source>
        <translation>er wordt geen rente geclaimd: het tarief van die tijd is nog niet bekend</translation>
    </message>
    <message>
        <source>costs and interest wait</source>
        <translation>kosten en rente wachten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation>%1 overgeslagen</translation>
    </message>
    <message>
        <source>no payment</source>
        <translation>geen betaling</translation>
    </message>
    <message>
        <source>partly paid, %1 open</source>
        <translation>deels betaald, %1 openstaand</translation>
    </message>
    <message>
        <source>might have gone since %1</source>
        <translation>kon weg sinds %1</translation>
    </message>
    <message>
        <source>gives notice of default</source>
        <translation>stelt in gebreke</translation>
    </message>
    <message>
        <source>repeat %1 of %2</source>
        <translation>herhaling %1 van %2</translation>
    </message>
    <message>
        <source>Sending is switched off in this book.</source>
        <translation>Verzenden staat uit in deze administratie.</translation>
    </message>
    <message>
        <source>It is paid.</source>
        <translation>De factuur is betaald.</translation>
    </message>
    <message>
        <source>It was written off.</source>
        <translation>De factuur is afgeboekt.</translation>
    </message>
    <message>
        <source>It is disputed.</source>
        <translation>De factuur is betwist.</translation>
    </message>
    <message>
        <source>It is excluded from reminders.</source>
        <translation>De factuur is uitgesloten van herinneringen.</translation>
    </message>
    <message>
        <source>It is collected by direct debit.</source>
        <translation>Het bedrag wordt automatisch geïncasseerd.</translation>
    </message>
    <message>
        <source>No sequence applies to it.</source>
        <translation>Er geldt geen reeks voor.</translation>
    </message>
    <message>
        <source>Its sequence is at the end.</source>
        <translation>De reeks is ten einde.</translation>
    </message>
    <message>
        <source>It was overdue when it came in; say first where it begins.</source>
        <translation>De factuur was bij binnenkomst al vervallen; zeg eerst waar ze begint.</translation>
    </message>
    <message>
        <source>It is not known whether the step before was accepted.</source>
        <translation>Van de vorige stap is niet bekend of die is aangenomen.</translation>
    </message>
    <message>
        <source>Its message waits already.</source>
        <translation>Het bericht wacht al.</translation>
    </message>
    <message>
        <source>Collecting for others from consumers asks for a registration number.</source>
        <translation>Voor incasso namens anderen bij consumenten is een registratienummer nodig.</translation>
    </message>
    <message>
        <source>The free first reminder has to go first.</source>
        <translation>Eerst moet de kosteloze eerste herinnering weg.</translation>
    </message>
    <message>
        <source>The demand has to go first.</source>
        <translation>Eerst moet de aanmaning weg.</translation>
    </message>
    <message>
        <source>There is no usable address for any channel of this step.</source>
        <translation>Er is geen bruikbaar adres voor een kanaal van deze stap.</translation>
    </message>
    <message>
        <source>The address was refused before.</source>
        <translation>Het adres is eerder geweigerd.</translation>
    </message>
    <message>
        <source>There is an agreement about it.</source>
        <translation>Er is een afspraak over.</translation>
    </message>
    <message>
        <source>There is an agreement about it until %1.</source>
        <translation>Er is een afspraak over tot en met %1.</translation>
    </message>
    <message>
        <source>It is on hold.</source>
        <translation>De factuur is gepauzeerd.</translation>
    </message>
    <message>
        <source>It is on hold until %1.</source>
        <translation>De factuur is gepauzeerd tot en met %1.</translation>
    </message>
    <message>
        <source>The status of the debtor is: %1.</source>
        <translation>De status van de debiteur is: %1.</translation>
    </message>
    <message>
        <source>The open amount, %1, is below the least amount of the step.</source>
        <translation>Het openstaande bedrag, %1, ligt onder het minimum van de stap.</translation>
    </message>
    <message>
        <source>The debtor has %1 to their credit, enough for what is asked.</source>
        <translation>De debiteur heeft %1 tegoed, genoeg voor wat wordt gevraagd.</translation>
    </message>
    <message>
        <source>A final notice announced %1; decide first what happens on that day.</source>
        <translation>Een laatste aankondiging noemde %1; beslis eerst wat er op die dag gebeurt.</translation>
    </message>
    <message>
        <source>The debtor is not in default.</source>
        <translation>De debiteur is niet in verzuim.</translation>
    </message>
    <message>
        <source>The debtor is in default from %1.</source>
        <translation>De debiteur is in verzuim vanaf %1.</translation>
    </message>
    <message>
        <source>You put it off until %1.</source>
        <translation>U hebt het uitgesteld tot %1.</translation>
    </message>
    <message>
        <source>The term of the free first reminder runs until %1.</source>
        <translation>De termijn van de kosteloze eerste herinnering loopt tot en met %1.</translation>
    </message>
    <message>
        <source>The term of the demand runs until %1.</source>
        <translation>De termijn van de aanmaning loopt tot en met %1.</translation>
    </message>
    <message>
        <source>Its next step is on %1.</source>
        <translation>De volgende stap is op %1.</translation>
    </message>
    <message>
        <source>The message before asked to pay by %1.</source>
        <translation>Het vorige bericht vroeg om betaling uiterlijk %1.</translation>
    </message>
    <message>
        <source>The invoice was sent on %1; a reminder may follow on %2.</source>
        <translation>De factuur is op %1 verstuurd; een herinnering mag op %2 volgen.</translation>
    </message>
    <message>
        <source>The last contact was on %1; the next may be on %2.</source>
        <translation>Het laatste contact was op %1; het volgende mag op %2.</translation>
    </message>
    <message>
        <source>Another message to this debtor goes first; this one may follow on %1.</source>
        <translation>Een ander bericht aan deze debiteur gaat voor; dit mag op %1 volgen.</translation>
    </message>
    <message>
        <source>It is no working day; the next is %1.</source>
        <translation>Het is geen werkdag; de volgende is %1.</translation>
    </message>
    <message>
        <source>No bank data was read yet.</source>
        <translation>Er zijn nog geen bankgegevens ingelezen.</translation>
    </message>
    <message>
        <source>The newest bank data is of %1.</source>
        <translation>De nieuwste bankgegevens zijn van %1.</translation>
    </message>
    <message>
        <source>%1 came in that may be of this debtor and is not allocated.</source>
        <translation>Er kwam %1 binnen die van deze debiteur kan zijn en niet is afgeletterd.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the due date</source>
        <translation>
            <numerusform>%n dag vóór de vervaldatum</numerusform>
            <numerusform>%n dagen vóór de vervaldatum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n dag na de vervaldatum</numerusform>
            <numerusform>%n dagen na de vervaldatum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last day to pay of the step before</source>
        <translation>
            <numerusform>%n dag na de uiterste betaaldag van de vorige stap</numerusform>
            <numerusform>%n dagen na de uiterste betaaldag van de vorige stap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the step before was sent</source>
        <translation>
            <numerusform>%n dag na verzending van de vorige stap</numerusform>
            <numerusform>%n dagen na verzending van de vorige stap</numerusform>
        </translation>
    </message>
    <message>
        <source>the program puts a call on the list</source>
        <translation>zet het programma een telefoontje op de bellijst</translation>
    </message>
    <message>
        <source>the program proposes to hand the claim over</source>
        <translation>stelt het programma voor de vordering over te dragen</translation>
    </message>
    <message>
        <source>the program sends “%1” by itself after the preview, over %2</source>
        <translation>verstuurt het programma “%1” na het voorbeeld uit zichzelf, via %2</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, anders </translation>
    </message>
    <message>
        <source>the program proposes “%1”, over %2</source>
        <translation>stelt het programma “%1” voor, via %2</translation>
    </message>
    <message>
        <source>Announced day</source>
        <translation>Aangekondigde dag</translation>
    </message>
    <message>
        <source>Switch sending on again once you are sure that no other copy of this book sends too.</source>
        <translation>Zet verzenden weer aan zodra u zeker weet dat geen andere kopie van deze administratie ook verzendt.</translation>
    </message>
    <message>
        <source>Settle the dispute first.</source>
        <translation>Los eerst de betwisting op.</translation>
    </message>
    <message>
        <source>Take it off hold.</source>
        <translation>Hef de pauze op.</translation>
    </message>
    <message>
        <source>Take the exclusion back.</source>
        <translation>Maak de uitsluiting ongedaan.</translation>
    </message>
    <message>
        <source>Choose a sequence on the Rules page.</source>
        <translation>Kies een reeks op de pagina Regels.</translation>
    </message>
    <message>
        <source>Answer the question on the Today page.</source>
        <translation>Beantwoord de vraag op de pagina Vandaag.</translation>
    </message>
    <message>
        <source>Look whether it was accepted and say so in the outbox.</source>
        <translation>Ga na of het is aangenomen en meld dat in Postvak UIT.</translation>
    </message>
    <message>
        <source>Let it leave or take it back in the outbox.</source>
        <translation>Laat het gaan of neem het terug in Postvak UIT.</translation>
    </message>
    <message>
        <source>Allocate the credit to the invoices.</source>
        <translation>Letter het tegoed af op de facturen.</translation>
    </message>
    <message>
        <source>Allocate the payment first.</source>
        <translation>Letter eerst de betaling af.</translation>
    </message>
    <message>
        <source>Fill in the registration number in the settings of the book.</source>
        <translation>Vul het registratienummer in bij de instellingen van de administratie.</translation>
    </message>
    <message>
        <source>Add an address to the debtor.</source>
        <translation>Voeg een adres toe aan de debiteur.</translation>
    </message>
    <message>
        <source>Correct the address of the debtor.</source>
        <translation>Verbeter het adres van de debiteur.</translation>
    </message>
    <message>
        <source>Look at the bank, and say until which day you did.</source>
        <translation>Bekijk de bank en zeg tot en met welke dag u dat deed.</translation>
    </message>
    <message>
        <source>bank data old</source>
        <translation>bankgegevens oud</translation>
    </message>
    <message>
        <source>last contact too recent</source>
        <translation>laatste contact te kort geleden</translation>
    </message>
    <message>
        <source>7, 15 and 30 days</source>
        <translation>7, 15 en 30 dagen</translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) after the step before</source>
        <translation>
            <numerusform>minstens %n dag na de vorige stap</numerusform>
            <numerusform>minstens %n dagen na de vorige stap</numerusform>
        </translation>
    </message>
    <message>
        <source>when at least %1 is open</source>
        <translation>als minstens %1 openstaat</translation>
    </message>
    <message numerus="yes">
        <source>and asks to pay within %n day(s)</source>
        <translation>
            <numerusform>en vraagt om betaling binnen %n dag</numerusform>
            <numerusform>en vraagt om betaling binnen %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>with costs and interest by law</source>
        <translation>met wettelijke kosten en rente</translation>
    </message>
    <message>
        <source>with costs by law</source>
        <translation>met wettelijke kosten</translation>
    </message>
    <message>
        <source>with interest by law</source>
        <translation>met wettelijke rente</translation>
    </message>
    <message numerus="yes">
        <source>repeated %n time(s)</source>
        <translation>
            <numerusform>%n keer herhaald</numerusform>
            <numerusform>%n keer herhaald</numerusform>
        </translation>
    </message>
    <message>
        <source>When the debit fails, switch it off for that invoice.</source>
        <translation>Mislukt de incasso, zet die dan bij deze factuur uit.</translation>
    </message>
    <message>
        <source>the claim lapses after %1</source>
        <translation>de vordering verjaart na %1</translation>
    </message>
    <message>
        <source>The claim on invoice %1 lapses after %2. A notice of yours interrupts that.</source>
        <translation>De vordering van factuur %1 verjaart na %2. Een stuitingsbrief van u voorkomt dat.</translation>
    </message>
    <message>
        <source>The claim on invoice %1 lapses after %2. A letter does not interrupt that in Belgium; a part payment, an acknowledgement or a notice by a bailiff or lawyer does.</source>
        <translation>De vordering van factuur %1 verjaart na %2. In België stuit een brief dat niet; een deelbetaling, een erkenning of een aanmaning door een gerechtsdeurwaarder of advocaat wel.</translation>
    </message>
    <message>
        <source>The claim on invoice %1 lapsed after %2: the debtor may refuse to pay.</source>
        <translation>De vordering van factuur %1 is verjaard na %2: de debiteur mag betaling weigeren.</translation>
    </message>
    <message>
        <source>covers %1 days of service: next time ask a part in advance</source>
        <translation>beslaat %1 dagen werk: vraag de volgende keer een deel vooraf</translation>
    </message>
    <message>
        <source>the claim lapsed after %1 if goods were sold to a consumer, else it lapses after %2</source>
        <translation>de vordering is verjaard na %1 als er goederen aan een consument zijn verkocht, anders verjaart ze na %2</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Invoice %1 is due on %2.</source>
        <translation>Factuur %1 vervalt op %2.</translation>
    </message>
    <message>
        <source>Invoice %1: its term stands on the invoice only, so a notice of default comes first.</source>
        <translation>Factuur %1: de termijn staat alleen op de factuur, dus komt er eerst een ingebrekestelling.</translation>
    </message>
    <message>
        <source>Invoice %1: the term of the notice of default runs until %2.</source>
        <translation>Factuur %1: de termijn van de ingebrekestelling loopt tot en met %2.</translation>
    </message>
    <message>
        <source>Invoice %1: the free first reminder comes first.</source>
        <translation>Factuur %1: eerst komt de gratis eerste herinnering.</translation>
    </message>
    <message>
        <source>Invoice %1: the term of the free first reminder runs until %2.</source>
        <translation>Factuur %1: de termijn van de gratis eerste herinnering loopt tot en met %2.</translation>
    </message>
    <message>
        <source>Invoice %1: the demand comes first.</source>
        <translation>Factuur %1: eerst komt de aanmaning.</translation>
    </message>
    <message>
        <source>Invoice %1: the term of the demand runs until %2.</source>
        <translation>Factuur %1: de termijn van de aanmaning loopt tot en met %2.</translation>
    </message>
    <message>
        <source>Invoice %1: no term was agreed, so interest runs after the legal term, which ends on %2.</source>
        <translation>Factuur %1: er is geen termijn afgesproken, dus loopt de rente na de wettelijke termijn, die eindigt op %2.</translation>
    </message>
    <message>
        <source>Announced in the demand; asked when its term has passed.</source>
        <translation>Aangekondigd in de aanmaning; gevraagd als de termijn daarvan voorbij is.</translation>
    </message>
    <message>
        <source>Your terms hold no clause on compensation, so none may be asked.</source>
        <translation>Uw voorwaarden bevatten geen schadebeding, dus mag er geen gevraagd worden.</translation>
    </message>
    <message>
        <source>Your terms hold no clause on interest, so none may be asked.</source>
        <translation>Uw voorwaarden bevatten geen rentebeding, dus mag er geen gevraagd worden.</translation>
    </message>
    <message>
        <source>Mentioned and not asked: this is the first late invoice of this debtor.</source>
        <translation>Genoemd en niet gevraagd: dit is de eerste te late factuur van deze debiteur.</translation>
    </message>
    <message>
        <source>The law of another country may apply: the program claims nothing by law.</source>
        <translation>Mogelijk geldt het recht van een ander land: het programma vordert niets op grond van de wet.</translation>
    </message>
    <message>
        <source>What the law gives is in euros; nothing is claimed in another currency.</source>
        <translation>Wat de wet geeft is in euro; in een andere valuta wordt niets gevorderd.</translation>
    </message>
    <message>
        <source>Waived; not asked again.</source>
        <translation>Kwijtgescholden; wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>Paid already.</source>
        <translation>Al betaald.</translation>
    </message>
    <message>
        <source>The debtor is not in default yet.</source>
        <translation>De debiteur is nog niet in verzuim.</translation>
    </message>
    <message>
        <source>Not calculated yet.</source>
        <translation>Nog niet berekend.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Collection costs</source>
        <translation>Incassokosten</translation>
    </message>
    <message>
        <source>Fixed compensation</source>
        <translation>Vaste vergoeding</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Herinneringskosten</translation>
    </message>
    <message>
        <source>No rate is known for %1; the message goes, the interest waits.</source>
        <translation>Voor %1 is geen rente bekend; het bericht gaat, de rente wacht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <translation>Vordert %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 × %4 × %n day(s) ÷ 365 = %5</source>
        <translation>
            <numerusform>%1 t/m %2: %3 × %4 × %n dag ÷ 365 = %5</numerusform>
            <numerusform>%1 t/m %2: %3 × %4 × %n dagen ÷ 365 = %5</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed: %1</source>
        <translation>vast: %1</translation>
    </message>
    <message>
        <source>%1 of %2 = %3</source>
        <translation>%1 van %2 = %3</translation>
    </message>
    <message>
        <source>%1 + %2 of %3 = %4</source>
        <translation>%1 + %2 van %3 = %4</translation>
    </message>
    <message>
        <source>raised to the minimum: %1</source>
        <translation>verhoogd tot het minimum: %1</translation>
    </message>
    <message>
        <source>lowered to the maximum: %1</source>
        <translation>verlaagd tot het maximum: %1</translation>
    </message>
    <message>
        <source>of %1 over all invoices of the letter, this one bears %2</source>
        <translation>van %1 over alle facturen van de brief draagt deze %2</translation>
    </message>
    <message>
        <source>paid of it: %1</source>
        <translation>daarvan betaald: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Wettelijke grondslag: %1</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%1 sinds %2: %3</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>Tarief: %1</translation>
    </message>
</context>
<context>
    <name>ProcedureText</name>
    <message>
        <source>First contact after the due date: no invoice to judge yet.</source>
        <translation>Eerste contact na de vervaldatum: nog geen factuur om te beoordelen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n late invoice(s), %1 waited longer than %2 days for a first contact or still wait (%3%).</source>
        <translation>
            <numerusform>Van %n late factuur wachtte er %1 langer dan %2 dagen op een eerste contact, of wacht nog (%3%).</numerusform>
            <numerusform>Van %n late facturen wachtten er %1 langer dan %2 dagen op een eerste contact, of wachten nog (%3%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the first contacts came within %n day(s) after the due date.</source>
        <translation>
            <numerusform>De helft van de eerste contacten was er binnen %n dag na de vervaldatum.</numerusform>
            <numerusform>De helft van de eerste contacten was er binnen %n dagen na de vervaldatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms: no invoice fell due yet.</source>
        <translation>Voorwaarden: er is nog geen factuur vervallen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n invoice(s), %1 went out without agreed terms (%2%).</source>
        <translation>
            <numerusform>Van %n factuur ging er %1 uit zonder overeengekomen voorwaarden (%2%).</numerusform>
            <numerusform>Van %n facturen gingen er %1 uit zonder overeengekomen voorwaarden (%2%).</numerusform>
        </translation>
    </message>
    <message>
        <source>Bounced mail: no mail was sent yet.</source>
        <translation>Onbestelbare e-mail: er is nog geen e-mail verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n mail(s), %1 bounced (%2%).</source>
        <translation>
            <numerusform>Van %n e-mail kwam er %1 terug als onbestelbaar (%2%).</numerusform>
            <numerusform>Van %n e-mails kwamen er %1 terug als onbestelbaar (%2%).</numerusform>
        </translation>
    </message>
    <message>
        <source>Office hours: nothing was sent yet.</source>
        <translation>Verzenduren: er is nog niets verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s), %1 left outside the hours you set, or on a day off (%2%).</source>
        <translation>
            <numerusform>Van %n bericht vertrok er %1 buiten de uren die u instelde of op een vrije dag (%2%).</numerusform>
            <numerusform>Van %n berichten vertrokken er %1 buiten de uren die u instelde of op een vrije dag (%2%).</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the first step after the due date</source>
        <translation>Dagen van de eerste stap na de vervaldatum</translation>
    </message>
    <message>
        <source>Settings ▸ Legal</source>
        <translation>Instellingen ▸ Juridisch</translation>
    </message>
    <message>
        <source>E-mail addresses of debtors</source>
        <translation>E-mailadressen van debiteuren</translation>
    </message>
    <message>
        <source>Settings ▸ Limits of sending</source>
        <translation>Instellingen ▸ Grenzen van versturen</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>aandacht nodig</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>niets te beoordelen</translation>
    </message>
</context>
<context>
    <name>KeepWorkingText</name>
    <message>
        <source>What is due is sent every quarter of an hour while you are logged in.</source>
        <translation>Wat aan de beurt is, wordt elk kwartier verstuurd zolang u bent aangemeld.</translation>
    </message>
    <message>
        <source>This computer has no timer for it, so Tegoed opens when you log in.</source>
        <translation>Deze computer heeft er geen tijdklok voor; daarom opent Tegoed zodra u zich aanmeldt.</translation>
    </message>
    <message>
        <source>Off: what is due leaves while the window is open.</source>
        <translation>Uit: wat aan de beurt is, vertrekt zolang het venster open is.</translation>
    </message>
    <message>
        <source>But %1 is not there any more: switch it on again.</source>
        <translation>Maar %1 is er niet meer: zet het opnieuw aan.</translation>
    </message>
    <message>
        <source>Last run: %1, done.</source>
        <translation>Laatste keer: %1, klaar.</translation>
    </message>
    <message>
        <source>Last run: %1, with something to look at in the outbox (exit code %2).</source>
        <translation>Laatste keer: %1, met iets om na te kijken in het Postvak UIT (afsluitcode %2).</translation>
    </message>
</context>
<context>
    <name>NextStepText</name>
    <message>
        <source>There is no next step.</source>
        <translation>Er is geen volgende stap.</translation>
    </message>
    <message>
        <source>Next step: %1, on this day.</source>
        <translation>Volgende stap: %1, op deze dag.</translation>
    </message>
    <message>
        <source>Next step: %1, on %2 at the earliest.</source>
        <translation>Volgende stap: %1, op zijn vroegst op %2.</translation>
    </message>
    <message>
        <source>Next step: %1, not before something changes.</source>
        <translation>Volgende stap: %1, niet voordat er iets verandert.</translation>
    </message>
    <message>
        <source>Next step: %1, today.</source>
        <translation>Volgende stap: %1, vandaag.</translation>
    </message>
    <message>
        <source>chosen for this debtor</source>
        <translation>gekozen voor deze debiteur</translation>
    </message>
    <message>
        <source>of the customer group</source>
        <translation>van de klantgroep</translation>
    </message>
    <message>
        <source>of the legal track</source>
        <translation>van het juridisch kader</translation>
    </message>
    <message>
        <source>no sequence is assigned</source>
        <translation>geen reeks toegewezen</translation>
    </message>
    <message>
        <source>chosen for this invoice</source>
        <translation>gekozen voor deze factuur</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message numerus="yes">
        <source>%n debtor(s) get their next step earlier</source>
        <translation>
            <numerusform>%n debiteur krijgt de volgende stap eerder</numerusform>
            <numerusform>%n debiteuren krijgen hun volgende stap eerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) get it later</source>
        <translation>
            <numerusform>%n debiteur krijgt die later</numerusform>
            <numerusform>%n debiteuren krijgen die later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) get a step they would not get</source>
        <translation>
            <numerusform>%n debiteur krijgt er een stap bij</numerusform>
            <numerusform>%n debiteuren krijgen er een stap bij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) no longer get a step</source>
        <translation>
            <numerusform>%n debiteur krijgt een stap niet meer</numerusform>
            <numerusform>%n debiteuren krijgen een stap niet meer</numerusform>
        </translation>
    </message>
    <message>
        <source>In the next 30 days nothing changes for anybody.</source>
        <translation>In de komende 30 dagen verandert er voor niemand iets.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n telefoongesprek</numerusform>
            <numerusform>%n telefoongesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s)</source>
        <translation>
            <numerusform>%n overdracht</numerusform>
            <numerusform>%n overdrachten</numerusform>
        </translation>
    </message>
    <message>
        <source>collection costs %1</source>
        <translation>incassokosten %1</translation>
    </message>
    <message>
        <source>No invoice was late.</source>
        <translation>Geen factuur was te laat.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n late invoice(s) %1 were asked for, %2 were paid before anything was asked, %3 wait.</source>
        <translation>
            <numerusform>Van %n te late factuur: gevraagd %1, betaald voordat er iets werd gevraagd %2, wachtend %3.</numerusform>
            <numerusform>Van %n te late facturen: gevraagd %1, betaald voordat er iets werd gevraagd %2, wachtend %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) would have been paid before a step they get under the rules as they are.</source>
        <translation>
            <numerusform>%n factuur zou betaald zijn vóór een stap die zij onder de huidige regels krijgt.</numerusform>
            <numerusform>%n facturen zouden betaald zijn vóór een stap die zij onder de huidige regels krijgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) would have got a step earlier</source>
        <translation>
            <numerusform>%n debiteur had een stap eerder gekregen</numerusform>
            <numerusform>%n debiteuren hadden een stap eerder gekregen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) would have got one later</source>
        <translation>
            <numerusform>%n debiteur had een stap later gekregen</numerusform>
            <numerusform>%n debiteuren hadden een stap later gekregen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) would have got one more</source>
        <translation>
            <numerusform>%n debiteur had een stap meer gekregen</numerusform>
            <numerusform>%n debiteuren hadden een stap meer gekregen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) would have got one less</source>
        <translation>
            <numerusform>%n debiteur had een stap minder gekregen</numerusform>
            <numerusform>%n debiteuren hadden een stap minder gekregen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the past year nothing would have been different for anybody.</source>
        <translation>In het afgelopen jaar was er voor niemand iets anders geweest.</translation>
    </message>
</context>
</TS>
