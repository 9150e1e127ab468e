package verbatim.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes about a source.
 *
 * @param title what it is called on the desk and in reports
 * @param citation as one would cite it in print
 * @param url where it can be found
 */
public record SourceDetails(String title, Tier tier, @Nullable String citation, @Nullable String url) {

    private static final int LONGEST = 2_000;
    /** The title is indexed, and an index of PostgreSQL takes no longer ones in every script. */
    private static final int LONGEST_TITLE = 500;

    /** Trims every text; an empty one is as good as none. U+0000, which the database cannot hold, becomes U+FFFD. */
    public SourceDetails {
        title = kept(title);
        citation = citation == null || citation.isBlank() ? null : kept(citation);
        url = url == null || url.isBlank() ? null : kept(url);
    }

    private static String kept(String text) {
        return text.strip().replace('\0', '\uFFFD');
    }

    /** What stands against these details, as sentences; empty where nothing does. */
    public List<String> objections() {
        var found = new ArrayList<String>();
        if (title.isEmpty()) {
            found.add("The source needs a title.");
        }
        if (title.length() > LONGEST_TITLE) {
            found.add("The title of the source is longer than %,d characters.".formatted(LONGEST_TITLE));
        }
        for (var text : new String[] {citation, url}) {
            if (text != null && text.length() > LONGEST) {
                found.add("A line of the source is longer than %,d characters.".formatted(LONGEST));
            }
        }
        if (url != null && !url.matches("(?i)https?://[^\\s/]+.*")) {
            found.add("The address of the source must start with http:// or https://.");
        }
        return List.copyOf(found);
    }
}
