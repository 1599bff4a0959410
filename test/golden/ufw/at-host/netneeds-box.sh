# netneeds rules (ufw) for Test box [box]
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
# Not expressible here
# - refusal: ufw rejects TCP with a reset, but everything else with ICMP "port unreachable", not
#   "administratively prohibited"
# - refusal: wider: what before.rules and before6.rules let through is never asked about here; as
#   shipped that is ping, mDNS, UPnP and neighbour discovery
# - refusal: wider: 240.0.0.0/4 belongs to nobody, and nothing is refused or let through for it
#
# Notes
# - No IPv6 address was given for lan: over IPv6 nothing of it is let through. Give one, or choose the
#   other family alone (family=ipv4).
# - Answers to what this computer asks by multicast or broadcast (SSDP, discovery of lights and plugs)
#   count as new connections and are refused; mDNS is let through where it stands above.
# - at=host limits who may open connections to this computer; what it opens itself is not refused.
# - Log in from elsewhere (SSH) only works if an endpoint above lets it: keep a console at hand.
# - The rules stand before all others of ufw and are asked only where ufw is enabled. ufw enable on a
#   router refuses everything it forwards for other devices too, unless DEFAULT_FORWARD_POLICY in
#   /etc/default/ufw is ACCEPT or rules let them through.
# - A command that finds its rule there already skips it, so running the file again changes nothing.
#   Before a changed rule set is loaded, run the netneeds-box.undo.sh of the old one. Rules of your
#   own that say the very same go with it.
# - The IPv6 rules need IPV6=yes in /etc/default/ufw.
#
# To apply
#   sh netneeds-box.sh
#   ufw status numbered
#
# To undo
#   sh netneeds-box.undo.sh
#
# To keep it up to date: https://netneeds.test/formats/ufw/#update

# everything else is refused
ufw prepend reject from 8000::/1 to any comment 'netneeds_box everything else is refused'
ufw prepend reject proto tcp from 8000::/1 to any comment 'netneeds_box everything else is refused'
ufw prepend reject from ::/1 to any comment 'netneeds_box everything else is refused'
ufw prepend reject proto tcp from ::/1 to any comment 'netneeds_box everything else is refused'
# address assignment
ufw prepend allow proto udp from 8000::/1 to any port 547,546 comment 'netneeds_box address assignment'
ufw prepend allow proto udp from ::/1 to any port 547,546 comment 'netneeds_box address assignment'
# box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123
ufw prepend allow proto tcp from fe80::/10 to any port 8123 comment 'netneeds_box box.web'
# box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827
ufw prepend allow proto tcp from fe80::/10 to any port 51827 comment 'netneeds_box box.homekit'
# box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353
ufw prepend allow proto udp from fe80::/10 to any port 5353 comment 'netneeds_box box.mdns'
# everything else is refused
ufw prepend reject from 128.0.0.0/1 to any comment 'netneeds_box everything else is refused'
ufw prepend reject proto tcp from 128.0.0.0/1 to any comment 'netneeds_box everything else is refused'
ufw prepend reject from 0.0.0.0/1 to any comment 'netneeds_box everything else is refused'
ufw prepend reject proto tcp from 0.0.0.0/1 to any comment 'netneeds_box everything else is refused'
# questions about groups (IGMP)
ufw prepend allow proto igmp from 128.0.0.0/1 to any comment 'netneeds_box questions about groups -IGMP-'
ufw prepend allow proto igmp from 0.0.0.0/1 to any comment 'netneeds_box questions about groups -IGMP-'
# address assignment
ufw prepend allow proto udp from 128.0.0.0/1 to any port 67,68 comment 'netneeds_box address assignment'
ufw prepend allow proto udp from 0.0.0.0/1 to any port 67,68 comment 'netneeds_box address assignment'
# box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123
ufw prepend allow proto tcp from 192.168.1.0/24 to any port 8123 comment 'netneeds_box box.web'
# box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827
ufw prepend allow proto tcp from 192.168.1.0/24 to any port 51827 comment 'netneeds_box box.homekit'
# box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353
ufw prepend allow proto udp from 192.168.1.0/24 to any port 5353 comment 'netneeds_box box.mdns'
