package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import verbatim.passage.Status;
import verbatim.report.Block.Paragraph;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Strong;
import verbatim.report.Run.Theirs;

/**
 * What a margin says of a passage: first what its check comes to, then the words to be printed instead, what is wrong, and
 * the sources with the places in them and their addresses. All of it stands beside the first fragment; the others say
 * only which part of the passage they are.
 */
final class MarginComment {

    private final Phrases phrases;
    private final PassageParts parts;
    private final ReportedPassage passage;
    private final boolean entered;

    /** @param entered whether the words to be printed instead are entered in the text */
    MarginComment(Phrases phrases, PassageParts parts, ReportedPassage passage, boolean entered) {
        this.phrases = phrases;
        this.parts = parts;
        this.passage = passage;
        this.entered = entered;
    }

    /**
     * The comment of a fragment.
     *
     * @param number of the fragment, from 0
     * @param count how many the passage has
     */
    List<Paragraph> of(int number, int count) {
        var said = new ArrayList<String>();
        said.add(passage.label());
        if (passage.looked() != null) {
            said.add(phrases.of(passage.looked().wording()));
        }
        if (passage.row().finding() != null) {
            said.add(phrases.of(passage.row().finding()));
        }
        said.add(phrases.of(passage.status()));
        if (count > 1) {
            said.add(phrases.of(ReportLine.PART_OF, number + 1, count));
        }
        var lines = new ArrayList<Paragraph>();
        lines.add(new Paragraph(Paragraph.Kind.HEADING, List.of(new Strong(List.of(new Plain(String.join(" · ", said)))))));
        if (number == 0) {
            lines.addAll(rest());
        }
        return List.copyOf(lines);
    }

    private List<Paragraph> rest() {
        var lines = new ArrayList<Paragraph>();
        if (ProposedEdits.isDue(passage)) {
            parts.proposed(passage).ifPresent(proposed -> {
                lines.add(proposed);
                if (!entered) {
                    lines.add(phrases.plain(ReportLine.NOT_IN_PLACE));
                }
            });
        }
        if (passage.status() == Status.PROBLEM) {
            passage.card().notes().forEach(note -> lines.add(phrases.theirs(note.words(passage.row().finding(), phrases.sentences()))));
        }
        lines.addAll(parts.places(passage));
        if (passage.looked() != null) {
            lines.addAll(parts.risks(passage));
            passage.looked().nearest().stream().limit(1).forEach(near -> lines.add(phrases.plain(
                    ReportLine.NEAREST_IN, new Theirs(near.source()), new Theirs(near.locator().words(phrases.sentences())), new Theirs(near.words()))));
        }
        return lines;
    }
}
