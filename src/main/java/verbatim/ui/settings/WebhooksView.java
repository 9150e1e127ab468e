package verbatim.ui.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refused;
import verbatim.notice.DeliveryId;
import verbatim.notice.DeliveryRow;
import verbatim.notice.HookState;
import verbatim.notice.WebhookId;
import verbatim.notice.WebhookRow;
import verbatim.notice.Webhooks;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Words;

/** The administrator's screen for who is told of what outside, and how that goes. */
@Route("settings/webhooks")
@RolesAllowed("ADMIN")
@CssImport("./styles/settings.css")
public class WebhooksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LAST = 50;
    private static final String HOOK = "hook";

    private final Webhooks webhooks;
    private final HooksGrid grid;
    private final DeliveriesPanel deliveries;
    private @Nullable WebhookId chosen;

    WebhooksView(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        grid = new HooksGrid(this::actions, hook -> go(hook.id()), clock);
        deliveries = new DeliveriesPanel(this::show, this::sendAgain, clock);
        var add = new Button(Words.of(HookLine.ADD), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("vb-page", "vb-hooks");
        getContent().add(
                new Header(new H1(Words.of(HookLine.TITLE)), add), new Paragraph(Words.of(HookLine.ABOUT)), grid, deliveries);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation().getQueryParameters().getSingleParameter(HOOK).map(WebhooksView::id).orElse(null);
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.of(HookLine.TITLE) + " · Verbatim";
    }

    private static @Nullable WebhookId id(String written) {
        try {
            return new WebhookId(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** The address is the one place where it is kept whose deliveries are shown. */
    private static void go(WebhookId hook) {
        UI.getCurrent().navigate(WebhooksView.class, QueryParameters.of(HOOK, hook.value().toString()));
    }

    private void show() {
        var all = webhooks.all();
        grid.show(all, chosen);
        var shown = all.stream().filter(hook -> hook.id().equals(chosen)).findFirst();
        deliveries.setVisible(shown.isPresent());
        shown.ifPresent(hook -> deliveries.show(hook, webhooks.deliveries(hook.id(), LAST)));
    }

    private HookActions actions(WebhookRow hook) {
        return new HookActions(
                hook,
                () -> new HookDialog(hook, (address, events) -> {
                            webhooks.change(hook.id(), hook.version(), address, events);
                            done(Words.of(HookLine.SAVED));
                        })
                        .open(),
                () -> tryOut(hook),
                () -> saying(() -> switchOver(hook)),
                () -> new HarmQuestion(
                                Words.of(HookLine.NEW_SECRET_QUESTION, hook.address()),
                                Words.of(HookLine.NEW_SECRET_WARNING),
                                Words.of(HookLine.NEW_SECRET),
                                () -> saying(() -> new SecretDialog(webhooks.renewSecret(hook.id())).open()))
                        .open(),
                () -> new HarmQuestion(
                                Words.of(HookLine.DELETE_QUESTION, hook.address()),
                                Words.of(HookLine.DELETE_WARNING, hook.waiting()),
                                Words.of(HookLine.DELETE),
                                () -> saying(() -> webhooks.delete(hook.id())))
                        .open());
    }

    private void add() {
        new HookDialog(null, (address, events) -> {
                    var made = webhooks.add(address, events);
                    chosen = made.id();
                    show();
                    new SecretDialog(made).open();
                })
                .open();
    }

    private void switchOver(WebhookRow hook) {
        if (hook.state() == HookState.ON) {
            webhooks.switchOff(hook.id());
        } else {
            webhooks.switchOn(hook.id());
        }
    }

    /** Takes seconds where nobody answers: beside the screen. */
    private void tryOut(WebhookRow hook) {
        tell(Words.of(HookLine.TRYING, hook.address()));
        BackgroundJob.begin("trying a webhook", UI.getCurrent(), job -> {
            try {
                var row = webhooks.tryOut(hook.id());
                job.tell(() -> tried(row));
            } catch (Refused refused) {
                job.tell(() -> done(Words.of(refused)));
            }
        }, () -> done(Words.of(HookLine.TRY_FAILED)));
    }

    private void tried(DeliveryRow row) {
        done(row.fault() == null
                ? Words.of(HookLine.TRIED, row.status() == null ? "" : row.status().toString())
                : Words.of(row.fault()));
    }

    private void sendAgain(DeliveryId id) {
        saying(() -> {
            webhooks.sendAgain(id);
            tell(Words.of(HookLine.SENT_AGAIN));
        });
    }

    private void saying(Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            tell(Words.of(refused));
        }
        show();
    }

    private void done(String sentence) {
        show();
        tell(sentence);
    }

    private static void tell(String sentence) {
        Notification.show(sentence, 6000, Notification.Position.BOTTOM_START);
    }
}
