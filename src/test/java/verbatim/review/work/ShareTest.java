package verbatim.review.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verbatim.account.PersonId;

class ShareTest {

    private final PersonId edda = new PersonId(new UUID(0, 1));
    private final PersonId tomas = new PersonId(new UUID(0, 2));
    private final PersonId ruth = new PersonId(new UUID(0, 3));

    @Test
    void whatCannotBeDividedGoesToTheFirst() {
        assertThat(Share.evenly(List.of(edda, tomas, ruth), 8)).extracting(Share::count).containsExactly(3, 3, 2);
        assertThat(Share.evenly(List.of(edda, tomas, ruth), 2)).extracting(Share::count).containsExactly(1, 1, 0);
    }

    @Test
    void aHundredPerCentAreAllOfThem() {
        var percent = new LinkedHashMap<PersonId, Integer>();
        percent.put(edda, 33);
        percent.put(tomas, 33);
        percent.put(ruth, 34);
        assertThat(Share.byPercent(percent, 10)).extracting(Share::count).containsExactly(3, 3, 4);
        assertThat(Share.byPercent(percent, 7)).extracting(Share::count).containsExactly(2, 2, 3);
    }

    @Test
    void aQuarterOfEightAreTwo() {
        var percent = new LinkedHashMap<PersonId, Integer>();
        percent.put(edda, 25);
        assertThat(Share.byPercent(percent, 8)).containsExactly(new Share(edda, 2));
    }
}
