package verbatim.text.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import verbatim.text.ParsedText;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.NameFinder;
import verbatim.text.claims.consistency.Consistency;
import verbatim.text.claims.reading.ClaimWords;
import verbatim.text.claims.reading.QuoteLayers;
import verbatim.text.claims.reading.ReadText;
import verbatim.text.language.Language;
import verbatim.text.token.TokenizedText;
import verbatim.text.token.Tokenizer;

/**
 * Finds the checkable statements of a text whose quotes are known, and what it says against itself. What it finds is proposed,
 * not asserted; the same text ends in the same result, in time linear in its length. Safe for use by several threads.
 */
public final class ClaimFinder {

    private final Map<String, Tables> tables = new ConcurrentHashMap<>();

    private record Tables(Language language, ClaimWords words) {

        static Tables read(String code) {
            String known = Language.KNOWN.contains(code) ? code : Language.KNOWN.getFirst();
            return new Tables(Language.read(known), ClaimWords.read(known));
        }
    }

    /**
     * What a text claims.
     *
     * @param text the text that was parsed
     * @param parsed what was found in it
     */
    public FoundClaims of(String text, ParsedText parsed) {
        Tables known = tables.computeIfAbsent(parsed.language(), Tables::read);
        TokenizedText tokens = Tokenizer.tokenize(text, known.language());
        ReadText read = new ReadText(tokens, parsed, known.words(), known.words().numbers(), NameFinder.find(tokens, false),
                QuoteLayers.of(tokens, parsed));
        SignReading reading = new SignReading(tokens, known.words(), read.names());
        Attributed attributed = new Attributed(parsed);
        List<FoundClaim> claims = new ArrayList<>();
        for (QuoteLayers.Spoken spoken : read.layers()) {
            Span place = spoken.quote() == null ? new Span(0, text.length()) : parsed.quotes().get(spoken.quote()).span();
            claims.addAll(new LayerClaims(spoken, known.words(), reading, attributed, read.names(place)).claims());
        }
        claims.sort(Comparator.comparingInt((FoundClaim claim) -> claim.span().start()).thenComparingInt(claim -> -claim.span().end()));
        return new FoundClaims(claims, Consistency.of(read));
    }
}
