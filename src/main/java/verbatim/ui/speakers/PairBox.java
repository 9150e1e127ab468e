package verbatim.ui.speakers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import verbatim.passage.SpeakerPair;
import verbatim.text.TextDirection;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.SpeakerLink;
import verbatim.ui.component.Words;

/** Two speakers who may be one, side by side with what helps to tell; and what a person can say of them. */
class PairBox extends Article {

    /** What is said of a pair. */
    interface Saying {
        /** Both are one, called as the second. */
        void one(SpeakerPair.Side gone, SpeakerPair.Side stays);

        void two(SpeakerPair pair);
    }

    private final SpeakerPair pair;

    /** @param asked whether it stands among others, where keys do what its buttons do; else on the page of the first */
    PairBox(SpeakerPair pair, boolean asked, Saying saying) {
        this.pair = pair;
        var one = pair.one();
        var other = pair.other();
        addClassName("vb-pair");
        getElement().setAttribute("tabindex", "-1")
                .setAttribute("aria-label", Words.of(SpeakersLine.PAIR, TextDirection.inLine(one.name()), TextDirection.inLine(other.name())));
        // On the page of the one, that one is all around.
        var sides = asked ? new Div(side(one), side(other)) : new Div(side(other));
        sides.addClassName("sides");
        var buttons = new Div(
                button(Words.of(SpeakersLine.SAME_AS, TextDirection.inLine(one.name())), "1", asked, () -> saying.one(other, one)),
                button(Words.of(SpeakersLine.SAME_AS, TextDirection.inLine(other.name())), "2", asked, () -> saying.one(one, other)),
                button(Words.of(SpeakersLine.NOT_SAME), "n", asked, () -> saying.two(pair)));
        buttons.addClassName("vb-row");
        add(sides, buttons);
    }

    SpeakerPair pair() {
        return pair;
    }

    void choose(boolean chosen) {
        setClassName("chosen", chosen);
        if (chosen) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static Component button(String words, String key, boolean withKey, Runnable step) {
        var button = withKey ? new KeyButton(words, key, step) : new Button(words, click -> step.run());
        button.addClassName("wraps");
        return button;
    }

    private static Div side(SpeakerPair.Side side) {
        var name = new H3(new SpeakerLink(side.name(), side.id()));
        name.getElement().setAttribute("dir", "auto");
        var box = new Div(name);
        var beside = SpeakerItem.beside(side.title(), side.kind());
        if (!beside.isEmpty()) {
            box.add(SpeakerItem.soft(beside));
        }
        box.add(SpeakerItem.soft(Words.of(SpeakersLine.COUNTS, side.passages(), side.articles())));
        if (!side.names().equals(List.of(side.name())) && !side.names().isEmpty()) {
            box.add(SpeakerItem.soft(Words.of(SpeakersLine.PRINTED_AS, side.names())));
        }
        side.quotes().forEach(quote -> {
            var words = new Paragraph(quote.words());
            words.addClassName("quoted");
            words.getElement().setAttribute("dir", "auto");
            var link = new ArticleLink(quote.headline(), quote.article(), quote.label());
            link.getElement().setAttribute("dir", "auto");
            box.add(words, link);
        });
        return box;
    }
}
