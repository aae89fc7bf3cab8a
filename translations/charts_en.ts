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
</TS>
