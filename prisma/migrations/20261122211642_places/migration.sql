-- CreateEnum
CREATE TYPE "PlacingChoice" AS ENUM ('offer', 'waiting', 'another', 'not_this_time');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('people', 'organisations', 'communities', 'memberships');

-- CreateEnum
CREATE TYPE "YearsInPrevention" AS ENUM ('under_one', 'one_to_three', 'four_to_seven', 'eight_or_more');

-- CreateEnum
CREATE TYPE "OfferEnding" AS ENUM ('declined', 'expired', 'withdrawn');

-- CreateEnum
CREATE TYPE "DepartureKind" AS ENUM ('left', 'ended_by_staff', 'series_over');

-- CreateEnum
CREATE TYPE "WorkShown" AS ENUM ('nothing', 'setting', 'role_and_setting');

-- CreateEnum
CREATE TYPE "GroupLineKind" AS ENUM ('changed_work', 'left');

-- CreateEnum
CREATE TYPE "StillInPrevention" AS ENUM ('yes', 'between_roles', 'no');

-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'safety_lead';

-- DropIndex
DROP INDEX "offer_once_per_interest";

-- DropIndex
DROP INDEX "offer_once_per_community";

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "ending" "OfferEnding";

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "showsGroup" "WorkShown" NOT NULL DEFAULT 'nothing';

-- AlterTable
ALTER TABLE "Departure" ADD COLUMN     "kind" "DepartureKind" NOT NULL DEFAULT 'left';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "personalAddressAskedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "EmailAddress" ADD COLUMN     "isPrimary" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "leftJobAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Placing" (
    "interestId" UUID NOT NULL,
    "choice" "PlacingChoice" NOT NULL,
    "reasonId" UUID,
    "waitingPosition" INTEGER,
    "waitingReason" TEXT,
    "otherCommunityId" UUID,
    "chosenById" UUID NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "letterSentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Placing_pkey" PRIMARY KEY ("interestId")
);

-- CreateTable
CREATE TABLE "PlacingReason" (
    "id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "PlacingReason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterWording" (
    "choice" "PlacingChoice" NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "changedById" UUID,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LetterWording_pkey" PRIMARY KEY ("choice")
);

