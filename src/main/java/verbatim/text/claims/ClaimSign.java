package verbatim.text.claims;

/**
 * What speaks for or against a sentence as something that can be checked, and how much. The weights are few and round; they were
 * set by hand, from what each sign means, and no data set decides them (docs/claims.md).
 */
enum ClaimSign {
    /** A number, or a word of quantity. */
    FIGURE(1.5, 2),
    /** A year, a month, a day of the week. */
    CALENDAR(1.5, 1),
    /** A time told by where one stands: "last year". */
    RELATIVE_TIME(1.2, 1),
    /** The time at which somebody speaks, "tonight": it hardly says more than that they do. */
    SPEAKING_TIME(0.2, 1),
    /** The present year, month and so on. */
    CURRENT_TIME(0.3, 1),
    /** A name that the text has a few times. */
    RARE_NAME(1.2, 3),
    /** A name that the whole text is about: it says less. */
    KNOWN_NAME(0.3, 1),
    /** A name of a place: it only says what is to be checked. */
    PLACE(0, 1),
    /** A verb in the past, or a participle. */
    PAST(0.8, 1),
    /** The same, of a verb that does not say what was done: "struggled". */
    VAGUE_PAST(-0.7, 1),
    /** A perfect. */
    PERFECT(0.1, 1),
    /** A passive. */
    PASSIVE(0.5, 1),
    /** Something that is going on. */
    PROGRESSIVE(0.5, 1),
    /** A comparison. */
    COMPARISON(0.3, 2),
    /** A comparison without a measure, where nothing else is measured. */
    DEGREE(-0.4, 2),
    /** A verb for what is done or happens and can be looked up. */
    ACT(0.6, 0.2, 3),
    /** A noun for what is kept, counted, decided or recorded. */
    MATTER(0.8, 0.35, 5),
    /** Such a noun stands near the beginning, most often as the subject. */
    MATTER_FIRST(0.4, 1),
    /** It names what is written down as a whole: a bill, a budget. */
    MEASURE(0.6, 1),
    /** Somebody told of before is its subject. */
    PERSON(0.9, 1),
    /** Whoever speaks does it by saying so: proposes, asks, announces. */
    PROPOSAL(1.2, 1),
    /** It tells how something came about. */
    REASON(0.6, 1),
    /** It says that somebody has, holds or requires something. */
    HOLDING(0.3, 1),
    /** A noun for what cannot be looked up. */
    ABSTRACT(-0.45, 4),
    /** It wishes, demands or obliges near its beginning, where its main verb mostly is. */
    WISH(-1.8, 1),
    /** The same further on. */
    WISH_WITHIN(-0.8, 2),
    /** It only may be. */
    POSSIBILITY(-0.6, 1),
    /** It holds only where something else does. */
    CONDITION(-0.7, 1),
    /** What somebody thinks, feels or wants. */
    OPINION(-0.9, 1),
    /** Thanks, greetings, blessings. */
    THANKS(-1.5, 1),
    /** Somebody is greeted or thanked, which may be said of one by name. */
    HONOUR(0, 1),
    /** A question. */
    QUESTION(-2.5, 1),
    /** Somebody is asked to do something. */
    ORDER(-0.7, 1),
    /** It opens as a judgement does. */
    JUDGEMENT(-0.5, 1),
    /** It says what something is in the abstract: "is the first duty". */
    DEFINITION(-0.6, 1),
    /** It praises or blames. */
    PRAISE(-0.2, 2),
    /** It is said of everybody, or of all times. */
    EVERYBODY(-0.5, 2),
    /** It denies something. */
    NEGATION(-0.6, 1),
    /** People are addressed, and nothing is said of them. */
    ADDRESS(-3, 1),
    /** Whoever speaks or listens is its subject. */
    SPEAKER(-0.3, 1),
    /** "Our", "you". */
    OWN(-0.2, 2),
    /** "Together". */
    TOGETHER(-0.8, 1),
    /** It begins like a part of a list, and has no verb: "to the nurses". */
    FRAGMENT(-1.2, 1),
    /** It stands near the end of a speech, where speakers call up what unites. */
    PERORATION(-0.9, 1),
    /** It has few words. */
    SHORT(-1.2, 1),
    /** It has hardly more. */
    BRIEF(-0.2, 1);

    private final double first;
    private final double further;
    private final int most;

    ClaimSign(double weight, int most) {
        this(weight, weight, most);
    }

    ClaimSign(double first, double further, int most) {
        this.first = first;
        this.further = further;
        this.most = most;
    }

    /** What it says where it stands that many times. */
    double weight(int times) {
        return times == 0 ? 0 : first + further * (Math.min(most, times) - 1);
    }

    /** Whether it speaks for something that can be checked. */
    boolean speaksFor() {
        return first > 0;
    }
}
