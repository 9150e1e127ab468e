package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.message.Sentences;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "Kühlschrank-Tür", "три слова подряд", "k7m2-p9wx-hq4d-nr8c"})
    void aLongUncommonPasswordWillDo(String password) {
        assertThat(PasswordRules.refusal("ruth", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eleven-char, A password needs at least 12 characters.",
        "Ruth-and-the-others, A password must not contain the username.",
        "password1234!, This password is too easy to guess.",
        "Admin12345678, This password is too easy to guess.",
        "changemechangeme, This password is too easy to guess.",
        "verbatim-verbatim, This password is too easy to guess.",
        "123456789012345, This password is too easy to guess.",
        "qwertyuiop1234, This password is too easy to guess.",
        "hahahahahahaha, This password is too easy to guess."
    })
    void whatIsShortOrObviousIsRefusedWithTheReason(String password, String reason) {
        assertThat(PasswordRules.refusal("ruth", password).map(Sentences.ENGLISH::of)).get().asString().startsWith(reason);
    }

    @Test
    void bytesCountForTheUpperLimitNotCharacters() {
        assertThat(PasswordRules.refusal("ruth", "zwölf Boxkämpfer jagen ".repeat(3)).map(Sentences.ENGLISH::of)).get().asString().contains("72 bytes");
        assertThat(PasswordRules.refusal("ruth", "twelve boxers chase Viktor across the great dyke of Sylt")).isEmpty();
    }
}
