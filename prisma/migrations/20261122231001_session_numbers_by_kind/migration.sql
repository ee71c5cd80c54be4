-- Extra sessions have a numbering of their own, so that the regular ones keep theirs.
CREATE UNIQUE INDEX "session_number_once_per_community_and_kind" ON "Session"("communityId", "kind", "number");
DROP INDEX "session_number_once_per_community";
ALTER INDEX "session_number_once_per_community_and_kind" RENAME TO "session_number_once_per_community";
