# netneeds rules (vyos) for Test plug [plug], Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to these devices is refused (reject). Other devices are not touched.
#
# Let through
# - plug.poll: from home-assistant (192.168.1.10) TCP 80 - required by Home Assistant; without it: it
#   stops
# - plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
# - robot.cloud: to ot.io.mi.com TCP 443 - required by Home Assistant; without it: it stops
# - robot.miio: from home-assistant (192.168.1.10) UDP 54321 - required by Home Assistant; without it:
#   it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Not expressible here
# - refusal: reject of VyOS answers with ICMP "port unreachable", to TCP too: no reset, and not
#   "administratively prohibited"
# - names: the router asks for the names itself every 5 minutes (resolver-interval): an address that
#   the device is told in between, or alone, is refused; whoever else is hosted at an address of the
#   names is let through (wider)
#
# Notes
# - Test plug: what a firmware update needs is not known: undo these rules for the time of one, then
#   load them again.
# - Test robot: what a firmware update needs is not known: undo these rules for the time of one, then
#   load them again.
# - plug: no IPv6 and no MAC address is given, so what it sends and is sent over IPv6 is NOT refused.
# - No IPv6 address was given for home-assistant, gateway: over IPv6 nothing of it is let through.
#   Give one, or choose the other family alone (family=ipv4).
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
#   sg vyattacfg -c 'vbash netneeds-home.sh'
#   in configure mode, when it works: save
#
# To undo
#   configure
#   delete firewall ipv4 name netneeds_f rule 407186
#   delete firewall ipv4 name netneeds_home_f
#   delete firewall ipv4 name netneeds_i rule 407186
#   delete firewall ipv4 name netneeds_home_i
#   delete firewall ipv6 name netneeds_f rule 407186
#   delete firewall ipv6 name netneeds_home_f
#   delete firewall ipv6 name netneeds_i rule 407186
#   delete firewall ipv6 name netneeds_home_i
#   delete firewall group network-group netneeds_home_a1
#   delete firewall group domain-group netneeds_home_n1
#   delete firewall group network-group netneeds_home_a3
#   delete firewall group ipv6-network-group netneeds_home_a4
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
delete firewall ipv4 name netneeds_f rule 407186
delete firewall ipv4 name netneeds_home_f
delete firewall ipv4 name netneeds_i rule 407186
delete firewall ipv4 name netneeds_home_i
delete firewall ipv6 name netneeds_f rule 407186
delete firewall ipv6 name netneeds_home_f
delete firewall ipv6 name netneeds_i rule 407186
delete firewall ipv6 name netneeds_home_i
delete firewall group network-group netneeds_home_a1
delete firewall group domain-group netneeds_home_n1
delete firewall group network-group netneeds_home_a3
delete firewall group ipv6-network-group netneeds_home_a4
set firewall group network-group netneeds_home_a1 network 192.168.1.51/32
set firewall group network-group netneeds_home_a1 network 192.168.1.50/32
set firewall group domain-group netneeds_home_n1 address ot.io.mi.com
set firewall group network-group netneeds_home_a3 network 224.0.0.0/4
set firewall group network-group netneeds_home_a3 network 255.255.255.255/32
set firewall group ipv6-network-group netneeds_home_a4 network ff00::/8
set firewall ipv4 name netneeds_home_f default-action return
# replies to what was let through
set firewall ipv4 name netneeds_home_f rule 10 action accept
set firewall ipv4 name netneeds_home_f rule 10 description 'replies to what was let through'
set firewall ipv4 name netneeds_home_f rule 10 source group network-group netneeds_home_a1
set firewall ipv4 name netneeds_home_f rule 10 state established
set firewall ipv4 name netneeds_home_f rule 10 state related
set firewall ipv4 name netneeds_home_f rule 20 action accept
set firewall ipv4 name netneeds_home_f rule 20 description 'replies to what was let through'
set firewall ipv4 name netneeds_home_f rule 20 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_f rule 20 state established
set firewall ipv4 name netneeds_home_f rule 20 state related
set firewall ipv4 name netneeds_home_f rule 30 action accept
set firewall ipv4 name netneeds_home_f rule 30 description 'replies to what was let through'
set firewall ipv4 name netneeds_home_f rule 30 destination group network-group netneeds_home_a1
set firewall ipv4 name netneeds_home_f rule 30 state established
set firewall ipv4 name netneeds_home_f rule 30 state related
# plug.poll: from home-assistant (192.168.1.10) TCP 80
set firewall ipv4 name netneeds_home_f rule 40 action accept
set firewall ipv4 name netneeds_home_f rule 40 description 'plug.poll'
set firewall ipv4 name netneeds_home_f rule 40 source address 192.168.1.10
set firewall ipv4 name netneeds_home_f rule 40 destination address 192.168.1.51
set firewall ipv4 name netneeds_home_f rule 40 protocol tcp
set firewall ipv4 name netneeds_home_f rule 40 destination port 80
# plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_home_f rule 50 action accept
set firewall ipv4 name netneeds_home_f rule 50 description 'plug.netneeds-dns-udp'
set firewall ipv4 name netneeds_home_f rule 50 source address 192.168.1.51
set firewall ipv4 name netneeds_home_f rule 50 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 50 protocol udp
set firewall ipv4 name netneeds_home_f rule 50 destination port 53
# plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_home_f rule 60 action accept
set firewall ipv4 name netneeds_home_f rule 60 description 'plug.netneeds-dns-tcp'
set firewall ipv4 name netneeds_home_f rule 60 source address 192.168.1.51
set firewall ipv4 name netneeds_home_f rule 60 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 60 protocol tcp
set firewall ipv4 name netneeds_home_f rule 60 destination port 53
# plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_home_f rule 70 action accept
set firewall ipv4 name netneeds_home_f rule 70 description 'plug.netneeds-ntp-udp'
set firewall ipv4 name netneeds_home_f rule 70 source address 192.168.1.51
set firewall ipv4 name netneeds_home_f rule 70 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 70 protocol udp
set firewall ipv4 name netneeds_home_f rule 70 destination port 123
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv4 name netneeds_home_f rule 80 action accept
set firewall ipv4 name netneeds_home_f rule 80 description 'robot.cloud'
set firewall ipv4 name netneeds_home_f rule 80 source address 192.168.1.50
set firewall ipv4 name netneeds_home_f rule 80 destination group domain-group netneeds_home_n1
set firewall ipv4 name netneeds_home_f rule 80 protocol tcp
set firewall ipv4 name netneeds_home_f rule 80 destination port 443
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv4 name netneeds_home_f rule 90 action accept
set firewall ipv4 name netneeds_home_f rule 90 description 'robot.cloud'
set firewall ipv4 name netneeds_home_f rule 90 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_f rule 90 destination group domain-group netneeds_home_n1
set firewall ipv4 name netneeds_home_f rule 90 protocol tcp
set firewall ipv4 name netneeds_home_f rule 90 destination port 443
# robot.miio: from home-assistant (192.168.1.10) UDP 54321
set firewall ipv4 name netneeds_home_f rule 100 action accept
set firewall ipv4 name netneeds_home_f rule 100 description 'robot.miio'
set firewall ipv4 name netneeds_home_f rule 100 source address 192.168.1.10
set firewall ipv4 name netneeds_home_f rule 100 destination address 192.168.1.50
set firewall ipv4 name netneeds_home_f rule 100 protocol udp
set firewall ipv4 name netneeds_home_f rule 100 destination port 54321
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_home_f rule 110 action accept
set firewall ipv4 name netneeds_home_f rule 110 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_home_f rule 110 source address 192.168.1.50
set firewall ipv4 name netneeds_home_f rule 110 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 110 protocol udp
set firewall ipv4 name netneeds_home_f rule 110 destination port 53
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_home_f rule 120 action accept
set firewall ipv4 name netneeds_home_f rule 120 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_home_f rule 120 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_f rule 120 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 120 protocol udp
set firewall ipv4 name netneeds_home_f rule 120 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_home_f rule 130 action accept
set firewall ipv4 name netneeds_home_f rule 130 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_home_f rule 130 source address 192.168.1.50
set firewall ipv4 name netneeds_home_f rule 130 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 130 protocol tcp
set firewall ipv4 name netneeds_home_f rule 130 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_home_f rule 140 action accept
set firewall ipv4 name netneeds_home_f rule 140 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_home_f rule 140 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_f rule 140 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 140 protocol tcp
set firewall ipv4 name netneeds_home_f rule 140 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_home_f rule 150 action accept
set firewall ipv4 name netneeds_home_f rule 150 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_home_f rule 150 source address 192.168.1.50
set firewall ipv4 name netneeds_home_f rule 150 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 150 protocol udp
set firewall ipv4 name netneeds_home_f rule 150 destination port 123
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_home_f rule 160 action accept
set firewall ipv4 name netneeds_home_f rule 160 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_home_f rule 160 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_f rule 160 destination address 192.168.1.1
set firewall ipv4 name netneeds_home_f rule 160 protocol udp
set firewall ipv4 name netneeds_home_f rule 160 destination port 123
# everything else is refused
set firewall ipv4 name netneeds_home_f rule 170 action reject
set firewall ipv4 name netneeds_home_f rule 170 description 'everything else is refused'
set firewall ipv4 name netneeds_home_f rule 170 source group network-group netneeds_home_a1
set firewall ipv4 name netneeds_home_f rule 170 destination group network-group !netneeds_home_a3
# everything else is refused
set firewall ipv4 name netneeds_home_f rule 180 action reject
set firewall ipv4 name netneeds_home_f rule 180 description 'everything else is refused'
set firewall ipv4 name netneeds_home_f rule 180 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_f rule 180 destination group network-group !netneeds_home_a3
# everything else is refused
set firewall ipv4 name netneeds_home_f rule 190 action reject
set firewall ipv4 name netneeds_home_f rule 190 description 'everything else is refused'
set firewall ipv4 name netneeds_home_f rule 190 destination group network-group netneeds_home_a1
set firewall ipv4 name netneeds_f default-action return
set firewall ipv4 name netneeds_f rule 407186 action jump
set firewall ipv4 name netneeds_f rule 407186 jump-target netneeds_home_f
set firewall ipv4 forward filter rule 1 action jump
set firewall ipv4 forward filter rule 1 jump-target netneeds_f
set firewall ipv4 name netneeds_home_i default-action return
# replies to what was let through
set firewall ipv4 name netneeds_home_i rule 10 action accept
set firewall ipv4 name netneeds_home_i rule 10 description 'replies to what was let through'
set firewall ipv4 name netneeds_home_i rule 10 source group network-group netneeds_home_a1
set firewall ipv4 name netneeds_home_i rule 10 state established
set firewall ipv4 name netneeds_home_i rule 10 state related
set firewall ipv4 name netneeds_home_i rule 20 action accept
set firewall ipv4 name netneeds_home_i rule 20 description 'replies to what was let through'
set firewall ipv4 name netneeds_home_i rule 20 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_i rule 20 state established
set firewall ipv4 name netneeds_home_i rule 20 state related
# plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_home_i rule 30 action accept
set firewall ipv4 name netneeds_home_i rule 30 description 'plug.netneeds-dns-udp'
set firewall ipv4 name netneeds_home_i rule 30 source address 192.168.1.51
set firewall ipv4 name netneeds_home_i rule 30 protocol udp
set firewall ipv4 name netneeds_home_i rule 30 destination port 53
# plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_home_i rule 40 action accept
set firewall ipv4 name netneeds_home_i rule 40 description 'plug.netneeds-dns-tcp'
set firewall ipv4 name netneeds_home_i rule 40 source address 192.168.1.51
set firewall ipv4 name netneeds_home_i rule 40 protocol tcp
set firewall ipv4 name netneeds_home_i rule 40 destination port 53
# plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_home_i rule 50 action accept
set firewall ipv4 name netneeds_home_i rule 50 description 'plug.netneeds-ntp-udp'
set firewall ipv4 name netneeds_home_i rule 50 source address 192.168.1.51
set firewall ipv4 name netneeds_home_i rule 50 protocol udp
set firewall ipv4 name netneeds_home_i rule 50 destination port 123
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv4 name netneeds_home_i rule 60 action accept
set firewall ipv4 name netneeds_home_i rule 60 description 'robot.cloud'
set firewall ipv4 name netneeds_home_i rule 60 source address 192.168.1.50
set firewall ipv4 name netneeds_home_i rule 60 destination group domain-group netneeds_home_n1
set firewall ipv4 name netneeds_home_i rule 60 protocol tcp
set firewall ipv4 name netneeds_home_i rule 60 destination port 443
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv4 name netneeds_home_i rule 70 action accept
set firewall ipv4 name netneeds_home_i rule 70 description 'robot.cloud'
set firewall ipv4 name netneeds_home_i rule 70 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_i rule 70 destination group domain-group netneeds_home_n1
set firewall ipv4 name netneeds_home_i rule 70 protocol tcp
set firewall ipv4 name netneeds_home_i rule 70 destination port 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_home_i rule 80 action accept
set firewall ipv4 name netneeds_home_i rule 80 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_home_i rule 80 source address 192.168.1.50
set firewall ipv4 name netneeds_home_i rule 80 protocol udp
set firewall ipv4 name netneeds_home_i rule 80 destination port 53
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_home_i rule 90 action accept
set firewall ipv4 name netneeds_home_i rule 90 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_home_i rule 90 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_i rule 90 protocol udp
set firewall ipv4 name netneeds_home_i rule 90 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_home_i rule 100 action accept
set firewall ipv4 name netneeds_home_i rule 100 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_home_i rule 100 source address 192.168.1.50
set firewall ipv4 name netneeds_home_i rule 100 protocol tcp
set firewall ipv4 name netneeds_home_i rule 100 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_home_i rule 110 action accept
set firewall ipv4 name netneeds_home_i rule 110 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_home_i rule 110 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_i rule 110 protocol tcp
set firewall ipv4 name netneeds_home_i rule 110 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_home_i rule 120 action accept
set firewall ipv4 name netneeds_home_i rule 120 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_home_i rule 120 source address 192.168.1.50
set firewall ipv4 name netneeds_home_i rule 120 protocol udp
set firewall ipv4 name netneeds_home_i rule 120 destination port 123
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_home_i rule 130 action accept
set firewall ipv4 name netneeds_home_i rule 130 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_home_i rule 130 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_i rule 130 protocol udp
set firewall ipv4 name netneeds_home_i rule 130 destination port 123
# address assignment
set firewall ipv4 name netneeds_home_i rule 140 action accept
set firewall ipv4 name netneeds_home_i rule 140 description 'address assignment'
set firewall ipv4 name netneeds_home_i rule 140 source group network-group netneeds_home_a1
set firewall ipv4 name netneeds_home_i rule 140 protocol udp
set firewall ipv4 name netneeds_home_i rule 140 destination port 67
# address assignment
set firewall ipv4 name netneeds_home_i rule 150 action accept
set firewall ipv4 name netneeds_home_i rule 150 description 'address assignment'
set firewall ipv4 name netneeds_home_i rule 150 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_i rule 150 protocol udp
set firewall ipv4 name netneeds_home_i rule 150 destination port 67
# everything else is refused
set firewall ipv4 name netneeds_home_i rule 160 action reject
set firewall ipv4 name netneeds_home_i rule 160 description 'everything else is refused'
set firewall ipv4 name netneeds_home_i rule 160 source group network-group netneeds_home_a1
set firewall ipv4 name netneeds_home_i rule 160 destination group network-group !netneeds_home_a3
# everything else is refused
set firewall ipv4 name netneeds_home_i rule 170 action reject
set firewall ipv4 name netneeds_home_i rule 170 description 'everything else is refused'
set firewall ipv4 name netneeds_home_i rule 170 source mac-address 50:ec:50:00:00:01
set firewall ipv4 name netneeds_home_i rule 170 destination group network-group !netneeds_home_a3
set firewall ipv4 name netneeds_i default-action return
set firewall ipv4 name netneeds_i rule 407186 action jump
set firewall ipv4 name netneeds_i rule 407186 jump-target netneeds_home_i
set firewall ipv4 input filter rule 1 action jump
set firewall ipv4 input filter rule 1 jump-target netneeds_i
set firewall ipv6 name netneeds_home_f default-action return
# replies to what was let through
set firewall ipv6 name netneeds_home_f rule 10 action accept
set firewall ipv6 name netneeds_home_f rule 10 description 'replies to what was let through'
set firewall ipv6 name netneeds_home_f rule 10 source address fd00::50
set firewall ipv6 name netneeds_home_f rule 10 state established
set firewall ipv6 name netneeds_home_f rule 10 state related
set firewall ipv6 name netneeds_home_f rule 20 action accept
set firewall ipv6 name netneeds_home_f rule 20 description 'replies to what was let through'
set firewall ipv6 name netneeds_home_f rule 20 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_f rule 20 state established
set firewall ipv6 name netneeds_home_f rule 20 state related
set firewall ipv6 name netneeds_home_f rule 30 action accept
set firewall ipv6 name netneeds_home_f rule 30 description 'replies to what was let through'
set firewall ipv6 name netneeds_home_f rule 30 destination address fd00::50
set firewall ipv6 name netneeds_home_f rule 30 state established
set firewall ipv6 name netneeds_home_f rule 30 state related
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv6 name netneeds_home_f rule 40 action accept
set firewall ipv6 name netneeds_home_f rule 40 description 'robot.cloud'
set firewall ipv6 name netneeds_home_f rule 40 source address fd00::50
set firewall ipv6 name netneeds_home_f rule 40 destination group domain-group netneeds_home_n1
set firewall ipv6 name netneeds_home_f rule 40 protocol tcp
set firewall ipv6 name netneeds_home_f rule 40 destination port 443
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv6 name netneeds_home_f rule 50 action accept
set firewall ipv6 name netneeds_home_f rule 50 description 'robot.cloud'
set firewall ipv6 name netneeds_home_f rule 50 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_f rule 50 destination group domain-group netneeds_home_n1
set firewall ipv6 name netneeds_home_f rule 50 protocol tcp
set firewall ipv6 name netneeds_home_f rule 50 destination port 443
# everything else is refused
set firewall ipv6 name netneeds_home_f rule 60 action reject
set firewall ipv6 name netneeds_home_f rule 60 description 'everything else is refused'
set firewall ipv6 name netneeds_home_f rule 60 source address fd00::50
set firewall ipv6 name netneeds_home_f rule 60 destination group network-group !netneeds_home_a4
# everything else is refused
set firewall ipv6 name netneeds_home_f rule 70 action reject
set firewall ipv6 name netneeds_home_f rule 70 description 'everything else is refused'
set firewall ipv6 name netneeds_home_f rule 70 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_f rule 70 destination group network-group !netneeds_home_a4
# everything else is refused
set firewall ipv6 name netneeds_home_f rule 80 action reject
set firewall ipv6 name netneeds_home_f rule 80 description 'everything else is refused'
set firewall ipv6 name netneeds_home_f rule 80 destination address fd00::50
set firewall ipv6 name netneeds_f default-action return
set firewall ipv6 name netneeds_f rule 407186 action jump
set firewall ipv6 name netneeds_f rule 407186 jump-target netneeds_home_f
set firewall ipv6 forward filter rule 1 action jump
set firewall ipv6 forward filter rule 1 jump-target netneeds_f
set firewall ipv6 name netneeds_home_i default-action return
# replies to what was let through
set firewall ipv6 name netneeds_home_i rule 10 action accept
set firewall ipv6 name netneeds_home_i rule 10 description 'replies to what was let through'
set firewall ipv6 name netneeds_home_i rule 10 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 10 state established
set firewall ipv6 name netneeds_home_i rule 10 state related
set firewall ipv6 name netneeds_home_i rule 20 action accept
set firewall ipv6 name netneeds_home_i rule 20 description 'replies to what was let through'
set firewall ipv6 name netneeds_home_i rule 20 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 20 state established
set firewall ipv6 name netneeds_home_i rule 20 state related
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv6 name netneeds_home_i rule 30 action accept
set firewall ipv6 name netneeds_home_i rule 30 description 'robot.cloud'
set firewall ipv6 name netneeds_home_i rule 30 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 30 destination group domain-group netneeds_home_n1
set firewall ipv6 name netneeds_home_i rule 30 protocol tcp
set firewall ipv6 name netneeds_home_i rule 30 destination port 443
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv6 name netneeds_home_i rule 40 action accept
set firewall ipv6 name netneeds_home_i rule 40 description 'robot.cloud'
set firewall ipv6 name netneeds_home_i rule 40 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 40 destination group domain-group netneeds_home_n1
set firewall ipv6 name netneeds_home_i rule 40 protocol tcp
set firewall ipv6 name netneeds_home_i rule 40 destination port 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv6 name netneeds_home_i rule 50 action accept
set firewall ipv6 name netneeds_home_i rule 50 description 'robot.netneeds-dns-udp'
set firewall ipv6 name netneeds_home_i rule 50 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 50 protocol udp
set firewall ipv6 name netneeds_home_i rule 50 destination port 53
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv6 name netneeds_home_i rule 60 action accept
set firewall ipv6 name netneeds_home_i rule 60 description 'robot.netneeds-dns-udp'
set firewall ipv6 name netneeds_home_i rule 60 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 60 protocol udp
set firewall ipv6 name netneeds_home_i rule 60 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv6 name netneeds_home_i rule 70 action accept
set firewall ipv6 name netneeds_home_i rule 70 description 'robot.netneeds-dns-tcp'
set firewall ipv6 name netneeds_home_i rule 70 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 70 protocol tcp
set firewall ipv6 name netneeds_home_i rule 70 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv6 name netneeds_home_i rule 80 action accept
set firewall ipv6 name netneeds_home_i rule 80 description 'robot.netneeds-dns-tcp'
set firewall ipv6 name netneeds_home_i rule 80 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 80 protocol tcp
set firewall ipv6 name netneeds_home_i rule 80 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv6 name netneeds_home_i rule 90 action accept
set firewall ipv6 name netneeds_home_i rule 90 description 'robot.netneeds-ntp-udp'
set firewall ipv6 name netneeds_home_i rule 90 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 90 protocol udp
set firewall ipv6 name netneeds_home_i rule 90 destination port 123
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv6 name netneeds_home_i rule 100 action accept
set firewall ipv6 name netneeds_home_i rule 100 description 'robot.netneeds-ntp-udp'
set firewall ipv6 name netneeds_home_i rule 100 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 100 protocol udp
set firewall ipv6 name netneeds_home_i rule 100 destination port 123
# address assignment
set firewall ipv6 name netneeds_home_i rule 110 action accept
set firewall ipv6 name netneeds_home_i rule 110 description 'address assignment'
set firewall ipv6 name netneeds_home_i rule 110 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 110 protocol udp
set firewall ipv6 name netneeds_home_i rule 110 destination port 547
# address assignment
set firewall ipv6 name netneeds_home_i rule 120 action accept
set firewall ipv6 name netneeds_home_i rule 120 description 'address assignment'
set firewall ipv6 name netneeds_home_i rule 120 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 120 protocol udp
set firewall ipv6 name netneeds_home_i rule 120 destination port 547
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
set firewall ipv6 name netneeds_home_i rule 130 action accept
set firewall ipv6 name netneeds_home_i rule 130 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 130 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 130 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 130 icmpv6 type 130
set firewall ipv6 name netneeds_home_i rule 140 action accept
set firewall ipv6 name netneeds_home_i rule 140 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 140 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 140 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 140 icmpv6 type 131
set firewall ipv6 name netneeds_home_i rule 150 action accept
set firewall ipv6 name netneeds_home_i rule 150 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 150 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 150 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 150 icmpv6 type 132
set firewall ipv6 name netneeds_home_i rule 160 action accept
set firewall ipv6 name netneeds_home_i rule 160 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 160 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 160 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 160 icmpv6 type 133
set firewall ipv6 name netneeds_home_i rule 170 action accept
set firewall ipv6 name netneeds_home_i rule 170 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 170 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 170 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 170 icmpv6 type 134
set firewall ipv6 name netneeds_home_i rule 180 action accept
set firewall ipv6 name netneeds_home_i rule 180 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 180 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 180 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 180 icmpv6 type 135
set firewall ipv6 name netneeds_home_i rule 190 action accept
set firewall ipv6 name netneeds_home_i rule 190 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 190 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 190 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 190 icmpv6 type 136
set firewall ipv6 name netneeds_home_i rule 200 action accept
set firewall ipv6 name netneeds_home_i rule 200 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 200 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 200 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 200 icmpv6 type 143
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
set firewall ipv6 name netneeds_home_i rule 210 action accept
set firewall ipv6 name netneeds_home_i rule 210 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 210 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 210 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 210 icmpv6 type 130
set firewall ipv6 name netneeds_home_i rule 220 action accept
set firewall ipv6 name netneeds_home_i rule 220 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 220 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 220 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 220 icmpv6 type 131
set firewall ipv6 name netneeds_home_i rule 230 action accept
set firewall ipv6 name netneeds_home_i rule 230 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 230 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 230 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 230 icmpv6 type 132
set firewall ipv6 name netneeds_home_i rule 240 action accept
set firewall ipv6 name netneeds_home_i rule 240 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 240 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 240 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 240 icmpv6 type 133
set firewall ipv6 name netneeds_home_i rule 250 action accept
set firewall ipv6 name netneeds_home_i rule 250 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 250 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 250 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 250 icmpv6 type 134
set firewall ipv6 name netneeds_home_i rule 260 action accept
set firewall ipv6 name netneeds_home_i rule 260 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 260 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 260 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 260 icmpv6 type 135
set firewall ipv6 name netneeds_home_i rule 270 action accept
set firewall ipv6 name netneeds_home_i rule 270 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 270 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 270 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 270 icmpv6 type 136
set firewall ipv6 name netneeds_home_i rule 280 action accept
set firewall ipv6 name netneeds_home_i rule 280 description 'neighbour discovery and MLD -RFC 4890 section 4.4.1-'
set firewall ipv6 name netneeds_home_i rule 280 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 280 protocol ipv6-icmp
set firewall ipv6 name netneeds_home_i rule 280 icmpv6 type 143
# everything else is refused
set firewall ipv6 name netneeds_home_i rule 290 action reject
set firewall ipv6 name netneeds_home_i rule 290 description 'everything else is refused'
set firewall ipv6 name netneeds_home_i rule 290 source address fd00::50
set firewall ipv6 name netneeds_home_i rule 290 destination group network-group !netneeds_home_a4
# everything else is refused
set firewall ipv6 name netneeds_home_i rule 300 action reject
set firewall ipv6 name netneeds_home_i rule 300 description 'everything else is refused'
set firewall ipv6 name netneeds_home_i rule 300 source mac-address 50:ec:50:00:00:01
set firewall ipv6 name netneeds_home_i rule 300 destination group network-group !netneeds_home_a4
set firewall ipv6 name netneeds_i default-action return
set firewall ipv6 name netneeds_i rule 407186 action jump
set firewall ipv6 name netneeds_i rule 407186 jump-target netneeds_home_i
set firewall ipv6 input filter rule 1 action jump
set firewall ipv6 input filter rule 1 jump-target netneeds_i
commit
exit
