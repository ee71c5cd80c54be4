ALTER TABLE "Rhythm" ADD COLUMN     "localHolidayOn" DATE;

ALTER TABLE "RhythmProposal" ADD COLUMN     "closedAt" TIMESTAMPTZ(3);

-- Positions are shown together before anybody concludes.
ALTER TABLE "RhythmProposal" ADD CONSTRAINT "proposal_closed_before_concluded" CHECK ("concludedAt" IS NULL OR "closedAt" <= "concludedAt");
