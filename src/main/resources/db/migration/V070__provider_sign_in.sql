-- People who sign in at the desk's identity provider. They are known by its issuer and the subject that it calls them by, and
-- by nothing else: names and addresses there may change hands. They have no password here.
alter table person
    add column issuer text,
    add column subject text,
    alter column password_hash drop not null,
    drop constraint person_password_state_check,
    add constraint person_password_state_check check (password_state in ('OWN', 'ONE_TIME', 'NONE')),
    add constraint person_password_kept check ((password_state = 'NONE') = (password_hash is null)),
    add constraint person_subject_of_issuer check ((issuer is null) = (subject is null)),
    add constraint person_one_way_in check (subject is null or password_state = 'NONE'),
    add constraint person_subject_unique unique (issuer, subject);
