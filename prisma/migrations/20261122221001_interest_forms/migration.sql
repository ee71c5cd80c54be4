-- AlterTable
ALTER TABLE "InterestForm" ADD COLUMN     "browserHash" BYTEA,
ADD COLUMN     "provenAt" TIMESTAMPTZ(3),
ADD COLUMN     "wrappedKey" BYTEA;

-- CreateIndex
CREATE UNIQUE INDEX "interest_browser_once" ON "InterestForm"("browserHash");

-- A form without an account belongs to whoever came by the link that was mailed to its address. The app names the form
-- after it has checked the link's secret; a form of an account, or of an address that nobody has proven, is not opened so.
CREATE FUNCTION app_form() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.form', true), '')::uuid $$;
CREATE FUNCTION app_forms() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT f."id" FROM "InterestForm" f WHERE f."personId" = app_person()
  UNION ALL
  SELECT f."id" FROM "InterestForm" f WHERE f."id" = app_form() AND f."personId" IS NULL AND f."provenAt" IS NOT NULL
$$;
DROP POLICY "not_placed_with_read" ON "NotPlacedWith";
DROP POLICY "not_placed_with_write" ON "NotPlacedWith";
DROP POLICY "not_placed_with_remove" ON "NotPlacedWith";
CREATE POLICY "not_placed_with_read" ON "NotPlacedWith" FOR SELECT USING (
  (SELECT is_safety_lead()) OR "formId" = ANY (ARRAY(SELECT app_forms())));
CREATE POLICY "not_placed_with_write" ON "NotPlacedWith" FOR INSERT WITH CHECK (
  "meansPersonId" IS NULL AND "formId" = ANY (ARRAY(SELECT app_forms())));
CREATE POLICY "not_placed_with_remove" ON "NotPlacedWith" FOR DELETE USING ("formId" = ANY (ARRAY(SELECT app_forms())));

-- Drafts, withdrawn forms and those without a place go with everything that hangs on them: dates, safety preferences, keys.
DROP FUNCTION remove_records_past_their_time();
CREATE FUNCTION remove_records_past_their_time()
RETURNS TABLE ("feelings" int, "interests" int, "forms" int, "attendance" int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  -- How people arrived and left: 12 months after their program ended.
  DELETE FROM "Feeling" f USING "Community" c, "Program" p
    WHERE f."communityId" = c."id" AND c."programId" = p."id" AND p."endsOn" < current_date - interval '12 months';
  GET DIAGNOSTICS "feelings" = ROW_COUNT;

  -- Interest that did not lead to a place: 6 months after the day on which everyone was to hear.
  DELETE FROM "Interest" i USING "Community" c
    WHERE i."communityId" = c."id" AND c."answerOn" < current_date - interval '6 months'
      AND NOT EXISTS (SELECT FROM "Offer" o JOIN "Membership" m ON m."offerId" = o."id" WHERE o."interestId" = i."id");
  GET DIAGNOSTICS "interests" = ROW_COUNT;

  -- Forms that were begun and not sent, 30 days after the last word in them; withdrawn ones 30 days after that; sent ones
  -- once no interest of theirs is left, and those that name only a topic after 6 months.
  DELETE FROM "InterestForm" f WHERE
    (f."sentAt" IS NULL AND f."savedAt" < now() - interval '30 days')
    OR (f."sentAt" IS NOT NULL AND f."sentAt" < now() - interval '6 months'
        AND NOT EXISTS (SELECT FROM "Interest" i WHERE i."formId" = f."id"))
    OR (f."sentAt" IS NOT NULL AND f."savedAt" < now() - interval '30 days'
        AND EXISTS (SELECT FROM "Interest" i WHERE i."formId" = f."id" AND i."withdrawnAt" IS NOT NULL)
        AND NOT EXISTS (SELECT FROM "Interest" i WHERE i."formId" = f."id"
                        AND (i."withdrawnAt" IS NULL OR i."withdrawnAt" >= now() - interval '30 days')));
  GET DIAGNOSTICS "forms" = ROW_COUNT;

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

-- An interest that gets an account, such as by an offer, brings its whole form into it: from then on the form opens by
-- signing in, and by no link that still lies in a mailbox.
CREATE FUNCTION form_follows_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE "InterestForm" SET "personId" = NEW."personId", "linkHash" = NULL, "browserHash" = NULL
    WHERE "id" = NEW."formId" AND "personId" IS NULL;
  UPDATE "Interest" SET "personId" = NEW."personId" WHERE "formId" = NEW."formId" AND "personId" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "form_follows_person" AFTER UPDATE OF "personId" ON "Interest"
  FOR EACH ROW WHEN (OLD."personId" IS NULL AND NEW."personId" IS NOT NULL) EXECUTE FUNCTION form_follows_person();
