<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgingAnnouncement</name>
    <message numerus="yes">
        <source>%1, %2, %3 percent, %n item(s), %4 of %5</source>
        <translation>
            <numerusform>%1, %2, %3 percent, %n item, %4 of %5</numerusform>
            <numerusform>%1, %2, %3 percent, %n items, %4 of %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open on %1: %2, %n item(s).</source>
        <translation>
            <numerusform>Open on %1: %2, %n item.</numerusform>
            <numerusform>Open on %1: %2, %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::AgingBars</name>
    <message numerus="yes">
        <source>%1   (%n item(s))</source>
        <translation>
            <numerusform>%1   (%n item)</numerusform>
            <numerusform>%1   (%n items)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PayPattern</name>
    <message numerus="yes">
        <source>Due %1, paid %2: %n day(s) late</source>
        <translation>
            <numerusform>Due %1, paid %2: %n day late</numerusform>
            <numerusform>Due %1, paid %2: %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %1, paid %2: %n day(s) early</source>
        <translation>
            <numerusform>Due %1, paid %2: %n day early</numerusform>
            <numerusform>Due %1, paid %2: %n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days late of the last %n paid invoice(s), oldest first: %1</source>
        <translation>
            <numerusform>Days late of the last %n paid invoice, oldest first: %1</numerusform>
            <numerusform>Days late of the last %n paid invoices, oldest first: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
