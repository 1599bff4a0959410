# netneeds rules (firewalld) for Test robot [robot]
# Release 2026.01.01, from https://netneeds.test/devices/x/rules
# Everything else from and to this device is refused (reject). Other devices are not touched.
#
# Let through
# - robot.web: from the internet TCP 443 - opened to the internet by expose=web; without it: it stops
# - robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53 - the gateway's own DNS, dns=allow
# - robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123 - the gateway's own NTP, ntp=allow
#
# Not expressible here
# - robot.web: the port forward is for the zone external (wan_zone=), in which the interface towards
#   the internet must be
# - robot.web: no hairpin NAT: inside the home use the public name, which stands for the device there
#
# Notes
# - what a firmware update needs is not known: undo these rules for the time of one, then load them
#   again.
# - web: a port forward needs a public IPv4 address; behind carrier-grade NAT only IPv6 reaches it.
# - No IPv6 address was given for gateway: over IPv6 nothing of it is let through. Give one, or choose
#   the other family alone (family=ipv4).
# - The device is known by its address: give it a fixed one in the DHCP server of the router (static
#   lease), or the rules lose it.
# - Policies netneeds_robot_f, netneeds_robot_i, netneeds_robot_w: rich rules that stand before zones
#   and services. What is let through is accepted, so zones do not see it; packets of other devices go
#   on to them.
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
#   cp netneeds-robot.dnsmasq.conf /etc/dnsmasq.d/
#   systemctl restart dnsmasq
#
# To undo
#   firewall-cmd --permanent --delete-policy=netneeds_robot_f
#   firewall-cmd --permanent --delete-policy=netneeds_robot_i
#   firewall-cmd --permanent --delete-policy=netneeds_robot_w
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_h_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_g_4
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_h_6
#   firewall-cmd --permanent --delete-ipset=netneeds_robot_g_6
#   firewall-cmd --reload
#   rm -f /etc/dnsmasq.d/netneeds-robot.dnsmasq.conf
#   systemctl restart dnsmasq
#
# To keep it up to date: https://netneeds.test/formats/firewalld/#update

firewall-cmd --permanent --new-ipset=netneeds_robot_h_4 --type=hash:net --option=family=inet
firewall-cmd --permanent --ipset=netneeds_robot_h_4 --add-entry=10.0.0.0/8
firewall-cmd --permanent --ipset=netneeds_robot_h_4 --add-entry=172.16.0.0/12
firewall-cmd --permanent --ipset=netneeds_robot_h_4 --add-entry=192.168.0.0/16
firewall-cmd --permanent --ipset=netneeds_robot_h_4 --add-entry=169.254.0.0/16
firewall-cmd --permanent --ipset=netneeds_robot_h_4 --add-entry=224.0.0.0/4
firewall-cmd --permanent --ipset=netneeds_robot_h_4 --add-entry=255.255.255.255
firewall-cmd --permanent --new-ipset=netneeds_robot_g_4 --type=hash:net --option=family=inet
firewall-cmd --permanent --ipset=netneeds_robot_g_4 --add-entry=224.0.0.0/4
firewall-cmd --permanent --ipset=netneeds_robot_g_4 --add-entry=255.255.255.255
firewall-cmd --permanent --new-ipset=netneeds_robot_h_6 --type=hash:net --option=family=inet6
firewall-cmd --permanent --ipset=netneeds_robot_h_6 --add-entry=fc00::/7
firewall-cmd --permanent --ipset=netneeds_robot_h_6 --add-entry=fe80::/10
firewall-cmd --permanent --ipset=netneeds_robot_h_6 --add-entry=ff00::/8
firewall-cmd --permanent --new-ipset=netneeds_robot_g_6 --type=hash:net --option=family=inet6
firewall-cmd --permanent --ipset=netneeds_robot_g_6 --add-entry=ff00::/8
firewall-cmd --permanent --new-policy=netneeds_robot_f
firewall-cmd --permanent --policy=netneeds_robot_f --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_robot_f --set-priority=-100
firewall-cmd --permanent --policy=netneeds_robot_f --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_robot_f --add-egress-zone=ANY
# robot.web: from the internet TCP 443
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv4" source not ipset="netneeds_robot_h_4" destination address="192.168.1.50" port port="443" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" destination address="192.168.1.1" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-200" family="ipv4" destination address="192.168.1.50" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" destination address="192.168.1.50" reject type="icmp-admin-prohibited"'
# robot.web: from the internet TCP 443
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_f --add-rich-rule='rule priority="-300" family="ipv6" source not ipset="netneeds_robot_h_6" destination address="fd00::50" port port="443" protocol="tcp" accept' --add-rich-rule='rule priority="-200" family="ipv6" source address="fd00::50" destination not ipset="netneeds_robot_g_6" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" source address="fd00::50" destination not ipset="netneeds_robot_g_6" reject type="icmp6-adm-prohibited"' --add-rich-rule='rule priority="-200" family="ipv6" destination address="fd00::50" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" destination address="fd00::50" reject type="icmp6-adm-prohibited"'
firewall-cmd --permanent --new-policy=netneeds_robot_i
firewall-cmd --permanent --policy=netneeds_robot_i --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_robot_i --set-priority=-100
firewall-cmd --permanent --policy=netneeds_robot_i --add-ingress-zone=ANY
firewall-cmd --permanent --policy=netneeds_robot_i --add-egress-zone=HOST
# robot.netneeds-dns-udp: to gateway (192.168.1.1) UDP 53
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# address assignment
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="53" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv4" source address="192.168.1.50" port port="67" protocol="udp" accept' --add-rich-rule='rule priority="-200" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv4" source address="192.168.1.50" destination not ipset="netneeds_robot_g_4" reject type="icmp-admin-prohibited"' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" port port="53" protocol="udp" accept'
# robot.netneeds-dns-tcp: to gateway (192.168.1.1) TCP 53
# robot.netneeds-ntp-udp: to gateway (192.168.1.1) UDP 123
# address assignment
# neighbour discovery and MLD (RFC 4890 section 4.4.1)
# everything else is refused
firewall-cmd --permanent --policy=netneeds_robot_i --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" port port="53" protocol="tcp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" port port="123" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" port port="547" protocol="udp" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" icmp-type name="router-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" icmp-type name="router-advertisement" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" icmp-type name="neighbour-solicitation" accept' --add-rich-rule='rule priority="-300" family="ipv6" source address="fd00::50" icmp-type name="neighbour-advertisement" accept' --add-rich-rule='rule priority="-200" family="ipv6" source address="fd00::50" destination not ipset="netneeds_robot_g_6" protocol value="tcp" reject type="tcp-reset"' --add-rich-rule='rule priority="-100" family="ipv6" source address="fd00::50" destination not ipset="netneeds_robot_g_6" reject type="icmp6-adm-prohibited"'
firewall-cmd --permanent --new-policy=netneeds_robot_w
firewall-cmd --permanent --policy=netneeds_robot_w --set-target=CONTINUE
firewall-cmd --permanent --policy=netneeds_robot_w --set-priority=-100
firewall-cmd --permanent --policy=netneeds_robot_w --add-ingress-zone=external
firewall-cmd --permanent --policy=netneeds_robot_w --add-egress-zone=ANY
firewall-cmd --permanent --policy=netneeds_robot_w --add-rich-rule='rule family="ipv4" forward-port port="443" protocol="tcp" to-port="443" to-addr="192.168.1.50"'
