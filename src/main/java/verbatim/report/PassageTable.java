package verbatim.report;

import java.util.Locale;
import verbatim.message.Sentences;

/** The table of all passages that are checked, a row each. On a narrow screen the rows become cards. */
class PassageTable {

    private final Html html;
    private final Report report;
    private final PassageParts parts;

    PassageTable(Html html, Report report) {
        this.html = html;
        this.report = report;
        parts = new PassageParts(html, new PrintedTimes(report.head().zone()));
    }

    /** Writes the section. The roles keep it a table where the style sheet lays its rows out as cards. */
    void write() {
        html.open("section", "aria-labelledby", "passages");
        html.element("h2", "The passages", "id", "passages").text("\n");
        if (report.checked().isEmpty()) {
            html.element("p", "No passage of this text is checked.").closeLine();
            return;
        }
        html.open("table", "role", "table", "aria-labelledby", "passages");
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (var column : Column.values()) {
            html.element("th", column.title, "scope", "col", "role", "columnheader");
        }
        html.close().closeLine().open("tbody", "role", "rowgroup");
        report.checked().forEach(this::row);
        html.close().closeLine().closeLine();
    }

    private void row(ReportedPassage passage) {
        html.open("tr", "role", "row", "id", Html.rowId(passage.label()), "class", passage.status().style());
        html.open("th", "scope", "row", "role", "rowheader");
        if (report.marksOf(passage).isEmpty()) {
            html.text(passage.label());
        } else {
            html.element("a", passage.label(), "href", "#" + Html.markId(passage.label()));
        }
        html.close();
        words(passage);
        finding(passage);
        cell(Column.EVIDENCE);
        parts.evidence(passage);
        parts.searches(passage);
        html.close();
        cell(Column.NOTES);
        parts.notes(passage);
        passage.questions().forEach(parts::question);
        html.close();
        people(passage);
        html.closeLine();
    }

    private void words(ReportedPassage passage) {
        cell(Column.WORDS);
        parts.words(passage);
        html.open("p");
        if (passage.speaker() != null) {
            html.open("b").theirs(passage.speaker()).close();
            if (passage.speakerDescription() != null) {
                html.text(", ").theirs(passage.speakerDescription());
            }
        } else {
            html.text(passage.kind().isQuote() ? "Speaker not known" : "Claim of the article");
        }
        html.close();
        if (passage.cue() != null) {
            html.open("p").element("span", "Cue ", "class", "name").theirs(passage.cue()).close();
        }
        if (passage.occasion() != null) {
            html.open("p").element("span", "Occasion ", "class", "name").theirs(passage.occasion()).close();
        }
        html.close();
    }

    private void finding(ReportedPassage passage) {
        cell(Column.FINDING);
        html.open("p");
        parts.status(passage);
        html.close();
        if (passage.finding() != null) {
            html.open("p").element("b", Sentences.ENGLISH.of(passage.finding()));
            if (passage.status().isOpen()) {
                html.text(" (not approved yet)");
            }
            html.close();
        }
        if (!passage.milder().isEmpty()) {
            html.open("p", "class", "risks").text("⚠ milder than the evidence: ");
            html.theirs(String.join("; ", passage.milder())).close();
        }
        if (passage.findingReason() != null) {
            html.open("p").theirs(passage.findingReason()).close();
        }
        if (passage.staleFinding() != null) {
            html.element("p", "Before its words changed: " + Sentences.ENGLISH.of(passage.staleFinding()));
        }
        var kind = Sentences.ENGLISH.of(passage.kind()) + (passage.parent() == null ? "" : ", inside " + passage.parent());
        html.element("p", kind, "class", "name");
        var flags = passage.flagWords();
        if (!flags.isEmpty()) {
            html.open("p", "class", "name").theirs(flags).close();
        }
        html.close();
    }

    private void people(ReportedPassage passage) {
        cell(Column.PEOPLE);
        html.open("p").element("span", "Checker ", "class", "name");
        if (passage.checker() == null) {
            html.text("none yet").close();
        } else {
            html.theirs(passage.checker()).close();
        }
        if (passage.submitted() != null) {
            html.open("p").element("span", "Submitted ", "class", "name");
            parts.signed(passage.submitted());
            html.close();
        }
        if (passage.approved() != null) {
            html.open("p").element("span", "Approved ", "class", "name");
            parts.signed(passage.approved());
            html.text(passage.approvedAlone() ? " (without a second person)" : "").close();
        }
        parts.lastTurn(passage);
        html.close();
    }

    private void cell(Column column) {
        html.open("td", "role", "cell", "class", column.style(), "data-column", column.title);
    }

    private enum Column {
        NUMBER("No."),
        WORDS("Words and speaker"),
        FINDING("Finding"),
        EVIDENCE("Evidence"),
        NOTES("Notes and questions"),
        PEOPLE("Checked and reviewed");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        String style() {
            return "c-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
