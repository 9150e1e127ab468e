package verbatim.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One caption of a recording: what is shown from a moment until another.
 *
 * @param from in milliseconds
 * @param until in milliseconds, not before {@code from}
 * @param speaker whom the markup names; null where it has no place for a name, {@link #NAMELESS} where it leaves that empty
 * @param lines what is shown, without markup and without blank lines
 */
record Cue(long from, long until, @Nullable String speaker, List<String> lines) {

    /** Somebody speaks, and the markup does not say who. */
    static final String NAMELESS = "";

    Cue {
        until = Math.max(from, until);
        lines = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    Cue withLines(List<String> others) {
        return new Cue(from, until, speaker, others);
    }
}
