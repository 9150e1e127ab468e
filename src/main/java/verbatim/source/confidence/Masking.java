package verbatim.source.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceId;
import verbatim.text.Span;
import verbatim.text.wording.Difference;

/**
 * Hides from somebody who the confidential sources are that he or she may not know: in their own words the names of those
 * who speak in them, in what people wrote beside passages also their titles and addresses. The codename stands instead.
 * What is stored stays as it is; this is asked each time something is shown, by what the sources are then.
 */
public final class Masking {

    /** Nothing is hidden. */
    public static final Masking NONE = new Masking(Map.of());

    /** A confidential source: what it is called, who speaks in it, and what else tells who it is, whole lines each. */
    record Mask(String codename, HiddenNames names, List<String> phrases) {}

    /** A stretch, and what is shown instead. */
    private record Hidden(Span at, String instead) {}

    /** A phrase by its words; a short one is found as it is written alone, one of a single word between signs alone. */
    private record Phrase(String written, List<String> words, String codename) {

        boolean isLong() {
            return words.size() >= LONG;
        }
    }

    private static final int LONG = 4;

    /** Between two words of a phrase: the signs of an address, say. */
    private static final int WIDEST_GAP = 4;

    /** Between runs of a difference that do not follow each other in the source. */
    private static final String FAR_APART = "\n ⋯ \n";

    private static final int CLOSE = 3;

    private final Map<SourceId, Mask> masks;
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    Masking(Map<SourceId, Mask> masks) {
        this.masks = Map.copyOf(masks);
        masks.values().forEach(mask -> mask.phrases().forEach(phrase -> {
            var words = FoldedWord.of(phrase).stream().map(FoldedWord::folded).toList();
            if (!words.isEmpty() && !phrase.equalsIgnoreCase(mask.codename())) {
                phrases.computeIfAbsent(words.getFirst(), none -> new ArrayList<>())
                        .add(new Phrase(phrase, words, mask.codename()));
            }
        }));
    }

    /** Whether there is nothing to hide. */
    public boolean isEmpty() {
        return masks.isEmpty();
    }

    /** Words of a source, or about it, as they are shown. */
    public @Nullable String ofSource(SourceId source, @Nullable String words) {
        var mask = masks.get(source);
        return mask == null || words == null ? words : shown(words, hidden(words, mask));
    }

    /** A comparison with a source as it is shown; a name may run over several of its runs. */
    public List<Difference> ofSource(SourceId source, List<Difference> difference) {
        var mask = masks.get(source);
        if (mask == null) {
            return difference;
        }
        var inOrder = IntStream.range(0, difference.size())
                .boxed()
                .filter(i -> !difference.get(i).source().isEmpty())
                .sorted(Comparator.comparing(i -> difference.get(i).inSource().start()))
                .toList();
        var joined = new StringBuilder();
        var starts = new int[difference.size()];
        int end = -1;
        for (int i : inOrder) {
            var at = difference.get(i).inSource();
            if (end >= 0 && at.start() != end) {
                joined.append(at.start() > end && at.start() - end <= CLOSE ? " " : FAR_APART);
            }
            starts[i] = joined.length();
            joined.append(difference.get(i).source());
            end = at.end();
        }
        var hidden = hidden(joined.toString(), mask);
        return IntStream.range(0, difference.size())
                .mapToObj(i -> run(difference.get(i), starts[i], hidden))
                .toList();
    }

    private static Difference run(Difference run, int start, List<Hidden> hidden) {
        var whole = new Span(start, start + run.source().length());
        var own = hidden.stream()
                .filter(one -> one.at().overlaps(whole))
                .map(one -> new Hidden(
                        new Span(Math.max(one.at().start(), start) - start, Math.min(one.at().end(), whole.end()) - start),
                        one.instead()))
                .map(one -> new Hidden(withoutSpaces(one.at(), run.source()), one.instead()))
                .filter(one -> one.at().length() > 0)
                .toList();
        return own.isEmpty()
                ? run
                : new Difference(run.op(), run.quote(), shown(run.source(), own), run.inQuote(), run.inSource(), run.cleaning());
    }

    private static Span withoutSpaces(Span at, String words) {
        var part = at.in(words);
        return part.isBlank()
                ? new Span(at.start(), at.start())
                : new Span(at.end() - part.stripLeading().length(), at.start() + part.stripTrailing().length());
    }

