<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%Ln vehicle(s): %1</source>
        <translation>
            <numerusform>%Ln vehicle: %1</numerusform>
            <numerusform>%Ln vehicles: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message numerus="yes">
        <source>%n more connection(s) are left out.</source>
        <translation>
            <numerusform>%n more connection is left out.</numerusform>
            <numerusform>%n more connections are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more vehicle(s) are left out with their signals.</source>
        <translation>
            <numerusform>%n more vehicle is left out with its signals.</numerusform>
            <numerusform>%n more vehicles are left out with their signals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more signal(s) are left out.</source>
        <translation>
            <numerusform>%n more signal is left out.</numerusform>
            <numerusform>%n more signals are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older request(s) are left out.</source>
        <translation>
            <numerusform>%n older request is left out.</numerusform>
            <numerusform>%n older requests are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) of the journal are left out.</source>
        <translation>
            <numerusform>%n older record of the journal is left out.</numerusform>
            <numerusform>%n older records of the journal are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of this time are about other vehicles and users, and not told here.</source>
        <translation>
            <numerusform>%n request of this time is about other vehicles and users, and not told here.</numerusform>
            <numerusform>%n requests of this time are about other vehicles and users, and not told here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long and are cut.</source>
        <translation>
            <numerusform>%n text was too long and is cut.</numerusform>
            <numerusform>%n texts were too long and are cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) last read</source>
        <translation>
            <numerusform>%n signal last read</numerusform>
            <numerusform>%n signals last read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with an error</source>
        <translation>
            <numerusform>%n of them with an error</numerusform>
            <numerusform>%n of them with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n of them failed</numerusform>
            <numerusform>%n of them failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the journal</source>
        <translation>
            <numerusform>%n record of the journal</numerusform>
            <numerusform>%n records of the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The list is incomplete: it broke off after %n connection(s).</source>
        <translation>
            <numerusform>The list is incomplete: it broke off after %n connection.</numerusform>
            <numerusform>The list is incomplete: it broke off after %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that did not fit the question were left out.</source>
        <translation>
            <numerusform>%n connection that did not fit the question was left out.</numerusform>
            <numerusform>%n connections that did not fit the question were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered, %n live connection(s)</source>
        <translation>
            <numerusform>answered, %n live connection</numerusform>
            <numerusform>answered, %n live connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) came more than once and are listed once.</source>
        <translation>
            <numerusform>%n connection came more than once and is listed once.</numerusform>
            <numerusform>%n connections came more than once and are listed once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that were gone are no longer listed.</source>
        <translation>
            <numerusform>%n connection that was gone is no longer listed.</numerusform>
            <numerusform>%n connections that were gone are no longer listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2 bytes.</source>
        <translation>
            <numerusform>%1: %n row, %2 bytes.</numerusform>
            <numerusform>%1: %n rows, %2 bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list went on changing while it was read %n time(s); a later sync may find more.</source>
        <translation>
            <numerusform>The list went on changing while it was read %n time; a later sync may find more.</numerusform>
            <numerusform>The list went on changing while it was read %n times; a later sync may find more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) did not come and may be gone; they are kept.</source>
        <translation>
            <numerusform>%n connection did not come and may be gone; it is kept.</numerusform>
            <numerusform>%n connections did not come and may be gone; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sync broke off after %n connection(s), which are kept. Run it again for the rest.</source>
        <translation>
            <numerusform>The sync broke off after %n connection, which are kept. Run it again for the rest.</numerusform>
            <numerusform>The sync broke off after %n connections, which are kept. Run it again for the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) never reported a time.</source>
        <translation>
            <numerusform>%n car never reported a time.</numerusform>
            <numerusform>%n cars never reported a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) were not read yet.</source>
        <translation>
            <numerusform>%n car were not read yet.</numerusform>
            <numerusform>%n cars were not read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be lost.</source>
        <translation>
            <numerusform>%n connection will be lost.</numerusform>
            <numerusform>%n connections will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It costs %n call(s), at most %1.</source>
        <translation>
            <numerusform>It costs %n call, at most %1.</numerusform>
            <numerusform>It costs %n calls, at most %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its state is read again in %n second(s).</source>
        <translation>
            <numerusform>Its state is read again in %n second.</numerusform>
            <numerusform>Its state is read again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The car has told nothing new since, in %n look(s).</source>
        <translation>
            <numerusform>The car has told nothing new since, in %n look.</numerusform>
            <numerusform>The car has told nothing new since, in %n looks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of these are for its state before, whatever you answer.</source>
        <translation>
            <numerusform>%n call of these are for its state before, whatever you answer.</numerusform>
            <numerusform>%n calls of these are for its state before, whatever you answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: it broke off after %n subscription(s).</source>
        <translation>
            <numerusform>The list is incomplete: it broke off after %n subscription.</numerusform>
            <numerusform>The list is incomplete: it broke off after %n subscriptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that did not fit the question were left out.</source>
        <translation>
            <numerusform>%n subscription that did not fit the question were left out.</numerusform>
            <numerusform>%n subscriptions that did not fit the question were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) came more than once and are listed once.</source>
        <translation>
            <numerusform>%n subscription came more than once and are listed once.</numerusform>
            <numerusform>%n subscriptions came more than once and are listed once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s).</source>
        <translation>
            <numerusform>%n vehicle.</numerusform>
            <numerusform>%n vehicles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) were not tried any more.</source>
        <translation>
            <numerusform>%n vehicle were not tried any more.</numerusform>
            <numerusform>%n vehicles were not tried any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled webhook(s) do not count: nothing is sent to them.</source>
        <translation>
            <numerusform>%n disabled webhook does not count: nothing is sent to it.</numerusform>
            <numerusform>%n disabled webhooks do not count: nothing is sent to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln vehicle</numerusform>
            <numerusform>%Ln vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It costs %Ln call(s).</source>
        <translation>
            <numerusform>It costs %Ln call.</numerusform>
            <numerusform>It costs %Ln calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It costs %1 to %Ln call(s): the more, the longer the vehicle tells nothing new.</source>
        <translation>
            <numerusform>It costs %1 to %Ln call: the more, the longer the vehicle tells nothing new.</numerusform>
            <numerusform>It costs %1 to %Ln calls: the more, the longer the vehicle tells nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s): %1</source>
        <translation>
            <numerusform>%Ln permission: %1</numerusform>
            <numerusform>%Ln permissions: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s)</source>
        <translation>
            <numerusform>%Ln permission</numerusform>
            <numerusform>%Ln permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln vehicle(s)</source>
        <translation>
            <numerusform>Left out: %Ln vehicle</numerusform>
            <numerusform>Left out: %Ln vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryPresentation</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%Ln signals</source>
        <translation>
            <numerusform>%Ln signals</numerusform>
            <numerusform>%Ln signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signals are unchanged.</source>
        <translation>
            <numerusform>%Ln signals are unchanged.</numerusform>
            <numerusform>%Ln signals are unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s), with units, ages and times in UTC where there are any.</source>
        <translation>
            <numerusform>%Ln column, with units, ages and times in UTC where there are any.</numerusform>
            <numerusform>%Ln columns, with units, ages and times in UTC where there are any.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nothing was read yet.</source>
        <translation>
            <numerusform>Of %Ln nothing was read yet.</numerusform>
            <numerusform>Of %Ln nothing was read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s) never reported a time.</source>
        <translation>
            <numerusform>%Ln vehicle never reported a time.</numerusform>
            <numerusform>%Ln vehicles never reported a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list went on changing while it was read. Whether %Ln connection(s) still exist could not be found out; the next sync looks again.</source>
        <translation>
            <numerusform>The list went on changing while it was read. Whether %Ln connection still exists could not be found out; the next sync looks again.</numerusform>
            <numerusform>The list went on changing while it was read. Whether %Ln connections still exist could not be found out; the next sync looks again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list went on changing while it was read %Ln time(s); a later sync may find more.</source>
        <translation>
            <numerusform>The list went on changing while it was read %Ln time; a later sync may find more.</numerusform>
            <numerusform>The list went on changing while it was read %Ln times; a later sync may find more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListResultModel</name>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln not found</numerusform>
            <numerusform>%Ln not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several connections</source>
        <translation>
            <numerusform>%Ln with several connections</numerusform>
            <numerusform>%Ln with several connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken apart</source>
        <translation>
            <numerusform>%Ln taken apart</numerusform>
            <numerusform>%Ln taken apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln vehicle</numerusform>
            <numerusform>%Ln vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It makes %Ln call(s).</source>
        <translation>
            <numerusform>It makes %Ln call.</numerusform>
            <numerusform>It makes %Ln calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s) were asked too often and are read later:</source>
        <translation>
            <numerusform>%Ln vehicle was asked too often and is read later:</numerusform>
            <numerusform>%Ln vehicles were asked too often and are read later:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s) have no calls left this month and are not read.</source>
        <translation>
            <numerusform>%Ln vehicle has no calls left this month and is not read.</numerusform>
            <numerusform>%Ln vehicles have no calls left this month and are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) are gone and left out.</source>
        <translation>
            <numerusform>%Ln connection is gone and left out.</numerusform>
            <numerusform>%Ln connections are gone and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) do not name their user and are left out.</source>
        <translation>
            <numerusform>%Ln connection does not name its user and is left out.</numerusform>
            <numerusform>%Ln connections do not name their user and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A refresh was not ended: %Ln vehicle(s) left, one call each</source>
        <translation>
            <numerusform>A refresh was not ended: %Ln vehicle left, one call each</numerusform>
            <numerusform>A refresh was not ended: %Ln vehicles left, one call each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>age unknown, counted for %Ln day(s)</source>
        <translation>
            <numerusform>age unknown, counted for %Ln day</numerusform>
            <numerusform>age unknown, counted for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret in use for %Ln day(s)</source>
        <translation>
            <numerusform>Secret in use for %Ln day</numerusform>
            <numerusform>Secret in use for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserPage</name>
    <message numerus="yes">
        <source>%Ln connection(s) came more than once and are listed once.</source>
        <translation>
            <numerusform>%Ln connection came more than once and is listed once.</numerusform>
            <numerusform>%Ln connections came more than once and are listed once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) that did not fit what was asked for came along and are left out.</source>
        <translation>
            <numerusform>%Ln connection that did not fit what was asked for came along and is left out.</numerusform>
            <numerusform>%Ln connections that did not fit what was asked for came along and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln bytes</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::ActivityButton</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::BudgetDialog</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln vehicle</numerusform>
            <numerusform>%Ln vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed are the %Ln that matter most.</source>
        <translation>
            <numerusform>Listed is the %Ln that matters most.</numerusform>
            <numerusform>Listed are the %Ln that matter most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::BulkDialog</name>
    <message numerus="yes">
        <source>%1: %Ln vehicle(s)</source>
        <translation>
            <numerusform>%1: %Ln vehicle</numerusform>
            <numerusform>%1: %Ln vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s) were asked too often and wait longer.</source>
        <translation>
            <numerusform>%Ln vehicle were asked too often and wait longer.</numerusform>
            <numerusform>%Ln vehicles were asked too often and wait longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calls of the month are used up for %Ln vehicle(s).</source>
        <translation>
            <numerusform>The calls of the month are used up for %Ln vehicle.</numerusform>
            <numerusform>The calls of the month are used up for %Ln vehicles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
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
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::BulkResults</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::ChangeBar</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-authenticated</source>
        <translation>
            <numerusform>%Ln re-authenticated</numerusform>
            <numerusform>%Ln re-authenticated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other permissions</source>
        <translation>
            <numerusform>%Ln with other permissions</numerusform>
            <numerusform>%Ln with other permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::CommandControl</name>
    <message numerus="yes">
        <source>%Ln command(s) under way</source>
        <translation>
            <numerusform>%Ln command under way</numerusform>
            <numerusform>%Ln commands under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commands to %Ln vehicle(s)</source>
        <translation>
            <numerusform>Commands to %Ln vehicle</numerusform>
            <numerusform>Commands to %Ln vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln vehicle</numerusform>
            <numerusform>%Ln vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::CommandResult</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::ConnectionPresenter</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::CoverageControls</name>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln vehicle</numerusform>
            <numerusform>%Ln vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::CoveragePane</name>
    <message numerus="yes">
        <source>Of %Ln vehicle(s) none has these states and words.</source>
        <translation>
            <numerusform>Of %Ln vehicle none has these states and words.</numerusform>
            <numerusform>Of %Ln vehicles none has these states and words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::DataTable</name>
    <message numerus="yes">
        <source>Copy %Ln selected row(s)</source>
        <translation>
            <numerusform>Copy %Ln selected row</numerusform>
            <numerusform>Copy %Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many for the clipboard; %1 are the most at a time.</source>
        <translation>
            <numerusform>%Ln row is too many for the clipboard; %1 are the most at a time.</numerusform>
            <numerusform>%Ln rows are too many for the clipboard; %1 are the most at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::DatabasePasswordPart</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::DeliveriesPage</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>deliveries above the part that is shown</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::DeliverySection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::ExportDialog</name>
    <message numerus="yes">
        <source>All %Ln that are &amp;listed, in this order</source>
        <translation>
            <numerusform>All %Ln that are &amp;listed, in this order</numerusform>
            <numerusform>All %Ln that are &amp;listed, in this order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected</source>
        <translation>
            <numerusform>The %Ln &amp;selected</numerusform>
            <numerusform>The %Ln &amp;selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;hown</source>
        <translation>
            <numerusform>The %Ln s&amp;hown</numerusform>
            <numerusform>The %Ln s&amp;hown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::FilterBar</name>
    <message numerus="yes">
        <source>And %Ln more mistake(s).</source>
        <translation>
            <numerusform>And %Ln more mistake.</numerusform>
            <numerusform>And %Ln more mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::FleetPresenter</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::FleetViewDesk</name>
    <message numerus="yes">
        <source>%Ln view(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln view saved as %1.</numerusform>
            <numerusform>%Ln views saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported.</source>
        <translation>
            <numerusform>%Ln view imported.</numerusform>
            <numerusform>%Ln views imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::JournalPage</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln records</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::LeaveQuestion</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln vehicle(s) left of %2</source>
        <translation>
            <numerusform>%1: %Ln vehicle left of %2</numerusform>
            <numerusform>%1: %Ln vehicles left of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::LockSection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::MainWindow</name>
    <message numerus="yes">
        <source>%Ln delivery(s) left</source>
        <translation>
            <numerusform>%Ln delivery left</numerusform>
            <numerusform>%Ln deliveries left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::ManagementTokenPart</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::OutcomeStrip</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::RequestsPage</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::SignalPresentation</name>
    <message numerus="yes">
        <source>%1  %2 · %n with errors</source>
        <translation>
            <numerusform>%1  %2 · %n with errors</numerusform>
            <numerusform>%1  %2 · %n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n signals</source>
        <translation>
            <numerusform>%1, %n signal</numerusform>
            <numerusform>%1, %n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n with errors</source>
        <translation>
            <numerusform>%1, %n with errors</numerusform>
            <numerusform>%1, %n with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::SignalsPage</name>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with errors</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::SilenceStrip</name>
    <message numerus="yes">
        <source>Nothing came of %Ln vehicle(s) for longer than is usual for them; of the one that stands out most for %1, where %2 is usual.</source>
        <extracomment>%1 and %2 are durations such as &quot;3 h&quot;</extracomment>
        <translation>
            <numerusform>Nothing came of %Ln vehicle for longer than is usual for it: for %1, where %2 is usual.</numerusform>
            <numerusform>Nothing came of %Ln vehicles for longer than is usual for them; of the one that stands out most for %1, where %2 is usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was received from %1 to %2, and Smartcar does not send again what it could not deliver within three minutes. Of %Ln vehicle(s) nothing has come since.</source>
        <extracomment>%1 and %2 are times such as &quot;12 Oct 2026, 08:21&quot;</extracomment>
        <translation>
            <numerusform>Nothing was received from %1 to %2, and Smartcar does not send again what it could not deliver within three minutes. Of %Ln vehicle nothing has come since.</numerusform>
            <numerusform>Nothing was received from %1 to %2, and Smartcar does not send again what it could not deliver within three minutes. Of %Ln vehicles nothing has come since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::SubjectHeader</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln vehicle</numerusform>
            <numerusform>%Ln vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::SubscriptionPanel</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln unsubscribed</numerusform>
            <numerusform>%Ln unsubscribed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribed already</source>
        <translation>
            <numerusform>%Ln subscribed already</numerusform>
            <numerusform>%Ln subscribed already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not subscribed any more</source>
        <translation>
            <numerusform>%Ln not subscribed any more</numerusform>
            <numerusform>%Ln not subscribed any more</numerusform>
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
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::SubscriptionQuestion</name>
    <message numerus="yes">
        <source>Subscribe %Ln vehicle(s) to “%1”?</source>
        <translation>
            <numerusform>Subscribe %Ln vehicle to “%1”?</numerusform>
            <numerusform>Subscribe %Ln vehicles to “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribe %Ln vehicle(s) from “%1”?</source>
        <translation>
            <numerusform>Unsubscribe %Ln vehicle from “%1”?</numerusform>
            <numerusform>Unsubscribe %Ln vehicles from “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) are left out: they are subscribed, or not connected any more.</source>
        <translation>
            <numerusform>%Ln selected row are left out: they are subscribed, or not connected any more.</numerusform>
            <numerusform>%Ln selected rows are left out: they are subscribed, or not connected any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) are left out: they are not subscribed.</source>
        <translation>
            <numerusform>%Ln selected row are left out: they are not subscribed.</numerusform>
            <numerusform>%Ln selected rows are left out: they are not subscribed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::TestResult</name>
    <message numerus="yes">
        <source>Free call answered: %Ln live connection(s)</source>
        <translation>
            <numerusform>Free call answered: %Ln live connection</numerusform>
            <numerusform>Free call answered: %Ln live connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::ViewClashDialog</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the views have names that are taken, and differ from what is there:</source>
        <translation>
            <numerusform>%Ln of the views has a name that is taken, and differs from what is there:</numerusform>
            <numerusform>%Ln of the views have names that are taken, and differ from what is there:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::WebhookDetails</name>
    <message numerus="yes">
        <source>A delivery is sent when one of these changes (%Ln)</source>
        <translation>
            <numerusform>A delivery is sent when one of these changes (%Ln)</numerusform>
            <numerusform>A delivery is sent when one of these changes (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each delivery carries (%Ln)</source>
        <translation>
            <numerusform>Each delivery carries (%Ln)</numerusform>
            <numerusform>Each delivery carries (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::WebhooksPage</name>
    <message numerus="yes">
        <source>%1: %Ln vehicle(s) left</source>
        <translation>
            <numerusform>%1: %Ln vehicle left</numerusform>
            <numerusform>%1: %Ln vehicles left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) are disabled and do not count.</source>
        <translation>
            <numerusform>%Ln webhook is disabled and does not count.</numerusform>
            <numerusform>%Ln webhooks are disabled and do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::WorkStrip</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 (%2).</source>
        <translation>
            <numerusform>%Ln row exported to %1 (%2).</numerusform>
            <numerusform>%Ln rows exported to %1 (%2).</numerusform>
        </translation>
    </message>
</context>
</TS>
