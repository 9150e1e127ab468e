package verbatim.notice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.account.Erasing;
import verbatim.account.Erasure;
import verbatim.account.Person;
import verbatim.account.Staffing;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.message.Sentences;
import verbatim.passage.ArticleSources;
import verbatim.passage.ChangeValue;
import verbatim.passage.CheckState;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.OwnStep;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.passage.SpeakerSplitting;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.review.second.LookDraft;
import verbatim.review.second.LookHandingIn;
import verbatim.review.second.LookId;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleId;
import verbatim.review.second.SampleWanted;
import verbatim.review.talk.Talking;
import verbatim.review.talk.Threads;
import verbatim.review.work.Assigning;
import verbatim.review.work.Share;
import verbatim.review.work.WorkStep;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKeeping.Whose;
import verbatim.speaker.SpeakerKind;

/** Who is told what, where and when; mails by a real SMTP server. */
@ServiceTest
class NoticesTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Notices notices;
    private final NoticeChoices choices;
    private final OverdueNotices overdue;
    private final MailRun mails;
    private final NoticeSchedule schedule;
    private final JavaMailSenderImpl sender;
    private final SettableClock clock;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final EvidenceGathering gathering;
    private final SigningOff signingOff;
    private final Talking talking;
    private final Assigning assigning;
    private final Staffing staffing;
    private final Erasing erasing;
    private final JdbcClient jdbc;
    private final Others others;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId quote = new PassageId(new UUID(0, 0));
    private @Nullable GreenMail smtp;

    /** Services that a few tests ask. */
    record Others(
            Edits edits, ArticleReading articles, SpeakerSplitting splitting, PassageReading reading, OwnSteps steps, SampleDrawing drawing,
            LookHandingIn handingIn, ArticleSources sources, Threads threads) {}

    NoticesTest(
            Newsroom newsroom, CheckingDesk desk, Notices notices, NoticeChoices choices, OverdueNotices overdue, MailRun mails,
            NoticeSchedule schedule, JavaMailSenderImpl sender, SettableClock clock, QuoteChecking checking, Reviewing reviewing,
            EvidenceGathering gathering, SigningOff signingOff, Talking talking, Assigning assigning, Staffing staffing, Erasing erasing, JdbcClient jdbc,
            Edits edits, ArticleReading articles, SpeakerSplitting splitting, PassageReading reading, OwnSteps steps, SampleDrawing drawing,
            LookHandingIn handingIn, ArticleSources sources, Threads threads) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.notices = notices;
        this.choices = choices;
        this.overdue = overdue;
        this.mails = mails;
        this.schedule = schedule;
        this.sender = sender;
        this.clock = clock;
        this.checking = checking;
        this.reviewing = reviewing;
        this.gathering = gathering;
        this.signingOff = signingOff;
        this.talking = talking;
        this.assigning = assigning;
        this.staffing = staffing;
        this.erasing = erasing;
        this.jdbc = jdbc;
        others = new Others(edits, articles, splitting, reading, steps, drawing, handingIn, sources, threads);
    }

    @BeforeEach
    void anArticle() {
        article = newsroom.imported(
                "“The old tram depot stays where it is,” said Anna Lind.",
                new ArticleDetails("Depot\r\nBcc: all@desk.example", null, null, null, null, null, null, null));
        quote = desk.passages(article).getFirst();
    }

    @AfterEach
    void noServer() {
        if (smtp != null) {
            smtp.stop();
        }
        sender.setPort(1);
    }

    private GreenMail server() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setPort(server.getSmtp().getPort());
        smtp = server;
        return server;
    }

    private List<String> told(Person person) {
        desk.as(person);
        return notices.latest(50).stream().map(row -> row.words(Sentences.ENGLISH).replace(" of “Depot Bcc: all@desk.example”", "")).toList();
    }

    private void mailed(Person person, @Nullable String address, Digest digest) {
        desk.as(person);
        choices.choose(new NoticeChoice(address, EnumSet.allOf(NoticeKind.class), EnumSet.allOf(NoticeKind.class), digest, 7));
    }

    private static ArticleDetails titled(String headline) {
        return new ArticleDetails(headline, null, null, null, null, null, null, null);
    }

    private void mention(Person by, String words) {
        desk.as(by);
        talking.begin(quote, words);
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException fault) {
            throw new AssertionError(fault);
        }
    }

    private static String body(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void eachIsToldToWhomItConcernsAndToNobodyElse() {
        desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        reviewing.sendBack(quote, desk.card(quote).version(), "Which depot?");
        desk.as(newsroom.edda());
        checking.ask(quote, desk.card(quote).version(), "Which depot?", "The press office");
        desk.as(newsroom.tomas());
        checking.answer(quote, desk.card(quote).awaited(), desk.card(quote).version(), "The old one.");
        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.edda().id(), null);
        assigning.assignArticle(article, newsroom.tomas().id(), null);
        mention(newsroom.tomas(), "@Edda Brandt, look. @Tomás Rey too.");

        assertThat(told(newsroom.edda())).containsExactly(
                "Tomás Rey mentions you in a thread at Q1.",
                "Ada Lindqvist gave you Q1.",
                "Tomás Rey entered the answer to the question about Q1.",
                "Ruth Okafor sent Q1 back to you.");
        assertThat(told(newsroom.tomas())).as("not what one did oneself").containsExactly("Ada Lindqvist gave you the article “Depot Bcc: all@desk.example”.");
        assertThat(told(newsroom.ruth())).isEmpty();
        assertThat(told(newsroom.ada())).isEmpty();
    }

    @Test
    void whoLosesWorkIsToldAndByWhom() {
        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.edda().id(), null);
        desk.as(newsroom.tomas());
        var taken = assigning.take(quote, assigning.of(quote).orElseThrow().id());
        assertThat(told(newsroom.edda())).containsExactly("Tomás Rey took Q1 over from you.", "Ada Lindqvist gave you Q1.");
        assertThat(told(newsroom.tomas())).isEmpty();

        assigning.undo(taken.assignments().getFirst());
        assertThat(told(newsroom.edda())).as("what she has not seen is taken back with it").containsExactly("Ada Lindqvist gave you Q1.");
        desk.as(newsroom.tomas());
        taken = assigning.take(quote, assigning.of(quote).orElseThrow().id());
        desk.as(newsroom.edda());
        notices.readAll();
        desk.as(newsroom.tomas());
        assigning.undo(taken.assignments().getFirst());
        assertThat(told(newsroom.edda())).as("what she has seen is told to be otherwise").first().isEqualTo("Tomás Rey gave you Q1.");

        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.ruth().id(), null);
        assigning.withdraw(List.of(quote));
        assertThat(told(newsroom.edda())).first().isEqualTo("Ada Lindqvist handed on Q1, which was yours.");
        assertThat(told(newsroom.ruth())).containsExactly("Q1 is no longer your work: Ada Lindqvist took it back.", "Ada Lindqvist gave you Q1.");
        desk.as(newsroom.ada());
        assigning.assignArticle(article, newsroom.edda().id(), null);
        assigning.handOn(newsroom.edda().id(), newsroom.tomas().id());
        assertThat(told(newsroom.edda())).first().isEqualTo("Ada Lindqvist handed on the article “Depot Bcc: all@desk.example”, which was yours.");
    }

    @Test
    void whatIsTakenBackAsAnOwnStepIsToldNoMoreAndAgainWhereItIsRedone() {
        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.edda().id(), null);
        desk.as(newsroom.ada());
        others.steps().takeBack((OwnStep.InArticle) others.steps().toTakeBack(article).orElseThrow());
        assertThat(told(newsroom.edda())).isEmpty();
        desk.as(newsroom.ada());
        others.steps().takeAgain((OwnStep.InArticle) others.steps().toTakeAgain(article).orElseThrow());
        assertThat(told(newsroom.edda())).containsExactly("Ada Lindqvist gave you Q1.");

        desk.as(newsroom.ada());
        assigning.assignArticle(article, newsroom.tomas().id(), null);
        desk.as(newsroom.ada());
        others.steps().takeBack((OwnStep.InArticle) others.steps().toTakeBack(article).orElseThrow());
        assertThat(told(newsroom.tomas())).isEmpty();
        desk.as(newsroom.ada());
        others.steps().takeAgain((OwnStep.InArticle) others.steps().toTakeAgain(article).orElseThrow());
        assertThat(told(newsroom.tomas())).containsExactly("Ada Lindqvist gave you the article “Depot Bcc: all@desk.example”.");
    }

    @Test
    void whatWasReadOfAStepIsToldOnceMoreAndNotTwiceAsMuch() {
        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.edda().id(), null);
        desk.as(newsroom.edda());
        notices.readAll();
        desk.as(newsroom.ada());
        others.steps().takeBack((OwnStep.InArticle) others.steps().toTakeBack(article).orElseThrow());
        assertThat(told(newsroom.edda())).first().isEqualTo("Q1 is no longer your work: Ada Lindqvist took it back.");
        desk.as(newsroom.ada());
        others.steps().takeAgain((OwnStep.InArticle) others.steps().toTakeAgain(article).orElseThrow());
        assertThat(told(newsroom.edda())).first().isEqualTo("Ada Lindqvist gave you Q1.");
        desk.as(newsroom.ada());
        others.steps().takeBack((OwnStep.InArticle) others.steps().toTakeBack(article).orElseThrow());
        assertThat(told(newsroom.edda())).first().isEqualTo("Q1 is no longer your work: Ada Lindqvist took it back.");

        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.tomas().id(), null);
        assigning.withdraw(List.of(quote));
        desk.as(newsroom.ada());
        others.steps().takeBack((OwnStep.InArticle) others.steps().toTakeBack(article).orElseThrow());
        desk.as(newsroom.ada());
        others.steps().takeAgain((OwnStep.InArticle) others.steps().toTakeAgain(article).orElseThrow());
        assertThat(told(newsroom.tomas())).first().isEqualTo("Q1 is no longer your work: Ada Lindqvist took it back.");
    }

    @Test
    void aDeadlineThatMovesIsToldAsThatAndToNobodyWhoseItIsNot() {
        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.tomas().id(), null);
        assigning.moveDue(List.of(quote), clock.instant().plusSeconds(3600), WorkStep.begin());

        assertThat(told(newsroom.tomas())).containsExactly("Ada Lindqvist set another deadline for Q1, your work.", "Ada Lindqvist gave you Q1.");
    }

    @Test
    void partsOfOneStepAreToldInOneNoticeOverSeveralArticlesAndTakenBackWithIt() {
        var other = newsroom.imported("“We knew,” said Omar Bakri. “It is late,” said Anna Lind.", titled("Late"));
        var others = desk.passages(other);
        desk.as(newsroom.ada());
        var step = WorkStep.begin();
        var first = assigning.assign(List.of(quote), newsroom.tomas().id(), null, step);
        assigning.assign(others.subList(0, 1), newsroom.tomas().id(), null, step);
        var last = assigning.assign(others.subList(1, 2), newsroom.tomas().id(), null, step);

        assertThat(told(newsroom.tomas())).containsExactly("Ada Lindqvist gave you 3 passages and one other article.");
        desk.as(newsroom.ada());
        assigning.undo(last.assignments().getFirst());
        assertThat(told(newsroom.tomas())).containsExactly("Ada Lindqvist gave you 2 passages and one other article.");
        desk.as(newsroom.ada());
        assigning.undo(first.assignments().getFirst());
        assertThat(told(newsroom.tomas())).as("it is about what is left").containsExactly("Ada Lindqvist gave you 1 passage of “Late”.");
        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.tomas().id(), null, step);
        assertThat(told(newsroom.tomas())).containsExactly("Ada Lindqvist gave you 2 passages of “Late” and one other article.");
        desk.as(newsroom.ada());
        erasing.erase(new Erasure.OfArticle(other.value()), "It must go.");
        assertThat(told(newsroom.tomas())).as("it is about what is left").containsExactly("Ada Lindqvist gave you 1 passage.");
    }

    @Test
    void ofWhatAPartIsEnoughTheRestIsNeverOverdue() {
        var two = desk.passages(newsroom.imported(
                "“We knew,” said Omar Bakri. “It is late,” said Anna Lind.", titled("Late")));
        desk.as(newsroom.ada());
        assigning.assign(two, Share.whole(newsroom.tomas().id(), 2), clock.instant().plusSeconds(3600), 1);
        desk.as(newsroom.tomas());
        desk.submitted(two.getFirst(), Finding.EXACT);
        clock.advance(Duration.ofHours(2));
        overdue.tell();

        assertThat(told(newsroom.tomas())).filteredOn(words -> words.contains("overdue")).isEmpty();
    }

    @Test
    void whoSignedAndWhoHasTheArticleInHandAreToldThatItFellAndByWhom() {
        desk.approved(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        desk.as(newsroom.tomas());
        gathering.note(quote, "There is another depot.");

        assertThat(told(newsroom.ruth())).containsExactly("The sign-off fell by what Tomás Rey did.");
        assertThat(told(newsroom.edda())).as("who checked it").contains("The sign-off fell by what Tomás Rey did.");
        assertThat(told(newsroom.tomas())).as("who did it").isEmpty();
        assertThat(told(newsroom.ada())).as("who has nothing to do with it").isEmpty();
    }

    @Test
    void whatAnEditOpensAgainIsToldOnceAndNotToWhoeverBroughtIt() {
        var before = "“We will not raise the fare this year,” said Omar Bakri. “The old bridge stays closed until May,” said Anna Lind.";
        var after = before.replace("will not raise", "will raise").replace("until May", "until June");
        for (var by : List.of(newsroom.edda(), newsroom.tomas())) {
            var fares = newsroom.imported(before + " By " + by.name(), titled("Fares"));
            desk.passages(fares).forEach(passage -> desk.approved(passage, Finding.EXACT));
            desk.as(by);
            others.edits().take(fares, others.articles().find(fares).orElseThrow().revision(), Imported.pasted(after + " By " + by.name()));
            assertThat(others.reading().of(fares)).allMatch(row -> row.state() == CheckState.IN_CHECK);
        }

        assertThat(told(newsroom.edda())).containsExactly("A new edit of “Fares” changed 2 approved passages: they are open again.");
    }

    @Test
    void whatIsOpenedByTellingApartIsToldOnce() {
        newsroom.imported("“We knew,” said Anna Lind.");
        var late = newsroom.imported("“It is late,” said Anna Lind. “Nobody came,” said Anna Lind.", titled("Late"));
        desk.passages(late).forEach(passage -> desk.approved(passage, Finding.EXACT));
        desk.as(newsroom.ruth());
        var anna = jdbc.sql("select distinct is_now from speaker where name = 'Anna Lind'").query(UUID.class).single();
        others.splitting().split(
                new SpeakerId(anna), new SpeakerSplitting.Part(Set.of(), Set.of(late)),
                new Whose.Unknown(new NamedSpeaker("Anna Lind", "senator", SpeakerKind.PERSON)), "It is the senator.");

        assertThat(told(newsroom.edda())).containsExactly("Ruth Okafor sent 2 passages of “Late” back to you.");
    }

    @Test
    void aStepThatIsTakenBackIsNotTold() {
        desk.submitted(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        reviewing.sendBack(quote, desk.card(quote).version(), "Which depot?");
        assertThat(told(newsroom.edda())).hasSize(1);
        undone(newsroom.ruth());
        assertThat(told(newsroom.edda())).as("sent back").isEmpty();

        checking.withdraw(quote, desk.card(quote).version());
        checking.ask(quote, desk.card(quote).version(), "Which depot?", "The press office");
        desk.as(newsroom.tomas());
        checking.answer(quote, desk.card(quote).awaited(), desk.card(quote).version(), "The old one.");
        assertThat(told(newsroom.edda())).hasSize(1);
        undone(newsroom.tomas());
        assertThat(told(newsroom.edda())).as("answered").isEmpty();
        clock.advance(Duration.ofMinutes(1));
        desk.as(newsroom.tomas());
        others.steps().takeAgain((OwnStep.OnPassage) others.steps().toTakeAgain(article).orElseThrow());
        assertThat(told(newsroom.edda())).as("answered after all").hasSize(1);
    }

    /** Whoever noted it in the call-back sheet was wrong: it was nobody's answer. */
    @Test
    void ofWhatWasNotHeardAfterAllNobodyIsTold() {
        checking.take(quote);
        desk.as(newsroom.tomas());
        checking.hear(quote, new ChangeValue.Heard("Anna Lind", "telephone", LocalDate.of(2026, 3, 2), null, "No comment."));
        assertThat(told(newsroom.edda())).containsExactly("Tomás Rey entered the answer to the question about Q1.");
        undone(newsroom.tomas());
        assertThat(told(newsroom.edda())).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        desk.as(newsroom.tomas());
        others.steps().takeAgain((OwnStep.OnPassage) others.steps().toTakeAgain(article).orElseThrow());
        assertThat(told(newsroom.edda())).hasSize(1);
    }

    private void undone(Person by) {
        desk.as(by);
        others.steps().takeBack((OwnStep.OnPassage) others.steps().toTakeBack(article).orElseThrow());
    }

    @Test
    void ofAnEditThatIsTakenBackNobodyIsTold() {
        var fares = newsroom.imported("“We will not raise the fare this year,” said Omar Bakri.", titled("Fares"));
        desk.approved(desk.passages(fares).getFirst(), Finding.EXACT);
        desk.as(newsroom.tomas());
        var seen = others.articles().find(fares).orElseThrow().revision();
        var edit = others.edits().take(fares, seen, Imported.pasted("“We will raise the fare this year,” said Omar Bakri."));
        assertThat(told(newsroom.edda())).containsExactly("A new edit changed Q1 of “Fares”, which was approved: it is open again.");
        desk.as(newsroom.tomas());
        others.edits().takeBack(fares, edit);

        assertThat(told(newsroom.edda())).isEmpty();
    }

    @Test
    void whatIsSaidNoMoreIsToldNoMore() {
        mention(newsroom.ruth(), "Is it?");
        var thread = others.threads().of(quote).getFirst();
        desk.as(newsroom.tomas());
        talking.reply(thread.id(), 1, "It is, @Edda Brandt.");
        var post = others.threads().of(quote).getFirst().posts().getLast();
        assertThat(told(newsroom.edda())).hasSize(1);
        desk.as(newsroom.tomas());
        talking.edit(post.id(), "It is.");
        assertThat(told(newsroom.edda())).as("she is not mentioned any more").isEmpty();
        assertThat(told(newsroom.ruth())).as("it is answered all the same").containsExactly("Tomás Rey answered in a thread at Q1.");

        desk.as(newsroom.edda());
        talking.reply(thread.id(), 2, "Says who?");
        desk.as(newsroom.tomas());
        talking.reply(thread.id(), 3, "The depot, @Edda Brandt.");
        talking.edit(others.threads().of(quote).getFirst().posts().getLast().id(), "The depot.");
        assertThat(told(newsroom.edda())).as("it answers her, named or not").containsExactly("Tomás Rey answered in a thread at Q1.");
        desk.as(newsroom.tomas());
        talking.withdraw(others.threads().of(quote).getFirst().posts().getLast().id());
        assertThat(told(newsroom.edda())).isEmpty();

        desk.as(newsroom.tomas());
        talking.edit(others.threads().of(quote).getFirst().posts().get(1).id(), "It is, @Ada Lindqvist.");
        talking.withdraw(others.threads().of(quote).getFirst().posts().get(1).id());
        assertThat(told(newsroom.ada())).isEmpty();
    }

    @Test
    void aSecondLookThatIsTakenBackIsToldWhereItWasSeen() {
        var late = desk.passages(newsroom.imported("“We knew,” said Omar Bakri. “It is late,” said Anna Lind.", titled("Late")));
        var all = List.of(quote, late.get(0), late.get(1));
        all.forEach(passage -> desk.submitted(passage, Finding.EXACT));
        var first = drawn(all);
        assertThat(told(newsroom.tomas())).as("of one step").singleElement().asString()
                .startsWith("Ruth Okafor gave you 3 passages").endsWith("and one other article for a second look.");
        desk.as(newsroom.ruth());
        others.drawing().undo(first);
        assertThat(told(newsroom.tomas())).isEmpty();

        drawn(all);
        desk.as(newsroom.ruth());
        others.drawing().withdraw(new LookId(jdbc.sql("select id from second_look where passage_id = :id and ended_at is null")
                .param("id", quote.value())
                .query(UUID.class)
                .single()));
        assertThat(told(newsroom.tomas())).as("it leads where there is still something to look at")
                .containsExactly("Ruth Okafor gave you 2 passages of “Late” for a second look.");
        desk.as(newsroom.ruth());
        others.drawing().undo(new SampleId(jdbc.sql("select distinct sample_id from second_look where ended_at is null").query(UUID.class).single()));

        var second = drawn(List.of(quote));
        desk.as(newsroom.tomas());
        notices.readAll();
        desk.as(newsroom.ruth());
        others.drawing().undo(second);
        assertThat(told(newsroom.tomas())).containsExactly(
                "Q1 is no longer yours for a second look: Ruth Okafor took it back.", "Ruth Okafor gave you Q1 for a second look.");
    }

    @Test
    void aDifferenceThatIsTakenBackIsNotTold() {
        desk.submitted(quote, Finding.EXACT);
        drawn(List.of(quote));
        var look = new LookId(jdbc.sql("select id from second_look").query(UUID.class).single());
        desk.as(newsroom.tomas());
        var source = others.sources().of(article).getFirst();
        others.handingIn().handIn(look, new LookDraft(Finding.ALTERED, source, "Another word.", false));
        var differs = "The second look of Tomás Rey at Q1 came to another finding.";
        assertThat(told(newsroom.ruth())).containsExactly(differs);
        assertThat(told(newsroom.edda())).containsExactly(differs);
        desk.as(newsroom.tomas());
        others.handingIn().takeBack(look);
        others.handingIn().handIn(look, new LookDraft(Finding.EXACT, source, "Word for word.", false));

        assertThat(told(newsroom.ruth())).isEmpty();
        assertThat(told(newsroom.edda())).isEmpty();
    }

    private SampleId drawn(List<PassageId> from) {
        return drawn(from, newsroom.ruth(), newsroom.tomas());
    }

    private SampleId drawn(List<PassageId> from, Person by, Person to) {
        desk.as(by);
        return others.drawing().draw(from, new SampleWanted(100, SampleWanted.Drawn.PERCENT, null, List.of(to.id()))).id();
    }

    @Test
    void whoLooksBlindIsToldOnceTheyHaveLookedThatASignOffFell() {
        var server = server();
        mailed(newsroom.ruth(), "ruth@desk.example", Digest.OFF);
        var late = newsroom.imported("“We knew,” said Omar Bakri. “It is late,” said Anna Lind.", titled("Late"));
        var two = desk.passages(late);
        desk.approved(two.getFirst(), Finding.EXACT);
        desk.submitted(two.getLast(), Finding.EXACT);
        desk.as(newsroom.ada());
        reviewing.approve(two.getLast(), desk.card(two.getLast()).version());
        desk.as(newsroom.ruth());
        signingOff.signOff(late, desk.seen(late), SignOffReasons.NONE);
        drawn(two.subList(1, 2), newsroom.ada(), newsroom.ruth());
        assertThat(told(newsroom.ruth())).hasSize(1);
        notices.readAll();
        desk.as(newsroom.tomas());
        gathering.note(two.getFirst(), "There is another depot.");
        clock.advance(Duration.ofMinutes(1));
        mails.run();
        assertThat(told(newsroom.ruth())).as("it would tell of the check").hasSize(1);
        assertThat(notices.unread()).isZero();
        notices.readAll();
        assertThat(server.getReceivedMessages()).isEmpty();

        others.handingIn().open(late);
        assertThat(told(newsroom.ruth())).contains("The sign-off of “Late” fell by what Tomás Rey did.");
        assertThat(notices.unread()).isEqualTo(1);
        mails.run();
        assertThat(server.getReceivedMessages()).extracting(NoticesTest::subject).containsExactly("Verbatim: The sign-off of “Late” fell by what Tomás Rey did.");
    }

    @Test
    void whatIsReadWhereItWasSaidIsReadHere() {
        desk.as(newsroom.edda());
        var thread = talking.begin(quote, "Is it?");
        desk.as(newsroom.tomas());
        talking.reply(thread, 1, "It is, @Ruth Okafor.");
        assertThat(told(newsroom.edda())).containsExactly("Tomás Rey answered in a thread at Q1.");
        assertThat(told(newsroom.ruth())).containsExactly("Tomás Rey mentions you in a thread at Q1.");
        assertThat(notices.unread()).isEqualTo(1);

        talking.read(thread, 2);
        assertThat(notices.unread()).isZero();
        desk.as(newsroom.edda());
        assertThat(notices.unread()).as("hers is hers").isEqualTo(1);
        notices.read(notices.latest(1).getFirst().id());
        assertThat(notices.unread()).isZero();
        desk.as(newsroom.tomas());
        talking.reply(thread, 2, "@Edda Brandt?");
        talking.reply(thread, 3, "@edda!");
        desk.as(newsroom.edda());
        assertThat(notices.unread()).isEqualTo(2);
        notices.readAll();
        assertThat(notices.latest(50)).hasSize(3).allMatch(NoticeRow::isRead);
    }

    @Test
    void whatAnEditDroppedIsOverdueForNobody() {
        checking.ask(quote, desk.card(quote).version(), "Which depot?", "The press office", clock.instant().plusSeconds(3600));
        jdbc.sql("update passage set removed = true where id = :id").param("id", quote.value()).update();
        clock.advance(Duration.ofHours(2));
        overdue.tell();

        assertThat(told(newsroom.edda())).isEmpty();
    }

    @Test
    void whatIsOverdueIsToldOnceOfEachDeadline() {
        var at = clock.instant();
        checking.ask(quote, desk.card(quote).version(), "Which depot?", "The press office", at.plusSeconds(3600));
        desk.as(newsroom.ada());
        assigning.assign(List.of(quote), newsroom.tomas().id(), at.plusSeconds(7200));
        overdue.tell();
        assertThat(told(newsroom.edda())).isEmpty();

        clock.advance(Duration.ofHours(1));
        overdue.tell();
        overdue.tell();
        assertThat(told(newsroom.edda())).containsExactly("The answer about Q1 is overdue.");
        clock.advance(Duration.ofHours(1));
        overdue.tell();
        assertThat(told(newsroom.tomas())).containsExactly("Q1, which was given to you, is overdue.", "Ada Lindqvist gave you Q1.");
        desk.as(newsroom.ada());
        assigning.moveDue(List.of(quote), at.plusSeconds(10_800), WorkStep.begin());
        clock.advance(Duration.ofHours(2));
        overdue.tell();
        assertThat(told(newsroom.tomas())).filteredOn(words -> words.contains("overdue")).hasSize(2);
        assertThat(told(newsroom.edda())).hasSize(1);
    }

    @Test
    void aMailSaysWhatHappenedAndNoWordOfTheText() throws MessagingException {
        var server = server();
        mailed(newsroom.ruth(), "ruth@desk.example", Digest.OFF);
        jdbc.sql("update person set language = 'de', window_language = 'fr' where username = 'ruth'").update();
        mention(newsroom.edda(), "@Ruth Okafor, the secret name is Quill.");
        mails.run();
        assertThat(server.getReceivedMessages()).as("what comes within a moment comes together").isEmpty();

        clock.advance(Duration.ofMinutes(1));
        mails.run();
        mails.run();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(subject(mail)).isEqualTo("Verbatim: Edda Brandt spricht Sie in einem Gespräch bei Q1 aus „Depot Bcc: all@desk.example“ an.");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("ruth@desk.example");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWithIgnoringCase("text/plain");
        assertThat(body(mail)).startsWith("Edda Brandt spricht Sie").doesNotContain("Quill").doesNotContain("tram");

        jdbc.sql("update person set language = null where username = 'ruth'").update();
        mention(newsroom.edda(), "@Ruth Okafor, once more.");
        clock.advance(Duration.ofMinutes(1));
        mails.run();
        assertThat(subject(server.getReceivedMessages()[1])).as("that of the browser where none is chosen").contains("Edda Brandt vous");
    }

    @Test
    void aDigestGathersAndLeavesOutWhatWasRead() {
        var server = server();
        mailed(newsroom.ruth(), "ruth@desk.example", Digest.HOURLY);
        mailed(newsroom.tomas(), "tomas@desk.example", Digest.DAILY);
        for (int i = 0; i < 3; i++) {
            mention(newsroom.edda(), "@Ruth Okafor and @Tomás Rey, look.");
        }
        desk.as(newsroom.ruth());
        notices.read(notices.latest(1).getFirst().id());
        clock.advance(Duration.ofHours(1));
        mails.run();

        assertThat(server.getReceivedMessages()).extracting(NoticesTest::subject).containsExactly("Verbatim: 2 notices");
        assertThat(body(server.getReceivedMessages()[0]).split("mentions you")).hasSize(3);
        clock.advance(Duration.ofDays(1));
        mails.run();
        assertThat(server.getReceivedMessages()).extracting(NoticesTest::subject).containsExactly("Verbatim: 2 notices", "Verbatim: 3 notices");
    }

    @Test
    void aServerThatIsDownIsTriedAgainAndNothingIsLost() {
        mailed(newsroom.ruth(), "ruth@desk.example", Digest.OFF);
        mention(newsroom.edda(), "@Ruth Okafor?");
        clock.advance(Duration.ofMinutes(1));
        mails.run();
        desk.as(newsroom.ruth());
        assertThat(choices.lastFault()).contains(MailFault.NOT_TAKEN);
        var server = server();
        mails.run();
        assertThat(server.getReceivedMessages()).as("not at once").isEmpty();

        clock.advance(Duration.ofMinutes(2));
        mails.run();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(choices.lastFault()).isEmpty();
    }

    @Test
    void afterADayItIsGivenUp() {
        mailed(newsroom.ruth(), "ruth@desk.example", Digest.OFF);
        mention(newsroom.edda(), "@Ruth Okafor?");
        for (int i = 0; i < 30; i++) {
            clock.advance(Duration.ofHours(2));
            mails.run();
        }
        assertThat(jdbc.sql("select mail from notice").query(String.class).list()).containsExactly("FAILED");
    }

    @Test
    void whoMayNotSignInIsToldNothing() {
        var server = server();
        mailed(newsroom.ruth(), "ruth@desk.example", Digest.OFF);
        mention(newsroom.edda(), "@Ruth Okafor?");
        desk.as(newsroom.ada());
        staffing.deactivate(newsroom.ruth().id());
        mention(newsroom.edda(), "@ruth?");
        clock.advance(Duration.ofMinutes(1));
        mails.run();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void eachPersonChoosesWhatComesWhere() {
        var server = server();
        desk.as(newsroom.ruth());
        choices.choose(new NoticeChoice("ruth@desk.example", Set.of(), Set.of(NoticeKind.MENTIONED), Digest.OFF, 7));
        desk.as(newsroom.tomas());
        choices.choose(new NoticeChoice("tomas@desk.example", Set.of(NoticeKind.MENTIONED), Set.of(), Digest.OFF, 7));
        mention(newsroom.edda(), "@Ruth Okafor and @Tomás Rey!");
        clock.advance(Duration.ofMinutes(1));
        mails.run();

        assertThat(told(newsroom.ruth())).isEmpty();
        assertThat(told(newsroom.tomas())).hasSize(1);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(NoticesTest::body)).hasSize(1);
        mailed(newsroom.ruth(), "ruth@desk.example", Digest.OFF);
        mention(newsroom.edda(), "@Ruth Okafor!");
        mailed(newsroom.ruth(), null, Digest.OFF);
        clock.advance(Duration.ofMinutes(1));
        mails.run();
        assertThat(server.getReceivedMessages()).as("what waits goes by what is chosen now").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruth", "ruth@", "a@b@c", "ruth@desk.example\r\nBcc: all@desk.example", "Ruth <ruth@desk.example>", "a@x.example,b@x.example", "ruth@desk..example"})
    void noAddressThatIsNone(String address) {
        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> choices.choose(new NoticeChoice(address, Set.of(), Set.of(), Digest.OFF, 7))).isInstanceOf(NoticeRefused.class);
        assertThat(choices.own().address()).isNull();
    }

    @Test
    void administratorsSetAddressesAndItIsWrittenDown() {
        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> choices.mailTo(newsroom.edda().id(), "e@desk.example")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> choices.address(newsroom.edda().id())).isInstanceOf(AccessDeniedException.class);
        desk.as(newsroom.ada());
        choices.mailTo(newsroom.edda().id(), " edda@desk.example ");

        assertThat(choices.address(newsroom.edda().id())).contains("edda@desk.example");
        desk.as(newsroom.edda());
        assertThat(choices.own()).isEqualTo(new NoticeChoice("edda@desk.example", NoticeChoice.ALL.inApp(), NoticeChoice.ALL.byMail(), Digest.OFF, 7));
        assertThat(jdbc.sql("select what || ' ' || title from audit_entry").query(String.class).list()).containsExactly("MAIL_ADDRESS_SET Edda Brandt");
    }

    @Test
    void noticesGoWithTheirArticleAndAfterSomeTime() {
        mention(newsroom.edda(), "@Ruth Okafor!");
        clock.advance(NoticeSchedule.KEPT_FOR.minusHours(1));
        schedule.sweep();
        assertThat(told(newsroom.ruth())).hasSize(1);
        clock.advance(Duration.ofHours(2));
        schedule.sweep();
        assertThat(told(newsroom.ruth())).isEmpty();

        mention(newsroom.edda(), "@Ruth Okafor!");
        desk.as(newsroom.ada());
        erasing.erase(new Erasure.OfArticle(article.value()), "Order of the court");
        assertThat(told(newsroom.ruth())).isEmpty();
    }
}
