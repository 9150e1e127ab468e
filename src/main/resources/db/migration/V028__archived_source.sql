-- A source that nobody cites can be put away, and one that is the same as another merged with it: then its evidence is the
-- other's, which keeps from where it came.
alter table source
    add archived_at  timestamptz,
    add archived_by  uuid references person deferrable initially immediate,
    add merged_into  uuid references source deferrable initially immediate,
    add check ((archived_at is null) = (archived_by is null)),
    add check (merged_into is null or archived_at is not null);
alter table evidence
    add merged_from  uuid references source deferrable initially immediate;
create index evidence_merged_from on evidence (merged_from) where merged_from is not null;

create or replace view source_shown as
    select id, coalesce(codename, title) as title, codename is not null as confidential, kind, tier, language,
           case when codename is null then citation end as citation,
           case when codename is null then url end as url,
           case when codename is null then archive_url end as archive_url,
           case when codename is null then speakers end as speakers,
           case when codename is null then event end as event,
           case when codename is null then event_date end as event_date,
           case when codename is null then event_place end as event_place,
           case when codename is null then asked_whom end as asked_whom,
           case when codename is null then asked_as end as asked_as,
           case when codename is null then asked_how end as asked_how,
           case when codename is null then asked_on end as asked_on,
           case when codename is null then answer end as answer,
           added_by, added_at, version, archived_at is not null as archived, merged_into
    from source;
