package verbatim.review.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;

/**
 * Of what, and of which days, something is told.
 *
 * @param days how many, at least one
 * @param until the last of them, in the zone
 * @param zone that of whoever looks: by it a day begins and ends
 * @param publication of the articles, as it is written there; null for all
 * @param article one alone; null for all
 */
public record Scope(int days, LocalDate until, ZoneId zone, @Nullable String publication, @Nullable ArticleId article) {

    /** So many steps are shown one by one; more days are put together. */
    private static final int MOST_STEPS = 31;

    private static final int A_WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    /** That {@code :me} does not look at {@code passage p} blind (decision 49), as the queue has it, to stand behind a condition. */
    static final String NOT_BLIND = " and not exists (select from blind_look b where b.person_id = :me and b.passage_id = p.id)";

    /** The same of {@code article t}, of what is told of an article as a whole. */
    static final String NOT_CLOSED = " and not exists (select from blind_look b where b.person_id = :me and b.article_id = t.id)";

    /** At least a day, and not more than ten years. */
    public Scope {
        days = Math.clamp(days, 1, 3_660);
    }

    /** Of the whole desk. */
    public static Scope of(int days, LocalDate until, ZoneId zone) {
        return new Scope(days, until, zone, null, null);
    }

    /** How many days one step of a picture has: one, a week, or four. */
    public int step() {
        return days <= MOST_STEPS ? 1 : days <= MOST_STEPS * A_WEEK ? A_WEEK : FOUR_WEEKS;
    }

    /** The last day of each step, the oldest first. The first step may be a shorter one. */
    public List<LocalDate> steps() {
        var steps = new ArrayList<LocalDate>();
        for (var day = until; day.isAfter(until.minusDays(days)); day = day.minusDays(step())) {
            steps.addFirst(day);
        }
        return List.copyOf(steps);
    }

    /** The step's first day. */
    public LocalDate first(LocalDate last) {
        var first = last.minusDays(step() - 1L);
        var begin = until.minusDays(days - 1L);
        return first.isBefore(begin) ? begin : first;
    }

    /** When the first day begins. */
    public Instant begin() {
        return until.minusDays(days - 1L).atStartOfDay(zone).toInstant();
    }

    /** When the last day is over. */
    public Instant end() {
        return endOf(until);
    }

    /** When a day is over. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The same of some days alone. */
    public Scope of(LocalDate first, LocalDate last) {
        return new Scope((int) (last.toEpochDay() - first.toEpochDay()) + 1, last, zone, publication, article);
    }

    /** What the queue shows of it, whatever the days. */
    public QueueFilter filter() {
        return QueueFilter.ALL.with(QueuePart.PUBLICATION, publication).with(QueuePart.ARTICLE, article);
    }

    /** What restricts {@code article t}, to stand behind a condition. */
    String ofArticles() {
        return (publication == null ? "" : " and t.publication = :publication") + (article == null ? "" : " and t.id = :article");
    }

    /** Whether it is of some of the articles. */
    boolean isOfSome() {
        return publication != null || article != null;
    }

    Map<String, Object> parameters(CurrentPerson me) {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", me.require().id().value());
        if (publication != null) {
            parameters.put("publication", publication);
        }
        if (article != null) {
            parameters.put("article", article.value());
        }
        return parameters;
    }
}
