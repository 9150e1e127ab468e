-- What stands beside a text in the file that it came in, until it is stored as notes: [{"start","end","author","text"}].
alter table import_job
    add comments jsonb not null default '[]';
