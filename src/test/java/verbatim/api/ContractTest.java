package verbatim.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import newsroom.client.ApiClient;
import newsroom.client.ApiException;
import newsroom.client.api.ArticlesApi;
import newsroom.client.api.EvidenceApi;
import newsroom.client.api.ImportsApi;
import newsroom.client.api.PassagesApi;
import newsroom.client.api.ReportsApi;
import newsroom.client.api.SourcesApi;
import newsroom.client.model.NewArticle;
import newsroom.client.model.NewEvidence;
import newsroom.client.model.NewFinding;
import newsroom.client.model.NewSource;
import newsroom.client.model.NewStep;
import newsroom.client.model.Passage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.AccessTokens;
import verbatim.account.Person;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.account.TokenScope;

/** A quote's whole way, through a client that nobody here wrote: it was generated from {@code docs/openapi.json}. */
@ApiTest
class ContractTest {

    private final int port;
    private final ApiDesk desk;

    @Autowired
    ContractTest(@LocalServerPort int port, Staffing staffing, AccessTokens tokens, JdbcClient database) {
        this.port = port;
        this.desk = new ApiDesk(port, staffing, tokens, database);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void fromTheImportToTheReport() throws Exception {
        var edda = client(desk.person("api-edda", Role.EDITOR));
        var ruth = client(desk.person("api-ruth", Role.REVIEWER));
        var key = UUID.randomUUID().toString();
        var story = new NewArticle().text("“We will stay until the ice breaks,” Ana Ruiz said. " + key).headline("The ice " + key);

        var article = new ImportsApi(edda).importText(story, key).getArticle();
        assertThat(new ImportsApi(edda).importText(story, key).getArticle()).as("sent twice").isEqualTo(article);
        var found = new PassagesApi(edda)
                .listPassages(
                        List.of("unverified"), null, null, article, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 10, null)
                .getPassages();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().getSpeaker()).isEqualTo("Ana Ruiz");
        var id = found.getFirst().getId();

        var source = new SourcesApi(edda)
                .addSource(
                        new NewSource()
                                .title("Speech of Ana Ruiz " + key)
                                .kind(NewSource.KindEnum.TRANSCRIPT)
                                .text("Ana Ruiz: We will stay until the ice breaks.")
                                .article(article),
                        null);
        var cited = new EvidenceApi(edda)
                .addEvidence(
                        id,
                        new NewEvidence()
                                .source(source.getId())
                                .excerpt("We will stay until the ice breaks")
                                .stance(NewEvidence.StanceEnum.SUPPORTS),
                        null);
        assertThat(cited.getProposedFinding()).isEqualTo(Passage.ProposedFindingEnum.EXACT);

        var concluded = new PassagesApi(edda).setFinding(id, seen(cited), new NewFinding().finding(NewFinding.FindingEnum.EXACT));
        assertRefused(412, "NEWER_VERSION", () -> new PassagesApi(ruth)
                .setFinding(id, seen(cited), new NewFinding().finding(NewFinding.FindingEnum.ALTERED)));
        var submitted = new PassagesApi(edda).takeStep(id, seen(concluded), new NewStep().step(NewStep.StepEnum.SUBMIT), null);
        assertThat(submitted.getStatus()).isEqualTo(Passage.StatusEnum.AWAITING_REVIEW);
        assertRefused(403, "ROLE_TOO_LOW", () -> new PassagesApi(edda)
                .takeStep(id, seen(submitted), new NewStep().step(NewStep.StepEnum.APPROVE), null));
        var approved = new PassagesApi(ruth).takeStep(id, seen(submitted), new NewStep().step(NewStep.StepEnum.APPROVE), null);

        assertThat(approved.getStatus()).isEqualTo(Passage.StatusEnum.VERIFIED);
        assertThat(approved.getApproved().getName()).isEqualTo("api ruth");
        assertThat(new PassagesApi(ruth).getPassageHistory(id, 100, null).getChanges())
                .extracting("by")
                .contains("api edda", "api ruth");
        assertThat(new ArticlesApi(edda).getArticle(article).getCheck().getUnverified()).isZero();
        var report = new ReportsApi(edda).getReport(article, "md", "DESK");
        assertThat(Files.readString(report.toPath())).contains("We will stay until the ice breaks", "Speech of Ana Ruiz");
        Files.delete(report.toPath());
    }

    private ApiClient client(Person person) {
        var token = desk.token(person, TokenScope.WRITE);
        var client = new ApiClient();
        client.updateBaseUri("http://localhost:" + port);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    /** What an ETag begins with is enough to name a version. */
    private static String seen(Passage passage) {
        return "\"" + passage.getVersion() + "\"";
    }

    private static void assertRefused(int status, String code, ThrowingCallable asked) {
        var refused = catchThrowableOfType(ApiException.class, asked);
        assertThat(refused.getCode()).isEqualTo(status);
        assertThat(refused.getResponseBody()).contains("\"code\":\"" + code + "\"");
    }
}
