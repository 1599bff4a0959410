-- netneeds rules (pihole) for Test robot [robot]
-- Release 2026.01.01, from https://netneeds.test/devices/x/rules
-- Everything else from and to this device is refused (reject). Other devices are not touched.
--
-- Not expressible here
-- - refusal: names are refused as the DNS server's blocking mode says, not by reject; packets are not
--   refused at all
-- - family: wider: names are answered or refused for IPv4 and IPv6 alike
-- - dns: dns=block needs packet rules; here the names that are let through are still answered
--
-- Notes
-- - what a firmware update needs is not known: undo these rules for the time of one, then load them
--   again.
-- - The device is known by its address: give it a fixed one in the DHCP server of the router (static
--   lease), or the rules lose it.
-- - DNS is one half: pair this with packet rules, which stop literal addresses, ports and other DNS
--   servers.
-- - The device must ask this DNS server: hand it out by DHCP, or redirect port 53 to it on the router.
-- - Names of the home and reverse look-ups are refused to the device as well, unless a rule names
--   them.
-- - Groups named netneeds-(device) are kept by these scripts; do not edit their description, undo
--   reads it.
-- - Pi-hole knows a client by MAC address only in its own network segment, and a client entry for its
--   address or network goes before one for its MAC address.
-- - Subscribed allow lists and domains of the Default group no longer count for the device, as it
--   leaves that group.
--
-- To apply
--   sudo pihole-FTL sqlite3 -ni -bail -cmd ".timeout 30000" /etc/pihole/gravity.db < netneeds-robot.sql
--   sudo pihole reloadlists
--
-- To undo
--   sudo pihole-FTL sqlite3 -ni -bail -cmd ".timeout 30000" /etc/pihole/gravity.db < netneeds-robot.undo.sql
--   sudo pihole reloadlists
--
-- To keep it up to date: https://netneeds.test/formats/pihole/#update

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
CREATE TEMP TABLE netneeds_sequence AS SELECT name, seq FROM main.sqlite_sequence;
CREATE TEMP TABLE netneeds_old_client AS SELECT id FROM client;
CREATE TEMP TABLE netneeds_old_domain AS SELECT id FROM domainlist;
CREATE TEMP TABLE netneeds_client (ip TEXT, other TEXT, of TEXT, comment TEXT);
CREATE TEMP TABLE netneeds_domain (type INTEGER, domain TEXT, other_type INTEGER, other TEXT, of TEXT, comment TEXT);
INSERT INTO netneeds_group VALUES
  -- robot
  ('netneeds-robot', 'rules for Test robot');
INSERT INTO netneeds_client VALUES
  -- robot
  ('192.168.1.50', '192.168.1.50/32', 'netneeds-robot', 'netneeds rules: Test robot');
INSERT INTO netneeds_domain VALUES
  -- robot: everything else
  (3, '.*', 3, '^.*$', 'netneeds-robot', 'netneeds rules: everything else');
-- Groups. A group of that name that is not ours stops the script here.
INSERT INTO "group" (name, description)
  SELECT name, json_object('netneeds', title, 'name', 'netneeds', 'set', 'robot', 'before', json('[]'))
  FROM netneeds_group WHERE name NOT IN (SELECT name FROM netneeds_ours);
UPDATE "group" SET description = json_set(description, '$.set', 'robot')
  WHERE id IN (SELECT id FROM netneeds_ours WHERE name IN (SELECT name FROM netneeds_group)
    AND rules IS NOT 'robot');
INSERT INTO netneeds_gone_group SELECT id FROM netneeds_ours
  WHERE prefix = 'netneeds' AND rules = 'robot' AND name NOT IN (SELECT name FROM netneeds_group);
-- Domains. A trigger puts each new one into group 0, the Default group: out of it again.
UPDATE netneeds_domain SET type = other_type, domain = other WHERE EXISTS (SELECT 1 FROM domainlist d
  WHERE d.type = netneeds_domain.type AND d.domain = netneeds_domain.domain AND d.enabled = 0
    AND coalesce(d.comment, '') NOT GLOB 'netneeds rules*');
