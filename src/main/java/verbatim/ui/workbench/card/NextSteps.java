package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import verbatim.account.Person;
import verbatim.passage.Allowed;
import verbatim.passage.Drafts;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageStep;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** What can be done next with a passage, the main step as the one filled button. */
public class NextSteps extends Section {

    private PassageCard card;
    private final Steps steps;
    private final Person me;
    private final QuoteChecking checking;
    private final Reviewing reviewing;
    private final Drafts drafts;
    private final Clock clock;
    private Allowed allowed;
    private final RefusalLine refusal = new RefusalLine();
    private final Div row = new Div();
    private Runnable main = () -> {};
    private Runnable approve = () -> {};

    NextSteps(PassageCard card, Person me, Steps steps, QuoteChecking checking, Reviewing reviewing, Drafts drafts, Clock clock) {
        this.card = card;
        this.steps = steps;
        this.me = me;
        this.checking = checking;
        this.reviewing = reviewing;
        this.drafts = drafts;
        this.clock = clock;
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

    /** The passage as it is now, or another one, which shows nothing else here. */
    void now(PassageCard now) {
        if (!now.saysTheSame(card)) {
            refusal.clear();
        }
        card = now;
        allowed = now.allowed(me);
    }

    /** Does what the filled button does, but for approving. */
    public void pressMain() {
        main.run();
    }

    /** Approves, or says why that is not open. */
    public void approve() {
        refusal.show(allowed.offers(PassageStep.APPROVE) ? List.of() : allowed.refusals(PassageStep.APPROVE));
        approve.run();
    }

    /** Opens the dialog in which one says why it is sent back, where there is something to send back. */
    public void sendBack() {
        if (allowed.offers(PassageStep.SEND_BACK)) {
            reason("Why do you send it back?", "Send back", "sent back",
                    (now, why) -> reviewing.sendBack(now.row().id(), now.version(), why));
        }
    }

    /** Opens the question's dialog, where a question can be asked. */
    public void ask() {
        if (allowed.offers(PassageStep.ASK)) {
            new AskDialog(card, steps, checking, new KeptWriting(drafts, card.row().id())).open();
        }
    }

    /** Opens the dismissal's dialog, where there is something to dismiss. */
    public void dismiss() {
        if (allowed.offers(PassageStep.DISMISS)) {
            new DismissDialog(card, steps, checking).open();
        }
    }

    private void inCheck() {
        var checked = InCheck.of(card, me).orElseThrow();
        if (checked.lastTurn() != null) {
            add(new Paragraph(checked.lastTurn()));
        }
        if (checked.otherChecker() != null) {
            add(new Paragraph(checked.otherChecker() + " is checking this."));
            row.add(new Button("Take over", click -> take("taken over", now -> checking.take(now.row().id()))));
        }
        main("Submit for review", "↵", () -> take("submitted", now -> checking.submit(now.row().id(), now.version())));
        row.add(new KeyButton("Ask…", "q", this::ask), new KeyButton("Dismiss…", "d", this::dismiss));
    }

    private void query() {
        var open = card.openQuestion();
        if (open != null) {
            add(new Paragraph("%s asked %s, %s: %s".formatted(
                    open.asked().name(), open.putTo(), Moments.ago(open.asked().at(), clock), open.question())));
        }
        main("Enter the answer…", "↵", () -> new AnswerQuestionDialog(card, steps, checking, clock).open());
        row.add(new Button("No answer came", click -> take("no answer came", now -> checking.answer(now.row().id(), now.version(), ""))));
    }

    private void submitted() {
        var by = card.check().submitted();
        if (by != null) {
            add(new Paragraph(new Span("Submitted by " + by.name() + ", "), Moments.shown(Moments.ago(by.at(), clock), by.at())));
        }
        if (allowed.offers(PassageStep.APPROVE)) {
            // A key of its own: Enter, which opens a passage from the queue, must not approve it when held too long.
            main("Approve", "a", () -> Approving.approve(card, "approved", steps, refusal, reviewing));
        }
        if (allowed.offers(PassageStep.SEND_BACK)) {
            row.add(new KeyButton("Send back…", "b", this::sendBack));
        }
        if (allowed.is(PassageStep.WITHDRAW)) {
            row.add(new Button("Withdraw", click -> take("withdrawn", now -> checking.withdraw(now.row().id(), now.version()))));
        }
    }

    private void approved() {
        Optional.ofNullable(card.check().approved()).ifPresent(approved -> add(new ApprovedLine(approved, clock)));
        TellReaders.offered(card, me, steps, refusal, reviewing).ifPresent(row::add);
        if (allowed.offers(PassageStep.REOPEN)) {
            row.add(new Button("Open again…", click -> reason("Why do you open it again?", "Open again", "opened again",
                    (now, why) -> reviewing.reopen(now.row().id(), now.version(), why))));
        }
    }

    private void dismissed() {
        add(new Paragraph("Dismissed: " + Words.of(card.check().dismissalReason())));
        row.add(new Button("Bring back…", click -> dialog("Why is it brought back?", List.of("It is a quote after all."), "Bring back", "brought back",
                (now, why) -> checking.restore(now.row().id(), now.version(), why)).open()));
    }

    private void dismissal() {
        add(new Paragraph("Somebody asks to dismiss this: " + Words.of(card.check().dismissalReason())));
        Words.of(allowed.refusals(PassageStep.CONFIRM_DISMISSAL)).forEach(why -> add(new Paragraph(why)));
        var confirm = new Button("Confirm the dismissal", click -> take("dismissed", now -> checking.confirmDismissal(now.row().id(), now.version())));
        confirm.setVisible(allowed.is(PassageStep.CONFIRM_DISMISSAL));
        var asked = new Div(confirm, new Button("Keep it", click -> take("kept", now -> checking.refuseDismissal(now.row().id(), now.version()))));
        asked.addClassName("vb-row");
        add((Component) asked);
    }

    private void main(String words, String key, Runnable action) {
        if (key.equals("a")) {
            approve = action;
        } else {
            main = action;
        }
        var button = new KeyButton(words, key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        row.addComponentAsFirst(button);
    }

    private void take(String what, Steps.Step step) {
        steps.take(card, what, refusal, step);
    }

    private void reason(String title, String mainWords, String what, BiFunction<PassageCard, String, PassageCard> step) {
        dialog(title, List.of(), mainWords, what, step).open();
    }

    private ReasonDialog dialog(
            String title, List<String> usual, String mainWords, String what, BiFunction<PassageCard, String, PassageCard> step) {
        return new ReasonDialog(title, usual, mainWords, (words, beside) ->
                steps.take(card, what, beside, now -> step.apply(now, words)));
    }
}
