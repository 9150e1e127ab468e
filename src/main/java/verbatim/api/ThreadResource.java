package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.review.talk.PostRow;
import verbatim.review.talk.ThreadRow;
import verbatim.review.talk.ThreadRow.Turn;

/** What people of the desk say to each other about a passage. */
@Schema(name = "DeskThread", description = "What people of the desk say to each other about a passage, as the token's owner reads it.")
record ThreadResource(
        UUID id,
        @Schema(description = "What was said, in order.") List<Post> posts,
        @Schema(description = "How many posts the token's owner has not read.") int unread,
        @Schema(description = "The number of the last post, to be sent back as `seen`.") int last,
        @Schema(description = "Who has settled it; absent where it is open.") @Nullable Signed settled,
        @Schema(description = "Who has settled it and opened it again, in order.") List<Turned> turns) {

    static ThreadResource of(ThreadRow row) {
        return new ThreadResource(
                row.id().value(),
                row.posts().stream().map(Post::of).toList(),
                row.unread(),
                row.last(),
                Signed.orNone(row.resolved()),
                row.turns().stream().map(Turned::of).toList());
    }

    /** Something that was said. */
    @Schema(name = "Post", description = "Something that was said in a thread.")
    record Post(
            UUID id,
            @Schema(description = "Counts from 1 in its thread.") int number,
            @Schema(description = "Empty where it was taken back.") String text,
            Signed by,
            @Schema(description = "When it was last changed; absent where these are the first words.") @Nullable Instant edited,
            @Schema(description = "How it read before, oldest first.") List<String> earlier,
            @Schema(description = "Who took it back.") @Nullable Signed withdrawn,
            @Schema(description = "Whether the token's owner has not read it.") boolean unread,
            @Schema(description = "Whether it speaks to the token's owner.") boolean toYou,
            @Schema(description = "Whom it asks.") List<Asked> asked) {

        static Post of(PostRow row) {
            return new Post(
                    row.id().value(), row.number(), row.words(), Signed.of(row.written()), row.edited(), row.earlier(), Signed.orNone(row.withdrawn()),
                    row.isUnread(), row.mentionsMe(),
                    row.asked().stream()
                            .map(one -> new Asked(one.person().value(), one.name(), Signed.orNone(one.unasked())))
                            .toList());
        }
    }

    /** Somebody whom it asks. */
    @Schema(name = "AskedAtDesk", description = "Somebody of the desk whom a post mentions, and who has not answered.")
    record Asked(UUID person, String name, @Schema(description = "Who said that no answer is needed; absent where one is waited for.") @Nullable Signed notNeeded) {}

    /** That it was settled, or opened again. */
    @Schema(name = "ThreadTurn", description = "That a thread was settled, or opened again.")
    record Turned(Turn.What what, Signed by) {

        static Turned of(Turn turn) {
            return new Turned(turn.what(), Signed.of(turn.made()));
        }
    }

    /** All of a passage. */
    @Schema(name = "Threads", description = "The threads about a passage, the oldest first; those that are settled last.")
    record All(List<ThreadResource> threads) {

        static All of(List<ThreadRow> rows) {
            return new All(rows.stream().map(ThreadResource::of).toList());
        }
    }

    /** Words to be said. */
    @Schema(name = "NewThread", description = "Words with which a thread begins.")
    record Beginning(@Schema(description = "`@` and the name of a person, or the one with which they sign in, mentions them.") String text) {}

    /** Words to be said in a thread. */
    @Schema(name = "NewPost", description = "Words to be said in a thread.")
    record Reply(String text, @Schema(description = "The `last` of the thread as it was seen: what came since counts as unread.") Integer seen) {}

    /** What was seen of a thread. */
    @Schema(name = "Seen", description = "How far a thread was seen.")
    record Seen(@Schema(description = "Its `last`.") Integer seen) {}

    /** Whether an answer is needed. */
    @Schema(name = "AnswerNeeded", description = "Whether an answer is needed from whom a post mentions.")
    record Needed(Boolean needed) {}
}
