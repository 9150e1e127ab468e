package verbatim.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text and Markdown as they are. Paragraphs are counted where an empty line parts them, or each line where
 * none does; a line that begins with a speaker's label begins a turn.
 */
final class TranscriptReader {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    private static final int LINES_A_STEP = 1_000;

    /** @throws UnreadableDocument if it is too long */
    ReadDocument read(PlainText file, DocumentFormat format, ReadingProgress progress) {
        var text = new GrowingText(progress);
        GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, file.words().length());
        var lines = List.of(LINE_END.split(file.words(), -1));
        boolean parted = lines.stream().skip(1).limit(Math.max(0, lines.size() - 2L)).anyMatch(String::isBlank);
        boolean begins = true;
        var blank = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                blank.append(line).append('\n');
                begins = true;
            } else {
                // Empty lines are kept, but belong to no paragraph.
                text.add(blank);
                blank.setLength(0);
                if (begins || !parted) {
                    text.countParagraph();
                }
                begins = false;
                text.add(line);
                blank.append('\n');
            }
            if (i % LINES_A_STEP == 0) {
                text.reached((double) i / lines.size());
            }
        }
        text.locateSpeakers();
        return text.finished(format, Imprint.NONE, file.charset(), DocumentRefusal.EMPTY);
    }
}
