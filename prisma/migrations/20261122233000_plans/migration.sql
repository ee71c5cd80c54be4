-- AlterTable
ALTER TABLE "PartOffer" DROP COLUMN "agreedAt",
DROP COLUMN "alongside";

-- AlterTable
ALTER TABLE "Part" ADD COLUMN     "alongside" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "AgreedInstead" (
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgreedInstead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanDelay" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "fromPosition" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "acceptedById" UUID NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PlanDelay_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgreedInstead_membershipId_idx" ON "AgreedInstead"("membershipId");

-- CreateIndex
CREATE INDEX "PlanDelay_sessionId_idx" ON "PlanDelay"("sessionId");

-- AddForeignKey
ALTER TABLE "AgreedInstead" ADD CONSTRAINT "AgreedInstead_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreedInstead" ADD CONSTRAINT "AgreedInstead_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanDelay" ADD CONSTRAINT "PlanDelay_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanDelay" ADD CONSTRAINT "PlanDelay_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "PlanDelay" ADD CONSTRAINT "delay_minutes_positive" CHECK ("minutes" > 0);
ALTER TABLE "Part" DROP CONSTRAINT "part_minutes_positive";
ALTER TABLE "Part" ADD CONSTRAINT "part_minutes_not_negative" CHECK ("minutes" >= 0);

CREATE TRIGGER "part_told" AFTER INSERT OR UPDATE OF "minutes", "holderId", "title" ON "Part" FOR EACH ROW EXECUTE FUNCTION tell_session_screens();
CREATE TRIGGER "delay_told" AFTER INSERT ON "PlanDelay" FOR EACH ROW EXECUTE FUNCTION tell_session_screens();
