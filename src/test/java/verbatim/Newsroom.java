package verbatim;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.Imported;
import verbatim.article.Importing;

/**
 * The desk that a {@link ServiceTest} works on: four people, no articles. What a test commits is gone before the next.
 */
public final class Newsroom {

    /** The seed article, of which the gold is known. */
    public static final String SEED = read("000_ad5055bf1d0914a9.txt");

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Importing importing;

    private final Person edda = person("edda", "Edda Brandt", Role.EDITOR);
    private final Person tomas = person("tomas", "Tomás Rey", Role.EDITOR);
    private final Person ruth = person("ruth", "Ruth Okafor", Role.REVIEWER);
    private final Person ada = person("ada", "Ada Lindqvist", Role.ADMIN);

    Newsroom(JdbcClient database, TransactionTemplate transaction, Importing importing) {
        this.database = database;
        this.transaction = transaction;
        this.importing = importing;
    }

    /** An editor. */
    public Person edda() {
        return edda;
    }

    /** Another editor. */
    public Person tomas() {
        return tomas;
    }

    /** The reviewer. */
    public Person ruth() {
        return ruth;
    }

    /** The administrator. */
    public Person ada() {
        return ada;
    }

    /** The text becomes an article; edda is signed in afterwards. */
    public ArticleId imported(String text) {
        return imported(text, ArticleDetails.NONE);
    }

    /** The text becomes an article with these details; edda is signed in afterwards. */
    public ArticleId imported(String text, ArticleDetails details) {
        SignedIn.as(edda);
        return importing.take(Imported.pasted(text), details);
    }

    /** Puts these people on the desk. A {@link ServiceTest} does so by itself. */
    public void open() {
        for (var person : new Person[] {edda, tomas, ruth, ada}) {
            database.sql("""
                            insert into person (id, username, name, role, state, password_hash, password_state,
                                password_generation, created_at, version)
                            values (:id, :username, :name, :role, 'ACTIVE', 'nobody signs in with it', 'OWN', 0, '2026-01-01Z', 0)""")
                    .param("id", person.id().value())
                    .param("username", person.username())
                    .param("name", person.name())
                    .param("role", person.role().name())
                    .update();
        }
    }

    /** Leaves the first administrator, as the application found itself when it started. */
    void close() {
        SignedIn.nobody();
        transaction.executeWithoutResult(status -> {
            database.sql("set constraints all deferred").update();
            // Rows of the trail cannot be deleted.
            database.sql("truncate audit_entry").update();
            for (var table : new String[] {
                "second_look", "second_sample", "own_screen", "saved_view", "erasure", "api_request", "api_token", "person_session", "import_job", "scheduled_job", "recheck_job", "page_event", "page_watch", "archived_page", "webhook", "delivery_job", "status_step", "notice", "notice_choice", "notice_job", "thread_read", "thread_turn", "thread_unasked", "thread_post", "thread_draft", "thread", "own_step", "edit_step", "edit_work", "assigned", "assignment", "sign_off_caveat", "sign_off", "found_import", "passage_change", "note", "question", "doubt", "search_record", "evidence", "anchor",
                "claim_search", "contradiction", "proposed_claim", "passage",
                "article_speaker", "same_speaker", "speaker_change", "speaker", "article_source", "source_change", "source_confidant", "source_look", "snapshot",
                "attachment", "source", "house_style", "article_change", "article_sentence", "article_wording", "revision", "article", "desk_change"
            }) {
                database.sql("delete from " + table).update();
            }
            database.sql("update report_template set language = null, logo = null, version = 0").update();
            database.sql("update desk set second_check = 'FOUR_EYES', desk_name = 'News desk', independent_sources = 2, dismissals = 'FOUND_IN_MARKS', proposed_facts = 'ASIDE', time_zone = 'UTC', rechecks = 'OFF'").update();
            database.sql("delete from person_change where whom in (select id from person where username in ('edda', 'tomas', 'ruth', 'ada'))").update();
            database.sql("delete from person where username in ('edda', 'tomas', 'ruth', 'ada')").update();
        });
    }

    private static Person person(String username, String name, Role role) {
        var id = new PersonId(Generators.timeBasedEpochGenerator().generate());
        return new Person(id, username, name, role, true);
    }

    private static String read(String seed) {
        try {
            return Files.readString(Path.of("seeds", "articles", seed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A moment on the day on which the tests' time stands. */
    public static Instant at(int hour) {
        return Instant.parse("2026-03-02T00:00:00Z").plusSeconds(hour * 3600L);
    }
}
