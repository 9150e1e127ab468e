package verbatim.text.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What leads in to a label on its line, as programs and typists set it: the number of the line, a time, an arrow or a dash, a bullet, a bracket
 * or the marks of bold letters.
 *
 * @param time null for none
 * @param arrow whether there is one, ">>"
 * @param dash null for none
 * @param open whether a bracket opens before the name
 * @param mark where what sets a name apart may begin
 * @param end of it
 */
record LeadIn(@Nullable String time, boolean arrow, @Nullable String dash, boolean open, int mark, int end) {

    private static final Pattern SIGNS = Pattern.compile("\\s*(?:\\d{1,3}[.)][ \\t]+|#\\d{1,4}[ \\t]+|\\d{1,4}[ \\t]{2,}(?=\\p{L}))?(?:[\\[(<]?" + TimeStamp.DAY + "(?<time>" + TimeStamp.CLOCK
            + ")(?:,[ ]?" + TimeStamp.DATE + "|[ \\t]*(?:-->|–|-)[ \\t]*" + TimeStamp.CLOCK + ")?[\\])>]?[ \\t]*[-–—|]?[ \\t]+)?(?:(?<arrow>>>+|&gt;&gt;)\\s*|(?<dash>[-–—])(?:\\s+|(?=\\p{Lu}:[ ]))|[•*][ \\t]+)?"
            + "(?<mark>)(?:\\*\\*|__)?(?<open>[\\[(])?");
    private static final LeadIn NOTHING = new LeadIn(null, false, null, false, 0, 0);

    /** What a line, or its beginning, leads in with; nothing where it begins with a letter. */
    static LeadIn of(String line) {
        Matcher signs = SIGNS.matcher(line);
        boolean nothing = line.isEmpty() || Character.isLetter(line.charAt(0)) || !signs.lookingAt();
        return nothing ? NOTHING : new LeadIn(signs.group("time"), signs.group("arrow") != null, signs.group("dash"), signs.group("open") != null,
                signs.end("mark"), signs.end());
    }

    /** Whether it shows that somebody speaks. */
    boolean marked() {
        return time != null || arrow;
    }

    /** Where a label may begin: behind a time, an arrow, the marks of bold letters. */
    static int begin(String line) {
        int number = NumberedQuestion.end(line);
        int at = number + of(line.substring(number, Math.min(line.length(), number + LabelReading.LONGEST))).mark();
        return line.startsWith("**", at) || line.startsWith("__", at) ? at + 2 : at;
    }

    /** The time with which a line begins; null for none. */
    static @Nullable String time(String line) {
        return of(line.length() > LabelReading.LONGEST ? line.substring(0, LabelReading.LONGEST) : line).time();
    }

    /** That somebody else speaks, where an arrow before words that are no name says so: ">> Tonight: floods." */
    static Optional<Label> arrow(String line) {
        LeadIn before = of(line.length() > LabelReading.LONGEST ? line.substring(0, LabelReading.LONGEST) : line);
        return before.arrow() ? Optional.of(new Label(Label.Form.UNNAMED, "", before.time(), before.end(), true)) : Optional.empty();
    }
}
