<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
            <translation>De&amp;biteur</translation>
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
        <message>
            <source>Back (Alt+Left)</source>
            <translation>Terug (Alt+links)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>Vooruit (Alt+rechts)</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vooruit</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Taal van het programma</translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %n file(s)</source>
            <translation>
                <numerusform>Loslaten om %n bestand te importeren</numerusform>
                <numerusform>Loslaten om %n bestanden te importeren</numerusform>
            </translation>
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
            <source>Pages</source>
            <translation>Pagina's</translation>
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
</TS>
