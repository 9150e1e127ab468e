-- What left the desk, what was opened of what is confidential, and what was done to the doors: who, when, what, of what, from
-- where. Titles are as they were then; of a confidential source its codename, for whoever reads the trail may not know it.
create table audit_entry (
    id            uuid primary key,
    at            timestamptz not null,
    -- Nobody where the application itself acted.
    who           uuid references person deferrable initially immediate,
    what          text        not null,
    -- What is gone since is still named here: no reference.
    subject_kind  text,
    subject_id    uuid,
    title         text,
    profile       text,
    format        text,
    sha256        text check (sha256 ~ '^[0-9a-f]{64}$'),
    came_from     text,
    -- The hour that one row stands for, of what happens too often for a row each.
    within_hour   timestamptz,
    check ((subject_kind is null) = (subject_id is null)),
    check (subject_id is not null or title is null)
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_who on audit_entry (who, at desc, id desc);
create index audit_entry_subject on audit_entry (subject_id);
create unique index audit_entry_within_hour on audit_entry (what, who, subject_id, came_from, within_hour) nulls not distinct
    where within_hour is not null;

-- Rows are only ever added. What must not be kept leaves a row without its title, and nothing else of it may change.
create function refuse_change_of_trail() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('verbatim.erasing', true) = 'on' then
        old.title := null;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'a row of % is final', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_is_final before update or delete on audit_entry
    for each row execute function refuse_change_of_trail();
