package verbatim.ui.speakers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import verbatim.passage.SpeakerSheet;
import verbatim.speaker.SpeakerKeeping;
import verbatim.text.TextDirection;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The parts of a speaker's page that say who that is. */
final class SpeakerFacts {

    private SpeakerFacts() {}

    private static Section section(SpeakersLine title) {
        var heading = new H2(Words.of(title));
        heading.addClassName("vb-label");
        return new Section(heading);
    }

    static Section pairs(SpeakerSheet sheet, PairBox.Saying saying) {
        var section = section(SpeakersLine.MAY_BE_SAME);
        sheet.pairs().forEach(pair -> section.add(new PairBox(pair, false, saying)));
        return section;
    }

    static Section names(SpeakerSheet sheet) {
        var section = section(SpeakersLine.PRINTED_NAMES);
        if (sheet.names().isEmpty()) {
            section.add(new Paragraph(Words.of(SpeakersLine.NO_NAMES)));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("vb-plain");
        sheet.names().forEach(name -> {
            var printed = new Span(name.name());
            printed.addClassName("name");
            var line = new Div(printed);
            line.getElement().setAttribute("dir", "auto");
            if (name.title() != null) {
                line.add(new Span(", " + name.title()));
            }
            list.add(new ListItem(line, SpeakerItem.soft(Words.of(SpeakersLine.COUNTS, name.passages(), name.articles()))));
        });
        section.add(list);
        return section;
    }

    static Section joined(SpeakerSheet sheet, SpeakerKeeping keeping, SettledLine settled, Clock clock) {
        var section = section(SpeakersLine.TURNED_OUT);
        var list = new UnorderedList();
        list.addClassNames("vb-plain", "vb-joined");
        sheet.joined().forEach(one -> {
            var name = new Span(one.name());
            name.addClassName("name");
            name.getElement().setAttribute("dir", "auto");
            var apart = new Button(Words.of(SpeakersLine.TAKE_APART), click -> settled.take(
                    () -> keeping.unmerge(one.id(), one.into()),
                    Words.of(SpeakersLine.ARE_PARTED, one.name(), one.intoName()),
                    () -> keeping.mergeAgain(one.id(), one.into())));
            apart.setAriaLabel(Words.of(SpeakersLine.TAKE_APART_OF, TextDirection.inLine(one.name())));
            list.add(new ListItem(new Div(new Div(name), by(one, clock)), apart));
        });
        section.add(list);
        return section;
    }

    private static Component by(SpeakerSheet.Joined one, Clock clock) {
        var by = new Div();
        by.addClassName("vb-soft");
        if (one.by() == null || one.at() == null) {
            by.setText(Words.of(SpeakersLine.OTHER_NAME));
        } else {
            Words.parts(SpeakersLine.JOINED_BY, one.by(), Moments.shown(Moments.day(one.at(), clock), one.at())).forEach(by::add);
        }
        return by;
    }

    static Details history(SpeakerSheet sheet, Clock clock) {
        var list = new UnorderedList();
        list.addClassName("vb-history");
        sheet.changes().forEach(change -> {
            var when = Moments.shown(Moments.day(change.at(), clock) + " ", change.at());
            when.addClassName("vb-soft");
            list.add(new ListItem(when, new Span(Words.of(change))));
        });
        var details = new Details(Words.of(ScreenLine.HISTORY, sheet.changes().size()));
        details.add(list);
        return details;
    }
}
