package verbatim.text.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Finds statements reported without marks, in the reporter's own layer: complement clauses ("confirmed that ..."),
 * those without "that" ("said he would ..."), what is cited ("citing ..."), and sentences with the clause of saying at
 * their end or beginning ("..., the mayor said", "According to the mayor, ..."). Where the clause holds quoted words,
 * those are the passage, and none is made of the clause.
 */
final class ReportedSpeech {

    private static final int OBJECT = 7;
    private static final int SHORTEST = 3;

    private final Scene scene;
    private final Layer layer;
    private final Language language;
    private final Set<Integer> none;
    private final List<Reported> found = new ArrayList<>();

    private ReportedSpeech(Scene scene, Set<Integer> none) {
        this.none = none;
        this.scene = scene;
        this.layer = scene.layer();
        this.language = scene.language();
    }

    /**
     * All reported statements of the layer, in text order; they do not overlap.
     *
     * @param none the stretches that are no quotes, and so part of what is reported
     */
    static List<Reported> of(Scene scene, Set<Integer> none) {
        ReportedSpeech speech = new ReportedSpeech(scene, none);
        for (int start = 0; start < scene.layer().size(); start = scene.layer().sentenceEnd(start)) {
            speech.sentence(start, scene.layer().sentenceEnd(start));
        }
        return speech.found;
    }

