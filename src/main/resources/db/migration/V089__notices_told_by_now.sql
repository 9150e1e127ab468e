-- What people are told by now. That a sign-off fell tells of the check: whoever looks at the article blind is told once they have looked.
create view notice_told as
    select n.* from notice n
    where n.matter <> 'SIGN_OFF_FELL'
        or not exists (select from blind_look b where b.person_id = n.person_id and b.article_id = n.article_id);
