// SPDX-License-Identifier: GPL-3.0-or-later
#include "deeplink.h"

#include <QRandomGenerator>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

using Kind = Subject::Kind;

const QString id = u"a4c82e9f-7b31-4d56-8e0a-3f6d91c5b2e7"_s;

QString refusal(const QString &text)
{
    const Result<DeepLink> link = readDeepLink(text);
    return link ? u"read"_s : link.error().detail;
}

} // namespace

class TestDeepLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_a_user_and_a_vehicle()
    {
        QCOMPARE(*readDeepLink(u"motorpool://user/"_s + id), (DeepLink{{Kind::User, id}, {}}));
        QCOMPARE(*readDeepLink(u"motorpool://vehicle/"_s + id.toUpper()),
                 (DeepLink{{Kind::Vehicle, id}, {}}));
        QCOMPARE(*readDeepLink(u"  MotorPool://USER/own%20user%2D7\n"_s),
                 (DeepLink{{Kind::User, u"own user-7"_s}, {}}));
    }

    void reads_which_application_it_speaks_of()
    {
        QCOMPARE(readDeepLink(u"motorpool://user/"_s + id + u"?application=Flotte%20K%C3%B6ln%26"_s)
                     ->application,
                 u"Flotte Köln&"_s);
        QCOMPARE(readDeepLink(u"motorpool://user/1?application=a+b"_s)->application, u"a+b"_s);
    }

    void knows_what_means_to_be_a_link()
    {
        QVERIFY(isDeepLink(u" MOTORPOOL:nonsense"_s));
        QVERIFY(!isDeepLink(u"motorpool"_s));
        QVERIFY(!isDeepLink(u"https://app.example/?next=motorpool://user/1"_s));
        QVERIFY(!isDeepLink({}));
    }

    void a_link_that_would_act_does_nothing_and_says_why_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("asked");
        const auto row = [](const char *link, const char *asked) {
            QTest::newRow(link) << QString::fromLatin1(link) << QString::fromLatin1(asked);
        };
        row("motorpool://vehicle/1/unlock", "1/unlock");
        row("motorpool://vehicle/1/", "1/");
        row("motorpool://vehicle//unlock", "/unlock");
        row("motorpool://command/unlock", "command/unlock");
        row("motorpool://user:pass@user/1", "user:pass@user/1");
        row("motorpool://settings", "settings");
        row("motorpool://", "");
        row("motorpool:///user/1", "/user/1");
        row("motorpool://vehicle/1?readonly=0", "readonly=0");
        row("motorpool://vehicle/1?application=a&command=unlock", "command=unlock");
        row("motorpool://vehicle/1?Application=a", "Application=a");
        row("motorpool://vehicle/1?application%3Da", "application%3Da");
    }

    void a_link_that_would_act_does_nothing_and_says_why()
    {
        QFETCH(QString, link);
        QFETCH(QString, asked);
        QCOMPARE(refusal(link),
                 u"A link can show a user or a vehicle, and nothing more. This one asks for "
                 "“%1”. Nothing was done."_s.arg(asked));
    }

    void a_link_spelled_wrongly_is_refused_data()
    {
        QTest::addColumn<QString>("link");
        for (const QString &link : {u"motorpool:"_s,
                                    u"motorpool:user/1"_s,
                                    u"motorpool:/user/1"_s,
                                    u"motorpool://user"_s,
                                    u"motorpool://user/"_s,
                                    u"motorpool://user/%"_s,
                                    u"motorpool://user/%4"_s,
                                    u"motorpool://user/%4g"_s,
                                    u"motorpool://user/%FF"_s,
                                    u"motorpool://user/%C0%AF"_s,
                                    u"motorpool://user/%00"_s,
                                    u"motorpool://user/a%0Ab"_s,
                                    u"motorpool://user/a%2Funlock"_s,
                                    u"motorpool://user/%E2%80%AEab"_s,
                                    u"motorpool://user/%20"_s,
                                    u"motorpool://user/1#unlock"_s,
                                    u"motorpool://user/a b"_s,
                                    u"motorpool://user/ä"_s,
                                    u"motorpool://user/1?"_s,
                                    u"motorpool://user/1?application"_s,
                                    u"motorpool://user/1?application="_s,
                                    u"motorpool://user/1?application=a&application=b"_s,
                                    u"motorpool://user/1?application=a&"_s,
                                    u"motorpool://user/1?application=%0D"_s,
                                    u"motorpool://user/"_s + QChar(u'\0'),
                                    u"https://user/1"_s})
            QTest::addRow("%s", qPrintable(link)) << link;
    }

    void a_link_spelled_wrongly_is_refused()
    {
        QFETCH(QString, link);
        QVERIFY2(refusal(link).startsWith(u"The link is not spelled"_s), qPrintable(refusal(link)));
    }

    void a_huge_link_is_refused_at_once()
    {
        QVERIFY(readDeepLink(u"motorpool://user/"_s + QString(256, u'a')));
        QVERIFY(!readDeepLink(u"motorpool://user/"_s + QString(257, u'a')));
        QVERIFY(!readDeepLink(u"motorpool://user/1?application="_s + QString(257, u'a')));
        QVERIFY(!readDeepLink(u"motorpool://user/"_s + QString(64 * 1024 * 1024, u'a')));
        const QString word = refusal(u"motorpool://"_s + QString(1900, u'w') + u"/1"_s);
        QVERIFY(word.size() < 300);
    }

    void whatever_is_cut_or_changed_it_shows_or_refuses()
    {
        const QString whole = u"motorpool://vehicle/"_s + id + u"?application=Flotte%20K%C3%B6ln"_s;
        for (qsizetype length = 0; length < whole.size(); ++length)
            (void)readDeepLink(whole.left(length));
        QRandomGenerator random(20260501);
        for (int round = 0; round < 20'000; ++round) {
            QString changed = whole;
            for (int change = random.bounded(1, 4); change > 0; --change)
                changed[random.bounded(changed.size())] = QChar(random.bounded(1, 0x180));
            const Result<DeepLink> link = readDeepLink(changed);
            if (!link) {
                QCOMPARE(link.error().kind, ApiError::Kind::Usage);
                QVERIFY(!link.error().detail.isEmpty());
                continue;
            }
            QVERIFY(link->subject.kind == Kind::User || link->subject.kind == Kind::Vehicle);
            QVERIFY(!link->subject.value.isEmpty() && !link->subject.value.contains(u'/'));
        }
    }
};

QTEST_GUILESS_MAIN(TestDeepLink)
#include "tst_deeplink.moc"
