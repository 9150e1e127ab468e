package verbatim.text.attribution.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verbatim.text.SpeakerType;

/**
 * Surnames that a particle begins: <i>Gerrit van der Veen</i> is <i>Van der Veen</i> later, and <i>Ana dos Santos Lima</i> is <i>dos Santos
 * Lima</i>. Of more than one word, they would be somebody's full name otherwise.
 */
final class SurnamesOfWords {

    private final List<Name> names;
    /** By the surname in small letters, with its particle and without; -1 where two have it. */
    private final Map<String, Integer> bearers = new HashMap<>();

    SurnamesOfWords(List<Name> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            List<String> parts = names.get(i).parts();
            int particle = 1;
            while (particle < parts.size() && !WordsInNames.particle(parts.get(particle).toLowerCase(Locale.ROOT))) {
                particle++;
            }
            if (particle < parts.size() && names.get(i).type() == SpeakerType.PERSON && !WordsInNames.particle(parts.getFirst().toLowerCase(Locale.ROOT))) {
                for (int from = particle; from + 1 < parts.size(); from++) {
                    int bearer = i;
                    bearers.merge(key(parts.subList(from, parts.size())), i, (one, other) -> one >= 0 && same(one, bearer) ? one : -1);
                }
            }
        }
    }

    /** Index of the first name with which the one whose surname stands alone as the {@code i}-th is named in full before; -1 where it is none. */
    int bearer(int i) {
        List<String> parts = names.get(i).parts();
        // "die Ministerin von Alten" may be of a place.
        int bearer = parts.size() < 2 || names.get(i).title() != null || bearers.isEmpty() ? -1 : bearers.getOrDefault(key(parts), -1);
        return bearer < i ? bearer : -1;
    }

    private boolean same(int one, int other) {
        return names.get(one).words().equalsIgnoreCase(names.get(other).words());
    }

    private static String key(List<String> parts) {
        return String.join(" ", parts).toLowerCase(Locale.ROOT);
    }
}
