// SPDX-License-Identifier: GPL-3.0-or-later
#include "prooftext.h"

#include "metrics.h"
#include "tone.h"
#include "tonelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace motorpool {

namespace {

QString listed(const QString &title, const QStringList &lines)
{
    QStringList all{title};
    for (const QString &line : lines)
        all << QStringLiteral("•\u2002") + line;
    return lines.isEmpty() ? QString() : all.join(u'\n');
}

} // namespace

ProofText::ProofText(QWidget *parent)
    : QFrame(parent)
    , m_verdict(new ToneLabel(Tone::Text, this))
    , m_proved(new QLabel(this))
    , m_notProved(new QLabel(this))
    , m_show(new QPushButton(tr("Show the place"), this))
{
    for (QLabel *label : {static_cast<QLabel *>(m_verdict), m_proved, m_notProved}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_notProved->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close the result"));
    connect(close, &QPushButton::clicked, this, &ProofText::clear);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_proof && m_proof->flaw)
            Q_EMIT recordWanted(m_proof->flaw->number);
    });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::grid);
    texts->addWidget(m_verdict);
    texts->addWidget(m_proved);
    texts->addWidget(m_notProved);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::inside, metrics::inside, metrics::inside, metrics::inside);
    row->setSpacing(metrics::inside);
    row->addLayout(texts, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void ProofText::showProof(const JournalProof &proof)
{
    m_proof = proof;
    m_verdict->setTone(proof.isSound() ? Tone::Fresh : Tone::Error);
    m_verdict->setText((proof.isSound() ? u'✓' : u'✕') + QStringLiteral("\u2002") +
                       verdictOf(proof));
    m_proved->setText(listed(tr("Proved:"), provedBy(proof)));
    m_proved->setVisible(!m_proved->text().isEmpty());
    m_notProved->setText(listed(tr("Not proved:"), notProvedBy(proof)));
    m_show->setVisible(proof.flaw.has_value());
    setAccessibleName(verdictOf(proof));
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProofText::clear()
{
    m_proof.reset();
    hide();
}

void ProofText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isSound = !m_proof || m_proof->isSound();
    painter.setPen(toneColor(palette(), isSound ? Tone::Border : Tone::Error));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace motorpool
