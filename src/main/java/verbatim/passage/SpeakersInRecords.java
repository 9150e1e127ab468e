package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
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
 * speaker's settles the doubt that a record names another; that they are two raises it, of approved work, too.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpeakersInRecords {

    private static final String EVIDENCE = """
            select p.id, k.is_now, p.state, p.second_hand, a.name, e.spoken_by, exists (
                select from doubt d where d.evidence_id = e.id and d.settled_at is null and d.matter ->> 'type' = 'IN_RECORD') as doubted
            from speaker k join passage p on p.speaker_id = k.id
            join article_speaker a on a.article_id = p.article_id and a.speaker_id = k.id
            join evidence e on e.passage_id = p.id
            where k.is_now = any(:speakers) and not p.removed and p.state <> 'DISMISSED' and p.kind <> 'CLAIM'
                and e.withdrawn_at is null and e.spoken_by <> '{}'
            """;

    private final Passages passages;
    private final PassageWork work;
    private final EvidenceRows evidence;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    SpeakersInRecords(
            Passages passages, PassageWork work, EvidenceRows evidence, CurrentPerson currentPerson, JdbcClient jdbc, Clock clock) {
        this.passages = passages;
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

    private record Piece(PassageId passage, boolean approved, SpeakerInRecord names, boolean doubted) {

        boolean isDue() {
            return switch (names.agreement()) {
                case SAME -> doubted && !approved;
                case OTHER -> !doubted;
                case UNSURE, UNKNOWN -> false;
            };
        }
    }

    /** Looks at the evidence of all whom these are. */
    private void lookAgain(List<SpeakerId> speakers) {
        var known = known(speakers);
        var due = new TreeSet<PassageId>((one, other) -> one.value().toString().compareTo(other.value().toString()));
        var printed = new HashMap<PassageId, SpeakerInRecord>();
        jdbc.sql(EVIDENCE)
                .param("speakers", speakers.stream().map(SpeakerId::value).toArray(UUID[]::new))
                .query(row -> {
                    var speaker = new SpeakerId(row.getObject("is_now", UUID.class));
                    var piece = new Piece(
                            new PassageId(row.getObject("id", UUID.class)),
                            CheckState.valueOf(row.getString("state")) == CheckState.APPROVED,
                            new SpeakerInRecord(
                                    row.getString("name"), List.of((String[]) row.getArray("spoken_by").getArray()),
                                    row.getBoolean("second_hand"), known.getOrDefault(speaker, List.of())),
                            row.getBoolean("doubted"));
                    if (piece.isDue()) {
                        due.add(piece.passage());
                        printed.put(piece.passage(), piece.names());
                    }
                });
        if (due.isEmpty()) {
            return;
        }
        var by = currentPerson.require().id();
        var at = clock.instant();
        var changed = passages.findAllToChange(due);
        for (var passage : changed) {
            var names = printed.get(passage.id());
            var name = names == null ? null : names.printed();
            if (names != null && name != null) {
                look(passage, name, names.known(), by, at);
                work.announce(passage);
            }
        }
        passages.flush();
        changed.forEach(passage -> work.changed(passage, WorkChanged.Why.CHANGED));
    }

    private Map<SpeakerId, List<String>> known(List<SpeakerId> speakers) {
        var known = new HashMap<SpeakerId, List<String>>();
        jdbc.sql("select is_now, array_agg(name order by id) as names from speaker where is_now = any(:speakers) group by is_now")
                .param("speakers", speakers.stream().map(SpeakerId::value).toArray(UUID[]::new))
                .query(row -> {
                    known.put(new SpeakerId(row.getObject("is_now", UUID.class)), List.of((String[]) row.getArray("names").getArray()));
                });
        return known;
    }

    /**
     * Looks at the evidence that stands of one passage, whose row the caller holds. What was approved with a doubt open was
     * approved with it: only a new one is raised there.
     *
     * @param printed as whom the article names the speaker
     * @param known by what names the desk knows that one
     */
    void look(Passage passage, String printed, List<String> known, PersonId by, Instant at) {
        for (var piece : evidence.standing(passage.id())) {
            var names = new SpeakerInRecord(printed, piece.spokenBy(), passage.flags().secondHand(), known);
            if (names.isOther()) {
                passage.doubt(new DoubtMatter.InRecord(printed, piece.spokenBy(), SpeakerAgreement.OTHER), piece.id(), null, at);
            } else if (names.agreement() == SpeakerAgreement.SAME && passage.state() != CheckState.APPROVED) {
                passage.speakersAgree(piece.id(), by, at);
            }
        }
    }
}
