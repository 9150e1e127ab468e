-- What is stored of a passage is codes and typed values; sentences are made where they are shown. What an older build wrote
-- as a sentence is read here for the last time. What cannot be read is kept as it was written; what an older build did not
-- keep, such as which speaker it was that had a name, is not guessed.

-- A locator: of what kind, and which (verbatim.source.SourceLocator). A name behind it is the speaker's only where the
-- source's own text names somebody so; else it is a person's own words.
create function pg_temp.locator(words text, cited_source uuid) returns jsonb language plpgsql as $$
declare
    part text[];
    asked record;
begin
    select asked_how as how, asked_on as day into asked from source
        where id = cited_source and words = asked_how || ', ' || coalesce(to_char(asked_on, 'FMDD Mon YYYY'), 'undated');
    if found then
        return jsonb_strip_nulls(jsonb_build_object('kind', 'ASKED', 'value', asked.how, 'day', asked.day));
    end if;
    part := regexp_match(words, '^(page |paragraph |)(\d+|\d{2,}:\d\d:\d\d)(?:, (.+))?$');
    if part is null or (part[1] = '') <> (part[2] like '%:%')
        or part[3] is not null and not exists (select from snapshot t where t.source_id = cited_source and part[3] = any (t.speakers))
    then
        return jsonb_build_object('kind', 'WRITTEN', 'value', words);
    end if;
    return jsonb_strip_nulls(jsonb_build_object(
        'kind', case part[1] when 'page ' then 'PAGE' when 'paragraph ' then 'PARAGRAPH' else 'TIME' end,
        'value', part[2], 'speaker', part[3]));
end $$;

alter table evidence
    add cited jsonb;
update evidence set cited = pg_temp.locator(locator, source_id);

-- Where somebody searched: a person's own words, or the sources that the desk's search went through
-- (verbatim.passage.SearchPlace).
create function pg_temp.place(words text) returns jsonb language plpgsql as $$
declare
    part text[];
begin
    part := regexp_match(words, '^the (article|desk)’s sources \((.*?)(?:; and (\d+) more)?\)(, not all of them)?$');
    -- Titles of the desk, each of them: one that holds a semicolon is not two.
    if part is null or exists (
        select from regexp_split_to_table(part[2], '; ') as pieces (piece)
        where not exists (select from source s where piece in (s.title, s.codename))
            and not exists (select from source_change c where 'Title: ' || piece
                in (split_part(c.before, E'\n', 1), split_part(c.after, E'\n', 1))))
    then
        return jsonb_build_object('type', 'DESCRIBED', 'words', words);
    end if;
    return jsonb_build_object(
        'type', 'SOURCES', 'scope', upper(part[1]), 'more', coalesce(part[3]::int, 0), 'extent', case when part[4] is null then 'ALL' else 'STOPPED' end,
        'sources', (select jsonb_agg(jsonb_build_object('name', title) order by n)
                    from regexp_split_to_table(part[2], '; ') with ordinality as named (title, n)));
end $$;

alter table search_record
    add place jsonb;
update search_record set place = pg_temp.place(searched_in);

-- The flags beside a finding (verbatim.passage.Flags): "second hand · translated from en by Ana Ruiz: … · context checked".
create function pg_temp.flags(words text) returns jsonb language plpgsql as $$
declare
    rest text := words;
    material text := null;
    language text := null;
    translator text := null;
    original text := null;
    checks boolean[] := array[false, false];
    second boolean := rest ~ '^second hand($| · )';
