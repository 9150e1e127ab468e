package verbatim.review.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * How many of the passages that are given out one person gets.
 *
 * @param to null for whoever is free
 * @param count of passages, in the order in which they are read
 */
public record Share(@Nullable PersonId to, int count) {

    /** Everything to one person, or to whoever is free. */
    public static List<Share> whole(@Nullable PersonId to, int passages) {
        return List.of(new Share(to, passages));
    }

    /** To each as many as to the others; where that leaves some over, the first get one more. */
    public static List<Share> evenly(List<PersonId> people, int passages) {
        return IntStream.range(0, people.size())
                .mapToObj(at -> new Share(people.get(at), passages / people.size() + (at < passages % people.size() ? 1 : 0)))
                .toList();
    }

    /**
     * To each by hundredths of all. What fractions leave over goes to those whose fraction was the largest, so that a hundred
     * per cent are all of them (Hamilton's method of the largest remainders).
     *
     * @param percent of each, in the order in which they get them; a hundred together or less
     */
    public static List<Share> byPercent(Map<PersonId, Integer> percent, int passages) {
        var shares = new ArrayList<Share>();
        percent.forEach((to, part) -> shares.add(new Share(to, part * passages / 100)));
        int all = percent.values().stream().mapToInt(Integer::intValue).sum() * passages / 100;
        int over = all - shares.stream().mapToInt(Share::count).sum();
        var parts = List.copyOf(percent.values());
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> parts.get(at) * passages % 100).reversed())
                .limit(over)
                .forEach(at -> shares.set(at, new Share(shares.get(at).to(), shares.get(at).count() + 1)));
        return List.copyOf(shares);
    }
}
