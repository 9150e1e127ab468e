package verbatim.ui.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.message.Worded;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.review.QueuePart;
import verbatim.review.overview.Blocking;
import verbatim.review.overview.Findings;
import verbatim.review.overview.Scope;
import verbatim.review.overview.SignOffTimes;
import verbatim.review.overview.StatusThen;
import verbatim.ui.overview.Figures.Cell;
import verbatim.ui.overview.Figures.Part;
import verbatim.ui.overview.Figures.Row;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** Makes figures of what is told of a scope: their words, their colours, and where each leads. */
class Pictures {

    private static final double SECONDS_AN_HOUR = 3_600.0;

    /** Of findings with one status each has less of its colour than the one before. */
    private static final double[] STRENGTHS = {1, 0.72, 0.5, 0.34, 0.22};

    /** There was nothing to check. */
    private static final double FAINT = 0.4;

    private final Scope scope;
    private final Clock clock;

    Pictures(Scope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** How many passages had which status, of those statuses that there were. */
    Figures work(List<StatusThen> work) {
        var statuses = Arrays.stream(Status.values()).filter(status -> work.stream().anyMatch(then -> then.progress().count(status) > 0)).toList();
        return new Figures(
                Figures.Shape.COLUMNS,
                Words.of(OverviewLine.DAY),
                statuses.stream().map(status -> new Part(Words.of(status), colour(status.style()), status == Status.DISMISSED ? FAINT : 1)).toList(),
                List.of(),
                statuses.isEmpty()
                        ? List.of()
                        : work.stream()
                                .map(then -> new Row(day(then.day()), statuses.stream().map(status -> count(then.progress().count(status), status)).toList(), List.of()))
                                .toList());
    }

    private Cell count(int count, Status status) {
        return Cell.of(count, number(count), Address.of(scope.filter().withStatuses(Set.of(status))));
    }

    /**
     * What was found.
     *
     * @param part of the filter that asks for whose it is
     */
    Figures findings(Findings found, QueuePart part) {
        var kinds = Arrays.stream(Finding.values())
                .filter(finding -> found.first().stream().anyMatch(of -> of.count(finding) > 0))
                .sorted(Comparator.comparing(Finding::whenApproved))
                .toList();
        return new Figures(
                Figures.Shape.BARS,
                Words.of(part),
                parts(kinds),
                List.of(Words.of(OverviewLine.ALL_FINDINGS)),
                found.first().stream()
                        .map(of -> {
                            var filter = scope.filter().with(part, of.whose());
                            var all = filter.withStatuses(Set.of(Status.VERIFIED, Status.PROBLEM, Status.CANNOT_VERIFY));
                            return new Row(
                                    of.name(),
                                    kinds.stream()
                                            .map(finding -> Cell.of(
                                                    of.count(finding),
                                                    number(of.count(finding)),
                                                    Address.of(filter.with(QueuePart.FINDING, finding).withStatuses(Set.of(finding.whenApproved())))))
                                            .toList(),
                                    List.of(Cell.of(of.total(), number(of.total()), Address.of(all))));
                        })
                        .toList());
    }

    private static List<Part> parts(List<Finding> kinds) {
        Map<Status, Integer> before = new EnumMap<>(Status.class);
        var parts = new ArrayList<Part>();
        for (var finding : kinds) {
            int nth = before.merge(finding.whenApproved(), 1, Integer::sum) - 1;
            parts.add(new Part(Words.of(finding), colour(finding.whenApproved().style()), STRENGTHS[Math.min(nth, STRENGTHS.length - 1)]));
        }
        return parts;
    }

    /** How long articles took; a step leads to its own days, where it is not all that is shown. */
    Figures times(SignOffTimes times) {
        var single = times.steps().size() == 1;
        return new Figures(
                Figures.Shape.COLUMNS,
                Words.of(OverviewLine.DAY),
                List.of(new Part(Words.of(OverviewLine.MEDIAN_IN_HOURS), "--vb-accent", 1)),
                List.of(Words.of(OverviewLine.SIGNED_OFF)),
                times.all().isEmpty()
                        ? List.of()
                        : times.steps().stream().map(step -> step(step, single ? null : Address.of(scope.of(step.first(), step.last()), clock))).toList());
    }

    private Row step(SignOffTimes.Step step, @Nullable String address) {
        var median = step.median();
        var cell = median == null ? new Cell(0, "", null) : new Cell(median.toSeconds() / SECONDS_AN_HOUR, lasting(median), address);
        return new Row(span(step.first(), step.last()), List.of(cell), List.of(new Cell(step.count(), number(step.count()), null)));
    }

    /** What keeps articles, by how many passages or facts that are; it leads to those, or to the articles of the facts. */
    Figures blocks(Blocking blocking) {
        return new Figures(
                Figures.Shape.BARS,
                Words.of(OverviewLine.REASON),
                List.of(new Part(Words.of(OverviewLine.PASSAGES), "--vb-to-check", 1)),
                List.of(Words.of(OverviewLine.ARTICLES)),
                blocking.reasons().stream()
                        .map(because -> {
                            var address = address(because.reason());
                            return new Row(
                                    Words.of(because.reason()),
                                    colour(because.reason().style()),
                                    List.of(Cell.of(because.passages(), number(because.passages()), address)),
                                    List.of(new Cell(because.articles(), number(because.articles()), null)));
                        })
                        .toList());
    }

    private String address(Blocking.Reason reason) {
        var articles = reason.articles();
        if (articles == null) {
            return Address.of(Objects.requireNonNull(reason.filter(scope)));
        }
        return scope.article() == null ? Address.of(articles, scope.publication()) : ArticleLink.address(scope.article());
    }

    /** "2 d 5 h", "5 h 20 min". */
    static String lasting(Duration length) {
        return length.toDays() > 0 ? Words.of(OverviewLine.DAYS_HOURS, length.toDays(), length.toHoursPart()) : Moments.lasting(length);
    }

    static String day(LocalDate day) {
        return Words.of(Format.DAY, day);
    }

    private static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(last) : Words.of(OverviewLine.FROM_TO, day(first), day(last));
    }

    private static String number(int count) {
        return Words.of(Format.NUMBER, count);
    }

    private static String colour(String style) {
        return style.equals(Status.DISMISSED.style()) ? "--vb-soft" : "--vb-" + style;
    }

    /** How figures are written. */
    private enum Format implements Worded {
        DAY,
        NUMBER
    }
}
