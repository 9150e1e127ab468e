-- What a source is and who may know it, what was captured of it, and evidence that stands on what was captured.
create extension if not exists pg_trgm;

alter table source
    add kind           text,
    add archive_url    text,
    add speakers       text,
    add event          text,
    add event_date     date,
    add event_place    text,
    add language       text,
    -- Set on a confidential source alone: what the desk and its reports call it.
    add codename       text check (btrim(codename) <> ''),
    -- A confirmation: who was asked, how and when, and what was answered.
    add asked_whom     text,
    add asked_as       text,
    add asked_how      text,
    add asked_on       date,
    add answer         text;
update source set kind = case tier
    when 'RECORDING' then 'RECORDING'
    when 'TRANSCRIPT' then 'TRANSCRIPT'
    when 'REPORTER' then 'NOTES'
    when 'CONFIRMATION' then 'CONFIRMATION'
    else 'PUBLICATION' end;
alter table source alter kind set not null;

-- All that anybody may see of a source. What would tell who a confidential one is stays in the table.
create view source_shown as
    select id, coalesce(codename, title) as title, codename is not null as confidential, kind, tier, language,
           case when codename is null then citation end as citation,
           case when codename is null then url end as url,
           case when codename is null then archive_url end as archive_url,
           case when codename is null then speakers end as speakers,
           case when codename is null then event end as event,
           case when codename is null then event_date end as event_date,
           case when codename is null then event_place end as event_place,
           case when codename is null then asked_whom end as asked_whom,
           asked_as, asked_how, asked_on, answer, added_by, added_at, version
    from source;

create table source_change (
    id         uuid primary key,
    source_id  uuid        not null references source deferrable initially immediate,
    made_at    timestamptz not null,
    made_by    uuid        not null references person deferrable initially immediate,
    before     text        not null,
    after      text        not null
);
create index source_change_source on source_change (source_id, made_at);
create trigger source_change_is_final before update on source_change
    for each row execute function refuse_change();

-- Those who may know who a confidential source is, and each time one of them looked.
create table source_confidant (
    source_id  uuid        not null references source deferrable initially immediate,
    person_id  uuid        not null references person deferrable initially immediate,
    named_by   uuid        not null references person deferrable initially immediate,
    named_at   timestamptz not null,
    primary key (source_id, person_id)
);
create index source_confidant_person on source_confidant (person_id);

create table source_look (
    id         uuid primary key,
    source_id  uuid        not null references source deferrable initially immediate,
    person_id  uuid        not null references person deferrable initially immediate,
    looked_at  timestamptz not null
);
create index source_look_source on source_look (source_id, looked_at);
create trigger source_look_is_final before update on source_look
    for each row execute function refuse_change();

-- What was captured, as it came; its text; and by what a place in it is cited (offsets in UTF-16 units of the text).
create table snapshot (
    id               uuid primary key,
    source_id        uuid        not null references source deferrable initially immediate,
    number           int         not null,
    origin           text        not null check (origin in ('PASTE', 'FILE', 'ADDRESS')),
    name             text        not null,
    media_type       text,
    bytes            bytea       not null,
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    format           text        not null,
    text             text        not null,
    locator_offsets  int[]       not null,
    locator_kinds    text[]      not null,
    locator_labels   text[]      not null,
    captured_by      uuid        not null references person deferrable initially immediate,
    captured_at      timestamptz not null,
    unique (source_id, number),
    check (cardinality(locator_offsets) = cardinality(locator_kinds)
       and cardinality(locator_offsets) = cardinality(locator_labels))
);
create trigger snapshot_is_final before update on snapshot
    for each row execute function refuse_change();

create table attachment (
    id          uuid primary key,
    source_id   uuid        not null references source deferrable initially immediate,
    name        text        not null,
    media_type  text        not null,
    bytes       bytea       not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_by    uuid        not null references person deferrable initially immediate,
    added_at    timestamptz not null
);
-- A part of a recording is read without undoing the compression of all that stands before it.
alter table attachment alter column bytes set storage external;
create index attachment_source on attachment (source_id);
create trigger attachment_is_final before update on attachment
    for each row execute function refuse_change();

-- The sources that an article is checked against.
create table article_source (
    article_id  uuid        not null references article deferrable initially immediate,
    source_id   uuid        not null references source deferrable initially immediate,
    added_by    uuid        not null references person deferrable initially immediate,
    added_at    timestamptz not null,
    primary key (article_id, source_id)
);
create index article_source_source on article_source (source_id);

-- Evidence found by comparing: where in which snapshot, with the result as computed then and by which house style.
alter table evidence
    add snapshot_id  uuid references snapshot deferrable initially immediate,
    add spans        int[],
    add compared     text,
    add wording      text,
    add risks        text[],
    add difference   text,
    add style        text,
    -- Evidence whose sources share their wording tells one story: that of the first of them.
    add story        uuid;
update evidence set story = id;
alter table evidence
    alter story set not null,
    add check ((wording is null) = (snapshot_id is null)),
    add check ((wording is null) = (difference is null));
create index evidence_snapshot on evidence (snapshot_id);

-- The house styles that the desk has had; the last of a language holds.
create table house_style (
    id          uuid primary key,
    language    text        not null,
    version     text        not null,
    style       text        not null,
    settled_by  uuid        not null references person deferrable initially immediate,
    settled_at  timestamptz not null
);
create index house_style_language on house_style (language, settled_at);
create trigger house_style_is_final before update on house_style
    for each row execute function refuse_change();

alter table desk
    add independent_sources int not null default 2 check (independent_sources between 1 and 9);

-- The same words elsewhere: similarity of trigrams.
create index anchor_words on anchor using gin (words gin_trgm_ops);
