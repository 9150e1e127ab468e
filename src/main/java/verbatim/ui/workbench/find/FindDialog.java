package verbatim.ui.workbench.find;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.SourceSearch;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.FindingInSources;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.passage.SearchPlace;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.PrintedWords;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.SavingKey;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/**
 * Finds a passage's words in the sources: those of the article, then of the desk. The chosen place becomes evidence; where
 * nothing is found, that becomes a record.
 */
public class FindDialog extends Dialog implements BackgroundFind.Screen {

    private final PassageCard card;
    private final Steps steps;
    private final FindingInSources finding;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final Runnable addSource;
    private final Span count = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div progress = new Div(count, bar, new Button(Words.of(ScreenLine.STOP), click -> stop()));
    private final Paragraph told = new Paragraph();
    private final Div otherLanguages = new Div();
    private final FoundPlaces places;
    private final RefusalLine refusal = new RefusalLine();
    private final Button desk = new KeyButton(Words.of(FindLine.WHOLE_DESK), "d", () -> search(Scope.DESK));
    private final Button add = new KeyButton(Words.of(ScreenLine.ADD_SOURCE), "s", this::addSource);
    private final Button record = new KeyButton(Words.of(FindLine.RECORD), "x", this::record);
    private final Button noneOfThese = new KeyButton(Words.of(FindLine.NONE_OF_THESE), "x", this::record);
    private final TrueWords trueWords;
    private final Button accept = new KeyButton(Words.of(FindLine.ACCEPT), "Enter", this::accept);
    private Scope scope = Scope.ARTICLE;

    /** Where {@link #search} was made; a search that fails leaves the one before, and where that was made. */
    private Scope searchedScope = Scope.ARTICLE;
    private @Nullable BackgroundFind running;
    private @Nullable SourceSearch search;

    /** @param addSource lets the person add a source to the article of the passage */
    public FindDialog(
            PassageCard card, Steps steps, FindingInSources finding, EvidenceGathering gathering, QuoteChecking checking,
            Runnable addSource) {
        this.card = card;
        this.steps = steps;
        this.finding = finding;
        this.gathering = gathering;
        this.checking = checking;
        this.addSource = addSource;
        places = new FoundPlaces(card);
        trueWords = new TrueWords(card, steps, checking, places, accept, refusal);
        setHeaderTitle(Words.of(FindLine.TITLE, card.row().label()));
        addClassName("vb-find");
        setWidth("min(1080px, 96vw)");
        setMaxHeight("94dvh");
        progress.addClassName("vb-progress");
        told.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Words.of(FindLine.SEARCHED));
        add(new PrintedWords(card), progress, told, trueWords, otherLanguages, places, refusal, keys());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        SavingKey.presses(accept, this);
        SavingKey.presses(record, this);
        getFooter().add(desk, add, record, noneOfThese, new Button(Words.of(ScreenLine.CLOSE), click -> close()), trueWords.button(), accept);
        searching(true);
    }

    private KeyCommands keys() {
        return new KeyCommands().on("j", () -> places.move(1)).on("ArrowDown", () -> places.move(1))
                .on("k", () -> places.move(-1)).on("ArrowUp", () -> places.move(-1)).on("Enter", this::accept)
                .on("d", () -> search(Scope.DESK)).on("s", this::addSource).on("x", this::record).on("t", trueWords::keep);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (search == null && running == null) {
            search(Scope.ARTICLE);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        super.onDetach(event);
    }

    private void search(Scope wanted) {
        if (running != null || searchedScope == Scope.DESK && search != null && !search.stopped()) {
            return;
        }
        scope = wanted;
        refusal.clear();
        progress(0, 0);
        searching(true);
        getUI().ifPresent(ui -> running = new BackgroundFind(finding, card.row().id(), wanted, ui, this, trueWords));
    }

    private void stop() {
        Optional.ofNullable(running).ifPresent(BackgroundFind::stop);
    }

    private void searching(boolean on) {
        progress.setVisible(on);
        told.setVisible(!on);
        var found = !on && search != null ? search : null;
        desk.setVisible(found != null && (searchedScope == Scope.ARTICLE || found.stopped()));
        add.setVisible(found != null && found.hits().isEmpty());
        record.setVisible(found != null && found.hits().isEmpty() && !found.searched().isEmpty());
        noneOfThese.setVisible(found != null && !found.hits().isEmpty());
        accept.setVisible(found != null && !found.hits().isEmpty());
        trueWords.of(found);
    }

    @Override
    public void progress(int done, int of) {
        count.setText(Words.of(FindLine.PROGRESS, done, of));
        bar.setMax(Math.max(1, of));
        bar.setValue(Math.min(done, of));
    }

    @Override
    public void found(SourceSearch found) {
        running = null;
        search = found;
        searchedScope = scope;
        told.setText(SearchWords.of(found, scope));
        otherLanguages.removeAll();
        var sentences = SearchWords.ofOtherLanguages(found, card.flags().translated());
        otherLanguages.add(new OriginalWordsOffer(card, steps, checking, refusal, sentences, this::close));
        searching(false);
        places.show(found);
        if (found.hits().isEmpty()) {
            (found.searched().isEmpty() ? desk : record).focus();
        }
    }

    @Override
    public void refused(List<String> sentences) {
        running = null;
        searching(false);
        var said = new ArrayList<>(sentences);
        if (card.flags().translated() && card.flags().compared(card.row().words()) == null) {
            said.add(Words.of(FindLine.WRITE_ORIGINAL));
        }
        refusal.say(said);
    }

    private void addSource() {
        close();
        addSource.run();
    }

    private void record() {
        var done = search;
        if (done == null || running != null || done.searched().isEmpty()) {
            return;
        }
        var where = SearchPlace.Sources.of(done, searchedScope);
        if (steps.take(
                card, Words.of(FindLine.SEARCH_RECORDED), refusal, now -> gathering.recordSearch(now.row().id(), where, done.words(), trueWords.showsNearest()))) {
            close();
        }
    }

    private void accept() {
        var hit = places.chosen();
        if (hit == null || running != null || places.lackStance(refusal)) {
            return;
        }
        if (steps.take(
                card, Words.of(FindLine.ACCEPTED), refusal, now -> gathering.accept(now.row().id(), hit, places.stance()))) {
            close();
        }
    }
}
