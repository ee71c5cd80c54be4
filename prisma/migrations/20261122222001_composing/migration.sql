-- A choice can be taken back, and ends with its offer.
ALTER TABLE "Placing" ALTER COLUMN "choice" DROP NOT NULL,
ADD COLUMN     "lastEnding" "OfferEnding";

-- An offer that ended can be made again, and brings a letter of its own.
DROP INDEX "letter_once_per_choice";
ALTER TABLE "BatchLetter" ADD COLUMN     "offerId" UUID;
CREATE UNIQUE INDEX "letter_once_per_offer" ON "BatchLetter"("offerId");
CREATE INDEX "BatchLetter_interestId_idx" ON "BatchLetter"("interestId");
ALTER TABLE "BatchLetter" ADD CONSTRAINT "BatchLetter_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE UNIQUE INDEX "letter_once_per_choice" ON "BatchLetter"("interestId", "choice") WHERE "choice" <> 'offer';
ALTER TABLE "BatchLetter" ADD CONSTRAINT "offer_letter_has_its_offer" CHECK (("choice" = 'offer') = ("offerId" IS NOT NULL));
ALTER TABLE "Placing" ADD CONSTRAINT "waiting_has_a_position" CHECK (("choice" IS NOT DISTINCT FROM 'waiting') = ("waitingPosition" IS NOT NULL));

-- An offer of before is a choice whose letter has gone.
INSERT INTO "Placing" ("interestId", "choice", "chosenById", "chosenAt", "letterSentAt")
  SELECT "interestId", 'offer', "offeredById", "offeredAt", "offeredAt" FROM "Offer"
  WHERE "interestId" IS NOT NULL AND "endedAt" IS NULL
ON CONFLICT DO NOTHING;

