package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.function.BooleanSupplier;

/**
 * Part of a screen that somebody writes on without a dialog: leaving it asks while something is not saved. A reload, or the
 * closing of the page, the browser itself asks about.
 */
@Tag("vb-leave-guard")
@JsModule("./leave-guard.ts")
public class LeaveGuard extends Component implements BeforeLeaveObserver {

    private final BooleanSupplier unsaved;
    private final String fields;
    private final Runnable discard;
    private final Runnable stay;

    /**
     * A guard, asleep while nothing is written.
     *
     * @param fields a CSS selector: what stands in these fields of the page is not saved
     * @param unsaved whether anything is not saved
     */
    public LeaveGuard(String fields, BooleanSupplier unsaved) {
        this(fields, unsaved, () -> {}, () -> {});
    }

    /**
     * @param discard forgets what is kept of it elsewhere, where the person throws it away
     * @param stay brings what stands in none of the fields just now into them, where they go on writing
     */
    public LeaveGuard(String fields, BooleanSupplier unsaved, Runnable discard, Runnable stay) {
        this.fields = fields;
        this.unsaved = unsaved;
        this.discard = discard;
        this.stay = stay;
        getElement().setProperty("fields", fields);
        getElement().setAttribute("hidden", true);
    }

    /** Says whether something unsaved is held that stands in none of the fields just now. */
    public void keep(boolean kept) {
        getElement().setProperty("kept", kept);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved.getAsBoolean()) {
            var leaving = event.postpone();
            new DiscardQuestion(
                            () -> {
                                discard.run();
                                leaving.proceed();
                            },
                            () -> {
                                leaving.cancel();
                                stay.run();
                                goOn();
                            })
                    .open();
        }
    }

    /** To the words that are not saved, once the question is gone and they stand in their field. */
    private void goOn() {
        getElement().executeJs(
                "setTimeout(() => [...document.querySelectorAll($0)].find(field => field.value.trim())?.focus())", fields);
    }
}
