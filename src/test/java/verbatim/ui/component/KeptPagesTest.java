package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    private final List<Integer> skipped = new ArrayList<>();

    private final KeptPages<Integer> pages = new KeptPages<>((after, skip, limit) -> {
        skipped.add(skip);
        int first = (after == null ? 0 : after + 1) + skip;
        return IntStream.range(first, Math.min(first + limit, 1_000)).boxed().toList();
    });

    @Test
    void whoeverReadsOnSkipsNothing() {
        for (int offset = 0; offset < 1_000; offset += 50) {
            assertThat(pages.rows(offset, 50)).hasSize(50).first().isEqualTo(offset);
        }
        assertThat(skipped).containsOnly(0);
    }

    @Test
    void whoeverComesBackOrJumpsReadsFromTheNearestPageThatIsKnown() {
        pages.rows(0, 100);
        skipped.clear();

        assertThat(pages.rows(20, 10)).first().isEqualTo(20);
        assertThat(pages.rows(110, 10)).first().isEqualTo(110);
        assertThat(pages.rows(990, 50)).hasSize(10).last().isEqualTo(999);
        assertThat(pages.rows(1_200, 50)).isEmpty();
        assertThat(skipped).containsExactly(20, 10, 890, 200);
    }
}
