package verbatim.fetch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether a page says of itself that it is not free to read, in the notation that search engines ask publishers for
 * (schema.org, "isAccessibleForFree"), or with Facebook's mark of locked content. Its text is mostly a beginning alone.
 */
final class PaidPage {

    private static final Pattern NOT_FREE = Pattern.compile(
            "[\"']isAccessibleForFree[\"']\\s*:\\s*[\"']?(?:https?://schema\\.org/)?false\\b"
                    + "|<meta[^>]{1,80}article:content_tier[^>]{1,40}\\blocked\\b",
            Pattern.CASE_INSENSITIVE);

    private PaidPage() {}

    static boolean is(byte[] page) {
        return NOT_FREE.matcher(new String(page, StandardCharsets.ISO_8859_1)).find();
    }
}
