-- Removes personal records whose time is over, and answers how many. It runs as the tables' owner, since the app's role
-- cannot see other people's feelings, and takes no argument, so that it can do nothing else.
CREATE FUNCTION remove_records_past_their_time()
RETURNS TABLE ("feelings" int, "interests" int, "attendance" int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  -- How people arrived and left: 12 months after their program ended.
  DELETE FROM "Feeling" f USING "Community" c, "Program" p
    WHERE f."communityId" = c."id" AND c."programId" = p."id" AND p."endsOn" < current_date - interval '12 months';
  GET DIAGNOSTICS "feelings" = ROW_COUNT;

  -- Forms that did not lead to a place: 6 months after the day on which everyone was to hear.
  DELETE FROM "Interest" i USING "Community" c
    WHERE i."communityId" = c."id" AND c."answerOn" < current_date - interval '6 months'
      AND NOT EXISTS (SELECT FROM "Offer" o JOIN "Membership" m ON m."offerId" = o."id" WHERE o."interestId" = i."id");
  GET DIAGNOSTICS "interests" = ROW_COUNT;

  -- Names in attendance: 2 years after their program ended. The counts of each session stay.
  WITH old AS (
    SELECT s."id" FROM "Session" s JOIN "Community" c ON c."id" = s."communityId" JOIN "Program" p ON p."id" = c."programId"
    WHERE p."endsOn" < current_date - interval '2 years'
  ), gone AS (
    DELETE FROM "Arrival" WHERE "sessionId" IN (SELECT "id" FROM old) RETURNING 1
  ), gone_apologies AS (
    DELETE FROM "Apology" WHERE "sessionId" IN (SELECT "id" FROM old) RETURNING 1
  ), gone_roll AS (
    DELETE FROM "RollEntry" WHERE "sessionId" IN (SELECT "id" FROM old) RETURNING 1
  ), gone_contacts AS (
    DELETE FROM "ContactRequest" WHERE "sessionId" IN (SELECT "id" FROM old) RETURNING 1
  )
  SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM gone_apologies) + (SELECT count(*) FROM gone_roll)
       + (SELECT count(*) FROM gone_contacts) INTO "attendance";
  RETURN NEXT;
END $$;
REVOKE ALL ON FUNCTION remove_records_past_their_time() FROM PUBLIC;
