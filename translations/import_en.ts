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
    <message numerus="yes">
        <source>Comparing %n statement file(s) with the book</source>
        <translation>
            <numerusform>Comparing %n statement file with the book</numerusform>
            <numerusform>Comparing %n statement files with the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n bank line(s)</source>
        <translation>
            <numerusform>import of %n bank line</numerusform>
            <numerusform>import of %n bank lines</numerusform>
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
<context>
    <name>tegoed::ui::StatementCheckView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only announced by the bank, not counted</source>
        <translation>
            <numerusform>%n only announced by the bank, not counted</numerusform>
            <numerusform>%n only announced by the bank, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also bring in %n line(s) that are perhaps there already</source>
        <translation>
            <numerusform>Also bring in %n line that is perhaps there already</numerusform>
            <numerusform>Also bring in %n lines that are perhaps there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
