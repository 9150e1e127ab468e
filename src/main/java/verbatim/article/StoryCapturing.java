package verbatim.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.document.BroughtFile;
import verbatim.document.BroughtStory;
import verbatim.document.DocumentReading;
import verbatim.document.ReadingProgress;
import verbatim.document.StatedFact;
import verbatim.document.StoryFact;
import verbatim.document.UnreadableDocument;
import verbatim.fetch.FetchProgress;
import verbatim.fetch.Fetching;

/**
 * Reads articles in the formats in which they come, from a file or from the web. That is slow, belongs off the screen's
 * thread, and stores nothing: {@link Importing} and {@link Edits} do, once a person has looked at it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class StoryCapturing {

    /** What of the progress belongs to fetching, when a page is fetched and read. */
    private static final double FETCHED = 0.5;

    private final DocumentReading reading;
    private final Fetching fetching;

    StoryCapturing(DocumentReading reading, Fetching fetching) {
        this.reading = reading;
        this.fetching = fetching;
    }

    /** Whether the desk lets the application fetch pages. */
    public boolean canFetch() {
        return fetching.isEnabled();
    }

    /**
     * Reads a file, which stays in the hands of the caller.
     *
     * @throws UnreadableDocument if it cannot be read
     */
    public CapturedStories file(BroughtFile file, ReadingProgress progress) {
        return captured(reading.stories(file, null, null, Importing.LONGEST_TEXT, progress), file, "", null);
    }

    /**
     * Fetches a page and reads it.
     *
     * @throws verbatim.fetch.FetchRefused if the address is none that is called
     * @throws verbatim.fetch.FetchFailed if the page cannot be had
     * @throws UnreadableDocument if there is nothing to read on it
     */
    public CapturedStories address(String address, ReadingProgress progress) {
        FetchProgress arriving = bytes -> progress.goesOn(FETCHED * bytes / DocumentReading.LARGEST_FILE);
        try (var incoming = new BroughtFile.Incoming(DocumentReading.LARGEST_FILE)) {
            var fetched = fetching.fetch(address, incoming, arriving);
            var found = fetched.address().toString();
            try (var file = incoming.arrived(fetched.fileName())) {
                var stories = reading.stories(
                        file, fetched.charset(), found, Importing.LONGEST_TEXT, part -> progress.goesOn(FETCHED + part * (1 - FETCHED)));
                return captured(stories.stream().map(story -> foundAt(found, story)).toList(), file, found, fetched.charset());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Only pages say where they stand. */
    private static BroughtStory foundAt(String address, BroughtStory story) {
        if (story.facts().containsKey(StoryFact.URL)) {
            return story;
        }
        var facts = new EnumMap<StoryFact, StatedFact>(StoryFact.class);
        facts.putAll(story.facts());
        facts.put(StoryFact.URL, new StatedFact(address, StatedFact.Provenance.ADDRESS));
        return new BroughtStory(
                story.text(), facts, story.entry(), story.changes(), story.comments(), story.posts(), story.attachments(), story.warnings());
    }

    private static CapturedStories captured(List<BroughtStory> stories, BroughtFile file, String address, @Nullable String charset) {
        return new CapturedStories(stories, file.again(), address, charset == null ? StandardCharsets.UTF_8.name() : charset);
    }
}
