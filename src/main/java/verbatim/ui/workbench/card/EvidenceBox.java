package verbatim.ui.workbench.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.FoundWords;
import verbatim.passage.DoubtCode;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.source.capture.Captured;
import verbatim.ui.component.DifferenceText;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Risks;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.SpeakerWarning;
import verbatim.ui.component.StanceWord;
import verbatim.ui.component.WordingWord;
import verbatim.ui.component.Words;
import verbatim.ui.sources.SnapshotView;
import verbatim.ui.sources.SourceLink;

/** A piece of evidence: its source and the place in it, and how the words stand to it where they were compared. */
class EvidenceBox extends Div {

    private final PassageCard card;
    private final EvidenceRow evidence;
    private final Clock clock;

    /**
     * @param captured when the snapshot was taken; null where nothing was compared
     * @param withdraw takes the evidence back; null where that cannot be done
     */
    EvidenceBox(PassageCard card, EvidenceRow evidence, @Nullable Captured captured, Clock clock, @Nullable Runnable withdraw) {
        this.card = card;
        this.evidence = evidence;
        this.clock = clock;
        addClassName("vb-box");
        var speaker = card.speaker(evidence);
        add(line(), new SpeakerWarning(speaker));
        if (!speaker.isOther()) {
            add(new Div(new StanceWord(card, evidence)));
        }
        // What was changed comes first: it is what the eye is here for.
        if (evidence.found() != null) {
            compared(evidence.found());
        } else if (card.row().kind().isInMarks()) {
            add(notCompared());
        }
        if (evidence.found() == null || evidence.found().snapshot() == null) {
            byHand();
        }
        if (captured != null) {
            add(captured(captured));
        }
        if (evidence.provenance().citation() != null) {
            add(small(evidence.provenance().citation()));
        }
        if (evidence.provenance().url() != null) {
            add(link(evidence.provenance().url()));
        }
        sharedStory();
        add(by(withdraw));
    }

    private Div line() {
        var name = new Span(evidence.title());
        name.getStyle().setFontWeight("600");
        var tier = evidence.provenance().tier();
        var isCircular = card.isCircular(evidence);
        var weight = isCircular ? Words.of(DoubtLine.NO_SOURCE) : Words.form("label", tier);
        var where = new Span("%s · %s".formatted(weight, Words.of(evidence.locator())));
        where.addClassName("end");
        where.setTitle(isCircular ? weight : Words.of(tier));
        var line = new Div(name, where);
        line.addClassName("line");
        return line;
    }

    private Div captured(Captured captured) {
        var when = Moments.shown(Words.of(CardLine.CAPTURED, Moments.day(captured.at(), clock)), captured.at());
        var hash = new Span(captured.shortHash());
        hash.setTitle("SHA-256 " + captured.sha256());
        hash.addClassName("hash");
        var line = new Div(when, new Span(" · "), hash);
        line.addClassName("by");
        return line;
    }

    private void compared(FoundWords found) {
        var wording = WordingWord.of(card, evidence, found);
        var result = new Paragraph();
        if (evidence.isOnlyTyped()) {
            result.add(wording);
        } else {
            result.add(Words.parts(ScreenLine.SAID, wording, Words.form("meaning", found.wording())));
        }
        result.addClassName("result");
        add(result, new Risks(found.risks()));
        if (!card.isOfWordsOfNow(found)) {
            var stale = new Paragraph(Words.of(CardLine.COMPARED_BEFORE));
            stale.addClassName("vb-risks");
            add(stale);
        } else if (card.flags().translated()) {
            add(small(Words.of(card.flags().lacksOriginal() ? CardLine.PRINTED_AGAINST_TRANSLATION : CardLine.ORIGINAL_AGAINST)));
        }
        add(new DifferenceText(found.difference()));
        if (found.snapshot() != null) {
            add(new Div(new SourceLink(
                    Words.of(ScreenLine.OPEN_IN_SOURCE),
                    evidence.source(),
                    found.snapshot(),
                    SnapshotView.beside(card.row().id(), evidence.id()))));
        }
    }

    private static Div notCompared() {
        var sign = new Span("?");
        sign.addClassName("vb-doubt-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(sign, new Span(Words.of(DoubtCode.NOT_COMPARED)));
        line.addClassName("vb-doubt");
        return line;
    }

    private void byHand() {
        if (evidence.excerpt() != null) {
            var excerpt = new Paragraph(evidence.excerpt());
            excerpt.addClassName("excerpt");
            add(excerpt);
        }
        if (evidence.cited().notInText() != null) {
            var missing = new Paragraph(Words.of(CardLine.NOT_IN_TEXT, evidence.cited().notInText()));
            missing.addClassName("vb-risks");
            add(missing);
        }
    }

    private void sharedStory() {
        if (evidence.withdrawn() != null) {
            return;
        }
        card.standingEvidence().stream()
                .takeWhile(other -> !other.id().equals(evidence.id()))
                .filter(other -> other.story().equals(evidence.story()) && !other.source().equals(evidence.source()))
                .findFirst()
                .ifPresent(other -> {
                    var shared = new Paragraph(
                            evidence.provenance().confidential() || other.provenance().confidential()
                                    ? Words.of(CardLine.COUNTS_AS_ONE)
                                    : Words.of(CardLine.SHARES_WORDING, other.title()));
                    shared.addClassName("shared");
                    add(shared);
                });
    }

    private Div by(@Nullable Runnable withdraw) {
        var by = new Div(new Span(evidence.added().name() + ", "));
        by.add(Moments.shown(Moments.day(evidence.added().at(), clock), evidence.added().at()));
        by.addClassName("by");
        if (evidence.withdrawn() != null) {
            addClassName("withdrawn");
            by.add(Words.of(CardLine.WITHDRAWN_BY_DOT, evidence.withdrawn().name()));
        } else if (withdraw != null) {
            var button = new Button(Words.of(CardLine.WITHDRAW), click -> withdraw.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(Words.of(CardLine.WITHDRAW_OF, evidence.title()));
            by.add(button);
        }
        return by;
    }

    /** A quiet line. */
    static Div small(String words) {
        var line = new Div();
        line.getElement().appendChild(new Element("small").setText(words));
        return line;
    }

    private static Anchor link(String url) {
        var link = new Anchor(url, url);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noreferrer noopener");
        link.getStyle().set("overflow-wrap", "anywhere");
        return link;
    }
}
