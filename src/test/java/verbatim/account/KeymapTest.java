package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.account.Keymap.Letters;

class KeymapTest {

    private static final List<String> DESK = List.of("j", "k", "d", "1");

    @Test
    void twoKeysCanChangePlacesStepByStep() {
        var keys = Keymap.STANDARD.with("d", "ö").with("j", "d");

        assertThat(keys.of("d")).isEqualTo("ö");
        assertThat(keys.of("j")).isEqualTo("d");
        assertThat(keys.of("k")).isEqualTo("k");
        assertThat(keys.taken("d", "k", DESK)).contains("j");
        assertThat(keys.taken("j", "k", DESK)).as("free now").isEmpty();
        assertThat(keys.taken("ö", "d", DESK)).as("its own").isEmpty();
        assertThat(keys.with("j", "j").with("d", "d")).isEqualTo(Keymap.STANDARD);
    }

    @Test
    void oneKeyNeverDoesTwoThings() {
        assertThatThrownBy(() -> Keymap.STANDARD.with("j", "x").with("k", "x"))
                .isInstanceOfSatisfying(AccountRefused.class, refused ->
                        assertThat(refused.refusals().getFirst().code()).isEqualTo(AccountRefusal.KEYS_COLLIDE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "ab", "F6"})
    void aKeyIsOnePrintedCharacter(String key) {
        assertThatThrownBy(() -> Keymap.STANDARD.with("j", key)).isInstanceOf(AccountRefused.class);
    }

    @Test
    void itIsStoredByCodes() {
        var keys = new Keymap(Map.of("d", "ö"), Letters.ALT);

        assertThat(TypedValues.read(TypedValues.written(keys), Keymap.class)).isEqualTo(keys);
        assertThat(TypedValues.written(keys)).isEqualTo("{\"own\":{\"d\":\"ö\"},\"letters\":\"ALT\"}");
    }
}
