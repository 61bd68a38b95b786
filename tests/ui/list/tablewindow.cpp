// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window with a table of 500 rows, for a test that reads it from outside.
#include "datatable.h"
#include "preferences.h"
#include "tablefake.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tablewindow"_s);
    QTemporaryDir folder;
    Preferences preferences(Paths::standard(folder.path(), folder.path()));
    TableFake model(500);
    DataTable table(u"fake"_s, &preferences);
    table.setAccessibleName(u"Rows to read"_s);
    table.setModel(&model);
    table.resize(800, 600);
    table.show();
    table.setFocus();
    std::puts("shown");
    std::fflush(stdout);
    return QApplication::exec();
}
