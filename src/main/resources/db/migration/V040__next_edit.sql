-- The next edit of an article: a passage that its text does not hold any more keeps all that was done on it, and stands
-- outside progress, queue and sign-off until its words return. The rule is that of verbatim.passage.Status.of.
alter table passage
    add removed boolean not null default false;
alter table passage
    alter status set expression as (
        case
            when removed then 'REMOVED'
            when state = 'DISMISSED' then 'DISMISSED'
            when state = 'QUERY' then 'AWAITING_ANSWER'
            when state = 'SUBMITTED' then 'AWAITING_REVIEW'
            when state = 'APPROVED' and finding in ('EXACT', 'CLEANED', 'FAITHFUL', 'SUPPORTED') then 'VERIFIED'
            when state = 'APPROVED' and finding in ('UNVERIFIABLE', 'UNPROVEN', 'NOT_CHECKABLE') then 'CANNOT_VERIFY'
            when state = 'APPROVED' then 'PROBLEM'
            else 'TO_CHECK'
        end);

-- A sign-off is of one text: the next one lets it fall.
alter table sign_off
    add fallen_revision uuid references revision deferrable initially immediate,
    drop constraint sign_off_fallen_cause,
    drop constraint sign_off_fallen_of,
    add constraint sign_off_fallen_cause check (fallen_cause in ('OPEN_AGAIN', 'MARKED', 'CHANGED', 'SOURCE_CHANGED', 'NEW_EDIT')),
    add constraint sign_off_fallen_of check (
        num_nonnulls(fallen_passage, fallen_source_change, fallen_revision) = case when fallen_cause is null then 0 else 1 end
        and (fallen_source_change is not null) = (fallen_cause is not distinct from 'SOURCE_CHANGED')
        and (fallen_revision is not null) = (fallen_cause is not distinct from 'NEW_EDIT'));
