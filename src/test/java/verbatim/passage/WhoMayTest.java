package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;
import verbatim.account.SignedInPerson;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleReading;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.report.Profile;
import verbatim.report.ReportAssembly;
import verbatim.review.ArticleList;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.source.SourceReading;
import verbatim.text.Span;

/** The services authorise, whatever the screens show. */
@ServiceTest
class WhoMayTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Importing importing;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final QuoteChecking checking;
    private final QuoteMarking marking;
    private final EvidenceGathering gathering;
    private final Reviewing reviewing;
    private final SourceReading sources;
    private final Queue queue;
    private final ArticleList list;
    private final SigningOff signingOff;
    private final ReportAssembly reports;

    WhoMayTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Importing importing,
            ArticleReading articles,
            PassageReading reading,
            QuoteChecking checking,
            QuoteMarking marking,
            EvidenceGathering gathering,
            Reviewing reviewing,
            SourceReading sources,
            Queue queue,
            ArticleList list,
            SigningOff signingOff,
            ReportAssembly reports) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.importing = importing;
        this.articles = articles;
        this.reading = reading;
        this.checking = checking;
        this.marking = marking;
        this.gathering = gathering;
        this.reviewing = reviewing;
        this.sources = sources;
        this.queue = queue;
        this.list = list;
        this.signingOff = signingOff;
        this.reports = reports;
    }

    @Test
    void nobodySignedInCanNothing() {
        var everything = everything();
        SignedIn.nobody();

        everything.forEach((what, act) -> assertThatThrownBy(act)
                .as(what)
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void whoMustChooseAPasswordFirstCanNothingEither() {
        var everything = everything();
        SignedIn.as(new SignedInPerson(newsroom.ada(), true, 0));

        everything.forEach((what, act) -> assertThatThrownBy(act).as(what).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anEditorNeitherReviewsNorSignsOff() {
        var article = newsroom.imported("“The bridge is closed,” said Anna Lind.");
        var card = desk.submitted(desk.passages(article).getFirst(), Finding.EXACT);
        var id = card.row().id();
        desk.as(newsroom.tomas());
        var seen = desk.seen(article);

        Map<String, ThrowingCallable> reviewersActs = Map.of(
                "approve", () -> reviewing.approve(id, card.version()),
                "send back", () -> reviewing.sendBack(id, card.version(), "No."),
                "reopen", () -> reviewing.reopen(id, card.version(), "No."),
                "sign off", () -> signingOff.signOff(article, seen, SignOffReasons.NONE));

        reviewersActs.forEach((what, act) -> assertThatThrownBy(act).as(what).isInstanceOf(AccessDeniedException.class));
    }

    /** A call of each service of the check. */
    private Map<String, ThrowingCallable> everything() {
        var article = newsroom.imported("“The bridge is closed,” said Anna Lind.");
        var id = desk.passages(article).getFirst();
        var seen = desk.seen(article);
        var acts = new TreeMap<String, ThrowingCallable>();
        acts.put("import", () -> importing.take(Imported.pasted("A text."), ArticleDetails.NONE));
        acts.put("correct", () -> importing.correct(article, 0, ArticleDetails.NONE));
        acts.put("read an article", () -> articles.find(article));
        acts.put("read passages", () -> reading.of(article));
        acts.put("read cards", () -> reading.cards(article));
        acts.put("take", () -> checking.take(id));
        acts.put("conclude", () -> checking.conclude(id, 0, Finding.EXACT, null));
        acts.put("dismiss", () -> checking.dismiss(id, 0, "No quote."));
        acts.put("mark", () -> marking.mark(article, new Span(0, 5), PassageKind.CLAIM));
        acts.put("note", () -> gathering.note(id, "A note."));
        acts.put("search", () -> gathering.recordSearch(id, "here", "this"));
        acts.put("approve", () -> reviewing.approve(id, 0));
        acts.put("find sources", () -> sources.find("", 10));
        acts.put("queue", () -> queue.rows(QueueFilter.ALL, 0, 10));
        acts.put("count", () -> queue.count(QueueFilter.ALL));
        acts.put("progress", () -> queue.progress(QueueFilter.ALL));
        acts.put("list", () -> list.find("", 0, 10));
        acts.put("sign off", () -> signingOff.signOff(article, seen, SignOffReasons.NONE));
        acts.put("sign-offs", () -> signingOff.of(article));
        acts.put("report", () -> reports.of(article, Profile.DESK));
        return acts;
    }
}