-- CreateTable
CREATE TABLE "LetterBatch" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "sentById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LetterBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BatchLetter" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "interestId" UUID NOT NULL,
    "choice" "PlacingChoice" NOT NULL,

    CONSTRAINT "BatchLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "content" BYTEA,
    "broughtById" UUID NOT NULL,
    "broughtAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "findings" JSONB NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterestForm" (
    "id" UUID NOT NULL,
    "personId" UUID,
    "linkHash" BYTEA,
    "address" TEXT NOT NULL,
    "calledName" TEXT NOT NULL,
    "pronouns" TEXT,
    "setting" TEXT,
    "region" TEXT,
    "organisationName" TEXT,
    "yearsInPrevention" "YearsInPrevention",
    "aloneInRole" BOOLEAN,
    "hopes" TEXT,
    "canOffer" TEXT,
    "accessNeeds" TEXT,
    "contactWay" TEXT,
    "personalAddress" TEXT,
    "topic" TEXT,
    "step" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "InterestForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionCannotMake" (
    "formId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,

    CONSTRAINT "SessionCannotMake_pkey" PRIMARY KEY ("formId","sessionId")
);

-- CreateTable
CREATE TABLE "NotPlacedWith" (
    "id" UUID NOT NULL,
    "formId" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "meansPersonId" UUID,
    "matchedById" UUID,
    "matchedAt" TIMESTAMPTZ(3),

    CONSTRAINT "NotPlacedWith_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pause" (
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "returnsOn" DATE,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupLine" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "GroupLineKind" NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GroupLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreventionAnswer" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "answer" "StillInPrevention" NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PreventionAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MergeProof" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MergeProof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MergedPerson" (
    "formerPersonId" UUID NOT NULL,
    "intoPersonId" UUID NOT NULL,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MergedPerson_pkey" PRIMARY KEY ("formerPersonId")
);

-- CreateTable
CREATE TABLE "OwnDataFile" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "madeAt" TIMESTAMPTZ(3),
    "content" BYTEA,

    CONSTRAINT "OwnDataFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountDeletion" (
    "personId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccountDeletion_pkey" PRIMARY KEY ("personId")
);

-- Each interest of before becomes a form that names one community. The form keeps its interest's id.
DROP INDEX "interest_once_per_community";
ALTER TABLE "Interest" ADD COLUMN "formId" UUID,
ADD COLUMN     "rank" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "sentAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);
INSERT INTO "InterestForm" ("id", "personId", "address", "calledName", "setting", "region", "hopes", "step", "createdAt", "savedAt", "sentAt")
  SELECT "id", "personId", "address", "calledName", "setting", "region", "why", 5, "createdAt", "createdAt", "createdAt" FROM "Interest";
UPDATE "Interest" SET "formId" = "id", "sentAt" = "createdAt";
ALTER TABLE "Interest" ALTER COLUMN "formId" SET NOT NULL,
DROP COLUMN "calledName",
DROP COLUMN "region",
DROP COLUMN "setting",
DROP COLUMN "why";

-- CreateIndex
CREATE INDEX "Placing_otherCommunityId_idx" ON "Placing"("otherCommunityId");

-- CreateIndex
CREATE UNIQUE INDEX "placing_reason_once" ON "PlacingReason"("words");

-- CreateIndex
CREATE INDEX "LetterBatch_communityId_idx" ON "LetterBatch"("communityId");

-- CreateIndex
CREATE INDEX "BatchLetter_batchId_idx" ON "BatchLetter"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "letter_once_per_choice" ON "BatchLetter"("interestId", "choice");

-- CreateIndex
CREATE INDEX "ImportFile_broughtAt_idx" ON "ImportFile"("broughtAt");

-- CreateIndex
CREATE UNIQUE INDEX "interest_link_once" ON "InterestForm"("linkHash");

-- CreateIndex
CREATE INDEX "InterestForm_personId_idx" ON "InterestForm"("personId");

-- CreateIndex
CREATE INDEX "InterestForm_address_idx" ON "InterestForm"("address");

-- CreateIndex
CREATE INDEX "InterestForm_sentAt_idx" ON "InterestForm"("sentAt");

-- CreateIndex
CREATE INDEX "SessionCannotMake_sessionId_idx" ON "SessionCannotMake"("sessionId");

-- CreateIndex
CREATE INDEX "NotPlacedWith_formId_idx" ON "NotPlacedWith"("formId");

-- CreateIndex
CREATE INDEX "NotPlacedWith_meansPersonId_idx" ON "NotPlacedWith"("meansPersonId");

-- CreateIndex
CREATE INDEX "Pause_membershipId_idx" ON "Pause"("membershipId");

-- CreateIndex
CREATE INDEX "GroupLine_communityId_saidAt_idx" ON "GroupLine"("communityId", "saidAt");

-- CreateIndex
CREATE INDEX "GroupLine_personId_idx" ON "GroupLine"("personId");

-- CreateIndex
CREATE INDEX "PreventionAnswer_personId_answeredAt_idx" ON "PreventionAnswer"("personId", "answeredAt");

-- CreateIndex
CREATE INDEX "MergeProof_personId_createdAt_idx" ON "MergeProof"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "MergedPerson_intoPersonId_idx" ON "MergedPerson"("intoPersonId");

-- CreateIndex
CREATE INDEX "OwnDataFile_personId_askedAt_idx" ON "OwnDataFile"("personId", "askedAt");

-- CreateIndex
CREATE INDEX "AccountDeletion_dueAt_idx" ON "AccountDeletion"("dueAt");

-- CreateIndex
CREATE INDEX "Interest_communityId_sentAt_idx" ON "Interest"("communityId", "sentAt");

-- CreateIndex
CREATE INDEX "Interest_personId_idx" ON "Interest"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "community_once_per_form" ON "Interest"("formId", "communityId");

-- CreateIndex
CREATE INDEX "Offer_communityId_personId_idx" ON "Offer"("communityId", "personId");

-- CreateIndex
CREATE INDEX "Offer_interestId_idx" ON "Offer"("interestId");

-- AddForeignKey
ALTER TABLE "Placing" ADD CONSTRAINT "Placing_interestId_fkey" FOREIGN KEY ("interestId") REFERENCES "Interest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placing" ADD CONSTRAINT "Placing_reasonId_fkey" FOREIGN KEY ("reasonId") REFERENCES "PlacingReason"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placing" ADD CONSTRAINT "Placing_otherCommunityId_fkey" FOREIGN KEY ("otherCommunityId") REFERENCES "Community"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placing" ADD CONSTRAINT "Placing_chosenById_fkey" FOREIGN KEY ("chosenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterBatch" ADD CONSTRAINT "LetterBatch_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterBatch" ADD CONSTRAINT "LetterBatch_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchLetter" ADD CONSTRAINT "BatchLetter_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "LetterBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BatchLetter" ADD CONSTRAINT "BatchLetter_interestId_fkey" FOREIGN KEY ("interestId") REFERENCES "Interest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_broughtById_fkey" FOREIGN KEY ("broughtById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterestForm" ADD CONSTRAINT "InterestForm_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_formId_fkey" FOREIGN KEY ("formId") REFERENCES "InterestForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionCannotMake" ADD CONSTRAINT "SessionCannotMake_formId_fkey" FOREIGN KEY ("formId") REFERENCES "InterestForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionCannotMake" ADD CONSTRAINT "SessionCannotMake_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotPlacedWith" ADD CONSTRAINT "NotPlacedWith_formId_fkey" FOREIGN KEY ("formId") REFERENCES "InterestForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotPlacedWith" ADD CONSTRAINT "NotPlacedWith_meansPersonId_fkey" FOREIGN KEY ("meansPersonId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupLine" ADD CONSTRAINT "GroupLine_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupLine" ADD CONSTRAINT "GroupLine_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreventionAnswer" ADD CONSTRAINT "PreventionAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MergeProof" ADD CONSTRAINT "MergeProof_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MergedPerson" ADD CONSTRAINT "MergedPerson_intoPersonId_fkey" FOREIGN KEY ("intoPersonId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnDataFile" ADD CONSTRAINT "OwnDataFile_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountDeletion" ADD CONSTRAINT "AccountDeletion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One wish a community and address counts, one open offer a person and community, one primary address a person.
CREATE UNIQUE INDEX "interest_once_per_community" ON "Interest"("communityId", "address") WHERE "sentAt" IS NOT NULL AND "withdrawnAt" IS NULL;
CREATE UNIQUE INDEX "offer_once_per_community" ON "Offer"("communityId", "personId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "offer_once_per_interest" ON "Offer"("interestId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "primary_address_once" ON "EmailAddress"("personId") WHERE "isPrimary";

ALTER TABLE "InterestForm" ADD CONSTRAINT "form_step_of_five" CHECK ("step" BETWEEN 1 AND 5);
ALTER TABLE "Interest" ADD CONSTRAINT "interest_rank_positive" CHECK ("rank" > 0);
ALTER TABLE "Interest" ADD CONSTRAINT "withdrawn_after_sent" CHECK ("withdrawnAt" IS NULL OR "sentAt" IS NOT NULL);
ALTER TABLE "Offer" ADD CONSTRAINT "offer_ended_somehow" CHECK (("endedAt" IS NULL) = ("ending" IS NULL));
ALTER TABLE "Pause" ADD CONSTRAINT "pause_dates_in_order" CHECK ("returnsOn" IS NULL OR "returnsOn" >= "fromOn");
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "Pause" ADD CONSTRAINT "one_pause_at_a_time" EXCLUDE USING gist ("membershipId" WITH =, daterange("fromOn", "returnsOn", '[)') WITH &&);

-- The first address that may sign in stands for the account.
UPDATE "EmailAddress" a SET "isPrimary" = true
  WHERE a."id" = (SELECT b."id" FROM "EmailAddress" b WHERE b."personId" = a."personId"
                  ORDER BY b."maySignIn" DESC, (b."verifiedAt" IS NOT NULL) DESC, b."addedAt", b."id" LIMIT 1);

-- What lists show: sent and not withdrawn; waiting until an offer is open or taken, or staff chose another way for her.
-- Counted again a statement for each community it touched, so that no page counts rows.
DROP TRIGGER "interest_counted" ON "Interest";
DROP TRIGGER "interest_uncounted" ON "Interest";
DROP TRIGGER "offer_counted" ON "Offer";
DROP FUNCTION count_interest();
DROP FUNCTION uncount_interest();
DROP FUNCTION count_offer();

CREATE FUNCTION recount_interests(touched uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO "CommunityTally" AS tally ("communityId", "interests", "waiting")
  SELECT c."id", count(i."id"), count(i."id") FILTER (WHERE
      NOT EXISTS (SELECT FROM "Offer" o WHERE o."interestId" = i."id" AND o."endedAt" IS NULL)
      AND NOT EXISTS (SELECT FROM "Placing" p WHERE p."interestId" = i."id" AND p."choice" IN ('another', 'not_this_time')))
    FROM "Community" c LEFT JOIN "Interest" i ON i."communityId" = c."id" AND i."sentAt" IS NOT NULL AND i."withdrawnAt" IS NULL
    WHERE c."id" = ANY (touched) GROUP BY c."id"
  ON CONFLICT ("communityId") DO UPDATE SET "interests" = excluded."interests", "waiting" = excluded."waiting"
$$;

CREATE FUNCTION recount_after_interests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM recount_interests(ARRAY(SELECT DISTINCT "communityId" FROM changed));
  RETURN NULL;
END $$;
CREATE TRIGGER "interests_counted" AFTER INSERT ON "Interest"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_after_interests();
CREATE TRIGGER "interests_recounted" AFTER UPDATE ON "Interest"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_after_interests();
CREATE TRIGGER "interests_uncounted" AFTER DELETE ON "Interest"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_after_interests();
CREATE TRIGGER "offers_counted" AFTER INSERT ON "Offer"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_after_interests();
CREATE TRIGGER "offers_recounted" AFTER UPDATE ON "Offer"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_after_interests();

CREATE FUNCTION recount_after_placings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM recount_interests(ARRAY(SELECT DISTINCT i."communityId" FROM changed JOIN "Interest" i ON i."id" = changed."interestId"));
  RETURN NULL;
END $$;
CREATE TRIGGER "placings_counted" AFTER INSERT ON "Placing"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_after_placings();
CREATE TRIGGER "placings_recounted" AFTER UPDATE ON "Placing"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_after_placings();
CREATE TRIGGER "placings_uncounted" AFTER DELETE ON "Placing"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION recount_after_placings();

-- Whom somebody asks not to be placed with: read and written by her alone, read by named staff. Whoever composes learns
-- only that a placing would break such a wish.
ALTER TABLE "NotPlacedWith" ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION is_safety_lead() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT FROM "RoleGrant" r WHERE r."personId" = app_person() AND r."role"::text = 'safety_lead'
    AND r."fromOn" <= current_date AND (r."untilOn" IS NULL OR r."untilOn" >= current_date))
$$;
CREATE POLICY "not_placed_with_read" ON "NotPlacedWith" FOR SELECT USING (
  (SELECT is_safety_lead())
  OR "formId" = ANY (ARRAY(SELECT f."id" FROM "InterestForm" f WHERE f."personId" = (SELECT app_person()))));
CREATE POLICY "not_placed_with_write" ON "NotPlacedWith" FOR INSERT WITH CHECK (
  "formId" = ANY (ARRAY(SELECT f."id" FROM "InterestForm" f WHERE f."personId" = (SELECT app_person()))));
CREATE POLICY "not_placed_with_match" ON "NotPlacedWith" FOR UPDATE
  USING ((SELECT is_safety_lead())) WITH CHECK ((SELECT is_safety_lead()));
CREATE POLICY "not_placed_with_remove" ON "NotPlacedWith" FOR DELETE USING (
  "formId" = ANY (ARRAY(SELECT f."id" FROM "InterestForm" f WHERE f."personId" = (SELECT app_person()))));

-- The interests of a community that cannot be placed together with somebody who is placed there or would be, without
-- saying who asked or why.
CREATE FUNCTION interests_kept_apart(community uuid) RETURNS TABLE ("interestId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH here AS (
    SELECT i."id" AS "interestId", i."personId", i."formId",
           EXISTS (SELECT FROM "Placing" p WHERE p."interestId" = i."id" AND p."choice" = 'offer')
           OR EXISTS (SELECT FROM "Offer" o WHERE o."interestId" = i."id" AND o."endedAt" IS NULL) AS placed
    FROM "Interest" i WHERE i."communityId" = community AND i."sentAt" IS NOT NULL AND i."withdrawnAt" IS NULL
  ), present AS (
    SELECT h."personId" FROM here h WHERE h.placed
    UNION SELECT m."personId" FROM "Membership" m WHERE m."communityId" = community
      AND NOT EXISTS (SELECT FROM "Departure" d WHERE d."membershipId" = m."id")
    UNION SELECT f."personId" FROM "Facilitation" f WHERE f."communityId" = community
      AND (f."untilOn" IS NULL OR f."untilOn" >= current_date)
  )
  SELECT h."interestId" FROM here h WHERE EXISTS (
    SELECT FROM "NotPlacedWith" n LEFT JOIN "InterestForm" f ON f."id" = n."formId"
    WHERE n."meansPersonId" IS NOT NULL AND (
      (n."formId" = h."formId" AND n."meansPersonId" IN (SELECT p."personId" FROM present p))
      OR (n."meansPersonId" = h."personId" AND f."personId" IN (SELECT p."personId" FROM present p))))
$$;
REVOKE ALL ON FUNCTION interests_kept_apart(uuid) FROM PUBLIC;
