package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.text.TextDirection;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.SpeakerLink;
import verbatim.ui.component.Words;

/** Whose words a quote gives, and how and where the article says that they were said. */
class PassageFacts extends DescriptionList {

    /**
     * @param chooseSpeaker lets the person say whose words they are; null where that cannot be changed
     */
    PassageFacts(PassageCard card, @Nullable Runnable chooseSpeaker) {
        addClassName("vb-facts");
        if (card.row().kind().isQuote()) {
            fact(Words.of(CardLine.SPEAKER), speaker(card, chooseSpeaker));
            fact(Words.of(CardLine.CUE), new Span(card.ascribed().cue() == null ? Words.of(CardLine.NO_CUE) : card.ascribed().cue()));
            if (card.ascribed().occasion() != null) {
                fact(Words.of(CardLine.OCCASION), new Span(card.ascribed().occasion()));
            }
        }
    }

    /** All that it shows of a passage. */
    static Object matter(PassageCard shown) {
        var row = shown.row();
        var ascribed = shown.ascribed();
        return Arrays.asList(
                row.kind(), row.state(), row.speaker(), ascribed.description(), ascribed.cue(), ascribed.occasion(), shown.isSpeakerUnsure());
    }

    private static Span speaker(PassageCard card, @Nullable Runnable chooseSpeaker) {
        var name = card.row().speaker() == null ? Words.of(CardLine.SAY_WHO) : card.row().speaker();
        var line = new Span();
        if (chooseSpeaker != null) {
            var button = new NativeButton(name, click -> chooseSpeaker.run());
            button.addClassName("vb-inline");
            button.setTitle(PersonKeys.behind(Words.of(CardLine.SAY_WHO_HINT), "w"));
            line.add(button);
        } else {
            line.add(new Span(name));
        }
        line.getStyle().setFontWeight("600");
        line.add(light(card.ascribed().description() == null ? "" : ", " + card.ascribed().description()));
        var speaker = card.ascribed().speaker();
        if (speaker != null) {
            var page = new SpeakerLink(Words.of(CardLine.SPEAKER_PAGE), speaker);
            page.addClassName("vb-speaker-page-link");
            page.getElement().setAttribute("aria-label", Words.of(CardLine.SPEAKER_PAGE_OF, TextDirection.inLine(name)));
            line.add(page);
        }
        if (card.isSpeakerUnsure()) {
            var unsure = light(Words.of(CardLine.UNSURE));
            unsure.addClassName("vb-soft");
            line.add(unsure);
        }
        return line;
    }

    private static Span light(String words) {
        var span = new Span(words);
        span.getStyle().setFontWeight("400");
        return span;
    }

    private void fact(String term, Span value) {
        add(new Term(term), new Description(value));
    }
}
