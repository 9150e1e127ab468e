package verbatim.text.attribution.sieve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** <i>Roe pointed out that Lee used the word “never”</i>: the word is of whoever is said to have used it. */
final class UserOfWord {

    private static final Set<String> USES = Set.of("used", "uses", "use");
    private static final Set<String> WORDS = Set.of("word", "words", "phrase", "term", "expression");
    private static final int NOUN = 4;

    private UserOfWord() {
    }

    /** Who by name used the words at {@code p} in what {@code subject} states with the verb at {@code verb}; null where that is nobody else. */
    static @Nullable Mention other(Scene scene, int verb, Mention subject, int p) {
        Layer layer = scene.layer();
        if (!scene.language().subjectFirst() || p - 2 <= verb || !WORDS.contains(layer.get(p - 1).lower())) {
            return null;
        }
        int uses = p - 2;
        while (uses > verb && p - uses <= NOUN && !USES.contains(layer.get(uses).lower())) {
            uses--;
        }
        Mention user = uses > verb + 1 && USES.contains(layer.get(uses).lower()) ? scene.subjects().before(uses) : null;
        boolean named = user != null && user.form() == Mention.Form.NAME && layer.indexAt(user.span().start()) > verb && user.figure() != subject.figure();
        for (int i = verb; named && i < uses; i++) {
            named = !layer.get(i).in(WordClass.NEGATIONS) && !layer.is(i, "never");
        }
        return named ? user : null;
    }
}
