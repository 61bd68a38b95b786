// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "door.h"
#include "metrics.h"
#include "tonelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_add(new Door(u"key"_s, tr("Add an application"),
                     tr("With the client id and client secret from Smartcar's dashboard. The "
                        "secret goes into the system's keychain and is never shown again."),
                     true, this))
    , m_demo(new Door(u"demo"_s, tr("Explore the demo fleet"),
                      tr("A simulated Smartcar inside this program, with made-up users and "
                         "vehicles. It needs no credentials, and nothing leaves this computer."),
                      false, this))
{
    auto *title = new QLabel(u"Motorpool"_s, this);
    title->setFont(figureFont(font()));
    auto *subtitle = new ToneLabel(Tone::Secondary, this);
    subtitle->setText(tr("A desktop console for fleets connected through the Smartcar API."));
    auto *footnote = new ToneLabel(Tone::Secondary, this);
    footnote->setFont(secondaryFont(font()));
    footnote->setText(tr("Not made by, nor tied to, Smartcar, Inc."));

    auto *doors = new QHBoxLayout;
    doors->setSpacing(metrics::between);
    doors->addStretch();
    doors->addWidget(m_add);
    doors->addWidget(m_demo);
    doors->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::inside);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(subtitle, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::between);
    column->addLayout(doors);
    column->addSpacing(metrics::between);
    column->addWidget(footnote, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_add, &Door::chosen, this, &WelcomePage::addApplicationRequested);
    connect(m_demo, &Door::chosen, this, &WelcomePage::demoRequested);
}

void WelcomePage::refuse(const QString &adding, const QString &demo)
{
    m_add->refuse(adding);
    m_demo->refuse(demo);
}

} // namespace motorpool
