package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import verbatim.article.ArticleSheet;
import verbatim.passage.StepRefused;
import verbatim.review.Progress;
import verbatim.review.SigningOff;
import verbatim.ui.component.Refusal;

/** Signs an article off; where passages are open, an administrator can say why they may stay so. */
class SignOffDialog extends Dialog {

    SignOffDialog(ArticleSheet article, Progress progress, boolean mayWaive, SigningOff signingOff, Runnable onSigned) {
        setHeaderTitle("Sign off");
        setWidth("min(500px, 94vw)");
        add(new Paragraph("Revision %d, %s…: %s."
                .formatted(article.revisionNumber(), article.sha256().substring(0, 12), progress.words())));
        var waiver = new TextArea("Why open passages may stay open");
        waiver.setWidthFull();
        waiver.setVisible(mayWaive && progress.open() > 0);
        var refusal = new Refusal();
        add(waiver, refusal);
        var sign = new Button("Sign off", click -> {
            try {
                signingOff.signOff(article.id(), waiver.getValue());
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
