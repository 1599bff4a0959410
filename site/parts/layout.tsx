import type { Child, FC } from 'hono/jsx'
import type { Site } from '../model.ts'
import type { Facts } from '../structured-data.ts'
import { type Preview, Sharing } from './sharing.tsx'

export interface PageProps {
  site: Site
  /** Without the site's name. */
  title: string
  /** One plain sentence for search engines and link previews. */
  about: string
  /** With a slash at both ends; null for a page that stands for many addresses (404). */
  path: string | null
  /** Name of the client script, if the page has one. */
  script?: string
  /** Where the same facts are as data. */
  json?: string
  /** The feed of what the page is about, beside that of the whole. */
  feed?: { href: string; title: string }
  /** The image for links to it, where it has one of its own. */
  preview?: Preview
  /** What it says of itself to search engines. */
  facts?: Facts
  children?: Child
}

const NAVIGATION = [
  ['/devices/', 'Devices'],
  ['/formats/', 'Formats'],
  ['/home/', 'My home'],
  ['/check/', 'Check'],
  ['/submit/', 'Submit'],
  ['/about/', 'About'],
  ['/docs', 'API'],
] as const

/** The grounds of the stylesheet, for what browsers draw around a page. */
const GROUNDS = { light: '#ffffff', dark: '#14181d' } as const

/** A whole page: head, header, content, footer. */
export const Page: FC<PageProps> = ({
  site,
  title,
  about,
  path,
  script,
  json,
  feed,
  preview,
  facts,
  children,
}) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{path === '/' ? title : `${title} · netneeds`}</title>
      <meta name="description" content={about} />
      <Sharing site={site} title={title} about={about} path={path} preview={preview} facts={facts} />
      <meta name="color-scheme" content="light dark" />
      {Object.entries(GROUNDS).map(([scheme, ground]) => (
        <meta name="theme-color" media={`(prefers-color-scheme: ${scheme})`} content={ground} />
      ))}
      <link rel="icon" type="image/svg+xml" href={site.assets.icon} />
      <link rel="stylesheet" href={site.assets.style} />
      {json !== undefined && <link rel="alternate" type="application/json" href={json} />}
      {[...(feed === undefined ? [] : [feed]), { href: '/feed.atom', title: 'Changes of all devices' }].map(
        (each) => (
          <link rel="alternate" type="application/atom+xml" title={each.title} href={each.href} />
        ),
      )}
      {script !== undefined && (
        <>
          <script type="module" src={site.assets.scripts[script]?.file}></script>
          {site.assets.scripts[script]?.imports.map((file) => (
            <link rel="modulepreload" href={file} />
          ))}
        </>
      )}
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="top">
        <a class="brand" href="/">
          netneeds
        </a>
        <nav aria-label="Main">
          {NAVIGATION.map(([href, text]) => (
            <a href={href} aria-current={path?.startsWith(href) === true ? 'page' : undefined}>
              {text}
            </a>
          ))}
        </nav>
      </header>
      <main id="main">{children}</main>
      <footer class="bottom">
        <p>
          Release {site.dataset.release}. Facts are <a href="/about/#licence">CC0</a>, the code is MIT.{' '}
          <a href={site.repository}>Source and issues</a>, <a href="/feed.atom">feed of changes</a>. This page
          loads nothing from other sites.
        </p>
      </footer>
    </body>
  </html>
)

/** Links above a heading that lead up. */
export const Crumbs: FC<{ links: readonly (readonly [string, string])[] }> = ({ links }) => (
  <nav class="crumbs" aria-label="Where you are">
    {links.map(([href, text], index) => (
      <>
        {index > 0 && <span aria-hidden="true"> / </span>}
        <a href={href}>{text}</a>
      </>
    ))}
  </nav>
)
