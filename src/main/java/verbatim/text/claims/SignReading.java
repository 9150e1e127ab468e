package verbatim.text.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.claims.reading.ClaimSection;
import verbatim.text.claims.reading.ClaimWords;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** Reads the signs of a stretch: what in it can be looked up, and what speaks against that. */
final class SignReading {

    /** A name that stands more often is what the text is about. */
    private static final int RARE = 4;
    /** Fewer words hardly say anything. */
    private static final int SHORT = 7;
    /** Where the subject mostly is. */
    private static final int NEAR_BEGINNING = 7;
    /** How far behind its auxiliary a participle stands at most. */
    private static final int PARTICIPLE_AFTER = 3;
    /** The same where the participle closes the clause. */
    private static final int PARTICIPLE_AT_END = 25;
    private static final int SHORTEST_STEM = 3;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;
    private static final String GENITIVE = "'s";

    private final ClaimWords words;
    private final Language language;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<Integer, Name> names = new HashMap<>();
    private final int participleAfter;

    SignReading(TokenizedText text, ClaimWords words, List<Name> names) {
        this.words = words;
        this.language = text.language();
        this.participleAfter = language.clausesInCommas() ? PARTICIPLE_AT_END : PARTICIPLE_AFTER;
        text.tokens().forEach(token -> times.merge(token.lower(), 1, Integer::sum));
        names.forEach(name -> this.names.put(name.span().start(), name));
    }

    /** The signs of the tokens from {@code from} to before {@code to}. */
    Evidence read(Layer layer, int from, int to) {
        Evidence evidence = new Evidence();
        opening(layer, from, to, evidence);
        int wordsBefore = 0;
        for (int i = from; i < to; i++) {
            Token token = layer.get(i);
            if (token.type() == Token.Type.NUMBER) {
                number(layer, i, evidence);
                wordsBefore++;
            } else if (token.word()) {
                word(layer, i, to, wordsBefore, evidence);
                wordsBefore++;
            } else if (token.is("%") || token.is("$") || token.is("€") || token.is("£")) {
                evidence.add(Sign.MATTER, token.span());
            }
        }
        if (wordsBefore < SHORT) {
            evidence.add(Sign.SHORT, layer.span(from, to - 1));
        }
        if (layer.is(to - 1, "?")) {
            evidence.add(Sign.QUESTION, layer.get(to - 1).span());
        }
        return evidence;
    }

    /** What only tells at the beginning of a sentence, behind "and" or "now". */
    private void opening(Layer layer, int from, int to, Evidence evidence) {
        int at = from;
        while (at + 1 < to && (!layer.get(at).word() || language.has(WordClass.CONJUNCTIONS, layer.get(at).lower())
                || language.has(WordClass.ADVERBS, layer.get(at).lower()))) {
            at++;
        }
        if (at < to) {
            opening(layer, at, to, ClaimSection.ORDERS, Sign.ORDER, evidence);
            opening(layer, at, to, ClaimSection.JUDGING_OPENERS, Sign.JUDGEMENT, evidence);
            opening(layer, at, to, ClaimSection.REASONS, Sign.REASON, evidence);
            opening(layer, at, to, ClaimSection.SPEAKERS, Sign.SPEAKER, evidence);
        }
    }

    private void opening(Layer layer, int at, int to, ClaimSection section, Sign sign, Evidence evidence) {
        int length = words.at(section, layer, at, to);
        if (length > 0) {
            evidence.add(sign, layer.span(at, at + length - 1));
        }
    }

