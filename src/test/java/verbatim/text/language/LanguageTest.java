package verbatim.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import verbatim.text.token.Token;
import verbatim.text.token.Tokenizer;

/** The words of the languages, as the resources list them. */
class LanguageTest {

    static final List<String> KNOWN = Language.KNOWN;

    /** What these list is no word, or a part of one. */
    private static final Set<String> NO_WORDS = Set.of("conventions", "elided words");
    /** Those whose lines join each word before a slash to each behind it. */
    private static final Set<String> PAIRS = Set.of("separable verbs", "wider nouns");

    private static final String FOLLOWING = "xyxyx";

    private record Entry(String section, String words) {
    }

    @ParameterizedTest
    @FieldSource("KNOWN")
    void everyEntryIsWhatTheTokenizerMakesOfIt(String code) throws IOException {
        Language language = Language.read(code);
        List<String> differ = new ArrayList<>();
        for (Entry entry : entries(code)) {
            boolean ending = entry.section().endsWith("endings") || entry.words().startsWith("-");
            if (!ending && !NO_WORDS.contains(entry.section())) {
                // A phrase is matched token by token; an elided word shows as such before a letter, a shortened verb behind one.
                String text = (entry.words().startsWith("'") ? FOLLOWING : "") + entry.words().replace("'_", "'").replace('_', ' ');
                List<String> tokens = Tokenizer.tokenize(text.endsWith("'") ? text + FOLLOWING : text, language).tokens().stream()
                        .map(Token::lower).filter(word -> !word.equals(FOLLOWING)).toList();
                if (!String.join("_", tokens).equals(entry.words())) {
                    differ.add(entry.section() + ": " + entry.words());
                }
            }
        }
        assertThat(differ).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("KNOWN")
    void everyEntryStandsOnceInItsSection(String code) throws IOException {
        Set<Entry> seen = new HashSet<>();
        List<Entry> twice = entries(code).stream().filter(entry -> !seen.add(entry)).toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void aMisspeltHeadingIsNamedWithItsLine() {
        assertThatThrownBy(() -> WordList.read("xx", new BufferedReader(new StringReader("# x\n[verbs of sayin]\nsay\n"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("xx.txt:2: no such section as verbs of sayin");
        assertThatThrownBy(() -> WordList.read("xx", new BufferedReader(new StringReader("say says\n[verbs of saying]\n"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("xx.txt:1: words before the first section");
    }

    @Test
    void endingsOfAnyLength() {
        Language english = Language.read("en");
        assertThat(english.adverbByEnding("quietly")).isTrue();
        assertThat(english.adverbByEnding("family")).isFalse();
        assertThat(english.participle("adding")).isTrue();
        assertThat(english.finite("surmised")).isTrue();
        Language german = Language.read("de");
        assertThat(german.ends(WordClass.NOUN_ENDINGS, "gebrauchtwagengesetz", 2)).isTrue();
        assertThat(german.ends(WordClass.NOUN_ENDINGS, "gesetz", 2)).isFalse();
        Language french = Language.read("fr");
        assertThat(french.narrative("murmura")).isTrue();
        assertThat(french.narrative("viendra")).isFalse();
        assertThat(french.narrative("esprit")).isFalse();
    }

    @Test
    void namesOfEverywhereServeEachLanguageAndItsOwnComeFirst() {
        for (String code : KNOWN) {
            Language language = Language.read(code);
            assertThat(language.has(WordClass.FEMALE_FIRST_NAMES, "marta")).as(code).isTrue();
            assertThat(language.has(WordClass.MALE_FIRST_NAMES, "jonas")).as(code).isTrue();
        }
        assertThat(Language.read("fr").has(WordClass.FEMALE_FIRST_NAMES, "laurence")).isTrue();
        assertThat(Language.read("fr").has(WordClass.MALE_FIRST_NAMES, "laurence")).isFalse();
        assertThat(Language.read("en").has(WordClass.MALE_FIRST_NAMES, "laurence")).isTrue();
    }

    @Test
    void everyNameOfEverywhereStandsOnceAndIsOneGenders() throws IOException {
        List<String> names = entries("first-names").stream().map(Entry::words).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(5_000)
                .allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
    }

    private static List<Entry> entries(String code) throws IOException {
        List<Entry> entries = new ArrayList<>();
        String section = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Language.class.getResourceAsStream("/verbatim/text/" + code + ".txt")), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.startsWith("#") && !PAIRS.contains(section)) {
                    String heading = section;
                    Stream.of(line.strip().split(" +")).filter(word -> !word.isEmpty())
                            .forEach(word -> entries.add(new Entry(heading, word)));
                }
            }
        }
        return entries;
    }
}
