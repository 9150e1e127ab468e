-- Whatever is changed after a sign-off lets it fall, and the row of history that did it says who and what: of a passage, or
-- of a source that one cites. Sign-offs that fell before keep what was known of them.
alter table sign_off
    add fallen_change        uuid references passage_change deferrable initially immediate,
    add fallen_source_change uuid references source_change deferrable initially immediate,
    drop constraint sign_off_fallen_cause_check,
    drop constraint sign_off_check,
    add constraint sign_off_fallen_cause check (fallen_cause in ('OPEN_AGAIN', 'MARKED', 'CHANGED', 'SOURCE_CHANGED')),
    add constraint sign_off_fallen_of check (
        num_nonnulls(fallen_passage, fallen_source_change) = case when fallen_cause is null then 0 else 1 end
        and (fallen_source_change is not null) = (fallen_cause is not distinct from 'SOURCE_CHANGED'));
