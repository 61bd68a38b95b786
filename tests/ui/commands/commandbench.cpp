// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandbench.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace motorpool {

using namespace Qt::StringLiterals;

CommandBench::CommandBench()
{
    server.putSecret(secrets);
    workspace.open(server.application());
    control.desk()->setToolChange([this](CommandTools &tools) {
        tools.after = [this](std::chrono::milliseconds wait, QObject *context,
                             std::function<void()> fn) {
            clock.advance(wait);
            QTimer::singleShot(0, context, std::move(fn));
        };
    });
    window.resize(1000, 700);
    window.show();
}

CommandBench::~CommandBench() = default;

VehicleSubject CommandBench::car(const QString &id)
{
    VehicleSubject subject;
    Connection &connection = subject.connection;
    connection.id = u"connection-of-"_s + id;
    connection.userId = u"user-of-"_s + id;
    connection.vehicleId = id;
    connection.make = u"SKODA"_s;
    connection.model = u"Enyaq"_s;
    connection.year = 2025;
    connection.powertrain = u"BEV"_s;
    connection.permissions = {u"control_security"_s, u"control_charge"_s, u"control_navigation"_s,
                              u"read_security"_s};
    subject.vin = u"TMBJB7NY1PF000721"_s;
    subject.nickname = u"Pool car 7"_s;
    Reading locked;
    locked.vehicleId = id;
    locked.code = u"closure-islocked"_s;
    locked.status = Reading::Status::Success;
    locked.body = QJsonObject{{u"value"_s, true}};
    locked.oemUpdatedAt = QDateTime(QDate(2026, 6, 1), QTime(11, 55), Qt::UTC);
    subject.readings << locked;
    return subject;
}

QDialog *CommandBench::dialog() const
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void CommandBench::type(const QString &text) const
{
    dialog()->findChildren<QLineEdit *>().last()->setText(text);
}

CommandTask *CommandBench::last() const
{
    const QList<CommandTask *> &tasks = control.desk()->tasks();
    return tasks.isEmpty() ? nullptr : tasks.last();
}

QAbstractButton *findButton(const QWidget *root, const QString &name)
{
    for (auto *button : root->findChildren<QAbstractButton *>()) {
        if (button->text() == name || button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

QString textIn(const QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root))
            texts << label->text();
    }
    for (const QPlainTextEdit *edit : root->findChildren<QPlainTextEdit *>())
        texts << edit->toPlainText();
    return texts.join(u'\n');
}

} // namespace motorpool
