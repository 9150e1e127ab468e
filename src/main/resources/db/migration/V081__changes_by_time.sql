-- What moves a passage from one status to another, by when it happened: how many passages had which status on a day is told
-- from now backwards (verbatim.review.overview.StatusHistory).
create index passage_change_moves on passage_change (made_at)
    where what in ('FOUND', 'MARKED', 'STATE', 'FINDING', 'UNDONE') or what = 'WORDS' and num_nonnulls(before, after) = 1;
create index sign_off_signed on sign_off (signed_at);
