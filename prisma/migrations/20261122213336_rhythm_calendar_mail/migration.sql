-- CreateEnum
CREATE TYPE "MailRhythm" AS ENUM ('as_it_happens', 'weekly_summary', 'session_notices');

-- CreateEnum
CREATE TYPE "Frequency" AS ENUM ('weekly', 'fortnightly', 'four_weekly', 'monthly', 'by_hand');

-- CreateEnum
CREATE TYPE "RhythmOrigin" AS ENUM ('staff', 'group', 'group_with_staff');

-- CreateEnum
CREATE TYPE "RhythmOutcome" AS ENUM ('took_effect', 'asked_staff', 'approved', 'declined', 'dropped');

-- CreateEnum
CREATE TYPE "TimeAnswer" AS ENUM ('works', 'if_needed', 'cannot');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('regular', 'extra');

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "onceKey" TEXT,
ADD COLUMN     "personId" UUID,
ADD COLUMN     "why" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "counts" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "kind" "SessionKind" NOT NULL DEFAULT 'regular',
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "personId" UUID NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "title" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "MailChoice" (
    "personId" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "choice" "MailRhythm" NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailChoice_pkey" PRIMARY KEY ("personId","communityId")
);

-- CreateTable
CREATE TABLE "QuietHours" (
    "personId" UUID NOT NULL,
    "fromTime" TEXT NOT NULL,
    "toTime" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Australia/Melbourne',

    CONSTRAINT "QuietHours_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Rhythm" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "frequency" "Frequency" NOT NULL,
    "weekday" INTEGER,
    "weekOfMonth" INTEGER,
    "startsAtTime" TEXT NOT NULL,
    "firstOn" DATE NOT NULL,
    "minimumAttendance" INTEGER NOT NULL,
    "avoidsSchoolHolidays" BOOLEAN NOT NULL DEFAULT false,
    "open" JSONB NOT NULL DEFAULT '{}',
    "origin" "RhythmOrigin" NOT NULL,
    "why" TEXT,
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rhythm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RhythmProposal" (
    "id" UUID NOT NULL,
    "communityId" UUID NOT NULL,
    "madeById" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "change" JSONB NOT NULL,
    "reason" TEXT,
    "concludedAt" TIMESTAMPTZ(3),
    "outcome" "RhythmOutcome",
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "RhythmProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RhythmPosition" (
    "proposalId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "suggestion" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RhythmPosition_pkey" PRIMARY KEY ("proposalId","personId")
);

-- CreateTable
CREATE TABLE "TimeOption" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "startsAtTime" TEXT NOT NULL,

    CONSTRAINT "TimeOption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimePosition" (
    "optionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "position" "TimeAnswer" NOT NULL,

    CONSTRAINT "TimePosition_pkey" PRIMARY KEY ("optionId","personId")
);

-- CreateTable
CREATE TABLE "SessionHeld" (
    "sessionId" UUID NOT NULL,
    "saidById" UUID NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SessionHeld_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "RemoteAttendance" (
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RemoteAttendance_pkey" PRIMARY KEY ("sessionId","personId")
);

-- CreateTable
CREATE TABLE "Recap" (
    "sessionId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Recap_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "PartOffer" (
    "partId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "agreedAt" TIMESTAMPTZ(3),
    "alongside" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PartOffer_pkey" PRIMARY KEY ("partId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_secret_once" ON "CalendarFeed"("secretHash");

-- CreateIndex
CREATE INDEX "MailChoice_communityId_idx" ON "MailChoice"("communityId");

-- CreateIndex
CREATE UNIQUE INDEX "rhythm_version_once" ON "Rhythm"("communityId", "version");

-- CreateIndex
CREATE INDEX "RhythmProposal_communityId_idx" ON "RhythmProposal"("communityId");

-- CreateIndex
CREATE INDEX "RhythmPosition_personId_idx" ON "RhythmPosition"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "time_option_once" ON "TimeOption"("proposalId", "weekday", "startsAtTime");

-- CreateIndex
CREATE INDEX "TimePosition_personId_idx" ON "TimePosition"("personId");

-- CreateIndex
CREATE INDEX "RemoteAttendance_personId_idx" ON "RemoteAttendance"("personId");

-- CreateIndex
CREATE INDEX "PartOffer_personId_idx" ON "PartOffer"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "mail_once" ON "OutboxMessage"("onceKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_personId_createdAt_idx" ON "OutboxMessage"("personId", "createdAt");

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailChoice" ADD CONSTRAINT "MailChoice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailChoice" ADD CONSTRAINT "MailChoice_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuietHours" ADD CONSTRAINT "QuietHours_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rhythm" ADD CONSTRAINT "Rhythm_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rhythm" ADD CONSTRAINT "Rhythm_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RhythmProposal" ADD CONSTRAINT "RhythmProposal_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RhythmProposal" ADD CONSTRAINT "RhythmProposal_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RhythmPosition" ADD CONSTRAINT "RhythmPosition_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "RhythmProposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RhythmPosition" ADD CONSTRAINT "RhythmPosition_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeOption" ADD CONSTRAINT "TimeOption_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "RhythmProposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimePosition" ADD CONSTRAINT "TimePosition_optionId_fkey" FOREIGN KEY ("optionId") REFERENCES "TimeOption"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimePosition" ADD CONSTRAINT "TimePosition_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionHeld" ADD CONSTRAINT "SessionHeld_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionHeld" ADD CONSTRAINT "SessionHeld_saidById_fkey" FOREIGN KEY ("saidById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemoteAttendance" ADD CONSTRAINT "RemoteAttendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemoteAttendance" ADD CONSTRAINT "RemoteAttendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recap" ADD CONSTRAINT "Recap_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recap" ADD CONSTRAINT "Recap_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartOffer" ADD CONSTRAINT "PartOffer_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Part"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartOffer" ADD CONSTRAINT "PartOffer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Rhythm" ADD CONSTRAINT "rhythm_numbers_positive" CHECK ("number" BETWEEN 1 AND 60 AND "minutes" BETWEEN 15 AND 480 AND "minimumAttendance" BETWEEN 0 AND "number");
ALTER TABLE "Rhythm" ADD CONSTRAINT "rhythm_weekday_of_week" CHECK ("weekday" BETWEEN 1 AND 7);
ALTER TABLE "TimeOption" ADD CONSTRAINT "option_weekday_of_week" CHECK ("weekday" BETWEEN 1 AND 7);
ALTER TABLE "RhythmProposal" ADD CONSTRAINT "proposal_concluded_somehow" CHECK (("concludedAt" IS NULL) = ("outcome" IS NULL));
CREATE UNIQUE INDEX "one_open_rhythm_proposal" ON "RhythmProposal"("communityId") WHERE "concludedAt" IS NULL OR "outcome" = 'asked_staff';
