package verbatim.text.attribution.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Addressed;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.attribution.sieve.Ascriptions;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * The talks of a text that is told turn by turn, as stories are. Reads them once everything that ascribes a quote in its own
 * paragraph is known, and finds out who speaks the utterances that nothing there gives to a name ({@link Conversation}), and
 * by which name the others call whoever says "I".
 */
public final class Talk {

    private static final int CANDIDATES = 8;
    private static final int PLACES_BACK = 150;
    private static final int AROUND = 4;
    private static final int BEFORE_SUBJECT = 3;

    private static final Set<String> OTHERS = Set.of("other", "companion");
    private static final Set<String> PEOPLE = Set.of("other", "another", "companion", "stranger", "voice", "child", "one", "friend",
            "servant", "visitor", "guest", "person", "people", "crowd", "lover", "creature", "cousin");

    private final TokenizedText text;
    private final Language language;
    private final Layer layer;
    private final Cast cast;
    private final Ascriptions known;
    private final int narrator;
    private final boolean[] quoted;
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Integer> speaks = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Map<Integer, Gender> nounGenders = new HashMap<>();

    /**
     * Reads the talks.
     *
     * @param layer the outermost layer
     * @param known what was found out about the quotes, with the figures resolved
     * @param narrator the figure of whoever says "I" there; -1 where nobody does
     * @param quoted by index of the name, whether it stands inside a quote
     */
    public Talk(TokenizedText text, Layer layer, Cast cast, Ascriptions known, int narrator, boolean[] quoted) {
        this.text = text;
        this.language = text.language();
        this.layer = layer;
        this.cast = cast;
        this.known = known;
        this.narrator = narrator;
        this.quoted = quoted;
        readUtterances();
        readPlaces();
    }

    /** The figure of whoever speaks each quote of the layer, by its index there. */
    public Map<Integer, Integer> speakers() {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        List<Utterance> open = new ArrayList<>();
        List<List<Candidate>> candidates = new ArrayList<>();
        for (int t = 0; t < utterances.size(); t++) {
            List<Candidate> of = candidates(t);
            if (!of.isEmpty()) {
                open.add(utterances.get(t));
                candidates.add(of);
            }
        }
        boolean[] follows = new boolean[open.size()];
        for (int i = 1; i < follows.length; i++) {
            follows[i] = open.get(i).follows();
        }
        int[] best = Conversation.speakers(candidates, follows);
        int called = nameOfNarrator();
        for (int i = 0; i < best.length; i++) {
            int figure = candidates.get(i).get(best[i]).figure;
            int speaker = figure == narrator && called >= 0 ? called : figure;
            for (int p : open.get(i).quotes()) {
                found.put(p, speaker);
            }
        }
        if (TRACE != null) {
            TRACE.accept(this, open, candidates);
        }
        return found;
    }

    public interface Trace {
        void accept(Talk talk, List<?> open, List<?> candidates);
    }

    public static @Nullable Trace TRACE;

    /** Where a figure that speaks is mentioned. */
    public @Nullable Mention mention(int figure) {
        return mentions.get(figure);
    }

    private void readUtterances() {
        int last = -1;
        for (int first = 0; first < layer.size();) {
            int next = first;
            List<Integer> quotes = new ArrayList<>();
            while (next < layer.size() && (next == first || layer.get(next).paragraph() == layer.get(next - 1).lastParagraph())) {
                if (layer.quote(next) && layer.firstOf(layer.get(next)) != ' ') {
                    quotes.add(next);
                }
                next++;
            }
            if (!quotes.isEmpty()) {
                readParagraph(quotes, first, next, last == first);
                last = next;
            }
            first = next;
        }
    }

    /** One utterance a paragraph, but for paragraphs that give their words to several people. */
    private void readParagraph(List<Integer> quotes, int first, int next, boolean follows) {
        List<Integer> own = new ArrayList<>();
        Ascription by = null;
        boolean after = follows;
        for (int p : quotes) {
            Ascription ascription = clause(p, first, next);
            if (by != null && ascription != null && other(by, ascription)) {
                add(own, by, first, next, after);
                own = new ArrayList<>();
                by = ascription;
                after = true;
            }
            by = by == null || ascription != null && better(ascription, by) ? ascription : by;
            own.add(p);
        }
        add(own, by, first, next, after);
    }

