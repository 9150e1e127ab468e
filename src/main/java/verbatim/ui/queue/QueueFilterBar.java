package verbatim.ui.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.passage.Status;
import verbatim.review.Anything;
import verbatim.review.ArticleList;
import verbatim.review.ArticleRow;
import verbatim.review.CountingValues;
import verbatim.review.FilterWords;
import verbatim.review.Progress;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.Words;

/** The filter as chips and fields: the few that everybody uses in sight, the others one press away. */
class QueueFilterBar extends Div {

    private final Consumer<QueueFilter> onChange;
    private final ArticleList articles;
    private final People people;
    private final FilterWords names;
    private final Div chips = new Div();
    private final List<FilterField> fields = new ArrayList<>();

    /** What people and articles are called that a field has offered: not asked for again, one by one. */
    private final Map<Object, String> called = new HashMap<>();

    private final FilterCounts counts;
    private final Details more = new Details();
    private QueueFilter filter = QueueFilter.ALL;

    QueueFilterBar(ArticleList articles, People people, FilterWords names, CountingValues counting, Consumer<QueueFilter> onChange) {
        this.articles = articles;
        this.people = people;
        this.names = names;
        this.onChange = onChange;
        counts = new FilterCounts(counting, () -> filter);
        addClassName("filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Words.of(QueueLine.FILTER));
        chips.addClassName("vb-row");
        add(chips, narrow());
        inSight(FilterField.typed(QueuePart.SPEAKER, Words.of(QueueLine.BY_ANYBODY), chosen(QueuePart.SPEAKER)));
        inSight(FilterField.found(QueuePart.ARTICLE, Words.of(QueueLine.ANY_ARTICLE), this::articles, this::named, null, chosen(QueuePart.ARTICLE)));
        inSight(person(QueuePart.CHECKER, Words.of(QueueLine.CHECKED_BY_ANYBODY)));
        inSight(FilterField.typed(QueuePart.TEXT, Words.of(QueueLine.ANY_WORDS), chosen(QueuePart.TEXT)));
        var others = new Div();
        others.addClassName("more");
        for (var part : List.of(
                QueuePart.KIND, QueuePart.FINDING, QueuePart.WORDING, QueuePart.RISK, QueuePart.DOUBTS, QueuePart.STALE, QueuePart.SIGN_OFF, QueuePart.DUE, QueuePart.AGE)) {
            others.add(kept(listed(part, part::choices)));
        }
        others.add(kept(person(QueuePart.ASSIGNEE, "")), kept(person(QueuePart.REVIEWER, "")));
        others.add(kept(listed(QueuePart.PUBLICATION, names::publications)), kept(listed(QueuePart.LANGUAGE, names::languages)));
        more.addClassName("more-filters");
        more.add(others);
        add(more);
    }

    private NativeButton narrow() {
        var button = new NativeButton(Words.of(FilterBarLine.FILTERS));
        button.addClassNames("vb-button", "vb-narrow");
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            var opens = !hasClassName("open");
            setClassName("open", opens);
            button.getElement().setAttribute("aria-expanded", Boolean.toString(opens));
        });
        return button;
    }

    private FilterField person(QueuePart part, String placeholder) {
        return FilterField.several(
                part,
                placeholder,
                FilterField.Found.of(words -> Stream.concat(part.choices().stream(), everybody()), this::named),
                this::named,
                counts,
                several(part));
    }

    private FilterField listed(QueuePart part, Supplier<List<?>> values) {
        var items = FilterField.Found.of(words -> values.get().stream(), value -> named(part, value));
        return part.takesSeveral()
                ? FilterField.several(part, "", items, value -> named(part, value), counts, several(part))
                : FilterField.found(part, "", items, value -> named(part, value), counts, chosen(part));
    }

    private Stream<PersonId> everybody() {
        var active = people.active();
        active.forEach(person -> called.put(person.id(), person.name()));
        return active.stream().map(Person::id);
    }

    private List<Object> articles(String words, int offset, int limit) {
        var found = articles.find(words, offset, limit);
        found.forEach(row -> called.put(row.id(), row.headline()));
        return found.stream().<Object>map(ArticleRow::id).toList();
    }

    private String named(Object value) {
        return value instanceof Enum<?> ? names.value(value, Words.language()) : called.computeIfAbsent(value, one -> names.value(one, Words.language()));
    }

    private String named(QueuePart part, Object value) {
        return names.value(part, value, Words.language());
    }

    private Consumer<@Nullable Object> chosen(QueuePart part) {
        return value -> onChange.accept(filter.with(part, value));
    }

    private Consumer<Collection<?>> several(QueuePart part) {
        return values -> onChange.accept(filter.withAny(part, values));
    }

    private void inSight(FilterField field) {
        add(kept(field));
    }

    private Component kept(FilterField field) {
        fields.add(field);
        return field.field();
    }

    void show(QueueFilter shown, Progress progress) {
        filter = shown;
        called.clear();
        chips.removeAll();
        var unverified = Words.of(progress.figure(Status.UNVERIFIED));
        chips.add(chip(Words.of(QueueLine.UNVERIFIED), null, unverified, shown.statuses().equals(Status.UNVERIFIED), Status.UNVERIFIED));
        for (var status : EnumSet.complementOf(EnumSet.of(Status.REMOVED))) {
            var only = shown.statuses().equals(Set.of(status));
            chips.add(chip(Words.of(status), status, Words.of(progress.figure(Set.of(status))), only, EnumSet.of(status)));
        }
        chips.add(doubted(shown.parts().containsKey(QueuePart.DOUBTS)));
        fields.forEach(field -> field.show().accept(shown));
        var set = fields.stream().skip(4).filter(field -> shown.parts().containsKey(field.part())).count();
        more.setSummaryText(set == 0 ? Words.of(FilterBarLine.MORE) : Words.of(FilterBarLine.MORE_SET, set));
        if (set > 0) {
            more.setOpened(true);
        }
    }

    private NativeButton chip(String word, @Nullable Status status, String count, boolean on, Set<Status> statuses) {
        var chip = new NativeButton();
        chip.addClassName("vb-chip");
        if (status != null) {
            chip.addClassName(status.style());
            var sign = new Span(status.sign());
            sign.addClassName("sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            chip.add(sign);
        }
        chip.add(word + " " + count);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        // Pressing the chip that is on shows everything again.
        chip.addClickListener(click -> onChange.accept(filter.withStatuses(on ? Set.of() : statuses)));
        return chip;
    }

    private NativeButton doubted(boolean on) {
        var sign = new Span("?");
        sign.addClassNames("sign", "vb-doubt-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var chip = new NativeButton();
        chip.addClassName("vb-chip");
        chip.add(sign);
        chip.add(Words.of(DoubtLine.FILTER));
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        chip.addClickListener(click -> onChange.accept(filter.with(QueuePart.DOUBTS, on ? null : Anything.ANY)));
        return chip;
    }
}
