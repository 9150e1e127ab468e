-- A translation alone is on record, and nobody has seen the words as said: that is never what the words are verified by.
alter table passage add column original_unseen boolean not null default false;
alter table passage add constraint passage_stands_with_original
    check (not (translated and original_unseen and finding in ('EXACT', 'CLEANED', 'FAITHFUL', 'SUPPORTED')));

-- What somebody asked others of the desk about, by mentioning them: read with what waits for that person.
create index thread_post_asking on thread_post (written_by)
    where words like '%@{%' and replaced_at is null and withdrawn_at is null;

-- Of a notice about several articles, how many of its passages are of which; of those told before that was kept, none.
alter table notice add column parts jsonb not null default '{}';
create function notice_parts(before jsonb, more jsonb, sign int) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(article, number) filter (where number > 0), '{}') from (
        select article, sum(number) as number from (
            select key as article, value::int as number from jsonb_each_text(before)
            union all select key, sign * value::int from jsonb_each_text(more)) each
        group by article) parts
$$;
