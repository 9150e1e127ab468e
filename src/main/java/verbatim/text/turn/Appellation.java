package verbatim.text.turn;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a record calls somebody who speaks: a name, in capitals or not ("Ursula von der Leyen", "Mrs. VOSS of Norwick"), an office ("Mme la
 * présidente"), a part that is played ("Audience member") or a number ("SPEAKER_01"). Its form tells that; whether its words make a sentence or a
 * heading, {@link NamesOfSpeakers} does.
 *
 * @param capitals whether it is set in capitals
 * @param fits whether it can be a label
 * @param none whether it can be none, whatever stands before it
 * @param personal whether it can be nobody's but a speaker's
 */
record Appellation(boolean capitals, boolean fits, boolean none, boolean personal) {

    private static final LabelWords WORDS = LabelWords.all();
    private static final int MOST_WORDS = 7;
    private static final int FEWEST_CAPITALS = 2;
    /** As people add them to their names in chats and calls. */
    static final String EMOJI = "(?:\\p{IsEmoji_Presentation}|\\p{IsExtended_Pictographic}\\x{FE0F})[\\p{IsEmoji_Modifier}\\x{FE0F}\\x{200D}\\p{IsExtended_Pictographic}]*+";
    private static final int FIRST_EMOJI = 0xA9;
    private static final Pattern WITHOUT_EMOJI = Pattern.compile(EMOJI);
    /** What programs call those whom they cannot tell: "SPEAKER_01", "spk_1", "Speaker_B". */
    private static final Pattern COUNTED = Pattern.compile("(?i)" + LabelWords.all().oneOf("counted") + "[ _-]?(?:\\d{1,3}|[A-Z]\\d?)");
    /** What is said in Chinese and Japanese before a colon: "he said", and no name. */
    private static final Pattern SAYING = Pattern.compile(".*" + LabelWords.all().oneOf("saying"));
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]+");
    private static final Pattern BEFORE_CAPITALS = Pattern.compile("^(?:Ma?c|O['’]|D['’]|De|Di|Van|Von|Le|La)(?=\\p{Lu}{2})");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\d+$");

    /** What the words of a would-be name show. */
    static Appellation of(String name) {
        boolean capitals = isInCapitals(name);
        boolean none = Examiners.of(name).isPresent() || Examiners.isHeading(name) || isSaying(name);
        boolean fits = !none && (capitals || looksLikeAName(name) || COUNTED.matcher(name).matches() || isOffice(name) || isPart(name));
        return new Appellation(capitals, fits, none, !none && isPersonal(name));
    }

    /** Whether its words are in capitals but for titles, particles and the small letter of "McGEE". */
    static boolean isInCapitals(String name) {
        int capitals = 0;
        for (String word : BLANKS.split(name)) {
            String rest = BEFORE_CAPITALS.matcher(word).replaceFirst("");
            boolean small = rest.codePoints().anyMatch(Character::isLowerCase);
            long large = rest.codePoints().filter(Character::isUpperCase).count();
            if (small && !WORDS.has("titles", word) && !WORDS.has("articles", word) && !WORDS.has("particles", word) && !afterParticle(name, word)) {
                return false;
            }
            capitals += !small && large >= FEWEST_CAPITALS ? 1 : 0;
        }
        return capitals > 0;
    }

    /** "Norwick" of "Mrs. VOSS of Norwick". */
    private static boolean afterParticle(String name, String word) {
        int at = name.indexOf(" of " + word);
        return at > 0 && Character.isUpperCase(word.charAt(0));
    }

    /** Whether it is what stands before words that are told in Chinese or Japanese. */
    static boolean isSaying(String name) {
        return SAYING.matcher(name).matches();
    }

    /** Most words of a name begin with a capital: "Ursula von der Leyen" does, "What happened then" does not. */
    static boolean looksLikeAName(String name) {
        if (name.isEmpty() || Character.isLowerCase(name.codePointAt(0))) {
            return ParticleNames.isOne(name);
        }
        String[] parts = BLANKS.split(name.codePoints().allMatch(c -> c < FIRST_EMOJI) ? name.strip() : WITHOUT_EMOJI.matcher(name).replaceAll("").strip());
        int small = 0;
        for (String part : parts) {
            small += Character.isLowerCase(part.codePointAt(0)) ? 1 : 0;
        }
        return parts.length <= MOST_WORDS && small * 2 <= parts.length && !Character.isLowerCase(parts[parts.length - 1].codePointAt(0))
                && !Character.isLowerCase(parts[0].codePointAt(0)) && !Character.isDigit(parts[0].charAt(0));
    }

    /** "De voorzitter", "Mme la présidente", "M. le ministre des ports": an office, in small letters behind its article. */
    static boolean isOffice(String name) {
        String[] parts = BLANKS.split(name);
        int article = parts.length >= 3 && WORDS.has("titles", parts[0]) ? 1 : 0;
        boolean ends = parts.length == article + 2 || parts.length > article + 3 && parts.length <= MOST_WORDS && WORDS.has("particles", parts[article + 2]);
        return ends && WORDS.has("articles", parts[article]) && Character.isUpperCase(parts[0].codePointAt(0)) && WORDS.isPlayed(parts[article + 1]);
    }

    /** "Audience member", "Second reporter": somebody who plays a part, in small letters behind one other word. "First question" is no one. */
    private static boolean isPart(String name) {
        String[] parts = withoutArticle(BLANKS.split(name));
        if (parts.length == 2 && WORDS.has("parts", parts[0]) && WORDS.has("number words", parts[1]) || parts.length == 1 && name.length() > parts[0].length() && WORDS.isPlayed(parts[0])) {
            // "Speaker two", "A student"
            return Character.isUpperCase(name.codePointAt(0));
        }
        boolean counted = WORDS.has("ordinals", parts[0]);
        boolean voice = WORDS.has("voices", parts[parts.length - 1]) && (counted || WORDS.has("parts", parts[0]));
        return parts.length == 2 && Character.isUpperCase(name.codePointAt(0)) && (counted || !WORDS.has("sentences", parts[0])) && !WORDS.has("articles", parts[0])
                && (voice || WORDS.isPlayed(parts[1]));
    }

    /** "first speaker" of "The first speaker", "student" of "A student". */
    private static String[] withoutArticle(String... parts) {
        boolean article = parts.length > 1 && (WORDS.has("articles", parts[0]) || WORDS.has("one", parts[0])) && (parts.length == 2 || WORDS.has("ordinals", parts[1]));
        return article ? Arrays.copyOfRange(parts, 1, parts.length) : parts;
    }

    /** What a chat calls a speaker behind a time: one or two words in any case. */
    static boolean isNick(String name) {
        return BLANKS.split(name).length <= 2;
    }

    /** Whether it can be nobody's but a speaker's: a title, a part played, a number, a known first name. */
    static boolean isPersonal(String name) {
        String[] parts = BLANKS.split(name);
        boolean part = false;
        for (String word : parts) {
            part |= WORDS.has("parts", NUMBER_BEHIND.matcher(word).replaceAll(""));
        }
        return part || isOffice(name) || COUNTED.matcher(name).matches()
                || (WORDS.has("titles", parts[0]) || WORDS.has("articles", parts[0]) && WORDS.isPlayed(parts[Math.min(1, parts.length - 1)])) && parts.length > 1
                || WORDS.isFirstName(parts[0].toLowerCase(Locale.ROOT));
    }

    /** Its first word. */
    static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
