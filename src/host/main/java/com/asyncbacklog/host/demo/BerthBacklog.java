package com.asyncbacklog.host.demo;

/** Berth planning: which vessel lies where and when. */
final class BerthBacklog {

    private BerthBacklog() {}

    static void fill(Backlog berth, Backlog crane) {
        planning(berth);
        tides(berth);
        loose(berth, crane);
    }

    private static void planning(Backlog berth) {
        Draft board = berth.epic("Shared plan board", "Plan berths on one board instead of by phone")
                .by("lena", 214)
                .to("lena")
                .inProgress()
                .priority("Highest")
                .component("Board")
                .saying(
                        "Planner, agent and pilot station each keep a plan of their own and compare them by phone, about 90"
                                + " calls a day in Hamburg.\n\n*Done when* a change made by one is seen by the others within ten"
                                + " seconds.");
        Draft drag = berth.story("Move a vessel on the board by drag and drop")
                .by("lena", 210)
                .to("jonas")
                .in(board)
                .done("jonas", 182)
                .component("Board")
                .fixedIn("Board 1.0")
                .saying("Horizontally it is time, vertically the quay in metres.")
                .comment("jonas", 195, "Works with the mouse. Keyboard: arrows move by 15 minutes or 10 metres.")
                .comment("aroha", 192, "Tried it with our planner, she found it without being told.");
        Draft conflicts = berth.story("Show conflicts between vessels before a move is saved")
                .by("lena", 205)
                .to("jonas")
                .in(board)
                .done("jonas", 161)
                .component("Board")
                .fixedIn("Board 1.0")
                .saying("Two vessels need 15 m between bow and stern, 25 m with mooring lines at more than 6 Bft.")
                .comment("maya", 170, "Should a conflict forbid the move or only warn?")
                .comment("lena", 169, "Warn. The harbour master may know better than we do.");
        berth.story("Agents see their own vessels only")
                .by("camila", 142)
                .to("rafael")
                .in(board)
                .inReview()
                .priority("High")
                .component("Access")
                .saying("An agent must not learn which other line calls at which berth.")
                .comment("rafael", 20, "Names and lengths of other vessels are hidden, the bars stay grey.")
                .comment("camila", 17, "The length of the bar still tells the vessel's length. Is that all right?");
        Draft offline = berth.story("Keep the last plan readable when the link to the port is down")
                .by("aroha", 133)
                .to("tama")
                .in(board)
                .inProgress()
                .component("Board")
                .flagged()
                .saying("Three outages of more than an hour in Auckland this winter.")
                .comment("tama", 13, "Blocked: the port's firewall team must allow the service worker's host.")
                .comment("lena", 9, "I asked them on Monday, no answer so far.");
        berth.story("Undo the last move")
                .by("jonas", 100)
                .in(board)
                .component("Board")
                .saying("Only one's own move, and only while nobody else has moved the same vessel since.")
                .relatesTo(drag);
        berth.bug("Board shows a vessel twice when its arrival changes during a move")
                .by("priya", 47)
                .to("jonas")
                .in(board)
                .inProgress()
                .priority("High")
                .component("Board")
                .saying(
                        "# start dragging\n# let the AIS feed change the ETA\n# drop\n\nThe old bar stays until reload.")
                .comment("jonas", 23, "The drop sends the state from before the drag. It needs a version.")
                .relatesTo(conflicts);
        berth.task("Train the planners in Santos")
                .by("camila", 28)
                .to("camila")
                .in(board)
                .labelled("rollout", "santos")
                .saying("Two shifts, in Portuguese, half an hour each, recorded for the third.")
                .comment("rafael", 24, "The harbour master asks for a printed page beside the screen.");
        offline.blocks(berth.number(8));
    }

    private static void tides(Backlog berth) {
        Draft tides = berth.epic("Tidal windows", "Plan with tides and under-keel clearance")
                .by("aroha", 110)
                .to("aroha")
                .priority("High")
                .component("Tides")
                .saying(
                        "Deep vessels can leave Auckland only around high water. Planners look it up in a printed table.");
        Draft source = berth.task("Choose a source of tide predictions")
                .by("aroha", 107)
                .to("tama")
                .in(tides)
                .done("tama", 81)
                .labelled("spike")
                .component("Tides")
                .saying("Each country's hydrographic office publishes its own, with different terms.")
                .comment(
                        "tama",
                        93,
                        "LINZ is free and good. Brazil's navy wants a contract. Germany's BSH allows reuse.")
                .comment("lena", 92, "Then start with Auckland and Hamburg.");
        Draft window = berth.story("Show the window in which a vessel of a given draught may pass")
                .by("aroha", 80)
                .to("tama")
                .in(tides)
                .inProgress()
                .component("Tides")
                .saying("Clearance under the keel: 10 % of the draught, at least 1 m.")
                .comment("tama", 44, "First version is on the test system. It ignores the swell.")
                .comment("derek", 41, "What about squat? At 12 knots it is more than half a metre.");
        source.blocks(window);
        berth.story("Warn when a departure slips out of its tidal window")
                .by("aroha", 79)
                .in(tides)
                .component("Tides")
                .saying("At least four hours before the window closes, to planner and agent.");
        berth.bug("Heights of Hamburg are given above a different chart datum")
                .by("jonas", 36)
                .to("tama")
                .in(tides)
                .priority("Highest")
                .component("Tides")
                .saying("LINZ counts from chart datum, BSH from Seekartennull. The difference in Hamburg is 1.9 m.")
                .comment("aroha", 35, "That is dangerous. Tides for Hamburg are switched off until this is solved.");
    }

    private static void loose(Backlog berth, Backlog crane) {
        berth.task("Answer the penetration test of October")
                .by("lena", 33)
                .to("jonas")
                .internal()
                .priority("Highest")
                .labelled("security")
                .saying("Four findings, one of them high: the agent's link can be guessed. Until it is fixed this stays"
                        + " internal.")
                .comment("jonas", 30, "Links have 128 random bits now, the old ones end on Friday.");
        berth.bug("Print view cuts off the last berth")
                .by("rafael", 125)
                .closed("Won't Do", "lena", 118)
                .priority("Low")
                .component("Board")
                .saying("Only in landscape on A4.")
                .comment("lena", 119, "Nobody but Santos prints, and they will have the board in December.");
        berth.story("Reserve cranes together with a berth")
                .by("lena", 16)
                .component("Board")
                .saying("A berth without cranes is of little use. Needs the cranes' state from telemetry.")
                .comment("arjun", 15, "We can offer the state, but not a promise for tomorrow.")
                .relatesTo(crane.number(1));
        berth.task("Write down who may override a pilot's booking")
                .by("derek", 8)
                .saying("Three ports, three habits. We need one rule for the product.")
                .comment("aroha", 7, "In Auckland it's the duty harbour master, nobody else.");
    }
}
