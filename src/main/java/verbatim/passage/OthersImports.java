package verbatim.passage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;
import verbatim.passage.others.OthersFile;

/** The files of what others found that were brought in, and what takes each back, as the database keeps them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OthersImports {

    /**
     * A passage that was made.
     *
     * @param count how many changes its history had then
     */
    record Made(UUID passage, int count) {}

    /**
     * What takes a file back.
     *
     * @param noted the steps on passages that stood there
     */
    record Kept(List<Made> made, List<Takeback> noted) {

        /** Keeps the lists from being changed later. */
        Kept {
            made = List.copyOf(made);
            noted = List.copyOf(noted);
        }
    }

    /** One that nobody has taken back. */
    record Standing(ArticleId article, Kept kept) {}

    private final JdbcClient jdbc;

    OthersImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OthersImportId keep(ArticleId article, OthersFile file, Kept kept, PersonId by, Instant at) {
        var id = FreshId.next();
        jdbc.sql("""
                        insert into found_import (id, article_id, file, sha256, kept, brought_by, brought_at)
                        values (:id, :article, :file, :sha256, :kept::jsonb, :by, :at)""")
                .param("id", id)
                .param("article", article.value())
                .param("file", file.name())
                .param("sha256", file.sha256())
                .param("kept", TypedValues.written(kept))
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return new OthersImportId(id);
    }

    /** To be taken back: empty where it was. */
    Optional<Standing> find(OthersImportId id) {
        return jdbc.sql("select article_id, kept from found_import where id = :id and taken_back_at is null")
                .param("id", id.value())
                .query((row, n) -> new Standing(
                        new ArticleId(row.getObject(1, UUID.class)), TypedValues.read(row.getString(2), Kept.class)))
                .optional();
    }

    /** Somebody has taken it back. */
    boolean takeBack(OthersImportId id, PersonId by, Instant at) {
        return jdbc.sql("update found_import set taken_back_by = :by, taken_back_at = :at where id = :id and taken_back_at is null")
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("id", id.value())
                .update() == 1;
    }

    /** Those of an article, the last first. */
    List<OthersImportRow> of(ArticleId article) {
        return jdbc.sql("""
                        select i.*, b.name as by_name, t.name as taken_name, jsonb_array_length(kept -> 'made') as made, jsonb_array_length(kept -> 'noted') as noted
                        from found_import i join person b on b.id = i.brought_by left join person t on t.id = i.taken_back_by
                        where i.article_id = :article order by i.brought_at desc, i.id desc""")
                .param("article", article.value())
                .query((row, n) -> new OthersImportRow(
                        new OthersImportId(row.getObject("id", UUID.class)),
                        row.getString("file"),
                        row.getString("by_name"),
                        row.getTimestamp("brought_at").toInstant(),
                        row.getInt("made"),
                        row.getInt("noted"),
                        row.getString("taken_name")))
                .list();
    }
}
