package verbatim.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.SettableClock;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.message.Refusal;
import verbatim.notice.people.NoticeMatter;
import verbatim.notice.people.NoticeRow;
import verbatim.notice.people.Notices;
import verbatim.passage.Announcements;
import verbatim.passage.CheckState;
import verbatim.passage.FactsToCheck;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassagesChanged;
import verbatim.passage.Reviewing;
import verbatim.passage.Told;
import verbatim.review.CountingValues;
import verbatim.review.Queue;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.QueueRow;
import verbatim.review.bulk.LeftOut;
import verbatim.review.bulk.SeenPassage;
import verbatim.review.views.KeptFor;
import verbatim.review.views.SavedViews;
import verbatim.review.work.Assigning;
import verbatim.review.work.Share;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.NewerLine;
import verbatim.ui.workbench.WorkbenchView;

class QueueViewTest extends ScreenTest {

    private static final String TWO = "“We will stay,” Ana Ruiz said.\nShe smiled.\n“We must go,” Ben Cole replied.";

    ArticleId article;

    @Autowired
    QueueViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void twoQuotesOfWhichOneIsVerified() {
        article = desk.article(TWO, Newsroom.details("Who stays"));
        desk.approve(article, "Q1");
    }

    @Test
    void theAddressFilters() {
        go("queue");
        assertThat(rows()).hasSize(2);
        go("queue?status=unverified");
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q2");
        go("queue?status=verified&text=STAY");
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q1");
        go("queue?speaker=cole");
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q2");
    }

    @Test
    void anAddressThatMakesNoSenseFiltersNothing() {
        go("queue?status=nonsense&article=nonsense&finding=nonsense");

        assertThat(rows()).hasSize(2);
    }

    @Test
    void aRowSaysWhatOneNeedsToKnow() {
        go("queue?status=verified");
        var grid = test(find(QueueGrid.class).single());

        var cells = IntStream.range(0, 8).mapToObj(column -> column < 3
                ? words(grid.getCellComponent(0, column))
                : grid.getCellText(0, column));
        assertThat(cells.toList()).containsExactly(
                "✓Verified", "Q1", "“We will stay,”", "Ana Ruiz", "Who stays", "Exact", "Mara Lindt", "");
    }

    /** A column in which nothing stands leaves its room to the others. */
    @Test
    void whenItIsDueIsShownWhereAnythingIsDue() {
        go("queue");
        assertThat(due()).isFalse();

        desk.article("“We will go,” said Ana Ruiz.", new ArticleDetails(
                "Who goes", null, null, null, null, null, Instant.parse("2031-05-02T20:00:00Z"), null));
        go("queue?status=unverified");
        assertThat(due()).isTrue();
        go("queue?status=verified");
        assertThat(due()).isFalse();
    }

    @Test
    void whatIsOverdueAndOpenIsPlainToSee() {
        var yesterday = desk.service(Clock.class).instant().minus(Duration.ofDays(1));
        var late = desk.article("“We will go,” said Ana Ruiz. “We must stay,” said Ben Cole.", new ArticleDetails("Late", null, null, null, null, null, yesterday, null));
        desk.approve(late, "Q1");
        go("queue?article=" + late.value());

        var dues = IntStream.range(0, 2).mapToObj(row -> test(find(QueueGrid.class).single()).getCellComponent(row, 8)).toList();
        assertThat(dues).extracting(cell -> cell.getElement().getClassList().contains("late")).containsExactlyInAnyOrder(true, false);
        assertThat(dues).filteredOn(cell -> cell.getElement().getClassList().contains("late")).singleElement().extracting(ScreenTest::words).asString().contains("ago");
    }

