package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.ImportRefused;
import verbatim.article.Imported;
import verbatim.article.RevisionId;
import verbatim.text.Span;

/** What becomes of an article's passages with its next edit. */
@ServiceTest
class CarryingOverTest {

    private static final String TEXT = """
            Harbour reopens

            “The harbour is open again,” said Anna Lind, the mayor, on Monday.

            “We will not raise the fare this year,” Bo Ek told the council.

            The pilots called the mole “a danger to every boat.”

            “Nobody asked us,” said Cora Dahl, who sells fish on the quay.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Edits edits;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final QuoteMarking marking;
    private final Remarking remarking;
    private final JdbcClient database;

    CarryingOverTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Edits edits,
            ArticleReading articles,
            PassageReading reading,
            QuoteChecking checking,
            EvidenceGathering gathering,
            QuoteMarking marking,
            Remarking remarking,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.edits = edits;
        this.articles = articles;
        this.reading = reading;
        this.checking = checking;
        this.gathering = gathering;
        this.marking = marking;
        this.remarking = remarking;
        this.database = database;
    }

    private RevisionId edit(ArticleId article, String text) {
        desk.as(newsroom.edda());
        return edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(text));
    }

    @Test
    void whatIsKeptKeepsEverything() {
        var article = newsroom.imported(TEXT);
        var quote = desk.quote(article, "“The harbour").id();
        var before = desk.approved(quote, Finding.EXACT);
        var moved = desk.quote(article, "“Nobody asked").id();
        var text = TEXT.replace("“Nobody asked us,” said Cora Dahl, who sells fish on the quay.\n", "")
                .replace("Harbour reopens\n", "Harbour reopens\n\n\"Nobody asked us,\" said Cora Dahl, who sells fish on the quay.\n");
        edit(article, text);

        var card = desk.card(quote);
        assertThat(card.row().status()).isEqualTo(Status.VERIFIED);
        assertThat(card.version()).as("nobody has to look at it anew").isEqualTo(before.version());
        assertThat(card.evidence()).hasSize(1);
        assertThat(card.row().fragments().getFirst().in(text)).isEqualTo("“The harbour is open again,”");
        assertThat(desk.card(moved).row().fragments().getFirst().in(text)).isEqualTo("\"Nobody asked us,\"");
        assertThat(articles.find(article).orElseThrow().revisionNumber()).isEqualTo(2);
        assertThat(reading.of(article)).hasSize(4);
        assertThat(anchors(quote)).hasSize(2);
        assertThat(database.sql("select cardinality(passages) from announcement where article_id = :id order by sequence desc limit 1")
                        .param("id", article.value()).query(Integer.class).single())
                .as("open screens hear of the article as a whole")
                .isZero();
    }

    @Test
    void otherWordsOpenWhatWasApproved() {
        var article = newsroom.imported(TEXT);
        var quote = desk.quote(article, "“We will not").id();
        desk.approved(quote, Finding.EXACT);
        edit(article, TEXT.replace("We will not raise the fare this year", "We will raise the fare this year"));

        var card = desk.card(quote);
        assertThat(card.row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(card.row().finding()).isNull();
        assertThat(card.check().staleFinding()).isEqualTo(Finding.EXACT);
        assertThat(card.row().words()).startsWith("“We will raise");
        var change = card.changes().getLast();
        assertThat(change.before()).isEqualTo(new ChangeValue.Printed("“We will not raise the fare this year,”"));
        assertThat(change.by()).isNull();
    }

    @Test
    void statesFallByTheTable() {
        var article = newsroom.imported(TEXT);
        var submitted = desk.quote(article, "“The harbour").id();
        desk.submitted(submitted, Finding.EXACT);
        var asked = desk.quote(article, "“We will not").id();
        desk.asked(asked);
        var dismissed = desk.quote(article, "“a danger").id();
        desk.dismissed(dismissed);
        var untouched = desk.quote(article, "“Nobody").id();
        edit(article, TEXT.replace("is open again", "is open once more")
                .replace("the fare this year", "the fare this spring")
                .replace("a danger to every boat", "a danger to each boat")
                .replace("Nobody asked us", "Nobody ever asked us"));

        assertThat(desk.card(submitted).row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(desk.card(asked).row().state()).isEqualTo(CheckState.QUERY);
        assertThat(desk.card(untouched).row().state()).isEqualTo(CheckState.UNCHECKED);
        assertThat(desk.card(dismissed).row().state()).isEqualTo(CheckState.DISMISSED);
        assertThat(desk.card(dismissed).openDoubts()).extracting(doubt -> doubt.matter().code()).contains(DoubtCode.NEW_WORDS);
    }

    @Test
    void whatIsTakenOutIsBackWithItsWords() {
        var article = newsroom.imported(TEXT);
        var quote = desk.quote(article, "“Nobody asked").id();
        desk.approved(quote, Finding.EXACT);
        edit(article, TEXT.replace("“Nobody asked us,” said Cora Dahl, who sells fish on the quay.\n", ""));

        assertThat(reading.of(article)).extracting(PassageRow::id).doesNotContain(quote);
        assertThat(desk.card(quote).row().status()).isEqualTo(Status.REMOVED);
        var version = desk.card(quote).version();
        assertThatThrownBy(() -> checking.take(quote)).isInstanceOf(StepRefused.class).hasMessageContaining("does not hold");
        assertThatThrownBy(() -> remarking.stretch(quote, version, new Span(0, 5))).isInstanceOf(StepRefused.class).hasMessageContaining("does not hold");
        edit(article, TEXT + "\nOne line more.\n");

        assertThat(desk.card(quote).row().status()).isEqualTo(Status.VERIFIED);
        assertThat(desk.card(quote).evidence()).hasSize(1);
        assertThat(desk.card(quote).version()).isGreaterThan(version);
        assertThat(reading.of(article)).hasSize(4);
    }

    @Test
    void newQuotesAreFoundAndNamesMeanTheSame() {
        var article = newsroom.imported(TEXT);
        edit(article, TEXT + "\n“The fare stays as it is,” Bo Ek said on Tuesday. “I promise,” said Dina Falk.\n");

        var all = reading.of(article);
        assertThat(all).extracting(PassageRow::number).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        var before = desk.card(desk.quote(article, "“We will not").id());
        var added = desk.card(desk.quote(article, "“The fare stays").id());
        assertThat(added.ascribed().speaker()).isEqualTo(before.ascribed().speaker());
        assertThat(desk.card(desk.quote(article, "“I promise").id()).row().speaker()).isEqualTo("Dina Falk");
    }

    @Test
    void whatStandsInTheWayIsRefused() {
        var article = newsroom.imported(TEXT);
        var first = articles.find(article).orElseThrow().revision();
        desk.as(newsroom.edda());
        assertThatThrownBy(() -> edits.take(article, first, Imported.pasted(TEXT))).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("the text that the article has");
        assertThatThrownBy(() -> edits.take(article, first, Imported.pasted("  \n"))).isInstanceOf(ImportRefused.class);
        edit(article, TEXT + "More.\n");
        assertThatThrownBy(() -> edits.take(article, first, Imported.pasted(TEXT + "Other.\n"))).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("revision 2");
        assertThat(articles.find(article).orElseThrow().revisionNumber()).isEqualTo(2);
    }

    @Test
    void wordsSelectedInAnOlderTextAreRefused() {
        var article = newsroom.imported(TEXT);
        var first = articles.find(article).orElseThrow().revision();
        var quote = desk.quote(article, "“Nobody asked");
        edit(article, "A line more. " + TEXT);

        var selected = new Span(TEXT.indexOf("fish"), TEXT.indexOf("fish") + 4);
        assertThatThrownBy(() -> marking.mark(article, first, selected, PassageKind.CLAIM, Set.of())).hasMessageContaining("a new edit");
        assertThatThrownBy(() -> remarking.stretch(quote.id(), desk.card(quote.id()).version(), first, quote.fragments().getFirst(), Remarking.Gesture.INSTEAD))
                .hasMessageContaining("a new edit");
    }

    /** Whatever is edited, each passage and all that was done on it is there, and stands at its words or aside. */
    @Test
    void nothingIsLostInTwoHundredEdits() {
        var random = new Random(40);
        var article = newsroom.imported(TEXT);
        for (var row : reading.of(article)) {
            desk.as(newsroom.edda());
            gathering.note(row.id(), "Seen: " + row.label());
        }
        var ids = new ArrayList<>(desk.passages(article));
        Map<PassageId, Integer> history = new HashMap<>();
        var text = TEXT;
        for (int i = 0; i < 200; i++) {
            var next = edited(text, random);
            if (next.equals(text) || next.isBlank()) {
                continue;
            }
            text = next;
            edit(article, text);
            var standing = reading.of(article);
            Set<PassageId> present = standing.stream().map(PassageRow::id).collect(Collectors.toSet());
            for (var row : standing) {
                assertThat(Anchor.words(row.fragments(), text)).as(text).isEqualTo(row.words());
            }
            standing.stream().map(PassageRow::id).filter(id -> !ids.contains(id)).forEach(ids::add);
            assertThat(aside(article)).as(text).containsExactlyInAnyOrderElementsOf(
                    ids.stream().filter(id -> !present.contains(id)).toList());
            var changes = changes(article);
            history.forEach((id, before) -> assertThat(changes.get(id)).isGreaterThanOrEqualTo(before));
            history.putAll(changes);
        }
        assertThat(ids.stream().limit(4).mapToInt(id -> count("note", id))).containsOnly(1);
    }

    /** Takes a paragraph out, puts one in, moves one, or changes a word. */
    private static String edited(String text, Random random) {
        var paragraphs = new ArrayList<>(List.of(text.strip().split("\n\n")));
        int at = random.nextInt(paragraphs.size());
        switch (random.nextInt(5)) {
            case 0 -> {
                if (paragraphs.size() > 2) {
                    paragraphs.remove(at);
                }
            }
            case 1 -> paragraphs.add(at, List.of(TEXT.strip().split("\n\n")).get(random.nextInt(5)));
            case 2 -> paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(at));
            case 3 -> paragraphs.set(at, paragraphs.get(at).replaceFirst("(?<=[a-z]) (?=[a-z])", random.nextBoolean() ? " not " : " very "));
            default -> paragraphs.set(at, paragraphs.get(at).replace('“', '"').replace('”', '"'));
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    private List<PassageId> aside(ArticleId article) {
        return database.sql("select id from passage where article_id = :article and removed")
                .param("article", article.value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list();
    }

    private Map<PassageId, Integer> changes(ArticleId article) {
        var changes = new HashMap<PassageId, Integer>();
        database.sql("select p.id, count(*) as n from passage p join passage_change c on c.passage_id = p.id where p.article_id = :article group by p.id")
                .param("article", article.value())
                .query(row -> {
                    changes.put(new PassageId(row.getObject("id", UUID.class)), row.getInt("n"));
                });
        return changes;
    }

    private int count(String table, PassageId id) {
        return database.sql("select count(*) from " + table + " where passage_id = :id").param("id", id.value()).query(Integer.class).single();
    }

    private List<UUID> anchors(PassageId id) {
        return database.sql("select revision_id from anchor where passage_id = :id").param("id", id.value()).query(UUID.class).list();
    }
}
