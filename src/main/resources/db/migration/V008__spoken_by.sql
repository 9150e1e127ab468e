-- Who says the words at the place that is cited, as the record names them. Never written down of a confidential source.
alter table evidence
    add spoken_by text[] not null default '{}';
