package verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleDetails;
import verbatim.article.RevisionText;
import verbatim.document.BroughtFile;
import verbatim.document.BroughtStory;
import verbatim.document.DocumentReading;
import verbatim.document.StoryReading;
import verbatim.document.UnreadableDocument;
import verbatim.message.Refusal;
import verbatim.report.Profile;
import verbatim.report.Report;
import verbatim.report.ReportHead;
import verbatim.text.ParsedText;
import verbatim.text.TextParser;

/** An article of a file, its quotes compared with sources, as a report that no desk stands behind. */
final class CheckedArticle {

    /** Who made the report: nobody. */
    static final String MADE_BY = "./verbatim check";

    private final Clock clock;

    CheckedArticle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads the article, compares its quotes in marks, and says what it showed.
     *
     * @param sources the folder that holds them; null where there are none
     * @throws CommandFailed where the article or the folder cannot be read
     */
    Report report(Path file, @Nullable Path sources) {
        Instant now = clock.instant();
        BroughtStory story = story(file);
        RevisionText text = RevisionText.of(story.text());
        ArticleDetails said = ArticleDetails.of(story);
        ParsedText parsed = new TextParser().parse(text.value(), said.language());
        SourceFiles read = sources == null ? null : SourceFiles.read(sources, now);
        ComparedQuotes quotes = new ComparedQuotes(text.value(), parsed, read, now);
        ArticleDetails details = said.orIn(parsed.language());
        String headline = details.headline() == null ? text.firstWords() : details.headline();
        ReportHead head = new ReportHead(headline, details, "", 1, text.sha256(), now, MADE_BY, clock.getZone(), Profile.DESK, null, null);
        return Report.of(head, text.value(), quotes.passages(), quotes.unattended(name(file), SourceFiles.remarks(name(file), story.warnings())));
    }

    private static BroughtStory story(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                BroughtFile brought = BroughtFile.received(name(file), bytes, DocumentReading.LARGEST_FILE)) {
            List<BroughtStory> stories = new StoryReading().read(brought, null, null);
            if (stories.size() != 1) {
                throw new CommandFailed(CommandRefusal.SEVERAL_ARTICLES, file, stories.size());
            }
            return stories.getFirst();
        } catch (UnreadableDocument refused) {
            throw new CommandFailed(refused, CommandRefusal.ARTICLE_UNREADABLE, file, refused.refusals().getFirst());
        } catch (IOException unreadable) {
            throw new CommandFailed(unreadable, CommandRefusal.ARTICLE_UNREADABLE, file, Refusal.of(CommandRefusal.UNREADABLE_FILE));
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
