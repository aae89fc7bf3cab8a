<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CliDue</name>
    <message numerus="yes">
        <source>%n payment(s) matched for certain, %1. To book them: %2</source>
        <translation>
            <numerusform>%n payment matched for certain, %1. To book it: %2</numerusform>
            <numerusform>%n payments matched for certain, %1. To book them: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to look at, %1. To see them: %2</source>
        <translation>
            <numerusform>%n payment to look at, %1. To see it: %2</numerusform>
            <numerusform>%n payments to look at, %1. To see them: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in from the watched folder. To see them: %1</source>
        <translation>
            <numerusform>%n file came in from the watched folder. To see it: %1</numerusform>
            <numerusform>%n files came in from the watched folder. To see them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) came in long overdue and begin at the first reminder. To put them on the step that fits their age: tegoed-cli rule start --at fitting</source>
        <translation>
            <numerusform>%n invoice came in long overdue and begins at the first reminder. To put it on the step that fits its age: tegoed-cli rule start --at fitting</numerusform>
            <numerusform>%n invoices came in long overdue and begin at the first reminder. To put them on the step that fits their age: tegoed-cli rule start --at fitting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliRule</name>
    <message numerus="yes">
        <source>%n invoice(s) start.</source>
        <translation>
            <numerusform>%n invoice starts.</numerusform>
            <numerusform>%n invoices start.</numerusform>
        </translation>
    </message>
</context>
</TS>
