package verbatim.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.notice.WebhookId;
import verbatim.notice.WebhookRow;
import verbatim.text.TextDirection;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** One line a webhook: where it is, what it is told, how that goes, and what can be done. */
class HooksGrid extends Grid<WebhookRow> {

    private final Clock clock;

    /** @param chosen hears which one's deliveries are to be shown */
    HooksGrid(Function<WebhookRow, HookActions> actions, Consumer<WebhookRow> chosen, Clock clock) {
        this.clock = clock;
        addThemeVariants(GridVariant.NO_BORDER);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", Words.of(HookLine.TITLE));
        setEmptyStateText(Words.of(HookLine.NONE));
        // So narrow that what can be done is in sight on a phone too, behind the dots there.
        addComponentColumn(HooksGrid::what).setHeader(Words.of(HookLine.ADDRESS)).setWidth("150px").setFlexGrow(3);
        addComponentColumn(this::state).setHeader(Words.of(HookLine.STATE)).setWidth("110px").setFlexGrow(2);
        addComponentColumn(actions::apply).setHeader(Words.of(HookLine.ACTIONS)).setWidth("84px").setFlexGrow(4);
        asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Shows these; the one of this id is the chosen one. */
    void show(List<WebhookRow> hooks, @Nullable WebhookId chosen) {
        setItems(hooks);
        hooks.stream().filter(hook -> hook.id().equals(chosen)).findFirst().ifPresentOrElse(this::select, this::deselectAll);
    }

    private static Component what(WebhookRow hook) {
        var address = new Span(TextDirection.inLine(hook.address()));
        address.setTitle(hook.address());
        address.addClassName("vb-person-name");
        var both = new Div(address, soft(Words.inOneLine(hook.events().stream().sorted().toList())));
        both.addClassName("vb-person");
        return both;
    }

    private Component state(WebhookRow hook) {
        var both = new Div(new Span(Words.of(hook.state())));
        both.addClassName("vb-person");
        var resting = hook.restingUntil();
        if (resting != null && resting.isAfter(clock.instant())) {
            both.add(soft(Words.of(HookLine.NEXT, Moments.day(resting, clock))));
        }
        if (hook.waiting() > 0 || hook.failed() > 0) {
            both.add(soft(Words.of(HookLine.COUNTS, hook.waiting(), hook.failed())));
        }
        return both;
    }

    private static Span soft(String words) {
        var line = new Span(words);
        line.addClassName("vb-soft");
        line.setTitle(words);
        return line;
    }
}
