// SPDX-License-Identifier: GPL-3.0-or-later
// As ui/precompiledui.h, for tests of the window.
#pragma once

#include "../ui/precompiledui.h"
#include "precompiledtest.h"
