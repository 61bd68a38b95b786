// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "searchfield.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = Subject::Kind;

namespace {

const auto uuid = u"605a5a2d-1b6e-4a3f-9c1d-2f0d6c1ec0ff"_s;

} // namespace

class TestSearchField : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SearchField> m_field;
    std::unique_ptr<QSignalSpy> m_chosen;

    QAbstractItemView *popup() { return m_field->findChild<QCompleter *>()->popup(); }

    QStringList offered()
    {
        QStringList texts;
        const QAbstractItemModel *model = popup()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }

    Subject chosen(int at = 0) { return m_chosen->at(at).at(0).value<Subject>(); }

    void type(const QString &text) { QTest::keyClicks(m_field.get(), text); }
    /// As it arrives while the popup is open: there first.
    void press(Qt::Key key)
    {
        QTest::keyClick(popup()->isVisible() ? static_cast<QWidget *>(popup()) : m_field.get(),
                        key);
    }

private Q_SLOTS:
    void init()
    {
        // The platform without a display says so of each popup.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_field = std::make_unique<SearchField>();
        m_field->resize(500, 32);
        m_field->show();
        m_field->setFocus();
        m_chosen = std::make_unique<QSignalSpy>(m_field.get(), &SearchField::subjectChosen);
    }

    void cleanup() { m_field.reset(); }

    void offers_what_the_text_can_mean_while_typing()
    {
        type(uuid);
        QVERIFY(popup()->isVisible());
        QCOMPARE(offered(), (QStringList{u"User 605a5a2d…c0ff"_s, u"Vehicle 605a5a2d…c0ff"_s,
                                         u"External id 605a5a2d…c0ff"_s}));
        QCOMPARE(m_field->text(), uuid);
    }

    void enter_takes_the_first()
    {
        type(uuid);
        press(Qt::Key_Return);
        QCOMPARE(m_chosen->count(), 1);
        QCOMPARE(chosen(), (Subject{Kind::User, uuid}));
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_field->text(), uuid);
    }

    void arrows_choose()
    {
        type(uuid);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_chosen->count(), 1);
        QCOMPARE(chosen().kind, Kind::Vehicle);
    }

    void a_click_chooses()
    {
        type(uuid);
        const QModelIndex third = popup()->model()->index(2, 0);
        QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {},
                          popup()->visualRect(third).center());
        QCOMPARE(m_chosen->count(), 1);
        QCOMPARE(chosen().kind, Kind::ExternalUser);
    }

    void escape_closes_and_keeps_the_text()
    {
        type(u"abc"_s);
        press(Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QVERIFY(m_chosen->isEmpty());
        QCOMPARE(m_field->text(), u"abc"_s);
        press(Qt::Key_Return);
        QCOMPARE(chosen(), (Subject{Kind::ExternalUser, u"abc"_s}));
    }

    void an_empty_field_offers_everything()
    {
        press(Qt::Key_Down);
        QCOMPARE(offered(), QStringList{u"All connections"_s});
        press(Qt::Key_Return);
        QCOMPARE(chosen(), Subject{});
    }

    void recognises_redirects_pasted_in_lines_and_quotes()
    {
        QGuiApplication::clipboard()->setText(
            u"\"https://app.example/cb?code=5ec2e7c0de\r\n  &user_id=%1&state=x\"\n"_s.arg(uuid));
        m_field->paste();
        QCOMPARE(offered(), QStringList{u"Redirect URL: user 605a5a2d…c0ff"_s});
        press(Qt::Key_Return);
        QCOMPARE(chosen().kind, Kind::Redirect);
        // The code does not stay on screen.
        QCOMPARE(m_field->text(), uuid);
        m_field->undo();
        QVERIFY(!m_field->text().contains(u"5ec2e7c0de"_s));
    }

    void cleans_what_is_pasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"  abc "_s << u"abc"_s;
        QTest::newRow("quotes") << u"'abc'"_s << u"abc"_s;
        QTest::newRow("brackets") << u"<https://x/?a=b>"_s << u"https://x/?a=b"_s;
        QTest::newRow("broken url") << u"https://x/?a=\nb&c=\r\nd"_s << u"https://x/?a=b&c=d"_s;
        QTest::newRow("mail quote") << u"> https://x/?a=\n> b"_s << u"https://x/?a=b"_s;
        QTest::newRow("lines") << u"one\ntwo"_s << u"one two"_s;
        QTest::newRow("one quote") << u"\""_s << u"\""_s;
        QTest::newRow("inner quotes") << u"a\"b"_s << u"a\"b"_s;
        QTest::newRow("empty") << u" \n "_s << QString();
    }

    void cleans_what_is_pasted()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, clean);
        QCOMPARE(cleanedPaste(pasted), clean);
    }

    void shows_a_subject_chosen_elsewhere()
    {
        m_field->showSubject({Kind::Vehicle, u"v-1"_s});
        QCOMPARE(m_field->text(), u"v-1"_s);
        QVERIFY(!popup()->isVisible());
        QVERIFY(m_chosen->isEmpty());
    }

    void has_a_name_and_a_place_in_the_tab_order()
    {
        QWidget window;
        m_field->setParent(&window);
        QCOMPARE(accessibilityFaults(&window), QStringList());
        QCOMPARE(unreachableByTab(&window), QStringList());
        m_field->setParent(nullptr);
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
