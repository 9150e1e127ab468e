package verbatim.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PDF whose streams refuse to swell beyond bounds: PDFBox unpacks whole streams into memory. Before a stream is
 * first unpacked, the same filters unpack it once and it is thrown away. The file's bytes are not searched for streams:
 * whoever guesses what PDFBox will make of them can be led astray, by a space, a comment or a filter given elsewhere.
 */
final class PdfStreams extends COSDocument {

    /** A page of newspaper as an uncompressed picture of 600 dots an inch, in bytes. */
    private static final long LARGEST_STREAM = 150L * 1024 * 1024;

    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;

    /** What one filter leaves to the next is held in memory. */
    private static final long LARGEST_BETWEEN = DocumentReading.LARGEST_FILE;

    /** The filters that pack bytes; the others are of pictures, which are not looked at for their words. */
    private static final Set<COSName> PACKING = Set.of(
            COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE, COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION);

    private final PDFParser parser;
    private final RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();
    private long unpacked;

    private PdfStreams(PDFParser parser) throws IOException {
        super(IOUtils.createMemoryOnlyStreamCache(), parser);
        this.parser = parser;
    }

    /**
     * The document in these bytes. Whatever reads in it may throw {@link UnreadableDocument}, when it comes to a stream
     * that swells beyond what a page can need.
     *
     * @throws IOException if it is damaged
     */
    static PDDocument opened(byte[] pdf) throws IOException {
        return new Parser(pdf).parse();
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        var stream = new Measured(cache, parser.createRandomAccessReadView(start, length));
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }

    /** @throws UnreadableDocument if it swells beyond what a page can need */
    private void refuseIfBomb(COSStream stream, InputStream packed) {
        var filters = filters(stream);
        try {
            var in = packed;
            for (int i = 0; i < filters.size(); i++) {
                boolean last = i == filters.size() - 1;
                if (!PACKING.contains(filters.get(i))) {
                    if (last) {
                        return;
                    }
                    // No picture is unpacked further.
                    throw refusal();
                }
                var out = new Bounded(last ? LARGEST_STREAM : LARGEST_BETWEEN, last ? null : new ByteArrayOutputStream());
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
                in = new ByteArrayInputStream(out.kept());
            }
        } catch (IOException damaged) {
            // PDFBox will find the same, and make no more of it than was counted.
        }
    }

    /** As PDFBox applies them: none of them twice. */
    private static List<COSName> filters(COSStream stream) {
        var filters = new LinkedHashSet<COSName>();
        switch (stream.getFilters()) {
            case COSName one -> filters.add(one);
            case COSArray several -> several.forEach(each -> {
                if (each instanceof COSName name) {
                    filters.add(name);
                }
            });
            case null, default -> {
                // It is not packed.
            }
        }
        return List.copyOf(filters);
    }

    private static UnreadableDocument refusal() {
        return new UnreadableDocument(DocumentRefusal.PDF_SWELLS);
    }

    private static final class Parser extends PDFParser {
        Parser(byte[] pdf) throws IOException {
            super(new RandomAccessReadBuffer(pdf));
            document = new PdfStreams(this);
        }
    }

    /** Measured before it is first unpacked. */
    private final class Measured extends COSStream {
        private boolean harmless;

        Measured(RandomAccessStreamCache cache, RandomAccessReadView packed) throws IOException {
            super(cache, packed);
        }

        /** Whatever unpacks it begins here; so does its decryption, which puts other bytes in its place. */
        @Override
        public InputStream createRawInputStream() throws IOException {
            if (!harmless) {
                try (var packed = super.createRawInputStream()) {
                    refuseIfBomb(this, packed);
                }
                harmless = true;
            }
            return super.createRawInputStream();
        }

        @Override
        public OutputStream createRawOutputStream() throws IOException {
            harmless = false;
            return super.createRawOutputStream();
        }
    }

    /** Counts what comes, and keeps it only where it is to be unpacked further. */
    private final class Bounded extends OutputStream {
        private final long most;
        private final @Nullable ByteArrayOutputStream kept;
        private long written;

        Bounded(long most, @Nullable ByteArrayOutputStream kept) {
            this.most = most;
            this.kept = kept;
        }

        @Override
        public void write(int sign) {
            count(1);
            if (kept != null) {
                kept.write(sign);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
            if (kept != null) {
                kept.write(bytes, from, length);
            }
        }

        byte[] kept() {
            return kept == null ? new byte[0] : kept.toByteArray();
        }

        private void count(int more) {
            written += more;
            unpacked += more;
            if (written > most || unpacked > MOST_UNPACKED) {
                throw refusal();
            }
        }
    }
}
