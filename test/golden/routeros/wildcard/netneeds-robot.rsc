# netneeds rules (routeros) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - robot.cloud: to *.io.mi.com TCP 443 - required by Home Assistant; without it: it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Not expressible here
# - names: wider: match-subdomain takes in the domain itself beside every name below it
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
# - Wildcards need a device that asks this router for names (/ip dns set allow-remote-requests=yes),
#   and RouterOS reads static entries from the top: one of your own for the same domain must not come
#   first. Rule sets share the entry of a wildcard: after undoing one, import the others again.
#
# To apply
#   upload netneeds-robot.rsc to the router, then: /import file-name=netneeds-robot.rsc
#
# To undo
#   /ip firewall filter remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip firewall nat remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip firewall address-list remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip dns static remove [find where dynamic=no and comment~"^netneeds robot: "]
#   /ip dns cache flush
#
# To keep it up to date: https://netneeds.test/formats/routeros/#update

# What an earlier run put in goes first
/ip firewall filter remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip firewall nat remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip firewall address-list remove [find where dynamic=no and comment~"^netneeds robot: "]
/ip dns static remove [find where dynamic=no and comment~"^netneeds robot: "]

:if ([:len [/ip dns static find where name=io.mi.com and type=FWD]] = 0) do={ /ip dns static add name=io.mi.com type=FWD match-subdomain=yes address-list=netneeds-any-uiwtxza comment="netneeds robot: -.io.mi.com" }
/ip firewall address-list add list=netneeds-robot-device-1 address=192.168.1.50 comment="netneeds robot: robot"
/ip firewall address-list add list=netneeds-robot-groups address=224.0.0.0/4 comment="netneeds robot: multicast and broadcast"
/ip firewall address-list add list=netneeds-robot-groups address=255.255.255.255 comment="netneeds robot: multicast and broadcast"
/ip firewall address-list add list=netneeds-robot-far-1 address=192.168.1.1 comment="netneeds robot: gateway"
/ip firewall filter add chain=netneeds-robot-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds robot: everything else"
/ip firewall filter add chain=netneeds-robot-from-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=443 dst-address-list=netneeds-any-uiwtxza action=accept comment="netneeds robot: robot.cloud to -.io.mi.com TCP 443"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-udp to gateway -192.168.1.1- UDP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=tcp dst-port=53 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-dns-tcp to gateway -192.168.1.1- TCP 53"
/ip firewall filter add chain=netneeds-robot-from-1 protocol=udp dst-port=123 dst-address-list=netneeds-robot-far-1 action=accept comment="netneeds robot: robot.netneeds-ntp-udp to gateway -192.168.1.1- UDP 123"
/ip firewall filter add chain=netneeds-robot-to-1 connection-state=established,related action=accept comment="netneeds robot: replies to what was let through"
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
/ip firewall filter add chain=input action=jump jump-target=netneeds-robot-input comment="netneeds robot: for the router itself" place-before=([/ip firewall filter find where dynamic=no]->0)
/ip firewall filter add chain=forward action=jump jump-target=netneeds-robot-forward comment="netneeds robot: forwarded" place-before=([/ip firewall filter find where dynamic=no]->0)

# Names are looked up anew, so that the lists fill
/ip dns cache flush
