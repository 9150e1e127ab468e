package verbatim.passage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.passage.DoubtRow.Settled;
import verbatim.passage.EvidenceRow.Cited;
import verbatim.passage.PassageCard.Corrected;
import verbatim.passage.SearchRow.Coverage;
import verbatim.source.SourceId;
import verbatim.source.confidence.Masking;

/**
 * Hides who confidential sources are in all that stands beside one passage, whenever it was written.
 *
 * @param masking what is hidden from whoever reads
 * @param sources those that the passage and its article are checked against
 * @param printed what the article prints at the passage
 */
record HiddenBeside(Masking masking, Set<SourceId> sources, String printed) {

    static final HiddenBeside NOTHING = new HiddenBeside(Masking.NONE, Set.of(), "");

    /** @param row of a passage, as {@link PassageRows} selects it */
    static HiddenBeside of(ResultSet row, List<EvidenceRow> evidence, Set<SourceId> laid, Masking masking) throws SQLException {
        if (masking.isEmpty()) {
            return NOTHING;
        }
        var sources = new HashSet<>(laid);
        evidence.forEach(piece -> sources.add(piece.source()));
        var shown = PassageRows.row(row, 0);
        var printed = Stream.of(
                        shown.words(), shown.speaker(), row.getString("speaker_description"), row.getString("cue"),
                        row.getString("occasion"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new HiddenBeside(masking, sources, printed);
    }

    @Nullable String beside(@Nullable String words) {
        return masking.beside(words, sources, printed);
    }

    private String written(String words) {
        return Objects.requireNonNull(beside(words));
    }

    @Nullable Reason shown(@Nullable Reason reason) {
        return reason == null ? null : reason.shown(this::written);
    }

    EvidenceRow shown(EvidenceRow row) {
        var source = row.source();
        var cited = row.cited();
        var found = row.found();
        return new EvidenceRow(
                row.id(),
                row.provenance(),
                new Cited(
                        cited.locator().shown(words -> Objects.requireNonNull(masking.ofSource(source, words))),
                        masking.ofSource(source, cited.excerpt()),
                        // Who speaks in a confidential source is told to nobody beside a passage, and is written down no more.
                        row.provenance().confidential() ? List.of() : cited.spokenBy(),
                        masking.ofSource(source, cited.notInText())),
                row.stance(),
                found == null ? null : found.with(masking.ofSource(source, found.difference())),
                row.story(),
                row.added(),
                row.withdrawn());
    }

    @Nullable Corrected shown(@Nullable Corrected words) {
        if (words == null) {
            return null;
        }
        var shown = words.source() == null ? written(words.words()) : Objects.requireNonNull(masking.ofSource(words.source(), words.words()));
        return new Corrected(shown, words.source(), words.title());
    }

    SearchRow shown(SearchRow row) {
        var coverage = row.coverage();
        return new SearchRow(
                row.id(), row.searchedIn().shown(this::written), written(row.searchedFor()), row.searched(), row.withdrawn(),
                coverage == null ? null : new Coverage(coverage.by(), written(coverage.words())));
    }

    QuestionRow shown(QuestionRow row) {
        return new QuestionRow(
                row.id(),
                written(row.question()),
                written(row.putTo()),
                row.asked(),
                row.due(),
                row.answer() == null ? null : row.answer().shown(this::written),
                row.answered());
    }

    /** @param evidence of the passage, as it was read */
    DoubtRow shown(DoubtRow row, List<EvidenceRow> evidence) {
        var piece = evidence.stream().filter(known -> known.id().equals(row.evidence())).findFirst();
        var matter = piece.filter(known -> known.provenance().confidential()).isPresent() ? row.matter().unnamed() : row.matter();
        var settled = row.settled();
        return new DoubtRow(
                row.id(),
                matter.shown(words -> piece.map(known -> Objects.requireNonNull(masking.ofSource(known.source(), words)))
                        .orElseGet(() -> written(words))),
                row.evidence(),
                row.raisedAt(),
                settled == null ? null : new Settled(settled.by(), settled.how(), beside(settled.note())));
    }

    NoteRow shown(NoteRow row) {
        var others = row.others();
        return new NoteRow(row.id(), row.kind(), written(row.text()), row.written(), row.edited(), others == null ? null : others.shown(this::written));
    }

    ChangeRow shown(ChangeRow row) {
        return new ChangeRow(
                row.at(),
                row.by(),
                row.what(),
                row.before() == null ? null : row.before().shown(this::written),
                row.after() == null ? null : row.after().shown(this::written),
                shown(row.reason()),
                row.step(),
                row.undone());
    }
}
