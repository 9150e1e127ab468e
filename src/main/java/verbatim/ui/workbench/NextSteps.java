package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.Person;
import verbatim.passage.Allowed;
import verbatim.passage.ChangeSentences;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageStep;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;

/** What can be done next with a passage, the main step as the one filled button. */
class NextSteps extends Section {

    private static final List<String> WHY_NONE =
            List.of("It is a title.", "It is a scare quote.", "It is a word as a word.", "It repeats another passage.");

    private final PassageCard card;
    private final Steps steps;
    private final UseCases use;
    private final Person me;
    private final Allowed allowed;
    private final RefusalLine refusal = new RefusalLine();
    private final Div row = new Div();
    private Runnable main = () -> {};
    private Runnable approve = () -> {};

    NextSteps(PassageCard card, Steps steps, UseCases use) {
        this.card = card;
        this.steps = steps;
        this.use = use;
        this.me = use.currentPerson().require();
        this.allowed = card.allowed(me);
        addClassName("vb-next");
        getElement().setAttribute("aria-label", "Next step");
        row.addClassName("vb-row");
        if (allowed.offers(PassageStep.CONFIRM_DISMISSAL)) {
            dismissal();
        }
        switch (card.row().state()) {
            case UNCHECKED, IN_CHECK -> inCheck();
            case QUERY -> query();
            case SUBMITTED -> submitted();
            case APPROVED -> approved();
            case DISMISSED -> dismissed();
        }
        add(row, refusal);
    }

    /** Does what the filled button does, but for approving. */
    void pressMain() {
        main.run();
    }

    /** Approves, where there is something to approve. */
    void approve() {
        approve.run();
    }

    /** Opens the question's dialog, where a question can be asked. */
    void ask() {
        if (allowed.offers(PassageStep.ASK)) {
            new AskDialog(card, steps, use).open();
        }
    }

    /** Opens the dismissal's dialog, where there is something to dismiss. */
    void dismiss() {
        if (allowed.offers(PassageStep.DISMISS)) {
            new ReasonDialog("Why is there nothing to check?", WHY_NONE, "Dismiss", (why, beside) -> steps.take(
                            card, "dismiss it", beside, new Dismissing(use.checking(), why, "dismissed")::on))
                    .open();
        }
    }

    private void inCheck() {
        var turns = card.changes().stream().filter(change -> change.step() != null).toList();
        if (!turns.isEmpty() && turns.getLast().reason() != null) {
            add(new Paragraph(ChangeSentences.ENGLISH.of(turns.getLast())));
        }
        var checker = card.row().checker();
        if (checker != null && !me.id().equals(card.row().checkerId())) {
            add(new Paragraph(checker + " is checking this."));
            row.add(new Button("Take over", click -> simple("taken over", now -> use.checking().take(now.row().id()))));
        }
        main("Submit for review", "↵", () -> steps.take(
                card,
                "submitted",
                refusal,
                now -> use.checking().submit(now.row().id(), now.version()),
                new Undo.Withdrawal()));
        row.add(EvidencePanel.withKey("Ask…", "q", this::ask), EvidencePanel.withKey("Dismiss…", "d", this::dismiss));
    }

    private void query() {
        var open = card.openQuestion();
        if (open != null) {
            add(new Paragraph("%s asked %s, %s: %s".formatted(
                    open.asked().name(), open.putTo(), Moments.ago(open.asked().at(), use.clock()), open.question())));
        }
        main("Enter the answer…", "↵", () -> reason("What was answered?", List.of(), "Save the answer", "answer",
                (now, words) -> use.checking().answer(now.row().id(), now.version(), words), null));
        row.add(new Button("No answer came", click -> simple(
                "no answer came", now -> use.checking().answer(now.row().id(), now.version(), ""))));
    }

    private void submitted() {
        var by = card.submitted();
        if (by != null) {
            var said = new Paragraph("Submitted by " + by.name() + ", ");
            said.add(Moments.shown(Moments.ago(by.at(), use.clock()), by.at()));
            add(said);
        }
        if (allowed.offers(PassageStep.APPROVE)) {
            // A key of its own: Enter, which opens a passage from the queue, must not approve it when held too long.
            main("Approve", "a", () -> steps.take(
                    card,
                    "approved",
                    refusal,
                    now -> use.reviewing().approve(now.row().id(), now.version()),
                    new Undo.NotApproved()));
        }
        if (allowed.offers(PassageStep.SEND_BACK)) {
            row.add(new Button("Send back…", click -> reason("Why do you send it back?", List.of(), "Send back", "sent back",
                    (now, why) -> use.reviewing().sendBack(now.row().id(), now.version(), why), null)));
        }
        if (allowed.is(PassageStep.WITHDRAW)) {
            row.add(new Button("Withdraw", click -> simple(
                    "withdrawn", now -> use.checking().withdraw(now.row().id(), now.version()))));
        }
    }

    private void approved() {
        var by = card.approved();
        if (by != null) {
            var said = new Paragraph("Approved by " + by.name() + ", ");
            said.add(Moments.shown(Moments.day(by.at(), use.clock()), by.at()));
            if (card.secondCheck() == SecondCheck.ALONE) {
                said.add(" · without a second person");
            }
            add(said);
        }
        if (allowed.offers(PassageStep.REOPEN)) {
            row.add(new Button("Open again…", click -> reason("Why do you open it again?", List.of(), "Open again", "opened again",
                    (now, why) -> use.reviewing().reopen(now.row().id(), now.version(), why), null)));
        }
    }

    private void dismissed() {
        add(new Paragraph("Dismissed: " + dismissalReason()));
        row.add(new Button("Bring back…", click -> reason("Why is it brought back?", List.of("It is a quote after all."),
                "Bring back", "brought back",
                (now, why) -> use.checking().restore(now.row().id(), now.version(), why), null)));
    }

    private String dismissalReason() {
        return card.dismissalReason() == null ? "" : card.dismissalReason().words();
    }

    private void dismissal() {
        add(new Paragraph("Somebody asks to dismiss this: " + dismissalReason()));
        var asked = new Div(
                new Button("Confirm the dismissal", click -> simple(
                        "dismissed", now -> use.checking().confirmDismissal(now.row().id(), now.version()))),
                new Button("Keep it", click -> simple(
                        "kept", now -> use.checking().refuseDismissal(now.row().id(), now.version()))));
        asked.addClassName("vb-row");
        add((Component) asked);
    }

    private void main(String words, String key, Runnable action) {
        if (key.equals("a")) {
            approve = action;
        } else {
            main = action;
        }
        var button = EvidencePanel.withKey(words, key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        row.addComponentAsFirst(button);
    }

    private void simple(String what, Steps.Step step) {
        steps.take(card, what, refusal, step, null);
    }

    /** A step that needs words. */
    private interface WithWords {
        PassageCard on(PassageCard now, String words);
    }

    private void reason(
            String title, List<String> usual, String mainWords, String what, WithWords step, @Nullable Undo undo) {
        new ReasonDialog(title, usual, mainWords, (words, beside) ->
                        steps.take(card, what, beside, now -> step.on(now, words), undo))
                .open();
    }
}
