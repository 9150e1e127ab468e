package verbatim;

import java.util.List;
import verbatim.account.Person;
import verbatim.account.SignedIn;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.DoubtCode;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.passage.Stance;
import verbatim.review.Seen;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.document.ReadingProgress;

/**
 * Brings passages to where a test wants them, through the services and as the people of the {@link Newsroom} would: edda
 * checks, ruth reviews. Afterwards the one who acted last is signed in.
 */
public final class CheckingDesk {

    private final Newsroom newsroom;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final EvidenceGathering gathering;
    private final SourceKeeping sources;
    private final Capturing capturing;

    CheckingDesk(
            Newsroom newsroom,
            ArticleReading articles,
            PassageReading reading,
            QuoteChecking checking,
            Reviewing reviewing,
            EvidenceGathering gathering,
            SourceKeeping sources,
            Capturing capturing) {
        this.newsroom = newsroom;
        this.articles = articles;
        this.reading = reading;
        this.checking = checking;
        this.reviewing = reviewing;
        this.gathering = gathering;
        this.sources = sources;
        this.capturing = capturing;
    }

    /** The passage of an article that begins with these words. */
    public PassageRow quote(ArticleId article, String beginning) {
        return reading.of(article).stream()
                .filter(row -> row.words().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no passage begins with " + beginning));
    }

    /** The identities of an article's passages, as they stand in its text. */
    public List<PassageId> passages(ArticleId article) {
        return reading.of(article).stream().map(PassageRow::id).toList();
    }

    /** What somebody sees of an article now who decides to sign it off. */
    public Seen seen(ArticleId article) {
        return Seen.of(articles.find(article).orElseThrow().revision(), reading.of(article));
    }

    /** What is known of a passage now. */
    public PassageCard card(PassageId id) {
        return reading.card(id).orElseThrow();
    }

    /** A transcript. */
    public SourceId transcript() {
        return sources.add(SourceDetails.brief(
                "Transcript of the speech", SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, "Office of the President, 3 May", "https://records.example/1"));
    }

    /** A transcript with its text on file. */
    public SourceId transcriptOf(String words) {
        var source = transcript();
        capturing.keep(source, capturing.paste(words, ReadingProgress.UNWATCHED));
        return source;
    }

    /** Edda takes it. */
    public PassageCard inCheck(PassageId id) {
        as(newsroom.edda());
        return checking.take(id);
    }

    /** Edda asks the press office. */
    public PassageCard asked(PassageId id) {
        var card = inCheck(id);
        return checking.ask(id, card.version(), "Is this the wording?", "The press office");
    }

    /** Edda cites the words as a transcript has them, concludes and submits. */
    public PassageCard submitted(PassageId id, Finding finding) {
        as(newsroom.edda());
        gathering.add(id, transcriptOf(words(id)), new EvidenceDetails("page 3", words(id), Stance.SUPPORTS));
        var card = checking.conclude(id, card(id).version(), finding, null);
        if (card.openDoubts().stream().anyMatch(doubt -> doubt.matter().code() == DoubtCode.SPEAKER_UNSURE)) {
            card = checking.flag(id, card.version(), card.flags().with(Flags.Mark.ATTRIBUTION_CHECKED, true));
        }
        if (finding == Finding.NOT_SAID) {
            var searched = gathering.recordSearch(id, "the whole recording", "the words");
            gathering.cover(searched.searches().getLast().id(), "The recording runs from the first word to the last.");
        }
        if (finding.isProblem()) {
            gathering.note(id, "The record has other words.");
        }
        return checking.submit(id, card.version());
    }

    /** Its words as a record would have them: without marks. */
    private String words(PassageId id) {
        return card(id).row().words().replaceAll("[\"“”„«»]", "");
    }

    /** Edda submits, ruth approves; a problem gets its note first. */
    public PassageCard approved(PassageId id, Finding finding) {
        var card = submitted(id, finding);
        as(newsroom.ruth());
        return reviewing.approve(id, card.version());
    }

    /** Edda dismisses it; where the desk asks for a second person, Tomás confirms. */
    public PassageCard dismissed(PassageId id) {
        var card = inCheck(id);
        var dismissed = checking.dismiss(id, card.version(), "A title, no quote.");
        if (!dismissed.isDismissalAsked()) {
            return dismissed;
        }
        as(newsroom.tomas());
        return checking.confirmDismissal(id, dismissed.version());
    }

    /** From now on this person acts. */
    public void as(Person person) {
        SignedIn.as(person);
    }
}
