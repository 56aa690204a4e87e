<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Creator</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation><numerusform>%n channel</numerusform><numerusform>%n channels</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earning(s) changed</source>
        <translation><numerusform>%n earning changed</numerusform><numerusform>%n earnings changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earning(s) deleted for good</source>
        <translation><numerusform>%n earning deleted for good</numerusform><numerusform>%n earnings deleted for good</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earning(s) kept, because you edited them</source>
        <translation><numerusform>%n earning kept, because you edited them</numerusform><numerusform>%n earnings kept, because you edited them</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earning(s) marked as paid</source>
        <translation><numerusform>%n earning marked as paid</numerusform><numerusform>%n earnings marked as paid</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earning(s) moved to the trash</source>
        <translation><numerusform>%n earning moved to the trash</numerusform><numerusform>%n earnings moved to the trash</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earning(s) removed</source>
        <translation><numerusform>%n earning removed</numerusform><numerusform>%n earnings removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earning(s) restored</source>
        <translation><numerusform>%n earning restored</numerusform><numerusform>%n earnings restored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a rate are missing here.</source>
        <translation><numerusform>%n entry without a rate are missing here.</numerusform><numerusform>%n entries without a rate are missing here.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s), counted only</source>
        <translation><numerusform>%n member, counted only</numerusform><numerusform>%n members, counted only</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation><numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s)</source>
        <translation><numerusform>%n payout</numerusform><numerusform>%n payouts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation><numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>; %n edited since and kept</source>
        <translation><numerusform>; %n edited since and kept</numerusform><numerusform>; %n edited since and kept</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation><numerusform>A password has at least %n character.</numerusform><numerusform>A password has at least %n characters.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n character(s).</source>
        <translation><numerusform>A password has at most %n character.</numerusform><numerusform>A password has at most %n characters.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change %n earning(s)</source>
        <translation><numerusform>Change %n earning</numerusform><numerusform>Change %n earnings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n earning(s)</source>
        <translation><numerusform>Delete %n earning</numerusform><numerusform>Delete %n earnings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n earning(s) for good?</source>
        <translation><numerusform>Delete %n earning for good?</numerusform><numerusform>Delete %n earnings for good?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n earning(s)</source>
        <translation><numerusform>Edit %n earning</numerusform><numerusform>Edit %n earnings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Income of %n month(s): %1 in all, of which %2 is estimated.</source>
        <translation><numerusform>Income of %n month: %1 in all, of which %2 is estimated.</numerusform><numerusform>Income of %n months: %1 in all, of which %2 is estimated.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n earning(s) as paid</source>
        <translation><numerusform>Mark %n earning as paid</numerusform><numerusform>Mark %n earnings as paid</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n earning(s)</source>
        <translation><numerusform>Remove %n earning</numerusform><numerusform>Remove %n earnings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Restore %n earning(s)</source>
        <translation><numerusform>Restore %n earning</numerusform><numerusform>Restore %n earnings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rejected row(s)</source>
        <translation><numerusform>Saved %n rejected row</numerusform><numerusform>Saved %n rejected rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong attempts. Try again in %n second(s).</source>
        <translation><numerusform>Too many wrong attempts. Try again in %n second.</numerusform><numerusform>Too many wrong attempts. Try again in %n seconds.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation><numerusform>Undo %n step</numerusform><numerusform>Undo %n steps</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>What is here counts nowhere. After %n day(s) it is removed for good, once a backup that still has it was made.</source>
        <translation><numerusform>What is here counts nowhere. After %n day it is removed for good, once a backup that still has it was made.</numerusform><numerusform>What is here counts nowhere. After %n days it is removed for good, once a backup that still has it was made.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) late</source>
        <translation><numerusform>up to %n day late</numerusform><numerusform>up to %n days late</numerusform></translation>
    </message>
</context>
</TS>
