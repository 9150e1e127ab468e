package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What holds of any source and any quote. */
class WordingPropertyTest {

    private static final List<String> WORDS = List.of("the", "the", "of", "and", "and", "to", "a", "in", "is", "it", "we",
            "that", "not", "river,", "mill", "bridge.", "Norby", "farmers", "have", "will", "don't", "two", "5", "1,200",
            "percent", "carts;", "build", "colour", "(Applause)", "[Laughter]", "you", "know,", "um,", "never", "harvest",
            "…", "it's", "half-built", "council", "road.", "winter", "promise", "forty", "mayor", "cheap", "early");
    private static final List<String> PLAIN = List.of("river", "mill", "bridge", "farmers", "build", "harvest", "council",
            "road", "winter", "promise", "mayor", "cheap", "early", "carts", "boats", "stone", "timber", "school");
    private static final List<String> FILLERS = List.of("um,", "uh,", "er,", "you know,", "I mean,", "[Laughter]");

    private final WordingComparison comparison = new WordingComparison(HouseStyle.standard("en"));

    private static List<String> words(List<String> from, int count, long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(from.get(random.nextInt(from.size())));
        }
        return words;
    }

    @Property(tries = 300)
    void aQuoteCutFromASourceIsVerbatimAtOneOfItsOccurrences(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
        List<String> words = words(WORDS, 400, seed);
        int from = new Random(seed).nextInt(words.size() - length);
        String source = String.join(" ", words);
        String quote = String.join(" ", words.subList(from, from + length));
        Comparison found = comparison.compare(quote, SourceWords.of(source, "en"));
        if (quote.chars().anyMatch(Character::isLetterOrDigit)) {
            String again = saidAgain(found);
            assertThat(found.wording()).as(quote).isEqualTo(again.isEmpty() ? Wording.VERBATIM : Wording.CLEANED);
            String said = found.spans().getFirst().in(source);
            assertThat(onlyWords(said)).isEqualTo(onlyWords(quote + again));
        }
    }

    /** What the source says again at once behind all of a quote, with a pause between: it counts to the passage. */
    private static String saidAgain(Comparison found) {
        if (found.difference().size() != 2) {
            return "";
        }
        Difference kept = found.difference().getFirst();
        Difference behind = found.difference().getLast();
        return kept.op() == Difference.Op.KEPT && behind.cleaning() != null
                && outOfBreath(kept.source()).endsWith(outOfBreath(behind.source())) ? behind.source() : "";
    }

    private static String onlyWords(String text) {
        return text.replaceAll("\\P{LD}", "");
    }

    /** Without remarks, and what fills a pause at either end. */
    private static String outOfBreath(String text) {
        return onlyWords(text.replaceAll("\\[Laughter] |\\(Applause\\) ", "").replaceAll("^((um|you know|…),? )+|(,? (um|you know))+,?$", ""));
    }

    /** Seeds at which chance has a quote's last words follow it once more. */
    @ParameterizedTest
    @CsvSource({"4925054640964242196, 11", "9004764655917260842, 35", "-3225459424006820774, 4",
            "3931075651765402167, 27",
            "-6912697128298919355, 1", "-6325080408178716703, 10", "8880571720338923415, 2",
            "-837648109837969305, 8"})
    void whatIsSaidAgainBehindAQuoteCountsToItsPassage(long seed, int length) {
        aQuoteCutFromASourceIsVerbatimAtOneOfItsOccurrences(seed, length);
    }

    @Property(tries = 300)
    void aSwapAnywhereIsAlteredWithinItsPassage(@ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int place) {
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(PLAIN));
        Collections.shuffle(distinct, new Random(seed));
        List<String> said = distinct.subList(0, 10);
        List<String> printed = new ArrayList<>(said);
        Collections.swap(printed, place, place + 1);
        String passage = String.join(" ", said);
        Comparison found = comparison.compare(String.join(" ", printed),
                SourceWords.of("Good evening to all of you. " + passage + ". Thank you for coming here tonight.", "en"));
        assertThat(found.wording()).isEqualTo(Wording.ALTERED);
        assertThat(found.spans()).hasSize(1);
        assertThat(found.spans().getFirst().start()).isEqualTo("Good evening to all of you. ".length());
        assertThat(found.spans().getFirst().end()).isEqualTo("Good evening to all of you. ".length() + passage.length());
    }

    @Property(tries = 300)
    void shuffledWordsAreNeverCleaned(@ForAll long seed, @ForAll @IntRange(min = 6, max = 12) int length) {
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(PLAIN));
        Collections.shuffle(distinct, new Random(seed));
        List<String> said = distinct.subList(0, length);
        List<String> shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, new Random(seed + 1));
        if (!shuffled.equals(said)) {
            String source = "Good evening to all of you. " + String.join(" ", said) + ". Thank you for coming here tonight.";
            assertThat(comparison.compare(String.join(" ", shuffled), SourceWords.of(source, "en")).wording())
                    .isNotIn(Wording.VERBATIM, Wording.CLEANED);
        }
    }

    @Property(tries = 300)
    void fillersInTheSourceNeverAlterAQuote(@ForAll long seed, @ForAll @IntRange(min = 3, max = 30) int length) {
        Random random = new Random(seed);
        List<String> said = words(PLAIN, 200, seed);
        int from = random.nextInt(said.size() - length);
        List<String> transcript = new ArrayList<>();
        for (String word : said) {
            if (random.nextInt(6) == 0) {
                transcript.add(FILLERS.get(random.nextInt(FILLERS.size())));
            }
            transcript.add(word);
        }
        assertThat(comparison.compare(String.join(" ", said.subList(from, from + length)),
                SourceWords.of(String.join(" ", transcript), "en")).wording()).isIn(Wording.VERBATIM, Wording.CLEANED);
    }

    @Property(tries = 300)
    void aChangedNumberIsNeverVerbatimOrCleaned(@ForAll long seed, @ForAll @IntRange(min = 0, max = 9999) int number,
            @ForAll @IntRange(min = 1, max = 50) int more, @ForAll @IntRange(min = 0, max = 8) int place) {
        List<String> said = new ArrayList<>(words(PLAIN, 8, seed));
        List<String> printed = new ArrayList<>(said);
        said.add(place, Integer.toString(number));
        printed.add(place, Integer.toString(number + more));
        Comparison found = comparison.compare(String.join(" ", printed),
                SourceWords.of("We met in the town hall. " + String.join(" ", said) + ". We went home.", "en"));
        assertThat(found.wording()).isNotIn(Wording.VERBATIM, Wording.CLEANED);
        assertThat(found.wording() == Wording.NOT_FOUND || found.risks().contains(Risk.NUMBER)).isTrue();
    }

    @Property(tries = 500)
    void anyTextEndsInTheSameResultInsideTheSource(@ForAll @StringLength(max = 60) String quote,
            @ForAll @StringLength(max = 200) String text, @ForAll long seed) {
        for (String source : List.of(text, String.join(" ", words(WORDS, 60, seed)) + text)) {
            String asked = quote + " " + String.join(" ", words(WORDS, 8, seed));
            Comparison found = comparison.compare(asked, SourceWords.of(source, "en"));
            assertThat(comparison.compare(asked, SourceWords.of(source, "en"))).isEqualTo(found);
            assertThat(found.likeness()).isBetween(0.0, 1.0);
            assertThat(found.spans()).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(source.length()));
            assertThat(found.difference()).allSatisfy(d -> {
                assertThat(d.inQuote().in(asked)).isEqualTo(d.quote());
                assertThat(d.inSource().end()).isLessThanOrEqualTo(source.length());
            });
        }
    }
}