    /** It stands first by a deadline that is none any more: that takes the other rows' deadlines from nobody's sight. */
    @Test
    void whatNobodyWaitsForSaysSoAndHidesNoDeadline() {
        var now = desk.service(Clock.class).instant();
        var enough = desk.article("“We will go,” said Dana Fox. “We wait,” said Emil Graf.", Newsroom.details("Who goes"));
        var passages = List.of(desk.passage(enough, "Q1"), desk.passage(enough, "Q2"));
        desk.as("ruth", () -> desk.service(Assigning.class).assign(passages, List.of(new Share(desk.person("jonas").id(), 2)), now.plus(Duration.ofHours(1)), 1));
        desk.submit("jonas", enough, "Q1");
        desk.article("“We will stay here,” said Ana Ruiz.", new ArticleDetails("Later", null, null, null, null, null, now.plus(Duration.ofHours(4)), null));
        go("queue?status=to-check");

        assertThat(due()).isTrue();
        assertThat(rows()).extracting(QueueRow::headline).containsExactly("Who goes", "Later", "Who stays");
        var cells = IntStream.range(0, 3).mapToObj(row -> words(test(find(QueueGrid.class).single()).getCellComponent(row, 8)));
        assertThat(cells).containsExactly("enough of this work is done", "today 13:00", "");
    }

    private boolean due() {
        return find(QueueGrid.class).single().getColumns().getLast().isVisible();
    }

