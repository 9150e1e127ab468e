package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.review.Progress;
import verbatim.review.SignOffRow;
import verbatim.review.work.AssignedRow;
import verbatim.ui.articles.MustFixView;
import verbatim.ui.callback.CallBackView;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.KeyLink;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ProgressStrip;
import verbatim.ui.component.SignedOffWord;
import verbatim.ui.component.Words;

/** The head of an article: what it is, how far its check has come, and what ends the work. */
class ArticleHead extends Header {

    private final H1 headline = new H1();
    private final Div meta = new Div();
    private final ProgressStrip strip = new ProgressStrip();
    private final Span words = new Span();
    private final Span signed = new Span();
    private final ReadLine read;
    private final Div fell = new Div();
    private final Span work = new Span();
    private final KeyLink callBack = new KeyLink(Words.of(HeadLine.CALL_BACK), "Q");
    private final KeyLink mustFix = new KeyLink(Words.of(HeadLine.MUST_FIX), "X");
    private final KeyLink overview = new KeyLink(Words.of(HeadLine.OVERVIEW), "O");
    private final Button signOff;

    ArticleHead(Runnable onSignOff, Runnable onCorrect, Runnable onEdit, Runnable onCheckAll, Runnable onBringIn, Runnable onAssign, ReadLine read, Component facts, List<Component> reports) {
        this.read = read;
        addClassName("vb-head");
        meta.addClassName("meta");
        words.addClassName("vb-soft");
        fell.addClassNames("vb-state", "signed", "to-check");
        signOff = new KeyButton(Words.of(HeadLine.SIGN_OFF), "S", onSignOff);
        signOff.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var correct = new KeyButton(Words.of(HeadLine.DETAILS), "C", onCorrect);
        var checkAll = new KeyButton(Words.of(HeadLine.CHECK_ALL), "F", onCheckAll);
        var edit = new KeyButton(Words.of(HeadLine.NEW_EDIT), "E", onEdit);
        var bringIn = new KeyButton(Words.of(HeadLine.BRING_IN), "B", onBringIn);
        var assign = new KeyButton(Words.of(HeadLine.ASSIGN), "I", onAssign);
        var actions = new Div(signed, correct, edit, checkAll, bringIn, assign);
        callBack.getElement().setAttribute("title", Words.of(HeadLine.CALL_BACK_HINT));
        actions.add(callBack, mustFix, overview);
        actions.add(reports);
        actions.add(signOff);
        actions.addClassName("do");
        work.addClassName("vb-soft");
        var progress = new Div(strip, words, work, facts);
        progress.addClassName("progress");
        add(new Div(headline, meta, progress, read, fell), actions);
    }

    /** Shows what the article is. */
    void show(ArticleFacts article, Clock clock) {
        headline.setText(article.headline());
        callBack.setRoute(CallBackView.class, CallBackView.parameters(article.id()));
        mustFix.setRoute(MustFixView.class, MustFixView.parameters(article.id()));
        overview.getElement().setAttribute("href", "overview?article=" + article.id().value());
        read.show(article.read());
        meta.removeAll();
        var details = article.details();
        var facts = new ArrayList<String>();
        if (details.byline() != null) {
            facts.add(details.byline());
        }
        if (details.publication() != null) {
            facts.add(details.publication());
        }
        facts.add(details.publishedOn() == null ? Words.of(HeadLine.UNDATED) : Moments.date(details.publishedOn()));
        facts.add(language(details.language()));
        facts.add(Words.of(HeadLine.REVISION, article.revisionNumber()));
        meta.add(new Span(String.join(" · ", facts)));
        if (details.deadline() != null) {
            meta.add(new Span(" · "), Moments.deadline(details.deadline(), false, clock));
        }
        if (details.embargo() != null) {
            meta.add(new Span(" · "), Moments.shown(Words.of(HeadLine.EMBARGO, Moments.day(details.embargo(), clock)), details.embargo()));
        }
    }

    /** Shows whose work the article as a whole is. */
    void showWork(Optional<AssignedRow> assigned, Clock clock) {
        work.removeAll();
        assigned.ifPresent(row -> {
            work.add(new Span(Words.of(HeadLine.WORK_OF, row.name() == null ? Words.of(HeadLine.WORK_FREE) : row.name())));
            if (row.due() != null) {
                work.add(new Span(" · "), Moments.deadline(row.due(), false, clock));
            }
        });
    }

    /**
     * Shows how far the check has come.
     *
     * @param against how many passages were dismissed with something against them
     */
    void show(Progress progress, long against, List<SignOffRow> signOffs, boolean mayReview, Clock clock) {
        strip.show(progress);
        words.setText(Words.inOneLine(progress.parts(against)));
        var standing = signOffs.stream().filter(SignOffRow::stands).findFirst();
        signed.removeAll();
        standing.ifPresent(s -> {
            var signedOff = s.signedOff();
            var word = new SignedOffWord(signedOff, signedOff.words(Words.language(), s.signedBy()));
            word.setTitle(Moments.day(s.signedAt(), clock));
            signed.add(word);
        });
        fell.setText(standing.isEmpty() && !signOffs.isEmpty() ? fallen(signOffs.getFirst(), clock) : "");
        fell.setVisible(!fell.getText().isEmpty());
        signOff.setVisible(mayReview && standing.isEmpty());
    }

    private static String fallen(SignOffRow last, Clock clock) {
        var at = last.fallenAt() == null ? "" : Moments.day(last.fallenAt(), clock);
        var why = Words.of(last.fallenReason());
        return why.isEmpty() ? Words.of(HeadLine.SIGN_OFF_FELL, at) : Words.of(HeadLine.SIGN_OFF_FELL_BECAUSE, at, why);
    }

    private static String language(@Nullable String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Words.language().locale());
    }
}
