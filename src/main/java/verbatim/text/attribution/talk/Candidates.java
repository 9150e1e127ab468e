package verbatim.text.attribution.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Addressed;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** Finds who may speak an utterance, and what speaks for and against each of them apart from the turns before. */
final class Candidates {

    private static final int RECENT = 8;
    private static final int LEAST_RECENT = 5;
    private static final int PLACES_BACK = 150;
    private static final int SPEAKERS_AROUND = 4;
    private static final int NEARBY = 2;

    private final TokenizedText text;
    private final Layer layer;
    private final Language language;
    private final Cast cast;
    private final int narrator;
    private final List<Utterance> utterances;
    private final Places places;
    private final int[] called;

    Candidates(TokenizedText text, Layer layer, Cast cast, int narrator, List<Utterance> utterances, Places places) {
        this.text = text;
        this.layer = layer;
        this.language = layer.language();
        this.cast = cast;
        this.narrator = narrator;
        this.utterances = utterances;
        this.places = places;
        this.called = utterances.stream().mapToInt(this::calledIn).toArray();
    }

    /** Whom the {@code t}-th utterance calls by name; -1 where it calls nobody. */
    int called(int t) {
        return called[t];
    }

    /** Who may speak the {@code t}-th utterance; empty where it is nobody of the cast. */
    List<Candidate> of(int t) {
        Utterance utterance = utterances.get(t);
        if (utterance.means() == Utterance.Means.NOBODY) {
            return List.of();
        }
        if (utterance.named()) {
            return List.of(new Candidate(utterance.figure()));
        }
        Map<Integer, Candidate> found = new LinkedHashMap<>();
        namedBefore(utterance, found);
        Set<Integer> before = Set.copyOf(found.keySet());
        namedBeside(utterance, found);
        if (utterance.means() == Utterance.Means.NOUN) {
            candidate(found, utterance.figure(), utterance).add(Sign.NOUN_ITSELF);
        }
        speakersAround(t, found);
        if (t > 0 && utterance.follows() && called[t - 1] >= 0 && fits(utterance, called[t - 1])) {
            candidate(found, called[t - 1], utterance).called();
        }
        found.forEach((figure, each) -> each.addWhere(!before.contains(figure), Sign.UNNAMED_YET));
        Candidate acting = utterance.follows() ? null : found.get(actsBefore(utterance.first()));
        if (acting != null) {
            acting.add(Sign.ACTS_BEFORE);
        }
        words(t, found);
        genders(t, found);
        return List.copyOf(found.values());
    }

    private Candidate candidate(Map<Integer, Candidate> found, int figure, Utterance utterance) {
        return found.computeIfAbsent(figure, f -> {
            Candidate made = new Candidate(f);
            made.add(Sign.SPEAKS, Math.log(1 + places.speaks(f)));
            made.addWhere(f == narrator, Sign.NARRATOR);
            boolean unknown = f != narrator && places.gender(f) == Gender.UNKNOWN;
            made.addWhere(unknown && places.speaks(f) == 0, Sign.STRANGER);
            made.addWhere(unknown && utterance.shown() != Gender.UNKNOWN, Sign.GENDER_UNKNOWN);
            return made;
        });
    }

    private boolean fits(Utterance utterance, int figure) {
        return utterance.shown() == Gender.UNKNOWN || figure != narrator && !other(utterance.shown(), figure);
    }

    private boolean other(Gender gender, int figure) {
        Gender theirs = places.gender(figure);
        return gender != Gender.UNKNOWN && theirs != Gender.UNKNOWN && theirs != gender;
    }

    /** Those whom the narration names before, the last first. */
    private void namedBefore(Utterance utterance, Map<Integer, Candidate> found) {
        int here = places.from(layer.get(utterance.first()).start());
        for (int i = here - 1; i >= 0 && found.size() < RECENT && here - i <= PLACES_BACK; i--) {
            Places.Place place = places.get(i);
            if (!place.quoted() && fits(utterance, place.figure()) && !found.containsKey(place.figure())) {
                int rank = found.size();
                Candidate candidate = candidate(found, place.figure(), utterance);
                candidate.add(Sign.LESS_RECENT, Math.min(rank, LEAST_RECENT));
                candidate.addWhere(place.subject(), Sign.SUBJECT);
            }
        }
    }

    /** Those whom the narration of the paragraph itself names. */
    private void namedBeside(Utterance utterance, Map<Integer, Candidate> found) {
        int end = layer.get(utterance.next() - 1).end();
        for (int i = places.from(layer.get(utterance.first()).start()); i < places.size() && places.get(i).offset() < end; i++) {
            Places.Place place = places.get(i);
            boolean itself = utterance.means() == Utterance.Means.NOUN && place.figure() == utterance.figure();
            if (!place.quoted() && !itself && fits(utterance, place.figure())) {
                boolean inClause = utterance.means() == Utterance.Means.PRONOUN
                        && layer.sentenceStart(layer.indexAt(place.offset())) == layer.sentenceStart(utterance.clause());
                Candidate candidate = candidate(found, place.figure(), utterance);
                candidate.addWhere(inClause, Sign.IN_CLAUSE);
                candidate.addWhere(!inClause && place.subject(), Sign.ACTS);
            }
        }
    }

