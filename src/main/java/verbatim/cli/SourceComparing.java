package verbatim.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.SentenceModel;
import verbatim.text.CodePoints;
import verbatim.text.Span;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.Wording;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.near.NearSource;
import verbatim.text.wording.near.NearestPassages;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** Compares quotes with texts, each by the standard style of its language, and finds what says nearest what they say. */
final class SourceComparing {

    /** Nearest passages of a quote. */
    private static final int MOST_NEAR = 3;

    /** Where several texts are searched, of how many sentences the meaning is computed for one quote. */
    static final int FRESH = 300;

    /** The same, where one is. */
    static final int FRESH_OF_ONE = 1_500;

    private final Map<String, WordingComparison> comparisons = new HashMap<>();
    private final Map<String, NearSource> sentences = new HashMap<>();
    private final NearestPassages near = new NearestPassages();
    private final SentenceModel model = new SentenceModel();

    /**
     * A text that quotes are compared with.
     *
     * @param name of its own
     * @param text read for comparing
     * @param points its code points
     */
    record SourceFile(String name, SourceWords text, CodePoints points) {

        static SourceFile of(String name, String text, String language) {
            return new SourceFile(name, SourceWords.of(text, language), CodePoints.of(text));
        }
    }

    /**
     * A passage that says something near.
     *
     * @param span in UTF-16 units
     */
    record Near(SourceFile file, Span span) {
    }

    /**
     * What was found.
     *
     * @param file where
     * @param comparison what the comparison with it showed
     * @param nearest where the quote does not stand as it was said, the passages that say it nearest, the best first
     */
    record Found(SourceFile file, Comparison comparison, List<Near> nearest) {

        /** Whether it shows more of a quote than another does. */
        boolean isBetterThan(@Nullable Found other) {
            return other == null || better(comparison, other.comparison);
        }
    }

    /** Begins to load what tells the meaning of sentences, beside whoever calls. */
    void begin() {
        model.begin();
    }

    /**
     * Compares a quote with a text.
     *
     * @param speaker whom the print ascribes it to; null where it names nobody
     */
    Found compare(String quote, @Nullable String speaker, SourceFile file) {
        return new Found(file, comparison(file).read(quote, speaker).compare(file.text()), List.of());
    }

    /** Which style a text is compared by, and which version of the rules. */
    String style(SourceFile file) {
        return comparison(file).style().version();
    }

    private WordingComparison comparison(SourceFile file) {
        return comparisons.computeIfAbsent(file.text().language(), language -> new WordingComparison(HouseStyle.standard(language)));
    }

    /**
     * The same, with the passages that say nearest what the quote says, where it was altered or is not there.
     *
     * @param others in which they may be too; those in another language are left out
     * @param fresh of how many sentences the meaning is computed at most, where it is not known yet
     */
    Found withNearest(String quote, Found found, List<SourceFile> others, int fresh) {
        Wording wording = found.comparison().wording();
        if (wording != Wording.NOT_FOUND && wording != Wording.ALTERED) {
            return found;
        }
        List<SourceFile> among = new ArrayList<>(List.of(found.file()));
        for (SourceFile file : others) {
            if (!file.name().equals(found.file().name()) && file.text().language().equals(found.file().text().language())) {
                among.add(file);
            }
        }
        List<NearestPassages.Candidate> candidates = among.stream()
                .map(file -> new NearestPassages.Candidate(sentences.computeIfAbsent(file.name(), n -> near.read(file.text())), file.text()::text))
                .toList();
        List<Near> passages = near.nearest(
                        quote, found.comparison(), candidates,
                        // Where an altered quote was found, its passage is the nearest: no model has to be loaded for it.
                        wording == Wording.ALTERED ? null : model.await(),
                        MOST_NEAR,
                        fresh)
                .stream().map(each -> new Near(among.get(each.source()), each.span())).toList();
        return new Found(found.file(), found.comparison(), passages);
    }

    private static boolean better(Comparison one, Comparison other) {
        boolean found = one.wording() != Wording.NOT_FOUND;
        boolean otherFound = other.wording() != Wording.NOT_FOUND;
        if (found != otherFound) {
            return found;
        }
        int likeness = Double.compare(one.likeness(), other.likeness());
        return likeness > 0 || likeness == 0 && one.wording().compareTo(other.wording()) < 0;
    }
}
