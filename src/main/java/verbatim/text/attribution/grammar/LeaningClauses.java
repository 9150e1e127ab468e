package verbatim.text.attribution.grammar;

import org.jspecify.annotations.Nullable;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Finds the subject of a participle or second verb that leans on a clause before it, and where clauses that open a sentence end. */
final class LeaningClauses {

    private static final int OPENING = 3;
    private static final int CIRCUMSTANCE = 9;

    private final Layer layer;
    private final Language language;
    private final NounPhrases phrases;
    private final Subjects subjects;

    LeaningClauses(Layer layer, NounPhrases phrases, Subjects subjects) {
        this.layer = layer;
        this.language = layer.language();
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The subject of the finite verb of saying on which a participle leans ("Lee said, adding"); else the sentence's. */
    @Nullable Mention leanedOn(int participle, int start) {
        boolean ofAnother = ofAnother(participle);
        Mention nearer = ofLaterClause(participle, start);
        for (int v = participle - 2; v > start; v--) {
            String word = layer.get(v).lower();
            if (ofAnother && reportedBefore(v, start) || openingClause(v, participle, start)) {
                continue;
            }
            boolean says = language.saying(word) || language.subjectFirst() && language.has(WordClass.VERBS_OF_CALLING, word);
            if (layer.get(v).word() && says && !language.participle(word) && !layer.get(v).capital()
                    && !language.has(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS, word) && !infinitive(v)
                    && !language.has(WordClass.VERBS_OF_GOING_ON, word)
                    && !layer.get(v - 1).in(WordClass.DETERMINERS)) {
                if (nearer != null && nearer.span().start() > layer.get(v).start()) {
                    return nearer;
                }
                Mention before = layer.quote(v - 1) ? null : subjects.before(v);
                Mention found = before != null ? before : subjects.after(v);
                if (found != null || !language.subjectFirst()) {
                    return found;
                }
                // The first verb decides, or a chain of verbs would be read again for each of them.
                break;
            }
            if (layer.is(v, ";")) {
                break;
            }
        }
        if (nearer != null) {
            return nearer;
        }
        boolean opens = language.subjectFirst() && participle == start && language.participle(layer.get(participle).lower());
        Mention main = opens ? null : subjects.mainSubject(participle);
        return main != null || participle - start > OPENING ? main : subjectAfterComma(participle);
    }

    /**
     * "Roe opened the fair, and Lee has fought her since, calling", "the mill where guards stood, chanting": the subject of the clause
     * that a conjunction after a comma, or "where", opened last before the participle's own comma; null where none did.
     */
    @Nullable Mention ofLaterClause(int participle, int start) {
        for (int i = participle - 2; language.subjectFirst() && i > start + 1 && !layer.quote(i) && !layer.is(i, ";"); i--) {
            i = beforePutIn(i, start);
            boolean comma = layer.is(i - 1, ",") || layer.quote(i - 1) && layer.lastOf(layer.get(i - 1)) == ',';
            boolean opens = comma && (layer.is(i, "and") || layer.is(i, "but") || layer.is(i, "though") || layer.is(i, "although"))
                    || layer.is(i, "where");
            Mention subject = opens ? opening(i + 1, participle) : null;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** Index of the dash that opens what is put in up to the dash at {@code i}, where a circumstance follows it; {@code i} where none does. */
    private int beforePutIn(int i, int start) {
        boolean closes = layer.get(i).dash() && layer.get(i + 1).in(WordClass.SUBORDINATORS);
        for (int j = i - 1; closes && j > start + 1 && !layer.quote(j); j--) {
            if (layer.get(j).dash()) {
                return j;
            }
        }
        return i;
    }

    /** The subject that begins a clause at {@code from}, behind a circumstance or at once, where a verb follows it; else null. */
    private @Nullable Mention opening(int at, int end) {
        int from = subjects.main().about(at) ? at + 1 : at;
        for (int i = from; i < Math.min(end, from + CIRCUMSTANCE) && (layer.get(i).word() || layer.get(i).type() == Token.Type.NUMBER); i++) {
            boolean inside = i > from && subjects.main().purePreposition(layer.get(i - 1).lower()) && !subjects.main().about(i - 1);
            Mention mention = inside ? null : phrases.startingAt(i);
            int next = mention == null ? 0 : layer.indexAt(mention.span().end());
            while (mention != null && next < end && phrases.adverb(layer.get(next).lower()) && !layer.get(next).in(WordClass.AUXILIARIES)) {
                next++;
            }
            boolean verb = mention != null && next < end && layer.get(next).word()
                    && (layer.get(next).in(WordClass.AUXILIARIES) || layer.get(next).in(WordClass.FINITE_FORMS) || language.finite(layer.get(next).lower()));
            if (verb && (i == from || mention != null && mention.form() != Mention.Form.NOUN_PHRASE)) {
                return mention;
            }
            if (i == from && !subjects.main().purePreposition(layer.get(i).lower()) && !phrases.adverb(layer.get(i).lower())) {
                return null;
            }
        }
        return null;
    }

    /** ", calling him a liar": whoever calls somebody so is another. */
    private boolean ofAnother(int participle) {
        return language.subjectFirst() && participle + 1 < layer.size()
                && layer.get(participle).in(WordClass.VERBS_OF_CALLING)
                && (layer.is(participle + 1, "him") || layer.is(participle + 1, "them") || layer.is(participle + 1, "her"));
    }

    /** Whether the verb stands in a subordinate clause that opens its sentence and whose comma stands before {@code before}. */
    boolean inOpeningClause(int verb, int before) {
        return openingClause(verb, before, layer.sentenceStart(verb));
    }

    /** "Although Ann thanked them, Lee sounded grave, saying": a clause that opens the sentence ends at its comma. */
    private boolean openingClause(int verb, int participle, int start) {
        int comma = openingComma(participle, start);
        return verb < comma && comma < participle - 2;
    }

    /** "Unless the rivals quit, "..."": whether nothing but a clause that opens the sentence and its comma stands before {@code before}. */
    boolean onlyOpeningClause(int before) {
        int start = layer.sentenceStart(before);
        return layer.get(start).in(WordClass.SUBORDINATORS) && before - 1 > start && openingComma(before, start) == before - 1;
    }

    /** Whether the clause of the verb opens its sentence, and behind the comma that ends it another subject begins before {@code before}. */
    boolean anotherSubjectFollows(int verb, int before) {
        int start = layer.sentenceStart(verb);
        // "As Lee said, the plan is": what follows is what he said.
        int comma = layer.is(start, "as") ? -1 : openingComma(before, start);
        return verb < comma && comma + 1 < before && phrases.startingAt(comma + 1) != null;
    }

    /** Index of the comma that ends the clause which opens the sentence at {@code start}; -1 where none does before {@code participle}. */
    private int openingComma(int participle, int start) {
        int opener = start < participle && layer.get(start).in(WordClass.CONJUNCTIONS) ? start + 1 : start;
        // "With the leaders worried about the vote, Lee": what goes with the main clause opens its sentence as well.
        boolean opens = layer.get(opener).in(WordClass.SUBORDINATORS) || layer.is(opener, "with");
        if (!language.subjectFirst() || !opens) {
            return -1;
        }
        int comma = opener;
        while (comma < participle && !layer.is(comma, ",") && !(layer.quote(comma) && layer.lastOf(layer.get(comma)) == ',')) {
            comma++;
        }
        return comma;
    }

    /** Whether the word stands in what "that" reports: "Lee repeated that Ray <b>reads</b> from notes". */
    private boolean reportedBefore(int i, int start) {
        for (int j = i - 1; j > start; j--) {
            if (layer.get(j).in(WordClass.COMPLEMENTISERS)) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitive(int verb) {
        return language.subjectFirst() && layer.is(verb - 1, "to");
    }

    /** "While saying that ..., Lee went on": the participle's subject is the main clause's, which follows. */
    @Nullable Mention subjectAfterComma(int participle) {
        int end = layer.sentenceEnd(participle);
        for (int i = participle + 1; i + 1 < end; i++) {
            if (layer.is(i, ",") || layer.quote(i) && layer.lastOf(layer.get(i)) == ',') {
                return phrases.startingAt(i + 1);
            }
        }
        return null;
    }
}
