package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageKind;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/**
 * What the editor concludes, each finding with its key, and the flags beside it. One panel serves all passages of a window:
 * only what shows something else of the next one is made anew.
 */
public class FindingPanel extends Section {

    private PassageCard card;
    private final Steps steps;
    private final QuoteChecking checking;
    private final H2 title = new H2(Words.of(CardLine.FINDING));
    private final DrawnParts parts = new DrawnParts();
    private final RefusalLine refusal = new RefusalLine();
    private @Nullable FlagsPanel flags;

    /** A panel that shows nothing yet; {@link #now} follows. */
    FindingPanel(PassageCard card, Steps steps, QuoteChecking checking) {
        this.card = card;
        this.steps = steps;
        this.checking = checking;
        title.addClassName("vb-label");
    }

    /**
     * The passage as it is now, or another one.
     *
     * @param open whether the person may change it
     * @param saidIn the language in which the article says that the words were said, where it does
     */
    void now(PassageCard now, boolean open, Optional<String> saidIn) {
        if (!now.saysTheSame(card)) {
            refusal.clear();
        }
        card = now;
        var check = now.check();
        var drawn = new ArrayList<Component>(List.of(title));
        if (check.staleFinding() != null) {
            drawn.add(new Span(Words.of(CardLine.WAS, check.staleFinding())));
        }
        var proposed = now.proposed().orElse(null);
        var buttons = parts.draw(
                FindingButtons.class,
                Arrays.asList(now.row().kind().isQuote(), proposed),
                () -> new FindingButtons(findings(now.row().kind()), proposed, this::conclude));
        buttons.now(now, open);
        drawn.add(buttons);
        drawn.add(parts.draw(Proposal.class, Proposal.matter(now), () -> new Proposal(now)));
        drawn.add(refusal);
        if (check.findingReason() != null) {
            drawn.add(new Span(Words.of(CardLine.BECAUSE, check.findingReason())));
        }
        flags = now.row().kind().isQuote()
                ? parts.draw(FlagsPanel.class, FlagsPanel.class, () -> new FlagsPanel(now, steps, checking, refusal))
                : null;
        if (flags != null) {
            flags.now(now, open, saidIn);
            drawn.add(flags);
        }
        DrawnParts.arrange(this, drawn);
    }

    /** The flags beside the finding; a claim has none. */
    public Optional<FlagsPanel> flags() {
        return Optional.ofNullable(flags);
    }

    /** Whether somebody is in a field whose words are saved when they leave it. */
    boolean isBeingWritten() {
        return flags != null && flags.isBeingWritten();
    }

    /** The findings of quotes or of claims; keys keep their places, so that 4 is always "Altered". */
    private static List<Finding> findings(PassageKind kind) {
        return Arrays.stream(Finding.values())
                .filter(f -> f.fits(kind.isQuote() ? PassageKind.DIRECT : PassageKind.CLAIM))
                .toList();
    }

    /** Concludes by a key: 1 is the first finding. */
    public void press(int key) {
        var findings = findings(card.row().kind());
        if (key >= 1 && key <= findings.size()) {
            conclude(findings.get(key - 1));
        }
    }

    private void conclude(Finding pressed) {
        var before = card.row().finding();
        var to = pressed == before ? null : pressed;
        FindingReason.of(card, to, (reason, beside) -> set(to, reason, beside))
                .ifPresentOrElse(ReasonDialog::open, () -> set(to, null, refusal));
    }

    private boolean set(@Nullable Finding to, @Nullable String reason, RefusalLine beside) {
        return steps.take(
                card,
                Words.of(CardLine.SAVED_FINDING, to == null ? "no" : "yes", to == null ? "" : to),
                beside,
                now -> checking.conclude(now.row().id(), now.version(), to, reason));
    }
}
