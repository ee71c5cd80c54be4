-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "RollStatus" AS ENUM ('here', 'joined_late', 'left_early', 'apology', 'no_word', 'not_recorded');

-- CreateEnum
CREATE TYPE "FeelingMoment" AS ENUM ('arriving', 'leaving');

-- CreateEnum
CREATE TYPE "FeelingWord" AS ENUM ('running_on_empty', 'low', 'steady', 'good', 'energised');

-- CreateEnum
CREATE TYPE "FeelingAudience" AS ENUM ('nobody', 'facilitator', 'group');

-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('personal', 'work');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('staff', 'supervisor', 'administrator');

-- CreateEnum
CREATE TYPE "PartKind" AS ENUM ('welcome', 'check_in', 'main', 'case', 'pause', 'close');

-- CreateTable
CREATE TABLE "SignInCode" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "browserHash" BYTEA NOT NULL,
    "linkHash" BYTEA NOT NULL,
    "destination" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignInCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" UUID NOT NULL,
    "sidHash" BYTEA NOT NULL,
    "personId" UUID NOT NULL,
    "addressId" UUID,
    "device" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Arrival" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "keptOffline" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Arrival_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Apology" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "note" TEXT,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Apology_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RollEntry" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "status" "RollStatus" NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RollEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feeling" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "moment" "FeelingMoment" NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "feeling" "FeelingWord",
    "ownWord" BYTEA,
    "taking" BYTEA,
    "audience" "FeelingAudience" NOT NULL DEFAULT 'nobody',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Feeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MoodPicture" (
    "sessionId" UUID NOT NULL,
    "moment" "FeelingMoment" NOT NULL,
    "answers" INTEGER NOT NULL,
    "runningOnEmpty" INTEGER NOT NULL,
    "low" INTEGER NOT NULL,
    "steady" INTEGER NOT NULL,
    "good" INTEGER NOT NULL,
    "energised" INTEGER NOT NULL,

    CONSTRAINT "MoodPicture_pkey" PRIMARY KEY ("sessionId","moment")
);

-- CreateTable
CREATE TABLE "ContactRequest" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "ContactRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Program" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "Program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Domain" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Domain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Community" (
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "domainId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "isItForYou" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Australia/Melbourne',
    "cap" INTEGER NOT NULL,
    "placesTaken" INTEGER NOT NULL DEFAULT 0,
    "minimumAttendance" INTEGER NOT NULL,
    "interestClosesOn" DATE NOT NULL,
    "answerOn" DATE NOT NULL,
    "code" TEXT NOT NULL,
    "listedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityTally" (
    "communityId" UUID NOT NULL,
    "interests" INTEGER NOT NULL DEFAULT 0,
    "members" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CommunityTally_pkey" PRIMARY KEY ("communityId")
);

