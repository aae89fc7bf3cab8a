<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::BulkSheet</name>
    <message numerus="yes">
        <source>Making %n message(s)</source>
        <translation>
            <numerusform>Making %n message</numerusform>
            <numerusform>Making %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n part(s))</source>
        <translation>
            <numerusform>(%n part)</numerusform>
            <numerusform>(%n parts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot leave</source>
        <translation>
            <numerusform>%n cannot leave</numerusform>
            <numerusform>%n cannot leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>Send %n message</numerusform>
            <numerusform>Send %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n message(s)</source>
        <translation>
            <numerusform>Sending %n message</numerusform>
            <numerusform>Sending %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at</source>
        <translation>
            <numerusform>%n message to look at</numerusform>
            <numerusform>%n messages to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ComposerDialog</name>
    <message numerus="yes">
        <source>%n copy(copies) of invoices</source>
        <translation>
            <numerusform>%n copy of an invoice</numerusform>
            <numerusform>%n copies of invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n file(s)</source>
        <translation>
            <numerusform>Without the file</numerusform>
            <numerusform>Without the %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::ComposerHead</name>
    <message numerus="yes">
        <source>%1 of %n, together %2</source>
        <translation>
            <numerusform>%1 of %n, together %2</numerusform>
            <numerusform>%1 of %n, together %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue without a reminder so far, the oldest %1.</source>
        <translation>
            <numerusform>%n invoice is overdue without a reminder so far: %1.</numerusform>
            <numerusform>%n invoices are overdue without a reminder so far, the oldest %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The previous reminder was sent; %n invoice(s) still overdue.</source>
        <translation>
            <numerusform>The previous reminder was sent; %n invoice is still overdue.</numerusform>
            <numerusform>The previous reminder was sent; %n invoices are still overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All earlier reminders were sent; %n invoice(s) still overdue.</source>
        <translation>
            <numerusform>All earlier reminders were sent; %n invoice is still overdue.</numerusform>
            <numerusform>All earlier reminders were sent; %n invoices are still overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LetterPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SendDesk</name>
    <message numerus="yes">
        <source>%n letter(s) wait to be printed.</source>
        <translation>
            <numerusform>%n letter waits to be printed.</numerusform>
            <numerusform>%n letters wait to be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are planned for %1.</source>
        <translation>
            <numerusform>%n message is planned for %1.</numerusform>
            <numerusform>%n messages are planned for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) leave in %1.</source>
        <translation>
            <numerusform>%n message leaves in %1.</numerusform>
            <numerusform>%n messages leave in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be taken back any more.</source>
        <translation>
            <numerusform>%n message could not be taken back any more.</numerusform>
            <numerusform>%n messages could not be taken back any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken back; nothing was sent.</source>
        <translation>
            <numerusform>%n message taken back; nothing was sent.</numerusform>
            <numerusform>%n messages taken back; nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed. Posted? Their terms run from the day they are posted.</source>
        <translation>
            <numerusform>%n letter printed. Posted? Its term runs from the day it is posted.</numerusform>
            <numerusform>%n letters printed. Posted? Their terms run from the day they are posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::SmsPreview</name>
    <message numerus="yes">
        <source>%n part(s), %1 left in the last one · %2</source>
        <translation>
            <numerusform>%n part, %1 left · %2</numerusform>
            <numerusform>%n parts, %1 left in the last one · %2</numerusform>
        </translation>
    </message>
</context>
</TS>
