package verbatim.report;

import java.util.function.Predicate;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.passage.MaterialChange;
import verbatim.passage.Status;

/** The two lists that a desk reads first: what must be fixed, and what is not finished. */
class OpenWork {

    private final Html html;
    private final Report report;
    private final PassageParts parts;

    OpenWork(Html html, Report report) {
        this.html = html;
        this.report = report;
        parts = new PassageParts(html, new PrintedTimes(report.head().zone()));
    }

    /** The approved problems, each with what is wrong and what the record says. */
    void mustFix() {
        html.open("section", "class", "must-fix", "aria-labelledby", "must-fix");
        html.element("h2", "Must be fixed", "id", "must-fix").text("\n");
        if (report.problems().isEmpty()) {
            html.element("p", nothingConfirmed()).closeLine();
            return;
        }
        html.open("ul", "class", "work");
        for (var passage : report.problems()) {
            html.open("li");
            heading(passage);
            parts.words(passage);
            parts.notes(passage);
            parts.evidence(passage);
            parts.searches(passage);
            html.closeLine();
        }
        html.closeLine().closeLine();
    }

    private String nothingConfirmed() {
        var waiting = report.open().stream()
                .filter(passage -> passage.finding() != null && passage.finding().isProblem())
                .count();
        return waiting == 0
                ? "Nothing found so far."
                : "No problem is confirmed yet; %s for the second person or %s still in check.".formatted(
                        waiting == 1 ? "1 finding of a problem waits" : waiting + " findings of a problem wait",
                        waiting == 1 ? "is" : "are");
    }

    /** The passages that are not at an end, those first that came back to their checkers. */
    void unfinished() {
        html.open("section", "class", "unfinished", "aria-labelledby", "unfinished");
        html.element("h2", "Unfinished passages", "id", "unfinished").text("\n");
        if (report.open().isEmpty()) {
            html.element("p", "None: every passage is at an end.").closeLine();
            return;
        }
        part("Sent back or opened again", ReportedPassage::isBack);
        part("Waiting for an answer", passage -> passage.status() == Status.AWAITING_ANSWER);
        part("Waiting for the second person", passage -> passage.status() == Status.AWAITING_REVIEW);
        part("Not yet checked", passage -> passage.status() == Status.TO_CHECK && !passage.isBack());
        html.closeLine();
    }

    private void part(String title, Predicate<ReportedPassage> belongs) {
        var passages = report.open().stream().filter(belongs).toList();
        if (passages.isEmpty()) {
            return;
        }
        html.element("h3", "%s (%d)".formatted(title, passages.size())).text("\n");
        html.open("ul", "class", "work");
        for (var passage : passages) {
            html.open("li");
            heading(passage);
            parts.words(passage);
            passage.openQuestions().forEach(parts::question);
            parts.lastTurn(passage);
            if (passage.dismissalReason() != null) {
                html.open("p").text("Proposed to be dismissed: ").theirs(passage.dismissalReason()).close();
            }
            html.closeLine();
        }
        html.closeLine();
    }

    private void heading(ReportedPassage passage) {
        html.open("p", "class", "heading").toPassage(passage.label()).text(" ");
        parts.status(passage);
        if (passage.finding() != null) {
            html.text(" · ").element("b", Sentences.ENGLISH.of(passage.finding()));
        }
        if (passage.flags().materialChange() != null && passage.finding() == Finding.ALTERED) {
            html.text(passage.flags().materialChange() == MaterialChange.MATERIAL
                    ? ", the meaning differs"
                    : ", the meaning does not differ");
        }
        if (passage.speaker() != null) {
            html.text(" · ").theirs(passage.speaker());
        }
        if (passage.status().isOpen()) {
            html.text(" · ");
            if (passage.checker() == null) {
                html.text("no checker yet");
            } else {
                html.text("with ").theirs(passage.checker());
            }
        }
        html.close();
    }
}
