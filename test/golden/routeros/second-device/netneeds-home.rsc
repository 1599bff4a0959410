# netneeds rules (routeros) for Test plug [plug], Test robot [robot]
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
# - names: wider: names that share an address are let through together, and the router asks for single
#   names itself, so a service that answers each host differently may be missed
# - names: followed in forwarded traffic only; a name that stands for the router itself is not let
#   through
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
# - For a current RouterOS 7. The jumps stand before all other rules; FastTrack and connections that
#   are already open are not touched.
# - The IPv6 lines need IPv6 switched on; without it import with family=ipv4.
#
# To apply
#   upload netneeds-home.rsc to the router, then: /import file-name=netneeds-home.rsc
#
# To undo
#   /ip firewall filter remove [find where dynamic=no and comment~"^netneeds home: "]
#   /ip firewall nat remove [find where dynamic=no and comment~"^netneeds home: "]
#   /ip firewall address-list remove [find where dynamic=no and comment~"^netneeds home: "]
#   /ipv6 firewall filter remove [find where dynamic=no and comment~"^netneeds home: "]
#   /ipv6 firewall nat remove [find where dynamic=no and comment~"^netneeds home: "]
#   /ipv6 firewall address-list remove [find where dynamic=no and comment~"^netneeds home: "]
#   /ip dns static remove [find where dynamic=no and comment~"^netneeds home: "]
#   /ip dns cache flush
#
# To keep it up to date: https://netneeds.test/formats/routeros/#update

# What an earlier run put in goes first
/ip firewall filter remove [find where dynamic=no and comment~"^netneeds home: "]
/ip firewall nat remove [find where dynamic=no and comment~"^netneeds home: "]
/ip firewall address-list remove [find where dynamic=no and comment~"^netneeds home: "]
/ipv6 firewall filter remove [find where dynamic=no and comment~"^netneeds home: "]
/ipv6 firewall nat remove [find where dynamic=no and comment~"^netneeds home: "]
/ipv6 firewall address-list remove [find where dynamic=no and comment~"^netneeds home: "]
/ip dns static remove [find where dynamic=no and comment~"^netneeds home: "]

