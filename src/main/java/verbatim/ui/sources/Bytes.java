package verbatim.ui.sources;

import java.util.Locale;

/** How much a file holds, as people say it. */
final class Bytes {

    private static final int THOUSAND = 1024;

    private Bytes() {}

    /** "812 bytes", "12 KB", "3.4 MB". */
    static String inWords(int bytes) {
        if (bytes < THOUSAND) {
            return bytes + " bytes";
        }
        if (bytes < THOUSAND * THOUSAND) {
            return bytes / THOUSAND + " KB";
        }
        return String.format(Locale.ENGLISH, "%.1f MB", bytes / (double) (THOUSAND * THOUSAND));
    }
}
