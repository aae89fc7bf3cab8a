<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>tegoed::ui::BookActions</name>
        <message>
            <source>Tegoed books (*.tegoed)</source>
            <translation>Tegoed-administraties (*.tegoed)</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Back-up maken</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Back-up wordt gemaakt</translation>
        </message>
        <message>
            <source>The backup is made and checked: %1</source>
            <translation>De back-up is gemaakt en gecontroleerd: %1</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Back-up terugzetten</translation>
        </message>
        <message>
            <source>The backup becomes a new book: %1</source>
            <translation>De back-up wordt een nieuwe administratie: %1</translation>
        </message>
        <message>
            <source>What is there now is kept aside under another name. Nothing is sent from the restored book until you say that it is the real one.</source>
            <translation>Wat daar nu staat, blijft onder een andere naam bewaard. Uit de teruggezette administratie wordt niets verstuurd tot u zegt dat zij de echte is.</translation>
        </message>
        <message>
            <source>Nothing is sent from the restored book until you say that it is the real one.</source>
            <translation>Uit de teruggezette administratie wordt niets verstuurd tot u zegt dat zij de echte is.</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>&amp;Do not restore</source>
            <translation>&amp;Niet terugzetten</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>Kies de back-up</translation>
        </message>
        <message>
            <source>Restore it as</source>
            <translation>Terugzetten als</translation>
        </message>
        <message>
            <source>This is the book that is open now. Choose another name; then both stay.</source>
            <translation>Dit is de administratie die nu open is. Kies een andere naam; dan blijven beide bestaan.</translation>
        </message>
        <message>
            <source>Restoring a backup</source>
            <translation>Back-up wordt teruggezet</translation>
        </message>
        <message>
            <source>Checking the book</source>
            <translation>Administratie wordt gecontroleerd</translation>
        </message>
        <message>
            <source>Open a book read-only</source>
            <translation>Administratie alleen-lezen openen</translation>
        </message>
        <message>
            <source>Open a book</source>
            <translation>Administratie openen</translation>
        </message>
        <message>
            <source>&amp;New book…</source>
            <translation>&amp;Nieuwe administratie…</translation>
        </message>
        <message>
            <source>&amp;Open a book…</source>
            <translation>Administratie &amp;openen…</translation>
        </message>
        <message>
            <source>Open &amp;read-only…</source>
            <translation>Alleen-&amp;lezen openen…</translation>
        </message>
        <message>
            <source>Open the &amp;sample book</source>
            <translation>&amp;Voorbeeldadministratie openen</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>&amp;Back-up maken…</translation>
        </message>
        <message>
            <source>Res&amp;tore a backup…</source>
            <translation>Back-up &amp;terugzetten…</translation>
        </message>
        <message>
            <source>&amp;Check the book</source>
            <translation>Administratie &amp;controleren</translation>
        </message>
        <message>
            <source>C&amp;lose the book</source>
            <translation>Administratie &amp;sluiten</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::BookCheckDialog</name>
        <message>
            <source>Check of the book</source>
            <translation>Controle van de administratie</translation>
        </message>
        <message>
            <source>All is well: every sum, every chain and every document in this book is as it should be.</source>
            <translation>Alles is in orde: elke som, elke keten en elk document in deze administratie klopt.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) found. Make a copy of the file, then restore the newest backup that passes this check.</source>
            <translation>
                <numerusform>%n verschil gevonden. Maak een kopie van het bestand en zet dan de nieuwste back-up terug die deze controle doorstaat.</numerusform>
                <numerusform>%n verschillen gevonden. Maak een kopie van het bestand en zet dan de nieuwste back-up terug die deze controle doorstaat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked: %1 invoices, %2 allocations, %3 events, %4 documents.
Fingerprint of the content: %5</source>
            <translation>Gecontroleerd: %1 facturen, %2 afletteringen, %3 gebeurtenissen, %4 documenten.
Vingerafdruk van de inhoud: %5</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat er gevonden is</translation>
        </message>
        <message>
            <source>C&amp;opy the report</source>
            <translation>Rapport &amp;kopiëren</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::NewBookDialog</name>
        <message>
            <source>Folder of the book</source>
            <translation>Map van de administratie</translation>
        </message>
        <message>
            <source>New book</source>
            <translation>Nieuwe administratie</translation>
        </message>
        <message>
            <source>A book holds everything of one company: debtors, invoices, payments and what was agreed. It is one file, on this computer. Numbers and account of your company are read from the first invoices.</source>
            <translation>Een administratie bevat alles van één bedrijf: debiteuren, facturen, betalingen en wat er is afgesproken. Zij is één bestand op deze computer. Nummers en rekening van uw bedrijf worden uit de eerste facturen gelezen.</translation>
        </message>
        <message>
            <source>&amp;Name of the company</source>
            <translation>&amp;Naam van het bedrijf</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Map</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Bladeren…</translation>
        </message>
        <message>
            <source>&amp;Country of the company</source>
            <translation>&amp;Land van het bedrijf</translation>
        </message>
        <message>
            <source>Usual &amp;payment term</source>
            <translation>Gebruikelijke &amp;betalingstermijn</translation>
        </message>
        <message>
            <source> days</source>
            <translation> dagen</translation>
        </message>
        <message>
            <source>&amp;Make the book</source>
            <translation>Administratie &amp;maken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>tegoed::ui::StartPage</name>
        <message>
            <source>Who owes you what, and for how long.</source>
            <translation>Wie is u wat schuldig, en hoe lang al.</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Eerder geopend</translation>
        </message>
        <message>
            <source>&amp;New book…</source>
            <translation>&amp;Nieuwe administratie…</translation>
        </message>
        <message>
            <source>&amp;Open a book…</source>
            <translation>Administratie &amp;openen…</translation>
        </message>
        <message>
            <source>Look at the &amp;sample</source>
            <translation>&amp;Voorbeeld bekijken</translation>
        </message>
    </context>
</TS>
