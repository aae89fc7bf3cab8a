<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::InvoicesPage</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invoice(s)</source>
        <translation>
            <numerusform>%1 of %n invoice</numerusform>
            <numerusform>%1 of %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) in all.</source>
        <translation>
            <numerusform>%n invoice in all.</numerusform>
            <numerusform>%n invoices in all.</numerusform>
        </translation>
    </message>
</context>
</TS>