    /**
     * What people wrote beside a passage, as it is shown: without the titles and addresses of any source that is hidden, and
     * without the names of those who speak in the ones that the passage is checked against. A name that the article prints
     * itself stays: it tells nothing, but its codename in its place would.
     *
     * @param checkedAgainst the sources of the passage and its article
     * @param printed what the article prints at the passage, its speaker too
     */
    public @Nullable String beside(@Nullable String words, Set<SourceId> checkedAgainst, String printed) {
        if (words == null || masks.isEmpty()) {
            return words;
        }
        var hidden = phrasesIn(words);
        @Nullable Set<String> known = null;
        for (var source : checkedAgainst) {
            var mask = masks.get(source);
            if (mask == null) {
                continue;
            }
            if (known == null) {
                known = FoldedWord.of(printed).stream().map(FoldedWord::folded).collect(Collectors.toSet());
            }
            for (var name : mask.names().in(words)) {
                if (!known.containsAll(FoldedWord.of(name.in(words)).stream().map(FoldedWord::folded).toList())) {
                    hidden.add(new Hidden(name, mask.codename()));
                }
            }
        }
        return shown(words, hidden);
    }

    /**
     * Whether words name who any of the sources is.
     *
     * @param printed what is known to everybody anyway
     */
    public boolean names(String words, String printed) {
        return !words.equals(beside(words, masks.keySet(), printed));
    }

    private List<Hidden> hidden(String words, Mask mask) {
        var hidden = phrasesIn(words);
        mask.names().in(words).forEach(name -> hidden.add(new Hidden(name, mask.codename())));
        return hidden;
    }

    private List<Hidden> phrasesIn(String text) {
        var hidden = new ArrayList<Hidden>();
        if (phrases.isEmpty()) {
            return hidden;
        }
        var words = FoldedWord.of(text);
        for (int at = 0; at < words.size(); at++) {
            for (var phrase : phrases.getOrDefault(words.get(at).folded(), List.of())) {
                if (at + phrase.words().size() <= words.size() && isAt(text, words.subList(at, at + phrase.words().size()), phrase)) {
                    hidden.add(new Hidden(
                            new Span(words.get(at).start(), words.get(at + phrase.words().size() - 1).end()), phrase.codename()));
                }
            }
        }
        return hidden;
    }

    private static boolean isAt(String text, List<FoldedWord> words, Phrase phrase) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).folded().equals(phrase.words().get(i))
                    || words.get(i).start() - words.get(i - 1).end() > WIDEST_GAP) {
                return false;
            }
        }
        var whole = new Span(words.getFirst().start(), words.getLast().end());
        if (phrase.isLong()) {
            return true;
        }
        var isAsWritten = phrase.written().contains(whole.in(text));
        return isAsWritten && (words.size() > 1 || isBetweenSigns(text, whole));
    }

    private static boolean isBetweenSigns(String text, Span word) {
        var before = text.substring(0, word.start()).stripTrailing();
        var after = text.substring(word.end()).stripLeading();
        return (before.isEmpty() || "(;:“„\"«".indexOf(before.charAt(before.length() - 1)) >= 0)
                && (after.isEmpty() || ");:…”“\"»,".indexOf(after.charAt(0)) >= 0);
    }

    private static String shown(String words, List<Hidden> hidden) {
        if (hidden.isEmpty()) {
            return words;
        }
        var inOrder = hidden.stream()
                .sorted(Comparator.comparing((Hidden one) -> one.at().start()).thenComparing(one -> -one.at().end()))
                .toList();
        var shown = new StringBuilder();
        int from = 0;
        for (var one : inOrder) {
            if (one.at().start() < from) {
                // It lies in one that is hidden already, or goes on from it.
                from = Math.max(from, one.at().end());
                continue;
            }
            shown.append(words, from, one.at().start()).append(one.instead());
            from = one.at().end();
        }
        return shown.append(words, from, words.length()).toString();
    }

    /** A source's mask by all that it was ever called. */
    static Mask mask(String codename, HiddenNames names, List<@Nullable String> phrases, int longestTitle) {
        var whole = new HashSet<String>();
        for (var phrase : phrases) {
            if (phrase != null && !phrase.isBlank()) {
                whole.add(phrase.strip());
                if (phrase.length() > longestTitle) {
                    whole.add(phrase.substring(0, longestTitle).strip());
                }
            }
        }
        return new Mask(codename, names, List.copyOf(whole));
    }
}
