package verbatim.review.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.ErasedThing;
import verbatim.account.Erasing;
import verbatim.account.Erasure;
import verbatim.review.Age;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.Whom;

@ServiceTest
class SavedViewsTest {

    private static final QueueFilter FILTER =
            QueueFilter.UNVERIFIED.with(QueuePart.SPEAKER, "Maria Quill & Söhne").with(QueuePart.AGE, Age.A_WEEK).with(QueuePart.CHECKER, Whom.ME);

    private static final List<QueueColumn> TWO = List.of(QueueColumn.WORDS, QueueColumn.NUMBER);

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SavedViews views;
    private final OwnColumns columns;
    private final StartPage start;
    private final Erasing erasing;

    SavedViewsTest(Newsroom newsroom, CheckingDesk desk, SavedViews views, OwnColumns columns, StartPage start, Erasing erasing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.views = views;
        this.columns = columns;
        this.start = start;
        this.erasing = erasing;
    }

    @BeforeEach
    void eddaIsHere() {
        desk.as(newsroom.edda());
    }

    @Test
    void whatIsKeptIsThereAsItWas() {
        var kept = views.keep("  Old ones ", FILTER, TWO, KeptFor.OWNER);

        assertThat(kept.name()).isEqualTo("Old ones");
        assertThat(kept.filter()).isEqualTo(FILTER);
        assertThat(kept.columns()).isEqualTo(TWO);
        assertThat(views.all()).containsExactly(kept);
        desk.as(newsroom.tomas());
        assertThat(views.all()).as("it is hers alone").isEmpty();
        assertThat(views.find(kept.id())).isEmpty();
    }

    @Test
    void aSharedViewIsUsedByAllAndChangedByItsOwnerAlone() {
        var shared = views.keep("Old ones", FILTER, TWO, KeptFor.DESK);
        desk.as(newsroom.tomas());
        assertThat(views.all()).containsExactly(shared);
        assertThatThrownBy(() -> views.change(shared.id(), shared.version(), "Mine", QueueFilter.ALL, TWO, KeptFor.OWNER))
                .isInstanceOf(ViewRefused.class)
                .hasMessage("The view belongs to Edda Brandt: only they can change it. Save it as your own instead.");
        assertThatThrownBy(() -> views.delete(shared.id())).isInstanceOf(ViewRefused.class);
        var own = views.keep("Old ones", shared.filter(), shared.columns(), KeptFor.OWNER);
        assertThat(views.all()).as("one's own first").containsExactly(own, shared);

        desk.as(newsroom.edda());
        var changed = views.change(shared.id(), shared.version(), "Older ones", QueueFilter.ALL, QueueColumn.USUAL, KeptFor.DESK);
        assertThat(changed.filter()).isEqualTo(QueueFilter.ALL);
        assertThatThrownBy(() -> views.change(shared.id(), shared.version(), "Oldest", FILTER, TWO, KeptFor.DESK))
                .as("seen before it was changed")
                .isInstanceOf(ViewRefused.class)
                .hasMessageContaining("meanwhile");
        desk.as(newsroom.tomas());
        assertThat(views.find(own.id())).as("of his nothing changed").contains(own);
        desk.as(newsroom.ada());
        views.delete(shared.id());
        assertThat(views.all()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefusedInASentence() {
        views.keep("Old ones", FILTER, TWO, KeptFor.OWNER);

        assertThatThrownBy(() -> views.keep("OLD ONES", FILTER, TWO, KeptFor.OWNER)).hasMessageContaining("this name already");
        assertThatThrownBy(() -> views.keep(" \u0000 ".strip() + " ", FILTER, List.of(), KeptFor.OWNER)).hasMessageContaining("column");
        assertThatThrownBy(() -> views.keep("  ", FILTER, TWO, KeptFor.OWNER)).hasMessageContaining("name");
        assertThatThrownBy(() -> views.keep("x".repeat(81), FILTER, TWO, KeptFor.OWNER)).hasMessageContaining("80");
        assertThat(views.all()).hasSize(1);
    }

    @Test
    void columnsAreEachPersonsOwn() {
        assertThat(columns.now()).isEqualTo(QueueColumn.USUAL);
        columns.choose(TWO);
        assertThat(columns.now()).isEqualTo(TWO);
        desk.as(newsroom.tomas());
        assertThat(columns.now()).isEqualTo(QueueColumn.USUAL);
        assertThatThrownBy(() -> columns.choose(List.of())).isInstanceOf(ViewRefused.class);
    }

    @Test
    void theDeskOpensWithAViewForAsLongAsItMayBeUsed() {
        var shared = views.keep("Old ones", FILTER, TWO, KeptFor.DESK);
        desk.as(newsroom.tomas());
        assertThat(start.address(newsroom.tomas().id())).isEmpty();
        start.choose(shared.id());
        columns.choose(TWO);
        assertThat(start.address(newsroom.tomas().id())).contains("queue?view=" + shared.id().value());
        assertThat(start.address(newsroom.edda().id())).isEmpty();

        desk.as(newsroom.edda());
        views.change(shared.id(), shared.version(), "Old ones", FILTER, TWO, KeptFor.OWNER);
        assertThat(start.address(newsroom.tomas().id())).as("shared no more").isEmpty();
        start.choose(shared.id());
        views.delete(shared.id());
        assertThat(start.address(newsroom.edda().id())).isEmpty();
        assertThatThrownBy(() -> start.choose(shared.id())).isInstanceOf(ViewRefused.class);
        desk.as(newsroom.tomas());
        assertThat(columns.now()).as("what else he chose stays").isEqualTo(TWO);
    }

    @Test
    void viewsThatNameWhatMustNotBeKeptGo() {
        var article = newsroom.imported("“We knew,” said Anna Lind.");
        views.keep("Old ones", FILTER, TWO, KeptFor.OWNER);
        views.keep("maria quill", QueueFilter.ALL, TWO, KeptFor.DESK);
        views.keep("The bridge", QueueFilter.ALL.with(QueuePart.ARTICLE, article), TWO, KeptFor.DESK);
        var stays = views.keep("Mariah Quillon", QueueFilter.UNVERIFIED, TWO, KeptFor.DESK);
        desk.as(newsroom.ada());

        assertThat(erasing.erase(new Erasure.OfWords(article.value(), "Maria Quill"), "An order of the court")).containsEntry(ErasedThing.VIEWS, 2);
        assertThat(erasing.erase(new Erasure.OfArticle(article.value()), "An order of the court")).containsEntry(ErasedThing.VIEWS, 1);
        assertThat(views.all()).containsExactly(stays);
    }
}
