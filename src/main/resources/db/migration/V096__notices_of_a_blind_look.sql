-- What people are told by now. What tells of the check is told to whoever looks at it blind once they have looked: that a sign-off
-- fell, and that somebody else's look at the same passage came to another finding.
create or replace view notice_told as
    select n.* from notice n
    where n.matter not in ('SIGN_OFF_FELL', 'SECOND_LOOK_DIFFERS')
        or not exists (
            select from blind_look b where b.person_id = n.person_id and b.article_id = n.article_id
                and (n.matter = 'SIGN_OFF_FELL' or b.passage_id = n.passage_id));
