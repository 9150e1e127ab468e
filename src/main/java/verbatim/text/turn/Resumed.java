package verbatim.text.turn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dash behind what somebody called out, "(Zuruf: Nein!)" and "– Doch, Herr Kern!": so the records of houses show that whoever has the floor
 * answers the call, and nobody else begins.
 */
final class Resumed {

    private Resumed() {}

    /** Takes the labels of nobody from such lines. */
    static void forget(List<String> lines, List<@Nullable Label> labels) {
        boolean named = false;
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            @Nullable Label label = labels.get(i);
            if (named && label != null && label.form() == Label.Form.UNNAMED && isDashed(lines.get(i)) && isCall(lines.get(before))) {
                labels.set(i, null);
            }
            named |= label != null && (label.form() == Label.Form.MIXED || label.form() == Label.Form.CAPITALS);
            before = i;
        }
    }

    private static boolean isDashed(String line) {
        String begin = line.stripLeading();
        return begin.startsWith("–") || begin.startsWith("—");
    }

    private static boolean isCall(String line) {
        String call = line.strip();
        return call.startsWith("(") && call.endsWith(")") && StageLines.isSetOff(call) || call.startsWith("(") && call.endsWith(")") && call.indexOf(':') > 0;
    }
}
