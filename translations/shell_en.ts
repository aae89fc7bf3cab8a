<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LettersToPrint</name>
    <message numerus="yes">
        <source>%n letter(s) stay here: something changed since they were approved. The outbox says what.</source>
        <translation>
            <numerusform>%n letter stays here: something changed since it was approved. The outbox says what.</numerusform>
            <numerusform>%n letters stay here: something changed since they were approved. The outbox says what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) should not go into the letterbox any more.</source>
        <translation>
            <numerusform>%n letter should not go into the letterbox any more.</numerusform>
            <numerusform>%n letters should not go into the letterbox any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the other %n</source>
        <translation>
            <numerusform>Only the other %n</numerusform>
            <numerusform>Only the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MainWindow</name>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>Drop to import %n file</numerusform>
            <numerusform>Drop to import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::PagedTableView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n to do</numerusform>
            <numerusform>%1, %n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::StripStack</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TaskPanel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
