// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokentext.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using Phase = TokenState::Phase;

class TestTokenText : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_noon{QDate(2026, 6, 1), QTime(12, 0), Qt::UTC};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_valid_token_tells_its_remaining_life()
    {
        TokenState state;
        state.phase = Phase::Valid;
        state.remaining = std::chrono::seconds(41 * 60 + 20);
        QCOMPARE(tokenText(state), u"token 41\u2009min"_s);
        state.remaining = std::chrono::seconds(50);
        QCOMPARE(tokenText(state), u"token 50\u2009s"_s);
    }

    void every_phase_reads_differently()
    {
        QSet<QString> texts;
        for (const Phase phase : {Phase::None, Phase::WaitingForKeyring, Phase::Fetching,
                                  Phase::Valid, Phase::Failed}) {
            TokenState state;
            state.phase = phase;
            texts.insert(tokenText(state));
        }
        QCOMPARE(texts.size(), 5);
    }

    void the_tooltip_tells_the_last_renewal_in_the_zone_wanted()
    {
        TokenState state;
        state.phase = Phase::Valid;
        state.renewedAt = m_noon;
        state.lifetime = std::chrono::hours(1);
        state.obtained = 2;
        const QString tip = tokenToolTip(state, QTimeZone("Europe/Berlin"));
        QVERIFY2(tip.contains(u"14:00:00"_s), qPrintable(tip));
        QVERIFY(tip.contains(u"60\u2009min"_s));
    }

    void the_tooltip_tells_why_the_last_attempt_failed()
    {
        TokenState state;
        state.phase = Phase::Failed;
        state.triedAt = m_noon;
        ApiError error;
        error.kind = ApiError::Kind::Auth;
        error.code = u"invalid_client"_s;
        error.status = 401;
        state.error = error;
        const QString tip = tokenToolTip(state, QTimeZone::utc());
        QVERIFY2(tip.contains(u"12:00:00 failed"_s), qPrintable(tip));
    }
};

QTEST_GUILESS_MAIN(TestTokenText)
#include "tst_tokentext.moc"
