// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace motorpool::cli {

// The commands, one file each; what they do is said in the table and in motorpoolctl(1).

Command *addApplication(const Invocation &, const Surroundings &, QObject *parent);
Command *listApplications(const Invocation &, const Surroundings &, QObject *parent);
Command *removeApplication(const Invocation &, const Surroundings &, QObject *parent);
Command *rotateSecret(const Invocation &, const Surroundings &, QObject *parent);
Command *keepManagementToken(const Invocation &, const Surroundings &, QObject *parent);
Command *keepDatabasePassword(const Invocation &, const Surroundings &, QObject *parent);
Command *chooseDefaultApplication(const Invocation &, const Surroundings &, QObject *parent);
Command *fetchToken(const Invocation &, const Surroundings &, QObject *parent);
Command *listConnections(const Invocation &, const Surroundings &, QObject *parent);
Command *showVehicle(const Invocation &, const Surroundings &, QObject *parent);
Command *readSignals(const Invocation &, const Surroundings &, QObject *parent);
Command *syncFleet(const Invocation &, const Surroundings &, QObject *parent);
Command *listFleet(const Invocation &, const Surroundings &, QObject *parent);
Command *exportFleet(const Invocation &, const Surroundings &, QObject *parent);
Command *refreshFleet(const Invocation &, const Surroundings &, QObject *parent);
Command *showBudget(const Invocation &, const Surroundings &, QObject *parent);
Command *showConfig(const Invocation &, const Surroundings &, QObject *parent);
Command *listJournal(const Invocation &, const Surroundings &, QObject *parent);
Command *verifyJournalFiles(const Invocation &, const Surroundings &, QObject *parent);
Command *exportJournalFile(const Invocation &, const Surroundings &, QObject *parent);
Command *renewJournal(const Invocation &, const Surroundings &, QObject *parent);
Command *clearGone(const Invocation &, const Surroundings &, QObject *parent);
Command *linkConnect(const Invocation &, const Surroundings &, QObject *parent);
Command *linkReauthenticate(const Invocation &, const Surroundings &, QObject *parent);
Command *makeCase(const Invocation &, const Surroundings &, QObject *parent);
Command *explainRedirect(const Invocation &, const Surroundings &, QObject *parent);
Command *sendCommand(const Invocation &, const Surroundings &, QObject *parent);
Command *removeConnection(const Invocation &, const Surroundings &, QObject *parent);
Command *removeUser(const Invocation &, const Surroundings &, QObject *parent);
Command *listWebhooks(const Invocation &, const Surroundings &, QObject *parent);
Command *listSubscriptions(const Invocation &, const Surroundings &, QObject *parent);
Command *listMissing(const Invocation &, const Surroundings &, QObject *parent);
Command *addSubscriptions(const Invocation &, const Surroundings &, QObject *parent);
Command *removeSubscriptions(const Invocation &, const Surroundings &, QObject *parent);
Command *tailWebhook(const Invocation &, const Surroundings &, QObject *parent);
Command *verifyWebhook(const Invocation &, const Surroundings &, QObject *parent);
Command *answerChallenge(const Invocation &, const Surroundings &, QObject *parent);
Command *replayWebhook(const Invocation &, const Surroundings &, QObject *parent);
Command *runDoctor(const Invocation &, const Surroundings &, QObject *parent);

} // namespace motorpool::cli
