<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::AnswerFiles</name>
    <message numerus="yes">
        <source>Reading %n mail(s)</source>
        <translation>
            <numerusform>Reading %n mail</numerusform>
            <numerusform>Reading %n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) read.</source>
        <translation>
            <numerusform>%n mail read.</numerusform>
            <numerusform>%n mails read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you on the Today page.</source>
        <translation>
            <numerusform>%n waits for you on the Today page.</numerusform>
            <numerusform>%n wait for you on the Today page.</numerusform>
        </translation>
    </message>
</context>
</TS>
