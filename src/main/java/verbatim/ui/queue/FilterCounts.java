package verbatim.ui.queue;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.review.CountingValues;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.ValueCounts;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.Words;

/** Counts beside the screen what the values of a field would give, when it is opened. */
class FilterCounts {

    private final CountingValues counting;
    private final Supplier<QueueFilter> filter;

    /** @param filter what is shown when it is asked */
    FilterCounts(CountingValues counting, Supplier<QueueFilter> filter) {
        this.counting = counting;
        this.filter = filter;
    }

    /** The counts come when they are there; without them the field is as good. */
    void count(QueuePart part, Consumer<ValueCounts> told) {
        var asked = filter.get();
        BackgroundJob.begin("counting the values of " + part, UI.getCurrent(), job -> {
            var counts = counting.of(asked, part);
            job.tell(() -> {
                if (asked.equals(filter.get())) {
                    told.accept(counts);
                }
            });
        }, () -> {});
    }

    /** "Exact (12)". */
    static String said(String name, Object value, @Nullable ValueCounts counts) {
        var figure = counts == null ? null : counts.figure(value);
        return figure == null ? name : Words.of(FilterBarLine.WITH_COUNT, name, figure);
    }
}
