package verbatim.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.review.bulk.BulkStep;
import verbatim.review.work.Share;
import verbatim.review.work.WorkRefusal;
import verbatim.ui.component.MomentField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.work.SharesField;

/** Asks until when many passages are due, and whose they are to be: one person's, or how many of each. */
class BulkDueDialog extends WritingDialog {

    private final MomentField due = new MomentField(Words.of(BulkLine.DUE));
    private final @Nullable SharesField shares;
    private final RefusalLine refusal = new RefusalLine();
    private final int count;

    /** Gives so many to one of these people, or deals them out among several. */
    static BulkDueDialog giving(String title, List<Person> people, int count, Consumer<BulkStep> chosen) {
        return new BulkDueDialog(title, new SharesField(people, count), count, chosen);
    }

    /** Leaves them whose they are. */
    static BulkDueDialog moving(String title, Consumer<BulkStep> chosen) {
        return new BulkDueDialog(title, null, 0, chosen);
    }

    private BulkDueDialog(String title, @Nullable SharesField shares, int count, Consumer<BulkStep> chosen) {
        this.shares = shares;
        this.count = count;
        setHeaderTitle(title);
        setWidth("min(460px, 94vw)");
        due.setHelperText(Words.of(BulkLine.DUE_HELP));
        var fields = new Div();
        fields.addClassName("vb-fields");
        if (shares != null) {
            fields.add(shares);
        }
        fields.add(due, refusal);
        add(fields);
        foot(new Button(Words.of(shares == null ? BulkLine.MOVE : BulkLine.GIVE), click -> {
            if (isFit()) {
                close();
                chosen.accept(step());
            }
        }));
    }

    private boolean isFit() {
        if (due.isInvalid()) {
            refusal.say(Words.of(BulkLine.DUE_UNREADABLE));
            return false;
        }
        if (shares == null) {
            return true;
        }
        int dealt = shares.shares().stream().mapToInt(Share::count).sum();
        if (dealt == 0) {
            refusal.say(Words.of(BulkLine.NOBODY_CHOSEN));
        } else if (dealt > count) {
            refusal.say(Words.of(WorkRefusal.TOO_MANY, dealt, count));
        }
        return dealt > 0 && dealt <= count;
    }

    private BulkStep step() {
        var until = due.isEmpty() ? null : due.getValue().atZone(Moments.zone()).toInstant();
        if (shares == null) {
            return new BulkStep.SetDue(until);
        }
        var to = shares.shares().stream().filter(share -> share.count() > 0).toList();
        return to.size() == 1 && to.getFirst().count() == count ? new BulkStep.Assign(to.getFirst().to(), until) : new BulkStep.Deal(to, until);
    }
}
