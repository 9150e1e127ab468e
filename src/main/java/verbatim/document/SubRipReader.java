package verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads SubRip subtitles (.srt): blocks of a number, a line of times, and the words. There is no specification; what the
 * many programs write is read where only one thing can be meant. A caption whose times cannot be read keeps its words and
 * stands at the time of the one before; where that happens often, the file is refused.
 */
final class SubRipReader {

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,7}\\s*");
    private static final Pattern SBV_TIMES = Pattern.compile("(?m)^ *(\\d{1,3}:\\d{2}:\\d{2}\\.\\d{1,3}) *, *(\\d{1,3}:\\d{2}:\\d{2}\\.\\d{1,3}) *$");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    /** One in so many captions may have times that cannot be read. */
    private static final int CAPTIONS_A_BROKEN_ONE = 10;

    /** @throws UnreadableDocument if it is no subtitle file, or too much of it is broken */
    ReadDocument read(PlainText file, ReadingProgress progress) {
        return read(file, DocumentFormat.SUBRIP, progress);
    }

    /**
     * Reads the captions of YouTube (.sbv), which have no numbers, and a comma between the times.
     *
     * @throws UnreadableDocument if it is no such file, or too much of it is broken
     */
    ReadDocument readSbv(PlainText file, ReadingProgress progress) {
        return read(new PlainText(SBV_TIMES.matcher(file.words()).replaceAll("$1 --> $2"), file.charset()), DocumentFormat.SBV, progress);
    }

    private static ReadDocument read(PlainText file, DocumentFormat format, ReadingProgress progress) {
        var lines = List.of(LINE_END.split(file.words(), -1));
        var cues = new ArrayList<Cue>();
        CueTimes times = null;
        int firstBroken = 0;
        int broken = 0;
        int blocks = 0;
        var words = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!CueTimes.isMeant(line)) {
                if (times != null && !isNumberOfNext(lines, i)) {
                    words.add(line);
                }
                continue;
            }
            if (times != null) {
                cues.addAll(CaptionMarkup.cues(times, words));
            }
            words.clear();
            blocks++;
            Optional<CueTimes> read = CueTimes.of(line);
            if (read.isEmpty()) {
                broken++;
                firstBroken = firstBroken == 0 ? i + 1 : firstBroken;
            }
            long before = times == null ? 0 : times.from();
            times = read.orElseGet(() -> new CueTimes(before, before));
        }
        if (times != null) {
            cues.addAll(CaptionMarkup.cues(times, words));
        }
        refuseUnlessSubtitles(blocks, broken, firstBroken);
        return new CaptionedText(cues).document(format, file.charset(), progress);
    }

    private static boolean isNumberOfNext(List<String> lines, int i) {
        return NUMBER.matcher(lines.get(i)).matches() && i + 1 < lines.size() && CueTimes.isMeant(lines.get(i + 1));
    }

    private static void refuseUnlessSubtitles(int blocks, int broken, int firstBroken) {
        if (blocks == 0) {
            throw new UnreadableDocument(DocumentRefusal.NO_SUBTITLES);
        }
        if (broken > 1 + blocks / CAPTIONS_A_BROKEN_ONE || broken == blocks) {
            throw new UnreadableDocument(DocumentRefusal.SUBTITLE_TIMES_UNREADABLE, broken, blocks, firstBroken);
        }
    }
}
