// SPDX-License-Identifier: GPL-3.0-or-later
#include "userwords.h"

#include "plaintext.h"
#include "subjectwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using State = ConnectionList::State;
using Next = EmptyWords::Next;

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("UserPage", text, nullptr, count);
}

QString number(int count)
{
    return QLocale().toString(count);
}

QString modeWords(Mode mode)
{
    switch (mode) {
    case Mode::Live:
        return words(QT_TRANSLATE_NOOP("UserPage", "among live vehicles"));
    case Mode::Simulated:
        return words(QT_TRANSLATE_NOOP("UserPage", "among simulated vehicles"));
    case Mode::All:
        break;
    }
    return words(QT_TRANSLATE_NOOP("UserPage", "among live and simulated vehicles"));
}

EmptyWords nothingYet()
{
    return {u"search"_s, words(QT_TRANSLATE_NOOP("UserPage", "No user looked up yet")),
            words(QT_TRANSLATE_NOOP(
                "UserPage", "Enter a Smartcar user id, an external id, a vehicle id, a VIN or a "
                            "pasted Connect redirect URL in the search field.")),
            words(QT_TRANSLATE_NOOP("UserPage", "List all connections")), Next::Everything};
}

QString triedWords(const LookupEnd &end, Mode mode)
{
    QStringList kinds;
    QString value;
    for (const Subject &tried : end.tried) {
        kinds << subjectKind(tried.kind);
        value = tried.value;
    }
    if (value.isEmpty())
        return words(QT_TRANSLATE_NOOP("UserPage", "The application has no connections %1."))
            .arg(modeWords(mode));
    return words(QT_TRANSLATE_NOOP("UserPage", "Looked for %1 %2, as %3."))
        .arg(shortened(value), modeWords(mode),
             kinds.join(words(QT_TRANSLATE_NOOP("UserPage", ", then as "))));
}

EmptyWords nothingFound(const LookupEnd &end, Mode mode)
{
    EmptyWords found{u"search"_s,
                     words(QT_TRANSLATE_NOOP("UserPage", "No connections found")),
                     end.tried.isEmpty() ? QString() : triedWords(end, mode),
                     {},
                     Next::None};
    if (end.vinUnknown) {
        const QString why = words(QT_TRANSLATE_NOOP(
            "UserPage", "Smartcar has no search by VIN. A VIN is found here once the signals of "
                        "its vehicle were read: list all connections, or look up the owner."));
        found.body = found.body.isEmpty() ? why : found.body + u'\n' + why;
    }
    switch (mode) {
    case Mode::Live:
        found.action = words(QT_TRANSLATE_NOOP("UserPage", "Look among simulated vehicles"));
        found.next = Next::Simulated;
        break;
    case Mode::Simulated:
        found.action = words(QT_TRANSLATE_NOOP("UserPage", "Look among live vehicles"));
        found.next = Next::Live;
        break;
    case Mode::All:
        break;
    }
    if (end.vinUnknown) {
        found.action = words(QT_TRANSLATE_NOOP("UserPage", "List all connections"));
        found.next = Next::Everything;
    }
    return found;
}

/// What a redirect names beyond what was said, to be looked up in the caller's own records.
QString redirectFacts(const ConnectRedirect &redirect, const QString &said)
{
    QStringList facts;
    if (!redirect.externalId.isEmpty() && !said.contains(onOneLine(redirect.externalId)))
        facts << words(QT_TRANSLATE_NOOP("UserPage", "External id %1."))
                     .arg(onOneLine(redirect.externalId));
    if (!redirect.state.isEmpty())
        facts << words(QT_TRANSLATE_NOOP("UserPage", "State %1.")).arg(onOneLine(redirect.state));
    return facts.join(u' ');
}

