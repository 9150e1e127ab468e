package verbatim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.ErasureRow;
import verbatim.passage.EvidenceRow.Provenance;
import verbatim.passage.FactsToCheck;
import verbatim.passage.Fix;
import verbatim.passage.Status;
import verbatim.review.Progress;
import verbatim.review.SignOffRow;
import verbatim.source.SourceId;
import verbatim.text.Span;

/**
 * All that the fact-check report of an article says, as it was at one moment.
 *
 * @param text of the reported revision
 * @param passages in the order in which they stand in the text, the dismissed ones too
 * @param facts how many facts were found in the text that nobody has looked at
 * @param signOffs newest first, the fallen ones too
 * @param fixes what had to be printed otherwise, with what later edits have made of it
 * @param erasures what was erased of its work and of its sources, newest first
 * @param unattended where it is of a comparison alone, without a desk; else null
 */
public record Report(
        ReportHead head,
        String text,
        List<ReportedPassage> passages,
        FactsToCheck.Sum facts,
        List<SignOffRow> signOffs,
        List<Fix> fixes,
        List<ErasureRow> erasures,
        @Nullable Unattended unattended) {

    /** A desk's, of which nothing was erased. */
    public Report(
            ReportHead head, String text, List<ReportedPassage> passages, FactsToCheck.Sum facts, List<SignOffRow> signOffs, List<Fix> fixes) {
        this(head, text, passages, facts, signOffs, fixes, List.of(), null);
    }

    /** Of a comparison alone. */
    public static Report of(ReportHead head, String text, List<ReportedPassage> passages, Unattended unattended) {
        return new Report(head, text, passages, new FactsToCheck.Sum(false, 0), List.of(), List.of(), List.of(), unattended);
    }

    /** Keeps the lists from being changed later. */
    public Report {
        passages = List.copyOf(passages);
        signOffs = List.copyOf(signOffs);
        fixes = List.copyOf(fixes);
        erasures = List.copyOf(erasures);
    }

    /** How many passages stand in each status. */
    public Progress progress() {
        return Progress.of(passages.stream().map(ReportedPassage::status).toList());
    }

    /** What the check comes to. */
    public Result result() {
        return Result.of(this);
    }

    /** The sign-off that stands and is bound to the very text of this report. */
    public Optional<SignOffRow> standingSignOff() {
        return signOffs.stream()
                .filter(signOff -> signOff.stands() && signOff.sha256().equals(head.sha256()))
                .findFirst();
    }

    /** The passages that are checked: all but the dismissed, and those that the text does not hold any more. */
    public List<ReportedPassage> checked() {
        return passages.stream().filter(p -> p.status().counts()).toList();
    }

    /** The passages that an edit took out of the text. */
    public List<ReportedPassage> removed() {
        return with(Status.REMOVED);
    }

    /** The passages that were found to be nothing that is checked. */
    public List<ReportedPassage> dismissed() {
        return with(Status.DISMISSED);
    }

    /** What must be fixed before printing. */
    public List<ReportedPassage> problems() {
        return with(Status.PROBLEM);
    }

    /** What a later edit has corrected, taken out, or changed otherwise. */
    public List<Fix> edited() {
        return fixes.stream().filter(fix -> fix.taken() != Fix.Taken.NOT_YET).toList();
    }

    /** The passages that are not at an end. */
    public List<ReportedPassage> open() {
        return passages.stream().filter(p -> p.status().isOpen()).toList();
    }

    /** The quotes in marks that no source has as they are printed, or whose meaning something there can turn. */
    public List<ReportedPassage> toBeLookedAt() {
        return checked().stream().filter(ReportedPassage::isToBeLookedAt).toList();
    }

    /**
     * Where a passage can be marked in the text, in UTF-16 code units. Nowhere, where its words are gone from this
     * revision: its fragments then are those of an older one.
     */
    public List<Span> marksOf(ReportedPassage passage) {
        return passage.row().fragments().stream()
                .filter(fragment -> !passage.row().isRemoved())
                .filter(fragment -> fragment.length() > 0 && fragment.end() <= text.length())
                .toList();
    }

    /** The sources that the evidence cites, each once, the closest tier first and then in the order of their citing. */
    public List<CitedSource> sources() {
        var places = new LinkedHashMap<SourceId, List<CitedSource.Place>>();
        var sources = new LinkedHashMap<SourceId, Provenance>();
        for (var passage : passages) {
            for (var evidence : passage.evidence()) {
                sources.merge(evidence.source(), evidence.provenance(), Report::newer);
                places.computeIfAbsent(evidence.source(), none -> new ArrayList<>())
                        .add(new CitedSource.Place(passage.label(), evidence.locator()));
            }
        }
        return sources.values().stream()
                .map(source -> new CitedSource(source, places.getOrDefault(source.source(), List.of())))
                .sorted(Comparator.comparing(cited -> cited.source().tier()))
                .toList();
    }

    /** Of what is told twice of a source, the one that tells of the newer text. */
    private static Provenance newer(Provenance one, Provenance other) {
        return other.isNewerThan(one) ? other : one;
    }

    private List<ReportedPassage> with(Status status) {
        return passages.stream().filter(p -> p.status() == status).toList();
    }
}
