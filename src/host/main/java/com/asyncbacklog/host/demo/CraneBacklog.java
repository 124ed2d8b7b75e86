package com.asyncbacklog.host.demo;

/** Crane telemetry: sensors on ship-to-shore cranes, read every second. A contractor helps with the gateways. */
final class CraneBacklog {

    private CraneBacklog() {}

    static void fill(Backlog crane) {
        gateways(crane);
        alarms(crane);
        loose(crane);
    }

    private static void gateways(Backlog crane) {
        Draft gateways = crane.epic("Gateways 2", "Replace the polling gateways with streaming ones")
                .by("arjun", 171)
                .to("arjun")
                .inProgress()
                .priority("High")
                .component("Gateway")
                .saying(
                        "Today each gateway polls 40 sensors every five seconds. Operators want to see load swings as they"
                                + " happen.\n\n*Done when* every crane in Auckland and Santos streams at one reading a second.");
        Draft protocol = crane.story("Pick the protocol between gateway and collector")
                .by("arjun", 168)
                .to("noor")
                .in(gateways)
                .done("noor", 140)
                .labelled("spike")
                .component("Gateway")
                .saying("MQTT 5 or gRPC streaming? Measure both over the port's radio link: 2 % loss, 180 ms.")
                .comment(
                        "noor",
                        161,
                        "MQTT survives the radio link better: no reading lost in 24 hours, gRPC reconnected"
                                + " 31 times.")
                .comment("maya", 158, "Fine with me as long as we keep QoS 1. QoS 2 doubled the traffic last time.");
        Draft firmware = crane.story("Firmware: buffer two hours of readings when the link is down")
                .by("priya", 150)
                .to("noor")
                .in(gateways)
                .inReview()
                .priority("High")
                .component("Firmware")
                .saying("The flash holds 64 MB. Two hours of 40 sensors at 1 Hz are about 11 MB.")
                .comment("noor", 22, "Ready for review. The ring buffer keeps the newest readings, not the oldest.")
                .comment("arjun", 21, "Looks good. Can we see on the dashboard that a gateway is replaying?");
        crane.story("Collector: accept replayed readings out of order")
                .by("arjun", 149)
                .to("priya")
                .in(gateways)
                .inProgress()
                .component("Collector")
                .saying("A replay arrives with old timestamps. The aggregates of those minutes must be computed again.")
                .blocks(firmware)
                .comment("priya", 15, "Late readings older than 24 hours are dropped and counted. Is that acceptable?")
                .comment("derek", 14, "For billing it isn't: the monthly report uses them. For the live view it is.");
        crane.task("Roll out gateways in Auckland, berth by berth")
                .by("aroha", 60)
                .to("tama")
                .in(gateways)
                .labelled("rollout", "auckland")
                .component("Gateway")
                .saying("One berth a night between 01:00 and 04:00 local time, when no vessel is worked.")
                .comment(
                        "tama",
                        29,
                        "Berths 1 to 3 are done. Berth 4 has no power at the mast, the electrician comes on"
                                + " Tuesday.");
        crane.task("Order certified antennas for Santos")
                .by("rafael", 52)
                .to("rafael")
                .in(gateways)
                .flagged()
                .labelled("rollout", "santos")
                .saying("Anatel wants its own certificate for the 868 MHz antennas. The supplier quotes ten weeks.")
                .comment(
                        "rafael", 43, "Two other suppliers asked. One has stock, without the certificate for salt fog.")
                .comment("arjun", 42, "Could we start with the indoor gateways meanwhile?");
        crane.bug("Readings show the gateway's clock, an hour off after the change to summer time")
                .by("camila", 31)
                .to("priya")
                .in(gateways)
                .done("priya", 24)
                .priority("Highest")
                .component("Collector")
                .fixedIn("Gateway 2.1")
                .saying("Seen on two gateways in Auckland since 27 September: their readings appear one hour late.")
                .comment("priya", 29, "The gateways send local time without an offset. From 2.1 on they send UTC.")
                .relatesTo(protocol);
    }

    private static void alarms(Backlog crane) {
        Draft alarms = crane.epic("Fewer false alarms", "Halve the alarms that nobody acts on")
                .by("maya", 120)
                .to("maya")
                .priority("High")
                .component("Alarms")
                .saying("Operators acknowledge 83 % of alarms within three seconds, so they don't read them.");
        crane.story("Measure which alarms lead to an action")
                .by("maya", 117)
                .to("derek")
                .in(alarms)
                .done("derek", 87)
                .component("Alarms")
                .saying("An alarm counts as acted upon when the crane stops or a ticket is opened within ten minutes.")
                .comment("derek", 88, "Result: 11 of 64 kinds make up 90 % of the alarms without any action.");
        Draft wind = crane.story("Wind alarm: use the gust of the last minute instead of a single reading")
                .by("derek", 84)
                .to("maya")
                .in(alarms)
                .inProgress()
                .component("Alarms")
                .saying("The anemometer on the boom jumps when the trolley passes.")
                .comment("aroha", 38, "Please keep the single reading above 25 m/s, that is the port's rule.")
                .comment("maya", 37, "Kept. Below that it takes three seconds over the limit.");
        crane.bug("Wind alarm repeats every second while it is acknowledged")
                .by("tama", 66)
                .in(alarms)
                .closed("Duplicate", "maya", 63)
                .component("Alarms")
                .saying("Crane 7, night shift of 14 September.")
                .duplicates(wind);
        crane.story("Let operators mute an alarm for one shift, with a reason")
                .by("aroha", 45)
                .in(alarms)
                .component("Alarms")
                .saying("The reason is one of a short list. Muted alarms stay in the log.")
                .comment("lena", 36, "Who may unmute? The harbour master asked for that.");
        crane.task("Agree on an alarm test with each port's safety officer")
                .by("maya", 30)
                .to("camila")
                .in(alarms)
                .labelled("safety")
                .saying("Auckland, Santos and Hamburg each have their own form.");
    }

    private static void loose(Backlog crane) {
        crane.bug("Crane list takes nine seconds for ports with more than 50 cranes")
                .by("jonas", 94)
                .to("derek")
                .done("derek", 77)
                .component("Dashboard")
                .fixedIn("Gateway 2.0")
                .saying("One query a crane. Hamburg has 74.")
                .comment("derek", 80, "Now two queries whatever the number. 0.4 s for Hamburg.");
        crane.task("Rotate the signing key of the firmware")
                .by("arjun", 18)
                .to("priya")
                .internal()
                .priority("High")
                .component("Firmware")
                .labelled("security")
                .saying("The key was on a laptop that was stolen in Hamburg. Nothing points to misuse.")
                .comment("priya", 16, "New key is in the vault, two people are needed to use it. Roll-out with 2.2.");
        crane.task("Decide whether raw readings are kept for 30 or for 400 days")
                .by("derek", 11)
                .labelled("storage")
                .component("Collector")
                .saying("400 days cost about 9 TB more. Maintenance wants to compare a crane with itself a year ago.")
                .comment("arjun", 10, "Minute averages for 400 days, raw for 30?");
    }
}
