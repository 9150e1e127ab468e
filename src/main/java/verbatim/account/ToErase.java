package verbatim.account;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something is to go for good. Delivered in the transaction that erases it: each room erases what it has of it, and says how
 * much that is; first whoever reads what others have, for it is gone afterwards. Constraints are checked when the transaction ends, and rows that are final let it happen.
 */
public final class ToErase {

    /** The order of those that hear it: who reads what others have is before them. */
    public static final int PASSAGES_FIRST = 0;

    /** What rests on passages or beside them. */
    public static final int THEN_OTHERS = 1;

    /** What those rest on. */
    public static final int LAST = 2;

    private final Erasure what;
    private final PersonId by;
    private final Instant at;
    private final Map<ErasedThing, Integer> gone = new EnumMap<>(ErasedThing.class);
    private @Nullable String title;
    private UnaryOperator<String> hiding = UnaryOperator.identity();

    ToErase(Erasure what, PersonId by, Instant at) {
        this.what = what;
        this.by = by;
        this.at = at;
    }

    /** What is to go. */
    public Erasure what() {
        return what;
    }

    /** Who erases it. */
    public PersonId by() {
        return by;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** So many of these are gone, or are without its words. */
    public void gone(ErasedThing thing, int count) {
        if (count > 0) {
            gone.merge(thing, count, Integer::sum);
        }
    }

    /** What may be said of it from now on: the title of an article that stays, or a codename. */
    public void called(@Nullable String words) {
        title = words;
    }

    /** What becomes of words about it, such as why somebody accepted something; set by the first that hear of it. */
    public void hiding(UnaryOperator<String> words) {
        hiding = words;
    }

    /** Words about it without what tells who it was. */
    public String hidden(String words) {
        return hiding.apply(words);
    }

    @Nullable String title() {
        return title;
    }

    /** How many of what went, in the order of the constants. */
    Map<ErasedThing, Integer> gone() {
        return Collections.unmodifiableMap(new EnumMap<>(gone));
    }
}
