package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/** History keeps names as they were, and shows beside them what they are now; and hides what has become confidential. */
@ServiceTest
class HistoryNamesTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final FindingInSources finding;
    private final HistoryReading history;
    private final SourceKeeping sources;
    private final ArticleSources articleSources;
    private final Shelf shelf;
    private final JdbcClient database;
    private PassageId quote = new PassageId(new UUID(0, 0));

    HistoryNamesTest(
            Newsroom newsroom,
            CheckingDesk desk,
            QuoteChecking checking,
            EvidenceGathering gathering,
            FindingInSources finding,
            HistoryReading history,
            SourceKeeping sources,
            Capturing capturing,
            ArticleSources articleSources,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.checking = checking;
        this.gathering = gathering;
        this.finding = finding;
        this.history = history;
        this.sources = sources;
        this.articleSources = articleSources;
        this.database = database;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void aQuote() {
        quote = desk.passages(newsroom.imported("“The bridge is closed,” said Anna Lind.")).getFirst();
        desk.as(newsroom.edda());
    }

    @Test
    void aSpeakerWhoIsCalledOtherwiseNowIsShownByBothNames() {
        checking.ascribe(quote, desk.inCheck(quote).version(), "A. Lane");
        checking.ascribe(quote, desk.card(quote).version(), "Omar Bakri");
        assertThat(last()).isEqualTo("Edda Brandt: speaker A. Lane → Omar Bakri");

        database.sql("update article_speaker set name = 'Ada Lane' where name = 'A. Lane'").update();

        assertThat(last()).isEqualTo("Edda Brandt: speaker Ada Lane (then A. Lane) → Omar Bakri");
        assertThat(ChangeSentences.in(Sentences.ENGLISH).of(history.page(quote, null, 1).rows().getFirst())).isEqualTo(last());
    }

    @Test
    void aSourceThatIsCalledOtherwiseNowIsShownByBothNames() {
        var speech = shelf.kept(details("Speech", null), "Nothing of all this.");
        searched();
        assertThat(last()).isEqualTo("Edda Brandt: search recorded the desk’s sources (Speech): " + search().searchedFor());

        sources.correct(speech, 0, details("Speech in Laredo", null));

        assertThat(search().searchedIn().words(Sentences.ENGLISH)).isEqualTo("the desk’s sources (Speech in Laredo (then Speech))");
        assertThat(last()).contains("(Speech in Laredo (then Speech))");
    }

    @Test
    void aSourceMadeConfidentialLaterIsHiddenInWhatNamedIt() {
        var talk = shelf.kept(details("Talk with Marta Keller", null), "Nothing of all this.");
        searched();

        sources.correct(talk, 0, details("Talk", "Bluebird"));

        desk.as(newsroom.tomas());
        assertThat(search().searchedIn().words(Sentences.ENGLISH)).isEqualTo("the desk’s sources (Bluebird)");
        assertThat(desk.card(quote).changes().toString()).doesNotContain("Keller").contains("Bluebird");
        assertThat(stored()).as("and is kept as it was").contains("Talk with Marta Keller");
    }

    /** Nobody knows what is what in a line of an older build: all of it is hidden. */
    @Test
    void whatAnOlderBuildSaidOfAConfidentialSourceIsHiddenThoughNothingReadsIt() {
        var talk = shelf.kept(details("Talk", "Bluebird"), "Nothing of all this.");
        articleSources.lay(desk.card(quote).article(), talk);
        database.sql("""
                        insert into source_change (id, source_id, made_at, made_by, what, before, after, confidential)
                        select gen_random_uuid(), id, now(), added_by, 'CORRECTED', '{"asWritten": "Subject: A walk with Marta Keller"}',
                            '{"asWritten": ""}', true from source where id = :id""")
                .param("id", talk.value())
                .update();
        gathering.note(quote, "It was a walk with Marta Keller.");

        desk.as(newsroom.tomas());
        assertThat(desk.card(quote).notes().getFirst().text()).isEqualTo("It was Bluebird.");
    }

    @Test
    void aCheckerIsNamed() {
        desk.inCheck(quote);
        desk.as(newsroom.tomas());
        checking.take(quote);

        var row = desk.card(quote).changes().getLast();
        assertThat(ChangeSentences.in(Sentences.ENGLISH).of(row)).isEqualTo("Tomás Rey is the checker");
        assertThat(row.before()).isEqualTo(new ChangeValue.Checker(newsroom.edda().id().value(), "Edda Brandt"));
    }

    @Test
    void whatIsTakenBackSaysSoByItsCause() {
        var asked = checking.unmark(quote, desk.card(quote).version());
        desk.as(newsroom.tomas());
        checking.confirmDismissal(quote, asked.version());
        assertThat(turn().reason()).isEqualTo(Reason.of(Cause.MARKED_BY_MISTAKE));
        assertThat(desk.card(quote).check().dismissalReason()).isEqualTo(Reason.of(Cause.MARKED_BY_MISTAKE));
    }

    private ChangeRow turn() {
        return desk.card(quote).changes().stream().filter(change -> change.step() != null).toList().getLast();
    }

    private void searched() {
        var search = finding.find(quote, Scope.DESK, (done, of) -> true);
        gathering.recordSearch(quote, SearchPlace.Sources.of(search, Scope.DESK), search.words(), false);
    }

    private String last() {
        return ChangeSentences.in(Sentences.ENGLISH).of(desk.card(quote).changes().getLast());
    }

    private SearchRow search() {
        return desk.card(quote).searches().getFirst();
    }

    private String stored() {
        return database.sql("select string_agg(after::text, ' ') from passage_change where passage_id = :id")
                .param("id", quote.value())
                .query(String.class)
                .single();
    }

    private static SourceDetails details(String title, @Nullable String codename) {
        return new SourceDetails(
                title, SourceKind.NOTES, Tier.REPORTER, null, null, null, null, null, null, null, "en", codename, null);
    }
}
