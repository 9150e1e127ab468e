package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import verbatim.text.language.Language;
import verbatim.text.turn.TextTurns;

/** What holds for any text at all. */
class TextParserPropertyTest {

    private static final List<String> PIECES = List.of("\"", "'", "“", "”", "‘", "’", "„", "«", "»", "''", "``", "「", "」",
            " ", "\n", "\n\n", ",", ".", ":", "?", "—", "-", "(", "said", "she", "He", "I", "Ann Lee", "the mayor", "that",
            "who", "told", "According to", "bridge", "Mr.", "U.S.", "of", "and", "\uD83D", "\uD83D\uDE00", "\u0000",
            "\u200F", "’s", "6'2\"", "dit-il", "a", "Nord", "1,000", "Monday", "...", "\u00A0", "word");

    /** What lines of records, captions and talks are made of. */
    private static final List<String> OF_RECORDS = List.of("Ann Lee", "ANN LEE", "Mr. ", "Dr ", "A. B. Lee", "Abg. ", "Q", "A", "AL", "SPEAKER 0", "The Chair",
            "(Greens)", " (3.18 pm)", "[laughs]", "0:03", "[00:01:02]", "12", ">>", "-", "–", "—", "•", ":", ": ", ":", ".", ".—", "|", " | ", "\t",
            "  ", " ", " ", "\u00A0", "\u202F", "\u2028", "\f", "\n", "\n", "\n", "\n\n", "It is shut.", "we go on", "“No,”", "said", "Step 1", "and",
            "Welcome.", "Why?", "GLOSSARY", "Page 3", "ed@desk.org", "@lee", "#", "*", "«", "»", "\uD83D", "\u0000", "\u200F", "王:", "Лі:");

