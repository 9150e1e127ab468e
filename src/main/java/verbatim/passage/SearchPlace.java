package verbatim.passage;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import verbatim.comparison.SourceSearch;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;

/** Where somebody searched without finding. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SearchPlace.Described.class, name = "DESCRIBED"),
    @JsonSubTypes.Type(value = SearchPlace.Sources.class, name = "SOURCES")
})
public sealed interface SearchPlace extends Sayable {

    /** In a person's own words. */
    record Described(String words) implements SearchPlace {
        @Override
        public SearchPlace shown(UnaryOperator<String> hiding) {
            return new Described(hiding.apply(words));
        }

        @Override
        public String words(Sentences sentences) {
            return words;
        }
    }

    /**
     * Sources that the desk's own search went through.
     *
     * @param sources the first of them
     * @param more how many others there were
     * @param extent how far the search got
     */
    record Sources(Scope scope, List<Named> sources, int more, Extent extent) implements SearchPlace {

        /** How far a search got. */
        enum Extent {
            ALL,
            /** It was stopped before it had been through all. */
            STOPPED
        }

        /** Sources that are named before the others are only counted. */
        private static final int MOST_NAMED = 12;

        private static final int LONGEST_TITLE = 120;

        /** Where a search was made. */
        public static Sources of(SourceSearch search, Scope scope) {
            var named = search.searched().stream()
                    .limit(MOST_NAMED)
                    .map(snapshot -> Named.then(snapshot.source().value(), brief(snapshot.title())))
                    .toList();
            return new Sources(scope, named, search.searched().size() - named.size(), search.stopped() ? Extent.STOPPED : Extent.ALL);
        }

        @Override
        public SearchPlace named(Map<UUID, String> now) {
            return new Sources(scope, sources.stream().map(source -> brief(source.among(now))).toList(), more, extent);
        }

        @Override
        public SearchPlace without(UUID source, String instead) {
            var left = sources.stream().map(named -> source.equals(named.id()) ? Named.then(source, instead) : named).toList();
            return new Sources(scope, left, more, extent);
        }

        @Override
        public SearchPlace shown(UnaryOperator<String> hiding) {
            return new Sources(scope, sources.stream().map(source -> source.shown(hiding)).toList(), more, extent);
        }

        @Override
        public String words(Sentences sentences) {
            return sentences.of(
                    extent == Extent.STOPPED ? HistoryPhrase.STOPPED_IN_SOURCES : HistoryPhrase.IN_SOURCES,
                    scope.name(),
                    titles(sentences));
        }

        /** The sources alone: "Speech; Letter; and 3 more". */
        public String titles(Sentences sentences) {
            var titles = sources.stream().map(source -> source.words(sentences)).collect(Collectors.joining("; "));
            return more == 0 ? titles : sentences.of(HistoryPhrase.AND_MORE, titles, more);
        }

        private static Named brief(Named source) {
            return new Named(source.id(), source.name(), source.now() == null ? null : brief(source.now()));
        }

        private static String brief(String title) {
            return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE).strip() + "…" : title;
        }
    }

    /** With the names that sources have by now. */
    default SearchPlace named(Map<UUID, String> now) {
        return this;
    }

    /** With something else in the place of what one source was called. */
    default SearchPlace without(UUID source, String instead) {
        return this;
    }

    /** With something else in the place of what must be hidden. */
    SearchPlace shown(UnaryOperator<String> hiding);
}
