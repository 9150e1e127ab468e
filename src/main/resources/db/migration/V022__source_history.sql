-- What was said of a source before and after it was corrected: its details by their types (verbatim.source.SourceDetails),
-- where there were lines under English names. An answer may hold any lines, so a name counts only behind those before it.
create function pg_temp.stood(words text) returns jsonb language plpgsql as $$
declare
    names text[] := array['Title', 'Kind', 'Tier', 'Citation', 'Address', 'Archive', 'Speakers', 'Event', 'Date', 'Place',
        'Language', 'Codename', 'Asked', 'As', 'How', 'On', 'Answer'];
    said text[] := array_fill(null::text, array[17]);
    place int := 0;
    behind int;
    line text;
    kinds jsonb := '{"recording": "RECORDING", "post": "POST", "transcript": "TRANSCRIPT", "document": "DOCUMENT",
        "notes": "NOTES", "confirmation": "CONFIRMATION", "publication": "PUBLICATION"}';
    tiers jsonb := '{"tier 1": "RECORDING", "tier 2": "TRANSCRIPT", "tier 3": "REPORTER", "tier 4": "CONFIRMATION",
        "tier 5": "PUBLICATION", "tier 6": "SECONDARY"}';
    asked jsonb := '{"the speaker": "SPEAKER", "a spokesperson": "SPOKESPERSON", "somebody who was there": "WITNESS"}';
    confirmation jsonb := null;
begin
    foreach line in array string_to_array(words, E'\n') loop
        behind := case when strpos(line, ': ') > 0 then array_position(names[place + 1:], left(line, strpos(line, ': ') - 1)) end;
        if behind is not null then
            place := place + behind;
            said[place] := substr(line, strpos(line, ': ') + 2);
        elsif place > 0 then
            said[place] := said[place] || E'\n' || line;
        end if;
    end loop;
    if said[13] is not null or said[17] is not null then
        confirmation := jsonb_strip_nulls(jsonb_build_object(
            'askedWhom', coalesce(said[13], ''), 'askedAs', asked ->> said[14], 'askedHow', coalesce(said[15], ''),
            'askedOn', said[16]::date, 'answer', coalesce(said[17], '')));
    end if;
    if left(words, 7) <> 'Title: ' or kinds ->> said[2] is null or tiers ->> said[3] is null
        or confirmation is not null and confirmation ->> 'askedAs' is null
    then
        return jsonb_build_object('asWritten', words);
    end if;
    return jsonb_build_object('details', jsonb_strip_nulls(jsonb_build_object(
        'title', said[1], 'kind', kinds ->> said[2], 'tier', tiers ->> said[3], 'citation', said[4], 'url', said[5],
        'archiveUrl', said[6], 'speakers', said[7], 'event', said[8], 'eventDate', said[9]::date, 'eventPlace', said[10],
        'language', said[11], 'codename', said[12], 'confirmation', confirmation)));
exception when datetime_field_overflow or invalid_datetime_format then
    return jsonb_build_object('asWritten', words);
end $$;

-- Whether it was confidential on either side of the change was read from an English name; now whoever writes the row says it.
alter table source_change
    alter confidential drop expression;
alter table source_change
    add what text not null default 'CORRECTED',
    alter before type jsonb using pg_temp.stood(before),
    alter after type jsonb using pg_temp.stood(after),
    alter confidential set not null;
alter table source_change
    alter what drop default;
