package verbatim.text.attribution.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** The people of a story: where it mentions them, how often each speaks by name, and whether it is a man or a woman. */
final class Places {

    private static final int WORDS_BEFORE_SUBJECT = 3;

    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final int narrator;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Integer> speaks = new HashMap<>();
    private final Map<Integer, Gender> ofNouns = new HashMap<>();
    private final Map<Integer, Mention> mentions = new HashMap<>();

    /**
     * One mention.
     *
     * @param offset where (UTF-16)
     * @param figure index in the cast
     * @param subject whether it opens its sentence, or nearly, so that the figure acts in it
     * @param quoted whether it stands in somebody's words
     */
    record Place(int offset, int figure, boolean subject, boolean quoted) {
    }

    Places(Layer layer, Cast cast, int narrator, boolean[] quoted, List<Utterance> utterances) {
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.narrator = narrator;
        readSpeakers(utterances);
        readNames(quoted);
        readWords();
        places.sort(Comparator.comparingInt(Place::offset));
    }

    /** Index of the first mention at or after {@code offset}. */
    int from(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many there are. */
    int size() {
        return places.size();
    }

    /** The {@code i}-th, in text order. */
    Place get(int i) {
        return places.get(i);
    }

    /** How often somebody speaks by name. */
    int speaks(int figure) {
        return speaks.getOrDefault(figure, 0);
    }

    /** What shows whether somebody is a man or a woman. */
    Gender gender(int figure) {
        Gender noun = ofNouns.get(figure);
        return noun != null ? noun : cast.gender(figure);
    }

    /** Where somebody is mentioned first as a speaker, or else at all; null where nowhere. */
    @Nullable Mention mention(int figure) {
        return mentions.get(figure);
    }

    /** Everybody whom the quotes at {@code at} mention. */
    Set<Integer> in(List<Integer> at) {
        Set<Integer> figures = new HashSet<>();
        for (int p : at) {
            for (int i = from(layer.get(p).start()); i < size() && get(i).offset() < layer.get(p).end(); i++) {
                figures.add(get(i).figure());
            }
        }
        return figures;
    }

    private void readSpeakers(List<Utterance> utterances) {
        for (Utterance each : utterances) {
            Ascription by = each.by();
            Mention mention = by == null ? null : by.mention();
            if (each.figure() >= 0 && mention != null) {
                speaks.merge(each.figure(), 1, Integer::sum);
                mentions.putIfAbsent(each.figure(), mention);
                if (each.means() == Utterance.Means.NOUN) {
                    ofNouns.put(each.figure(), each.shown());
                    places.add(new Place(layer.get(each.clause()).start(), each.figure(), true, false));
                }
            }
        }
    }

    private void readNames(boolean[] quoted) {
        List<Name> names = cast.names();
        for (int i = 0; i < names.size(); i++) {
            int figure = cast.figureOf(i);
            if (cast.type(figure) == SpeakerType.PERSON || speaks.containsKey(figure)) {
                places.add(new Place(names.get(i).span().start(), figure, !quoted[i] && subject(names.get(i)), quoted[i]));
            }
            mentions.putIfAbsent(figure, new Mention(names.get(i).span(), Mention.Form.NAME, figure));
        }
    }

    /** The narrator's "I", and the titles without a name that speak: "the Duchess". */
    private void readWords() {
        Map<String, Integer> titles = new HashMap<>();
        ofNouns.keySet().forEach(figure -> {
            Mention mention = mentions.get(figure);
            Token last = mention == null ? null : layer.get(layer.indexAt(mention.span().end()) - 1);
            if (last != null && (last.capital() || !language.subjectFirst())) {
                titles.put(last.lower(), figure);
            }
        });
        for (int i = 0; i < layer.size(); i++) {
            Token token = layer.get(i);
            if (narrator >= 0 && token.word() && token.in(WordClass.NARRATOR)) {
                places.add(new Place(token.start(), narrator, token.in(WordClass.FIRST_PERSON), false));
            }
            Integer title = i > 0 && (token.capital() || !language.subjectFirst() && token.word()) && layer.get(i - 1).in(WordClass.DEFINITE_DETERMINERS)
                    ? titles.get(token.lower()) : null;
            if (title != null) {
                places.add(new Place(token.start(), title, i - layer.sentenceStart(i) <= 2, false));
            }
        }
    }

    private boolean subject(Name name) {
        int at = layer.indexAt(name.titleStart());
        int start = at < layer.size() ? layer.sentenceStart(at) : at;
        if (at - start > WORDS_BEFORE_SUBJECT) {
            return false;
        }
        for (int i = start; i < at; i++) {
            Token token = layer.get(i);
            boolean led = i == at - 1 && token.in(WordClass.PREPOSITIONS) && !token.in(WordClass.SUBORDINATORS);
            boolean opens = token.word() || layer.quote(i) || token.is(",");
            if (!opens || led || token.pronoun() || token.capital() && cast.nameStartingAt(token.start()) >= 0) {
                return false;
            }
        }
        return true;
    }
}
