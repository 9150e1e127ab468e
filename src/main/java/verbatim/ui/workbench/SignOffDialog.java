package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import verbatim.article.ArticleSheet;
import verbatim.passage.PassageRow;
import verbatim.passage.StepRefused;
import verbatim.review.Progress;
import verbatim.review.Seen;
import verbatim.review.SigningOff;
import verbatim.ui.component.Refusal;
import verbatim.ui.component.WritingDialog;

/** Signs an article off; where passages are open, an administrator can say why they may stay so. */
class SignOffDialog extends WritingDialog {

    SignOffDialog(ArticleSheet article, List<PassageRow> passages, boolean mayWaive, SigningOff signingOff, Runnable onSigned) {
        var progress = Progress.of(passages.stream().map(PassageRow::status).toList());
        var open = passages.stream().filter(p -> p.status().isOpen()).map(PassageRow::label).toList();
        setHeaderTitle("Sign off");
        setWidth("min(500px, 94vw)");
        add(new Paragraph("Revision %d, %s…: %s."
                .formatted(article.revisionNumber(), article.sha256().substring(0, 12), progress.words())));
        if (!open.isEmpty()) {
            add(new Paragraph("Still open: " + String.join(", ", open) + "."));
        }
        var waiver = new TextArea("Why open passages may stay open");
        waiver.setWidthFull();
        waiver.setVisible(mayWaive && !open.isEmpty());
        var refusal = new Refusal();
        add(waiver, refusal);
        var sign = new Button("Sign off", click -> {
            try {
                signingOff.signOff(article.id(), Seen.of(article, passages), waiver.getValue());
                close();
                onSigned.run();
            } catch (StepRefused refused) {
                refusal.show(refused.missing());
            }
        });
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), sign);
    }
}
