package verbatim.ui.articles;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.article.ArticleIntake;
import verbatim.article.ArticleReading;
import verbatim.article.ImportId;
import verbatim.article.ImportNotice;
import verbatim.article.ImportRefusal;
import verbatim.article.ImportRow;
import verbatim.article.LongImporting;
import verbatim.article.StoryCapturing;
import verbatim.document.BroughtStory;
import verbatim.document.StoryFact;
import verbatim.message.Refusal;
import verbatim.passage.Announcements;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.LeaveGuard;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** Takes an article in: its text pasted, from a file or from the web, and what is known about it. */
@Route("import")
@PermitAll
public class ImportView extends Div implements HasDynamicTitle {

    private final ArticleIntake taking;
    private final LongImporting longImporting;
    private final ArticleReading articles;
    private final StoryText text = new StoryText();
    private final StoryIntake intake;
    private final EditDialogs editing;
    private final KnownPart known = new KnownPart(this::bringAsEdit);
    private final ImportsGoing going;
    private final DetailsForm details = new DetailsForm();
    private final RefusalLine refusal = new RefusalLine();
    private final Button start = new Button(Words.of(ArticlesLine.IMPORT_NOW), click -> start());
    private final ImportGoing progress = new ImportGoing(this::stop);
    private @Nullable BackgroundImport running;

    /** The text of which was said that the desk has it already: whoever imports it once more means it. */
    private String asked = "";

    /** That the text is a revision of an article now. */
    private boolean broughtAsEdit;

    /** The long text that was begun here and has not ended. */
    private @Nullable ImportId begun;

    ImportView(
            ArticleIntake taking,
            LongImporting longImporting,
            ArticleReading articles,
            StoryCapturing capturing,
            EditDialogs editing,
            CurrentPerson currentPerson,
            Announcements announcements) {
        this.taking = taking;
        this.longImporting = longImporting;
        this.articles = articles;
        this.editing = editing;
        intake = new StoryIntake(capturing, text, story -> details.fill(story.facts()));
        going = new ImportsGoing(longImporting, currentPerson, announcements, this::lookAtBegun);
        addClassName("vb-page");
        text.whenWritten(this::written);
        details.whenAddressChanges(this::lookWhetherKnown);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var what = new Div(details, known, refusal, start, progress);
        what.addClassName("vb-fields");
        var columns = new Div(new Div(intake, text), what);
        columns.addClassName("vb-import");
        add(new Header(new H1(Words.of(ArticlesLine.IMPORT)), new PageButtonLink()), going, columns, new LeaveGuard(
                ".vb-import textarea, .vb-import vaadin-text-field input", this::isUnsaved));
    }

    /** Reads a page that somebody brought here, as if they had written its address; nothing is stored by that. */
    public void bring(String page) {
        intake.fetch(page);
    }

    private void start() {
        refusal.clear();
        if (!details.unreadable().isEmpty()) {
            refusal.say(details.unreadable());
            return;
        }
        var imported = intake.imported();
        lookWhetherKnown();
        if (known.isSaying() && !imported.text().equals(asked)) {
            asked = imported.text();
            refusal.say(Words.of(ImportNotice.BESIDE));
            return;
        }
        asked = "";
        waiting(true);
        running = new BackgroundImport(
                taking, longImporting, imported, details.get(), UI.getCurrent(), this::done, this::begun, this::refused);
    }

    private void written(String words) {
        lookWhetherKnown(words);
        if (intake.isPasted()) {
            details.guessByline(BroughtStory.plain(words).facts().get(StoryFact.BYLINE));
        }
    }

    /** Two articles of one text are checked twice, and nearly the same text is mostly a new edit: either may be meant. */
    private void lookWhetherKnown() {
        lookWhetherKnown(text.getValue());
    }

    private void lookWhetherKnown(String written) {
        known.show(articles.known(written, details.get().url()));
    }

    private void bringAsEdit(ArticleFacts article) {
        editing.open(article, intake, () -> {
            broughtAsEdit = true;
            done(article.id());
        });
    }

    private void stop() {
        Optional.ofNullable(running).ifPresent(BackgroundImport::stop);
    }

    private void done(ArticleId article) {
        if (!isAttached()) {
            // Gone elsewhere meanwhile: the article stands in the list, and nothing moves while somebody reads.
            return;
        }
        UI.getCurrent().navigate(ArticleLink.address(article));
    }

    /** From here on it is shown among those that are being imported. */
    private void begun(ImportId id) {
        progress.setVisible(false);
        begun = id;
        going.show();
        lookAtBegun();
    }

    private void lookAtBegun() {
        if (begun == null) {
            return;
        }
        var row = longImporting.find(begun);
        if (row.isPresent() && row.get().stage().isGoing()) {
            return;
        }
        var article = row.map(ImportRow::article);
        if (article.isPresent()) {
            done(article.get());
        } else {
            begun = null;
            refused(Words.of(List.of(row.map(ImportRow::refusal).orElse(Refusal.of(ImportRefusal.STOPPED)))));
        }
    }

    private void refused(List<String> reasons) {
        waiting(false);
        refusal.say(reasons);
    }

    /** What is being read is on its way to the desk, and may be left. */
    private boolean isUnsaved() {
        return begun == null && !broughtAsEdit && !progress.isVisible() && (!text.getValue().isBlank() || details.isWritten() || intake.isUnderWay());
    }

    private void waiting(boolean on) {
        start.setEnabled(!on);
        progress.setVisible(on);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        running = null;
    }

    @Override
    public String getPageTitle() {
        return Words.of(ArticlesLine.IMPORT_TITLE) + " · Verbatim";
    }
}