    private void number(Layer layer, int i, Evidence evidence) {
        Token token = layer.get(i);
        String digits = token.lower();
        if (digits.length() > 2 && Character.isLetter(digits.charAt(digits.length() - 1)) && Character.isLetter(digits.charAt(digits.length() - 2))) {
            // "the 21st": a place in a row.
            return;
        }
        boolean year = digits.length() == YEAR_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) >= FIRST_YEAR && Integer.parseInt(digits) < LAST_YEAR;
        boolean day = month(layer, i - 1) || month(layer, i + 1) || layer.is(i + 1, ".") && month(layer, i + 2);
        evidence.add(year || day ? Sign.CALENDAR : Sign.FIGURE, token.span());
    }

    private boolean month(Layer layer, int i) {
        return i >= 0 && i < layer.size() && (layer.get(i).capital() || !language.capitals() || !words.has(ClaimSection.DOUBTFUL_MONTHS, layer.get(i).lower()))
                && words.has(ClaimSection.MONTHS, layer.get(i).lower());
    }

    private static boolean number(Layer layer, int i) {
        return i >= 0 && i < layer.size() && layer.get(i).type() == Token.Type.NUMBER;
    }

    private void word(Layer layer, int i, int to, int wordsBefore, Evidence evidence) {
        Token token = layer.get(i);
        String word = token.lower();
        name(layer, i, evidence);
        sign(layer, i, to, ClaimSection.NUMBERS, Sign.FIGURE, evidence);
        if (!words.has(ClaimSection.COMPARISONS, word)) {
            sign(layer, i, to, ClaimSection.FIGURES, Sign.FIGURE, evidence);
        }
        boolean told = !words.has(ClaimSection.DOUBTFUL_MONTHS, word) || number(layer, i - 1) || number(layer, i + 1)
                || i > 0 && language.has(WordClass.PREPOSITIONS, layer.get(i - 1).lower());
        if (month(layer, i) && told) {
            evidence.add(Sign.CALENDAR, token.span());
        }
        if (token.capital() && language.has(WordClass.PLACE_AND_TIME_WORDS, word) && !words.has(ClaimSection.MONTHS, word)) {
            evidence.add(Sign.CALENDAR, token.span());
        }
        sign(layer, i, to, ClaimSection.RELATIVE_TIMES, Sign.RELATIVE_TIME, evidence);
        sign(layer, i, to, ClaimSection.PROPOSALS, Sign.PROPOSAL, evidence);
        sign(layer, i, to, ClaimSection.WISHES, Sign.WISH, evidence);
        sign(layer, i, to, ClaimSection.POSSIBILITIES, Sign.POSSIBILITY, evidence);
        sign(layer, i, to, ClaimSection.OPINIONS, Sign.OPINION, evidence);
        sign(layer, i, to, ClaimSection.THANKS, Sign.THANKS, evidence);
        sign(layer, i, to, ClaimSection.PRAISE, Sign.PRAISE, evidence);
        sign(layer, i, to, ClaimSection.EVERYBODY, Sign.EVERYBODY, evidence);
        sign(layer, i, to, ClaimSection.OWN_WORDS, Sign.OWN, evidence);
        sign(layer, i, to, ClaimSection.TOGETHER, Sign.TOGETHER, evidence);
        if (words.headed(ClaimSection.ABSTRACT, language, word)) {
            evidence.add(Sign.ABSTRACT, token.span());
        }
        sign(layer, i, to, ClaimSection.ACTS, Sign.ACT, evidence);
        sign(layer, i, to, ClaimSection.COMPARISONS, Sign.COMPARISON, evidence);
        if (words.headed(ClaimSection.MATTERS, language, word)) {
            evidence.add(Sign.MATTER, token.span());
            if (wordsBefore < NEAR_BEGINNING) {
                evidence.add(Sign.MATTER_FIRST, token.span());
            }
        }
        boolean holds = words.has(ClaimSection.HOLDING, word) && i + 1 < to
                && (words.has(ClaimSection.ARTICLES, layer.get(i + 1).lower()) || layer.get(i + 1).type() == Token.Type.NUMBER);
        if (holds) {
            evidence.add(Sign.HOLDING, token.span());
        }
        verb(layer, i, to, evidence);
    }

    private void sign(Layer layer, int i, int to, ClaimSection section, Sign sign, Evidence evidence) {
        int length = words.at(section, layer, i, to);
        if (length > 0) {
            evidence.add(sign, layer.span(i, i + length - 1));
        }
    }

    private void name(Layer layer, int i, Evidence evidence) {
        Name name = names.get(layer.get(i).start());
        if (name != null && !commonNoun(layer, i, name)) {
            if (i > 0 && words.has(ClaimSection.PLACE_PREPOSITIONS, layer.get(i - 1).lower()) && name.type() != SpeakerType.PERSON) {
                evidence.add(Sign.PLACE, name.span());
            }
            boolean rare = name.parts().stream().anyMatch(part -> times.getOrDefault(lower(part), 0) <= RARE);
            evidence.add(rare ? Sign.RARE_NAME : Sign.KNOWN_NAME, name.span());
        }
    }

    /** "Die Brücke": in a language that writes nouns like names, one behind its article is none. */
    private boolean commonNoun(Layer layer, int i, Name name) {
        return name.parts().size() == 1 && name.type() != SpeakerType.PERSON && i > 0
                && language.has(WordClass.CONVENTIONS, "capital-nouns")
                && (language.has(WordClass.DETERMINERS, layer.get(i - 1).lower())
                        || words.headed(ClaimSection.MATTERS, language, layer.get(i).lower()));
    }

    private static String lower(String part) {
        return part.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private void verb(Layer layer, int i, int to, Evidence evidence) {
        String word = layer.get(i).lower();
        if (past(word) && !attribute(layer, i, to) && (i == layer.sentenceStart(i) || !layer.get(i).capital())) {
            evidence.add(Sign.PAST, layer.get(i).span());
        }
        // "Ann's": no verb.
        boolean verb = !word.equals(GENITIVE) || i > 0 && language.small(layer.get(i - 1).lower());
        if (verb && words.has(ClaimSection.PERFECT_AUXILIARIES, word)) {
            participleAfter(layer, i, to, Sign.PERFECT, evidence);
        }
        if (verb && words.has(ClaimSection.PASSIVE_AUXILIARIES, word)) {
            participleAfter(layer, i, to, Sign.PASSIVE, evidence);
        }
        if (verb && words.has(ClaimSection.PROGRESSIVE_AUXILIARIES, word)) {
            for (int j = i + 1; j < Math.min(to, i + PARTICIPLE_AFTER); j++) {
                if (words.ends(ClaimSection.PROGRESSIVE_ENDINGS, layer.get(j).lower(), 2) && !layer.get(j).capital()) {
                    evidence.add(Sign.PROGRESSIVE, layer.span(i, j));
                    return;
                }
            }
        }
    }

    /** "The bloated office", "of aged men": a participle that only describes the noun behind it. */
    private boolean attribute(Layer layer, int i, int to) {
        if (i == 0 || i + 1 >= to || words.has(ClaimSection.PAST_FORMS, layer.get(i).lower())) {
            return false;
        }
        String before = layer.get(i - 1).lower();
        Token next = layer.get(i + 1);
        boolean determined = language.has(WordClass.DETERMINERS, before) || language.has(WordClass.PREPOSITIONS, before)
                || words.has(ClaimSection.OWN_WORDS, before);
        return determined && next.word() && !language.small(next.lower()) && !language.adverbByEnding(next.lower());
    }

    private void participleAfter(Layer layer, int i, int to, Sign sign, Evidence evidence) {
        for (int j = i + 1; j < Math.min(to, i + 1 + participleAfter); j++) {
            Token token = layer.get(j);
            if (token.word() && !token.capital() && (past(token.lower()) || ends(ClaimSection.PARTICIPLE_ENDINGS, token.lower()))) {
                evidence.add(sign, layer.span(i, j));
                if (!evidence.has(Sign.PAST)) {
                    evidence.add(Sign.PAST, token.span());
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
        return words.has(ClaimSection.PAST_FORMS, word) || ends(ClaimSection.PAST_ENDINGS, word)
                || words.begins(ClaimSection.PARTICIPLE_BEGINNINGS, word) && ends(ClaimSection.PARTICIPLE_ENDINGS, word);
    }
}
