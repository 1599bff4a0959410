import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './tool.ts'

const NOW = "(cast(strftime('%s', 'now') as int))"
const DATES = `date_added INTEGER NOT NULL DEFAULT ${NOW}, date_modified INTEGER NOT NULL DEFAULT ${NOW}`
const links = (table: string, column: string) =>
  `CREATE TABLE ${table}_by_group (${column} INTEGER NOT NULL REFERENCES ${table} (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL REFERENCES "group" (id) ON DELETE CASCADE, PRIMARY KEY (${column}, group_id));
  CREATE TRIGGER tr_${table}_add AFTER INSERT ON ${table} BEGIN
    INSERT INTO ${table}_by_group (${column}, group_id) VALUES (NEW.id, 0); END;
  CREATE TRIGGER tr_${table}_delete AFTER DELETE ON ${table} BEGIN
    DELETE FROM ${table}_by_group WHERE ${column} = OLD.id; END;`
const view = (name: string, type: number) =>
  `CREATE VIEW vw_${name} AS SELECT domain, domainlist.id AS id, domainlist_by_group.group_id AS group_id FROM domainlist
    LEFT JOIN domainlist_by_group ON domainlist_by_group.domainlist_id = domainlist.id
    LEFT JOIN "group" ON "group".id = domainlist_by_group.group_id
    WHERE domainlist.enabled = 1 AND (domainlist_by_group.group_id IS NULL OR "group".enabled = 1)
      AND domainlist.type = ${type} ORDER BY domainlist.id;`

/** What of gravity schema 20 decides about a name: groups, domains, clients, their links, triggers and views. */
const SCHEMA = `
CREATE TABLE "group" (id INTEGER PRIMARY KEY AUTOINCREMENT, enabled BOOLEAN NOT NULL DEFAULT 1, name TEXT UNIQUE NOT NULL,
  ${DATES}, description TEXT);
INSERT INTO "group" (id, enabled, name, description) VALUES (0, 1, 'Default', 'The default group');
CREATE TABLE domainlist (id INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER NOT NULL DEFAULT 0, domain TEXT NOT NULL,
  enabled BOOLEAN NOT NULL DEFAULT 1, ${DATES}, comment TEXT, UNIQUE (domain, type));
CREATE TABLE client (id INTEGER PRIMARY KEY AUTOINCREMENT, ip TEXT NOT NULL UNIQUE, ${DATES}, comment TEXT);
CREATE TABLE info (property TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO info VALUES ('version', '20');
${links('domainlist', 'domainlist_id')}
${links('client', 'client_id')}
CREATE TRIGGER tr_client_update AFTER UPDATE ON client BEGIN
  UPDATE client SET date_modified = ${NOW} WHERE ip = NEW.ip; END;
CREATE TRIGGER tr_domainlist_update AFTER UPDATE ON domainlist BEGIN
  UPDATE domainlist SET date_modified = ${NOW} WHERE domain = NEW.domain; END;
CREATE TRIGGER tr_group_update AFTER UPDATE ON "group" BEGIN
  UPDATE "group" SET date_modified = ${NOW} WHERE id = NEW.id; END;
CREATE TRIGGER tr_group_zero AFTER DELETE ON "group" BEGIN
  INSERT OR IGNORE INTO "group" (id, enabled, name) VALUES (0, 1, 'Default'); END;
${view('allowlist', 0)} ${view('denylist', 1)} ${view('regex_allowlist', 2)} ${view('regex_denylist', 3)}
`

/** A gravity database in a folder of its own. */
export interface Gravity {
  /** Runs a script; throws with what sqlite3 said if it complained. */
  feed: (sql: string) => string
  /** Runs a script that is expected to fail; gives what sqlite3 said. */
  fails: (sql: string) => string
  dump: () => string
  /** Whether the client with this address gets an answer for the name, by FTL's order of decisions. */
  answers: (client: string, name: string) => boolean
  remove: () => void
}

/** Makes a database of schema 20 and lets `before` happen to it, as its owner may have. */
export function gravity(before = ''): Gravity {
  const folder = mkdtempSync(join(tmpdir(), 'netneeds-gravity-'))
  const file = join(folder, 'gravity.db')
  const shell = (sql: string) => run('sqlite3', ['-batch', '-bail', '-init', '/dev/null', file], sql)
  const feed = (sql: string) => {
    const { status, output } = shell(sql)
    if (status !== 0) throw new Error(output)
    return output
  }
  feed(SCHEMA + before)
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`
  return {
    feed,
    fails: (sql) => {
      const { status, output } = shell(sql)
      if (status === 0) throw new Error('the script was expected to fail')
      return output
    },
    dump: () => feed('.dump'),
    answers: (client, name) => {
      const groups = `(SELECT group_id FROM client_by_group l JOIN client c ON c.id = l.client_id WHERE c.ip = ${text(client)} COLLATE NOCASE
        UNION SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM client WHERE ip = ${text(client)} COLLATE NOCASE))`
      const exact = (table: string) =>
        `EXISTS (SELECT 1 FROM ${table} WHERE domain = ${text(name)} AND group_id IN ${groups})`
      const regex = (table: string) =>
        `EXISTS (SELECT 1 FROM ${table} WHERE ${text(name)} REGEXP domain AND group_id IN ${groups})`
      const decision =
        feed(`SELECT CASE WHEN ${exact('vw_allowlist')} OR ${regex('vw_regex_allowlist')} THEN 1
        WHEN ${exact('vw_denylist')} OR ${regex('vw_regex_denylist')} THEN 0 ELSE 1 END;`)
      return decision.trim() === '1'
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
