-- What the app's own role may do. It owns nothing, so it cannot change a table or step around a policy.
-- Run after every migration, so that new tables are covered.
GRANT USAGE ON SCHEMA public TO cop_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO cop_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO cop_app;
REVOKE UPDATE, DELETE, TRUNCATE ON "AuditEntry" FROM cop_app;
-- The group's picture is made by a trigger alone, so that it can never be asked for at four answers.
REVOKE INSERT, UPDATE, DELETE ON "MoodPicture" FROM cop_app;
REVOKE ALL ON "_prisma_migrations" FROM cop_app;
GRANT EXECUTE ON FUNCTION remove_records_past_their_time() TO cop_app;
GRANT EXECUTE ON FUNCTION interests_kept_apart(uuid) TO cop_app;
-- Who was merged into whom is written by the merge alone: it is what lets a membership change its person.
REVOKE INSERT, UPDATE, DELETE ON "MergedPerson" FROM cop_app;
GRANT EXECUTE ON FUNCTION begin_merge(uuid), finish_merge(uuid), merge_memberships(uuid, uuid) TO cop_app;
