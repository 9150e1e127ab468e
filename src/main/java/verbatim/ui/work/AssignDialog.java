package verbatim.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.review.work.Assigning;
import verbatim.review.work.PersonsPart;
import verbatim.review.work.WorkRefused;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.MomentField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Gives passages to people, or an article as a whole: to whom, how many each, until when, and how many of them are enough. */
public class AssignDialog extends WritingDialog {

    private final Collection<PassageId> passages;
    private final @Nullable ArticleId article;
    private final Assigning assigning;
    private final Consumer<String> said;
    private final SharesField shares;
    private final MomentField due = new MomentField(Words.of(WorkLine.DUE));
    private final IntegerField enough = new IntegerField(Words.of(WorkLine.ENOUGH));
    private final Checkbox withLater = new Checkbox(Words.of(WorkLine.WITH_LATER));
    private final StayingField staying = new StayingField();
    private final List<PersonsPart> byThemselves;
    private final RefusalLine refusal = new RefusalLine();

    /**
     * A dialog on these passages.
     *
     * @param title says what is given out
     * @param passages those that are at an end are left out
     * @param article offers to give the article as a whole; null where only these passages are meant
     * @param said is told what was done, in words that follow "Saved:"
     */
    public AssignDialog(
            String title,
            Collection<PassageId> passages,
            @Nullable ArticleId article,
            Assigning assigning,
            People people,
            Consumer<String> said) {
        this.passages = List.copyOf(passages);
        this.article = article;
        this.assigning = assigning;
        this.said = said;
        shares = new SharesField(people.active(), passages.size());
        setHeaderTitle(title);
        setWidth("min(520px, 94vw)");
        due.setHelperText(Words.of(WorkLine.DUE_HELP));
        enough.setHelperText(Words.of(WorkLine.ENOUGH_HELP));
        enough.setMin(1);
        enough.setMax(passages.size());
        enough.setStepButtonsVisible(true);
        enough.setVisible(passages.size() > 1);
        withLater.setVisible(article != null);
        withLater.setValue(article != null);
        byThemselves = article == null ? List.of() : assigning.partsByThemselves(article);
        shares.onChange(this::showWhatStays);
        enough.addValueChangeListener(change -> {
            shares.of(change.getValue() == null ? this.passages.size() : assigning.toCheck(this.passages));
            showWhatStays();
        });
        withLater.addValueChangeListener(change -> showWhatStays());
        var fields = new Div(shares, due, enough, withLater, staying, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        var nobody = new Button(Words.of(WorkLine.NOBODYS), click -> askToWithdraw());
        nobody.getStyle().set("margin-inline-end", "auto");
        foot(new Button(Words.of(WorkLine.GIVE), click -> attempt(this::give)), nobody);
    }

    /** The whole article goes to one alone, who gets all of it; dealt out, or as a number of them, it is its passages that are given. */
    private boolean isWhole() {
        return article != null && withLater.getValue() && enough.isEmpty() && shares.whole().isPresent();
    }

    private void showWhatStays() {
        withLater.setEnabled(shares.chosen().isEmpty() || enough.isEmpty() && shares.whole().isPresent());
        staying.show(isWhole() ? besides(byThemselves) : List.of());
    }

    private List<PersonsPart> besides(List<PersonsPart> parts) {
        var to = shares.whole().flatMap(person -> person).map(Person::id).orElse(null);
        return parts.stream().filter(part -> !Objects.equals(part.person(), to)).toList();
    }

    private String give() {
        var whole = shares.whole();
        if (article != null && isWhole() && whole.isPresent()) {
            return giveArticle(article, whole.get());
        }
        var came = assigning.assign(passages, shares.shares(), until(), enough.getValue());
        return Stream.of(
                        Words.of(WorkLine.GIVEN, came.passages().size()),
                        came.atAnEnd().isEmpty() ? "" : Words.of(WorkLine.LEFT_OUT, came.atAnEnd().size()),
                        came.handedIn().isEmpty() ? "" : Words.of(WorkLine.HANDED_IN, came.handedIn().size()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String giveArticle(ArticleId whole, Optional<Person> person) {
        var to = person.map(Person::id).orElse(null);
        var came = staying.isGivenToo() ? assigning.assignAllOf(whole, to, until()) : assigning.assignArticle(whole, to, until());
        var words = Words.of(WorkLine.GIVEN_ARTICLE, person.map(Person::name).orElseGet(() -> Words.of(WorkLine.WHOEVER_IS_FREE)));
        return came.stays().isEmpty() ? words : words + " · " + StayingField.sentence(came.stays());
    }

    /** A whole distribution does not go with one press. */
    private void askToWithdraw() {
        var parts = article != null ? assigning.parts(article) : passages.stream().flatMap(this::part).toList();
        if (parts.isEmpty()) {
            attempt(this::withdraw);
            return;
        }
        new HarmQuestion(
                        Words.of(WorkLine.NOBODYS_TITLE, StayingField.count(parts)),
                        Words.of(WorkLine.NOBODYS_WORDS, StayingField.each(parts)),
                        Words.of(WorkLine.NOBODYS),
                        () -> attempt(this::withdraw))
                .open();
    }

    private Stream<PersonsPart> part(PassageId passage) {
        return assigning.of(passage).stream().map(row -> new PersonsPart(row.person(), row.name(), 1));
    }

    private String withdraw() {
        if (article != null) {
            assigning.withdrawAllOf(article);
            return Words.of(WorkLine.GIVEN_TO_NOBODY);
        }
        assigning.withdraw(passages);
        var withArticle = passages.stream().flatMap(this::part).toList();
        return withArticle.isEmpty() ? Words.of(WorkLine.GIVEN_TO_NOBODY) : StayingField.sentence(withArticle) + " " + Words.of(WorkLine.WITH_ARTICLE);
    }

    private @Nullable Instant until() {
        return due.isEmpty() ? null : due.getValue().atZone(Moments.zone()).toInstant();
    }

    private void attempt(Supplier<String> step) {
        if (due.isInvalid()) {
            refusal.say(Words.of(WorkLine.DUE_UNREADABLE));
            return;
        }
        try {
            var words = step.get();
            close();
            said.accept(words);
        } catch (WorkRefused refused) {
            refusal.show(refused);
        } catch (DataAccessException unreachable) {
            refusal.say(Words.of(ScreenLine.NOT_SAVED));
        }
    }
}
