package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;
import verbatim.message.Sentences;

@ServiceTest
class ArticleHistoryTest {

    private final Newsroom newsroom;
    private final Importing importing;
    private final ArticleHistory history;

    ArticleHistoryTest(Newsroom newsroom, Importing importing, ArticleHistory history) {
        this.newsroom = newsroom;
        this.importing = importing;
        this.history = history;
    }

    @Test
    void itsHistoryIsSaidInEnglishAndInGerman() {
        var id = newsroom.imported("The bridge is closed.", new ArticleDetails("A bidge", null, null, null, null, null, null, null));
        SignedIn.as(newsroom.tomas());
        importing.correct(id, 0, new ArticleDetails(
                "A bridge", null, null, null, null, LocalDate.of(2026, 3, 2), Instant.parse("2026-03-04T11:00:00Z"), null));

        var entries = history.of(id);

        assertThat(entries).extracting(entry -> entry.words(Sentences.ENGLISH, ZoneId.of("Europe/Berlin"))).containsExactlyInAnyOrder(
                "Tomás Rey: headline A bidge → A bridge",
                "Tomás Rey: day of publication none → 2 Mar 2026",
                "Tomás Rey: deadline none → 4 Mar 2026, 12:00");
        assertThat(entries).extracting(entry -> entry.words(Sentences.in(Locale.GERMAN), ZoneId.of("Europe/Berlin"))).containsExactlyInAnyOrder(
                "Tomás Rey: Überschrift A bidge → A bridge",
                "Tomás Rey: Erscheinungstag nichts → 02.03.2026",
                "Tomás Rey: Redaktionsschluss nichts → 04.03.2026, 12:00");
    }
}
