package verbatim.ui.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.ValueCounts;
import verbatim.ui.component.ChoiceOfSeveral;
import verbatim.ui.component.Words;

/**
 * A part of the filter as a field.
 *
 * @param show lets it say what a filter asks for
 * @param listed how it names a value in its list
 */
record FilterField(QueuePart part, Component field, Consumer<QueueFilter> show, Function<Object, String> listed) {

    /** Where part of a word is typed. */
    static FilterField typed(QueuePart part, String placeholder, Consumer<@Nullable Object> chosen) {
        var field = new TextField();
        field.setPlaceholder(placeholder);
        field.setAriaLabel(Words.of(part));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> byHand(change.isFromClient(), chosen, change.getValue()));
        return new FilterField(part, field, filter -> {
            var value = filter.value(part, String.class);
            field.setValue(value == null ? "" : value);
        }, Object::toString);
    }

    /**
     * Where one of some is chosen, which are found by what is typed.
     *
     * @param items those whose name has these words, so many of them
     * @param counts how many passages each would give; null where they are not counted
     */
    static FilterField found(
            QueuePart part, String placeholder, Found items, Function<Object, String> name, @Nullable FilterCounts counts, Consumer<@Nullable Object> chosen) {
        var field = new ComboBox<Object>();
        var listed = dress(field, part, placeholder, items, name, counts);
        field.addValueChangeListener(change -> byHand(change.isFromClient(), chosen, change.getValue()));
        return new FilterField(part, field, filter -> field.setValue(filter.parts().get(part)), listed);
    }

    /**
     * Where any of several will do.
     *
     * @param chosen is told of all that are chosen
     */
    static FilterField several(
            QueuePart part, String placeholder, Found items, Function<Object, String> name, FilterCounts counts, Consumer<Collection<?>> chosen) {
        var field = new ChoiceOfSeveral<Object>();
        var listed = dress(field, part, placeholder, items, name, counts);
        var shown = new AtomicReference<Set<Object>>(Set.of());
        field.addValueChangeListener(change -> {
            if (!change.getValue().equals(shown.get())) {
                chosen.accept(change.getValue());
            }
        });
        return new FilterField(part, field, filter -> {
            shown.set(new LinkedHashSet<>(filter.values(part)));
            field.setValue(shown.get());
        }, listed);
    }

    private static <F extends ComboBoxBase<F, Object, V>, V> Function<Object, String> dress(
            F field, QueuePart part, String placeholder, Found items, Function<Object, String> name, @Nullable FilterCounts counts) {
        if (placeholder.isEmpty()) {
            field.setLabel(Words.of(part));
            field.setPlaceholder(Words.of(FilterBarLine.ANY));
        } else {
            field.setAriaLabel(Words.of(part));
            field.setPlaceholder(placeholder);
        }
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(name::apply);
        field.setItems(query -> items.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        if (counts == null) {
            return name;
        }
        var known = new AtomicReference<@Nullable ValueCounts>();
        Function<Object, String> listed = value -> FilterCounts.said(name.apply(value), value, known.get());
        field.setRenderer(new TextRenderer<>(listed::apply));
        field.getElement().addPropertyChangeListener("opened", opened -> {
            if (field.isOpened()) {
                known.set(null);
                counts.count(part, told -> {
                    known.set(told);
                    field.getDataProvider().refreshAll();
                });
            }
        });
        return listed;
    }

    /** What may be chosen. */
    interface Found {
        List<Object> find(String words, int offset, int limit);

        /** Of these, in their order. */
        static Found of(Function<String, Stream<?>> all, Function<Object, String> name) {
            return (words, offset, limit) -> all.apply(words)
                    .filter(one -> fits(name.apply(one), words))
                    .skip(offset)
                    .limit(limit)
                    .<Object>map(one -> one)
                    .toList();
        }

        private static boolean fits(String name, String words) {
            return name.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
        }
    }

    private static void byHand(boolean isByHand, Consumer<@Nullable Object> chosen, @Nullable Object value) {
        if (isByHand) {
            chosen.accept(value);
        }
    }
}
