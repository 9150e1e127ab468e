-- Words of confidential sources were stored with the codename in the place of all that looked like the name of a speaker,
-- so that under the label A "As" became "Falcons". They are taken from the snapshot again; the names are hidden when they
-- are shown. Offsets are UTF-16: a character that takes two units counts as two.
create function pg_temp.doubled(words text) returns text language sql immutable as
    $$ select regexp_replace(words, '[\U00010000-\U0010FFFF]', U&'\FDD0\FDD1', 'g') $$;

create function pg_temp.characters(doubled text, units int) returns int language sql immutable as
    $$ select length(replace(left(doubled, units), U&'\FDD0', '')) $$;

create function pg_temp.slice(words text, doubled text, start int, stop int) returns text language sql immutable as
    $$ select substr(words, pg_temp.characters(doubled, start) + 1,
                     pg_temp.characters(doubled, stop) - pg_temp.characters(doubled, start)) $$;

-- Where the words were compared it is known which of the text's they are.
with compared as (
    select e.id, e.spans, e.difference, t.text as words, pg_temp.doubled(t.text) as doubled
    from evidence e join snapshot t on t.id = e.snapshot_id join source s on s.id = e.source_id
    where s.codename is not null
       or exists (select 1 from source_change c where c.source_id = s.id and c.confidential)),
rebuilt as (
    select c.id,
           (select regexp_replace(string_agg(pg_temp.slice(c.words, c.doubled, c.spans[i], c.spans[i + 1]), ' […] ' order by i),
                                  '^\s+|\s+$', '', 'g')
            from generate_series(1, cardinality(c.spans), 2) as i) as excerpt,
           (select jsonb_agg(
                       case when (run -> 'inSource' ->> 'end')::int > (run -> 'inSource' ->> 'start')::int
                            then jsonb_set(run, '{source}', to_jsonb(pg_temp.slice(
                                     c.words, c.doubled, (run -> 'inSource' ->> 'start')::int, (run -> 'inSource' ->> 'end')::int)))
                            else run end
                       order by at)
            from jsonb_array_elements(c.difference::jsonb) with ordinality as runs (run, at)) as difference
    from compared c)
update evidence e
set excerpt = r.excerpt, difference = coalesce(r.difference, '[]')::text
from rebuilt r
where r.id = e.id and (e.excerpt is distinct from r.excerpt or e.difference::jsonb is distinct from coalesce(r.difference, '[]'));

-- Of reported speech only the place was found, and it was not kept which words it were: they are the stretch that reads as
-- the excerpt does, with a label wherever the codename stands, if there is one such stretch alone. Else they stay.
do $$
declare
    piece record;
    wanted text;
    labels text;
    stretches text[];
begin
    for piece in
        select e.id, e.excerpt, e.added_at, e.source_id, s.codename
        from evidence e join source s on s.id = e.source_id
        where e.snapshot_id is null and s.codename is not null and strpos(e.excerpt, s.codename) > 0
          and exists (select 1 from snapshot t where t.source_id = e.source_id)
    loop
        begin
            select string_agg(regexp_replace(label, '([^[:alnum:][:space:]])', '\\\1', 'g'), '|' order by length(label) desc)
            into labels
            from (select distinct unnest(t.speakers) as label from snapshot t where t.source_id = piece.source_id) named;
            wanted := regexp_replace(piece.excerpt, '([^[:alnum:][:space:]])', '\\\1', 'g');
            wanted := replace(
                wanted,
                regexp_replace(piece.codename, '([^[:alnum:][:space:]])', '\\\1', 'g'),
                '(?:' || labels || '|' || regexp_replace(piece.codename, '([^[:alnum:][:space:]])', '\\\1', 'g') || ')');
            select array_agg(distinct match[1])
            into stretches
            from snapshot t, regexp_matches(t.text, '(' || wanted || ')', 'g') as match
            where t.source_id = piece.source_id and t.captured_at <= piece.added_at;
            if cardinality(stretches) = 1 then
                update evidence set excerpt = stretches[1] where id = piece.id;
            end if;
        exception when invalid_regular_expression or program_limit_exceeded then
            -- Too long to be looked for: it stays as it is.
            null;
        end;
    end loop;
end $$;
