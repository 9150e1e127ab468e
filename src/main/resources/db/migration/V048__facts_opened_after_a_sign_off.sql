-- On a desk that counts the facts that were found, one that is open again lets the sign-off fall: it is of no passage.
alter table sign_off
    add fallen_by uuid references person deferrable initially immediate,
    drop constraint sign_off_fallen_cause,
    drop constraint sign_off_fallen_of,
    add constraint sign_off_fallen_cause check (
        fallen_cause in ('OPEN_AGAIN', 'MARKED', 'CHANGED', 'SOURCE_CHANGED', 'NEW_EDIT', 'FACTS_OPENED')),
    add constraint sign_off_fallen_of check (
        num_nonnulls(fallen_passage, fallen_source_change, fallen_revision, fallen_by) = case when fallen_cause is null then 0 else 1 end
        and (fallen_source_change is not null) = (fallen_cause is not distinct from 'SOURCE_CHANGED')
        and (fallen_revision is not null) = (fallen_cause is not distinct from 'NEW_EDIT')
        and (fallen_by is not null) = (fallen_cause is not distinct from 'FACTS_OPENED'));
