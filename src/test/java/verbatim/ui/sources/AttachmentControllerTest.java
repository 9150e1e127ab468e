package verbatim.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.CurrentPerson;
import verbatim.account.SignedIn;
import verbatim.document.BroughtFile;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Attaching;
import verbatim.source.capture.AttachmentId;

/** Attachments over HTTP: whole, in ranges as players ask for them, and refused. */
@ServiceTest
class AttachmentControllerTest {

    /** More than is fetched from the database at once. */
    private static final byte[] RECORDING = recording(1_300_000);

    private final Newsroom newsroom;
    private final SourceKeeping sources;
    private final Attaching attaching;
    private final JdbcClient database;

    AttachmentControllerTest(Newsroom newsroom, SourceKeeping sources, Attaching attaching, JdbcClient database) {
        this.newsroom = newsroom;
        this.sources = sources;
        this.attaching = attaching;
        this.database = database;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void aRecordingIsGivenOutWholeAsWhatItIsAndNothingElse() throws Exception {
        var answer = ask(attached("council ä.mp3", null), null);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(RECORDING);
        assertThat(answer.getContentType()).isEqualTo("audio/mpeg");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline").contains("council%20%C3%A4.mp3");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
        assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void aPlayerGetsTheRangeItAsksFor() throws Exception {
        var id = attached("council.mp3", null);

        for (int[] range : new int[][] {{0, 0}, {5, 9}, {524_280, 524_300}, {1_200_000, 1_299_999}}) {
            var answer = ask(id, "bytes=%d-%d".formatted(range[0], range[1]));
            assertThat(answer.getStatus()).isEqualTo(206);
            assertThat(answer.getHeader("Content-Range")).isEqualTo("bytes %d-%d/1300000".formatted(range[0], range[1]));
            assertThat(answer.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(RECORDING, range[0], range[1] + 1));
        }
        assertThat(ask(id, "bytes=1299990-").getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(RECORDING, 1_299_990, 1_300_000));
        assertThat(ask(id, "bytes=-4").getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(RECORDING, 1_299_996, 1_300_000));
        assertThat(ask(id, "bytes=2000000-").getStatus()).isEqualTo(416);
    }

    @Test
    void ofAConfidentialSourceOnlyThoseNamedGetIt() throws Exception {
        var id = attached("talk.mp3", "Heron");
        assertThat(ask(id, null).getStatus()).isEqualTo(200);

        SignedIn.as(newsroom.tomas());
        var answer = ask(id, "bytes=0-3");

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("This source is confidential, and you are not named on it. Ask somebody who is.");
        assertThat(database.sql("select person_id from source_look").query(UUID.class).list()).as("the look of who got it")
                .containsExactly(newsroom.edda().id().value());
    }

    @Test
    void whatIsNotThereIsToldInASentence() throws Exception {
        var answer = ask("0198c0de-0000-7000-8000-000000000000", null);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("There is no such attachment on this desk.");
        assertThat(ask("none", null).getStatus()).isEqualTo(400);
    }

    private String attached(String name, @Nullable String codename) {
        var source = sources.add(new SourceDetails(
                "Council", SourceKind.RECORDING, Tier.RECORDING, null, null, null, null, null, null, null, null, codename, null));
        AttachmentId id = attaching.attach(source, BroughtFile.of(name, RECORDING));
        return id.value().toString();
    }

    private MockHttpServletResponse ask(String id, @Nullable String range) throws Exception {
        var request = get("/attachment/" + id);
        if (range != null) {
            request.header("Range", range);
        }
        return MockMvcBuilders.standaloneSetup(new AttachmentController(attaching, new CurrentPerson()))
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }

    private static byte[] recording(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'I';
        bytes[1] = 'D';
        bytes[2] = '3';
        return bytes;
    }
}
