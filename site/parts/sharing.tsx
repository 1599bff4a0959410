import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { Site } from '../model.ts'
import { HEIGHT, WIDTH } from '../preview/look.ts'
import { type Facts, jsonLd } from '../structured-data.ts'

/** An image that goes with links to a page. */
export interface Preview {
  /** Address within the site. */
  image: string
  /** What it shows, in words. */
  alt: string
}

interface Props {
  site: Site
  title: string
  about: string
  path: string | null
  preview?: Preview
  facts?: Facts
}

const SITE_ALT = 'netneeds: what does your device need from the network?'

/** What search engines and those who show links read; what needs the address of the site is left out where it is not known. */
export const Sharing: FC<Props> = ({ site, title, about, path, preview, facts }) => {
  const { siteUrl, previews } = site
  const shown = preview ?? (previews === null ? null : { image: previews.site, alt: SITE_ALT })
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={about} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="netneeds" />
      {siteUrl !== null && path !== null && (
        <>
          <meta property="og:url" content={`${siteUrl}${path}`} />
          {shown !== null && <Image address={`${siteUrl}${shown.image}`} alt={shown.alt} />}
          <link rel="canonical" href={`${siteUrl}${path}`} />
          {facts !== undefined && (
            // The one text that is put in as it is: a browser reads no entities within a script element, and jsonLd
            // leaves no character in it that markup is made of. It is data, so the policy on scripts does not concern it.
            <script type="application/ld+json">{raw(jsonLd(facts(siteUrl)))}</script>
          )}
        </>
      )}
    </>
  )
}

const Image: FC<{ address: string; alt: string }> = ({ address, alt }) => (
  <>
    <meta property="og:image" content={address} />
    <meta property="og:image:width" content={`${WIDTH}`} />
    <meta property="og:image:height" content={`${HEIGHT}`} />
    <meta property="og:image:alt" content={alt} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
)
