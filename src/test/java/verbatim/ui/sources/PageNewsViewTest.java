package verbatim.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.document.DocumentReading;
import verbatim.fetch.LocalSite;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.Told;
import verbatim.source.SourceId;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.LocalPages;
import verbatim.source.capture.PageNewsReading;
import verbatim.ui.NoSuchPage;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.NewerLine;

/** What became of the pages of sources, on the screens. */
class PageNewsViewTest extends ScreenTest {

    private LocalSite site;
    private SourceId source;

    @Autowired
    PageNewsViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void aPage() throws IOException {
        site = new LocalSite();
        site.page("/statement", "text/html", "<title>Statement</title><p>We will not close the bridge this year, said the minister.");
        source = desk.as("mara", () -> desk.source("Statement of the ministry"));
        desk.as("mara", () -> {
            try (var page = LocalPages.page(desk.service(DocumentReading.class), LocalSite.fetching(LocalSite.settings()), site.url("/statement"))) {
                return desk.service(Capturing.class).keep(source, page);
            }
        });
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatNobodyHasSeenIsListedUntilSomebodyHas() {
        go("sources");
        assertThat(find(RouterLink.class).withText("Changed or gone (1)").exists()).isFalse();
        happened("GONE");
        tell();
        waitUntil(() -> find(RouterLink.class).withText("Changed or gone (1)").exists());

        go("sources/changed");
        assertThat(items()).singleElement().asString().contains("Statement of the ministry", "gone");
        happened("CHANGED");
        tell();
        waitUntil(() -> find(NewerLine.class).exists());
        assertThat(items()).as("no row moves").hasSize(1);
        press("Seen");

        assertThat(items()).singleElement().asString().contains("changed");
        assertThat(desk.as("mara", () -> desk.service(PageNewsReading.class).count(10))).isOne();
        press("Seen");
        assertThat(screen()).contains("Nothing that nobody has seen.");
    }

    @Test
    void aSourceTellsHowItsPageIsAndLooksAtItWhenAsked() {
        happened("CHANGED");
        go("source/" + source.value());
        assertThat(screen()).contains("Its page", "Last found as the newest text has it: today", "changed", "The page as it was fetched");

        press("Look at it now");
        // The desk's own rules hold: a page of the tests' server is none that it would ask for.
        waitUntil(() -> screen().contains("The page could not be had this time."));
        assertThat(screen()).contains("Asked for in vain since today", " is none that pages are fetched from.");
    }

    @Test
    void thePageIsShownUnderALineThatSaysWhatItIs() {
        var text = desk.service(JdbcClient.class).sql("select snapshot_id from archived_page").query(UUID.class).single();

        go("archived-page/" + text);

        assertThat(screen()).contains("The desk’s copy of " + site.url("/statement") + ", as fetched", "SHA-256 ");
        go("archived-page/" + UUID.randomUUID());
        assertThat(find(NoSuchPage.class).exists()).isTrue();
    }

    private void happened(String what) {
        desk.service(JdbcClient.class)
                .sql("insert into page_event (id, source_id, at, what) values (gen_random_uuid(), :source, now(), :what)")
                .param("source", source.value())
                .param("what", what)
                .update();
    }

    private void tell() {
        Told.everybody(desk.service(Announcements.class), DeskPart.SOURCES);
    }

    private String screen() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> items() {
        return find(ListItem.class).all().stream().map(item -> item.getElement().getTextRecursively()).filter(words -> words.contains("Seen")).toList();
    }
}
