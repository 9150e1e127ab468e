package verbatim.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the compressed streams of a PDF for one that swells beyond bounds: PDFBox inflates whole streams into
 * memory. The streams are found by their keyword (ISO 32000, 7.3.8), because to follow the file's own index is what is to
 * be made safe; those that begin like zlib (RFC 1950) are inflated and thrown away.
 */
final class PdfStreams {

    /** A page of newspaper as an uncompressed picture of 600 dots an inch, in bytes. */
    private static final long LARGEST_STREAM = 150L * 1024 * 1024;

    private static final long MOST_INFLATED = 1024L * 1024 * 1024;


    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 64 * 1024;

    private PdfStreams() {}

    /** @throws UnreadableDocument if a stream swells beyond what a page can need */
    static void refuseBombs(byte[] pdf) {
        var inflater = new Inflater();
        try {
            var sink = new byte[BUFFER];
            long all = 0;
            for (int i = 0; i + KEYWORD.length + 2 < pdf.length; i++) {
                if (!isKeyword(pdf, i)) {
                    continue;
                }
                int begin = i + KEYWORD.length;
                begin += pdf[begin] == '\r' ? 1 : 0;
                begin += pdf[begin] == '\n' ? 1 : 0;
                if (beginsLikeZlib(pdf, begin)) {
                    inflater.reset();
                    all += inflated(inflater, pdf, begin, sink);
                    if (all > MOST_INFLATED) {
                        throw refusal();
                    }
                    // What was inflated holds no keyword of the file.
                    i = begin + (int) Math.max(0, inflater.getBytesRead() - 1);
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static long inflated(Inflater inflater, byte[] pdf, int begin, byte[] sink) {
        inflater.setInput(pdf, begin, pdf.length - begin);
        try {
            int some = 1;
            while (some > 0 && !inflater.finished()) {
                some = inflater.inflate(sink);
                if (inflater.getBytesWritten() > LARGEST_STREAM) {
                    throw refusal();
                }
            }
        } catch (DataFormatException damaged) {
            // Not zlib after all, or cut: what PDFBox can make of it is no more than was counted.
        }
        return inflater.getBytesWritten();
    }

    private static boolean isKeyword(byte[] pdf, int at) {
        for (int k = 0; k < KEYWORD.length; k++) {
            if (pdf[at + k] != KEYWORD[k]) {
                return false;
            }
        }
        byte next = pdf[at + KEYWORD.length];
        return (at == 0 || pdf[at - 1] != 'd') && (next == '\r' || next == '\n');
    }

    private static boolean beginsLikeZlib(byte[] pdf, int at) {
        if (at + 1 >= pdf.length) {
            return false;
        }
        int header = ((pdf[at] & 0xFF) << 8) | (pdf[at + 1] & 0xFF);
        return (pdf[at] & 0x0F) == 8 && header % 31 == 0;
    }

    private static UnreadableDocument refusal() {
        return new UnreadableDocument("The PDF swells to many times its size when it is unpacked, as no text does."
                + " It is not read. If it is genuine, save its text as .txt.");
    }
}
