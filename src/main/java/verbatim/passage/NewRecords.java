package verbatim.passage;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
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

    /** Stands for the end of a sentence among words; a letter itself, which no text here is written with. */
    private static final String END = " \u01C3 ";

    private static final Pattern IN_WORDS = Pattern.compile("['\u2018\u2019\u02BC]");

    /** What stands between words and is no part of a figure. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\p{N})[.,:/]|[.,:/](?!\\p{N})"
            + "|(?<=[\\p{L}\\p{M}])-|-(?!\\p{N})|[^\\p{L}\\p{M}\\p{N}\\p{Sc}%\u2030.,:/\u01C3-]+");

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
     * @param snapshot in which it stands; null where no text of the source was on file then
     * @param spans in UTF-16 units of that text; none where it was not compared with the passage
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
        holdArticles(event.source());
    }

    /**
     * Locks the articles that cite a source, after their passages and before the source: whoever signs one off does so too, and
     * a doubt lets that sign-off fall.
     */
    void holdArticles(SourceId source) {
        jdbc.sql("""
                        with recursive own (id) as (select cast(:source as uuid) union select s.id from source s join own on s.merged_into = own.id)
                        select a.id from article a
                        where a.id in (
                            select p.article_id from passage p join evidence e on e.passage_id = p.id
                            where e.source_id = :source or e.merged_from in (select id from own))
                        order by a.id for key share""")
                .param("source", source.value())
                .query(UUID.class)
                .list();
    }

    @EventListener
    void textKept(TextKept event) {
        var by = currentPerson.require().id();
        var at = clock.instant();
        var looking = new Looking(event.source());
        looking.citing().forEach(id -> passages.findToChange(id).ifPresent(passage -> {
            looking.look(passage, by, at);
            work.announce(passage);
            passages.flush();
            work.changed(passage, WorkChanged.Why.CHANGED);
        }));
    }

    /** Looks what is cited of a source up in its newest text; where it has none, there is nothing to doubt. */
    Looking in(SourceId source) {
        return new Looking(source);
    }

    /** One look through what is cited of a source. */
    final class Looking {

        private final Map<PassageId, List<Cited>> cited;
        private final int number;
        private final @Nullable Lookup newest;

        private Looking(SourceId source) {
            var text = newest(source);
            number = text.map(Newest::number).orElse(0);
            cited = cited(source, number).stream().collect(Collectors.groupingBy(Cited::passage));
            newest = cited.isEmpty() ? null : text.map(Newest::text).map(Lookup::new).orElse(null);
        }

        /** The passages that cite it, in the order in which they are locked. */
        private List<PassageId> citing() {
            return cited.keySet().stream().sorted(Comparator.comparing(id -> id.value().toString())).toList();
        }

        /**
         * Looks at what a passage cites, which is locked.
         *
         * @return whether some of it does not stand there
         */
        boolean look(Passage passage, PersonId by, Instant at) {
            var pieces = cited.getOrDefault(passage.id(), List.of());
            if (pieces.isEmpty()) {
                return false;
            }
            var rows = reading.cardUnseen(passage.id()).orElseThrow();
            boolean isLess = false;
            for (var piece : pieces) {
                if (newest == null || newest.has(piece) && !isBorneOutLess(rows, piece)) {
                    passage.recordedAgain(piece.evidence(), by, at);
                } else {
                    passage.notInRecord(new DoubtMatter.NewRecord(number), piece.evidence(), at);
                    isLess = true;
                }
            }
            return isLess;
        }

        private boolean isBorneOutLess(PassageCard card, Cited piece) {
            return card.standingEvidence().stream()
                    .filter(row -> row.id().equals(piece.evidence()))
                    .anyMatch(row -> comparing.isBorneOutLess(card, row));
        }
    }

    /** What stands and names words that a text of the source had; of passages that are not in the article now too, which may come back. */
    private List<Cited> cited(SourceId source, int newest) {
        return jdbc.sql("""
                        select e.id, e.passage_id, coalesce(e.snapshot_id, (
                                select t.id from snapshot t
                                where t.source_id = coalesce(e.merged_from, e.source_id) and t.captured_at <= e.added_at
                                    and (t.source_id <> :source or t.number < :newest)
                                order by t.number desc limit 1)) as snapshot, e.spans, e.excerpt
                        from evidence e
                        where e.source_id = :source and e.withdrawn_at is null and e.excerpt is not null and e.not_in_text is null""")
                .param("source", source.value())
                .param("newest", newest)
                .query((row, n) -> {
                    var spans = row.getArray("spans");
                    return new Cited(
                            new EvidenceId(row.getObject("id", UUID.class)),
                            new PassageId(row.getObject("passage_id", UUID.class)),
                            row.getObject("snapshot", UUID.class),
                            spans == null ? List.of() : Spans.of((Integer[]) spans.getArray()),
                            row.getString("excerpt"));
                })
                .list();
    }

    private record Newest(int number, String text) {}

    private Optional<Newest> newest(SourceId source) {
        return jdbc.sql("select number, text from snapshot where source_id = :source order by number desc limit 1")
                .param("source", source.value())
                .query((row, n) -> new Newest(row.getInt("number"), row.getString("text")))
                .optional();
    }

    /** Finds what was cited in a text, whatever its lines and marks. */
    private final class Lookup {

        private final String words;
        private final Map<UUID, String> texts = new HashMap<>();

        Lookup(String text) {
            words = plain(text);
        }

        boolean has(Cited cited) {
            var snapshot = cited.snapshot();
            if (snapshot == null) {
                return LEFT_OUT.splitAsStream(cited.excerpt()).allMatch(this::hasWords);
            }
            var text = texts.computeIfAbsent(snapshot, id -> jdbc.sql("select text from snapshot where id = :id")
                    .param("id", id)
                    .query(String.class)
                    .single());
            return cited.spans().isEmpty()
                    ? LEFT_OUT.splitAsStream(cited.excerpt()).map(String::strip).allMatch(part -> hasWords(around(part, text)))
                    : cited.spans().stream().allMatch(span -> hasWords(around(span, text)));
        }

        private boolean hasWords(String some) {
            return words.contains(plain(some));
        }

        /**
         * Whole words, each between blanks, with the ends of sentences, and the capitals with which they begin: what was put
         * before or behind makes another of one.
         */
        private static String plain(String text) {
            var ended = SENTENCE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(END);
            var words = BETWEEN.matcher(IN_WORDS.matcher(ended).replaceAll("")).replaceAll(" ");
            return " " + words.strip().replaceAll(" +", " ") + " ";
        }

        private static String around(String excerpt, String text) {
            int start = excerpt.isEmpty() ? -1 : text.indexOf(excerpt);
            return start < 0 ? excerpt : around(new Span(start, start + excerpt.length()), text);
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
