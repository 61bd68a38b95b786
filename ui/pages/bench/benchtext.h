// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailhtml.h"

#include <QTextBrowser>

#include <functional>

namespace motorpool {

/// Text to read, in the house's tones whatever the theme. Nothing is ever fetched for it.
class BenchText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit BenchText(QWidget *parent = nullptr);

    /// Written by fn now, and again when the theme changes.
    void setContent(std::function<void(DetailHtml &)> fn);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    std::function<void(DetailHtml &)> m_write;
};

} // namespace motorpool
