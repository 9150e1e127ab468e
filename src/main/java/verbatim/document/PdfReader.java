package verbatim.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of PDF files, page by page. What is printed for the eye is mended for reading: running heads are left
 * out, lines are joined to paragraphs, words that a line's end parts are put together, and a sentence goes on over the
 * foot of a page.
 */
final class PdfReader {

    /**
     * @throws UnreadableDocument if it asks for a password, swells beyond bounds, or has no words
     * @throws IOException if it is damaged
     */
    ReadDocument read(byte[] bytes, ReadingProgress progress) throws IOException {
        try (var pdf = PdfStreams.opened(bytes)) {
            var text = new GrowingText(progress);
            var pages = RunningOver.joined(new RunningHeads(CountedHeads.removed(new PdfPages(pdf, text).read())).removed());
            var printed = new PrintedPages(pages);
            printed.addTo(text);
            text.locateSpeakers();
            return text.finished(DocumentFormat.PDF, imprint(pdf), null, DocumentRefusal.PDF_WITHOUT_WORDS);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument(DocumentRefusal.PDF_LOCKED, locked);
        }
    }

    private static Imprint imprint(PDDocument pdf) {
        var information = pdf.getDocumentInformation();
        // When the file was made says nothing of when it was published.
        return new Imprint(information.getTitle(), information.getAuthor(), null);
    }

    /**
     * A line of a page.
     *
     * @param number that the document gives it; null where it gives none
     */
    record Line(String words, @Nullable String number) {

        Line {
            words = words.strip();
        }
    }

    /**
     * A page as it is printed.
     *
     * @param number counted from 1
     * @param paragraphs each a list of its lines, none of them blank
     */
    record Page(int number, List<List<Line>> paragraphs) {

        Page {
            paragraphs = paragraphs.stream()
                    .map(lines -> lines.stream().filter(line -> !line.words().isEmpty()).toList())
                    .filter(lines -> !lines.isEmpty())
                    .toList();
        }

        /** The same without its first or last lines. */
        Page without(boolean first, boolean last) {
            var rest = new ArrayList<>(paragraphs);
            if (first && !rest.isEmpty()) {
                rest.set(0, rest.getFirst().subList(1, rest.getFirst().size()));
            }
            if (last && !rest.isEmpty() && !rest.getLast().isEmpty()) {
                rest.set(rest.size() - 1, rest.getLast().subList(0, rest.getLast().size() - 1));
            }
            return new Page(number, rest);
        }
    }
}
