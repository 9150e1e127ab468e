package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.source.SourceId;
import verbatim.source.capture.TextComes;
import verbatim.source.capture.TextKept;
import verbatim.text.Span;

/**
 * Looks whether what was cited from a source stands in its newest text as it was cited, with the words around it: where it does
 * not, that is a doubt, of approved work too, and where it does again, the doubt is settled.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewRecords {

    /** How far around the cited words a denial or condition can stand that turns them, in UTF-16 units; at most to the end of the line. */
    private static final int AROUND = 200;

    /** Between words of a record of which some were left out. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\[?(?:\u2026|\\.\\.\\.)]?");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026]+(?!\\p{N})");

    /** Stands for the end of a sentence among letters; a letter itself, which no text here is written with. */
    private static final String END = "\u01C3";

    private final Passages passages;
    private final PassageWork work;
    private final PassageReading reading;
    private final ComparingAgain comparing;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    NewRecords(
            Passages passages,
            PassageWork work,
            PassageReading reading,
            ComparingAgain comparing,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Clock clock) {
        this.passages = passages;
        this.work = work;
        this.reading = reading;
        this.comparing = comparing;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What evidence cites of a text.
     *
     * @param snapshot in which the spans are; null where the words were not found in one
     * @param spans in UTF-16 units of its text
     */
    private record Cited(EvidenceId evidence, PassageId passage, @Nullable UUID snapshot, List<Span> spans, String excerpt) {}

    @EventListener
    void textComes(TextComes event) {
        jdbc.sql("""
                        select p.id from passage p
                        where exists (select from evidence e where e.passage_id = p.id and e.source_id = :source) order by p.id for no key update""")
                .param("source", event.source().value())
                .query(UUID.class)
                .list();
    }

    @EventListener
    void textKept(TextKept event) {
        var source = event.source();
        var by = currentPerson.require().id();
        var at = clock.instant();
        var newest = new Lookup(newest(source).orElse(""));
        var citing = cited(source).stream().collect(Collectors.groupingBy(Cited::passage));
        citing.forEach((id, pieces) -> passages.findToChange(id).ifPresent(passage -> {
            look(passage, pieces, newest, by, at);
            work.announce(passage);
            passages.flush();
            work.changed(passage, WorkChanged.Why.CHANGED);
        }));
    }

    /**
     * The same for what was moved to a source, or back, of a passage that is locked.
     *
     * @param source of which it is by now
     * @return whether some of it does not stand there
     */
    boolean moved(Passage passage, SourceId source, PersonId by, Instant at) {
        var newest = newest(source);
        var pieces = cited(source).stream().filter(each -> each.passage().equals(passage.id())).toList();
        return newest.isPresent() && !look(passage, pieces, new Lookup(newest.get()), by, at);
    }

    private boolean look(Passage passage, List<Cited> pieces, Lookup newest, PersonId by, Instant at) {
        var card = reading.card(passage.id()).orElseThrow();
        boolean all = true;
        for (var piece : pieces) {
            if (newest.has(piece) && card.standingEvidence().stream().noneMatch(row -> row.id().equals(piece.evidence()) && comparing.isBorneOutLess(card, row))) {
                passage.recordedAgain(piece.evidence(), by, at);
            } else {
                passage.doubt(new DoubtMatter.NewRecord(), piece.evidence(), null, at);
                all = false;
            }
        }
        return all;
    }

    /** What stands and names words that a text of the source had. */
    private List<Cited> cited(SourceId source) {
        return jdbc.sql("""
                        select e.id, e.passage_id, e.snapshot_id, e.spans, e.excerpt
                        from evidence e join passage p on p.id = e.passage_id
                        where e.source_id = :source and e.withdrawn_at is null and not p.removed
                            and e.excerpt is not null and e.not_in_text is null""")
                .param("source", source.value())
                .query((row, n) -> {
                    var spans = row.getArray("spans");
                    return new Cited(
                            new EvidenceId(row.getObject("id", UUID.class)),
                            new PassageId(row.getObject("passage_id", UUID.class)),
                            row.getObject("snapshot_id", UUID.class),
                            spans == null ? List.of() : Spans.of((Integer[]) spans.getArray()),
                            row.getString("excerpt"));
                })
                .list();
    }

    private Optional<String> newest(SourceId source) {
        return jdbc.sql("select text from snapshot where source_id = :source order by number desc limit 1")
                .param("source", source.value())
                .query(String.class)
                .optional();
    }

    /** Finds what was cited in a text, whatever its lines and marks. */
    private final class Lookup {

        private final String letters;
        private final Map<UUID, String> texts = new HashMap<>();

        Lookup(String text) {
            letters = plain(text);
        }

        boolean has(Cited cited) {
            var snapshot = cited.snapshot();
            if (snapshot == null || cited.spans().isEmpty()) {
                return LEFT_OUT.splitAsStream(cited.excerpt()).allMatch(this::hasWords);
            }
            var text = texts.computeIfAbsent(snapshot, id -> jdbc.sql("select text from snapshot where id = :id")
                    .param("id", id)
                    .query(String.class)
                    .single());
            return cited.spans().stream().allMatch(span -> hasWords(around(span, text)));
        }

        private boolean hasWords(String words) {
            return letters.contains(plain(words));
        }

        /** With the ends of sentences, and the capitals with which they begin: what was put before or behind makes another of one. */
        private static String plain(String text) {
            return BareWords.cased(SENTENCE_END.matcher(text).replaceAll(END));
        }

        /** With what stands around it in its line, in whole words. */
        private static String around(Span span, String text) {
            int from = Math.max(text.lastIndexOf('\n', span.start()) + 1, span.start() - AROUND);
            int lineEnd = text.indexOf('\n', span.end());
            int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, span.end() + AROUND);
            while (from > 0 && from < span.start() && Character.isLetterOrDigit(text.charAt(from - 1))) {
                from++;
            }
            while (to < text.length() && to > span.end() && Character.isLetterOrDigit(text.charAt(to))) {
                to--;
            }
            return text.substring(from, to);
        }
    }
}
