// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalgroups.h"
#include "signalsheet.h"

#include <QJsonArray>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Grid { Doors, Windows };

QJsonObject grid(Grid kind, bool locked, bool oneOpen)
{
    QJsonArray values;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column) {
            QJsonObject one{{u"row"_s, row},
                            {u"column"_s, column},
                            {u"isOpen"_s, oneOpen && row == 1 && column == 0}};
            if (kind == Grid::Doors)
                one[u"isLocked"_s] = locked;
            values.append(one);
        }
    }
    return {{u"values"_s, values}, {u"rowCount"_s, 2}, {u"columnCount"_s, 2}};
}

QJsonObject lid(bool open, bool locked)
{
    return {{u"isOpen"_s, open}, {u"isLocked"_s, locked}};
}

} // namespace

void addClosures(SignalSheet &sheet)
{
    // The locks report with the key, not with the battery.
    sheet.begin("Closure", "read_security", 4min);
    const VehicleState &state = sheet.state();
    const bool locked = isLocked(sheet.vehicle(), sheet.deeds(), state, sheet.reported());
    sheet.setBrought(sheet.deeds().locked.has_value());
    const bool unsure = sheet.vehicle().has(Quirk::NullClosures);
    sheet.body("Doors", grid(Grid::Doors, locked, isDoorOpen(sheet.vehicle(), state)));
    sheet.truth("IsLocked", locked);
    sheet.setBrought(false);
    sheet.body("Windows", grid(Grid::Windows, locked, sheet.fixedRandom("window").chance(0.05)));
    sheet.body("EngineCover", {{u"isOpen"_s, unsure ? QJsonValue() : QJsonValue(false)}});
    sheet.body("FrontTrunk", unsure
                                 ? QJsonObject{{u"isLocked"_s, QJsonValue()}, {u"isOpen"_s, false}}
                                 : lid(false, locked));
    sheet.body("RearTrunk",
               unsure ? QJsonObject{{u"isLocked"_s, QJsonValue()}, {u"isOpen"_s, QJsonValue()}}
                      : lid(false, locked));
    const QJsonObject roof{{u"isOpen"_s, QJsonValue()}};
    if (unsure)
        sheet.body("Sunroof", roof);
    else if (sheet.fixedRandom("roof").chance(0.5))
        sheet.body("Sunroof", {{u"isOpen"_s, false}});
    else
        sheet.notCapable("Sunroof", roof);
    if (sheet.fixedRandom("tailgate").chance(0.4))
        sheet.body("Tailgate", lid(false, locked));
    else
        sheet.notCapable("Tailgate");
}

} // namespace motorpool