    private static boolean better(Ascription one, Ascription two) {
        return one.mention() != null && two.mention() != null && one.mention().form() == Mention.Form.NAME && two.mention().form() != Mention.Form.NAME;
    }

    private boolean other(Ascription one, Ascription two) {
        Mention a = one.mention();
        Mention b = two.mention();
        if (a == null || b == null || a.span().equals(b.span())) {
            return false;
        }
        if (a.form() == Mention.Form.NAME && b.form() == Mention.Form.NAME) {
            return a.figure() != b.figure();
        }
        Gender first = shown(a);
        Gender second = shown(b);
        return first != Gender.UNKNOWN && second != Gender.UNKNOWN && first != second;
    }

    /** Whether a noun phrase holds a word for a person. */
    private boolean human(Mention mention) {
        int first = layer.indexAt(mention.span().start());
        int last = layer.indexAt(mention.span().end());
        if (layer.is(first, "the")) {
            return true;
        }
        for (int i = first; i < last; i++) {
            String word = layer.get(i).lower();
            if (language.headedBy(WordClass.ROLES, word) || language.headedBy(WordClass.TITLES, word)
                    || language.headedBy(WordClass.FEMALE_WORDS, word) || language.headedBy(WordClass.MALE_WORDS, word)
                    || PEOPLE.contains(word) || layer.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    private Gender shown(Mention mention) {
        if (mention.form() == Mention.Form.NAME) {
            return gender(mention.figure());
        }
        Gender shown = Gender.UNKNOWN;
        int last = layer.indexAt(mention.span().end());
        for (int i = layer.indexAt(mention.span().start()); i < last; i++) {
            String word = layer.get(i).lower();
            if (mention.form() == Mention.Form.PRONOUN) {
                return language.has(WordClass.FEMALE_PRONOUNS, word) ? Gender.FEMALE
                        : language.has(WordClass.MALE_PRONOUNS, word) ? Gender.MALE : Gender.UNKNOWN;
            }
            shown = language.headedBy(WordClass.FEMALE_WORDS, word) ? Gender.FEMALE
                    : language.headedBy(WordClass.MALE_WORDS, word) ? Gender.MALE : shown;
        }
        return shown;
    }

    /** What the paragraph itself says of who speaks the quote at {@code p}; null where it does not say. */
    private @Nullable Ascription clause(int p, int first, int next) {
        Ascription found = known.at(layer, p);
        boolean clause = found != null && found.mention() != null && found.cue() != null && found.placement() != Placement.NONE
                && (found.at() >= first && found.at() < next || found.placement() == Placement.POINT_BEFORE);
        return clause ? found : null;
    }

    private void add(List<Integer> quotes, @Nullable Ascription by, int first, int next, boolean follows) {
        Mention mention = by == null ? null : by.mention();
        int named = -1;
        int noun = -1;
        boolean pronoun = false;
        Gender shown = Gender.UNKNOWN;
        if (mention != null && by != null) {
            shown = shown(mention);
            if (mention.form() == Mention.Form.PRONOUN) {
                pronoun = true;
                boolean narrates = mention.figure() >= 0 && mention.figure() == narrator;
                named = narrates ? narrator : -1;
                if (shown == Gender.UNKNOWN && !narrates) {
                    // "they said", "it said": nobody of the talk.
                    named = mention.figure();
                    noun = named < 0 ? -2 : noun;
                }
            } else if (mention.form() == Mention.Form.NOUN_PHRASE && cast.type(mention.figure()) != SpeakerType.PERSON && !human(mention)) {
                noun = -1;
            } else if (mention.form() == Mention.Form.NOUN_PHRASE && cast.type(mention.figure()) == SpeakerType.UNNAMED) {
                if (OTHERS.contains(layer.get(layer.indexAt(mention.span().end()) - 1).lower())) {
                    pronoun = true;
                } else {
                    noun = mention.figure();
                    nounGenders.put(noun, shown);
                    Token last = layer.get(layer.indexAt(mention.span().end()) - 1);
                    if (last.capital()) {
                        titles.put(last.lower(), noun);
                    }
                }
            } else {
                named = mention.figure();
            }
            int figure = named >= 0 ? named : noun;
            if (figure >= 0) {
                speaks.merge(figure, 1, Integer::sum);
                mentions.putIfAbsent(figure, mention);
            }
        }
        utterances.add(new Utterance(first, next, quotes, named, noun, pronoun, shown, by == null ? -1 : by.at(), follows));
    }

    private void readPlaces() {
        List<Name> names = cast.names();
        for (int i = 0; i < names.size(); i++) {
            int figure = cast.figureOf(i);
            if (somebody(figure)) {
                places.add(new Place(names.get(i).span().start(), figure, !quoted[i] && subject(names.get(i)), quoted[i]));
                mentions.putIfAbsent(figure, new Mention(names.get(i).span(), Mention.Form.NAME, figure));
            }
        }
        for (int i = 0; i < layer.size(); i++) {
            Token token = layer.get(i);
            if (narrator >= 0 && token.word() && (token.is("i") || token.is("me") || token.is("my"))) {
                places.add(new Place(token.start(), narrator, token.is("i"), false));
            }
        }
        for (Utterance each : utterances) {
            if (each.noun() >= 0) {
                places.add(new Place(layer.get(each.clause()).start(), each.noun(), true, false));
            }
        }
        for (int i = 1; i < layer.size(); i++) {
            int noun = layer.get(i).capital() && layer.is(i - 1, "the") ? titles.getOrDefault(layer.get(i).lower(), -1) : -1;
            if (noun >= 0) {
                places.add(new Place(layer.get(i).start(), noun, i - 1 <= layer.sentenceStart(i) + 1, false));
            }
        }
        places.sort(Comparator.comparingInt(Place::offset));
    }

    private boolean somebody(int figure) {
        return cast.type(figure) == SpeakerType.PERSON || speaks.containsKey(figure);
    }

    private Gender gender(int figure) {
        Gender shown = nounGenders.get(figure);
        return shown != null ? shown : cast.gender(figure);
    }

    /** Whether a name opens its sentence, or stands so near to its beginning that it is most likely the subject. */
    private boolean subject(Name name) {
        int at = layer.indexAt(name.titleStart());
        int start = at < layer.size() ? layer.sentenceStart(at) : at;
        if (at - start > BEFORE_SUBJECT) {
            return false;
        }
        for (int i = start; i < at; i++) {
            String word = layer.get(i).lower();
            if (!layer.get(i).word() && !layer.quote(i) && !layer.is(i, ",") || language.pronoun(word)
                    || i == at - 1 && language.has(WordClass.PREPOSITIONS, word) && !language.has(WordClass.SUBORDINATORS, word)
                    || layer.get(i).capital() && cast.nameStartingAt(layer.get(i).start()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int placeAt(int offset) {
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

    private List<Candidate> candidates(int t) {
        Utterance of = utterances.get(t);
        if (of.named() >= 0) {
            return List.of(new Candidate(of.named()));
        }
        if (of.noun() == -2) {
            return List.of();
        }
        Map<Integer, Candidate> found = new LinkedHashMap<>();
        int start = layer.get(of.first()).start();
        int end = layer.get(of.next() - 1).end();
        int here = placeAt(start);
        // Those named in the narration before, the last first.
        int rank = 0;
        for (int i = here - 1, seen = 0; i >= 0 && rank < CANDIDATES && seen < PLACES_BACK; i--, seen++) {
            Place place = places.get(i);
            if (!place.quoted() && fits(of, place.figure()) && !found.containsKey(place.figure())) {
                Candidate candidate = candidate(found, place.figure(), of);
                candidate.add(Sign.LESS_RECENT, Math.min(rank, 5));
                candidate.add(Sign.SUBJECT, place.subject() ? 1 : 0);
                rank++;
            }
        }
        List<Candidate> before = List.copyOf(found.values());
        // Those named in the words and the narration of the paragraph.
        for (int i = here; i < places.size() && places.get(i).offset() < end; i++) {
            Place place = places.get(i);
            if (!place.quoted() && fits(of, place.figure()) && place.figure() != of.noun()) {
                Candidate candidate = candidate(found, place.figure(), of);
                boolean clause = of.pronoun() && layer.sentenceStart(layer.indexAt(place.offset())) == layer.sentenceStart(of.clause());
                candidate.add(clause ? Sign.IN_CLAUSE : place.subject() ? Sign.ACTS : Sign.BESIDE, 1);
            }
        }
        if (of.noun() >= 0) {
            candidate(found, of.noun(), of).add(Sign.NOUN_ITSELF, 1);
        }
        // Those who speak by name nearby, and those who were called.
        for (int i = Math.max(0, t - AROUND); i < Math.min(utterances.size(), t + AROUND + 1); i++) {
            int figure = utterances.get(i).named() >= 0 ? utterances.get(i).named() : utterances.get(i).noun();
            if (figure >= 0 && fits(of, figure)) {
                candidate(found, figure, of);
            }
        }
        int calledBefore = t > 0 && of.follows() ? called(utterances.get(t - 1)) : -1;
        if (calledBefore >= 0 && fits(of, calledBefore)) {
            candidate(found, calledBefore, of).answers = true;
        }
        for (Candidate each : found.values()) {
            if (!before.contains(each)) {
                each.add(Sign.UNNAMED_YET, 1);
            }
        }
        int actsBefore = of.follows() ? -1 : actsBefore(of.first());
        if (found.containsKey(actsBefore)) {
            found.get(actsBefore).add(Sign.ACTS_BEFORE, 1);
        }
        inWords(of, found);
        around(t, found);
        Gender courtesy = courtesy(t);
        Gender acting = of.clause() >= 0 ? Gender.UNKNOWN : acting(of);
        for (Candidate each : found.values()) {
            Gender theirs = gender(each.figure);
            boolean other = theirs != Gender.UNKNOWN && (acting != Gender.UNKNOWN && theirs != acting);
            each.add(Sign.GENDER_OTHER, other ? 1 : 0);
            each.add(Sign.COURTESY_OTHER, theirs != Gender.UNKNOWN && courtesy != Gender.UNKNOWN && theirs != courtesy ? 1 : 0);
        }
        return List.copyOf(found.values());
    }

    private Candidate candidate(Map<Integer, Candidate> found, int figure, Utterance of) {
        return found.computeIfAbsent(figure, f -> {
            Candidate made = new Candidate(f);
            made.add(Sign.SPEAKS, Math.log(1 + speaks.getOrDefault(f, 0)));
            made.add(Sign.NARRATOR, f == narrator ? 1 : 0);
            made.add(Sign.STRANGER, f != narrator && gender(f) == Gender.UNKNOWN && !speaks.containsKey(f) ? 1 : 0);
            made.add(Sign.GENDER_UNKNOWN, of.shown() != Gender.UNKNOWN && gender(f) == Gender.UNKNOWN ? 1 : 0);
            return made;
        });
    }

    private boolean fits(Utterance of, int figure) {
        Gender theirs = gender(figure);
        boolean other = of.shown() != Gender.UNKNOWN && theirs != Gender.UNKNOWN && theirs != of.shown();
        return !other && !(of.shown() != Gender.UNKNOWN && figure == narrator) && (figure != narrator || narrator >= 0);
    }

    /** Whoever acts in the last sentence of the narration right before; -1 where nobody does. */
    private int actsBefore(int first) {
        if (first == 0 || layer.quote(first - 1)) {
            return -1;
        }
        int start = layer.sentenceStart(first - 1);
        int from = layer.get(start).start();
        int to = layer.get(first).start();
        for (int i = placeAt(from); i < places.size() && places.get(i).offset() < to; i++) {
            if (places.get(i).subject()) {
                return places.get(i).figure();
            }
        }
        return -1;
    }

    /** The gender of the pronoun that acts in the narration beside the words. */
    private Gender acting(Utterance of) {
        for (int i = of.first(); i < of.next(); i++) {
            int start = layer.sentenceStart(i);
            if (layer.get(i).word() && (i == start || i == start + 1 && layer.quote(start))) {
                String word = layer.get(i).lower();
                if (language.has(WordClass.FEMALE_PRONOUNS, word) && !word.equals("her")) {
                    return Gender.FEMALE;
                }
                if (language.has(WordClass.MALE_PRONOUNS, word)) {
                    return Gender.MALE;
                }
            }
        }
        return Gender.UNKNOWN;
    }

    private void inWords(Utterance of, Map<Integer, Candidate> found) {
        int called = called(of);
        Set<Integer> spoken = spokenOf(of);
        for (Candidate each : found.values()) {
            if (each.figure == called) {
                each.add(Sign.CALLED, 1);
            } else if (spoken.contains(each.figure)) {
                each.add(Sign.SPOKEN_OF, 1);
            }
        }
    }

    /** What the utterances beside this one say of the candidates: a person spoken of is mostly not spoken to. */
    private void around(int t, Map<Integer, Candidate> found) {
        for (int i = Math.max(0, t - 2); i < Math.min(utterances.size(), t + 3); i++) {
            if (i == t || !together(Math.min(i, t), Math.max(i, t))) {
                continue;
            }
            Utterance other = utterances.get(i);
            int called = called(other);
            Set<Integer> spoken = spokenOf(other);
            for (Candidate each : found.values()) {
                if (each.figure == called) {
                    each.add(Sign.CALLED_NEARBY, 1);
                } else if (spoken.contains(each.figure)) {
                    each.add(Sign.SPOKEN_OF_NEARBY, 1);
                }
            }
        }
    }

    private boolean together(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (!utterances.get(i).follows()) {
                return false;
            }
        }
        return true;
    }

    private Set<Integer> spokenOf(Utterance of) {
        Set<Integer> spoken = new HashSet<>();
        for (int p : of.quotes()) {
            for (int i = placeAt(layer.get(p).start()); i < places.size() && places.get(i).offset() < layer.get(p).end(); i++) {
                spoken.add(places.get(i).figure());
            }
        }
        return spoken;
    }

    /** The gender of whoever the utterances right before and after call "sir" or "madam". */
    private Gender courtesy(int t) {
        Gender before = t > 0 && utterances.get(t).follows() ? courtesyIn(utterances.get(t - 1)) : Gender.UNKNOWN;
        return before != Gender.UNKNOWN || t + 1 >= utterances.size() || !utterances.get(t + 1).follows() ? before : courtesyIn(utterances.get(t + 1));
    }

    private Gender courtesyIn(Utterance of) {
        for (int p : of.quotes()) {
            Token quote = layer.get(p);
            List<Token> tokens = text.tokens();
            for (int i = text.tokenAt(quote.start()) + 1; i < tokens.size() && tokens.get(i).end() < quote.end(); i++) {
                boolean apart = !tokens.get(i - 1).word() && i + 1 < tokens.size() && !tokens.get(i + 1).word();
                if (apart && tokens.get(i).is("sir")) {
                    return Gender.MALE;
                }
                if (apart && (tokens.get(i).is("madam") || tokens.get(i).is("ma'am") || tokens.get(i).is("miss") || tokens.get(i).is("madame"))) {
                    return Gender.FEMALE;
                }
            }
        }
        return Gender.UNKNOWN;
    }

    private int called(Utterance of) {
        for (int p : of.quotes()) {
            int called = Addressed.in(text, cast, layer.get(p).span());
            if (called >= 0) {
                return called;
            }
        }
        return -1;
    }

    /** Whom the others call most often by a name that stands nowhere outside their words; -1 where nobody is called so. */
    private int nameOfNarrator() {
        if (narrator < 0) {
            return -1;
        }
        Map<Integer, Integer> called = new HashMap<>();
        for (Utterance each : utterances) {
            int calls = called(each);
            if (calls >= 0 && each.named() != narrator && !speaks.containsKey(calls)) {
                called.merge(calls, 1, Integer::sum);
            }
        }
        for (int i = 0; i < quoted.length; i++) {
            if (!quoted[i]) {
                called.remove(cast.figureOf(i));
            }
        }
        return called.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(-1);
    }
}
