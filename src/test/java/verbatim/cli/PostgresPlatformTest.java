package verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresPlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, /postgres-linux-x86_64.txz", "Linux, aarch64, /postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, /postgres-darwin-x86_64.txz", "Mac OS X, aarch64, /postgres-darwin-arm_64.txz"
    })
    void knowsTheArchiveOfEachMachine(String system, String processor, String archive) {
        assertThat(PostgresPlatform.of(system, processor).resource()).isEqualTo(archive);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, s390x", "Linux, x86", "FreeBSD, amd64"})
    void saysInOneSentenceThatItRunsNotHere(String system, String processor) {
        assertThatThrownBy(() -> PostgresPlatform.of(system, processor)).isInstanceOf(CommandFailed.class)
                .hasMessage("The embedded PostgreSQL runs on Linux and macOS, on x86-64 and 64-bit ARM, not on " + system
                        + " (" + processor + "): set SPRING_DATASOURCE_URL to a PostgreSQL server of your own.");
    }

    @Test
    void saysInOneSentenceThatTheLinuxHasAnotherCLibrary(@TempDir Path root) throws Exception {
        assertThatThrownBy(() -> PostgresPlatform.LINUX_ARM.withLoaderIn(root)).isInstanceOf(CommandFailed.class)
                .hasMessageContaining("(glibc), which this one lacks: set SPRING_DATASOURCE_URL");
        Files.createFile(Files.createDirectories(root.resolve("lib")).resolve("ld-linux-aarch64.so.1"));
        assertThat(PostgresPlatform.LINUX_ARM.withLoaderIn(root)).isEqualTo(PostgresPlatform.LINUX_ARM);
    }

    @Test
    void bringsTheArchiveOfTheMachineThatItWasBuiltOn() {
        assertThat(PostgresPlatform.class.getResource(PostgresPlatform.here().resource())).isNotNull();
    }
}
