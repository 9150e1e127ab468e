package verbatim.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A speaker's name, made comparable: without titles and functions before it, case, accents and particles. Transcripts call
 * one person "Marta Keller", "KELLER", "Keller, Marta", "M. Keller" and "Commissioner Keller".
 *
 * @param words in their order, given names first; empty where there is only a function, such as "the mayor"
 * @param isOrganisation whether it is a body that speaks, and not a person
 * @param plain the whole name but for titles before it, without accents and capitals: two names with the same are one where
 *     they are full, and where they stand in one article
 */
public record SpeakerName(List<String> words, boolean isOrganisation, String plain) {

    /** Said before a name, or instead of one, in the languages that the desk's sources are mostly in. */
    private static final Set<String> TITLES = words("""
            the a an mr mrs ms miss mx dr prof professor sir dame lord lady madam madame hon honourable honorable
            president vice deputy acting former first prime premier minister chancellor secretary general senator sen
            representative rep congressman congresswoman governor gov mayor commissioner chair chairman chairwoman
            chairperson speaker opposition party leader head director manager chief executive officer ceo spokesman
            spokeswoman spokesperson judge justice attorney prosecutor ambassador councillor councilor member mp mep
            colonel col captain capt lieutenant lt sergeant sgt major admiral king queen prince princess pope bishop
            cardinal reverend rev father sister moderator host interviewer interviewee reporter journalist correspondent
            anchor narrator voice audience witness participant question answer press q
            herr frau präsident präsidentin kanzler kanzlerin ministerin bundeskanzler bundeskanzlerin bürgermeister
            bürgermeisterin sprecher sprecherin moderatorin abgeordnete abgeordneter vorsitzende vorsitzender frage antwort
            m mme mlle monsieur mademoiselle président présidente ministre maire journaliste réponse le la
            señor señora sr sra presidente presidenta ministro ministra alcalde alcaldesa senador senadora pregunta
            respuesta periodista signor signora sindaco onorevole senhor senhora prefeito deputado""");

    /** Among the words of a name: that a body speaks. */
    private static final Set<String> BODIES = words("""
            union party council ministry department office police government company bank group agency authority court
            university school house committee commission association club team city county institute board
            administration federation service press inc ltd corp gmbh ag partei verband ministerium behörde polizei
            regierung stadt amt gouvernement ministère parti ville sindicato gobierno ministerio partido""");

    /** Of a surname, but not always written with it. */
    private static final Set<String> PARTICLES =
            words("de del della der den des di da do dos du van von vom zu zum zur la le el al bin ibn y e ten ter");

    /** Of what follows a name. */
    private static final Set<String> SUFFIXES = words("jr sr ii iii iv phd md esq");

    private static final Set<String> ARTICLES = words("the a an der die das le la les el los las il lo i gli o os as");

    /** Of the name of a body, but of many: a "Health Ministry" is one of every country's. */
    private static final Set<String> OF_MANY = words("""
            foreign interior health defence defense finance treasury justice education labour labor transport environment
            agriculture energy housing election electoral supreme high appeal district constitutional national federal
            state local regional central public press municipal royal general fire city white house home civil military
            security intelligence border human rights football trade teachers workers the of and for""");

