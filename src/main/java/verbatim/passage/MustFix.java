package verbatim.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.passage.Fix.Taken;

/**
 * What of an article must be printed otherwise: what was found to be a problem, and what other words were proposed for; each
 * with what a later edit has made of it.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class MustFix {

    private final PassageReading reading;
    private final JdbcClient jdbc;

    MustFix(PassageReading reading, JdbcClient jdbc) {
        this.reading = reading;
        this.jdbc = jdbc;
    }

    /** In the order of the text, for whoever asks: what is not in the text yet, or not as proposed, first. */
    public List<Fix> of(ArticleId article) {
        return of(article, reading.cards(article));
    }

    /**
     * The same of passages that were read.
     *
     * @param cards all of the article
     */
    public List<Fix> of(ArticleId article, List<PassageCard> cards) {
        var edits = edits(article);
        var fixes = cards.stream()
                .filter(MustFix::isOne)
                .map(card -> fix(card, edits.getOrDefault(card.row().id(), Edits.NONE)))
                .toList();
        var sorted = new ArrayList<>(fixes.stream().filter(fix -> !fix.taken().isDone()).toList());
        sorted.addAll(fixes.stream().filter(fix -> fix.taken().isDone()).toList());
        return List.copyOf(sorted);
    }

    private static boolean isOne(PassageCard card) {
        return card.row().state() != CheckState.DISMISSED && (problem(card) != null || card.check().correction() != null);
    }

    /** What was found wrong, be it with the words of before. */
    private static @Nullable Finding problem(PassageCard card) {
        var now = card.row().finding();
        if (now != null) {
            return now.isProblem() ? now : null;
        }
        var stale = card.check().staleFinding();
        return stale != null && stale.isProblem() ? stale : null;
    }

    /**
     * The words of a passage through the revisions.
     *
     * @param last the newest revision that has it
     * @param since the first revision that has it as it stands in the last; null where it never stood otherwise
     * @param before its words in the one before that
     * @param changedLast whether an edit changed it after words were last proposed for it
     */
    private record Edits(int last, @Nullable Integer since, @Nullable String before, boolean changedLast) {

        static final Edits NONE = new Edits(0, null, null, false);
    }

    private static Fix fix(PassageCard card, Edits edits) {
        var row = card.row();
        var problem = problem(card);
        var isOld = card.isCorrected()
                || (card.check().correction() == null ? card.check().staleFinding() != null : edits.changedLast());
        var taken = taken(card, edits, isOld);
        var revision = switch (taken) {
            case NOT_YET -> null;
            case CUT -> (Integer) (edits.last() + 1);
            case AS_PROPOSED, OTHERWISE -> edits.since();
        };
        var printed = taken == Taken.AS_PROPOSED || taken == Taken.OTHERWISE
                ? Optional.ofNullable(edits.before()).orElse(row.words())
                : row.words();
        return new Fix(
                row,
                printed,
                problem,
                row.status() == Status.PROBLEM,
                card.check().correction(),
                problem == null ? List.of() : card.notes().stream().filter(note -> note.kind() != NoteKind.LEGAL && note.others() == null).map(NoteRow::text).toList(),
                taken,
                revision);
    }

    private static Taken taken(PassageCard card, Edits edits, boolean isOld) {
        if (card.row().isRemoved()) {
            return Taken.CUT;
        }
        if (edits.since() == null || !isOld) {
            return Taken.NOT_YET;
        }
        return card.isCorrected() ? Taken.AS_PROPOSED : Taken.OTHERWISE;
    }

    private Map<PassageId, Edits> edits(ArticleId article) {
        record Word(PassageId passage, int revision, String words, boolean changedLast) {}
        var byPassage = new HashMap<PassageId, List<Word>>();
        jdbc.sql("""
                        select a.passage_id, r.number, a.words, coalesce((
                            select c.what from passage_change c where c.passage_id = p.id and c.what in ('WORDS', 'CORRECTION')
                                and not exists (select from passage_change u where u.passage_id = p.id and c.id = any (u.undoes))
                            order by c.made_at desc, c.id desc limit 1) = 'WORDS', false)
                        from passage p join anchor a on a.passage_id = p.id join revision r on r.id = a.revision_id
                        where p.article_id = :article
                            and (p.correction is not null or p.finding is not null or p.stale_finding is not null)
                            and a.number = (select max(number) from anchor o where o.passage_id = p.id and o.revision_id = r.id)
                        order by r.number""")
                .param("article", article.value())
                .query((row, n) -> new Word(
                        new PassageId(row.getObject(1, UUID.class)), row.getInt(2), row.getString(3), row.getBoolean(4)))
                .list()
                .forEach(word -> byPassage.computeIfAbsent(word.passage(), none -> new ArrayList<>()).add(word));
        var edits = new HashMap<PassageId, Edits>();
        byPassage.forEach((passage, words) -> {
            int since = words.size() - 1;
            while (since > 0 && BareWords.of(words.get(since - 1).words()).equals(BareWords.of(words.getLast().words()))) {
                since--;
            }
            edits.put(passage, new Edits(
                    words.getLast().revision(),
                    since == 0 ? null : words.get(since).revision(),
                    since == 0 ? null : words.get(since - 1).words(),
                    words.getLast().changedLast()));
        });
        return edits;
    }
}
