package verbatim.ui.queue;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import verbatim.account.Person;
import verbatim.passage.Allowed;
import verbatim.passage.DoubtRow;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageStep;
import verbatim.passage.Reviewing;
import verbatim.ui.component.DifferenceText;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Risks;
import verbatim.ui.component.SpeakerWarning;
import verbatim.ui.component.StanceWord;
import verbatim.ui.component.WordingWord;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.card.Approving;
import verbatim.ui.workbench.card.ReasonDialog;
import verbatim.ui.workbench.step.Steps;

/**
 * What a reviewer looks at before agreeing: the finding, what is doubtful about it, the notes, and how each piece of evidence
 * differs from the print. Agreeing and sending back follow the same rules as in the workbench.
 */
class ReviewPanel extends Section {

    private final PassageCard card;
    private final Allowed allowed;
    private final Steps steps;
    private final Reviewing reviewing;
    private final RefusalLine refusal = new RefusalLine();

    ReviewPanel(PassageCard card, Person me, Steps steps, Reviewing reviewing) {
        this.card = card;
        this.allowed = card.allowed(me);
        this.steps = steps;
        this.reviewing = reviewing;
        addClassName("vb-review");
        add(finding());
        doubts().forEach(words -> add(doubt(words)));
        card.notes().forEach(note -> add(new Paragraph("%s (%s)".formatted(note.words(card.row().finding(), Words.language()), note.written().name()))));
        card.standingEvidence().forEach(row -> add(evidence(row)));
        if (card.standingEvidence().isEmpty()) {
            add(new Paragraph(Words.of(PreviewLine.NO_EVIDENCE)));
        }
        var row = new Div();
        row.addClassName("vb-row");
        if (allowed.offers(PassageStep.APPROVE)) {
            var approve = new KeyButton(Words.of(PreviewLine.APPROVE), "a", this::approve);
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(approve);
        }
        if (allowed.offers(PassageStep.SEND_BACK)) {
            row.add(new KeyButton(Words.of(PreviewLine.SEND_BACK), "b", this::sendBack));
        }
        add(row, refusal);
    }

    /** Agrees, where there is something to agree to. */
    void approve() {
        if (allowed.offers(PassageStep.APPROVE)) {
            Approving.approve(card, Words.of(PreviewLine.APPROVED), steps, refusal, reviewing);
        }
    }

    /** Asks why it is sent back, where there is something to send back. */
    void sendBack() {
        if (allowed.offers(PassageStep.SEND_BACK)) {
            new ReasonDialog(Words.of(PreviewLine.WHY_BACK), List.of(), Words.of(PreviewLine.SEND_IT_BACK), (why, beside) -> steps.take(
                            card, Words.of(PreviewLine.SENT_BACK), beside, now -> reviewing.sendBack(now.row().id(), now.version(), why)))
                    .open();
        }
    }

    RefusalLine refusal() {
        return refusal;
    }

    private Paragraph finding() {
        var finding = card.row().finding();
        var words = new Span(finding == null ? Words.of(PreviewLine.NO_FINDING) : Words.of(finding));
        words.getStyle().setFontWeight("600");
        return new Paragraph(words);
    }

    /** What nobody has settled. */
    private Stream<String> doubts() {
        return Stream.concat(
                card.milder().stream().map(Words::of), card.openDoubts().stream().map(DoubtRow::matter).map(Words::of));
    }

    private static Paragraph doubt(String words) {
        var doubt = new Paragraph("⚠\uFE0E " + words);
        doubt.addClassName("vb-risks");
        return doubt;
    }

    private Div evidence(EvidenceRow row) {
        var name = new Span("%s · %s · %s".formatted(
                row.title(), Words.form("label", row.provenance().tier()), Words.of(row.locator())));
        name.getStyle().setFontWeight("600");
        var box = new Div(new Div(name), new SpeakerWarning(card.speaker(row)), new Div(new StanceWord(card, row)));
        box.addClassName("vb-box");
        var found = row.found();
        if (found != null) {
            box.add(new Paragraph(WordingWord.of(card, row, found)), new Risks(found.risks()), new DifferenceText(found.difference()));
        } else if (row.excerpt() != null) {
            var excerpt = new Paragraph(row.excerpt());
            excerpt.addClassName("excerpt");
            box.add(excerpt);
        }
        return box;
    }
}
