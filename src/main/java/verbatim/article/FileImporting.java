package verbatim.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.document.BroughtFile;
import verbatim.document.BroughtStory;
import verbatim.document.ReadingProgress;
import verbatim.document.UnreadableDocument;
import verbatim.message.Refusal;

/**
 * Takes files in without anybody at a screen: what the file says of its article is believed, and each article is a job, which
 * goes on whatever becomes of who brought it. A file that comes once more, since nobody knows how far it got the first time,
 * is the article, or the job, that it was.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class FileImporting {

    private final StoryCapturing capturing;
    private final LongImporting importing;
    private final ArticleReading articles;
    private final ImportJobs jobs;

    FileImporting(StoryCapturing capturing, LongImporting importing, ArticleReading articles, ImportJobs jobs) {
        this.capturing = capturing;
        this.importing = importing;
        this.articles = articles;
        this.jobs = jobs;
    }

    /**
     * How far one article of a file has got.
     *
     * @param job that stores it; null where it was stored before
     * @param article what it has become; null while it is being stored
     * @param refusal why it was not stored; null where it was, or may still be
     */
    public record Progress(String headline, @Nullable ImportId job, @Nullable ArticleId article, @Nullable Refusal refusal) {

        /** Whether there is nothing more to wait for. */
        public boolean hasEnded() {
            return article != null || refusal != null;
        }
    }

    /**
     * Reads a file, which stays in the hands of the caller, and begins to store its articles.
     *
     * @throws UnreadableDocument if it cannot be read
     */
    public List<Progress> begin(BroughtFile file) {
        try (var read = capturing.file(file, ReadingProgress.UNWATCHED)) {
            return read.stories().stream().map(story -> begin(read, story)).toList();
        }
    }

    /**
     * Fetches a page and begins to store its articles.
     *
     * @throws verbatim.fetch.FetchRefused if the address is none that is called
     * @throws verbatim.fetch.FetchFailed if the page cannot be had
     * @throws UnreadableDocument if there is nothing to read on it
     */
    public List<Progress> begin(String address) {
        try (var read = capturing.address(address, ReadingProgress.UNWATCHED)) {
            return read.stories().stream().map(story -> begin(read, story)).toList();
        }
    }

    private Progress begin(CapturedStories read, BroughtStory story) {
        var imported = read.imported(story, story.text());
        var details = ArticleDetails.of(story);
        var headline = Optional.ofNullable(details.headline()).orElseGet(() -> RevisionText.of(story.text()).firstWords());
        var before = articles.known(story.text(), null).filter(known -> known.why() == ImportNotice.SAME_TEXT);
        if (before.isPresent()) {
            return new Progress(before.get().article().headline(), null, before.get().article().id(), null);
        }
        try {
            return new Progress(headline, importing.beginOnce(imported, details), null, null);
        } catch (ImportRefused refused) {
            return new Progress(headline, null, null, refused.refusals().getFirst());
        }
    }

    /** How far it has got since. */
    @Transactional(readOnly = true)
    public Progress look(Progress before) {
        return before.job() == null ? before : look(before.job()).orElseGet(() -> new Progress(
                before.headline(), before.job(), null, Refusal.of(ImportRefusal.STOPPED)));
    }

    /** How far a job has got; empty where there is none, or none any more. */
    @Transactional(readOnly = true)
    public Optional<Progress> look(ImportId job) {
        return jobs.find(job).map(row -> new Progress(
                row.headline(), job, row.article(), row.stage() == ImportStage.STOPPED ? Refusal.of(ImportRefusal.STOPPED) : row.refusal()));
    }
}
