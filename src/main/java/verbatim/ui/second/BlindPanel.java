package verbatim.ui.second;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import verbatim.review.second.BlindPassage;
import verbatim.review.second.LookHandingIn;
import verbatim.review.second.SecondLooks;
import verbatim.ui.component.Words;

/** A passage as whoever looks a second time sees it: what is printed, the records, and the form for what they find. */
class BlindPanel extends Div {

    BlindPanel(BlindPassage passage, SecondLooks looks, LookHandingIn handingIn) {
        addClassName("blind");
        var kind = new Span(Words.of(passage.kind()));
        kind.addClassName("vb-pill");
        var headline = new Paragraph(passage.look().story().headline());
        headline.addClassName("headline");
        inItsLanguage(headline, passage);
        var head = new Header(new H1(Words.of(SecondLine.LOOK_TITLE, passage.look().label())), kind);
        add(head, headline, new Paragraph(Words.of(SecondLine.BLIND_HELP)));
        warn(passage);
        var left = new Div(text(passage), sources(passage));
        left.addClassName("read");
        var body = new Div(left, new LookForm(passage, looks, handingIn));
        body.addClassName("body");
        add(body);
    }

    private void warn(BlindPassage passage) {
        if (passage.look().gone()) {
            add(warning(SecondLine.GONE));
        }
        switch (passage.standing()) {
            case BLIND -> {}
            case OPENED -> add(warning(SecondLine.OPENED));
            case CHANGED -> add(warning(SecondLine.CHANGED));
        }
    }

    private static Paragraph warning(SecondLine line) {
        var warning = new Paragraph(Words.of(line));
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "status");
        return warning;
    }

    private static Section text(BlindPassage passage) {
        var words = new Div();
        words.addClassName("text");
        inItsLanguage(words, passage);
        passage.text().forEach(piece -> {
            var part = new Span(piece.words());
            part.getClassNames().set("passage", piece.ofPassage());
            words.add(part);
        });
        var section = new Section(heading(SecondLine.TEXT), words);
        if (passage.speaker().name() != null) {
            var description = passage.speaker().description();
            section.add(new Paragraph(Words.of(
                    SecondLine.SPEAKER, description == null ? passage.speaker().name() : passage.speaker().name() + ", " + description)));
        }
        return section;
    }

    private static Section sources(BlindPassage passage) {
        var section = new Section(heading(SecondLine.SOURCES));
        if (passage.sources().isEmpty()) {
            section.add(new Paragraph(Words.of(SecondLine.NO_SOURCES)));
            return section;
        }
        var list = new UnorderedList();
        passage.sources().forEach(source -> list.add(new ListItem(link(source))));
        section.add(list);
        return section;
    }

    /** In a window of its own, where no passage stands beside it: what one writes here stays as it is. */
    private static Component link(BlindPassage.Available source) {
        var words = source.text() == null ? Words.of(SecondLine.ONLY_NAMED, source.title()) : Words.of(SecondLine.SOURCE_TEXT, source.title());
        var link = new Anchor("source/" + source.id().value() + (source.text() == null ? "" : "/" + source.text()), words);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    private static void inItsLanguage(Component words, BlindPassage passage) {
        words.getElement().setAttribute("lang", passage.look().story().language()).setAttribute("dir", "auto");
    }

    private static H2 heading(SecondLine line) {
        var heading = new H2(Words.of(line));
        heading.addClassName("vb-label");
        return heading;
    }
}
