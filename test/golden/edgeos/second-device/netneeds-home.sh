# netneeds rules (edgeos) for Test plug [plug], Test robot [robot]
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
# - refusal: reject of EdgeOS answers with ICMP "port unreachable", to TCP too: no reset, and not
#   "administratively prohibited"
# - interface: CHANGE ME: a rule set is asked only where an interface has it; until interface= names
#   one (eth1, eth1.20, switch0.20, br0), nothing is refused
# - names: wider: dnsmasq fills a group from names below the ones listed too, whoever else is hosted
#   at an address is let through on the same ports, and an address stays in the group until the router
#   starts again
# - names: names are followed in groups that hold IPv4 alone: over IPv6 this is refused with the rest
#   (narrower)
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
#   sh netneeds-home.sh
#   in configure mode, when it works: save
#
# To undo
#   configure
#   delete firewall name netneeds_home_f
#   delete firewall name netneeds_home_l
#   delete firewall ipv6-name netneeds_home_f6
#   delete firewall ipv6-name netneeds_home_l6
#   delete service dns forwarding options ipset=/ot.io.mi.com/netneeds_home_n1
#   delete firewall group address-group netneeds_home_n1
#   delete firewall group network-group netneeds_home_a1
#   delete firewall group network-group netneeds_home_a2
#   commit
#   save
#
# To keep it up to date: https://netneeds.test/formats/edgeos/#update

