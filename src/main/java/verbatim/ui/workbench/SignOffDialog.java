package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import verbatim.article.ArticleFacts;
import verbatim.passage.StepRefused;
import verbatim.review.Seen;
import verbatim.review.SigningOff;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Signs an article off; where passages are open, an administrator can say why they may stay so. */
class SignOffDialog extends WritingDialog {

    SignOffDialog(ArticleFacts article, ReadingOrder passages, boolean mayWaive, SigningOff signingOff, Runnable onSigned) {
        var progress = passages.progress();
        var open = passages.open();
        setHeaderTitle("Sign off");
        setWidth("min(500px, 94vw)");
        add(new Paragraph("Revision %d, %s…: %s."
                .formatted(article.revisionNumber(), article.sha256().substring(0, 12), Words.inOneLine(progress.parts()))));
        if (!open.isEmpty()) {
            var remedy = mayWaive ? "Say why they may stay open." : "Bring them to an end first, or ask an administrator to waive them.";
            add(new Paragraph("Still open: %s. %s".formatted(String.join(", ", open), remedy)));
        }
        var waiver = new TextArea("Why open passages may stay open");
        waiver.setWidthFull();
        waiver.setVisible(mayWaive && !open.isEmpty());
        var refusal = new RefusalLine();
        add(waiver, refusal);
        var sign = new Button("Sign off", click -> {
            try {
                signingOff.signOff(article.id(), new Seen(article.revision(), passages.openIds()), waiver.getValue());
                close();
                onSigned.run();
            } catch (StepRefused refused) {
                refusal.show(refused);
            }
        });
        sign.setEnabled(open.isEmpty());
        waiver.setValueChangeMode(ValueChangeMode.EAGER);
        waiver.addValueChangeListener(change -> sign.setEnabled(!change.getValue().isBlank()));
        foot(sign);
    }
}
