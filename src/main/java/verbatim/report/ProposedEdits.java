package verbatim.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;
import verbatim.report.Block.Edit;
import verbatim.text.Span;

/**
 * What should be printed otherwise, as edits of the text, word by word. A passage is corrected as a whole or not at all: not
 * where its fragments cannot be told apart in the words that are proposed, and not where another passage whose correction is
 * entered shares words with it. A confirmed problem comes before a mere proposal, and then what stands first in the text.
 */
final class ProposedEdits {

    /** Blanks, a word, or a single character. */
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}\\p{N}\\p{M}]+)*|(?s:.)");

    /** Beyond so many tokens of both sides only what they have in common at their ends is kept: comparing takes their square. */
    private static final int MOST_TOKENS = 2000;

    private static final String BETWEEN_FRAGMENTS = " … ";
    private static final Pattern OPENING = Pattern.compile("^[\\s\"'“„«»‚‘’”‹›「『]+");
    private static final Pattern APOSTROPHE_AT_END = Pattern.compile("['’]\\s*$");
    private static final Pattern CLOSING = Pattern.compile("([.,;:]*)([\\s\"'“”«»‘’‹›」』]*)$");

    private final Map<String, List<Span>> taken = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private ProposedEdits() {}

    /** The edits that a report proposes of its text. */
    static ProposedEdits of(Report report) {
        var proposed = new ProposedEdits();
        report.checked().stream()
                .filter(ProposedEdits::isDue)
                .sorted(Comparator.comparing((ReportedPassage passage) -> passage.status() != Status.PROBLEM))
                .forEach(passage -> proposed.enter(report, passage));
        proposed.edits.sort(Comparator.comparingInt((Edit edit) -> edit.span().start()).thenComparingInt(edit -> edit.span().end()));
        return proposed;
    }

    /** Words that are proposed, and neither in the text by now nor overtaken by others that were verified. */
    static boolean isDue(ReportedPassage passage) {
        return passage.card().check().correction() != null && !passage.card().isCorrected() && passage.status() != Status.VERIFIED;
    }

    /** The edits in the order of the text. */
    List<Edit> inOrder() {
        return List.copyOf(edits);
    }

    /** Whether the words that are proposed for a passage are entered. */
    boolean isIn(ReportedPassage passage) {
        return taken.containsKey(passage.label());
    }

    private void enter(Report report, ReportedPassage passage) {
        var words = Objects.requireNonNull(passage.card().check().correction()).words().replaceAll("\\R", "\n");
        var fragments = report.marksOf(passage);
        var pieces = fragments.size() == 1 ? List.of(words) : List.of(words.split(Pattern.quote(BETWEEN_FRAGMENTS), -1));
        if (pieces.size() != fragments.size() || !isFree(fragments)) {
            return;
        }
        taken.put(passage.label(), fragments);
        for (int i = 0; i < pieces.size(); i++) {
            enter(report.text(), fragments.get(i), pieces.get(i));
        }
    }

    private boolean isFree(List<Span> fragments) {
        for (int i = 0; i < fragments.size(); i++) {
            var fragment = fragments.get(i);
            if (taken.values().stream().flatMap(List::stream).anyMatch(fragment::overlaps)
                    || fragments.subList(0, i).stream().anyMatch(fragment::overlaps)) {
                return false;
            }
        }
        return true;
    }

    private void enter(String text, Span fragment, String words) {
        var printed = fragment.in(text);
        var before = tokens(printed);
        var after = tokens(inMarksOf(printed, words));
        Span open = null;
        var coming = new StringBuilder();
        int[] starts = starts(before, fragment.start());
        for (var delta : deltas(before, after)) {
            var gone = delta.getSource();
            var span = new Span(starts[gone.getPosition()], starts[gone.getPosition() + gone.size()]);
            var between = open == null ? "" : text.substring(open.end(), span.start());
            // Words changed one after the other are one change: nobody reads them one by one.
            if (open != null && between.isBlank()) {
                open = new Span(open.start(), span.end());
                coming.append(between);
            } else {
                add(fragment, open, coming.toString());
                open = span;
                coming.setLength(0);
            }
            coming.append(String.join("", delta.getTarget().getLines()));
        }
        add(fragment, open, coming.toString());
    }

    private void add(Span fragment, @Nullable Span span, String words) {
        if (span != null) {
            edits.add(new Edit(fragment, span, words));
        }
    }

    /** The proposed words with the marks and the point that stand around the printed ones, where they have none themselves. */
    static String inMarksOf(String printed, String words) {
        var bare = words.strip();
        var opening = OPENING.matcher(printed);
        var closing = CLOSING.matcher(printed);
        var ownEnd = CLOSING.matcher(bare);
        var first = opening.find() && !OPENING.matcher(bare).find() ? opening.group() : "";
        // Where no single mark opens it, one at the end belongs to the word: "the workers'".
        if (!opens(printed) && APOSTROPHE_AT_END.matcher(printed).find()) {
            return first + bare;
        }
        if (bare.isEmpty() || first.length() == printed.length() || !closing.find() || !ownEnd.find() || !ownEnd.group(2).isEmpty()) {
            return first + bare;
        }
        return first + bare + (ownEnd.group(1).isEmpty() && !bare.matches("(?s).*[!?…]") ? closing.group(1) : "") + closing.group(2);
    }

    private static boolean opens(String printed) {
        return printed.strip().startsWith("'") || printed.strip().startsWith("‘") || printed.strip().startsWith("‚");
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        if (before.size() + after.size() <= MOST_TOKENS) {
            return DiffUtils.diff(before, after).getDeltas();
        }
        int least = Math.min(before.size(), after.size());
        int first = 0;
        while (first < least && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < least - first && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        var gone = new Chunk<>(first, before.subList(first, before.size() - last));
        var come = new Chunk<>(first, after.subList(first, after.size() - last));
        return gone.getLines().isEmpty() && come.getLines().isEmpty() ? List.of() : List.of(new ChangeDelta<>(gone, come));
    }

    private static List<String> tokens(String words) {
        return TOKEN.matcher(words).results().map(found -> found.group()).toList();
    }

    /** Where each token begins in the text, and where the last one ends. */
    private static int[] starts(List<String> tokens, int from) {
        int[] starts = new int[tokens.size() + 1];
        starts[0] = from;
        for (int i = 0; i < tokens.size(); i++) {
            starts[i + 1] = starts[i] + tokens.get(i).length();
        }
        return starts;
    }
}
