# netneeds rules (edgeos) for Test box [box]
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
# - host: with at=host the rules belong on the computer itself, and this is a router
# - box.mdns: with at=host the rules belong on the computer itself, and this is a router
# - box.homekit: with at=host the rules belong on the computer itself, and this is a router
# - box.web: with at=host the rules belong on the computer itself, and this is a router
#
# Notes
# - No IPv6 address was given for lan: over IPv6 nothing of it is let through. Give one, or choose the
#   other family alone (family=ipv4).
# - Answers to what this computer asks by multicast or broadcast (SSDP, discovery of lights and plugs)
#   count as new connections and are refused; mDNS is let through where it stands above.
# - at=host limits who may open connections to this computer; what it opens itself is not refused.
# - Log in from elsewhere (SSH) only works if an endpoint above lets it: keep a console at hand.
# - Written from the templates of vyatta-cfg-firewall, on which EdgeOS is built, and checked by a
#   grammar, not by EdgeOS itself.
# - accept of EdgeOS means: go on. What is let through here is still asked by the rule sets of the
#   interface it leaves by, and packets of other devices go on too.
#
# To apply
#   sh netneeds-box.sh
#   in configure mode, when it works: save
#
# To undo
#   configure
#   commit
#   save
#
# To keep it up to date: https://netneeds.test/formats/edgeos/#update

/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper begin
# What an earlier run put in goes first
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper commit
/opt/vyatta/sbin/vyatta-cfg-cmd-wrapper end
