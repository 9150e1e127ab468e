package verbatim.text.claims;

import java.util.HashMap;
import java.util.Map;
import verbatim.text.claims.reading.ClaimSection;
import verbatim.text.claims.reading.ClaimWords;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** Reads of a verb whether something was done, has been done, or is going on. */
final class VerbSigns {

    /** How far behind its auxiliary a participle stands at most. */
    private static final int PARTICIPLE_AFTER = 3;
    /** The same where the participle closes the clause. */
    private static final int PARTICIPLE_AT_END = 25;
    /** How far behind its determiner the noun of a predicate stands. */
    private static final int NOUN_WITHIN = 4;
    private static final int SHORTEST_STEM = 3;
    private static final String GENITIVE = "'s";

    private final ClaimWords words;
    private final Language language;
    private final int participleAfter;
    private final Map<String, Boolean> past = new HashMap<>();

    VerbSigns(ClaimWords words, Language language) {
        this.words = words;
        this.language = language;
        this.participleAfter = language.clausesInCommas() ? PARTICIPLE_AT_END : PARTICIPLE_AFTER;
    }

    /** Adds what the word at {@code i} says as a verb. */
    void read(Layer layer, int i, int to, ClaimSigns signs) {
        String word = layer.get(i).lower();
        if (past(word) && !attribute(layer, i, to) && !infinitive(layer, i) && (i == layer.sentenceStart(i) || !layer.get(i).capital())) {
            signs.add(past(layer, i), layer.get(i).span());
        }
        if (word.equals(GENITIVE) && (i == 0 || !layer.get(i - 1).small())) {
            // "Ann's": no verb.
            return;
        }
        if (words.has(ClaimSection.PERFECT_AUXILIARIES, word)) {
            participleAfter(layer, i, to, ClaimSign.PERFECT, signs);
        }
        if (words.has(ClaimSection.PASSIVE_AUXILIARIES, word)) {
            participleAfter(layer, i, to, ClaimSign.PASSIVE, signs);
        }
        if (words.has(ClaimSection.PROGRESSIVE_AUXILIARIES, word)) {
            progressive(layer, i, to, signs);
            definition(layer, i, to, signs);
        }
    }

    /** "Is the first duty of": a copula, a determiner and an abstract noun. */
    private void definition(Layer layer, int i, int to, ClaimSigns signs) {
        int at = i + 1;
        while (at < to && (layer.get(at).in(WordClass.ADVERBS) || words.has(ClaimSection.NEGATIONS, layer.get(at).lower()))) {
            at++;
        }
        if (at >= to || !layer.get(at).in(WordClass.DETERMINERS) && !words.has(ClaimSection.OWN_WORDS, layer.get(at).lower())) {
            return;
        }
        for (int j = at + 1; j < Math.min(to, at + NOUN_WITHIN) && layer.get(j).word(); j++) {
            if (words.has(ClaimSection.ABSTRACT, layer.get(j).lower())) {
                signs.add(ClaimSign.DEFINITION, layer.span(i, j));
                return;
            }
        }
    }

    /** What the verb in the past says that stands there. */
    private ClaimSign past(Layer layer, int i) {
        return words.has(ClaimSection.VAGUE_VERBS, layer.get(i).lower()) ? ClaimSign.VAGUE_PAST : ClaimSign.PAST;
    }

    /** Whether a verb in the past stands there, behind an adverb or none: "we (also) cut". */
    boolean told(Layer layer, int at, int to) {
        int verb = at + 1 < to && (layer.get(at).in(WordClass.ADVERBS) || language.adverbByEnding(layer.get(at).lower())) ? at + 1 : at;
        return verb < to && past(layer.get(verb).lower()) && !language.has(WordClass.AUXILIARIES, layer.get(verb).lower());
    }

    /** Whether a verb stands there that can be known by itself: one in the past, or an auxiliary. */
    boolean any(Layer layer, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = layer.get(i).lower();
            boolean told = past(word) && !layer.get(i).capital() && !attribute(layer, i, to)
                    && !words.has(ClaimSection.ADDRESSES, word);
            if (language.has(WordClass.AUXILIARIES, word) || told
                    || words.has(ClaimSection.PROGRESSIVE_AUXILIARIES, word) && !word.equals(GENITIVE)) {
                return true;
            }
        }
        return false;
    }

    private void progressive(Layer layer, int i, int to, ClaimSigns signs) {
        for (int j = i + 1; j < Math.min(to, i + PARTICIPLE_AFTER); j++) {
            String word = layer.get(j).lower();
            if (words.ends(ClaimSection.PROGRESSIVE_ENDINGS, word, 2) && !layer.get(j).capital()) {
                if (!words.has(ClaimSection.VAGUE_VERBS, word)) {
                    signs.add(ClaimSign.PROGRESSIVE, layer.span(i, j));
                }
                return;
            }
        }
    }

    /** "The bloated office", "of aged men": a participle that only describes the noun behind it. */
    boolean attribute(Layer layer, int i, int to) {
        if (i == 0 || i + 1 >= to || words.has(ClaimSection.PAST_FORMS, layer.get(i).lower())) {
            return false;
        }
        String before = layer.get(i - 1).lower();
        Token next = layer.get(i + 1);
        boolean determined = language.has(WordClass.DETERMINERS, before) || language.has(WordClass.PREPOSITIONS, before)
                || words.has(ClaimSection.OWN_WORDS, before);
        return determined && next.word() && !language.small(next.lower()) && !language.adverbByEnding(next.lower());
    }

    /** "Should be built", "to be fully built". */
    private boolean infinitive(Layer layer, int i) {
        int before = i - 1;
        before -= before > 0 && language.adverbByEnding(layer.get(before).lower()) ? 1 : 0;
        return before >= 0 && words.has(ClaimSection.INFINITIVE_AUXILIARIES, layer.get(before).lower());
    }

    private void participleAfter(Layer layer, int i, int to, ClaimSign sign, ClaimSigns signs) {
        for (int j = i + 1; j < Math.min(to, i + 1 + participleAfter); j++) {
            Token token = layer.get(j);
            if (token.word() && !token.capital() && !attribute(layer, j, to) && !infinitive(layer, j) && (past(token.lower()) || ends(ClaimSection.PARTICIPLE_ENDINGS, token.lower()))) {
                signs.add(sign, layer.span(i, j));
                if (!signs.has(ClaimSign.PAST)) {
                    signs.add(past(layer, j), token.span());
                }
                return;
            }
        }
    }

    private boolean ends(ClaimSection section, String word) {
        return words.ends(section, word, SHORTEST_STEM) && !words.has(ClaimSection.NOT_PAST, word);
    }

    /** Whether the word is a verb in the past, or a participle, by itself. */
    boolean past(String word) {
        return past.computeIfAbsent(word, this::isPast);
    }

    private boolean isPast(String word) {
        return words.has(ClaimSection.PAST_FORMS, word) || ends(ClaimSection.PAST_ENDINGS, word)
                || words.begins(ClaimSection.PARTICIPLE_BEGINNINGS, word) && ends(ClaimSection.PARTICIPLE_ENDINGS, word);
    }
}
