package verbatim.review.overview;

import java.time.LocalDate;
import verbatim.review.Progress;

/**
 * How many passages had which status when a day was over; of today, have now.
 *
 * @param progress without those that their text did not hold
 */
public record StatusThen(LocalDate day, Progress progress) {}
