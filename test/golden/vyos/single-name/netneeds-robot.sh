# netneeds rules (vyos) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - robot.cloud: to ot.io.mi.com TCP 443 - required by Home Assistant; without it: it stops
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
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
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
#   delete firewall group domain-group netneeds_robot_n1
#   delete firewall group network-group netneeds_robot_a2
#   commit
#   save
#   where no other rule set of this service is left, in configure mode too:
#   delete firewall ipv4 forward filter rule 1
#   delete firewall ipv4 name netneeds_f
#   delete firewall ipv4 input filter rule 1
#   delete firewall ipv4 name netneeds_i
#
# To keep it up to date: https://netneeds.test/formats/vyos/#update

source /opt/vyatta/etc/functions/script-template
configure
# What an earlier run put in goes first
delete firewall ipv4 name netneeds_f rule 564900
delete firewall ipv4 name netneeds_robot_f
delete firewall ipv4 name netneeds_i rule 564900
delete firewall ipv4 name netneeds_robot_i
delete firewall group domain-group netneeds_robot_n1
delete firewall group network-group netneeds_robot_a2
set firewall group domain-group netneeds_robot_n1 address ot.io.mi.com
set firewall group network-group netneeds_robot_a2 network 224.0.0.0/4
set firewall group network-group netneeds_robot_a2 network 255.255.255.255/32
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
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv4 name netneeds_robot_f rule 30 action accept
set firewall ipv4 name netneeds_robot_f rule 30 description 'robot.cloud'
set firewall ipv4 name netneeds_robot_f rule 30 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 30 destination group domain-group netneeds_robot_n1
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
# robot.cloud: to ot.io.mi.com TCP 443
set firewall ipv4 name netneeds_robot_i rule 20 action accept
set firewall ipv4 name netneeds_robot_i rule 20 description 'robot.cloud'
set firewall ipv4 name netneeds_robot_i rule 20 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 20 destination group domain-group netneeds_robot_n1
set firewall ipv4 name netneeds_robot_i rule 20 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 20 destination port 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
set firewall ipv4 name netneeds_robot_i rule 30 action accept
set firewall ipv4 name netneeds_robot_i rule 30 description 'robot.netneeds-dns-udp'
set firewall ipv4 name netneeds_robot_i rule 30 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 30 protocol udp
set firewall ipv4 name netneeds_robot_i rule 30 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
set firewall ipv4 name netneeds_robot_i rule 40 action accept
set firewall ipv4 name netneeds_robot_i rule 40 description 'robot.netneeds-dns-tcp'
set firewall ipv4 name netneeds_robot_i rule 40 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 40 protocol tcp
set firewall ipv4 name netneeds_robot_i rule 40 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
set firewall ipv4 name netneeds_robot_i rule 50 action accept
set firewall ipv4 name netneeds_robot_i rule 50 description 'robot.netneeds-ntp-udp'
set firewall ipv4 name netneeds_robot_i rule 50 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 50 protocol udp
set firewall ipv4 name netneeds_robot_i rule 50 destination port 123
# address assignment
set firewall ipv4 name netneeds_robot_i rule 60 action accept
set firewall ipv4 name netneeds_robot_i rule 60 description 'address assignment'
set firewall ipv4 name netneeds_robot_i rule 60 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 60 protocol udp
set firewall ipv4 name netneeds_robot_i rule 60 destination port 67
# everything else is refused
set firewall ipv4 name netneeds_robot_i rule 70 action reject
set firewall ipv4 name netneeds_robot_i rule 70 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_i rule 70 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 70 destination group network-group !netneeds_robot_a2
set firewall ipv4 name netneeds_i default-action return
set firewall ipv4 name netneeds_i rule 564900 action jump
set firewall ipv4 name netneeds_i rule 564900 jump-target netneeds_robot_i
set firewall ipv4 input filter rule 1 action jump
set firewall ipv4 input filter rule 1 jump-target netneeds_i
commit
exit
