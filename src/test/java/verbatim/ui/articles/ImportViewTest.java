package verbatim.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleReading;
import verbatim.article.CarriedOut;
import verbatim.article.ImportId;
import verbatim.article.ImportNotice;
import verbatim.article.Importing;
import verbatim.article.LongImporting;
import verbatim.document.MadeWord;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.NoteRow;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.passage.Told;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.MomentField;
import verbatim.ui.component.Words;
import verbatim.ui.queue.QueueView;
import verbatim.ui.workbench.WorkbenchView;

class ImportViewTest extends ScreenTest {

    private static final String IMPORT = "Import and find the quotes";
    private static final String WORDS = "“We will stay,” Ana Ruiz said.";

    private final ApplicationContext context;

    @Autowired
    ImportViewTest(ApplicationContext context) {
        super(context);
        this.context = context;
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

    @ParameterizedTest
    @ValueSource(strings = {"By Lena Dorfman", "Von Lena Dorfman", "Par Lena Dorfman", "Por Lena Dorfman", "Who stays\n\nBy Lena Dorfman, Port Editor"})
    void whomAPastedTextNamesInItsFirstLinesIsItsByline(String head) {
        write("Text", head + "\n\n" + WORDS);

        assertThat(field("Byline").getValue()).startsWith("Lena Dorfman");
        assertThat(field("Byline").getHelperText()).isEqualTo("from the byline");
        press(IMPORT);
        waitForTheWorkbench();
        var article = desk.as("mara", () -> desk.service(ArticleReading.class).find(stored().getFirst().id())).orElseThrow();
        assertThat(article.text()).as("stays as it was pasted").isEqualTo(head + "\n\n" + WORDS);
        assertThat(article.details().byline()).startsWith("Lena Dorfman");
        assertThat(desk.as("mara", () -> desk.service(PassageReading.class).of(article.id())))
                .singleElement().extracting(PassageRow::speaker).isEqualTo("Ana Ruiz");
    }

    @Test
    void theBylineOfAPastedTextGivesWayToThePersonAndToAnotherText() {
        write("Text", "By Lena Dorfman\n\n" + WORDS);
        type("Byline", "");
        write("Text", "By Lena Dorfman\n\n" + WORDS + " And more.");
        assertThat(field("Byline").getValue()).as("whoever clears it means it").isEmpty();

        write("Text", "By Ole Brandt\n\n" + WORDS);
        assertThat(field("Byline").getValue()).isEqualTo("Ole Brandt");
        write("Text", WORDS);
        assertThat(field("Byline").getValue()).as("it was the other text's").isEmpty();

        type("Byline", "Eve Novak");
        write("Text", "By Ole Brandt\n\n" + WORDS);
        assertThat(field("Byline").getValue()).isEqualTo("Eve Novak");
    }

    @Test
    void timesAreAskedForAsTheyAreShown() {
        go("import");

        assertThat(find(MomentField.class).all()).hasSize(2).extracting(MomentField::getLocale).containsOnly(Locale.UK);
    }

    @Test
    void theSameTextIsSaidToBeThereBeforeAnythingIsPressedAndNotImportedTwiceWithoutAWord() {
        var before = desk.article(WORDS, Newsroom.details("Who stays"));
        write("Text", WORDS);
        assertThat(words(find(KnownPart.class).single())).isEqualTo(Words.of(ImportNotice.SAME_TEXT) + "Who stays");
        assertThat(find(ArticleLink.class).single().getElement().getAttribute("href")).isEqualTo("article/" + before.value());
        press(IMPORT);
        assertThat(refusals()).containsExactly(Words.of(ImportNotice.BESIDE));
        assertThat(stored()).hasSize(1);

        press(IMPORT);
        waitForTheWorkbench();
        assertThat(stored()).as("who presses again means it").hasSize(2);
    }

    @Test
    void anotherTextOfAnAddressIsTakenForANewEditUntilSomebodyMeansIt() {
        var address = "https://gazette.example/stays";
        desk.article(WORDS, new ArticleDetails("Who stays", null, null, address, null, null, null, null));
        write("Text", WORDS + " And more.");
        assertThat(words(find(KnownPart.class).single())).isEmpty();
        type("Address", address);
        assertThat(words(find(KnownPart.class).single())).contains(Words.of(ImportNotice.SAME_ADDRESS), "Who stays");
        press(IMPORT);
        assertThat(refusals()).containsExactly(Words.of(ImportNotice.BESIDE));

        press(IMPORT);
        waitForTheWorkbench();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void aTextOfMostlyTheSameSentencesIsBroughtInAsANewEditWithItsFile() {
        var text = WORDS + "\n\n“Nobody leaves the valley this year,” said Bo Ek.\n\nThe council meets again in two weeks.";
        var article = desk.article(text, Newsroom.details("Who stays"));
        var word = new MadeWord();
        var bytes = word.paragraph(MadeWord.run("“We may stay,” Ana Ruiz said."))
                .paragraph(word.commented("“Nobody leaves the valley this year,” said Bo Ek.", "Nora", "Did he?"))
                .paragraph(MadeWord.run("The council meets again in two weeks."))
                .bytes();
        upload("stays.docx", bytes);
        assertThat(words(find(KnownPart.class).single())).contains(Words.of(ImportNotice.SAME_SENTENCES), "Who stays");

        press(Words.of(ImportNotice.AS_EDIT));
        var dialog = find(EditDialog.class).single();
        assertThat(words(dialog)).contains("1 comment: it becomes a note");
        press("Compare");
        waitUntil(() -> find(Button.class).withText("Take it as revision 2").single().isEnabled());
        press("Take it as revision 2");
        waitForTheWorkbench();

        var sheet = desk.as("mara", () -> desk.service(ArticleReading.class).find(article)).orElseThrow();
        assertThat(sheet.revisionNumber()).isEqualTo(2);
        assertThat(stored()).hasSize(1);
        assertThat(context.getBean(JdbcClient.class).sql("select original from revision where number = 2").query(byte[].class).single()).isEqualTo(bytes);
        assertThat(desk.card(article, "Q2").notes()).singleElement().returns("Nora: Did he?", NoteRow::text);
    }

    @Test
    void withoutTextNothingIsStored() {
        press(IMPORT);
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).containsExactly("There is no text to read. Paste the article, or choose a file.");
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
    void ofAWordFileTheFormIsFilledAndItsCommentsBecomeNotes() {
        var word = new MadeWord();
        var bytes = word.title("Who stays")
                .paragraph(MadeWord.run("By Eve Novak"))
                .paragraph(word.commented("“We will stay,”", "Nora", "Did she?"), MadeWord.run(" Ana Ruiz "), MadeWord.changed("told", "said"), MadeWord.run("."))
                .bytes();
        upload("stays.docx", bytes);

        assertThat(text()).isEqualTo("By Eve Novak\n\n“We will stay,” Ana Ruiz said.");
        assertThat(field("Headline").getValue()).isEqualTo("Who stays");
        assertThat(field("Headline").getHelperText()).isEqualTo("from a style of the file");
        assertThat(field("Byline").getValue()).isEqualTo("Eve Novak");
        assertThat(words(find(StoryBeside.class).single())).contains("2 tracked changes, all accepted.", "1 comment: it becomes a note");
        press(IMPORT);
        waitForTheWorkbench();

        var article = stored().getFirst();
        assertThat(article.headline()).isEqualTo("Who stays");
        var card = desk.as("mara", () -> desk.service(PassageReading.class).card(
                desk.service(PassageReading.class).of(article.id()).getFirst().id())).orElseThrow();
        assertThat(card.notes()).singleElement().returns("Nora: Did she?", NoteRow::text);
        assertThat(context.getBean(JdbcClient.class).sql("select original from revision").query(byte[].class).single()).isEqualTo(bytes);
    }

    @Test
    void whatWasTypedIsNeverOverwritten() {
        type("Headline", "My headline");
        write("Text", "My text.");
        upload("stays.html", page("Who stays"));

        assertThat(text()).isEqualTo("My text.");
        assertThat(field("Headline").getValue()).isEqualTo("My headline");
        assertThat(field("Publication").getValue()).as("where nothing stood").isEqualTo("Gazette");
        press("Put the text that was read in its place");
        assertThat(text()).startsWith("“We will stay,” Ana Ruiz said.");

        upload("next.html", page("Who goes"));
        type("Publication", "Courier");
        assertThat(field("Publication").getHelperText()).as("this is the person's").isNullOrEmpty();
        assertThat(field("Headline").getValue()).isEqualTo("My headline");
    }

    @Test
    void ofAFileAfterAnotherNothingOfTheOtherStays() {
        upload("stays.html", page("Who stays"));
        assertThat(field("Headline").getHelperText()).startsWith("from ");
        upload("next.txt", WORDS.getBytes(StandardCharsets.UTF_8));

        assertThat(text()).isEqualTo(WORDS);
        assertThat(field("Headline").getValue()).isEmpty();
        assertThat(field("Headline").getHelperText()).isEqualTo("Left empty, the first words serve.");
        assertThat(field("Publication").getValue()).isEmpty();
    }

    @Test
    void ofAFeedOneArticleIsChosen() {
        upload("feed.xml", ("<rss version='2.0'><channel><title>Gazette</title>"
                + "<item><title>Who stays</title><description>“We will stay,” Ana Ruiz said.</description></item>"
                + "<item><title>Who goes</title><description>“We will go,” Bo Ek said.</description></item></channel></rss>").getBytes(StandardCharsets.UTF_8));
        assertThat(text()).isEmpty();
        var which = find(ComboBox.class).withLabel("Which article?").single();
        test(which).selectItem("Who goes");

        assertThat(text()).isEqualTo("“We will go,” Bo Ek said.");
        assertThat(field("Headline").getValue()).isEqualTo("Who goes");
        test(which).selectItem("Who stays");
        assertThat(text()).isEqualTo("“We will stay,” Ana Ruiz said.");
    }

    @Test
    void aCommentWhoseWordsWereDeletedIsSaid() {
        var word = new MadeWord();
        upload("stays.docx", word.paragraph(MadeWord.run(WORDS)).paragraph(word.commented("Several hundred came.", "Nora", "Who counted?")).bytes());
        write("Text", WORDS);

        assertThat(words(find(StoryBeside.class).single()))
                .contains("1 comment stands at words that the text does not hold any more", "Nora: Who counted?");
    }

    @Test
    void anAddressOfTheOwnNetworkIsRefusedInASentence() {
        type("Or from the web", "http://127.0.0.1/article");
        press("Fetch");
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).singleElement().asString().endsWith(".");
        assertThat(text()).isEmpty();
        assertThat(find(Button.class).withText("Stop reading").exists()).isFalse();
    }

    private static byte[] page(String headline) {
        return ("<html lang='en'><head><meta property='og:site_name' content='Gazette'><title>%s</title></head><body><article><h1>%s</h1>"
                + "<p>“We will stay,” Ana Ruiz said.</p><p>Several hundred people came to the square on Monday evening, and stayed.</p></article></body></html>")
                .formatted(headline, headline).getBytes(StandardCharsets.UTF_8);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
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
        write("Text", (WORDS + "\n").repeat(3_000));
        press(IMPORT);
        press("Stop");
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).containsExactly("The import was stopped. Nothing was stored; your text is still here.");
        assertThat(stored()).isEmpty();
        assertThat(text()).startsWith(WORDS);
    }

