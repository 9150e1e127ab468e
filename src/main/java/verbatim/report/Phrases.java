package verbatim.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.Signature;
import verbatim.passage.Status;
import verbatim.report.Block.Paragraph;
import verbatim.report.Run.Name;
import verbatim.report.Run.Plain;
import verbatim.report.Run.StatusWord;
import verbatim.report.Run.Strong;
import verbatim.report.Run.Theirs;
import verbatim.report.Run.Time;

/** Says the lines of a report in one language, and makes runs and paragraphs of them. */
final class Phrases {

    private final Sentences sentences;
    private final PrintedTimes times;

    Phrases(Sentences sentences, ZoneId zone) {
        this.sentences = sentences;
        times = new PrintedTimes(zone, sentences);
    }

    PrintedTimes times() {
        return times;
    }

    Locale locale() {
        return sentences.locale();
    }

    Sentences sentences() {
        return sentences;
    }

    /** A line without runs. */
    String of(Worded line, Object... args) {
        return sentences.of(line, args);
    }

    String form(String form, Worded line) {
        return sentences.form(form, line);
    }

    /** A line with its runs where it has places for them. */
    List<Run> runs(Worded line, Object... args) {
        return sentences.pieces(Run.class, Plain::new, line, args);
    }

    /** A line as a paragraph. */
    Paragraph plain(Worded line, Object... args) {
        return paragraph(Paragraph.Kind.PLAIN, line, args);
    }

    Paragraph paragraph(Paragraph.Kind kind, Worded line, Object... args) {
        return new Paragraph(kind, runs(line, args));
    }

    /** Somebody's words as a paragraph. */
    Paragraph theirs(String words) {
        return new Paragraph(Paragraph.Kind.PLAIN, List.of(new Theirs(words)));
    }

    /** A name with its colon and a space, that stands out before what it names. */
    Strong lead(Worded name) {
        return new Strong(List.of(new Plain(of(name) + " ")));
    }

    /** A name before what it names. */
    Name name(Worded name) {
        return new Name(of(name) + " ");
    }

    StatusWord status(Status status) {
        return new StatusWord(status, of(status));
    }

    Time time(Instant at) {
        return new Time(at, times.words(at));
    }

    /** Name and time. */
    List<Run> signed(Signature by) {
        return List.of(new Theirs(by.name()), new Plain(", "), time(by.at()));
    }
}
