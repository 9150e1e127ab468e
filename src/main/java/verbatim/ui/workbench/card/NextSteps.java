package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
        getElement().setAttribute("aria-label", Words.of(CardLine.NEXT_STEP));
        row.addClassName("vb-row");
        if (card.row().isRemoved()) {
            add(new Paragraph(Words.of(allowed.refusals(PassageStep.CHANGE).getFirst())));
            return;
        }
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
            reason(Words.of(CardLine.WHY_BACK), Words.of(CardLine.SEND_BACK), Words.of(CardLine.SENT_BACK),
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
            add(new Paragraph(Words.of(CardLine.OTHER_CHECKS, checked.otherChecker())));
            row.add(new TakeOverButton(checked.otherChecker(), () -> card.version(),
                    asked -> take(Words.of(CardLine.TAKEN_OVER), now -> checking.take(now.row().id(), asked))));
        }
        main(Words.of(CardLine.SUBMIT), "Enter", () -> take(Words.of(CardLine.SUBMITTED), now -> checking.submit(now.row().id(), now.version())));
        row.add(new KeyButton(Words.of(CardLine.ASK), "q", this::ask), new KeyButton(Words.of(CardLine.OPEN_DISMISS), "d", this::dismiss));
    }

    private void query() {
        var open = card.openQuestion();
        if (open != null) {
            add(new Paragraph(Words.parts(CardLine.ASKED_AGO, open.asked().name(), open.putTo(), Moments.since(open.asked().at(), clock), open.question()).toArray(Component[]::new)));
            Optional.ofNullable(open.due()).ifPresent(due -> add(new DueLine(due, clock)));
        }
        main(Words.of(CardLine.ENTER_ANSWER), "Enter", () -> new AnswerQuestionDialog(card, steps, checking, clock).open());
        row.add(new KeyButton(Words.of(CardLine.NO_ANSWER), "N", () -> AnswerQuestionDialog.noneCame(card, steps, refusal, checking)));
    }

    private void submitted() {
        var by = card.check().submitted();
        if (by != null) {
            add(new Paragraph(Words.parts(CardLine.SUBMITTED_BY, by.name(), Moments.since(by.at(), clock)).toArray(Component[]::new)));
        }
        if (allowed.offers(PassageStep.APPROVE)) {
            // A key of its own: Enter, which opens a passage from the queue, must not approve it when held too long.
            main(Words.of(CardLine.APPROVE), "a", () -> Approving.approve(card, Words.of(CardLine.APPROVED), steps, refusal, reviewing));
        }
        if (allowed.offers(PassageStep.SEND_BACK)) {
            row.add(new KeyButton(Words.of(CardLine.OPEN_SEND_BACK), "b", this::sendBack));
        }
        if (allowed.is(PassageStep.WITHDRAW)) {
            row.add(new KeyButton(Words.of(CardLine.WITHDRAW), "W", () -> take(Words.of(CardLine.WITHDRAWN), now -> checking.withdraw(now.row().id(), now.version()))));
        }
    }

    private void approved() {
        Optional.ofNullable(card.check().approved()).ifPresent(approved -> add(new ApprovedLine(approved, clock)));
        TellReaders.offered(card, me, steps, refusal, reviewing).ifPresent(row::add);
        if (allowed.offers(PassageStep.REOPEN)) {
            row.add(new KeyButton(Words.of(CardLine.OPEN_REOPEN), "R", () -> reason(Words.of(CardLine.WHY_REOPEN), Words.of(CardLine.REOPEN), Words.of(CardLine.REOPENED),
                    (now, why) -> reviewing.reopen(now.row().id(), now.version(), why))));
        }
    }

    private void dismissed() {
        add(new Paragraph(Words.of(CardLine.DISMISSED_BECAUSE, Words.of(card.check().dismissalReason()))));
        row.add(new KeyButton(Words.of(CardLine.OPEN_RESTORE), "R", () -> dialog(Words.of(CardLine.WHY_RESTORE), List.of(Words.of(CardLine.IS_QUOTE)), Words.of(CardLine.RESTORE), Words.of(CardLine.RESTORED),
                (now, why) -> checking.restore(now.row().id(), now.version(), why)).open()));
    }

    private void dismissal() {
        add(new Paragraph(Words.of(CardLine.DISMISSAL_ASKED, Words.of(card.check().dismissalReason()))));
        Words.of(allowed.refusals(PassageStep.CONFIRM_DISMISSAL)).forEach(why -> add(new Paragraph(why)));
        var confirm = new KeyButton(Words.of(CardLine.CONFIRM_DISMISSAL), "D", () -> take(Words.of(CardLine.DISMISSED), now -> checking.confirmDismissal(now.row().id(), now.version())));
        confirm.setVisible(allowed.is(PassageStep.CONFIRM_DISMISSAL));
        var asked = new Div(confirm, new KeyButton(Words.of(CardLine.KEEP), "K", () -> take(Words.of(CardLine.KEPT), now -> checking.refuseDismissal(now.row().id(), now.version()))));
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

    private ReasonDialog dialog(String title, List<String> usual, String mainWords, String what, BiFunction<PassageCard, String, PassageCard> step) {
        return new ReasonDialog(title, usual, mainWords, (words, beside) -> steps.take(card, what, beside, now -> step.apply(now, words)));
    }
}
