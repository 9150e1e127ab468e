package verbatim.ui.sources;

import verbatim.ui.component.Words;

/** How much a file holds, as people say it. */
final class Bytes {

    private static final int THOUSAND = 1024;

    private Bytes() {}

    /** "812 bytes", "12 KB", "3.4 MB". */
    static String inWords(int bytes) {
        if (bytes < THOUSAND) {
            return Words.of(SourcesLine.BYTES, bytes);
        }
        if (bytes < THOUSAND * THOUSAND) {
            return Words.of(SourcesLine.KILOBYTES, bytes / THOUSAND);
        }
        return Words.of(SourcesLine.MEGABYTES, bytes / (double) (THOUSAND * THOUSAND));
    }
}
