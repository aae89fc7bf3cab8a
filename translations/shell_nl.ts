<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BesideWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>LettersToPrint</name>
    <message numerus="yes">
        <source>%n letter(s) stay here: something changed since they were approved. The outbox says what.</source>
        <translation>
            <numerusform>%n brief blijft hier: er is iets veranderd sinds de goedkeuring. Het Postvak UIT zegt wat.</numerusform>
            <numerusform>%n brieven blijven hier: er is iets veranderd sinds de goedkeuring. Het Postvak UIT zegt wat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… en nog %n.</numerusform>
            <numerusform>… en nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gepost</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) should not go into the letterbox any more.</source>
        <translation>
            <numerusform>%n brief hoort niet meer in de brievenbus.</numerusform>
            <numerusform>%n brieven horen niet meer in de brievenbus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the other %n</source>
        <translation>
            <numerusform>Alleen de andere %n</numerusform>
            <numerusform>Alleen de andere %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All are posted already</source>
        <translation>Ze zijn allemaal al gepost</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
</context>
<context>
    <name>tegoed::desktop::DesktopProgram</name>
    <message>
        <source>Making the sample book…</source>
        <translation>De voorbeeldadministratie wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AboutDialog</name>
    <message>
        <source>About Tegoed</source>
        <translation>Over Tegoed</translation>
    </message>
    <message>
        <source>Mark of Tegoed</source>
        <translation>Merkteken van Tegoed</translation>
    </message>
    <message>
        <source>Who owes you what, and for how long. Tegoed helps small businesses in the Netherlands and Belgium to get their invoices paid.

Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt %1.</source>
        <translation>Wie is u wat schuldig, en hoe lang al. Tegoed helpt kleine bedrijven in Nederland en België om hun facturen betaald te krijgen.

Vrije software onder de GNU General Public License, versie 3 of later, zonder enige garantie. Gemaakt met Qt %1.</translation>
    </message>
    <message>
        <source>This book: %1
Book format: %2</source>
        <translation>Deze administratie: %1
Formaat van de administratie: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Administratie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Debtor</source>
        <translation>Deb&amp;iteur</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Factuur</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapporten</translation>
    </message>
    <message>
        <source>E&amp;xtra</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Kiezen uit de kalender</translation>
    </message>
    <message>
        <source>A day: 31-12, 31-12-2026, -30, today, end of last month</source>
        <translation>Een dag: 31-12, 31-12-2026, -30, vandaag, eind vorige maand</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorPicker</name>
    <message>
        <source>Name, number or city</source>
        <translation>Naam, nummer of plaats</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::InlineStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MainWindow</name>
    <message>
        <source>%1 (SAMPLE) – Tegoed</source>
        <translation>%1 (VOORBEELD) – Tegoed</translation>
    </message>
    <message>
        <source>%1 – Tegoed</source>
        <translation>%1 – Tegoed</translation>
    </message>
    <message>
        <source>This is the sample book: everybody in it is made up. Try what you like.</source>
        <translation>Dit is de voorbeeldadministratie: iedereen erin is verzonnen. Probeer wat u wilt.</translation>
    </message>
    <message>
        <source>This book is open read-only; nothing can be changed.</source>
        <translation>Deze administratie is alleen-lezen geopend; er kan niets worden gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>Loslaten om %n bestand te importeren</numerusform>
            <numerusform>Loslaten om %n bestanden te importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the real one</source>
        <translation>Dit is de echte</translation>
    </message>
    <message>
        <source>Work is still running</source>
        <translation>Er loopt nog werk</translation>
    </message>
    <message>
        <source>“%1” is not finished.</source>
        <translation>“%1” is nog niet klaar.</translation>
    </message>
    <message>
        <source>Stopping it leaves the book as it was before this work.</source>
        <translation>Stoppen laat de administratie zoals zij voor dit werk was.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stoppen en sluiten</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Doorwerken</translation>
    </message>
    <message>
        <source>Checking the file of the book</source>
        <translation>Bestand van de administratie wordt gecontroleerd</translation>
    </message>
    <message>
        <source>The file of this book is damaged, so nothing is written to it any more. Keep the file as it is and restore the newest backup that passes the check; what can still be read, you can export.</source>
        <translation>Het bestand van deze administratie is beschadigd; er wordt daarom niets meer in geschreven. Bewaar het bestand zoals het is en zet de nieuwste back-up terug die de controle doorstaat; wat nog te lezen is, kunt u exporteren.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vooruit (Alt+rechts)</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Search debtors, invoices, amounts and commands (%1)</source>
        <translation>Zoek debiteuren, facturen, bedragen en opdrachten (%1)</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PagedTableView</name>
    <message>
        <source>Restore the standard columns</source>
        <translation>Standaardkolommen herstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SearchDialog</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Name, number, amount, phone, e-mail, IBAN, page or command</source>
        <translation>Naam, nummer, bedrag, telefoon, e-mail, IBAN, pagina of opdracht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, a number or an amount.</source>
        <translation>Niets gevonden. Probeer een deel van een naam, een nummer of een bedrag.</translation>
    </message>
    <message>
        <source># invoices only · @ debtors only · &gt; commands only</source>
        <translation># alleen facturen · @ alleen debiteuren · &gt; alleen opdrachten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ShellActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>O&amp;pnieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>Zoeken in deze &amp;lijst</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>Overal &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;New on this page…</source>
        <translation>&amp;Nieuw op deze pagina…</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>Deze weergave &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Print this view…</source>
        <translation>Deze weergave a&amp;fdrukken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Af&amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Opnieuw &amp;lezen</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Tekst &amp;groter</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Tekst &amp;kleiner</translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation>Tekst n&amp;ormale grootte</translation>
    </message>
    <message>
        <source>Show the side&amp;bar</source>
        <translation>&amp;Zijbalk tonen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Volledig sc&amp;herm</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Volgend &amp;deel van het venster</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Vorig d&amp;eel van het venster</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Tegoed</source>
        <translation>&amp;Over Tegoed</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Zoeken in de sneltoetsen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::Sidebar</name>
    <message>
        <source>WORK</source>
        <translation>WERK</translation>
    </message>
    <message>
        <source>INSIGHT</source>
        <translation>INZICHT</translation>
    </message>
    <message>
        <source>SET UP</source>
        <translation>INRICHTING</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n te doen</numerusform>
            <numerusform>%1, %n te doen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::StripStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>nog %n melding</numerusform>
            <numerusform>nog %n meldingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TaskPanel</name>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: wordt gestopt…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>nog %n wachtend</numerusform>
            <numerusform>nog %n wachtend</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 annuleren</translation>
    </message>
</context>
<context>
    <name>tegoed::ui::WindowStatus</name>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Ongedaan maken (%1)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Openstaand %1</translation>
    </message>
    <message>
        <source>What all debtors together owe today, minus their credits</source>
        <translation>Wat alle debiteuren samen vandaag schuldig zijn, min hun tegoeden</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>VOORBEELD</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>ALLEEN LEZEN</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Taal van het programma</translation>
    </message>
</context>
</TS>
