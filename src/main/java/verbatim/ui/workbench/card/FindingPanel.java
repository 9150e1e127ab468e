package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
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

/** What the editor concludes, each finding with its key, and the flags beside it. */
public class FindingPanel extends Section {

    private PassageCard card;
    private final Steps steps;
    private final QuoteChecking checking;
    private final boolean open;
    private final Proposal proposal;
    private final RefusalLine refusal = new RefusalLine();
    private @Nullable FlagsPanel flags;

    /**
     * @param open whether the person may change it
     * @param saidIn the language in which the article says that the words were said, where it does
     */
    FindingPanel(PassageCard card, boolean open, Steps steps, QuoteChecking checking, Optional<String> saidIn) {
        this.card = card;
        this.steps = steps;
        this.open = open;
        this.checking = checking;
        proposal = new Proposal(card);
        var title = new H2("Finding");
        title.addClassName("vb-label");
        add(title);
        if (card.check().staleFinding() != null) {
            add(new Span("Was “%s” before the words changed.".formatted(Words.of(card.check().staleFinding()))));
        }
        var grid = new Div();
        grid.addClassName("vb-findings");
        grid.getElement().setAttribute("role", "group").setAttribute("aria-label", "Finding");
        findings(card.row().kind()).forEach(finding -> grid.add(button(finding)));
        add(grid, proposal, refusal);
        if (card.check().findingReason() != null) {
            add(new Span("Because: " + card.check().findingReason()));
        }
        if (card.row().kind().isQuote()) {
            flags = new FlagsPanel(card, open, steps, checking, refusal, saidIn);
            add(flags);
        }
    }

    /** The passage as it is now, or another one, which shows nothing else here. */
    void now(PassageCard now) {
        if (!card.row().id().equals(now.row().id()) || card.version() != now.version()) {
            refusal.clear();
        }
        card = now;
        flags().ifPresent(panel -> panel.now(now));
    }

    /** The flags beside the finding; a claim has none. */
    public Optional<FlagsPanel> flags() {
        return Optional.ofNullable(flags);
    }

    /** Whether somebody is in a field whose words are saved when they leave it. */
    boolean isBeingWritten() {
        return flags != null && flags.isBeingWritten();
    }

    /** All that it shows of a passage; another one of which this is the same is shown by the same panel. */
    static List<?> matter(PassageCard shown, boolean open, Optional<String> saidIn) {
        var check = shown.check();
        return Arrays.asList(
                fitting(shown.row().kind()), shown.row().kind().isQuote(), shown.row().finding(), shown.flags(), check.findingReason(), check.staleFinding(),
                shown.proposed(), shown.speakerWarnings(), shown.milder(), open, shown.evidence(),
                saidIn.map(language -> List.of(language, shown.row().id(), shown.version())));
    }

    private static List<Finding> fitting(PassageKind kind) {
        return Arrays.stream(Finding.values()).filter(finding -> finding.fits(kind)).toList();
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

    private NativeButton button(Finding finding) {
        var button = new NativeButton(Words.of(finding), click -> conclude(finding));
        var key = new Element("kbd").setText(Integer.toString(findings(card.row().kind()).indexOf(finding) + 1));
        key.setAttribute("aria-hidden", "true");
        if (proposal.is(finding)) {
            var mark = new Span("proposed");
            mark.addClassName("mark");
            mark.setTitle("Proposed by the comparison");
            button.add(mark);
            button.addClassName("proposed");
        }
        button.getElement().appendChild(key);
        button.setTitle(Words.form("meaning", finding));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(finding == card.row().finding()));
        button.addClassName(finding.whenApproved().style());
        button.setEnabled(finding.fits(card.row().kind()) && open);
        return button;
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
                to == null ? "finding taken back" : "finding “%s”".formatted(Words.of(to)),
                beside,
                now -> checking.conclude(now.row().id(), now.version(), to, reason));
    }
}
