package verbatim.text.attribution.sieve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.quotation.Stretch;
import verbatim.text.token.Layer;

/**
 * <i>Ann Lee: It is late.</i>, and posts, and answers: words that the layout sets off belong to whom it names beside them, by a
 * label, a signature or the order of an interview; to nobody where it names nobody.
 */
final class NamedBeside implements Sieve {

    private static final int LONGEST_INITIALS = 3;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Stretch stretch = known.stretch(scene.layer().get(p).quote());
        if (!stretch.voiced()) {
            return null;
        }
        Span voice = stretch.voice();
        Mention mention = stretch.answer() ? interviewed(scene, known) : null;
        if (mention == null && voice != null) {
            mention = mention(scene, voice);
        }
        return new Ascription(mention, null, p, mention == null ? Placement.NONE : Placement.POINT_BEFORE, "speaker label", 0.95);
    }

    private static Mention mention(Scene scene, Span voice) {
        int name = scene.cast().nameEndingAt(voice.end());
        if (name >= 0 && scene.cast().names().get(name).titleStart() <= voice.start()) {
            return scene.phrases().named(name);
        }
        String words = voice.in(scene.text());
        int figure = words.length() <= LONGEST_INITIALS && words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT))
                ? byInitials(scene.cast(), words) : -1;
        return new Mention(voice, Mention.Form.NOUN_PHRASE,
                figure >= 0 ? figure : scene.cast().unnamed(words, voice, SpeakerType.UNNAMED));
    }

    /** "SA" for Sol Adair: the only one of these initials; -1 where none is, or several are. */
    private static int byInitials(Cast cast, String initials) {
        Set<Integer> fitting = new HashSet<>();
        for (int i = 0; i < cast.names().size(); i++) {
            StringBuilder own = new StringBuilder();
            cast.names().get(i).parts().forEach(part -> own.append(part.charAt(0)));
            if (own.toString().equalsIgnoreCase(initials)) {
                fitting.add(cast.figureOf(i));
            }
        }
        return fitting.size() == 1 ? fitting.iterator().next() : -1;
    }

    /**
     * Who is interviewed: the one person whom the text names by a full name before the first answer; of several the one whom the
     * questions call by name; null where that stays open.
     */
    private static @Nullable Mention interviewed(Scene scene, Ascriptions known) {
        Layer layer = scene.layer();
        int first = 0;
        while (first < layer.size() && !(layer.quote(first) && known.stretch(layer.get(first).quote()).answer())) {
            first++;
        }
        int answers = first < layer.size() ? layer.get(first).start() : 0;
        Map<Integer, Integer> named = new HashMap<>();
        Set<Integer> called = new HashSet<>();
        Cast cast = scene.cast();
        for (int i = 0; i < cast.names().size(); i++) {
            Name name = cast.names().get(i);
            int at = layer.indexAt(name.titleStart());
            boolean outside = at < layer.size() && layer.get(at).start() == name.titleStart() && !layer.quote(at);
            if (name.span().start() < answers && outside && cast.type(cast.figureOf(i)) == SpeakerType.PERSON && name.parts().size() > 1
                    && !byline(scene, at)) {
                named.putIfAbsent(cast.figureOf(i), i);
            }
            if (outside && calls(layer, at, layer.indexAt(name.span().end()))) {
                called.add(cast.figureOf(i));
            }
        }
        if (named.size() > 1) {
            named.keySet().retainAll(called);
        }
        return named.size() == 1 ? scene.phrases().named(named.values().iterator().next()) : null;
    }

    /** "Frau Lind, warum Wien?", "Why Vienna, Ms Lind?": set apart by commas in a question. */
    private static boolean calls(Layer layer, int first, int next) {
        boolean opens = first == 0 || layer.get(first - 1).paragraph() != layer.get(first).paragraph() || layer.is(first - 1, "*");
        return opens && layer.is(next, ",") && question(layer, next) || layer.is(first - 1, ",") && layer.is(next, "?");
    }

    private static boolean question(Layer layer, int i) {
        return layer.is(layer.sentenceEnd(i) - 1, "?");
    }

    /** "By Ann Lee", alone on its line. */
    private static boolean byline(Scene scene, int at) {
        Layer layer = scene.layer();
        int first = at;
        while (first > 0 && layer.get(first - 1).paragraph() == layer.get(at).paragraph()) {
            first--;
        }
        int last = at;
        while (last + 1 < layer.size() && layer.get(last + 1).paragraph() == layer.get(at).paragraph()) {
            last++;
        }
        return at - first == 1 && layer.get(first).in(WordClass.PREPOSITIONS) && !layer.get(last).terminal();
    }
}
