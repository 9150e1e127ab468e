package verbatim.text.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.claims.reading.ClaimSection;
import verbatim.text.claims.reading.ClaimWords;
import verbatim.text.claims.reading.LayerSentences;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * Cuts a sentence into its clauses, without a parser: at commas, dashes, colons and brackets it asks how the next words begin.
 * What begins as no clause goes on with the one before.
 */
final class ClauseCutter {

    /** Where a participle leans on the noun before it, each side has to be a statement. */
    private static final int LONG_ENOUGH = 6;
    private static final int SHORTEST_PARTICIPLE = 5;
    private static final int LONGEST_OPENER = 12;

    private final Layer layer;
    private final Language language;
    private final ClaimWords words;
    private final SignReading reading;

    ClauseCutter(Layer layer, ClaimWords words, SignReading reading) {
        this.layer = layer;
        this.language = layer.language();
        this.words = words;
        this.reading = reading;
    }

    /** The clauses of the sentence that stands from {@code from} to before {@code to}, without the points around them. */
    List<Clause> cut(int from, int to) {
        List<Clause> clauses = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || point(i)) {
                if (i > start) {
                    add(start, i, clauses);
                }
                start = i + 1;
            }
        }
        List<Clause> split = new ArrayList<>();
        clauses.forEach(clause -> splitAtParticiple(clause, split));
        return split.stream().map(this::trimmed).filter(clause -> clause.to() > clause.from()).toList();
    }

    private boolean point(int i) {
        Token token = layer.get(i);
        return token.is(",") || token.is(";") || token.is(":") || token.is("(") || token.is(")") || token.dash()
                || token.terminal() && !LayerSentences.ordinal(layer, i);
    }

    /** Adds the words between two points: as a clause of its own, or to the one before. */
    private void add(int from, int to, List<Clause> clauses) {
        Clause before = clauses.isEmpty() ? null : clauses.getLast();
        Clause.Kind kind = kind(from, to, before);
        if (before == null) {
            clauses.add(new Clause(from, to, kind == null ? Clause.Kind.MAIN : kind));
            return;
        }
        boolean parted = layer.is(from - 1, ";") || layer.is(from - 1, ":");
        boolean ledUp = before.kind() == Clause.Kind.OPENER || before.kind() == Clause.Kind.SUBORDINATE && clauses.size() == 1
                && subordinator(before.from());
        if (kind == Clause.Kind.PARTICIPIAL && before.kind() == Clause.Kind.PARTICIPIAL || kind == Clause.Kind.OPENER) {
            clauses.set(clauses.size() - 1, before.upTo(to));
        } else if (kind != null) {
            clauses.add(new Clause(from, to, kind));
        } else if (ledUp || parted) {
            boolean dated = before.kind() == Clause.Kind.OPENER && !parted && timed(before);
            if (dated) {
                clauses.set(clauses.size() - 1, new Clause(before.from(), to, Clause.Kind.MAIN));
            } else {
                clauses.add(new Clause(from, to, Clause.Kind.MAIN));
            }
        } else {
            clauses.set(clauses.size() - 1, before.upTo(to));
        }
    }

    /** What begins there; null where it is no clause of its own by its beginning. */
    private Clause.@Nullable Kind kind(int from, int to, @Nullable Clause before) {
        int at = from;
        while (at + 1 < to && layer.get(at).in(WordClass.CONJUNCTIONS)) {
            at++;
        }
        if (participle(at)) {
            return Clause.Kind.PARTICIPIAL;
        }
        if (subordinator(at) && to - at > 2) {
            return Clause.Kind.SUBORDINATE;
        }
        if (before == null) {
            boolean opens = layer.get(at).in(WordClass.PREPOSITIONS) || layer.get(at).word() && to - at <= 2
                    && (language.adverbByEnding(layer.get(at).lower()) || layer.get(at).in(WordClass.ADVERBS))
                    || words.at(ClaimSection.RELATIVE_TIMES, layer, at, to) > 0 || layer.is(at + 1, "this") && to - at <= 4;
            return opens && layer.is(to, ",") && to - from <= LONGEST_OPENER && !verb(at, to) ? Clause.Kind.OPENER : null;
        }
        if (relative(at)) {
            return Clause.Kind.SUBORDINATE;
        }
        return at > from && subject(at) && verb(at + 1, to) ? Clause.Kind.MAIN : null;
    }

    private boolean participle(int i) {
        Token token = layer.get(i);
        return language.subjectFirst() && token.word() && token.lower().length() >= SHORTEST_PARTICIPLE
                && language.participle(token.lower()) && !words.has(ClaimSection.NO_PARTICIPLES, token.lower());
    }

    /** Whether an object surely begins there, so that the word before is a verb and no noun. */
    private boolean object(int i) {
        return layer.get(i).in(WordClass.DETERMINERS) || layer.get(i).type() == Token.Type.NUMBER;
    }

    private boolean subordinator(int i) {
        // "As of Monday" opens no clause.
        boolean prepositional = i + 1 < layer.size() && layer.get(i).in(WordClass.PREPOSITIONS)
                && layer.get(i + 1).in(WordClass.PREPOSITIONS);
        return layer.get(i).in(WordClass.SUBORDINATORS) && !prepositional;
    }

    private boolean relative(int i) {
        String word = layer.get(i).lower();
        return language.has(WordClass.RELATIVES, word)
                || language.has(WordClass.PREPOSITIONS, word) && i + 1 < layer.size() && layer.get(i + 1).in(WordClass.RELATIVES);
    }

    private boolean subject(int i) {
        String word = layer.get(i).lower();
        return language.pronoun(word) || language.has(WordClass.DETERMINERS, word) || layer.get(i).capital() && !language.small(word);
    }

    private boolean verb(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = layer.get(i).lower();
            boolean verb = language.has(WordClass.AUXILIARIES, word)
                    || words.has(ClaimSection.PROGRESSIVE_AUXILIARIES, word) && !word.startsWith("'")
                    || reading.past(word) && !layer.get(i).capital();
            if (verb && layer.get(i).word()) {
                return true;
            }
        }
        return false;
    }

    private boolean timed(Clause opener) {
        ClaimSigns signs = reading.read(layer, opener.from(), opener.to());
        return signs.has(ClaimSign.RELATIVE_TIME) || signs.has(ClaimSign.CALENDAR);
    }

    /** "... followed a report detailing a call between the two": two statements without a point between. */
    private void splitAtParticiple(Clause clause, List<Clause> split) {
        for (int i = clause.from() + LONG_ENOUGH; i < clause.to() - LONG_ENOUGH; i++) {
            Token before = layer.get(i - 1);
            boolean leans = participle(i) && !layer.get(i).capital() && before.word() && !language.small(before.lower())
                    && !language.adverbByEnding(before.lower()) && (!language.reporting(before.lower())
                            || language.has(WordClass.NOUNS_THAT_LOOK_LIKE_VERBS, before.lower()))
                    && !words.has(ClaimSection.PROGRESSIVE_AUXILIARIES, before.lower()) && object(i + 1);
            if (leans) {
                split.add(clause.upTo(i));
                split.add(new Clause(i, clause.to(), Clause.Kind.PARTICIPIAL));
                return;
            }
        }
        split.add(clause);
    }

    /** Without the words that only join it to the one before. */
    private Clause trimmed(Clause clause) {
        int from = clause.from();
        int to = clause.to();
        while (from < to && (point(from) || layer.get(from).in(WordClass.CONJUNCTIONS))) {
            from++;
        }
        boolean joint = clause.kind() == Clause.Kind.SUBORDINATE && from < to;
        if (joint && layer.get(from).in(WordClass.PREPOSITIONS) && relative(from)) {
            from += 2;
        } else if (joint && subordinator(from)) {
            from++;
        }
        while (to > from && point(to - 1)) {
            to--;
        }
        return new Clause(from, Math.max(from, to), clause.kind());
    }
}
