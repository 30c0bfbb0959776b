<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>barrage::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln rule(s)</source>
        <translation>
            <numerusform>Import %Ln rule</numerusform>
            <numerusform>Import %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) imported. They judge every message from now on.</source>
        <translation>
            <numerusform>%Ln rule imported. It judges every message from now on.</numerusform>
            <numerusform>%Ln rules imported. They judge every message from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stored…</source>
        <translation>
            <numerusform>%Ln rule stored…</numerusform>
            <numerusform>%Ln rules stored…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>barrage::QueuePanel</name>
    <message numerus="yes">
        <source>%n new  (N)</source>
        <translation>
            <numerusform>%n new  (N)</numerusform>
            <numerusform>%n new  (N)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n new message(s)</source>
        <translation>
            <numerusform>Bring in %n new message</numerusform>
            <numerusform>Bring in %n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>barrage::ShownPanel</name>
    <message numerus="yes">
        <source>Dump %n before it flies  (D)</source>
        <translation>
            <numerusform>Dump %n before it flies  (D)</numerusform>
            <numerusform>Dump %n before they fly  (D)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>barrage::Store</name>
    <message numerus="yes">
        <source>The database was damaged and is kept as %1. %n message(s) could be taken over; a person decides about each new one until you choose otherwise. Check the rules and settings.</source>
        <translation>
            <numerusform>The database was damaged and is kept as %1. %n message could be taken over; a person decides about each new one until you choose otherwise. Check the rules and settings.</numerusform>
            <numerusform>The database was damaged and is kept as %1. %n messages could be taken over; a person decides about each new one until you choose otherwise. Check the rules and settings.</numerusform>
        </translation>
    </message>
</context>
</TS>
