-- Of a confidential confirmation nothing is shown: as what somebody was asked, how, when, and in what words they answered
-- tells who they are as their name does.
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
           added_by, added_at, version
    from source;

-- A correction made while the source had a codename, on either side of it, is kept back even if it has none any more.
alter table source_change
    add confidential boolean not null generated always as (
        strpos(E'\n' || before, E'\nCodename: ') > 0 or strpos(E'\n' || after, E'\nCodename: ') > 0) stored;
