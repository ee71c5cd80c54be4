-- AlterTable
ALTER TABLE "CommunityTally" ADD COLUMN     "waiting" INTEGER NOT NULL DEFAULT 0;

UPDATE "CommunityTally" tally SET "waiting" = (
  SELECT count(*) FROM "Interest" i
  WHERE i."communityId" = tally."communityId" AND NOT EXISTS (SELECT FROM "Offer" o WHERE o."interestId" = i."id"));

CREATE OR REPLACE FUNCTION count_interest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO "CommunityTally" AS tally ("communityId", "interests", "waiting") VALUES (NEW."communityId", 1, 1)
    ON CONFLICT ("communityId") DO UPDATE SET "interests" = tally."interests" + 1, "waiting" = tally."waiting" + 1;
  RETURN NULL;
END $$;

CREATE FUNCTION count_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE "CommunityTally" SET "waiting" = "waiting" - 1 WHERE "communityId" = NEW."communityId";
  RETURN NULL;
END $$;
CREATE TRIGGER "offer_counted" AFTER INSERT ON "Offer"
  FOR EACH ROW WHEN (NEW."interestId" IS NOT NULL) EXECUTE FUNCTION count_offer();

-- Before the row goes, because its offer forgets it when it has gone.
CREATE FUNCTION uncount_interest() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE "CommunityTally" SET "waiting" = "waiting" - 1
    WHERE "communityId" = OLD."communityId" AND NOT EXISTS (SELECT FROM "Offer" o WHERE o."interestId" = OLD."id");
  RETURN OLD;
END $$;
CREATE TRIGGER "interest_uncounted" BEFORE DELETE ON "Interest" FOR EACH ROW EXECUTE FUNCTION uncount_interest();
