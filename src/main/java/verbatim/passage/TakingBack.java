package verbatim.passage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.article.ArticleReading;

/**
 * Takes a step on a passage back, with all that it changed: state, submission, approval, checker, finding, flags, speaker,
 * marked words, kind, and the rows beside the passage. The step stays in the history and counts no more as a hand in the result. Somebody else's
 * step in between, whatever it was, or one's own in another window, and nothing is taken back any more.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class TakingBack {

    private final PassageWork work;
    private final EvidenceRows evidence;
    private final SearchRecords searches;
    private final Questions questions;
    private final Notes notes;
    private final Anchors anchors;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final Stories stories;
    private final CurrentPerson currentPerson;
    private final ClaimParents parents;
    private final StoredClaims claims;
    private final ClaimFinding finding;
    private final JdbcClient jdbc;

    TakingBack(
            PassageWork work,
            EvidenceRows evidence,
            SearchRecords searches,
            Questions questions,
            Notes notes,
            Anchors anchors,
            ArticleReading articles,
            PassageReading reading,
            Stories stories,
            CurrentPerson currentPerson,
            ClaimParents parents,
            StoredClaims claims,
            ClaimFinding finding,
            JdbcClient jdbc) {
        this.work = work;
        this.evidence = evidence;
        this.searches = searches;
        this.questions = questions;
        this.notes = notes;
        this.anchors = anchors;
        this.articles = articles;
        this.reading = reading;
        this.stories = stories;
        this.currentPerson = currentPerson;
        this.parents = parents;
        this.claims = claims;
        this.finding = finding;
        this.jdbc = jdbc;
    }

    /**
     * Takes it back.
     *
     * @throws StepRefused if somebody else took it, if anything has happened to the passage since, or if it takes a reviewer
     *     to let the passage stand as it did
     */
    public PassageCard takeBack(Takeback step) {
        return work.change(step.passage(), null, (p, by, at) -> {
            if (!by.equals(step.by()) || changes(step.passage()) != step.count()) {
                throw new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE);
            }
            if (step.before().course().state() == CheckState.APPROVED
                    && !currentPerson.require().role().includes(PassageStep.APPROVE.least())) {
                throw new StepRefused(PassageRefusal.ROLE_TOO_LOW);
            }
            var place = p.place();
            var others = requireRoom(step.before(), place, p);
            putBack(p, step, by, at);
            if (!p.place().isSame(place)) {
                anchors.save(p.anchorAgain(anchors.highestNumber(p.id(), p.place().revision()) + 1));
            }
            others.ifPresent(there -> parents.follow(p, there));
            if (p.kind() == PassageKind.CLAIM) {
                followed(p, by);
            }
        });
    }

    /** What was proposed in its words is it again, or is to be decided on again. */
    private void followed(Passage claim, PersonId by) {
        var dismissal = claim.dismissal();
        if (claim.state() == CheckState.DISMISSED) {
            if (dismissal != null && dismissal.why().cause() == Cause.MARKED_BY_MISTAKE) {
                finding.openAgain(claim.articleId(), List.of(claim.id()));
            }
            return;
        }
        claims.release(claim);
        claims.cover(claim.articleId(), claim, by);
    }

    /** Lets it and all beside it stand as before the step, whoever took that. */
    void putBack(Passage passage, Takeback step, PersonId by, Instant at) {
        step.beside().reversed().forEach(row -> takeBack(row, by, at));
        stories.tell(passage.id());
        passage.takeBack(step, by, at);
    }

    /** Where it was other words before, somebody may have marked some of them meanwhile; or another revision has come. */
    private Optional<Neighbours> requireRoom(Stood before, Place place, Passage passage) {
        if (before.place().isSame(place) && before.kind() == passage.kind()) {
            return Optional.empty();
        }
        if (!before.place().revision().equals(place.revision())) {
            throw new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE);
        }
        articles.findToWorkOn(passage.articleId());
        var others = Neighbours.of(reading.of(passage.articleId()), passage.id());
        var words = Spans.of(before.place().fragments());
        others.requireRoomFor(words, before.kind());
        others.requireHolds(passage.id(), passage.label(), before.kind(), words);
        return Optional.of(others);
    }

    private void takeBack(Takeback.Beside beside, PersonId by, Instant at) {
        switch (beside.what()) {
            case EVIDENCE_ADDED -> evidence.findById(new EvidenceId(beside.row())).orElseThrow().withdraw(by, at);
            case EVIDENCE_WITHDRAWN -> evidence.findById(new EvidenceId(beside.row())).orElseThrow().standAgain();
            case SEARCH_RECORDED -> searches.findById(new SearchId(beside.row())).orElseThrow().withdraw(by, at);
            case SEARCH_WITHDRAWN -> searches.findById(new SearchId(beside.row())).orElseThrow().standAgain();
            case OCCASION_COVERED -> searches.findById(new SearchId(beside.row())).orElseThrow().uncover();
            case QUESTION_ASKED -> questions.findById(beside.row()).orElseThrow().withdraw(by, at);
            case QUESTION_ANSWERED -> questions.findById(beside.row()).orElseThrow().awaitAgain();
            case NOTE_WRITTEN -> notes.withdraw(beside.row(), by.value(), at);
            case NOTE_EDITED -> notes.standAgain(beside.row());
            default -> throw new IllegalStateException("nothing beside a passage is " + beside.what());
        }
    }

    private int changes(PassageId passage) {
        return jdbc.sql("select count(*) from passage_change where passage_id = :id")
                .param("id", passage.value())
                .query(Integer.class)
                .single();
    }
}
