<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CliMatch</name>
    <message numerus="yes">
        <source>%n line(s) booked</source>
        <translation>
            <numerusform>%n line booked</numerusform>
            <numerusform>%n lines booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to be matched</source>
        <translation>
            <numerusform>%n line still to be matched</numerusform>
            <numerusform>%n lines still to be matched</numerusform>
        </translation>
    </message>
</context>
</TS>
