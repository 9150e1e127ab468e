package verbatim.ui.speakers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.passage.SpeakerRow;
import verbatim.speaker.SpeakerKind;
import verbatim.ui.component.SpeakerLink;
import verbatim.ui.component.Words;

/** A speaker in the list: name, title and kind, how much is theirs, and whether others may be the same. */
class SpeakerItem extends ListItem {

    SpeakerItem(SpeakerRow row) {
        var name = new Span(row.name());
        name.addClassName("title");
        name.getElement().setAttribute("dir", "auto");
        var what = new Div(name);
        what.addClassName("what");
        var beside = beside(row.title(), row.kind());
        if (!beside.isEmpty()) {
            what.add(soft(beside));
        }
        var link = new SpeakerLink("", row.id());
        var open = new Span(row.pairs() == 0 ? "" : Words.of(SpeakersLine.MAY_BE_OTHERS, row.pairs()));
        open.addClassName("may-be");
        link.add(what, open, soft(Words.of(SpeakersLine.COUNTS, row.passages(), row.articles())));
        add(link);
    }

    /** Title and kind in one line; empty where neither is known. */
    static String beside(@Nullable String title, SpeakerKind kind) {
        return Stream.of(title, kind == SpeakerKind.UNKNOWN ? null : Words.of(kind))
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    static Div soft(String words) {
        var soft = new Div();
        soft.setText(words);
        soft.addClassName("vb-soft");
        soft.getElement().setAttribute("dir", "auto");
        return soft;
    }
}
