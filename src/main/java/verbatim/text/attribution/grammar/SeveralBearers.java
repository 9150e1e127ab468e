package verbatim.text.attribution.grammar;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * <i>Two engineers, Lena Ford and Rob Hale, ... the engineer said</i>: a function that the text has given to several before, so that
 * which of them is meant stays open.
 */
public final class SeveralBearers {

    private static final int LOOKED_BACK = 400;
    private static final int BETWEEN = 2;
    /** How a function is written before a name, where that is not the word itself. */
    private static final Map<String, Set<String>> SHORT = Map.of(
            "doctor", Set.of("dr", "dr."), "professor", Set.of("prof", "prof."), "senator", Set.of("sen", "sen."),
            "officer", Set.of("sgt", "sgt.", "lt", "lt."), "sergeant", Set.of("sgt", "sgt."), "captain", Set.of("capt", "capt."));

    private final TokenizedText text;
    private final Cast cast;

    /** Looks in that text, with that cast. */
    public SeveralBearers(TokenizedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** Whether the noun phrase, with its article, names by a function of several before it somebody whom the text names nowhere near. */
    public boolean may(Mention mention) {
        int last = text.tokenAt(mention.span().end()) - 1;
        int first = text.tokenAt(mention.span().start());
        boolean one = mention.form() == Mention.Form.NOUN_PHRASE && last == first + 1
                && cast.type(mention.figure()) == SpeakerType.UNNAMED && text.tokens().get(first).in(WordClass.DEFINITE_DETERMINERS);
        if (!one) {
            return false;
        }
        String function = text.tokens().get(last).lower();
        Set<String> plurals = plurals(function, text.language());
        for (int i = last - 2; i >= 0 && last - i < LOOKED_BACK; i--) {
            if (plurals.contains(text.tokens().get(i).lower()) && (counted(i) || named(i))) {
                return true;
            }
        }
        return titled(function, mention.span());
    }

    private static Set<String> plurals(String function, Language language) {
        if (language.has(WordClass.CONVENTIONS, "capital-nouns")) {
            return Set.of(function, function + "e", function + "en", function + "n", function + "nen", function + "s");
        }
        return function.endsWith("y") ? Set.of(function.substring(0, function.length() - 1) + "ies") : Set.of(function + "s", function + "es");
    }

    /** "two engineers", "both ministers". */
    private boolean counted(int noun) {
        for (int i = noun - 1; i >= 0 && noun - i <= BETWEEN && (text.tokens().get(i).word() || text.tokens().get(i).type() == Token.Type.NUMBER); i--) {
            Token token = text.tokens().get(i);
            if (token.type() == Token.Type.NUMBER || token.in(WordClass.NUMERALS)) {
                return true;
            }
        }
        return false;
    }

    /** "Councillors Ida Bell and Hal Weir", "the ministers, Ida Bell and Hal Weir,": two names, joined, follow. */
    private boolean named(int noun) {
        int at = noun + 1 < text.tokens().size() && text.tokens().get(noun + 1).is(",") ? noun + 2 : noun + 1;
        boolean follows = at < text.tokens().size() && at != noun && !text.tokens().get(noun).in(WordClass.DETERMINERS);
        int name = follows ? cast.nameStartingAt(text.tokens().get(at).start()) : -1;
        if (name < 0 && noun > 0) {
            // The function before a name is a part of what names them.
            name = cast.nameStartingAt(text.tokens().get(noun).start());
        }
        return name >= 0 && name + 1 < cast.names().size() && !cast.names().get(name + 1).joint().isEmpty();
    }

    /** "Dr Ida Bell and Dr Hal Weir": two people before have it as their title. */
    private boolean titled(String function, Span before) {
        Set<String> titles = SHORT.getOrDefault(function, Set.of());
        Set<Integer> bearers = new HashSet<>();
        for (int i = cast.nameAfter(before.start()) - 1, seen = 0; !titles.isEmpty() && i >= 0 && seen < LOOKED_BACK; i--, seen++) {
            String title = cast.names().get(i).title();
            if (title != null && titles.contains(title.toLowerCase(Locale.ROOT))) {
                bearers.add(cast.figureOf(i));
            }
        }
        return bearers.size() > 1;
    }
}
