// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressstrip.h"

#include "activity.h"
#include "metrics.h"
#include "tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 3;

} // namespace

ProgressStrip::ProgressStrip(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_activity(new Activity(this))
    , m_text(new QLabel(this))
    , m_cancel(new QToolButton(this))
{
    m_text->setFont(secondaryFont(font()));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFont(secondaryFont(font()));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, barHeight + metrics::grid / 2, 0, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    row->addStretch();

    QSizePolicy kept = sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    kept.setVerticalPolicy(QSizePolicy::Fixed);
    setSizePolicy(kept);
    setAccessibleName(title);
    m_activity->setTitle(title);
    hide();
    connect(m_cancel, &QToolButton::clicked, this, &ProgressStrip::cancelled);
    connect(m_activity, &Activity::cancelled, this, &ProgressStrip::cancelled);
}

void ProgressStrip::start()
{
    m_since.start();
    show();
    setProgress(0, std::nullopt);
}

void ProgressStrip::setProgress(int done, std::optional<int> total)
{
    m_done = done;
    m_total = total;
    const QLocale locale;
    QString text;
    if (total && *total > 0) {
        text = tr("%1 of %2").arg(locale.toString(done), locale.toString(*total));
        if (const QString left = remaining(done, *total); !left.isEmpty())
            text += u" · "_s + left;
    } else if (done > 0) {
        text = tr("%1 so far").arg(locale.toString(done));
    } else {
        text = tr("Loading…");
    }
    say(text, {});
    update();
}

void ProgressStrip::setWaiting(const QString &text, const QString &why)
{
    say(text, why);
}

void ProgressStrip::say(const QString &text, const QString &why)
{
    if (!isHidden())
        m_activity->tell(text);
    m_text->setText(text + u" ·"_s);
    m_text->setToolTip(why);
    setAccessibleDescription(why.isEmpty() ? text : text + u". "_s + why);
}

void ProgressStrip::stop()
{
    m_activity->end();
    hide();
}

QString ProgressStrip::remaining(int done, int total) const
{
    // A guess from less than a second would jump about.
    const qint64 elapsed = m_since.isValid() ? m_since.elapsed() : 0;
    if (done <= 0 || done >= total || elapsed < 1000)
        return {};
    const qint64 seconds = elapsed * (total - done) / done / 1000 + 1;
    return seconds < 90 ? tr("%1\u2009s left").arg(seconds)
                        : tr("%1\u2009min left").arg((seconds + 59) / 60);
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect track(0, 0, width(), barHeight);
    painter.fillRect(track, toneColor(palette(), Tone::Border));
    // Without a total the bar says only that something goes on: a quarter of it, at rest.
    const double share =
        m_total && *m_total > 0 ? std::clamp(double(m_done) / *m_total, 0.0, 1.0) : 0.25;
    QRect filled = track;
    filled.setWidth(qRound(track.width() * share));
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(track.right());
    painter.fillRect(filled, toneColor(palette(), Tone::Accent));
}

} // namespace motorpool
