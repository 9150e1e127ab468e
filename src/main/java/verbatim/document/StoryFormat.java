package verbatim.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** In what an article came: told by what the file begins with, and where that may be any text, by its name. */
enum StoryFormat {
    MARKDOWN,
    PAGE,
    WORD,
    OPEN_TEXT,
    RICH_TEXT,
    NINJS,
    FEED,
    MAIL,
    /** Whatever else is read as a source: plain text, PDF, captions. */
    DOCUMENT;

    /** So many bytes are looked at. */
    static final int HEAD = 16_384;
    private static final int HEAD_OF_ARCHIVE = 200;
    private static final Pattern MARKUP = Pattern.compile("(?is)\\s*<(?:!--.*?-->\\s*<)*(?:!doctype html|html|head|body|article|div|p|h1|main|section)\\b.*");

    /** @throws UnreadableDocument if it is a format that is not read, or not what its name says */
    static StoryFormat of(byte[] bytes, String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT).strip();
        var head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").replace("\0", "").replace("\r\n", "\n").replace('\r', '\n');
        if (head.startsWith("PK")) {
            var begin = head.substring(0, Math.min(head.length(), HEAD_OF_ARCHIVE));
            return begin.contains(OpenTextReader.TYPE) || name.endsWith(".odt") ? OPEN_TEXT : WORD;
        }
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (NinjsReader.isNinjs(head) || name.endsWith(".json")) {
            return NINJS;
        }
        if (FeedReader.isFeed(head)) {
            return FEED;
        }
        if (name.endsWith(".eml") || MailReader.isMail(head)) {
            return MAIL;
        }
        return ofDocument(bytes, name, head);
    }

    private static StoryFormat ofDocument(byte[] bytes, String name, String head) {
        return switch (FormatGuess.of(bytes, name)) {
            case HTML -> PAGE;
            case WORD -> WORD;
            case MARKDOWN -> MARKDOWN;
            case PLAIN_TEXT -> MARKUP.matcher(head).matches() && !name.endsWith(".txt") ? PAGE : DOCUMENT;
            case SUBRIP, WEB_VTT, SBV, TTML, PDF -> DOCUMENT;
            case MAIL -> MAIL;
        };
    }
}
