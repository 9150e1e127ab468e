package verbatim.report;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.ComparisonWords;
import verbatim.comparison.FoundWords;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.passage.Stance;
import verbatim.text.wording.Cleaning;
import verbatim.text.wording.Difference;

/**
 * A piece of evidence: the source, the place in it, its words there, and how the printed words stand to them. What was
 * changed shows by signs and lines, so that it can be read on paper without colour.
 */
class EvidencePart {

    private final Html html;

    EvidencePart(Html html) {
        this.html = html;
    }

    void write(ReportedPassage passage, EvidenceRow row) {
        html.open("div", "class", "evidence");
        var speaker = passage.speakerIn(row);
        html.open("p").element("b", speaker.isOther() ? "Another speaker: " : row.stance() == Stance.SUPPORTS ? "Supports: " : "Contradicts: ");
        html.theirs(row.title()).text((row.confidential() ? " (confidential, " : " (") + row.tier().label() + ", " + row.tier().words() + "), ");
        html.theirs(row.locator().words()).close();
        speaker.warning().ifPresent(warning ->
                html.open("p", "class", speaker.isOther() ? "risks" : "name").theirs(warning).close());
        var others = passage.oneStoryWith(row);
        if (!others.isEmpty()) {
            html.open("p", "class", "story");
            if (row.confidential() || others.stream().anyMatch(EvidenceRow::confidential)) {
                html.text("Counts as one source with another").close();
            } else {
                html.text("Shares its wording with ");
                html.theirs(others.stream().map(EvidenceRow::title).distinct().collect(Collectors.joining(", ")));
                html.text(", counts as one").close();
            }
        }
        if (row.excerpt() != null) {
            html.open("blockquote", "dir", "auto").text(row.excerpt()).close();
        }
        if (row.notInText() != null) {
            html.open("p", "class", "risks").text("Not in the text on file: ").theirs(row.notInText()).close();
        }
        if (row.found() != null) {
            compared(passage, row.found());
        }
        html.close();
    }

    private void compared(ReportedPassage passage, FoundWords found) {
        html.open("p", "class", "wording");
        html.element("span", ComparisonWords.sign(found.wording()), "class", "sign", "aria-hidden", "true").text(" ");
        html.element("b", ComparisonWords.of(found.wording())).text(": " + ComparisonWords.meaning(found.wording()));
        html.close();
        if (!found.risks().isEmpty()) {
            html.open("p", "class", "risks").element("b", "Can turn the meaning: ");
            html.text(ComparisonWords.of(found.risks())).close();
        }
        if (!passage.isOfWordsOfNow(found)) {
            html.open("p").text("Compared when the words were: ").theirs(found.compared()).close();
        }
        if (found.difference().stream().anyMatch(run -> run.op() != Difference.Op.KEPT)) {
            html.open("p", "class", "difference", "dir", "auto");
            found.difference().forEach(this::run);
            html.close();
        }
        html.open("p", "class", "name style").text("Compared by house style ").element("code", found.style()).close();
    }

    private void run(Difference run) {
        switch (run.op()) {
            case KEPT -> html.text(run.quote().strip() + " ");
            case DROPPED -> change("del", "left out: ", ComparisonWords.sign(run.op()), run.source(), run.cleaning());
            case ADDED -> change("ins", "added: ", ComparisonWords.sign(run.op()), run.quote(), run.cleaning());
            case REPLACED -> {
                change("del", "in the source: ", ComparisonWords.sign(Difference.Op.DROPPED), run.source(), null);
                change("ins", "printed: ", ComparisonWords.sign(Difference.Op.ADDED), run.quote(), run.cleaning());
            }
            case MOVED -> change("ins", "moved: ", ComparisonWords.sign(run.op()), run.quote(), run.cleaning());
        }
    }

    /** The sign is for the eye; what it stands for is for those who listen. */
    private void change(String element, String spoken, String sign, String words, @Nullable Cleaning permitted) {
        html.open(element, "class", "change").element("span", spoken, "class", "spoken");
        html.element("span", sign, "aria-hidden", "true").element("span", words.strip(), "class", "line").close();
        if (permitted != null) {
            html.text(" ").element("span", "(" + ComparisonWords.of(permitted) + ")", "class", "name");
        }
        html.text(" ");
    }
}
