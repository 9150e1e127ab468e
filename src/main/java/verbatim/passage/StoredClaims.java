package verbatim.passage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;
import verbatim.text.Span;

/** The proposed claims of an article as the database keeps them, many at a time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredClaims {

    /** What became of a proposal. */
    enum State {
        OPEN,
        /** It is a passage. */
        TAKEN,
        /** It is a passage with others. */
        MERGED,
        DISMISSED
    }

    /** One that is stored, and how far it has come. */
    record Stored(ProposedClaim claim, State state, boolean gone) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of an article that nobody has taken, and those that somebody has dismissed, gone or not. */
    List<Stored> notTaken(ArticleId article) {
        return jdbc.sql("select * from proposed_claim where article_id = :article and state in ('OPEN', 'DISMISSED') order by number")
                .param("article", article.value())
                .query((row, n) -> new Stored(claim(row, n), State.valueOf(row.getString("state")), row.getBoolean("gone")))
                .list();
    }

    /** Of these, those that are open in the article's current text. */
    List<ProposedClaim> open(ArticleId article, Collection<Integer> numbers) {
        return jdbc.sql("""
                        select * from proposed_claim
                        where article_id = :article and state = 'OPEN' and not gone and number = any (:numbers) order by fragments, number""")
                .param("article", article.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(StoredClaims::claim)
                .list();
    }

    /** Those that are open in the article's current text, in its order. */
    List<ProposedClaim> open(ArticleId article) {
        return jdbc.sql("select * from proposed_claim where article_id = :article and state = 'OPEN' and not gone order by fragments, number")
                .param("article", article.value())
                .query(StoredClaims::claim)
                .list();
    }

    static ProposedClaim claim(ResultSet row, int n) throws SQLException {
        return new ProposedClaim(
                row.getInt("number"),
                Spans.of((Integer[]) row.getArray("fragments").getArray()),
                row.getInt("paragraph"),
                row.getString("words"),
                Spans.of((Integer[]) row.getArray("checkable").getArray()),
                ClaimKinds.of((String[]) row.getArray("kinds").getArray()),
                ProposedClaim.MadeIn.valueOf(row.getString("made_in")));
    }

    int highestNumber(ArticleId article) {
        return jdbc.sql("select coalesce(max(number), 0) from proposed_claim where article_id = :article")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    /** Keeps these in this revision: new ones open, others as they are. */
    void keep(ArticleId article, RevisionId revision, List<ProposedClaim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into proposed_claim (article_id, number, revision_id, fragments, paragraph, words, checkable, kinds, made_in, state)
                        select :article, c.number, :revision, c.fragments::int[], c.paragraph, c.words, c.checkable::int[], c.kinds::text[], c.made_in, 'OPEN'
                        from unnest(:numbers, :fragments, :paragraphs, :words, :checkable, :kinds, :madeIn)
                            as c (number, fragments, paragraph, words, checkable, kinds, made_in)
                        on conflict (article_id, number) do update set
                            revision_id = excluded.revision_id, fragments = excluded.fragments, paragraph = excluded.paragraph, words = excluded.words,
                            checkable = excluded.checkable, kinds = excluded.kinds, made_in = excluded.made_in, gone = false""")
                .param("article", article.value())
                .param("revision", revision.value())
                .param("numbers", claims.stream().map(ProposedClaim::number).toArray(Integer[]::new))
                .param("fragments", claims.stream().map(claim -> literal(claim.fragments())).toArray(String[]::new))
                .param("paragraphs", claims.stream().map(ProposedClaim::paragraph).toArray(Integer[]::new))
                .param("words", claims.stream().map(ProposedClaim::words).toArray(String[]::new))
                .param("checkable", claims.stream().map(claim -> literal(claim.checkable())).toArray(String[]::new))
                .param("kinds", claims.stream().map(claim -> "{" + String.join(",", ClaimKinds.names(claim.kinds())) + "}").toArray(String[]::new))
                .param("madeIn", claims.stream().map(claim -> claim.madeIn().name()).toArray(String[]::new))
                .update();
    }

    /** Rows of arrays of one length are no arrays of rows: each list of offsets comes as a text. */
    private static String literal(List<Span> spans) {
        return Arrays.toString(Spans.toArray(spans)).replace('[', '{').replace(']', '}').replace(" ", "");
    }

    /** The text does not have these any more. */
    void lose(ArticleId article, Collection<Integer> numbers) {
        if (!numbers.isEmpty()) {
            jdbc.sql("update proposed_claim set gone = true where article_id = :article and number = any (:numbers)")
                    .param("article", article.value())
                    .param("numbers", numbers.toArray(Integer[]::new))
                    .update();
        }
    }

    /** What is open in these words is this passage from now on. */
    void cover(ArticleId article, Passage passage, PersonId by) {
        var covered = open(article).stream()
                .filter(claim -> CarryingOver.Places.same(claim.fragments(), passage.fragments())
                        || Spans.liesIn(claim.fragments(), passage.fragments()))
                .map(ProposedClaim::number)
                .toList();
        if (!covered.isEmpty()) {
            become(article, covered, covered.stream().map(number -> passage.id()).toList(), State.TAKEN, by);
        }
    }

    /**
     * Who decided on some of these: on those that are neither open nor these passages, the last one first.
     *
     * @return empty where they all are; with nothing in it where nobody did, and the text does not have them any more
     */
    Optional<Optional<String>> decidedSince(ArticleId article, Collection<Integer> numbers, Collection<PassageId> passages) {
        return jdbc.sql("""
                        select p.name from proposed_claim c left join person p on p.id = c.decided_by
                        where c.article_id = :article and c.number = any (:numbers)
                            and not (c.state = 'OPEN' and not c.gone) and (c.passage_id is null or not c.passage_id = any (:passages))
                        order by c.decided_at desc nulls last limit 1""")
                .param("article", article.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("passages", passages.stream().map(PassageId::value).toArray(UUID[]::new))
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .optional();
    }

    /** Somebody has decided on these, which were open; how many were. */
    int decide(ArticleId article, Collection<Integer> numbers, State state, PersonId by) {
        return jdbc.sql("""
                        update proposed_claim set state = :state, decided_by = :by, decided_at = :at
                        where article_id = :article and state = 'OPEN' and not gone and number = any (:numbers)""")
                .param("article", article.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("state", state.name())
                .param("by", by.value())
                .param("at", now())
                .update();
    }

    /**
     * Somebody has made passages of these.
     *
     * @param passages which, one for each number
     */
    void become(ArticleId article, List<Integer> numbers, List<PassageId> passages, State state, PersonId by) {
        jdbc.sql("""
                        update proposed_claim c set state = :state, passage_id = taken.passage, decided_by = :by, decided_at = :at
                        from unnest(:numbers, :passages) as taken (number, passage)
                        where c.article_id = :article and c.number = taken.number""")
                .param("article", article.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("passages", passages.stream().map(PassageId::value).toArray(UUID[]::new))
                .param("state", state.name())
                .param("by", by.value())
                .param("at", now())
                .update();
    }

    /** Those that somebody dismissed are open again, where no one else has decided on them since. */
    int openAgain(ArticleId article, Collection<Integer> numbers, PersonId by) {
        return jdbc.sql("""
                        update proposed_claim set state = 'OPEN', decided_by = null, decided_at = null
                        where article_id = :article and state = 'DISMISSED' and decided_by = :by and number = any (:numbers)""")
                .param("article", article.value())
                .param("by", by.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    /** Those that were passages before they were taken are open again; these passages are left out. */
    void openAgain(ArticleId article, Collection<Integer> numbers, Collection<PassageId> made, PersonId by) {
        jdbc.sql("""
                        update proposed_claim set state = 'OPEN', passage_id = null, decided_by = null, decided_at = null
                        where article_id = :article and number = any (:numbers) and state = 'TAKEN' and decided_by = :by and not passage_id = any (:made)""")
                .param("article", article.value())
                .param("by", by.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("made", made.stream().map(PassageId::value).toArray(UUID[]::new))
                .update();
    }

    /** What this passage does not hold any more of what it was taken for is open again. */
    void release(Passage passage) {
        var held = jdbc.sql("""
                        select * from proposed_claim
                        where passage_id = :passage and state = 'TAKEN' and revision_id = :revision""")
                .param("passage", passage.id().value())
                .param("revision", passage.place().revision().value())
                .query(StoredClaims::claim)
                .list();
        var outside = held.stream()
                .filter(claim -> !CarryingOver.Places.same(claim.fragments(), passage.fragments()) && !Spans.liesIn(claim.fragments(), passage.fragments()))
                .map(ProposedClaim::number)
                .toArray(Integer[]::new);
        jdbc.sql("""
                        update proposed_claim set state = 'OPEN', passage_id = null, decided_by = null, decided_at = null
                        where article_id = :article and number = any (:outside)""")
                .param("article", passage.articleId().value())
                .param("outside", outside)
                .update();
    }

    /** What is open again, as it stood in the newest revision in which it was no passage. */
    record Reopened(ProposedClaim claim, RevisionId in) {}

    /** Those that became these passages are open again, as they stood when they became so. */
    List<Reopened> openAgain(Collection<PassageId> passages) {
        return jdbc.sql("""
                        update proposed_claim set state = 'OPEN', passage_id = null, decided_by = null, decided_at = null
                        where passage_id = any (:passages) returning *""")
                .param("passages", passages.stream().map(PassageId::value).toArray(UUID[]::new))
                .query((row, n) -> new Reopened(claim(row, n), new RevisionId(row.getObject("revision_id", UUID.class))))
                .list();
    }

    /** Whether this revision was looked through. */
    boolean isSearched(RevisionId revision) {
        return jdbc.sql("select exists (select from claim_search where revision_id = :revision)")
                .param("revision", revision.value())
                .query(Boolean.class)
                .single();
    }

    void searched(RevisionId revision) {
        jdbc.sql("insert into claim_search (revision_id, searched_at) values (:revision, :at) on conflict do nothing")
                .param("revision", revision.value())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
