package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.message.Refusal;

/** What a card says is open is what the services let happen, wherever a passage is and whoever tries. */
@ServiceTest
class AllowedTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final EvidenceGathering gathering;
    private final DoubtSettling settling;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    AllowedTest(
            Newsroom newsroom,
            CheckingDesk desk,
            QuoteChecking checking,
            Reviewing reviewing,
            EvidenceGathering gathering,
            DoubtSettling settling,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.reviewing = reviewing;
        this.gathering = gathering;
        this.settling = settling;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void theCardSaysOfEachStepWhetherItIsTakenOrRefusedAndHow() {
        for (var card : everywhere()) {
            for (var person : List.of(newsroom.edda(), newsroom.tomas(), newsroom.ruth())) {
                desk.as(person);
                var allowed = card.allowed(person);
                for (var step : PassageStep.values()) {
                    assertThat(allowed.refusals(step))
                            .as("%s, %s, %s".formatted(card.row().state(), step, person.name()))
                            .isEqualTo(refusal(step, card));
                    assertThat(allowed.is(step)).isEqualTo(allowed.refusals(step).isEmpty());
                }
            }
        }
    }

    @Test
    void whatIsOnlyMissingOrAnotherPersonsIsStillOffered() {
        var card = desk.inCheck(quote());

        assertThat(card.allowed(newsroom.edda()).refusals(PassageStep.SUBMIT))
                .containsExactly(Refusal.of(PassageRefusal.NO_FINDING));
        assertThat(card.allowed(newsroom.edda()).offers(PassageStep.SUBMIT)).isTrue();
        assertThat(card.allowed(newsroom.tomas()).offers(PassageStep.DISMISS)).isTrue();
        assertThat(card.allowed(newsroom.edda()).offers(PassageStep.APPROVE)).isFalse();
        assertThat(desk.submitted(quote(), Finding.EXACT).allowed(newsroom.edda()).offers(PassageStep.APPROVE))
                .as("no reviewer")
                .isFalse();
    }

    /** A passage in each state, and in the states that ask for a second person with and without what they ask for. */
    private List<PassageCard> everywhere() {
        var cards = new ArrayList<PassageCard>();
        cards.add(desk.card(quote()));
        cards.add(desk.inCheck(quote()));
        cards.add(desk.asked(quote()));
        cards.add(desk.submitted(quote(), Finding.EXACT));
        cards.add(desk.submitted(quote(), Finding.MISATTRIBUTED));
        cards.add(desk.approved(quote(), Finding.EXACT));
        cards.add(desk.dismissed(quote()));
        var submitted = desk.submitted(quote(), Finding.EXACT);
        cards.add(checking.dismiss(submitted.row().id(), submitted.version(), "A title."));
        var taken = desk.inCheck(quote());
        cards.add(checking.conclude(taken.row().id(), taken.version(), Finding.EXACT, null));
        return cards;
    }

    private PassageId quote() {
        return desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();
    }

    /** What the services say to it, in a transaction of which nothing stays. */
    private List<Refusal> refusal(PassageStep step, PassageCard card) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                take(step, card.row().id(), card.version());
                return List.<Refusal>of();
            } catch (StepRefused refused) {
                return refused.refusals();
            } catch (AccessDeniedException denied) {
                return List.of(Refusal.of(PassageRefusal.ROLE_TOO_LOW));
            }
        });
    }

    /** One that nobody has settled, of whatever. */
    private DoubtId doubt(PassageId passage) {
        var id = DoubtId.fresh();
        database.sql("""
                        insert into doubt (id, passage_id, code, matter, raised_at, opened_at, version)
                        values (:id, :passage, 'MARKS_WITHOUT_PARTNER', '{"type": "MARKS"}', now(), now(), 0)""")
                .param("id", id.value())
                .param("passage", passage.value())
                .update();
        database.sql("update passage set open_doubts = open_doubts + 1 where id = :passage").param("passage", passage.value()).update();
        return id;
    }

    private void take(PassageStep step, PassageId id, long version) {
        switch (step) {
            case TAKE -> checking.take(id);
            case CHANGE -> gathering.recordSearch(id, "the archive", "the bridge");
            case SETTLE -> settling.settle(id, doubt(id), "I heard the recording.");
            case ASK -> checking.ask(id, version, "When?", "The press office");
            case ANSWER -> checking.answer(id, desk.card(id).awaited(), version, "On Saturday.");
            case SUBMIT -> checking.submit(id, version);
            case WITHDRAW -> checking.withdraw(id, version);
            case SEND_BACK -> reviewing.sendBack(id, version, "The page is missing.");
            case APPROVE -> reviewing.approve(id, version);
            case REOPEN -> reviewing.reopen(id, version, "The transcript was corrected.");
            case DISMISS -> checking.dismiss(id, version, "A title.");
            case CONFIRM_DISMISSAL -> checking.confirmDismissal(id, version);
            case REFUSE_DISMISSAL -> checking.refuseDismissal(id, version);
            case RESTORE -> checking.restore(id, version, "It is a quote after all.");
        }
    }
}
