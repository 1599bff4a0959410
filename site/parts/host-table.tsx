import type { FC } from 'hono/jsx'
import { type HomeHost, LIKELY } from '../client/check-hosts.ts'
import { Cards, Cell, Row, RowHead } from './cards.tsx'

interface Props {
  hosts: readonly HomeHost[]
  /** Every entry: id and name. */
  entries: readonly (readonly [string, string])[]
  /** Chosen entries by the index of the host. */
  chosen: readonly string[]
}

const addressWords = ({ ipv4, ipv6 }: HomeHost): string => [...ipv4, ...ipv6].slice(0, 4).join(', ')

/** What a host is best called. */
export const hostWords = (host: HomeHost): string =>
  host.name ?? host.ipv4[0] ?? host.mac ?? host.ipv6[0] ?? 'a host without an address'

/** The hosts of a home, each with the entry it is taken for. */
export const HostTable: FC<Props> = ({ hosts, entries, chosen }) => {
  const names = new Map(entries)
  return (
    <Cards
      id="host-table"
      caption="Hosts of the home"
      columns={['Host', 'Which is', 'Because', 'In the rules', 'Capture']}
    >
      {hosts.map((host, index) => {
        const id = chosen[index] ?? ''
        const candidate = host.candidates.find((each) => each.id === id)
        return (
          <Row data={{ host: `${index}` }}>
            <RowHead>
              {hostWords(host)}
              <small class="muted">{addressWords(host) || 'no address known'}</small>
              {host.mac !== null && <small class="muted">{host.mac}</small>}
              {host.product !== null && <small class="muted">{host.product}</small>}
            </RowHead>
            <Cell label="Which is">
              <select name={`entry ${index}`} aria-label={`What ${hostWords(host)} is`}>
                <option value="">not in the list</option>
                {host.candidates.length > 0 && (
                  <optgroup label="It may be">
                    {host.candidates.map((each) => (
                      <option value={each.id} selected={each.id === id}>
                        {each.name}
                        {each.score >= LIKELY ? '' : ' (a weak guess)'}
                      </option>
                    ))}
                  </optgroup>
                )}
                {id !== '' && candidate === undefined && (
                  <option value={id} selected>
                    {names.get(id) ?? id}
                  </option>
                )}
                <option value="?">another one…</option>
              </select>
            </Cell>
            <Cell label="Because">
              {candidate?.because.join('; ') ?? (
                <span class="muted">{id === '' ? 'nothing speaks for an entry' : 'you say so'}</span>
              )}
            </Cell>
            <Cell label="In the rules">
              <input
                type="checkbox"
                name={`rule ${index}`}
                checked={id !== '' && hasAddress(host)}
                disabled={id === '' || !hasAddress(host)}
                aria-label={`Put ${hostWords(host)} into the rules`}
              />
            </Cell>
            <Cell label="Capture">
              {host.device === null ? (
                <span class="muted">none</span>
              ) : (
                <button
                  type="button"
                  data-compare={`${index}`}
                  disabled={id === ''}
                  aria-label={`Compare ${hostWords(host)} with its entry`}
                >
                  Compare
                </button>
              )}
            </Cell>
          </Row>
        )
      })}
    </Cards>
  )
}

export const hasAddress = ({ mac, ipv4, ipv6 }: HomeHost): boolean =>
  mac !== null || ipv4.length > 0 || ipv6.length > 0
