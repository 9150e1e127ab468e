-- What the text core or a comparison is not sure of (verbatim.passage.Doubt): open until a person settles it by a step that
-- says how. How many are open is kept with the passage, in the transaction that raises or settles one, so that the queue
-- reads one table by one index.
create table doubt (
    id           uuid primary key,
    passage_id   uuid        not null references passage deferrable initially immediate,
    -- Of what kind (verbatim.passage.DoubtCode), as its matter says.
    code         text        not null,
    -- What it is about (verbatim.passage.DoubtMatter).
    matter       jsonb       not null,
    evidence_id  uuid references evidence deferrable initially immediate,
    search_id    uuid references search_record deferrable initially immediate,
    raised_at    timestamptz not null,
    settled_by   uuid references person deferrable initially immediate,
    settled_at   timestamptz,
    how          text,
    note         text,
    version      bigint      not null,
    check ((settled_by is null) = (settled_at is null) and (settled_by is null) = (how is null)),
    check (how is distinct from 'NOTED' or btrim(note) <> '')
);
create index doubt_passage on doubt (passage_id);

alter table passage
    add open_doubts      int not null default 0 check (open_doubts >= 0),
    -- Why it was approved though a doubt was open.
    add approval_reason  text;
create index passage_queue_doubts on passage (due, recency, article_id, start, number) include (status)
    where open_doubts > 0;
create index passage_queue_doubts_open on passage (due, recency, article_id, start, number)
    where open_doubts > 0 and status in ('TO_CHECK', 'AWAITING_ANSWER', 'AWAITING_REVIEW');

-- The name in a record, of which the last word is mostly the surname.
create function pg_temp.surname(name text) returns text language sql as $$
    select plain_words(coalesce(substring(btrim(regexp_replace(name, ',.*$', '')) from '[^\s]+$'), ''))
$$;

-- An unsure speaker whom neither a person has named nor an "attribution checked" settles. That a record names the same
-- dropped the doubt before; it does so no more.
insert into doubt (id, passage_id, code, matter, raised_at, version)
    select gen_random_uuid(), p.id, 'SPEAKER_UNSURE', jsonb_build_object('type', 'SPEAKER', 'printed', s.name), now(), 0
    from passage p join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
    where p.confidence < 0.6 and not p.attribution_checked
        and not exists (select from passage_change c where c.passage_id = p.id and c.what = 'SPEAKER');

insert into doubt (id, passage_id, code, matter, raised_at, version)
    select gen_random_uuid(), p.id, 'MARKS_WITHOUT_PARTNER', jsonb_build_object('type', 'MARKS'), now(), 0
    from passage p where p.found_by = 'unclosed' or p.found_by like 'unclosed,%';

-- What the evidence that stands leaves open, beside approved work too: somebody else speaks in the record, what can turn the
-- meaning, and evidence by hand, which no build compared. Whether two names are one is asked more exactly of what comes later.
insert into doubt (id, passage_id, code, matter, evidence_id, raised_at, version)
    select gen_random_uuid(), p.id, 'OTHER_SPEAKER_IN_RECORD',
        jsonb_build_object('type', 'IN_RECORD', 'printed', s.name, 'inRecord', to_jsonb(e.spoken_by), 'agreement', 'OTHER'), e.id, now(), 0
    from evidence e join passage p on p.id = e.passage_id
    join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
    where e.withdrawn_at is null and not p.second_hand and e.spoken_by <> '{}'
        and p.kind <> 'CLAIM' and exists (
            select from unnest(e.spoken_by) as spoken (name)
            where position(pg_temp.surname(spoken.name) in plain_words(s.name)) = 0
                and position(pg_temp.surname(s.name) in plain_words(spoken.name)) = 0);

insert into doubt (id, passage_id, code, matter, evidence_id, raised_at, version)
    select gen_random_uuid(), p.id, told.risk,
        jsonb_strip_nulls(jsonb_build_object('type', 'RISK', 'risk', told.risk, 'sentence', e.excerpt)), e.id, now(), 0
    from evidence e join passage p on p.id = e.passage_id cross join unnest(e.risks) as told (risk)
    where e.withdrawn_at is null and e.wording in ('VERBATIM', 'CLEANED');

insert into doubt (id, passage_id, code, matter, evidence_id, raised_at, version)
    select gen_random_uuid(), p.id, 'NOT_COMPARED',
        jsonb_build_object('type', 'NOT_COMPARED', 'why', case when e.excerpt is null then 'NO_EXCERPT' else 'BY_OLDER_BUILD' end),
        e.id, now(), 0
    from evidence e join passage p on p.id = e.passage_id
    where e.withdrawn_at is null and e.wording is null and e.locator ->> 'kind' <> 'ASKED'
        and p.kind in ('DIRECT', 'PARTIAL');

insert into passage_change (id, passage_id, made_at, what, after)
    select gen_random_uuid(), passage_id, raised_at, 'DOUBT_RAISED', jsonb_build_object('type', 'DOUBTED', 'matter', matter)
    from doubt;
update passage p set open_doubts = d.n
    from (select passage_id, count(*) as n from doubt group by passage_id) d where d.passage_id = p.id;
