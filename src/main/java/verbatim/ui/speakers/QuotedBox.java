package verbatim.ui.speakers;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verbatim.passage.QuotedWords;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DoubtSign;
import verbatim.ui.component.Moments;
import verbatim.ui.component.PrintedWords;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;
import verbatim.ui.component.WordingWord;

/** One thing that somebody is quoted with: the words, where they are printed, under what name, and what came of checking them. */
class QuotedBox extends Article {

    QuotedBox(QuotedWords quoted) {
        var card = quoted.card();
        var row = card.row();
        addClassName("vb-quoted-words");
        var link = new ArticleLink(row.label() + " · " + quoted.headline(), card.article(), row.label());
        link.getElement().setAttribute("dir", "auto");
        var where = SpeakerItem.soft(Stream.of(row.speaker(), quoted.publication(), quoted.publishedOn() == null ? null : Moments.date(quoted.publishedOn()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · ")));
        var state = new Div(new StateWord(row.status()), new DoubtSign(row.openDoubts()));
        state.addClassName("state");
        if (row.finding() != null) {
            state.add(new Span(Words.of(row.finding())));
        }
        card.compared().ifPresent(piece -> {
            var found = piece.found();
            if (found != null) {
                state.add(WordingWord.of(card, piece, found));
            }
        });
        add(new PrintedWords(card), state, link, where);
    }
}
