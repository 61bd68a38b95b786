// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paths.h"

#include <QWidget>

namespace motorpool {

/// Where things lie on this computer.
class PlacesSection : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesSection(const Paths &paths, QWidget *parent = nullptr);
};

} // namespace motorpool
