package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Together;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.message.Sentences;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;

/** A person is one speaker of the desk, whichever article names them, and each article keeps its own name for them. */
@ServiceTest
class DeskSpeakersTest {

    private static final String BRIDGE = "“The old bridge is closed until the spring,” said %s.";
    private static final String TRAM = "“The night tram will run again in May,” said %s.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final Importing importing;
    private final SameWords sameWords;
    private final Queue queue;
    private final Together together;
    private final JdbcClient database;

    DeskSpeakersTest(
            Newsroom newsroom,
            CheckingDesk desk,
            QuoteChecking checking,
            Importing importing,
            SameWords sameWords,
            Queue queue,
            Together together,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.importing = importing;
        this.sameWords = sameWords;
        this.queue = queue;
        this.together = together;
        this.database = database;
    }

    @Test
    void aFullNameThatTheDeskKnowsIsWhomItKnows() {
        var bridge = quote(BRIDGE, "Anna Lind");
        var tram = quote(TRAM, "ANNA LIND");

        assertThat(tram.ascribed().speaker()).isEqualTo(bridge.ascribed().speaker());
        assertThat(tram.row().speaker()).as("each article keeps its name").isEqualTo("ANNA LIND");
        assertThat(bridge.row().speaker()).isEqualTo("Anna Lind");
        assertThat(queue.rows(QueueFilter.ALL.with(QueuePart.SPEAKER, "Anna Lind"), 0, 10)).hasSize(2);
        assertThat(proposals()).isEmpty();
    }

    @Test
    void aBareSurnameIsNobodysButItsArticlesUntilAPersonSays() {
        var full = quote(BRIDGE, "Anna Lind");
        var bare = quote(TRAM, "Lind");
        var another = quote(TRAM, "Lind");

        assertThat(List.of(full.ascribed().speaker(), bare.ascribed().speaker(), another.ascribed().speaker())).doesNotHaveDuplicates();
        assertThat(proposals()).containsExactlyInAnyOrder("Anna Lind, Lind", "Anna Lind, Lind");
    }

    @Test
    void aNameThatMayBeAnothersIsProposedAndNotJoined() {
        var one = quote(BRIDGE, "Anna Müller");
        var other = quote(TRAM, "Anna Mueller");
        quote(TRAM, "Tom Berg");

        assertThat(other.ascribed().speaker()).isNotEqualTo(one.ascribed().speaker());
        assertThat(proposals()).containsExactly("Anna Mueller, Anna Müller");
    }

    @Test
    void anotherWayToWriteOneOfTheArticlesNamesMeansThatOne() {
        var card = quote(BRIDGE + "\n\n“It is late,” said Tom Berg.", "Anna Lind");
        var berg = desk.card(desk.passages(card.article()).getLast());

        var ascribed = checking.ascribe(berg.row().id(), berg.version(), "President Anna LIND");

        assertThat(ascribed.ascribed().speaker()).isEqualTo(card.ascribed().speaker());
        assertThat(ascribed.row().speaker()).isEqualTo("Anna Lind");
        assertThat(Objects.requireNonNull(ascribed.changes().getLast().before()).words(Sentences.ENGLISH)).isEqualTo("Tom Berg");
        assertThat(Objects.requireNonNull(ascribed.changes().getLast().after()).words(Sentences.ENGLISH)).isEqualTo("Anna Lind");
    }

    @Test
    void whomAPersonNamesIsWhomTheDeskKnows() {
        var lind = quote(BRIDGE, "Anna Lind");
        var card = quote(TRAM, "Tom Berg");

        assertThat(checking.ascribe(card.row().id(), card.version(), "Anna LIND").ascribed().speaker()).isEqualTo(lind.ascribed().speaker());
    }

    @Test
    void theSameWordsOfOneSpeakerAreNotOfAnotherWhateverTheArticlesCallThem() {
        var here = quote(BRIDGE, "Anna Lind");
        var there = quote(BRIDGE, "Tom Berg");
        var speaker = Objects.requireNonNull(here.ascribed().speaker()).value();
        database.sql("update passage set speaker_id = :speaker where id = :id")
                .param("speaker", speaker).param("id", there.row().id().value()).update();
        database.sql("insert into article_speaker values (:article, :speaker, 'A. Schmidt')")
                .param("article", there.article().value()).param("speaker", speaker).update();

        assertThat(sameWords.elsewhere(here)).singleElement().satisfies(other -> {
            assertThat(other.row().speaker()).isEqualTo("A. Schmidt");
            assertThat(other.isOfAnotherSpeaker()).isFalse();
        });
    }

    @Test
    void twoImportsAtOnceThatNameTheSameNewSpeakersEndUpWithOneOfEach() throws Exception {
        var text = "“The old bridge is closed,” said %s. “It is late,” said %s.";

        var second = together.first(
                newsroom.edda(), () -> imported(text.formatted("Anna Lind", "Tom Berg")),
                newsroom.tomas(), () -> imported(text.formatted("Tom Berg", "Anna Lind")));

        assertThat(second.get()).isNotNull();
        assertThat(database.sql("select name from speaker").query(String.class).list())
                .containsExactlyInAnyOrder("Anna Lind", "Tom Berg");
    }

    @Test
    void twoPeopleWhoNameTheSameNewSpeakerInTwoArticlesEndUpWithOne() throws Exception {
        var bridge = quote(BRIDGE, "Anna Lind");
        var tram = quote(TRAM, "Tom Berg");

        var second = together.first(
                newsroom.edda(), () -> checking.ascribe(bridge.row().id(), bridge.version(), "Noor Haddad"),
                newsroom.tomas(), () -> checking.ascribe(tram.row().id(), tram.version(), "Noor Haddad"));

        assertThat(second.get().ascribed().speaker()).isEqualTo(desk.card(bridge.row().id()).ascribed().speaker());
    }

    private ArticleId imported(String text) {
        return importing.take(Imported.pasted(text), ArticleDetails.NONE);
    }

    private PassageCard quote(String text, String speaker) {
        return desk.card(desk.passages(newsroom.imported(text.formatted(speaker))).getFirst());
    }

    private List<String> proposals() {
        return database.sql("""
                        select least(a.name, b.name) || ', ' || greatest(a.name, b.name)
                        from same_speaker s join speaker a on a.id = s.one join speaker b on b.id = s.other""")
                .query(String.class)
                .list();
    }
}
