package verbatim.text.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Where a text says what somebody is: "former president Ann Lee", "Ann Lee, the mayor of Ely". Of each person only the first
 * place counts, unless a later one says more than the title.
 */
final class Designations {

    private static final int LONGEST = 14;
    private static final int WHOLE_NAME = 2;

    private final Layer layer;
    private final Language language;
    private final SignReading reading;

    Designations(Layer layer, SignReading reading) {
        this.layer = layer;
        this.language = layer.language();
        this.reading = reading;
    }

    /** The designations of the layer, in text order. */
    List<Span> of(List<Name> names) {
        List<Span> found = new ArrayList<>();
        Set<String> titled = new HashSet<>();
        for (Name name : names) {
            int first = layer.indexAt(name.span().start());
            boolean here = first < layer.size() && layer.get(first).start() == name.span().start();
            Span designation = here ? designation(name, titled) : null;
            if (designation != null && (found.isEmpty() || found.getLast().end() <= designation.start())) {
                found.add(designation);
            }
        }
        return found;
    }

    private @Nullable Span designation(Name name, Set<String> titled) {
        boolean whole = name.parts().size() >= WHOLE_NAME;
        int after = layer.indexAt(name.span().end());
        int apposition = appositionEnd(after);
        boolean title = name.title() != null && whole && titled.add(name.parts().getLast());
        if (!title && apposition < 0) {
            return null;
        }
        int from = title || whole ? withOrigin(layer.indexAt(name.titleStart())) : after + 1;
        return layer.span(from, (apposition < 0 ? after : apposition) - 1);
    }

    /** "Mexican President": what stands before the title with a capital belongs to it. */
    private int withOrigin(int title) {
        int from = title;
        while (from > layer.sentenceStart(title) && layer.get(from - 1).word() && !layer.get(from - 1).small()
                && (layer.get(from - 1).capital() || layer.get(from - 1).in(WordClass.MODIFIERS_OF_TITLES))) {
            from--;
        }
        return from;
    }

    /** Index after what stands between commas behind a name and says what its bearer is; -1 where nothing does. */
    private int appositionEnd(int comma) {
        if (!layer.is(comma, ",")) {
            return -1;
        }
        boolean office = false;
        for (int i = comma + 1; i < Math.min(layer.size(), comma + LONGEST); i++) {
            Token token = layer.get(i);
            if (token.is(",") || token.terminal() || token.is(";")) {
                return office && i > comma + 1 ? i : -1;
            }
            String word = token.lower();
            boolean verb = language.has(WordClass.AUXILIARIES, word) || language.has(WordClass.RELATIVES, word)
                    || language.has(WordClass.CONJUNCTIONS, word) && !office || language.pronoun(word)
                    || reading.past(word) && !token.capital() && !office || language.participle(word) && !token.capital();
            if (verb || token.type() == Token.Type.QUOTE) {
                return -1;
            }
            office |= language.has(WordClass.ROLES, word) || language.has(WordClass.TITLES, word);
        }
        return -1;
    }
}
