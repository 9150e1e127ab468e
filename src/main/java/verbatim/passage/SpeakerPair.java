package verbatim.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKind;

/** Two speakers who may be one: a person says. */
public record SpeakerPair(Side one, Side other) {

    /**
     * One of them, with what helps to tell.
     *
     * @param names as articles print them, a few
     * @param quotes the newest, a few
     */
    public record Side(
            SpeakerId id, String name, @Nullable String title, SpeakerKind kind, int passages, int articles, List<String> names, List<Quote> quotes) {

        /** Keeps its own copies. */
        public Side {
            names = List.copyOf(names);
            quotes = List.copyOf(quotes);
        }
    }

    /** Something that somebody is quoted with. */
    public record Quote(String words, ArticleId article, String label, String headline) {}
}
