package verbatim.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;

/**
 * The report as it is read, in one language: all its words, in blocks, so that every renderer says the same.
 *
 * @param language of the report's own words
 * @param title of the file
 * @param pages what a file of pages says beside that
 * @param imprint who made it, for the properties of the file and what is signed in it
 * @param head which article, what the check comes to, the facts
 * @param body the parts, in their order
 * @param foot how to read the signs
 */
public record ReportText(
        Locale language,
        String title,
        Pages pages,
        Imprint imprint,
        List<Block> head,
        List<Block.Section> body,
        Block.Section foot) {

    /**
     * What pages say.
     *
     * @param line of each, which text and report it is of
     * @param lost the last one, where some letters could not be printed
     */
    public record Pages(String line, String lost) {}

    /**
     * Who made a report.
     *
     * @param desk what it is called; the product's name where it has none
     * @param person who produced it, as shown on the desk
     * @param logo of the desk; null where it has none
     */
    public record Imprint(String desk, String person, Instant at, @Nullable Logo logo) {}

    /** The text of a report. */
    public static ReportText of(Report report, Sentences sentences) {
        var phrases = new Phrases(sentences, report.head().zone());
        var head = new HeadText(phrases, report);
        var parts = new PassageParts(phrases, report.head().profile());
        return new ReportText(
                sentences.locale(),
                head.title(),
                head.pages(),
                head.imprint(),
                head.blocks(),
                body(phrases, report, parts),
                new FootText(phrases, report).section());
    }

    private static List<Block.Section> body(Phrases phrases, Report report, PassageParts parts) {
        var unattended = report.unattended();
        if (unattended != null) {
            var compared = new UnattendedText(phrases, report, unattended, parts);
            return List.of(compared.toBeLookedAt(), new MarkedText(phrases, report).section(), compared.passages(), compared.sources());
        }
        var open = new OpenWork(phrases, report, parts);
        var annex = new Annex(phrases, report, parts);
        var sections = new ArrayList<>(List.of(
                open.mustFix(),
                open.unfinished(),
                new MarkedText(phrases, report).section(),
                new PassageTable(phrases, report, parts).section(),
                new ClaimText(phrases, report, parts).section(),
                annex.dismissed()));
        if (report.head().profile().isOfTheDesk()) {
            sections.add(annex.removed());
        }
        sections.add(annex.sources());
        if (report.head().profile().isOfTheDesk()) {
            sections.addAll(new NoteText(phrases, report, parts).sections());
            sections.add(new ContactText(phrases, report).section());
        }
        sections.add(annex.signOffs());
        new ErasedText(phrases, report).section().ifPresent(sections::add);
        new SinceText(phrases, report).section().ifPresent(sections::add);
        return List.copyOf(sections);
    }
}
