package verbatim.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.account.AuditEntry;
import verbatim.account.AuditFilter;
import verbatim.account.AuditReading;
import verbatim.account.AuditSubject;
import verbatim.report.Profile;
import verbatim.text.TextDirection;
import verbatim.ui.component.KeptPages;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The audit trail, a line an entry, newest first; what is far down is read after what stands above it. */
class AuditGrid extends Grid<AuditEntry> {

    private static final int SHOWN_OF_SUM = 12;

    private final AuditReading reading;
    private final Clock clock;

    AuditGrid(AuditReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", Words.of(AuditLine.TITLE));
        addComponentColumn(this::when).setHeader(Words.of(AuditLine.WHEN)).setWidth("170px").setFlexGrow(0);
        addColumn(entry -> who(entry.who())).setHeader(Words.of(AuditLine.WHO)).setWidth("150px").setFlexGrow(1);
        addColumn(entry -> Words.of(entry.what())).setHeader(Words.of(AuditLine.WHAT)).setWidth("190px").setFlexGrow(1);
        addComponentColumn(AuditGrid::subject).setHeader(Words.of(AuditLine.SUBJECT)).setWidth("240px").setFlexGrow(4);
        addComponentColumn(AuditGrid::givenOut).setHeader(Words.of(AuditLine.GIVEN_OUT)).setWidth("210px").setFlexGrow(1);
        addColumn(entry -> Objects.requireNonNullElse(entry.cameFrom(), "")).setHeader(Words.of(AuditLine.CAME_FROM)).setWidth("140px").setFlexGrow(1);
        setSizeFull();
    }

    /** Shows what the filter lets through; there are so many. */
    void show(AuditFilter filter, ZoneId zone, int count) {
        var pages = new KeptPages<AuditEntry>((after, skip, limit) -> reading.entries(filter, zone, after, skip, limit));
        setEmptyStateText(Words.of(AuditLine.NONE));
        setItems(query -> pages.rows(query.getOffset(), query.getLimit()).stream(), query -> count);
    }

    static String who(@Nullable String name) {
        return name == null ? Words.of(AuditLine.NOBODY) : TextDirection.inLine(name);
    }

    private Component when(AuditEntry entry) {
        return Moments.shown(Moments.day(entry.at(), clock), entry.at());
    }

    private static Component subject(AuditEntry entry) {
        var subject = entry.subject();
        if (subject == null) {
            return new Span();
        }
        var words = Words.of(ScreenLine.SAID, subject.kind(), title(subject));
        var shown = new Span(words);
        shown.setTitle(words);
        return shown;
    }

    static String title(AuditSubject subject) {
        return subject.title() == null ? Words.of(AuditLine.ERASED) : TextDirection.inLine(subject.title());
    }

    private static Component givenOut(AuditEntry entry) {
        var sum = entry.sha256();
        var shown = new Span(Stream.of(readers(entry), entry.format(), sum == null ? null : sum.substring(0, SHOWN_OF_SUM) + "…")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        if (sum != null) {
            shown.setTitle("SHA-256 " + sum);
        }
        return shown;
    }

    private static @Nullable String readers(AuditEntry entry) {
        return entry.profile() == null ? null : Words.form("short", Profile.valueOf(entry.profile()));
    }
}
