<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::DebtorActions</name>
    <message numerus="yes">
        <source>%n debtor(s) settled as business</source>
        <translation>
            <numerusform>%n debtor settled as business</numerusform>
            <numerusform>%n debtors settled as business</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) settled as consumer</source>
        <translation>
            <numerusform>%n debtor settled as consumer</numerusform>
            <numerusform>%n debtors settled as consumer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorDataView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorDetailView</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open invoices less credits on %1. %n open invoice(s).</source>
        <translation>
            <numerusform>Open invoices less credits on %1. %n open invoice.</numerusform>
            <numerusform>Open invoices less credits on %1. %n open invoices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::DebtorListView</name>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debtor</numerusform>
            <numerusform>%n debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n debtor(s)</source>
        <translation>
            <numerusform>%1 of %n debtor</numerusform>
            <numerusform>%1 of %n debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) in all.</source>
        <translation>
            <numerusform>%n debtor in all.</numerusform>
            <numerusform>%n debtors in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n debtor(s) it was guessed whether they are a business or a consumer. Select those of one kind and settle it.</source>
        <translation>
            <numerusform>Of %n debtor it was guessed whether they are a business or a consumer. Select those of one kind and settle it.</numerusform>
            <numerusform>Of %n debtors it was guessed whether they are a business or a consumer. Select those of one kind and settle it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TimelineModel</name>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n event</numerusform>
            <numerusform>%1 · %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <translation>
            <numerusform>%n time: %1</numerusform>
            <numerusform>%n times: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::CustomerGroupDialog</name>
    <message numerus="yes">
        <source>Customer group of %n debtor(s)</source>
        <translation>
            <numerusform>Customer group of %n debtor</numerusform>
            <numerusform>Customer group of %n debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) out of their customer group</source>
        <translation>
            <numerusform>%n debtor out of its customer group</numerusform>
            <numerusform>%n debtors out of their customer group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) in customer group %1</source>
        <translation>
            <numerusform>%n debtor in customer group %1</numerusform>
            <numerusform>%n debtors in customer group %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindingText</name>
    <message numerus="yes">
        <source>%1 of %n open invoice(s)</source>
        <translation>
            <numerusform>%1 of %n open invoice</numerusform>
            <numerusform>%1 of %n open invoices</numerusform>
        </translation>
    </message>
</context>
</TS>
