// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectwords.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = Subject::Kind;

class TestSubjectWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void names_subjects_and_shortens_long_ids()
    {
        QCOMPARE(subjectTitle({Kind::User, u"605a5a2d-1b6e-4a3f-9c1d-2f0d6c1ec0ff"_s}),
                 u"User 605a5a2d…c0ff"_s);
        QCOMPARE(subjectTitle({Kind::Vin, u"TMBJB7NY1PF000072"_s}), u"VIN TMBJB7NY1PF000072"_s);
        QCOMPARE(subjectTitle({Kind::ExternalUser, u"C-10442"_s}), u"External id C-10442"_s);
        QCOMPARE(subjectTitle({}), u"All connections"_s);
    }

    void says_what_is_in_a_redirect_and_never_its_code()
    {
        const Subject success{Kind::Redirect,
                              u"https://x.example/cb?code=5ec2e7c0de&user_id=u-1&state=s"_s};
        QCOMPARE(subjectTitle(success), u"Redirect URL: user u-1"_s);
        QCOMPARE(subjectText(success), u"u-1"_s);
        const Subject error{Kind::Redirect, u"https://x.example/cb?error=access_denied"_s};
        QCOMPARE(subjectTitle(error), u"Redirect URL: error access_denied"_s);
        QVERIFY(subjectText(error).isEmpty());
        const Subject other{Kind::Redirect, u"https://x.example/"_s};
        QVERIFY(subjectTitle(other).contains(u"no Connect redirect"_s));
    }

    void lets_no_control_characters_through()
    {
        QVERIFY(!subjectTitle({Kind::ExternalUser, u"a\nb\u202Ec"_s}).contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestSubjectWords)
#include "tst_subjectwords.moc"
