package verbatim.passage;

import static verbatim.passage.PassageRows.enumOrNull;
import static verbatim.passage.PassageRows.signature;
import static verbatim.passage.PassageRows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageCard.Approved;
import verbatim.passage.PassageCard.Ascribed;
import verbatim.passage.PassageCard.Beside;
import verbatim.passage.PassageCard.Check;
import verbatim.passage.PassageCard.Corrected;
import verbatim.passage.PassageCard.DeskRule;
import verbatim.passage.PassageCard.Dismissed;
import verbatim.passage.PassageCard.Past;
import verbatim.source.SourceId;
import verbatim.speaker.SpeakerId;

/** Turns rows of passages into what their cards say of the passages themselves; the rows beside them are {@link BesideReading}'s. */
final class CardRows {

    /** What a card says of a passage beside what its row says; who can be the second person, only where one is waited for. */
    private static final String MORE = """
            p.*, (select count(*) from passage_change h where h.passage_id = p.id) as change_count,
            (select second_check from desk) as rule,
            (select s.title from source_shown s where s.id = p.correction_source) as correction_title,
            (select k.is_now from speaker k where k.id = p.speaker_id) as desk_speaker,
            array(select o.name from speaker k join speaker o on o.is_now = k.is_now where k.id = p.speaker_id order by o.id) as known_names,
            case when p.state = 'SUBMITTED' then array(
                select distinct made_by from passage_change
                where passage_id = p.id and made_by is not null and what in (:hands) and id not in (
                    select unnest(u.undoes) from passage_change u where u.passage_id = p.id and u.undoes is not null)) end as hands,""";

    /** Passages with all that their cards say of them; who reads is {@code :me}, and what makes a hand {@code :hands}. */
    static final String SELECT = PassageRows.SELECT.replace("p.*,", MORE + ClosedArticles.CLOSED);

    private CardRows() {}

    /**
     * The card of a passage.
     *
     * @param beside what stands beside it, as it may be shown
     * @param changes of its history, as they may be shown
     */
    static PassageCard card(ResultSet row, Beside beside, List<ChangeRow> changes, HiddenBeside hiding)
            throws SQLException {
        return new PassageCard(
                PassageRows.row(row, 0),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getLong("version"),
                ascribed(row),
                check(row, hiding),
                beside,
                new Past(changes, row.getInt("change_count")),
                new DeskRule(row.getInt("needed"), SecondCheck.valueOf(row.getString("rule")), hands(row)));
    }

    private static Ascribed ascribed(ResultSet row) throws SQLException {
        var speaker = uuid(row, "desk_speaker");
        var confidence = row.getFloat("confidence");
        var isKnown = !row.wasNull();
        return new Ascribed(
                speaker == null ? null : new SpeakerId(speaker),
                row.getString("speaker_description"),
                row.getString("cue"),
                row.getString("occasion"),
                row.getString("found_by"),
                isKnown ? confidence : null,
                List.of((String[]) row.getArray("known_names").getArray()));
    }

    private static Check check(ResultSet row, HiddenBeside hiding) throws SQLException {
        var concluded = row.getTimestamp("concluded_at");
        var approved = signature(row, "approved");
        var askedBy = uuid(row, "dismissal_asked_by");
        var reason = hiding.shown(Reason.of(row.getString("dismissal_reason"), enumOrNull(Cause.class, row.getString("dismissal_cause"))));
        return new Check(
                hiding.beside(row.getString("finding_reason")),
                enumOrNull(Finding.class, row.getString("stale_finding")),
                concluded == null ? null : concluded.toInstant(),
                flags(row),
                signature(row, "submitted"),
                approved == null ? null : new Approved(approved, SecondCheck.valueOf(row.getString("second_check")), hiding.beside(row.getString("approval_reason")), row.getString("public_by") != null),
                reason == null ? null : new Dismissed(askedBy == null ? null : new PersonId(askedBy), reason),
                hiding.shown(corrected(row)));
    }

    private static @Nullable Corrected corrected(ResultSet row) throws SQLException {
        var words = row.getString("correction");
        var source = uuid(row, "correction_source");
        return words == null
                ? null
                : new Corrected(words, source == null ? null : new SourceId(source), row.getString("correction_title"));
    }

    private static Flags flags(ResultSet row) throws SQLException {
        return new Flags(
                row.getBoolean("second_hand"),
                row.getBoolean("translated"),
                new Translation(
                        row.getString("original_words"),
                        row.getString("original_language"),
                        row.getString("translator"),
                        row.getBoolean("original_unseen")),
                row.getBoolean("context_checked"),
                row.getBoolean("attribution_checked"),
                enumOrNull(MaterialChange.class, row.getString("material_change")));
    }

    private static Set<PersonId> hands(ResultSet row) throws SQLException {
        var hands = row.getArray("hands");
        return hands == null
                ? Set.of()
                : Arrays.stream((UUID[]) hands.getArray()).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
