# netneeds rules (ufw) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (drop). Other devices are not touched.
#
# Let through
# - robot.miio: from home-assistant (192.168.1.10) UDP 54321 - required by Home Assistant; without it:
#   it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=redirect
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=redirect
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=redirect
#
# Not expressible here
# - robot.netneeds-dns: ufw commands do not rewrite addresses; that is a nat table in before.rules,
#   written by hand
# - robot.netneeds-ntp: ufw commands do not rewrite addresses; that is a nat table in before.rules,
#   written by hand
# - refusal: wider: what before.rules and before6.rules let through is never asked about here; as
#   shipped that is ping, mDNS, UPnP and neighbour discovery
# - refusal: wider: 240.0.0.0/4 belongs to nobody, and nothing is refused or let through for it
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - The rules stand before all others of ufw and are asked only where ufw is enabled. ufw enable on a
#   router refuses everything it forwards for other devices too, unless DEFAULT_FORWARD_POLICY in
#   /etc/default/ufw is ACCEPT or rules let them through.
# - A command that finds its rule there already skips it, so running the file again changes nothing.
#   Before a changed rule set is loaded, run the netneeds-robot.undo.sh of the old one. Rules of your
#   own that say the very same go with it.
# - A router sees only what it routes: traffic inside one network, and through a bridge, is filtered
#   only where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it).
# - Connections that were open before the rules were loaded stay open; conntrack -D -s ADDRESS ends
#   them.
#
# To apply
#   sh netneeds-robot.sh
#   ufw status numbered
#
# To undo
#   sh netneeds-robot.undo.sh
#
# To keep it up to date: https://netneeds.test/formats/ufw/#update

# everything else is refused
ufw prepend deny from 192.168.1.50 to 192.0.0.0/3 comment 'netneeds_robot everything else is refused'
ufw prepend deny from 192.168.1.50 to 128.0.0.0/2 comment 'netneeds_robot everything else is refused'
ufw prepend deny from 192.168.1.50 to 0.0.0.0/1 comment 'netneeds_robot everything else is refused'
# address assignment
ufw prepend allow proto udp from 192.168.1.50 to any port 67 comment 'netneeds_robot address assignment'
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
ufw prepend allow proto udp from 192.168.1.50 to any port 123 comment 'netneeds_robot robot.netneeds-ntp-udp'
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
ufw prepend allow proto tcp from 192.168.1.50 to any port 53 comment 'netneeds_robot robot.netneeds-dns-tcp'
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
ufw prepend allow proto udp from 192.168.1.50 to any port 53 comment 'netneeds_robot robot.netneeds-dns-udp'
# everything else is refused
ufw route prepend deny from any to 192.168.1.50 comment 'netneeds_robot everything else is refused'
# everything else is refused
ufw route prepend deny from 192.168.1.50 to 192.0.0.0/3 comment 'netneeds_robot everything else is refused'
ufw route prepend deny from 192.168.1.50 to 128.0.0.0/2 comment 'netneeds_robot everything else is refused'
ufw route prepend deny from 192.168.1.50 to 0.0.0.0/1 comment 'netneeds_robot everything else is refused'
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
ufw route prepend allow proto udp from 192.168.1.50 to 192.168.1.1 port 123 comment 'netneeds_robot robot.netneeds-ntp-udp'
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
ufw route prepend allow proto tcp from 192.168.1.50 to 192.168.1.1 port 53 comment 'netneeds_robot robot.netneeds-dns-tcp'
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
ufw route prepend allow proto udp from 192.168.1.50 to 192.168.1.1 port 53 comment 'netneeds_robot robot.netneeds-dns-udp'
# robot.miio: from home-assistant (192.168.1.10) UDP 54321
ufw route prepend allow proto udp from 192.168.1.10 to 192.168.1.50 port 54321 comment 'netneeds_robot robot.miio'
