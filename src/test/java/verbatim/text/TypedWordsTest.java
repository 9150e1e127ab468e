package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

    @Test
    void whatTheDatabaseCannotHoldIsReplacedAndBlanksAreNone() {
        assertThat(TypedWords.kept(" a\0b ")).isEqualTo("a\uFFFDb");
        assertThat(TypedWords.keptOrNone(" a ")).isEqualTo("a");
        assertThat(TypedWords.keptOrNone(" \n")).isNull();
        assertThat(TypedWords.keptOrNone(null)).isNull();
    }

    @Test
    void aHashIsThatOfTheUtf8Form() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.of("ü")).isEqualTo(Sha256.of(new byte[] {(byte) 0xC3, (byte) 0xBC}));
    }
}
