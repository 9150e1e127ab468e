package verbatim.text.turn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the beginning of one line says of who speaks: a time, an arrow or a dash, a name in capitals or not, a role behind
 * a comma, remarks in brackets or dashes, and what closes it. Whether it is a label in its record, {@link SpokenTurns} decides.
 */
final class LabelReading {

    /** How far into a line a label is looked for, in UTF-16 units. */
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 7;
    private static final int FEWEST_CAPITALS = 2;

    /** A time as recordings count it. */
    static final String COUNTED_TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?";
    /** A time of the day or of a recording, in every form that programs write. */
    static final String CLOCK = "(?:\\d{1,2}:\\d{1,2}:\\d{1,2}\\.\\d{1,3}|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d{1,3})?(?:[ \\u00A0]?[apAP]\\.?[mM]\\.?)?)";
    private static final String DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}";
    private static final String DAY = "(?:" + DATE + ",?[ \\t]+)?";
    private static final Pattern BEFORE = Pattern.compile("\\s*(?:\\d{1,3}[.)][ \\t]+|#\\d{1,4}[ \\t]+|\\d{1,4}[ \\t]{2,}(?=\\p{L}))?(?:[\\[(<]?" + DAY + "(?<time>" + CLOCK
            + ")(?:,[ ]?" + DATE + "|[ \\t]*(?:-->|–|-)[ \\t]*" + CLOCK + ")?[\\])>]?[ \\t]*[-–—|]?[ \\t]+)?(?:(?<arrow>>>+|&gt;&gt;)\\s*|(?<dash>[-–—])(?:\\s+|(?=\\p{Lu}:[ ]))|[•*][ \\t]+)?"
            + "(?<mark>)(?:\\*\\*|__)?(?<open>[\\[(])?");
    /** As people add them to their names in chats and calls. */
    private static final String EMOJI = "(?:\\p{IsEmoji_Presentation}|\\p{IsExtended_Pictographic}\\x{FE0F})[\\p{IsEmoji_Modifier}\\x{FE0F}\\x{200D}\\p{IsExtended_Pictographic}]*+";
    private static final Pattern NAME = Pattern.compile("(?:" + EMOJI + "[ \\u00A0]?)?[\\p{L}](?:[\\p{L}\\p{M}\\p{N}.'’-]|_(?=[\\p{L}\\p{N}]))*"
            + "(?:[ \\u00A0\\u202F](?!\\d{1,2}:\\d{2})(?:[\\p{L}\\p{N}#&][\\p{L}\\p{M}\\p{N}.'’#-]*|&|" + EMOJI + "))*");
    private static final int FIRST_EMOJI = 0xA9;
    private static final Pattern WITHOUT_EMOJI = Pattern.compile(EMOJI);
    /** A role behind a comma, a remark in brackets or between dashes. */
    private static final Pattern REMARKS = Pattern.compile("(?<close>[\\])])?"
            + "(?<role>(?:, [^:\\n,]{1,60}?(?=[,:(\\[]))*)"
            + "(?:[ \\u00A0]?[\\[(](?<remark>[^\\])\\n]{1,60})[\\])]|[ \\u00A0][-–—][ \\u00A0][^:\\n]{1,60}?[-–—](?![\\p{L}\\p{N}]))*(?:(?<=[\\])]), [^:.\\n,]{1,40}(?=:))?(?:\\*\\*|__)?");
    private static final Pattern COLON = Pattern.compile("[ \\u00A0\\u202F]?(?::(?:\\*\\*|__)?(?=\\s|$)|：(?![“「『\"]))\\s*");
    /** "L. M. :", "J.-P. G.:", before a letter that asks or answers is looked for. */
    private static final Pattern INITIALS = Pattern.compile("(?<name>\\p{Lu}\\.(?:[ \\u00A0-]?\\p{Lu}\\.){1,3})(?=[ \\u00A0\\u202F]?[:：](?:\\s|$))");
    /** What programs call those whom they cannot tell: "SPEAKER_01", "spk_1", "Speaker_B". */
    private static final Pattern COUNTED = Pattern.compile("(?i)" + LabelWords.all().oneOf("counted") + "[ _-]?(?:\\d{1,3}|[A-Z]\\d?)");
    /** As chats are kept: "10:03:22 From Eva Lind to Everyone:". */
    private static final Pattern CHAT = Pattern.compile("(?iu:" + LabelWords.all().oneOf("chat from") + ")[ ]+(?<name>[^:\\n]{1,60}?)[ ]+" + LabelWords.all().oneOf("chat to")
            + "[ ]+[^:\\n]{1,60}?[ ]?:(?=\\s|$)\\s*");
    /** What is said in Chinese and Japanese before a colon: "he said", and no name. */
    private static final Pattern SAYING = Pattern.compile(".*" + LabelWords.all().oneOf("saying"));
    /** "A MAID" answers nothing. */
    private static final Pattern A_PERSON = Pattern.compile("A (?:\\p{Lu}{2,}[\\p{Lu} ]*(?:[ ][(\\[]|[.:])|\\p{L}[\\p{L}-]+(?: \\p{Ll}[\\p{L}-]+){0,2}[ \\u00A0]?(?:\\([^()]{1,40}\\))?:)");
    private static final Pattern STOP = Pattern.compile("\\.(?=\\s|$)\\s*");
    private static final Pattern DASH = Pattern.compile("\\.?[ \\u00A0\\u202F]?[–—][ \\u00A0\\u202F]?|\\.?[ \\u00A0]-{2}[ \\u00A0]");
    private static final Pattern ALONE = Pattern.compile("[ \\t\\u00A0,|·-]*[\\[(]?" + DAY + "(?<time>" + CLOCK + ")[\\])]?\\s*");
    /** "Eva Lind   0 minutes 4 seconds" */
    private static final Pattern COUNTED_OUT = Pattern.compile("[ \\t\\u00A0]+(?:\\d{1,2} " + LabelWords.all().oneOf("spans of time") + "\\s*){1,3}");
    private static final Pattern DATED = Pattern.compile("[\\[(]?(?:" + DATE + ",?[ \\t]+(?<time>" + CLOCK + ")|(?<first>" + CLOCK + "),[ ]?" + DATE + ")[\\])]?[ \\t]*[-–—|]?[ \\t]+(?=\\S)");
    private static final Pattern BEHIND = Pattern.compile("\\S[^\\n]{0,40}?(?:[ ]{2,}|\\t|,?[ ]\\[(?=" + DATE + ")|[ ][—–-][ ]\\p{L}{3,12},?[ ](?:at|um|à|a las)[ ])" + DAY + "(?<time>" + CLOCK + ")\\]?\\s*");
    /** "Lind, Eva (Harbor)   0:04" */
    private static final Pattern SURNAME_FIRST = Pattern.compile("(?<name>\\p{L}[\\p{L}\\p{M}'’.-]*(?:[ ]\\p{L}[\\p{L}\\p{M}'’.-]*){0,3},[ ]\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ ]\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,2})"
            + "(?:[ ]?[\\[(][^\\])\\n:]{1,60}[\\])])?(?:[ \\t\\u00A0]+(?:[|·–-][ ]+)?[\\[(]?(?<time>" + CLOCK + ")[\\])]?)?\\s*");
    private static final Pattern REMARK = Pattern.compile("[ \\u00A0]?[\\[(][^:\\])\\n\\d][^:\\])\\n]{0,60}[\\])]");
    private static final Pattern TIME_ALONE = Pattern.compile(
            "\\s*[\\[(]?(?:[Kk]l\\.?[ ])?" + CLOCK + "(?:[ \\t]*(?:-->|–|-)[ \\t]*" + CLOCK + ")?[\\])]?\\s*");
    /** "M. Kern, rapporteur. Avis défavorable.": a role that a point closes. */
    private static final Pattern ROLE = Pattern.compile(", (?<first>[\\p{L}-]+)[^.:\\n]{0,120}(?=\\.)");
    private static final Pattern AT = Pattern.compile("[ ]*[—–-][ ]*[\\p{L}’./\\d]{3,12},?[ ](?:at|um|à|a las)[ ](?<time>" + CLOCK + ")\\s*");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]+");
    private static final Pattern BEFORE_CAPITALS = Pattern.compile("^(?:Ma?c|O['’]|D['’]|De|Di|Van|Von|Le|La)(?=\\p{Lu}{2})");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\d+$");

    private static final int MOST_NAMES = 2_000;

    private final LabelWords words = LabelWords.all();
    private final Map<String, Known> names = new HashMap<>();

    /**
     * What the words of a name tell.
     *
     * @param fits whether it can be a label
     * @param none whether it can be none, whatever stands before it
     */
    private record Known(boolean capitals, boolean fits, boolean none, boolean personal) {}

    /**
     * What stands before a name.
     *
     * @param mark where what sets a name apart may begin
     * @param end of it
     */
    private record Before(@Nullable String time, boolean arrow, @Nullable String dash, boolean open, int mark, int end) {

        private static final Before NOTHING = new Before(null, false, null, false, 0, 0);

        static Before of(String line) {
            Matcher before = BEFORE.matcher(line);
            boolean nothing = line.isEmpty() || Character.isLetter(line.charAt(0)) || !before.lookingAt();
            return nothing ? NOTHING : new Before(before.group("time"), before.group("arrow") != null, before.group("dash"), before.group("open") != null,
                    before.end("mark"), before.end());
        }

        /** Whether it shows that somebody speaks. */
        boolean marked() {
            return time != null || arrow;
        }
    }

    /** Where a label may begin: behind a time, an arrow, the marks of bold letters. */
    static int begin(String line) {
        int number = NumberedQuestion.end(line);
        int at = number + Before.of(line.substring(number, Math.min(line.length(), number + LONGEST))).mark();
        return line.startsWith("**", at) || line.startsWith("__", at) ? at + 2 : at;
    }

    /** The time with which a line begins; null for none. */
    static @Nullable String time(String line) {
        return Before.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line).time();
    }

    /** The day and the time with which a line of a chat begins, "[12.03.24, 10:04] "; null for none. */
    static @Nullable String dated(String line) {
        Matcher dated = DATED.matcher(line).region(0, Math.min(line.length(), LONGEST));
        return dated.lookingAt() ? dated.group(dated.group("time") == null ? "first" : "time") : null;
    }

    /** The time behind something short that a line of a chat ends with, "~x~, [12.03.24 10:04]"; null for none. */
    static @Nullable String behind(String line) {
        Matcher behind = BEHIND.matcher(line);
        return line.length() <= LONGEST_NAME && behind.matches() ? behind.group("time") : null;
    }

    /** Whether a line holds a time and nothing else. */
    static boolean isTime(String line) {
        return line.length() <= LONGEST && digitBehind(line, 0, " \t\n\u000B\f\r[(Kkl.") && TIME_ALONE.matcher(line).matches();
    }

    /** Whether what stands first from an offset on, but for some signs, is a digit. */
    private static boolean digitBehind(String line, int from, String signs) {
        int at = from;
        while (at < line.length() && signs.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    /** That somebody else speaks, where an arrow before words that are no name says so: ">> Tonight: floods." */
    static Optional<Label> arrow(String line) {
        Before before = Before.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        return before.arrow() ? Optional.of(new Label(Label.Form.UNNAMED, "", before.time(), before.end(), true)) : Optional.empty();
    }

    /** What a line begins with; empty where that is no label. */
    Optional<Label> of(String whole) {
        if (isTime(whole) || Folio.of(whole).isPresent()) {
            return Optional.empty();
        }
        int number = NumberedQuestion.end(whole);
        Optional<Label> asks = number == 0 ? Optional.empty() : NumberedQuestion.label(whole, number, of(whole.substring(number)));
        String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        return asks.isPresent() ? asks : Nickname.withoutMarks(line).map(read -> read(read).map(label -> Nickname.named(label, line, read))).orElseGet(() -> read(line));
    }

    private Optional<Label> read(String line) {
        Before before = Before.of(line);
        int at = before.end();
        Optional<Label> initials = at + 1 < line.length() && line.charAt(at + 1) == '.' ? initials(line, before) : Optional.empty();
        if (initials.isPresent()) {
            return initials;
        }
        Optional<Label> journal = JournalLabels.of(line, at, before.time());
        if (journal.isPresent()) {
            return journal;
        }
        @Nullable Label surname = line.indexOf(',', at) > 0 ? surnameFirst(line, at, before.time()) : null;
        if (surname != null) {
            return Optional.of(surname);
        }
        @Nullable Label letter = A_PERSON.matcher(line).region(at, line.length()).lookingAt() ? null : LetteredLabel.at(line, at, before.time()).orElse(null);
        // "M. Olivier Kern" is no turn of a letter M.
        @Nullable Label label = letter == null || words.has("titles", letter.name()) ? name(line, before) : null;
        label = label == null ? letter : label;
        boolean another = before.arrow() || before.dash() != null;
        if ((label == null || label == letter && words.has("titles", label.name())) && !another) {
            label = SetApart.at(line, before.mark(), before.time()).map(this::known).orElse(label);
        }
        if (label == null && another && !before.open()) {
            // A hyphen begins an item of a list, too; captions know no lists.
            boolean certain = before.arrow() || !"-".equals(before.dash()) && begins(line, at);
            label = new Label(Label.Form.UNNAMED, "", before.time(), at, certain);
        }
        return Optional.ofNullable(label);
    }

    private Label known(Label apart) {
        boolean lower = Character.isLowerCase(apart.name().codePointAt(0));
        return !lower && (apart.name().startsWith("@") || personal(apart.name())) ? new Label(apart.form(), apart.name(), apart.time(), apart.words(), true, apart.way()) : apart;
    }

    /** Whether what is said begins with a capital letter, or with a mark. */
    private static boolean begins(String line, int at) {
        return at < line.length() && (Character.isUpperCase(line.codePointAt(at)) || "¿¡«“„\"".indexOf(line.charAt(at)) >= 0);
    }

    private static Optional<Label> initials(String line, Before before) {
        Matcher initials = INITIALS.matcher(line).region(before.end(), line.length());
        if (!initials.lookingAt()) {
            return Optional.empty();
        }
        Matcher colon = COLON.matcher(line).region(initials.end(), line.length());
        return colon.lookingAt() ? Optional.of(new Label(Label.Form.CAPITALS, initials.group("name"), before.time(), colon.end(), before.marked())) : Optional.empty();
    }

    /** A family name before the first one, and a time beside them, alone on their line. */
    private @Nullable Label surnameFirst(String line, int at, @Nullable String before) {
        Matcher surname = SURNAME_FIRST.matcher(line).region(at, line.length());
        if (!surname.matches() || (before == null) == (surname.group("time") == null) || words.has("headings", first(surname.group("name")))) {
            return null;
        }
        return new Label(Label.Form.ALONE, surname.group("name"), before == null ? surname.group("time") : before, line.length(), true, LooseLabels.SURNAME_FIRST);
    }

    private @Nullable Label name(String line, Before before) {
        int at = before.end();
        Matcher matcher = NAME.matcher(line).region(at, Math.min(line.length(), at + LONGEST_NAME));
        if (!matcher.lookingAt()) {
            return null;
        }
        String time = before.time();
        if (time != null) {
            Matcher chat = CHAT.matcher(line).region(at, line.length());
            if (chat.lookingAt() && chat.group("name").codePoints().anyMatch(Character::isLetter)) {
                return new Label(Label.Form.MIXED, chat.group("name"), time, chat.end(), true);
            }
        }
        String name = matcher.group();
        Matcher remark = REMARK.matcher(line).region(matcher.end(), line.length());
        int behind = remark.lookingAt() ? remark.end() : matcher.end();
        if (time == null && digitBehind(line, behind, " \t\u00A0") && COUNTED_OUT.matcher(line).region(behind, line.length()).matches()
                && looksLikeAName(name)) {
            return new Label(Label.Form.ALONE, name, null, line.length(), true);
        }
        int badge = time == null ? Badges.end(line, behind) : behind;
        if (time == null && digitBehind(line, badge, " \t\u00A0,|·-[(")) {
            Matcher alone = ALONE.matcher(line).region(badge, line.length());
            boolean known = badge > behind || !Badges.without(name).equals(name);
            if (alone.matches() && known && looksLikeAName(Badges.without(name))) {
                boolean one = alone.start("time") == badge + 1 && Character.isSpaceChar(line.charAt(badge));
                return new Label(Label.Form.ALONE, Badges.without(name), alone.group("time"), line.length(), true, one ? LooseLabels.ONE_BLANK : ':');
            }
            if (alone.matches() && looksLikeAName(name)) {
                boolean loose = alone.start("time") == behind + 1 && Character.isSpaceChar(line.charAt(behind));
                return new Label(Label.Form.ALONE, name, alone.group("time"), line.length(), !loose || personal(name), loose ? LooseLabels.ONE_BLANK : ':');
            }
        }
        if (before.open() && words.has("remarks", first(name))) {
            // "[unclear]:"
            return null;
        }
        boolean closes = before.open() && matcher.end() < line.length() && "])".indexOf(line.charAt(matcher.end())) >= 0;
        if (time == null && closes && Character.isUpperCase(name.codePointAt(0)) && !words.has("remarks", first(name))) {
            // "[Eva Lind] 10:02:11"
            Matcher alone = ALONE.matcher(line).region(matcher.end() + 1, line.length());
            if (alone.matches()) {
                return new Label(Label.Form.ALONE, name, alone.group("time"), line.length(), personal(name), LooseLabels.BRACKETS);
            }
        }
        if (time == null && line.indexOf(':', at) > 0 && matcher.end() + 1 < line.length() && "—–-".indexOf(line.charAt(matcher.end() + 1)) >= 0) {
            Matcher alone = AT.matcher(line).region(matcher.end(), line.length());
            if (alone.matches() && looksLikeAName(name)) {
                return new Label(Label.Form.ALONE, name, alone.group("time"), line.length(), true);
            }
        }
        boolean titled = words.has("titles", first(name)) || words.has("articles", first(name));
        if (!titled && line.indexOf(':', at) < 0 && line.indexOf('：', at) < 0) {
            return null;
        }
        boolean stopped = name.endsWith(".");
        String bare = stopped ? name.substring(0, name.length() - 1) : name;
        int end = at + bare.length();
        Matcher remarks = REMARKS.matcher(line).region(end, line.length());
        boolean anyRemark = remarks.lookingAt() && remarks.end() > end;
        if (anyRemark && remarks.group("remark") != null && remarks.group("remark").startsWith("?")) {
            // "IDA MOSS (?):" says that somebody doubts it.
            return null;
        }
        int close = anyRemark ? remarks.end() : end;
        if (before.open() != (anyRemark && remarks.group("close") != null)) {
            return null;
        }
        Matcher colon = COLON.matcher(line).region(close, line.length());
        boolean ends = colon.lookingAt() || stopped && (colon = COLON.matcher(line).region(end + 1, line.length())).lookingAt();
        if (!ends) {
            // "M. Vert, ministre. En juin, oui": the role ends with the point.
            return titled ? journal(line, bare, end, line.startsWith(",", end) ? end : close, time) : null;
        }
        Known known = known(bare);
        boolean capitals = known.capitals();
        if (!known.fits() && (known.none() || time == null || !small(bare))) {
            return null;
        }
        boolean explained = anyRemark && (!remarks.group("role").isEmpty() || remarks.group("remark") != null);
        boolean personal = before.marked() || before.open() || known.personal() || capitals && explained;
        return new Label(capitals ? Label.Form.CAPITALS : Label.Form.MIXED, bare, timeOf(time, remarks, anyRemark), colon.end(), personal);
    }

    /** What the words of a name tell; a record has the same few thousands of times. */
    private Known known(String name) {
        Known known = names.get(name);
        if (known == null) {
            boolean capitals = capitals(name);
            boolean none = Examiners.of(name).isPresent() || Examiners.isHeading(name) || SAYING.matcher(name).matches();
            boolean fits = !none && (capitals || looksLikeAName(name) || COUNTED.matcher(name).matches() || isOffice(name) || isPart(name));
            known = new Known(capitals, fits, none, !none && personal(name));
            if (names.size() < MOST_NAMES) {
                names.put(name, known);
            }
        }
        return known;
    }

    /** As the journals of houses set it: "Mr. OTTLEY (during the reading). I ask", "The SPEAKER—The question", "Mme Kervadec. — Bonjour". */
    private @Nullable Label journal(String line, String name, int end, int close, @Nullable String time) {
        // "Mrs. VOSS of Norwick. I object": the name was read into the sentence where no point parted them.
        String full = name;
        int at = close;
        String cut = upToPoint(name);
        if (cut.length() < name.length() && (capitals(cut) || looksLikeAName(cut) || isOffice(cut))) {
            full = cut;
            at = end - name.length() + full.length();
        }
        if (first(full).length() == full.length()) {
            return null;
        }
        Matcher dash = DASH.matcher(line).region(at, line.length());
        if (dash.lookingAt() && (capitals(full) || looksLikeAName(full) && words.has("titles", first(full)))) {
            Label.Form form = capitals(full) ? Label.Form.CAPITALS : Label.Form.MIXED;
            return new Label(form, full, time, dash.end(), true);
        }
        Matcher role = ROLE.matcher(line).region(at, line.length());
        boolean explained = role.lookingAt() && !capitals(full) && !words.has("sentences", role.group("first"));
        boolean ranked = explained && JournalLabels.isRank(role.group("first"));
        Matcher stop = STOP.matcher(line).region(explained ? role.end() : at, line.length());
        if (!stop.lookingAt() || stop.end() == line.length()) {
            return null;
        }
        if (explained && !ranked) {
            return looksLikeAName(full) ? new Label(Label.Form.SET_APART, full, time, stop.end(), true, JournalLabels.EXPLAINED) : null;
        }
        return capitals(full) ? new Label(Label.Form.CAPITALS, full, time, stop.end(), true)
                : looksLikeAName(full) || isOffice(full) ? new Label(Label.Form.SET_APART, full, time, stop.end(), true, '.') : null;
    }

    /** "Mrs. VOSS of Norwick" of "Mrs. VOSS of Norwick. I object to": up to the first point that closes no title. */
    private String upToPoint(String name) {
        for (int i = name.indexOf(". "); i > 0; i = name.indexOf(". ", i + 1)) {
            String last = name.substring(name.lastIndexOf(' ', i - 1) + 1, i);
            if (last.length() > 1 && (!words.has("titles", last) || isOffice(name.substring(0, i)))) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    private static @Nullable String timeOf(@Nullable String before, Matcher remarks, boolean any) {
        if (before != null || !any || remarks.group("remark") == null) {
            return before;
        }
        String remark = remarks.group("remark").strip();
        return remark.matches(CLOCK) ? remark : null;
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /** Whether its words are in capitals but for titles, particles and the small letter of "McGEE". */
    private boolean capitals(String name) {
        int capitals = 0;
        for (String word : BLANKS.split(name)) {
            String rest = BEFORE_CAPITALS.matcher(word).replaceFirst("");
            boolean small = rest.codePoints().anyMatch(Character::isLowerCase);
            long large = rest.codePoints().filter(Character::isUpperCase).count();
            if (small && !words.has("titles", word) && !words.has("articles", word) && !words.has("particles", word) && !afterParticle(name, word)) {
                return false;
            }
            capitals += !small && large >= FEWEST_CAPITALS ? 1 : 0;
        }
        return capitals > 0;
    }

    /** "Norwick" of "Mrs. VOSS of Norwick". */
    private boolean afterParticle(String name, String word) {
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
    private boolean isOffice(String name) {
        String[] parts = BLANKS.split(name);
        int article = parts.length >= 3 && words.has("titles", parts[0]) ? 1 : 0;
        boolean ends = parts.length == article + 2 || parts.length > article + 3 && parts.length <= MOST_WORDS && words.has("particles", parts[article + 2]);
        return ends && words.has("articles", parts[article]) && Character.isUpperCase(parts[0].codePointAt(0)) && words.isPlayed(parts[article + 1]);
    }

    /** "Audience member", "Second reporter": somebody who plays a part, in small letters behind one other word. "First question" is no one. */
    private boolean isPart(String name) {
        String[] parts = withoutArticle(BLANKS.split(name));
        if (parts.length == 2 && words.has("parts", parts[0]) && words.has("number words", parts[1]) || parts.length == 1 && name.length() > parts[0].length() && words.isPlayed(parts[0])) {
            // "Speaker two", "A student"
            return Character.isUpperCase(name.codePointAt(0));
        }
        boolean counted = words.has("ordinals", parts[0]);
        boolean voice = words.has("voices", parts[parts.length - 1]) && (counted || words.has("parts", parts[0]));
        return parts.length == 2 && Character.isUpperCase(name.codePointAt(0)) && (counted || !words.has("sentences", parts[0])) && !words.has("articles", parts[0])
                && (voice || words.isPlayed(parts[1]));
    }

    /** "first speaker" of "The first speaker", "student" of "A student". */
    private String[] withoutArticle(String... parts) {
        boolean article = parts.length > 1 && (words.has("articles", parts[0]) || words.has("one", parts[0])) && (parts.length == 2 || words.has("ordinals", parts[1]));
        return article ? Arrays.copyOfRange(parts, 1, parts.length) : parts;
    }

    /** What a chat calls a speaker behind a time: one or two words in any case. */
    private static boolean small(String name) {
        return BLANKS.split(name).length <= 2;
    }

    private boolean personal(String name) {
        String[] parts = BLANKS.split(name);
        boolean part = false;
        for (String word : parts) {
            part |= words.has("parts", NUMBER_BEHIND.matcher(word).replaceAll(""));
        }
        return part || isOffice(name) || COUNTED.matcher(name).matches()
                || (words.has("titles", parts[0]) || words.has("articles", parts[0]) && words.isPlayed(parts[Math.min(1, parts.length - 1)])) && parts.length > 1
                || words.isFirstName(parts[0].toLowerCase(Locale.ROOT));
    }
}
