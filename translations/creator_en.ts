<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>Creator</name>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <extracomment>%1 is a list of file names</extracomment>
            <translation>
                <numerusform>%1 and %Ln more</numerusform>
                <numerusform>%1 and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1. %Ln content(s) planned now.</source>
            <translation>
                <numerusform>%1. %Ln content planned now.</numerusform>
                <numerusform>%1. %Ln contents planned now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln calendar(s) in %1</source>
            <translation>
                <numerusform>%Ln calendar in %1</numerusform>
                <numerusform>%Ln calendars in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cancelled entry(s) were left out.</source>
            <translation>
                <numerusform>%Ln cancelled entry was left out.</numerusform>
                <numerusform>%Ln cancelled entries were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln channel(s)</source>
            <translation>
                <numerusform>%Ln channel</numerusform>
                <numerusform>%Ln channels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln comment(s)</source>
            <translation>
                <numerusform>%Ln comment</numerusform>
                <numerusform>%Ln comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s)</source>
            <translation>
                <numerusform>%Ln content</numerusform>
                <numerusform>%Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) added</source>
            <translation>
                <numerusform>%Ln content added</numerusform>
                <numerusform>%Ln contents added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) are due</source>
            <translation>
                <numerusform>%Ln content is due</numerusform>
                <numerusform>%Ln contents are due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) go out on %1</source>
            <translation>
                <numerusform>%Ln content goes out on %1</numerusform>
                <numerusform>%Ln contents go out on %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) moved to the trash</source>
            <translation>
                <numerusform>%Ln content moved to the trash</numerusform>
                <numerusform>%Ln contents moved to the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) stayed as they are</source>
            <translation>
                <numerusform>%Ln content stayed as it is</numerusform>
                <numerusform>%Ln contents stayed as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) went out</source>
            <translation>
                <numerusform>%Ln content went out</numerusform>
                <numerusform>%Ln contents went out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) would be exposed</source>
            <translation>
                <numerusform>%Ln content would be exposed</numerusform>
                <numerusform>%Ln contents would be exposed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln content(s) would stay as they are:</source>
            <translation>
                <numerusform>%Ln content would stay as it is:</numerusform>
                <numerusform>%Ln contents would stay as they are:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) after</source>
            <translation>
                <numerusform>%Ln day after</numerusform>
                <numerusform>%Ln days after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>%Ln day before</numerusform>
                <numerusform>%Ln days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) left</source>
            <translation>
                <numerusform>%Ln day left</numerusform>
                <numerusform>%Ln days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s)</source>
            <translation>
                <numerusform>%Ln earning</numerusform>
                <numerusform>%Ln earnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) added</source>
            <translation>
                <numerusform>%Ln earning added</numerusform>
                <numerusform>%Ln earnings added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) changed</source>
            <translation>
                <numerusform>%Ln earning changed</numerusform>
                <numerusform>%Ln earnings changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) kept, because they were changed since</source>
            <translation>
                <numerusform>%Ln earning kept, because it was changed since</numerusform>
                <numerusform>%Ln earnings kept, because they were changed since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) marked as paid</source>
            <translation>
                <numerusform>%Ln earning marked as paid</numerusform>
                <numerusform>%Ln earnings marked as paid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) moved to the trash</source>
            <translation>
                <numerusform>%Ln earning moved to the trash</numerusform>
                <numerusform>%Ln earnings moved to the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) removed</source>
            <translation>
                <numerusform>%Ln earning removed</numerusform>
                <numerusform>%Ln earnings removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln earning(s) updated</source>
            <translation>
                <numerusform>%Ln earning updated</numerusform>
                <numerusform>%Ln earnings updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries without a rate are missing here.</source>
            <translation>
                <numerusform>%Ln entry without a rate are missing here.</numerusform>
                <numerusform>%Ln entries without a rate are missing here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s) stood in the file more than once.</source>
            <translation>
                <numerusform>%Ln entry stood in the file more than once.</numerusform>
                <numerusform>%Ln entries stood in the file more than once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange rate(s)</source>
            <translation>
                <numerusform>%Ln exchange rate</numerusform>
                <numerusform>%Ln exchange rates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange rate(s) stored</source>
            <translation>
                <numerusform>%Ln exchange rate stored</numerusform>
                <numerusform>%Ln exchange rates stored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be read: %1</source>
            <translation>
                <numerusform>%Ln file could not be read: %1</numerusform>
                <numerusform>%Ln files could not be read: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) have arrived</source>
            <translation>
                <numerusform>%Ln file has arrived</numerusform>
                <numerusform>%Ln files have arrived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) missing</source>
            <translation>
                <numerusform>%Ln file missing</numerusform>
                <numerusform>%Ln files missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) were in the library already: %1</source>
            <translation>
                <numerusform>%Ln file was in the library already: %1</numerusform>
                <numerusform>%Ln files were in the library already: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gap(s)</source>
            <translation>
                <numerusform>%Ln gap</numerusform>
                <numerusform>%Ln gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) after</source>
            <translation>
                <numerusform>%Ln hour after</numerusform>
                <numerusform>%Ln hours after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) ago</source>
            <translation>
                <numerusform>%Ln hour ago</numerusform>
                <numerusform>%Ln hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s) before</source>
            <translation>
                <numerusform>%Ln hour before</numerusform>
                <numerusform>%Ln hours before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) deleted for good</source>
            <translation>
                <numerusform>%Ln item deleted for good</numerusform>
                <numerusform>%Ln items deleted for good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) restored</source>
            <translation>
                <numerusform>%Ln item restored</numerusform>
                <numerusform>%Ln items restored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln licence(s) end</source>
            <translation>
                <numerusform>%Ln licence ends</numerusform>
                <numerusform>%Ln licences end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln licence(s) stand against what comes in; importing is allowed, since it tells facts.</source>
            <translation>
                <numerusform>%Ln licence stands against what comes in; importing is allowed, since it tells facts.</numerusform>
                <numerusform>%Ln licences stand against what comes in; importing is allowed, since it tells facts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) could not be read and were left out.</source>
            <translation>
                <numerusform>%Ln line could not be read and was left out.</numerusform>
                <numerusform>%Ln lines could not be read and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s), counted only</source>
            <translation>
                <numerusform>%Ln member, counted only</numerusform>
                <numerusform>%Ln members, counted only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln metric row(s)</source>
            <translation>
                <numerusform>%Ln metric row</numerusform>
                <numerusform>%Ln metric rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln metric value(s) stored</source>
            <translation>
                <numerusform>%Ln metric value stored</numerusform>
                <numerusform>%Ln metric values stored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) after</source>
            <translation>
                <numerusform>%Ln minute after</numerusform>
                <numerusform>%Ln minutes after</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) ago</source>
            <translation>
                <numerusform>%Ln minute ago</numerusform>
                <numerusform>%Ln minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) before</source>
            <translation>
                <numerusform>%Ln minute before</numerusform>
                <numerusform>%Ln minutes before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln missing file(s) found again</source>
            <translation>
                <numerusform>%Ln missing file found again</numerusform>
                <numerusform>%Ln missing files found again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new comment(s) on %1</source>
            <translation>
                <numerusform>%Ln new comment on %1</numerusform>
                <numerusform>%Ln new comments on %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 missing file(s) found</source>
            <translation>
                <numerusform>%Ln of %1 missing files found</numerusform>
                <numerusform>%Ln of %1 missing files found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open thread(s)</source>
            <translation>
                <numerusform>%Ln open thread</numerusform>
                <numerusform>%Ln open threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <translation>
                <numerusform>%Ln other</numerusform>
                <numerusform>%Ln others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are due</source>
            <translation>
                <numerusform>%Ln payment is due</numerusform>
                <numerusform>%Ln payments are due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) due</source>
            <translation>
                <numerusform>%Ln payment due</numerusform>
                <numerusform>%Ln payments due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) overdue</source>
            <translation>
                <numerusform>%Ln payment overdue</numerusform>
                <numerusform>%Ln payments overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payout(s)</source>
            <translation>
                <numerusform>%Ln payout</numerusform>
                <numerusform>%Ln payouts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payout(s) are late</source>
            <translation>
                <numerusform>%Ln payout is late</numerusform>
                <numerusform>%Ln payouts are late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payout(s) recorded</source>
            <translation>
                <numerusform>%Ln payout recorded</numerusform>
                <numerusform>%Ln payouts recorded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln piece(s) of news in the figures</source>
            <translation>
                <numerusform>%Ln piece of news in the figures</numerusform>
                <numerusform>%Ln pieces of news in the figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln post(s)</source>
            <translation>
                <numerusform>%Ln post</numerusform>
                <numerusform>%Ln posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln post(s) went out in this time; from ten on there is something to see.</source>
            <translation>
                <numerusform>%Ln post went out in this time; from ten on there is something to see.</numerusform>
                <numerusform>%Ln posts went out in this time; from ten on there is something to see.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reason(s) not to publish it like this.</source>
            <translation>
                <numerusform>%Ln reason not to publish it like this.</numerusform>
                <numerusform>%Ln reasons not to publish it like this.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refused</numerusform>
                <numerusform>%Ln refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln resource(s)</source>
            <translation>
                <numerusform>%Ln resource</numerusform>
                <numerusform>%Ln resources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln resource(s) added</source>
            <translation>
                <numerusform>%Ln resource added</numerusform>
                <numerusform>%Ln resources added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln resource(s) changed</source>
            <translation>
                <numerusform>%Ln resource changed</numerusform>
                <numerusform>%Ln resources changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln resource(s) moved to the trash</source>
            <translation>
                <numerusform>%Ln resource moved to the trash</numerusform>
                <numerusform>%Ln resources moved to the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) changed since then and stayed as they are.</source>
            <translation>
                <numerusform>%Ln row changed since then and stayed as it is.</numerusform>
                <numerusform>%Ln rows changed since then and stayed as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) not yet indexed: the search reads them one by one</source>
            <translation>
                <numerusform>%Ln row not yet indexed: the search reads it by itself</numerusform>
                <numerusform>%Ln rows not yet indexed: the search reads them one by one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) rejected</source>
            <translation>
                <numerusform>%Ln row rejected</numerusform>
                <numerusform>%Ln rows rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln table(s)</source>
            <translation>
                <numerusform>%Ln table</numerusform>
                <numerusform>%Ln tables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln the same as before</source>
            <translation>
                <numerusform>%Ln the same as before</numerusform>
                <numerusform>%Ln the same as before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thread(s) archived</source>
            <translation>
                <numerusform>%Ln thread archived</numerusform>
                <numerusform>%Ln threads archived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thread(s) marked as open</source>
            <translation>
                <numerusform>%Ln thread marked as open</numerusform>
                <numerusform>%Ln threads marked as open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thread(s) marked as resolved</source>
            <translation>
                <numerusform>%Ln thread marked as resolved</numerusform>
                <numerusform>%Ln threads marked as resolved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln thread(s) marked as unread</source>
            <translation>
                <numerusform>%Ln thread marked as unread</numerusform>
                <numerusform>%Ln threads marked as unread</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln time(s)</source>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unread</source>
            <translation>
                <numerusform>%Ln unread</numerusform>
                <numerusform>%Ln unread</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unread comment(s)</source>
            <translation>
                <numerusform>%Ln unread comment</numerusform>
                <numerusform>%Ln unread comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s)</source>
            <translation>
                <numerusform>%Ln value</numerusform>
                <numerusform>%Ln values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <extracomment>Read by screen readers after the name of a page</extracomment>
            <translation>
                <numerusform>%Ln waiting</numerusform>
                <numerusform>%Ln waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(r = %1, n = %Ln weeks)</source>
            <translation>
                <numerusform>(r = %1, n = %Ln week)</numerusform>
                <numerusform>(r = %1, n = %Ln weeks)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%Ln more</source>
            <translation>
                <numerusform>+%Ln more</numerusform>
                <numerusform>+%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %Ln changed since and kept</source>
            <translation>
                <numerusform>; %Ln changed since and kept</numerusform>
                <numerusform>; %Ln changed since and kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A forecast needs %1 whole months in a row; known so far: %Ln.</source>
            <translation>
                <numerusform>A forecast needs %1 whole months in a row; known so far: %Ln.</numerusform>
                <numerusform>A forecast needs %1 whole months in a row; known so far: %Ln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A password has at least %Ln character(s).</source>
            <translation>
                <numerusform>A password has at least %Ln character.</numerusform>
                <numerusform>A password has at least %Ln characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A password has at most %Ln character(s).</source>
            <translation>
                <numerusform>A password has at most %Ln character.</numerusform>
                <numerusform>A password has at most %Ln characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln posting time(s)</source>
            <translation>
                <numerusform>Add %Ln posting time</numerusform>
                <numerusform>Add %Ln posting times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln entry(s) can be changed in one step.</source>
            <translation>
                <numerusform>At most %Ln entry can be changed in one step.</numerusform>
                <numerusform>At most %Ln entries can be changed in one step.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Average of %Ln day(s)</source>
            <extracomment>of each day and the six before it</extracomment>
            <translation>
                <numerusform>Average of %Ln day</numerusform>
                <numerusform>Average of %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Calendar · %Ln entry(s)</source>
            <translation>
                <numerusform>Calendar · %Ln entry</numerusform>
                <numerusform>Calendar · %Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln content(s)</source>
            <translation>
                <numerusform>Change %Ln content</numerusform>
                <numerusform>Change %Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln content(s)?</source>
            <translation>
                <numerusform>Change %Ln content?</numerusform>
                <numerusform>Change %Ln contents?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln earning(s)</source>
            <translation>
                <numerusform>Change %Ln earning</numerusform>
                <numerusform>Change %Ln earnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the category of %Ln resource(s)</source>
            <translation>
                <numerusform>Change the category of %Ln resource</numerusform>
                <numerusform>Change the category of %Ln resources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the state of %Ln comment(s)</source>
            <translation>
                <numerusform>Change the state of %Ln comment</numerusform>
                <numerusform>Change the state of %Ln comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check the licences: %Ln problem(s) with what is scheduled or out.</source>
            <translation>
                <numerusform>Check the licences: %Ln problem with what is scheduled or out.</numerusform>
                <numerusform>Check the licences: %Ln problems with what is scheduled or out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compared with the %Ln days before, of the days and accounts that both have.</source>
            <translation>
                <numerusform>Compared with the %Ln day before, of the days and accounts that both have.</numerusform>
                <numerusform>Compared with the %Ln days before, of the days and accounts that both have.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln content(s)</source>
            <translation>
                <numerusform>Delete %Ln content</numerusform>
                <numerusform>Delete %Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln earning(s)</source>
            <translation>
                <numerusform>Delete %Ln earning</numerusform>
                <numerusform>Delete %Ln earnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s)</source>
            <translation>
                <numerusform>Delete %Ln item</numerusform>
                <numerusform>Delete %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln item(s) for good?</source>
            <translation>
                <numerusform>Delete %Ln item for good?</numerusform>
                <numerusform>Delete %Ln items for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln resource(s)</source>
            <translation>
                <numerusform>Delete %Ln resource</numerusform>
                <numerusform>Delete %Ln resources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Each plans its contents up to %Ln days ahead.</source>
            <translation>
                <numerusform>Each plans its contents up to %Ln day ahead.</numerusform>
                <numerusform>Each plans its contents up to %Ln days ahead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %Ln content(s)</source>
            <translation>
                <numerusform>Edit %Ln content</numerusform>
                <numerusform>Edit %Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Edit %Ln earning(s)</source>
            <translation>
                <numerusform>Edit %Ln earning</numerusform>
                <numerusform>Edit %Ln earnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ended %Ln day(s) ago</source>
            <translation>
                <numerusform>Ended %Ln day ago</numerusform>
                <numerusform>Ended %Ln days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln day(s)</source>
            <translation>
                <numerusform>Every %Ln day</numerusform>
                <numerusform>Every %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln month(s)</source>
            <translation>
                <numerusform>Every %Ln month</numerusform>
                <numerusform>Every %Ln months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln week(s)</source>
            <translation>
                <numerusform>Every %Ln week</numerusform>
                <numerusform>Every %Ln weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln year(s)</source>
            <translation>
                <numerusform>Every %Ln year</numerusform>
                <numerusform>Every %Ln years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported %Ln line(s)</source>
            <translation>
                <numerusform>Exported %Ln line</numerusform>
                <numerusform>Exported %Ln lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Find %Ln moved file(s)</source>
            <translation>
                <numerusform>Find %Ln moved file</numerusform>
                <numerusform>Find %Ln moved files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Followers are known of %Ln week(s) only: too few to say whether weeks with more releases bring more followers.</source>
            <translation>
                <numerusform>Followers are known of %Ln week only: too few to say whether weeks with more releases bring more followers.</numerusform>
                <numerusform>Followers are known of %Ln weeks only: too few to say whether weeks with more releases bring more followers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln content(s)</source>
            <translation>
                <numerusform>Import %Ln content</numerusform>
                <numerusform>Import %Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln exchange rate(s)</source>
            <translation>
                <numerusform>Import %Ln exchange rate</numerusform>
                <numerusform>Import %Ln exchange rates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln metric row(s)</source>
            <translation>
                <numerusform>Import %Ln metric row</numerusform>
                <numerusform>Import %Ln metric rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln row(s)</source>
            <translation>
                <numerusform>Import %Ln row</numerusform>
                <numerusform>Import %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %Ln week(s) the number of releases, or of new followers, never changed: nothing can be said of the two.</source>
            <translation>
                <numerusform>In %Ln week the number of releases, or of new followers, never changed: nothing can be said of the two.</numerusform>
                <numerusform>In %Ln weeks the number of releases, or of new followers, never changed: nothing can be said of the two.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Income of %Ln month(s): %1 in all, of which %2 is estimated.</source>
            <translation>
                <numerusform>Income of %Ln month: %1 in all, of which %2 is estimated.</numerusform>
                <numerusform>Income of %Ln months: %1 in all, of which %2 is estimated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %Ln days</source>
            <translation>
                <numerusform>Last %Ln day</numerusform>
                <numerusform>Last %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %Ln earning(s) as paid</source>
            <translation>
                <numerusform>Mark %Ln earning as paid</numerusform>
                <numerusform>Mark %Ln earnings as paid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No further ones are planned. %Ln of it is still to come.</source>
            <translation>
                <numerusform>No further ones are planned. %Ln of it is still to come.</numerusform>
                <numerusform>No further ones are planned. %Ln of them are still to come.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No licence ends in the next %Ln days.</source>
            <translation>
                <numerusform>No licence ends in the next %Ln day.</numerusform>
                <numerusform>No licence ends in the next %Ln days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not offered: %Ln</source>
            <translation>
                <numerusform>Not offered: %Ln</numerusform>
                <numerusform>Not offered: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %Ln day(s) something was not fetched; it is not counted as 0.</source>
            <translation>
                <numerusform>On %Ln day something was not fetched; it is not counted as 0.</numerusform>
                <numerusform>On %Ln days something was not fetched; it is not counted as 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only what the filter shows: %Ln content(s).</source>
            <translation>
                <numerusform>Only what the filter shows: %Ln content.</numerusform>
                <numerusform>Only what the filter shows: %Ln contents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %Ln content(s)</source>
            <translation>
                <numerusform>Plan %Ln content</numerusform>
                <numerusform>Plan %Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Planned up to %Ln days ahead, then further day by day. One step to undo.</source>
            <translation>
                <numerusform>Planned up to %Ln day ahead, then further day by day. One step to undo.</numerusform>
                <numerusform>Planned up to %Ln days ahead, then further day by day. One step to undo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Record %Ln payout(s)</source>
            <translation>
                <numerusform>Record %Ln payout</numerusform>
                <numerusform>Record %Ln payouts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln earning(s)</source>
            <translation>
                <numerusform>Remove %Ln earning</numerusform>
                <numerusform>Remove %Ln earnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln content(s)</source>
            <translation>
                <numerusform>Restore %Ln content</numerusform>
                <numerusform>Restore %Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln earning(s)</source>
            <translation>
                <numerusform>Restore %Ln earning</numerusform>
                <numerusform>Restore %Ln earnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln item(s)</source>
            <translation>
                <numerusform>Restore %Ln item</numerusform>
                <numerusform>Restore %Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %Ln resource(s)</source>
            <translation>
                <numerusform>Restore %Ln resource</numerusform>
                <numerusform>Restore %Ln resources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save %Ln resource(s)</source>
            <translation>
                <numerusform>Save %Ln resource</numerusform>
                <numerusform>Save %Ln resources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln rejected row(s)</source>
            <translation>
                <numerusform>Saved %Ln rejected row</numerusform>
                <numerusform>Saved %Ln rejected rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln earlier comment(s)</source>
            <translation>
                <numerusform>Show %Ln earlier comment</numerusform>
                <numerusform>Show %Ln earlier comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Table of contents · %Ln row(s)</source>
            <translation>
                <numerusform>Table of contents · %Ln row</numerusform>
                <numerusform>Table of contents · %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln resource(s)</source>
            <translation>
                <numerusform>Tag %Ln resource</numerusform>
                <numerusform>Tag %Ln resources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is less than %Ln minute(s) ahead.</source>
            <translation>
                <numerusform>That is less than %Ln minute ahead.</numerusform>
                <numerusform>That is less than %Ln minutes ahead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong attempts. Try again in %Ln second(s).</source>
            <translation>
                <numerusform>Too many wrong attempts. Try again in %Ln second.</numerusform>
                <numerusform>Too many wrong attempts. Try again in %Ln seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Undo %Ln step(s)</source>
            <translation>
                <numerusform>Undo %Ln step</numerusform>
                <numerusform>Undo %Ln steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Used in %Ln content(s)</source>
            <translation>
                <numerusform>Used in %Ln content</numerusform>
                <numerusform>Used in %Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What is here counts nowhere. After %Ln day(s) it is removed for good, once a backup that still has it was made.</source>
            <translation>
                <numerusform>What is here counts nowhere. After %Ln day it is removed for good, once a backup that still has it was made.</numerusform>
                <numerusform>What is here counts nowhere. After %Ln days it is removed for good, once a backup that still has it was made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>up to %Ln day(s) late</source>
            <translation>
                <numerusform>up to %Ln day late</numerusform>
                <numerusform>up to %Ln days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>used by %Ln content(s)</source>
            <translation>
                <numerusform>used by %Ln content</numerusform>
                <numerusform>used by %Ln contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
    </context>
</TS>
