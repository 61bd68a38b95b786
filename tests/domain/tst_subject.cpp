// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = Subject::Kind;

namespace {

const QString uuid = u"a4c82e9f-7b31-4d56-8e0a-3f6d91c5b2e7"_s;

} // namespace

class TestSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothing_means_nothing()
    {
        QVERIFY(recognise({}).isEmpty());
        QVERIFY(recognise(u" \n\t"_s).isEmpty());
        QVERIFY(recognise(u"user:"_s).isEmpty());
    }

    void a_uuid_is_a_user_or_a_vehicle_in_any_spelling()
    {
        for (const QString &text :
             {uuid, uuid.toUpper(), u"{"_s + uuid + u"}"_s, u"  "_s + uuid + u"\n"_s}) {
            const QList<Subject> subjects = recognise(text);
            QCOMPARE(subjects.size(), 3);
            QCOMPARE(subjects.at(0), (Subject{Kind::User, uuid}));
            QCOMPARE(subjects.at(1), (Subject{Kind::Vehicle, uuid}));
            QCOMPARE(subjects.at(2), (Subject{Kind::ExternalUser, text.trimmed()}));
        }
    }

    void seventeen_vin_characters_are_a_vin_first()
    {
        const QList<Subject> subjects = recognise(u"tmbjb7ny1pf000724"_s);
        QCOMPARE(subjects.size(), 2);
        QCOMPARE(subjects.at(0), (Subject{Kind::Vin, u"TMBJB7NY1PF000724"_s}));
        QCOMPARE(subjects.at(1), (Subject{Kind::ExternalUser, u"tmbjb7ny1pf000724"_s}));
    }

    void what_a_vin_cannot_be_is_an_external_id_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *text :
             {"TMBJB7NY1PF00072", "TMBJB7NY1PF0007244", "OMBJB7NY1PF000724", "IMBJB7NY1PF000724",
              "QMBJB7NY1PF000724", "TMBJB7NY1PF00072-", "C-10442", "someone@example.com", "a=b",
              "state=5", "a4c82e9f-7b31-4d56-8e0a-3f6d91c5b2e"}) {
            QTest::newRow(text) << 0;
        }
    }

    void what_a_vin_cannot_be_is_an_external_id()
    {
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(recognise(text), (QList<Subject>{{Kind::ExternalUser, text}}));
    }

    void a_url_is_a_redirect_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("success") << u"https://example.com/callback?user_id=a&state=b"_s;
        QTest::newRow("error") << u"https://example.com/callback?error=access_denied"_s;
        QTest::newRow("app link") << u"scabc://host?user_id=a"_s;
        QTest::newRow("bare query") << u"?user_id=a&state=b"_s;
        QTest::newRow("bare pair") << u"user_id=a"_s;
        QTest::newRow("fragment") << u"#error=no_vehicles"_s;
        QTest::newRow("quoted") << u"\"https://example.com/callback?user_id=a\""_s;
    }

    void a_url_is_a_redirect()
    {
        QFETCH(QString, text);
        QCOMPARE(recognise(text), (QList<Subject>{{Kind::Redirect, text}}));
    }

    void a_prefix_decides()
    {
        QCOMPARE(recognise(u"user: "_s + uuid), (QList<Subject>{{Kind::User, uuid}}));
        QCOMPARE(recognise(u"Vehicle:"_s + uuid.toUpper()),
                 (QList<Subject>{{Kind::Vehicle, uuid}}));
        QCOMPARE(recognise(u"user:tst-1"_s), (QList<Subject>{{Kind::User, u"tst-1"_s}}));
        QCOMPARE(recognise(u"external:"_s + uuid), (QList<Subject>{{Kind::ExternalUser, uuid}}));
        QCOMPARE(recognise(u"vin:abc"_s), (QList<Subject>{{Kind::Vin, u"ABC"_s}}));
    }

    void a_star_is_everything()
    {
        QCOMPARE(recognise(u" * "_s), (QList<Subject>{{Kind::Everything, {}}}));
    }

    void survives_very_long_and_strange_text()
    {
        QCOMPARE(recognise(QString(1'000'000, u'=')).size(), 1);
        QCOMPARE(recognise(QString(1'000'000, u'A')).size(), 1);
        QCOMPARE(recognise(QString(QChar(u'\0'))).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSubject)
#include "tst_subject.moc"
