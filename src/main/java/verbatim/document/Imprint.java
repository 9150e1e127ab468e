package verbatim.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What a document says about itself; null where it says nothing. */
record Imprint(@Nullable String title, @Nullable String author, @Nullable LocalDate published) {

    static final Imprint NONE = new Imprint(null, null, null);

    private static final int LONGEST = 500;
    private static final int LENGTH_OF_A_DAY = "2026-01-31".length();

    /** Keeps names on one line and within bounds: they stand in forms and lists. */
    Imprint {
        title = line(title);
        author = line(author);
    }

    /** The day that a time stamp of ISO 8601 begins with; null where it is none. */
    static @Nullable LocalDate day(String stamp) {
        if (stamp.length() < LENGTH_OF_A_DAY) {
            return null;
        }
        try {
            return LocalDate.parse(stamp.substring(0, LENGTH_OF_A_DAY));
        } catch (DateTimeParseException otherNotation) {
            return null;
        }
    }

    private static @Nullable String line(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var line = GrowingText.clean(name.replaceAll("\\s+", " ").strip());
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
