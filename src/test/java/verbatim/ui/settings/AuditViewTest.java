package verbatim.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTester;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.account.AuditAct;
import verbatim.message.Sentences;
import verbatim.report.Profile;
import verbatim.report.ReportExport;
import verbatim.report.ReportFormat;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;

class AuditViewTest extends ScreenTest {

    @Autowired
    AuditViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void twoReportsWereGivenOut() {
        var stays = desk.article("“We will stay,” said Anna Lind.", Newsroom.details("=HYPERLINK(\"http://evil.example\")"));
        var goes = desk.article("“We will go,” said Bo Ek.", Newsroom.details("Who goes"));
        desk.as("mara", () -> desk.service(ReportExport.class).file(stays, Profile.DESK, ReportFormat.CSV, Sentences.ENGLISH));
        desk.as("ruth", () -> desk.service(ReportExport.class).file(goes, Profile.DESK, ReportFormat.DOCX, Sentences.ENGLISH));
        signIn("admin");
        go("settings/audit");
    }

    @Test
    void itShowsWhoGaveOutWhatNewestFirst() {
        assertThat(count()).isEqualTo("2 entries");
        assertThat(row(0)).contains("Ruth Okafor", "Report given out", "Article: Who goes").anyMatch(cell -> cell.startsWith("Desk · docx · "));
        assertThat(row(1)).contains("Mara Lindt", "Article: =HYPERLINK(\"http://evil.example\")");
    }

    @Test
    void theFilterStandsInTheAddressAndWhatItCannotReadFiltersNothing() {
        go("settings/audit?words=GOES&what=report-exported&who=nobody&from=yesterday");

        assertThat(count()).isEqualTo("1 entry");
        assertThat(findInView(Select.class).single().getValue()).isEqualTo(AuditAct.REPORT_EXPORTED);

        test(findInView(TextField.class).single()).setValue("nothing like it");
        assertThat(address()).isEqualTo("settings/audit?what=report-exported&words=nothing%20like%20it");
        assertThat(count()).isEqualTo("0 entries");
    }

    @Test
    void whoeverTakesItAwayStandsInItTooAndNothingInTheFileIsComputed() {
        var file = new ByteArrayOutputStream();
        new AnchorTester(findInView(Anchor.class).withText("Export as CSV").single()).download(file);

        assertThat(file.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("Mara Lindt,Report given out,Article,\"'=HYPERLINK("));
        go("settings/audit?what=trail-exported");
        assertThat(count()).isEqualTo("1 entry");
        assertThat(row(0)).contains("Administrator", "Audit trail given out");
    }

    @Test
    void nobodyElseIsLetIn() {
        signIn("ruth");
        go("settings/audit");

        assertThat(findInView(AuditGrid.class).exists()).isFalse();
    }

    private String count() {
        return findInView(Paragraph.class).withClassName("vb-soft").single().getText();
    }

    private List<String> row(int index) {
        var grid = test(findInView(AuditGrid.class).single());
        return IntStream.range(0, 6).mapToObj(column -> grid.getCellText(index, column)).toList();
    }
}
