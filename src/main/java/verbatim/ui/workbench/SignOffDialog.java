package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verbatim.article.ArticleFacts;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.passage.Status;
import verbatim.passage.StepRefused;
import verbatim.review.Caveat;
import verbatim.review.Progress;
import verbatim.review.Seen;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.text.TextDirection;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/**
 * Signs an article off. Of each approved problem, and of each passage that cannot be verified, it asks why the article may be
 * printed with it; where passages are open, an administrator can say why they may stay so.
 */
class SignOffDialog extends WritingDialog {

    private static final int LONGEST = 2_000;

    private final Map<PassageId, TextArea> reasons = new LinkedHashMap<>();
    private final TextArea waiver = field(Words.of(SignOffLine.WHY_OPEN));
    private final Button sign = new Button(Words.of(SignOffLine.SIGN));
    private final boolean hasOpen;
    private final boolean mayWaive;
    private final int proposed;

    /**
     * @param talked labels of the passages with an open thread, which keeps nobody from signing
     * @param proposed how many facts the desk counts that nobody has looked at
     */
    SignOffDialog(
            ArticleFacts article, List<PassageRow> passages, List<String> talked, int proposed, boolean mayWaive, SigningOff signingOff, Runnable onSigned) {
        this.proposed = proposed;
        this.mayWaive = mayWaive;
        var open = passages.stream().filter(row -> row.status().isOpen()).map(PassageRow::label).toList();
        var closed = passages.stream().filter(row -> !row.status().isOpen() && Caveat.of(row).isPresent()).toList();
        hasOpen = !open.isEmpty();
        setHeaderTitle(Words.of(SignOffLine.SIGN));
        setWidth("min(560px, 94vw)");
        var progress = Progress.of(passages.stream().map(PassageRow::status).toList()).with(Status.TO_CHECK, proposed);
        var against = passages.stream().flatMap(row -> Caveat.of(row).stream()).filter(caveat -> caveat.kind() == Caveat.Kind.DISMISSED).count();
        add(new Paragraph(Words.of(
                SignOffLine.REVISION, article.revisionNumber(), article.sha256().substring(0, 12), Words.inOneLine(progress.parts(against)))));
        if (!article.read().loneMarks().isEmpty()) {
            add(new Paragraph(Words.of(SignOffLine.LONE_MARKS, article.read().loneMarks().size())));
        }
        if (!talked.isEmpty()) {
            add(new Paragraph(Words.of(SignOffLine.OPEN_THREADS, talked.size(), talked)));
        }
        if (proposed > 0) {
            add(new Paragraph(Words.of(SignOffLine.FACTS_PROPOSED, proposed)));
        }
        if (!closed.isEmpty()) {
            add(new Paragraph(Words.of(SignOffLine.WITH_PROBLEMS, closed.size())));
            closed.forEach(this::ask);
        }
        if (hasOpen) {
            add(new Paragraph(Words.of(mayWaive ? SignOffLine.OPEN_TO_WAIVE : SignOffLine.STILL_OPEN, String.join(", ", open))));
        }
        waiver.setVisible(mayWaive && hasOpen);
        var refusal = new RefusalLine();
        add(waiver, refusal);
        var seen = Seen.of(article.revision(), passages);
        sign.addClickListener(click -> {
            try {
                signingOff.signOff(article.id(), seen, given());
                close();
                onSigned.run();
            } catch (StepRefused refused) {
                refusal.show(refused);
            }
        });
        enable();
        foot(sign);
    }

    /** A passage in its words, and the field for why the article may be printed with it. */
    private void ask(PassageRow row) {
        var named = Caveat.of(row).map(caveat -> Words.of(caveat)).orElse(row.label());
        var reason = field(Words.of(SignOffLine.WHY_ALL_THE_SAME, named));
        reason.setHelperText(TextDirection.inLine(row.words()));
        reasons.put(row.id(), reason);
        add(reason);
    }

    private TextArea field(String label) {
        var field = new TextArea(label);
        field.setWidthFull();
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> enable());
        return field;
    }

    private void enable() {
        var allGiven = reasons.values().stream().noneMatch(field -> field.getValue().isBlank());
        sign.setEnabled(proposed == 0 && allGiven && (!hasOpen || mayWaive && !waiver.getValue().isBlank()));
    }

    private SignOffReasons given() {
        var each = new LinkedHashMap<PassageId, String>();
        reasons.forEach((id, field) -> each.put(id, field.getValue()));
        return new SignOffReasons(waiver.getValue(), each);
    }
}
