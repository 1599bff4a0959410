# netneeds rules (routeros) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# CHANGE ME: these are documentation addresses; what names them matches nothing until they are
#   replaced
# - 192.0.2.50 stands for Test robot (parameter ip)
# - 2001:db8::50 stands for Test robot; give mac instead if its IPv6 address changes (parameter ip6)
# - 192.0.2.1 stands for the router (parameter gateway)
# - 2001:db8::1 stands for the router (parameter gateway)
# - 192.0.2.2 stands for Home Assistant (parameter ha)
# - 2001:db8::2 stands for Home Assistant (parameter ha)
#
# Let through
# - robot.cloud: to ot.io.mi.com TCP 443 - required by Home Assistant; without it: it stops
# - robot.miio: from home-assistant (192.0.2.2, 2001:db8::2) UDP 54321 - required by Home Assistant;
#   without it: it stops
# - robot.netneeds-dns-udp: to gateway (192.0.2.1, 2001:db8::1) UDP 53 - the gateway's own DNS,
#   dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.0.2.1, 2001:db8::1) TCP 53 - the gateway's own DNS,
#   dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.0.2.1, 2001:db8::1) UDP 123 - the gateway's own NTP,
#   ntp=allow
#
# Not expressible here
# - names: wider: names that share an address are let through together, and the router asks for single
#   names itself, so a service that answers each host differently may be missed
# - names: followed in forwarded traffic only; a name that stands for the router itself is not let
#   through
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - For a current RouterOS 7. The jumps stand before all other rules; FastTrack and connections that
#   are already open are not touched.
# - The IPv6 lines need IPv6 switched on; without it import with family=ipv4.
#
# To apply
#   upload netneeds-robot.rsc to the router, then: /import file-name=netneeds-robot.rsc
#
# To undo
#   /ip firewall filter remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip firewall nat remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip firewall address-list remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ipv6 firewall filter remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ipv6 firewall nat remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ipv6 firewall address-list remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip dns static remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip dns cache flush
#
# To keep it up to date: https://netneeds.test/formats/routeros/#update

# What an earlier run put in goes first
/ip firewall filter remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip firewall nat remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip firewall address-list remove [find where dynamic=no and comment~"^netneeds robot: "]
/ipv6 firewall filter remove [find where dynamic=no and comment~"^netneeds robot: "]
/ipv6 firewall nat remove [find where dynamic=no and comment~"^netneeds robot: "]
/ipv6 firewall address-list remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip dns static remove [find where dynamic=no and comment~"^netneeds robot: "]

