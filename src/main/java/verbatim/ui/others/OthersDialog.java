package verbatim.ui.others;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.message.Refused;
import verbatim.passage.OthersImportRow;
import verbatim.passage.OthersImporting;
import verbatim.passage.OthersPlan;
import verbatim.passage.OthersPlan.Choices;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRefusal;
import verbatim.passage.others.OthersFile;
import verbatim.passage.others.OthersReading;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/**
 * Brings into an article what others found in it: from a file or pasted. Whoever brings it sees what each row would bring, and
 * decides; then just that is brought, all of it or nothing.
 */
public class OthersDialog extends WritingDialog {

    /** What would be brought, of what, by which choices. */
    private record Seen(OthersFile file, Choices choices, OthersPlan plan) {}

    private final ArticleId article;
    private final OthersImporting importing;
    private final BiConsumer<Collection<PassageId>, String> done;
    private final RefusalLine refusal = new RefusalLine();
    private final Button bring = new Button(Words.of(OthersDialogLine.BRING), click -> bring());
    private final OthersColumnsBox columns = new OthersColumnsBox(all -> decide(false, what -> what.columns(all)));
    private final OthersMeanings meanings = new OthersMeanings(all -> decide(false, what -> what.meanings(all)));
    private final OthersRows rows = new OthersRows((row, isBrought) -> decide(true, what -> what.keep(row, isBrought)));
    private final OthersBefore before = new OthersBefore();
    private final OthersSum sum;
    private final Clock clock;
    private final OthersProgress progress = new OthersProgress();
    private @Nullable OthersGiven given;
    private @Nullable Seen seen;
    private int turn;

    OthersDialog(ArticleId article, boolean isSignedOff, OthersImporting importing, Clock clock, BiConsumer<Collection<PassageId>, String> done) {
        this.article = article;
        this.importing = importing;
        this.done = done;
        this.clock = clock;
        sum = new OthersSum(isSignedOff);
        setHeaderTitle(Words.of(OthersDialogLine.TITLE));
        setWidth("min(960px, 96vw)");
        setMaxHeight("94dvh");
        addClassName("vb-others");
        add(new Paragraph(Words.of(OthersDialogLine.HELP)), before, new OthersIntake(this::give), refusal, progress, columns, meanings, sum, rows);
        foot(bring);
        forget();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        before.show(importing.of(article), clock, this::takeBack);
    }

    private void give(OthersGiven what) {
        begun();
        given = what;
        columns.forget();
        meanings.forget();
        forget();
        look(false);
    }

    private void decide(boolean sameRows, Consumer<OthersGiven> decision) {
        if (given != null) {
            decision.accept(given);
            look(sameRows);
        }
    }

    private void forget() {
        seen = null;
        sum.clear();
        rows.setVisible(false);
        waiting(null);
    }

    /** Beside the screen: a large file takes seconds. What was asked last is what is shown. */
    private void look(boolean sameRows) {
        var what = given;
        if (what == null) {
            return;
        }
        refusal.clear();
        var choices = what.choices();
        var as = what.columns();
        seen = null;
        int mine = ++turn;
        work(OthersDialogLine.LOOKING, running -> {
            var file = OthersReading.read(what.name, what.bytes, as);
            running.tell(() -> columns.show(file.columns()));
            var plan = importing.plan(article, file, choices);
            running.tell(() -> {
                if (mine == turn) {
                    show(new Seen(file, choices, plan), sameRows);
                }
            });
        });
    }

    private void show(Seen now, boolean sameRows) {
        seen = now;
        waiting(null);
        sum.show(now.file(), now.plan());
        meanings.show(now.plan());
        rows.setVisible(true);
        if (sameRows) {
            rows.renew(now.plan());
        } else {
            rows.show(now.plan());
            sum.comeIntoSight();
        }
    }

    private void bring() {
        var shown = seen;
        if (shown == null) {
            return;
        }
        refusal.clear();
        work(OthersDialogLine.BRINGING, running -> {
            var brought = importing.bring(article, shown.file(), shown.choices(), shown.plan());
            running.tell(() -> {
                close();
                var touched = new HashSet<>(brought.made());
                touched.addAll(brought.noted());
                done.accept(touched, Words.of(OthersDialogLine.DONE, shown.file().name(), brought.made().size(), shown.plan().notes()));
            });
        });
    }

    private void takeBack(OthersImportRow row) {
        refusal.clear();
        work(OthersDialogLine.TAKEN_BACK, running -> {
            var touched = importing.takeBack(row.id());
            running.tell(() -> {
                close();
                done.accept(touched, Words.of(OthersDialogLine.DONE_TAKING_BACK, row.file()));
            });
        });
    }

    private interface Work {
        void of(BackgroundJob running);
    }

    private void work(OthersDialogLine what, Work work) {
        waiting(what);
        BackgroundJob.begin("what others found", UI.getCurrent(), running -> {
            try {
                work.of(running);
            } catch (Refused refused) {
                running.tell(() -> refused(refused));
            }
        }, () -> {
            waiting(null);
            refusal.say(Words.of(OthersDialogLine.FAILED));
        });
    }

    /** Where the article has changed meanwhile, what the file would bring is shown again. */
    private void refused(Refused why) {
        waiting(null);
        if (seen == null) {
            sum.clear();
            rows.setVisible(false);
        }
        if (why.refusals().getFirst().code() == PassageRefusal.OTHERS_CHANGED) {
            look(false);
        }
        refusal.show(why);
    }

    private void waiting(@Nullable OthersDialogLine what) {
        progress.show(what);
        bring.setEnabled(what == null && seen != null && seen.plan().bringsSomething());
    }
}
