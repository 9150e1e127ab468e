package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** A quote is read once for all sources; what it finds in one must not hang on the others. */
class PrintedQuoteTest {

    private static final WordingComparison ENGLISH = new WordingComparison(HouseStyle.standard("en"));

    private final List<SourceWords> sources = sources();

    /** As it was said, and changed in each of the ways that have a rule of their own. */
    @Test
    void findsInEachOfManySourcesWhatItFindsInThatOneAlone() {
        List<String> quotes = List.of(
                "I speak today in an hour of national peril and national opportunity",
                "The present state of our economy is disturbing. ... Business bankruptcies have reached their highest level",
                "Since 1951 farm income has been squeezed down by thirty-five percent",
                "Since 1951 farm income hasn't been squeezed down by 25 percent",
                "In short, the American economy is in trouble. We must show the world what a free economy can do",
                "We can't escape our dangers; neither must we let them drive us into panic",
                "We must show the world",
                "the world",
                "Our neighbour’s labour [of many years] won’t be forgotten",
                "Nobody has ever said a word of this on any day");
        for (String quote : quotes) {
            PrintedQuote read = ENGLISH.read(quote);
            List<List<Comparison>> together =
                    IntStream.range(0, sources.size()).parallel().mapToObj(i -> read.passages(sources.get(i), 3)).toList();
            for (int i = 0; i < sources.size(); i++) {
                assertThat(together.get(i)).as(quote).isEqualTo(ENGLISH.read(quote).passages(sources.get(i), 3));
                assertThat(read.compare(sources.get(i))).as(quote).isEqualTo(ENGLISH.compare(quote, sources.get(i)));
            }
        }
    }

    /** 500 of them are to be kept in a quarter of 384 MB. */
    @Test
    void aSourceOfFiveThousandWordsTakesLittleMemory() {
        SourceWords speech = sources.getFirst();
        assertThat(speech.size()).isGreaterThan(5_000);
        assertThat(speech.bytes()).isBetween(speech.text().length() * 2L, 384L * 1024 * 1024 / 4 / 500);
    }

    private static List<SourceWords> sources() {
        try {
            String speech = Files.readString(Path.of("seeds", "sources", "kennedy_1961_state_of_the_union.txt"));
            List<String> sentences = Arrays.asList(speech.split("(?<=[.?!])\\s+"));
            // Each lacks some sentences, and has the others in another order.
            return Stream.concat(Stream.of(speech), IntStream.range(1, 20).mapToObj(gap -> IntStream.range(0, sentences.size())
                            .filter(i -> i % (gap + 1) != 0)
                            .mapToObj(i -> sentences.get((i * 37 + gap) % sentences.size()))
                            .reduce("", (one, other) -> one + " " + other)))
                    .map(text -> SourceWords.of(text, "en"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
