package verbatim.text.claims;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final int BRIEF = 13;
    /** Where the subject mostly is. */
    private static final int NEAR_BEGINNING = 7;
    /** How near to the beginning a lead-in begins. */
    private static final int LEAD_IN_WITHIN = 4;
    private static final int SHORTEST_BEHIND_LEAD_IN = 4;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;

    /** What the words of a section say, wherever they stand. */
    private static final Map<ClaimSection, ClaimSign> SIGNS = new EnumMap<>(Map.ofEntries(
            entry(ClaimSection.NUMBERS, ClaimSign.FIGURE),
            entry(ClaimSection.RELATIVE_TIMES, ClaimSign.RELATIVE_TIME),
            entry(ClaimSection.SPEAKING_TIMES, ClaimSign.SPEAKING_TIME),
            entry(ClaimSection.CURRENT_TIMES, ClaimSign.CURRENT_TIME),
            entry(ClaimSection.DEGREES, ClaimSign.DEGREE),
            entry(ClaimSection.CONDITIONS, ClaimSign.CONDITION),
            entry(ClaimSection.MEASURES, ClaimSign.MEASURE),
            entry(ClaimSection.HONOURS, ClaimSign.HONOUR),
            entry(ClaimSection.NEGATIONS, ClaimSign.NEGATION),
            entry(ClaimSection.PROPOSALS, ClaimSign.PROPOSAL),
            entry(ClaimSection.WISHES, ClaimSign.WISH),
            entry(ClaimSection.POSSIBILITIES, ClaimSign.POSSIBILITY),
            entry(ClaimSection.OPINIONS, ClaimSign.OPINION),
            entry(ClaimSection.THANKS, ClaimSign.THANKS),
            entry(ClaimSection.PRAISE, ClaimSign.PRAISE),
            entry(ClaimSection.EVERYBODY, ClaimSign.EVERYBODY),
            entry(ClaimSection.OWN_WORDS, ClaimSign.OWN),
            entry(ClaimSection.TOGETHER, ClaimSign.TOGETHER),
            entry(ClaimSection.ABSTRACT, ClaimSign.ABSTRACT),
            entry(ClaimSection.ACTS, ClaimSign.ACT),
            entry(ClaimSection.MATTERS, ClaimSign.MATTER),
            entry(ClaimSection.COMPARISONS, ClaimSign.COMPARISON)));

    private final ClaimWords words;
    private final Language language;
    private final VerbSigns verbs;
    private final Map<String, Set<ClaimSection>> known = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<Integer, Name> names = new HashMap<>();

    SignReading(TokenizedText text, ClaimWords words, List<Name> names) {
        this.words = words;
        this.language = text.language();
        this.verbs = new VerbSigns(words, language);
        text.tokens().forEach(token -> times.merge(token.lower(), 1, Integer::sum));
        names.forEach(name -> this.names.put(name.span().start(), name));
    }

    /** Whether the word is a verb in the past, or a participle, by itself. */
    boolean past(String word) {
        return verbs.past(word);
    }

    /** The signs of the tokens from {@code from} to before {@code to}. */
    ClaimSigns read(Layer layer, int from, int to) {
        ClaimSigns signs = new ClaimSigns();
        int start = behindLeadIn(layer, from, to);
        opening(layer, start, to, signs);
        int wordsBefore = 0;
        for (int i = start; i < to; i++) {
            Token token = layer.get(i);
            if (token.type() == Token.Type.NUMBER) {
                number(layer, i, signs);
                wordsBefore++;
            } else if (token.word()) {
                word(layer, i, to, wordsBefore, signs);
                wordsBefore++;
            } else if (token.is("%") || token.is("$") || token.is("€") || token.is("£")) {
                signs.add(ClaimSign.MATTER, token.span());
            }
        }
        int length = wordsBefore + start - from;
        if (length < BRIEF) {
            signs.add(length < SHORT ? ClaimSign.SHORT : ClaimSign.BRIEF, layer.span(from, to - 1));
        }
        if (layer.is(to - 1, "?")) {
            signs.add(ClaimSign.QUESTION, layer.get(to - 1).span());
        }
        signs.settle();
        return signs;
    }

    /** Index after "I am proud to say that", which itself says nothing; {@code from}, where a sentence does not begin so. */
    private int behindLeadIn(Layer layer, int from, int to) {
        for (int i = from; i < Math.min(to, from + LEAD_IN_WITHIN); i++) {
            int end = i + words.at(ClaimSection.LEAD_INS, layer, i, to);
            if (end > i && end + SHORTEST_BEHIND_LEAD_IN <= to) {
                return end;
            }
        }
        return from;
    }

    /** What only tells at the beginning of a sentence, behind "and" or "now". */
    private void opening(Layer layer, int from, int to, ClaimSigns signs) {
        int at = from;
        while (at + 1 < to && (!layer.get(at).word() || layer.get(at).in(WordClass.CONJUNCTIONS)
                || layer.get(at).in(WordClass.ADVERBS))) {
            at++;
        }
        if (at < to) {
            sign(layer, at, to, ClaimSection.ORDERS, ClaimSign.ORDER, signs);
            sign(layer, at, to, ClaimSection.JUDGING_OPENERS, ClaimSign.JUDGEMENT, signs);
            sign(layer, at, to, ClaimSection.REASONS, ClaimSign.REASON, signs);
            sign(layer, at, to, ClaimSection.PERSONS, ClaimSign.PERSON, signs);
            if (!verbs.told(layer, at + 1, to)) {
                sign(layer, at, to, ClaimSection.SPEAKERS, ClaimSign.SPEAKER, signs);
            }
            if (!verbs.any(layer, at, to)) {
                sign(layer, at, to, ClaimSection.ADDRESSES, ClaimSign.ADDRESS, signs);
                sign(layer, at, to, ClaimSection.LIST_OPENERS, ClaimSign.FRAGMENT, signs);
            }
        }
    }

    private void number(Layer layer, int i, ClaimSigns signs) {
        Token token = layer.get(i);
        String digits = token.lower();
        if (digits.length() > 2 && Character.isLetter(digits.charAt(digits.length() - 1)) && Character.isLetter(digits.charAt(digits.length() - 2))) {
            // "the 21st": a place in a row.
            return;
        }
        boolean year = digits.length() == YEAR_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) >= FIRST_YEAR && Integer.parseInt(digits) < LAST_YEAR;
        boolean day = month(layer, i - 1) || month(layer, i + 1) || layer.is(i + 1, ".") && month(layer, i + 2);
        signs.add(year || day ? ClaimSign.CALENDAR : ClaimSign.FIGURE, token.span());
    }

    private boolean month(Layer layer, int i) {
        return i >= 0 && i < layer.size() && (layer.get(i).capital() || !language.capitals() || !words.has(ClaimSection.DOUBTFUL_MONTHS, layer.get(i).lower()))
                && words.has(ClaimSection.MONTHS, layer.get(i).lower());
    }

    /** Whether a month is named there, and no other word that is spelt like it: "in May", "May 3". */
    private boolean named(Layer layer, int i) {
        return month(layer, i) && (!words.has(ClaimSection.DOUBTFUL_MONTHS, layer.get(i).lower()) || number(layer, i - 1)
                || number(layer, i + 1) || i > 0 && layer.get(i - 1).in(WordClass.PREPOSITIONS));
    }

    private static boolean number(Layer layer, int i) {
        return i >= 0 && i < layer.size() && layer.get(i).type() == Token.Type.NUMBER;
    }

    private void word(Layer layer, int i, int to, int wordsBefore, ClaimSigns signs) {
        Token token = layer.get(i);
        String word = token.lower();
        name(layer, i, signs);
        Set<ClaimSection> sections = known.computeIfAbsent(word, w -> words.sections(w, language));
        for (ClaimSection section : sections) {
            ClaimSign sign = SIGNS.get(section);
            // "Sue" in the middle of a sentence is no act.
            boolean named = token.capital() && i > layer.sentenceStart(i) && names.containsKey(token.start());
            // Nor is "own" in "her own car".
            // "Vote", "fund": as a verb it would be in the past.
            boolean noun = sections.contains(ClaimSection.MATTERS) && !verbs.past(word);
            boolean noAct = sign == ClaimSign.ACT && (named || noun || verbs.attribute(layer, i, to));
            // "In May" leaves nothing open.
            boolean date = sign == ClaimSign.POSSIBILITY && named(layer, i);
            if (sign != null && !noAct && !date) {
                sign(layer, i, to, section, here(sign, layer, i, to, wordsBefore), signs);
            }
        }
        if (sections.contains(ClaimSection.FIGURES) && !sections.contains(ClaimSection.COMPARISONS)) {
            sign(layer, i, to, ClaimSection.FIGURES, ClaimSign.FIGURE, signs);
        }
        int joint = word.indexOf('-');
        if (joint > 0 && words.has(ClaimSection.NUMBERS, word.substring(0, joint)) && !sections.contains(ClaimSection.NUMBERS)) {
            // "Fifty-eight", "sixteen-hour".
            signs.add(ClaimSign.FIGURE, token.span());
        }
        if (named(layer, i)) {
            signs.add(ClaimSign.CALENDAR, token.span());
        }
        if (token.capital() && language.has(WordClass.PLACE_AND_TIME_WORDS, word) && !words.has(ClaimSection.MONTHS, word)) {
            signs.add(ClaimSign.CALENDAR, token.span());
        }
        if (sections.contains(ClaimSection.MATTERS) && wordsBefore < NEAR_BEGINNING) {
            signs.add(ClaimSign.MATTER_FIRST, token.span());
        }
        boolean holds = sections.contains(ClaimSection.HOLDING) && i + 1 < to
                && (words.has(ClaimSection.ARTICLES, layer.get(i + 1).lower()) || layer.get(i + 1).type() == Token.Type.NUMBER);
        if (holds) {
            signs.add(ClaimSign.HOLDING, token.span());
        }
        verbs.read(layer, i, to, signs);
    }

    /** The sign that a word is where it stands. */
    private ClaimSign here(ClaimSign sign, Layer layer, int i, int to, int wordsBefore) {
        return switch (sign) {
            case WISH -> wordsBefore < NEAR_BEGINNING ? ClaimSign.WISH : ClaimSign.WISH_WITHIN;
            case DEGREE -> measured(layer, i, to) ? ClaimSign.COMPARISON : ClaimSign.DEGREE;
            default -> sign;
        };
    }

    /** "Earn less than", "more of our young people": what is counted stands behind it, or who has it before. */
    private boolean measured(Layer layer, int i, int to) {
        boolean counted = i + 1 < to && i == layer.sentenceStart(i) && layer.get(i + 1).in(WordClass.PREPOSITIONS);
        boolean had = i > 0 && (words.has(ClaimSection.ACTS, layer.get(i - 1).lower()) || words.has(ClaimSection.HOLDING, layer.get(i - 1).lower()));
        return counted || had;
    }

    private void sign(Layer layer, int i, int to, ClaimSection section, ClaimSign sign, ClaimSigns signs) {
        boolean headed = section == ClaimSection.MATTERS || section == ClaimSection.ABSTRACT;
        int length = headed ? 1 : words.at(section, layer, i, to);
        if (length > 0) {
            signs.add(sign, layer.span(i, i + length - 1));
        }
    }

    private void name(Layer layer, int i, ClaimSigns signs) {
        Name name = names.get(layer.get(i).start());
        if (name != null && !commonNoun(layer, i, name)) {
            if (i > 0 && words.has(ClaimSection.PLACE_PREPOSITIONS, layer.get(i - 1).lower()) && name.type() != SpeakerType.PERSON) {
                signs.add(ClaimSign.PLACE, name.span());
            }
            boolean rare = name.parts().stream().anyMatch(part -> times.getOrDefault(lower(part), 0) <= RARE);
            signs.add(rare ? ClaimSign.RARE_NAME : ClaimSign.KNOWN_NAME, name.span());
        }
    }

    /** "Die Brücke": in a language that writes nouns like names, one behind its article is none. */
    private boolean commonNoun(Layer layer, int i, Name name) {
        return name.parts().size() == 1 && name.type() != SpeakerType.PERSON && i > 0
                && language.has(WordClass.CONVENTIONS, "capital-nouns")
                && (layer.get(i - 1).in(WordClass.DETERMINERS)
                        || words.headed(ClaimSection.MATTERS, language, layer.get(i).lower()));
    }

    private static String lower(String part) {
        return part.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
