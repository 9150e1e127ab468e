package verbatim.ui.articles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleDetails;
import verbatim.document.StatedFact;
import verbatim.document.StoryFact;
import verbatim.ui.component.DayField;
import verbatim.ui.component.LanguageField;
import verbatim.ui.component.MomentField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** What is known about an article, as fields; sets and gets one record. */
class DetailsForm extends Div {

    /** In signs: 2026-11-22. */
    private static final int ISO_DAY = 10;

    /** What stands in fields because a file said so. */
    private final Map<Component, Object> filled = new HashMap<>();

    /** Whom the first lines of a pasted text named when they were read last. */
    private @Nullable StatedFact guessed;

    private final TextField headline = new TextField(Words.of(ArticlesLine.HEADLINE));
    private final TextField byline = new TextField(Words.of(ArticlesLine.BYLINE));
    private final TextField publication = new TextField(Words.of(ArticlesLine.PUBLICATION));
    private final TextField slug = new TextField(Words.of(ArticlesLine.SLUG));
    private final TextField url = new TextField(Words.of(ArticlesLine.ADDRESS));
    private final LanguageField language = new LanguageField();
    private final DayField publishedOn = new DayField(Words.of(ArticlesLine.DATE));
    private final MomentField deadline = new MomentField(Words.of(ArticlesLine.DEADLINE));
    private final MomentField embargo = new MomentField(Words.of(ArticlesLine.EMBARGO));

    DetailsForm() {
        addClassName("vb-details");
        url.setPlaceholder("https://");
        headline.setHelperText(Words.of(ArticlesLine.HEADLINE_HELP));
        rememberHelp(headline);
        rememberHelp(byline);
        rememberHelp(publication);
        rememberHelp(slug);
        rememberHelp(url);
        rememberHelp(language);
        rememberHelp(publishedOn);
        add(headline, byline, publication, slug, url, language, publishedOn, deadline, embargo);
    }

    /** What stands below a field is where its value came from, until the person writes another. */
    private <F extends Component & HasValue<?, V> & HasHelper, V> void rememberHelp(F field) {
        var help = field.getHelperText();
        field.addValueChangeListener(change -> {
            if (change.isFromClient() || !Objects.equals(change.getValue(), filled.get(field))) {
                field.setHelperText(help);
            }
        });
    }

    /** Fills in what a file says of its article, each with where it says that; never over what a person wrote. */
    void fill(Map<StoryFact, StatedFact> facts) {
        fill(headline, facts.get(StoryFact.HEADLINE), words -> words);
        fill(byline, facts.get(StoryFact.BYLINE), words -> words);
        fill(publication, facts.get(StoryFact.PUBLICATION), words -> words);
        fill(slug, facts.get(StoryFact.SLUG), words -> words);
        fill(url, facts.get(StoryFact.URL), words -> words);
        fill(language, facts.get(StoryFact.LANGUAGE), words -> words);
        fill(publishedOn, facts.get(StoryFact.PUBLISHED), DetailsForm::day);
    }

    /** Fills in whom the first lines of a pasted text name, once: whoever clears the field then means it. */
    void guessByline(@Nullable StatedFact stated) {
        var before = guessed;
        guessed = stated;
        boolean isOld = before != null && before.words().equals(filled.get(byline));
        if (!Objects.equals(before, stated) && (stated != null || isOld)) {
            fill(byline, stated, words -> words);
        }
    }

    private <F extends Component & HasValue<?, V> & HasHelper, V> void fill(
            F field, @Nullable StatedFact stated, Function<String, V> value) {
        if (!field.isEmpty() && !field.getValue().equals(filled.get(field))) {
            return;
        }
        filled.remove(field);
        field.clear();
        if (stated != null) {
            var known = value.apply(stated.words());
            filled.put(field, known);
            field.setValue(known);
            field.setHelperText(Words.of(stated.from()));
        }
    }

    /** The day of a moment, as it is where the moment was written. */
    private static LocalDate day(String iso) {
        return LocalDate.parse(iso.substring(0, ISO_DAY));
    }

    void set(ArticleDetails details) {
        headline.setValue(orEmpty(details.headline()));
        byline.setValue(orEmpty(details.byline()));
        publication.setValue(orEmpty(details.publication()));
        slug.setValue(orEmpty(details.slug()));
        url.setValue(orEmpty(details.url()));
        language.setValue(details.language());
        publishedOn.setValue(details.publishedOn());
        deadline.setValue(local(details.deadline()));
        embargo.setValue(local(details.embargo()));
    }

    ArticleDetails get() {
        return new ArticleDetails(
                headline.getValue(),
                byline.getValue(),
                publication.getValue(),
                url.getValue(),
                language.getValue(),
                publishedOn.getValue(),
                instant(deadline.getValue()),
                instant(embargo.getValue()),
                slug.getValue());
    }

    /** @param changed runs when another address stands there */
    void whenAddressChanges(Runnable changed) {
        url.addValueChangeListener(change -> changed.run());
    }

    /** Whether anything was written into one of the lines. */
    boolean isWritten() {
        return Stream.of(headline, byline, publication, slug, url).anyMatch(line -> !line.getValue().isBlank());
    }

    /** What was typed and cannot be read, as sentences; empty where nothing was. */
    List<String> unreadable() {
        var found = new ArrayList<String>();
        if (publishedOn.isInvalid()) {
            found.add(Words.of(ArticlesLine.DATE_UNREADABLE));
        }
        if (deadline.isInvalid()) {
            found.add(Words.of(ArticlesLine.DEADLINE_UNREADABLE));
        }
        if (embargo.isInvalid()) {
            found.add(Words.of(ArticlesLine.EMBARGO_UNREADABLE));
        }
        return found;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, Moments.zone());
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(Moments.zone()).toInstant();
    }
}
