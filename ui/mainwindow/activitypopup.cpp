// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypopup.h"

#include "activity.h"
#include "metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

ActivityPopup::ActivityPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_rows(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("What goes on"));
    m_rows->setContentsMargins(metrics::margin, metrics::inside, metrics::margin, metrics::inside);
    m_rows->setSpacing(metrics::inside);
}

void ActivityPopup::show(const QList<Activity *> &running)
{
    for (auto it = m_widgets.begin(); it != m_widgets.end();) {
        if (running.contains(it.key())) {
            ++it;
            continue;
        }
        m_texts.remove(it.key());
        delete it.value();
        it = m_widgets.erase(it);
    }
    for (Activity *activity : running) {
        if (!m_widgets.contains(activity))
            addRow(activity);
        m_texts.value(activity)->setText(activity->text());
    }
    adjustSize();
}

void ActivityPopup::addRow(Activity *activity)
{
    auto *row = new QWidget(this);
    auto *title = new QLabel(activity->title(), row);
    auto *text = new QLabel(row);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    for (QLabel *label : {title, text})
        label->setTextFormat(Qt::PlainText);
    title->setFont(keyFont(font()));
    text->setForegroundRole(QPalette::PlaceholderText);
    cancel->setAutoDefault(false);
    cancel->setVisible(activity->isCancellable());
    cancel->setAccessibleName(tr("Cancel: %1").arg(activity->title()));
    connect(cancel, &QPushButton::clicked, activity, &Activity::cancel);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::grid / 2);
    texts->addWidget(title);
    texts->addWidget(text);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::between);
    layout->addLayout(texts, 1);
    layout->addWidget(cancel);
    m_rows->addWidget(row);
    m_widgets.insert(activity, row);
    m_texts.insert(activity, text);
}

} // namespace motorpool