-- CreateTable
CREATE TABLE "Facilitation" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,
    "introduction" TEXT NOT NULL,

    CONSTRAINT "Facilitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "act" TEXT NOT NULL,
    "actorId" UUID,
    "actorNote" TEXT,
    "subjectId" TEXT,
    "personId" UUID,
    "requestId" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" UUID NOT NULL,
    "letter" TEXT NOT NULL,
    "payload" BYTEA,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "actor" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" UUID,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MailboxMessage" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interest" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "personId" UUID,
    "calledName" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "interestId" UUID,
    "offeredById" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openUntilOn" DATE NOT NULL,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "offerId" UUID,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fromOn" DATE NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Departure" (
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "leftOn" DATE NOT NULL,
    "reason" TEXT,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Departure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID,
    "roleTitle" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "calledName" TEXT NOT NULL,
    "pronouns" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailAddress" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "kind" "AddressKind" NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),
    "maySignIn" BOOLEAN NOT NULL,
    "mayNotify" BOOLEAN NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EmailAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AddressProof" (
    "id" UUID NOT NULL,
    "addressId" UUID NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AddressProof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,
    "grantedById" UUID,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonKey" (
    "personId" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PersonKey_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT,
    "meetingLink" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionCancellation" (
    "sessionId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "cancelledById" UUID NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SessionCancellation_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "Part" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "PartKind" NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "holderId" UUID,
    "prompt" TEXT,

    CONSTRAINT "Part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionTally" (
    "sessionId" UUID NOT NULL,
    "arrived" INTEGER NOT NULL DEFAULT 0,
    "apologised" INTEGER NOT NULL DEFAULT 0,
    "rollHere" INTEGER,
    "rollApology" INTEGER,
    "rollNoWord" INTEGER,
    "rollRecordedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SessionTally_pkey" PRIMARY KEY ("sessionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_once" ON "SignInCode"("linkHash");

-- CreateIndex
CREATE INDEX "SignInCode_expiresAt_idx" ON "SignInCode"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_cookie_once" ON "SignIn"("sidHash");

-- CreateIndex
CREATE INDEX "SignIn_personId_endedAt_idx" ON "SignIn"("personId", "endedAt");

-- CreateIndex
CREATE INDEX "Arrival_personId_idx" ON "Arrival"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "arrival_once_per_session" ON "Arrival"("sessionId", "personId");

-- CreateIndex
CREATE INDEX "Apology_personId_idx" ON "Apology"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "apology_once_per_session" ON "Apology"("sessionId", "personId");

-- CreateIndex
CREATE INDEX "RollEntry_personId_idx" ON "RollEntry"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "roll_once_per_session" ON "RollEntry"("sessionId", "personId");

-- CreateIndex
CREATE INDEX "Feeling_personId_idx" ON "Feeling"("personId");

-- CreateIndex
CREATE INDEX "Feeling_communityId_idx" ON "Feeling"("communityId");

-- CreateIndex
CREATE UNIQUE INDEX "feeling_once_per_moment" ON "Feeling"("sessionId", "personId", "moment");

-- CreateIndex
CREATE UNIQUE INDEX "contact_request_once_per_session" ON "ContactRequest"("sessionId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "program_name_once" ON "Program"("name");

-- CreateIndex
CREATE UNIQUE INDEX "domain_slug_once" ON "Domain"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "community_slug_once" ON "Community"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "community_code_once" ON "Community"("code");

-- CreateIndex
CREATE INDEX "Community_programId_idx" ON "Community"("programId");

-- CreateIndex
CREATE INDEX "Facilitation_personId_idx" ON "Facilitation"("personId");

-- CreateIndex
CREATE INDEX "Facilitation_communityId_idx" ON "Facilitation"("communityId");

-- CreateIndex
CREATE INDEX "AuditEntry_personId_at_idx" ON "AuditEntry"("personId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_idx" ON "AuditEntry"("subjectId");

-- CreateIndex
CREATE INDEX "OutboxMessage_sentAt_createdAt_idx" ON "OutboxMessage"("sentAt", "createdAt");

-- CreateIndex
CREATE INDEX "IdempotencyKey_at_idx" ON "IdempotencyKey"("at");

-- CreateIndex
CREATE INDEX "MailboxMessage_to_createdAt_idx" ON "MailboxMessage"("to", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "interest_once_per_community" ON "Interest"("communityId", "address");

-- CreateIndex
CREATE UNIQUE INDEX "offer_once_per_interest" ON "Offer"("interestId");

-- CreateIndex
CREATE INDEX "Offer_personId_idx" ON "Offer"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "offer_once_per_community" ON "Offer"("communityId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "membership_once_per_offer" ON "Membership"("offerId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "membership_once_per_community" ON "Membership"("communityId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "departure_once_per_membership" ON "Departure"("membershipId");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_once" ON "Organisation"("name");

-- CreateIndex
CREATE INDEX "Affiliation_personId_idx" ON "Affiliation"("personId");

-- CreateIndex
CREATE INDEX "EmailAddress_address_idx" ON "EmailAddress"("address");

-- CreateIndex
CREATE UNIQUE INDEX "address_once_per_person" ON "EmailAddress"("personId", "address");

-- CreateIndex
CREATE INDEX "AddressProof_addressId_createdAt_idx" ON "AddressProof"("addressId", "createdAt");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "Session_communityId_startsAt_idx" ON "Session"("communityId", "startsAt");

-- CreateIndex
CREATE INDEX "Session_startsAt_idx" ON "Session"("startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "session_number_once_per_community" ON "Session"("communityId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "part_position_once_per_session" ON "Part"("sessionId", "position");

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "EmailAddress"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arrival" ADD CONSTRAINT "Arrival_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arrival" ADD CONSTRAINT "Arrival_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Apology" ADD CONSTRAINT "Apology_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Apology" ADD CONSTRAINT "Apology_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RollEntry" ADD CONSTRAINT "RollEntry_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RollEntry" ADD CONSTRAINT "RollEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RollEntry" ADD CONSTRAINT "RollEntry_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feeling" ADD CONSTRAINT "Feeling_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feeling" ADD CONSTRAINT "Feeling_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoodPicture" ADD CONSTRAINT "MoodPicture_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactRequest" ADD CONSTRAINT "ContactRequest_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactRequest" ADD CONSTRAINT "ContactRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactRequest" ADD CONSTRAINT "ContactRequest_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Community" ADD CONSTRAINT "Community_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Community" ADD CONSTRAINT "Community_domainId_fkey" FOREIGN KEY ("domainId") REFERENCES "Domain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityTally" ADD CONSTRAINT "CommunityTally_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Facilitation" ADD CONSTRAINT "Facilitation_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Facilitation" ADD CONSTRAINT "Facilitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interest" ADD CONSTRAINT "Interest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_offeredById_fkey" FOREIGN KEY ("offeredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_interestId_fkey" FOREIGN KEY ("interestId") REFERENCES "Interest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailAddress" ADD CONSTRAINT "EmailAddress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AddressProof" ADD CONSTRAINT "AddressProof_addressId_fkey" FOREIGN KEY ("addressId") REFERENCES "EmailAddress"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonKey" ADD CONSTRAINT "PersonKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionCancellation" ADD CONSTRAINT "SessionCancellation_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionTally" ADD CONSTRAINT "SessionTally_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- One verified or sign-in address belongs to one person.
CREATE UNIQUE INDEX "sign_in_address_once" ON "EmailAddress" ("address") WHERE "maySignIn";
CREATE UNIQUE INDEX "verified_address_once" ON "EmailAddress" ("address") WHERE "verifiedAt" IS NOT NULL;

ALTER TABLE "RoleGrant" ADD CONSTRAINT "role_grant_dates_in_order" CHECK ("untilOn" IS NULL OR "untilOn" >= "fromOn");
ALTER TABLE "Affiliation" ADD CONSTRAINT "affiliation_dates_in_order" CHECK ("untilOn" IS NULL OR "untilOn" >= "fromOn");
ALTER TABLE "Facilitation" ADD CONSTRAINT "facilitation_dates_in_order" CHECK ("untilOn" IS NULL OR "untilOn" >= "fromOn");
ALTER TABLE "Program" ADD CONSTRAINT "program_dates_in_order" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "Session" ADD CONSTRAINT "session_times_in_order" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Part" ADD CONSTRAINT "part_minutes_positive" CHECK ("minutes" > 0);
ALTER TABLE "Community" ADD CONSTRAINT "places_within_cap" CHECK ("placesTaken" >= 0 AND "placesTaken" <= "cap");
ALTER TABLE "Feeling" ADD CONSTRAINT "feeling_said_or_passed" CHECK ("passed" = ("feeling" IS NULL));

-- Who is asking, as the app tells PostgreSQL at the start of each transaction.
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;

-- Feelings: her own; those shared with the facilitator, to whoever facilitates now; those shared with the group,
-- to members who have not left. The list is computed once a query, not once a row.
ALTER TABLE "Feeling" ENABLE ROW LEVEL SECURITY;

CREATE POLICY "feeling_read" ON "Feeling" FOR SELECT USING (
  "personId" = (SELECT app_person())
  OR ("audience" <> 'nobody' AND "communityId" = ANY (ARRAY(
    SELECT f."communityId" FROM "Facilitation" f
    WHERE f."personId" = (SELECT app_person()) AND f."fromOn" <= current_date
      AND (f."untilOn" IS NULL OR f."untilOn" >= current_date))))
  OR ("audience" = 'group' AND "communityId" = ANY (ARRAY(
    SELECT m."communityId" FROM "Membership" m
    WHERE m."personId" = (SELECT app_person())
      AND NOT EXISTS (SELECT FROM "Departure" d WHERE d."membershipId" = m."id"))))
);
CREATE POLICY "feeling_write" ON "Feeling" FOR INSERT WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY "feeling_change" ON "Feeling" FOR UPDATE
  USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY "feeling_wipe" ON "Feeling" FOR DELETE USING ("personId" = (SELECT app_person()));

-- The group's picture: renewed with every fifth answer, by the owner of the table, since nobody else can read the answers.
CREATE FUNCTION renew_mood_picture() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  answered int;
BEGIN
  -- Two answers at once must not both miss that theirs was the fifth.
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."sessionId"::text || NEW."moment", 0));
  SELECT count(*) INTO answered FROM "Feeling" WHERE "sessionId" = NEW."sessionId" AND "moment" = NEW."moment" AND NOT "passed";
  IF answered < 5 OR answered % 5 <> 0 THEN RETURN NULL; END IF;
  INSERT INTO "MoodPicture" AS picture ("sessionId", "moment", "answers", "runningOnEmpty", "low", "steady", "good", "energised")
    SELECT NEW."sessionId", NEW."moment", answered,
      count(*) FILTER (WHERE "feeling" = 'running_on_empty'), count(*) FILTER (WHERE "feeling" = 'low'),
      count(*) FILTER (WHERE "feeling" = 'steady'), count(*) FILTER (WHERE "feeling" = 'good'),
      count(*) FILTER (WHERE "feeling" = 'energised')
    FROM "Feeling" WHERE "sessionId" = NEW."sessionId" AND "moment" = NEW."moment" AND NOT "passed"
  ON CONFLICT ("sessionId", "moment") DO UPDATE
    SET "answers" = excluded."answers", "runningOnEmpty" = excluded."runningOnEmpty", "low" = excluded."low",
        "steady" = excluded."steady", "good" = excluded."good", "energised" = excluded."energised"
    WHERE picture."answers" < excluded."answers";
  PERFORM pg_notify('session', NEW."sessionId"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "mood_picture" AFTER INSERT OR UPDATE OF "passed", "feeling" ON "Feeling"
  FOR EACH ROW EXECUTE FUNCTION renew_mood_picture();

-- Counts for lists, and word to the screens that watch a session.
CREATE FUNCTION count_arrival() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO "SessionTally" AS tally ("sessionId", "arrived") VALUES (NEW."sessionId", 1)
    ON CONFLICT ("sessionId") DO UPDATE SET "arrived" = tally."arrived" + 1;
  PERFORM pg_notify('session', NEW."sessionId"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "arrival_counted" AFTER INSERT ON "Arrival" FOR EACH ROW EXECUTE FUNCTION count_arrival();

CREATE FUNCTION count_apology() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO "SessionTally" AS tally ("sessionId", "apologised") VALUES (NEW."sessionId", 1)
    ON CONFLICT ("sessionId") DO UPDATE SET "apologised" = tally."apologised" + 1;
  PERFORM pg_notify('session', NEW."sessionId"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "apology_counted" AFTER INSERT ON "Apology" FOR EACH ROW EXECUTE FUNCTION count_apology();

CREATE FUNCTION tell_session_screens() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('session', NEW."sessionId"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "contact_request_told" AFTER INSERT OR UPDATE ON "ContactRequest" FOR EACH ROW EXECUTE FUNCTION tell_session_screens();
CREATE TRIGGER "roll_told" AFTER INSERT OR UPDATE ON "RollEntry" FOR EACH ROW EXECUTE FUNCTION tell_session_screens();

CREATE FUNCTION count_interest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO "CommunityTally" AS tally ("communityId", "interests") VALUES (NEW."communityId", 1)
    ON CONFLICT ("communityId") DO UPDATE SET "interests" = tally."interests" + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER "interest_counted" AFTER INSERT ON "Interest" FOR EACH ROW EXECUTE FUNCTION count_interest();

CREATE FUNCTION count_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO "CommunityTally" AS tally ("communityId", "members") VALUES (NEW."communityId", 1)
    ON CONFLICT ("communityId") DO UPDATE SET "members" = tally."members" + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER "membership_counted" AFTER INSERT ON "Membership" FOR EACH ROW EXECUTE FUNCTION count_membership();

CREATE FUNCTION count_departure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE "CommunityTally" AS tally SET "members" = tally."members" - 1
    FROM "Membership" m WHERE m."id" = NEW."membershipId" AND tally."communityId" = m."communityId";
  RETURN NULL;
END $$;
CREATE TRIGGER "departure_counted" AFTER INSERT ON "Departure" FOR EACH ROW EXECUTE FUNCTION count_departure();

-- A membership is of one person, for good. Nothing can put another in her place.
CREATE FUNCTION keep_membership_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."personId" <> OLD."personId" OR NEW."communityId" <> OLD."communityId" THEN
    RAISE EXCEPTION 'A membership belongs to one person in one community' USING ERRCODE = 'check_violation', CONSTRAINT = 'membership_is_personal';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "membership_is_personal" BEFORE UPDATE ON "Membership" FOR EACH ROW EXECUTE FUNCTION keep_membership_person();

-- The audit is written and read, never changed.
CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit is not changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_is_append_only';
END $$;
CREATE TRIGGER "audit_is_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION keep_audit();
