<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::FirstRunPage</name>
    <message>
        <source>Invoices to begin with</source>
        <translation>Facturen om mee te beginnen</translation>
    </message>
    <message>
        <source>Folder with invoices</source>
        <translation>Map met facturen</translation>
    </message>
    <message>
        <source>Welcome to Tegoed</source>
        <translation>Welkom bij Tegoed</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Country of your company</source>
        <translation>Land van uw bedrijf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Drop your invoices here</source>
        <translation>Sleep uw facturen hierheen</translation>
    </message>
    <message>
        <source>Files or a whole folder: UBL, Factur-X, an export of open items, an audit file. Who owes what and for how long follows from them; your own company too.</source>
        <translation>Bestanden of een hele map: UBL, Factur-X, een export van openstaande posten, een auditfile. Wie u nog moet betalen en hoe lang al volgt daaruit; uw eigen bedrijf ook.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file. Nothing is sent to anybody.</source>
        <translation>Alles blijft op deze computer, in één bestand. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Administratie openen…</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
</TS>
