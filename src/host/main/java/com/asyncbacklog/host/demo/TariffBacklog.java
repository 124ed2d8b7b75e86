package com.asyncbacklog.host.demo;

/** Tariffs and invoices: what a call at a port costs. Only employees see this project. */
final class TariffBacklog {

    private TariffBacklog() {}

    static void fill(Backlog tariff, Backlog berth) {
        rules(tariff);
        invoices(tariff);
        loose(tariff, berth);
    }

    private static void rules(Backlog tariff) {
        Draft rules = tariff.epic("Tariffs as tables", "Let ports change their tariffs without a release")
                .by("camila", 190)
                .to("camila")
                .inProgress()
                .priority("High")
                .component("Rules")
                .saying("Each January we change code for nine ports, and three of them tell us late.");
        Draft format = tariff.story("Describe a tariff as a table with dates of validity")
                .by("camila", 187)
                .to("rafael")
                .in(rules)
                .done("rafael", 150)
                .component("Rules")
                .saying("Columns: service, unit, from, to, minimum, price, currency, valid from.")
                .comment("maya", 178, "How are discounts for regular lines written?")
                .comment("rafael", 177, "As rows of their own with a negative price and a condition on calls a year.");
        tariff.story("Upload a tariff as a spreadsheet and show what would change")
                .by("camila", 147)
                .to("rafael")
                .in(rules)
                .inReview()
                .component("Rules")
                .saying("Compare the invoices of the last quarter under the old and the new tariff.")
                .comment("rafael", 10, "The comparison takes four minutes for Hamburg. Good enough for once a year?")
                .comment("camila", 9, "Yes, if the page can be left meanwhile.")
                .relatesTo(format);
        tariff.story("Two people must agree before a tariff takes effect")
                .by("maya", 112)
                .to("priya")
                .in(rules)
                .component("Rules")
                .labelled("audit")
                .saying("The second one sees the comparison, too.");
        tariff.task("Move the nine ports' tariffs out of the code")
                .by("rafael", 70)
                .to("rafael")
                .in(rules)
                .inProgress()
                .component("Rules")
                .labelled("migration")
                .saying(
                        "Done: Auckland, Tauranga, Santos, Itajaí. Open: Hamburg, Bremerhaven, Oakland, Kochi, Chennai.")
                .comment("rafael", 22, "Hamburg has 214 rules, 60 of them for vessels that no longer exist.");
    }

    private static void invoices(Backlog tariff) {
        Draft invoices = tariff.epic("Invoices in a day", "Send the invoice on the day after departure")
                .by("maya", 140)
                .to("maya")
                .component("Invoices")
                .saying("Today it takes eleven days on average; six of them the draft waits for somebody's approval.");
        tariff.story("Approve an invoice by itself when it is within 2 % of the estimate")
                .by("maya", 135)
                .to("derek")
                .in(invoices)
                .inProgress()
                .priority("High")
                .component("Invoices")
                .saying("Above the limit it goes to the port's accountant as before.")
                .comment("derek", 27, "61 % of last year's invoices would have passed.")
                .comment("camila", 24, "Santos wants 1 %. Can the limit be a setting of the port?")
                .comment("derek", 23, "It can.");
        Draft rounding = tariff.bug("Line items and total differ by a cent")
                .by("camila", 98)
                .to("derek")
                .in(invoices)
                .done("derek", 91)
                .priority("Highest")
                .component("Invoices")
                .fixedIn("Billing 4.2")
                .saying("Seen with three currencies on one invoice: total 10,412.33, sum of the lines 10,412.34.")
                .comment(
                        "derek",
                        93,
                        "Each line was rounded, then the total from unrounded values. Now from the lines.");
        tariff.bug("Total is one cent too low for Oakland")
                .by("tama", 90)
                .in(invoices)
                .closed("Duplicate", "derek", 85)
                .component("Invoices")
                .duplicates(rounding)
                .saying("Invoice 2026-08-1187.");
        tariff.story("Credit note instead of a corrected invoice")
                .by("lena", 56)
                .in(invoices)
                .component("Invoices")
                .labelled("audit")
                .saying("German law wants the wrong invoice to stay and a credit note beside it.");
        tariff.task("Ask the tax adviser about electronic invoices in India")
                .by("priya", 21)
                .to("priya")
                .in(invoices)
                .flagged()
                .saying(
                        "From April an invoice needs a reference number from the government's portal before it is sent.")
                .comment("priya", 14, "Asked twice. The adviser waits for a circular that was due in October.");
    }

    private static void loose(Backlog tariff, Backlog berth) {
        tariff.bug("Berth hire counts the night of the change to winter time as 25 hours")
                .by("jonas", 25)
                .to("rafael")
                .inProgress()
                .component("Rules")
                .saying(
                        "It was 25 hours. The port's tariff says per _started day_, so both are right and we need an answer.")
                .comment("lena", 24, "Hamburg: a day is a calendar day in local time, however long.")
                .relatesTo(berth.number(1));
        tariff.task("Offer for the port of Valparaíso")
                .by("camila", 17)
                .to("maya")
                .internal()
                .labelled("sales")
                .saying("Our price must not leave the company before the 30th.")
                .comment("maya", 15, "Draft is in the shared folder. Discount for three years: 12 %.");
        tariff.task("Clean up test customers in the billing system")
                .by("derek", 73)
                .to("derek")
                .done("derek", 72)
                .priority("Low")
                .component("Invoices")
                .saying("417 customers called _Test_, two of them with real invoices.");
    }
}
