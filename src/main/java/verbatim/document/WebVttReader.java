package verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads WebVTT captions (.vtt; W3C, "WebVTT: The Web Video Text Tracks Format"): blocks parted by empty lines. Blocks
 * without times are notes, styles or regions, and no words of the recording.
 */
final class WebVttReader {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    private static final Pattern NOTE = Pattern.compile("NOTE(\\s.*)?");

    /** @throws UnreadableDocument if it has no captions, or one whose times cannot be read */
    ReadDocument read(PlainText file, ReadingProgress progress) {
        var lines = List.of(LINE_END.split(file.words(), -1));
        var cues = new ArrayList<Cue>();
        boolean any = false;
        boolean note = false;
        for (int i = 0; i < lines.size(); i++) {
            // A note may hold captions that somebody took out; it ends with an empty line.
            note = !lines.get(i).isEmpty() && (note || NOTE.matcher(lines.get(i)).matches());
            if (note || !CueTimes.isMeant(lines.get(i))) {
                continue;
            }
            any = true;
            int number = i + 1;
            Optional<CueTimes> times = CueTimes.of(lines.get(i));
            if (times.isEmpty()) {
                throw new UnreadableDocument(DocumentRefusal.CAPTION_TIMES_UNREADABLE, number);
            }
            var words = new ArrayList<String>();
            while (i + 1 < lines.size() && !lines.get(i + 1).isEmpty() && !CueTimes.isMeant(lines.get(i + 1))) {
                words.add(lines.get(++i));
            }
            cues.addAll(CaptionMarkup.cues(times.get(), words));
        }
        if (!any) {
            throw new UnreadableDocument(DocumentRefusal.NO_CAPTIONS);
        }
        return new CaptionedText(cues).document(DocumentFormat.WEB_VTT, file.charset(), progress);
    }
}
