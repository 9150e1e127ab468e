package verbatim.text.quotation;

import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * Sees a clause of saying with its subject ("Ann Lee said.", "asked the mayor"): where one stands behind a comma or a
 * question, the words before it have ended, whatever the marks say.
 */
final class SayingClause {

    private static final int LONGEST_SUBJECT = 6;
    private static final int LONGEST_ROLE = 3;

    private SayingClause() {
    }

    /** Whether such a clause stands between the tokens {@code from} and {@code to} (exclusive), behind a point. */
    static boolean inside(Marks marks, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Token before = marks.token(i - 1);
            boolean point = before.is(",") || before.is("?") || before.is("!") || before.dash()
                    || before.type() == Token.Type.MARK && !marks.mayOpen(i - 1);
            if (point && begins(marks, i, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a clause begins at token {@code from} and ends before {@code to}; one of "I" may be part of a story told. */
    static boolean begins(Marks marks, int from, int to) {
        int i = from;
        while (i < to && auxiliary(marks, i)) {
            i++;
        }
        if (i < to && verb(marks, i)) {
            return i + 1 < to && subjectBegins(marks, afterRole(marks, i + 1, to));
        }
        int named = afterRole(marks, from, to);
        if (!subjectBegins(marks, named)) {
            return false;
        }
        for (i = named + 1; i < Math.min(to, named + LONGEST_SUBJECT); i++) {
            // "the question really is": right behind its article stands a noun.
            boolean noun = i == from + 1 && marks.token(from).in(WordClass.DEFINITE_DETERMINERS) && marks.text().language().subjectFirst();
            if (!noun && verb(marks, i)) {
                return i + 1 >= to || ends(marks, i + 1) || heard(marks, i);
            }
            if (!marks.token(i).word()) {
                return false;
            }
        }
        return false;
    }

    /** "said lawyer Ann Lee": the index of the name behind small words for what somebody is; {@code from} where none stands so. */
    private static int afterRole(Marks marks, int from, int to) {
        int i = from;
        while (i < to - 1 && i - from < LONGEST_ROLE && !marks.token(i).capital()
                && (marks.token(i).in(WordClass.ROLES) || marks.token(i).in(WordClass.TITLES) || marks.token(i).in(WordClass.ORGANISATION_WORDS))) {
            i++;
        }
        return marks.token(i).word() && marks.token(i).capital() ? i : from;
    }

    /** "told the crowd", "asked him": whoever hears it stands behind the verb. */
    private static boolean heard(Marks marks, int verb) {
        Token hearer = marks.token(verb + 1);
        boolean hears = marks.token(verb).in(WordClass.VERBS_WITH_HEARER) || marks.token(verb).in(WordClass.VERBS_OF_ASKING);
        return hears && (hearer.in(WordClass.DEFINITE_DETERMINERS) || hearer.in(WordClass.OTHER_PRONOUNS) || hearer.capital() || hearer.in(WordClass.ROLES));
    }

    private static boolean verb(Marks marks, int i) {
        Token token = marks.token(i);
        Language language = marks.text().language();
        return token.word() && !token.capital() && language.saying(language.withoutPronoun(token.lower()));
    }

    private static boolean auxiliary(Marks marks, int i) {
        return !marks.token(i).capital() && marks.token(i).in(WordClass.AUXILIARIES);
    }

    private static boolean subjectBegins(Marks marks, int i) {
        Token token = marks.token(i);
        Language language = marks.text().language();
        if (!token.word() || token.in(WordClass.FIRST_PERSON)) {
            return false;
        }
        return token.capital() || token.pronoun() || token.in(WordClass.DEFINITE_DETERMINERS);
    }

    /** Whether the clause ends at {@code i}, or only tells when, where and to whom. */
    private static boolean ends(Marks marks, int i) {
        Token token = marks.token(i);
        Language language = marks.text().language();
        return !token.word() && token.type() != Token.Type.NUMBER || token.in(WordClass.PREPOSITIONS)
                || language.adverbByEnding(token.lower());
    }
}
