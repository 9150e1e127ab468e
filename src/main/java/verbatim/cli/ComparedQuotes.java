package verbatim.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.comparison.FoundWords;
import verbatim.comparison.SourceHit;
import verbatim.message.Refusal;
import verbatim.passage.CheckState;
import verbatim.passage.DoubtId;
import verbatim.passage.DoubtMatter;
import verbatim.passage.DoubtRow;
import verbatim.passage.Doubtful;
import verbatim.passage.EvidenceId;
import verbatim.passage.EvidenceRow;
import verbatim.passage.EvidenceRow.Cited;
import verbatim.passage.EvidenceRow.Provenance;
import verbatim.passage.Flags;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageCard.Ascribed;
import verbatim.passage.PassageCard.Beside;
import verbatim.passage.PassageCard.Check;
import verbatim.passage.PassageCard.DeskRule;
import verbatim.passage.PassageCard.Past;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageRow;
import verbatim.passage.Signature;
import verbatim.passage.SpeakerInRecord;
import verbatim.passage.Stance;
import verbatim.report.Looked;
import verbatim.report.ReportedPassage;
import verbatim.report.Unattended;
import verbatim.source.capture.SnapshotText;
import verbatim.text.FoundAttribution;
import verbatim.text.FoundQuote;
import verbatim.text.FoundSpeaker;
import verbatim.text.ParsedText;
import verbatim.text.QuoteKind;
import verbatim.text.Span;
import verbatim.text.wording.SharedWording;
import verbatim.text.wording.Wording;

/**
 * The quotes of a text as passages that nobody has checked, numbered as the desk numbers them; those in marks compared with
 * the sources. A source that is the article itself or a copy counts for none of the quotes whose surroundings it has.
 */
final class ComparedQuotes {

    private record Source(SnapshotText text, SourceComparing.SourceFile compared, SharedWording wording) {

        static Source of(SnapshotText text) {
            return new Source(
                    text,
                    SourceComparing.SourceFile.of(text.title(), text.text(), Objects.requireNonNull(text.ref().language())),
                    SharedWording.of(text.text()));
        }
    }

    /**
     * Of how many sentences the meaning is computed for all quotes that no source has: that takes most of the time. For each at
     * least so many.
     */
    private static final int FRESH = 200;

    private static final int FRESH_OF_EACH = 10;

    /**
     * A quote that is one passage.
     *
     * @param counting the sources that it is compared with
     * @param found by the one that shows most of it; null where it was not compared, or with none
     * @param others that have the words too: one of them may deny them, or have somebody else say them
     */
    private record Begun(
            List<FoundQuote> parts,
            PassageRow row,
            @Nullable String parent,
            List<Source> counting,
            SourceComparing.@Nullable Found found,
            List<SourceComparing.Found> others) {

        FoundQuote first() {
            return parts.getFirst();
        }

        boolean isNowhere() {
            return found != null && found.comparison().wording() == Wording.NOT_FOUND;
        }
    }

    /** What became of one quote. */
    private record Outcome(Looked looked, List<Shown> shown) {}

    /** That one source has something of a quote, and what it leaves doubtful. */
    private record Shown(EvidenceRow evidence, List<DoubtRow> doubts) {}

    private final String text;
    private final ParsedText parsed;
    private final @Nullable SourceFiles read;
    private final Instant now;
    private final SourceComparing comparing = new SourceComparing();
    private final List<Source> sources;
    private final Map<String, List<String>> copies = new LinkedHashMap<>();
    private final List<ReportedPassage> passages;

    /** @param read null where no sources are given, so that nothing is compared */
    ComparedQuotes(String text, ParsedText parsed, @Nullable SourceFiles read, Instant now) {
        this.text = text;
        this.parsed = parsed;
        this.read = read;
        this.now = now;
        sources = read == null ? List.of() : read.texts().stream().map(Source::of).toList();
        List<Begun> begun = begun();
        long nowhere = begun.stream().filter(Begun::isNowhere).count();
        int fresh = Math.max(FRESH_OF_EACH, (int) Math.min(SourceComparing.FRESH, FRESH / Math.max(1, nowhere)));
        passages = begun.stream().map(each -> passage(each, fresh)).toList();
    }

