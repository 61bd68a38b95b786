// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "fleetviews.h"

#include <QObject>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace motorpool {

class DataTable;
class FilterField;
class FleetList;
class Preferences;

/// Works with saved views: shows one on the page, tells whether what is shown still is what was
/// saved, and asks what it needs to know for the rest. Dialogs stand over the page.
class FleetViewDesk : public QObject
{
    Q_OBJECT

public:
    struct Page
    {
        FleetList *list;
        DataTable *table;
        FilterField *filter;
        QWidget *widget;
    };

    /// All outlive it. The view that was current when the program ended is shown again.
    FleetViewDesk(const Page &page, Preferences *preferences, QObject *parent = nullptr);
    ~FleetViewDesk() override;

    /// Goes on with the views of this application, and with the one that was current there last.
    void setApplication(const QString &id);

    QStringList names() const; ///< in their order
    QString current() const { return m_current; }
    bool differs() const { return m_differs; } ///< what is shown, from the current view
    std::optional<QString> removed() const { return m_views.removed(); }

    void choose(const QString &name); ///< sets filter, columns and order
    void leave();                     ///< the whole fleet, in a person's own columns

    void saveChanges();
    void saveAs(); ///< asks for the name
    void rename(const QString &name);
    void remove(const QString &name);
    void undoRemove();
    void move(const QString &name, int by); ///< up is below zero
    void importViews();
    void exportViews(const QStringList &names);

    /// What can be done with the views at all, and with one of them.
    void fillMenu(QMenu *menu);
    void fillMenu(QMenu *menu, const QString &name);

    /// Takes over a file's views; asks what to do with names that are taken. For importViews().
    void takeOver(const QByteArray &file);

Q_SIGNALS:
    void changed(); ///< anything above
    void chosen();  ///< a view was, by a person
    void told(const QString &what);
    void failed(const motorpool::ApiError &error);

private:
    QString stateKey() const;
    FleetView shown() const;
    void show(const FleetView &view);
    void setCurrent(const QString &name);
    void look();
    void keep(const Result<Done> &done);
    void askName(const QString &title, const QString &button, const QString &name,
                 const std::function<void(const QString &)> &act);
    void takeOver(QList<FleetView> views, const QStringList &faults, bool asNew);

    Page m_page;
    Preferences *m_preferences;
    FleetViews m_views;
    QString m_application;
    QString m_current;
    bool m_differs = false;
    bool m_isShowing = false;
};

} // namespace motorpool
