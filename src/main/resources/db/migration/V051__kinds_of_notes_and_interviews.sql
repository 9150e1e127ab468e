-- A note says what it is, where that decides who reads it: a calculation, a question to the author, a legal remark.
alter table note
    add kind text not null default 'REMARK' check (kind in ('REMARK', 'CALCULATION', 'AUTHOR', 'LEGAL'));
alter table note alter kind drop default;
-- A legal remark that was begun must not come back as a plain one.
alter table draft
    drop constraint draft_field_check,
    add constraint draft_field_check check (field in ('NOTE', 'NOTE_KIND', 'QUESTION', 'PUT_TO', 'ANSWER', 'SPEAKER'));

-- On what terms somebody answered the desk. Of answers from before nobody knows.
alter table source
    add asked_form text check (asked_form in ('ON_THE_RECORD', 'AUTHORISED', 'ON_BACKGROUND', 'OFF_THE_RECORD')),
    add check (asked_form is null or asked_as is not null);

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
           added_by, added_at, version, archived_at is not null as archived, merged_into,
           case when codename is null then asked_form end as asked_form
    from source;
