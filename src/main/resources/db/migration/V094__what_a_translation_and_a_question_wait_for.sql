-- A translation alone is on record, and nobody has seen the words as said: that is never what the words are verified by.
alter table passage add column original_unseen boolean not null default false;
alter table passage add constraint passage_stands_with_original
    check (not (translated and original_unseen and finding in ('EXACT', 'CLEANED', 'FAITHFUL', 'SUPPORTED')));

-- What somebody asked others of the desk about, by mentioning them: read with what waits for that person.
create index thread_post_asking on thread_post (written_by)
    where words like '%@{%' and replaced_at is null and withdrawn_at is null;
