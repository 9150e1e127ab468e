package verbatim.review.talk;

import verbatim.account.PersonId;

/** That something said in a thread asks somebody, whom it mentions. */
public record Ask(PostId post, PersonId person) {}
