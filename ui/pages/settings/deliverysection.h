// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace motorpool {

class ErrorStrip;
class Preferences;

/// How long deliveries are kept on this computer. A choice holds from the next start of receiving.
class DeliverySection : public QWidget
{
    Q_OBJECT

public:
    explicit DeliverySection(Preferences *preferences, QWidget *parent = nullptr);

private:
    void show();
    void choose();

    Preferences *m_preferences;
    QComboBox *m_keep;
    ErrorStrip *m_error;
};

} // namespace motorpool
