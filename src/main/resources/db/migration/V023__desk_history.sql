-- The histories of people, of the desk's settings and of articles, and why a sign-off fell, by codes and typed values.

-- Roles (verbatim.account.PersonChange).
alter table person_change
    alter before type jsonb using case when before is not null then jsonb_build_object('role', before) end,
    alter after type jsonb using case when after is not null then jsonb_build_object('role', after) end;
create trigger person_change_is_final before update on person_change
    for each row execute function refuse_change();

-- Settings (verbatim.account.DeskSettings): "News desk; second check: FOUR_EYES; independent sources: 2". Before the last was
-- a setting it was two.
create function pg_temp.settings(words text) returns jsonb language plpgsql as $$
declare
    part text[] := regexp_match(words, '^(.*); second check: (FOUR_EYES|ALONE)(?:; independent sources: (\d+))?$');
begin
    return jsonb_build_object(
        'deskName', coalesce(part[1], words), 'secondCheck', coalesce(part[2], 'FOUR_EYES'),
        'independentSources', coalesce(part[3]::int, 2));
end $$;
alter table desk_change
    add what text not null default 'SETTLED',
    alter before type jsonb using pg_temp.settings(before),
    alter after type jsonb using pg_temp.settings(after);
alter table desk_change
    alter what drop default;
create trigger desk_change_is_final before update on desk_change
    for each row execute function refuse_change();

-- Words, days and moments (verbatim.article.ArticleValue).
create function pg_temp.detail(what text, words text) returns jsonb language sql as $$
    select case
        when words is null then null
        when what = 'publishedOn' then jsonb_build_object('type', 'DAY', 'day', words)
        when what in ('deadline', 'embargo') then jsonb_build_object('type', 'MOMENT', 'at', words)
        else jsonb_build_object('type', 'WORDS', 'words', words) end $$;
alter table article_change
    alter before type jsonb using pg_temp.detail(what, before),
    alter after type jsonb using pg_temp.detail(what, after),
    alter what type text using case what
        when 'url' then 'ADDRESS' when 'publishedOn' then 'PUBLISHED_ON' else upper(what) end;

-- Why a sign-off fell: what happened to which passage. A sentence that says something else stays as it was written.
alter table sign_off
    add fallen_cause text check (fallen_cause in ('OPEN_AGAIN', 'MARKED')),
    add fallen_passage uuid references passage deferrable initially immediate,
    add check ((fallen_cause is null) = (fallen_passage is null));
update sign_off s
    set fallen_cause = case when s.fallen_reason like '% was marked.' then 'MARKED' else 'OPEN_AGAIN' end,
        fallen_passage = p.id, fallen_reason = null
    from passage p
    where p.article_id = s.article_id and s.fallen_reason ~ '^[QC]\d+ (is open again|was marked)\.$'
      and p.number = substring(s.fallen_reason from '^[QC](\d+) ')::int;
