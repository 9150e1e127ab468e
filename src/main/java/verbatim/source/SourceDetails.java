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

    /** Trims every text; an empty one is as good as none. */
    public SourceDetails {
        title = title.strip();
        citation = citation == null || citation.isBlank() ? null : citation.strip();
        url = url == null || url.isBlank() ? null : url.strip();
    }

    /** What stands against these details, as sentences; empty where nothing does. */
    public List<String> objections() {
        var found = new ArrayList<String>();
        if (title.isEmpty()) {
            found.add("The source needs a title.");
        }
        for (var text : new String[] {title, citation, url}) {
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
