# netneeds rules (vyos) for Test box [box]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353 - required by Home Assistant; without it:
#   it stops
# - box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827 - required by Home Assistant; without
#   it: it stops
# - box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123 - required by Home Assistant; without it:
#   it stops
#
# Not expressible here
# - refusal: reject of VyOS answers with ICMP "port unreachable", to TCP too: no reset, and not
#   "administratively prohibited"
#
# Notes
# - No IPv6 address was given for lan: over IPv6 nothing of it is let through. Give one, or choose the
#   other family alone (family=ipv4).
# - Answers to what this computer asks by multicast or broadcast (SSDP, discovery of lights and plugs)
#   count as new connections and are refused; mDNS is let through where it stands above.
# - at=host limits who may open connections to this computer; what it opens itself is not refused.
# - Log in from elsewhere (SSH) only works if an endpoint above lets it: keep a console at hand.
# - Written from the interface definitions of VyOS 1.4, and checked by a grammar, not by VyOS itself.
#   Rule 1 of forward filter and input filter must be free: it jumps to netneeds_f and netneeds_i,
#   where each rule set has its place.
# - What is let through is accepted, so later rules of forward and input do not see it; packets of
#   other devices return to them. A second run puts the same in again.
# - at=host takes this router itself for the computer: whatever else is opened towards it is refused,
#   its own DNS, web page and SSH too. For a computer behind this router choose at=router.
# - The router itself must look names up (system name-server), best at the server that the device
#   asks.
#
# To apply
#   sg vyattacfg -c 'vbash netneeds-box.sh'
#   in configure mode, when it works: save
#
# To undo
#   configure
#   delete firewall ipv4 name netneeds_i rule 232857
#   delete firewall ipv4 name netneeds_box_i
#   delete firewall ipv6 name netneeds_i rule 232857
#   delete firewall ipv6 name netneeds_box_i
#   commit
#   save
#   where no other rule set of this service is left, in configure mode too:
#   delete firewall ipv4 input filter rule 1
#   delete firewall ipv4 name netneeds_i
#   delete firewall ipv6 input filter rule 1
#   delete firewall ipv6 name netneeds_i
#
# To keep it up to date: https://netneeds.test/formats/vyos/#update

