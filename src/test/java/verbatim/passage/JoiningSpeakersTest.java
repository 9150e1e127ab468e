package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.message.Sentences;

/** A desk from the time when each article had speakers of its own keeps all of them, and those who are one become one. */
@ServiceTest
class JoiningSpeakersTest {

    private static final String TEXT = "“The bridge is closed,” said %s.\n\n“The tram is late,” said Tom Berg.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final PassageReading reading;
    private final JoiningSpeakers joining;
    private final JdbcClient database;

    JoiningSpeakersTest(
            Newsroom newsroom,
            CheckingDesk desk,
            QuoteChecking checking,
            PassageReading reading,
            JoiningSpeakers joining,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.reading = reading;
        this.joining = joining;
        this.database = database;
    }

    @Test
    void speakersOfOneFullNameBecomeOneAndAllElseStays() {
        var one = older("Anna Lind");
        var other = older("President ANNA LIND");
        var bare = older("Lind");
        var again = older("Lind");

        joining.afterSingletonsInstantiated();

        assertThat(card(other).ascribed().speaker()).isEqualTo(card(one).ascribed().speaker());
        assertThat(card(one).row().speaker()).isEqualTo("Anna Lind");
        assertThat(card(other).row().speaker()).as("as its article has it").isEqualTo("President ANNA LIND");
        assertThat(card(bare).ascribed().speaker()).isNotEqualTo(card(again).ascribed().speaker());
        assertThat(database.sql("select count(*) from speaker where name = 'Tom Berg'").query(Integer.class).single()).isOne();
        assertThat(database.sql("select count(*) from speaker").query(Integer.class).single()).isEqualTo(4);
        assertThat(database.sql("select count(*) from same_speaker").query(Integer.class).single())
                .as("whether a Lind is Anna Lind is asked")
                .isEqualTo(2);
        assertThat(database.sql("select count(*) from speaker where words is null").query(Integer.class).single()).isZero();
    }

    @Test
    void inOneArticleTwoWaysToWriteANameBecomeOneAndHistoryKeepsBoth() {
        var id = older("LIND");
        var article = card(id).article();
        var second = desk.passages(article).getLast();
        checking.ascribe(second, desk.card(second).version(), "Lind ");
        apart(second, "Lind");

        joining.afterSingletonsInstantiated();

        assertThat(desk.card(second).ascribed().speaker()).isEqualTo(card(id).ascribed().speaker());
        assertThat(reading.speakers(article)).containsExactly("LIND");
        assertThat(Objects.requireNonNull(desk.card(second).changes().getLast().after()).words(Sentences.ENGLISH)).isEqualTo("LIND");
    }

    @Test
    void whoIsAddedAfterwardsIsJoinedToThem() {
        var one = older("Anna Lind");
        joining.afterSingletonsInstantiated();

        var later = desk.passages(newsroom.imported(TEXT.formatted("Anna Lind"))).getFirst();

        assertThat(desk.card(later).ascribed().speaker()).isEqualTo(card(one).ascribed().speaker());
    }

    private PassageCard card(PassageId id) {
        return desk.card(id);
    }

    /** The first passage of an article whose speakers are its own, as the schema's change leaves them. */
    private PassageId older(String name) {
        var passages = desk.passages(newsroom.imported(TEXT.formatted("Anna Lind")));
        apart(passages.getFirst(), name);
        apart(passages.getLast(), "Tom Berg");
        return passages.getFirst();
    }

    private void apart(PassageId passage, String name) {
        UUID id = Generators.timeBasedEpochGenerator().generate();
        database.sql("insert into speaker (id, name, kind) values (:id, :name, 'UNKNOWN')").param("id", id).param("name", name).update();
        database.sql("insert into article_speaker select article_id, :id, :name from passage where id = :passage")
                .param("id", id).param("name", name).param("passage", passage.value()).update();
        database.sql("update passage set speaker_id = :id where id = :passage").param("id", id).param("passage", passage.value()).update();
        // Whom the import added, as nobody knew of the desk's speakers then.
        database.sql("delete from article_speaker a where not exists (select from passage p where p.article_id = a.article_id and p.speaker_id = a.speaker_id)").update();
        database.sql("delete from same_speaker").update();
        database.sql("delete from speaker s where not exists (select from article_speaker a where a.speaker_id = s.id)").update();
    }
}
