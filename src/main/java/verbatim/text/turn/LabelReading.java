package verbatim.text.turn;

import java.util.HashMap;
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
    static final int LONGEST = 200;
    /** Longest name, in UTF-16 units. */
    static final int LONGEST_NAME = 60;

    private static final Pattern NAME = Pattern.compile("(?:" + Appellation.EMOJI + "[ \\u00A0]?)?[\\p{L}](?:[\\p{L}\\p{M}\\p{N}.'’-]|_(?=[\\p{L}\\p{N}]))*"
            + "(?:[ \\u00A0\\u202F](?!\\d{1,2}:\\d{2})(?:[\\p{L}\\p{N}#&][\\p{L}\\p{M}\\p{N}.'’#-]*|&|" + Appellation.EMOJI + "))*");
    /** A role behind a comma, a remark in brackets or between dashes. */
    private static final Pattern REMARKS = Pattern.compile("(?<close>[\\])])?"
            + "(?<role>(?:, [^:\\n,]{1,60}?(?=[,:(\\[]))*)"
            + "(?:[ \\u00A0]?[\\[(](?<remark>[^\\])\\n]{1,60})[\\])]|[ \\u00A0][-–—][ \\u00A0][^:\\n]{1,60}?[-–—](?![\\p{L}\\p{N}]))*(?:(?<=[\\])]), [^:.\\n,]{1,40}(?=:))?(?:\\*\\*|__)?");
    private static final Pattern COLON = Pattern.compile("[ \\u00A0\\u202F]?(?::(?:\\*\\*|__)?(?=\\s|$)|：(?![“「『\"]))\\s*");
    /** "L. M. :", "J.-P. G.:", before a letter that asks or answers is looked for. */
    private static final Pattern INITIALS = Pattern.compile("(?<name>\\p{Lu}\\.(?:[ \\u00A0-]?\\p{Lu}\\.){1,3})(?=[ \\u00A0\\u202F]?[:：](?:\\s|$))");
    /** As chats are kept: "10:03:22 From Eva Lind to Everyone:". */
    private static final Pattern CHAT = Pattern.compile("(?iu:" + LabelWords.all().oneOf("chat from") + ")[ ]+(?<name>[^:\\n]{1,60}?)[ ]+" + LabelWords.all().oneOf("chat to")
            + "[ ]+[^:\\n]{1,60}?[ ]?:(?=\\s|$)\\s*");
    /** "A MAID" answers nothing. */
    private static final Pattern A_PERSON = Pattern.compile("A (?:\\p{Lu}{2,}[\\p{Lu} ]*(?:[ ][(\\[]|[.:])|\\p{L}[\\p{L}-]+(?: \\p{Ll}[\\p{L}-]+){0,2}[ \\u00A0]?(?:\\([^()]{1,40}\\))?:)");

    private static final int MOST_NAMES = 2_000;

    private final LabelWords words = LabelWords.all();
    private final Map<String, Appellation> names = new HashMap<>();

    /** What a line begins with; empty where that is no label. */
    Optional<Label> of(String whole) {
        if (TimeStamp.isAlone(whole) || Folio.of(whole).isPresent()) {
            return Optional.empty();
        }
        int number = NumberedQuestion.end(whole);
        Optional<Label> asks = number == 0 ? Optional.empty() : NumberedQuestion.label(whole, number, of(whole.substring(number)));
        String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        return asks.isPresent() ? asks : Nickname.withoutMarks(line).map(read -> read(read).map(label -> Nickname.named(label, line, read))).orElseGet(() -> read(line));
    }

    private Optional<Label> read(String line) {
        LeadIn before = LeadIn.of(line);
        int at = before.end();
        Optional<Label> initials = at + 1 < line.length() && line.charAt(at + 1) == '.' ? initials(line, before) : Optional.empty();
        if (initials.isPresent()) {
            return initials;
        }
        Optional<Label> journal = JournalLabels.of(line, at, before.time());
        if (journal.isPresent()) {
            return journal;
        }
        @Nullable Label surname = line.indexOf(',', at) > 0 ? NameAndTime.surnameFirst(line, at, before.time()) : null;
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
        return !lower && (apart.name().startsWith("@") || Appellation.isPersonal(apart.name())) ? new Label(apart.form(), apart.name(), apart.time(), apart.words(), true, apart.way()) : apart;
    }

    /** What a name is by its words; a record has the same few thousands of times. */
    private Appellation called(String name) {
        Appellation called = names.get(name);
        if (called == null) {
            called = Appellation.of(name);
            if (names.size() < MOST_NAMES) {
                names.put(name, called);
            }
        }
        return called;
    }

    /** Whether what is said begins with a capital letter, or with a mark. */
    private static boolean begins(String line, int at) {
        return at < line.length() && (Character.isUpperCase(line.codePointAt(at)) || "¿¡«“„\"".indexOf(line.charAt(at)) >= 0);
    }

    private static Optional<Label> initials(String line, LeadIn before) {
        Matcher initials = INITIALS.matcher(line).region(before.end(), line.length());
        if (!initials.lookingAt()) {
            return Optional.empty();
        }
        Matcher colon = COLON.matcher(line).region(initials.end(), line.length());
        return colon.lookingAt() ? Optional.of(new Label(Label.Form.CAPITALS, initials.group("name"), before.time(), colon.end(), before.marked())) : Optional.empty();
    }

    private @Nullable Label name(String line, LeadIn before) {
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
        @Nullable Label alone = time == null ? NameAndTime.of(line, before, name) : null;
        if (alone != null) {
            return alone;
        }
        if (before.open() && words.has("remarks", Appellation.first(name))) {
            // "[unclear]:"
            return null;
        }
        boolean titled = words.has("titles", Appellation.first(name)) || words.has("articles", Appellation.first(name));
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
            return titled ? RunInName.of(line, bare, end, line.startsWith(",", end) ? end : close, time) : null;
        }
        Appellation called = called(bare);
        boolean capitals = called.capitals();
        if (!called.fits() && (called.none() || time == null || !Appellation.isNick(bare))) {
            return null;
        }
        boolean explained = anyRemark && (!remarks.group("role").isEmpty() || remarks.group("remark") != null);
        boolean personal = before.marked() || before.open() || called.personal() || capitals && explained;
        return new Label(capitals ? Label.Form.CAPITALS : Label.Form.MIXED, bare, timeOf(time, remarks, anyRemark), colon.end(), personal);
    }

    private static @Nullable String timeOf(@Nullable String before, Matcher remarks, boolean any) {
        if (before != null || !any || remarks.group("remark") == null) {
            return before;
        }
        String remark = remarks.group("remark").strip();
        return remark.matches(TimeStamp.CLOCK) ? remark : null;
    }
}
