package verbatim;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.article.ArticleReading;
import verbatim.article.Importing;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;
import verbatim.passage.Reviewing;
import verbatim.source.SourceKeeping;
import verbatim.source.capture.Capturing;

/**
 * What every test of the services shares beside the application itself: time that a test sets, a desk with people, a count
 * of statements, and another database for a while. One configuration for all, so that they share one application context.
 */
@TestConfiguration
public class DeskOfTests {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    /** A mail server is set; a test that wants one to be there starts it, and says at which port. */
    @Bean
    JavaMailSenderImpl mailServer() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        // Nobody listens there.
        server.setPort(1);
        return server;
    }

    @Bean
    Newsroom newsroom(JdbcClient database, TransactionTemplate transaction, Importing importing) {
        return new Newsroom(database, transaction, importing);
    }

    @Bean
    CheckingDesk checkingDesk(
            Newsroom newsroom,
            ArticleReading articles,
            PassageReading reading,
            QuoteChecking checking,
            Reviewing reviewing,
            EvidenceGathering gathering,
            SourceKeeping sources,
            Capturing capturing) {
        return new CheckingDesk(newsroom, articles, reading, checking, reviewing, gathering, sources, capturing);
    }

    @Bean
    Together together(TransactionTemplate transaction, JdbcClient database) {
        return new Together(transaction, database);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Statements statements() {
        return new Statements();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static OtherDatabase otherDatabase() {
        return new OtherDatabase();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BeanPostProcessor countingStatements(Statements statements, OtherDatabase other) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? statements.countedOn(other.insteadOf(database)) : bean;
            }
        };
    }
}
