// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conffile.h"
#include "fleetview.h"
#include "namedlines.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace motorpool {

/// The section of motorpool.conf that holds an application's views; empty: those of none.
QString fleetViewsSection(const QString &applicationId);

/// The views that are kept of an application, in their order, in motorpool.conf: a filter can hold
/// what is another's business. Until the first change there are
/// some to begin with. A change that cannot be written is not made; its error is of kind Storage.
/// Names differ in more than the case of their letters. Lives on one thread.
class FleetViews : public QObject
{
    Q_OBJECT

public:
    explicit FleetViews(const ConfFile &file, QObject *parent = nullptr);
    ~FleetViews() override;

    /// From now on those of this application; at first those of none.
    void setApplication(const QString &id);

    QList<FleetView> views() const;
    std::optional<FleetView> find(const QString &name) const;

    /// Takes the place of the one with this name, or comes last. Errors: Usage too (checkedView).
    Result<Done> put(const FleetView &view);
    Result<Done> put(const QList<FleetView> &views); ///< all or none

    /// Errors: Usage too (no name, too long), Conflict (taken), NotFound.
    Result<Done> rename(const QString &from, const QString &to);

    Result<Done> remove(const QString &name);
    /// The one that was removed last, if it was removed by this object and not put back.
    std::optional<QString> removed() const;
    Result<Done> undoRemove();

    /// To another place, counted from 0; one beyond the end is the last.
    Result<Done> move(const QString &name, qsizetype place);

    /// A name like this that is not taken: "Low battery 2".
    QString freeName(const QString &wanted) const;

Q_SIGNALS:
    void changed();

private:
    using Entry = NamedLine<FleetView>;
    using Entries = NamedLines<FleetView>;
    struct Removed
    {
        FleetView view;
        qsizetype place;
    };

    Entries entriesIn(const ConfFile::Sections &sections) const;
    Result<Done> change(const std::function<Result<Done>(Entries &)> &act);

    ConfFile m_file;
    QString m_section;
    Entries m_entries;
    std::optional<Removed> m_removed;
};

} // namespace motorpool