EmptyWords refused(const ConnectRedirect &redirect)
{
    if (!redirect.isError())
        return {u"external"_s,
                words(QT_TRANSLATE_NOOP("UserPage", "The redirect names no user")),
                words(QT_TRANSLATE_NOOP(
                    "UserPage",
                    "It is a Connect redirect without user_id and vehicle_id. Copy the whole URL "
                    "from the browser, or look the user up by the external id.")),
                {},
                Next::None};
    const RedirectWords why = explain(redirect);
    QString body = why.cause + u"\n\n"_s + why.remedy;
    if (const QString facts = redirectFacts(redirect, body); !facts.isEmpty())
        body += u"\n\n"_s + facts;
    return {u"warning"_s, why.title, body, {}, Next::None};
}

} // namespace

EmptyWords emptyWords(const ConnectionList &list)
{
    if (list.model()->total() > 0)
        return {u"filter"_s, words(QT_TRANSLATE_NOOP("UserPage", "No connection fits the filter")),
                words(QT_TRANSLATE_NOOP("UserPage",
                                        "Each word must occur in the make, model, year, VIN, mode, "
                                        "powertrain or one of the ids.")),
                words(QT_TRANSLATE_NOOP("UserPage", "Clear the filter")), Next::ClearFilter};
    switch (list.state()) {
    case State::Closed:
        return {u"application"_s,
                words(QT_TRANSLATE_NOOP("UserPage", "No application is open")),
                words(QT_TRANSLATE_NOOP("UserPage", "Open an application to look up its users.")),
                {},
                Next::None};
    case State::Idle:
        return nothingYet();
    case State::Done:
        return nothingFound(list.end().value_or(LookupEnd()), list.mode());
    case State::Stopped:
        return {u"cancel"_s, words(QT_TRANSLATE_NOOP("UserPage", "Stopped")),
                words(QT_TRANSLATE_NOOP("UserPage", "Nothing was read before it was stopped.")),
                words(QT_TRANSLATE_NOOP("UserPage", "Look up again")), Next::Retry};
    case State::Refused:
        return refused(list.redirect().value_or(ConnectRedirect()));
    case State::Reading:
    case State::Failed:
        break;
    }
    return {};
}

namespace {

QString redirectNote(const ConnectRedirect &redirect)
{
    const RedirectWords said = explain(redirect);
    QStringList parts{said.title + u'.', said.cause, redirectFacts(redirect, said.cause)};
    if (!redirect.virtualKeyUrl.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("UserPage", "The owner must still pair the virtual key: "
                                                     "on their phone, open %1"))
                     .arg(onOneLine(redirect.virtualKeyUrl));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString noteWords(const ConnectionList &list)
{
    QStringList notes;
    if (list.redirect() && !list.redirect()->isError())
        notes << redirectNote(*list.redirect());
    if (list.end()) {
        const ConnectionListEnd &end = list.end()->list;
        if (end.doubles > 0)
            notes << words(
                QT_TRANSLATE_N_NOOP("UserPage",
                                    "%Ln connection(s) came more than once and are listed once."),
                end.doubles);
        if (end.strangers > 0)
            notes << words(QT_TRANSLATE_N_NOOP("UserPage",
                                               "%Ln connection(s) that did not fit what was asked "
                                               "for came along and are left out."),
                           end.strangers);
        const int received = end.kept + end.doubles + end.strangers;
        if (end.total && *end.total != received)
            notes << words(QT_TRANSLATE_NOOP("UserPage", "Smartcar announced %1 and sent %2."))
                         .arg(number(*end.total), number(received));
    }
    return notes.join(u' ');
}

QString countWords(const ConnectionList &list)
{
    const int total = list.model()->total();
    const int shown = list.model()->rowCount();
    if (total == 0)
        return {};
    QString count = shown == total
                        ? words(QT_TRANSLATE_N_NOOP("UserPage", "%Ln connection(s)"), total)
                        : words(QT_TRANSLATE_NOOP("UserPage", "%1 of %2 shown"))
                              .arg(number(shown), number(total));
    if (list.state() == State::Stopped)
        count = words(QT_TRANSLATE_NOOP("UserPage", "%1, stopped before the end")).arg(count);
    if (list.state() == State::Failed)
        count = words(QT_TRANSLATE_NOOP("UserPage", "%1, not complete")).arg(count);
    return count;
}

} // namespace motorpool