begin
    rest := regexp_replace(rest, '^second hand($| · )', '');
    if rest ~ '(^| · )(material change|change not material)$' then
        material := case when rest like '%change not material' then 'IMMATERIAL' else 'MATERIAL' end;
        rest := regexp_replace(rest, '(^| · )(material change|change not material)$', '');
    end if;
    checks[2] := rest ~ '(^| · )attribution checked$';
    rest := regexp_replace(rest, '(^| · )attribution checked$', '');
    checks[1] := rest ~ '(^| · )context checked$';
    rest := regexp_replace(rest, '(^| · )context checked$', '');
    if rest <> '' then
        if rest !~ '^translated($| from | by |: )' then
            return jsonb_build_object('type', 'AS_WRITTEN', 'words', words);
        end if;
        if strpos(rest, ': ') > 0 then
            original := substr(rest, strpos(rest, ': ') + 2);
            rest := left(rest, strpos(rest, ': ') - 1);
        end if;
        if strpos(rest, ' by ') > 0 then
            translator := substr(rest, strpos(rest, ' by ') + 4);
            rest := left(rest, strpos(rest, ' by ') - 1);
        end if;
        if rest like 'translated from %' then
            language := substr(rest, 17);
        end if;
    end if;
    return jsonb_build_object('type', 'FLAGS', 'flags', jsonb_strip_nulls(jsonb_build_object(
        'secondHand', second, 'translated', rest <> '',
        'translation', jsonb_build_object('originalWords', original, 'originalLanguage', language, 'translator', translator),
        'contextChecked', checks[1], 'attributionChecked', checks[2], 'materialChange', material)));
end $$;

-- What came of a question (verbatim.passage.Answer), or what somebody said who was asked.
create function pg_temp.answered(words text) returns jsonb language plpgsql as $$
declare
    part text[];
begin
    if words = 'No answer came.' then
        return '{"type": "ANSWERED", "answer": {"outcome": "NONE_CAME"}}'::jsonb;
    end if;
    part := regexp_match(
        words,
        '^(.*), (.*), (\d{1,2} [A-Z][a-z]{2} \d{4}|undated), said nothing that bears it out or contradicts it: (.*)$');
    if part is null then
        return jsonb_build_object('type', 'ANSWERED', 'answer', jsonb_build_object('outcome', 'ANSWERED', 'words', words));
    end if;
    return jsonb_strip_nulls(jsonb_build_object(
        'type', 'HEARD', 'whom', part[1], 'how', part[2], 'said', part[4],
        'day', case when part[3] <> 'undated' then to_date(part[3], 'DD Mon YYYY') end));
exception
    -- What somebody typed only looks like it.
    when datetime_field_overflow or invalid_datetime_format or invalid_text_representation then
        return jsonb_build_object('type', 'ANSWERED', 'answer', jsonb_build_object('outcome', 'ANSWERED', 'words', words));
end $$;

-- What stands in rows beside the passage is read from there.
create function pg_temp.value(what text, words text, whose uuid, moment timestamptz) returns jsonb language plpgsql as $$
declare
    typed jsonb := null;
begin
    case what
        when 'FLAGS' then
            typed := pg_temp.flags(words);
        when 'QUESTION_ANSWERED' then
            typed := pg_temp.answered(words);
        when 'EVIDENCE_ADDED', 'EVIDENCE_WITHDRAWN' then
            select jsonb_build_object('type', 'CITED', 'locator', e.cited)
                    -- Of two with one locator only the moment says which it was.
                    || case when e.added_at = moment or e.withdrawn_at = moment
                            then jsonb_build_object('evidence', e.id, 'source', e.source_id) else '{}' end
                into typed
                from evidence e where e.passage_id = whose and e.locator = words
                order by (e.added_at = moment or e.withdrawn_at = moment) is true desc, e.id limit 1;
            if typed is null then
                typed := jsonb_build_object('type', 'CITED', 'locator', jsonb_build_object('kind', 'WRITTEN', 'value', words));
            end if;
        when 'SEARCH_RECORDED', 'SEARCH_WITHDRAWN' then
            select jsonb_build_object('type', 'SEARCHED', 'place', r.place, 'sought', r.searched_for) into typed
                from search_record r where r.passage_id = whose and r.searched_in || ': ' || r.searched_for = words limit 1;
        when 'QUESTION_ASKED' then
            select jsonb_build_object('type', 'ASKED', 'putTo', q.put_to, 'question', q.question) into typed
                from question q where q.passage_id = whose and q.put_to || ': ' || q.question = words limit 1;
        else
            null;
    end case;
    return coalesce(typed, jsonb_build_object('type', 'AS_WRITTEN', 'words', words));
