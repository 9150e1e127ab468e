package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.account.Role;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.article.Importing;
import verbatim.article.RevisionId;
import verbatim.passage.Announcements;
import verbatim.passage.CheckingAll;
import verbatim.passage.ClosedArticles;
import verbatim.passage.FactsToCheck;
import verbatim.passage.FindingFacts;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteMarking;
import verbatim.passage.WaitingPassages;
import verbatim.passage.WaitingReading;
import verbatim.review.SignOffRow;
import verbatim.review.SigningOff;
import verbatim.review.presence.Presence;
import verbatim.review.talk.OpenTalk;
import verbatim.review.talk.Threads;
import verbatim.review.work.AssignedRow;
import verbatim.review.work.Assigning;
import verbatim.text.ClaimKind;
import verbatim.text.Span;
import verbatim.ui.articles.CorrectDialog;
import verbatim.ui.articles.EditDialogs;
import verbatim.ui.others.OthersDialogs;
import verbatim.ui.settings.ErasingView;
import verbatim.ui.component.Words;
import verbatim.ui.sources.AddingSources;
import verbatim.ui.work.AssignDialog;
import verbatim.ui.workbench.find.CheckAllDialog;
import verbatim.ui.workbench.step.Steps;

/** What is done at the workbench with an article as a whole, each step by the person who sits there. */
@Service
record ArticleSteps(
        Importing importing,
        EditDialogs editing,
        OthersDialogs others,
        QuoteMarking marking,
        SigningOff signingOff,
        PassageReading reading,
        WaitingReading waiting,
        AddingSources adding,
        CheckingAll checkingAll,
        FactsToCheck facts,
        FindingFacts findingFacts,
        Threads threads,
        ClosedArticles closed,
        Assigning assigning,
        Presence presence,
        People people,
        CurrentPerson currentPerson) {

    /** Marks words of the text that is shown as a passage. */
    PassageId mark(ArticleId article, RevisionId seen, Span words, PassageKind kind, Set<ClaimKind> kinds) {
        return marking.mark(article, seen, words, kind, kinds);
    }

    /** Marks the words from the first to the last ones that were written. */
    PassageId mark(ArticleId article, String first, String last, PassageKind kind, Set<ClaimKind> kinds) {
        return marking.mark(article, first, last, kind, kinds);
    }

    /** The article's sign-offs, the last first. */
    List<SignOffRow> signOffs(ArticleId article) {
        return signingOff.of(article);
    }

    /** Whether it is closed to the person, who looks at one of its passages blind. */
    boolean isClosed(ArticleId article) {
        return closed.isClosed(article);
    }

    /** What of the article waits for the person. */
    WaitingPassages waitingForMe(ArticleId article) {
        return waiting.of(article);
    }

    /** What is likely to be checked in these words. */
    Set<ClaimKind> kinds(ArticleId article, Span words) {
        return facts.kinds(article, words);
    }

    /** How many facts the desk counts that nobody has looked at. */
    int countedFacts(ArticleId article) {
        return facts.counted(article);
    }

    /** What of articles is talked about. */
    Threads talk() {
        return threads;
    }

    /**
     * The facts to check that were found in an article.
     *
     * @param steps takes back what was decided
     * @param taken shows the passages that were made of some
     * @param saved says what was saved
     */
    FactsPanel facts(Steps steps, Consumer<Collection<PassageId>> taken, Consumer<String> saved) {
        return new FactsPanel(facts, findingFacts, steps, taken, saved);
    }

    /**
     * Who else has the article open.
     *
     * @param open shows a passage
     */
    PresentLine present(Announcements announcements, Consumer<PassageId> open) {
        return new PresentLine(presence, announcements, open);
    }

    boolean mayReview() {
        return role().includes(Role.REVIEWER);
    }

    /** Lets the person correct what is known about the article. */
    void correct(ArticleFacts article, Runnable saved) {
        var erase = role().includes(Role.ADMIN) ? new Button[] {ErasingView.ofArticle(article.id())} : new Button[0];
        new CorrectDialog(article, importing, saved, erase).open();
    }

    /** Lets the person bring its next edit in. */
    void edit(ArticleFacts article, Runnable taken) {
        editing.open(article, taken);
    }

    /** Lets the person bring in what others found in it. */
    void bringIn(ArticleId article, BiConsumer<Collection<PassageId>, String> done) {
        others.open(article, signOffs(article).stream().anyMatch(SignOffRow::stands), done);
    }

    /** Lets the person sign it off. */
    void signOff(ArticleFacts article, Runnable signed) {
        var talked = threads.in(article.id()).stream().filter(talk -> talk.open() > 0).map(OpenTalk::label).toList();
        new SignOffDialog(article, reading.of(article.id()), talked, facts.counted(article.id()), role().includes(Role.ADMIN), signingOff, signed).open();
    }

    /** Whose work it is as a whole; empty where it is nobody's. */
    Optional<AssignedRow> assigned(ArticleId article) {
        return assigning.of(article);
    }

    /**
     * Lets the person give it to somebody, or its open passages to several.
     *
     * @param said what was done, in words that follow "Saved:"
     */
    void assign(ArticleId article, List<PassageId> open, Consumer<String> said) {
        new AssignDialog(Words.of(HeadLine.ASSIGN_ARTICLE), open, article, assigning, people, said).open();
    }

    /** Lets the person check all its quotes against sources. */
    void checkAll(ArticleId article, Consumer<PassageId> open) {
        new CheckAllDialog(article, checkingAll, open).open();
    }

    /** Lets the person add a source to it. */
    void addSource(ArticleId article, Runnable added) {
        adding.toArticle(article, source -> added.run());
    }

    private Role role() {
        return currentPerson.require().role();
    }
}
