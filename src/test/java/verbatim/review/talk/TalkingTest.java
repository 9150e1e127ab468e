package verbatim.review.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.ErasedThing;
import verbatim.account.Erasing;
import verbatim.account.Erasure;
import verbatim.account.Person;
import verbatim.article.ArticleId;
import verbatim.message.Refusal;
import verbatim.passage.ArticleSources;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.review.talk.ThreadRow.Turn.What;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;

/** People of the desk talk about passages. */
@ServiceTest
class TalkingTest {

    private static final String TEXT = "“The old tram depot stays where it is,” said Anna Lind.";

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Talking talking;
    private final Asks asks;
    private final Threads threads;
    private final TalkDrafts drafts;
    private final SigningOff signingOff;
    private final Erasing erasing;
    private final SourceKeeping sources;
    private final ArticleSources articleSources;
    private final JdbcClient jdbc;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId quote = new PassageId(new UUID(0, 0));

    TalkingTest(
            Newsroom newsroom, CheckingDesk desk, Talking talking, Asks asks, Threads threads, TalkDrafts drafts, SigningOff signingOff, Erasing erasing,
            SourceKeeping sources, ArticleSources articleSources, JdbcClient jdbc) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.talking = talking;
        this.asks = asks;
        this.threads = threads;
        this.drafts = drafts;
        this.signingOff = signingOff;
        this.erasing = erasing;
        this.sources = sources;
        this.articleSources = articleSources;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anArticle() {
        article = newsroom.imported(TEXT);
        quote = desk.passages(article).getFirst();
    }

    private ThreadRow only(Person reader) {
        desk.as(reader);
        return threads.of(quote).getFirst();
    }

    private List<String> words(Person reader) {
        return only(reader).posts().stream().map(PostRow::words).toList();
    }

    @Test
    void whatSomebodyElseSaidIsUnreadUntilOneHasReadIt() {
        var thread = talking.begin(quote, "Was it the old depot?");
        assertThat(threads.in(article)).containsExactly(new OpenTalk("Q1", 1, 1, 0));

        desk.as(newsroom.ruth());
        assertThat(threads.in(article)).containsExactly(new OpenTalk("Q1", 1, 1, 1));
        var passages = desk.passages(article);
        assertThat(threads.of(article, passages.subList(0, 1))).isEqualTo(threads.in(article));
        assertThat(threads.of(article, passages.subList(1, passages.size()))).as("of the others").isEmpty();
        talking.reply(thread, 1, "The one in Harbour Street.");
        assertThat(only(newsroom.ruth()).unread()).as("who answers has read").isZero();

        assertThat(only(newsroom.edda()).unread()).isEqualTo(1);
        talking.read(thread, 1);
        assertThat(only(newsroom.edda()).unread()).as("what came since is not read").isEqualTo(1);
        talking.read(thread, 2);
        talking.read(thread, 1);
        assertThat(only(newsroom.edda()).unread()).isZero();
        assertThat(only(newsroom.tomas()).unread()).as("everybody reads for themselves").isEqualTo(2);
    }

    @Test
    void aMentionReadsWithTheNameOfNow() {
        talking.begin(quote, "@Tomás Rey, can you ask? And @ruth; not mail@ruth.example or @Rutherford. @{nobody}");

        assertThat(words(newsroom.tomas())).containsExactly("@Tomás Rey, can you ask? And @Ruth Okafor; not mail@ruth.example or @Rutherford. @{nobody}");
        assertThat(only(newsroom.tomas()).posts().getFirst().mentionsMe()).isTrue();
        assertThat(only(newsroom.ada()).posts().getFirst().mentionsMe()).isFalse();
        jdbc.sql("update person set name = 'Tomás Rey Marín' where username = 'tomas'").update();
        assertThat(words(newsroom.ruth()).getFirst()).startsWith("@Tomás Rey Marín, can you ask?");
        jdbc.sql("update person set name = 'Ruth Okafor' where username = 'tomas'").update();
        assertThat(words(newsroom.ruth()).getFirst()).as("two of one name").startsWith("@tomas, can you ask? And @ruth;");
        assertThat(threads.mentionable()).extracting(Mentionable::typed).contains("@tomas", "@Edda Brandt").doesNotContain("@Ruth Okafor", "@ruth");
    }

