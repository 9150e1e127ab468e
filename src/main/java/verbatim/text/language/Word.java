package verbatim.text.language;

/** A word with the sections of its language that list it, looked up once: the rules ask for many of them, again and again. */
public final class Word {

    private static final long[] NONE = bits();
    private static final long[] SMALL = bits(WordClass.SENTENCE_OPENERS, WordClass.PREPOSITIONS, WordClass.CONJUNCTIONS, WordClass.SUBORDINATORS,
            WordClass.OTHER_PRONOUNS, WordClass.AUXILIARIES, WordClass.DETERMINERS, WordClass.MALE_PRONOUNS, WordClass.FEMALE_PRONOUNS,
            WordClass.PLURAL_PRONOUNS, WordClass.NEUTER_PRONOUNS, WordClass.FIRST_PERSON);
    private static final long[] PRONOUNS = bits(WordClass.MALE_PRONOUNS, WordClass.FEMALE_PRONOUNS, WordClass.PLURAL_PRONOUNS,
            WordClass.NEUTER_PRONOUNS, WordClass.FIRST_PERSON);

    private static final long[] NOT_CUTTING = bits(WordClass.FREQUENT_WORDS, WordClass.LETTERS, WordClass.CONVENTIONS, WordClass.MALE_FIRST_NAMES,
            WordClass.FEMALE_FIRST_NAMES);

    private final String lower;
    /** A bit for each section that lists it. */
    private final long[] sections;

    private Word(String lower, long[] sections) {
        this.lower = lower;
        this.sections = sections;
    }

    /** One that no section lists. */
    static Word unlisted(String lower) {
        return new Word(lower, NONE);
    }

    /** One that the sections list that are added to it. */
    static Word listed(String lower) {
        return new Word(lower, bits());
    }

    /** Adds a section while the resource is read. */
    void add(WordClass section) {
        sections[section.ordinal() / Long.SIZE] |= 1L << section.ordinal();
    }

    private static long[] bits(WordClass... sections) {
        Word all = new Word("", new long[(WordClass.values().length + Long.SIZE - 1) / Long.SIZE]);
        for (WordClass each : sections) {
            all.add(each);
        }
        return all.sections;
    }

    /** In lower case, with straight apostrophes. */
    public String lower() {
        return lower;
    }

    /** Whether its language lists it in that section. */
    public boolean in(WordClass section) {
        return (sections[section.ordinal() / Long.SIZE] & 1L << section.ordinal()) != 0;
    }

    /** Whether it is one of the small words that never are, or begin, a name. */
    public boolean small() {
        return any(SMALL);
    }

    /** Whether it is a pronoun that can be a speaker. */
    public boolean pronoun() {
        return any(PRONOUNS);
    }

    /** Whether it shows where a word ends that no blank parts from the next: any section lists it but those of signs and of names. */
    boolean cuts() {
        for (int i = 0; i < sections.length; i++) {
            if ((sections[i] & ~NOT_CUTTING[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean any(long[] of) {
        for (int i = 0; i < of.length; i++) {
            if ((sections[i] & of[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