    @Test
    void aLongTextIsShownAsItGetsOnAndLeadsToItsWorkbench() {
        var id = beginLongText();
        assertThat(words(find(ImportLine.class).single()))
                .contains("Long story", "begun by Mara Lindt", "Waiting for its turn", "0 of 21,006 words read");
        assertThat(find(Button.class).withText(IMPORT).single().isEnabled()).isFalse();

        CarriedOut.inPart(context, id);
        Told.everybody(desk.service(Announcements.class), DeskPart.IMPORTS);
        waitUntil(() -> words(find(ImportLine.class).single()).contains("1,024 of 3,000 passages stored"));

        CarriedOut.by(context, id);
        Told.everybody(desk.service(Announcements.class), DeskPart.IMPORTS);
        waitForTheWorkbench();
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Long story");
    }

    @Test
    void whoLeavesALongTextFindsItAgainAndIsNotCalledBack() {
        var id = beginLongText();
        go("queue");
        assertThat(getCurrentView()).as("nothing is lost by leaving").isInstanceOf(QueueView.class);
        go("articles");
        assertThat(words(find(ImportLine.class).single())).contains("Long story");
        go("import");
        assertThat(words(find(ImportLine.class).single())).contains("Long story");
        assertThat(find(Button.class).withText(IMPORT).single().isEnabled()).isTrue();

        CarriedOut.by(context, id);
        Told.everybody(desk.service(Announcements.class), DeskPart.IMPORTS);
        waitUntil(() -> !find(ImportLine.class).exists());
        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
    }

