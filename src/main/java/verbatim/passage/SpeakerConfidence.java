package verbatim.passage;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.source.confidence.MaskReading;
import verbatim.source.confidence.Masking;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerAgreement;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKeeping;
import verbatim.speaker.SpeakerName;
import verbatim.speaker.SpeakersChanged;

/**
 * Refuses that who a confidential source is becomes known by what the desk says of its speakers, which everybody sees: that a
 * speaker gets the name of one, whom no article names so, or that whom articles name otherwise is said to be one. Only who may
 * know a source can tell; of whoever may not, nothing can be learned by trying.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpeakerConfidence {

    private final MaskReading masks;
    private final JdbcClient jdbc;

    SpeakerConfidence(MaskReading masks, JdbcClient jdbc) {
        this.masks = masks;
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(SpeakersChanged event) {
        var other = event.other();
        switch (event.what()) {
            case NAMED -> named(event.one());
            case JOINED -> joined(event.one(), Objects.requireNonNull(other));
            // What articles print of another is asked about before it is theirs.
            case PARTED, ASKED, TOLD_APART -> {}
        }
    }

    private void named(SpeakerId speaker) {
        var masking = masks.whatIKnow();
        if (!masking.isEmpty()) {
            var printed = String.join("\n", printed(speaker));
            for (var words : said(speaker)) {
                requireTellsNobody(masking, words, printed);
            }
        }
    }

    /**
     * The same of what articles print of somebody that is to be said of another.
     *
     * @throws StepRefused where that tells who a source is
     */
    void requireMayBe(List<NamedSpeaker> printed, SpeakerKeeping.Whose whose) {
        var masking = masks.whatIKnow();
        if (masking.isEmpty()) {
            return;
        }
        var names = printed.stream().flatMap(SpeakerConfidence::words).distinct().toList();
        switch (whose) {
            case SpeakerKeeping.Whose.Unknown(var named) -> words(named).forEach(words -> requireTellsNobody(masking, words, String.join("\n", names)));
            case SpeakerKeeping.Whose.Known(var speaker) -> {
                var others = names(all(speaker));
                requireTellsNobody(masking, names, others);
                requireTellsNobody(masking, others, names);
            }
        }
    }

    private static Stream<String> words(NamedSpeaker named) {
        return Stream.of(named.name(), named.description() == null ? "" : named.description()).filter(words -> !words.isBlank());
    }

    private void joined(SpeakerId one, SpeakerId into) {
        var masking = masks.whatIKnow();
        if (masking.isEmpty()) {
            return;
        }
        // By now both are one; of whom it was said shows by who went into whom.
        var gone = own(one);
        var others = all(into).stream().filter(id -> !gone.contains(id)).toList();
        requireTellsNobody(masking, names(gone), names(others));
        requireTellsNobody(masking, names(others), names(gone));
    }

    private List<SpeakerId> all(SpeakerId speaker) {
        return jdbc.sql("select id from speaker where is_now = :speaker")
                .param("speaker", speaker.value())
                .query((row, n) -> new SpeakerId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whoever has the name of a source beside others that are plainly the same tells nothing. */
    private static void requireTellsNobody(Masking masking, List<String> names, List<String> others) {
        var printed = String.join("\n", others);
        for (var name : names) {
            var known = SpeakerName.of(name);
            if (others.stream().map(SpeakerName::of).noneMatch(other -> other.with(known) == SpeakerAgreement.SAME)) {
                requireTellsNobody(masking, name, printed);
            }
        }
    }

    private static void requireTellsNobody(Masking masking, String words, String printed) {
        if (masking.names(words, printed)) {
            throw new StepRefused(PassageRefusal.SPEAKER_IS_CONFIDENTIAL);
        }
    }

    /** One with all who had gone into it before. */
    private List<SpeakerId> own(SpeakerId one) {
        return jdbc.sql("""
                        with recursive own as (
                            select id from speaker where id = :id
                            union all select s.id from speaker s join own on s.merged_into = own.id)
                        select id from own""")
                .param("id", one.value())
                .query((row, n) -> new SpeakerId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<String> names(List<SpeakerId> speakers) {
        return speakers.stream().flatMap(id -> Stream.concat(said(id).stream(), printed(id).stream())).distinct().toList();
    }

    private List<String> said(SpeakerId speaker) {
        return jdbc.sql("select unnest(array_remove(array[name, description], null)) from speaker where id = :id")
                .param("id", speaker.value())
                .query(String.class)
                .list();
    }

    private List<String> printed(SpeakerId speaker) {
        return jdbc.sql("select distinct concat_ws(' ', a.name, a.description) from article_speaker a join speaker k on k.id = a.speaker_id where k.id = :id or k.is_now = :id")
                .param("id", speaker.value())
                .query(String.class)
                .list();
    }
}
