// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeoption.h"

#include "outcome.h"
#include "words.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

Result<Mode> readMode(const Invocation &invocation, Mode usual)
{
    if (!invocation.options.contains(u"mode"_s))
        return usual;
    static const QHash<QString, Mode> modes{
        {u"live"_s, Mode::Live}, {u"simulated"_s, Mode::Simulated}, {u"all"_s, Mode::All}};
    const QString mode = invocation.options.value(u"mode"_s);
    if (modes.contains(mode))
        return modes.value(mode);
    return Failure(makeError(ApiError::Kind::Usage,
                             words(QT_TRANSLATE_NOOP("Cli", "--mode is live, simulated or "
                                                            "all."))));
}

} // namespace motorpool::cli
