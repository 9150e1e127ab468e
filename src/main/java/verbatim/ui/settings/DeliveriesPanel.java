package verbatim.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import verbatim.notice.DeliveryId;
import verbatim.notice.DeliveryRow;
import verbatim.notice.DeliveryState;
import verbatim.notice.WebhookRow;
import verbatim.text.TextDirection;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** What one webhook was told last, what came of it, and what the other side said. */
class DeliveriesPanel extends Div {

    private final H2 of = new H2();
    private final Grid<DeliveryRow> grid = new Grid<>();
    private final Consumer<DeliveryId> again;
    private final Clock clock;

    DeliveriesPanel(Runnable refresh, Consumer<DeliveryId> again, Clock clock) {
        this.again = again;
        this.clock = clock;
        addClassName("vb-deliveries");
        var head = new Div(of, new Button(Words.of(HookLine.REFRESH), click -> refresh.run()));
        head.addClassName("vb-row");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Words.of(HookLine.NO_DELIVERY));
        grid.addComponentColumn(this::event).setHeader(Words.of(HookLine.EVENT)).setWidth("150px").setFlexGrow(1);
        grid.addComponentColumn(this::outcome).setHeader(Words.of(HookLine.OUTCOME)).setWidth("200px").setFlexGrow(2);
        grid.addComponentColumn(DeliveriesPanel::answer).setHeader(Words.of(HookLine.ANSWER)).setWidth("220px").setFlexGrow(3);
        add(head, grid);
    }

    void show(WebhookRow hook, List<DeliveryRow> rows) {
        of.setText(Words.of(HookLine.LAST_OF, hook.address()));
        grid.getElement().setAttribute("aria-label", of.getText());
        grid.setItems(rows);
    }

    private Component event(DeliveryRow row) {
        return lines(new Span(Words.of(row.event())), soft(Moments.shown(Moments.day(row.at(), clock), row.at())));
    }

    private Component outcome(DeliveryRow row) {
        var lines = lines(new Span(Words.of(HookLine.TRIED_SO_OFTEN, row.state(), row.attempts())));
        if (row.fault() != null) {
            var why = soft(new Span(Words.of(row.fault())));
            why.setTitle(why.getText());
            lines.add(why);
        }
        if (row.due() != null && row.attempts() > 0) {
            lines.add(soft(Moments.shown(Words.of(HookLine.NEXT, Moments.day(row.due(), clock)), row.due())));
        }
        if (row.state() == DeliveryState.FAILED) {
            var send = new Button(Words.of(HookLine.SEND_AGAIN), click -> again.accept(row.id()));
            send.addThemeVariants(ButtonVariant.TERTIARY);
            lines.add(send);
        }
        return lines;
    }

    /** As text, and never as a page: another wrote it. */
    private static Component answer(DeliveryRow row) {
        var lines = lines();
        if (row.status() != null) {
            lines.add(new Span(Words.of(HookLine.STATUS, row.status())));
        }
        if (row.answer() != null && !row.answer().isEmpty()) {
            var said = soft(new Span(TextDirection.inLine(row.answer())));
            said.setTitle(row.answer());
            lines.add(said);
        }
        return lines;
    }

    private static Div lines(Component... parts) {
        var lines = new Div(parts);
        lines.addClassName("vb-person");
        return lines;
    }

    private static Span soft(Span words) {
        words.addClassName("vb-soft");
        return words;
    }
}
