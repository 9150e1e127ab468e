-- The passages with which an article was signed off although they are not verified, each with the reason: they are said
-- wherever the sign-off is, and stay true when the passages have gone on.
create table sign_off_caveat (
    sign_off_id  uuid not null references sign_off deferrable initially immediate,
    passage_id   uuid not null references passage deferrable initially immediate,
    kind         text not null check (kind in ('OPEN', 'PROBLEM', 'CANNOT_VERIFY')),
    finding      text check ((finding is null) = (kind = 'OPEN')),
    -- None only where an older build did not ask.
    reason       text check (btrim(reason) <> ''),
    primary key (sign_off_id, passage_id)
);
create trigger sign_off_caveat_is_final before update on sign_off_caveat
    for each row execute function refuse_change();

-- One reason held for all that were waived.
insert into sign_off_caveat
    select distinct s.id, p.id, 'OPEN', null, nullif(btrim(s.waiver_reason), '')
    from sign_off s cross join unnest(s.waived) as waived (id) join passage p on p.id = waived.id;
-- Nobody asked of which problems an article was signed off. Where the sign-off stands, no passage was opened again since, so
-- what is approved as wrong or undecidable now was so then.
insert into sign_off_caveat
    select s.id, p.id, p.status, p.finding, null
    from sign_off s join passage p on p.article_id = s.article_id
    where s.fallen_at is null and p.status in ('PROBLEM', 'CANNOT_VERIFY') and p.finding is not null
    on conflict do nothing;
alter table sign_off
    drop column waived,
    drop column waiver_reason;
