package verbatim.ui.workbench.find;

import java.util.List;
import verbatim.comparison.LanguageName;
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
                return Words.of(FindLine.STOPPED_BEFORE);
            }
            if (!search.otherLanguages().isEmpty()) {
                return Words.of(FindLine.NOT_COMPARABLE, inArticle ? "yes" : "no");
            }
            return inArticle
                    ? Words.of(FindLine.NO_SOURCE_HERE)
                    : Words.of(FindLine.NO_SOURCE_AT_ALL);
        }
        var searched = Words.of(FindLine.SEARCHED_SO_FAR, search.stopped() ? "yes" : "no", search.searched().size(), inArticle ? "yes" : "no");
        return search.hits().isEmpty()
                ? Words.of(FindLine.NOTHING, searched, SearchPlace.Sources.of(search, scope).titles(Words.language()))
                : Words.of(FindLine.PLACES, search.hits().size(), searched);
    }

    /** What to do about the sources in other languages, a sentence a language. */
    static List<String> ofOtherLanguages(SourceSearch search, boolean originalGiven) {
        var language = Words.language().locale();
        return search.otherLanguages().entrySet().stream()
                .map(other -> Words.of(
                        FindLine.OTHER_LANGUAGE,
                        other.getValue(),
                        LanguageName.in(language, other.getKey()),
                        LanguageName.in(language, search.language()),
                        originalGiven ? "yes" : "no"))
                .toList();
    }
}
