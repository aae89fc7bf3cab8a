<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::LanguagesDialog</name>
    <message numerus="yes">
        <source>%n text(s) and building block(s) copied to “%1”; translate them before you use them.</source>
        <translation>
            <numerusform>%n text or building block copied to “%1”; translate it before you use it.</numerusform>
            <numerusform>%n texts and building blocks copied to “%1”; translate them before you use them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TemplatesPage</name>
    <message numerus="yes">
        <source>%n text(s) not saved</source>
        <translation>
            <numerusform>%n text not saved</numerusform>
            <numerusform>%n texts not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TextCheckList</name>
    <message numerus="yes">
        <source>%n text(s) checked: nothing to remark</source>
        <translation>
            <numerusform>%n text checked: nothing to remark</numerusform>
            <numerusform>%n texts checked: nothing to remark</numerusform>
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
        <source>%n keep(s) a message back</source>
        <translation>
            <numerusform>%n keeps a message back</numerusform>
            <numerusform>%n keep a message back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::TextPreview</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
</TS>
