-- Four eyes hold in the database, too, whatever writes an approval. The same rule as verbatim.passage.SecondPerson, and the same
-- changes as ChangeKind.HAND_IN_THE_RESULT; a test compares them.
create function is_hand(what text) returns boolean language sql immutable parallel safe
    return what in (
        'MARKED', 'WORDS', 'KIND', 'FINDING', 'FLAGS', 'CORRECTION', 'SPEAKER', 'EVIDENCE_ADDED', 'EVIDENCE_WITHDRAWN', 'SEARCH_RECORDED',
        'SEARCH_WITHDRAWN', 'OCCASION_COVERED');

create function four_eyes_hold() returns trigger language plpgsql as $$
begin
    if new.second_check is distinct from 'FOUR_EYES' then
        -- An approval that is put back keeps the rule by which it was given; a fresh one is given by the desk's.
        if old.state = 'SUBMITTED' and (select second_check from desk) = 'FOUR_EYES' then
            raise exception 'the desk asks for four eyes' using errcode = 'check_violation', constraint = 'four_eyes';
        end if;
        return new;
    end if;
    if new.approved_by = new.submitted_by or exists (
        select from passage_change c
        where c.passage_id = new.id and c.made_by = new.approved_by and is_hand(c.what) and not exists (
            select from passage_change u where u.passage_id = new.id and u.undoes is not null and c.id = any (u.undoes)))
    then
        raise exception 'whoever approves has had a hand in it' using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
    return new;
end $$;
create trigger four_eyes before update of approved_by on passage
    for each row when (new.approved_by is not null and new.approved_by is distinct from old.approved_by)
    execute function four_eyes_hold();
