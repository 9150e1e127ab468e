package verbatim.report;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import verbatim.review.SignOffRow;

/** The last parts of the page: what was dismissed, the sources, and who signed the article off. */
class Annex {

    private final Html html;
    private final Report report;
    private final PrintedTimes times;
    private final PassageParts parts;

    Annex(Html html, Report report) {
        this.html = html;
        this.report = report;
        times = new PrintedTimes(report.head().zone());
        parts = new PassageParts(html, times);
    }

    /** The dismissed passages with the reasons. */
    void dismissed() {
        section("dismissed", "Dismissed passages");
        if (report.dismissed().isEmpty()) {
            html.element("p", "None.").closeLine();
            return;
        }
        html.open("ul", "class", "work");
        for (var passage : report.dismissed()) {
            html.open("li", "id", Html.rowId(passage.label()));
            html.open("p", "class", "heading").element("b", passage.label()).text(" ");
            parts.status(passage);
            html.close();
            parts.words(passage);
            if (passage.lastTurn() != null) {
                parts.lastTurn(passage);
            } else if (passage.dismissalReason() != null) {
                html.open("p").theirs(passage.dismissalReason()).close();
            }
            html.closeLine();
        }
        html.closeLine().closeLine();
    }

    /** The sources, each once, with the passages that cite them. */
    void sources() {
        section("sources", "Sources");
        if (report.sources().isEmpty()) {
            html.element("p", "No source is cited.").closeLine();
            return;
        }
        html.open("ul", "class", "sources");
        for (var source : report.sources()) {
            html.open("li");
            html.open("p").open("b").theirs(source.title()).close();
            html.text((source.confidential() ? " · confidential" : "") + " · " + source.tier().label() + ", " + source.tier().words()).close();
            if (source.citation() != null) {
                html.open("p", "dir", "auto").text(source.citation()).close();
            }
            if (source.url() != null) {
                html.open("p").address(source.url()).close();
            }
            html.open("p").text("Cited by ");
            var places = source.places().stream()
                    .collect(Collectors.groupingBy(
                            CitedSource.Place::passage, LinkedHashMap::new, Collectors.toList()));
            var separator = "";
            for (var cited : places.entrySet()) {
                html.text(separator).toPassage(cited.getKey()).text(" (");
                html.theirs(cited.getValue().stream()
                        .map(place -> place.locator().words())
                        .collect(Collectors.joining("; ")));
                html.text(")");
                separator = ", ";
            }
            html.close().closeLine();
        }
        html.closeLine().closeLine();
    }

    /** The sign-offs, standing and fallen, with what was waived. */
    void signOffs() {
        section("sign-offs", "Sign-offs");
        if (report.signOffs().isEmpty()) {
            html.element("p", "Nobody has signed this article off.").closeLine();
            return;
        }
        html.open("ul", "class", "sign-offs");
        report.signOffs().forEach(this::signOff);
        html.closeLine().closeLine();
    }

    private void signOff(SignOffRow row) {
        html.open("li", "class", row.stands() ? null : "fallen");
        html.open("p").element("b", row.stands() ? "Stands" : "Fallen").text(": signed off by ");
        html.theirs(row.signedBy()).text(", ");
        html.element("time", times.words(row.signedAt()), "datetime", row.signedAt().toString());
        html.text("; revision " + row.revisionNumber() + ", SHA-256 ").element("code", row.sha256()).close();
        if (row.stands() && !row.sha256().equals(report.head().sha256())) {
            html.element("p", "It is bound to another text than the one reported here.");
        }
        if (row.waived() > 0) {
            html.open("p").text(row.waived() == 1 ? "1 open passage waived" : row.waived() + " open passages waived");
            if (row.waiverReason() != null) {
                html.text(": ").theirs(row.waiverReason());
            }
            html.close();
        }
        if (row.fallenAt() != null) {
            html.open("p").text("Fell ");
            html.element("time", times.words(row.fallenAt()), "datetime", row.fallenAt().toString());
            if (row.fallenReason() != null) {
                html.text(": ").theirs(row.fallenReason().words());
            }
            html.close();
        }
        html.closeLine();
    }

    private void section(String id, String title) {
        html.open("section", "aria-labelledby", id).element("h2", title, "id", id).text("\n");
    }
}
