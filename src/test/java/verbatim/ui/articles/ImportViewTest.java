package verbatim.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleReading;
import verbatim.article.Importing;
import verbatim.passage.PassageReading;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.ui.ScreenTest;
import verbatim.ui.queue.QueueView;
import verbatim.ui.workbench.WorkbenchView;

class ImportViewTest extends ScreenTest {

    private static final String IMPORT = "Import and find the quotes";
    private static final String WORDS = "“We will stay,” Ana Ruiz said.";

    @Autowired
    ImportViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void aPastedTextBecomesAnArticleAndLeadsToItsWorkbench() {
        write("Text", WORDS);
        type("Headline", "Who stays");
        type("Byline", "Eve Novak");
        type("Publication", "Gazette");
        type("Address", "https://gazette.example/stays");
        find(ComboBox.class).withLabel("Language").single().setValue("en");
        find(DatePicker.class).withLabel("Date").single().setValue(LocalDate.of(2026, 3, 1));
        press(IMPORT);
        waitForTheWorkbench();

        var row = stored().getFirst();
        var article = desk.as("mara", () -> desk.service(ArticleReading.class).find(row.id())).orElseThrow();
        assertThat(article.text()).isEqualTo(WORDS);
        assertThat(article.headline()).isEqualTo("Who stays");
        assertThat(article.details().byline()).isEqualTo("Eve Novak");
        assertThat(article.details().publication()).isEqualTo("Gazette");
        assertThat(article.details().url()).isEqualTo("https://gazette.example/stays");
        assertThat(article.details().publishedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(article.importedBy()).isEqualTo(desk.person("mara").id());
        assertThat(desk.as("mara", () -> desk.service(PassageReading.class).of(row.id()))).hasSize(1);
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Who stays");
    }

    @Test
    void withoutTextNothingIsStored() {
        press(IMPORT);
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).containsExactly("There is no text to read. Paste the article, or choose a text file.");
        assertThat(stored()).isEmpty();
        assertThat(find(Button.class).withText(IMPORT).single().isEnabled()).as("can be pressed again").isTrue();
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndTheTextStays() {
        write("Text", WORDS);
        type("Address", "javascript:alert(1)");
        press(IMPORT);
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).containsExactly("The address must start with http:// or https:// and name a host.");
        assertThat(text()).isEqualTo(WORDS);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aFileOfTextIsShownBeforeItIsTaken() {
        upload("stays.txt", "“Nous resterons”, a dit Zoé.".getBytes(StandardCharsets.UTF_8));

        assertThat(text()).isEqualTo("“Nous resterons”, a dit Zoé.");
        press(IMPORT);
        waitForTheWorkbench();
        assertThat(stored()).singleElement().returns("“Nous resterons”, a dit Zoé.", ArticleRow::headline);
    }

    @Test
    void aFileInAnotherEncodingIsReadToo() {
        upload("alt.txt", "„Wir bleiben“, sagte Jörg Möller über die Größe.".getBytes(Charset.forName("windows-1252")));

        assertThat(text()).isEqualTo("„Wir bleiben“, sagte Jörg Möller über die Größe.");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void aPdfIsRefusedWithASentence() {
        upload("stays.txt", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusals()).singleElement().asString().contains("PDF");
        assertThat(text()).isEmpty();
    }

    @Test
    void aFileLongerThanCanBeTakenIsRefusedAndNotCutShort() {
        upload("long.txt", "word ".repeat(Importing.LONGEST_TEXT / 5 + 1).getBytes(StandardCharsets.UTF_8));

        assertThat(refusals()).containsExactly(
                "The file has 2,000,005 characters; at most 2,000,000 can be taken. Import it in parts.");
        assertThat(text()).isEmpty();
    }

    @Test
    void anImportCanBeStoppedAndNothingOfItIsKept() {
        write("Text", (WORDS + "\n").repeat(4_000));
        press(IMPORT);
        press("Stop");
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).containsExactly("The import was stopped. Nothing was stored; your text is still here.");
        assertThat(stored()).isEmpty();
        assertThat(text()).startsWith(WORDS);
    }

    @Test
    void whoGoesElsewhereMeanwhileIsNotCalledBack() {
        write("Text", WORDS);
        press(IMPORT);
        go("queue");
        waitUntil(() -> !stored().isEmpty());
        // The import tells the screen after its commit: let it have told before looking.
        waitUntil(() -> Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("import")));

        assertThat(getCurrentView()).isNotInstanceOf(WorkbenchView.class);
    }

    @Test
    void leavingAsksWhileSomethingIsWritten() {
        go("queue");
        assertThat(getCurrentView()).as("nothing was written yet").isInstanceOf(QueueView.class);

        go("import");
        write("Text", WORDS);
        go("queue");
        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.CancelEvent(question, true));
        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
        assertThat(text()).isEqualTo(WORDS);
    }

    @Test
    void whatIsDiscardedMayBeLeft() {
        type("Headline", "Who stays");
        go("queue");
        var question = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));

        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
    }

    private void upload(String name, byte[] bytes) {
        test(find(Upload.class).single()).upload(name, "text/plain", bytes);
        roundTrip();
    }

    private String text() {
        return find(TextArea.class).withLabel("Text").single().getValue();
    }

    private void waitForTheWorkbench() {
        waitUntil(() -> getCurrentView() instanceof WorkbenchView);
    }

    private List<ArticleRow> stored() {
        return desk.as("mara", () -> desk.service(ArticleList.class).find("", 0, 10));
    }
}
