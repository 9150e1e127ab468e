package verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads WebVTT captions (.vtt; W3C, "WebVTT: The Web Video Text Tracks Format"): blocks parted by empty lines. Blocks
 * without times are notes, styles or regions, and no words of the recording; but programs write empty lines amid the words of a
 * caption too, and what follows one, up to the next caption's name and times, is that caption's.
 */
final class WebVttReader {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    private static final Pattern NO_WORDS = Pattern.compile("(?:NOTE|STYLE|REGION)(\\s.*)?");

    /** @throws UnreadableDocument if it has no captions, or one whose times cannot be read */
    ReadDocument read(PlainText file, ReadingProgress progress) {
        var lines = List.of(LINE_END.split(file.words(), -1));
        var cues = new ArrayList<Cue>();
        var words = new ArrayList<String>();
        CueTimes times = null;
        boolean note = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean opens = i == 0 || lines.get(i - 1).isEmpty();
            // A note may hold captions that somebody took out; it ends with an empty line.
            note = !line.isEmpty() && (note || opens && NO_WORDS.matcher(line).matches());
            if (note) {
                continue;
            }
            if (!CueTimes.isMeant(line)) {
                boolean name = opens && i + 1 < lines.size() && CueTimes.isMeant(lines.get(i + 1));
                if (times != null && !name) {
                    words.add(line);
                }
                continue;
            }
            if (times != null) {
                cues.addAll(CaptionMarkup.cues(times, words));
            }
            words.clear();
            int number = i + 1;
            times = CueTimes.of(line)
                    .orElseThrow(() -> new UnreadableDocument(DocumentRefusal.CAPTION_TIMES_UNREADABLE, number));
        }
        if (times == null) {
            throw new UnreadableDocument(DocumentRefusal.NO_CAPTIONS);
        }
        cues.addAll(CaptionMarkup.cues(times, words));
        return new CaptionedText(cues).document(DocumentFormat.WEB_VTT, file.charset(), progress);
    }
}
