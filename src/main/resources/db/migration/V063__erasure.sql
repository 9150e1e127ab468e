-- What must not be kept, and is gone: that it was there, when it went, by whom and why.
create table erasure (
    id         uuid primary key,
    kind       text        not null check (kind in ('ARTICLE', 'SOURCE', 'WORDS')),
    -- The article, the source, or the article about which the words were written: gone where it is the article itself.
    subject    uuid        not null,
    -- How many of what: {"NOTES": 2}.
    gone       jsonb       not null,
    reason     text        not null check (btrim(reason) <> ''),
    erased_by  uuid        not null references person deferrable initially immediate,
    erased_at  timestamptz not null
);
create index erasure_subject on erasure (subject);
create index erasure_at on erasure (erased_at desc);
create trigger erasure_is_final before update on erasure
    for each row execute function refuse_change();

alter table source add erased_at timestamptz;

-- Rows of history stay what they are but for words that must not be kept, in the transaction that erases those.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if current_setting('verbatim.erasing', true) = 'on'
            and tg_table_name in ('passage_change', 'source_change', 'article_change', 'sign_off_caveat') then
        return new;
    end if;
    raise exception 'a row of % is final', tg_table_name using errcode = 'restrict_violation';
end $$;
