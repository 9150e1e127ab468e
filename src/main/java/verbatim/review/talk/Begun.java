package verbatim.review.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import verbatim.passage.PassageId;

/** What a person was writing about a passage and has not sent yet. */
public final class Begun {

    private final PassageId passage;

    /** By the thread, or by the passage where one is begun. */
    private final Map<UUID, String> words;

    Begun(PassageId passage, Map<UUID, String> words) {
        this.passage = passage;
        this.words = words;
    }

    /** To begin a thread with. */
    public Optional<String> another() {
        return Optional.ofNullable(words.get(passage.value()));
    }

    /** In a thread. */
    public Optional<String> in(ThreadId thread) {
        return Optional.ofNullable(words.get(thread.value()));
    }
}
