<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CliBookCare</name>
    <message numerus="yes">
        <source>%n problem(s) found. Restore a backup, or send this report to support.</source>
        <translation>
            <numerusform>%n problem found. Restore a backup, or send this report to support.</numerusform>
            <numerusform>%n problems found. Restore a backup, or send this report to support.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliDebtor</name>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debtor</numerusform>
            <numerusform>%n debtors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliImport</name>
    <message numerus="yes">
        <source>… and %n more; --json lists all</source>
        <translation>
            <numerusform>… and %n more; --json lists all</numerusform>
            <numerusform>… and %n more; --json lists all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s)</source>
        <translation>
            <numerusform>%n debtor</numerusform>
            <numerusform>%n debtors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new debtor(s)</source>
        <translation>
            <numerusform>%n new debtor</numerusform>
            <numerusform>%n new debtors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliInvoice</name>
    <message numerus="yes">
        <source>%n invoice(s) and credit note(s)</source>
        <translation>
            <numerusform>%n invoice or credit note</numerusform>
            <numerusform>%n invoices and credit notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliLetters</name>
    <message numerus="yes">
        <source>%n letter(s) stay here: something changed since they were approved. “outbox list” says what.</source>
        <translation>
            <numerusform>%n letter stays here: something changed since it was approved. “outbox list” says what.</numerusform>
            <numerusform>%n letters stay here: something changed since they were approved. “outbox list” says what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed. Say “letters posted” when they are in the letterbox.</source>
        <translation>
            <numerusform>%n letter printed. Say “letters posted” when it is in the letterbox.</numerusform>
            <numerusform>%n letters printed. Say “letters posted” when they are in the letterbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) posted on %1.</source>
        <translation>
            <numerusform>%n letter posted on %1.</numerusform>
            <numerusform>%n letters posted on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliOutbox</name>
    <message numerus="yes">
        <source>%n message(s) could not be taken back any more.</source>
        <translation>
            <numerusform>%n message could not be taken back any more.</numerusform>
            <numerusform>%n messages could not be taken back any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliOutboxSend</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an unknown outcome</source>
        <translation>
            <numerusform>%n with an unknown outcome</numerusform>
            <numerusform>%n with an unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n withheld</numerusform>
            <numerusform>%n withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be tried again</source>
        <translation>
            <numerusform>%n to be tried again</numerusform>
            <numerusform>%n to be tried again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliSms</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the GSM alphabet</source>
        <translation>
            <numerusform>%n character of the GSM alphabet</numerusform>
            <numerusform>%n characters of the GSM alphabet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of Unicode</source>
        <translation>
            <numerusform>%n character of Unicode</numerusform>
            <numerusform>%n characters of Unicode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in the last message</source>
        <translation>
            <numerusform>%n left in the last message</numerusform>
            <numerusform>%n left in the last message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With plain characters (%n message(s)):</source>
        <translation>
            <numerusform>With plain characters (%n message):</numerusform>
            <numerusform>With plain characters (%n messages):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) checked</source>
        <translation>
            <numerusform>%n text checked</numerusform>
            <numerusform>%n texts checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1</source>
        <translation>
            <numerusform>%n text written to %1</numerusform>
            <numerusform>%n texts written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved</source>
        <translation>
            <numerusform>%n text saved</numerusform>
            <numerusform>%n texts saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
</TS>
