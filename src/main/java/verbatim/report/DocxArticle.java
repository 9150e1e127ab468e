package verbatim.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import verbatim.report.Block.Edit;
import verbatim.report.Block.Mark;

/**
 * Writes an article's text as Word has it: a paragraph a line, a comment on the words of each mark, and the edits as changes
 * that an editor accepts or rejects. Comments may overlap in any way, since only points mark their ends; runs are cut there.
 * With all changes rejected the paragraphs of the style {@value #STYLE} are the text to the letter, but for the numbers of the
 * passages, which have the style {@value #NUMBER}, and for {@linkplain Harmless#inXml what XML cannot hold}.
 */
final class DocxArticle {

    static final String STYLE = "ArticleText";
    static final String NUMBER = "PassageNumber";

    private static final String LEFT_TO_RIGHT = "\u200E";

    /** What becomes of words or of the end of a paragraph when all changes are accepted. */
    private enum Fate {
        STAYS,
        GOES,
        COMES
    }

    /** What happens at a point of the text, in the order in which it does there. */
    private enum Turn {
        EDIT_ENDS,
        WORDS_COME,
        COMMENT_ENDS,
        NUMBER,
        COMMENT_BEGINS,
        /** Words that come before the first of their passage: not before its comment has begun. */
        WORDS_COME_FIRST,
        EDIT_BEGINS
    }

    private record Event(int at, Turn turn, int length, int number) {}

    /** What a paragraph is made of. */
    private sealed interface Piece {

        record Words(String words, Fate fate) implements Piece {}

        record Point(Turn turn, int mark) implements Piece {}
    }

    private final Xml xml;
    private final DocxRuns runs;
    private final Block.Marked marked;
    private final String text;
    private final ReportText.Imprint imprint;
    private final List<Piece> paragraph = new ArrayList<>();
    private int changes;

    DocxArticle(Xml xml, DocxRuns runs, Block.Marked marked, ReportText.Imprint imprint) {
        this.xml = xml;
        this.runs = runs;
        this.marked = marked;
        this.imprint = imprint;
        text = Harmless.inXml(marked.text());
    }

    /** Writes the paragraphs; the comments are numbered as the marks are. */
    void write() {
        int at = 0;
        var fate = Fate.STAYS;
        for (var event : events()) {
            add(text.substring(at, event.at()), fate);
            at = event.at();
            switch (event.turn()) {
                case EDIT_BEGINS -> fate = Fate.GOES;
                case EDIT_ENDS -> fate = Fate.STAYS;
                case WORDS_COME, WORDS_COME_FIRST -> add(Harmless.inXml(marked.edits().get(event.number()).words()), Fate.COMES);
                case NUMBER, COMMENT_BEGINS, COMMENT_ENDS -> paragraph.add(new Piece.Point(event.turn(), event.number()));
            }
        }
        add(text.substring(at), Fate.STAYS);
        end(Fate.STAYS);
    }

