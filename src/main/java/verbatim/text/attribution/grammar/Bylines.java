package verbatim.text.attribution.grammar;

import java.util.List;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>By Ann Lee</i>, or the name alone under the heading: who wrote the story is nobody whom it speaks of as "she". */
public final class Bylines {

    private static final int LONGEST = 14;
    /** A name alone is a byline only above the first sentence. */
    private static final int LINES_OF_HEAD = 4;
    private static final int BODY = 60;

    private Bylines() {
    }

    /** The names to pass over, by their index: those of a byline beside those given. */
    public static boolean[] beside(boolean[] others, List<Name> names, Layer layer) {
        boolean[] result = others.clone();
        boolean head = true;
        int name = 0;
        int to;
        for (int from = 0, lines = 0; from < layer.size() && name < names.size(); from = to, lines++) {
            to = from + 1;
            while (to < layer.size() && layer.get(to).paragraph() == layer.get(from).paragraph()) {
                to++;
            }
            head &= lines < LINES_OF_HEAD && !layer.get(to - 1).terminal() && layer.get(from).paragraph() == layer.get(to - 1).lastParagraph();
            while (name < names.size() && names.get(name).span().start() < layer.get(from).start()) {
                name++;
            }
            boolean alone = name < names.size() && head && lines > 0 && names.get(name).titleStart() == names.get(name).span().start() && ofAnother(layer, names, name, to);
            boolean byline = name < names.size() && to - from <= LONGEST && byline(layer, from, to, names.get(name).titleStart(), alone);
            while (byline && name < names.size() && names.get(name).span().end() <= layer.get(to - 1).end()) {
                result[name++] = true;
            }
        }
        return result;
    }

    /** Whether the story below may speak of somebody else than whom the line names: she is its subject where it opens with "she" or her name. */
    private static boolean ofAnother(Layer layer, List<Name> names, int name, int body) {
        int next = name + 1;
        String named = names.get(name).last();
        for (int i = body; i < layer.size() && i - body < BODY; i++) {
            Token token = layer.get(i);
            while (next < names.size() && names.get(next).span().start() < token.start()) {
                next++;
            }
            boolean pronoun = token.in(WordClass.MALE_PRONOUNS) || token.in(WordClass.FEMALE_PRONOUNS);
            if (layer.quote(i) || layer.sentenceStart(i) > body || token.in(WordClass.ROLES) || token.in(WordClass.TITLES) || token.in(WordClass.FEMALE_WORDS) || token.in(WordClass.MALE_WORDS)) {
                return true;
            }
            boolean found = next < names.size() && names.get(next).span().start() == token.start();
            if (pronoun || found) {
                return found && !names.get(next).last().equals(named);
            }
        }
        return true;
    }

    /** Whether a line holds nothing but names and what somebody is, behind a preposition or, in the head of the text, at its start. */
    private static boolean byline(Layer layer, int from, int to, int name, boolean head) {
        int first = from;
        while (first < to - 1 && !layer.get(first).word()) {
            first++;
        }
        boolean by = layer.get(first).in(WordClass.BYLINES) && first + 1 < to;
        if (layer.get(to - 1).terminal() || layer.get(by ? first + 1 : first).start() != name || !by && !head) {
            return false;
        }
        for (int i = by ? first + 1 : first; i < to; i++) {
            Token token = layer.get(i);
            boolean small = token.word() && !token.capital() && !token.in(WordClass.CONJUNCTIONS) && !token.in(WordClass.PREPOSITIONS) && !token.in(WordClass.DETERMINERS)
                    && !token.in(WordClass.ROLES) && !token.in(WordClass.TITLES);
            if (small || layer.quote(i) || token.is(":")) {
                return false;
            }
        }
        return true;
    }
}
