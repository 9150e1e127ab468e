package verbatim.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages: the {@linkplain ReadablePart readable part}, without menus and advertisements. Where that part is a small
 * piece of what the page shows (a transcript in a list, a page of a few lines), all of it is read. Scripts are never run, and
 * never part of the text.
 */
final class HtmlReader {

    /** The most tags read: each becomes a node in memory. Long articles have some thousands. */
    private static final int MOST_TAGS = 500_000;

    /** Elements within elements; deeper ones are taken as siblings. */
    private static final int DEEPEST = 256;

    /** A readable part shorter than this many units, and than this part of the page, is not trusted. */
    private static final int SHORT = 500;

    private static final int PART_OF_PAGE = 4;

    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\n+");
    private static final int HEAD = 4_096;
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /**
     * A page taken apart.
     *
     * @throws UnreadableDocument if it is too large for that
     */
    static Document parsed(PlainText file) {
        if (file.words().chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new UnreadableDocument(DocumentRefusal.PAGE_TOO_MANY_PARTS);
        }
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(file.words(), "");
    }

    /** The characters of a page, in the encoding that was announced for it, or that it announces itself. */
    static PlainText decoded(byte[] bytes, @Nullable Charset announced) {
        return Decoding.decoded(bytes, announced == null ? announcedByPage(bytes).orElse(null) : announced);
    }

    /** @throws UnreadableDocument if it is too large to be taken apart, or shows no words */
    ReadDocument read(byte[] bytes, @Nullable Charset announced, ReadingProgress progress) {
        var file = decoded(bytes, announced);
        var text = new GrowingText(progress);
        text.reached(0);
        var page = parsed(file);
        text.reached(0.3);
        var imprint = PageImprint.of(page);
        HiddenWords.leaveOut(page);
        PostActions.leaveOut(page);
        NoteCalls.leaveOut(page);
        page.select("title, script, style, noscript, template, svg, math, iframe, object, rt, rp").remove();
        PageQuotations.mark(page);
        PageSpeakers.mark(page);
        var shown = Words.of(page, progress);
        text.reached(0.6);
        ReadablePart.only(page);
        var words = Words.of(page, progress);
        boolean tooLittle = words.text().length() < SHORT && words.text().length() * PART_OF_PAGE < shown.text().length();
        return paragraphs(text, tooLittle ? shown : words, imprint, file.charset());
    }

    /**
     * What a page shows.
     *
     * @param leftOut where in it words were left out
     * @param boxes where in it boxes beside the words begin and end
     */
    private record Words(String text, List<LeftOut> leftOut, List<Integer> boxes) {

        private record LeftOut(ReadWarning.Code code, int place) {}

        static Words of(Document page, ReadingProgress progress) {
            List<LeftOut> leftOut = new ArrayList<>();
            var text = new PageText(new GrowingText(progress), (code, place) -> leftOut.add(new LeftOut(code, place)));
            return new Words(text.of(page.body()), leftOut, text.boxes());
        }

        /** Whether a box beside the words is open at an offset. */
        boolean isInBox(int at) {
            int next = Collections.binarySearch(boxes, at);
            // Two may begin or end at one place: the first that is not before it.
            while (next > 0 && boxes.get(next - 1) == at) {
                next--;
            }
            return (next < 0 ? -next - 1 : next) % 2 == 1;
        }

        /** Tells what was left out from an offset on and before another. */
        void warn(GrowingText text, int from, int to) {
            leftOut.stream().filter(each -> each.place() >= from && each.place() < to).map(LeftOut::code).forEach(text::warn);
        }
    }

    private static ReadDocument paragraphs(GrowingText text, Words words, Imprint imprint, String charset) {
        int last = 0;
        int from = 0;
        var ends = PARAGRAPH_END.matcher(words.text());
        for (int to = 0; to < words.text().length(); from = to) {
            int end = ends.find() ? ends.start() : words.text().length();
            to = end == words.text().length() ? end : ends.end();
            text.paragraph();
            text.countParagraph();
            words.warn(text, last, end);
            last = end;
            text.beside(words.isInBox(end));
            text.add(words.text().substring(from, end).strip());
        }
        text.beside(false);
        words.warn(text, last, Integer.MAX_VALUE);
        text.locateSpeakers();
        return text.finished(DocumentFormat.HTML, imprint, charset, DocumentRefusal.PAGE_WITHOUT_WORDS);
    }

    private static Optional<Charset> announcedByPage(byte[] bytes) {
        var head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        var matcher = META_CHARSET.matcher(head);
        return matcher.find() ? Decoding.named(matcher.group(1)) : Optional.empty();
    }
}
