package verbatim.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import verbatim.SettableClock;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.document.ReadingProgress;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.passage.Stance;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/** A desk for the tests of screens: its people, its articles, and work that is done while a screen stands open. */
public final class Newsroom {

    /** The headline under which the seed article is imported. */
    public static final String HEADLINE = "Sheinbaum rejects troops";

    private final ApplicationContext context;

    Newsroom(ApplicationContext context) {
        this.context = context;
    }

    /** The clock is set back, and two editors and a reviewer join the administrator; what has no finding, one of them dismisses alone. */
    void open() {
        service(SettableClock.class).reset();
        jdbc().sql("update desk set dismissals = 'ONCE_CONCLUDED', proposed_facts = 'ASIDE'").update();
        join("mara", "Mara Lindt", "EDITOR");
        join("jonas", "Jonas Weber", "EDITOR");
        join("ruth", "Ruth Okafor", "REVIEWER");
    }

    /** The desk as it was. What a screen still reads in the background is waited for. */
    void close() {
        while (!emptied()) {
            Thread.onSpinWait();
        }
        jdbc().sql("delete from person_change where whom in (select id from person where username in ('mara', 'jonas', 'ruth'))").update();
        jdbc().sql("delete from person where username in ('mara', 'jonas', 'ruth')").update();
    }

    /** Of two that wait for each other PostgreSQL ends one, and that may be this. */
    private boolean emptied() {
        try {
            jdbc().sql("truncate article, assignment, second_sample, saved_view, own_screen, source, house_style, speaker, import_job, scheduled_job, recheck_job, audit_entry, webhook, delivery_job, status_step, notice_choice, notice_job cascade").update();
            return true;
        } catch (PessimisticLockingFailureException stillRead) {
            return false;
        }
    }

    private void join(String username, String name, String role) {
        jdbc().sql("""
                        insert into person (id, username, name, role, state, password_hash, password_state,
                            password_generation, created_at, version)
                        select gen_random_uuid(), :username, :name, :role, 'ACTIVE', password_hash, 'OWN', 0, created_at, 0
                        from person where username = 'admin'""")
                .param("username", username)
                .param("name", name)
                .param("role", role)
                .update();
    }

    /** The person of this username. */
    public Person person(String username) {
        return service(People.class).active().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** Does something as somebody, while whoever sits at the screen stays signed in there. */
    public <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SignedIn.as(person(username));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The seed article, imported by Mara, nobody having looked at it yet. */
    public ArticleId seed() {
        try (var files = Files.newDirectoryStream(Path.of("seeds/articles"), "000_*.txt")) {
            return article(Files.readString(files.iterator().next()), details(HEADLINE));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** An article, imported by Mara. */
    public ArticleId article(String text, ArticleDetails details) {
        return as("mara", () -> service(Importing.class).take(Imported.pasted(text), details));
    }

    /** Details with nothing but a headline. */
    public static ArticleDetails details(String headline) {
        return new ArticleDetails(headline, null, null, null, null, null, null, null);
    }

    /** What stands on the card of a passage. */
    public PassageCard card(ArticleId article, String label) {
        return as("admin", () -> service(PassageReading.class).cards(article)).stream()
                .filter(card -> card.row().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody sets a finding. */
    public PassageCard conclude(String username, ArticleId article, String label, Finding finding) {
        var card = card(article, label);
        return as(username, () -> checking().conclude(card.row().id(), card.version(), finding, null));
    }

    /** Somebody adds evidence from a transcript. */
    public PassageCard evidence(String username, ArticleId article, String label) {
        var passage = passage(article, label);
        var words = card(article, label).row().words().replaceAll("[\"“”„«»]", "");
        return as(username, () -> {
            var source = source("Transcript of the speech");
            var capturing = service(Capturing.class);
            capturing.keep(source, capturing.paste(words, ReadingProgress.UNWATCHED));
            return service(EvidenceGathering.class).add(passage, source, new EvidenceDetails("12:41", words, Stance.SUPPORTS));
        });
    }

    /** Somebody brings a passage as far as to the second person, with the finding that its words are exact. */
    public PassageCard submit(String username, ArticleId article, String label) {
        return submit(username, article, label, Finding.EXACT);
    }

    private PassageCard submit(String username, ArticleId article, String label, Finding finding) {
        conclude(username, article, label, finding);
        var card = evidence(username, article, label);
        return as(username, () -> checking().submit(card.row().id(), card.version()));
    }

    /** Mara submits, Ruth approves. */
    public PassageCard approve(ArticleId article, String label) {
        return approve(article, label, Finding.EXACT);
    }

    /** The same with another finding, which is no problem. */
    public PassageCard approve(ArticleId article, String label, Finding finding) {
        var card = submit("mara", article, label, finding);
        return as("ruth", () -> service(Reviewing.class).approve(card.row().id(), card.version()));
    }

    /** Adds a source; call it as somebody. */
    public SourceId source(String title) {
        return service(SourceKeeping.class).add(SourceDetails.brief(title, SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, null, "https://records.example/1"));
    }

    /** The id of a passage. */
    public PassageId passage(ArticleId article, String label) {
        return card(article, label).row().id();
    }

    /** The checker's use cases. */
    public QuoteChecking checking() {
        return service(QuoteChecking.class);
    }

    /** A use case of the application. */
    public <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    private JdbcClient jdbc() {
        return service(JdbcClient.class);
    }
}
