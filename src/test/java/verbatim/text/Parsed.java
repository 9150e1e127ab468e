package verbatim.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text with what was found in it, in words instead of offsets, so that tests can be read. */
public record Parsed(String text, ParsedText found) {

    private static final TextParser PARSER = new TextParser();

    /** Parses an English text. */
    public static Parsed of(String text) {
        return of(text, "en");
    }

    /** Parses a text of that language. */
    public static Parsed of(String text, @Nullable String language) {
        return new Parsed(text, PARSER.parse(text, language));
    }

    /** The words of all quotes of these kinds, marks included. */
    public List<String> words(QuoteKind... kinds) {
        return found.quotes().stream().filter(q -> List.of(kinds).contains(q.kind())).map(q -> q.span().in(text)).toList();
    }

    /** The words of everything that was set off. */
    public List<String> setOff() {
        return found.quotes().stream().filter(q -> q.kind() != QuoteKind.INDIRECT).map(q -> q.span().in(text)).toList();
    }

    /** The quote that holds these words and is the innermost to do so. */
    public FoundQuote quote(String words) {
        FoundQuote best = null;
        for (FoundQuote each : found.quotes()) {
            if (each.span().in(text).contains(words) && (best == null || each.span().length() < best.span().length())) {
                best = each;
            }
        }
        return Objects.requireNonNull(best, "no quote holds: " + words);
    }

    /** The name of whoever is said to have said these words; "nobody" where that is open. */
    public String speaker(String words) {
        FoundAttribution attribution = quote(words).attribution();
        Integer speaker = attribution == null ? null : attribution.speaker();
        return speaker == null ? "nobody" : found.speakers().get(speaker).name();
    }

    /** The words that name whoever said these words. */
    public String mention(String words) {
        FoundAttribution attribution = Objects.requireNonNull(quote(words).attribution());
        return Objects.requireNonNull(attribution.mention()).in(text);
    }

    /** The cue of the quote that holds these words. */
    public String cue(String words) {
        FoundAttribution attribution = Objects.requireNonNull(quote(words).attribution());
        return Objects.requireNonNull(attribution.cue()).in(text);
    }

    /** The sieve that ascribed the quote that holds these words. */
    public String sieve(String words) {
        return Objects.requireNonNull(quote(words).attribution()).rule();
    }

    /** The occasion of the quote that holds these words; "none" where there is none. */
    public String occasion(String words) {
        FoundAttribution attribution = Objects.requireNonNull(quote(words).attribution());
        Occasion occasion = attribution.occasion();
        return occasion == null ? "none" : occasion.words();
    }
}
