<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::TodayModel</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2</source>
        <translation>
            <numerusform>%1: %n row, %2</numerusform>
            <numerusform>%1: %n rows, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) matched for certain</source>
        <translation>
            <numerusform>%n payment matched for certain</numerusform>
            <numerusform>%n payments matched for certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at</source>
        <translation>
            <numerusform>%n payment to look at</numerusform>
            <numerusform>%n payments to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the watched folder did not come in</source>
        <translation>
            <numerusform>%n file in the watched folder did not come in</numerusform>
            <numerusform>%n files in the watched folder did not come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in from the watched folder</source>
        <translation>
            <numerusform>%n file came in from the watched folder</numerusform>
            <numerusform>%n files came in from the watched folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n invoice(s) were overdue already when they came in. Where do they begin? Nothing leaves before you approve it.</source>
        <translation>
            <numerusform>%n invoice was overdue already when it came in. Where does it begin? Nothing leaves before you approve it.</numerusform>
            <numerusform>%n invoices were overdue already when they came in. Where do they begin? Nothing leaves before you approve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) begin</source>
        <translation>
            <numerusform>%n invoice begins</numerusform>
            <numerusform>%n invoices begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to look at before they leave</source>
        <translation>
            <numerusform>%n message to look at before it leaves</numerusform>
            <numerusform>%n messages to look at before they leave</numerusform>
        </translation>
    </message>
</context>
</TS>
