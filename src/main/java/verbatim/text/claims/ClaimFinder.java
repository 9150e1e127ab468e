package verbatim.text.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import verbatim.text.ParsedText;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.attribution.grammar.NameFinder;
import verbatim.text.language.Language;
import verbatim.text.token.TokenizedText;
import verbatim.text.token.Tokenizer;

/**
 * Finds the checkable statements of a text whose quotes are known. What it finds is proposed, not asserted; the same text ends
 * in the same claims, in time linear in its length. Safe for use by several threads.
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
     * The claims of a text, in text order.
     *
     * @param text the text that was parsed
     * @param parsed what was found in it
     */
    public List<FoundClaim> of(String text, ParsedText parsed) {
        Tables known = tables.computeIfAbsent(parsed.language(), Tables::read);
        TokenizedText tokens = Tokenizer.tokenize(text, known.language());
        List<Name> names = NameFinder.find(tokens, false);
        SignReading reading = new SignReading(tokens, known.words(), names);
        Attributed attributed = new Attributed(parsed);
        List<FoundClaim> claims = new ArrayList<>();
        for (QuoteLayers.Spoken spoken : QuoteLayers.of(tokens, parsed)) {
            claims.addAll(new LayerClaims(spoken, known.words(), reading, attributed, names).claims());
        }
        claims.sort(Comparator.comparingInt((FoundClaim claim) -> claim.span().start()).thenComparingInt(claim -> -claim.span().end()));
        return List.copyOf(claims);
    }
}
