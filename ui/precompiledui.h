// SPDX-License-Identifier: GPL-3.0-or-later
// As precompiled.h, for the rooms of the window and their tests.
#pragma once

#include "precompiled.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QWidget>
