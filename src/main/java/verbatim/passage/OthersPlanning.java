package verbatim.passage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleSheet;
import verbatim.passage.OthersPlan.Choices;
import verbatim.passage.OthersPlan.Fate;
import verbatim.passage.OthersPlan.Planned;
import verbatim.passage.others.OthersFile;
import verbatim.passage.others.OthersRefused;
import verbatim.passage.others.OthersRow;
import verbatim.passage.others.SelectorSearch;
import verbatim.text.Span;

/**
 * Decides what each row of a file of what others found would bring into an article. Where a passage stands in its words, it is a
 * note on that; where none does, a new passage; where it is not clear, nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OthersPlanning {

    private final PassageReading reading;
    private final JdbcClient jdbc;

    OthersPlanning(PassageReading reading, JdbcClient jdbc) {
        this.reading = reading;
        this.jdbc = jdbc;
    }

    OthersPlan plan(ArticleSheet article, OthersFile file, Choices choices) {
        file.requireWords();
        return new OthersPlan(article.id(), article.revision(), new Planner(article, file.name(), choices).rows(file.rows()));
    }

    /** The notes of an article's passages, by passage: their texts. */
    private Map<PassageId, Set<String>> notes(ArticleSheet article) {
        var notes = new HashMap<PassageId, Set<String>>();
        jdbc.sql("select n.passage_id, n.text from note n join passage p on p.id = n.passage_id where p.article_id = :article and n.withdrawn_at is null")
                .param("article", article.id().value())
                .query(row -> {
                    notes.computeIfAbsent(new PassageId(row.getObject(1, UUID.class)), none -> new HashSet<>()).add(row.getString(2));
                });
        return notes;
    }

    /** By what rows are known that came before, and stand. */
    private Set<String> keys(ArticleSheet article) {
        return new HashSet<>(jdbc.sql("""
                        select n.others_key from note n join passage p on p.id = n.passage_id
                        where p.article_id = :article and n.withdrawn_at is null and n.others_key is not null
                            and not (p.state = 'DISMISSED' and p.dismissal_cause is not distinct from 'MARKED_BY_MISTAKE')""")
                .param("article", article.id().value())
                .query(String.class)
                .list());
    }

    /** What was marked by mistake stands nowhere. */
    private Set<PassageId> mistakes(ArticleSheet article) {
        return new HashSet<>(jdbc.sql("select id from passage where article_id = :article and state = 'DISMISSED' and dismissal_cause = 'MARKED_BY_MISTAKE'")
                .param("article", article.id().value())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list());
    }

    /** A passage that a row makes. */
    private record Made(int row, PassageKind kind, List<Span> place) {}

    /** The rows of one file, one after the other. */
    private final class Planner {

        private final String text;
        private final String file;
        private final Choices choices;
        private final OthersWords words;
        private final SelectorSearch search;
        private final ClaimPlaces<PassageRow> standing = new ClaimPlaces<>();
        private final Map<PassageId, Set<String>> notes;
        private final Set<String> known;
        private final ClaimPlaces<Made> made = new ClaimPlaces<>();

        Planner(ArticleSheet article, String file, Choices choices) {
            this.file = file;
            this.choices = choices;
            text = article.text();
            words = new OthersWords(choices.meanings());
            search = new SelectorSearch(text, article.sha256());
            var mistakes = mistakes(article);
            reading.of(article.id()).stream()
                    .filter(row -> !row.isRemoved() && !mistakes.contains(row.id()))
                    .forEach(row -> standing.take(row, row.fragments()));
            notes = notes(article);
            known = keys(article);
        }

        List<Planned> rows(List<OthersRow> rows) {
            return rows.stream().map(this::row).toList();
        }

        private Planned row(OthersRow row) {
            if (choices.leftOut().contains(row.number())) {
                return new Planned(row, note(row, null), row.words(), new Fate.LeftOut());
            }
            if (row.refusal() != null) {
                return new Planned(row, note(row, null), row.words(), new Fate.NotBrought(row.refusal()));
            }
            if (known.contains(row.key())) {
                return new Planned(row, note(row, null), row.words(), new Fate.AlreadyThere(null));
            }
            try {
                var place = QuotedPlace.of(search.places(row.places()), text);
                var printed = Anchor.words(place.spans(), text);
                var fate = fate(row, words.concluded(row), place);
                var about = fate instanceof Fate.NoteOn(var _, var _, var of, var _) && of || fate instanceof Fate.NoteOnNew(var _, var other) && other;
                known.add(row.key());
                return new Planned(row, note(row, about ? printed : null), printed, fate);
            } catch (OthersRefused | StepRefused why) {
                return new Planned(row, note(row, null), row.words(), new Fate.NotBrought(why.refusals().getFirst()));
            }
        }

        private OthersNote note(OthersRow row, @Nullable String about) {
            return new OthersNote(row.author(), row.day(), file, words.concluded(row), words.tags(row), about);
        }

        private Fate fate(OthersRow row, @Nullable Finding concluded, QuotedPlace place) {
            var isQuote = OthersWords.isQuote(row, concluded);
            Predicate<PassageKind> fits = kind -> isQuote == null || kind.isQuote() == isQuote;
            var touched = standing.touching(place.spans()).toList();
            var same = touched.stream()
                    .filter(passage -> fits.test(passage.kind()) && place.isSame(passage.fragments(), text))
                    .min(Comparator.comparing((PassageRow passage) -> passage.status() == Status.DISMISSED).thenComparing(passage -> !passage.kind().isQuote()));
            if (same.isPresent()) {
                return noteOn(same.get(), false, row, concluded);
            }
            var sameMade = made.touching(place.spans()).filter(each -> fits.test(each.kind()) && place.isSame(each.place(), text)).findFirst();
            if (sameMade.isPresent()) {
                return new Fate.NoteOnNew(sameMade.get().row(), false);
            }
            // Whether something is true is asked beside any quote; what does not ask that is about the passage that is there.
            return OthersWords.kind(row) != null || isQuote != null && !isQuote
                    ? newPassage(row, kind(row, place), place, Neighbours.of(touched, null))
                    : near(row, concluded, place, Neighbours.of(touched, null), isQuote != null);
        }

        /**
         * The file does not say that the words are a passage of their own: then it is about the one that they are in, or that is in
         * them.
         *
         * @param isQuote whether it says that it is about what was said, and not whether that is true
         */
        private Fate near(OthersRow row, @Nullable Finding concluded, QuotedPlace place, Neighbours others, boolean isQuote) {
            var there = others.standing().stream().filter(passage -> !isQuote || passage.kind().isQuote()).toList();
            var holding = there.stream()
                    .filter(passage -> Spans.liesIn(place.spans(), passage.fragments()))
                    .min(Comparator.comparingInt(passage -> passage.fragments().stream().mapToInt(Span::length).sum()));
            if (holding.isPresent()) {
                return noteOn(holding.get(), true, row, concluded);
            }
            var inside = there.stream().filter(passage -> Spans.liesIn(passage.fragments(), place.spans())).toList();
            var outermost = inside.stream().filter(one -> inside.stream().noneMatch(other -> other.id().equals(one.parent()))).toList();
            if (outermost.size() > 1) {
                throw new StepRefused(PassageRefusal.OTHERS_OVER_SEVERAL, outermost.stream().map(PassageRow::label).toList());
            }
            if (outermost.size() == 1) {
                there.stream().filter(passage -> !inside.contains(passage)).findFirst().ifPresent(cut -> {
                    throw new StepRefused(PassageRefusal.CUTS_ANOTHER, cut.label());
                });
                return noteOn(outermost.getFirst(), true, row, concluded);
            }
            return newPassage(row, place.isInMarks() ? PassageKind.DIRECT : isQuote ? PassageKind.INDIRECT : PassageKind.CLAIM, place, others);
        }

        /** Words in marks that are no longer in marks are none. */
        private static PassageKind kind(OthersRow row, QuotedPlace place) {
            var said = OthersWords.kind(row);
            if (said == null) {
                return PassageKind.CLAIM;
            }
            return said.isInMarks() && !place.isInMarks() ? PassageKind.INDIRECT : said;
        }

        private Fate newPassage(OthersRow row, PassageKind kind, QuotedPlace place, Neighbours others) {
            others.requireRoomFor(place.spans(), kind);
            for (var other : made.touching(place.spans()).toList()) {
                if (other.kind().isQuote() == kind.isQuote()) {
                    if (Spans.liesIn(place.spans(), other.place())) {
                        return new Fate.NoteOnNew(other.row(), true);
                    }
                    throw new StepRefused(PassageRefusal.OTHERS_CUT_A_ROW, other.row());
                }
            }
            made.take(new Made(row.number(), kind, place.spans()), place.spans());
            return new Fate.NewPassage(kind, place.spans());
        }

        /** One that says nothing that does not stand there, and nothing by somebody else, brings nothing. */
        private Fate noteOn(PassageRow passage, boolean about, OthersRow row, @Nullable Finding concluded) {
            var said = notes.getOrDefault(passage.id(), Set.of());
            var isSaid = row.text().isEmpty() || said.contains(row.text()) || row.text().lines().allMatch(said::contains);
            var isOurs = isSaid && words.tags(row).isEmpty() && (row.author() == null || row.author().equals(passage.checker()));
            return (isOurs || isOwn(row, passage)) && (concluded == null || concluded == passage.finding()) && !about
                    ? new Fate.AlreadyThere(passage.label())
                    : new Fate.NoteOn(passage.id(), passage.label(), about, passage.finding());
        }

        /** Our own report calls an annotation by its passage. */
        private static boolean isOwn(OthersRow row, PassageRow passage) {
            return Objects.equals(row.id(), "urn:uuid:" + passage.id().value());
        }
    }
}