    private final TextParser parser = new TextParser();
    private final Map<String, List<String>> listed = new HashMap<>();

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(120).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> spacedPieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(120).map(list -> String.join(" ", list));
    }

    @Property(tries = 1500)
    void marksAndWordsInAnyOrder(@ForAll("pieces") String text) {
        check(text, "en");
        check(text, "fr");
    }

    @Property(tries = 1500)
    void wordsInAnyOrder(@ForAll("spacedPieces") String text) {
        check(text, "en");
        check(text, "de");
    }

    @Property(tries = 3000)
    void wordsThatTheRulesAskForInAnyOrder(@ForAll long seed) throws IOException {
        for (String language : Language.KNOWN) {
            Random random = new Random(seed);
            List<String> words = listed(language);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                List<String> from = random.nextInt(5) < 2 ? PIECES : words;
                String word = from.get(random.nextInt(from.size()));
                boolean capital = random.nextInt(4) == 0;
                text.append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word).append(' ');
            }
            check(text.toString(), language);
        }
    }

    /** A verb of going on that opens a text has nothing before it. */
    @Example
    void aTextMayBeginWithAnyVerb() {
        check("continue \"to mend the bridge\", he said.", "en");
    }

    /** All words of a language's resource, phrases with their blanks. */
    private List<String> listed(String language) throws IOException {
        List<String> known = listed.get(language);
        if (known != null) {
            return known;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
                Language.class.getResourceAsStream("/verbatim/text/" + language + ".txt")), StandardCharsets.UTF_8))) {
            List<String> words = lines.lines().filter(line -> !line.startsWith("#") && !line.startsWith("["))
                    .flatMap(line -> Stream.of(line.split(" +"))).filter(word -> !word.isEmpty())
                    .map(word -> word.replace('_', ' ')).toList();
            listed.put(language, words);
            return words;
        }
    }

    @Provide
    Arbitrary<String> records() {
        return Arbitraries.of(OF_RECORDS).list().ofMaxSize(80).map(list -> String.join("", list));
    }

    @Property(tries = 3000)
    void linesOfRecordsInAnyOrder(@ForAll("records") String text) {
        checkTurns(text);
        check(text, "en");
    }

    /** A blank too many, a character that was lost or doubled, a line cut in two: whole runs died of such in texts that were right. */
    @Property(tries = 2000)
    void slipsInTextsBreakNothing(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String language = Language.KNOWN.get(random.nextInt(Language.KNOWN.size()));
        List<String> lines = suite(language);
        int from = random.nextInt(lines.size());
        StringBuilder text = new StringBuilder(String.join("\n", lines.subList(from, Math.min(lines.size(), from + 12))));
        for (int slips = 8; slips > 0 && !text.isEmpty(); slips--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                default -> text.insert(at, OF_RECORDS.get(random.nextInt(OF_RECORDS.size())));
            }
        }
        checkTurns(text.toString());
        check(text.toString(), language);
    }

    /** Lines of fixed blanks, of which Word and pages are full, and names with one behind them. */
    @Example
    void fixedBlanksInPlaysAndTalks() {
        String play = "HAMLET. Who is there?\n\nOPHELIA. It is late.\n\nHAMLET. Come in, then.\n\n\u00A0\n\nOPHELIA. He is gone.\n\nHAMLET. No.\n\nOPHELIA. Yes.\n";
        String talk = "Cole Vance: Yes.\n\nCole Vance\u00A0\n\nAnna Reed: And?\n\nCole Vance: It is late.\n\nAnna Reed: Good.\n";
        for (String text : List.of(play, talk, talk.replace("Vance\u00A0", "Vance of \u00A0"))) {
            checkTurns(text);
            check(text, "en");
        }
    }

    @Property(tries = 500)
    void anyCharacters(@ForAll String text) {
        check(text, null);
    }

    @Property(tries = 500)
    void codePointsRoundTrip(@ForAll("pieces") String text) {
        CodePoints points = CodePoints.of(text);
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int i = 0; i <= points.length(); i++) {
            assertThat(points.fromUtf16(text.offsetByCodePoints(0, i))).isEqualTo(i);
        }
    }

    @Property(tries = 1000)
    void theLineEndsOfWindowsChangeNothing(@ForAll("spacedPieces") String text) {
        assertThat(said(text.replace("\n", "\r\n"))).isEqualTo(said(text));
    }

    private List<String> said(String text) {
        ParsedText found = parser.parse(text, "en");
        return found.quotes().stream().map(quote -> {
            FoundAttribution attribution = quote.attribution();
            Integer speaker = attribution == null ? null : attribution.speaker();
            String words = quote.span().in(text).replace("\r", "");
            return quote.kind() + " " + words + " " + (speaker == null ? "" : found.speakers().get(speaker).name().replace("\r", ""));
        }).toList();
    }

    private List<String> suite(String language) throws IOException {
        String path = "/verbatim/text/suite/" + language + (language.equals("en") ? "-print" : "") + ".txt";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TextParserPropertyTest.class.getResourceAsStream(path)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static void checkTurns(String text) {
        TextTurns turns = TextTurns.of(text);
        for (int i = 0; i < text.length(); i++) {
            turns.at(i).ifPresent(place -> assertThat(place.name()).isNotEqualTo(""));
        }
    }

    private void check(String text, @Nullable String language) {
        ParsedText found = parser.parse(text, language);
        assertThat(parser.parse(text, language)).isEqualTo(found);
        List<FoundQuote> quotes = found.quotes();
        for (int i = 0; i < quotes.size(); i++) {
            FoundQuote quote = quotes.get(i);
            assertThat(quote.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(quote.span().length()).isPositive();
            Integer parent = quote.parent();
            if (parent != null) {
                assertThat(parent).isLessThan(i);
                assertThat(quotes.get(parent).span().contains(quote.span())).isTrue();
            }
            for (int j = 0; j < i; j++) {
                Span other = quotes.get(j).span();
                boolean marked = quote.kind() != QuoteKind.INDIRECT && quotes.get(j).kind() != QuoteKind.INDIRECT;
                assertThat(!marked || !other.overlaps(quote.span()) || other.contains(quote.span())).isTrue();
            }
            FoundAttribution attribution = quote.attribution();
            if (attribution != null) {
                Span clause = attribution.clause();
                assertThat(clause == null || clause.end() <= text.length()).isTrue();
                Integer speaker = attribution.speaker();
                assertThat(speaker == null || speaker < found.speakers().size()).isTrue();
                assertThat(attribution.confidence()).isBetween(0.0, 1.0);
            }
        }
    }
}
