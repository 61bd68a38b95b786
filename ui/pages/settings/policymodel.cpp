// SPDX-License-Identifier: GPL-3.0-or-later
#include "policymodel.h"

#include "settingwords.h"
#include "tableroles.h"
#include "tone.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    const char *key;
    const char *title;
    int width;
};
constexpr Look looks[] = {
    {"setting", QT_TRANSLATE_NOOP("PolicyModel", "Setting"), 40},
    {"value", QT_TRANSLATE_NOOP("PolicyModel", "Value"), 24},
    {"origin", QT_TRANSLATE_NOOP("PolicyModel", "Comes from"), 26},
};
static_assert(std::size(looks) == PolicyModel::Columns);

QString text(const EffectiveSetting &setting, int column)
{
    switch (column) {
    case PolicyModel::Meaning:
        return meaningOf(settingDef(setting.setting));
    case PolicyModel::Value:
        return valueText(setting);
    default:
        return originText(setting.origin);
    }
}

} // namespace

void PolicyModel::show(const QList<EffectiveSetting> &settings)
{
    if (settings.size() != m_settings.size()) {
        beginResetModel();
        m_settings = settings;
        endResetModel();
        return;
    }
    m_settings = settings;
    if (!settings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int PolicyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_settings.size());
}

int PolicyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant PolicyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EffectiveSetting &setting = m_settings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case tablerole::CopyText:
        return text(setting, index.column());
    case tablerole::ToneOfText:
        if (setting.origin == SettingOrigin::BuiltIn && index.column() != Meaning)
            return int(Tone::Secondary);
        return {};
    default:
        return {};
    }
}

QVariant PolicyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= Columns)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("PolicyModel", looks[section].title);
    case tablerole::Key:
        return QString::fromLatin1(looks[section].key);
    case tablerole::Width:
        return looks[section].width;
    default:
        return {};
    }
}

} // namespace motorpool
