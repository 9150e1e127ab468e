package verbatim.text.attribution.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * Two people named side by side. Where nouns have capitals and names no endings, a verb of saying may stand before its
 * subject and whoever it speaks to with nothing between them: <i>rief Jan Ott Eva Lenz zu</i>. The subject stands first
 * (Duden, on the order of objects), so that the run of capitals is cut where the second name begins.
 */
final class DativeNames {

    /** Given to men beside their own first name, too. */
    private static final String OF_EITHER = "maria";

    private final List<Token> tokens;
    private final Set<String> surnames = new HashSet<>();

    DativeNames(List<Token> tokens) {
        this.tokens = tokens;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            // A first name and one word more, and no third: the second is a surname.
            if (named(i) && named(i - 1) && given(i - 1) && !joined(i + 1) && (i < 2 || !joined(i - 1) || !given(i - 2) && !named(i - 2))) {
                surnames.add(tokens.get(i).lower());
            }
        }
    }

    /** Where the second name begins in the run of name words from {@code from} to before {@code to}; {@code to} where there is one name. */
    int second(int from, int to) {
        if (to - from < 2) {
            return to;
        }
        int given = from;
        while (given < to && !given(given)) {
            given++;
        }
        boolean bySurname = given == from + 1 && surnames.contains(tokens.get(from).lower()) && !tokens.get(from).in(WordClass.TITLES);
        if (bySurname && given + 1 < to && behindVerb(from)) {
            // "fragte Lenz Jan Ott".
            return given;
        }
        for (int i = given + 2; i < to; i++) {
            if (i + 2 <= to && i + 1 < to && full(given, i, from, to)) {
                return i;
            }
            boolean titled = tokens.get(i).in(WordClass.TITLES) && i + 2 < to && given(i + 1);
            if (titled && !given(i - 1) && !tokens.get(i - 1).in(WordClass.TITLES)) {
                // "sagte Eva Lenz Minister Jan Ott".
                return i;
            }
        }
        int last = to - 1;
        boolean twoSurnames = surnames.contains(tokens.get(last).lower()) && surnames.contains(tokens.get(last - 1).lower()) && !given(last - 1);
        // "hielt Lenz Ott entgegen", "sagte Eva Lenz Ott": each of them is somebody's surname by itself.
        return twoSurnames && behindVerb(from) && (last - 1 == from || last - 2 == from && given(from)) ? last : to;
    }

    /** "Jan Ott Eva Lenz": another first name with a surname of its own, behind a first name that has its surname. */
    private boolean full(int given, int i, int from, int to) {
        if (!given(i) || tokens.get(i).in(WordClass.TITLES) || !tokens.get(i - 1).capital()) {
            return false;
        }
        boolean otherGender = gender(given) != gender(i) && !tokens.get(i).is(OF_EITHER);
        return !given(i - 1) || otherGender || i == given + 2 && to - i == 2 && behindVerb(from);
    }

    private boolean behindVerb(int i) {
        if (i == 0 || !joined(i)) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.in(WordClass.VERBS_OF_SAYING) || before.in(WordClass.SEPARABLE_VERBS);
    }

    /** Whether a word with a capital stands at {@code i} right behind the word before it. */
    private boolean joined(int i) {
        Token before = tokens.get(i - 1);
        return named(i) && before.word() && before.paragraph() == tokens.get(i).paragraph() && tokens.get(i).start() - before.end() <= 1;
    }

    private boolean named(int i) {
        return tokens.get(i).word() && tokens.get(i).capital();
    }

    private boolean given(int i) {
        return gender(i) != Gender.UNKNOWN;
    }

    private Gender gender(int i) {
        if (tokens.get(i).in(WordClass.FEMALE_FIRST_NAMES)) {
            return Gender.FEMALE;
        }
        return tokens.get(i).in(WordClass.MALE_FIRST_NAMES) ? Gender.MALE : Gender.UNKNOWN;
    }
}
