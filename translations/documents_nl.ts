<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>tegoed::ui::DocumentList</name>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Open a file from outside</source>
        <translation>Bestand van buiten openen</translation>
    </message>
    <message>
        <source>%1 came from outside and is not a PDF or a picture. Open it only if you know what it is.</source>
        <translation>%1 komt van buiten en is geen pdf of afbeelding. Open het alleen als u weet wat het is.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Niet openen</translation>
    </message>
    <message>
        <source>No program is set up to show %1. Save it and open it yourself.</source>
        <translation>Er is geen programma ingesteld om %1 te tonen. Sla het op en open het zelf.</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Document opslaan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Geen documenten.</translation>
    </message>
    <message>
        <source>No documents yet. Drop a file here, or choose one.</source>
        <translation>Nog geen documenten. Sleep een bestand hierheen, of kies er een.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Bestand bijvoegen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
</context>
</TS>
