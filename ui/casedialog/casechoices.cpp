// SPDX-License-Identifier: GPL-3.0-or-later
#include "casechoices.h"

#include "casespanfield.h"
#include "metrics.h"
#include "plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString carName(const Connection &connection)
{
    QStringList parts{connection.make, connection.model};
    parts.removeAll(QString());
    return parts.isEmpty() ? connection.vehicleId : parts.join(u' ');
}

} // namespace

CaseChoices::CaseChoices(const Connection &connection, CaseSubject::Kind first,
                         const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_subject(new QComboBox(this))
    , m_span(new CaseSpanField(now, this))
{
    using Kind = CaseSubject::Kind;
    m_subject->setAccessibleName(tr("About"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto offer = [this](const QString &text, Kind kind, const QString &id) {
        if (id.isEmpty())
            return;
        m_subject->addItem(text, QVariantList{int(kind), id});
        m_subject->setItemData(m_subject->count() - 1, onOneLine(id), Qt::ToolTipRole);
    };
    offer(tr("Vehicle: %1").arg(onOneLine(carName(connection), 60)), Kind::Vehicle,
          connection.vehicleId);
    offer(tr("User, with all vehicles: %1").arg(onOneLine(connection.userId, 60)), Kind::User,
          connection.userId);
    if (first == Kind::User)
        m_subject->setCurrentIndex(m_subject->count() - 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::between);
    const auto addField = [&](const QString &text, QWidget *field) {
        auto *lines = new QVBoxLayout;
        lines->setSpacing(metrics::grid);
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        lines->addWidget(label);
        lines->addWidget(field);
        column->addLayout(lines);
    };
    addField(tr("&About"), m_subject);
    addField(tr("&Requests and journal of"), m_span);
    const auto addGroup = [&](const QString &title) {
        auto *group = new QGroupBox(title, this);
        auto *lines = new QVBoxLayout(group);
        lines->setSpacing(metrics::grid);
        column->addWidget(group);
        return lines;
    };
    const auto addBox = [&](QVBoxLayout *lines, const QString &text, bool on) {
        auto *box = new QCheckBox(text, this);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, &CaseChoices::lookChanged);
        lines->addWidget(box);
        return box;
    };
    QVBoxLayout *parts = addGroup(tr("What is in it"));
    for (const auto &[part, text] : {std::pair{CasePart::Connections, tr("&Connections")},
                                     std::pair{CasePart::Signals, tr("Si&gnals last read")},
                                     std::pair{CasePart::Requests, tr("Re&quests with their ids")},
                                     std::pair{CasePart::Journal, tr("&Journal")},
                                     std::pair{CasePart::Facts, tr("&Program and computer")},
                                     std::pair{CasePart::Settings, tr("S&ettings in force")}})
        m_parts += {part, addBox(parts, text, true)};
    QVBoxLayout *blurs = addGroup(tr("What is replaced"));
    for (const auto &[part, text, tip] :
         {std::tuple{BlurPart::Vins, tr("&VINs"), tr("V-1, also what only looks like a VIN")},
          std::tuple{BlurPart::Ids, tr("&Ids of users, vehicles, connections"),
                     tr("U-1, CAR-1, C-1; external ids E-1")},
          std::tuple{BlurPart::Places, tr("P&laces"), tr("Coordinates, to whole degrees")},
          std::tuple{BlurPart::Names, tr("&Names"),
                     tr("Nicknames, the application, the person, the computer")},
          std::tuple{BlurPart::RequestIds, tr("Request i&ds"),
                     tr("Smartcar’s support asks for them")}}) {
        QCheckBox *box = addBox(blurs, text, part != BlurPart::RequestIds);
        box->setToolTip(tip);
        box->setAccessibleDescription(tip);
        m_blur += {part, box};
    }
    column->addStretch();
    connect(m_subject, &QComboBox::currentIndexChanged, this, &CaseChoices::askChanged);
    connect(m_span, &CaseSpanField::changed, this, &CaseChoices::askChanged);
}

CaseAsk CaseChoices::ask() const
{
    CaseAsk ask;
    const QVariantList subject = m_subject->currentData().toList();
    if (subject.size() == 2)
        ask.subject = {CaseSubject::Kind(subject.first().toInt()), subject.last().toString()};
    ask.span = m_span->span();
    for (const auto &[part, box] : m_parts)
        choose(&ask.parts, part, box->isChecked());
    return ask;
}

BlurChoice CaseChoices::blur() const
{
    BlurChoice blur;
    for (const auto &[part, box] : m_blur)
        choose(&blur, part, box->isChecked());
    return blur;
}

} // namespace motorpool
