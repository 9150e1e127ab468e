package verbatim.text.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import verbatim.text.wording.near.SentenceEmbedder;

/**
 * Finds the checkable statements of a text whose quotes are known, and what it says against itself. What it finds is proposed,
 * not asserted. It takes time linear in the length of the text. Where the model that reads doubtful sentences cannot be had, or fails
 * amid a text, the signs decide alone, so that another machine may propose others. Safe for use by several threads.
 */
public final class ClaimFinder {

    private final Map<String, Tables> tables = new ConcurrentHashMap<>();

    private final Supplier<@Nullable SentenceEmbedder> model;

    private record Tables(Language language, ClaimWords words, @Nullable LearnedMeaning meaning) {

        static Tables read(String code) {
            String known = Language.KNOWN.contains(code) ? code : Language.KNOWN.getFirst();
            return new Tables(Language.read(known), ClaimWords.read(known), code.equals(known) ? LearnedMeaning.read(known) : null);
        }
    }

    /** Finds by the signs of sentences alone. */
    public ClaimFinder() {
        this(() -> null);
    }

    /**
     * Finds by the signs of sentences, and by what those mean whose signs leave it open.
     *
     * @param model asked for when a sentence needs it; null where there is none, and the signs decide
     */
    public ClaimFinder(Supplier<@Nullable SentenceEmbedder> model) {
        this.model = model;
    }

    /**
     * What a text claims.
     *
     * @param text the text that was parsed
     * @param parsed what was found in it
     */
    public FoundClaims of(String text, ParsedText parsed) {
        ReadText read = read(text, parsed);
        List<FoundClaim> claims = new ArrayList<>();
        layers(read).forEach(layer -> claims.addAll(layer.claims()));
        claims.sort(Comparator.comparingInt((FoundClaim claim) -> claim.span().start()).thenComparingInt(claim -> -claim.span().end()));
        return new FoundClaims(claims, Consistency.of(read));
    }

    /** The text as it is read for its claims. */
    ReadText read(String text, ParsedText parsed) {
        Tables known = tables.computeIfAbsent(parsed.language(), Tables::read);
        TokenizedText tokens = Tokenizer.tokenize(text, known.language());
        return new ReadText(tokens, parsed, known.words(), known.words().numbers(), NameFinder.find(tokens, false),
                QuoteLayers.of(tokens, parsed));
    }

    /** What each of those speaks who speak in it, the reporter first. */
    List<LayerClaims> layers(ReadText read) {
        ParsedText parsed = read.parsed();
        Tables known = tables.computeIfAbsent(parsed.language(), Tables::read);
        SignReading reading = new SignReading(read.tokens(), read.words(), read.names());
        MeaningReading meanings = new MeaningReading(read.tokens().text(), known.meaning(), model);
        Attributed attributed = new Attributed(parsed);
        List<LayerClaims> layers = new ArrayList<>();
        for (QuoteLayers.Spoken spoken : read.layers()) {
            Span place = spoken.quote() == null ? new Span(0, read.tokens().text().length()) : parsed.quotes().get(spoken.quote()).span();
            layers.add(new LayerClaims(spoken, read.words(), reading, meanings, attributed, read.names(place)));
        }
        return layers;
    }
}
