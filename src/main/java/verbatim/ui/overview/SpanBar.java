package verbatim.ui.overview;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import verbatim.review.QueuePart;
import verbatim.review.overview.Scope;
import verbatim.ui.component.Words;

/** Where one chooses of which days, and of which publication, the pictures are. */
class SpanBar extends Div {

    private static final List<Integer> SPANS = List.of(7, 30, 90, 365);

    private final Select<Integer> days = new Select<>();
    private final ComboBox<String> publication = new ComboBox<>(Words.of(QueuePart.PUBLICATION));
    private Scope shown;
    private boolean isToday = true;

    /** @param go shows another scope */
    SpanBar(Scope first, Supplier<List<String>> publications, Consumer<Scope> go) {
        shown = first;
        addClassName("choice");
        days.setLabel(Words.of(OverviewLine.SPAN));
        days.setItemLabelGenerator(this::said);
        days.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(new Scope(change.getValue(), shown.until(), shown.zone(), shown.publication(), shown.article()));
            }
        });
        publication.setPlaceholder(Words.of(OverviewLine.ALL_PUBLICATIONS));
        publication.setClearButtonVisible(true);
        publication.setItems(query -> publications.get().stream()
                .filter(name -> name.toLowerCase(Words.language().locale())
                        .contains(query.getFilter().orElse("").strip().toLowerCase(Words.language().locale())))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        publication.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(new Scope(shown.days(), shown.until(), shown.zone(), change.getValue(), shown.article()));
            }
        });
        add(days, publication);
    }

    /** Shows what is chosen, which may be none of the usual. */
    void show(Scope scope, boolean today) {
        shown = scope;
        var spans = new ArrayList<>(SPANS);
        if (!spans.contains(scope.days())) {
            spans.add(scope.days());
        }
        isToday = today;
        days.setItems(spans);
        days.setValue(scope.days());
        publication.setValue(scope.publication());
        publication.setVisible(scope.article() == null);
    }

    private String said(Integer number) {
        return isToday
                ? Words.of(OverviewLine.LAST_DAYS, number)
                : Words.of(OverviewLine.DAYS_UNTIL, number, shown.until());
    }
}
