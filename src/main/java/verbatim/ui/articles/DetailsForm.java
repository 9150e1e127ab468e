package verbatim.ui.articles;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleDetails;
import verbatim.ui.component.DayField;
import verbatim.ui.component.LanguageField;
import verbatim.ui.component.Moments;

/** What is known about an article, as fields; sets and gets one record. */
class DetailsForm extends Div {

    private final TextField headline = new TextField("Headline");
    private final TextField byline = new TextField("Byline");
    private final TextField publication = new TextField("Publication");
    private final TextField url = new TextField("Address");
    private final LanguageField language = new LanguageField();
    private final DayField publishedOn = new DayField("Date");
    private final DateTimePicker deadline = new DateTimePicker("Deadline");
    private final DateTimePicker embargo = new DateTimePicker("Embargo until");

    DetailsForm() {
        addClassName("vb-details");
        url.setPlaceholder("https://");
        deadline.setDatePickerI18n(DayField.written());
        embargo.setDatePickerI18n(DayField.written());
        headline.setHelperText("Left empty, the first words serve.");
        add(headline, byline, publication, url, language, publishedOn, deadline, embargo);
    }

    void set(ArticleDetails details) {
        headline.setValue(orEmpty(details.headline()));
        byline.setValue(orEmpty(details.byline()));
        publication.setValue(orEmpty(details.publication()));
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
                instant(embargo.getValue()));
    }

    /** Whether anything was written into one of the lines. */
    boolean isWritten() {
        return Stream.of(headline, byline, publication, url).anyMatch(line -> !line.getValue().isBlank());
    }

    /** What was typed and cannot be read, as sentences; empty where nothing was. */
    List<String> unreadable() {
        var found = new ArrayList<String>();
        if (publishedOn.isInvalid()) {
            found.add("The date cannot be read. Write it as 2026-11-22 or 22.11.2026.");
        }
        if (deadline.isInvalid()) {
            found.add("The deadline needs a day and a time, such as 2026-11-22 and 18:00.");
        }
        if (embargo.isInvalid()) {
            found.add("The embargo needs a day and a time, such as 2026-11-22 and 18:00.");
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