    List<ReportedPassage> passages() {
        return passages;
    }

    /** @param reading remarks on the article's file */
    Unattended unattended(String file, List<Unattended.Remark> reading) {
        if (read == null) {
            return new Unattended(file, reading, null, List.of());
        }
        List<Unattended.Remark> remarks = new ArrayList<>(read.remarks());
        copies.forEach((source, labels) -> remarks.add(new Unattended.Remark(
                source, Unattended.Kind.COPY, Refusal.of(Unattended.CopyOf.ARTICLE, labels))));
        return new Unattended(file, reading, sources.stream().map(source -> source.text().title()).toList(), remarks);
    }

    private List<Begun> begun() {
        List<Begun> begun = new ArrayList<>();
        Map<Integer, PassageRow> made = new HashMap<>();
        for (List<Integer> utterance : parsed.utterances()) {
            List<FoundQuote> parts = utterance.stream().map(parsed.quotes()::get).toList();
            FoundQuote first = parts.getFirst();
            PassageRow parent = first.parent() == null ? null : made.get(first.parent());
            FoundSpeaker speaker = speaker(first.attribution());
            PassageRow row = new PassageRow(
                    new PassageId(FreshId.next()),
                    begun.size() + 1,
                    PassageKind.of(first.kind()),
                    parent == null ? null : parent.id(),
                    PassageRow.Printed.in(text, parts.stream().map(FoundQuote::span).toList(), speaker == null ? null : speaker.name()),
                    CheckState.UNCHECKED,
                    null,
                    null,
                    0);
            utterance.forEach(index -> made.put(index, row));
            List<Source> counting = read == null || !row.kind().isInMarks() ? List.of() : counting(row);
            begun.add(compared(parts, row, parent == null ? null : parent.label(), counting));
        }
        return begun;
    }

    private Begun compared(List<FoundQuote> parts, PassageRow row, @Nullable String parent, List<Source> counting) {
        SourceComparing.Found best = null;
        List<SourceComparing.Found> having = new ArrayList<>();
        for (Source source : counting) {
            SourceComparing.Found found = comparing.compare(row.words(), row.speaker(), source.compared());
            if (found.comparison().wording().hasTheWords()) {
                having.add(found);
            }
            if (found.isBetterThan(best)) {
                best = found;
            }
        }
        if (best != null && best.comparison().wording() == Wording.NOT_FOUND) {
            // It is needed once all were compared, and loads meanwhile.
            comparing.begin();
        }
        having.remove(best);
        return new Begun(parts, row, parent, counting, best, having);
    }

    private ReportedPassage passage(Begun begun, int fresh) {
        PassageRow row = begun.row();
        boolean isRetold = parsed.isRetold(begun.first());
        Outcome outcome = read == null || !row.kind().isInMarks() ? null : outcome(begun, isRetold, fresh);
        List<DoubtRow> doubts = new ArrayList<>(begun.parts().stream()
                .flatMap(part -> DoubtMatter.of(part, parsed, text).stream())
                .distinct()
                .map(matter -> doubt(matter, null))
                .toList());
        List<Shown> shown = outcome == null ? List.of() : outcome.shown();
        shown.forEach(each -> doubts.addAll(each.doubts()));
        PassageCard card = new PassageCard(
                row,
                new ArticleId(new UUID(0, 0)),
                0,
                ascribed(begun.first(), speaker(begun.first().attribution())),
                new Check(null, null, null, Flags.NONE.with(Flags.Mark.SECOND_HAND, isRetold), null, null, null, null),
                new Beside(shown.stream().map(Shown::evidence).toList(), List.of(), List.of(), List.of(), doubts),
                new Past(List.of(), 0),
                new DeskRule(1, SecondCheck.FOUR_EYES, Set.of()));
        return new ReportedPassage(card, begun.parent(), outcome == null ? null : outcome.looked());
    }

    private @Nullable FoundSpeaker speaker(@Nullable FoundAttribution attribution) {
        return attribution == null || attribution.speaker() == null ? null : parsed.speakers().get(attribution.speaker());
    }

