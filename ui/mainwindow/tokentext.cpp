// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokentext.h"

#include "errorguide.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TokenText", text);
}

QString timeText(const QDateTime &when, const QTimeZone &zone)
{
    return QLocale().toString(when.toTimeZone(zone).time(), u"HH:mm:ss"_s);
}

} // namespace

QString shortSpan(std::chrono::seconds span)
{
    const auto seconds = span.count();
    return seconds < 60 ? words(QT_TRANSLATE_NOOP("TokenText", "%1\u2009s")).arg(seconds)
                        : words(QT_TRANSLATE_NOOP("TokenText", "%1\u2009min")).arg(seconds / 60);
}

QString tokenText(const TokenState &state)
{
    switch (state.phase) {
    case TokenState::Phase::Valid:
        return words(QT_TRANSLATE_NOOP("TokenText", "token %1")).arg(shortSpan(state.remaining));
    case TokenState::Phase::Fetching:
        return words(QT_TRANSLATE_NOOP("TokenText", "fetching a token"));
    case TokenState::Phase::WaitingForKeyring:
        return words(QT_TRANSLATE_NOOP("TokenText", "waiting for the keyring"));
    case TokenState::Phase::Failed:
        return words(QT_TRANSLATE_NOOP("TokenText", "✕ no token"));
    case TokenState::Phase::None:
        break;
    }
    return words(QT_TRANSLATE_NOOP("TokenText", "no token yet"));
}

QString tokenToolTip(const TokenState &state, const QTimeZone &zone)
{
    QStringList lines;
    if (state.renewedAt.isValid()) {
        lines.append(words(QT_TRANSLATE_NOOP("TokenText", "Last renewed at %1 for %2."))
                         .arg(timeText(state.renewedAt, zone), shortSpan(state.lifetime)));
        lines.append(words(QT_TRANSLATE_NOOP("TokenText", "Tokens fetched so far: %1."))
                         .arg(state.obtained));
    } else {
        lines.append(
            words(QT_TRANSLATE_NOOP("TokenText", "A token is fetched with the first call.")));
    }
    if (state.error) {
        const ErrorWords error = explain(*state.error);
        lines.append(words(QT_TRANSLATE_NOOP("TokenText", "The attempt at %1 failed: %2."))
                         .arg(timeText(state.triedAt, zone), error.title));
        lines.append(error.remedy);
    }
    return lines.join(u'\n');
}

} // namespace motorpool
