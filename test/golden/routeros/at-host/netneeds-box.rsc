# netneeds rules (routeros) for Test box [box]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353 - required by Home Assistant; without it:
#   it stops
# - box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827 - required by Home Assistant; without
#   it: it stops
# - box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123 - required by Home Assistant; without it:
#   it stops
#
# Notes
# - No IPv6 address was given for lan: over IPv6 nothing of it is let through. Give one, or choose the
#   other family alone (family=ipv4).
# - Answers to what this computer asks by multicast or broadcast (SSDP, discovery of lights and plugs)
#   count as new connections and are refused; mDNS is let through where it stands above.
# - at=host limits who may open connections to this computer; what it opens itself is not refused.
# - Log in from elsewhere (SSH) only works if an endpoint above lets it: keep a console at hand.
# - For a current RouterOS 7. The jumps stand before all other rules; FastTrack and connections that
#   are already open are not touched.
# - at=host takes this router itself for the computer: whatever else is opened towards it is refused,
#   its own DNS, web page and SSH too. For a computer behind this router choose at=router.
# - The IPv6 lines need IPv6 switched on; without it import with family=ipv4.
#
# To apply
#   upload netneeds-box.rsc to the router, then: /import file-name=netneeds-box.rsc
#
# To undo
#   /ip firewall filter remove [find where dynamic=no and comment~"^netneeds box: "]
#   /ip firewall nat remove [find where dynamic=no and comment~"^netneeds box: "]
#   /ip firewall address-list remove [find where dynamic=no and comment~"^netneeds box: "]
#   /ipv6 firewall filter remove [find where dynamic=no and comment~"^netneeds box: "]
#   /ipv6 firewall nat remove [find where dynamic=no and comment~"^netneeds box: "]
#   /ipv6 firewall address-list remove [find where dynamic=no and comment~"^netneeds box: "]
#   /ip dns static remove [find where dynamic=no and comment~"^netneeds box: "]
#   /ip dns cache flush
#
# To keep it up to date: https://netneeds.test/formats/routeros/#update

# What an earlier run put in goes first
/ip firewall filter remove [find where dynamic=no and comment~"^netneeds box: "]
/ip firewall nat remove [find where dynamic=no and comment~"^netneeds box: "]
/ip firewall address-list remove [find where dynamic=no and comment~"^netneeds box: "]
/ipv6 firewall filter remove [find where dynamic=no and comment~"^netneeds box: "]
/ipv6 firewall nat remove [find where dynamic=no and comment~"^netneeds box: "]
/ipv6 firewall address-list remove [find where dynamic=no and comment~"^netneeds box: "]
/ip dns static remove [find where dynamic=no and comment~"^netneeds box: "]

/ip firewall address-list add list=netneeds-box-far-1 address=192.168.1.0/24 comment="netneeds box: lan"
/ipv6 firewall address-list add list=netneeds-box-far-1 address=fe80::/10 comment="netneeds box: lan"
/ip firewall filter add chain=netneeds-box-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds box: everything else"
/ip firewall filter add chain=netneeds-box-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds box: everything else"
/ip firewall filter add chain=netneeds-box-input connection-state=established,related action=accept comment="netneeds box: replies to what was let through"
/ip firewall filter add chain=netneeds-box-input src-address=127.0.0.0/8 action=accept comment="netneeds box: this computer itself"
/ip firewall filter add chain=netneeds-box-input protocol=udp dst-port=5353 src-address-list=netneeds-box-far-1 action=accept comment="netneeds box: box.mdns from lan -192.168.1.0/24- fe80::/10- UDP 5353"
/ip firewall filter add chain=netneeds-box-input protocol=tcp dst-port=51827 src-address-list=netneeds-box-far-1 action=accept comment="netneeds box: box.homekit from lan -192.168.1.0/24- fe80::/10- TCP 51827"
/ip firewall filter add chain=netneeds-box-input protocol=tcp dst-port=8123 src-address-list=netneeds-box-far-1 action=accept comment="netneeds box: box.web from lan -192.168.1.0/24- fe80::/10- TCP 8123"
/ip firewall filter add chain=netneeds-box-input protocol=udp dst-port=67-68 action=accept comment="netneeds box: address assignment"
/ip firewall filter add chain=netneeds-box-input protocol=igmp action=accept comment="netneeds box: questions about groups -IGMP-"
/ip firewall filter add chain=netneeds-box-input action=jump jump-target=netneeds-box-refuse comment="netneeds box: everything else that is opened towards this computer"
/ipv6 firewall filter add chain=netneeds-box-refuse protocol=tcp reject-with=tcp-reset action=reject comment="netneeds box: everything else"
/ipv6 firewall filter add chain=netneeds-box-refuse reject-with=icmp-admin-prohibited action=reject comment="netneeds box: everything else"
/ipv6 firewall filter add chain=netneeds-box-input connection-state=established,related action=accept comment="netneeds box: replies to what was let through"
/ipv6 firewall filter add chain=netneeds-box-input src-address=::1 action=accept comment="netneeds box: this computer itself"
/ipv6 firewall filter add chain=netneeds-box-input protocol=udp dst-port=5353 src-address-list=netneeds-box-far-1 action=accept comment="netneeds box: box.mdns from lan -192.168.1.0/24- fe80::/10- UDP 5353"
/ipv6 firewall filter add chain=netneeds-box-input protocol=tcp dst-port=51827 src-address-list=netneeds-box-far-1 action=accept comment="netneeds box: box.homekit from lan -192.168.1.0/24- fe80::/10- TCP 51827"
/ipv6 firewall filter add chain=netneeds-box-input protocol=tcp dst-port=8123 src-address-list=netneeds-box-far-1 action=accept comment="netneeds box: box.web from lan -192.168.1.0/24- fe80::/10- TCP 8123"
/ipv6 firewall filter add chain=netneeds-box-input protocol=udp dst-port=546-547 action=accept comment="netneeds box: address assignment"
/ipv6 firewall filter add chain=netneeds-box-input protocol=icmpv6 icmp-options=130:0-255 action=accept comment="netneeds box: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-box-input protocol=icmpv6 icmp-options=131:0-255 action=accept comment="netneeds box: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-box-input protocol=icmpv6 icmp-options=132:0-255 action=accept comment="netneeds box: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-box-input protocol=icmpv6 icmp-options=133:0-255 action=accept comment="netneeds box: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-box-input protocol=icmpv6 icmp-options=134:0-255 action=accept comment="netneeds box: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-box-input protocol=icmpv6 icmp-options=135:0-255 action=accept comment="netneeds box: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-box-input protocol=icmpv6 icmp-options=136:0-255 action=accept comment="netneeds box: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-box-input protocol=icmpv6 icmp-options=143:0-255 action=accept comment="netneeds box: neighbour discovery"
/ipv6 firewall filter add chain=netneeds-box-input action=jump jump-target=netneeds-box-refuse comment="netneeds box: everything else that is opened towards this computer"
/ip firewall filter add chain=input action=jump jump-target=netneeds-box-input comment="netneeds box: what comes in" place-before=([/ip firewall filter find where dynamic=no]->0)
/ipv6 firewall filter add chain=input action=jump jump-target=netneeds-box-input comment="netneeds box: what comes in" place-before=([/ipv6 firewall filter find where dynamic=no]->0)

# Names are looked up anew, so that the lists fill
/ip dns cache flush