    private void sentence(int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            Reported reported = null;
            if (scene.reporting(i)) {
                reported = after(i, end);
                if (reported == null && scene.saying(i)) {
                    reported = beforeClause(i, from, end);
                }
            } else {
                Ascription source = AccordingTo.at(scene, i);
                if (source != null) {
                    reported = aroundSource(source, i, from, end);
                } else if (language.has(WordClass.VERBS_OF_CITING, layer.get(i).lower())
                        && language.participle(layer.get(i).lower()) && i + 1 < end && !quoteAt(i + 1)) {
                    reported = complement(i, i + 1, end, i, "cited");
                }
            }
            if (reported != null && (found.isEmpty()
                    || found.getLast().content().end() <= reported.content().start())) {
                found.add(reported);
                i = Math.max(i, layer.indexAt(reported.content().end()) - 1);
                from = i + 1;
            }
        }
    }

    /** The complement that follows the verb. */
    private @Nullable Reported after(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + OBJECT); i++) {
            Token token = layer.get(i);
            if (language.has(WordClass.COMPLEMENTISERS, token.lower())) {
                return i + 1 < end ? complement(verb, i + 1, end, i, "that clause") : null;
            }
            if (!token.word() || scene.reporting(i) && i > verb + 1) {
                break;
            }
        }
        boolean bare = language.saying(layer.get(verb).lower()) && language.code().equals("en") && verb + SHORTEST < end
                && opensClause(verb + 1, end);
        return bare ? complement(verb, verb + 1, end, verb, "clause without that") : null;
    }

    /** Whether a clause of its own begins at {@code i}: a subject, and after it a verb that can be told for one. */
    private boolean opensClause(int i, int end) {
        Token token = layer.get(i);
        String lower = token.lower();
        boolean subject = language.pronoun(lower) || language.has(WordClass.DETERMINERS, lower)
                || scene.cast().nameStartingAt(token.start()) >= 0 || lower.equals("there")
                || (token.word() && !language.small(lower) && lower.endsWith("s"));
        if (!subject) {
            return false;
        }
        for (int j = i + 1; j < Math.min(end, i + 14); j++) {
            if (language.has(WordClass.AUXILIARIES, layer.get(j).lower())
                    || (language.pronoun(lower) && layer.get(j).word())) {
                return true;
            }
            if (layer.is(j, ",") || quoteAt(j)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Reported complement(int verb, int from, int end, int lastOfCue, String rule) {
        Mention subject = scene.phrases().before(verb);
        if (subject == null || layer.is(verb - 1, "to")) {
            return null;
        }
        int last = contentEnd(from, end);
        if (last - from + 1 < SHORTEST || holdsQuote(from, end)) {
            return null;
        }
        Span cue = new Span(scene.cue(verb).start(), layer.get(lastOfCue == verb ? verb : lastOfCue).end());
        return new Reported(new Span(layer.get(from).start(), layer.get(last).end()),
                new Ascription(subject, cue, verb, Placement.THAT_BEFORE, rule, 0.8));
    }

    private boolean quoteAt(int i) {
        return layer.quote(i) && !none.contains(layer.get(i).quote());
    }

    private boolean holdsQuote(int from, int end) {
        for (int i = from; i < end; i++) {
            if (quoteAt(i)) {
                return true;
            }
            if (layer.is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    /** Index of the content's last token: before the sentence's point, or a clause that is the reporter's again. */
    private int contentEnd(int from, int end) {
        int last = from;
        for (int i = from; i < end; i++) {
            Token token = layer.get(i);
            if (token.terminal() || token.is(";") || quoteAt(i)) {
                break;
            }
            if (token.is(",") && i > from + 1 && i + 2 < end && reportersAgain(i + 1)) {
                break;
            }
            if (language.has(WordClass.CONJUNCTIONS, token.lower()) && i > from + 1 && scene.reporting(i + 1)) {
                break;
            }
            last = i;
        }
        while (last > from && layer.is(last, ",")) {
            last--;
        }
        return last;
    }

    private boolean reportersAgain(int i) {
        String lower = layer.get(i).lower();
        boolean relative = language.has(WordClass.RELATIVES, lower) && !language.code().equals("de")
                || language.has(WordClass.PREPOSITIONS, lower) && layer.is(i + 1, "which");
        boolean participle = language.code().equals("en") && layer.get(i).word() && !layer.get(i).capital()
                && lower.length() > 5 && language.participle(lower) && !lower.equals("including");
        return relative || participle || language.has(WordClass.SOURCES_INTRODUCED_BY, lower);
    }

    /** "..., the mayor said on Monday.": the sentence up to the comma before the clause. */
    private @Nullable Reported beforeClause(int verb, int from, int end) {
        boolean closes = verb + 1 >= end || !layer.get(verb + 1).word()
                || language.has(WordClass.PREPOSITIONS, layer.get(verb + 1).lower())
                || language.has(WordClass.PLACE_AND_TIME_WORDS, layer.get(verb + 1).lower());
        if (!closes || layer.is(verb + 1, ",") || layer.is(verb + 1, ":") || quoteAt(verb + 1)
                || language.participle(layer.get(verb).lower())) {
            return null;
        }
        Mention subject = scene.phrases().before(verb);
        if (subject == null) {
            return null;
        }
        int comma = layer.indexAt(subject.span().start()) - 1;
        while (comma > from && layer.get(comma).word()) {
            comma--;
        }
        if (comma - from < SHORTEST || !layer.is(comma, ",") || holdsQuote(from, verb)) {
            return null;
        }
        if (language.has(WordClass.PREPOSITIONS, layer.get(from).lower()) && comma - from < 8
                || language.has(WordClass.SUBORDINATORS, layer.get(from).lower())) {
            return null;
        }
        return new Reported(new Span(layer.get(from).start(), layer.get(comma - 1).end()),
                new Ascription(subject, scene.cue(verb), verb, Placement.AFTER, "clause of saying after", 0.75));
    }

    private @Nullable Reported aroundSource(Ascription source, int at, int from, int end) {
        int first = from;
        int last = at - 1;
        if (at - from < 2) {
            first = at;
            while (first < end && !layer.is(first, ",")) {
                first++;
            }
            first++;
            last = first < end ? contentEnd(first, end) : 0;
        } else if (layer.is(last, ",")) {
            last--;
        }
        if (last - first + 1 < SHORTEST || holdsQuote(first, last + 1)) {
            return null;
        }
        return new Reported(new Span(layer.get(first).start(), layer.get(last).end()), source);
    }
}