-- Whoever said no to her offer waits for nothing until staff choose again.
CREATE OR REPLACE FUNCTION recount_interests(touched uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO "CommunityTally" AS tally ("communityId", "interests", "waiting")
  SELECT c."id", count(i."id"), count(i."id") FILTER (WHERE
      NOT EXISTS (SELECT FROM "Offer" o WHERE o."interestId" = i."id" AND o."endedAt" IS NULL)
      AND NOT EXISTS (SELECT FROM "Placing" p WHERE p."interestId" = i."id"
        AND (p."choice" IN ('another', 'not_this_time') OR p."lastEnding" = 'declined')))
    FROM "Community" c LEFT JOIN "Interest" i ON i."communityId" = c."id" AND i."sentAt" IS NOT NULL AND i."withdrawnAt" IS NULL
    WHERE c."id" = ANY (touched) GROUP BY c."id"
  ON CONFLICT ("communityId") DO UPDATE SET "interests" = excluded."interests", "waiting" = excluded."waiting"
$$;

-- Word to the screens on which a community is composed: an id, and nothing of what changed.
CREATE FUNCTION tell_composing_screens() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('composing', id::text) FROM (SELECT DISTINCT "communityId" AS id FROM changed) AS communities;
  RETURN NULL;
END $$;
CREATE TRIGGER "interests_told" AFTER INSERT ON "Interest"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_composing_screens();
CREATE TRIGGER "interests_changed_told" AFTER UPDATE ON "Interest"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_composing_screens();
CREATE TRIGGER "offers_told" AFTER INSERT ON "Offer"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_composing_screens();
CREATE TRIGGER "offers_changed_told" AFTER UPDATE ON "Offer"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_composing_screens();
CREATE TRIGGER "memberships_told" AFTER INSERT ON "Membership"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_composing_screens();

CREATE FUNCTION tell_composing_screens_of_placings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('composing', id::text) FROM (
    SELECT DISTINCT i."communityId" AS id FROM changed JOIN "Interest" i ON i."id" = changed."interestId") AS communities;
  RETURN NULL;
END $$;
CREATE TRIGGER "placings_told" AFTER INSERT ON "Placing"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_composing_screens_of_placings();
CREATE TRIGGER "placings_changed_told" AFTER UPDATE ON "Placing"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_composing_screens_of_placings();

-- Somebody who is meant may have no account yet.
ALTER TABLE "NotPlacedWith" ADD COLUMN     "meansFormId" UUID;
CREATE INDEX "NotPlacedWith_meansFormId_idx" ON "NotPlacedWith"("meansFormId");
ALTER TABLE "NotPlacedWith" ADD CONSTRAINT "NotPlacedWith_meansFormId_fkey" FOREIGN KEY ("meansFormId") REFERENCES "InterestForm"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "NotPlacedWith" ADD CONSTRAINT "means_one_somebody" CHECK ("meansPersonId" IS NULL OR "meansFormId" IS NULL);
DROP POLICY "not_placed_with_write" ON "NotPlacedWith";
CREATE POLICY "not_placed_with_write" ON "NotPlacedWith" FOR INSERT WITH CHECK (
  "meansPersonId" IS NULL AND "meansFormId" IS NULL AND "formId" = ANY (ARRAY(SELECT app_forms())));

-- As before, and: whoever asks or is meant may have no account yet, whoever left is gone, an offer may come without a form,
-- and a wish holds for every form of whoever has it.
CREATE OR REPLACE FUNCTION interests_kept_apart(community uuid) RETURNS TABLE ("interestId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH here AS (
    SELECT i."id" AS "interestId", i."personId", i."formId",
           (EXISTS (SELECT FROM "Placing" p WHERE p."interestId" = i."id" AND p."choice" = 'offer')
            OR EXISTS (SELECT FROM "Offer" o WHERE o."interestId" = i."id" AND o."endedAt" IS NULL))
           AND NOT EXISTS (SELECT FROM "Offer" o JOIN "Membership" m ON m."offerId" = o."id" JOIN "Departure" d ON d."membershipId" = m."id"
                           WHERE o."interestId" = i."id") AS placed
    FROM "Interest" i WHERE i."communityId" = community AND i."sentAt" IS NOT NULL AND i."withdrawnAt" IS NULL
  ), present AS (
    SELECT h."personId" FROM here h WHERE h.placed
    UNION SELECT m."personId" FROM "Membership" m WHERE m."communityId" = community
      AND NOT EXISTS (SELECT FROM "Departure" d WHERE d."membershipId" = m."id")
    UNION SELECT o."personId" FROM "Offer" o WHERE o."communityId" = community AND o."endedAt" IS NULL
      AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."offerId" = o."id")
    UNION SELECT f."personId" FROM "Facilitation" f WHERE f."communityId" = community
      AND (f."untilOn" IS NULL OR f."untilOn" >= current_date)
  ), placed AS (
    SELECT h."formId" FROM here h WHERE h.placed
  ), wish AS (
    SELECT n."formId" AS asking_form, a."personId" AS asking_person, n."meansFormId" AS meant_form,
           coalesce(n."meansPersonId", m."personId") AS meant_person
    FROM "NotPlacedWith" n LEFT JOIN "InterestForm" a ON a."id" = n."formId" LEFT JOIN "InterestForm" m ON m."id" = n."meansFormId"
    WHERE n."meansPersonId" IS NOT NULL OR n."meansFormId" IS NOT NULL
  )
  SELECT h."interestId" FROM here h WHERE EXISTS (
    SELECT FROM wish w WHERE
      ((w.asking_form = h."formId" OR w.asking_person = h."personId")
        AND (w.meant_person IN (SELECT p."personId" FROM present p) OR w.meant_form IN (SELECT p."formId" FROM placed p)))
      OR ((w.meant_person = h."personId" OR w.meant_form = h."formId")
        AND (w.asking_person IN (SELECT p."personId" FROM present p) OR w.asking_form IN (SELECT p."formId" FROM placed p))))
$$;
