package verbatim.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The media types whose text can be read, each with the ending of the files that hold it. */
final class ReadableMedia {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/html", ".html"),
            Map.entry("application/xhtml+xml", ".html"),
            Map.entry("text/plain", ".txt"),
            Map.entry("text/markdown", ".md"),
            Map.entry("text/vtt", ".vtt"),
            Map.entry("text/srt", ".srt"),
            Map.entry("application/srt", ".srt"),
            Map.entry("application/x-subrip", ".srt"),
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/x-pdf", ".pdf"),
            Map.entry(WORD, ".docx"));

    /** What servers say that do not know what they serve; the name of the file decides. */
    private static final Set<String> UNKNOWN =
            Set.of("", "application/octet-stream", "binary/octet-stream", "application/download", "application/zip");

    private ReadableMedia() {}

    /** What a page prefers to be sent as. */
    static String accept() {
        return "text/html,application/xhtml+xml,application/pdf,text/plain,text/vtt,*/*;q=0.5";
    }

    /** Whether it holds text, by its type, or by its name where the type says nothing. */
    static boolean isReadable(String mediaType, String path) {
        return ENDINGS.containsKey(mediaType)
                || mediaType.isEmpty()
                || (UNKNOWN.contains(mediaType) && ending(path).isPresent());
    }

    /** The name of a file at a path, with the ending that tells its type. */
    static String fileName(String mediaType, String host, String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        var name = last.isEmpty() ? host : last;
        var ending = ENDINGS.getOrDefault(mediaType, "");
        boolean ends = ending.isEmpty() || (ending.equals(".txt") && ending(name).isPresent());
        return ends || name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending;
    }

    private static Optional<String> ending(String path) {
        var name = path.toLowerCase(Locale.ROOT);
        return ENDINGS.values().stream().filter(name::endsWith).findFirst();
    }
}
