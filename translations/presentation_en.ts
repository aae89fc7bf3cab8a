<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DateText</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>due in %n day</numerusform>
                <numerusform>due in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message numerus="yes">
            <source>It may still turn out what became of this message; it can go once more in %n minute(s).</source>
            <translation>
                <numerusform>It may still turn out what became of this message; it can go once more in %n minute.</numerusform>
                <numerusform>It may still turn out what became of this message; it can go once more in %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GateText</name>
        <message numerus="yes">
            <source>The SMS has %n part(s).</source>
            <translation>
                <numerusform>The SMS has %n part.</numerusform>
                <numerusform>The SMS has %n parts.</numerusform>
            </translation>
        </message>
    </context>
<context>
    <name>EscalationText</name>
    <message numerus="yes">
        <source>%n day(s) before the due date</source>
        <translation>
            <numerusform>%n day before the due date</numerusform>
            <numerusform>%n days before the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the due date</source>
        <translation>
            <numerusform>%n day after the due date</numerusform>
            <numerusform>%n days after the due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last day to pay of the step before</source>
        <translation>
            <numerusform>%n day after the last day to pay of the step before</numerusform>
            <numerusform>%n days after the last day to pay of the step before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the step before was sent</source>
        <translation>
            <numerusform>%n day after the step before was sent</numerusform>
            <numerusform>%n days after the step before was sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) after the step before</source>
        <translation>
            <numerusform>at least %n day after the step before</numerusform>
            <numerusform>at least %n days after the step before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and asks to pay within %n day(s)</source>
        <translation>
            <numerusform>and asks to pay within %n day</numerusform>
            <numerusform>and asks to pay within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated %n time(s)</source>
        <translation>
            <numerusform>repeated %n time</numerusform>
            <numerusform>repeated %n times</numerusform>
        </translation>
    </message>
</context>
    <context>
        <name>MessageText</name>
        <message numerus="yes">
            <source>working day(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>working day</numerusform>
                <numerusform>working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>banking day(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>banking day</numerusform>
                <numerusform>banking days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>day(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>day</numerusform>
                <numerusform>days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>second(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>second</numerusform>
                <numerusform>seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>minute(s)</source>
            <comment>unit after a number</comment>
            <translation>
                <numerusform>minute</numerusform>
                <numerusform>minutes</numerusform>
            </translation>
        </message>
    </context>
<context>
    <name>ClaimText</name>
    <message numerus="yes">
        <source>%1 to %2: %3 × %4 × %n day(s) ÷ 365 = %5</source>
        <translation>
            <numerusform>%1 to %2: %3 × %4 × %n day ÷ 365 = %5</numerusform>
            <numerusform>%1 to %2: %3 × %4 × %n days ÷ 365 = %5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcedureText</name>
    <message numerus="yes">
        <source>Of %n late invoice(s), %1 waited longer than %2 days for a first contact or still wait (%3%).</source>
        <translation>
            <numerusform>Of %n late invoice, %1 waited longer than %2 days for a first contact or still waits (%3%).</numerusform>
            <numerusform>Of %n late invoices, %1 waited longer than %2 days for a first contact or still wait (%3%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the first contacts came within %n day(s) after the due date.</source>
        <translation>
            <numerusform>Half of the first contacts came within %n day after the due date.</numerusform>
            <numerusform>Half of the first contacts came within %n days after the due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n invoice(s), %1 went out without agreed terms (%2%).</source>
        <translation>
            <numerusform>Of %n invoice, %1 went out without agreed terms (%2%).</numerusform>
            <numerusform>Of %n invoices, %1 went out without agreed terms (%2%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mail(s), %1 bounced (%2%).</source>
        <translation>
            <numerusform>Of %n mail, %1 bounced (%2%).</numerusform>
            <numerusform>Of %n mails, %1 bounced (%2%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s), %1 left outside the hours you set, or on a day off (%2%).</source>
        <translation>
            <numerusform>Of %n message, %1 left outside the hours you set, or on a day off (%2%).</numerusform>
            <numerusform>Of %n messages, %1 left outside the hours you set, or on a day off (%2%).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message numerus="yes">
        <source>%n debtor(s) get their next step earlier</source>
        <translation>
            <numerusform>%n debtor gets the next step earlier</numerusform>
            <numerusform>%n debtors get their next step earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) get it later</source>
        <translation>
            <numerusform>%n debtor gets it later</numerusform>
            <numerusform>%n debtors get it later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) get a step they would not get</source>
        <translation>
            <numerusform>%n debtor gets a step they would not get</numerusform>
            <numerusform>%n debtors get a step they would not get</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) no longer get a step</source>
        <translation>
            <numerusform>%n debtor no longer gets a step</numerusform>
            <numerusform>%n debtors no longer get a step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s)</source>
        <translation>
            <numerusform>%n hand-over</numerusform>
            <numerusform>%n hand-overs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n late invoice(s) %1 were asked for, %2 were paid before anything was asked, %3 wait.</source>
        <translation>
            <numerusform>Of %n late invoice: asked for %1, paid before anything was asked %2, waiting %3.</numerusform>
            <numerusform>Of %n late invoices %1 were asked for, %2 were paid before anything was asked, %3 wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) would have been paid before a step they get under the rules as they are.</source>
        <translation>
            <numerusform>%n invoice would have been paid before a step it gets under the rules as they are.</numerusform>
            <numerusform>%n invoices would have been paid before a step they get under the rules as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) would have got a step earlier</source>
        <translation>
            <numerusform>%n debtor would have got a step earlier</numerusform>
            <numerusform>%n debtors would have got a step earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) would have got one later</source>
        <translation>
            <numerusform>%n debtor would have got one later</numerusform>
            <numerusform>%n debtors would have got one later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) would have got one more</source>
        <translation>
            <numerusform>%n debtor would have got one more</numerusform>
            <numerusform>%n debtors would have got one more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debtor(s) would have got one less</source>
        <translation>
            <numerusform>%n debtor would have got one less</numerusform>
            <numerusform>%n debtors would have got one less</numerusform>
        </translation>
    </message>
</context>
</TS>
