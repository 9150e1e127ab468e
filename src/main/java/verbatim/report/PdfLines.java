package verbatim.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Breaks texts into lines. */
final class PdfLines {

    /** Of the size of letters: half of what they rise above the line more than they reach below it. So the white is even. */
    private static final float ABOVE_MIDDLE = .345f;

    private final PdfFonts fonts;
    private final BreakIterator breaks;

    PdfLines(PdfFonts fonts, Locale locale) {
        this.fonts = fonts;
        breaks = BreakIterator.getLineInstance(locale);
    }

    /**
     * The lines of a text, all of one height; none where it is empty.
     *
     * @param width of the longest that may be, in points
     * @param size of the letters that stand for all
     * @param leading how high a line is, by that size
     */
    List<PdfLine> of(PdfText text, float width, float size, float leading) {
        var all = text.words();
        var lines = new ArrayList<PdfLine>();
        for (int from = 0; from < all.length(); ) {
            int end = endOfLine(all, from);
            new Stretch(text, all, from, end, width, size, leading, lines).breakUp();
            from = all.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private static int endOfLine(String all, int from) {
        int at = from;
        while (at < all.length() && !endsLine(all.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** What stands between two line ends of a text. */
    private final class Stretch {

        private final PdfText text;
        private final int offset;
        private final float width;
        private final float height;
        private final float baseline;
        private final List<PdfLine> lines;
        private final PdfLetters letters;

        /** A piece, and where it begins in the order of reading. */
        private record Read(PdfPiece piece, int at) {}

        Stretch(PdfText text, String all, int from, int to, float width, float size, float leading, List<PdfLine> lines) {
            this.text = text;
            this.offset = from;
            this.width = width;
            this.height = size * leading;
            this.baseline = height / 2 + size * ABOVE_MIDDLE;
            this.lines = lines;
            letters = new PdfLetters(fonts, text, all, from, to);
        }

        void breakUp() {
            int length = letters.words().length();
            if (width(0, length) <= width) {
                add(0, length);
                return;
            }
            breaks.setText(letters.words());
            int begin = 0;
            int at = 0;
            float used = 0;
            for (int end = breaks.following(0); at < length; end = breaks.next()) {
                int limit = end == BreakIterator.DONE ? length : end;
                int inked = withoutBlanks(at, limit);
                float wide = width(at, inked);
                if (at > begin && used + wide > width) {
                    add(begin, at);
                    begin = at;
                    used = 0;
                }
                if (wide > width) {
                    for (int i = at; i < limit; i++) {
                        if (i > begin && used + letters.advance(i) > width && letters.isOfItsOwn(i) && !isBlank(i)) {
                            add(begin, i);
                            begin = i;
                            used = 0;
                        }
                        used += letters.advance(i);
                    }
                } else {
                    used += wide + width(inked, limit);
                }
                at = limit;
            }
            add(begin, length);
        }

        private float width(int from, int to) {
            float wide = 0;
            for (int i = from; i < to; i++) {
                wide += letters.advance(i);
            }
            return wide;
        }

        private int withoutBlanks(int from, int to) {
            int end = to;
            while (end > from && isBlank(end - 1)) {
                end--;
            }
            return end;
        }

        private boolean isBlank(int at) {
            return letters.face(at) == null || PdfLetters.isBlank(letters.words().charAt(at));
        }

        private void add(int from, int to) {
            var read = new ArrayList<Read>();
            var bidi = letters.bidi();
            if (bidi == null || to == from) {
                pieces(from, to, false, 0, read);
            } else {
                var line = bidi.setLine(from, to);
                float x = bidi.getParaLevel() % 2 == 1 ? width - width(from, to) : 0;
                for (int i = 0; i < line.countRuns(); i++) {
                    var run = line.getVisualRun(i);
                    x = pieces(from + run.getStart(), from + run.getLimit(), run.isOddRun(), x, read);
                }
                read.sort(Comparator.comparingInt(Read::at));
            }
            var written = new ArrayList<PdfPiece>(read.size());
            for (var next : read) {
                written.add(next.piece());
            }
            lines.add(new PdfLine(written, height, baseline, offset + from, offset + to, places(offset + from, offset + to)));
        }

        private List<String> places(int from, int to) {
            if (text.places().isEmpty()) {
                return List.of();
            }
            return text.places().stream().filter(place -> place.at() >= from && place.at() < to).map(PdfText.Place::name).toList();
        }

        /**
         * Adds the pieces of letters that are read in one direction.
         *
         * @return where the next ones begin
         */
        private float pieces(int from, int to, boolean fromRight, float x, List<Read> read) {
            var gathered = new Gathered(x, fromRight ? from : -1, read);
            if (!fromRight) {
                for (int i = from; i < to; i++) {
                    gathered.add(i);
                }
                return gathered.end();
            }
            for (int end = to; end > from; ) {
                int begin = end - 1;
                while (begin > from && !letters.isOfItsOwn(begin)) {
                    begin--;
                }
                for (int i = begin; i < end; i++) {
                    gathered.add(i);
                }
                end = begin;
            }
            return gathered.end();
        }

        /** Letters that look the same and are the same, from left to right. */
        private final class Gathered {

            private final int all;
            private final List<Read> read;
            private final StringBuilder glyphs = new StringBuilder();
            private float begin;
            private float end;
            private int first;
            private @Nullable PdfFace face;
            private @Nullable PdfLook look;
            private @Nullable PdfTag tag;

            /** @param all where all of them begin, if they are read from right to left: as far they stay in the order that is seen */
            Gathered(float x, int all, List<Read> read) {
                begin = x;
                end = x;
                this.all = all;
                this.read = read;
            }

            void add(int at) {
                var its = letters.face(at);
                if (its == null) {
                    return;
                }
                if (its != face || letters.look(at) != look || letters.tag(at) != tag) {
                    end();
                    face = its;
                    look = letters.look(at);
                    tag = letters.tag(at);
                    first = all < 0 ? at : all;
                }
                glyphs.append(letters.glyph(at));
                end += letters.advance(at);
            }

            float end() {
                if (face != null && look != null && !glyphs.isEmpty()) {
                    read.add(new Read(new PdfPiece(face, look, tag, begin, end - begin, glyphs.toString().toCharArray()), first));
                    glyphs.setLength(0);
                }
                begin = end;
                return end;
            }
        }
    }
}
