# netneeds rules (vyos) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - robot.web: from the internet TCP 443 - opened to the internet by expose=web; without it: it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Not expressible here
# - robot.web: no IPv4 port forward: VyOS has translation in nat destination and nat source, by rule
#   number and for IPv4 alone; write it there by hand
# - public_name: no record is written; in configure mode: set system static-host-mapping host-name
#   home.netneeds.org inet 192.168.1.50; set system static-host-mapping host-name home.netneeds.org
#   inet fd00::50 (service dns forwarding answers with it)
# - refusal: reject of VyOS answers with ICMP "port unreachable", to TCP too: no reset, and not
#   "administratively prohibited"
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - web: a port forward needs a public IPv4 address; behind carrier-grade NAT only IPv6 reaches it.
# - No IPv6 address was given for gateway: over IPv6 nothing of it is let through. Give one, or choose
#   the other family alone (family=ipv4).
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - Written from the interface definitions of VyOS 1.4, and checked by a grammar, not by VyOS itself.
#   Rule 1 of forward filter and input filter must be free: it jumps to netneeds_f and netneeds_i,
#   where each rule set has its place.
# - What is let through is accepted, so later rules of forward and input do not see it; packets of
#   other devices return to them. A second run puts the same in again.
# - The router itself must look names up (system name-server), best at the server that the device
#   asks.
# - A router sees only what it routes: traffic inside one network, and through a bridge, is filtered
#   only where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it).
# - Connections that were open before the rules were loaded stay open; conntrack -D -s ADDRESS ends
#   them.
#
# To apply
#   sg vyattacfg -c 'vbash netneeds-robot.sh'
#   in configure mode, when it works: save
#
# To undo
#   configure
#   delete firewall ipv4 name netneeds_f rule 564900
#   delete firewall ipv4 name netneeds_robot_f
#   delete firewall ipv4 name netneeds_i rule 564900
#   delete firewall ipv4 name netneeds_robot_i
#   delete firewall ipv6 name netneeds_f rule 564900
#   delete firewall ipv6 name netneeds_robot_f
#   delete firewall ipv6 name netneeds_i rule 564900
#   delete firewall ipv6 name netneeds_robot_i
#   delete firewall group network-group netneeds_robot_a1
#   delete firewall group network-group netneeds_robot_a2
#   delete firewall group ipv6-network-group netneeds_robot_a3
#   delete firewall group ipv6-network-group netneeds_robot_a4
#   commit
#   save
#   where no other rule set of this service is left, in configure mode too:
#   delete firewall ipv4 forward filter rule 1
#   delete firewall ipv4 name netneeds_f
#   delete firewall ipv4 input filter rule 1
#   delete firewall ipv4 name netneeds_i
#   delete firewall ipv6 forward filter rule 1
#   delete firewall ipv6 name netneeds_f
#   delete firewall ipv6 input filter rule 1
#   delete firewall ipv6 name netneeds_i
#
# To keep it up to date: https://netneeds.test/formats/vyos/#update

