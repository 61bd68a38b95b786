// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationtest.h"
#include "tone.h"

#include <QWidget>

namespace motorpool {

class ToneLabel;

/// How the steps of a test went, one line each, a sign and words.
class TestResult : public QWidget
{
    Q_OBJECT

public:
    explicit TestResult(QWidget *parent = nullptr);

    void start();
    void tokenObtained(std::chrono::seconds lifetime);
    void passed(std::optional<int> connections);
    void failed(ApplicationTest::Step step);
    void clear(); ///< hides it

private:
    static void line(ToneLabel *label, Tone tone, const char16_t *sign, const QString &text);

    ToneLabel *m_token;
    ToneLabel *m_freeCall;
};

} // namespace motorpool
