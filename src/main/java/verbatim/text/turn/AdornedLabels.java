package verbatim.text.turn;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels with something beside them that is no part of a name: what is heard before it ("(Laughter.) EVA LIND:"), a role behind a
 * dash ("Eva Lind – Keeper:"), where and when somebody speaks ("Eva Lind (via Zoom) 00:14:22:"), a wide gap. They are read as the
 * same line without it.
 */
final class AdornedLabels {

    /** How far into a line a label is looked for, in UTF-16 units. */
    private static final int LONGEST = 200;
    private static final int MOST_SOUNDS = 3;

    private static final Pattern SOUND = Pattern.compile("\\s*(?:(?:>{2,3}|-)[ \\t]*)?(?:\\([^:()\\n]{1,60}\\)|\\[[^:\\[\\]\\n]{1,60}\\]|(?<!\\*)\\*[^:*\\n]{1,40}\\*(?!\\*)|[♪♫]{1,3})[ \\t]*");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:\\*\\*|__)?(?<name>\\p{L}[^:：\\n|–—(\\[]{1,58}?)(?:[ \\u00A0]?[\\[(][^:?\\])\\n]{1,60}[\\])])?"
            + "(?:[ \\u00A0]" + NameAndRole.SIGN + "[ \\u00A0](?<role>\\p{L}[^:\\n–—|]{1,60}?))?"
            + "(?:[ \\t\\u00A0]?[\\[(]?(?<time>" + TimeStamp.CLOCK + ")[\\])]?)?[ \\u00A0]?(?<colon>:)(?=\\s|$|\\*\\*|__)");
    private static final Pattern GAP = Pattern.compile("[ \\t\\u00A0]{2,}|\\t");

    private final LabelReading reading = new LabelReading();
    private final Predicate<Label> known;
    private final boolean talk;
    private final boolean captions;

    /**
     * @param known whether another line has the label, too
     * @param talk whether the record labels its turns by colons, so that a dash before one may part a role from a name
     * @param captions whether it is one of captions, in which sounds stand before labels and nothing else in brackets does
     */
    AdornedLabels(Predicate<Label> known, boolean talk, boolean captions) {
        this.known = known;
        this.talk = talk;
        this.captions = captions;
    }

    /** What a line begins with; empty where that is no label. */
    Optional<Label> of(String line) {
        int from = 0;
        Optional<Label> label = Optional.empty();
        Matcher sound = SOUND.matcher(line);
        for (int i = 0; i < MOST_SOUNDS && label.isEmpty() && sound.region(from, Math.min(line.length(), LONGEST)).lookingAt(); i++) {
            from = sound.end();
            label = closed(reading.of(line.substring(from)), from, null).filter(this::isSpoken);
        }
        if (label.isPresent() || line.indexOf(':') < 0) {
            return label;
        }
        Matcher behind = BEHIND.matcher(line).region(from, Math.min(line.length(), from + LONGEST));
        if (!behind.lookingAt() || !talk && behind.group("time") == null || from > 0 && !talk && !captions || NamesOfSpeakers.of(behind.group("name")).beginsSentence()
                || behind.group("role") != null && NamesOfSpeakers.of(behind.group("role")).beginsSentence()) {
            return Optional.empty();
        }
        String bare = GAP.matcher(behind.group("name").strip()).replaceAll(" ") + line.substring(behind.start("colon"));
        @Nullable String role = behind.group("role");
        return bare.equals(line.substring(from)) ? Optional.empty() : closed(reading.of(bare), line.length() - bare.length(), behind.group("time"))
                .filter(read -> talk || read.personal()).filter(read -> role == null || (read.personal() || known.test(read)) && NameAndRole.isRole(role));
    }

    /** "(Photo) Ida Bell:" stands in articles, "(Reading.) Dear Tom:" in talks. */
    private boolean isSpoken(Label label) {
        return captions || talk && (label.form() == Label.Form.CAPITALS || known.test(label) || label.personal() && label.name().indexOf(' ') > 0);
    }

    private static Optional<Label> closed(Optional<Label> label, int before, @Nullable String time) {
        return label.filter(each -> each.form() == Label.Form.CAPITALS || each.form() == Label.Form.MIXED || each.form() == Label.Form.SET_APART)
                .map(each -> new Label(each.form(), each.name(), time == null ? each.time() : time, each.words() + before, each.personal(), each.way()));
    }
}
