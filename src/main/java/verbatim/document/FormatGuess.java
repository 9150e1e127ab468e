package verbatim.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a document is: by what it begins with, and where that may be any text, by its name. */
final class FormatGuess {

    /** How far a PDF's mark may be from its beginning (ISO 32000-1, annex H, 3.4.1), and where the others look. */
    static final int HEAD = 1_024;

    private static final Pattern HTML = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern WEB_VTT = Pattern.compile("WEBVTT(?:[ \\t\\r\\n].*)?", Pattern.DOTALL);
    private static final Pattern SUBRIP =
            Pattern.compile("\\s*\\d{1,6}\\s*\\n\\s*\\d{1,2}:\\d{2}:\\d{2}[,.]\\d{1,3} *-->.*", Pattern.DOTALL);

    private static final Pattern SBV =
            Pattern.compile("\\s*\\d{1,2}:\\d{2}:\\d{2}\\.\\d{3},\\d{1,2}:\\d{2}:\\d{2}\\.\\d{3} *\\n.*", Pattern.DOTALL);

    /** TTML, whatever it is called. */
    private static final Pattern TTML = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!doctype[^\\[>]{0,200}(?:\\[[^\\]]{0,600}\\])?>\\s*)?(?:<!--.*?-->\\s*)*<(?:\\w{1,20}:)?tt\\s[^>]{0,600}=.*");

    /** SubStation Alpha, whatever it is called. */
    private static final Pattern OTHER_CAPTIONS = Pattern.compile("(?is)\\s*\\[script info\\].*");

    /** An object, or a list of some: made for programs. */
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{1,80}\"\\s*:.*", Pattern.DOTALL);

    private FormatGuess() {}

    /** @throws UnreadableDocument if it is a format that is not read, or not what its name says */
    static DocumentFormat of(byte[] bytes, String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT).strip();
        var head = head(bytes);
        if (head.contains("%PDF-") && (head.startsWith("%PDF-") || name.endsWith(".pdf"))) {
            return DocumentFormat.PDF;
        }
        var binary = BinaryFormat.of(bytes);
        if (binary.isPresent()) {
            return ofBinary(binary.get(), name);
        }
        if (HTML.matcher(head).matches()) {
            return DocumentFormat.HTML;
        }
        if (WEB_VTT.matcher(head).matches()) {
            return DocumentFormat.WEB_VTT;
        }
        if (SUBRIP.matcher(head).matches()) {
            return DocumentFormat.SUBRIP;
        }
        if (SBV.matcher(head).matches()) {
            return DocumentFormat.SBV;
        }
        return ofUnreadText(head, name);
    }

    /** Text whose letters are no words of anybody, and which nobody should take for a transcript. */
    private static DocumentFormat ofUnreadText(String head, String name) {
        if (TTML.matcher(head).matches()) {
            return DocumentFormat.TTML;
        }
        if (OTHER_CAPTIONS.matcher(head).matches() || name.matches(".*\\.(?:ttml|dfxp|ass|ssa)")) {
            throw new UnreadableDocument(DocumentRefusal.IS_OTHER_CAPTIONS);
        }
        if (JSON.matcher(head).matches() || name.matches(".*\\.jsonl?")) {
            throw new UnreadableDocument(DocumentRefusal.IS_JSON);
        }
        // What somebody copied out of a mail into a text keeps all its lines.
        boolean text = name.matches(".*\\.(?:txt|md|markdown)");
        return name.endsWith(".eml") || !text && MailReader.isMail(head) ? DocumentFormat.MAIL : ofName(name);
    }

    private static DocumentFormat ofBinary(BinaryFormat binary, String name) {
        if (binary == BinaryFormat.ZIP) {
            return DocumentFormat.WORD;
        }
        if (binary == BinaryFormat.COMPOUND && name.endsWith(".docx")) {
            // Word wraps what it encrypts in the format of old (MS-OFFCRYPTO 2.3.4.4).
            throw new UnreadableDocument(DocumentRefusal.WORD_LOCKED);
        }
        throw new UnreadableDocument(binary.refusal(name));
    }

    private static DocumentFormat ofName(String name) {
        if (name.endsWith(".pdf")) {
            throw new UnreadableDocument(DocumentRefusal.NAMED_PDF);
        }
        if (name.endsWith(".docx")) {
            throw new UnreadableDocument(DocumentRefusal.NAMED_WORD);
        }
        if (name.endsWith(".srt")) {
            return DocumentFormat.SUBRIP;
        }
        if (name.endsWith(".sbv")) {
            return DocumentFormat.SBV;
        }
        if (name.endsWith(".vtt")) {
            return DocumentFormat.WEB_VTT;
        }
        if (name.matches(".*\\.x?html?")) {
            return DocumentFormat.HTML;
        }
        return name.matches(".*\\.(md|markdown)") ? DocumentFormat.MARKDOWN : DocumentFormat.PLAIN_TEXT;
    }

    /** The first characters; in UTF-16 every other byte is zero for what is looked for. */
    private static String head(byte[] bytes) {
        var head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        return head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .replace('\r', '\n');
    }
}
