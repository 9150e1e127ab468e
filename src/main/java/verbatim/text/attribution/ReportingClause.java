package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * A clause of saying or a source that stands after what it reports, or inside it: <i>..., the mayor said</i>, <i>The
 * bridge, she added, was safe</i>, <i>..., according to the mayor</i>.
 */
final class ReportingClause {

    private static final int OPENING_PHRASE = 8;

    private final Clauses clauses;
    private final Scene scene;
    private final Layer layer;
    private final Language language;

    ReportingClause(Clauses clauses) {
        this.clauses = clauses;
        this.scene = clauses.scene();
        this.layer = scene.layer();
        this.language = scene.language();
    }

    /** The statement around the verb of saying at {@code verb}, from {@code from} on; null where none is. */
    @Nullable Reported around(int verb, int from, int end) {
        if (language.participle(layer.get(verb).lower())) {
            return null;
        }
        int clauseEnd = clauseEnd(verb, end);
        boolean inverted = false;
        Mention subject = scene.subjects().before(verb);
        int comma = subject == null ? -1 : commaBefore(subject, from);
        if (comma < 0 && layer.is(verb - 1, ",")) {
            subject = scene.subjects().after(verb);
            inverted = subject != null;
            comma = verb - 1;
            clauseEnd = subject == null ? -1 : clauseEnd(layer.indexAt(subject.span().end()) - 1, end);
        }
        if (subject == null || comma < 0 || clauseEnd < 0 || clauses.firstPerson(subject)) {
            return null;
        }
        boolean interrupts = layer.is(clauseEnd, ",") && !inverted;
        int last = interrupts ? clauses.contentEnd(clauseEnd + 1, end, false) : clauseEnd;
        if (clauses.holdsQuote(from, interrupts ? end : verb)) {
            return null;
        }
        Ascription ascription = new Ascription(subject, scene.cue(verb), verb, Placement.AFTER,
                inverted ? "inverted clause of saying" : interrupts ? "clause of saying inside" : "clause of saying after", 0.75);
        if (interrupts) {
            return comma > from && last - clauseEnd >= Clauses.SHORTEST
                    && clauses.clause(clauseEnd + 1, last + 1) ? parts(from, comma, clauseEnd + 1, last, ascription) : null;
        }
        if (comma - from < Clauses.SHORTEST || !clauses.clause(from, comma) || openingPhrase(from, comma)) {
            return null;
        }
        return new Reported(span(from, comma - 1), null, ascription);
    }

    /** The statement before, after or around the source named at {@code at}. */
    @Nullable Reported aroundSource(Ascription source, int at, int from, int end) {
        int sourceEnd = sourceEnd(source, at, end);
        boolean goesOn = layer.is(sourceEnd, ",");
        int last = goesOn ? clauses.contentEnd(sourceEnd + 1, end, false) : -1;
        int before = layer.is(at - 1, ",") ? at - 2 : at - 1;
        boolean opened = at - from < 2 || goesOn && openingPhrase(from, before + 1);
        if (opened) {
            return goesOn && last - sourceEnd >= Clauses.SHORTEST && !clauses.holdsQuote(sourceEnd + 1, Math.min(end, last + 3))
                    ? new Reported(span(sourceEnd + 1, last), null, source) : null;
        }
        if (language.has(WordClass.CONVENTIONS, "verb-second") && !layer.is(at - 1, ",")) {
            // "Die Brücke ist nach Angaben der Polizei sicher": the source stands amid its statement, which has no one end.
            return null;
        }
        if (before - from + 1 < Clauses.SHORTEST && !goesOn || clauses.holdsQuote(from, goesOn ? end : before + 1)) {
            return null;
        }
        boolean interrupts = goesOn && last - sourceEnd >= Clauses.SHORTEST && !clauses.clause(from, before + 1);
        return interrupts ? parts(from, before + 1, sourceEnd + 1, last, source)
                : before - from + 1 < Clauses.SHORTEST ? null : new Reported(span(from, before), null, source);
    }

    private int sourceEnd(Ascription source, int at, int end) {
        Mention mention = source.mention();
        int i = mention == null ? at + 1 : Math.max(at, layer.indexAt(mention.span().end()) - 1) + 1;
        while (i < end && layer.get(i).word()) {
            i++;
        }
        return i;
    }

    /** Index of the point or comma at which the clause of saying ends; -1 where it goes on with a complement. */
    private int clauseEnd(int verb, int end) {
        int i = verb + 1;
        if (i < end && layer.get(i).word() && !closing(layer.get(i).lower())) {
            return -1;
        }
        while (i < end && (layer.get(i).word() || layer.get(i).type() == Token.Type.NUMBER)) {
            if (language.has(WordClass.COMPLEMENTISERS, layer.get(i).lower()) || clauses.quoteAt(i)) {
                return -1;
            }
            i++;
        }
        return clauses.quoteAt(i) || layer.is(i, ":") ? -1 : i;
    }

    private boolean closing(String word) {
        return language.has(WordClass.PREPOSITIONS, word) && !word.equals("of")
                || language.has(WordClass.PLACE_AND_TIME_WORDS, word) || language.has(WordClass.SUBORDINATORS, word)
                || language.has(WordClass.ADVERBS, word);
    }

    private int commaBefore(Mention subject, int from) {
        int comma = layer.indexAt(subject.span().start()) - 1;
        while (comma > from && layer.get(comma).word() && !scene.reporting(comma)) {
            comma--;
        }
        return comma > from && layer.is(comma, ",") ? comma : -1;
    }

    /** "On Monday,", "In a letter to the council,": a circumstance of the saying, not what was said. */
    private boolean openingPhrase(int from, int comma) {
        return language.has(WordClass.PREPOSITIONS, layer.get(from).lower()) && comma - from < OPENING_PHRASE
                || language.has(WordClass.SUBORDINATORS, layer.get(from).lower()) && !secondComma(from, comma)
                || comma - from < OPENING_PHRASE && !clauses.clause(from, comma) && opensWithAdverb(from);
    }

    private boolean opensWithAdverb(int from) {
        return language.has(WordClass.ADVERBS, layer.get(from).lower());
    }

    private boolean secondComma(int from, int comma) {
        for (int i = from; i < comma; i++) {
            if (layer.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private Reported parts(int from, int comma, int again, int last, Ascription ascription) {
        int first = from;
        while (first < comma - 1 && language.has(WordClass.CONJUNCTIONS, layer.get(first).lower())) {
            first++;
        }
        return new Reported(span(first, comma - 1), span(again, last), ascription);
    }

    private Span span(int first, int last) {
        return new Span(layer.get(first).start(), layer.get(last).end());
    }
}
