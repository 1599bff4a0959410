/** Differences to the reference that stand, and who is right. An entry that is needed no more fails the test. */
export interface Explained {
  /** The files, by how their names end. */
  files: readonly string[]
  /** What differs: every line that this matches, at least one in each file. */
  what: RegExp
  right: 'ours' | 'theirs' | 'both'
  why: string
}

export const EXPLAINED: readonly Explained[] = [
  {
    files: ['arkime+arkime__tests__pcap__dns-tcp.pcap'],
    what: /^\+ address (aol|google)\.com /,
    right: 'ours',
    why: 'tshark 4.4 shows no answer in this stream, 4.0 shows these: each lies whole in one segment',
  },
  {
    files: ['mixed-vlan-mpls.pcap'],
    what: /^\+ flow 10\.1\.2\.1 tcp 10\.34\.0\.1 23 \(syn\)$/,
    right: 'ours',
    why: 'the SYN of the first frame, under one MPLS label; tshark 4.0 shows it as well',
  },
  {
    files: ['tunnels__teredo_bubble_with_payload.pcap', 'tunnels__Teredo.pcap'],
    what: /^\+ (flow|http) .*2001:4860:0:2001::68/,
    right: 'ours',
    why: 'Teredo between two relays is on neither side at port 3544 (RFC 4380 section 5.2); tshark knows the port alone',
  },
  {
    files: ['ipv4__fragmented-2.pcap', 'ipv4__fragmented-3.pcap'],
    what: /^\+ flow /,
    right: 'ours',
    why: 'the first fragment has the ports although the rest never came',
  },
  {
    files: [
      'bigtcp-ipv6-geneve-ipv4.pcap',
      'bigtcp-ipv6-geneve-ipv6.pcap',
      'bigtcp-ipv6-vxlan-ipv4.pcap',
      'bigtcp-ipv6-vxlan-ipv6.pcap',
      'bigtcp-ipv6.pcap',
    ],
    what: /^\+ flow /,
    right: 'ours',
    why: 'a length of 0 is that of a packet longer than 65,535 bytes, as Linux hands it to a capture (BIG TCP)',
  },
  {
    files: [
      'ipv6-next-header-oobr-2.pcap',
      'ipv6-srh-tlv-hmac.pcap',
      'ipv6-srh-tlv-pad1-padn-5.pcap',
      'ipv6-too-long-jumbo.pcap',
      'ipv6_missing_jumbo_payload_option.pcap',
      'ipv6_mobility_1.pcap',
    ],
    what: /^\+ flow /,
    right: 'both',
    why: 'damaged or empty packets: we tell of their next header, tshark names no protocol',
  },
  {
    files: ['ExamplesTest__pcap_examples__tcp-reassembly.pcap'],
    what: /^- flow /,
    right: 'ours',
    why: 'headers that an sFlow report quotes are samples of traffic elsewhere and no tunnel',
  },
  {
    files: ['fuzz-2006-06-26-2594.pcap'],
    what: /^[+-] question |^- flow .* ip-\d+ /,
    right: 'both',
    why: 'fuzzed bytes: we write what is no letter as RFC 1035 section 5.1 does, tshark as U+FFFD; ip-0 is no protocol',
  },
  {
    files: ['dns-badlabel.pcap', 'dns_fwdptr.pcap', 'quic__vector-max-size-crash.pcap'],
    what: /^- question <(name too long|unknown extended label)>/,
    right: 'ours',
    why: 'what is no name is not asked for',
  },
  {
    files: ['trunc__mpls-6in6-broken.pcap.gz'],
    what: /^- flow \S+ ip-\d+ /,
    right: 'ours',
    why: 'bytes after a broken header that tshark reads as one',
  },
  {
    files: ['PcapExamples__ip4_bad_fragment.pcap'],
    what: /^- flow 0\.0\.0\.1 ip-29 /,
    right: 'ours',
    why: 'a header that is damaged',
  },
  {
    files: ['tcpseq_synthetic.pcap'],
    what: /^\+ flow 30\.0\.0\.0 tcp 0\.0\.3\.0 0 /,
    right: 'ours',
    why: 'TCP from port 0 to port 0, which the answer leaves out as a fragment',
  },
  {
    files: ['Traces__dns-edns-ecs.pcap', 'tests__pcap__v6.pcap'],
    what: /^- address (ns1\.weberdns\.de|sh1\.iijlab\.net) /,
    right: 'ours',
    why: 'records that a message adds beside its answer, or of another type than was asked for',
  },
  {
    files: ['gtp__gtp8_teredo.pcap', 'tunnels__teredo_bubble_with_payload.pcap'],
    what: /^- flow .* ipv6-nonxt /,
    right: 'both',
    why: 'a Teredo bubble carries nothing (RFC 4380 section 2.8)',
  },
  {
    files: [
      'Traces__llc.pcap',
      '802_15_4-data.pcap',
      'tests__nsh.pcap',
      'nsh-over-vxlan-gpe.pcap',
      'pbb-recursive-frames.pcapng',
      'ayiya-large-identity.pcap',
      'ayiya3.pcap',
      'pcap_examples__ipv6.pcapng',
      'various_gre.pcap',
      'gtp_control_prime.pcap',
      'pdp_ctx_messages.pcapng',
      'gre-aruba-amsdu.pcap',
      'ipv6-srh-ipproto-ether.pcap',
    ],
    what: /^- (flow|http) |^\+ flow a::1 ip-143 c::2/,
    right: 'theirs',
    why: 'not looked into: FDDI, 802.15.4, NSH, PBB, AYIYA, LISP, Cisco metadata, GTP prime, A-MSDU in GRE, Ethernet in IPv6',
  },
  {
    files: ['tls_missing_ch_frag.pcap'],
    what: /^\+ sni .*googlevideo\.com /,
    right: 'ours',
    why: 'the name stands in the part of the hello that was captured',
  },
  {
    files: ['arkime_synthetic.pcap'],
    what: /^- http mail\.example\.com /,
    right: 'theirs',
    why: 'RPC over HTTP has methods of its own (RPC_IN_DATA), which we do not take for HTTP',
  },
  {
    files: ['arkime_synthetic.pcap'],
    what: /^- flow 192\.168\.10\.1 icmp |^- flow 192\.0\.2\.10 udp |^- address example\.com /,
    right: 'theirs',
    why: 'not looked into: NSH, Cisco metadata, IP in VXLAN-GPE; an answer without a question in a tunnel',
  },
]