    @Test
    void aLongTextCanBeStoppedByWhoBeganIt() {
        var id = beginLongText();
        signIn("jonas");
        go("articles");
        assertThat(find(Button.class).withText("Stop").exists()).isFalse();
        signIn("mara");
        go("import");
        press("Stop");

        assertThat(find(ImportLine.class).exists()).isFalse();
        CarriedOut.by(context, id);
        assertThat(stored()).isEmpty();
    }

    @Test
    void whereItIsStoppedItsTextIsStillThere() {
        beginLongText();
        press("Stop");

        assertThat(refusals()).containsExactly("The import was stopped. Nothing was stored; your text is still here.");
        assertThat(text()).startsWith(WORDS);
        assertThat(find(Button.class).withText(IMPORT).single().isEnabled()).isTrue();
    }

    @Test
    void aLongTextThatCannotBeStoredSaysSoAndIsTriedAgain() {
        var id = beginLongText();
        CarriedOut.inVain(context, id);
        Told.everybody(desk.service(Announcements.class), DeskPart.IMPORTS);
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).singleElement().asString().startsWith("It could not be stored, though it was tried 3 times.");
        press("Try again");
        assertThat(words(find(ImportLine.class).single())).contains("Waiting for its turn");
        CarriedOut.by(context, id);
        assertThat(stored()).singleElement().returns("Long story", ArticleRow::headline);
    }

    /** 21,006 words. */
    private ImportId beginLongText() {
        write("Text", WORDS + "\n" + "word ".repeat(21_000));
        type("Headline", "Long story");
        press(IMPORT);
        waitUntil(() -> find(ImportLine.class).exists());
        // Told to the screen by the thread that began it.
        waitUntil(() -> Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("import")));
        return desk.as("mara", () -> desk.service(LongImporting.class).open()).getFirst().id();
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
        ComponentUtil.fireEvent(question, new ConfirmDialog.RejectEvent(question, true));

        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
    }

    private void upload(String name, byte[] bytes) {
        test(find(Upload.class).single()).upload(name, "text/plain", bytes);
        roundTrip();
        waitUntil(() -> find(StoryProgress.class).all().stream().noneMatch(Component::isVisible));
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
