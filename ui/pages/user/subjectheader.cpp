// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectheader.h"

#include "connectionpresenter.h"
#include "fonts.h"
#include "metrics.h"
#include "plaintext.h"
#include "subjectwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = Subject::Kind;

/// The only one of a set, or nothing.
QString only(const QSet<QString> &set)
{
    return set.size() == 1 ? onOneLine(*set.cbegin()) : QString();
}

} // namespace

SubjectHeader::SubjectHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
{
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setFont(secondaryFont(font()));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::grid / 2);
    lines->addWidget(m_title);
    lines->addWidget(m_facts);
    for (QLabel *label : {m_title, m_facts}) {
        // A long id must not widen the window.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setMinimumWidth(0);
    }
    showNothing();
}

void SubjectHeader::showNothing()
{
    m_title->setText(tr("User"));
    m_title->setToolTip({});
    m_facts->setText(tr("Connections of one user, of one vehicle, or all of them"));
}

void SubjectHeader::showSubject(const Subject &subject, const ConnectionTally &tally,
                                const ConnectionPresenter &words)
{
    m_title->setText(subject.kind == Kind::Everything ? tr("All users") : subjectTitle(subject));
    m_title->setToolTip(onOneLine(subject.value));
    const QString facts = this->facts(subject, tally, words).join(u"  ·  "_s);
    m_facts->setText(facts);
    m_facts->setToolTip(facts);
}

QStringList SubjectHeader::facts(const Subject &subject, const ConnectionTally &tally,
                                 const ConnectionPresenter &words) const
{
    QStringList facts;
    if (tally.connections() == 0)
        return facts;
    const QString user = only(tally.users());
    const QString external = only(tally.externalIds());
    if (subject.kind != Kind::User) {
        facts << (user.isEmpty() ? tr("%Ln user(s)", nullptr, int(tally.users().size()))
                                 : tr("user %1").arg(user));
    }
    if (subject.kind != Kind::ExternalUser && !external.isEmpty())
        facts << tr("external id %1").arg(external);
    if (subject.kind != Kind::Vehicle && subject.kind != Kind::Vin)
        facts << tr("%Ln vehicle(s)", nullptr, tally.vehicles());
    if (!tally.firstConnected().isValid())
        return facts;
    if (tally.firstConnected() == tally.lastConnected()) {
        facts << tr("connected %1").arg(words.shortTime(tally.firstConnected()));
    } else {
        facts << tr("first connected %1").arg(words.shortTime(tally.firstConnected()))
              << tr("last connected %1").arg(words.shortTime(tally.lastConnected()));
    }
    return facts;
}

} // namespace motorpool