    private static final int SHORTEST_SHORT_FORM = 3;

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).map(SpeakerName::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** A name as an article, a record or a person writes it. */
    public static SpeakerName of(String name) {
        var written = Arrays.stream(inOrder(name).replaceAll("[(\\[][^)\\]]*[)\\]]", " ").split("[\\s.\\-‐‑–/:]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .toList();
        var isOrganisation = written.stream().map(SpeakerName::folded).anyMatch(BODIES::contains);
        if (written.stream().allMatch(word -> Character.isLowerCase(word.codePointAt(0)))) {
            // No name has only small words: "officials", "a neighbour".
            return new SpeakerName(List.of(), isOrganisation, written.isEmpty() ? name.strip() : plain(withoutArticle(written)));
        }
        if (written.size() > 1 && written.stream().allMatch(word -> word.length() == 1)) {
            // "M.K." is one word of initials, as "MK" is.
            return new SpeakerName(List.of(folded(String.join("", written))), false, plain(List.of(String.join("", written))));
        }
        var words = new ArrayList<>(written);
        while (!words.isEmpty() && isNoName(words.getFirst())) {
            words.removeFirst();
        }
        return new SpeakerName(
                words.stream()
                        .map(SpeakerName::folded)
                        .filter(word -> !PARTICLES.contains(word) && !SUFFIXES.contains(word))
                        .toList(),
                isOrganisation,
                // The General Accounting Office is no general's.
                plain(isOrganisation || words.isEmpty() ? withoutArticle(written) : words));
    }

    private static String plain(List<String> words) {
        return words.stream().map(SpeakerName::withoutAccents).collect(Collectors.joining(" "));
    }

    /** "The Gazette" is the Gazette; nobody's given name is meant. */
    private static List<String> withoutArticle(List<String> words) {
        return words.size() > 1 && ARTICLES.contains(folded(words.getFirst())) ? words.subList(1, words.size()) : words;
    }

    /**
     * By what a speaker is known in every article: the given name and the surname in full, the name of a body that no other
     * has, the handle of an account. Empty where a person would ask who that is: one word alone, initials, a function.
     */
    public Optional<String> full() {
        var isFull = plain.startsWith("@")
                || (isOrganisation
                        ? words.size() > 1 && telling().findAny().isPresent()
                        : words.stream().filter(word -> word.length() > 1).count() > 1);
        return isFull ? Optional.of(plain) : Optional.empty();
    }

    /** The words that few others have in their names. */
    Stream<String> telling() {
        return words.stream().filter(word -> !BODIES.contains(word) && !OF_MANY.contains(word));
    }

    /** Whether a person would ask if this and another are one; not where the two plainly are, or are not. */
    boolean mayBe(SpeakerName other) {
        if (isOrganisation || other.isOrganisation) {
            var mine = telling().collect(Collectors.toSet());
            var theirs = other.telling().collect(Collectors.toSet());
            return !mine.isEmpty() && !theirs.isEmpty() && (mine.containsAll(theirs) || theirs.containsAll(mine));
        }
        return switch (with(other)) {
            case SAME -> true;
            // Of one word only a surname tells anything.
            case UNSURE -> words.size() > 1 && other.words.size() > 1;
            case OTHER, UNKNOWN -> false;
        };
    }

    private static boolean isNoName(String word) {
        return TITLES.contains(folded(word)) || Character.isLowerCase(word.codePointAt(0));
    }

    /** "Birk, Jonas" is Jonas Birk; "Jonas Birk, opposition leader" is, too. */
    private static String inOrder(String name) {
        var parts = name.strip().split("\\s*,\\s*", 2);
        if (parts.length < 2 || parts[1].isEmpty()) {
            return parts[0];
        }
        var after = Arrays.stream(parts[1].split("[\\s,]+")).toList();
        var isDescription = after.stream().anyMatch(word -> isNoName(word) && !PARTICLES.contains(folded(word)))
                || after.stream().allMatch(word -> SUFFIXES.contains(folded(word.replace(".", ""))));
        return isDescription ? parts[0] : parts[1] + " " + parts[0];
    }

    /** Small, without accents; "ü", "ue" and "u" alike, as passports and captions write them. */
    private static String folded(String word) {
        return withoutAccents(word).replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static String withoutAccents(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’ʼ`]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** Whether this and another are one person's; never {@link SpeakerAgreement#UNKNOWN}. */
    public SpeakerAgreement with(SpeakerName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return SpeakerAgreement.UNSURE;
        }
        if (hasTheWordsOf(other)) {
            return SpeakerAgreement.SAME;
        }
        if (isOrganisation || other.isOrganisation || isLatin() != other.isLatin()) {
            return SpeakerAgreement.UNSURE;
        }
        if (words.size() > 1 && other.words.size() > 1) {
            return whole(other);
        }
        return words.size() == 1 ? other.calledBy(words.getFirst()) : calledBy(other.words.getFirst());
    }

    /** Two names of several words: one surname, and given names that do not speak against each other. */
    private SpeakerAgreement whole(SpeakerName other) {
        if (surnames().noneMatch(word -> other.surnames().anyMatch(word::equals))) {
            return SpeakerAgreement.OTHER;
        }
        var mine = words.getFirst();
        var theirs = other.words.getFirst();
        if (other.words.stream().anyMatch(word -> isShortFor(mine, word)) || words.stream().anyMatch(word -> isShortFor(theirs, word))) {
            return SpeakerAgreement.SAME;
        }
        // Joe may be Joseph; Marta is not Jonas.
        return mine.charAt(0) == theirs.charAt(0) ? SpeakerAgreement.UNSURE : SpeakerAgreement.OTHER;
    }

    /** Called by one word: the surname, the initials, or the given name, which others have as well. */
    private SpeakerAgreement calledBy(String word) {
        if (words.size() > 1 && surnames().anyMatch(word::equals) || word.equals(initials())) {
            return SpeakerAgreement.SAME;
        }
        var mayBeInitials = word.length() < SHORTEST_SHORT_FORM;
        return mayBeInitials || words.size() > 1 && isShortFor(word, words.getFirst())
                ? SpeakerAgreement.UNSURE
                : SpeakerAgreement.OTHER;
    }

    private Stream<String> surnames() {
        return words.stream().skip(1);
    }

    private String initials() {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** In whatever order. */
    private boolean hasTheWordsOf(SpeakerName other) {
        return words.size() == other.words.size()
                && words.containsAll(other.words)
                && words.stream().sorted().toList().equals(other.words.stream().sorted().toList());
    }

    private boolean isLatin() {
        return words.stream().allMatch(word -> word.codePoints().allMatch(SpeakerName::isLatin));
    }

    /** Asked of each letter of thousands of names, most of which are plain ones. */
    private static boolean isLatin(int letter) {
        return letter >= 'a' && letter <= 'z' || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** An initial, or the beginning of the name: "J." and "Alex". */
    private static boolean isShortFor(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        return longer.startsWith(shorter)
                && (shorter.length() == 1 || shorter.length() >= SHORTEST_SHORT_FORM || shorter.equals(longer));
    }
}
