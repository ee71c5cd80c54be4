-- DropForeignKey
ALTER TABLE "Departure" DROP CONSTRAINT "Departure_recordedById_fkey";

-- AlterTable
ALTER TABLE "Departure" ALTER COLUMN "recordedById" DROP NOT NULL;

-- Looked at when the statement is done, so that whoever recorded her own departure can be deleted together with it.
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- Only the end of a series comes by itself; whoever leaves or is asked to leave did so by somebody's hand, who may say why.
ALTER TABLE "Departure" ADD CONSTRAINT "departure_by_somebody" CHECK ("recordedById" IS NOT NULL OR "kind" = 'series_over');
ALTER TABLE "Departure" ADD CONSTRAINT "ended_with_a_reason" CHECK ("kind" <> 'ended_by_staff' OR "reason" IS NOT NULL);
