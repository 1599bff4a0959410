# netneeds rules (routeros) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - robot.web: from the internet TCP 443 - opened to the internet by expose=web; without it: it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - web: a port forward needs a public IPv4 address; behind carrier-grade NAT only IPv6 reaches it.
# - No IPv6 address was given for gateway: over IPv6 nothing of it is let through. Give one, or choose
#   the other family alone (family=ipv4).
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

/ip firewall address-list add list=netneeds-robot-device-1 address=192.168.1.50 comment="netneeds robot: robot"
/ip firewall address-list add list=netneeds-robot-inside address=10.0.0.0/8 comment="netneeds robot: not the internet"
/ip firewall address-list add list=netneeds-robot-inside address=172.16.0.0/12 comment="netneeds robot: not the internet"
/ip firewall address-list add list=netneeds-robot-inside address=192.168.0.0/16 comment="netneeds robot: not the internet"
/ip firewall address-list add list=netneeds-robot-inside address=169.254.0.0/16 comment="netneeds robot: not the internet"
/ip firewall address-list add list=netneeds-robot-inside address=224.0.0.0/4 comment="netneeds robot: not the internet"
/ip firewall address-list add list=netneeds-robot-inside address=255.255.255.255 comment="netneeds robot: not the internet"
/ip firewall address-list add list=netneeds-robot-groups address=224.0.0.0/4 comment="netneeds robot: multicast and broadcast"
/ip firewall address-list add list=netneeds-robot-groups address=255.255.255.255 comment="netneeds robot: multicast and broadcast"
/ipv6 firewall address-list add list=netneeds-robot-device-1 address=fd00::50 comment="netneeds robot: robot"
/ipv6 firewall address-list add list=netneeds-robot-inside address=fc00::/7 comment="netneeds robot: not the internet"
/ipv6 firewall address-list add list=netneeds-robot-inside address=fe80::/10 comment="netneeds robot: not the internet"
/ipv6 firewall address-list add list=netneeds-robot-inside address=ff00::/8 comment="netneeds robot: not the internet"
/ipv6 firewall address-list add list=netneeds-robot-groups address=ff00::/8 comment="netneeds robot: multicast and broadcast"
/ip firewall address-list add list=netneeds-robot-far-1 address=192.168.1.1 comment="netneeds robot: gateway"
/ip firewall filter add chain=netneeds-robot-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-from-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=123 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-robot-to-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-to-1 protocol=tcp dst-port=443 src-address-list=!netneeds-robot-inside action=accept comment="netneeds robot: robot.web from the internet TCP 443"
/ip firewall filter add chain=netneeds-robot-to-1 protocol=tcp dst-port=443 connection-nat-state=dstnat action=accept comment="netneeds robot: robot.web through its public name- from inside too"
/ip firewall filter add chain=netneeds-robot-router-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=tcp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=123 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
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
/ipv6 firewall filter add chain=netneeds-robot-to-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-robot-to-1 protocol=tcp dst-port=443 src-address-list=!netneeds-robot-inside action=accept comment="netneeds robot: robot.web from the internet TCP 443"
/ipv6 firewall filter add chain=netneeds-robot-to-1 protocol=tcp dst-port=443 connection-nat-state=dstnat action=accept comment="netneeds robot: robot.web through its public name- from inside too"
/ipv6 firewall filter add chain=netneeds-robot-router-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=tcp dst-port=53 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ipv6 firewall filter add chain=netneeds-robot-router-1 protocol=udp dst-port=123 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
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
/ip firewall nat add chain=netneeds-robot-dstnat protocol=tcp dst-port=443 in-interface=eth0 action=dst-nat to-addresses=192.168.1.50 comment="netneeds robot: robot.web opened to the internet"
/ip firewall nat add chain=netneeds-robot-dstnat protocol=tcp dst-port=443 src-address-list=netneeds-robot-inside dst-address-type=local dst-address-list=!netneeds-robot-inside action=dst-nat to-addresses=192.168.1.50 comment="netneeds robot: hairpin robot.web opened to the internet"
/ip firewall nat add chain=netneeds-robot-srcnat protocol=tcp dst-port=443 src-address-list=netneeds-robot-inside dst-address=192.168.1.50 action=masquerade comment="netneeds robot: hairpin robot.web opened to the internet"
:if ([:len [/ip dns static find where name=home.netneeds.org and type=A]] = 0) do={ /ip dns static add name=home.netneeds.org type=A address=192.168.1.50 comment="netneeds robot: robot.web inside the home" }
:if ([:len [/ip dns static find where name=home.netneeds.org and type=AAAA]] = 0) do={ /ip dns static add name=home.netneeds.org type=AAAA address=fd00::50 comment="netneeds robot: robot.web inside the home" }
/ip firewall filter add chain=input action=jump jump-target=netneeds-robot-input comment="netneeds robot: for the router itself" place-before=([/ip firewall filter find where dynamic=no]->0)
/ip firewall filter add chain=forward action=jump jump-target=netneeds-robot-forward comment="netneeds robot: forwarded" place-before=([/ip firewall filter find where dynamic=no]->0)
/ipv6 firewall filter add chain=input action=jump jump-target=netneeds-robot-input comment="netneeds robot: for the router itself" place-before=([/ipv6 firewall filter find where dynamic=no]->0)
/ipv6 firewall filter add chain=forward action=jump jump-target=netneeds-robot-forward comment="netneeds robot: forwarded" place-before=([/ipv6 firewall filter find where dynamic=no]->0)
/ip firewall nat add chain=dstnat action=jump jump-target=netneeds-robot-dstnat comment="netneeds robot: dstnat" place-before=([/ip firewall nat find where dynamic=no]->0)
/ip firewall nat add chain=srcnat action=jump jump-target=netneeds-robot-srcnat comment="netneeds robot: srcnat" place-before=([/ip firewall nat find where dynamic=no]->0)

# Names are looked up anew, so that the lists fill
/ip dns cache flush
