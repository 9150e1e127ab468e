package verbatim.ui.articles;

import java.util.ArrayList;
import java.util.List;
import verbatim.message.Sentences;
import verbatim.passage.Fix;
import verbatim.passage.Fix.Taken;
import verbatim.ui.component.ScreenLine;

/** What must be printed otherwise, as plain text to be sent to whoever writes the article. */
final class FixText {

    private FixText() {}

    /** The whole list. */
    static String of(Sentences sentences, String headline, int revision, List<Fix> fixes) {
        var lines = new ArrayList<String>();
        lines.add(sentences.of(FixLine.TITLE, headline));
        lines.add(facts(sentences, revision, fixes));
        for (int i = 0; i < fixes.size(); i++) {
            var fix = fixes.get(i);
            lines.add("");
            lines.add("%d. %s".formatted(i + 1, head(sentences, fix)));
            lines.add(sentences.of(ScreenLine.SAID, FixLine.PRINTED, fix.printed()));
            lines.add(instead(sentences, fix));
            fix.reasons().forEach(reason -> lines.add(sentences.of(ScreenLine.SAID, FixLine.WHY, reason)));
            lines.add("→ " + taken(sentences, fix));
        }
        return String.join("\n", lines) + "\n";
    }

    static String facts(Sentences sentences, int revision, List<Fix> fixes) {
        return sentences.of(FixLine.FACTS, revision, fixes.stream().filter(fix -> !fix.taken().isDone()).count(), fixes.size());
    }

    /** Which passage, whose, and what is wrong with it. */
    static String head(Sentences sentences, Fix fix) {
        var parts = new ArrayList<String>();
        parts.add(fix.row().label());
        if (fix.row().kind().isQuote()) {
            parts.add(fix.row().speaker() == null ? sentences.of(FixLine.NOBODY) : fix.row().speaker());
        }
        if (fix.finding() != null) {
            parts.add(sentences.of(fix.finding()) + (fix.confirmed() || fix.taken() != Taken.NOT_YET ? "" : " (" + sentences.of(FixLine.NOT_CONFIRMED) + ")"));
        }
        return String.join(" · ", parts);
    }

    /** The words that should be printed. */
    static String instead(Sentences sentences, Fix fix) {
        var proposed = fix.proposed();
        if (proposed == null) {
            return sentences.of(FixLine.NO_WORDS);
        }
        return proposed.title() == null
                ? sentences.of(FixLine.INSTEAD, proposed.words())
                : sentences.of(FixLine.INSTEAD_FROM, proposed.words(), proposed.title());
    }

    /** What an edit has made of it. */
    static String taken(Sentences sentences, Fix fix) {
        return switch (fix.taken()) {
            case NOT_YET -> sentences.of(FixLine.NOT_YET);
            case AS_PROPOSED -> sentences.of(FixLine.AS_PROPOSED, fix.edit());
            case OTHERWISE -> sentences.of(FixLine.OTHERWISE, fix.edit(), fix.row().words());
            case CUT -> sentences.of(FixLine.CUT, fix.edit());
        };
    }
}