/ip firewall address-list add list=netneeds-robot-device-1 address=192.0.2.50 comment="netneeds robot: robot"
/ip firewall address-list add list=netneeds-robot-groups address=224.0.0.0/4 comment="netneeds robot: multicast and broadcast"
/ip firewall address-list add list=netneeds-robot-groups address=255.255.255.255 comment="netneeds robot: multicast and broadcast"
/ipv6 firewall address-list add list=netneeds-robot-device-1 address=2001:db8::50 comment="netneeds robot: robot"
/ipv6 firewall address-list add list=netneeds-robot-groups address=ff00::/8 comment="netneeds robot: multicast and broadcast"
/ip firewall address-list add list=netneeds-robot-names-1 address=ot.io.mi.com comment="netneeds robot: robot.cloud"
/ip firewall address-list add list=netneeds-robot-far-1 address=192.0.2.1 comment="netneeds robot: gateway"
/ip firewall address-list add list=netneeds-robot-far-2 address=192.0.2.2 comment="netneeds robot: home-assistant"
/ipv6 firewall address-list add list=netneeds-robot-names-1 address=ot.io.mi.com comment="netneeds robot: robot.cloud"
/ipv6 firewall address-list add list=netneeds-robot-far-1 address=2001:db8::1 comment="netneeds robot: gateway"
/ipv6 firewall address-list add list=netneeds-robot-far-2 address=2001:db8::2 comment="netneeds robot: home-assistant"
/ip firewall filter add chain=netneeds-robot-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-from-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=443 dst-address-list=netneeds-robot-names-1 action=accept comment="netneeds robot: robot.cloud to ot.io.mi.com TCP 443"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.0.2.1- 2001:db8::1- UDP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.0.2.1- 2001:db8::1- TCP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=123 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.0.2.1- 2001:db8::1- UDP 123"
/ip firewall filter add chain=netneeds-robot-to-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-to-1 protocol=udp dst-port=54321 src-address-list=netneeds-robot-far-2 action=accept comment="netneeds robot: robot.miio from home-assistant -192.0.2.2- 2001:db8::2- UDP 54321"
/ip firewall filter add chain=netneeds-robot-router-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.0.2.1- 2001:db8::1- UDP 53"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=tcp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.0.2.1- 2001:db8::1- TCP 53"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=123 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.0.2.1- 2001:db8::1- UDP 123"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=67 action=accept comment="netneeds robot: address assignment"
/ip firewall filter add chain=netneeds-robot-forward src-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-from-1 comment="netneeds robot: robot sends"
/ip firewall filter add chain=netneeds-robot-forward dst-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-to-1 comment="netneeds robot: opened towards robot"
/ip firewall filter add chain=netneeds-robot-forward src-address-list=netneeds-robot-device-1 dst-address-list=!netneeds-robot-groups action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else robot sends"
/ip firewall filter add chain=netneeds-robot-forward dst-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else opened towards robot"
/ip firewall filter add chain=netneeds-robot-input src-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-router-1 comment="netneeds robot: robot to the router"
/ip firewall filter add chain=netneeds-robot-input src-address-list=netneeds-robot-device-1 dst-address-list=!netneeds-robot-groups action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else robot sends to the router"
/ipv6 firewall filter add chain=netneeds-robot-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds robot: everything else"
/ipv6 firewall filter add chain=netneeds-robot-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds robot: everything else"
/ipv6 firewall filter add chain=netneeds-robot-from-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=443 dst-address-list=netneeds-robot-names-1 action=accept comment="netneeds robot: robot.cloud to ot.io.mi.com TCP 443"
/ipv6 firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.0.2.1- 2001:db8::1- UDP 53"
/ipv6 firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.0.2.1- 2001:db8::1- TCP 53"
/ipv6 firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=123 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.0.2.1- 2001:db8::1- UDP 123"
/ipv6 firewall filter add chain=netneeds-robot-to-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-robot-to-1 protocol=udp dst-port=54321 src-address-list=netneeds-robot-far-2 action=accept comment="netneeds robot: robot.miio from home-assistant -192.0.2.2- 2001:db8::2- UDP 54321"
/ipv6 firewall filter add chain=netneeds-robot-router-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.0.2.1- 2001:db8::1- UDP 53"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=tcp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.0.2.1- 2001:db8::1- TCP 53"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=123 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.0.2.1- 2001:db8::1- UDP 123"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=547 action=accept comment="netneeds robot: address assignment"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=icmpv6 icmp-options=130:0-255 action=accept comment="netneeds robot: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=icmpv6 icmp-options=131:0-255 action=accept comment="netneeds robot: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=icmpv6 icmp-options=132:0-255 action=accept comment="netneeds robot: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=icmpv6 icmp-options=133:0-255 action=accept comment="netneeds robot: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=icmpv6 icmp-options=134:0-255 action=accept comment="netneeds robot: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=icmpv6 icmp-options=135:0-255 action=accept comment="netneeds robot: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=icmpv6 icmp-options=136:0-255 action=accept comment="netneeds robot: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=icmpv6 icmp-options=143:0-255 action=accept comment="netneeds robot: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-robot-forward src-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-from-1 comment="netneeds robot: robot sends"
/ipv6 firewall filter add chain=netneeds-robot-forward dst-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-to-1 comment="netneeds robot: opened towards robot"
/ipv6 firewall filter add chain=netneeds-robot-forward src-address-list=netneeds-robot-device-1 dst-address-list=!netneeds-robot-groups action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else robot sends"
/ipv6 firewall filter add chain=netneeds-robot-forward dst-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else opened towards robot"
/ipv6 firewall filter add chain=netneeds-robot-input src-address-list=netneeds-robot-device-1 action=jump jump-target=netneeds-robot-router-1 comment="netneeds robot: robot to the router"
/ipv6 firewall filter add chain=netneeds-robot-input src-address-list=netneeds-robot-device-1 dst-address-list=!netneeds-robot-groups action=jump jump-target=netneeds-robot-refuse comment="netneeds robot: everything else robot sends to the router"
/ip firewall filter add chain=input action=jump jump-target=netneeds-robot-input comment="netneeds robot: for the router itself" place-before=([/ip firewall filter find where dynamic=no]->0)
/ip firewall filter add chain=forward action=jump jump-target=netneeds-robot-forward comment="netneeds robot: forwarded" place-before=([/ip firewall filter find where dynamic=no]->0)
/ipv6 firewall filter add chain=input action=jump jump-target=netneeds-robot-input comment="netneeds robot: for the router itself" place-before=([/ipv6 firewall filter find where dynamic=no]->0)
/ipv6 firewall filter add chain=forward action=jump jump-target=netneeds-robot-forward comment="netneeds robot: forwarded" place-before=([/ipv6 firewall filter find where dynamic=no]->0)

# Names are looked up anew, so that the lists fill
/ip dns cache flush