INSERT INTO domainlist (type, domain, comment) SELECT type, domain, min(comment) FROM netneeds_domain w
  WHERE NOT EXISTS (SELECT 1 FROM domainlist d WHERE d.type = w.type AND d.domain = w.domain)
  GROUP BY type, domain ORDER BY min(rowid);
DELETE FROM domainlist_by_group WHERE group_id = 0 AND domainlist_id NOT IN (SELECT id FROM netneeds_old_domain);
CREATE TEMP TABLE netneeds_have_domain AS SELECT d.id AS domainlist_id, o.id AS group_id FROM netneeds_domain w
  JOIN domainlist d ON d.type = w.type AND d.domain = w.domain JOIN netneeds_ours o ON o.name = w.of;
INSERT INTO domainlist_by_group (domainlist_id, group_id) SELECT * FROM netneeds_have_domain
  WHERE (domainlist_id, group_id) NOT IN (SELECT domainlist_id, group_id FROM domainlist_by_group);
INSERT INTO netneeds_gone_domain SELECT domainlist_id, group_id FROM domainlist_by_group
  WHERE group_id IN (SELECT id FROM netneeds_ours WHERE name IN (SELECT name FROM netneeds_group))
    AND (domainlist_id, group_id) NOT IN (SELECT * FROM netneeds_have_domain);
-- Clients. They leave the groups they are in, which the description of our group remembers for undo.
INSERT INTO client (ip, comment) SELECT ip, comment FROM netneeds_client w
  WHERE NOT EXISTS (SELECT 1 FROM client c WHERE c.ip COLLATE NOCASE IN (w.ip, w.other))
    AND of IN (SELECT name FROM netneeds_ours) ORDER BY w.rowid;
DELETE FROM client_by_group WHERE group_id = 0 AND client_id NOT IN (SELECT id FROM netneeds_old_client);
CREATE TEMP TABLE netneeds_have_client AS SELECT c.id AS client_id, o.id AS group_id FROM netneeds_client w
  JOIN client c ON c.ip COLLATE NOCASE IN (w.ip, w.other) JOIN netneeds_ours o ON o.name = w.of;
UPDATE "group" SET description = json_set(description, '$.before', (SELECT json_group_array(json(link)) FROM (
    SELECT value AS link FROM json_each("group".description, '$.before') UNION ALL
    SELECT json_array(l.client_id, l.group_id, l.rowid) FROM client_by_group l JOIN netneeds_have_client h
      ON h.client_id = l.client_id AND h.group_id = "group".id WHERE l.group_id <> "group".id)))
  WHERE id IN (SELECT h.group_id FROM netneeds_have_client h JOIN client_by_group l
    ON l.client_id = h.client_id AND l.group_id <> h.group_id);
DELETE FROM client_by_group WHERE client_id IN (SELECT client_id FROM netneeds_have_client)
  AND (client_id, group_id) NOT IN (SELECT * FROM netneeds_have_client);
INSERT INTO client_by_group (client_id, group_id) SELECT * FROM netneeds_have_client
  WHERE (client_id, group_id) NOT IN (SELECT client_id, group_id FROM client_by_group);
INSERT INTO netneeds_gone_client SELECT client_id, group_id FROM client_by_group
  WHERE group_id IN (SELECT id FROM netneeds_ours WHERE name IN (SELECT name FROM netneeds_group))
    AND (client_id, group_id) NOT IN (SELECT * FROM netneeds_have_client);
-- What an earlier run wanted and this one does not.
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
-- Numbers for new rows go on from where they were, so that undo leaves no trace.
UPDATE main.sqlite_sequence SET seq = (SELECT s.seq FROM netneeds_sequence s WHERE s.name = sqlite_sequence.name)
  WHERE (name, seq) NOT IN (SELECT name, seq FROM netneeds_sequence) AND name IN (SELECT name FROM netneeds_sequence);
DELETE FROM main.sqlite_sequence WHERE name NOT IN (SELECT name FROM netneeds_sequence);
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
