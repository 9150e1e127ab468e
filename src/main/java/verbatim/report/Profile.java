package verbatim.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.account.ErasureRow;
import verbatim.account.PersonId;
import verbatim.article.ArticleDetails;
import verbatim.comparison.FoundWords;
import verbatim.message.Worded;
import verbatim.passage.ChangeKind;
import verbatim.passage.ChangeRow;
import verbatim.passage.DoubtMatter;
import verbatim.passage.DoubtRow;
import verbatim.passage.EvidenceRow;
import verbatim.passage.KeptCopy;
import verbatim.passage.NoteKind;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageRow;
import verbatim.passage.Signature;
import verbatim.passage.Status;
import verbatim.passage.Translation;
import verbatim.review.SignOffRow;
import verbatim.source.Confirmation;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;

/**
 * For whom a report is: how much of what the desk knows stands in it. Each is a list of what is let through; what is new in
 * the model stands in none until it is put there. Names in confidential sources are hidden from all of them before.
 */
public enum Profile implements Worded {
    /**
     * For readers: what is printed, what was found of it, and the sources. None of the desk's people, of its notes, questions
     * and reasons, of texts before the one that is printed; nobody who answered and did not agree to be named.
     */
    PUBLIC,
    /** For the desk: all but what is for lawyers. */
    DESK,
    /** For lawyers: everything. */
    LEGAL;

    /** As one who is not named is called. */
    private static final String UNNAMED = "N. N.";

    /** In the place of words that are there, and are not told. */
    private static final String NOT_TOLD = "…";

    private static final Signature NOBODY_AT_ALL = new Signature(new PersonId(new UUID(0, 0)), "", Instant.EPOCH);

    private static final SourceLocator NO_PLACE = SourceLocator.written("");

    @Override
    public Set<String> forms() {
        return Set.of("short");
    }

    /** Whether the people of the desk are named, with what they wrote. */
    boolean isOfTheDesk() {
        return this != PUBLIC;
    }

    /** Whether a piece of evidence in a report is an answer whose giver is not named in it. */
    static boolean isUnnamedIn(EvidenceRow piece) {
        return isUnnamed(piece.provenance());
    }

    static boolean isUnnamed(EvidenceRow.Provenance source) {
        return source.confidential() && source.title().equals(UNNAMED);
    }

    /** What of a report stands in one for these readers; a comparison alone knows nothing of a desk. */
    Report of(Report all) {
        if (all.unattended() != null) {
            return all;
        }
        return switch (this) {
            case PUBLIC -> published(all);
            case DESK -> new Report(
                    all.head().in(this),
                    all.text(),
                    all.passages().stream().map(Profile::withoutLegalRemarks).toList(),
                    all.facts(),
                    all.signOffs(),
                    all.fixes(),
                    all.erasures(),
                    null);
            case LEGAL -> new Report(all.head().in(this), all.text(), all.passages(), all.facts(), all.signOffs(), all.fixes(), all.erasures(), null);
        };
    }

    private static ReportedPassage withoutLegalRemarks(ReportedPassage passage) {
        var card = passage.card();
        var beside = card.beside();
        return new ReportedPassage(
                new PassageCard(
                        card.row(),
                        card.article(),
                        card.version(),
                        card.ascribed(),
                        card.check(),
                        new PassageCard.Beside(
                                beside.evidence(),
                                beside.searches(),
                                beside.questions(),
                                beside.notes().stream().filter(note -> note.kind() != NoteKind.LEGAL).toList(),
                                beside.doubts()),
                        new PassageCard.Past(card.past().changes().stream().filter(Profile::isNoNote).toList(), card.past().count()),
                        card.rule()),
                passage.parent());
    }

    /** The history does not tell of what kind a note was. */
    private static boolean isNoNote(ChangeRow change) {
        return change.what() != ChangeKind.NOTE_WRITTEN && change.what() != ChangeKind.NOTE_EDITED;
    }

    private static Report published(Report all) {
        var head = all.head();
        var desk = head.desk().isBlank() ? "Verbatim" : head.desk().strip();
        var passages = all.passages().stream().filter(passage -> passage.status() != Status.REMOVED).map(Profile::published).toList();
        // Of what else was cited, or written at the desk, readers are not told that it was there.
        var told = passages.stream().flatMap(passage -> passage.evidence().stream()).map(piece -> piece.source().value()).collect(Collectors.toSet());
        return new Report(
                new ReportHead(
                        head.headline(),
                        new ArticleDetails(
                                head.article().headline(), head.article().byline(), head.article().publication(),
                                head.article().url(), head.article().language(), head.article().publishedOn(), null, null, null),
                        head.desk(),
                        head.revision(),
                        head.sha256(),
                        head.producedAt(),
                        desk,
                        head.zone(),
                        PUBLIC,
                        head.logo(),
                        null),
                all.text(),
                passages,
                all.facts(),
                all.signOffs().stream().filter(SignOffRow::stands).map(row -> published(row, desk)).toList(),
                List.of(),
                all.erasures().stream()
                        .filter(row -> told.contains(row.subject()))
                        .map(row -> new ErasureRow(row.kind(), row.subject(), row.at(), "", "", row.gone()))
                        .toList(),
                null);
    }

