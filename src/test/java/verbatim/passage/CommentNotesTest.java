package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleHistory;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.FileComment;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.message.Sentences;

/** What becomes of the comments that stand beside an article's text in its file. */
@ServiceTest
class CommentNotesTest {

    private static final String TEXT = """
            “We will stay,” Ana Ruiz said. Several hundred people came.

            The pilots called the mole “a danger to every boat.”

            Nobody spoke on Sunday.
            """;

    private final Newsroom newsroom;
    private final Importing importing;
    private final Edits edits;
    private final ArticleReading articles;
    private final ArticleHistory history;
    private final PassageReading reading;

    CommentNotesTest(
            Newsroom newsroom, Importing importing, Edits edits, ArticleReading articles, ArticleHistory history, PassageReading reading) {
        this.newsroom = newsroom;
        this.importing = importing;
        this.edits = edits;
        this.articles = articles;
        this.history = history;
        this.reading = reading;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void aCommentIsANoteOnThePassageThatItStandsAt() {
        var article = imported(TEXT, at(TEXT, "We will stay", "Nora", "Did she?"), at(TEXT, "danger to every boat", null, "Check the tape"));

        assertThat(notes(article, 0)).containsExactly("Nora: Did she?");
        assertThat(notes(article, 1)).containsExactly("Check the tape");
        var card = reading.card(reading.of(article).getFirst().id()).orElseThrow();
        assertThat(card.notes().getFirst().written().name()).as("who brought it in").isEqualTo("Edda Brandt");
        assertThat(card.row().state()).as("a note takes nothing up").isEqualTo(CheckState.UNCHECKED);
    }

    @Test
    void theSameWordsAtTwoPassagesAreTwoComments() {
        var article = imported(TEXT, at(TEXT, "We will stay", "Nora", "Source?"), at(TEXT, "danger to every boat", "Nora", "Source?"));

        assertThat(notes(article, 0)).containsExactly("Nora: Source?");
        assertThat(notes(article, 1)).containsExactly("Nora: Source?");
    }

    @Test
    void oneAtSeveralPassagesStandsAtThatOfWhichItHasMost() {
        var article = imported(TEXT, new FileComment(TEXT.indexOf("stay"), TEXT.indexOf("every boat"), "Nora", "Both?"));

        assertThat(notes(article, 0)).isEmpty();
        assertThat(notes(article, 1)).containsExactly("Nora: Both?");
    }

    @Test
    void oneAtNoPassageStandsAtTheNearestAndSaysAtWhichWordsItStood() {
        var article = imported(
                TEXT, at(TEXT, "Several hundred people", "Nora", "Who counted?"), at(TEXT, "on Sunday", null, "Which?"),
                new FileComment(TEXT.indexOf(" came."), TEXT.indexOf(" came."), "Ida", "Here"));

        assertThat(notes(article, 0)).containsExactly(
                "Nora (“Several hundred people”): Who counted?",
                "Ida (““We will stay,” Ana Ruiz said. Several hundred people”): Here");
        assertThat(notes(article, 1)).containsExactly("(“on Sunday”): Which?");
    }

    @Test
    void oneOfAnArticleWithoutPassagesStandsInItsHistory() {
        var text = "Nobody spoke on Sunday.";
        var article = imported(text, at(text, "Sunday", "Nora", "Which?"));

        assertThat(history.of(article)).singleElement().satisfies(entry ->
                assertThat(entry.words(Sentences.ENGLISH, ZoneOffset.UTC)).contains("comment in the file", "Nora (“Sunday”): Which?"));
    }

    @Test
    void anEditBringsItsOwnAndNotThoseBeforeOnceMore() {
        var article = imported(TEXT, at(TEXT, "We will stay", "Nora", "Did she?"));
        var next = TEXT.replace("Several hundred", "Some hundred");
        edits.take(article, articles.find(article).orElseThrow().revision(),
                with(next, at(next, "We will stay", "Nora", "Did she?"), at(next, "We will stay", "Ida", "She did.")));

        assertThat(notes(article, 0)).containsExactly("Nora: Did she?", "Ida: She did.");
    }

    private ArticleId imported(String text, FileComment... comments) {
        return importing.take(with(text, comments), ArticleDetails.NONE);
    }

    private static Imported with(String text, FileComment... comments) {
        return new Imported(text, text.getBytes(StandardCharsets.UTF_8), "a.docx", "UTF-8", List.of(comments));
    }

    private static FileComment at(String text, String words, @Nullable String author, String comment) {
        return new FileComment(text.indexOf(words), text.indexOf(words) + words.length(), author, comment);
    }

    private List<String> notes(ArticleId article, int passage) {
        var rows = reading.of(article);
        return reading.card(rows.get(passage).id()).orElseThrow().notes().stream().map(NoteRow::text).toList();
    }
}
