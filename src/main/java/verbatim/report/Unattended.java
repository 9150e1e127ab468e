package verbatim.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.text.wording.Wording;

/**
 * That a report is of a comparison alone: a program has compared the article's quotes in marks with files, and no person has
 * looked at anything. Behind such a report stands no desk: it has no people, findings and sign-offs, and nothing in it is
 * verified.
 *
 * @param file that the article was read from, by name
 * @param reading remarks on that file, where not all of it could be read, or not for certain
 * @param sources with which it was compared, by name; null where none were given, so that nothing was compared
 * @param remarks on files among the sources that do not count, or not wholly
 */
public record Unattended(String file, List<Remark> reading, @Nullable List<String> sources, List<Remark> remarks) {

    /**
     * What is to be known of a file.
     *
     * @param file by name
     * @param why in the words of whoever read it
     */
    public record Remark(String file, Kind kind, Refusal why) {}

    /** What became of a file. */
    public enum Kind implements Worded {
        /** It could not be read, so that what stands in it was not found. */
        UNREAD,
        /** Some of it could not be read. */
        READ_IN_PART,
        /** It was read, but not everything in it is certain. */
        UNSURE,
        /** It is the article itself, an earlier edit or a copy, and bears nothing of it out. */
        COPY
    }

    /** Why a file is no source of the article. */
    public enum CopyOf implements Worded {
        /** The passages around which it has the article's own sentences. */
        ARTICLE
    }

    /** How the one line says what was found. */
    enum Line implements Worded {
        NO_SOURCES,
        NO_QUOTES,
        TO_BE_LOOKED_AT,
        AS_PRINTED,
        /** Goes before one of the others. */
        ARTICLE_READ_IN_PART
    }

    /** What the counts speak of. */
    enum Count implements Worded {
        AT_RISK,
        WITHOUT_MARKS
    }

    /** Keeps the lists from being changed later. */
    public Unattended {
        reading = List.copyOf(reading);
        sources = sources == null ? null : List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }

    /** Whether anything was compared. */
    public boolean isCompared() {
        return sources != null;
    }

    /** Whether there is something among the sources that was not read: what was not found may stand there. */
    public boolean isReadInPart() {
        return lacksWords(remarks);
    }

    /** Whether words of the article itself were not read: of the quotes that stand there nothing is known. */
    public boolean isArticleReadInPart() {
        return lacksWords(reading);
    }

    /** Whether a person should look at the article before it goes on: at one of its quotes, or at what was not read. */
    public boolean isToBeLookedAt(Report report) {
        return isArticleReadInPart() || !report.toBeLookedAt().isEmpty();
    }

    private static boolean lacksWords(List<Remark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.kind() == Kind.UNREAD || remark.kind() == Kind.READ_IN_PART);
    }

    /** What the comparison of a report's quotes comes to, in one line. */
    public String sentence(Report report, Sentences sentences) {
        var ofQuotes = ofQuotes(report, sentences);
        return isArticleReadInPart() ? sentences.of(Line.ARTICLE_READ_IN_PART) + " " + ofQuotes : ofQuotes;
    }

    private String ofQuotes(Report report, Sentences sentences) {
        int inMarks = (int) report.passages().stream().filter(passage -> passage.row().kind().isInMarks()).count();
        if (!isCompared()) {
            return sentences.of(Line.NO_SOURCES, inMarks);
        }
        int toLookAt = report.toBeLookedAt().size();
        if (toLookAt > 0) {
            return sentences.of(Line.TO_BE_LOOKED_AT, toLookAt, inMarks);
        }
        return inMarks == 0 ? sentences.of(Line.NO_QUOTES) : sentences.of(Line.AS_PRINTED, inMarks);
    }

    /** How many quotes have which wording, how many of them something can turn, and how many were not compared. */
    String counts(Report report, Sentences sentences) {
        var wordings = new EnumMap<Wording, Integer>(Wording.class);
        report.passages().stream()
                .flatMap(passage -> Optional.ofNullable(passage.looked()).stream())
                .forEach(looked -> wordings.merge(looked.wording(), 1, Integer::sum));
        var counts = new ArrayList<Object>();
        for (Map.Entry<Wording, Integer> each : wordings.entrySet()) {
            counts.add(sentences.form("counted", each.getKey(), each.getValue()));
        }
        count(counts, Count.AT_RISK, report.passages().stream().filter(ReportedPassage::isAtRisk).count());
        count(counts, Count.WITHOUT_MARKS, report.passages().stream().filter(passage -> !passage.row().kind().isInMarks()).count());
        return sentences.inOneLine(counts);
    }

    private static void count(List<Object> counts, Count what, long many) {
        if (many > 0) {
            counts.add(Refusal.of(what, many));
        }
    }
}
