package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.RevisionId;
import verbatim.passage.FactsToCheck;
import verbatim.passage.FactsToCheck.Decided;
import verbatim.passage.FindingFacts;
import verbatim.passage.PassageId;
import verbatim.passage.ProposedClaim;
import verbatim.passage.StepRefused;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/**
 * The facts to check that were found in an article, beside its text: taken, merged into one claim, or dismissed, many at once. It
 * is folded away until somebody asks for it.
 */
class FactsPanel extends Section {

    private final FactsToCheck facts;
    private final FindingFacts finding;
    private final Consumer<Collection<PassageId>> taken;
    private final Consumer<String> saved;
    private final NativeButton opener = new NativeButton("", click -> toggle());
    private final Span count = new Span();
    private final FactList list = new FactList(this::step);
    private final FactButtons buttons;
    private final Paragraph help = new Paragraph(PersonKeys.sentence(FactsLine.HELP, FactsLine.HELP_WITHOUT_KEYS, "p", "a", "g"));
    private final ProgressBar bar = new ProgressBar();
    private final RefusalLine refusal = new RefusalLine();
    private final FactSteps did;
    private @Nullable ArticleFacts article;
    private @Nullable RevisionId shownIn;
    private Set<Integer> shown = Set.of();
    private boolean running;

    FactsPanel(
            FactsToCheck facts, FindingFacts finding,
            Steps steps,
            Consumer<Collection<PassageId>> taken,
            Consumer<String> saved) {
        this.facts = facts;
        did = new FactSteps(facts, steps, refusal, this::decided);
        this.finding = finding;
        this.taken = taken;
        this.saved = saved;
        addClassName("vb-facts-panel");
        getElement().setAttribute("aria-label", Words.of(FactsLine.TITLE)).setAttribute("data-home", true).setAttribute("tabindex", "-1");
        opener.addClassName("vb-inline");
        opener.getElement().setAttribute("data-focus", "facts").setAttribute("title", FactButtons.opens());
        buttons = new FactButtons(list::press, did::undo);
        bar.setIndeterminate(true);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", Words.of(FactsLine.FINDING));
        help.addClassName("vb-soft");
        add(new FactsTop(count, this::toggle), buttons, refusal, bar, help, list);
        setVisible(false);
    }

    /** Leads to the facts; it says how many there are. */
    Component opener() {
        return opener;
    }

    /** Those of this article from now on, in its text of now. */
    void show(ArticleFacts shownArticle) {
        article = shownArticle;
        refusal.clear();
        renew();
    }

    /** Shows the list and goes to it, or folds it away; where the text was never looked through, that is done first. */
    void toggle() {
        if (isVisible()) {
            setVisible(false);
            shownIn = null;
            list.leave();
            return;
        }
        setVisible(true);
        renew();
        list.enter();
        if (article != null && !facts.sum(article.id(), article.revision()).isSearched()) {
            find();
        }
    }

    /** Shows what is there by now. The list is read where it is seen; of it the browser is sent what came and went. */
    void renew() {
        if (article == null) {
            return;
        }
        if (!isVisible()) {
            var sum = facts.sum(article.id(), article.revision());
            say(sum.isSearched(), sum.open());
            return;
        }
        var now = facts.of(article.id());
        say(now.isSearched(), now.open().size());
        var numbers = now.open().stream().map(ProposedClaim::number).collect(Collectors.toSet());
        if (!now.revision().equals(shownIn) || !now.isSearched()) {
            list.show(now);
            shownIn = now.isSearched() ? now.revision() : null;
        } else if (!numbers.equals(shown)) {
            var gone = new HashSet<>(shown);
            gone.removeAll(numbers);
            list.change(gone, now.open().stream().filter(fact -> !shown.contains(fact.number())).toList(), now);
        }
        shown = numbers;
    }

    private void say(boolean isSearched, int open) {
        opener.setText(isSearched ? Words.of(open == 0 ? FactsLine.NONE_LEFT : FactsLine.OPEN, open) : Words.of(FactsLine.FIND));
        count.setText(isSearched ? Words.of(open == 0 ? FactsLine.NONE_LEFT : FactsLine.OPEN, open) : "");
        buttons.setVisible(isSearched && (open > 0 || isVisible() && did.hasUndo()));
        help.setVisible(isSearched && open > 0);
    }

    private void step(String what, List<Integer> numbers) {
        if (what.equals("Escape")) {
            toggle();
        } else if (article != null && !did.take(what, article.id(), article.revision(), numbers).orElse(true)) {
            renew();
        }
    }

    private void decided(Decided done, String said) {
        renew();
        taken.accept(done.passages());
        saved.accept(said);
    }

    /** A long text takes a while; it goes on beside the screen. */
    private void find() {
        var id = article == null ? null : article.id();
        var window = getUI().orElse(null);
        if (running || id == null || window == null) {
            return;
        }
        running(true);
        BackgroundJob.begin("find facts", window, job -> {
            try {
                finding.find(id);
                job.tell(this::found);
            } catch (StepRefused refused) {
                job.tell(() -> {
                    running(false);
                    refusal.show(refused);
                });
            }
        }, () -> {
            running(false);
            refusal.say(Words.of(FactsLine.FIND_FAILED));
        });
    }

    private void found() {
        running(false);
        renew();
        list.enter();
        saved.accept(Words.of(FactsLine.FOUND, shown.size()));
    }

    private void running(boolean on) {
        running = on;
        bar.setVisible(on);
        if (on) {
            count.setText(Words.of(FactsLine.FINDING));
        }
    }
}
