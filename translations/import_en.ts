<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::ColumnsView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ImportCheckView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them imported before</source>
        <translation>
            <numerusform>%n of them imported before</numerusform>
            <numerusform>%n of them imported before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new debtor(s)</source>
        <translation>
            <numerusform>%n new debtor</numerusform>
            <numerusform>%n new debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ImportPage</name>
    <message numerus="yes">
        <source>Reading and checking %n file(s)</source>
        <translation>
            <numerusform>Reading and checking %n file</numerusform>
            <numerusform>Reading and checking %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n record(s)</source>
        <translation>
            <numerusform>import of %n record</numerusform>
            <numerusform>import of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ImportResultView</name>
    <message numerus="yes">
        <source>%1 is owed to you by %n debtor(s); the oldest invoice has been due since %2.</source>
        <translation>
            <numerusform>%1 is owed to you by %n debtor; the oldest invoice has been due since %2.</numerusform>
            <numerusform>%1 is owed to you by %n debtors; the oldest invoice has been due since %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is owed to you by %n debtor(s); nothing is overdue.</source>
        <translation>
            <numerusform>%1 is owed to you by %n debtor; nothing is overdue.</numerusform>
            <numerusform>%1 is owed to you by %n debtors; nothing is overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new debtor(s)</source>
        <translation>
            <numerusform>%n new debtor</numerusform>
            <numerusform>%n new debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) kept</source>
        <translation>
            <numerusform>%n document kept</numerusform>
            <numerusform>%n documents kept</numerusform>
        </translation>
    </message>
</context>
</TS>
