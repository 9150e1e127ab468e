package verbatim.text.attribution.grammar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;
import verbatim.text.language.Language;
import verbatim.text.language.WordClass;

/**
 * Finds whom a pronoun stands for: among the people named before it, one whose gender fits, the nearer the better, with
 * a bonus for who opened a sentence and for who spoke last.
 */
public final class Pronouns {

    /** So many characters behind the last naming of somebody who has not spoken since, a pronoun may as well mean another. */
    private static final int FAR = 1500;
    private static final int PEOPLE_TRIED = 14;
    private static final int NAMES_TRIED = 80;
    private static final int ORGANISATIONS_TRIED = 6;
    private static final int NEAR_NAMES = 3;
    private static final double OPENS_SENTENCE = 1.5;
    private static final double SPOKE_LAST = 1.5;
    /** Whoever opens the pronoun's own sentence is its subject, and nearer than who spoke last elsewhere. */
    private static final double SAME_SENTENCE = 2;
    /** Who has the surname of who spoke last, and is named in full to be told apart, right before. */
    private static final double TOLD_APART = 1.5;
    private static final double GENDER_UNKNOWN = -2;
    /** By less than this another person is as likely. */
    private static final double CLEARLY_NEARER = 1;

    private final Language language;
    private final Cast cast;
    private final boolean[] quoted;

    /** @param quoted by index of the name, whether it stands inside a quote */
    public Pronouns(Language language, Cast cast, boolean[] quoted) {
        this.language = language;
        this.cast = cast;
        this.quoted = quoted;
    }

    /**
     * Whom a pronoun stands for.
     *
     * @param figure null where nobody fits
     * @param sure whether nobody else is as likely
     */
    public record Resolved(@Nullable Integer figure, boolean sure) {

        /** Nobody fits. */
        public static final Resolved NOBODY = new Resolved(null, false);

        private static Resolved surely(@Nullable Integer figure) {
            return figure == null ? NOBODY : new Resolved(figure, true);
        }
    }

    /**
     * Whom a pronoun stands for.
     *
     * @param pronoun in lower case
     * @param offset where it stands (UTF-16)
     * @param outer who speaks the quote in which the pronoun stands; null in the reporter's own text
     * @param inside whether it stands inside a quote
     * @param lastSpeaker who spoke last; -1 where nobody did
     * @param turn what is known of the talk in which the pronoun's quote is a turn
     * @param sentence where the pronoun's own sentence begins (UTF-16), without its conjunction; -1 where that counts for nothing
     */
    public Resolved resolve(String pronoun, int offset, @Nullable Integer outer, boolean inside, int lastSpeaker, Turn turn, int sentence) {
        if (language.has(WordClass.PRONOUNS_FOR_NOBODY, pronoun)) {
            return Resolved.NOBODY;
        }
        if (language.has(WordClass.FIRST_PERSON, pronoun)) {
            return Resolved.surely(outer);
        }
        if (either(WordClass.FEMALE_PRONOUNS, WordClass.FEMALE_POSSESSIVES, pronoun)) {
            return person(Gender.FEMALE, offset, outer, inside, lastSpeaker, turn, sentence);
        }
        if (either(WordClass.MALE_PRONOUNS, WordClass.MALE_POSSESSIVES, pronoun)) {
            return person(Gender.MALE, offset, outer, inside, lastSpeaker, turn, sentence);
        }
        if (either(WordClass.PLURAL_PRONOUNS, WordClass.PLURAL_POSSESSIVES, pronoun)) {
            // Several people speak as one only where they did so before.
            boolean several = lastSpeaker >= 0 && cast.type(lastSpeaker) == SpeakerType.UNNAMED;
            // "the two", "most": whose number that is stays open.
            return several ? new Resolved(lastSpeaker, !language.has(WordClass.QUANTIFIERS, cast.nameOf(lastSpeaker).toLowerCase(Locale.ROOT))) : Resolved.NOBODY;
        }
        return either(WordClass.NEUTER_PRONOUNS, WordClass.NEUTER_POSSESSIVES, pronoun) ? neuter(offset, lastSpeaker) : Resolved.NOBODY;
    }

    /** Whether the pronoun is the writer's, or the speaker's, own. */
    public boolean first(String pronoun) {
        return language.has(WordClass.FIRST_PERSON, pronoun);
    }

    private boolean either(WordClass subjects, WordClass possessives, String pronoun) {
        boolean oblique = subjects == WordClass.MALE_PRONOUNS && language.has(WordClass.MALE_OBLIQUE_PRONOUNS, pronoun)
                || subjects == WordClass.FEMALE_PRONOUNS && language.has(WordClass.FEMALE_OBLIQUE_PRONOUNS, pronoun);
        return oblique || language.has(subjects, pronoun) || language.has(possessives, pronoun);
    }

    private Resolved neuter(int offset, int lastSpeaker) {
        Integer organisation = organisation(offset, lastSpeaker);
        Integer guessed = organisation == null || organisation != lastSpeaker ? namedLikeSomebody(offset) : null;
        // "Northgate Rail apologised. It told the Gazette": the paper is named later, and hardly what speaks.
        return guessed == null ? Resolved.surely(organisation) : new Resolved(guessed, false);
    }