/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper begin
# What an earlier run put in goes first
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall name netneeds_home_f
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall name netneeds_home_l
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall ipv6-name netneeds_home_f6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall ipv6-name netneeds_home_l6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete service dns forwarding options ipset=/ot.io.mi.com/netneeds_home_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group address-group netneeds_home_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group network-group netneeds_home_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper delete firewall group network-group netneeds_home_a2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group address-group netneeds_home_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a1 network 192.168.1.51/32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a1 network 192.168.1.50/32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 0.0.0.0/1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 128.0.0.0/2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 192.0.0.0/3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 240.0.0.0/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 248.0.0.0/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 252.0.0.0/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 254.0.0.0/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.0.0.0/9
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.128.0.0/10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.192.0.0/11
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.224.0.0/12
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.240.0.0/13
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.248.0.0/14
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.252.0.0/15
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.254.0.0/16
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.0.0/17
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.128.0/18
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.192.0/19
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.224.0/20
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.240.0/21
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.248.0/22
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.252.0/23
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.254.0/24
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.255.0/25
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.255.128/26
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.255.192/27
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.255.224/28
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.255.240/29
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.255.248/30
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.255.252/31
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall group network-group netneeds_home_a2 network 255.255.255.254/32
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set service dns forwarding options ipset=/ot.io.mi.com/netneeds_home_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f default-action accept
# replies to what was let through
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 10 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 10 description 'replies'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 10 state established enable
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 10 state related enable
# plug.poll: from home-assistant (192.168.1.10) TCP 80
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 20 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 20 description 'plug.poll'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 20 source address 192.168.1.10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 20 destination address 192.168.1.51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 20 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 20 destination port 80
# plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 30 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 30 description 'plug.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 30 source address 192.168.1.51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 30 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 30 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 30 destination port 53
# plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 40 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 40 description 'plug.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 40 source address 192.168.1.51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 40 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 40 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 40 destination port 53
# plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 50 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 50 description 'plug.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 50 source address 192.168.1.51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 50 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 50 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 50 destination port 123
# robot.cloud: to ot.io.mi.com TCP 443
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 60 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 60 description 'robot.cloud'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 60 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 60 destination group address-group netneeds_home_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 60 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 60 destination port 443
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 70 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 70 description 'robot.cloud'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 70 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 70 destination group address-group netneeds_home_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 70 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 70 destination port 443
# robot.miio: from home-assistant (192.168.1.10) UDP 54321
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 80 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 80 description 'robot.miio'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 80 source address 192.168.1.10
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 80 destination address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 80 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 80 destination port 54321
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 90 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 90 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 90 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 90 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 90 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 90 destination port 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 100 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 100 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 100 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 100 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 100 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 100 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 110 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 110 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 110 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 110 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 110 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 110 destination port 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 120 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 120 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 120 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 120 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 120 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 120 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 130 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 130 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 130 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 130 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 130 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 130 destination port 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 140 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 140 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 140 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 140 destination address 192.168.1.1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 140 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 140 destination port 123
# everything else is refused
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 150 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 150 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 150 source group network-group netneeds_home_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 150 destination group network-group netneeds_home_a2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 150 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 160 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 160 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 160 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 160 destination group network-group netneeds_home_a2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 160 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 170 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 170 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 170 destination group network-group netneeds_home_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_f rule 170 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l default-action accept
# replies to what was let through
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 10 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 10 description 'replies'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 10 state established enable
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 10 state related enable
# plug.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 20 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 20 description 'plug.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 20 source address 192.168.1.51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 20 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 20 destination port 53
# plug.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 30 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 30 description 'plug.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 30 source address 192.168.1.51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 30 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 30 destination port 53
# plug.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 40 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 40 description 'plug.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 40 source address 192.168.1.51
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 40 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 40 destination port 123
# robot.cloud: to ot.io.mi.com TCP 443
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 50 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 50 description 'robot.cloud'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 50 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 50 destination group address-group netneeds_home_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 50 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 50 destination port 443
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 60 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 60 description 'robot.cloud'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 60 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 60 destination group address-group netneeds_home_n1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 60 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 60 destination port 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 70 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 70 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 70 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 70 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 70 destination port 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 80 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 80 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 80 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 80 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 80 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 90 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 90 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 90 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 90 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 90 destination port 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 100 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 100 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 100 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 100 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 100 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 110 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 110 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 110 source address 192.168.1.50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 110 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 110 destination port 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 120 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 120 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 120 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 120 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 120 destination port 123
# address assignment
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 130 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 130 description 'address_assignment'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 130 source group network-group netneeds_home_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 130 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 130 destination port 67
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 140 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 140 description 'address_assignment'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 140 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 140 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 140 destination port 67
# everything else is refused
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 150 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 150 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 150 source group network-group netneeds_home_a1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 150 destination group network-group netneeds_home_a2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 150 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 160 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 160 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 160 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 160 destination group network-group netneeds_home_a2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall name netneeds_home_l rule 160 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 default-action accept
# replies to what was let through
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 10 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 10 description 'replies'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 10 state established enable
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 10 state related enable
# everything else is refused
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 20 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 20 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 20 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 20 destination address ::/1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 20 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 30 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 30 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 30 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 30 destination address 8000::/2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 30 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 40 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 40 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 40 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 40 destination address c000::/3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 40 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 50 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 50 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 50 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 50 destination address e000::/4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 50 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 60 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 60 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 60 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 60 destination address f000::/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 60 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 70 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 70 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 70 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 70 destination address f800::/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 70 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 80 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 80 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 80 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 80 destination address fc00::/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 80 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 90 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 90 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 90 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 90 destination address fe00::/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 90 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 100 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 100 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 100 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 100 destination address ::/1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 100 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 110 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 110 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 110 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 110 destination address 8000::/2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 110 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 120 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 120 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 120 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 120 destination address c000::/3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 120 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 130 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 130 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 130 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 130 destination address e000::/4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 130 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 140 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 140 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 140 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 140 destination address f000::/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 140 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 150 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 150 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 150 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 150 destination address f800::/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 150 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 160 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 160 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 160 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 160 destination address fc00::/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 160 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 170 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 170 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 170 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 170 destination address fe00::/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 170 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 180 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 180 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 180 destination address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_f6 rule 180 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 default-action accept
# replies to what was let through
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 10 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 10 description 'replies'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 10 state established enable
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 10 state related enable
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 20 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 20 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 20 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 20 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 20 destination port 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 30 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 30 description 'robot.netneeds-dns-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 30 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 30 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 30 destination port 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 40 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 40 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 40 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 40 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 40 destination port 53
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 50 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 50 description 'robot.netneeds-dns-tcp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 50 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 50 protocol tcp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 50 destination port 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 60 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 60 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 60 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 60 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 60 destination port 123
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 70 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 70 description 'robot.netneeds-ntp-udp'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 70 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 70 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 70 destination port 123
# address assignment
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 80 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 80 description 'address_assignment'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 80 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 80 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 80 destination port 547
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 90 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 90 description 'address_assignment'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 90 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 90 protocol udp
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 90 destination port 547
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 100 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 100 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 100 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 100 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 100 icmpv6 type 130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 110 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 110 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 110 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 110 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 110 icmpv6 type 131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 120 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 120 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 120 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 120 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 120 icmpv6 type 132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 130 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 130 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 130 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 130 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 130 icmpv6 type 133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 140 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 140 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 140 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 140 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 140 icmpv6 type 134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 150 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 150 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 150 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 150 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 150 icmpv6 type 135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 160 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 160 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 160 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 160 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 160 icmpv6 type 136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 170 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 170 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 170 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 170 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 170 icmpv6 type 143
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 180 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 180 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 180 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 180 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 180 icmpv6 type 130
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 190 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 190 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 190 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 190 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 190 icmpv6 type 131
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 200 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 200 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 200 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 200 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 200 icmpv6 type 132
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 210 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 210 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 210 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 210 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 210 icmpv6 type 133
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 220 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 220 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 220 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 220 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 220 icmpv6 type 134
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 230 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 230 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 230 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 230 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 230 icmpv6 type 135
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 240 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 240 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 240 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 240 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 240 icmpv6 type 136
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 250 action accept
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 250 description 'neighbour_discovery_and_MLD_-RFC_4890_section_4.4.1-'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 250 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 250 protocol icmpv6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 250 icmpv6 type 143
# everything else is refused
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 260 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 260 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 260 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 260 destination address ::/1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 260 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 270 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 270 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 270 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 270 destination address 8000::/2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 270 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 280 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 280 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 280 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 280 destination address c000::/3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 280 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 290 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 290 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 290 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 290 destination address e000::/4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 290 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 300 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 300 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 300 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 300 destination address f000::/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 300 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 310 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 310 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 310 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 310 destination address f800::/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 310 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 320 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 320 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 320 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 320 destination address fc00::/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 320 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 330 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 330 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 330 source address fd00::50
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 330 destination address fe00::/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 330 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 340 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 340 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 340 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 340 destination address ::/1
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 340 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 350 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 350 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 350 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 350 destination address 8000::/2
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 350 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 360 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 360 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 360 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 360 destination address c000::/3
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 360 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 370 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 370 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 370 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 370 destination address e000::/4
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 370 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 380 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 380 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 380 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 380 destination address f000::/5
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 380 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 390 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 390 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 390 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 390 destination address f800::/6
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 390 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 400 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 400 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 400 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 400 destination address fc00::/7
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 400 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 410 action reject
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 410 description 'everything_else_is_refused'
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 410 source mac-address 50:ec:50:00:00:01
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 410 destination address fe00::/8
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper set firewall ipv6-name netneeds_home_l6 rule 410 protocol all
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper commit
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper end
