// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterwindow.h"

#include "filtertext.h"
#include "palette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

bool FilterWindow::open()
{
    QApplication::setPalette(makePalette(Scheme::Light));
    m_window = std::make_unique<QWidget>();
    m_bar = new FilterBar(m_window.get());
    m_next = new QLineEdit(m_window.get());
    m_next->setAccessibleName(u"next"_s);
    auto *all = new QVBoxLayout(m_window.get());
    all->addWidget(m_bar);
    all->addWidget(m_next);
    m_window->resize(700, 200);
    m_window->show();
    m_window->activateWindow();
    const bool isActive = QTest::qWaitForWindowActive(m_window.get());
    field()->setFocus();
    m_filters = std::make_unique<QSignalSpy>(field(), &FilterField::filterChanged);
    return isActive;
}

void FilterWindow::close()
{
    m_filters.reset();
    m_window.reset();
}

QAbstractItemView *FilterWindow::popup() const
{
    return field()->findChild<QCompleter *>()->popup();
}

QStringList FilterWindow::offered() const
{
    QStringList texts;
    if (!popup()->isVisible())
        return texts;
    for (int row = 0; row < popup()->model()->rowCount(); ++row)
        texts << popup()->model()->index(row, 0).data().toString();
    return texts;
}

void FilterWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(popup()->isVisible() ? static_cast<QWidget *>(popup()) : field(), key,
                    modifiers);
}

void FilterWindow::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(popup()->isVisible() ? static_cast<QWidget *>(popup()) : field(),
                        letter.toLatin1());
    }
}

bool FilterWindow::showsError() const
{
    const QImage image = field()->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() > std::max(color.green(), color.blue()) + 50)
                return true;
        }
    }
    return false;
}

QLabel *FilterWindow::note() const
{
    for (QLabel *label : m_bar->findChildren<QLabel *>()) {
        if (label->wordWrap())
            return label;
    }
    return nullptr;
}

QToolButton *FilterWindow::buttonNamed(const QString &name, const QWidget *in) const
{
    for (QToolButton *button : in->findChildren<QToolButton *>()) {
        if (button->accessibleName() == name && button->isVisibleTo(in))
            return button;
    }
    return nullptr;
}

QString FilterWindow::lastFilter() const
{
    return toText(m_filters->last().at(0).value<Filter>());
}

} // namespace motorpool
