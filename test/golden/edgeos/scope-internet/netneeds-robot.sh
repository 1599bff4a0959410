# netneeds rules (edgeos) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else leaving the home from, or entering it for, this device is refused (reject). Other
#   devices are not touched.
#
# Let through
# - robot.miio: from home-assistant (192.168.1.10) UDP 54321 - required by Home Assistant; without it:
#   it stops
# - robot.cloud: to ot.io.mi.com TCP 443 - required by Home Assistant; without it: it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Not expressible here
# - refusal: reject of EdgeOS answers with ICMP "port unreachable", to TCP too: no reset, and not
#   "administratively prohibited"
# - interface: CHANGE ME: a rule set is asked only where an interface has it, and br-iot is none of
#   EdgeOS; until interface= names one (eth1, eth1.20, switch0.20, br0), nothing is refused
# - names: wider: dnsmasq fills a group from names below the ones listed too, whoever else is hosted
#   at an address is let through on the same ports, and an address stays in the group until the router
#   starts again
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - Written from the templates of vyatta-cfg-firewall, on which EdgeOS is built, and checked by a
#   grammar, not by EdgeOS itself.
# - accept of EdgeOS means: go on. What is let through here is still asked by the rule sets of the
#   interface it leaves by, and packets of other devices go on too.
# - Names are followed by the DNS forwarder of the router (service dns forwarding, dnsmasq): it must
#   run, and be the DNS server that the device asks. A name that is in two files is followed for one
#   of them alone.
# - Before a later file, undo this one: a name that is no longer in it would still be followed.
# - A router sees only what it routes: traffic inside one network, and through a bridge, is filtered
#   only where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it).
# - Connections that were open before the rules were loaded stay open; conntrack -D -s ADDRESS ends
#   them.
#
# To apply
#   sh netneeds-robot.sh
#   in configure mode, when it works: save
#
# To undo
#   configure
#   delete firewall name netneeds_robot_f
#   delete service dns forwarding options ipset=/ot.io.mi.com/netneeds_robot_n1
#   delete firewall group address-group netneeds_robot_n1
#   delete firewall group network-group netneeds_robot_a1
#   commit
#   save
#
# To keep it up to date: https://netneeds.test/formats/edgeos/#update

/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper begin
# What an earlier run put in goes first
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall name netneeds_robot_f
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/ot.io.mi.com/netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group network-group netneeds_robot_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 0.0.0.0/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 8.0.0.0/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 11.0.0.0/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 12.0.0.0/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 16.0.0.0/4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 32.0.0.0/3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 64.0.0.0/2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 128.0.0.0/3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 160.0.0.0/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 168.0.0.0/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 169.0.0.0/9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 169.128.0.0/10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 169.192.0.0/11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 169.224.0.0/12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 169.240.0.0/13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 169.248.0.0/14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 169.252.0.0/15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 169.255.0.0/16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 170.0.0.0/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 172.0.0.0/12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 172.32.0.0/11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 172.64.0.0/10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 172.128.0.0/9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 173.0.0.0/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 174.0.0.0/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 176.0.0.0/4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.0.0.0/9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.128.0.0/11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.160.0.0/13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.169.0.0/16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.170.0.0/15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.172.0.0/14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.176.0.0/12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 192.192.0.0/10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 193.0.0.0/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 194.0.0.0/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 196.0.0.0/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 200.0.0.0/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 208.0.0.0/4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 240.0.0.0/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 248.0.0.0/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 252.0.0.0/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 254.0.0.0/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.0.0.0/9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.128.0.0/10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.192.0.0/11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.224.0.0/12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.240.0.0/13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.248.0.0/14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.252.0.0/15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.254.0.0/16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.0.0/17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.128.0/18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.192.0/19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.224.0/20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.240.0/21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.248.0/22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.252.0/23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.254.0/24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.0/25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.128/26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.192/27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.224/28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.240/29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.248/30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.252/31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_robot_a1 network 255.255.255.254/32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/ot.io.mi.com/netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f default-action accept
# replies to what was let through
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 10 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 10 description 'replies'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 10 state established enable
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 10 state related enable
# robot.miio: from home-assistant (192.168.1.10) UDP 54321
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 description 'robot.miio'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 source address 192.168.1.10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 destination address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 20 destination port 54321
# robot.cloud: to ot.io.mi.com TCP 443
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 description 'robot.cloud'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 destination group address-group netneeds_robot_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 30 destination port 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 40 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 50 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 60 destination port 123
# everything else is refused
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 destination group network-group netneeds_robot_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 70 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 source group network-group netneeds_robot_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 destination address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_robot_f rule 80 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper commit
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper end