source /opt/vyatta/etc/functions/script-template
configure
# What an earlier run put in goes first
delete firewall ipv4 name netneeds_i rule 232857
delete firewall ipv4 name netneeds_box_i
delete firewall ipv6 name netneeds_i rule 232857
delete firewall ipv6 name netneeds_box_i
set firewall ipv4 name netneeds_box_i default-action return
# replies to what was let through
set firewall ipv4 name netneeds_box_i rule 10 action accept
set firewall ipv4 name netneeds_box_i rule 10 description 'replies to what was let through'
set firewall ipv4 name netneeds_box_i rule 10 state established
set firewall ipv4 name netneeds_box_i rule 10 state related
# box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353
set firewall ipv4 name netneeds_box_i rule 20 action accept
set firewall ipv4 name netneeds_box_i rule 20 description 'box.mdns'
set firewall ipv4 name netneeds_box_i rule 20 inbound-interface name !lo
set firewall ipv4 name netneeds_box_i rule 20 source address 192.168.1.0/24
set firewall ipv4 name netneeds_box_i rule 20 protocol udp
set firewall ipv4 name netneeds_box_i rule 20 destination port 5353
# box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827
set firewall ipv4 name netneeds_box_i rule 30 action accept
set firewall ipv4 name netneeds_box_i rule 30 description 'box.homekit'
set firewall ipv4 name netneeds_box_i rule 30 inbound-interface name !lo
set firewall ipv4 name netneeds_box_i rule 30 source address 192.168.1.0/24
set firewall ipv4 name netneeds_box_i rule 30 protocol tcp
set firewall ipv4 name netneeds_box_i rule 30 destination port 51827
# box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123
set firewall ipv4 name netneeds_box_i rule 40 action accept
set firewall ipv4 name netneeds_box_i rule 40 description 'box.web'
set firewall ipv4 name netneeds_box_i rule 40 inbound-interface name !lo
set firewall ipv4 name netneeds_box_i rule 40 source address 192.168.1.0/24
set firewall ipv4 name netneeds_box_i rule 40 protocol tcp
set firewall ipv4 name netneeds_box_i rule 40 destination port 8123
# address assignment
set firewall ipv4 name netneeds_box_i rule 50 action accept
set firewall ipv4 name netneeds_box_i rule 50 description 'address assignment'
set firewall ipv4 name netneeds_box_i rule 50 inbound-interface name !lo
set firewall ipv4 name netneeds_box_i rule 50 protocol udp
set firewall ipv4 name netneeds_box_i rule 50 destination port 67,68
# questions about groups (IGMP)
set firewall ipv4 name netneeds_box_i rule 60 action accept
set firewall ipv4 name netneeds_box_i rule 60 description 'questions about groups -IGMP-'
set firewall ipv4 name netneeds_box_i rule 60 inbound-interface name !lo
set firewall ipv4 name netneeds_box_i rule 60 protocol igmp
# everything else is refused
set firewall ipv4 name netneeds_box_i rule 70 action reject
set firewall ipv4 name netneeds_box_i rule 70 description 'everything else is refused'
set firewall ipv4 name netneeds_box_i rule 70 inbound-interface name !lo
set firewall ipv4 name netneeds_i default-action return
set firewall ipv4 name netneeds_i rule 232857 action jump
set firewall ipv4 name netneeds_i rule 232857 jump-target netneeds_box_i
set firewall ipv4 input filter rule 1 action jump
set firewall ipv4 input filter rule 1 jump-target netneeds_i
set firewall ipv6 name netneeds_box_i default-action return
# replies to what was let through
set firewall ipv6 name netneeds_box_i rule 10 action accept
set firewall ipv6 name netneeds_box_i rule 10 description 'replies to what was let through'
set firewall ipv6 name netneeds_box_i rule 10 state established
set firewall ipv6 name netneeds_box_i rule 10 state related
# box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353
set firewall ipv6 name netneeds_box_i rule 20 action accept
set firewall ipv6 name netneeds_box_i rule 20 description 'box.mdns'
set firewall ipv6 name netneeds_box_i rule 20 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 20 source address fe80::/10
set firewall ipv6 name netneeds_box_i rule 20 protocol udp
set firewall ipv6 name netneeds_box_i rule 20 destination port 5353
# box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827
set firewall ipv6 name netneeds_box_i rule 30 action accept
set firewall ipv6 name netneeds_box_i rule 30 description 'box.homekit'
set firewall ipv6 name netneeds_box_i rule 30 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 30 source address fe80::/10
set firewall ipv6 name netneeds_box_i rule 30 protocol tcp
set firewall ipv6 name netneeds_box_i rule 30 destination port 51827
# box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123
set firewall ipv6 name netneeds_box_i rule 40 action accept
set firewall ipv6 name netneeds_box_i rule 40 description 'box.web'
set firewall ipv6 name netneeds_box_i rule 40 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 40 source address fe80::/10
set firewall ipv6 name netneeds_box_i rule 40 protocol tcp
set firewall ipv6 name netneeds_box_i rule 40 destination port 8123
# address assignment
set firewall ipv6 name netneeds_box_i rule 50 action accept
set firewall ipv6 name netneeds_box_i rule 50 description 'address assignment'
set firewall ipv6 name netneeds_box_i rule 50 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 50 protocol udp
set firewall ipv6 name netneeds_box_i rule 50 destination port 547,546
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
set firewall ipv6 name netneeds_box_i rule 60 action accept
set firewall ipv6 name netneeds_box_i rule 60 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_box_i rule 60 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 60 protocol ipv6-icmp
set firewall ipv6 name netneeds_box_i rule 60 icmpv6 type 130
set firewall ipv6 name netneeds_box_i rule 70 action accept
set firewall ipv6 name netneeds_box_i rule 70 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_box_i rule 70 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 70 protocol ipv6-icmp
set firewall ipv6 name netneeds_box_i rule 70 icmpv6 type 131
set firewall ipv6 name netneeds_box_i rule 80 action accept
set firewall ipv6 name netneeds_box_i rule 80 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_box_i rule 80 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 80 protocol ipv6-icmp
set firewall ipv6 name netneeds_box_i rule 80 icmpv6 type 132
set firewall ipv6 name netneeds_box_i rule 90 action accept
set firewall ipv6 name netneeds_box_i rule 90 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_box_i rule 90 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 90 protocol ipv6-icmp
set firewall ipv6 name netneeds_box_i rule 90 icmpv6 type 133
set firewall ipv6 name netneeds_box_i rule 100 action accept
set firewall ipv6 name netneeds_box_i rule 100 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_box_i rule 100 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 100 protocol ipv6-icmp
set firewall ipv6 name netneeds_box_i rule 100 icmpv6 type 134
set firewall ipv6 name netneeds_box_i rule 110 action accept
set firewall ipv6 name netneeds_box_i rule 110 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_box_i rule 110 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 110 protocol ipv6-icmp
set firewall ipv6 name netneeds_box_i rule 110 icmpv6 type 135
set firewall ipv6 name netneeds_box_i rule 120 action accept
set firewall ipv6 name netneeds_box_i rule 120 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_box_i rule 120 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 120 protocol ipv6-icmp
set firewall ipv6 name netneeds_box_i rule 120 icmpv6 type 136
set firewall ipv6 name netneeds_box_i rule 130 action accept
set firewall ipv6 name netneeds_box_i rule 130 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_box_i rule 130 inbound-interface name !lo
set firewall ipv6 name netneeds_box_i rule 130 protocol ipv6-icmp
set firewall ipv6 name netneeds_box_i rule 130 icmpv6 type 143
# everything else is refused
set firewall ipv6 name netneeds_box_i rule 140 action reject
set firewall ipv6 name netneeds_box_i rule 140 description 'everything else is refused'
set firewall ipv6 name netneeds_box_i rule 140 inbound-interface name !lo
set firewall ipv6 name netneeds_i default-action return
set firewall ipv6 name netneeds_i rule 232857 action jump
set firewall ipv6 name netneeds_i rule 232857 jump-target netneeds_box_i
set firewall ipv6 input filter rule 1 action jump
set firewall ipv6 input filter rule 1 jump-target netneeds_i
commit
exit