    @Test
    void whatIsChangedOrTakenBackIsKept() {
        talking.begin(quote, "It is wrong, @Ruth Okafor.");
        var first = only(newsroom.edda()).posts().getFirst();

        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> talking.edit(first.id(), "Right.")).hasMessageContaining("Somebody else");
        assertThatThrownBy(() -> talking.withdraw(first.id())).isInstanceOf(TalkRefused.class);
        desk.as(newsroom.edda());
        talking.edit(first.id(), "It is half wrong, @Ruth Okafor.");
        assertThatThrownBy(() -> talking.edit(first.id(), "From an older window.")).hasMessageContaining("meanwhile");
        var second = only(newsroom.edda()).posts().getFirst();
        assertThat(second.words()).isEqualTo("It is half wrong, @Ruth Okafor.");
        assertThat(second.earlier()).containsExactly("It is wrong, @Ruth Okafor.");
        assertThat(second.edited()).isNotNull();

        talking.withdraw(second.id());
        var gone = only(newsroom.ruth()).posts();
        assertThat(gone).hasSize(1).allSatisfy(post -> {
            assertThat(post.words()).isEmpty();
            assertThat(post.earlier()).isEmpty();
            assertThat(post.mentionsMe()).isFalse();
            assertThat(post.isUnread()).isFalse();
        });
        assertThat(jdbc.sql("select words from thread_post").query(String.class).list()).as("nothing is deleted").hasSize(2);
    }

    @Test
    void anybodySettlesAThreadAndAReplyOpensItAgain() {
        var thread = talking.begin(quote, "Is that so?");
        desk.as(newsroom.ruth());
        talking.resolve(thread, 1);
        assertThatThrownBy(() -> talking.resolve(thread, 1)).isInstanceOf(TalkRefused.class);
        assertThat(threads.in(article)).isEmpty();
        desk.as(newsroom.tomas());
        talking.reply(thread, 1, "It is not.");

        var row = only(newsroom.edda());
        assertThat(row.isOpen()).isTrue();
        assertThat(row.turns()).extracting(turn -> turn.what() + " " + turn.made().name())
                .containsExactly(What.RESOLVED + " Ruth Okafor", What.REOPENED + " Tomás Rey");
        assertThatThrownBy(() -> talking.begin(quote, "  ")).isInstanceOf(TalkRefused.class);
        assertThatThrownBy(() -> talking.reply(thread, 2, "x".repeat(20_001))).hasMessageContaining("20,000");
    }

    @Test
    void whatWasSaidMeanwhileIsNeitherSettledNorRead() {
        var thread = talking.begin(quote, "Is that so?");
        desk.as(newsroom.ruth());
        talking.reply(thread, 1, "@Edda Brandt, the tape says otherwise.");

        desk.as(newsroom.edda());
        assertThatThrownBy(() -> talking.resolve(thread, 1)).hasMessageContaining("answered meanwhile");
        assertThat(only(newsroom.edda()).isOpen()).isTrue();
        assertThat(only(newsroom.edda()).unread()).isEqualTo(1);
        talking.reply(thread, 1, "It is.");
        assertThat(only(newsroom.edda()).posts()).extracting(PostRow::isUnread).as("who answers has read what stood there").containsExactly(false, true, false);
        talking.resolve(thread, 3);
        assertThat(only(newsroom.edda()).unread()).isZero();
    }

    @Test
    void talkingChangesNothingOfTheCheck() {
        desk.approved(quote, Finding.EXACT);
        desk.as(newsroom.ruth());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        var before = desk.card(quote);

        talking.resolve(talking.begin(quote, "Well done."), 1);

        assertThat(desk.card(quote)).isEqualTo(before);
        assertThat(signingOff.of(article).getFirst().stands()).isTrue();
    }

    @Test
    void aDraftIsKeptForEachPlaceAndGoneOnceItWasSent() {
        var thread = talking.begin(quote, "One.");
        drafts.keep(quote, "Half a thought");
        drafts.keep(quote, thread, "Half a reply");
        desk.as(newsroom.ruth());
        assertThat(drafts.of(quote).another()).isEmpty();
        assertThat(drafts.of(quote).in(thread)).isEmpty();
        desk.as(newsroom.edda());
        assertThat(drafts.of(quote).another()).contains("Half a thought");
        assertThat(drafts.of(quote).in(thread)).contains("Half a reply");

        talking.reply(thread, 1, "Half a reply, and more.");

        assertThat(drafts.of(quote).in(thread)).isEmpty();
        assertThat(drafts.of(quote).another()).contains("Half a thought");
        drafts.keep(quote, " ");
        assertThat(drafts.of(quote).another()).isEmpty();
    }

    @Test
    void namesInConfidentialSourcesAreHiddenFromWhomMayNotKnowThem() {
        desk.as(newsroom.edda());
        var source = sources.add(new SourceDetails(
                "Xanthe Moor", SourceKind.NOTES, Tier.REPORTER, null, null, null, "Xanthe Moor", null, null, null, null, "Heron", null));
        articleSources.lay(article, source);
        talking.begin(quote, "Xanthe Moor says so, @Ruth Okafor.");

        assertThat(words(newsroom.edda())).containsExactly("Xanthe Moor says so, @Ruth Okafor.");
        assertThat(words(newsroom.ruth())).containsExactly("Heron says so, @Ruth Okafor.");

        desk.as(newsroom.ada());
        var gone = erasing.erase(new Erasure.OfSource(source.value()), "She asked for it");
        assertThat(gone).containsEntry(ErasedThing.THREADS, 1);
        assertThat(words(newsroom.edda())).containsExactly("Heron says so, @Ruth Okafor.");
    }

    private List<String> asked(Person reader) {
        return only(reader).posts().stream()
                .flatMap(post -> post.asked().stream())
                .map(one -> one.name() + (one.unasked() == null ? "" : ": " + one.unasked().name()))
                .toList();
    }

    private Ask ask(Person whom) {
        return new Ask(only(newsroom.edda()).posts().getFirst().id(), whom.id());
    }

    @Test
    void aMentionThatAsksNothingIsEndedByEitherSideAndBegunAgain() {
        talking.begin(quote, "@Tomás Rey for your information, @Ruth Okafor too, and @Ruth Okafor again.");
        assertThat(asked(newsroom.ada())).containsExactly("Ruth Okafor", "Tomás Rey");

        var tomas = ask(newsroom.tomas());
        asks.end(tomas);
        asks.end(tomas);
        assertThat(asked(newsroom.ada())).containsExactly("Ruth Okafor", "Tomás Rey: Edda Brandt");
        var ruth = ask(newsroom.ruth());
        desk.as(newsroom.ruth());
        asks.end(ruth);
        assertThat(asked(newsroom.edda())).containsExactly("Ruth Okafor: Ruth Okafor", "Tomás Rey: Edda Brandt");
        desk.as(newsroom.tomas());
        asks.begin(tomas);
        asks.begin(tomas);
        assertThat(asked(newsroom.edda())).containsExactly("Ruth Okafor: Ruth Okafor", "Tomás Rey");
        desk.as(newsroom.ruth());
        refused(() -> asks.end(tomas), TalkRefusal.ASKED_BY_ANOTHER);
        refused(() -> asks.begin(tomas), TalkRefusal.ASKED_BY_ANOTHER);
        refused(() -> asks.end(new Ask(tomas.post(), newsroom.ada().id())), TalkRefusal.POST_READS_OTHERWISE);
        refused(() -> asks.end(new Ask(new PostId(new UUID(0, 0)), newsroom.ada().id())), TalkRefusal.THREAD_NOT_THERE);
    }

    @Test
    void wordsThatWereChangedAskAnewAndWhatWasTakenBackAsksNobody() {
        talking.begin(quote, "@Tomás Rey for your information.");
        var before = ask(newsroom.tomas());
        asks.end(before);
        talking.edit(before.post(), "@Tomás Rey, is this right?");

        assertThat(asked(newsroom.edda())).containsExactly("Tomás Rey");
        refused(() -> asks.end(before), TalkRefusal.POST_READS_OTHERWISE);
        talking.withdraw(ask(newsroom.tomas()).post());
        assertThat(asked(newsroom.edda())).isEmpty();
    }

    /** Whoever waited is told, and not of what was taken back before they looked; and whoever was asked, that it waits after all. */
    @Test
    void eachHearsWhatTheOtherSaysOfWhetherAnAnswerIsNeeded() {
        talking.begin(quote, "@Tomás Rey and @Ruth Okafor, is this right?");
        var tomas = ask(newsroom.tomas());
        var ruth = ask(newsroom.ruth());
        desk.as(newsroom.tomas());
        asks.end(tomas);
        assertThat(told("edda")).containsExactly("NO_ANSWER_COMES");
        asks.begin(tomas);
        assertThat(told("edda")).isEmpty();
        asks.end(tomas);
        desk.as(newsroom.ruth());
        asks.end(ruth);
        assertThat(told("edda")).as("of each whom one asked").containsExactly("NO_ANSWER_COMES", "NO_ANSWER_COMES");
        assertThat(told("ruth")).containsExactly("MENTIONED");

        desk.as(newsroom.edda());
        asks.begin(ruth);
        assertThat(told("ruth")).containsExactlyInAnyOrder("MENTIONED", "ANSWER_NEEDED");
        assertThat(told("edda")).containsExactly("NO_ANSWER_COMES");
        asks.end(ruth);
        assertThat(told("ruth")).containsExactly("MENTIONED");
        assertThat(told("edda")).as("of what one said oneself nobody is told").containsExactly("NO_ANSWER_COMES");
    }

    @Test
    void whatWasToldOfAnAskIsReadInItsThreadAndGoesWithIt() {
        var thread = talking.begin(quote, "@Tomás Rey and @Ruth Okafor, is this right?");
        var ruth = ask(newsroom.ruth());
        desk.as(newsroom.ruth());
        talking.read(thread, 1);
        asks.end(ruth);
        desk.as(newsroom.edda());
        assertThat(unread("edda")).containsExactly("NO_ANSWER_COMES");
        talking.read(thread, 1);
        assertThat(unread("edda")).isEmpty();
        asks.begin(ruth);
        assertThat(unread("ruth")).containsExactly("ANSWER_NEEDED");
        desk.as(newsroom.ruth());
        talking.read(thread, 1);
        assertThat(unread("ruth")).isEmpty();
        asks.end(ruth);
        assertThat(unread("edda")).as("once more").containsExactly("NO_ANSWER_COMES");

        desk.as(newsroom.edda());
        asks.begin(ruth);
        assertThat(unread("ruth")).as("once more").containsExactly("ANSWER_NEEDED");
        talking.withdraw(ruth.post());
        assertThat(unread("ruth")).isEmpty();
        assertThat(unread("edda")).isEmpty();
    }

    /** A mended typo, too, may make a question of it. */
    @Test
    void whomChangedWordsAskAnewHearsOfIt() {
        talking.begin(quote, "@Tomás Rey and @Ruth Okafor for your informtion.");
        var ruth = ask(newsroom.ruth());
        desk.as(newsroom.ruth());
        asks.end(ruth);
        desk.as(newsroom.edda());
        talking.edit(ruth.post(), "@Tomás Rey and @Ruth Okafor for your information.");
        assertThat(asked(newsroom.edda())).containsExactly("Ruth Okafor", "Tomás Rey");
        assertThat(told("ruth")).containsExactlyInAnyOrder("MENTIONED", "ANSWER_NEEDED");
        assertThat(told("tomas")).as("was asked all the time").containsExactly("MENTIONED");
        assertThat(told("edda")).isEmpty();

        asks.end(ask(newsroom.tomas()));
        talking.edit(ask(newsroom.ruth()).post(), "@Ruth Okafor for your information.");
        assertThat(told("tomas")).as("is not asked any more").isEmpty();
        talking.withdraw(ask(newsroom.ruth()).post());
        assertThat(told("ruth")).isEmpty();
    }

    private List<String> unread(String who) {
        return jdbc.sql("select matter from notice n join person p on p.id = n.person_id where p.username = :who and n.read_at is null")
                .param("who", who)
                .query(String.class)
                .list();
    }

    /** Neither does it wait then for whoever has answered, or left the desk. */
    @Test
    void whoHasAnsweredIsAskedNoMoreWhateverWasSaidBefore() {
        var thread = talking.begin(quote, "@Tomás Rey and @Ruth Okafor, is this right?");
        var tomas = ask(newsroom.tomas());
        var ruth = ask(newsroom.ruth());
        asks.end(tomas);
        asks.end(ruth);
        desk.as(newsroom.tomas());
        talking.reply(thread, 1, "It is.");
        jdbc.sql("update person set state = 'DEACTIVATED' where username = 'ruth'").update();

        assertThat(asked(newsroom.edda())).isEmpty();
        refused(() -> asks.begin(tomas), TalkRefusal.ASKS_NO_MORE);
        refused(() -> asks.end(tomas), TalkRefusal.ASKS_NO_MORE);
        refused(() -> asks.begin(ruth), TalkRefusal.ASKS_NO_MORE);
    }

    @Test
    void ofSeveralOnlyWhatOneSaidOneselfIsTakenBackAndWhatChangedSinceIsLeftOut() {
        talking.begin(quote, "@Tomás Rey, is this right?");
        var tomas = ask(newsroom.tomas());
        talking.begin(quote, "@Ruth Okafor, and this?");
        var second = threads.of(quote).get(1);
        var ruth = new Ask(second.posts().getFirst().id(), newsroom.ruth().id());
        var ended = asks.end(quote, LATER);
        assertThat(ended).contains(tomas, ruth);
        assertThat(asks.end(quote, LATER)).as("all was said already").isEmpty();

        talking.edit(ruth.post(), "@Ruth Okafor, and this one?");
        assertThat(asks.begin(ended)).contains(tomas).doesNotContain(ruth);
        assertThat(asks.begin(ended)).as("nobody says so any more").isEmpty();
        assertThat(asked(newsroom.edda())).containsExactly("Tomás Rey");
    }

    private List<String> told(String who) {
        return jdbc.sql("select matter from notice n join person p on p.id = n.person_id where p.username = :who")
                .param("who", who)
                .query(String.class)
                .list();
    }

    private static void refused(ThrowingCallable step, TalkRefusal why) {
        assertThatThrownBy(step).isInstanceOfSatisfying(TalkRefused.class, refused -> assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(why));
    }

    @Test
    void whatMustNotBeKeptGoes() {
        var thread = talking.begin(quote, "Maria Quill told me.");
        talking.edit(only(newsroom.edda()).posts().getFirst().id(), "Maria  quill told me so.");
        talking.reply(thread, 1, "Nothing.");
        talking.reply(thread, 2, "@Ruth Okafor");
        asks.end(new Ask(only(newsroom.edda()).posts().getLast().id(), newsroom.ruth().id()));
        drafts.keep(quote, thread, "Maria Quill, once m");
        desk.as(newsroom.ada());

        var gone = erasing.erase(new Erasure.OfWords(article.value(), "Maria Quill"), "Order of the court");

        assertThat(gone).isEqualTo(Map.of(ErasedThing.THREADS, 1, ErasedThing.DRAFTS, 1));
        assertThat(words(newsroom.edda())).containsExactly("█████ told me so.", "Nothing.", "@Ruth Okafor");
        desk.as(newsroom.ada());
        assertThat(erasing.erase(new Erasure.OfArticle(article.value()), "Order of the court")).containsEntry(ErasedThing.THREADS, 1);
        for (var table : List.of("thread", "thread_post", "thread_turn", "thread_read", "thread_draft", "thread_unasked")) {
            assertThat(jdbc.sql("select count(*) from " + table).query(Integer.class).single()).as(table).isZero();
        }
    }
}
