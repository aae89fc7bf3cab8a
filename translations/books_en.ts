<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>tegoed::ui::BookCheckDialog</name>
        <message numerus="yes">
            <source>%n difference(s) found. Make a copy of the file, then restore the newest backup that passes this check.</source>
            <translation>
                <numerusform>%n difference found. Make a copy of the file, then restore the newest backup that passes this check.</numerusform>
                <numerusform>%n differences found. Make a copy of the file, then restore the newest backup that passes this check.</numerusform>
            </translation>
        </message>
    </context>
</TS>
