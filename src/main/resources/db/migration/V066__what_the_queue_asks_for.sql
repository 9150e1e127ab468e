-- What the queue can ask for besides: each of these has an index, in the order of the queue where few passages are so.
create index passage_queue_claims on passage (due, recency, article_id, start, number) include (status)
    where kind = 'CLAIM';
create index passage_queue_reviewer on passage (approved_by, due, recency, article_id, start, number) include (status)
    where approved_by is not null;
create index passage_queue_stale on passage (due, recency, article_id, start, number) include (status)
    where stale_finding is not null;
create index passage_touched on passage (touched_at);
create index evidence_wording on evidence (wording, passage_id) where withdrawn_at is null and wording is not null;
create index evidence_risk on evidence using gin (risks) where withdrawn_at is null;
create index doubt_open on doubt (code, passage_id) where settled_at is null;
create index article_publication on article (publication) where publication is not null;
create index article_language on article (language);

-- What stands in another publication now, or in another language, is found by other filters, though no passage was changed.
create function article_moved() returns trigger language plpgsql as $$
begin
    perform own_desk_slot();
    return null;
end $$;
create trigger article_moved after update on article
    for each row when (old.publication is distinct from new.publication or old.language is distinct from new.language)
    execute function article_moved();
