package verbatim.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the reports of the desk look. */
@Service
@Transactional
public class ReportTemplates {

    private final JdbcClient jdbc;

    ReportTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds now. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public ReportTemplate now() {
        return jdbc.sql("select language, logo, version from report_template").query((row, n) -> template(row)).single();
    }

    /**
     * From now on; reports that were given out stay as they are.
     *
     * @param template with the version that the person saw
     * @throws ReportRefused if somebody changed it since
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void change(ReportTemplate template) {
        var logo = template.logo();
        var language = template.language();
        int changed = jdbc.sql("update report_template set language = :language, logo = :logo, version = version + 1 where version = :seen")
                .param("language", language == null ? null : language.getLanguage(), Types.VARCHAR)
                .param("logo", logo == null ? null : logo.png(), Types.BINARY)
                .param("seen", template.version())
                .update();
        if (changed == 0) {
            throw new ReportRefused(ReportRefusal.TEMPLATE_CHANGED);
        }
    }

    private static ReportTemplate template(ResultSet row) throws SQLException {
        var language = row.getString("language");
        var logo = row.getBytes("logo");
        try {
            return new ReportTemplate(
                    language == null ? null : Locale.of(language), logo == null ? null : Logo.kept(logo), row.getInt("version"));
        } catch (IOException e) {
            throw new UncheckedIOException("a logo that was kept can be read", e);
        }
    }
}
