package verbatim.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import verbatim.passage.Status;

/** A run of words within a line of a report. A renderer decides how it looks, never what it says. */
public sealed interface Run {

    /** Words of the report itself. */
    record Plain(String words) implements Run {}

    /** Words that somebody wrote, whose direction may differ from that of the line they stand in. */
    record Theirs(String words) implements Run {}

    /** What stands out. */
    record Strong(List<Run> runs) implements Run {}

    /** What something is called, before it or after it: less than the thing itself. */
    record Name(String words) implements Run {}

    /** Who did something, and when, at the end of a line. */
    record Signed(List<Run> runs) implements Run {}

    /** A moment, in words. */
    record Time(Instant at, String words) implements Run {}

    /** What is to be copied letter by letter: a hash, a version. */
    record Code(String words) implements Run {}

    /** An address as somebody wrote it: a link only where it is one of the web, since "javascript:" must never be one. */
    record Address(String address) implements Run {

        private static final Pattern OF_THE_WEB = Pattern.compile("(?i)https?://[^\\s/?#]+[^\\s]*");

        /** Beyond that office programs take a file for damaged (the longest address that Internet Explorer takes, rounded). */
        private static final int LONGEST = 2000;

        /** The address without blanks around it, where it is one of the web. */
        Optional<String> ofTheWeb() {
            return Optional.of(address.strip()).filter(trimmed -> OF_THE_WEB.matcher(trimmed).matches());
        }

        /**
         * The same in ASCII, where it is put together as RFC 3986 asks for; of another one some programs refuse the file. Half a
         * character has no ASCII.
         */
        Optional<String> asUri() {
            return ofTheWeb().filter(web -> Harmless.onPage(web).equals(web)).flatMap(web -> {
                try {
                    return Optional.of(new URI(web).toASCIIString()).filter(uri -> uri.length() <= LONGEST);
                } catch (URISyntaxException e) {
                    return Optional.empty();
                }
            });
        }
    }

    /** The label of a passage, which leads to its row. */
    record ToPassage(String label) implements Run {}

    /** A sign for the eye alone: the words beside it say the same. */
    record Sign(String sign) implements Run {}

    /** The status of a passage: its sign, in its colour, and its word. */
    record StatusWord(Status status, String word) implements Run {}

    /**
     * A place where print and record differ, in words and framed, to be read without colour.
     *
     * @param permitted whether the house style permits it
     */
    record Change(List<Side> sides, boolean permitted) implements Run {

        /** Keeps the list from being changed later. */
        public Change {
            sides = List.copyOf(sides);
        }
    }

    /**
     * What one of the two has there.
     *
     * @param whose whose words these are, or what became of them
     * @param ofRecord whether they are the record's, which are the true ones
     */
    record Side(String whose, boolean ofRecord, String words) {}
}
