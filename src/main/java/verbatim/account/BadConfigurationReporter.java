package verbatim.account;

import org.springframework.boot.SpringBootExceptionReporter;

/**
 * Keeps Spring Boot from printing a page about a {@link BadConfiguration}: the command that started the application
 * prints its one line.
 */
class BadConfigurationReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return failure instanceof BadConfiguration;
    }
}
