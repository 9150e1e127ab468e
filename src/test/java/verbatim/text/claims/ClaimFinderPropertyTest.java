package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import verbatim.text.Span;
import verbatim.text.claims.consistency.Contradiction;

/** What holds for any text at all. */
class ClaimFinderPropertyTest {

    private static final List<String> PIECES = List.of("\"", "“", "”", "'", "«", " ", "\n", "\n\n", ",", ".", ":", ";", "?", "—", "-",
            "(", ")", "$", "%", "said", "she", "I", "we must", "Ann Lee", "Ann Leee", "the mayor", "former", "president", "Lee's", "'s",
            "administration has", "that", "who", "during which", "citing", "including", "According to", "12", "1,200", "3.", "Mai",
            "Monday", "May", "2022", "12 people", "were killed", "five women", "of the 48", "35 percent", "45", "born", "died", "aged",
            "last year", "\uD83D", "\uD83D\uDE00", "\u0000", "the bridge", "was built", "more than", "and", "est", "hat", "gebaut", "ha");

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> spacedPieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(list -> String.join(" ", list));
    }

    @Property(tries = 800)
    void marksAndWordsInAnyOrder(@ForAll("pieces") String text) {
        check(text, "en");
        check(text, "de");
    }

    @Property(tries = 800)
    void wordsInAnyOrder(@ForAll("spacedPieces") String text) {
        check(text, "en");
        check(text, "fr");
        check(text, "es");
    }

    private static void check(String text, String language) {
        FoundClaims found = Claimed.of(text, language).found();
        for (FoundClaim claim : found.claims()) {
            assertThat(inside(claim.span(), text)).isTrue();
            assertThat(claim.kinds()).isNotEmpty();
            assertThat(claim.checkable()).allMatch(span -> inside(span, text));
        }
        for (Contradiction each : found.contradictions()) {
            assertThat(each.places()).hasSizeGreaterThan(1).allMatch(span -> inside(span, text));
        }
    }

    private static boolean inside(Span span, String text) {
        return span.length() > 0 && span.end() <= text.length();
    }
}
