# netneeds rules (firewalld) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - robot.report: to 224.0.0.50 UDP 9898 - required by Home Assistant; without it: it stops
# - robot.ping: to gateway (192.168.1.1) ICMP - required by Home Assistant; without it: it stops
# - robot.shout: to broadcast (255.255.255.255) UDP 9999 - required by Home Assistant; without it: it
#   stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - multicast and broadcast do not cross a router: keep Home Assistant in the device's network too.
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - Policies netneeds_robot_f, netneeds_robot_i: rich rules that stand before zones and services. What
#   is let through is accepted, so zones do not see it; packets of other devices go on to them.
# - Running the file again changes nothing: firewall-cmd says NAME_CONFLICT and ALREADY_ENABLED.
#   Before a changed rule set is loaded, run the undo commands of the old one.
# - A router sees only what it routes: traffic inside one network, and through a bridge, is filtered
#   only where bridge-nf-call-iptables is 1 (br_netfilter, as Docker sets it).
# - Connections that were open before the rules were loaded stay open; conntrack -D -s ADDRESS ends
#   them.
#
# To apply
#   sh netneeds-robot.sh
#   firewall-cmd --check-config
#   firewall-cmd --reload
#
# To undo
#   firewall-cmd --permanent --delete-policy=netneeds_robot_f
#   firewall-cmd --permanent --delete-policy=netneeds_robot_i
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_g_4
#   firewall-cmd --reload
#
# To keep it up to date: https://netneeds.test/formats/firewalld/#update

firewall-cmd --permanent --new-ipset=netneeds_robot_g_4 --type=hash:net --option=family=inet
firewall-cmd --permanent --ipset=netneeds_robot_g_4 --add-entry=224.0.0.0/4
firewall-cmd --permanent --ipset=netneeds_robot_g_4 --add-entry=255.255.255.255
firewall-cmd --permanent --new-policy=netneeds_robot_f
firewall-cmd --permanent --policy=netneeds_robot_f --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_robot_f --set-priority=-100
firewall-cmd --permanent --policy=netneeds_robot_f --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_robot_f --add-egress-zone=ANY
# robot.report: to 224.0.0.50 UDP 9898
# robot.ping: to gateway (192.168.1.1) ICMP
# robot.shout: to broadcast (255.255.255.255) UDP 9999
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="224.0.0.50" port port="9898" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" protocol value="icmp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="255.255.255.255" port port="9999" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="123" protocol="udp" accept'
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-200" family="ipv4" destination address="192.168.1.50" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" destination address="192.168.1.50" reject type="icmp-admin-prohibited"'
firewall-cmd --permanent --new-policy=netneeds_robot_i
firewall-cmd --permanent --policy=netneeds_robot_i --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_robot_i --set-priority=-100
firewall-cmd --permanent --policy=netneeds_robot_i --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_robot_i --add-egress-zone=HOST
# robot.report: to 224.0.0.50 UDP 9898
# robot.ping: to gateway (192.168.1.1) ICMP
# robot.shout: to broadcast (255.255.255.255) UDP 9999
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="224.0.0.50" port port="9898" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" protocol value="icmp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="255.255.255.255" port port="9999" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="123" protocol="udp" accept'
# address assignment
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="67" protocol="udp" accept' --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" reject type="icmp-admin-prohibited"'
