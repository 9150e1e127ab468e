package verbatim.ui.workbench.find;

import verbatim.comparison.SourceSearch;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.SearchPlace;
import verbatim.ui.component.Words;

/** What came of a search of the sources, and what stands in its way, in a sentence. */
final class SearchWords {

    private SearchWords() {}

    static String of(SourceSearch search, Scope scope) {
        var inArticle = scope == Scope.ARTICLE;
        if (search.searched().isEmpty()) {
            if (search.stopped()) {
                return "Stopped before anything was searched.";
            }
            if (!search.otherLanguages().isEmpty()) {
                return "No source of %s could be compared with these words.".formatted(inArticle ? "the article" : "the desk");
            }
            return inArticle
                    ? "No source with a text is laid to this article yet. Search the whole desk, or add a source."
                    : "The desk has no source with a text yet. Add one.";
        }
        var searched = "%s%s of %s".formatted(
                search.stopped() ? "stopped after " : "",
                counted(search.searched().size(), "source"),
                inArticle ? "the article" : "the desk");
        return search.hits().isEmpty()
                ? "Nothing like these words was found (%s): %s.".formatted(searched, SearchPlace.Sources.of(search, scope).titles(Words.language()))
                : "%s, best first (%s).".formatted(counted(search.hits().size(), "place"), searched);
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
