// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QByteArray plain(const Secret &secret)
{
    QByteArray text;
    secret->read([&text](std::span<const char> bytes) {
        text = QByteArray(bytes.data(), qsizetype(bytes.size()));
    });
    return text;
}

} // namespace

class TestSecretField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
    }

    void what_was_typed_is_taken_and_gone()
    {
        SecretField field;
        QTest::keyClicks(&field, u"s3cret-value"_s);
        const Secret secret = field.take();
        QCOMPARE(plain(secret), QByteArray("s3cret-value"));
        QCOMPARE(field.text(), QString());
        field.undo();
        QCOMPARE(field.text(), QString());
    }

    void the_field_s_own_buffer_is_overwritten()
    {
        SecretField field;
        QTest::keyClicks(&field, u"s3cret-value"_s);
        const QString shared = field.text();
        field.take();
        QVERIFY(!shared.contains(u"s3cret"_s));
    }

    void blanks_around_a_pasted_secret_are_dropped()
    {
        SecretField field;
        QGuiApplication::clipboard()->setText(u"  pasted-secret\n"_s);
        field.paste();
        QCOMPARE(plain(field.take()), QByteArray("pasted-secret"));
    }

    void nothing_entered_is_no_secret()
    {
        SecretField field;
        QVERIFY(!field.take());
        field.setText(u"   "_s);
        QVERIFY(!field.take());
    }

    void it_cannot_be_copied_or_cut_or_read_by_assistive_programs()
    {
        SecretField field;
        QTest::keyClicks(&field, u"s3cret-value"_s);
        field.selectAll();
        QTest::keySequence(&field, QKeySequence::Copy);
        QTest::keySequence(&field, QKeySequence::Cut);
        field.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(field.text(), u"s3cret-value"_s);
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&field);
        QVERIFY(!face->text(QAccessible::Value).contains(u"s3cret"_s));
        QVERIFY(!field.displayText().contains(u"s3cret"_s));
    }
};

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"
