package verbatim.account;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.message.Worded;

/**
 * What one desk has settled for itself.
 *
 * @param deskName printed on reports
 * @param secondCheck whether a second person must approve
 * @param independentSources how many sources that do not share their wording a finding needs where none is first hand,
 *     1 to 9
 * @param dismissals what needs a second person to be dismissed
 * @param proposedFacts what facts count for that were found and nobody has looked at
 * @param timeZone in which reports print their times
 * @param rechecks how often the pages of sources are looked at anew
 */
public record DeskSettings(
        String deskName,
        SecondCheck secondCheck,
        int independentSources,
        Dismissals dismissals,
        ProposedFacts proposedFacts,
        ZoneId timeZone,
        Rechecks rechecks) {

    /** The most independent sources that can be asked for. */
    public static final int MOST_SOURCES = 9;

    /** What an older build kept of a desk's history held by the rules that were then. */
    public DeskSettings(
            String deskName,
            SecondCheck secondCheck,
            int independentSources,
            @Nullable Dismissals dismissals,
            @Nullable ProposedFacts proposedFacts,
            @Nullable ZoneId timeZone,
            @Nullable Rechecks rechecks) {
        this.deskName = deskName;
        this.secondCheck = secondCheck;
        this.independentSources = independentSources;
        this.dismissals = dismissals == null ? Dismissals.ONCE_CONCLUDED : dismissals;
        this.proposedFacts = proposedFacts == null ? ProposedFacts.ASIDE : proposedFacts;
        this.timeZone = timeZone == null ? ZoneId.of("UTC") : timeZone;
        this.rechecks = rechecks == null ? Rechecks.OFF : rechecks;
    }

    /** What needs a second person to be dismissed. */
    public enum Dismissals implements Worded {
        /** What ever had a finding: always so. */
        ONCE_CONCLUDED,
        /** The quotes that the text engine found in quotation marks too, from the beginning: the rule. */
        FOUND_IN_MARKS,
        /** Every passage. */
        ALL
    }

    /** What facts count for that were found in an article, and that nobody has taken or dismissed. */
    public enum ProposedFacts implements Worded {
        /** For nothing: the rule. */
        ASIDE,
        /** As passages to check: none may be left when the article is signed off. */
        COUNTED
    }

    /** How often the pages that sources were fetched from are looked at anew, without anybody asking. */
    public enum Rechecks implements Worded {
        /** Never: the rule, for the desk calls out for it. */
        OFF(null),
        DAILY(Duration.ofDays(1)),
        WEEKLY(Duration.ofDays(7));

        private final @Nullable Duration distance;

        Rechecks(@Nullable Duration distance) {
            this.distance = distance;
        }

        /** How long after the last look the next one is; empty where there is none. */
        public Optional<Duration> distance() {
            return Optional.ofNullable(distance);
        }
    }

    /** Who may approve a passage. */
    public enum SecondCheck implements Worded {
        /** A reviewer who changed nothing of it: the rule. */
        FOUR_EYES,
        /** The checker alone: for a desk of one. Recorded with each approval. */
        ALONE
    }
}