end $$;

create function pg_temp.typed(what text, words text, whose uuid, moment timestamptz, maker uuid) returns jsonb language sql as $$
    select case
        when what = 'CHECKER' then jsonb_build_object('type', 'CHECKER', 'person', maker)
        when words is null then null
        when what = 'FOUND' then jsonb_build_object('type', 'RULE', 'rule', words)
        when what = 'STATE' then jsonb_build_object('type', 'STATE', 'state', words)
        when what = 'FINDING' then jsonb_build_object('type', 'FINDING', 'finding', words)
        when what = 'WORDS' then jsonb_build_object('type', 'PRINTED', 'words', words)
        when what = 'SPEAKER' then jsonb_build_object('type', 'SPEAKER', 'speaker', jsonb_build_object('name', words))
        when what = 'NOTE_WRITTEN' then jsonb_build_object('type', 'TYPED', 'words', words)
        when what = 'DISMISSAL_REFUSED' and words = 'Marked by mistake.' then
            '{"type": "GROUNDS", "reason": {"cause": "MARKED_BY_MISTAKE"}}'::jsonb
        when what = 'DISMISSAL_REFUSED' then jsonb_build_object('type', 'GROUNDS', 'reason', jsonb_build_object('reason', words))
        else pg_temp.value(what, words, whose, moment) end $$;

-- Why: a person's words, or a cause that the rules know (verbatim.passage.Reason).
alter table passage_change
    add cause text,
    alter before type jsonb using case when what <> 'CHECKER' then pg_temp.typed(what, before, passage_id, made_at, made_by) end,
    alter after type jsonb using pg_temp.typed(what, after, passage_id, made_at, made_by);
alter table passage_change disable trigger passage_change_is_final;
update passage_change c set reason = null, cause = known.cause
    from (values
        ('a new revision changed the words', 'WITHDRAW', 'NEW_WORDS'),
        ('a new revision changed the words', 'REOPEN', 'NEW_WORDS'),
        ('a new revision changed the words', '', 'NEW_WORDS'),
        ('changed after it was submitted', 'WITHDRAW', 'CHANGED_SINCE_SUBMITTED'),
        ('second check switched off', 'APPROVE', 'SECOND_CHECK_OFF'),
        ('undone', 'RESTORE', 'DISMISSED_BY_MISTAKE'),
        ('approved by mistake', 'REOPEN', 'APPROVED_BY_MISTAKE'),
        ('Marked by mistake.', 'DISMISS', 'MARKED_BY_MISTAKE'),
        ('Marked by mistake.', '', 'MARKED_BY_MISTAKE')) known (words, step, cause)
    where c.reason = known.words and coalesce(c.step, '') = known.step and (known.cause <> 'NEW_WORDS' or c.made_by is null);
alter table passage_change enable trigger passage_change_is_final;
alter table passage_change add check (reason is null or cause is null);

alter table passage
    add dismissal_cause text;
update passage set dismissal_reason = null, dismissal_cause = 'MARKED_BY_MISTAKE' where dismissal_reason = 'Marked by mistake.';
alter table passage add check (dismissal_reason is null or dismissal_cause is null);

alter table evidence drop column locator;
alter table evidence rename cited to locator;
alter table evidence alter locator set not null;

alter table search_record drop column searched_in;
alter table search_record rename place to searched_in;
alter table search_record alter searched_in set not null;

alter table question
    add outcome text check (outcome in ('ANSWERED', 'NONE_CAME', 'NOT_NEEDED'));
update question set outcome = case answer
        when 'No answer came.' then 'NONE_CAME'
        when 'Not needed any more: the passage was dismissed.' then 'NOT_NEEDED'
        else 'ANSWERED' end
    where answer is not null;
update question set answer = null where outcome <> 'ANSWERED';
alter table question add check ((answer is not null) = (outcome is not distinct from 'ANSWERED'));
