<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::QuickAddDialog</name>
    <message numerus="yes">
        <source>About what is overdue: %n invoice(s), %1</source>
        <translation>
            <numerusform>About what is overdue: %n invoice, %1</numerusform>
            <numerusform>About what is overdue: %n invoices, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About what is open: %n invoice(s), %1</source>
        <translation>
            <numerusform>About what is open: %n invoice, %1</numerusform>
            <numerusform>About what is open: %n invoices, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::StandingAgreements</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; each stands at its invoice</source>
        <translation>
            <numerusform>and %n more; it stands at its invoice</numerusform>
            <numerusform>and %n more; each stands at its invoice</numerusform>
        </translation>
    </message>
</context>
</TS>
