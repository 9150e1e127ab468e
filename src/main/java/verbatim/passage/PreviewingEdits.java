package verbatim.passage;

import java.util.ArrayList;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.text.TextParser;
import verbatim.text.carry.Carrying;

/** Shows what the next edit of an article would make of its passages, before it is taken. Stores nothing. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class PreviewingEdits {

    private final ArticleReading articles;
    private final PassageReading reading;
    private final TextParser parser;

    PreviewingEdits(ArticleReading articles, PassageReading reading, TextParser parser) {
        this.articles = articles;
        this.reading = reading;
        this.parser = parser;
    }

    /**
     * Compares. A long text takes seconds: call it off the screen's thread.
     *
     * @param text as it would be stored
     */
    public EditPreview preview(ArticleId id, String text) {
        var article = articles.find(id).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        var rows = reading.of(id);
        var carried = Carrying.carry(article.text(), text, rows.stream().map(PassageRow::fragments).toList());
        var places = new CarryingOver.Places();
        var fated = new ArrayList<EditPreview.Fated>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var to = carried.get(i);
            if (to.spans().isEmpty()) {
                fated.add(new EditPreview.Fated(row, to.fate(), null));
            } else {
                places.take(row.id(), row.kind(), to.spans());
                fated.add(new EditPreview.Fated(row, to.fate(), Anchor.words(to.spans(), text)));
            }
        }
        var parsed = parser.parse(text, article.details().language());
        var found = parsed.utterances().stream()
                .filter(utterance -> {
                    var spans = utterance.stream().map(index -> parsed.quotes().get(index).span()).toList();
                    return places.known(spans).isEmpty()
                            && places.hasRoom(PassageKind.of(parsed.quotes().get(utterance.getFirst()).kind()), spans);
                })
                .count();
        return new EditPreview(article.revision(), fated, (int) found, EditedText.rows(article.text(), text));
    }
}
