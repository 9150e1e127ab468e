package verbatim.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stranger's page as markup for a browser that may not call anybody. Whatever a page would load is forbidden by a policy that
 * is sent with it; but for links in its head and for frames Chromium knocks at the server before it asks any policy (measured
 * with a trap). So each of these becomes an element that means nothing, by its letters: no browser reads them otherwise.
 */
public final class ShownPage {

    /** As HTML's tokenizer reads the name of a tag: ASCII letters alone are the same small and large. */
    private static final Pattern CALLING =
            Pattern.compile("(?i)<(link|iframe|frame|fencedframe|portal|object|embed)(?=[\\t\\n\\f\\r />])");

    private ShownPage() {}

    /**
     * Its markup, read in the encoding in which its text was read.
     *
     * @param charset that its server announced; null where it announced none
     * @throws UnreadableDocument if it is no text
     */
    public static String of(byte[] page, @Nullable String charset) {
        var announced = charset == null ? null : Decoding.named(charset).orElse(null);
        // Elements without an end, as links have none, and one of them that may stand in a head.
        return CALLING.matcher(HtmlReader.decoded(page, announced).words()).replaceAll(found -> {
            var name = found.group(1).toLowerCase(Locale.ROOT);
            return (name.equals("link") ? "<meta data-was-" : "<br data-was-") + name;
        });
    }
}
