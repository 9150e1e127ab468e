package verbatim.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;
import verbatim.document.ReadingProgress;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceRefused;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.Wordings;

/** Which sources tell one story is known without their texts. */
@ServiceTest
class WordingsTest {

    private static final String WIRE = """
            The old bridge over the river is closed until the spring, the mayor said on Monday evening in the town hall. \
            Engineers had found cracks in two of the four pillars during the yearly inspection in early October.""";

    private final Newsroom newsroom;
    private final SourceKeeping sources;
    private final Capturing capturing;
    private final SharedStories stories;
    private final Wordings wordings;
    private final JdbcClient database;

    WordingsTest(
            Newsroom newsroom,
            SourceKeeping sources,
            Capturing capturing,
            SharedStories stories,
            Wordings wordings,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.sources = sources;
        this.capturing = capturing;
        this.stories = stories;
        this.wordings = wordings;
        this.database = database;
    }

    /** A desk of an older build, or restored from its backup, has texts of which nothing was computed. */
    @Test
    void whatWasCapturedByAnOlderBuildIsReadOnceAfterAStart() {
        SignedIn.as(newsroom.edda());
        var post = captured("Morning Post", WIRE);
        var echo = captured("Evening Echo", WIRE + " More on page two.");
        var courier = captured("Courier", "Something else was printed here on that day, and at some length too, so it is.");
        database.sql("delete from snapshot_wording").update();
        assertThatThrownBy(() -> stories.among(List.of(post, echo, courier)))
                .isInstanceOf(SourceRefused.class).hasMessageContaining("still being read");

        wordings.readMissing();

        assertThat(stories.among(List.of(post, echo, courier))).containsExactly(Set.of(post, echo), Set.of(courier));
    }

    private SourceId captured(String title, String text) {
        var source = sources.add(SourceDetails.brief(title, SourceKind.PUBLICATION, Tier.PUBLICATION, null, null));
        capturing.keep(source, capturing.paste(text, ReadingProgress.UNWATCHED));
        return source;
    }
}