    private static SignOffRow published(SignOffRow row, String desk) {
        var accepted = row.accepted().stream().map(one -> new SignOffRow.Accepted(one.caveat(), null)).toList();
        return new SignOffRow(row.revisionNumber(), row.sha256(), desk, row.signedAt(), accepted, null, null);
    }

    private static ReportedPassage published(ReportedPassage passage) {
        var card = passage.card();
        var row = card.row();
        var ascribed = card.ascribed();
        var flags = card.flags();
        var translation = new Translation(flags.originalWords(), flags.originalLanguage(), null, flags.lacksOriginal());
        return new ReportedPassage(
                new PassageCard(
                        new PassageRow(
                                row.id(), row.number(), row.kind(), row.claimKinds(), row.parent(), row.printed(), row.state(),
                                isAtAnEnd(passage) ? row.finding() : null, null, row.openDoubts(), row.isDismissedAgainst(), row.isDoubtedSince(), row.isRemoved()),
                        card.article(),
                        card.version(),
                        new PassageCard.Ascribed(ascribed.speaker(), ascribed.description(), ascribed.cue(), ascribed.occasion(), null, null),
                        new PassageCard.Check(null, null, null, flags.with(translation), null, approved(card), null, null),
                        new PassageCard.Beside(
                                isAtAnEnd(passage)
                                        ? card.standingEvidence().stream()
                                                .filter(piece -> piece.provenance().form() != Confirmation.Form.OFF_THE_RECORD)
                                                .map(piece -> published(piece, card))
                                                .toList()
                                        : List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                doubts(card)),
                        new PassageCard.Past(List.of(), 0),
                        new PassageCard.DeskRule(card.rule().independentSources(), card.rule().secondCheck(), Set.of())),
                passage.parent());
    }

    /** That it was, and whether readers may be told of it; not by whom. */
    private static PassageCard.@Nullable Approved approved(PassageCard card) {
        var approved = card.check().approved();
        return approved == null
                ? null
                : new PassageCard.Approved(new Signature(NOBODY_AT_ALL.by(), "", approved.by().at()), approved.rule(), null, approved.isPublic());
    }

    /** What nobody has approved is no finding yet. */
    private static boolean isAtAnEnd(ReportedPassage passage) {
        return !passage.status().isOpen();
    }

    /** The doubts: by what one was settled is not told, but that it was, or what was settled would be doubted again. */
    private static List<DoubtRow> doubts(PassageCard card) {
        var doubts = new ArrayList<DoubtRow>();
        for (var doubt : card.doubts()) {
            var isKeptBack = card.evidence().stream().anyMatch(piece -> piece.id().equals(doubt.evidence()) && isKeptBack(piece));
            var settled = doubt.settled();
            doubts.add(new DoubtRow(
                    doubt.id(),
                    published(isKeptBack ? doubt.matter().unnamed() : doubt.matter()),
                    doubt.evidence(),
                    doubt.raisedAt(),
                    settled == null ? null : new DoubtRow.Settled(NOBODY_AT_ALL, settled.how(), null)));
        }
        return doubts;
    }

    private static DoubtMatter published(DoubtMatter matter) {
        return matter instanceof DoubtMatter.NewWords ? new DoubtMatter.NewWords(NOT_TOLD) : matter;
    }

    private static boolean isKeptBack(EvidenceRow piece) {
        return piece.provenance().confidential() || isUnnamed(piece);
    }

    /** Somebody answered the desk, who has not said that readers may be told. */
    private static boolean isUnnamed(EvidenceRow piece) {
        var source = piece.provenance();
        var isAnswer = source.isAnswer() || piece.locator().kind() == SourceLocator.Kind.ASKED;
        return isAnswer && (source.form() == null || !source.form().isNamed());
    }

    /** Words from before the ones that are printed are not told, only that others were compared. */
    private static FoundWords published(FoundWords found, boolean isKeptBack, PassageCard card) {
        return new FoundWords(
                found.snapshot(),
                isKeptBack ? List.of() : found.spans(),
                card.isOfWordsOfNow(found) ? found.compared() : NOT_TOLD,
                found.wording(),
                found.risks(),
                isKeptBack || !card.isOfWordsOfNow(found) ? List.of() : found.difference(),
                found.style());
    }

    private static EvidenceRow published(EvidenceRow piece, PassageCard card) {
        var source = piece.provenance();
        var found = piece.found();
        var isKeptBack = isKeptBack(piece);
        return new EvidenceRow(
                piece.id(),
                new EvidenceRow.Provenance(
                        source.source(),
                        isUnnamed(piece) && !source.confidential() ? UNNAMED : source.title(),
                        isKeptBack,
                        // Beside the name that the article prints, "confirmed by the speaker" would name who it was.
                        isUnnamed(piece) ? Tier.SECONDARY : source.tier(),
                        isKeptBack ? null : source.citation(),
                        isKeptBack ? null : source.url(),
                        false,
                        null,
                        isKeptBack || source.copy() == null ? null : new KeptCopy(source.copy().archiveUrl(), source.copy().captured())),
                isKeptBack
                        ? new EvidenceRow.Cited(NO_PLACE, null, List.of(), null)
                        : new EvidenceRow.Cited(piece.locator(), piece.excerpt(), piece.cited().spokenBy(), piece.cited().notInText() == null ? null : NOT_TOLD),
                piece.stance(),
                found == null ? null : published(found, isKeptBack, card),
                piece.story(),
                NOBODY_AT_ALL,
                null);
    }
}
