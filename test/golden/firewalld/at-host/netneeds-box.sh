# netneeds rules (firewalld) for Test box [box]
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
# - icmpv6: wider: any ICMPv6 to multicast groups is let through, ping too, because older firewalld
#   has no names for multicast listener discovery
#
# Notes
# - No IPv6 address was given for lan: over IPv6 nothing of it is let through. Give one, or choose the
#   other family alone (family=ipv4).
# - Answers to what this computer asks by multicast or broadcast (SSDP, discovery of lights and plugs)
#   count as new connections and are refused; mDNS is let through where it stands above.
# - at=host limits who may open connections to this computer; what it opens itself is not refused.
# - Log in from elsewhere (SSH) only works if an endpoint above lets it: keep a console at hand.
# - Policies netneeds_box_i: rich rules that stand before zones and services. What is let through is
#   accepted, so zones do not see it; packets of other devices go on to them.
# - Running the file again changes nothing: firewall-cmd says NAME_CONFLICT and ALREADY_ENABLED.
#   Before a changed rule set is loaded, run the undo commands of the old one.
#
# To apply
#   sh netneeds-box.sh
#   firewall-cmd --check-config
#   firewall-cmd --reload
#
# To undo
#   firewall-cmd --permanent --delete-policy=netneeds_box_i
#   firewall-cmd --reload
#
# To keep it up to date: https://netneeds.test/formats/firewalld/#update

firewall-cmd --permanent --new-policy=netneeds_box_i
firewall-cmd --permanent --policy=netneeds_box_i --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_box_i --set-priority=-100
firewall-cmd --permanent --policy=netneeds_box_i --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_box_i --add-egress-zone=HOST
# box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353
# box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827
# box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123
# address assignment
# questions about groups (IGMP)
# everything else is refused
firewall-cmd --permanent --policy=netneeds_box_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.0/24" port port="5353" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.0/24" port port="51827" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.0/24" port port="8123" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" port port="67" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" port port="68" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" protocol value="igmp" accept' --add-rich-rule='rule priority="-200" family="ipv4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" reject type="icmp-admin-prohibited"'
# box.mdns: from lan (192.168.1.0/24, fe80::/10) UDP 5353
# box.homekit: from lan (192.168.1.0/24, fe80::/10) TCP 51827
# box.web: from lan (192.168.1.0/24, fe80::/10) TCP 8123
# address assignment
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
# everything else is refused
firewall-cmd --permanent --policy=netneeds_box_i --add-rich-rule='rule priority="-300" family="ipv6" source address="fe80::/10" port port="5353" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fe80::/10" port port="51827" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fe80::/10" port port="8123" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv6" port port="547" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" port port="546" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" icmp-type name="router-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" icmp-type name="router-advertisement" accept' --add-rich-rule='rule priority="-300" family="ipv6" icmp-type name="neighbour-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" icmp-type name="neighbour-advertisement" accept' --add-rich-rule='rule priority="-300" family="ipv6" destination address="ff00::/8" protocol value="ipv6-icmp" accept' --add-rich-rule='rule priority="-200" family="ipv6" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" reject type="icmp6-adm-prohibited"'
