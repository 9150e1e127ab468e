package verbatim.text.claims.reading;

import java.util.Locale;

/** The sections of a language's resource under {@code verbatim/text/claims}. All hold words, words with a star
 * for any ending, or phrases joined by underscores. */
public enum ClaimSection {
    /** Verbs for what is done or happens and can be looked up, in every form. */
    ACTS,
    /** What is kept, counted, decided or recorded, so that a record of it exists. */
    MATTERS,
    /** Words for stretches of time. */
    TIMES,
    /** Times that are told by where one stands: "last year". */
    RELATIVE_TIMES,
    /** The time at which somebody speaks: "tonight". */
    SPEAKING_TIMES,
    /** What compares: "more", "highest". */
    COMPARISONS,
    /** What compares without a measure: "better". */
    DEGREES,
    /** What cannot be looked up: "hope", "courage". */
    ABSTRACT,
    /** The present year, month and so on: "this year". */
    CURRENT_TIMES,
    /** What wishes, demands and obliges. */
    WISHES,
    /** What only may be. */
    POSSIBILITIES,
    /** Whoever speaks says what they think, feel or want. */
    OPINIONS,
    /** Thanks, greetings, blessings. */
    THANKS,
    /** What greets or thanks somebody: "thank". */
    HONOURS,
    /** What opens a sentence that asks somebody to do something. */
    ORDERS,
    /** What whoever speaks does by saying so: "I propose". */
    PROPOSALS,
    /** What opens a sentence that only judges: "it is". */
    JUDGING_OPENERS,
    /** The same, where it tells how something came about: "that is how". */
    REASONS,
    /** Adjectives that praise or blame. */
    PRAISE,
    /** What says it of everybody, always or never. */
    EVERYBODY,
    /** "Our", "you". */
    OWN_WORDS,
    /** What opens a part of a list that stands as a sentence: "to the nurses". */
    LIST_OPENERS,
    /** What denies: "not". */
    NEGATIONS,
    /** What makes a statement hold only where another does: "if". */
    CONDITIONS,
    /** Somebody told of before, as the subject: "she". */
    PERSONS,
    /** What is written down as a whole, and can be read: "bill", "budget". */
    MEASURES,
    /** What only leads up to a statement, near its beginning: "proud to say". */
    LEAD_INS,
    /** What opens an address: "ladies and". */
    ADDRESSES,
    /** Subjects that are whoever speaks or listens. */
    SPEAKERS,
    /** "Together". */
    TOGETHER,
    /** What has, holds or asks for something, before one of the articles. */
    HOLDING,
    /** What stands between those and their object. */
    ARTICLES,
    /** Verbs in the past, participles among them, that no ending shows. */
    PAST_FORMS,
    /** Verbs in the past that do not say what was done: "struggled". */
    VAGUE_VERBS,
    /** Endings of verbs in the past, and of participles where they are the same. */
    PAST_ENDINGS,
    /** Endings of participles, which tell only behind an auxiliary. */
    PARTICIPLE_ENDINGS,
    /** Beginnings with which such a participle tells by itself: "ge". */
    PARTICIPLE_BEGINNINGS,
    /** What ends so and is none. */
    NOT_PAST,
    /** What makes a participle a perfect. */
    PERFECT_AUXILIARIES,
    /** What makes a participle a passive. */
    PASSIVE_AUXILIARIES,
    /** What makes a participle part of an infinitive, so that nothing is said to have happened: "should be built". */
    INFINITIVE_AUXILIARIES,
    /** What makes a form in -ing a verb. */
    PROGRESSIVE_AUXILIARIES,
    /** Endings of such forms. */
    PROGRESSIVE_ENDINGS,
    /** What ends like a participle and opens no clause: "including". */
    NO_PARTICIPLES,
    /** What stands right before where something was: "in", "near". */
    PLACE_PREPOSITIONS,
    /** Months that are another word without a capital: "may". From the comparison's resource. */
    DOUBTFUL_MONTHS,
    /** What stands before the title of somebody who has it no longer. */
    FORMER,
    /** What stands before the title of somebody who has it now. */
    CURRENT,
    /** Titles of those who govern: only one at a time has them. */
    HEADS,
    /** What somebody governs with. */
    GOVERNMENTS,
    /** Verbs in the present, or of the perfect, behind those. */
    NOW,
    /** "Is", "remains". */
    HOLDS_OFFICE,
    /** What can set two counts apart: "another", "at least", "earlier". */
    SETS_APART,
    /** What becomes of people and things that are counted: "killed", "arrested". */
    FATES,
    /** People who are counted: "people", "women". */
    PEOPLE,
    /** What stands between a part and its whole: "of". */
    SHARE_LINKS,
    /** What gives the same in other words: "or". */
    ALTERNATIVES,
    /** "About". */
    ROUGHLY,
    /** "Percent". */
    PERCENT,
    /** Words for a birth. */
    BORN,
    /** Words for a death. */
    DIED,
    /** What leads to an age. */
    AGED,
    /** Numbers in words, but for one; from the comparison's resource. */
    NUMBERS,
    /** Words of quantity; from the comparison's resource. */
    FIGURES,
    /** The months; from the comparison's resource. */
    MONTHS;

    /** The heading of the section: "relative times". */
    String heading() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
