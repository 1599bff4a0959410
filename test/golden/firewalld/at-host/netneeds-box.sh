# netneeds rules (firewalld) for Test box [box]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - box.mdns: from lan (192.168.1.0/24) UDP 5353 - required by Home Assistant
# - box.homekit: from lan (192.168.1.0/24) TCP 51827 - required by Home Assistant
# - box.web: from lan (192.168.1.0/24) TCP 8123 - required by Home Assistant
#
# Notes
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
# box.mdns: from lan (192.168.1.0/24) UDP 5353
# box.homekit: from lan (192.168.1.0/24) TCP 51827
# box.web: from lan (192.168.1.0/24) TCP 8123
# address assignment
# everything else is refused
firewall-cmd --permanent --policy=netneeds_box_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.0/24" port port="5353" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.0/24" port port="51827" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.0/24" port port="8123" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" port port="67" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" port port="68" protocol="udp" accept' --add-rich-rule='rule priority="-200" family="ipv4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-300" family="ipv6" port port="547" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" port port="546" protocol="udp" accept'
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
# everything else is refused
firewall-cmd --permanent --policy=netneeds_box_i --add-rich-rule='rule priority="-300" family="ipv6" icmp-type name="router-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" icmp-type name="router-advertisement" accept' --add-rich-rule='rule priority="-300" family="ipv6" icmp-type name="neighbour-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" icmp-type name="neighbour-advertisement" accept' --add-rich-rule='rule priority="-200" family="ipv6" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" reject type="icmp6-adm-prohibited"'
