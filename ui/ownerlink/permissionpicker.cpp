// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissionpicker.h"

#include "datatable.h"
#include "metrics.h"
#include "tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

PermissionPicker::PermissionPicker(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_table(new DataTable(QStringLiteral("ownerlinkpermissions"), preferences, this))
    , m_facts(new ToneLabel(Tone::Secondary, this))
    , m_asGranted(new QPushButton(tr("As &granted now"), this))
    , m_none(new QPushButton(tr("C&hoose none"), this))
{
    m_table->setAccessibleName(tr("Permissions to ask for"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(&m_model);
    m_table->installEventFilter(this);
    m_table->setMinimumHeight(3 * metrics::control);
    m_asGranted->setToolTip(tr("Chooses the permissions that the connection has"));
    for (QPushButton *button : {m_asGranted, m_none})
        button->setAutoDefault(false);

    auto *title = new QLabel(tr("&Permissions"), this);
    title->setFont(keyFont(font()));
    title->setBuddy(m_table);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::inside);
    top->addWidget(title);
    top->addWidget(m_facts, 1);
    top->addWidget(m_asGranted);
    top->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addLayout(top);
    column->addWidget(m_table, 1);

    connect(&m_model, &PermissionModel::askedChanged, this, &PermissionPicker::tell);
    connect(&m_model, &PermissionModel::askedChanged, this, &PermissionPicker::changed);
    connect(m_none, &QPushButton::clicked, this, [this] { setAsked({}); });
    connect(m_asGranted, &QPushButton::clicked, this, [this] {
        QList<AskedPermission> permissions;
        for (const QString &name : std::as_const(m_granted))
            permissions += AskedPermission{name};
        setAsked(permissions);
    });
    setGranted({});
    tell();
}

void PermissionPicker::setGranted(const QStringList &permissions)
{
    m_granted = permissions;
    m_asGranted->setVisible(!permissions.isEmpty());
}

void PermissionPicker::tell()
{
    const QList<AskedPermission> chosen = asked();
    const auto required =
        std::count_if(chosen.begin(), chosen.end(),
                      [](const AskedPermission &permission) { return permission.isRequired; });
    m_none->setEnabled(!chosen.isEmpty());
    if (chosen.isEmpty())
        m_facts->setText(tr("none: as the dashboard says under Vehicle Access"));
    else if (required == 0)
        m_facts->setText(tr("%1 chosen").arg(chosen.size()));
    else
        m_facts->setText(tr("%1 chosen, %2 of them required").arg(chosen.size()).arg(required));
}

bool PermissionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex box = current.column() == PermissionModel::Required
                                ? current
                                : current.siblingAtColumn(PermissionModel::Allows);
    if (box.isValid()) {
        const bool isOn = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(box, int(isOn ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
    return true;
}

} // namespace motorpool
