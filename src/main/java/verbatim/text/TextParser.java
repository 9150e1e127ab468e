package verbatim.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.Attribution;
import verbatim.text.language.Language;
import verbatim.text.language.LanguageGuess;
import verbatim.text.quotation.Stretches;
import verbatim.text.token.TokenizedText;
import verbatim.text.token.Tokenizer;

/**
 * Finds the quotes of a text and whose they are. Any text at all ends in a result, the same text in the same one, in
 * time linear in its length. Safe for use by several threads; a language's words are read when first needed.
 */
public final class TextParser {

    /** The two ways to write Norwegian have codes of their own. */
    private static final Set<String> NORWEGIAN = Set.of("nb", "nn");

    private final Map<String, Language> languages = new ConcurrentHashMap<>();

    /** The languages whose words are known (ISO 639-1), those that are read most thoroughly first. */
    public static List<String> languages() {
        return Language.KNOWN;
    }

    /**
     * Reads {@code text}.
     *
     * @param text any text, left untouched
     * @param language its language (ISO 639-1, a region may follow), or null to have it told from the text; of a
     *     language that is not known only the marks are understood, and so of a text that nothing shows to be English
     */
    public ParsedText parse(String text, @Nullable String language) {
        String code = language == null || language.isBlank() ? languageOf(text) : primary(language);
        boolean told = language != null && !code.equals(Language.KNOWN.getFirst());
        boolean read = Language.KNOWN.contains(code) && (told || !guess().none(text));
        Language known = language(read ? code : Language.UNREAD);
        TokenizedText tokens = Tokenizer.tokenize(text, known);
        ParsedText found = Attribution.of(tokens, Stretches.of(tokens));
        return new ParsedText(code, found.speakers(), found.quotes(), found.unpairedMarks(), found.form());
    }

    /** The language that a text is most likely written in (ISO 639-1); English where nothing tells. */
    public String languageOf(String text) {
        return guess().of(text);
    }

    private LanguageGuess guess() {
        return new LanguageGuess(Stream.concat(Language.KNOWN.stream(), Stream.of(Language.UNREAD)).map(this::language).toList());
    }

    private Language language(String code) {
        return languages.computeIfAbsent(code, Language::read);
    }

    private static String primary(String language) {
        String lower = language.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        String code = lower.substring(0, end);
        return NORWEGIAN.contains(code) ? "no" : code;
    }
}
