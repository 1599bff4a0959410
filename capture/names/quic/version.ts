/** How one version of QUIC protects and fills its Initial packets. */
export interface Version {
  /** For HKDF-Extract over the client's connection id. */
  salt: Uint8Array
  /** What comes before key, iv and hp in their labels. */
  label: string
  /** The two type bits of an Initial, 0-RTT and Handshake packet. */
  initial: number
  zeroRtt: number
  handshake: number
  /** Frames as RFC 9000 has them, or as Google's own QUIC had them. */
  frames: 'ietf' | 'google'
  /** What the crypto stream carries. */
  message: 'tls' | 'chlo'
  /** What else to try: a number alone may not say which keys are used. */
  otherwise: Version | null
}

/**
 * The version with this number, of those whose Initials can be read: 1 (RFC 9001), 2 (RFC 9369), the drafts 22 to
 * 34, Facebook's mvfst, which is draft 22, draft 27 and version 1 under other numbers, and Google's Q050, T050 and
 * T051. Undefined for any other.
 */
export function versionOf(number: number): Version | undefined {
  switch (number) {
    case 0x00000001:
    case 0xfaceb003:
    case 0xfaceb004:
      return V1
    case 0x6b3343cf:
      return V2
    case 0xfaceb001:
      return DRAFT_22
    case 0xfaceb002:
    case 0xfaceb00e:
    case 0xfaceb010:
    case 0xfaceb011:
    case 0xfaceb012:
    case 0xfaceb013:
    case 0xfaceb014:
    case 0xfaceb015:
      return DRAFT_23
    case 0x51303530:
      return Q050
    case 0x54303530:
      return T050
    case 0x54303531:
      return T051
  }
  if ((number & 0x0f0f0f0f) === 0x0a0a0a0a) return RESERVED
  if (number < 0xff000016 || number > 0xff000022) return undefined
  const draft = number - 0xff000000
  return draft === 22 ? DRAFT_22 : draft < 29 ? DRAFT_23 : draft < 33 ? DRAFT_29 : V1
}

/** RFC 9001 section 5.2; drafts 33 and 34 already had it. */
const V1 = version('38762cf7f55934b34d179ae6a4c80cadccbb7f0a')
/** RFC 9369 section 3: other type bits too. */
const V2: Version = {
  ...version('0dede3def700a6db819381be6e269dcbf9bd2ed9'),
  label: 'quicv2 ',
  initial: 1,
  zeroRtt: 2,
  handshake: 3,
}
/** draft-ietf-quic-tls-22, -23 and -29, section 5.2. */
const DRAFT_22 = version('7fbcdb0e7c66bbe9193a96cd21519ebd7a02644a')
const DRAFT_23 = version('c3eef712c72ebb5a11a7d2432bb46365bef9f502')
const DRAFT_29 = version('afbfec289993d24c9e9786f19c6111e04390a899')
/** Numbers that ask for Version Negotiation (RFC 9000 section 15); clients use the keys of a version they know. */
const RESERVED: Version = { ...V1, otherwise: DRAFT_29 }
/** quiche, crypto_utils.cc: draft headers around Google's frames, and in Q050 Google's own handshake. */
const Q050: Version = {
  ...version('504574efd066fe2f9d945cfcdbd3a7f0d3b56b45'),
  frames: 'google',
  message: 'chlo',
}
const T050: Version = { ...version('7ff579e5acd072915580304c43a2367c60488310'), frames: 'google' }
const T051: Version = { ...version('7a4edef4e7ccee5fa4506c19124fc8ccda6e033d'), frames: 'google' }

function version(salt: string): Version {
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return {
    salt: bytes,
    label: 'quic ',
    initial: 0,
    zeroRtt: 1,
    handshake: 2,
    frames: 'ietf',
    message: 'tls',
    otherwise: null,
  }
}