    /** "Northgate Rail apologised. "...," it said": the subject of the sentence before, of which nothing shows a person but its two words. */
    private @Nullable Integer namedLikeSomebody(int offset) {
        int nearest = cast.nameAfter(offset) - 1;
        for (int i = nearest; i >= 0 && nearest - i < NEAR_NAMES; i--) {
            Name name = cast.names().get(i);
            boolean guess = cast.gender(cast.figureOf(i)) == Gender.UNKNOWN && name.title() == null && name.parts().size() > 1;
            if (!quoted[i] && name.opening() && cast.type(cast.figureOf(i)) == SpeakerType.PERSON) {
                return guess && language.subjectFirst() ? cast.figureOf(i) : null;
            }
        }
        return null;
    }

    /** What "it" stands for: an organisation or document that spoke last, or the last one that opened a sentence. */
    private @Nullable Integer organisation(int offset, int lastSpeaker) {
        if (lastSpeaker >= 0 && (cast.type(lastSpeaker) == SpeakerType.ORGANISATION
                || cast.type(lastSpeaker) == SpeakerType.DOCUMENT)) {
            return lastSpeaker;
        }
        int nearest = cast.nameAfter(offset) - 1;
        for (int i = nearest; i >= 0 && nearest - i < ORGANISATIONS_TRIED; i--) {
            if (!quoted[i] && cast.names().get(i).opening() && cast.type(cast.figureOf(i)) == SpeakerType.ORGANISATION) {
                return cast.figureOf(i);
            }
        }
        return null;
    }

    private Resolved person(Gender gender, int offset, @Nullable Integer outer, boolean inside, int lastSpeaker, Turn turn, int sentence) {
        double bestScore = Double.NEGATIVE_INFINITY;
        double otherScore = Double.NEGATIVE_INFINITY;
        int best = -1;
        int tried = 0;
        int nearest = cast.nameAfter(offset) - 1;
        for (int i = nearest; i >= 0 && tried < PEOPLE_TRIED && nearest - i < NAMES_TRIED; i--) {
            int figure = cast.figureOf(i);
            Gender theirs = cast.gender(figure);
            boolean fits = cast.type(figure) == SpeakerType.PERSON && (theirs == gender || theirs == Gender.UNKNOWN);
            if (!fits || (outer != null && outer == figure) || (quoted[i] && !inside && figure != turn.called())) {
                continue;
            }
            double score = -tried + (cast.names().get(i).opening() ? OPENS_SENTENCE : 0)
                    + (cast.names().get(i).titleStart() == sentence ? SAME_SENTENCE : 0)
                    + (i == nearest && outer == null && !inside && toldApart(i, lastSpeaker) ? TOLD_APART : 0)
                    + turn.bonus(figure) + (figure == lastSpeaker && !turn.answers() ? SPOKE_LAST : 0) + (theirs == Gender.UNKNOWN ? GENDER_UNKNOWN : 0);
            if (score > bestScore) {
                otherScore = best == figure ? otherScore : bestScore;
                bestScore = score;
                best = figure;
            } else if (figure != best && score > otherScore) {
                otherScore = score;
            }
            tried++;
        }
        boolean far = best >= 0 && best != lastSpeaker && outer == null && !inside && offset - lastNamed(best, nearest) > FAR;
        return best < 0 ? Resolved.NOBODY : new Resolved(best, bestScore - otherScore >= CLEARLY_NEARER && !far);
    }

    /** "Hans Vogel melkt. "...", sagt er. Peter Vogel fährt. "...", sagt er": whether a name in full opens its sentence and has the surname of somebody else, who spoke last. */
    private boolean toldApart(int name, int lastSpeaker) {
        Name near = cast.names().get(name);
        if (lastSpeaker < 0 || cast.figureOf(name) == lastSpeaker || !near.opening() || near.parts().size() < 2) {
            return false;
        }
        for (int i = name - 1; i >= 0 && name - i < NAMES_TRIED; i--) {
            Name other = cast.names().get(i);
            if (cast.figureOf(i) == lastSpeaker && other.parts().size() > 1) {
                return other.parts().getLast().equals(near.parts().getLast());
            }
        }
        return false;
    }

    /** Where the figure was named last, up to the name at index {@code nearest}. */
    private int lastNamed(int figure, int nearest) {
        for (int i = nearest; i >= 0 && nearest - i < NAMES_TRIED; i--) {
            if (cast.figureOf(i) == figure) {
                return cast.names().get(i).span().end();
            }
        }
        return 0;
    }

    /** Whether the pronoun can stand for the name at index {@code name} of the cast, by what is known of its gender. */
    public boolean canMean(String pronoun, int name) {
        Gender theirs = cast.gender(cast.figureOf(name));
        boolean male = language.has(WordClass.MALE_PRONOUNS, pronoun) && theirs != Gender.FEMALE;
        boolean female = language.has(WordClass.FEMALE_PRONOUNS, pronoun) && theirs != Gender.MALE;
        return (male || female) && cast.type(cast.figureOf(name)) == SpeakerType.PERSON;
    }
}
