-- What is erased with an article names each post by itself; so does the edit of one.
create index thread_unasked_post on thread_unasked (post_id);
