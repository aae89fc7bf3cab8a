<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BehaviourText</name>
    <message numerus="yes">
        <source>%1 % of %n paid invoice(s) on time</source>
        <translation>
            <numerusform>%1 % of %n paid invoice on time</numerusform>
            <numerusform>%1 % of %n paid invoices on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) kept</source>
        <translation>
            <numerusform>%1 of %n promise kept</numerusform>
            <numerusform>%1 of %n promises kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n payment plan(s) kept</source>
        <translation>
            <numerusform>%1 of %n payment plan kept</numerusform>
            <numerusform>%1 of %n payment plans kept</numerusform>
        </translation>
    </message>
</context>
</TS>
