package verbatim.text.claims.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.claims.reading.ClaimSection;
import verbatim.text.claims.reading.ReadText;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * "Former president Lee", and elsewhere "Lee's administration has", "Lee is president", "the current president, Lee": one of
 * the two is wrong, or out of date. What Lee's administration did in the past contradicts nothing.
 */
final class FormerOrNot implements ConsistencyRule {

    /** How far before a name "former" stands at most. */
    private static final int BEFORE = 5;

    /** Where somebody is called former, and what. */
    private record Former(Span place, String title) {}

    @Override
    public List<Contradiction> in(ReadText text) {
        Layer layer = text.reporter();
        Map<String, Former> former = new HashMap<>();
        Map<String, Set<String>> bearers = new HashMap<>();
        for (Name name : text.names()) {
            String last = last(name);
            if (name.parts().size() > 1) {
                bearers.computeIfAbsent(last, n -> new HashSet<>()).add(name.parts().getFirst());
            }
            Former called = called(text, layer, name);
            if (called != null) {
                former.putIfAbsent(last, called);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Name name : text.names()) {
            Former called = former.get(last(name));
            boolean one = called != null && bearers.getOrDefault(last(name), Set.of()).size() <= 1 && !told.contains(last(name));
            Span still = one && called != null ? still(text, layer, name, called.title()) : null;
            if (still != null && called != null) {
                told.add(last(name));
                found.add(Contradiction.of(ContradictionKind.TITLE, called.place(), still));
            }
        }
        return found;
    }

    private static String last(Name name) {
        return name.parts().getLast().toLowerCase(Locale.ROOT);
    }

    private static int index(Layer layer, int offset) {
        int i = layer.indexAt(offset);
        return i < layer.size() && layer.get(i).start() == offset ? i : -1;
    }

    /** "Former president Ann Lee": where and what; null where the name stands without it. */
    private static @Nullable Former called(ReadText text, Layer layer, Name name) {
        int at = index(layer, name.span().start());
        String title = null;
        for (int i = at - 1; at >= 0 && i >= Math.max(layer.sentenceStart(at), at - BEFORE); i--) {
            String word = layer.get(i).lower();
            String bare = withoutEx(text, word);
            boolean former = text.words().has(ClaimSection.FORMER, word) || !bare.equals(word);
            title = text.words().has(ClaimSection.HEADS, bare) ? bare : title;
            if (former) {
                return title == null ? null : new Former(new Span(layer.get(i).start(), name.span().end()), title);
            }
            if (!layer.get(i).word() || layer.language().has(WordClass.CONJUNCTIONS, word)
                    || layer.language().has(WordClass.AUXILIARIES, word)) {
                return null;
            }
        }
        return null;
    }

    /** "Ex-mayor", "exalcalde": the title that is left. */
    private static String withoutEx(ReadText text, String word) {
        String rest = word.startsWith("ex") ? word.substring(word.startsWith("ex-") ? 3 : 2) : word;
        return text.words().has(ClaimSection.HEADS, rest) ? rest : word;
    }

    /** Where the text has the same person in that office now; null where it does not. */
    private static @Nullable Span still(ReadText text, Layer layer, Name name, String title) {
        int at = index(layer, name.span().start());
        if (at < 0) {
            return null;
        }
        int after = layer.indexAt(name.span().end());
        // "Lee's administration has", "the government of Lee has".
        int government = after + (layer.is(after, "'s") || layer.is(after, "'") ? 1 : 0);
        if (government > after && is(text, layer, government, ClaimSection.GOVERNMENTS)
                && is(text, layer, government + 1, ClaimSection.NOW)) {
            return layer.span(at, government + 1);
        }
        int head = layer.language().has(WordClass.GENITIVE_PREPOSITIONS, word(layer, at - 1)) ? at - 2 : at - 1;
        if (is(text, layer, head, ClaimSection.GOVERNMENTS) && is(text, layer, after, ClaimSection.NOW)) {
            return layer.span(head, after);
        }
        // "Lee is president", "Lee remains the president".
        int office = after + 1 + (layer.language().has(WordClass.DETERMINERS, word(layer, after + 1)) ? 1 : 0);
        boolean holds = is(text, layer, after, ClaimSection.HOLDS_OFFICE) && word(layer, office).equals(title)
                && layer.sentenceStart(after) == layer.sentenceStart(office);
        if (holds) {
            return layer.span(at, office);
        }
        // "The current president, Lee", "incumbent president Ann Lee".
        int comma = layer.is(at - 1, ",") ? at - 1 : at;
        boolean current = word(layer, comma - 1).equals(title) && is(text, layer, comma - 2, ClaimSection.CURRENT);
        return current ? layer.span(comma - 2, layer.indexAt(name.span().end()) - 1) : null;
    }

    private static String word(Layer layer, int i) {
        return i >= 0 && i < layer.size() ? layer.get(i).lower() : "";
    }

    private static boolean is(ReadText text, Layer layer, int i, ClaimSection section) {
        return i >= 0 && i < layer.size() && text.words().has(section, layer.get(i).lower());
    }
}
