package verbatim.text.attribution.grammar;

import java.util.List;
import java.util.Locale;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>RIVERTON, Ohio (AP) — The council said</i>: where an agency's story was filed, and when, is no part of its first sentence. */
public final class Datelines {

    private static final int LONGEST = 14;
    private static final int SHORTEST_PLACE = 4;

    private Datelines() {
    }

    /** Index behind the dash that closes the dateline which the sentence at {@code start} opens with; {@code start} where none does. */
    public static int end(String text, Layer layer, int start) {
        if (start >= layer.size() || !layer.language().subjectFirst()) {
            return start;
        }
        Token first = layer.get(start);
        boolean place = first.word() && first.end() - first.start() >= SHORTEST_PLACE
                && text.substring(first.start(), first.end()).equals(first.lower().toUpperCase(Locale.ROOT));
        for (int i = start + 1; place && i + 1 < Math.min(layer.sentenceEnd(start), start + LONGEST); i++) {
            Token token = layer.get(i);
            if (token.dash() || token.is("-")) {
                return i + 1;
            }
            if (layer.quote(i) || token.word() && !token.capital()) {
                return start;
            }
        }
        return start;
    }

    /** The names to pass over, by their index: those of datelines beside those given. */
    public static boolean[] beside(boolean[] others, List<Name> names, String text, Layer layer) {
        boolean[] result = others.clone();
        int name = 0;
        for (int start = 0; start < layer.size() && name < names.size(); start = layer.sentenceEnd(start)) {
            int end = end(text, layer, start);
            while (name < names.size() && names.get(name).span().start() < layer.get(start).start()) {
                name++;
            }
            while (end > start && name < names.size() && names.get(name).span().start() < layer.get(end - 1).start()) {
                result[name++] = true;
            }
        }
        return result;
    }
}
