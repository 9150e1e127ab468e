package verbatim.ui.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.source.Confirmation;
import verbatim.source.SourceDetails;
import verbatim.source.SourceSheet;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What is said of a source, a line each; what is not known is left out. */
class SourceFacts extends DescriptionList {

    SourceFacts(SourceDetails details, SourceSheet sheet, Clock clock) {
        addClassName("vb-facts");
        if (!details.title().equals(sheet.details().title())) {
            fact(Words.of(SourcesLine.TITLE_OF), new Span(details.title()));
        }
        fact(Words.of(ScreenLine.KIND), Words.of(details.kind()));
        fact(Words.of(ScreenLine.TIER), details.tier().number() + " – " + Words.of(details.tier()));
        fact(Words.of(SourcesLine.SPEAKERS), details.speakers());
        fact(Words.of(SourcesLine.EVENT), joined(details.event(), day(details.eventDate()), details.eventPlace()));
        fact(Words.of(SourcesLine.CITATION), details.citation());
        link(Words.of(SourcesLine.ADDRESS), details.url());
        link(Words.of(SourcesLine.ARCHIVE), details.archiveUrl());
        fact(Words.of(ScreenLine.LANGUAGE), details.language() == null
                ? null
                : Locale.forLanguageTag(details.language()).getDisplayLanguage(Words.language().locale()));
        asked(details.confirmation());
        var by = new Span(sheet.addedBy() + ", ");
        by.add(Moments.shown(Moments.day(sheet.addedAt(), clock), sheet.addedAt()));
        fact(Words.of(SourcesLine.ADDED_BY), by);
    }

    private void asked(@Nullable Confirmation confirmation) {
        if (confirmation != null) {
            fact(Words.of(SourcesLine.ASKED), joined(
                    confirmation.askedWhom().isEmpty() ? null : confirmation.askedWhom(),
                    Words.of(confirmation.askedAs()),
                    confirmation.askedHow(),
                    day(confirmation.askedOn()),
                    confirmation.askedForm() == null ? null : Words.of(confirmation.askedForm())));
            var answer = new Span(confirmation.answer());
            answer.addClassName("answer-words");
            fact(Words.of(SourcesLine.ANSWER), answer);
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Moments.date(day);
    }

    private static @Nullable String joined(@Nullable Object... parts) {
        var joined = Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }

    private void fact(String name, @Nullable String words) {
        if (words != null) {
            fact(name, new Span(words));
        }
    }

    private void link(String name, @Nullable String url) {
        if (url != null) {
            fact(name, outside(url, url));
        }
    }

    private void fact(String name, Component what) {
        add(new Term(name), new Description(what));
    }

    /** A link that leads out of the application, which is not told where from. */
    static Anchor outside(String url, String words) {
        var link = new Anchor(url, words);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noreferrer noopener");
        return link;
    }
}
