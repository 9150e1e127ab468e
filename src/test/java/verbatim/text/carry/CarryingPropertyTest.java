package verbatim.text.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import verbatim.text.Span;

/** What holds of any text, any edit and any passages. */
class CarryingPropertyTest {

    private static String letters(String text, List<Span> spans) {
        StringBuilder letters = new StringBuilder();
        spans.forEach(span -> letters.append(span.in(text)));
        return letters.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Two sentences may end alike and change places: a quote may lose a word so, but no quote is ever where another is. */
    @Property(tries = 400)
    void noQuoteOfAnEditedArticleIsWhereItIsNot(@ForAll long seed, @ForAll @IntRange(max = 40) int edits) {
        EditedArticle article = EditedArticle.of(seed, edits);
        String after = article.after();
        Map<Integer, List<Span>> places = article.places();
        List<Carried> carried = Carrying.carry(article.before(), after, article.passages().stream().map(List::of).toList());
        int whole = 0;
        for (int quote = 0; quote < carried.size(); quote++) {
            Carried found = carried.get(quote);
            List<Span> there = places.getOrDefault(quote, List.of());
            String about = article.passages().get(quote).in(article.before()) + " " + found + " " + there + " in " + after;
            assertThat(found.fate() == Fate.REMOVED).as(about).isEqualTo(there.isEmpty());
            assertThat(found.spans().isEmpty() || found.spans().stream().anyMatch(span -> there.stream().anyMatch(span::overlaps))).as(about).isTrue();
            if (found.fate().kept()) {
                assertThat(article.changed(quote)).as(about).isFalse();
                assertThat(letters(after, found.spans())).as(about).isEqualTo(letters(article.before(), List.of(article.passages().get(quote))));
            }
            boolean right = found.fate().kept() == (!there.isEmpty() && !article.changed(quote))
                    && letters(after, found.spans()).equals(letters(after, there));
            whole += right ? 1 : 0;
        }
        assertThat(whole).isGreaterThanOrEqualTo(carried.size() - 1);
        assertDisjoint(carried);
    }

    @Property(tries = 300)
    void anUneditedArticleKeepsEveryPassageWhereItIs(@ForAll long seed) {
        EditedArticle article = EditedArticle.of(seed, 0);
        List<List<Span>> passages = article.passages().stream().map(List::of).toList();
        assertThat(Carrying.carry(article.before(), article.before(), passages)).extracting(Carried::spans).isEqualTo(passages);
        assertThat(Carrying.carry(article.before(), article.before() + "\n", passages))
                .allMatch(each -> each.fate() == Fate.UNCHANGED).extracting(Carried::spans).isEqualTo(passages);
    }

    @Property(tries = 600)
    void anyTextsAndPassagesEndInTheSameResult(@ForAll @StringLength(max = 60) String first, @ForAll @StringLength(max = 60) String second,
            @ForAll long seed) {
        Random random = new Random(seed);
        String before = mixed(random, first, second);
        String after = mixed(random, second, first);
        List<List<Span>> passages = new ArrayList<>();
        for (int from = 0; from < before.length();) {
            int to = Math.min(before.length(), from + random.nextInt(30));
            passages.add(List.of(new Span(from, to)));
            from = to + random.nextInt(12) + 1;
        }
        List<Carried> carried = Carrying.carry(before, after, passages);
        assertThat(Carrying.carry(before, after, passages)).isEqualTo(carried).hasSameSizeAs(passages);
        for (int i = 0; i < carried.size(); i++) {
            Carried each = carried.get(i);
            assertThat(each.spans()).allMatch(span -> span.end() <= after.length());
            assertThat(each.spans().isEmpty()).isEqualTo(each.fate() == Fate.REMOVED);
            if (each.fate().kept()) {
                assertThat(Letters.of(after, each.spans())).isEqualTo(Letters.of(before, passages.get(i)));
            }
        }
        assertDisjoint(carried);
    }

    /** Words, signs and whatever the two strings are, so that much is the same and much is odd. */
    private static String mixed(Random random, String first, String second) {
        List<String> parts = List.of(first, second, "the ferry ", "“the ferry” ", "said, ", "“", "”", "\"", " - ", "\n\n", "é", "e\u0301", "5,000 ",
                "5 ", "\uD83D\uDE00", "\uD83D", "橋は", "No. ", "'", "…");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static void assertDisjoint(List<Carried> carried) {
        List<Span> spans = carried.stream().flatMap(each -> each.spans().stream()).filter(span -> span.length() > 0)
                .sorted((one, other) -> Integer.compare(one.start(), other.start())).toList();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).as(spans.toString()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }
}
