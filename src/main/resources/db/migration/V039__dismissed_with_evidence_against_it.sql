-- An article can be signed off with a passage that was dismissed although evidence speaks against its words.
alter table sign_off_caveat
    drop constraint sign_off_caveat_kind_check,
    drop constraint sign_off_caveat_check,
    add constraint sign_off_caveat_kind_check check (kind in ('OPEN', 'PROBLEM', 'CANNOT_VERIFY', 'DISMISSED')),
    add constraint sign_off_caveat_check check ((finding is null) = (kind in ('OPEN', 'DISMISSED')));
