package verbatim.passage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.article.ArticleComments;
import verbatim.article.FileComment;
import verbatim.article.RevisionStored;
import verbatim.text.Span;

/**
 * Makes notes of the comments that stood beside a text in its file, on the passages that they stand at, in the transaction
 * that stores it. One that stands at no passage becomes a note on the nearest, in its paragraph where there is one, which
 * repeats the words that it stood at; where the article has no passage at all, its history keeps it.
 */
@Component
class CommentNotes {

    private static final int LONGEST_WORDS = 160;
    private static final int LONGEST_NOTE = 20_000;

    private final Passages passages;
    private final Notes notes;
    private final ArticleComments comments;
    private final JdbcClient jdbc;
    private final Clock clock;

    CommentNotes(Passages passages, Notes notes, ArticleComments comments, JdbcClient jdbc, Clock clock) {
        this.passages = passages;
        this.notes = notes;
        this.comments = comments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Standing(PassageId id, List<Span> fragments) {

        private static final Comparator<Standing> SHORTEST_LAST =
                Comparator.comparingInt((Standing each) -> each.fragments().stream().mapToInt(Span::length).sum()).reversed();

        /** Units of the comment's words that are the passage's; a point within it counts as one. */
        int shared(FileComment comment) {
            int end = Math.max(comment.end(), comment.start() + 1);
            return fragments.stream().mapToInt(part -> Math.max(0, Math.min(part.end(), end) - Math.max(part.start(), comment.start()))).sum()
                    + (isEndedBy(comment) ? 1 : 0);
        }

        /** A comment without words stands after those that it is about. */
        private boolean isEndedBy(FileComment comment) {
            return comment.start() == comment.end() && fragments.stream().anyMatch(part -> part.end() == comment.start());
        }

        int distance(FileComment comment) {
            return fragments.stream()
                    .mapToInt(part -> Math.max(0, Math.max(part.start() - comment.end(), comment.start() - part.end())))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        boolean touches(Span paragraph) {
            return fragments.stream().anyMatch(part -> part.start() < paragraph.end() && part.end() > paragraph.start());
        }
    }

    /** To be called once the passages of the text are stored. */
    void write(RevisionStored stored) {
        if (stored.comments().isEmpty()) {
            return;
        }
        passages.flush();
        var standing = standing(stored);
        var known = known(stored);
        var atNone = new ArrayList<String>();
        for (var comment : stored.comments()) {
            var at = standing.stream().filter(each -> each.shared(comment) > 0).max(
                    Comparator.comparingInt((Standing each) -> each.shared(comment)).thenComparing(Standing.SHORTEST_LAST));
            var words = at.isPresent() ? words(comment, "") : words(comment, stoodAt(comment, stored.text()));
            var passage = at.or(() -> nearest(comment, standing, stored.text()));
            if (!known.add(passage.map(where -> where.id().value() + " ").orElse("") + words)) {
                // The edit before came with it already. The same words at another passage are another comment.
                continue;
            }
            passage.ifPresentOrElse(where -> note(where.id(), words, stored), () -> atNone.add(words));
        }
        comments.keep(stored.article(), atNone, stored.by());
        passages.flush();
    }

    private void note(PassageId id, String words, RevisionStored stored) {
        var now = clock.instant();
        notes.save(new Note(id, NoteKind.REMARK, words, stored.by(), now));
        passages.findToChange(id).orElseThrow().noted(words, stored.by(), now);
    }

    private List<Standing> standing(RevisionStored stored) {
        return jdbc.sql("select id, fragments from passage where article_id = :article and revision_id = :revision and not removed order by number")
                .param("article", stored.article().value())
                .param("revision", stored.revision().value())
                .query((row, n) -> new Standing(
                        new PassageId(row.getObject("id", UUID.class)), Spans.of((Integer[]) row.getArray("fragments").getArray())))
                .list();
    }

    /** What the notes of the article say, each behind its passage, and what its history keeps. */
    private HashSet<String> known(RevisionStored stored) {
        return new HashSet<>(jdbc.sql("""
                        select n.passage_id || ' ' || n.text from note n join passage p on p.id = n.passage_id where p.article_id = :article
                        union all
                        select after ->> 'words' from article_change where article_id = :article and what = 'COMMENT'""")
                .param("article", stored.article().value())
                .query(String.class)
                .list());
    }

    private static Optional<Standing> nearest(FileComment comment, List<Standing> standing, String text) {
        int begin = text.lastIndexOf('\n', comment.start() - 1) + 1;
        int end = text.indexOf('\n', comment.end());
        var paragraph = new Span(begin, end < 0 ? text.length() : end);
        return standing.stream().min(Comparator.comparing((Standing each) -> !each.touches(paragraph))
                .thenComparingInt(each -> each.distance(comment)));
    }

    private static String stoodAt(FileComment comment, String text) {
        var words = text.substring(comment.start(), comment.end()).strip();
        if (words.isEmpty()) {
            int begin = text.lastIndexOf('\n', comment.start() - 1) + 1;
            words = text.substring(begin, comment.start()).strip();
            // It stands after the last of these.
            words = words.substring(Math.max(0, words.lastIndexOf(' ', words.length() - LONGEST_WORDS) + 1));
        }
        return cut(words, LONGEST_WORDS).replaceAll("\\s+", " ");
    }

    /** Who says what, and where it says that of other words than the passage's, of which: in no language of its own. */
    private static String words(FileComment comment, String stoodAt) {
        var author = comment.author() == null ? "" : comment.author();
        var at = stoodAt.isEmpty() ? "" : "(“" + stoodAt + "”)";
        var head = String.join(" ", List.of(author, at)).strip();
        var whole = head.isEmpty() ? comment.text() : head + ": " + comment.text();
        return cut(whole, LONGEST_NOTE);
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end) + "…";
    }
}
