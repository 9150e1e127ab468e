package verbatim.passage;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.comparison.HouseStyles;
import verbatim.speaker.SpeakerAgreement;
import verbatim.speaker.SpeakerId;
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

    /** Whether somebody said of the one here and the one there that they are two. */
    private static final String PARTED = """
            exists (select from same_speaker t join speaker a on a.id = t.one join speaker b on b.id = t.other join speaker k on k.id = p.speaker_id
                where t.parted_at is not null and (a.is_now = :speaker and b.is_now = k.is_now or b.is_now = :speaker and a.is_now = k.is_now)) as parted,
            """;

    /** Signs and capitals make no other words; the likest of each, and of all names of the speaker. */
    private static final String OTHERWISE = """
            select p.id as here, o.id as there, o.likeness from passage p cross join lateral (
                select q.id, similarity(q.plain, p.plain) as likeness from passage q
                where q.speaker_id in (select id from speaker where is_now = :speaker) and q.article_id <> p.article_id
                    and q.plain % p.plain and q.kind in ('DIRECT', 'PARTIAL') and q.status not in ('REMOVED', 'DISMISSED')
                    and btrim(regexp_replace(q.plain, '[^[:alnum:]]+', ' ', 'g')) <> btrim(regexp_replace(p.plain, '[^[:alnum:]]+', ' ', 'g'))
                order by likeness desc, q.id limit :most) o
            where p.id = any(:shown) and p.kind in ('DIRECT', 'PARTIAL') and p.status not in ('REMOVED', 'DISMISSED')
                and length(p.words) >= :shortest
            order by o.likeness desc, o.id
            """;

    private final JdbcClient jdbc;
    private final HouseStyles styles;
    private final ClosedArticles closed;

    SameWords(JdbcClient jdbc, HouseStyles styles, ClosedArticles closed) {
        this.closed = closed;
        this.jdbc = jdbc;
        this.styles = styles;
    }

    /** The likest passages of other articles, likest first. */
    public List<Elsewhere> elsewhere(PassageCard card) {
        var words = card.row().words();
        var speaker = card.ascribed().speaker();
        if (words.length() < SHORTEST || !card.row().kind().isInMarks()) {
            return List.of();
        }
        setLikeness();
        return jdbc.sql(PassageRows.SELECT.replace("p.*,", "p.*, h.headline, h.language, (select k.is_now from speaker k where k.id = p.speaker_id) as desk_speaker, " + PARTED + "similarity(p.plain, plain_words(:words)) as likeness,") + """
                        join article h on h.id = p.article_id
                        where p.article_id <> :article and p.state <> 'DISMISSED' and not p.removed and p.plain % plain_words(:words) and
                        """ + ClosedArticles.NOT_CLOSED + """
                         order by likeness desc, p.id limit :most""")
                .param("me", closed.me(), Types.OTHER)
                .param("words", words)
                .param("speaker", speaker == null ? null : speaker.value(), Types.OTHER)
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
                            row.getBoolean("parted") ? SpeakerAgreement.OTHER : agreement(card, other, PassageRows.uuid(row, "desk_speaker")));
                })
                .list();
    }

    /**
     * Of what one speaker is quoted with, what other articles print in other words: the same or nearly the same utterance, and
     * its words differ. Each once, with all the others.
     *
     * @param speaker whom it is of in the end
     * @param shown the passages that are asked about, of the speaker's
     */
    public List<PrintedOtherwise> otherwise(SpeakerId speaker, List<PassageId> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        setLikeness();
        var pairs = jdbc.sql(OTHERWISE)
                .param("speaker", speaker.value())
                .param("shown", shown.stream().map(PassageId::value).toArray(UUID[]::new))
                .param("shortest", SHORTEST)
                .param("most", MOST)
                .query((row, n) -> new Two(row.getObject("here", UUID.class), row.getObject("there", UUID.class), row.getDouble("likeness")))
                .list();
        var rows = rows(pairs.stream().flatMap(two -> Stream.of(two.here(), two.there())).collect(Collectors.toSet()));
        var told = new HashSet<UUID>();
        var all = new ArrayList<PrintedOtherwise>();
        for (var id : shown) {
            var here = rows.get(id.value());
            var others = pairs.stream().filter(two -> two.here().equals(id.value()) && !told.contains(two.there())).toList();
            if (here == null || others.isEmpty() || !told.add(id.value())) {
                continue;
            }
            var there = new ArrayList<Elsewhere>();
            for (var two : others) {
                var other = rows.get(two.there());
                if (other != null && told.add(two.there())) {
                    there.add(new Elsewhere(
                            other.article(), other.headline(), other.row(), two.likeness(), false,
                            difference(here.row().words(), other.row().words(), other.language()), SpeakerAgreement.SAME));
                }
            }
            // What is closed to whoever asks is not even told of.
            if (!there.isEmpty()) {
                all.add(new PrintedOtherwise(here.row(), here.article(), here.headline(), there));
            }
        }
        return List.copyOf(all);
    }

    private record Two(UUID here, UUID there, double likeness) {}

    private record InArticle(PassageRow row, ArticleId article, String headline, String language) {}

    private Map<UUID, InArticle> rows(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql(PassageRows.SELECT.replace("p.*,", "p.*, h.headline, h.language,") + "join article h on h.id = p.article_id where p.id = any(:ids) and " + ClosedArticles.NOT_CLOSED)
                        .param("ids", ids.toArray(UUID[]::new))
                        .param("me", closed.me(), Types.OTHER)
                        .query((row, n) -> new InArticle(
                                PassageRows.row(row, n),
                                new ArticleId(row.getObject("article_id", UUID.class)),
                                row.getString("headline"),
                                row.getString("language")))
                        .list().stream()
                        .collect(Collectors.toMap(one -> one.row().id().value(), Function.identity()));
    }

    private void setLikeness() {
        jdbc.sql("select set_config('pg_trgm.similarity_threshold', :least, true)")
                .param("least", Double.toString(LEAST_LIKENESS))
                .query(String.class)
                .single();
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
