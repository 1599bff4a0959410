# netneeds rules (ufw) for Test robot [robot]
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
# - robot.cloud: ufw commands have no names, and an address looked up once would be wrong soon
# - refusal: ufw rejects TCP with a reset, but everything else with ICMP "port unreachable", not
#   "administratively prohibited"
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
# - The device is recognised only behind br-iot; by another interface it is not filtered.
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
ufw route prepend reject out on br-iot from 208.0.0.0/4 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 208.0.0.0/4 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 200.0.0.0/5 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 200.0.0.0/5 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 196.0.0.0/6 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 196.0.0.0/6 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 194.0.0.0/7 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 194.0.0.0/7 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 193.0.0.0/8 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 193.0.0.0/8 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 192.192.0.0/10 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 192.192.0.0/10 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 192.176.0.0/12 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 192.176.0.0/12 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 192.172.0.0/14 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 192.172.0.0/14 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 192.170.0.0/15 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 192.170.0.0/15 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 192.169.0.0/16 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 192.169.0.0/16 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 192.160.0.0/13 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 192.160.0.0/13 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 192.128.0.0/11 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 192.128.0.0/11 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 192.0.0.0/9 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 192.0.0.0/9 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 176.0.0.0/4 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 176.0.0.0/4 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 174.0.0.0/7 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 174.0.0.0/7 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 173.0.0.0/8 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 173.0.0.0/8 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 172.128.0.0/9 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 172.128.0.0/9 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 172.64.0.0/10 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 172.64.0.0/10 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 172.32.0.0/11 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 172.32.0.0/11 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 172.0.0.0/12 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 172.0.0.0/12 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 170.0.0.0/7 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 170.0.0.0/7 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 169.255.0.0/16 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 169.255.0.0/16 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 169.252.0.0/15 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 169.252.0.0/15 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 169.248.0.0/14 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 169.248.0.0/14 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 169.240.0.0/13 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 169.240.0.0/13 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 169.224.0.0/12 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 169.224.0.0/12 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 169.192.0.0/11 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 169.192.0.0/11 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 169.128.0.0/10 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 169.128.0.0/10 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 169.0.0.0/9 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 169.0.0.0/9 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 168.0.0.0/8 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 168.0.0.0/8 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 160.0.0.0/5 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 160.0.0.0/5 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 128.0.0.0/3 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 128.0.0.0/3 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 64.0.0.0/2 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 64.0.0.0/2 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 32.0.0.0/3 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 32.0.0.0/3 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 16.0.0.0/4 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 16.0.0.0/4 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 12.0.0.0/6 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 12.0.0.0/6 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 11.0.0.0/8 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 11.0.0.0/8 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 8.0.0.0/7 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 8.0.0.0/7 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot from 0.0.0.0/5 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
ufw route prepend reject out on br-iot proto tcp from 0.0.0.0/5 to 192.168.1.50 comment 'netneeds_robot everything else is refused'
# everything else is refused
ufw route prepend reject in on br-iot from 192.168.1.50 to 208.0.0.0/4 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 208.0.0.0/4 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 200.0.0.0/5 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 200.0.0.0/5 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 196.0.0.0/6 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 196.0.0.0/6 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 194.0.0.0/7 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 194.0.0.0/7 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 193.0.0.0/8 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 193.0.0.0/8 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 192.192.0.0/10 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 192.192.0.0/10 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 192.176.0.0/12 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 192.176.0.0/12 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 192.172.0.0/14 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 192.172.0.0/14 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 192.170.0.0/15 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 192.170.0.0/15 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 192.169.0.0/16 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 192.169.0.0/16 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 192.160.0.0/13 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 192.160.0.0/13 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 192.128.0.0/11 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 192.128.0.0/11 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 192.0.0.0/9 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 192.0.0.0/9 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 176.0.0.0/4 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 176.0.0.0/4 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 174.0.0.0/7 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 174.0.0.0/7 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 173.0.0.0/8 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 173.0.0.0/8 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 172.128.0.0/9 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 172.128.0.0/9 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 172.64.0.0/10 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 172.64.0.0/10 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 172.32.0.0/11 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 172.32.0.0/11 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 172.0.0.0/12 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 172.0.0.0/12 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 170.0.0.0/7 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 170.0.0.0/7 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 169.255.0.0/16 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 169.255.0.0/16 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 169.252.0.0/15 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 169.252.0.0/15 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 169.248.0.0/14 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 169.248.0.0/14 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 169.240.0.0/13 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 169.240.0.0/13 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 169.224.0.0/12 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 169.224.0.0/12 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 169.192.0.0/11 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 169.192.0.0/11 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 169.128.0.0/10 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 169.128.0.0/10 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 169.0.0.0/9 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 169.0.0.0/9 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 168.0.0.0/8 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 168.0.0.0/8 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 160.0.0.0/5 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 160.0.0.0/5 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 128.0.0.0/3 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 128.0.0.0/3 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 64.0.0.0/2 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 64.0.0.0/2 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 32.0.0.0/3 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 32.0.0.0/3 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 16.0.0.0/4 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 16.0.0.0/4 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 12.0.0.0/6 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 12.0.0.0/6 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 11.0.0.0/8 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 11.0.0.0/8 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 8.0.0.0/7 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 8.0.0.0/7 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot from 192.168.1.50 to 0.0.0.0/5 comment 'netneeds_robot everything else is refused'
ufw route prepend reject in on br-iot proto tcp from 192.168.1.50 to 0.0.0.0/5 comment 'netneeds_robot everything else is refused'
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
ufw route prepend allow in on br-iot proto udp from 192.168.1.50 to 192.168.1.1 port 123 comment 'netneeds_robot robot.netneeds-ntp-udp'
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
ufw route prepend allow in on br-iot proto tcp from 192.168.1.50 to 192.168.1.1 port 53 comment 'netneeds_robot robot.netneeds-dns-tcp'
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
ufw route prepend allow in on br-iot proto udp from 192.168.1.50 to 192.168.1.1 port 53 comment 'netneeds_robot robot.netneeds-dns-udp'
# robot.miio: from home-assistant (192.168.1.10) UDP 54321
ufw route prepend allow out on br-iot proto udp from 192.168.1.10 to 192.168.1.50 port 54321 comment 'netneeds_robot robot.miio'
