-- A person's own steps in an article that are none on one of its passages: what was decided on proposed facts, and who is to do
-- what until when. Their step holds the session and, as its "deed", what the room knows by that took it
-- (verbatim.passage.StepTurning); their count is how often they were taken back and again.
alter table own_step
    alter passage_id drop not null,
    add kind text,
    -- Of how many facts or passages.
    add many int,
    add check ((passage_id is null) = (kind is not null) and (kind is null) = (many is null));
