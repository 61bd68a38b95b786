// SPDX-License-Identifier: GPL-3.0-or-later
// The letters that Alt reaches: in no language do two things that show at once share one.
#include "a11y.h"
#include "applicationstore.h"
#include "clock.h"
#include "mainwindow.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestMnemonics : public QObject
{
    Q_OBJECT

private:
    static QStringList textsOf(const QList<QAction *> &actions)
    {
        QStringList texts;
        for (const QAction *action : actions)
            texts.append(action->text());
        return texts;
    }

    static QStringList textsShownIn(const QWidget &window)
    {
        QStringList texts;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts.append(button->text());
            else if (const auto *label = qobject_cast<const QLabel *>(widget);
                     label && label->buddy())
                texts.append(label->text());
        }
        return texts;
    }

    static QStringList shared(const QStringList &texts)
    {
        QHash<QString, QString> seen;
        QStringList faults;
        for (const QString &text : texts) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty())
                continue;
            if (seen.contains(letter))
                faults.append(letter + u": "_s + seen[letter] + u", "_s + text);
            seen.insert(letter, text);
        }
        return faults;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void no_two_share_a_letter_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void no_two_share_a_letter()
    {
        QFETCH(QString, language);
        QTranslator speech;
        QVERIFY(speech.load(u":/i18n/motorpool_"_s + language));
        QCoreApplication::installTranslator(&speech);
        QTemporaryDir folder;
        const Paths paths = Paths::standard(folder.path(), folder.path());
        ApplicationStore applications(paths);
        Preferences preferences(paths);
        MemorySecretStore secrets;
        SystemClock clock;
        Workspace workspace(&applications, &secrets, &clock);
        MainWindow window(&workspace, &preferences, nullptr, paths);
        window.show();
        window.openDemo();

        const QStringList bar = textsOf(window.menuBar()->actions());
        QVERIFY(bar.size() >= 5);
        for (QMenu *menu : window.menuBar()->findChildren<QMenu *>())
            QCOMPARE(shared(textsOf(menu->actions())).join(u'\n'), QString());
        for (const PageName page : {PageName::User, PageName::Requests, PageName::Settings}) {
            window.showPage(page);
            QCOMPARE(shared(bar + textsShownIn(window)).join(u'\n'), QString());
        }

        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+Shift+O"_s))
                action->trigger();
        }
        auto *links = window.findChild<QDialog *>();
        QVERIFY(links);
        for (QToolButton *button : links->findChildren<QToolButton *>())
            button->setChecked(true); // More
        for (QRadioButton *kind : links->findChildren<QRadioButton *>()) {
            kind->setChecked(true);
            QCOMPARE(shared(textsShownIn(*links)).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
