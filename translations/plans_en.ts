<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CliBehaviour</name>
    <message numerus="yes">
        <source>%n paid invoice(s)</source>
        <translation>
            <numerusform>%n paid invoice</numerusform>
            <numerusform>%n paid invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) more than %1 days late</source>
        <translation>
            <numerusform>%n invoice more than %1 days late</numerusform>
            <numerusform>%n invoices more than %1 days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue, the oldest %1 days</source>
        <translation>
            <numerusform>%n invoice overdue, the oldest %1 days</numerusform>
            <numerusform>%n invoices overdue, the oldest %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) not kept</source>
        <translation>
            <numerusform>%n promise not kept</numerusform>
            <numerusform>%n promises not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment plan(s) not kept</source>
        <translation>
            <numerusform>%n payment plan not kept</numerusform>
            <numerusform>%n payment plans not kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliPlan</name>
    <message numerus="yes">
        <source>%n paid invoice(s)</source>
        <translation>
            <numerusform>%n paid invoice</numerusform>
            <numerusform>%n paid invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n part(s) make no plan.</source>
        <translation>
            <numerusform>%n part makes no plan.</numerusform>
            <numerusform>%n parts make no plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are too many; the limit is %1.</source>
        <translation>
            <numerusform>%n part is too many; the limit is %1.</numerusform>
            <numerusform>%n parts are too many; the limit is %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