    private List<Event> events() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < marked.marks().size(); i++) {
            var span = marked.marks().get(i).span();
            int start = whole(span.start());
            events.add(new Event(start, Turn.NUMBER, span.length(), i));
            events.add(new Event(start, Turn.COMMENT_BEGINS, span.length(), i));
            events.add(new Event(whole(span.end()), Turn.COMMENT_ENDS, -span.length(), i));
        }
        for (int i = 0; i < marked.edits().size(); i++) {
            var edit = marked.edits().get(i);
            int start = whole(edit.span().start());
            int end = whole(edit.span().end());
            if (end > start) {
                events.add(new Event(start, Turn.EDIT_BEGINS, 0, i));
                events.add(new Event(end, Turn.EDIT_ENDS, 0, i));
            }
            if (!edit.words().isEmpty()) {
                events.add(new Event(end, isFirst(edit) ? Turn.WORDS_COME_FIRST : Turn.WORDS_COME, 0, i));
            }
        }
        // Of several that begin at a point the longest is the outer one.
        events.sort(Comparator.comparingInt(Event::at).thenComparing(Event::turn).thenComparingInt(event -> -event.length()));
        return events;
    }

    private static boolean isFirst(Edit edit) {
        return edit.span().end() == edit.within().start();
    }

    /** Never between the halves of one character. */
    private int whole(int offset) {
        boolean splits = offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return splits ? offset + 1 : offset;
    }

    private void add(String words, Fate fate) {
        int from = 0;
        for (int feed = words.indexOf('\n'); feed >= 0; feed = words.indexOf('\n', from)) {
            word(words.substring(from, feed), fate);
            end(fate);
            from = feed + 1;
        }
        word(words.substring(from), fate);
    }

    private void word(String words, Fate fate) {
        if (!words.isEmpty()) {
            paragraph.add(new Piece.Words(words, fate));
        }
    }

    /** Writes the paragraph that was gathered, whose end itself may go or come. */
    private void end(Fate fate) {
        var line = new StringBuilder();
        paragraph.forEach(piece -> line.append(piece instanceof Piece.Words(var words, var _) ? words : ""));
        var direction = ReadingDirection.of(line.toString());
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", STYLE);
        if (direction.fromRight()) {
            xml.empty("w:bidi");
        }
        if (fate != Fate.STAYS) {
            xml.open("w:rPr");
            change(fate);
            xml.close().close();
        }
        xml.close();
        int at = 0;
        for (var piece : paragraph) {
            switch (piece) {
                case Piece.Words(var words, var its) -> {
                    write(words, its, direction, at);
                    at += words.length();
                }
                case Piece.Point(var turn, var mark) -> point(turn, mark, direction);
            }
        }
        xml.close();
        paragraph.clear();
    }

    private void write(String words, Fate fate, ReadingDirection direction, int at) {
        if (fate != Fate.STAYS) {
            change(fate);
        }
        for (int from = 0; from < words.length(); ) {
            int end = direction.endOfStretch(at + from, at + words.length()) - at;
            xml.open("w:r");
            if (direction.fromRightAt(at + from)) {
                xml.open("w:rPr").empty("w:rtl").close();
            }
            DocxRuns.text(xml, words.substring(from, end), fate == Fate.GOES ? "w:delText" : "w:t");
            xml.close();
            from = end;
        }
        if (fate != Fate.STAYS) {
            xml.close();
        }
    }

    private void change(Fate fate) {
        xml.open(
                fate == Fate.GOES ? "w:del" : "w:ins",
                "w:id", String.valueOf(++changes),
                "w:author", Harmless.onPage(imprint.desk()),
                "w:date", imprint.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private void point(Turn turn, int number, ReadingDirection direction) {
        var id = String.valueOf(number);
        switch (turn) {
            case NUMBER -> number(marked.marks().get(number), direction);
            case COMMENT_BEGINS -> xml.empty("w:commentRangeStart", "w:id", id);
            case COMMENT_ENDS ->
                xml.empty("w:commentRangeEnd", "w:id", id)
                        .open("w:r")
                        .open("w:rPr").empty("w:rStyle", "w:val", "CommentReference").close()
                        .empty("w:commentReference", "w:id", id)
                        .close();
            case EDIT_BEGINS, EDIT_ENDS, WORDS_COME, WORDS_COME_FIRST -> throw new IllegalStateException("no point: " + turn);
        }
    }

    /** Among words that are read from the right its sign would go to its other side, but for the marks of direction. */
    private void number(Mark mark, ReadingDirection direction) {
        var number = mark.status().sign() + mark.label();
        runs.bookmark(DocxRuns.markOf(mark.label()));
        runs.toBookmark(DocxRuns.rowOf(mark.label()), direction.isMixed() ? LEFT_TO_RIGHT + number + LEFT_TO_RIGHT : number, NUMBER);
    }
}