    private void speakersAround(int t, Map<Integer, Candidate> found) {
        for (int i = Math.max(0, t - SPEAKERS_AROUND); i <= Math.min(utterances.size() - 1, t + SPEAKERS_AROUND); i++) {
            int figure = utterances.get(i).figure();
            if (figure >= 0 && fits(utterances.get(t), figure)) {
                candidate(found, figure, utterances.get(t));
            }
        }
    }

    /** Whoever acts in the last sentence of the narration right before; -1 where nobody does. */
    private int actsBefore(int first) {
        if (first == 0 || layer.quote(first - 1)) {
            return -1;
        }
        int to = layer.get(first).start();
        for (int i = places.from(layer.get(layer.sentenceStart(first - 1)).start()); i < places.size() && places.get(i).offset() < to; i++) {
            if (places.get(i).subject()) {
                return places.get(i).figure();
            }
        }
        return -1;
    }

    /** What the words, and those close by, say of the candidates. */
    private void words(int t, Map<Integer, Candidate> found) {
        Set<Integer> spokenOf = places.in(utterances.get(t).quotes());
        found.forEach((figure, each) -> {
            each.addWhere(figure == called[t], Sign.CALLED);
            each.addWhere(figure != called[t] && spokenOf.contains(figure), Sign.SPOKEN_OF);
        });
        for (int i = t - 1; i >= Math.max(0, t - NEARBY) && utterances.get(i + 1).follows(); i--) {
            wordsNearby(i, found);
        }
        for (int i = t + 1; i <= Math.min(utterances.size() - 1, t + NEARBY) && utterances.get(i).follows(); i++) {
            wordsNearby(i, found);
        }
    }

    private void wordsNearby(int i, Map<Integer, Candidate> found) {
        Set<Integer> spokenOf = places.in(utterances.get(i).quotes());
        found.forEach((figure, each) -> {
            each.addWhere(figure == called[i], Sign.CALLED_NEARBY);
            each.addWhere(figure != called[i] && spokenOf.contains(figure), Sign.SPOKEN_OF_NEARBY);
        });
    }

    private void genders(int t, Map<Integer, Candidate> found) {
        Gender acting = utterances.get(t).by() == null ? acting(utterances.get(t)) : Gender.UNKNOWN;
        Gender courtesy = spokenTo(t);
        found.forEach((figure, each) -> {
            each.addWhere(other(acting, figure), Sign.GENDER_OTHER);
            each.addWhere(other(courtesy, figure), Sign.COURTESY_OTHER);
        });
    }

    /** The gender of the pronoun that acts in the narration beside the words. */
    private Gender acting(Utterance utterance) {
        for (int i = utterance.first(); i < utterance.next(); i++) {
            int start = layer.sentenceStart(i);
            if (layer.get(i).word() && (i == start || i == start + 1 && layer.quote(start))) {
                Gender shown = Utterances.ofPronoun(language, layer.get(i).lower());
                if (shown != Gender.UNKNOWN) {
                    return shown;
                }
            }
        }
        return Gender.UNKNOWN;
    }

    /** The gender of the "sir" or "madam" to whom the words right before, or right after, are spoken. */
    private Gender spokenTo(int t) {
        Gender before = t > 0 && utterances.get(t).follows() ? courtesy(utterances.get(t - 1)) : Gender.UNKNOWN;
        boolean after = before == Gender.UNKNOWN && t + 1 < utterances.size() && utterances.get(t + 1).follows();
        return after ? courtesy(utterances.get(t + 1)) : before;
    }

    private Gender courtesy(Utterance utterance) {
        for (int p : utterance.quotes()) {
            List<Token> tokens = text.tokens();
            for (int i = text.tokenAt(layer.get(p).start()) + 1; i + 1 < tokens.size() && tokens.get(i).end() < layer.get(p).end(); i++) {
                if (!tokens.get(i - 1).word() && !tokens.get(i + 1).word() && tokens.get(i).word()) {
                    String word = tokens.get(i).lower();
                    if (language.has(WordClass.COURTESIES_TO_A_MAN, word)) {
                        return Gender.MALE;
                    }
                    if (language.has(WordClass.COURTESIES_TO_A_WOMAN, word)) {
                        return Gender.FEMALE;
                    }
                }
            }
        }
        return Gender.UNKNOWN;
    }

    private int calledIn(Utterance utterance) {
        for (int p : utterance.quotes()) {
            Span quote = layer.get(p).span();
            int figure = Addressed.in(text, cast, quote);
            if (figure >= 0) {
                return figure;
            }
        }
        return -1;
    }
}