    private Ascribed ascribed(FoundQuote quote, @Nullable FoundSpeaker speaker) {
        FoundAttribution attribution = quote.attribution();
        if (attribution == null) {
            return new Ascribed(null, null, null, null, quote.rule(), null);
        }
        return new Ascribed(
                null,
                speaker == null ? null : speaker.description(),
                attribution.cue() == null ? null : attribution.cue().in(text),
                attribution.occasion() == null ? null : attribution.occasion().words(),
                quote.rule(),
                (float) attribution.confidence());
    }

    private Outcome outcome(Begun begun, boolean isRetold, int fresh) {
        if (begun.found() == null) {
            return new Outcome(new Looked(Wording.NOT_FOUND, List.of()), List.of());
        }
        SourceComparing.Found found = comparing.withNearest(
                begun.row().words(), begun.found(), begun.counting().stream().map(Source::compared).toList(), fresh);
        Looked looked = new Looked(
                found.comparison().wording(), found.nearest().stream().map(near -> near(near, begun.counting())).toList());
        if (looked.wording() == Wording.NOT_FOUND) {
            return new Outcome(looked, List.of());
        }
        // What speaks against the words comes first: below many that have them plainly nobody would see it.
        return new Outcome(looked, Stream.concat(Stream.of(found), begun.others().stream())
                .map(each -> shown(begun.row(), isRetold, each, of(each.file(), begun.counting())))
                .sorted(Comparator.comparing(each -> each.doubts().isEmpty()))
                .toList());
    }

    private Shown shown(PassageRow row, boolean isRetold, SourceComparing.Found found, SnapshotText source) {
        SourceHit hit = SourceHit.of(
                source.ref(), source, found.comparison(), found.file().text().language(), row.words(), comparing.style(found.file()));
        FoundWords words = Objects.requireNonNull(hit.found());
        EvidenceRow evidence = new EvidenceRow(
                new EvidenceId(FreshId.next()),
                new Provenance(source.source(), source.title(), false, source.ref().tier(), null, null, false, null, null),
                new Cited(hit.cited(), hit.excerpt(), hit.spokenBy(), null),
                words.hasTheWords() ? Stance.SUPPORTS : Stance.CONTRADICTS,
                words,
                source.source().value(),
                new Signature(new PersonId(new UUID(0, 0)), CheckedArticle.MADE_BY, now),
                null);
        List<DoubtRow> doubts = Doubtful.of(
                        words, hit.frame(), hit.sentence(), new SpeakerInRecord(row.speaker(), hit.spokenBy(), isRetold))
                .stream().map(matter -> doubt(matter, evidence.id())).toList();
        return new Shown(evidence, doubts);
    }

    private DoubtRow doubt(DoubtMatter matter, @Nullable EvidenceId evidence) {
        return new DoubtRow(new DoubtId(FreshId.next()), matter, evidence, now, null);
    }

    /** The sources but those that have the article's own sentences around the quote. */
    private List<Source> counting(PassageRow row) {
        Span around = SharedWording.around(new Span(row.fragments().getFirst().start(), row.fragments().getLast().end()), text);
        List<String> quoted = parsed.quotes().stream()
                .filter(quote -> quote.span().overlaps(around))
                .filter(quote -> quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.PARTIAL)
                .map(quote -> quote.span().in(text))
                .toList();
        List<Source> counting = new ArrayList<>();
        for (Source source : sources) {
            if (source.wording().isCopyOf(around.in(text), quoted)) {
                copies.computeIfAbsent(source.text().title(), none -> new ArrayList<>()).add(row.label());
            } else {
                counting.add(source);
            }
        }
        return counting;
    }

    private static Looked.Near near(SourceComparing.Near near, List<Source> among) {
        SnapshotText source = of(near.file(), among);
        return new Looked.Near(source.title(), source.cited(near.span()), near.span().in(source.text()).strip());
    }

    private static SnapshotText of(SourceComparing.SourceFile file, List<Source> among) {
        return among.stream().filter(source -> source.compared() == file).findFirst().orElseThrow().text();
    }
}
