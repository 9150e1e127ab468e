package verbatim.report;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.AuditAct;
import verbatim.account.AuditTrail;
import verbatim.account.CurrentPerson;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.Erasing;
import verbatim.account.ErasureRow;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.passage.EvidenceRow;
import verbatim.passage.FactsToCheck;
import verbatim.passage.MustFix;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.review.SignOffRow;
import verbatim.review.SigningOff;
import verbatim.source.confidence.MaskReading;

/** Puts together what the report of an article says. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class ReportAssembly {

    private final ArticleReading articles;
    private final PassageReading passages;
    private final FactsToCheck facts;
    private final MustFix mustFix;
    private final SigningOff signingOff;
    private final CurrentPerson currentPerson;
    private final Desk desk;
    private final AuditTrail trail;
    private final ReportTemplates templates;
    private final MaskReading masks;
    private final Erasing erasing;
    private final Clock clock;

    ReportAssembly(
            ArticleReading articles,
            PassageReading passages,
            FactsToCheck facts,
            MustFix mustFix,
            SigningOff signingOff,
            CurrentPerson currentPerson,
            Desk desk,
            AuditTrail trail,
            ReportTemplates templates,
            MaskReading masks,
            Erasing erasing,
            Clock clock) {
        this.articles = articles;
        this.passages = passages;
        this.facts = facts;
        this.mustFix = mustFix;
        this.signingOff = signingOff;
        this.currentPerson = currentPerson;
        this.desk = desk;
        this.trail = trail;
        this.templates = templates;
        this.masks = masks;
        this.erasing = erasing;
        this.clock = clock;
    }

    /**
     * The report of an article as it is now, for these readers, its times in the zone of the desk; empty where there is no
     * article of that id.
     *
     * @throws ReportRefused if it is for readers, and the article must not be published yet
     */
    // One snapshot of the database for all reads: a report must not tell of a passage approved between two of them.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Report> of(ArticleId id, Profile profile) {
        // Before anything is read: what is done from now on may not be in it.
        var asOf = clock.instant();
        return articles.find(id)
                .map(article -> {
                    requireNoEmbargo(article, profile);
                    var cards = passages.printed(id);
                    return profile.of(new Report(
                            head(article, desk.settings(), profile, asOf), article.text(), reported(cards), facts.sum(id, article.revision()),
                            signOffs(id, masking(cards)), mustFix.of(id, cards), erased(id, cards), null));
                });
    }

    private void requireNoEmbargo(ArticleSheet article, Profile profile) {
        var until = article.details().embargo();
        if (profile == Profile.PUBLIC && until != null && until.isAfter(clock.instant())) {
            throw new ReportRefused(ReportRefusal.EMBARGO, new PrintedTimes.Moment(desk.settings().timeZone(), until));
        }
    }

    private ReportHead head(ArticleSheet article, DeskSettings settings, Profile profile, Instant asOf) {
        return new ReportHead(
                article.headline(),
                article.details(),
                settings.deskName(),
                article.revisionNumber(),
                article.sha256(),
                asOf,
                currentPerson.require().name(),
                settings.timeZone(),
                profile,
                templates.now().logo(),
                trail.lastExported(AuditAct.REPORT_EXPORTED, article.id().value(), profile.name()).orElse(null));
    }

    /** Words without the names in confidential sources: why somebody accepted or erased something may tell them. */
    private UnaryOperator<String> masking(List<PassageCard> cards) {
        var masking = masks.forPrint();
        if (masking.isEmpty()) {
            return UnaryOperator.identity();
        }
        var sources = cards.stream().flatMap(card -> card.evidence().stream()).map(EvidenceRow::source).collect(Collectors.toSet());
        return words -> Objects.requireNonNull(masking.beside(words, sources, ""));
    }

    private List<SignOffRow> signOffs(ArticleId article, UnaryOperator<String> masking) {
        return signingOff.of(article).stream().map(row -> row.shown(masking)).toList();
    }

    private List<ErasureRow> erased(ArticleId article, List<PassageCard> cards) {
        var cited = cards.stream().flatMap(card -> card.evidence().stream()).map(piece -> piece.source().value());
        var masking = masking(cards);
        return erasing.of(Stream.concat(Stream.of(article.value()), cited).collect(Collectors.toSet())).stream()
                .map(row -> new ErasureRow(row.kind(), row.subject(), row.at(), row.by(), masking.apply(row.reason()), row.gone()))
                .toList();
    }

    private static List<ReportedPassage> reported(List<PassageCard> cards) {
        var labels = new HashMap<PassageId, String>();
        cards.forEach(card -> labels.put(card.row().id(), card.row().label()));
        return cards.stream()
                .map(card -> new ReportedPassage(card, card.row().parent() == null ? null : labels.get(card.row().parent())))
                .toList();
    }
}
