package verbatim.ui.articles;

import java.util.ArrayList;
import java.util.List;
import verbatim.passage.Fix;
import verbatim.passage.Fix.Taken;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What must be printed otherwise, as plain text to be sent to whoever writes the article. */
final class FixText {

    private FixText() {}

    /** The whole list. */
    static String of(String headline, int revision, List<Fix> fixes) {
        var lines = new ArrayList<String>();
        lines.add(Words.of(FixLine.TITLE, headline));
        lines.add(facts(revision, fixes));
        for (int i = 0; i < fixes.size(); i++) {
            var fix = fixes.get(i);
            lines.add("");
            lines.add("%d. %s".formatted(i + 1, head(fix)));
            lines.add(Words.of(ScreenLine.SAID, FixLine.PRINTED, fix.printed()));
            lines.add(instead(fix));
            fix.reasons().forEach(reason -> lines.add(Words.of(ScreenLine.SAID, FixLine.WHY, reason)));
            lines.add("→ " + taken(fix));
        }
        return String.join("\n", lines) + "\n";
    }

    static String facts(int revision, List<Fix> fixes) {
        return Words.of(FixLine.FACTS, revision, fixes.stream().filter(fix -> !fix.taken().isDone()).count(), fixes.size());
    }

    /** Which passage, whose, and what is wrong with it. */
    static String head(Fix fix) {
        var parts = new ArrayList<String>();
        parts.add(fix.row().label());
        if (fix.row().kind().isQuote()) {
            parts.add(fix.row().speaker() == null ? Words.of(FixLine.NOBODY) : fix.row().speaker());
        }
        if (fix.finding() != null) {
            parts.add(Words.of(fix.finding()) + (fix.confirmed() || fix.taken() != Taken.NOT_YET ? "" : " (" + Words.of(FixLine.NOT_CONFIRMED) + ")"));
        }
        return String.join(" · ", parts);
    }

    /** The words that should be printed. */
    static String instead(Fix fix) {
        var proposed = fix.proposed();
        if (proposed == null) {
            return Words.of(FixLine.NO_WORDS);
        }
        return proposed.title() == null
                ? Words.of(FixLine.INSTEAD, proposed.words())
                : Words.of(FixLine.INSTEAD_FROM, proposed.words(), proposed.title());
    }

    /** What an edit has made of it. */
    static String taken(Fix fix) {
        return switch (fix.taken()) {
            case NOT_YET -> Words.of(FixLine.NOT_YET);
            case AS_PROPOSED -> Words.of(FixLine.AS_PROPOSED, fix.edit());
            case OTHERWISE -> Words.of(FixLine.OTHERWISE, fix.edit(), fix.row().words());
            case CUT -> Words.of(FixLine.CUT, fix.edit());
        };
    }
}
