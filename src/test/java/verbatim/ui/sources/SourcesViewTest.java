package verbatim.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.SettableClock;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.Told;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceReading;
import verbatim.source.Tier;
import verbatim.ui.ScreenTest;

class SourcesViewTest extends ScreenTest {

    @Autowired
    SourcesViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anEmptyDeskSaysWhatToDoFirst() {
        go("sources");

        assertThat(find(Div.class).withClassName("vb-empty").single().getText()).startsWith("No sources yet. Add one:");
    }

    @Test
    void aSourceIsOneLineWithAllThatTellsItFromOthers() {
        add(new SourceDetails(
                "Council, 4 May", SourceKind.RECORDING, Tier.RECORDING, "City archive", null, null, "Ann Lee", "Council meeting",
                LocalDate.of(2026, 5, 4), "Riverton", "en", null, null));

        go("sources");

        assertThat(lines()).singleElement().asString()
                .contains("Council, 4 May", "Ann Lee · Council meeting · 4 May 2026", "recording · tier 1", "no text yet", "Mara Lindt, just now");
    }

    @Test
    void ofAConfidentialSourceTheListKnowsTheCodenameAlone() {
        add(new SourceDetails(
                "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, "Notebook 7", null, null, "Ann Lee", null, null, null, null,
                "Heron", null));

        go("sources");

        assertThat(lines()).singleElement().asString().contains("Heron", "confidential").doesNotContain("Lee", "Notebook");
    }

    @Test
    void whatOthersChangeOfAListedSourceIsShownAndAnotherIsOffered() {
        var source = desk.as("jonas", () -> desk.source("Interview with Ann Lee"));
        desk.as("jonas", () -> desk.source("Council, 4 May"));
        desk.service(SettableClock.class).advance(Duration.ofMinutes(1));
        go("sources");
        var version = desk.as("jonas", () -> desk.service(SourceReading.class).sheet(source)).orElseThrow().version();
        desk.as("jonas", () -> {
            desk.service(SourceKeeping.class).correct(source, version, new SourceDetails(
                    "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, "Notebook 7", null, null, "Ann Lee", null, null, null, null,
                    "Heron", null));
            return source;
        });
        desk.as("jonas", () -> desk.source("Speech at the harbour"));
        Told.everybody(desk.service(Announcements.class), DeskPart.SOURCES);

        waitUntil(() -> lines().stream().anyMatch(line -> line.contains("Heron")));
        assertThat(lines()).hasSize(2).noneMatch(line -> line.contains("Lee"));
        press("Show it");
        assertThat(lines()).hasSize(3).first().asString().contains("Speech at the harbour");
    }

    @Test
    void whatBecomesConfidentialIsNoLongerFoundByItsName() {
        var source = desk.as("jonas", () -> desk.source("Interview with Ann Lee"));
        go("sources?text=lee");
        assertThat(lines()).hasSize(1);
        var version = desk.as("jonas", () -> desk.service(SourceReading.class).sheet(source)).orElseThrow().version();
        desk.as("jonas", () -> {
            desk.service(SourceKeeping.class).correct(source, version, new SourceDetails(
                    "Interview with Ann Lee", SourceKind.NOTES, Tier.REPORTER, null, null, null, null, null, null, null, null, "Heron", null));
            return source;
        });
        Told.everybody(desk.service(Announcements.class), DeskPart.SOURCES);

        waitUntil(() -> lines().isEmpty());
    }

    @Test
    void theWordsThatAreSoughtStandInTheAddress() {
        desk.as("mara", () -> desk.source("Council, 4 May"));
        desk.as("mara", () -> desk.source("Speech at the harbour"));
        go("sources");

        test(find(TextField.class).withPlaceholder("Find a source   f").single()).setValue("harbour");

        assertThat(address()).isEqualTo("sources?text=harbour");
        assertThat(lines()).singleElement().asString().contains("Speech at the harbour");

        go("sources?text=nothing+like+it");
        assertThat(find(Div.class).withClassName("vb-empty").single().getText()).isEqualTo("No source holds these words.");
        go("sources");
        assertThat(lines()).hasSize(2);
    }

    private void add(SourceDetails details) {
        desk.as("mara", () -> desk.service(SourceKeeping.class).add(details));
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream().map(ScreenTest::words).toList();
    }
}
