<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::BankLineNotes</name>
    <message numerus="yes">
        <source>and %n other line(s)</source>
        <translation>
            <numerusform>and %n other line</numerusform>
            <numerusform>and %n other lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid from %1, %n time(s)</source>
        <translation>
            <numerusform>Paid from %1, %n time</numerusform>
            <numerusform>Paid from %1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::BankLinesView</name>
    <message numerus="yes">
        <source>%n bank line(s) booked</source>
        <translation>
            <numerusform>%n bank line booked</numerusform>
            <numerusform>%n bank lines booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s) booked.</source>
        <translation>
            <numerusform>%n bank line booked.</numerusform>
            <numerusform>%n bank lines booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So were %n other(s).</source>
        <translation>
            <numerusform>So was %n other.</numerusform>
            <numerusform>So were %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PaymentsPage</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s) to be matched</source>
        <translation>
            <numerusform>%n bank line to be matched</numerusform>
            <numerusform>%n bank lines to be matched</numerusform>
        </translation>
    </message>
</context>
</TS>
