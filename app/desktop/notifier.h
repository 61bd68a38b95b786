// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <memory>

namespace motorpool {

/// Something to be told on the desktop. Nothing secret: others may read it on a locked screen.
struct Notification
{
    QString key;               ///< one with the same key takes the place of the one before
    QString title;             ///< plain text
    QString body;              ///< plain text; may have several lines
    QStringList subjects = {}; ///< what activated() is to tell; none: it cannot be shown
};

/// Shows notifications by the desktop's own service (org.freedesktop.Notifications) and tells which
/// one a person wants to see. Does not wait for anybody. Lives on the GUI thread.
/// Source: freedesktop.org, "Desktop Notifications Specification" 1.2.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    /// Texts are made safe and cut to what fits on a desktop. While the desktop is still at the one
    /// before of a key, of those that come meanwhile the newest is shown.
    void show(const Notification &notification);

Q_SIGNALS:
    /// A notification was not shown, in a sentence, translated; once until one is shown again.
    void failed(const QString &why);

    void shown(); ///< the desktop took one

    /// A person wants to see the subjects; the token is the desktop's leave to come to the front,
    /// where it gives one.
    void activated(const QStringList &subjects, const QByteArray &activationToken);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace motorpool
