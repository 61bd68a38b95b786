// SPDX-License-Identifier: GPL-3.0-or-later
#include "caselimits.h"

#include <algorithm>

namespace motorpool {

namespace {

template <class T>
int cut(QList<T> *list, qsizetype most)
{
    const auto over = int(std::max<qsizetype>(0, list->size() - most));
    if (over > 0)
        list->resize(most);
    return over;
}

void boundReadings(CaseFile *file)
{
    file->leftOut.vehicles += cut(&file->vehicles, caselimits::vehicles);
    qsizetype left = caselimits::readings;
    for (CaseVehicle &of : file->vehicles) {
        file->leftOut.readings += cut(&of.readings, left);
        left -= of.readings.size();
    }
}

} // namespace

CaseFile bounded(CaseFile file)
{
    const CaseParts &parts = file.parts;
    if (!parts.connections)
        file.connections.clear();
    if (!parts.signalsRead) {
        for (CaseVehicle &of : file.vehicles) {
            of.readings.clear();
            of.readFault.clear();
        }
    }
    if (!parts.requests) {
        file.requests.clear();
        file.leftOut.others = 0;
    }
    if (!parts.journal)
        file.records.clear();
    if (!parts.facts)
        file.facts.clear();
    if (!parts.settings)
        file.settings.clear();
    const auto newestFirst = [](const auto &one, const auto &other) { return one.at > other.at; };
    std::stable_sort(file.requests.begin(), file.requests.end(), newestFirst);
    std::stable_sort(file.records.begin(), file.records.end(), newestFirst);
    file.leftOut.connections += cut(&file.connections, caselimits::connections);
    file.leftOut.requests += cut(&file.requests, caselimits::requests);
    file.leftOut.records += cut(&file.records, caselimits::records);
    boundReadings(&file);
    return file;
}

} // namespace motorpool
