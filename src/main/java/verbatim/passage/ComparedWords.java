package verbatim.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import verbatim.article.ArticleReading;
import verbatim.comparison.LanguageName;
import verbatim.message.Sentences;
import verbatim.text.TextParser;

/** Which words of a passage are compared with the record. */
@Component
class ComparedWords {

    /** Stands where the attribution interrupts the quote. No ellipsis: nothing is said to be left out there. */
    private static final String GAP = " ⋯ ";

    /** A mark of quotation that opens or closes a fragment, with the spaces inside it. */
    private static final Pattern MARK = Pattern.compile("^\\s*[\"“”„‟«»‹›‘’‚']?\\s*|\\s*[\"“”„‟«»‹›‘’‚']?\\s*$");

    private final ArticleReading articles;
    private final TextParser parser;

    ComparedWords(ArticleReading articles, TextParser parser) {
        this.articles = articles;
        this.parser = parser;
    }

    /**
     * The original words of a translation, else the printed ones, as of a translation whose original is not on record. An
     * utterance that its attribution interrupts is
     * compared as one, its marks left out and a {@code ⋯} between its parts: nothing is said to be left out where the
     * reporter only says who speaks.
     *
     * @throws StepRefused if the passage is not in quotation marks, or a translation whose original nobody has entered
     */
    String of(PassageCard card) {
        if (!card.row().kind().isInMarks()) {
            throw new StepRefused(PassageRefusal.NOT_COMPARED, new Sentences.Form("described", card.row().kind()));
        }
        if (card.flags().translated() && !card.flags().lacksOriginal()) {
            var original = card.flags().compared(card.row().words());
            if (original == null) {
                throw new StepRefused(PassageRefusal.COMPARED_WITHOUT_ORIGINAL);
            }
            return original;
        }
        if (card.row().fragments().size() == 1) {
            return card.row().words();
        }
        var text = articles.find(card.article()).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE)).text();
        return card.row().fragments().stream()
                .map(span -> MARK.matcher(span.in(text)).replaceAll(""))
                .collect(Collectors.joining(GAP));
    }

    /**
     * The language of the words that are compared, ISO 639-1: of a translation that of the original as it was entered, or
     * as its words tell it; else the article's.
     */
    String languageOf(PassageCard card) {
        var original = card.flags().originalWords();
        if (card.flags().translated() && original != null) {
            return Optional.ofNullable(card.flags().originalLanguage())
                    .flatMap(LanguageName::code)
                    .orElseGet(() -> parser.languageOf(original));
        }
        var article = articles.find(card.article()).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        var given = article.details().language();
        return given == null ? parser.languageOf(article.text()) : given;
    }
}
