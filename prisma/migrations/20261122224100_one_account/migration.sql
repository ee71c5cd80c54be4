-- An address whose job she has left does nothing until somebody proves it afresh.
ALTER TABLE "EmailAddress" ADD CONSTRAINT "left_address_does_nothing"
  CHECK ("leftJobAt" IS NULL OR "verifiedAt" IS NOT NULL OR NOT ("maySignIn" OR "mayNotify" OR "isPrimary"));

-- Beginning a merge: whoever is asking has proved, by a code mailed there, an address that signs in to the other account. It
-- takes nobody's id, so that no call can name whose account goes or who gets it. It runs as the tables' owner, since nobody
-- else may write who was merged, or see whom people ask not to be placed with.
CREATE FUNCTION begin_merge(proof uuid) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  former uuid;
BEGIN
  SELECT e."personId" INTO former FROM "MergeProof" p JOIN "EmailAddress" e ON e."address" = p."address"
    WHERE p."id" = proof AND p."personId" = app_person() AND p."usedAt" > now() - interval '1 hour'
      AND e."maySignIn" AND e."personId" <> p."personId";
  IF former IS NULL THEN
    RAISE EXCEPTION 'violates check constraint "merge_was_proved"' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge_was_proved';
  END IF;
  -- A role of the peak body is given to an account that its holder signs in to; none moves into another.
  IF EXISTS (SELECT FROM "RoleGrant" r WHERE r."personId" = former AND (r."untilOn" IS NULL OR r."untilOn" >= current_date)) THEN
    RAISE EXCEPTION 'violates check constraint "merge_moves_no_role"' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge_moves_no_role';
  END IF;
  -- Two people of whom one asked not to be placed with the other are not one person.
  IF EXISTS (
    SELECT FROM "NotPlacedWith" n JOIN "InterestForm" f ON f."id" = n."formId"
    WHERE (f."personId" = former AND n."meansPersonId" = app_person()) OR (f."personId" = app_person() AND n."meansPersonId" = former)
  ) THEN
    RAISE EXCEPTION 'violates check constraint "merge_keeps_apart"' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge_keeps_apart';
  END IF;
  INSERT INTO "MergedPerson" ("formerPersonId", "intoPersonId") VALUES (former, app_person());
  UPDATE "MergedPerson" SET "intoPersonId" = app_person() WHERE "intoPersonId" = former;
  RETURN former;
END $$;

-- Ending it: every record of every table that still names the former person names the other one, and then the former person
-- goes. Where both have what a person can have once, the features have chosen before; what they forgot breaks a constraint
-- here and undoes the merge, so that nothing is lost.
CREATE FUNCTION finish_merge(former uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  place record;
BEGIN
  IF NOT EXISTS (SELECT FROM "MergedPerson" m WHERE m."formerPersonId" = former AND m."intoPersonId" = app_person()) THEN
    RAISE EXCEPTION 'violates check constraint "merge_was_proved"' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge_was_proved';
  END IF;
  FOR place IN
    SELECT c.oid::regclass AS relation, a.attname AS attribute
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.atttypid = 'uuid'::regtype
      -- The audit is never changed; what it says of the former person stays hers through "MergedPerson".
      AND c.relname NOT IN ('AuditEntry', 'MergedPerson')
      AND (a.attname = 'personId' OR a.attname LIKE '%ById' OR EXISTS (
        SELECT FROM pg_constraint k WHERE k.contype = 'f' AND k.conrelid = c.oid AND k.confrelid = '"Person"'::regclass
          AND a.attnum = ANY (k.conkey)))
  LOOP
    EXECUTE format('UPDATE %s SET %I = $1 WHERE %I = $2', place.relation, place.attribute, place.attribute) USING app_person(), former;
  END LOOP;
  DELETE FROM "Person" WHERE "id" = former;
END $$;

-- Two memberships that one person has in one community under two accounts: every record that hangs on the one that goes
-- hangs on the other from now on. What a membership has once was chosen before, or breaks a constraint here.
CREATE FUNCTION merge_memberships(stays uuid, goes uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  place record;
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Membership" s JOIN "Membership" g ON g."communityId" = s."communityId"
    JOIN "MergedPerson" m ON m."formerPersonId" = g."personId" AND m."intoPersonId" = s."personId"
    WHERE s."id" = stays AND g."id" = goes AND s."personId" = app_person()
  ) THEN
    RAISE EXCEPTION 'violates check constraint "merge_was_proved"' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge_was_proved';
  END IF;
  FOR place IN
    SELECT k.conrelid::regclass AS relation, a.attname AS attribute FROM pg_constraint k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
    WHERE k.contype = 'f' AND k.confrelid = '"Membership"'::regclass
  LOOP
    EXECUTE format('UPDATE %s SET %I = $1 WHERE %I = $2', place.relation, place.attribute, place.attribute) USING stays, goes;
  END LOOP;
  DELETE FROM "Membership" WHERE "id" = goes;
END $$;
REVOKE ALL ON FUNCTION begin_merge(uuid), finish_merge(uuid), merge_memberships(uuid, uuid) FROM PUBLIC;

-- A membership is of one person, for good. Nothing can put another in her place: its person changes only from an account
-- that was merged to the account it was merged into, which are one person.
CREATE OR REPLACE FUNCTION keep_membership_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."communityId" <> OLD."communityId" OR (NEW."personId" <> OLD."personId" AND NOT EXISTS (
    SELECT FROM "MergedPerson" m WHERE m."formerPersonId" = OLD."personId" AND m."intoPersonId" = NEW."personId"))
  THEN
    RAISE EXCEPTION 'A membership belongs to one person in one community' USING ERRCODE = 'check_violation', CONSTRAINT = 'membership_is_personal';
  END IF;
  RETURN NEW;
END $$;

-- Two interests in one community at the same moment were each counted without the other: whoever counts waits for the other.
CREATE FUNCTION count_one_at_a_time(touched uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('interests of ' || id, 0)) FROM (SELECT unnest(touched)::text AS id ORDER BY 1) AS communities
$$;
CREATE OR REPLACE FUNCTION recount_after_interests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  touched uuid[] := ARRAY(SELECT DISTINCT "communityId" FROM changed);
BEGIN
  PERFORM count_one_at_a_time(touched);
  PERFORM recount_interests(touched);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION recount_after_placings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  touched uuid[] := ARRAY(SELECT DISTINCT i."communityId" FROM changed JOIN "Interest" i ON i."id" = changed."interestId");
BEGIN
  PERFORM count_one_at_a_time(touched);
  PERFORM recount_interests(touched);
  RETURN NULL;
END $$;
