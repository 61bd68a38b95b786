// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casewriter.h"

#include <QTabWidget>
#include <QTextBrowser>

namespace motorpool {

class BodyView;

/// The page of a case in the window's own colours. Loads nothing and leads nowhere.
class CasePageView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit CasePageView(QWidget *parent = nullptr);

    void showBody(const QString &html); ///< what stands between the page's body tags

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_body;
};

/// All that will be saved: the page and the JSON.
class CasePreview : public QTabWidget
{
    Q_OBJECT

public:
    explicit CasePreview(QWidget *parent = nullptr);

    void show(const CasePagesPtr &pages);

private:
    CasePageView *m_page;
    BodyView *m_json;
};

} // namespace motorpool
