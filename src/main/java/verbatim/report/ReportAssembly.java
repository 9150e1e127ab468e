package verbatim.report;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Desk;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.message.Sentences;
import verbatim.passage.ChangeKind;
import verbatim.passage.CheckState;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.review.SigningOff;

/** Puts together what the report of an article says. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class ReportAssembly {

    private final ArticleReading articles;
    private final PassageReading passages;
    private final SigningOff signingOff;
    private final CurrentPerson currentPerson;
    private final Desk desk;
    private final Clock clock;

    ReportAssembly(
            ArticleReading articles,
            PassageReading passages,
            SigningOff signingOff,
            CurrentPerson currentPerson,
            Desk desk,
            Clock clock) {
        this.articles = articles;
        this.passages = passages;
        this.signingOff = signingOff;
        this.currentPerson = currentPerson;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The report of an article as it is now, or empty where there is no article of that id.
     *
     * @param zone in which it prints its times
     */
    // One snapshot of the database for all reads: a report must not tell of a passage approved between two of them.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Report> of(ArticleId id, ZoneId zone) {
        return articles.find(id)
                .map(article -> new Report(
                        head(article, zone), article.text(), reported(passages.printed(id)), signingOff.of(id)));
    }

    private ReportHead head(ArticleSheet article, ZoneId zone) {
        return new ReportHead(
                article.headline(),
                article.details(),
                desk.settings().deskName(),
                article.revisionNumber(),
                article.sha256(),
                clock.instant(),
                currentPerson.require().name(),
                zone);
    }

    private static List<ReportedPassage> reported(List<PassageCard> cards) {
        var labels = new HashMap<PassageId, String>();
        cards.forEach(card -> labels.put(card.row().id(), card.row().label()));
        return cards.stream().map(card -> reported(card, labels)).toList();
    }

    private static ReportedPassage reported(PassageCard card, Map<PassageId, String> labels) {
        var row = card.row();
        return new ReportedPassage(
                row.label(),
                row.kind(),
                row.parent() == null ? null : labels.get(row.parent()),
                row.state(),
                row.status(),
                row.finding(),
                Sentences.ENGLISH.of(card.milder()),
                card.findingReason(),
                card.staleFinding(),
                row.words(),
                row.fragments(),
                row.speaker(),
                card.speakerDescription(),
                card.cue(),
                card.occasion(),
                card.flags(),
                card.standingEvidence(),
                card.standingSearches(),
                card.questions(),
                card.notes(),
                row.checker(),
                card.submitted(),
                card.approved(),
                card.secondCheck() == SecondCheck.ALONE,
                card.dismissalReason() == null ? null : card.dismissalReason().words(),
                lastTurn(card));
    }

    /** What the last step of the passage was, where it led back or aside. */
    private static ReportedPassage.@Nullable Turn lastTurn(PassageCard card) {
        var steps = card.changes().stream().filter(c -> c.what() == ChangeKind.STATE).toList();
        if (steps.isEmpty()) {
            return null;
        }
        var last = steps.getLast();
        var what = turn(last.step());
        return what == null || last.reason() == null
                ? null
                : new ReportedPassage.Turn(what, last.by(), last.at(), last.reason().words());
    }

    private static @Nullable String turn(CheckState.@Nullable Step step) {
        return switch (step) {
            case SEND_BACK -> "sent back";
            case REOPEN -> "opened again";
            case RESTORE -> "brought back";
            case DISMISS -> "dismissed";
            // The rest leads on, or takes back one's own submission: no turn worth a line.
            case null, default -> null;
        };
    }
}
