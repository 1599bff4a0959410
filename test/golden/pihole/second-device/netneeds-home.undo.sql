-- Undoes netneeds-home.sql (netneeds, release 2026.01.01) and puts its clients back into their groups.

BEGIN IMMEDIATE;
DROP VIEW IF EXISTS temp.netneeds_ours;
DROP TABLE IF EXISTS temp.netneeds_group;
DROP TABLE IF EXISTS temp.netneeds_client;
DROP TABLE IF EXISTS temp.netneeds_domain;
DROP TABLE IF EXISTS temp.netneeds_have_client;
DROP TABLE IF EXISTS temp.netneeds_have_domain;
DROP TABLE IF EXISTS temp.netneeds_old_client;
DROP TABLE IF EXISTS temp.netneeds_old_domain;
DROP TABLE IF EXISTS temp.netneeds_sequence;
DROP TABLE IF EXISTS temp.netneeds_gone_group;
DROP TABLE IF EXISTS temp.netneeds_gone_client;
DROP TABLE IF EXISTS temp.netneeds_gone_domain;
-- A group of ours says so in its description, and which groups its clients were in before.
CREATE TEMP VIEW netneeds_ours AS SELECT id, name,
  CASE WHEN json_valid(description) THEN json_extract(description, '$.name') END AS prefix,
  CASE WHEN json_valid(description) THEN json_extract(description, '$.set') END AS rules,
  CASE WHEN json_valid(description) THEN json_extract(description, '$.before') ELSE '[]' END AS earlier
  FROM main."group"
  WHERE CASE WHEN json_valid(description) THEN json_extract(description, '$.netneeds') END IS NOT NULL;
CREATE TEMP TABLE netneeds_group (name TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TEMP TABLE netneeds_gone_group (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE netneeds_gone_client (client_id INTEGER, group_id INTEGER);
CREATE TEMP TABLE netneeds_gone_domain (domainlist_id INTEGER, group_id INTEGER);
INSERT INTO netneeds_group VALUES
  -- plug
  ('netneeds-plug', 'rules for Test plug'),
  -- robot
  ('netneeds-robot', 'rules for Test robot');
INSERT INTO netneeds_gone_group SELECT id FROM netneeds_ours
  WHERE name IN (SELECT name FROM netneeds_group) OR (prefix = 'netneeds' AND rules = 'home');
INSERT INTO netneeds_gone_client SELECT client_id, group_id FROM client_by_group
  WHERE group_id IN (SELECT id FROM netneeds_gone_group);
INSERT INTO netneeds_gone_domain SELECT domainlist_id, group_id FROM domainlist_by_group
  WHERE group_id IN (SELECT id FROM netneeds_gone_group);
DELETE FROM client_by_group WHERE (client_id, group_id) IN (SELECT * FROM netneeds_gone_client);
DELETE FROM domainlist_by_group WHERE (domainlist_id, group_id) IN (SELECT * FROM netneeds_gone_domain);
INSERT OR IGNORE INTO client_by_group (rowid, client_id, group_id)
  SELECT json_extract(value, '$[2]'), json_extract(value, '$[0]'), json_extract(value, '$[1]')
  FROM netneeds_ours, json_each(netneeds_ours.earlier)
  WHERE (netneeds_ours.id IN (SELECT id FROM netneeds_gone_group) OR (json_extract(value, '$[0]'), netneeds_ours.id)
      IN (SELECT * FROM netneeds_gone_client))
    AND json_extract(value, '$[0]') IN (SELECT id FROM client)
    AND json_extract(value, '$[1]') IN (SELECT id FROM "group");
INSERT OR IGNORE INTO client_by_group (client_id, group_id)
  SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
  FROM netneeds_ours, json_each(netneeds_ours.earlier)
  WHERE (netneeds_ours.id IN (SELECT id FROM netneeds_gone_group) OR (json_extract(value, '$[0]'), netneeds_ours.id)
      IN (SELECT * FROM netneeds_gone_client))
    AND json_extract(value, '$[0]') IN (SELECT id FROM client)
    AND json_extract(value, '$[1]') IN (SELECT id FROM "group");
DELETE FROM client WHERE comment GLOB 'netneeds rules*' AND id IN (SELECT client_id FROM netneeds_gone_client)
  AND id NOT IN (SELECT client_id FROM client_by_group);
DELETE FROM domainlist WHERE comment GLOB 'netneeds rules*' AND id IN (SELECT domainlist_id FROM netneeds_gone_domain)
  AND id NOT IN (SELECT domainlist_id FROM domainlist_by_group);
UPDATE "group" SET description = json_set(description, '$.before', (SELECT json_group_array(json(value))
    FROM json_each("group".description, '$.before')
    WHERE (json_extract(value, '$[0]'), "group".id) NOT IN (SELECT * FROM netneeds_gone_client)))
  WHERE id IN (SELECT group_id FROM netneeds_gone_client) AND id IN (SELECT id FROM netneeds_ours)
    AND id NOT IN (SELECT id FROM netneeds_gone_group);
DELETE FROM "group" WHERE id IN (SELECT id FROM netneeds_gone_group);
DROP VIEW IF EXISTS temp.netneeds_ours;
DROP TABLE IF EXISTS temp.netneeds_group;
DROP TABLE IF EXISTS temp.netneeds_client;
DROP TABLE IF EXISTS temp.netneeds_domain;
DROP TABLE IF EXISTS temp.netneeds_have_client;
DROP TABLE IF EXISTS temp.netneeds_have_domain;
DROP TABLE IF EXISTS temp.netneeds_old_client;
DROP TABLE IF EXISTS temp.netneeds_old_domain;
DROP TABLE IF EXISTS temp.netneeds_sequence;
DROP TABLE IF EXISTS temp.netneeds_gone_group;
DROP TABLE IF EXISTS temp.netneeds_gone_client;
DROP TABLE IF EXISTS temp.netneeds_gone_domain;
COMMIT;
