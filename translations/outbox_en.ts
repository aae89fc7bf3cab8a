<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tegoed::ui::ClosingQuestion</name>
    <message numerus="yes">
        <source>Messages are being sent; %n still wait(s).</source>
        <translation>
            <numerusform>Messages are being sent; %n still waits.</numerusform>
            <numerusform>Messages are being sent; %n still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not left yet.</source>
        <translation>
            <numerusform>%n message has not left yet.</numerusform>
            <numerusform>%n messages have not left yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent yet; the window stays open.</source>
        <translation>
            <numerusform>%n message could not be sent yet; the window stays open.</numerusform>
            <numerusform>%n messages could not be sent yet; the window stays open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::LetterPrinting</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>Print %n letter</numerusform>
            <numerusform>Print %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed. Are they in the letterbox?</source>
        <translation>
            <numerusform>%n letter printed. Is it in the letterbox?</numerusform>
            <numerusform>%n letters printed. Are they in the letterbox?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::MessageDetailView</name>
    <message numerus="yes">
        <source>It can be sent again in %n minute(s): the answer of the server may still come.</source>
        <translation>
            <numerusform>It can be sent again in %n minute: the answer of the server may still come.</numerusform>
            <numerusform>It can be sent again in %n minutes: the answer of the server may still come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OutboxPage</name>
    <message numerus="yes">
        <source>%n message(s) could not leave on the planned day.</source>
        <translation>
            <numerusform>%n message could not leave on the planned day.</numerusform>
            <numerusform>%n messages could not leave on the planned day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending is paused; %n message(s) wait.</source>
        <translation>
            <numerusform>Sending is paused; %n message waits.</numerusform>
            <numerusform>Sending is paused; %n messages wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making %n message(s) ready to send</source>
        <translation>
            <numerusform>Making %n message ready to send</numerusform>
            <numerusform>Making %n messages ready to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n messages. Type their number to send them all.</source>
        <translation>
            <numerusform>This is %n message. Type the number to send it.</numerusform>
            <numerusform>These are %n messages. Type their number to send them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were on their way already.</source>
        <translation>
            <numerusform>%n message was on its way already.</numerusform>
            <numerusform>%n messages were on their way already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stay here. %1</source>
        <translation>
            <numerusform>%n message stays here. %1</numerusform>
            <numerusform>%n messages stay here. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OutboxSender</name>
    <message numerus="yes">
        <source>Of %n message(s) it is not known whether they were sent. Nothing is sent again until you choose.</source>
        <translation>
            <numerusform>Of %n message it is not known whether it was sent. Nothing is sent again until you choose.</numerusform>
            <numerusform>Of %n messages it is not known whether they were sent. Nothing is sent again until you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent.</source>
        <translation>
            <numerusform>%n message could not be sent.</numerusform>
            <numerusform>%n messages could not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tegoed::ui::OutboxStatus</name>
    <message numerus="yes">
        <source>%n message(s) were on their way already.</source>
        <translation>
            <numerusform>%n message was on its way already.</numerusform>
            <numerusform>%n messages were on their way already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) ready to leave (%1 left)</source>
        <translation>
            <numerusform>%n message ready to leave (%1 left)</numerusform>
            <numerusform>%n messages ready to leave (%1 left)</numerusform>
        </translation>
    </message>
</context>
</TS>
