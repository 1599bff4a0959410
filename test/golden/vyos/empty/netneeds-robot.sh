# netneeds rules (vyos) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Not expressible here
# - refusal: reject of VyOS answers with ICMP "port unreachable", to TCP too: no reset, and not
#   "administratively prohibited"
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
#   delete firewall group network-group netneeds_robot_a1
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
delete firewall group network-group netneeds_robot_a1
set firewall group network-group netneeds_robot_a1 network 224.0.0.0/4
set firewall group network-group netneeds_robot_a1 network 255.255.255.255/32
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
# everything else is refused
set firewall ipv4 name netneeds_robot_f rule 30 action reject
set firewall ipv4 name netneeds_robot_f rule 30 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_f rule 30 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_f rule 30 destination group network-group !netneeds_robot_a1
# everything else is refused
set firewall ipv4 name netneeds_robot_f rule 40 action reject
set firewall ipv4 name netneeds_robot_f rule 40 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_f rule 40 destination address 192.168.1.50
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
# address assignment
set firewall ipv4 name netneeds_robot_i rule 20 action accept
set firewall ipv4 name netneeds_robot_i rule 20 description 'address assignment'
set firewall ipv4 name netneeds_robot_i rule 20 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 20 protocol udp
set firewall ipv4 name netneeds_robot_i rule 20 destination port 67
# everything else is refused
set firewall ipv4 name netneeds_robot_i rule 30 action reject
set firewall ipv4 name netneeds_robot_i rule 30 description 'everything else is refused'
set firewall ipv4 name netneeds_robot_i rule 30 source address 192.168.1.50
set firewall ipv4 name netneeds_robot_i rule 30 destination group network-group !netneeds_robot_a1
set firewall ipv4 name netneeds_i default-action return
set firewall ipv4 name netneeds_i rule 564900 action jump
set firewall ipv4 name netneeds_i rule 564900 jump-target netneeds_robot_i
set firewall ipv4 input filter rule 1 action jump
set firewall ipv4 input filter rule 1 jump-target netneeds_i
commit
exit
