// SPDX-License-Identifier: GPL-3.0-or-later
// As app/base/precompiled.h, for tests.
#pragma once

#include "precompiled.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
