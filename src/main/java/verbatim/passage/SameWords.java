package verbatim.passage;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.comparison.HouseStyles;
import verbatim.speaker.SpeakerAgreement;
import verbatim.speaker.SpeakerName;
import verbatim.text.wording.Difference;
import verbatim.text.wording.word.SourceWords;

/** Finds the same words in other articles of the desk, by the trigrams that they share (PostgreSQL's pg_trgm). */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SameWords {

    /** From this similarity on two quotes are taken for one: found by trying, two changed words in ten stay above. */
    private static final double LEAST_LIKENESS = 0.55;

    /** Shorter quotes are like too many others. */
    private static final int SHORTEST = 12;

    private static final int MOST = 6;

    private final JdbcClient jdbc;
    private final HouseStyles styles;

    SameWords(JdbcClient jdbc, HouseStyles styles) {
        this.jdbc = jdbc;
        this.styles = styles;
    }

    /** The likest passages of other articles, likest first. */
    public List<Elsewhere> elsewhere(PassageCard card) {
        var words = card.row().words();
        if (words.length() < SHORTEST || !card.row().kind().isInMarks()) {
            return List.of();
        }
        jdbc.sql("select set_config('pg_trgm.similarity_threshold', :least, true)")
                .param("least", Double.toString(LEAST_LIKENESS))
                .query(String.class)
                .single();
        return jdbc.sql(PassageRows.SELECT.replace("p.*,", "p.*, h.headline, h.language, similarity(p.plain, plain_words(:words)) as likeness,") + """
                        join article h on h.id = p.article_id
                        where p.article_id <> :article and p.state <> 'DISMISSED' and not p.removed and p.plain % plain_words(:words)
                        order by likeness desc, p.id limit :most""")
                .param("words", words)
                .param("article", card.article().value())
                .param("most", MOST)
                .query((row, n) -> {
                    var other = PassageRows.row(row, n);
                    var same = bare(other.words()).equals(bare(words));
                    return new Elsewhere(
                            new ArticleId(row.getObject("article_id", UUID.class)),
                            row.getString("headline"),
                            other,
                            row.getDouble("likeness"),
                            same,
                            same ? List.of() : difference(words, other.words(), row.getString("language")),
                            agreement(card, other, PassageRows.uuid(row, "speaker_id")));
                })
                .list();
    }

    /** Who was found to be one speaker is, whatever the articles call them. */
    private static SpeakerAgreement agreement(PassageCard here, PassageRow there, @Nullable UUID speakerThere) {
        var speakerHere = here.ascribed().speaker();
        if (speakerHere == null || speakerThere == null || here.row().speaker() == null || there.speaker() == null) {
            return SpeakerAgreement.UNKNOWN;
        }
        return speakerHere.value().equals(speakerThere)
                ? SpeakerAgreement.SAME
                : SpeakerName.of(here.row().speaker()).with(SpeakerName.of(there.speaker()));
    }

    private List<Difference> difference(String here, String there, String language) {
        return styles.comparison(language).compare(here, SourceWords.of(there, language)).difference();
    }

    /** The words alone: neither marks and points nor capitals make another quote. */
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
