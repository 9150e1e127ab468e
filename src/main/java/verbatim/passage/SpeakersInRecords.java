package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.speaker.SpeakerAgreement;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakersChanged;

/**
 * Holds whom records name against whom articles name, once the desk knows more, or less, of who that is: that two names are one
 * speaker's settles the doubt that a record names another, or may; that they are two raises it, of approved work, too.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpeakersInRecords {

    /** So many passages are changed at a time. */
    private static final int BATCH = 500;

    /**
     * Each piece with the doubts that the record names another, or may. Whether a person has said whose words they are: the attribution
     * is checked, or it was said by hand whom the passage names now.
     */
    private static final String EVIDENCE = """
            select p.id, k.is_now, p.state, p.second_hand, a.name, e.id as evidence, e.spoken_by, d.doubted, d.doubted_other, d.settled_so, d.answered,
                p.attribution_checked or coalesce((
                    select c.after #>> '{speaker,id}' = p.speaker_id::text from passage_change c
                    where c.passage_id = p.id and c.what = 'SPEAKER' order by c.made_at desc, c.id desc limit 1), false) as named
            from speaker k join passage p on p.speaker_id = k.id
            join article_speaker a on a.article_id = p.article_id and a.speaker_id = k.id
            join evidence e on e.passage_id = p.id
            cross join lateral (
                select count(*) filter (where d.settled_at is null) > 0 as doubted,
                    count(*) filter (where d.settled_at is null and d.code = 'OTHER_SPEAKER_IN_RECORD') > 0 as doubted_other,
                    count(*) filter (where d.how = 'SPEAKERS_ONE') > 0 as settled_so,
                    count(*) filter (where d.how in ('SPEAKER_NAMED', 'ATTRIBUTION_CHECKED', 'NOTED')) > 0 as answered
                from doubt d where d.passage_id = p.id and d.evidence_id = e.id and d.matter ->> 'type' = 'IN_RECORD') d
            where %s and not p.removed and p.state <> 'DISMISSED' and p.kind <> 'CLAIM' and e.withdrawn_at is null and e.spoken_by <> '{}'
            order by p.id, e.added_at, e.id
            """;

    private final Passages passages;
    private final PassagesFirst first;
    private final PassageWork work;
    private final EvidenceRows evidence;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    SpeakersInRecords(
            Passages passages, PassagesFirst first, PassageWork work, EvidenceRows evidence, CurrentPerson currentPerson, JdbcClient jdbc, Clock clock) {
        this.passages = passages;
        this.first = first;
        this.work = work;
        this.evidence = evidence;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void changed(SpeakersChanged event) {
        switch (event.what()) {
            case NAMED, JOINED, PARTED -> lookAgain(Stream.of(event.one(), event.other() == null ? event.one() : event.other()).distinct().toList());
            // Of whom nothing more is known; and what names another from now on is looked at by whoever changes it.
            case ASKED, TOLD_APART -> {}
        }
    }

    /** Evidence of a passage, whom both name, and what is doubted of that. */
    private record Piece(
            PassageId passage, EvidenceId id, boolean approved, SpeakerInRecord names, boolean doubted, boolean doubtedOther, boolean settledSo,
            boolean answered, boolean named) {

        boolean isDue() {
            return switch (names.agreement()) {
                case SAME -> doubted && !approved;
                case OTHER -> !doubtedOther;
                case UNSURE -> isUnsureAgain();
                case UNKNOWN -> false;
            };
        }

        /** What was settled because two names were one speaker's is open again, whatever a person said meanwhile. */
        boolean isUnsureAgain() {
            return !doubted && (settledSo || !answered && !named);
        }

        DoubtMatter.InRecord matter(String printed) {
            return new DoubtMatter.InRecord(printed, names.inRecord(), names.agreement());
        }
    }

    /** Looks at the evidence of all whom these are. */
    private void lookAgain(List<SpeakerId> speakers) {
        lookAt(due(pieces("k.is_now = any(:ids)", uuids(speakers), List.of())));
    }

    private static List<PassageId> due(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isDue).map(Piece::passage).distinct().toList();
    }

    /** The passages of a speaker at which to look once the desk knows them by these names, too. */
    List<PassageId> due(SpeakerId speaker, List<String> more) {
        return due(pieces("k.is_now = any(:ids)", uuids(List.of(speaker)), more));
    }

    /** Looks at these, in the order in which everybody holds them: all of them before the first sign-off falls, which holds its article. */
    void lookAt(List<PassageId> ids) {
        first.lock(ids);
        var by = currentPerson.require().id();
        var at = clock.instant();
        for (int from = 0; from < ids.size(); from += BATCH) {
            var held = passages.findAllToChange(ids.subList(from, Math.min(ids.size(), from + BATCH)));
            look(held, true, by, at);
            passages.flush();
            work.changedAll(held, List.of());
        }
    }

    /**
     * Until the transaction ends nobody says otherwise who these speakers are, and those whom the passages name: what is laid
     * beside them meanwhile would not be held against that. Speakers come before passages, as for everybody.
     *
     * @return whom the passages name
     */
    Set<SpeakerId> holdStill(Collection<PassageId> ids, Collection<SpeakerId> more) {
        return jdbc.sql("""
                        select k.id, exists (select from passage p where p.id = any(:ids) and p.speaker_id = k.id) as named from speaker k
                        where k.id in (select p.speaker_id from passage p where p.id = any(:ids) union select unnest(:more::uuid[]))
                        order by k.id for share of k""")
                .param("ids", ids.stream().map(PassageId::value).toArray(UUID[]::new))
                .param("more", uuids(more))
                .query((row, n) -> row.getBoolean("named") ? Stream.of(new SpeakerId(row.getObject("id", UUID.class))) : Stream.<SpeakerId>empty())
                .list()
                .stream()
                .flatMap(named -> named)
                .collect(Collectors.toSet());
    }

    /**
     * The same of one whom the desk came to know since, by whoever has locked a passage already, and so waits for nobody's speaker.
     *
     * @throws StepRefused where somebody says just now who that is
     */
    void holdAtOnce(SpeakerId speaker) {
        var held = jdbc.sql("select id from speaker where id = :id for share skip locked")
                .param("id", speaker.value())
                .query(UUID.class)
                .optional();
        if (held.isEmpty()) {
            throw new StepRefused(PassageRefusal.SPEAKER_HELD);
        }
    }

    private static UUID[] uuids(Collection<SpeakerId> speakers) {
        return speakers.stream().map(SpeakerId::value).toArray(UUID[]::new);
    }

    private List<Piece> pieces(String which, UUID[] ids, List<String> more) {
        record Read(SpeakerId speaker, PassageId passage, EvidenceId id, boolean approved, String printed, List<String> inRecord, boolean retold,
                boolean doubted, boolean doubtedOther, boolean settledSo, boolean answered, boolean named) {}
        var read = jdbc.sql(EVIDENCE.formatted(which))
                .param("ids", ids)
                .query((row, n) -> new Read(
                        new SpeakerId(row.getObject("is_now", UUID.class)),
                        new PassageId(row.getObject("id", UUID.class)),
                        new EvidenceId(row.getObject("evidence", UUID.class)),
                        CheckState.valueOf(row.getString("state")) == CheckState.APPROVED,
                        row.getString("name"),
                        List.of((String[]) row.getArray("spoken_by").getArray()),
                        row.getBoolean("second_hand"),
                        row.getBoolean("doubted"),
                        row.getBoolean("doubted_other"),
                        row.getBoolean("settled_so"),
                        row.getBoolean("answered"),
                        row.getBoolean("named")))
                .list();
        var known = known(read.stream().map(Read::speaker).collect(Collectors.toSet()));
        return read.stream()
                .map(one -> new Piece(
                        one.passage(), one.id(), one.approved(),
                        new SpeakerInRecord(
                                one.printed(), one.inRecord(), one.retold(),
                                Stream.concat(known.getOrDefault(one.speaker(), List.of()).stream(), more.stream()).toList()),
                        one.doubted(), one.doubtedOther(), one.settledSo(), one.answered(), one.named()))
                .toList();
    }

    private Map<SpeakerId, List<String>> known(Set<SpeakerId> speakers) {
        var known = new HashMap<SpeakerId, List<String>>();
        if (!speakers.isEmpty()) {
            jdbc.sql("select is_now, array_agg(name order by id) as names from speaker where is_now = any(:speakers) group by is_now")
                    .param("speakers", uuids(speakers))
                    .query(row -> {
                        known.put(new SpeakerId(row.getObject("is_now", UUID.class)), List.of((String[]) row.getArray("names").getArray()));
                    });
        }
        return known;
    }

    /**
     * Looks at the evidence that stands of these passages, whose rows the caller holds and has written. What was approved with a
     * doubt open was approved with it: only another one is raised there.
     *
     * @param settles whether what names the same is doubted no more; what is taken back settles nothing
     */
    void look(Collection<Passage> held, boolean settles, PersonId by, Instant at) {
        if (held.isEmpty()) {
            return;
        }
        var byPassage = new HashMap<PassageId, List<Piece>>();
        pieces("p.id = any(:ids)", held.stream().map(passage -> passage.id().value()).toArray(UUID[]::new), List.of()).stream()
                .filter(Piece::isDue)
                .forEach(piece -> byPassage.computeIfAbsent(piece.passage(), none -> new ArrayList<>()).add(piece));
        held.forEach(passage -> byPassage.getOrDefault(passage.id(), List.of()).forEach(piece -> look(passage, piece, settles, by, at)));
    }

    private static void look(Passage passage, Piece piece, boolean settles, PersonId by, Instant at) {
        var printed = piece.names().printed();
        if (printed == null) {
            return;
        }
        switch (piece.names().agreement()) {
            case OTHER -> passage.doubt(piece.matter(printed), piece.id(), null, at);
            case SAME -> {
                if (settles) {
                    passage.speakersAgree(piece.id(), by, at);
                }
            }
            case UNSURE -> passage.unsureAgain(piece.matter(printed), piece.id(), at);
            case UNKNOWN -> {}
        }
    }

    /**
     * A person has just said whose words they are: only what names somebody else outright is doubted.
     *
     * @param printed as whom the article names the speaker
     * @param known by what names the desk knows that one
     */
    void named(Passage passage, String printed, List<String> known, PersonId by, Instant at) {
        for (var piece : evidence.standing(passage.id())) {
            var names = new SpeakerInRecord(printed, piece.spokenBy(), passage.flags().secondHand(), known);
            if (names.isOther()) {
                passage.doubt(new DoubtMatter.InRecord(printed, piece.spokenBy(), SpeakerAgreement.OTHER), piece.id(), null, at);
            } else if (names.agreement() == SpeakerAgreement.SAME) {
                passage.speakersAgree(piece.id(), by, at);
            }
        }
    }
}
