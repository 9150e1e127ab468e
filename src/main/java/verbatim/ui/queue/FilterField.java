package verbatim.ui.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Worded;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.ui.component.Words;

/**
 * A part of the filter as a field.
 *
 * @param show lets it say what a filter asks for
 */
record FilterField(QueuePart part, Component field, Consumer<QueueFilter> show) {

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
        });
    }

    /** Where one of a few constants is chosen. */
    static FilterField choice(QueuePart part, Consumer<@Nullable Object> chosen) {
        var field = new Select<Enum<?>>();
        field.setLabel(Words.of(part));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.of(FilterBarLine.ANY));
        field.setItems(part.choices());
        field.setItemLabelGenerator(value -> value == null ? Words.of(FilterBarLine.ANY) : named(value));
        field.addValueChangeListener(change -> byHand(change.isFromClient(), chosen, change.getValue()));
        return new FilterField(part, field, filter -> field.setValue((Enum<?>) filter.parts().get(part)));
    }

    /**
     * Where one of many is chosen, which are found by what is typed.
     *
     * @param items those whose name has these words, so many of them
     */
    static FilterField found(QueuePart part, String placeholder, Found items, Function<Object, String> name, Consumer<@Nullable Object> chosen) {
        var field = new ComboBox<Object>();
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
        field.addValueChangeListener(change -> byHand(change.isFromClient(), chosen, change.getValue()));
        return new FilterField(part, field, filter -> field.setValue(filter.parts().get(part)));
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

    private static String named(Enum<?> value) {
        return Words.of((Worded) value);
    }

    private static void byHand(boolean isByHand, Consumer<@Nullable Object> chosen, @Nullable Object value) {
        if (isByHand) {
            chosen.accept(value);
        }
    }
}
