// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclespec.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <string_view>

namespace motorpool {

namespace {

constexpr auto Bev = Powertrain::Bev;
constexpr auto Phev = Powertrain::Phev;
constexpr auto Ice = Powertrain::Ice;

// clang-format off
constexpr std::array specs{
    VehicleSpec{"TESLA", "Model 3", 2018, 2026, Bev, 75, 513, 0, 0, "5YJ"},
    VehicleSpec{"TESLA", "Model Y", 2021, 2026, Bev, 75, 533, 0, 0, "7SA"},
    VehicleSpec{"Tesla", "Model S", 2014, 2025, Bev, 95, 600, 0, 0, "5YJ"},
    VehicleSpec{"TESLA", "Model X", 2016, 2025, Bev, 95, 540, 0, 0, "7SA"},
    VehicleSpec{"VOLKSWAGEN", "ID.3", 2020, 2025, Bev, 58, 420, 0, 0, "WVW"},
    VehicleSpec{"VOLKSWAGEN", "ID.4", 2021, 2026, Bev, 77, 500, 0, 0, "WVG"},
    VehicleSpec{"VOLKSWAGEN", "ID.7", 2024, 2026, Bev, 77, 600, 0, 0, "WVW"},
    VehicleSpec{"Volkswagen", "Golf", 2017, 2025, Ice, 0, 0, 50, 850, "WVW"},
    VehicleSpec{"Volkswagen", "Passat GTE", 2019, 2023, Phev, 13, 55, 50, 750, "WVW"},
    VehicleSpec{"AUDI", "Q4 e-tron", 2021, 2026, Bev, 77, 490, 0, 0, "WAU"},
    VehicleSpec{"AUDI", "e-tron GT", 2021, 2025, Bev, 85, 450, 0, 0, "WAU"},
    VehicleSpec{"AUDI", "A6 Avant TFSI e", 2020, 2024, Phev, 14, 60, 52, 700, "WAU"},
    VehicleSpec{"AUDI", "A4 Avant", 2018, 2024, Ice, 0, 0, 54, 900, "WAU"},
    VehicleSpec{"SKODA", "Enyaq", 2021, 2026, Bev, 77, 520, 0, 0, "TMB"},
    VehicleSpec{"SKODA", "Octavia Combi", 2018, 2025, Ice, 0, 0, 50, 950, "TMB"},
    VehicleSpec{"CUPRA", "Born", 2022, 2026, Bev, 58, 420, 0, 0, "VSS"},
    VehicleSpec{"SEAT", "Leon", 2019, 2025, Ice, 0, 0, 45, 800, "VSS"},
    VehicleSpec{"PORSCHE", "Taycan", 2020, 2026, Bev, 84, 450, 0, 0, "WP0"},
    VehicleSpec{"PORSCHE", "Cayenne E-Hybrid", 2019, 2025, Phev, 18, 45, 75, 750, "WP1"},
    VehicleSpec{"BMW", "i3", 2014, 2022, Bev, 38, 285, 0, 0, "WBY"},
    VehicleSpec{"BMW", "i4 eDrive40", 2022, 2026, Bev, 81, 560, 0, 0, "WBY"},
    VehicleSpec{"BMW", "iX xDrive50", 2022, 2025, Bev, 105, 600, 0, 0, "WBY"},
    VehicleSpec{"BMW", "330e", 2019, 2025, Phev, 10, 55, 40, 600, "WBA"},
    VehicleSpec{"BMW", "X5 xDrive50e", 2023, 2026, Phev, 25, 100, 69, 800, "5UX"},
    VehicleSpec{"BMW", "320d Touring", 2017, 2025, Ice, 0, 0, 59, 1100, "WBA"},
    VehicleSpec{"MINI", "Cooper SE", 2020, 2024, Bev, 29, 230, 0, 0, "WMW"},
    VehicleSpec{"MINI", "Countryman", 2017, 2025, Ice, 0, 0, 51, 800, "WMW"},
    VehicleSpec{"MERCEDES_BENZ", "EQA 250", 2021, 2025, Bev, 66, 420, 0, 0, "W1N"},
    VehicleSpec{"MERCEDES_BENZ", "EQE 350", 2022, 2025, Bev, 90, 620, 0, 0, "W1K"},
    VehicleSpec{"Mercedes-Benz", "eSprinter", 2020, 2026, Bev, 81, 300, 0, 0, "W1V"},
    VehicleSpec{"Mercedes-Benz", "C 300 e", 2019, 2025, Phev, 25, 100, 50, 750, "W1K"},
    VehicleSpec{"Mercedes-Benz", "Sprinter 316", 2018, 2025, Ice, 0, 0, 71, 800, "W1V"},
    VehicleSpec{"FORD", "Mustang Mach-E", 2021, 2026, Bev, 88, 490, 0, 0, "3FM"},
    VehicleSpec{"FORD", "F-150 Lightning", 2022, 2025, Bev, 98, 386, 0, 0, "1FT"},
    VehicleSpec{"FORD", "E-Transit", 2022, 2026, Bev, 68, 250, 0, 0, "WF0"},
    VehicleSpec{"FORD", "Transit Custom", 2018, 2025, Ice, 0, 0, 70, 900, "WF0"},
    VehicleSpec{"Ford", "F-150", 2017, 2025, Ice, 0, 0, 98, 950, "1FT"},
    VehicleSpec{"FORD", "Kuga PHEV", 2020, 2025, Phev, 14, 56, 45, 700, "WF0"},
    VehicleSpec{"CHEVROLET", "Bolt EUV", 2022, 2023, Bev, 65, 397, 0, 0, "1G1"},
    VehicleSpec{"CHEVROLET", "Silverado 1500", 2018, 2025, Ice, 0, 0, 91, 900, "1GC"},
    VehicleSpec{"GMC", "Sierra 1500", 2019, 2025, Ice, 0, 0, 91, 880, "1GT"},
    VehicleSpec{"CADILLAC", "LYRIQ", 2023, 2026, Bev, 102, 505, 0, 0, "1GY"},
    VehicleSpec{"JEEP", "Wrangler 4xe", 2021, 2025, Phev, 17, 34, 65, 560, "1C4"},
    VehicleSpec{"RAM", "1500", 2019, 2025, Ice, 0, 0, 98, 900, "1C6"},
    VehicleSpec{"RIVIAN", "R1T", 2022, 2026, Bev, 135, 505, 0, 0, "7FC"},
    VehicleSpec{"RIVIAN", "R1S", 2022, 2026, Bev, 135, 508, 0, 0, "7PD"},
    VehicleSpec{"LUCID", "Air", 2022, 2026, Bev, 112, 750, 0, 0, "50E"},
    VehicleSpec{"TOYOTA", "RAV4 Prime", 2021, 2025, Phev, 18, 68, 55, 900, "JTM"},
    VehicleSpec{"TOYOTA", "bZ4X", 2022, 2026, Bev, 71, 440, 0, 0, "JTM"},
    VehicleSpec{"Toyota", "Camry", 2018, 2025, Ice, 0, 0, 60, 900, "4T1"},
    VehicleSpec{"LEXUS", "NX 450h+", 2022, 2025, Phev, 18, 70, 55, 850, "JTJ"},
    VehicleSpec{"NISSAN", "LEAF", 2018, 2025, Bev, 39, 270, 0, 0, "SJN"},
    VehicleSpec{"NISSAN", "Ariya", 2022, 2025, Bev, 87, 500, 0, 0, "JN1"},
    VehicleSpec{"Nissan", "Qashqai", 2017, 2025, Ice, 0, 0, 55, 800, "SJN"},
    VehicleSpec{"HONDA", "Prologue", 2024, 2026, Bev, 85, 476, 0, 0, "3GP"},
    VehicleSpec{"MAZDA", "CX-60 PHEV", 2022, 2025, Phev, 18, 63, 50, 650, "JMZ"},
    VehicleSpec{"HYUNDAI", "IONIQ 5", 2022, 2026, Bev, 77, 481, 0, 0, "KMH"},
    VehicleSpec{"HYUNDAI", "KONA Electric", 2019, 2025, Bev, 64, 450, 0, 0, "KMH"},
    VehicleSpec{"HYUNDAI", "TUCSON PHEV", 2021, 2025, Phev, 14, 62, 42, 600, "TMA"},
    VehicleSpec{"KIA", "EV6", 2022, 2026, Bev, 77, 500, 0, 0, "KNA"},
    VehicleSpec{"KIA", "EV9", 2024, 2026, Bev, 100, 541, 0, 0, "KNA"},
    VehicleSpec{"KIA", "Sportage", 2018, 2025, Ice, 0, 0, 54, 820, "U5Y"},
    VehicleSpec{"VOLVO", "XC40 Recharge", 2021, 2025, Bev, 78, 440, 0, 0, "YV1"},
    VehicleSpec{"VOLVO", "EX30", 2024, 2026, Bev, 64, 460, 0, 0, "LYV"},
    VehicleSpec{"VOLVO", "XC90 T8", 2018, 2025, Phev, 19, 68, 71, 800, "YV4"},
    VehicleSpec{"POLESTAR", "Polestar 2", 2021, 2026, Bev, 78, 540, 0, 0, "LPS"},
    VehicleSpec{"JAGUAR", "I-PACE", 2019, 2024, Bev, 90, 470, 0, 0, "SAD"},
    VehicleSpec{"LAND_ROVER", "Range Rover P440e", 2022, 2025, Phev, 38, 110, 71, 680, "SAL"},
    VehicleSpec{"LAND_ROVER", "Defender 110", 2020, 2025, Ice, 0, 0, 89, 850, "SAL"},
    VehicleSpec{"RENAULT", "Megane E-Tech", 2022, 2025, Bev, 60, 450, 0, 0, "VF1"},
    VehicleSpec{"RENAULT", "ZOE", 2017, 2024, Bev, 52, 390, 0, 0, "VF1"},
    VehicleSpec{"Renault", "Kangoo", 2017, 2025, Ice, 0, 0, 54, 850, "VF1"},
    VehicleSpec{"DACIA", "Spring", 2021, 2025, Bev, 27, 220, 0, 0, "UU1"},
    VehicleSpec{"PEUGEOT", "e-208", 2020, 2025, Bev, 50, 360, 0, 0, "VR3"},
    VehicleSpec{"PEUGEOT", "308 SW Hybrid", 2022, 2025, Phev, 12, 60, 40, 650, "VR3"},
    VehicleSpec{"CITROEN", "e-Berlingo", 2022, 2025, Bev, 50, 280, 0, 0, "VR7"},
    VehicleSpec{"OPEL", "Corsa-e", 2020, 2025, Bev, 50, 350, 0, 0, "W0V"},
    VehicleSpec{"FIAT", "500e", 2021, 2025, Bev, 42, 320, 0, 0, "ZFA"},
    VehicleSpec{"FIAT", "Ducato", 2017, 2025, Ice, 0, 0, 90, 950, "ZFA"},
    VehicleSpec{"BYD", "SEAL", 2023, 2026, Bev, 82, 570, 0, 0, "LGX"},
    VehicleSpec{"BYD", "SEAL U DM-i", 2024, 2026, Phev, 18, 80, 60, 900, "LGX"},
    VehicleSpec{"MG", "MG4", 2022, 2026, Bev, 64, 450, 0, 0, "LSJ"},
};
// clang-format on

} // namespace

std::span<const VehicleSpec> vehicleSpecs()
{
    return specs;
}

const VehicleSpec &vehicleSpec(const char *make, const char *model)
{
    const auto *found = std::ranges::find_if(specs, [&](const VehicleSpec &spec) {
        return std::string_view(spec.make) == make && std::string_view(spec.model) == model;
    });
    Q_ASSERT(found != specs.end()); // names are written in this room, not read
    return *found;
}

} // namespace motorpool