/ip firewall address-list add list=netneeds-home-device-1 address=192.168.1.51 comment="netneeds home: plug"
/ip firewall address-list add list=netneeds-home-device-2 address=192.168.1.50 comment="netneeds home: robot"
/ip firewall address-list add list=netneeds-home-groups address=224.0.0.0/4 comment="netneeds home: multicast and broadcast"
/ip firewall address-list add list=netneeds-home-groups address=255.255.255.255 comment="netneeds home: multicast and broadcast"
/ipv6 firewall address-list add list=netneeds-home-device-2 address=fd00::50 comment="netneeds home: robot"
/ipv6 firewall address-list add list=netneeds-home-groups address=ff00::/8 comment="netneeds home: multicast and broadcast"
/ip firewall address-list add list=netneeds-home-far-1 address=192.168.1.1 comment="netneeds home: gateway"
/ip firewall address-list add list=netneeds-home-far-2 address=192.168.1.10 comment="netneeds home: home-assistant"
/ip firewall address-list add list=netneeds-home-names-5 address=ot.io.mi.com comment="netneeds home: robot.cloud"
/ipv6 firewall address-list add list=netneeds-home-names-5 address=ot.io.mi.com comment="netneeds home: robot.cloud"
/ip firewall filter add chain=netneeds-home-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds home: everything else"
/ip firewall filter add chain=netneeds-home-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds home: everything else"
/ip firewall filter add chain=netneeds-home-from-1 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ip firewall filter add chain=netneeds-home-from-1 protocol=udp dst-port=53 dst-address-list=netneeds-home-far-1 action=accept comment="netneeds home: plug.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-home-from-1 protocol=tcp dst-port=53 dst-address-list=netneeds-home-far-1 action=accept comment="netneeds home: plug.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-home-from-1 protocol=udp dst-port=123 dst-address-list=netneeds-home-far-1 action=accept comment="netneeds home: plug.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-home-to-1 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ip firewall filter add chain=netneeds-home-to-1 protocol=tcp dst-port=80 src-address-list=netneeds-home-far-2 action=accept comment="netneeds home: plug.poll from home-assistant -192.168.1.10- TCP 80"
/ip firewall filter add chain=netneeds-home-router-1 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ip firewall filter add chain=netneeds-home-router-1 protocol=udp dst-port=53 action=accept comment="netneeds home: plug.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-home-router-1 protocol=tcp dst-port=53 action=accept comment="netneeds home: plug.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-home-router-1 protocol=udp dst-port=123 action=accept comment="netneeds home: plug.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-home-router-1 protocol=udp dst-port=67 action=accept comment="netneeds home: address assignment"
/ip firewall filter add chain=netneeds-home-from-2 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ip firewall filter add chain=netneeds-home-from-2 protocol=tcp dst-port=443 dst-address-list=netneeds-home-names-5 action=accept comment="netneeds home: robot.cloud to ot.io.mi.com TCP 443"
/ip firewall filter add chain=netneeds-home-from-2 protocol=udp dst-port=53 dst-address-list=netneeds-home-far-1 action=accept comment="netneeds home: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-home-from-2 protocol=tcp dst-port=53 dst-address-list=netneeds-home-far-1 action=accept comment="netneeds home: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-home-from-2 protocol=udp dst-port=123 dst-address-list=netneeds-home-far-1 action=accept comment="netneeds home: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-home-to-2 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ip firewall filter add chain=netneeds-home-to-2 protocol=udp dst-port=54321 src-address-list=netneeds-home-far-2 action=accept comment="netneeds home: robot.miio from home-assistant -192.168.1.10- UDP 54321"
/ip firewall filter add chain=netneeds-home-router-2 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ip firewall filter add chain=netneeds-home-router-2 protocol=udp dst-port=53 action=accept comment="netneeds home: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-home-router-2 protocol=tcp dst-port=53 action=accept comment="netneeds home: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-home-router-2 protocol=udp dst-port=123 action=accept comment="netneeds home: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-home-router-2 protocol=udp dst-port=67 action=accept comment="netneeds home: address assignment"
/ip firewall filter add chain=netneeds-home-forward src-address-list=netneeds-home-device-1 action=jump jump-target=netneeds-home-from-1 comment="netneeds home: plug sends"
/ip firewall filter add chain=netneeds-home-forward dst-address-list=netneeds-home-device-1 action=jump jump-target=netneeds-home-to-1 comment="netneeds home: opened towards plug"
/ip firewall filter add chain=netneeds-home-forward src-address-list=netneeds-home-device-2 action=jump jump-target=netneeds-home-from-2 comment="netneeds home: robot sends"
/ip firewall filter add chain=netneeds-home-forward src-mac-address=50:EC:50:00:00:01 action=jump jump-target=netneeds-home-from-2 comment="netneeds home: robot sends"
/ip firewall filter add chain=netneeds-home-forward dst-address-list=netneeds-home-device-2 action=jump jump-target=netneeds-home-to-2 comment="netneeds home: opened towards robot"
/ip firewall filter add chain=netneeds-home-forward src-address-list=netneeds-home-device-1 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else plug sends"
/ip firewall filter add chain=netneeds-home-forward dst-address-list=netneeds-home-device-1 action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else opened towards plug"
/ip firewall filter add chain=netneeds-home-forward src-address-list=netneeds-home-device-2 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else robot sends"
/ip firewall filter add chain=netneeds-home-forward src-mac-address=50:EC:50:00:00:01 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else robot sends"
/ip firewall filter add chain=netneeds-home-forward dst-address-list=netneeds-home-device-2 action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else opened towards robot"
/ip firewall filter add chain=netneeds-home-input src-address-list=netneeds-home-device-1 action=jump jump-target=netneeds-home-router-1 comment="netneeds home: plug to the router"
/ip firewall filter add chain=netneeds-home-input src-address-list=netneeds-home-device-2 action=jump jump-target=netneeds-home-router-2 comment="netneeds home: robot to the router"
/ip firewall filter add chain=netneeds-home-input src-mac-address=50:EC:50:00:00:01 action=jump jump-target=netneeds-home-router-2 comment="netneeds home: robot to the router"
/ip firewall filter add chain=netneeds-home-input src-address-list=netneeds-home-device-1 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else plug sends to the router"
/ip firewall filter add chain=netneeds-home-input src-address-list=netneeds-home-device-2 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else robot sends to the router"
/ip firewall filter add chain=netneeds-home-input src-mac-address=50:EC:50:00:00:01 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else robot sends to the router"
/ipv6 firewall filter add chain=netneeds-home-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds home: everything else"
/ipv6 firewall filter add chain=netneeds-home-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds home: everything else"
/ipv6 firewall filter add chain=netneeds-home-from-2 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-home-from-2 protocol=tcp dst-port=443 dst-address-list=netneeds-home-names-5 action=accept comment="netneeds home: robot.cloud to ot.io.mi.com TCP 443"
/ipv6 firewall filter add chain=netneeds-home-to-2 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-home-router-2 connection-state=established,related action=accept comment="netneeds home: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=udp dst-port=53 action=accept comment="netneeds home: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=tcp dst-port=53 action=accept comment="netneeds home: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=udp dst-port=123 action=accept comment="netneeds home: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=udp dst-port=547 action=accept comment="netneeds home: address assignment"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=icmpv6 icmp-options=130:0-255 action=accept comment="netneeds home: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=icmpv6 icmp-options=131:0-255 action=accept comment="netneeds home: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=icmpv6 icmp-options=132:0-255 action=accept comment="netneeds home: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=icmpv6 icmp-options=133:0-255 action=accept comment="netneeds home: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=icmpv6 icmp-options=134:0-255 action=accept comment="netneeds home: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=icmpv6 icmp-options=135:0-255 action=accept comment="netneeds home: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=icmpv6 icmp-options=136:0-255 action=accept comment="netneeds home: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-home-router-2 protocol=icmpv6 icmp-options=143:0-255 action=accept comment="netneeds home: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-home-forward src-address-list=netneeds-home-device-2 action=jump jump-target=netneeds-home-from-2 comment="netneeds home: robot sends"
/ipv6 firewall filter add chain=netneeds-home-forward src-mac-address=50:EC:50:00:00:01 action=jump jump-target=netneeds-home-from-2 comment="netneeds home: robot sends"
/ipv6 firewall filter add chain=netneeds-home-forward dst-address-list=netneeds-home-device-2 action=jump jump-target=netneeds-home-to-2 comment="netneeds home: opened towards robot"
/ipv6 firewall filter add chain=netneeds-home-forward src-address-list=netneeds-home-device-2 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else robot sends"
/ipv6 firewall filter add chain=netneeds-home-forward src-mac-address=50:EC:50:00:00:01 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else robot sends"
/ipv6 firewall filter add chain=netneeds-home-forward dst-address-list=netneeds-home-device-2 action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else opened towards robot"
/ipv6 firewall filter add chain=netneeds-home-input src-address-list=netneeds-home-device-2 action=jump jump-target=netneeds-home-router-2 comment="netneeds home: robot to the router"
/ipv6 firewall filter add chain=netneeds-home-input src-mac-address=50:EC:50:00:00:01 action=jump jump-target=netneeds-home-router-2 comment="netneeds home: robot to the router"
/ipv6 firewall filter add chain=netneeds-home-input src-address-list=netneeds-home-device-2 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else robot sends to the router"
/ipv6 firewall filter add chain=netneeds-home-input src-mac-address=50:EC:50:00:00:01 dst-address-list=!netneeds-home-groups action=jump jump-target=netneeds-home-refuse comment="netneeds home: everything else robot sends to the router"
/ip firewall filter add chain=input action=jump jump-target=netneeds-home-input comment="netneeds home: for the router itself" place-before=([/ip firewall filter find where dynamic=no]->0)
/ip firewall filter add chain=forward action=jump jump-target=netneeds-home-forward comment="netneeds home: forwarded" place-before=([/ip firewall filter find where dynamic=no]->0)
/ipv6 firewall filter add chain=input action=jump jump-target=netneeds-home-input comment="netneeds home: for the router itself" place-before=([/ipv6 firewall filter find where dynamic=no]->0)
/ipv6 firewall filter add chain=forward action=jump jump-target=netneeds-home-forward comment="netneeds home: forwarded" place-before=([/ipv6 firewall filter find where dynamic=no]->0)

# Names are looked up anew, so that the lists fill
/ip dns cache flush