    @Test
    void chipsCountEveryStatusAndSetTheAddress() {
        go("queue");
        assertThat(chip("Unverified 1").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(words(chip("Verified 1"))).isEqualTo("✓Verified 1");
        test(chip("Unverified 1")).click();

        assertThat(address()).isEqualTo("queue?status=unverified");
        assertThat(rows()).hasSize(1);
        assertThat(chip("Unverified 1").getElement().getAttribute("aria-pressed")).isEqualTo("true");

        test(chip("Unverified 1")).click();
        assertThat(address()).as("pressed again it shows everything").isEqualTo("queue?status=all");
    }

    @Test
    void aChipShowsWhatIsDoubted() {
        desk.article("Ben Cole said: “The depot stays where it is and nobody will tear it down.", Newsroom.details("The depot"));
        go("queue");
        test(chip("With open doubts")).click();

        assertThat(address()).isEqualTo("queue?doubts=open");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.headline()).isEqualTo("The depot"));
        assertThat(words(test(find(QueueGrid.class).single()).getCellComponent(0, 0))).isEqualTo("○To check?1 open doubt");
    }

    @Test
    void theStripAboveCountsInWords() {
        go("queue?status=unverified");

        assertThat(find(Span.class).withClassName("vb-soft").withText("1 of 2 verified · 1 to check").exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void fieldsFilterThroughTheAddress() {
        go("queue");
        test(findInView(TextField.class).withAriaLabel("Words").single()).setValue("go");
        assertThat(address()).isEqualTo("queue?text=go");

        test(findInView(TextField.class).withAriaLabel("Speaker").single()).setValue("Cole");
        assertThat(address()).isEqualTo("queue?speaker=Cole&text=go");

        go("queue");
        test((MultiSelectComboBox<Object>) findInView(MultiSelectComboBox.class).withCaption("Finding").single()).selectItem("Exact", "Altered");
        assertThat(address()).isEqualTo("queue?finding=altered&finding=exact");
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q1");
        assertThat(words(find(ShownLine.class).single())).contains("finding: Altered or Exact");

        go("queue");
        test((ComboBox<Object>) findInView(ComboBox.class).withCaption("Deadline").single()).selectItem("overdue");
        assertThat(address()).isEqualTo("queue?due=overdue");
        assertThat(rows()).isEmpty();

        go("queue");
        test((MultiSelectComboBox<Object>) findInView(MultiSelectComboBox.class).withAriaLabel("Checker").single()).selectItem("Mara Lindt");
        assertThat(address()).isEqualTo("queue?checker=" + desk.person("mara").id().value());
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q1");

        go("queue");
        test((MultiSelectComboBox<Object>) findInView(MultiSelectComboBox.class).withCaption("Reviewer").single()).selectItem("me");
        assertThat(address()).isEqualTo("queue?reviewer=me");
        assertThat(rows()).isEmpty();

        go("queue");
        test((ComboBox<Object>) findInView(ComboBox.class).withAriaLabel("Article").single()).selectItem("Who stays");
        assertThat(address()).isEqualTo("queue?article=" + article.value());
    }

    @Test
    void theSentenceSaysWhatIsShownAndEachPieceCanGo() {
        go("queue?status=unverified&kind=quotes&text=must&age=a-day&article=" + article.value());
        var line = find(ShownLine.class).single();
        assertThat(words(line)).isEqualTo("Unverified quotes×, in “Who stays”×, untouched for a day×, with the words “must”×");
        assertThat(find(Details.class).single().getSummaryText()).isEqualTo("More filters (2)");

        test(find(NativeButton.class, line).withCondition(piece -> words(piece).startsWith("untouched")).single()).click();
        assertThat(address()).contains("status=unverified", "kind=quotes", "text=must", "article=" + article.value()).doesNotContain("age=");
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q2");

        go("queue?status=all");
        assertThat(words(find(ShownLine.class).single())).isEqualTo("All passages");
    }

    @Test
    void theFieldsShowWhatTheAddressSays() {
        go("queue?text=go&finding=exact&article=" + article.value());

        assertThat(findInView(TextField.class).withAriaLabel("Words").single().getValue()).isEqualTo("go");
        assertThat(findInView(MultiSelectComboBox.class).withCaption("Finding").single().getValue()).isEqualTo(Set.of(Finding.EXACT));
        assertThat(findInView(ComboBox.class).withAriaLabel("Article").single().getValue())
                .isEqualTo(article);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOpenedFieldSaysHowManyEachValueWouldGive() {
        var filter = QueueFilter.of(Map.of("status", List.of("verified"), "finding", List.of("altered")));
        var counts = new FilterCounts(desk.service(CountingValues.class), () -> filter);
        var made = FilterField.several(QueuePart.FINDING, "", (words, offset, limit) -> List.of(Finding.EXACT), String::valueOf, counts, chosen -> {});
        UI.getCurrent().add(made.field());
        assertThat(made.listed().apply(Finding.EXACT)).isEqualTo("EXACT");

        ((MultiSelectComboBox<Object>) made.field()).setOpened(true);

        waitUntil(() -> made.listed().apply(Finding.EXACT).equals("EXACT (1)"));
        assertThat(made.listed().apply(Finding.ALTERED)).isEqualTo("ALTERED (0)");
    }

    @Test
    void aStepOnAllTickedSaysWhatWasLeftOutAndIsTakenBackAtOnce() {
        go("queue");
        var grid = find(QueueGrid.class).single();
        rows().forEach(grid::select);
        var bulk = find(BulkBar.class).single();
        assertThat(words(bulk)).contains("2 ticked", "Dismiss…").doesNotContain("Approve…");
        key("d");
        write("Why is there nothing to check in 2 passages?", "A title, no quote.");
        press("Dismiss");
        waitUntil(() -> words(bulk).contains("Dismiss: 1 done."));

        assertThat(words(bulk)).contains("1 was left out:", "Q1", "Who stays");
        assertThat(find(RouterLink.class, bulk).single().getHref()).endsWith("article/" + article.value() + "/Q1");
        assertThat(desk.card(article, "Q2").row().state()).isEqualTo(CheckState.DISMISSED);
        assertThat(desk.card(article, "Q1").row().state()).isEqualTo(CheckState.APPROVED);

        assertThat(find(RouterLink.class, bulk).single().getElement().getAttribute("target")).as("the list stays").isEqualTo("_blank");
        go("work");
        go("queue");
        var again = find(BulkBar.class).single();
        assertThat(words(again)).as("it stays with the window").contains("Dismiss: 1 done.", "1 was left out:");
        press("Take all of it back");
        waitUntil(() -> words(again).contains("Taken back: 1."));
        assertThat(desk.card(article, "Q2").row().state()).isEqualTo(CheckState.UNCHECKED);
    }

    @Test
    void aStepOnEveryHitIsTakenOnAsManyAsItAsksAboutWhateverComesToBeOneMeanwhile() {
        var other = desk.article("“We will go,” said Dana Fox. “We wait,” said Emil Graf.", Newsroom.details("Who goes"));
        give(desk.passage(article, "Q2"));
        go("queue?status=unverified&assignee=me");
        assertThat(rows()).hasSize(1);
        give(desk.passage(other, "Q1"));
        key("*");
        key("d");
        waitUntil(() -> find(TextArea.class).withLabel("Why is there nothing to check in 2 passages?").exists());
        give(desk.passage(other, "Q2"));
        write("Why is there nothing to check in 2 passages?", "No quotes.");
        press("Dismiss");
        var bulk = find(BulkBar.class).single();
        waitUntil(() -> words(bulk).contains("Dismiss: 2 done."));

        assertThat(desk.card(other, "Q1").row().state()).isEqualTo(CheckState.DISMISSED);
        assertThat(desk.card(other, "Q2").row().state()).isEqualTo(CheckState.UNCHECKED);
    }

    /** On a desk that has much to do, all hits are not read at once. */
    @Test
    void whileEveryHitIsReadThatIsSaidAndCanBeStopped() throws SQLException {
        go("queue?status=unverified");
        key("*");
        var bulk = find(BulkBar.class).single();
        try (var other = desk.service(DataSource.class).getConnection()) {
            other.setAutoCommit(false);
            try (var lock = other.createStatement()) {
                lock.execute("lock table passage in access exclusive mode");
            }
            key("d");
            assertThat(words(bulk)).contains("Reading all that are shown: 0 of 1");
            test(find(Button.class, find(HitsReading.class).single()).single()).click();
            assertThat(find(HitsReading.class).exists()).isFalse();
            key("d");
            other.rollback();
        }

        waitUntil(() -> find(TextArea.class).withLabel("Why is there nothing to check in 1 passage?").exists());
        assertThat(find(HitsReading.class).exists()).isFalse();
    }

    @Test
    void aSavedViewIsWhatItSaysWhateverElseHangsOnItsAddress() {
        var view = desk.as("jonas", () -> desk.service(SavedViews.class).keep("Night desk", QueueFilter.UNVERIFIED, List.of(QueueColumn.NUMBER), KeptFor.DESK));
        go("queue?view=" + view.id().value() + "&utm_source=newsletter&stauts=verified&status=verifeid");

        assertThat(find(H1.class).single().getText()).isEqualTo("Night desk");
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q2");
        go("queue?view=" + view.id().value() + "&status=all");
        assertThat(rows()).hasSize(2);
        signIn("ruth");
        go("queue?utm_source=newsletter");
        assertThat(address()).as("where a reviewer begins").isEqualTo("queue?status=awaiting-review");
    }

    @Test
    void whatSomebodyElseHasToCheckIsNotDismissedInSilence() {
        var other = desk.article("“We will go,” said Dana Fox. “We wait,” said Emil Graf.", Newsroom.details("Who goes"));
        desk.as("jonas", () -> desk.service(Assigning.class).assign(List.of(desk.passage(other, "Q1")), desk.person("ruth").id(), null));
        go("queue?article=" + other.value());
        rows().forEach(find(QueueGrid.class).single()::select);
        key("d");
        assertThat(words(find(OthersWorkField.class).single())).contains("1 of these is the work of others: Ruth Okafor (1). It is left out unless you take it over.");
        write("Why is there nothing to check in 2 passages?", "No quotes.");
        press("Dismiss");
        var bulk = find(BulkBar.class).single();
        waitUntil(() -> words(bulk).contains("Dismiss: 1 done."));
        assertThat(words(bulk)).contains("This is the work of Ruth Okafor, and was not taken over.");

        rows().forEach(find(QueueGrid.class).single()::select);
        key("d");
        find(Checkbox.class).withCaption("Take these over too; they are told").single().setValue(true);
        write("Why is there nothing to check in 2 passages?", "No quotes.");
        press("Dismiss");
        waitUntil(() -> desk.card(other, "Q1").row().state() == CheckState.DISMISSED);
        assertThat(desk.as("ruth", () -> desk.service(Notices.class).latest(1))).extracting(NoticeRow::matter).containsExactly(NoticeMatter.WORK_TAKEN_OVER);
    }

    /** Nobody else did anything: what one saved here stands here, and what is counted says so. */
    @Test
    void onesOwnStepIsCountedAndNoNews() {
        var other = desk.article("“We will go,” said Dana Fox. “We wait,” said Emil Graf.", Newsroom.details("Who goes"));
        desk.submit("jonas", other, "Q1");
        desk.submit("jonas", other, "Q2");
        signIn("ruth");
        go("queue?status=awaiting-review");
        assertThat(chip("Awaiting review 2").isVisible()).isTrue();
        key("j");
        key("a");

        assertThat(chip("Awaiting review 1").isVisible()).isTrue();
        assertThat(find(Checkbox.class, find(BulkBar.class).single()).all().getFirst().getLabel()).startsWith("The one that is shown");
        assertThat(find(Span.class).withClassName("vb-soft").withText("2 of 4 verified · 1 awaiting review · 1 to check").exists()).isTrue();
        Told.everybody(desk.service(Announcements.class), other, desk.passage(other, "Q1"));
        Told.everybody(desk.service(Announcements.class), other, desk.passage(other, "Q1"));
        waitForNews();
        assertThat(find(NewerLine.class).exists()).isFalse();
        desk.as("ruth", () -> desk.service(Reviewing.class).reopen(desk.passage(other, "Q1"), desk.card(other, "Q1").version(), "Look again."));
        Told.everybody(desk.service(Announcements.class), other, desk.passage(other, "Q1"));
        waitUntil(() -> find(NewerLine.class).exists());
    }

    /** Longer than any news takes to come to a window. */
    private void waitForNews() {
        await().pollInSameThread().pollDelay(Duration.ofMillis(600)).until(() -> {
            find(QueueGrid.class).exists();
            return true;
        });
    }

    @Test
    void whatAnotherDoesWithWhatOneSavedIsNews() {
        var own = new OwnSaves(desk.service(Queue.class), desk.service(Clock.class));
        var quote = desk.card(article, "Q2");
        var news = List.of(new PassagesChanged(article, Set.of(quote.row().id())));
        assertThat(own.isNews(news)).isTrue();
        own.add(Map.of(quote.row().id(), quote.version()));
        assertThat(own.isNews(news)).isFalse();
        assertThat(own.isNews(news)).as("it comes once").isTrue();
        own.add(Map.of(quote.row().id(), quote.version() - 1));
        assertThat(own.isNews(news)).as("changed since").isTrue();
        own.add(Map.of(quote.row().id(), quote.version()));
        assertThat(own.isNews(List.of(new PassagesChanged(article, Set.of())))).isTrue();
        desk.service(SettableClock.class).advance(Duration.ofMinutes(1));
        assertThat(own.isNews(news)).as("long after").isTrue();
    }

    @Test
    void manyThatWereLeftOutAreListedByReasonAFewAtATime() {
        var row = desk.service(Queue.class).rows(QueueFilter.UNVERIFIED, 0, 1).getFirst();
        var many = new ArrayList<>(Collections.nCopies(250, new LeftOut(SeenPassage.of(row), List.of(Refusal.of(QueueLine.TITLE)))));
        many.add(3, new LeftOut(SeenPassage.of(row), List.of(Refusal.of(QueueLine.PREVIEW))));
        var list = new LeftOutList(many);
        UI.getCurrent().add(list);

        assertThat(find(RouterLink.class, list).all()).hasSize(101);
        assertThat(words(list)).containsOnlyOnce("Queue").contains("Queue (250)").contains("Show 100 more", "Preview");
        test(find(Button.class, list).withText("Show 100 more").single()).click();
        test(find(Button.class, list).withText("Show 50 more").single()).click();
        assertThat(find(RouterLink.class, list).all()).hasSize(251);
    }

    @Test
    void whatNoTextHoldsAnyMoreIsListedAndShownInItsOwnWords() {
        desk.as("mara", () -> desk.service(Edits.class).take(
                article, desk.service(ArticleReading.class).find(article).orElseThrow().revision(), Imported.pasted("Nobody says anything now.")));
        go("queue?status=removed");

        assertThat(rows()).extracting(QueueRow::label).containsExactlyInAnyOrder("Q1", "Q2");
        key("j");
        assertThat(find(ArticleText.class).single().getElement().getProperty("text")).isEqualTo("“We will stay,”");
    }

    private void give(PassageId passage) {
        desk.service(Assigning.class).assign(List.of(passage), me(), null);
    }

    private PersonId me() {
        return desk.service(CurrentPerson.class).require().id();
    }

    @Test
    void shiftTicksAllBetweenAndXTheChosenOne() {
        go("queue");
        var grid = find(QueueGrid.class).single();
        var rows = rows();
        grid.tick(rows.get(0), true, false);
        grid.tick(rows.get(1), true, true);
        assertThat(grid.getSelectedItems()).extracting(QueueRow::label).containsExactlyInAnyOrder("Q1", "Q2");
        grid.tick(rows.get(0), false, true);
        assertThat(grid.getSelectedItems()).isEmpty();
        key("j");
        key("x");
        assertThat(grid.getSelectedItems()).extracting(QueueRow::label).containsExactly("Q1");
        key("x");
        assertThat(grid.getSelectedItems()).isEmpty();
    }

    @Test
    void aSavedViewIsOpenedByItsAddressAndChangedOnOnesOwnScreenAlone() {
        var view = desk.as("jonas", () -> desk.service(SavedViews.class)
                .keep("What is open", QueueFilter.UNVERIFIED, List.of(QueueColumn.WORDS, QueueColumn.NUMBER), KeptFor.DESK));
        go("queue?view=" + view.id().value());
        assertThat(find(H1.class).single().getText()).isEqualTo("What is open");
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q2");
        assertThat(find(QueueGrid.class).single().getColumns()).extracting(column -> column.getKey()).containsExactly("WORDS", "NUMBER");

        test(chip("Verified 1")).click();
        assertThat(address()).contains("status=verified", "view=" + view.id().value());
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q1");
        assertThat(desk.as("jonas", () -> desk.service(SavedViews.class).find(view.id()))).as("his own stays").contains(view);

        go("queue?view=" + UUID.randomUUID());
        assertThat(words(find(QueueView.class).single())).contains("This view is not there any more, or is not shared.");
        assertThat(rows()).hasSize(2);
        go("queue?view=nonsense");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void columnsAreChosenAndMovedByButtonsAndKept() {
        go("queue");
        press("Columns");
        test(find(Button.class).withAriaLabel("Move down: Status").single()).click();
        test(find(Checkbox.class).withCaption("Assignee").single()).click();
        press("Show these");
        var shown = find(QueueGrid.class).single().getColumns().stream().map(column -> column.getKey()).toList();
        assertThat(shown).startsWith("NUMBER", "STATUS", "WORDS").doesNotContain("ASSIGNEE").endsWith("DUE");

        go("queue?status=verified");
        assertThat(find(QueueGrid.class).single().getColumns()).extracting(column -> column.getKey()).isEqualTo(shown);
    }

    @Test
    void theChosenRowIsReadInItsParagraph() {
        go("queue?status=unverified");
        test(find(QueueGrid.class).single()).clickRow(0);

        var preview = find(PassagePreview.class).single();
        assertThat(words(preview)).contains("Q2", "To check", "Open in the article");
        assertThat(find(ArticleText.class, preview).single().getElement().getProperty("text"))
                .isEqualTo("“We must go,” Ben Cole replied.");
        test(find(RouterLink.class, preview).single()).click();
        assertThat(address()).isEqualTo("article/" + article.value() + "/Q2");
    }

    @Test
    void keysGoThroughTheRowsAndOpenThePassage() {
        go("queue");
        key("j");
        assertThat(words(find(PassagePreview.class).single())).contains("Q1");
        key("j");
        assertThat(words(find(PassagePreview.class).single())).contains("Q2");
        key("k");
        key("Enter");

        assertThat(getCurrentView()).isInstanceOf(WorkbenchView.class);
        assertThat(address()).isEqualTo("article/" + article.value() + "/Q1");
    }

    @Test
    void aDoubleClickOpensThePassageToo() {
        go("queue?status=unverified");
        test(find(QueueGrid.class).single()).doubleClickRow(0);

        assertThat(address()).isEqualTo("article/" + article.value() + "/Q2");
    }

    @Test
    void whereNothingIsLikeThisItSaysWhatToDo() {
        go("queue?status=problem");

        assertThat(rows()).isEmpty();
        assertThat(find(QueueGrid.class).single().getEmptyStateText())
                .isEqualTo("No passage is like this. Clear a field above, or press a chip, to see others.");
        key("j");
        key("Enter");
        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
    }

    @Test
    void wordsThatAreTooShortAreRefusedInASentence() {
        go("queue?text=we");

        assertThat(rows()).isEmpty();
        assertThat(find(QueueGrid.class).single().getEmptyStateText())
                .isEqualTo("Give three letters or figures at least: fewer are in too many passages.");
    }

    @Test
    void itOpensForAReviewerOnWhatAwaitsReviewAndShowsAllWhenAsked() {
        desk.submit("mara", article, "Q2");
        signIn("ruth");
        go("queue");

        assertThat(address()).isEqualTo("queue?status=awaiting-review");
        assertThat(rows()).extracting(QueueRow::label).containsExactly("Q2");
        test(chip("Awaiting review 1")).click();
        assertThat(address()).isEqualTo("queue?status=all");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void thePreviewDoesNotSayThatEvidenceBearsOutWhatWasFoundAltered() {
        desk.evidence("mara", article, "Q2");
        desk.conclude("mara", article, "Q2", Finding.ALTERED);
        signIn("ruth");
        go("queue?status=to-check");
        key("j");

        assertThat(words(find(PassagePreview.class).single())).contains("the words stand there").doesNotContain("bears it out");
    }

    @Test
    void thePreviewShowsWhatAReviewerNeedsAndApproves() {
        desk.submit("mara", article, "Q2");
        signIn("ruth");
        go("queue");
        key("j");

        var preview = find(PassagePreview.class).single();
        assertThat(words(preview)).contains("Q2", "Exact", "Transcript of the speech · tier 2 · 12:41", "bears it out");
        key("a");
        assertThat(desk.card(article, "Q2").row().state()).isEqualTo(CheckState.APPROVED);
        assertThat(words(preview)).contains("Saved: approved", "Verified");
        assertThat(rows()).isEmpty();

        key("z");
        assertThat(desk.card(article, "Q2").row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void whatAnUndoInTheArticleMadeOtherwiseIsShownAnewAndThePassageStaysInSight() {
        var facts = desk.article("The ferry cost 5 million euros.", Newsroom.details("The ferry"));
        desk.as("mara", () -> {
            desk.service(FactsToCheck.class).count(facts);
            var revision = desk.service(ArticleReading.class).find(facts).orElseThrow().revision();
            return desk.service(FactsToCheck.class).take(facts, revision, List.of(1));
        });
        go("queue?article=" + facts.value());
        key("j");
        var preview = find(PassagePreview.class).single();
        assertThat(words(preview)).contains("To check");

        key("z");
        assertThat(words(preview)).contains("C1").contains("Dismissed").contains("undid: 1 fact taken").doesNotContain("To check");
        key("Z");
        assertThat(words(preview)).contains("C1").contains("To check").contains("redid: 1 fact taken");
    }

    @Test
    void sendingBackAsksWhy() {
        desk.submit("mara", article, "Q2");
        signIn("ruth");
        go("queue");
        key("j");
        key("b");
        write("Why do you send it back?", "Which recording?");
        press("Send back");

        assertThat(desk.card(article, "Q2").row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(words(find(PassagePreview.class).single())).contains("Saved: sent back", "To check");
    }

    @Test
    void whoHandedItInIsToldThatAnotherMustApprove() {
        desk.submit("ruth", article, "Q2");
        signIn("ruth");
        go("queue");
        key("j");
        key("a");

        assertThat(desk.card(article, "Q2").row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(refusals()).containsExactly("You submitted it: a second person must approve.");
    }

    @Test
    void anEditorSeesThePreviewAndNoStepOfAReviewer() {
        desk.submit("mara", article, "Q2");
        go("queue?status=awaiting-review");
        key("j");
        key("a");

        assertThat(words(find(PassagePreview.class).single())).contains("Q2", "Exact").doesNotContain("Approve", "Send back");
        assertThat(desk.card(article, "Q2").row().state()).isEqualTo(CheckState.SUBMITTED);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownAndNotApproved() {
        desk.submit("mara", article, "Q2");
        signIn("ruth");
        go("queue");
        key("j");
        var now = desk.card(article, "Q2");
        desk.as("mara", () -> desk.checking().withdraw(now.row().id(), now.version()));
        key("a");

        assertThat(words(find(PassagePreview.class).single())).contains("Not saved: somebody changed this passage meanwhile.", "To check");
        assertThat(desk.card(article, "Q2").row().state()).isEqualTo(CheckState.IN_CHECK);
    }

    private List<QueueRow> rows() {
        var grid = test(find(QueueGrid.class).single());
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }

    private NativeButton chip(String words) {
        return find(NativeButton.class, find(QueueFilterBar.class).single())
                .withCondition(chip -> words(chip).endsWith(words))
                .all()
                .getFirst();
    }
}
