package verbatim.review.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.SignedIn;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PresenceChanged;

@ServiceTest
@RecordApplicationEvents
class PresenceTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Presence presence;
    private final PresenceWriting writing;
    private final SettableClock clock;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private @Nullable OwnWindow window;

    PresenceTest(Newsroom newsroom, CheckingDesk desk, Presence presence, PresenceWriting writing, SettableClock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.presence = presence;
        this.writing = writing;
        this.clock = clock;
    }

    @BeforeEach
    void tomasHasAnArticleOpen() {
        article = newsroom.imported("“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri.");
        SignedIn.as(newsroom.tomas());
        window = presence.window();
        window.at(article, second());
        writing.write();
        SignedIn.as(newsroom.edda());
    }

    @AfterEach
    void hisWindowIsClosed() {
        window().gone();
        writing.write();
    }

    @Test
    void othersSeeWhoIsThereAndOnWhichPassage() {
        assertThat(presence.others(article)).containsExactly(new Present(newsroom.tomas().id(), "Tomás Rey", second(), "Q2"));
        SignedIn.as(newsroom.tomas());
        assertThat(presence.others(article)).as("oneself is no other").isEmpty();
    }

    @Test
    void itIsToldOnceWhereSomebodyGoes(ApplicationEvents events) {
        events.clear();
        writing.write();
        assertThat(told(events)).as("nobody went anywhere").isZero();

        SignedIn.as(newsroom.tomas());
        window().at(article, null);
        window().at(article, desk.quote(article, "“The bridge").id());
        writing.write();
        assertThat(told(events)).isOne();
        SignedIn.as(newsroom.edda());
        assertThat(presence.others(article)).extracting(Present::label).containsExactly("Q1");

        window().gone();
        writing.write();
        assertThat(presence.others(article)).isEmpty();
        assertThat(told(events)).isEqualTo(2);
    }

    @Test
    void whoseNodeGivesNoSignOfLifeIsGone() {
        clock.advance(Duration.ofSeconds(60));
        writing.write();
        clock.advance(Duration.ofSeconds(60));
        assertThat(presence.others(article)).as("its node says so twice a minute").hasSize(1);
        clock.advance(Duration.ofSeconds(60));
        assertThat(presence.others(article)).isEmpty();
    }

    private long told(ApplicationEvents events) {
        return events.stream(PresenceChanged.class).filter(change -> change.article().equals(article)).count();
    }

    private OwnWindow window() {
        return Objects.requireNonNull(window);
    }

    private PassageId second() {
        return desk.quote(article, "“Nobody").id();
    }
}