source /opt/vyatta/etc/functions/script-template
configure
# What an earlier run put in goes first
delete firewall ipv4 name netneeds_f rule 564900
delete firewall ipv4 name netneeds_robot_f
delete firewall ipv4 name netneeds_i rule 564900
delete firewall ipv4 name netneeds_robot_i
delete firewall ipv6 name netneeds_f rule 564900
delete firewall ipv6 name netneeds_robot_f
delete firewall ipv6 name netneeds_i rule 564900
delete firewall ipv6 name netneeds_robot_i
delete firewall group network-group netneeds_robot_a1
delete firewall group network-group netneeds_robot_a2
delete firewall group ipv6-network-group netneeds_robot_a3
delete firewall group ipv6-network-group netneeds_robot_a4
set firewall group network-group netneeds_robot_a1 network 10.0.0.0/8
set firewall group network-group netneeds_robot_a1 network 172.16.0.0/12
set firewall group network-group netneeds_robot_a1 network 192.168.0.0/16
set firewall group network-group netneeds_robot_a1 network 169.254.0.0/16
set firewall group network-group netneeds_robot_a1 network 224.0.0.0/4
set firewall group network-group netneeds_robot_a1 network 255.255.255.255/32
set firewall group network-group netneeds_robot_a2 network 224.0.0.0/4
set firewall group network-group netneeds_robot_a2 network 255.255.255.255/32
set firewall group ipv6-network-group netneeds_robot_a3 network fc00::/7
set firewall group ipv6-network-group netneeds_robot_a3 network fe80::/10
set firewall group ipv6-network-group netneeds_robot_a3 network ff00::/8
set firewall group ipv6-network-group netneeds_robot_a4 network ff00::/8
set firewall ipv4 name netneeds_robot_f default-action return
# replies to what was let through
set firewall ipv4 name netneeds_robot_f rule 10 action accept
set firewall ipv4 name netneeds_robot_f rule 10 description 'replies to what was let through'
set firewall ipv4 name netneeds_robot_f rule 10 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 10 state established
set firewall ipv4 name netneeds_robot_f rule 10 state related
set firewall ipv4 name netneeds_robot_f rule 20 action accept
set firewall ipv4 name netneeds_robot_f rule 20 description 'replies to what was let through'
set firewall ipv4 name netneeds_robot_f rule 20 destination address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 20 state established
set firewall ipv4 name netneeds_robot_f rule 20 state related
# robot.web: from the internet TCP 443
set firewall ipv4 name netneeds_robot_f rule 30 action accept
set firewall ipv4 name netneeds_robot_f rule 30 description 'robot.web'
set firewall ipv4 name netneeds_robot_f rule 30 source group network-group !netneeds_robot_a1
set firewall ipv4 name netneeds_robot_f rule 30 destination address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 30 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 30 destination port 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_robot_f rule 40 action accept
set firewall ipv4 name netneeds_robot_f rule 40 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_robot_f rule 40 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 40 destination address 192.168.1.1
set firewall ipv4 name netneeds_robot_f rule 40 protocol udp
set firewall ipv4 name netneeds_robot_f rule 40 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_robot_f rule 50 action accept
set firewall ipv4 name netneeds_robot_f rule 50 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_robot_f rule 50 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 50 destination address 192.168.1.1
set firewall ipv4 name netneeds_robot_f rule 50 protocol tcp
set firewall ipv4 name netneeds_robot_f rule 50 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_robot_f rule 60 action accept
set firewall ipv4 name netneeds_robot_f rule 60 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_robot_f rule 60 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 60 destination address 192.168.1.1
set firewall ipv4 name netneeds_robot_f rule 60 protocol udp
set firewall ipv4 name netneeds_robot_f rule 60 destination port 123
# everything else is refused
set firewall ipv4 name netneeds_robot_f rule 70 action reject
set firewall ipv4 name netneeds_robot_f rule 70 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_f rule 70 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 70 destination group network-group !netneeds_robot_a2
# everything else is refused
set firewall ipv4 name netneeds_robot_f rule 80 action reject
set firewall ipv4 name netneeds_robot_f rule 80 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_f rule 80 destination address 192.168.1.50
set firewall ipv4 name netneeds_f default-action return
set firewall ipv4 name netneeds_f rule 564900 action jump
set firewall ipv4 name netneeds_f rule 564900 jump-target netneeds_robot_f
set firewall ipv4 forward filter rule 1 action jump
set firewall ipv4 forward filter rule 1 jump-target netneeds_f
set firewall ipv4 name netneeds_robot_i default-action return
# replies to what was let through
set firewall ipv4 name netneeds_robot_i rule 10 action accept
set firewall ipv4 name netneeds_robot_i rule 10 description 'replies to what was let through'
set firewall ipv4 name netneeds_robot_i rule 10 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 10 state established
set firewall ipv4 name netneeds_robot_i rule 10 state related
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_robot_i rule 20 action accept
set firewall ipv4 name netneeds_robot_i rule 20 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_robot_i rule 20 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 20 protocol udp
set firewall ipv4 name netneeds_robot_i rule 20 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_robot_i rule 30 action accept
set firewall ipv4 name netneeds_robot_i rule 30 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_robot_i rule 30 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 30 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 30 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_robot_i rule 40 action accept
set firewall ipv4 name netneeds_robot_i rule 40 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_robot_i rule 40 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 40 protocol udp
set firewall ipv4 name netneeds_robot_i rule 40 destination port 123
# address assignment
set firewall ipv4 name netneeds_robot_i rule 50 action accept
set firewall ipv4 name netneeds_robot_i rule 50 description 'address assignment'
set firewall ipv4 name netneeds_robot_i rule 50 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 50 protocol udp
set firewall ipv4 name netneeds_robot_i rule 50 destination port 67
# everything else is refused
set firewall ipv4 name netneeds_robot_i rule 60 action reject
set firewall ipv4 name netneeds_robot_i rule 60 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_i rule 60 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 60 destination group network-group !netneeds_robot_a2
set firewall ipv4 name netneeds_i default-action return
set firewall ipv4 name netneeds_i rule 564900 action jump
set firewall ipv4 name netneeds_i rule 564900 jump-target netneeds_robot_i
set firewall ipv4 input filter rule 1 action jump
set firewall ipv4 input filter rule 1 jump-target netneeds_i
set firewall ipv6 name netneeds_robot_f default-action return
# replies to what was let through
set firewall ipv6 name netneeds_robot_f rule 10 action accept
set firewall ipv6 name netneeds_robot_f rule 10 description 'replies to what was let through'
set firewall ipv6 name netneeds_robot_f rule 10 source address fd00::50
set firewall ipv6 name netneeds_robot_f rule 10 state established
set firewall ipv6 name netneeds_robot_f rule 10 state related
set firewall ipv6 name netneeds_robot_f rule 20 action accept
set firewall ipv6 name netneeds_robot_f rule 20 description 'replies to what was let through'
set firewall ipv6 name netneeds_robot_f rule 20 destination address fd00::50
set firewall ipv6 name netneeds_robot_f rule 20 state established
set firewall ipv6 name netneeds_robot_f rule 20 state related
# robot.web: from the internet TCP 443
set firewall ipv6 name netneeds_robot_f rule 30 action accept
set firewall ipv6 name netneeds_robot_f rule 30 description 'robot.web'
set firewall ipv6 name netneeds_robot_f rule 30 source group network-group !netneeds_robot_a3
set firewall ipv6 name netneeds_robot_f rule 30 destination address fd00::50
set firewall ipv6 name netneeds_robot_f rule 30 protocol tcp
set firewall ipv6 name netneeds_robot_f rule 30 destination port 443
# everything else is refused
set firewall ipv6 name netneeds_robot_f rule 40 action reject
set firewall ipv6 name netneeds_robot_f rule 40 description 'everything else is refused'
set firewall ipv6 name netneeds_robot_f rule 40 source address fd00::50
set firewall ipv6 name netneeds_robot_f rule 40 destination group network-group !netneeds_robot_a4
# everything else is refused
set firewall ipv6 name netneeds_robot_f rule 50 action reject
set firewall ipv6 name netneeds_robot_f rule 50 description 'everything else is refused'
set firewall ipv6 name netneeds_robot_f rule 50 destination address fd00::50
set firewall ipv6 name netneeds_f default-action return
set firewall ipv6 name netneeds_f rule 564900 action jump
set firewall ipv6 name netneeds_f rule 564900 jump-target netneeds_robot_f
set firewall ipv6 forward filter rule 1 action jump
set firewall ipv6 forward filter rule 1 jump-target netneeds_f
set firewall ipv6 name netneeds_robot_i default-action return
# replies to what was let through
set firewall ipv6 name netneeds_robot_i rule 10 action accept
set firewall ipv6 name netneeds_robot_i rule 10 description 'replies to what was let through'
set firewall ipv6 name netneeds_robot_i rule 10 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 10 state established
set firewall ipv6 name netneeds_robot_i rule 10 state related
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv6 name netneeds_robot_i rule 20 action accept
set firewall ipv6 name netneeds_robot_i rule 20 description 'robot.netneeds-dns-udp'
set firewall ipv6 name netneeds_robot_i rule 20 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 20 protocol udp
set firewall ipv6 name netneeds_robot_i rule 20 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv6 name netneeds_robot_i rule 30 action accept
set firewall ipv6 name netneeds_robot_i rule 30 description 'robot.netneeds-dns-tcp'
set firewall ipv6 name netneeds_robot_i rule 30 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 30 protocol tcp
set firewall ipv6 name netneeds_robot_i rule 30 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv6 name netneeds_robot_i rule 40 action accept
set firewall ipv6 name netneeds_robot_i rule 40 description 'robot.netneeds-ntp-udp'
set firewall ipv6 name netneeds_robot_i rule 40 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 40 protocol udp
set firewall ipv6 name netneeds_robot_i rule 40 destination port 123
# address assignment
set firewall ipv6 name netneeds_robot_i rule 50 action accept
set firewall ipv6 name netneeds_robot_i rule 50 description 'address assignment'
set firewall ipv6 name netneeds_robot_i rule 50 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 50 protocol udp
set firewall ipv6 name netneeds_robot_i rule 50 destination port 547
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
set firewall ipv6 name netneeds_robot_i rule 60 action accept
set firewall ipv6 name netneeds_robot_i rule 60 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_robot_i rule 60 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 60 protocol ipv6-icmp
set firewall ipv6 name netneeds_robot_i rule 60 icmpv6 type 130
set firewall ipv6 name netneeds_robot_i rule 70 action accept
set firewall ipv6 name netneeds_robot_i rule 70 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_robot_i rule 70 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 70 protocol ipv6-icmp
set firewall ipv6 name netneeds_robot_i rule 70 icmpv6 type 131
set firewall ipv6 name netneeds_robot_i rule 80 action accept
set firewall ipv6 name netneeds_robot_i rule 80 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_robot_i rule 80 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 80 protocol ipv6-icmp
set firewall ipv6 name netneeds_robot_i rule 80 icmpv6 type 132
set firewall ipv6 name netneeds_robot_i rule 90 action accept
set firewall ipv6 name netneeds_robot_i rule 90 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_robot_i rule 90 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 90 protocol ipv6-icmp
set firewall ipv6 name netneeds_robot_i rule 90 icmpv6 type 133
set firewall ipv6 name netneeds_robot_i rule 100 action accept
set firewall ipv6 name netneeds_robot_i rule 100 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_robot_i rule 100 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 100 protocol ipv6-icmp
set firewall ipv6 name netneeds_robot_i rule 100 icmpv6 type 134
set firewall ipv6 name netneeds_robot_i rule 110 action accept
set firewall ipv6 name netneeds_robot_i rule 110 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_robot_i rule 110 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 110 protocol ipv6-icmp
set firewall ipv6 name netneeds_robot_i rule 110 icmpv6 type 135
set firewall ipv6 name netneeds_robot_i rule 120 action accept
set firewall ipv6 name netneeds_robot_i rule 120 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_robot_i rule 120 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 120 protocol ipv6-icmp
set firewall ipv6 name netneeds_robot_i rule 120 icmpv6 type 136
set firewall ipv6 name netneeds_robot_i rule 130 action accept
set firewall ipv6 name netneeds_robot_i rule 130 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_robot_i rule 130 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 130 protocol ipv6-icmp
set firewall ipv6 name netneeds_robot_i rule 130 icmpv6 type 143
# everything else is refused
set firewall ipv6 name netneeds_robot_i rule 140 action reject
set firewall ipv6 name netneeds_robot_i rule 140 description 'everything else is refused'
set firewall ipv6 name netneeds_robot_i rule 140 source address fd00::50
set firewall ipv6 name netneeds_robot_i rule 140 destination group network-group !netneeds_robot_a4
set firewall ipv6 name netneeds_i default-action return
set firewall ipv6 name netneeds_i rule 564900 action jump
set firewall ipv6 name netneeds_i rule 564900 jump-target netneeds_robot_i
set firewall ipv6 input filter rule 1 action jump
set firewall ipv6 input filter rule 1 jump-target netneeds_i
commit
exit
