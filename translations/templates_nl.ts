<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>TextNames</name>
    <message>
        <source>friendly</source>
        <translation>vriendelijk</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutraal</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>zakelijk-streng</translation>
    </message>
    <message>
        <source>All other debtors</source>
        <translation>Alle andere debiteuren</translation>
    </message>
    <message>
        <source>Building block “%1”</source>
        <translation>Bouwsteen “%1”</translation>
    </message>
    <message>
        <source>Subject, position %1</source>
        <translation>Onderwerp, positie %1</translation>
    </message>
    <message>
        <source>Line %1, position %2</source>
        <translation>Regel %1, positie %2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Bedoelt u “%1”?</translation>
    </message>
    <message>
        <source>These texts are an aid, not legal advice. You remain responsible for the content and for when you send it. Have them checked if in doubt.</source>
        <translation>Deze teksten zijn een hulpmiddel en geen juridisch advies. U blijft zelf verantwoordelijk voor de inhoud en het moment van verzending. Laat ze bij twijfel controleren.</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LanguagesDialog</name>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Uitzetten</translation>
    </message>
    <message>
        <source>&amp;Words per country…</source>
        <translation>&amp;Woorden per land…</translation>
    </message>
    <message>
        <source>A new language begins as a copy of another one, which you then translate.</source>
        <translation>Een nieuwe taal begint als kopie van een andere, die u daarna vertaalt.</translation>
    </message>
    <message>
        <source>&amp;New language</source>
        <translation>&amp;Nieuwe taal</translation>
    </message>
    <message>
        <source>&amp;copy of</source>
        <translation>&amp;kopie van</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Languages of the texts</source>
        <translation>Talen van de teksten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Two letters: fr, de, pl</source>
        <translation>Twee letters: fr, de, pl</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgezet</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Aanzetten</translation>
    </message>
    <message>
        <source>At least one language stays in use</source>
        <translation>Minstens één taal blijft in gebruik</translation>
    </message>
    <message>
        <source>language “%1” switched on</source>
        <translation>taal “%1” aangezet</translation>
    </message>
    <message>
        <source>language “%1” switched off</source>
        <translation>taal “%1” uitgezet</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and building block(s) copied to “%1”; translate them before you use them.</source>
        <translation>
            <numerusform>%n tekst of bouwsteen gekopieerd naar “%1”; vertaal die voordat u hem gebruikt.</numerusform>
            <numerusform>%n teksten en bouwstenen gekopieerd naar “%1”; vertaal ze voordat u ze gebruikt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PlaceholderDialog</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Invulveld invoegen</translation>
    </message>
    <message>
        <source>Search name, meaning or example</source>
        <translation>Zoek op naam, betekenis of voorbeeld</translation>
    </message>
    <message>
        <source>Search in placeholders</source>
        <translation>Zoeken in invulvelden</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Invulvelden</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Invulveld</translation>
    </message>
    <message>
        <source>repeats what stands inside for each row</source>
        <translation>herhaalt wat erin staat voor elke regel</translation>
    </message>
    <message>
        <source>shows what stands inside when it is so</source>
        <translation>toont wat erin staat als het zo is</translation>
    </message>
    <message>
        <source>Word that differs per country</source>
        <translation>Woord dat per land verschilt</translation>
    </message>
    <message>
        <source>Building block “%1”</source>
        <translation>Bouwsteen “%1”</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not saved</source>
        <translation>
            <numerusform>%n tekst niet bewaard</numerusform>
            <numerusform>%n teksten niet bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>text “%1” changed</source>
        <translation>tekst “%1” gewijzigd</translation>
    </message>
    <message>
        <source>original of “%1” restored</source>
        <translation>oorspronkelijke tekst van “%1” teruggezet</translation>
    </message>
    <message>
        <source>Checking all texts</source>
        <translation>Alle teksten nakijken</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>Tekst &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Check all texts</source>
        <translation>Alle teksten &amp;nakijken</translation>
    </message>
    <message>
        <source>&amp;Languages of the texts…</source>
        <translation>&amp;Talen van de teksten…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TextCheckList</name>
    <message numerus="yes">
        <source>%n text(s) checked: nothing to remark</source>
        <translation>
            <numerusform>%n tekst nagekeken: geen opmerkingen</numerusform>
            <numerusform>%n teksten nagekeken: geen opmerkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keep(s) a message back</source>
        <translation>
            <numerusform>%n houdt een bericht tegen</numerusform>
            <numerusform>%n houden een bericht tegen</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Close the result of the check</source>
        <translation>Uitkomst van het nakijken sluiten</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Uitkomst van het nakijken</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Legal track</source>
        <translation>Juridisch spoor</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TextEditor</name>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Bewaar of verwerp eerst uw wijzigingen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>“%1” gebruiken</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Onder&amp;werp</translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Wat bij het nakijken opvalt</translation>
    </message>
    <message>
        <source>Insert &amp;placeholder…</source>
        <translation>In&amp;vulveld invoegen…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Wijzigingen ver&amp;werpen</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versies…</translation>
    </message>
    <message>
        <source>&amp;Restore original</source>
        <translation>&amp;Oorspronkelijke tekst</translation>
    </message>
    <message>
        <source>as the stage: %1</source>
        <translation>zoals het stadium: %1</translation>
    </message>
    <message>
        <source>as the stage</source>
        <translation>zoals het stadium</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>een eigen tekst</translation>
    </message>
    <message>
        <source>the same as of %1</source>
        <translation>dezelfde als %1</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TextPreview</name>
    <message>
        <source>The preview shows as soon as the mistake is mended.</source>
        <translation>Het voorbeeld verschijnt zodra de fout hersteld is.</translation>
    </message>
    <message>
        <source>This is how it was before the mistake.</source>
        <translation>Zo was het vóór de fout.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the alphabet of SMS: %1</source>
        <translation>buiten het alfabet van sms: %1</translation>
    </message>
    <message>
        <source>As it arrives</source>
        <translation>Zoals het aankomt</translation>
    </message>
    <message>
        <source>Example values — type a debtor&apos;s name for real ones</source>
        <translation>Voorbeeldwaarden — typ de naam van een debiteur voor echte</translation>
    </message>
    <message>
        <source>Debtor of the preview</source>
        <translation>Debiteur van het voorbeeld</translation>
    </message>
    <message>
        <source>Back to example values</source>
        <translation>Terug naar voorbeeldwaarden</translation>
    </message>
    <message>
        <source>Example &amp;for</source>
        <translation>&amp;Voorbeeld voor</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TextTree</name>
    <message>
        <source>Building blocks</source>
        <translation>Bouwstenen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet bewaard</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgezet</translation>
    </message>
    <message>
        <source>Search in the texts</source>
        <translation>Zoeken in de teksten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::VersionsDialog</name>
    <message>
        <source>Subject: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Tone: %1</source>
        <translation>Toon: %1</translation>
    </message>
    <message>
        <source>The same as of %1</source>
        <translation>Dezelfde als %1</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Deze versie &amp;terugzetten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versies van %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
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
        <source>Differences with the text in use</source>
        <translation>Verschillen met de tekst die in gebruik is</translation>
    </message>
    <message>
        <source>came with Tegoed</source>
        <translation>meegeleverd met Tegoed</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>de oorspronkelijke</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · in gebruik</translation>
    </message>
    <message>
        <source>Save or discard your changes first</source>
        <translation>Bewaar of verwerp eerst uw wijzigingen</translation>
    </message>
    <message>
        <source>This version is in use</source>
        <translation>Deze versie is in gebruik</translation>
    </message>
    <message>
        <source>What changed from version %1 (−) to the one in use (+)</source>
        <translation>Wat er veranderde van versie %1 (−) naar die in gebruik (+)</translation>
    </message>
    <message>
        <source>version %1 of “%2” restored</source>
        <translation>versie %1 van “%2” teruggezet</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::WordsDialog</name>
    <message>
        <source>These words follow the country of the debtor.</source>
        <translation>Deze woorden volgen het land van de debiteur.</translation>
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
        <source>Words per country: %1</source>
        <translation>Woorden per land: %1</translation>
    </message>
    <message>
        <source>Words per country</source>
        <translation>Woorden per land</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Invulveld</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>word “%1” changed</source>
        <translation>woord “%1” gewijzigd</translation>
    </message>
</context>
</TS>
