package verbatim.passage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import verbatim.account.PersonId;

/** That somebody handed a finding to the second person. */
@Embeddable
record Submission(@Embedded PersonId by, Instant at) {}
