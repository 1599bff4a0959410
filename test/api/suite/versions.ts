import { describe, expect, test } from 'vitest'
import { asking, FIRST, type Item, ids, SECOND, type Send } from './asking.ts'

export function versionSuite(send: Send): void {
  const { get, problem } = asking(send)

  describe('versions', () => {
    test('releases, newest first, with what each changed', async () => {
      const body = await get('/releases')
      expect(ids(body)).toEqual([SECOND, FIRST])
      expect(body.items[0]).toMatchObject({
        added: ['acme-plug'],
        changed: ['roborock-s50'],
        removed: ['old-plug'],
        commit: 'b'.repeat(40),
      })
      expect((await get(`/releases/${FIRST}`)).added).toEqual(['home-assistant', 'old-plug', 'roborock-s50'])
      expect((await problem('/releases/2026.02.03', 404)).suggestions).toContain(SECOND)
      const whole = await get(`/releases/${FIRST}/dataset.json`)
      expect(Object.keys(whole.devices as object)).toEqual(['home-assistant', 'old-plug', 'roborock-s50'])
      expect(ids(await get('/releases?limit=1'))).toEqual([SECOND])
    })

    test('changes, endpoint by endpoint, and what is widened', async () => {
      const body = await get(`/changes?since=${FIRST}`)
      expect(body.items).toMatchObject([
        { id: 'acme-plug', change: 'renamed', was: 'old-plug', endpoints: [] },
        {
          id: 'roborock-s50',
          change: 'changed',
          endpoints: [
            { id: 'miio', change: 'changed', fields: [{ key: 'ports', from: [54322], to: [54321] }] },
            { id: 'cloud-name', change: 'added' },
          ],
        },
      ])
      const widened = body.widened as Item[]
      expect(widened).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            device: 'roborock-s50',
            for: 'home-assistant',
            kind: 'rule',
            endpoint: 'miio',
            ports: '54321',
          }),
          expect.objectContaining({
            device: 'roborock-s50',
            for: 'native-app',
            kind: 'rule',
            endpoint: 'cloud-name',
          }),
          expect.objectContaining({
            device: 'roborock-s50',
            for: 'home-assistant',
            kind: 'name',
            peer: 'ot.io.mi.com',
          }),
        ]),
      )
      expect(await get(`/changes?since=${SECOND}`)).toMatchObject({ total: 0, widened: [] })
      expect((await get('/changes?since=2026-01-15')).since).toBe(FIRST)
      expect(await get('/changes?since=2025-01-01')).toMatchObject({ since: null, total: 3, widened: [] })
      const shown = await get(`/changes?since=${FIRST}&format=nftables&limit=1`)
      expect(body.items.every((item) => item.rules === null)).toBe(true)
      expect(shown.items).toMatchObject([
        {
          id: 'acme-plug',
          rules: expect.arrayContaining([
            {
              format: 'nftables',
              file: expect.stringMatching(/\.nft$/),
              diff: expect.stringMatching(/^--- .*\n\+\+\+ .*\n@@ /),
            },
          ]),
        },
      ])
      expect((await send(`/changes?since=${FIRST}&format=nftable`)).status).toBe(400)
      await problem('/changes', 400)
      await problem('/changes?since=2026-02-31', 400)
      expect((await send(`/changes?since=${SECOND}&release=${FIRST}`)).status).toBe(400)
    })

    test('history under every id', async () => {
      const body = await get('/devices/acme-plug/history')
      expect(body.items).toMatchObject([
        { release: SECOND, change: 'renamed', was: 'old-plug' },
        { release: FIRST, change: 'added' },
      ])
      expect((await get('/devices/home-assistant/history')).items).toHaveLength(1)
      expect((await get(`/devices/roborock-s50/history?release=${FIRST}`)).items).toHaveLength(1)
    })

    test('feeds are Atom', async () => {
      for (const path of ['/feed.atom', '/devices/acme-plug/feed.atom']) {
        const response = await send(path)
        expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
        const text = await response.text()
        expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
        expect(text.match(/<entry>/g)).toHaveLength(2)
        expect(text).not.toContain('<b>')
        // RFC 4287, 4.1.2: each entry has one id, one title, one updated; ids are IRIs and no two are the same.
        const entries = text.match(/<entry>[\s\S]*?<\/entry>/g) ?? []
        const ids = entries.map((entry) => /<id>(https?:[^<]+)<\/id>/.exec(entry)?.[1])
        expect(new Set(ids).size).toBe(entries.length)
        for (const entry of entries)
          expect(entry).toMatch(
            /<title>[^<]+<\/title>\s*<updated>\d{4}-\d\d-\d\dT[^<]+Z<\/updated>\s*<link rel="alternate" href="https?:[^"]+"\/>\s*<content type="text">[^<]+<\/content>/,
          )
      }
    })

    test('feeds lead to the pages, and say what became of a renamed entry', async () => {
      const all = await (await send('/feed.atom')).text()
      expect(all).toMatch(new RegExp(`<link rel="alternate" href="[^"]*/changes/${SECOND}/"/>`))
      expect(all).toContain(`Release ${SECOND}: 1 changed, 1 renamed`)
      expect(all).toContain('Renamed: old-plug to acme-plug.')
      expect(all).not.toContain('Gone: old-plug')
      const one = await (await send('/devices/roborock-s50/feed.atom')).text()
      expect(one).toMatch(/<link rel="alternate" href="[^"]*\/devices\/roborock-s50\/#history"\/>/)
      expect(one).toContain('changed miio: ports from 54322 to 54321')
      const moved = await send('/devices/old-plug/feed.atom')
      expect(moved.status).toBe(301)
      expect(moved.headers.get('Location')).toMatch(/\/devices\/acme-plug\/feed\.atom$/)
    })
  })
}
