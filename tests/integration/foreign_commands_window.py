#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands from the window against a server that is not ours, over AT-SPI, with a real keyring.

Run under with-keyring and with-window: foreign_commands_window.py MOTORPOOL CTL. For each command,
each documented refusal, each uncertain answer, late bodies and cut connections: what the window
says, what the journal holds, and that the command left exactly once.
"""

import json
import subprocess
import sys
import unittest

from commandserver import (REFUSALS, SECRET, TOKEN, UNCERTAIN, USER, VEHICLE, VIN, refusal,
                           serve_commands)
from desktop import Atspi, is_in_state, wait_for, walk
from windowstory import BUTTON, TAB, WindowStory

BOX = (Atspi.Role.CHECK_BOX,)
TAIL_OF_VIN = "Type the last four characters of the VIN"
PLACE = {"latitude": 52.5, "longitude": 13.4}
HOURS = {"startTime": "22:00", "stopTime": "06:00"}

# Button of the page, verb of the question, method, path, body, what is typed into the question.
COMMANDS = [
    ("Lock the doors", "Lock", "POST", "commands/security/lock", None, {}),
    ("Unlock the doors", "Unlock", "POST", "commands/security/unlock", None,
     {TAIL_OF_VIN: VIN[-4:]}),
    ("Start charging", "Start charging", "POST", "commands/charge/start", None, {}),
    ("Stop charging", "Stop charging", "POST", "commands/charge/stop", None, {}),
    ("Set the charge limit", "Set the limit", "POST", "commands/charge/set-limit",
     {"percent": 80}, {}),
    ("Open the charge port", "Open the port", "POST", "commands/charge-port/open", None, {}),
    ("Close the charge port", "Close the port", "POST", "commands/charge-port/close", None, {}),
    ("Send a destination", "Send the destination", "POST",
     "commands/navigation/set-destination", PLACE, {TAIL_OF_VIN: VIN[-4:]}),
    ("Set a daily charge schedule", "Set the schedule", "POST", "charge-schedules/daily",
     {"location": PLACE, **HOURS}, {"Place": "52.5, 13.4"}),
    ("Set a weekly charge schedule", "Set the schedule", "POST", "charge-schedules/weekly",
     {"location": PLACE, "days": {day: HOURS for day in
                                  ("monday", "tuesday", "wednesday", "thursday", "friday")}},
     {"Place": "52.5, 13.4"}),
    ("Set a workweek charge schedule", "Set the schedule", "POST", "charge-schedules/workweek",
     {"location": PLACE, "weekdays": HOURS}, {"Place": "52.5, 13.4"}),
    ("Delete the schedule", "Delete the schedule", "DELETE", "charge-schedules/sched_1", None,
     {TAIL_OF_VIN: VIN[-4:]}),
]


class CommandsInWindow(WindowStory):
    secret = SECRET
    token = TOKEN
    ctl = ""

    def setUp(self):
        super().setUp()
        self.state, url = serve_commands(self)
        self.report.write_text("")
        self.open_window()
        self.add_application({"url": url})
        self.open_commands()

    def open_commands(self):
        window = self.window
        window.focus()
        window.key("ctrl+k")
        window.enter("Search", USER)
        window.key("Return")
        window.table("Connections", 1)
        window.key("Tab")
        window.await_control("Read signals, 1 call", BUTTON)
        window.key("ctrl+r")
        wait_for("the signals", lambda: self.state.reads == 1)
        window.press("Commands", TAB)
        window.await_control("Lock the doors", BUTTON)

    def send(self, button, verb, typed=None, looks=False):
        """As a person does; button: what its name begins with. Looks afterwards if that is wanted."""
        window = self.window
        wait_for(button, lambda: window.first(
            lambda node: node.get_role() in BUTTON and node.get_name().startswith(button))
        ).get_action_iface().do_action(0)
        question = wait_for("the question", lambda: window.find_dialog())
        for field, text in (typed or {}).items():
            window.enter(field, text)
        look = window.find("Read the state afterwards", BOX)
        if look and not looks:
            look.get_action_iface().do_action(0)
        # The page has a button of the same name.
        yes = next(node for node in walk(question)
                   if node.get_name() == verb and node.get_role() in BUTTON)
        wait_for(f"{verb}, enabled", lambda: is_in_state(yes, Atspi.StateType.ENABLED))
        yes.get_action_iface().do_action(0)
        wait_for("the end of the question", lambda: not window.find_dialog())

    def await_result(self, outcome, button, sent=1):
        """What the window says of the last command, which left that often; dismissed then."""
        window = self.window
        title = f"{outcome}: {button}"
        window.await_text(title)
        self.assertEqual(len(self.state.commands), sent)
        said = "\n".join(window.texts())
        window.press("Dismiss what became of the command", BUTTON)
        wait_for("the end of the result", lambda: not window.find(title))
        return said

    def lock(self, outcome, reply, sent=1):
        self.state.commands.clear()
        self.state.reply = reply
        self.send("Lock the doors", "Lock")
        return self.await_result(outcome, "Lock the doors", sent)

    def journal_of_commands(self):
        """For each command its outcome, status and error as the journal has them on disk."""
        made = subprocess.run([self.ctl, "journal", "list", "--format", "json"],
                              env=self.environment(), capture_output=True, timeout=120)
        self.assertEqual(made.returncode, 0, made.stderr)
        records = sorted(json.loads(made.stdout), key=lambda record: record["number"])
        deeds, answers, outcomes = (
            [record for record in records if record["kind"] == kind
             and (record["vehicleId"], record["userId"]) == (VEHICLE, USER)]
            for kind in ("deed", "answer", "outcome"))
        self.assertEqual(len(deeds), len(outcomes))
        told = []
        for deed, outcome in zip(deeds, outcomes):
            self.assertEqual(deed["what"], outcome["what"])
            answered = [answer for answer in answers if answer["about"] == deed["number"]]
            self.assertEqual(len(answered), 1)
            self.assertTrue(deed["number"] < answered[0]["number"] < outcome["number"])
            error = outcome["facts"].get("error") or {}
            told.append((outcome["facts"]["state"], answered[0]["status"], error.get("type"),
                         error.get("code")))
        return told

    def test_each_command_is_done(self):
        for button, verb, method, path, body, typed in COMMANDS:
            with self.subTest(command=button):
                self.state.commands.clear()
                if button == "Send a destination":
                    self.window.enter("Destination", "52.5, 13.4")
                self.send(button, verb, typed)
                self.await_result("Done", "Delete a charge schedule" if method == "DELETE"
                                  else button)
                self.assertEqual(self.state.commands, [
                    (method, f"/v3/vehicles/{VEHICLE}/{path}", USER,
                     {"data": {"attributes": body}} if body else None)])
        self.assertEqual(self.journal_of_commands(), [("done", 200, None, None)] * len(COMMANDS))
        self.check_secrecy()

    def test_the_effect_is_shown_with_before_and_after(self):
        self.send("Unlock the doors", "Unlock", {TAIL_OF_VIN: VIN[-4:]}, looks=True)
        self.window.await_text("The vehicle has told since")
        said = self.await_result("Done", "Unlock the doors")
        self.assertIn("The vehicle has told since that it is so.", said)
        self.assertRegex(said, "Locked.*\u2192.*Unlocked")
        self.assertEqual(self.state.reads, 2)
        self.close_window()

    def test_refused_in_every_documented_way(self):
        # The limit of the whole application comes last: it holds back what follows.
        refusals = sorted(REFUSALS, key=lambda r: r[2] == "SMARTCAR_API")
        for status, kind, code, _ in refusals:
            with self.subTest(status=status, type=kind, code=code):
                said = self.lock("Refused", refusal(status, kind, code))
                self.assertIn("It was certainly not carried out.", said)
                self.assertIn("of the test", said)
                self.assertIn("request-of-the-test", said)
        self.assertEqual(self.journal_of_commands(),
                         [("refused", status, kind, code) for status, kind, code, _ in refusals])
        self.close_window()

    def test_what_the_service_cannot_say_is_unknown(self):
        for status, kind, code in UNCERTAIN:
            with self.subTest(status=status, code=code):
                self.assert_unknown(refusal(status, kind, code))
        self.assert_unknown(lambda handler: handler.answer(202, {"data": {
            "id": "e", "attributes": {"status": {"value": "PENDING"}}}}))
        self.assertEqual(self.journal_of_commands(),
                         [("unknown", status, kind, code) for status, kind, code in UNCERTAIN]
                         + [("unknown", 202, None, None)])
        self.close_window()

    def assert_unknown(self, reply):
        said = self.lock("Unknown", reply)
        self.assertIn("Nobody can say whether it was carried out.", said)
        self.assertNotIn("try again", said.lower())

    def test_late_and_cut(self):
        self.lock("Done", lambda handler: handler.late(handler.execution()))
        self.lock("Refused", lambda handler: handler.late({"errors": [
            {"status": "409", "type": "VEHICLE_STATE", "code": "UNREACHABLE", "detail": "gone"}]}))
        self.assert_unknown(lambda handler: handler.late({"errors": [
            {"status": "502", "type": "UPSTREAM", "code": "NO_RESPONSE", "detail": "silent"}]}))
        self.assert_unknown(lambda handler: handler.late(None))
        for reset in (False, True):
            self.assert_unknown(lambda handler, reset=reset: handler.cut(reset))
        self.assertEqual([(state, code) for state, _, _, code in self.journal_of_commands()],
                         [("done", None), ("refused", "UNREACHABLE"), ("unknown", "NO_RESPONSE")]
                         + [("unknown", None)] * 3)
        self.close_window()

    def test_refused_for_the_token_goes_out_with_a_new_one(self):
        self.lock("Refused", refusal(401, "AUTHENTICATION", "UNAUTHORIZED"), sent=2)
        self.assertEqual(self.state.tokens, 2)
        self.close_window()


if __name__ == "__main__":
    WindowStory.program, CommandsInWindow.ctl = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main(warnings="ignore")  # of getters that are deprecated and still needed
