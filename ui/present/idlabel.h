// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace motorpool {

/// An id or a VIN in the fixed font: shortened in the middle where there is no room, whole in the
/// tooltip, for assistive programs and when copied.
class IdLabel : public QLabel
{
    Q_OBJECT

public:
    explicit IdLabel(QWidget *parent = nullptr);

    void setId(const QString &id);
    const QString &id() const { return m_id; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copy() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shorten();

    QString m_id;
};

} // namespace motorpool
