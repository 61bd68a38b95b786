// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"
#include "conffile.h"
#include "namedlines.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace motorpool {

/// The section of motorpool.conf that holds an application's alert rules; empty: those of none.
QString alertsSection(const QString &applicationId);

/// The rules by which a person is told of vehicles on their desktop, and whether they are at all,
/// of one application, in motorpool.conf. At first there are none and they are off. A change that
/// cannot be written is not made; its error is of kind Storage. Names differ in more than the case
/// of their letters. Lives on one thread.
class AlertRules : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRules = 100;

    explicit AlertRules(const ConfFile &file, QObject *parent = nullptr);
    ~AlertRules() override;

    /// From now on those of this application; at first those of none.
    void setApplication(const QString &id);
    void look(); ///< takes in what other programs or objects changed

    bool isOn() const { return m_isOn; }
    Result<Done> setOn(bool on);

    QList<AlertRule> rules() const { return valuesIn(m_lines); } ///< in their order
    std::optional<AlertRule> find(const QString &name) const;

    /// Comes last. Errors: Usage too (checkedRule, too many), Conflict (the name is taken).
    Result<Done> add(const AlertRule &rule);
    /// In the place of the one with that name. Errors: the same, NotFound.
    Result<Done> replace(const QString &name, const AlertRule &rule);
    Result<Done> remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    using Lines = NamedLines<AlertRule>;

    void read(const ConfFile::Sections &sections);
    Result<Done>
    change(const std::function<Result<Done>(ConfFile::Section &section, Lines &lines)> &act);

    ConfFile m_file;
    QString m_section;
    bool m_isOn = false;
    Lines m_lines;
};

} // namespace motorpool
